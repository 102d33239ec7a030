/// One item of Crossref's XML while it is read.
struct CrossrefXMLRecord {
  private var result = Reference()
  private let body: XMLElement

  init(_ body: XMLElement) { self.body = body }

  /// Whether an element is one of the kinds of items that Crossref registers.
  static func isBody(_ element: XMLElement) -> Bool {
    bodies.contains { element.isNamed($0) }
  }

  private static let bodies: [StaticString] = [
    "journal", "book", "conference", "dissertation", "report-paper", "posted_content",
    "peer_review", "standard", "database", "sa_component",
  ]

  mutating func read() -> Reference {
    switch body.name {
    case "journal": readJournal()
    case "book": readBook()
    case "conference": readConference()
    case "dissertation": readWhole(body, kind: .thesis)
    case "report-paper":
      readWhole(
        body.children.first { $0.name.hasPrefix("report-paper_") } ?? body, kind: .report)
    case "posted_content": readPosted()
    case "peer_review": readWhole(body, kind: .review)
    case "standard":
      readWhole(body.child("standard_metadata") ?? body, kind: .standard)
    case "database": readDatabase()
    default: readWhole(body, kind: .document)
    }
    if result.id.isEmpty { result.id = result.doi?.value ?? "" }
    return result
  }

  // MARK: - Kinds

  private mutating func readJournal() {
    let article = body.child("journal_article")
    result.kind = article == nil ? .periodical : .articleJournal
    if let article { readItem(article) }
    if let issue = body.child("journal_issue") {
      setDate(issue)
      result[.volume] = issue.child("journal_volume")?.text("volume")
      result[.issue] = issue.text("issue")
      if article == nil { readItem(issue) }
    }
    guard let journal = body.child("journal_metadata") else { return }
    let title = journal.child("full_title")?.richText
    result[article == nil ? .title : .containerTitle] =
      result[.title] == nil || article != nil
      ? title : result[.title]
    result[.containerTitleShort] = journal.text("abbrev_title")
    if result[.containerTitleShort] == result[.containerTitle] {
      result[.containerTitleShort] = nil
    }
    addSerialNumbers(journal)
    if result[.language] == nil { result[.language] = journal.attribute("language") }
  }

  private mutating func readBook() {
    let metadata = body.children.first { $0.name.hasSuffix("_metadata") }
    let item = body.child("content_item")
    result.kind = item == nil ? .book : .chapter
    if let item {
      readItem(item)
      if item.attribute("component_type") == "reference_entry" { result.kind = .entry }
      result[.chapterNumber] = item.text("component_number")
    }
    guard let metadata else { return }
    if item == nil {
      readItem(metadata)
    } else {
      result[.containerTitle] = Self.title(metadata)
      addContributors(metadata, defaultRole: .editor, isHost: true)
      setDate(metadata)
      result[.publisher] = metadata.child("publisher")?.text("publisher_name")
      result[.publisherPlace] = metadata.child("publisher")?.text("publisher_place")
      result[.edition] = metadata.text("edition_number")
    }
    result[.volume] = result[.volume] ?? metadata.text("volume")
    addSerialNumbers(metadata)
    if let series = metadata.child("series_metadata") {
      result[.collectionTitle] = Self.title(series)
      addSerialNumbers(series)
    }
    if result[.language] == nil { result[.language] = metadata.attribute("language") }
  }

  private mutating func readConference() {
    let paper = body.child("conference_paper")
    result.kind = paper == nil ? .book : .paperConference
    if let paper { readItem(paper) }
    if let event = body.child("event_metadata") {
      result[.eventTitle] = event.text("conference_name")
      result[.eventPlace] = event.text("conference_location")
      if let date = event.child("conference_date") {
        result.setDate(Self.eventDate(date), for: .event)
      }
    }
    guard let proceedings = body.children.first(where: { $0.name.hasPrefix("proceedings_") }) else {
      return
    }
    let title = proceedings.child("proceedings_title")?.richText
    result[paper == nil ? .title : .containerTitle] = title
    addContributors(body, defaultRole: .editor, isHost: true)
    setDate(proceedings)
    result[.publisher] = proceedings.child("publisher")?.text("publisher_name")
    result[.publisherPlace] = proceedings.child("publisher")?.text("publisher_place")
    addSerialNumbers(proceedings)
    if paper == nil { readItem(proceedings) }
    if let series = proceedings.child("series_metadata") {
      result[.collectionTitle] = Self.title(series)
      result[.volume] = result[.volume] ?? proceedings.text("volume")
      addSerialNumbers(series)
    }
  }

