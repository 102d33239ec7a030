/// A Digital Object Identifier (ISO 26324), in lower case.
public struct DOI: PersistentIdentifier {
  public static var kind: IdentifierKind { .doi }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { "https://doi.org/" + value }

  private static func canonical(_ text: String) -> String? {
    var text = text.lowercased()
    for prefix in ["https://doi.org/", "http://dx.doi.org/", "doi:"] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    return text.hasPrefix("10.") && text.contains("/") ? text : nil
  }
}
