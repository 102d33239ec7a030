/// A reader of references without markup that can be told that each line is one reference.
public protocol ReferenceLineReader: ReferenceReader {
  /// Reads each line that is not blank as exactly one reference, in order. A line that makes no sense
  /// becomes a reference with its text in ``Origin/raw``.
  func readLines(_ source: SourceText) -> Parsed<[Reference]>
}
