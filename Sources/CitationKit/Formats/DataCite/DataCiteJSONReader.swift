extension BibliographyFormat {
  /// DataCite's JSON (metadata schema 4).
  public static let dataCiteJSON = Self(rawValue: "datacite-json")
}

/// Reads DataCite's JSON: single objects, arrays, lines, and the answers of its service.
public struct DataCiteJSONReader: ReferenceReader {
  /// `datacite-json`.
  public static var format: BibliographyFormat { .dataCiteJSON }

  /// A reader.
  public init() {}

  /// High when members stand at the beginning that only DataCite has.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(16_384), as: UTF8.self)
    let own = [
      "\"resourceTypeGeneral\"", "\"creators\"", "\"titles\"", "\"datacite", "\"rightsList\"",
    ]
    let found = own.count { text.contains($0) }
    return found >= 2 ? 0.96 : 0
  }

  /// Reads all records.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    JSONRecords.references(in: source, containers: ["data"], format: .dataCiteJSON) { value in
      let record = value["attributes"] ?? value["data"]?["attributes"] ?? value
      guard record["titles"] != nil || record["doi"] != nil || record["creators"] != nil else {
        return nil
      }
      return DataCiteRecord(record).reference()
    }
  }
}

/// One object of DataCite's JSON while it is read.
private struct DataCiteRecord {
  let record: JSONValue

  init(_ record: JSONValue) { self.record = record }

  func reference() -> Reference {
    var reference = Reference(kind: kind)
    let doi = record["doi"]?.text ?? record["id"]?.text ?? ""
    reference.id = record["id"]?.text ?? doi
    if !doi.isEmpty { reference.add(Identifier(.doi, doi)) }
    addTitles(to: &reference)
    addContributors("creators", to: &reference)
    addContributors("contributors", to: &reference)
    addDates(to: &reference)
    addContainer(to: &reference)
    addIdentifiers(to: &reference)
    let publisher = record["publisher"]
    reference[.publisher] = publisher?.text ?? publisher?["name"]?.text
    reference[.language] = record["language"]?.text
    reference[.version] = record["version"]?.text
    if let url = record["url"]?.text { reference.urls.append(url) }
    reference.keywords = texts(record["subjects"], "subject")
    for description in record["descriptions"]?.elements ?? [] {
      let type = description["descriptionType"]?.text
      guard let text = description["description"]?.text, !text.isEmpty else { continue }
      if type == "Abstract" || type == nil {
        reference[.abstract] = reference[.abstract] ?? text
      } else if type != "SeriesInformation" {
        reference.notes.append(text)
      }
    }
    let rights = texts(record["rightsList"], "rights") + texts(record["rightsList"], "rightsUri")
    reference[.license] = rights.first
    reference[.dimensions] = (record["sizes"]?.elements ?? []).compactMap(\.text)
      .joined(separator: ", ")
    reference[.genre] = record["types"]?["resourceType"]?.text
    return reference
  }

  private var kind: ReferenceKind {
    let types = record["types"]
    switch types?["resourceTypeGeneral"]?.text {
    case "JournalArticle": return .articleJournal
    case "Preprint": return .article
    case "BookChapter": return .chapter
    case "Book": return .book
    case "ConferencePaper": return .paperConference
    case "ConferenceProceeding": return .book
    case "Dissertation": return .thesis
    case "Report": return .report
    case "Software", "ComputationalNotebook": return .software
    case "Standard": return .standard
    case "Dataset": return .dataset
    case "PeerReview": return .review
    default: break
    }
    if let name = types?["citeproc"]?.text, let kind = ReferenceKind(rawValue: name) { return kind }
    return switch types?["resourceTypeGeneral"]?.text {
    case "Audiovisual": .motionPicture
    case "Image": .graphic
    case "Sound": .song
    default: .document
    }
  }

  private func addTitles(to reference: inout Reference) {
    var subtitle: String?
    for element in record["titles"]?.elements ?? [] {
      guard let text = element["title"]?.text, !text.isEmpty else { continue }
      switch element["titleType"]?.text {
      case nil, "": reference[.title] = reference[.title] ?? text
      case "Subtitle": subtitle = subtitle ?? text
      case "TranslatedTitle": reference[.translatedTitle] = reference[.translatedTitle] ?? text
      default: reference.extra.append(ExtraField(name: "alternative-title", value: text))
      }
    }
    if reference[.title] == nil, let translated = reference[.translatedTitle] {
      reference[.title] = translated
      reference[.translatedTitle] = nil
    }
    if let subtitle, let title = reference[.title] { reference[.title] = title + ": " + subtitle }
  }

  private func addContributors(_ name: String, to reference: inout Reference) {
    for element in record[name]?.elements ?? [] {
      guard let contributorName = Self.name(element) else { continue }
      var contributor = Contributor(contributorName, role: role(name, element))
      let affiliation = element["affiliation"]
      contributor.affiliations =
        affiliation?.text.map { [$0] }
        ?? (affiliation?.elements ?? []).compactMap { $0.text ?? $0["name"]?.text }
      for identifier in element["nameIdentifiers"]?.elements ?? [] {
        if identifier["nameIdentifierScheme"]?.text == "ORCID",
          let text = identifier["nameIdentifier"]?.text
        {
          contributor.orcid = ORCID(text) ?? ORCID(String(text.suffix(19)))
        }
      }
      reference.contributors.append(contributor)
    }
  }

