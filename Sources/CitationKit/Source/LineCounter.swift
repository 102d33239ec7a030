/// Turns byte offsets into lines and columns, walking the input once when offsets ascend.
///
/// An offset before the last one asked for starts the walk again, so any order is right and
/// ascending order is fast.
public struct LineCounter: Sendable {
  private let source: SourceText
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  /// Where on the line columns were counted last, and how many stand before.
  private var columnOffset = 0
  private var columnsBefore = 0

  /// Starts counting at the beginning of an input.
  public init(_ source: SourceText) {
    self.source = source
  }

  /// The location of a byte range's beginning; the range is clamped to the input.
  public mutating func location(of range: Range<Int>) -> SourceLocation {
    let range = range.clamped(to: 0..<source.bytes.count)
    advance(to: range.lowerBound)
    if columnOffset < lineStart || columnOffset > range.lowerBound {
      columnOffset = lineStart
      columnsBefore = 0
    }
    for byte in source.bytes[columnOffset..<range.lowerBound] where byte & 0xC0 != 0x80 {
      columnsBefore += 1
    }
    columnOffset = range.lowerBound
    return SourceLocation(
      source: source.name, line: line, column: columnsBefore + 1, offset: range.lowerBound,
      length: range.count)
  }

  private mutating func advance(to target: Int) {
    if target < lineStart {
      offset = 0
      line = 1
      lineStart = 0
    }
    let bytes = source.bytes
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      let isLineFeed = byte == UInt8(ascii: "\n")
      let isLoneReturn =
        byte == UInt8(ascii: "\r") && !(offset < bytes.count && bytes[offset] == UInt8(ascii: "\n"))
      if isLineFeed || isLoneReturn {
        line += 1
        lineStart = offset
      }
    }
  }
}
