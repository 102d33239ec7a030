/// Splits EndNote's tagged format, and refer's, into records and tags.
///
/// A line is a tag when it begins with a per cent sign, one character and a blank; any other line
/// goes on with the value before it. EndNote begins each record with %0; refer has no %0 and parts
/// records by empty lines.
struct ENWScanner {
  /// The tags of the record that was read last.
  private(set) var fields: [TaggedField] = []
  /// Its bytes.
  private(set) var range = 0..<0
  /// Lines that look like tags and are none.
  private(set) var malformed: [Range<Int>] = []

  private let bytes: [UInt8]
  private var cursor: ByteCursor

  private static let type = TagCode("0")
  private static let titles = Set(["T", "D", "J"].compactMap { TagCode($0.utf8) })

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cursor = ByteCursor(bytes)
  }

  /// Reads the next record; `false` when there is none.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    malformed.removeAll(keepingCapacity: true)
    var start = cursor.position
    var end = start
    var isAfterBlankLine = false
    while !cursor.isAtEnd {
      let lineStart = cursor.position
      let line = cursor.line()
      if TaggedText.trimmed(bytes, line).isEmpty {
        isAfterBlankLine = true
        continue
      }
      if let tag = tag(in: line) {
        if beginsRecord(tag, isAfterBlankLine: isAfterBlankLine) {
          cursor.position = lineStart
          break
        }
        if fields.isEmpty { start = lineStart }
        isAfterBlankLine = false
        fields.append(
          TaggedField(tag: tag, value: min(line.lowerBound + 2, line.upperBound)..<line.upperBound))
      } else if !fields.isEmpty {
        if bytes[line.lowerBound] == UInt8(ascii: "%") { malformed.append(line) }
        let last = fields.count - 1
        fields[last].value = fields[last].value.lowerBound..<line.upperBound
        fields[last].isWrapped = true
      }
      end = line.upperBound
    }
    range = start..<max(start, end)
    return !fields.isEmpty
  }

  private func beginsRecord(_ tag: TagCode, isAfterBlankLine: Bool) -> Bool {
    guard let first = fields.first else { return false }
    // Several %0 in a row are one record's types.
    if tag == Self.type { return fields.contains { $0.tag != Self.type } }
    guard isAfterBlankLine else { return false }
    if first.tag != Self.type { return true }
    return Self.titles.contains(tag) && fields.contains { $0.tag == tag }
  }

  private func tag(in line: Range<Int>) -> TagCode? {
    guard line.count >= 2, bytes[line.lowerBound] == UInt8(ascii: "%") else { return nil }
    let character = bytes[line.lowerBound + 1]
    guard character > 0x20, character < 0x7F,
      line.count == 2 || bytes[line.lowerBound + 2].isASCIIWhitespace
    else { return nil }
    return TagCode(packed: UInt32(character))
  }
}
