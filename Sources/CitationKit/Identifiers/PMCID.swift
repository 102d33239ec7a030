/// A PubMed Central id: `PMC` and a number.
///
/// ```swift
/// PMCID("pmcid: pmc6090008")?.value   // "PMC6090008"
/// PMCID("PMC6090008.1")?.value        // "PMC6090008": the version is a file's, not the article's
/// ```
public struct PMCID: PersistentIdentifier {
  public static var kind: IdentifierKind { .pmcid }
  public let value: String

  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .pmcid) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  public var url: String? { "https://pmc.ncbi.nlm.nih.gov/articles/" + value + "/" }
}
