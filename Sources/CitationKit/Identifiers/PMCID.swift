/// A PubMed Central id: `PMC` and a number.
///
/// ```swift
/// PMCID("pmcid: pmc6090008")?.value   // "PMC6090008"
/// PMCID("PMC6090008.1")?.value        // "PMC6090008": the version is a file's, not the article's
/// ```
public struct PMCID: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .pmcid }
  /// `PMC` and the number: `PMC6090008`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .pmcid) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  /// The address at which it resolves.
  public var url: String? { "https://pmc.ncbi.nlm.nih.gov/articles/" + value + "/" }
}
