/// A PubMed id: a number of up to eight digits, without leading zeros.
///
/// ```swift
/// PMID("PMID: 29867227")?.value       // "29867227"
/// PMID("pubmed/29867227")?.value      // "29867227"
/// PMID("29,867,227")                  // nil
/// ```
public struct PMID: PersistentIdentifier {
  public static var kind: IdentifierKind { .pmid }
  public let value: String

  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .pmid) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  public var url: String? { "https://pubmed.ncbi.nlm.nih.gov/" + value + "/" }
}
