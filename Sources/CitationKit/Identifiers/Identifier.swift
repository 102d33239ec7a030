/// An identifier of a reference, typed by its kind.
public enum Identifier: Hashable, Sendable {
  /// A DOI.
  case doi(DOI)
  /// A PubMed id.
  case pmid(PMID)
  /// A PubMed Central id.
  case pmcid(PMCID)
  /// An ISBN.
  case isbn(ISBN)
  /// An ISSN.
  case issn(ISSN)
  /// An arXiv id.
  case arxiv(ArXivID)
  /// An identifier of a kind without a type of its own, in its canonical form.
  case other(IdentifierKind, String)
  /// A text that stands where an identifier of this kind should, and is none.
  case malformed(IdentifierKind, String)

  /// Reads a text that is said to be an identifier of a kind: it becomes the typed value, or else
  /// ``malformed(_:_:)`` with the text kept.
  public init(_ kind: IdentifierKind, _ text: String) {
    let typed: Identifier? =
      switch kind {
      case .doi: DOI(text).map { .doi($0) }
      case .pmid: PMID(text).map { .pmid($0) }
      case .pmcid: PMCID(text).map { .pmcid($0) }
      case .isbn: ISBN(text).map { .isbn($0) }
      case .issn: ISSN(text).map { .issn($0) }
      case .arxiv: ArXivID(text).map { .arxiv($0) }
      case .orcid: ORCID(text).map { .other(.orcid, $0.value) }
      default: .other(kind, WholeIdentifier.value(of: text, kind: kind) ?? text)
      }
    self = typed ?? .malformed(kind, text)
  }

  /// Wraps a text that a reader of the kind gave.
  init(canonical value: String, kind: IdentifierKind) {
    self =
      switch kind {
      case .doi: .doi(DOI(canonical: value))
      case .pmid: .pmid(PMID(canonical: value))
      case .pmcid: .pmcid(PMCID(canonical: value))
      case .isbn: .isbn(ISBN(canonical: value))
      case .issn: .issn(ISSN(canonical: value))
      case .arxiv: .arxiv(ArXivID(canonical: value))
      default: .other(kind, value)
      }
  }

  /// What kind of identifier it is.
  public var kind: IdentifierKind {
    switch self {
    case .doi: .doi
    case .pmid: .pmid
    case .pmcid: .pmcid
    case .isbn: .isbn
    case .issn: .issn
    case .arxiv: .arxiv
    case .other(let kind, _), .malformed(let kind, _): kind
    }
  }

  /// The canonical text, or the text as it stood when it is malformed.
  public var value: String {
    switch self {
    case .doi(let id): id.value
    case .pmid(let id): id.value
    case .pmcid(let id): id.value
    case .isbn(let id): id.value
    case .issn(let id): id.value
    case .arxiv(let id): id.value
    case .other(_, let value), .malformed(_, let value): value
    }
  }

  /// Whether the text is an identifier of its kind.
  public var isValid: Bool {
    if case .malformed = self { false } else { true }
  }

  /// The address at which the identifier resolves, when its kind has a resolver.
  public var url: String? {
    switch self {
    case .doi(let id): id.url
    case .pmid(let id): id.url
    case .pmcid(let id): id.url
    case .isbn(let id): id.url
    case .issn(let id): id.url
    case .arxiv(let id): id.url
    case .other(.handle, let value): "https://hdl.handle.net/" + AddressEscape.path(value)
    case .other(.orcid, let value): "https://orcid.org/" + value
    case .other(.ark, let value): "https://n2t.net/" + AddressEscape.path(value)
    case .other(.bibcode, let value):
      "https://ui.adsabs.harvard.edu/abs/" + AddressEscape.path(value)
    case .other(.openalex, let value): "https://openalex.org/" + value
    case .other(.wikidata, let value): "https://www.wikidata.org/wiki/" + value
    case .other(.ror, let value): "https://ror.org/" + value
    case .other(.hal, let value): "https://hal.science/" + value
    case .other(.softwareHeritage, let value): "https://archive.softwareheritage.org/" + value
    case .other(.trial, let value) where value.hasPrefix("NCT"):
      "https://clinicaltrials.gov/study/" + value
    case .other(.urn, let value) where value.hasPrefix("urn:nbn:"):
      "https://nbn-resolving.org/" + value
    default: nil
    }
  }
}

extension Identifier: Codable {
  private enum CodingKeys: CodingKey { case kind, value }

  /// Decodes kind and value, and judges the value anew.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(IdentifierKind.self, forKey: .kind),
      try container.decode(String.self, forKey: .value))
  }

  /// Encodes kind and value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(value, forKey: .value)
  }
}
