/// Reads the bibcode of the Astrophysics Data System that begins at an offset.
///
/// ```text
/// bibcode = year journal volume qualifier page initial       ; 4 + 5 + 4 + 1 + 4 + 1 characters
/// ```
/// Fields are filled up with full stops: `1992A&A...259..510P` (ADS help, "The bibcode").
struct BibcodeReader {
  let bytes: [UInt8]
  let end: Int
  /// Whether a label announced it, so that its case says nothing.
  var isLabelled: Bool

  func read(at start: Int) -> IdentifierReading? {
    var code: [UInt8] = []
    var position = start
    while code.count < 19, position < end {
      if let length = ampersandLength(at: position) {
        code.append(UInt8(ascii: "&"))
        position += length
        continue
      }
      let byte = bytes[position]
      guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      else {
        return nil
      }
      code.append(byte)
      position += 1
    }
    guard code.count == 19, isBibcode(code) else { return nil }
    if position < end, bytes[position].isASCIIAlphanumeric { return nil }
    return IdentifierReading(String(decoding: code, as: UTF8.self), start..<position)
  }

  private func isBibcode(_ code: [UInt8]) -> Bool {
    guard code[0] == UInt8(ascii: "1") || code[0] == UInt8(ascii: "2"),
      code[..<4].allSatisfy(\.isASCIIDigit), code[4].isASCIILetter,
      code[14..<18].allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      !code[18].isASCIIDigit
    else { return false }
    if isLabelled { return true }
    return code[4].isASCIIUppercase || code[4..<9].elementsEqual("arXiv".utf8)
      ? code[18].isASCIIUppercase || code[18] == UInt8(ascii: ".") : false
  }

  private func ampersandLength(at offset: Int) -> Int? {
    if ASCIIWord.matches("%26", bytes, at: offset, to: end) { return 3 }
    if ASCIIWord.matches("&amp;", bytes, at: offset, to: end) { return 5 }
    if ASCIIWord.matches("\\&", bytes, at: offset, to: end) { return 2 }
    return bytes[offset] == UInt8(ascii: "&") ? 1 : nil
  }
}
