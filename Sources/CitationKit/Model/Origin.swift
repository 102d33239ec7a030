/// Where a reference comes from.
public struct Origin: Hashable, Sendable {
  /// The format it was read in.
  public var format: BibliographyFormat
  /// The place of the record in its input.
  public var location: SourceLocation
  /// The record's type in the words of its format: `article`, `JOUR`, `Journal Article`.
  public var type: String?
  /// The record as it stood, when the reader keeps it: free text always, other formats when a
  /// record could not be read in full.
  public var raw: String?
  /// Where single fields were read, when the reader keeps it.
  public var spans: [FieldSpan]

  /// Describes an origin.
  public init(
    format: BibliographyFormat, location: SourceLocation, type: String? = nil, raw: String? = nil,
    spans: [FieldSpan] = []
  ) {
    self.format = format
    self.location = location
    self.type = type
    self.raw = raw
    self.spans = spans
  }
}
