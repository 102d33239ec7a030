/// An arXiv id.
public struct ArXivID: PersistentIdentifier {
  public static var kind: IdentifierKind { .arxiv }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { "https://arxiv.org/abs/" + value }

  private static func canonical(_ text: String) -> String? {
    text.isEmpty ? nil : text
  }
}
