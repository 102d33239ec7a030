/// A PubMed id: a number of up to eight digits, without leading zeros.
///
/// ```swift
/// PMID("PMID: 29867227")?.value       // "29867227"
/// PMID("pubmed/29867227")?.value      // "29867227"
/// PMID("29,867,227")                  // nil
/// ```
public struct PMID: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .pmid }
  /// The number: `29867227`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .pmid) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  /// The address at which it resolves.
  public var url: String? { "https://pubmed.ncbi.nlm.nih.gov/" + value + "/" }
}
