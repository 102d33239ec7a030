/// One physical line of a text in which references are looked for.
struct TextLine: Hashable, Sendable {
  /// The bytes of the line without its end.
  let range: Range<Int>
  /// The bytes between the first and the last character that is not white space.
  let content: Range<Int>
  /// The width of the white space before ``content``; a tab counts four.
  let indent: Int

  var isBlank: Bool { content.isEmpty }

  /// The lines of a byte range, blank ones included.
  static func lines(of range: Range<Int>, in source: SourceText) -> [TextLine] {
    var cursor = ByteCursor(source.bytes, from: range.lowerBound, to: range.upperBound)
    var lines: [TextLine] = []
    while !cursor.isAtEnd { lines.append(TextLine(cursor.line(), in: source.bytes)) }
    return lines
  }

  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.range = range
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound,
      let width = Self.blankWidth(bytes, at: start, to: range.upperBound)
    {
      indent += bytes[start] == UInt8(ascii: "\t") ? 4 : 1
      start += width
    }
    var end = range.upperBound
    while end > start, bytes[end - 1].isASCIIWhitespace || bytes[end - 1] == 0 { end -= 1 }
    while end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { end -= 2 }
    content = start..<end
    self.indent = indent
  }

  /// How many bytes a blank, tab or no-break space takes at an offset; `nil` if there is none.
  private static func blankWidth(_ bytes: [UInt8], at offset: Int, to end: Int) -> Int? {
    let byte = bytes[offset]
    if byte.isASCIIWhitespace || byte == 0 { return 1 }
    if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    return nil
  }
}
