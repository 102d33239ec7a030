/// An identifier or address within a reference's text, found by its own grammar before anything else
/// is read.
package struct Anchor: Sendable {
  /// What was found.
  package enum Kind: UInt8, Sendable {
    case doi = 1
    case url, pmid, pmcid, arxiv, isbn, issn
  }

  package var kind: Kind
  /// The bytes with the word that announces it: `doi: https://doi.org/10.1000/182`.
  package var range: Range<Int>
  /// The bytes of the value alone.
  package var valueRange: Range<Int>
  /// The value, its blanks removed.
  package var value: String
}
