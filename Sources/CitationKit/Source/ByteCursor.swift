/// A position in bytes: the one way in which CitationKit's parsers walk an input.
///
/// Reading past the end gives `nil`, never a trap; a parser recovers by setting ``position``.
struct ByteCursor {
  let bytes: [UInt8]
  /// The next byte's offset, between 0 and ``end``.
  var position: Int
  /// The offset at which the cursor stops.
  let end: Int

  init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(bytes.count, max(0, end ?? bytes.count))
    self.position = min(max(0, start), self.end)
  }

  var isAtEnd: Bool { position >= end }

  /// The next byte, not consumed.
  var peek: UInt8? { position < end ? bytes[position] : nil }

  /// The byte some places ahead, not consumed.
  func peek(ahead distance: Int) -> UInt8? {
    let offset = position + distance
    return offset >= 0 && offset < end ? bytes[offset] : nil
  }

  /// Consumes and gives the next byte.
  mutating func next() -> UInt8? {
    guard position < end else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// Consumes the byte if it is the next one.
  mutating func consume(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Consumes an ASCII word if it comes next, whatever its case.
  mutating func consume(ignoringCase word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= end else { return false }
    let matches = word.withUTF8Buffer { buffer in
      for index in 0..<count
      where bytes[position + index].asciiLowercased != buffer[index].asciiLowercased {
        return false
      }
      return true
    }
    if matches { position += count }
    return matches
  }

  /// Consumes bytes while they satisfy a condition and gives their range.
  @inline(__always)
  mutating func skip(while condition: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while position < end, condition(bytes[position]) { position += 1 }
    return start..<position
  }

  /// Consumes blanks, tabs and line ends.
  mutating func skipWhitespace() { _ = skip(while: \.isASCIIWhitespace) }

  /// Consumes up to the end of the line, its line end included; gives the range without it.
  mutating func line() -> Range<Int> {
    let content = skip(while: { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    if consume(UInt8(ascii: "\r")) {
      _ = consume(UInt8(ascii: "\n"))
    } else {
      _ = consume(UInt8(ascii: "\n"))
    }
    return content
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
