extension BibliographyFormat {
  /// OpenAlex's works.
  public static let openAlexJSON = Self(rawValue: "openalex-json")
}

/// Reads works of OpenAlex: single objects, lines, and the `results` of its service.
public struct OpenAlexJSONReader: ReferenceReader {
  /// `openalex-json`.
  public static var format: BibliographyFormat { .openAlexJSON }

  /// A reader.
  public init() {}

  /// High when members stand at the beginning that only OpenAlex has.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(16_384), as: UTF8.self)
    let own = [
      "https://openalex.org/W", "\"authorships\"", "\"publication_year\"", "\"display_name\"",
    ]
    let found = own.count { text.contains($0) }
    let isJSON = start.first { !$0.isASCIIWhitespace }.map { "{[".utf8.contains($0) } ?? false
    return isJSON && found >= 2 ? 0.96 : 0
  }

  /// Reads all works.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    JSONRecords.references(in: source, containers: ["results"], format: .openAlexJSON) { work in
      guard work["id"] != nil || work["title"] != nil || work["doi"] != nil else { return nil }
      return OpenAlexWork(work).reference()
    }
  }
}

/// One work of OpenAlex while it is read.
private struct OpenAlexWork {
  let work: JSONValue

  init(_ work: JSONValue) { self.work = work }

  func reference() -> Reference {
    var reference = Reference(kind: kind)
    reference[.title] = work["title"]?.text ?? work["display_name"]?.text
    addIdentifiers(to: &reference)
    addAuthors(to: &reference)
    if let text = work["publication_date"]?.text, let date = ReferenceDate(text) {
      reference.issued = .value(date)
    } else if let year = work["publication_year"]?.integer {
      reference.issued = ReferenceDate(year: year).map { .value($0) }
    }
    addSource(to: &reference)
    let biblio = work["biblio"]
    reference[.volume] = biblio?["volume"]?.text
    reference[.issue] = biblio?["issue"]?.text
    if let first = biblio?["first_page"]?.text, !first.isEmpty {
      reference[.page] = PageRange.text(first: first, last: biblio?["last_page"]?.text)
    }
    reference[.language] = work["language"]?.text
    reference[.genre] = work["type"]?.text
    reference[.abstract] = abstract
    reference.keywords = (work["keywords"]?.elements ?? []).compactMap {
      $0["display_name"]?.text ?? $0["keyword"]?.text ?? $0.text
    }
    return reference
  }

  private var kind: ReferenceKind {
    let type = work["type"]?.text ?? ""
    let source = work["primary_location"]?["source"]?["type"]?.text
    switch type {
    case "article", "review", "letter", "editorial", "erratum", "retraction":
      let crossref = work["type_crossref"]?.text
      if crossref == "proceedings-article" || source == "conference" { return .paperConference }
      if crossref == "posted-content" || (source == "repository" && crossref == nil) {
        return .article
      }
      return .articleJournal
    case "preprint": return .article
    case "book", "monograph", "reference-book": return .book
    case "book-chapter": return .chapter
    case "reference-entry": return .entryEncyclopedia
    case "dissertation": return .thesis
    case "dataset": return .dataset
    case "report": return .report
    case "standard": return .standard
    case "software": return .software
    case "peer-review": return .review
    case "paratext": return .document
    default: return source == "journal" ? .articleJournal : .document
    }
  }

  private func addIdentifiers(to reference: inout Reference) {
    let ids = work["ids"]
    if let id = work["id"]?.text ?? ids?["openalex"]?.text {
      let key = Self.last(id)
      reference.id = key
      reference.add(Identifier(.openalex, key))
    }
    if let doi = work["doi"]?.text ?? ids?["doi"]?.text { reference.add(Identifier(.doi, doi)) }
    if let pmid = ids?["pmid"]?.text { reference.add(Identifier(.pmid, Self.last(pmid))) }
    if let pmcid = ids?["pmcid"]?.text {
      let number = Self.last(pmcid)
      reference.add(Identifier(.pmcid, number.hasPrefix("PMC") ? number : "PMC" + number))
    }
    if let mag = ids?["mag"]?.text { reference.add(Identifier(.mag, mag)) }
  }

  private static func last(_ address: String) -> String {
    address.split(separator: "/").last.map(String.init) ?? address
  }

  private func addAuthors(to reference: inout Reference) {
    for authorship in work["authorships"]?.elements ?? [] {
      let author = authorship["author"]
      guard
        let text = author?["display_name"]?.text ?? authorship["raw_author_name"]?.text,
        let name = NameList.name(text)
      else { continue }
      var contributor = Contributor(name)
      if let orcid = author?["orcid"]?.text ?? authorship["raw_orcid"]?.text {
        contributor.orcid = ORCID(orcid) ?? ORCID(Self.last(orcid))
      }
      contributor.affiliations = (authorship["raw_affiliation_strings"]?.elements ?? [])
        .compactMap(\.text)
      reference.contributors.append(contributor)
    }
  }

  private func addSource(to reference: inout Reference) {
    let location = work["primary_location"]
    let source = location?["source"] ?? work["host_venue"]
    let name = source?["display_name"]?.text
    let publisher =
      source?["host_organization_name"]?.text ?? work["host_venue"]?["publisher"]?.text
    switch reference.kind {
    case .thesis, .book, .report: reference[.publisher] = publisher ?? name
    case .article: reference[.publisher] = name ?? publisher
    default:
      reference[.containerTitle] = name
      reference[.publisher] = publisher
    }
    for number in source?["issn"]?.elements ?? [] {
      if let text = number.text { reference.add(Identifier(.issn, text)) }
    }
    if let number = source?["issn_l"]?.text { reference.add(Identifier(.issn, number)) }
    if let url = location?["landing_page_url"]?.text { reference.urls.append(url) }
    reference[.license] = location?["license"]?.text
  }

  /// The abstract, put together from the places of its words.
  private var abstract: String? {
    guard let index = work["abstract_inverted_index"]?.members else {
      return work["abstract"]?.text
    }
    var words: [(place: Int, word: String)] = []
    for member in index {
      for place in member.value.elements ?? [] {
        if let place = place.integer { words.append((place, member.name)) }
      }
    }
    return words.sorted { $0.place < $1.place }.map(\.word).joined(separator: " ")
  }
}
