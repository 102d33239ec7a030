/// An Open Researcher and Contributor ID.
public struct ORCID: PersistentIdentifier {
  public static var kind: IdentifierKind { .orcid }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { "https://orcid.org/" + value }

  private static func canonical(_ text: String) -> String? {
    text.utf8.count == 19 ? text : nil
  }
}
