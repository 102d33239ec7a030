/// A Digital Object Identifier (ISO 26324) or short DOI, in lower case.
///
/// DOIs are compared without regard to ASCII case, so the canonical text is in lower case; escapes
/// are undone, and what an address appends (`/full`, `?src=…`) is left out.
///
/// ```swift
/// DOI("https://doi.org/10.1038/S41591-018-0040-8")?.value  // "10.1038/s41591-018-0040-8"
/// DOI("10.1002/1096-9128(200005)12:6%3C375::AID-CPE480%3E3.0.CO;2-M")?.value
/// // "10.1002/1096-9128(200005)12:6<375::aid-cpe480>3.0.co;2-m"
/// DOI("in press")                                          // nil
/// ```
public struct DOI: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .doi }
  /// The DOI in lower case, without prefix or address: `10.1038/nature08516`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .doi) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  /// The address at which it resolves.
  public var url: String? {
    "https://doi.org/" + (isShort ? String(value.dropFirst(3)) : AddressEscape.path(value))
  }

  /// Whether it is a short DOI such as `10/gf4gqc`, another name for a DOI.
  public var isShort: Bool { value.hasPrefix("10/") }

  /// The `10.` and registrant in front of the slash.
  public var prefix: String { String(value.prefix { $0 != "/" }) }

  /// What the registrant chose, behind the first slash.
  public var suffix: String { String(value.drop { $0 != "/" }.dropFirst()) }

  /// The arXiv id that a DOI given out by arXiv contains (`10.48550/arxiv.…`).
  public var arxivID: ArXivID? {
    let mark = "10.48550/arxiv."
    return value.hasPrefix(mark) ? ArXivID(String(value.dropFirst(mark.count))) : nil
  }
}
