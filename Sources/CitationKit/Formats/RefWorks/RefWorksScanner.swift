/// Splits RefWorks' tagged format into records and tags.
///
/// A line is a tag when it begins with a capital, a capital or digit, and a blank, and the format has
/// that tag; any other line goes on with the value before it. RT begins a record. Text before the
/// first record, such as the legend that RefWorks writes, is passed over.
struct RefWorksScanner {
  /// The tags of the record that was read last.
  private(set) var fields: [TaggedField] = []
  /// Its bytes.
  private(set) var range = 0..<0

  private let bytes: [UInt8]
  private var cursor: ByteCursor

  private static let type = TagCode("RT")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cursor = ByteCursor(bytes)
  }

  /// Reads the next record; `false` when there is none.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    var start = cursor.position
    var end = start
    while !cursor.isAtEnd {
      let lineStart = cursor.position
      let line = cursor.line()
      let content = TaggedText.trimmed(bytes, line)
      if content.isEmpty { continue }
      if let tag = tag(in: line) {
        if tag == Self.type, !fields.isEmpty {
          cursor.position = lineStart
          break
        }
        if fields.isEmpty {
          guard tag == Self.type else { continue }
          start = lineStart
        }
        fields.append(
          TaggedField(tag: tag, value: min(line.lowerBound + 3, line.upperBound)..<line.upperBound))
      } else if !fields.isEmpty {
        let last = fields.count - 1
        fields[last].value = fields[last].value.lowerBound..<line.upperBound
        fields[last].isWrapped = true
      }
      if !fields.isEmpty { end = line.upperBound }
    }
    range = start..<max(start, end)
    return !fields.isEmpty
  }

  private func tag(in line: Range<Int>) -> TagCode? {
    guard line.count >= 2, bytes[line.lowerBound].isASCIIUppercase else { return nil }
    let second = bytes[line.lowerBound + 1]
    guard second.isASCIIUppercase || second.isASCIIDigit,
      line.count == 2 || bytes[line.lowerBound + 2] == 0x20
    else { return nil }
    let tag = TagCode(bytes[line.lowerBound], second)
    return RefWorksTable.table.number(of: tag) > 0 ? tag : nil
  }
}
