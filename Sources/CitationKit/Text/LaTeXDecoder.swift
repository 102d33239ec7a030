/// Reads LaTeX as it occurs in bibliographies and gives plain Unicode text, with CSL's tags for
/// markup.
///
/// ```swift
/// LaTeXDecoder().decode(#"H{\"a}ndel \& {\emph{E. coli}}"#)  // "Händel & <i>E. coli</i>"
/// ```
///
/// Braces that only protect case are dropped, unknown commands lose their name but not their
/// arguments. Any text can be read; depth costs no stack.
public struct LaTeXDecoder: Hashable, Sendable {
  /// Whether `\emph` and the like become CSL's tags; else only their text stays.
  public var keepsMarkup: Bool
  /// Whether an empty line separates paragraphs by a line end; else it is a blank.
  public var keepsParagraphs: Bool

  /// A decoder; by default markup is kept and paragraphs are joined.
  public init(keepsMarkup: Bool = true, keepsParagraphs: Bool = false) {
    self.keepsMarkup = keepsMarkup
    self.keepsParagraphs = keepsParagraphs
  }

  /// The plain text.
  public func decode(_ latex: String) -> String {
    let bytes = Array(latex.utf8)
    return decode(bytes, 0..<bytes.count)
  }

  /// The plain text of some bytes.
  func decode(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var range = range
    while range.lowerBound < range.upperBound, bytes[range.lowerBound].isASCIIWhitespace {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.lowerBound < range.upperBound, bytes[range.upperBound - 1].isASCIIWhitespace {
      range = range.lowerBound..<range.upperBound - 1
    }
    if Self.isPlain(bytes, range) {
      return bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
      }
    }
    var pass = LaTeXDecodingPass(bytes, range, self)
    pass.run()
    return String(decoding: pass.output, as: UTF8.self)
  }

  /// Whether bytes mean themselves: no commands, braces, ligatures, or runs of blanks.
  private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let isSpecial = isSpecial
    var previous: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      if isSpecial[Int(byte)] {
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == 0x20 {
          if byte == previous { return false }
        } else {
          return false
        }
      }
      previous = byte
    }
    return true
  }

  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x21 { table[byte] = true }
    for byte in "\\{}$~`-'\u{7F}".utf8 { table[Int(byte)] = true }
    return table
  }()
}
