/// A PubMed id: a number of up to eight digits.
public struct PMID: PersistentIdentifier {
  public static var kind: IdentifierKind { .pmid }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { "https://pubmed.ncbi.nlm.nih.gov/" + value + "/" }

  private static func canonical(_ text: String) -> String? {
    !text.isEmpty && text.utf8.count <= 8 && text.utf8.allSatisfy(\.isASCIIDigit) ? text : nil
  }
}
