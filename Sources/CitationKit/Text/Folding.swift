/// Reduces text to what stays the same when people write it: no case, no diacritics, no typography.
///
/// ```swift
/// Folding.fold("Händel’s Œuvre")      // "handel's oeuvre"
/// Folding.key("Anti-Cancer Res.")     // "anti cancer res"
/// ```
enum Folding {
  /// Lower-cases, drops diacritics, expands ligatures, and makes quotation marks, dashes and blanks
  /// plain.
  ///
  /// Other scripts keep their letters, lower-cased.
  static func fold(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The words of a text, folded, each separated by one blank: letters and digits only.
  static func key(_ text: String) -> String {
    String(decoding: keyBytes(text), as: UTF8.self)
  }

  /// ``key(_:)`` as bytes.
  static func keyBytes(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    append(text, to: &folded)
    var output: [UInt8] = []
    output.reserveCapacity(folded.count)
    var isBetweenWords = false
    for byte in folded {
      if byte.isASCIIAlphanumeric || byte >= 0x80 {
        if isBetweenWords && !output.isEmpty { output.append(UInt8(ascii: " ")) }
        isBetweenWords = false
        output.append(byte)
      } else if byte != UInt8(ascii: "'") {
        isBetweenWords = true
      }
    }
    return output
  }

  /// The ASCII letters and digits that one scalar folds to; `nil` when it has no Latin fold.
  static func ascii(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(truncatingIfNeeded: scalar.value).asciiLowercased] }
    return table[scalar.value]
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        output.append(UInt8(truncatingIfNeeded: scalar.value).asciiLowercased)
        continue
      }
      if let letters = table[scalar.value] {
        output.append(contentsOf: letters)
        continue
      }
      switch scalar.value {
      case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: continue
      case 0x2018...0x201B, 0x2032, 0xB4, 0x2BC: output.append(UInt8(ascii: "'"))
      case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: output.append(UInt8(ascii: "\""))
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: output.append(UInt8(ascii: "-"))
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: output.append(UInt8(ascii: " "))
      default: output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for row in FoldingTable.rows.split(separator: "\n") {
      guard let blank = row.firstIndex(of: " ") else { continue }
      let letters = Array(row[..<blank].utf8)
      for scalar in row[blank...].unicodeScalars where scalar != " " {
        table[scalar.value] = letters
      }
    }
    return table
  }()
}
