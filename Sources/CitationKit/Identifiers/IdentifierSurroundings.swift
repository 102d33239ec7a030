/// Looks around an identifier for what belongs to it: the address it stands in, labels in front of
/// it, a closing mark behind it.
struct IdentifierSurroundings {
  let bytes: [UInt8]
  /// Where the identifier before it ended.
  let floor: Int

  /// No address and no label is longer.
  private static let farthest = 256

  init(_ bytes: [UInt8], floor: Int) {
    self.bytes = bytes
    self.floor = max(0, floor)
  }

  /// Everything that belongs to an identifier, and whether a label or an address does.
  func range(
    of reading: IdentifierReading, from start: Int, kind: IdentifierKind, to end: Int
  ) -> (range: Range<Int>, hasLabel: Bool) {
    var first = addressStart(before: start) ?? start
    for _ in 0..<3 {
      guard let label = labelStart(before: first, kind: kind) else { break }
      first = label
    }
    let last = closingMarkEnd(
      after: max(reading.tailEnd, reading.range.upperBound), kind: kind, to: end)
    return (min(first, reading.range.lowerBound)..<last, first < reading.range.lowerBound)
  }

  /// Where the address begins in which the text at an offset stands; `nil` when it stands in none.
  func addressStart(before offset: Int) -> Int? {
    var start = offset
    let limit = max(floor, offset - Self.farthest)
    while start > limit, AddressTail.contains(bytes[start - 1]) { start -= 1 }
    guard start < offset else { return nil }
    if let scheme = lastScheme(in: start..<offset) { return scheme }
    let token = bytes[start..<offset]
    guard token.contains(UInt8(ascii: "/")), token.contains(UInt8(ascii: ".")),
      token.contains(where: \.isASCIILetter), !token.contains(UInt8(ascii: ",")),
      !token.contains(UInt8(ascii: ";"))
    else { return nil }
    // `doi:` in front of an address without a scheme is a label.
    let colon = token.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? start
    return colon < offset ? colon : nil
  }

  /// The last `http://` or `https://` in a range.
  private func lastScheme(in range: Range<Int>) -> Int? {
    var position = range.upperBound - 7
    while position >= range.lowerBound {
      if bytes[position] | 0x20 == UInt8(ascii: "h"),
        ASCIIWord.matches("http://", bytes, at: position)
          || ASCIIWord.matches("https://", bytes, at: position)
          || ASCIIWord.matches("http%3a", bytes, at: position)
          || ASCIIWord.matches("https%3a", bytes, at: position)
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// Where the label of a kind begins that ends in front of an offset; `nil` when there is none.
  func labelStart(before offset: Int, kind: IdentifierKind) -> Int? {
    let labelEnd = skipSeparators(before: offset)
    guard labelEnd > floor else { return nil }
    for row in IdentifierLabelTable.rowsByKind[kind] ?? [] {
      if row.manner == .mark, labelEnd == offset { continue }
      if row.manner == .word || row.manner == .mark || labelEnd == offset,
        let start = start(of: row.text, endingAt: labelEnd)
      {
        return start
      }
    }
    return nil
  }

  /// The offset at which a row's text begins that ends at another; a letter in front makes it
  /// another word.
  private func start(of text: [UInt8], endingAt labelEnd: Int) -> Int? {
    var position = labelEnd
    for byte in text.reversed() {
      if byte == 0x20 {
        while position > floor, labelEnd - position < 64, isJoint(bytes[position - 1]) {
          position -= 1
        }
        continue
      }
      guard position > floor, bytes[position - 1].asciiLowercased == byte else { return nil }
      position -= 1
    }
    guard position > floor, bytes[position - 1].isASCIILetter else { return position }
    return nil
  }

  private func isJoint(_ byte: UInt8) -> Bool {
    byte.isASCIIWhitespace || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }

  /// The offset in front of blanks, colons, opening brackets and quotation marks.
  private func skipSeparators(before offset: Int) -> Int {
    var position = offset
    while position > floor, offset - position < 16 {
      switch bytes[position - 1] {
      case 0x09...0x0D, 0x20, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "#"),
        UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "."):
        position -= 1
      case 0xA0 where position - 1 > floor && bytes[position - 2] == 0xC2: position -= 2
      case 0x9A where ASCIIWord.matches("\u{FF1A}", bytes, at: position - 3): position -= 3
      default: return position
      }
    }
    return position
  }

  /// The offset behind `[doi]`, `(PMID)` and the like.
  private func closingMarkEnd(after offset: Int, kind: IdentifierKind, to end: Int) -> Int {
    var position = offset
    while position < end, position - offset < 4, bytes[position] == 0x20 { position += 1 }
    guard position < end,
      bytes[position] == UInt8(ascii: "[") || bytes[position] == UInt8(ascii: "(")
    else { return offset }
    let name = Array(kind.rawValue.utf8)
    guard ASCIIWord.matches(name, bytes, at: position + 1, to: end) else { return offset }
    let close = position + 1 + name.count
    guard close < end, bytes[close] == UInt8(ascii: "]") || bytes[close] == UInt8(ascii: ")") else {
      return offset
    }
    return close + 1
  }
}
