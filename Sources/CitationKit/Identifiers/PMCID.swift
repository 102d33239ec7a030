/// A PubMed Central id: `PMC` and a number.
public struct PMCID: PersistentIdentifier {
  public static var kind: IdentifierKind { .pmcid }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { "https://pmc.ncbi.nlm.nih.gov/articles/" + value + "/" }

  private static func canonical(_ text: String) -> String? {
    let text = text.uppercased()
    return text.hasPrefix("PMC") && text.utf8.count > 3
      && text.utf8.dropFirst(3).allSatisfy(\.isASCIIDigit)
      ? text : nil
  }
}
