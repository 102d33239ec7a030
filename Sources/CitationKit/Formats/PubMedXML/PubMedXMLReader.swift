/// Reads PubMed's XML (NLM's "PubMedArticle" DTD, 1998 to 2025): articles, book articles, and the list
/// of deleted records, which is reported.
///
/// Identifiers are the item's own only; the list of works that it cites is not read.
///
/// ```swift
/// PubMedXMLReader().read(source).output.first?.pmid
/// ```
public struct PubMedXMLReader: ReferenceReader {
  /// `pubmed-xml`.
  public static var format: BibliographyFormat { .pubmedXML }

  /// A reader.
  public init() {}

  /// Certain when an element of PubMed's own stands at the beginning.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(4096), as: UTF8.self)
    let own = ["<PubmedArticle", "<PubmedBookArticle", "<MedlineCitation", "<DeleteCitation"]
    return own.contains { text.contains($0) } ? 1 : 0
  }

  /// Reads all records.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var names: [StaticString] = ["PubmedArticle", "PubmedBookArticle", "DeleteCitation"]
    let start = String(decoding: source.bytes.prefix(16_384), as: UTF8.self)
    // Files of MEDLINE itself have the citation without PubMed's wrapper.
    if !start.contains("<PubmedArticle") && start.contains("<MedlineCitation") {
      names.append("MedlineCitation")
    }
    return XMLRecords.references(in: source, named: names, format: .pubmedXML) {
      element, location, diagnostics in
      if element.isNamed("DeleteCitation") {
        diagnostics.append(.deleted(element.children("PMID").map(\.text), at: location))
        return nil
      }
      if element.isNamed("PubmedBookArticle") {
        return PubMedBookReader(element).reference()
      }
      var reader = PubMedArticleReader(element)
      let reference = reader.reference()
      if reference[.title] == nil && reference.identifiers.isEmpty {
        diagnostics.append(.empty(at: location))
      }
      return reference
    }
  }
}

extension Diagnostic {
  fileprivate static func deleted(_ ids: [String], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .deletedCitations, .note, "PubMed deleted the records '\(ids.joined(separator: " "))'",
      at: location)
  }

  fileprivate static func empty(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyPubMedRecord, .warning, "a record with neither title nor identifier", at: location)
  }
}

extension Diagnostic.Code {
  /// PubMed lists records that it has deleted.
  public static let deletedCitations: Self = "E161"
  /// A record holds nothing.
  public static let emptyPubMedRecord: Self = "E162"
}
