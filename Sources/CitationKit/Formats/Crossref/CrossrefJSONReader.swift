extension BibliographyFormat {
  /// Crossref's JSON (the answers of its REST service).
  public static let crossrefJSON = Self(rawValue: "crossref-json")
}

/// Reads works of Crossref's REST service: single answers, lists, and lines.
///
/// The list of works that an item cites is not read.
public struct CrossrefJSONReader: ReferenceReader {
  /// `crossref-json`.
  public static var format: BibliographyFormat { .crossrefJSON }

  /// A reader.
  public init() {}

  /// High when members stand at the beginning that only Crossref has.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(16_384), as: UTF8.self)
    if text.contains("\"message-type\"") { return 0.98 }
    let own = [
      "\"is-referenced-by-count\"", "\"reference-count\"", "\"content-domain\"",
      "\"indexed\"", "\"prefix\"",
    ]
    return own.count { text.contains($0) } >= 2 && text.contains("\"title\":[") ? 0.97 : 0
  }

  /// Reads all works.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    JSONRecords.references(in: source, containers: ["message", "items"], format: .crossrefJSON) {
      value in
      let work = value["message"] ?? value
      guard work["DOI"] != nil || work["title"] != nil else { return nil }
      return Self.reference(work)
    }
  }

  /// Reads a work: CSL-JSON's members with texts in arrays, and types by Crossref's names.
  private static func reference(_ work: JSONValue) -> Reference {
    let cited: Set<String> = [
      "reference", "relation", "indexed", "content-domain", "license", "link", "type", "subtitle",
      "short-container-title", "issn-type", "isbn-type", "published-print", "published-online",
      "published", "created", "deposited", "article-number", "event", "assertion", "funder",
      "resource", "short-title", "original-title", "journal-issue", "institution", "subject",
      "publisher-location", "edition-number", "degree", "member", "prefix", "score",
      "is-referenced-by-count",
      "reference-count", "references-count", "source", "alternative-id", "update-policy",
    ]
    let members = (work.members ?? []).filter { !cited.contains($0.name) }
    var item = CSLJSONItemReader(
      location: SourceLocation(source: "", line: 1, column: 1, offset: 0))
    item.read(members)
    var reference = item.reference
    reference.kind = kind(work["type"]?.text ?? "")
    reference.id = reference.doi?.value ?? reference.id
    let first: (String) -> String? = { work[$0]?.elements?.first?.text ?? work[$0]?.text }
    if let subtitle = first("subtitle"), let title = reference[.title], !subtitle.isEmpty {
      reference[.title] = title + ": " + subtitle
    }
    reference[.containerTitleShort] = first("short-container-title")
    reference[.titleShort] = first("short-title")
    reference[.originalTitle] = first("original-title")
    reference[.publisherPlace] = work["publisher-location"]?.text
    reference[.articleNumber] = work["article-number"]?.text
    reference[.edition] = work["edition-number"]?.text
    reference[.genre] = first("degree")
    reference[.eventTitle] = work["event"]?["name"]?.text
    reference[.eventPlace] = work["event"]?["location"]?.text
    reference[.license] = work["license"]?.elements?.first?["URL"]?.text
    reference.keywords = (work["subject"]?.elements ?? []).compactMap(\.text)
    for (name, role) in [
      ("published-print", DateRole.issued), ("published-online", .available),
      ("created", .recordCreated),
      ("deposited", .recordModified),
    ] {
      guard let date = work[name].flatMap(CSLJSONDate.read), reference.date(role) == nil else {
        continue
      }
      reference.setDate(date, for: role)
    }
    return reference
  }

  private static func kind(_ type: String) -> ReferenceKind {
    switch type {
    case "journal-article": .articleJournal
    case "posted-content": .article
    case "proceedings-article": .paperConference
    case "book-chapter", "book-section", "book-part": .chapter
    case "reference-entry": .entry
    case "book", "monograph", "edited-book", "reference-book", "proceedings", "book-set": .book
    case "dissertation": .thesis
    case "report", "report-component", "report-series": .report
    case "dataset", "database": .dataset
    case "standard": .standard
    case "peer-review": .review
    case "journal", "journal-issue", "journal-volume", "book-series", "proceedings-series":
      .periodical
    case "software": .software
    default: .document
    }
  }
}
