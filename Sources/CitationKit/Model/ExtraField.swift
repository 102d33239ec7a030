/// A field that a source states and the model has no place for, kept as it stood.
public struct ExtraField: Hashable, Sendable, Codable {
  /// The field's name in its source: a BibTeX field, a RIS tag, a JSON key.
  public var name: String
  /// Its text.
  public var value: String

  /// Keeps a field.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
