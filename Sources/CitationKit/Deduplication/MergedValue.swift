/// A value of one of the records that were merged: what became of it and where it was read.
public struct MergedValue: Hashable, Sendable, Codable {
  /// The field's name (``ReferenceField/name``).
  public var field: String
  /// The value as text.
  public var value: String
  /// The record's place in the input.
  public var record: Int
  /// Where the record was read: `name:line:column`; `nil` when it was made otherwise.
  public var location: String?
  /// Whether the merged reference has this value.
  public var isKept: Bool
}
