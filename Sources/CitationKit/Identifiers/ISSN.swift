/// An International Standard Serial Number (ISO 3297).
public struct ISSN: PersistentIdentifier {
  public static var kind: IdentifierKind { .issn }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { "https://portal.issn.org/resource/ISSN/" + value }

  private static func canonical(_ text: String) -> String? {
    text.utf8.count == 9 ? text.uppercased() : nil
  }
}
