/// A place in an input, for people: the input's name, line and column, and the bytes meant.
public struct SourceLocation: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The name of the input (``SourceText/name``).
  public var source: String
  /// The line, counted from 1.
  ///
  /// Lines end at LF, CR LF or a lone CR.
  public var line: Int
  /// The column, counted from 1 in Unicode scalar values, as editors and compilers do.
  public var column: Int
  /// The byte offset of the place in the input's UTF-8 text.
  public var offset: Int
  /// The number of bytes meant; 0 for a mere point.
  public var length: Int

  /// Describes a place.
  public init(source: String, line: Int, column: Int, offset: Int, length: Int = 0) {
    self.source = source
    self.line = line
    self.column = column
    self.offset = offset
    self.length = length
  }

  /// The byte range meant.
  public var range: Range<Int> { offset..<(offset + max(0, length)) }

  /// `name:line:column`, the form that editors and terminals turn into a link.
  public var description: String { "\(source):\(line):\(column)" }
}
