/// The bytes of one input, as UTF-8, with the name under which positions in it are reported.
///
/// Every position in CitationKit is a byte offset into ``bytes``; lines and columns are computed
/// only when something is shown to a person (``location(of:)``, ``LineCounter``).
///
/// ```swift
/// let source = SourceText("PMID: 29867227", name: "refs.txt")
/// source.text(in: 6..<14)  // "29867227"
/// ```
public struct SourceText: Hashable, Sendable {
  /// What the input is called in diagnostics, usually a file's path.
  public let name: String
  /// The content, always UTF-8 and without a byte order mark.
  ///
  /// Ill-formed sequences were replaced
  /// when the input was decoded.
  public let bytes: [UInt8]

  /// Wraps text that is a Swift string already.
  public init(_ text: String, name: String = "<text>") {
    self.name = name
    self.bytes = Array(text.utf8)
  }

  init(uncheckedUTF8 bytes: [UInt8], name: String) {
    self.name = name
    self.bytes = bytes
  }

  /// The text of a byte range; the range is clamped to the input, so any range is accepted.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line and column at which a byte range begins.
  ///
  /// Scans the input up to there: to place many
  /// ranges, use a ``LineCounter``.
  public func location(of range: Range<Int>) -> SourceLocation {
    var counter = LineCounter(self)
    return counter.location(of: range)
  }
}
