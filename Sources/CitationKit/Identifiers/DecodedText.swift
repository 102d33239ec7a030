/// Text whose escapes are undone as it is collected, each byte with the place where it ended in the
/// input: percent escapes, HTML character references and LaTeX commands, also when applied twice.
///
/// What is collected is in normal form: no escape that could be undone is left, so that collecting
/// it again changes nothing.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  /// For each byte, the offset in the input just behind what it was decoded from.
  private(set) var ends: [Int] = []

  var count: Int { bytes.count }

  /// Adds a byte of the input that ended at an offset, and undoes the escape that it completes.
  mutating func append(_ byte: UInt8, endingAt end: Int) {
    bytes.append(byte)
    ends.append(end)
    while reducePercentEscape(endingAt: end) || reduceCharacterReference(endingAt: end) {}
  }

  /// Whether a byte was escaped in the input.
  func isDecoded(_ index: Int) -> Bool {
    index > 0 && index < ends.count && ends[index] - ends[index - 1] > 1
  }

  /// Drops everything behind a number of bytes.
  mutating func truncate(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    ends.removeLast(ends.count - count)
  }

  /// Whether the last bytes are these, whatever the case of ASCII letters.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    bytes.count >= suffix.utf8CodeUnitCount
      && ASCIIWord.matches(suffix, bytes, at: bytes.count - suffix.utf8CodeUnitCount)
  }

  /// `%3C` becomes `<` (RFC 3986 section 2.1).
  ///
  /// Characters that could not stand in the text
  /// themselves stay escaped.
  private mutating func reducePercentEscape(endingAt end: Int) -> Bool {
    guard bytes.count >= 3, bytes[bytes.count - 3] == UInt8(ascii: "%"),
      let high = bytes[bytes.count - 2].hexadecimalValue,
      let low = bytes[bytes.count - 1].hexadecimalValue
    else { return false }
    let value = high << 4 | low
    switch value {
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "?"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "'"):
      return false
    default:
      replaceLast(3, with: value, endingAt: end)
      return true
    }
  }

  /// `&lt;` becomes `<` (HTML 5 section 13.5), as do numeric references to ASCII characters.
  private mutating func reduceCharacterReference(endingAt end: Int) -> Bool {
    guard bytes.last == UInt8(ascii: ";") else { return false }
    let names: [(StaticString, UInt8)] = [
      ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
    ]
    for (name, byte) in names where hasSuffix(name) {
      replaceLast(name.utf8CodeUnitCount, with: byte, endingAt: end)
      return true
    }
    guard let (value, length) = numericReference(), value > 0x20, value < 0x7F else { return false }
    replaceLast(length, with: value, endingAt: end)
    return true
  }

  /// The value and length of `&#60;` or `&#x3C;` at the end.
  private func numericReference() -> (UInt8, Int)? {
    var position = bytes.count - 2
    while position >= 0, bytes.count - position < 8, bytes[position].hexadecimalValue != nil {
      position -= 1
    }
    guard position >= 1 else { return nil }
    let isHexadecimal = bytes[position] | 0x20 == UInt8(ascii: "x")
    let hash = isHexadecimal ? position - 1 : position
    guard hash >= 1, bytes[hash] == UInt8(ascii: "#"), bytes[hash - 1] == UInt8(ascii: "&") else {
      return nil
    }
    let digits = String(decoding: bytes[(position + 1)..<(bytes.count - 1)], as: UTF8.self)
    guard let value = UInt8(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    return (value, bytes.count - hash + 1)
  }

  private mutating func replaceLast(_ count: Int, with byte: UInt8, endingAt end: Int) {
    bytes.removeLast(count)
    ends.removeLast(count)
    bytes.append(byte)
    ends.append(end)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let letter = self | 0x20
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : nil
  }
}
