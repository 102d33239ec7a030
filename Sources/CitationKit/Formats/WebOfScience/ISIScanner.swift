/// Splits Web of Science's format into records and tags.
///
/// A line is a tag when it begins with a known tag of two characters and a blank; lines that begin
/// with blanks, or with anything else, go on with the value before it. ER ends a record.
struct ISIScanner {
  /// The tags of the record that was read last.
  private(set) var fields: [TaggedField] = []
  /// Its bytes.
  private(set) var range = 0..<0
  /// Whether ER closed it.
  private(set) var hasEnd = false

  private let bytes: [UInt8]
  private var cursor: ByteCursor

  private static let end = TagCode("ER")
  private static let type = TagCode("PT")
  private static let ofFile = Set(["FN", "VR", "EF"].compactMap { TagCode($0.utf8) })

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cursor = ByteCursor(bytes)
  }

  /// Reads the next record; `false` when there is none.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    hasEnd = false
    var start = cursor.position
    var end = start
    while !cursor.isAtEnd {
      let lineStart = cursor.position
      let line = cursor.line()
      guard let tag = tag(in: line) else {
        guard let last = fields.indices.last, !TaggedText.trimmed(bytes, line).isEmpty else {
          continue
        }
        fields[last].value = fields[last].value.lowerBound..<line.upperBound
        fields[last].isWrapped = true
        end = line.upperBound
        continue
      }
      if Self.ofFile.contains(tag) && (fields.isEmpty || tag != TagCode("VR")) {
        if fields.isEmpty { continue }
        break
      }
      if tag == Self.end {
        if fields.isEmpty { continue }
        hasEnd = true
        end = line.upperBound
        break
      }
      if tag == Self.type, fields.contains(where: { $0.tag == Self.type }) {
        cursor.position = lineStart
        break
      }
      if fields.isEmpty { start = lineStart }
      fields.append(
        TaggedField(tag: tag, value: min(line.lowerBound + 3, line.upperBound)..<line.upperBound))
      end = line.upperBound
    }
    range = start..<max(start, end)
    return !fields.isEmpty
  }

  private func tag(in line: Range<Int>) -> TagCode? {
    guard line.count >= 2 else { return nil }
    let first = bytes[line.lowerBound]
    let second = bytes[line.lowerBound + 1]
    guard first.isASCIIUppercase, second.isASCIIUppercase || second.isASCIIDigit,
      line.count == 2 || bytes[line.lowerBound + 2].isASCIIWhitespace
    else { return nil }
    let tag = TagCode(first, second)
    return ISITable.table.number(of: tag) > 0 ? tag : nil
  }
}
