/// Where in the input a field of a reference was read.
public struct FieldSpan: Hashable, Sendable {
  /// The field.
  public var field: ReferenceField
  /// The bytes of the source from which it was read.
  public var range: Range<Int>
  /// How sure the reader is, from 0 to 1; `nil` where the format states the field by name.
  public var confidence: Double?

  /// Ties a field to its place.
  public init(_ field: ReferenceField, range: Range<Int>, confidence: Double? = nil) {
    self.field = field
    self.range = range
    self.confidence = confidence
  }
}
