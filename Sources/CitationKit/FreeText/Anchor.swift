/// An identifier or address within a reference's text, found by its own grammar before anything else
/// is read.
package struct Anchor: Sendable {
  /// What was found.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case doi = 1
    case url, pmid, pmcid, arxiv, isbn, issn

    /// The kind of identifier that an anchor is; `nil` for addresses.
    var identifierKind: IdentifierKind? {
      switch self {
      case .doi: .doi
      case .pmid: .pmid
      case .pmcid: .pmcid
      case .arxiv: .arxiv
      case .isbn: .isbn
      case .issn: .issn
      case .url: nil
      }
    }

    /// The kind of anchor for a kind of identifier; `nil` for those that stand in titles too.
    init?(_ kind: IdentifierKind) {
      guard let anchor = Self.allCases.first(where: { $0.identifierKind == kind }) else {
        return nil
      }
      self = anchor
    }
  }

  package var kind: Kind
  /// The bytes with the word that announces it: `doi: https://doi.org/10.1000/182`.
  package var range: Range<Int>
  /// The bytes of the value alone.
  package var valueRange: Range<Int>
  /// The value, its blanks removed.
  package var value: String
  /// What the identifiers' own grammars read here.
  var identifiers: [Identifier] = []

  package init(kind: Kind, range: Range<Int>, valueRange: Range<Int>, value: String) {
    self.kind = kind
    self.range = range
    self.valueRange = valueRange
    self.value = value
  }

  /// An identifier found by ``IdentifierFinder``; `nil` for kinds that stand in titles too.
  init?(_ match: IdentifierMatch) {
    guard let kind = Kind(match.kind) else { return nil }
    self.init(
      kind: kind, range: match.range, valueRange: match.valueRange, value: match.identifier.value)
    identifiers = [match.identifier]
  }
}