  private mutating func readPosted() {
    let institution = body.child("institution")?.text("institution_name")
    let type = body.attribute("type")
    let isBlog =
      type == "other"
      && (institution ?? body.text("group_title") ?? "").lowercased().contains("blog")
    readWhole(body, kind: isBlog ? .postWeblog : .article)
    result[.publisher] = nil
    let container = institution ?? body.text("group_title")
    result[isBlog ? .containerTitle : .publisher] = container
    if let type { result[.genre] = type }
  }

  private mutating func readDatabase() {
    let dataset = body.child("dataset")
    readWhole(dataset ?? body.child("database_metadata") ?? body, kind: .dataset)
    if dataset != nil, let database = body.child("database_metadata") {
      result[.containerTitle] = Self.title(database)
      result[.publisher] = database.child("publisher")?.text("publisher_name")
    }
  }

  private mutating func readWhole(_ element: XMLElement, kind: ReferenceKind) {
    result.kind = kind
    readItem(element)
    if let degree = element.text("degree") { result[.genre] = degree }
    if let institution = element.child("institution") {
      result[.publisher] = result[.publisher] ?? institution.text("institution_name")
      result[.publisherPlace] = result[.publisherPlace] ?? institution.text("institution_place")
    }
    result[.edition] = element.text("edition_number")
    addSerialNumbers(element)
    if result[.language] == nil { result[.language] = element.attribute("language") }
  }

  // MARK: - Parts

  private mutating func readItem(_ item: XMLElement) {
    result[.title] = Self.title(item)
    if let original = item.child("titles", "original_language_title") {
      result[.originalTitle] = original.richText
    }
    addContributors(item, defaultRole: .author, isHost: false)
    setDate(item)
    result[.language] = item.attribute("language")
    readPages(item)
    if let abstract = item.child("abstract") { result[.abstract] = abstract.richText }
    if let data = item.child("doi_data") {
      if let doi = data.text("doi") { result.add(Identifier(.doi, doi)) }
      if let url = data.text("resource") { result.urls.append(url) }
    }
    if let publisher = item.child("publisher") {
      result[.publisher] = publisher.text("publisher_name")
      result[.publisherPlace] = publisher.text("publisher_place")
    }
    for license in item.descendants("license_ref") where result[.license] == nil {
      result[.license] = license.text
    }
  }

  private static func title(_ element: XMLElement) -> String? {
    guard let titles = element.child("titles"), let title = titles.child("title")?.richText,
      !title.isEmpty
    else { return nil }
    guard let subtitle = titles.child("subtitle")?.richText, !subtitle.isEmpty else {
      return title
    }
    return title.hasSuffix(":") || title.hasSuffix("?") || title.hasSuffix("!")
      ? title + " " + subtitle : title + ": " + subtitle
  }

  private mutating func readPages(_ item: XMLElement) {
    if let pages = item.child("pages"), let first = pages.text("first_page") {
      var text = PageRange.text(first: first, last: pages.text("last_page"))
      if let others = pages.text("other_pages") { text += ", " + others }
      result[.page] = text
    }
    let number =
      item.child("publisher_item")?.text("item_number")
      ?? item.child("publisher_item")?.text("identifier") ?? item.text("item_number")
    if result[.page] == nil, let number, body.isNamed("journal") { result[.page] = number }
  }

