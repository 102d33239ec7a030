/// Splits RIS into records and tags.
///
/// A line is a tag when it begins with two letters or digits, two blanks, a hyphen and a blank.
/// Programs vary in the blanks and the case; such lines are tags when the tag is a known one. Any
/// other line goes on with the value before it. A record ends at ER, or at the next TY.
struct RISScanner {
  /// What is unusual about a record.
  enum Irregularity: Hashable { case noType, noEnd }

  /// The tags of the record that was read last.
  private(set) var fields: [TaggedField] = []
  /// Its bytes.
  private(set) var range = 0..<0
  /// What is unusual about it.
  private(set) var irregularities: [Irregularity] = []

  private let bytes: [UInt8]
  private var position = 0
  /// Whether all records so far begin with TY.
  private(set) var typeComesFirst: Bool

  private static let type = TagCode("TY")
  private static let end = TagCode("ER")
  private static let leading = Set(["AU", "A1", "TI", "T1"].compactMap { TagCode($0.utf8) })

  init(_ bytes: [UInt8], typeComesFirst: Bool = true) {
    self.bytes = bytes
    self.typeComesFirst = typeComesFirst
    fields.reserveCapacity(64)
  }

  /// Reads the next record; `false` when there is none.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    irregularities.removeAll(keepingCapacity: true)
    var start = position
    var hasType = false
    var isAfterBlankLine = false
    while position < bytes.count {
      let lineStart = position
      let line = nextLine()
      guard let (tag, valueStart) = tag(in: line) else {
        if bytes[line].allSatisfy(\.isASCIIWhitespace) {
          isAfterBlankLine = true
        } else if !fields.isEmpty {
          fields[fields.count - 1].value =
            fields[fields.count - 1].value.lowerBound..<line.upperBound
          fields[fields.count - 1].isWrapped = true
        }
        continue
      }
      if tag == Self.end {
        if fields.isEmpty { continue }
        takeTagsAfterEnd()
        return finish(start, position, hasType: hasType, hasEnd: true)
      }
      if tag == Self.type {
        if hasType {
          position = lineStart
          return finish(start, lineStart, hasType: true, hasEnd: false)
        }
        hasType = true
      } else if !hasType, isAfterBlankLine,
        fields.contains(where: { Self.leading.contains($0.tag) })
      {
        position = lineStart
        return finish(start, lineStart, hasType: false, hasEnd: false)
      }
      if fields.isEmpty {
        start = lineStart
        if tag != Self.type { typeComesFirst = false }
      }
      isAfterBlankLine = false
      fields.append(TaggedField(tag: tag, value: valueStart..<max(valueStart, line.upperBound)))
    }
    return fields.isEmpty ? false : finish(start, bytes.count, hasType: hasType, hasEnd: false)
  }

  private mutating func finish(_ start: Int, _ end: Int, hasType: Bool, hasEnd: Bool) -> Bool {
    range = start..<end
    if !hasType { irregularities.append(.noType) }
    if !hasEnd { irregularities.append(.noEnd) }
    return true
  }

  /// Some programs write a tag or two after ER: they belong to the record before, unless a record
  /// of this input begins with another tag than TY.
  private mutating func takeTagsAfterEnd() {
    guard typeComesFirst else { return }
    let end = position
    let count = fields.count
    while position < bytes.count {
      let line = nextLine()
      guard let (tag, valueStart) = tag(in: line), !Self.leading.contains(tag), tag != Self.type,
        tag != Self.end
      else { break }
      fields.append(TaggedField(tag: tag, value: valueStart..<max(valueStart, line.upperBound)))
    }
    // The line that ended the loop is read again.
    var cursor = ByteCursor(bytes, from: end)
    for _ in count..<fields.count { _ = cursor.line() }
    position = cursor.position
  }

  private mutating func nextLine() -> Range<Int> {
    var cursor = ByteCursor(bytes, from: position)
    let line = cursor.line()
    position = cursor.position
    return line
  }

  // MARK: - Lines

  /// The tag with which a line begins and where its value begins.
  @inline(__always)
  private func tag(in line: Range<Int>) -> (TagCode, Int)? {
    let start = line.lowerBound
    if line.count >= 5, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 2] == 0x20,
      bytes[start + 3] == 0x20, bytes[start].isASCIILetter,
      bytes[start + 1].isASCIIAlphanumeric, line.count == 5 || bytes[start + 5] == 0x20
    {
      let tag = TagCode(bytes[start].asciiUppercased, bytes[start + 1].asciiUppercased)
      return (tag, min(start + 6, line.upperBound))
    }
    return looseTag(in: line)
  }

  /// A known tag in upper case with other blanks: `TY - JOUR`, `TY  -JOUR`, `AB- text`.
  private func looseTag(in line: Range<Int>) -> (TagCode, Int)? {
    var cursor = ByteCursor(bytes, from: line.lowerBound, to: line.upperBound)
    skipBlanks(&cursor)
    guard let first = cursor.next(), let second = cursor.next(), first.isASCIIUppercase,
      second.isASCIIUppercase || second.isASCIIDigit,
      RISTable.table.number(of: TagCode(first, second)) > 0
    else { return nil }
    let tag = TagCode(first, second)
    let blanks = skipBlanks(&cursor)
    guard blanks <= 6, consumeHyphen(&cursor) else { return nil }
    let valueStart = cursor.position
    let blanksAfter = skipBlanks(&cursor)
    guard blanksAfter > 0 || cursor.isAtEnd || blanks >= 2 else { return nil }
    return (tag, valueStart)
  }

  @discardableResult
  private func skipBlanks(_ cursor: inout ByteCursor) -> Int {
    var count = 0
    while let byte = cursor.peek {
      if byte == 0x20 || byte == 0x09 {
        cursor.position += 1
      } else if byte == 0xC2, cursor.peek(ahead: 1) == 0xA0 {
        cursor.position += 2
      } else {
        break
      }
      count += 1
    }
    return count
  }

  /// A hyphen, or a dash that a word processor made of it.
  private func consumeHyphen(_ cursor: inout ByteCursor) -> Bool {
    if cursor.consume(UInt8(ascii: "-")) { return true }
    guard cursor.peek == 0xE2, cursor.peek(ahead: 1) == 0x80, let last = cursor.peek(ahead: 2),
      (0x90...0x95).contains(last)
    else { return false }
    cursor.position += 3
    return true
  }
}
