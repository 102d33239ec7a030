/// Splits MEDLINE into records and tags.
///
/// A line is a tag when it begins with two to four capitals or digits, blanks and a hyphen; a line
/// that begins with blanks goes on with the value before it. A record ends at an empty line or at
/// the next PMID. Where conversions of line ends left an empty line after every line, a record ends
/// where the tags begin anew.
struct MEDLINEScanner {
  /// The tags of the record that was read last.
  private(set) var fields: [TaggedField] = []
  /// Its bytes.
  private(set) var range = 0..<0

  private let bytes: [UInt8]
  private var position = 0

  private static let identifier = TagCode("PMID")
  private static let owner = TagCode("OWN")
  private static let title = TagCode("TI")
  /// Tags of which a record has one.
  private static let single = Set(
    ["PMID", "OWN", "TI", "DP", "JT", "TA", "BTI", "AB"].compactMap { TagCode($0.utf8) })

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fields.reserveCapacity(128)
  }

  /// Reads the next record; `false` when there is none.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    var start = position
    var end = position
    var isAfterBlankLine = false
    var hasBlankLines = false
    while position < bytes.count {
      let lineStart = position
      let line = nextLine()
      if line.isEmpty || bytes[line].allSatisfy(\.isASCIIWhitespace) {
        isAfterBlankLine = true
        continue
      }
      if let (tag, valueStart) = tag(in: line) {
        if !fields.isEmpty {
          let isContiguous = fields.count > 1 && !hasBlankLines
          if isAfterBlankLine && isContiguous
            || beginsRecord(tag, isAfterBlankLine: isAfterBlankLine, at: lineStart)
          {
            position = lineStart
            break
          }
          if isAfterBlankLine { hasBlankLines = true }
        }
        if fields.isEmpty { start = lineStart }
        isAfterBlankLine = false
        fields.append(TaggedField(tag: tag, value: valueStart..<line.upperBound))
        end = line.upperBound
      } else if !fields.isEmpty, !isAfterBlankLine || bytes[lineStart] == 0x20 {
        let last = fields.count - 1
        fields[last].value = fields[last].value.lowerBound..<line.upperBound
        fields[last].isWrapped = true
        isAfterBlankLine = false
        end = line.upperBound
      }
    }
    range = start..<end
    return !fields.isEmpty
  }

  private func beginsRecord(_ tag: TagCode, isAfterBlankLine: Bool, at lineStart: Int) -> Bool {
    if tag == Self.identifier {
      return isAfterBlankLine || fields.contains { $0.tag == Self.identifier }
    }
    guard isAfterBlankLine else { return false }
    if tag == Self.owner {
      return fields.contains { $0.tag == Self.owner || $0.tag == Self.title }
    }
    let seen = Set(fields.lazy.map(\.tag).filter(Self.single.contains))
    return blockRepeats(seen, from: lineStart)
  }

  /// Whether the lines up to the next empty one hold a tag of which a record has only one.
  private func blockRepeats(_ seen: Set<TagCode>, from start: Int) -> Bool {
    var cursor = ByteCursor(bytes, from: start)
    while !cursor.isAtEnd {
      let line = cursor.line()
      if line.isEmpty { return false }
      if let (tag, _) = tag(in: line), seen.contains(tag) { return true }
    }
    return false
  }

  private mutating func nextLine() -> Range<Int> {
    var cursor = ByteCursor(bytes, from: position)
    let line = cursor.line()
    position = cursor.position
    return line
  }

  /// The tag with which a line begins and where its value begins.
  @inline(__always)
  private func tag(in line: Range<Int>) -> (TagCode, Int)? {
    var index = line.lowerBound
    var packed: UInt32 = 0
    while index < line.upperBound, index - line.lowerBound < 4,
      bytes[index].isASCIIUppercase || bytes[index].isASCIIDigit
    {
      packed = packed << 8 | UInt32(bytes[index])
      index += 1
    }
    guard index - line.lowerBound >= 2, bytes[line.lowerBound].isASCIIUppercase else { return nil }
    let limit = min(line.upperBound, index + 3)
    while index < limit, bytes[index] == 0x20 { index += 1 }
    guard index < line.upperBound, bytes[index] == UInt8(ascii: "-") else { return nil }
    index += 1
    guard index == line.upperBound || bytes[index] == 0x20 else { return nil }
    return (TagCode(packed: packed), index)
  }
}
