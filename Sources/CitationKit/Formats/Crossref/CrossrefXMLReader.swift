extension BibliographyFormat {
  /// Crossref's XML (UNIXREF and its deposit schema).
  public static let crossrefXML = Self(rawValue: "crossref-xml")
}

/// Reads Crossref's XML, as its services answer (UNIXREF, UNIXSD) and as publishers deposit it.
///
/// The list of works that an item cites is not read.
public struct CrossrefXMLReader: ReferenceReader {
  /// `crossref-xml`.
  public static var format: BibliographyFormat { .crossrefXML }

  /// A reader.
  public init() {}

  /// Certain when an element of Crossref's own stands at the beginning.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(4096), as: UTF8.self)
    let own = ["<doi_record", "<crossref_result", "<doi_batch", "<crossref>", "<crossref "]
    return own.contains { text.contains($0) } ? 0.97 : 0
  }

  /// Reads all records.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    let start = String(decoding: source.bytes.prefix(16_384), as: UTF8.self)
    let names: [StaticString] =
      start.contains("<doi_record ") || start.contains("<doi_record>")
      ? ["doi_record"]
      : [
        "journal", "book", "conference", "dissertation", "report-paper", "posted_content",
        "peer_review", "standard", "database",
      ]
    return XMLRecords.references(in: source, named: names, format: .crossrefXML) {
      element, location, diagnostics in
      var body: XMLElement? = element
      if element.isNamed("doi_record") {
        if let error = element.child("crossref", "error") {
          diagnostics.append(.crossref(error.text, at: location))
          return nil
        }
        let parent = element.child("crossref") ?? element
        body = parent.children.first { CrossrefXMLRecord.isBody($0) }
      }
      guard let body else {
        diagnostics.append(.crossref("a record without an item", at: location))
        return nil
      }
      var record = CrossrefXMLRecord(body)
      return record.read()
    }
  }
}

extension Diagnostic {
  fileprivate static func crossref(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.crossrefError, .error, "Crossref says: '\(text)'", at: location)
  }
}

extension Diagnostic.Code {
  /// Crossref answered with an error in place of a record.
  public static let crossrefError: Self = "E168"
}