  /// Sets the date of publication: in print before online, the earliest-named first.
  private mutating func setDate(_ element: XMLElement) {
    let names: [StaticString] = [
      "publication_date", "posted_date", "approval_date", "review_date", "completion_date",
      "database_date",
    ]
    var dates: [XMLElement] = []
    for name in names { dates += element.children(name) }
    let isOnline: (XMLElement) -> Bool = { $0.attribute("media_type") == "online" }
    let printed = dates.first { !isOnline($0) }
    if result.issued == nil, let date = printed ?? dates.first {
      result.setDate(CrossrefDate.date(date), for: .issued)
    }
    if printed != nil, result.date(.available) == nil, let online = dates.first(where: isOnline) {
      result.setDate(CrossrefDate.date(online), for: .available)
    }
    if let accepted = element.child("acceptance_date") {
      result.setDate(CrossrefDate.date(accepted), for: .accepted)
    }
  }

  private static func eventDate(_ element: XMLElement) -> Lenient<ReferenceDate>? {
    func date(_ end: StaticString, _ month: StaticString, _ day: StaticString) -> PartialDate? {
      guard let year = element.attribute(end).flatMap({ Int($0) }) else { return nil }
      let month = element.attribute(month).flatMap { Int($0) }
      return PartialDate(
        year: year, month: month, day: element.attribute(day).flatMap { Int($0) })
        ?? PartialDate(year: year)
    }
    guard let start = date("start_year", "start_month", "start_day") else {
      let text = element.text
      return text.isEmpty ? nil : ReferenceDate(parsing: text).map { .value($0) } ?? .text(text)
    }
    let end = date("end_year", "end_month", "end_day")
    return .value(ReferenceDate(start, to: end == start ? nil : end))
  }

  private mutating func addContributors(
    _ element: XMLElement, defaultRole: Contributor.Role, isHost: Bool
  ) {
    var members = element.child("contributors").map { Array($0.children) } ?? []
    if let person = element.child("person_name") { members.append(person) }
    for member in members {
      let stated = member.attribute("contributor_role")
      var role = stated.flatMap { Contributor.Role(rawValue: $0) } ?? defaultRole
      if stated == "chair" { role = .editor }
      if stated == "reviewer" || stated == "author" { role = .author }
      if isHost && role == .author { role = .containerAuthor }
      guard let name = Self.name(member) else { continue }
      var contributor = Contributor(name, role: role)
      if let orcid = member.text("ORCID") {
        contributor.orcid = ORCID(orcid) ?? ORCID(String(orcid.suffix(19)))
      }
      contributor.affiliations =
        member.children("affiliation").map(\.text)
        + member.descendants("institution_name").map(\.text)
      result.contributors.append(contributor)
    }
  }

  private static func name(_ element: XMLElement) -> Contributor.Name? {
    if element.isNamed("anonymous") { return .organization("Anonymous") }
    if element.isNamed("organization") {
      let text = element.text
      return text.isEmpty ? nil : .organization(text)
    }
    guard let family = element.text("surname") else { return nil }
    var name = PersonName(inverted: family) ?? PersonName(family: family)
    name.given = element.text("given_name") ?? name.given
    name.suffix = element.text("suffix") ?? name.suffix
    return .person(name)
  }

  private mutating func addSerialNumbers(_ element: XMLElement) {
    for child in element.children {
      if child.isNamed("issn") {
        var text = child.text
        if text.utf8.count == 8 {
          text.insert("-", at: text.index(text.startIndex, offsetBy: 4))
        }
        result.add(Identifier(.issn, text))
      } else if child.isNamed("isbn") {
        result.add(Identifier(.isbn, child.text))
      }
    }
  }
}

/// Dates of `year`, `month` and `day` elements in lower case.
enum CrossrefDate {
  static func date(_ element: XMLElement) -> Lenient<ReferenceDate>? {
    guard let text = element.text("year"), let year = Int(text) else { return nil }
    let month = element.text("month").flatMap { Int($0) }
    let day = element.text("day").flatMap { Int($0) }
    if let month, (21...24).contains(month) || (31...34).contains(month),
      let season = PartialDate.Season(rawValue: Int8(month % 10)),
      let date = PartialDate(year: year, season: season)
    {
      return .value(ReferenceDate(date))
    }
    let date =
      ReferenceDate(year: year, month: month, day: day) ?? ReferenceDate(year: year, month: month)
      ?? ReferenceDate(year: year)
    return date.map { .value($0) } ?? .text(text)
  }
}
