/// The text of a field: the bytes between its delimiters, macros put in.
struct BibTeXText: Sendable {
  var bytes: [UInt8]
  var range: Range<Int>

  var isEmpty: Bool { range.isEmpty }
  var string: String { String(decoding: bytes[range], as: UTF8.self) }
}

/// The macros of a `.bib` file, and values with macros and `#` put together.
struct BibTeXMacros {
  /// The names that have no definition, as the last value used them.
  private(set) var undefined: [Range<Int>] = []
  private var definitions: [String: [UInt8]] = [:]
  /// How many bytes macros may still add: each one once more than the whole file is enough for real
  /// files, and stops definitions that double themselves.
  private var budget: Int

  init(inputSize: Int) {
    budget = 1_000_000 + 4 * inputSize
    for month in BibTeXEntryComposer.monthMacros { definitions[month] = Array(month.utf8) }
  }

  /// Lets macros add more, for a further part of a file.
  mutating func allowMore(for inputSize: Int) { budget += 4 * inputSize }

  /// Takes over the definitions of an `@string`.
  mutating func define(_ block: BibTeXDocument.Block, in document: BibTeXDocument) {
    for field in document.fields[block.fields] {
      let text = text(of: field, in: document.source.bytes)
      definitions[Self.name(field.name, in: document.source.bytes)] = Array(text.bytes[text.range])
    }
  }

  private static func name(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    String(decoding: bytes[range].map(\.asciiLowercased), as: UTF8.self)
  }

  /// The text of a field; the name of an undefined macro stands for itself.
  mutating func text(of field: BibTeXDocument.Field, in bytes: [UInt8]) -> BibTeXText {
    if !undefined.isEmpty { undefined = [] }
    let value = field.value
    if field.isDelimited { return BibTeXText(bytes: bytes, range: Self.inner(value, in: bytes)) }
    guard !value.isEmpty else { return BibTeXText(bytes: bytes, range: value) }
    var output: [UInt8] = []
    var index = value.lowerBound
    while index < value.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"") {
        let end = Self.pieceEnd(from: index, to: value.upperBound, in: bytes)
        output.append(contentsOf: bytes[Self.inner(index..<end, in: bytes)])
        index = end
      } else if BibTeXScanner.isIdentifier[Int(byte)] {
        let start = index
        while index < value.upperBound, BibTeXScanner.isIdentifier[Int(bytes[index])] { index += 1 }
        append(start..<index, of: bytes, to: &output)
      } else {
        index += 1
      }
    }
    return BibTeXText(bytes: output, range: 0..<output.count)
  }

  private mutating func append(_ word: Range<Int>, of bytes: [UInt8], to output: inout [UInt8]) {
    if bytes[word].allSatisfy(\.isASCIIDigit) {
      output.append(contentsOf: bytes[word])
    } else if let definition = definitions[Self.name(word, in: bytes)], budget >= definition.count {
      budget -= definition.count
      output.append(contentsOf: definition)
    } else {
      undefined.append(word)
      output.append(contentsOf: bytes[word])
    }
  }

  /// What is between the delimiters; the closing one may be missing in a damaged file.
  private static func inner(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 1 else { return range.upperBound..<range.upperBound }
    let closing =
      bytes[range.lowerBound] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "\"")
    let isClosed = bytes[range.upperBound - 1] == closing
    return range.lowerBound + 1..<range.upperBound - (isClosed ? 1 : 0)
  }

  private static func pieceEnd(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    let isQuoted = bytes[start] == UInt8(ascii: "\"")
    var depth = isQuoted ? 0 : 1
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if !isQuoted && depth == 0 { return index + 1 }
      case UInt8(ascii: "\"") where isQuoted && depth == 0: return index + 1
      default: break
      }
      index += 1
    }
    return end
  }
}