  private func role(_ list: String, _ element: JSONValue) -> Contributor.Role {
    if list == "creators" { return .author }
    return switch element["contributorType"]?.text {
    case "Editor": .editor
    case "Producer": .producer
    case "Supervisor": .supervisor
    case "DataCurator": .curator
    default: .contributor
    }
  }

  private static func name(_ element: JSONValue) -> Contributor.Name? {
    let whole = element["name"]?.text ?? ""
    if element["nameType"]?.text == "Organizational" {
      return whole.isEmpty ? nil : .organization(whole)
    }
    if let family = element["familyName"]?.text, !family.isEmpty {
      var name = PersonName(inverted: family) ?? PersonName(family: family)
      name.given = element["givenName"]?.text ?? name.given
      return .person(name)
    }
    return NameList.name(whole)
  }

  private func addDates(to reference: inout Reference) {
    for element in record["dates"]?.elements ?? [] {
      guard let text = element["date"]?.text, !text.isEmpty else { continue }
      let role: DateRole? =
        switch element["dateType"]?.text {
        case "Issued": .issued
        case "Available": .available
        case "Submitted": .submitted
        case "Accepted": .accepted
        case "Updated": .revised
        default: nil
        }
      guard let role, reference.date(role) == nil else { continue }
      let date = ReferenceDate(text) ?? ReferenceDate(parsing: text)
      reference.setDate(date.map { .value($0) } ?? .text(text), for: role)
    }
    if reference.issued?.value == nil, let year = record["publicationYear"]?.integer {
      reference.issued = ReferenceDate(year: year).map { .value($0) }
    }
  }

  private func addContainer(to reference: inout Reference) {
    if let container = record["container"] {
      reference[.containerTitle] = container["title"]?.text
      addPlace(container, to: &reference)
      addIdentifier(
        container["identifier"]?.text, container["identifierType"]?.text, to: &reference)
    }
    for item in record["relatedItems"]?.elements ?? []
    where item["relationType"]?.text == "IsPublishedIn" {
      let title = (item["titles"]?.elements?.first ?? item["titles"])?["title"]?.text
      reference[.containerTitle] = title ?? reference[.containerTitle]
      addPlace(item, to: &reference)
      let identifier = item["relatedItemIdentifier"]
      addIdentifier(
        identifier?["relatedItemIdentifier"]?.text ?? identifier?.text,
        identifier?["relatedItemIdentifierType"]?.text ?? item["relatedItemIdentifierType"]?.text,
        to: &reference)
      // What contains the item was published in another year than the item entered its repository.
      if let year = item["publicationYear"]?.integer, let issued = reference.issued?.value,
        issued.year != year, let date = ReferenceDate(year: year)
      {
        if reference.date(.available) == nil { reference.setDate(.value(issued), for: .available) }
        reference.issued = .value(date)
      }
    }
    if reference[.page] == nil {
      let sizes = (record["sizes"]?.elements ?? []).compactMap(\.text)
      reference[.page] = sizes.lazy.compactMap(Self.pages(inSize:)).first
    }
  }

  private func addPlace(_ host: JSONValue, to reference: inout Reference) {
    if let volume = host["volume"]?.text { reference[.volume] = volume }
    if let issue = host["issue"]?.text { reference[.issue] = issue }
    guard let first = host["firstPage"]?.text, !first.isEmpty else { return }
    let last = host["lastPage"]?.text
    // Repositories write "Vol. 1 No. 1 (2018)" there as well.
    guard PageRange(first) != nil, !first.utf8.contains(0x20) else {
      let text = [first, last].compactMap { $0 }.joined(separator: "-")
      reference.extra.append(ExtraField(name: "firstPage", value: text))
      return
    }
    reference[.page] = PageRange.text(first: first, last: last)
  }

  /// The pages in a size such as `33–52 Pages` or `42-79 Seiten`.
  private static func pages(inSize text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 2, let unit = words.last?.lowercased(),
      ["pages", "page", "seiten", "pp", "pp.", "p.", "s."].contains(unit),
      let range = PageRange(String(words[0])), range.last != nil
    else { return nil }
    return range.description
  }

  private func addIdentifiers(to reference: inout Reference) {
    for identifier in record["relatedIdentifiers"]?.elements ?? []
    where identifier["relationType"]?.text == "IsPartOf" {
      addIdentifier(
        identifier["relatedIdentifier"]?.text, identifier["relatedIdentifierType"]?.text,
        to: &reference)
    }
    for identifier in (record["identifiers"]?.elements ?? []) {
      switch identifier["identifierType"]?.text?.lowercased() {
      case "arxiv": reference.add(Identifier(.arxiv, identifier["identifier"]?.text ?? ""))
      case "pmid": reference.add(Identifier(.pmid, identifier["identifier"]?.text ?? ""))
      default: break
      }
    }
  }

  private func addIdentifier(_ text: String?, _ type: String?, to reference: inout Reference) {
    guard let text, !text.isEmpty else { return }
    switch type {
    case "ISSN", "EISSN", "LISSN": reference.add(Identifier(.issn, text))
    case "ISBN": reference.add(Identifier(.isbn, text))
    default: break
    }
  }

  private func texts(_ value: JSONValue?, _ name: String) -> [String] {
    (value?.elements ?? []).compactMap { $0.text ?? $0[name]?.text }.filter { !$0.isEmpty }
  }
}
