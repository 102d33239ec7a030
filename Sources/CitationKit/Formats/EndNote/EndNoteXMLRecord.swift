/// One `record` of EndNote's XML while it is read.
struct EndNoteXMLRecord {
  var reference = Reference()
  private(set) var typeName: String?
  private(set) var unknownType: String?
  private let record: XMLElement
  private var provider = ""

  init(_ record: XMLElement) { self.record = record }

  var isEmpty: Bool { reference[.title] == nil && reference.contributors.isEmpty }

  mutating func read() {
    readType()
    provider =
      (record.text("remote-database-provider") ?? "") + " "
      + (record.text("remote-database-name") ?? "")
    for child in record.children { read(child) }
    if reference[.title] == nil { promoteTitle() }
    if reference.kind == .articleJournal,
      reference[.containerTitle] == reference[.containerTitleShort]
    {
      reference[.containerTitleShort] = nil
    }
    readIdentifierNotes()
  }

  private mutating func readType() {
    guard let type = record.child("ref-type") else {
      let hasContainer = record.child("titles", "secondary-title") != nil
      reference.kind = hasContainer ? .articleJournal : .document
      return
    }
    let name = type.attribute("name")
    let number = type.text
    typeName = name ?? number
    if let kind = EndNoteXMLTable.kind(name: name, number: number) {
      reference.kind = kind
    } else {
      unknownType = typeName
    }
  }

  private mutating func read(_ element: XMLElement) {
    let name = element.name
    switch name {
    case "ref-type", "database", "source-app", "remote-database-provider": break
    case "rec-number": if reference.id.isEmpty { reference.id = element.text }
    case "foreign-keys": if reference.id.isEmpty { reference.id = element.text("key") ?? "" }
    case "label": readLabel(element.text)
    case "contributors": for list in element.children { readContributors(list) }
    case "titles", "periodical", "alt-periodical": readTitles(element)
    case "dates": readDates(element)
    case "year": readDate(year: element.text, day: nil)
    case "keywords":
      for keyword in element.children { reference.keywords += Self.lines(keyword) }
      if element.child("keyword") == nil { reference.keywords += Self.lines(element) }
    case "urls": for list in element.children { readURLs(list) }
    case "url": reference.urls += Self.lines(element)
    case "web-urls", "related-urls": readURLs(element)
    case "isbn": readSerialNumbers(element)
    case "electronic-resource-num": readResourceNumbers(element)
    case "accession-num": readAccession(element.text)
    case "notes", "research-notes":
      let text = Self.paragraphs(element)
      if !text.isEmpty { reference.notes.append(text) }
    case "access-date":
      let text = element.text
      if !text.isEmpty {
        let date = ReferenceDate(text) ?? ReferenceDate(parsing: text)
        reference.setDate(date.map { .value($0) } ?? .text(text), for: .accessed)
      }
    case "custom2" where PMCID(element.text) != nil:
      reference.add(Identifier(.pmcid, element.text))
    default: readField(element, path: name)
    }
  }

  /// Sets the field that the table has for an element, or keeps it by its name.
  private mutating func readField(_ element: XMLElement, path: String) {
    let text = Self.paragraphs(element)
    if text.isEmpty { return }
    // Some programs leave out the element around the titles.
    let found =
      EndNoteXMLTable.variable(of: path, for: reference.kind)
      ?? EndNoteXMLTable.variable(of: "titles/" + path, for: reference.kind)
    guard let variable = found else {
      reference.extra.append(ExtraField(name: path, value: text))
      return
    }
    if let present = reference[variable] {
      if present != text { reference.extra.append(ExtraField(name: path, value: text)) }
    } else if variable == .page, let range = PageRange(text) {
      reference[.page] = range.description
    } else {
      reference[variable] = text
    }
  }

  /// Titles: a periodical's stand in several places, of which the first that is there is taken.
  private mutating func readTitles(_ element: XMLElement) {
    let parent = element.name == "alt-periodical" ? "periodical" : element.name
    let isAlternative = element.isNamed("alt-periodical")
    for child in element.children {
      let path = parent + "/" + child.name
      let text = child.isNamed("style") ? "" : Self.paragraphs(child)
      guard !text.isEmpty else { continue }
      let variable = EndNoteXMLTable.variable(of: path, for: reference.kind)
      let isKnown = variable.map { reference[$0] == text } ?? false
      // A periodical repeats what the titles say; in other types it repeats the series' title.
      let isRepeated =
        parent == "periodical"
        && (reference[.collectionTitle] == text || reference[.containerTitle] == text)
      if isKnown || isRepeated || (isAlternative && variable.map { reference[$0] != nil } ?? false)
      {
        continue
      }
      readField(child, path: path)
    }
  }

  /// Takes another title where the record has no title proper.
  private mutating func promoteTitle() {
    for variable in [Variable.containerTitleShort, .titleShort, .translatedTitle, .originalTitle]
    where reference[variable] != nil {
      reference[.title] = reference[variable]
      reference[variable] = nil
      return
    }
  }

  private mutating func readLabel(_ text: String) {
    if text.isEmpty { return }
    let isKey = text.utf8.allSatisfy {
      $0.isASCIIAlphanumeric || $0 >= 0x80 || "_-:.+/'".utf8.contains($0)
    }
    if isKey {
      reference.id = text
    } else {
      reference.extra.append(ExtraField(name: "label", value: text))
    }
  }

  private mutating func readContributors(_ list: XMLElement) {
    guard var role = EndNoteXMLTable.role(of: list.name, for: reference.kind) else {
      let text = list.text
      if !text.isEmpty { reference.extra.append(ExtraField(name: list.name, value: text)) }
      return
    }
    if typeName == "Edited Book" && role == .author { role = .editor }
    for author in list.children {
      for line in Self.lines(author) {
        // A comma after the whole name is how EndNote marks an organisation.
        let isOrganization = line.utf8.last == UInt8(ascii: ",")
        let text = isOrganization ? CSLJSONText.trimmed(String(line.dropLast())) : line
        guard !text.isEmpty else { continue }
        let name: Contributor.Name? =
          isOrganization && !text.utf8.contains(UInt8(ascii: ","))
          ? .organization(text) : Contributor.Name(inverted: text)
        if let name { reference.contributors.append(Contributor(name, role: role)) }
      }
    }
  }

  private mutating func readDates(_ dates: XMLElement) {
    readDate(
      year: dates.text("year"),
      day: dates.child("pub-dates", "date")?.text ?? dates.text("pub-dates"))
    for child in dates.children where !child.isNamed("year") && !child.isNamed("pub-dates") {
      let text = child.text
      if !text.isEmpty { reference.extra.append(ExtraField(name: child.name, value: text)) }
    }
  }

  private mutating func readDate(year: String?, day: String?) {
    let day = day.flatMap { $0.isEmpty ? nil : $0 }
    guard reference.issued == nil, let text = year ?? day, !text.isEmpty else { return }
    guard let date = ReferenceDate(text) ?? ReferenceDate(parsing: text) else {
      reference.issued = .text(day.map { $0 == text ? text : $0 + " " + text } ?? text)
      return
    }
    reference.issued = .value(date)
    guard let day, day != text else { return }
    let exact = ReferenceDate(day) ?? ReferenceDate(parsing: day, year: date.year)
    if let exact, exact.year == date.year || ReferenceDate(day) != nil {
      reference.issued = .value(exact)
    } else {
      reference.extra.append(ExtraField(name: "pub-dates", value: day))
    }
  }

  private mutating func readURLs(_ list: XMLElement) {
    let isAddress =
      list.isNamed("related-urls") || list.isNamed("web-urls") || list.isNamed("url")
    let members = list.children.filter { !$0.isNamed("style") }
    for member in members.isEmpty ? [list] : members {
      for line in Self.lines(member) {
        // EndNote's own links into the Web of Science are no addresses.
        if isAddress && !line.hasPrefix("<Go to ISI>") {
          if !reference.urls.contains(line) { reference.urls.append(line) }
        } else {
          reference.extra.append(ExtraField(name: list.name, value: line))
        }
      }
    }
  }

  private mutating func readSerialNumbers(_ element: XMLElement) {
    if let variable = EndNoteXMLTable.variable(of: "isbn", for: reference.kind) {
      let text = element.text
      let isSerial = reference.kind != .patent && (ISSN(text) != nil || ISBN(text) != nil)
      if reference[variable] == nil && !isSerial {
        if !text.isEmpty { reference[variable] = text }
        return
      }
    }
    let isPeriodical = EndNoteXMLTable.variable(of: "number", for: reference.kind) == .issue
    for text in Self.serialNumbers(in: element) {
      let kind: IdentifierKind =
        ISSN(text) != nil ? .issn : ISBN(text) != nil ? .isbn : isPeriodical ? .issn : .isbn
      reference.add(Identifier(kind, text))
    }
  }

  /// The numbers in an `isbn`, without the remarks that databases add: `1234-5678 (Print)`.
  private static func serialNumbers(in element: XMLElement) -> [String] {
    lines(element).flatMap { line -> [String] in
      let words = line.utf8.split {
        $0.isASCIIWhitespace || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",")
      }.map { String(Substring($0)) }
      let numbers = words.filter { $0.utf8.contains(where: \.isASCIIDigit) }
      // An ISBN in groups that blanks part.
      return numbers.count > 1 && ISBN(numbers.joined(separator: "-")) != nil
        ? [numbers.joined(separator: "-")] : numbers
    }
  }

  private mutating func readResourceNumbers(_ element: XMLElement) {
    for line in Self.lines(element) {
      if let doi = DOI(line) {
        reference.add(.doi(doi))
      } else if let identifier = IdentifierNote.identifier(in: line) {
        reference.add(identifier)
      } else if line.hasPrefix("http") {
        reference.urls.append(line)
      } else if let word = line.split(separator: " ").first(where: { DOI(String($0)) != nil }) {
        reference.add(Identifier(.doi, String(word)))
      } else {
        reference.extra.append(ExtraField(name: "electronic-resource-num", value: line))
      }
    }
  }

  private mutating func readAccession(_ text: String) {
    if text.isEmpty { return }
    let upper = text.uppercased()
    let folded = provider.lowercased()
    let isMedline = ["medline", "pubmed", "nlm"].contains { folded.contains($0) }
    if let identifier = IdentifierNote.identifier(in: text) {
      reference.add(identifier)
    } else if isMedline, PMID(text) != nil {
      reference.add(Identifier(.pmid, text))
    } else if PMCID(text) != nil {
      reference.add(Identifier(.pmcid, text))
    } else if upper.hasPrefix("WOS:") || upper.hasPrefix("ISI:") {
      reference.add(Identifier(.webOfScience, "WOS:" + upper.dropFirst(4)))
    } else {
      reference.add(Identifier(.accession, text))
    }
  }

  /// Takes identifiers out of the notes that consist of nothing else.
  private mutating func readIdentifierNotes() {
    reference.notes = reference.notes.compactMap { note in
      let lines = note.split(separator: "\n").map(String.init)
      let found = lines.map { IdentifierNote.identifier(in: $0) }
      for identifier in found.compactMap({ $0 }) { reference.add(identifier) }
      let rest = zip(lines, found).compactMap { $1 == nil ? $0 : nil }
      return rest.count == lines.count ? note : rest.isEmpty ? nil : rest.joined(separator: "\n")
    }
  }
}

extension EndNoteXMLRecord {
  /// The paragraphs of an element: EndNote ends them with a carriage return.
  fileprivate static func lines(_ element: XMLElement) -> [String] {
    let bytes = element.content(markup: markup)
    var lines: [String] = []
    var start = 0
    for index in bytes.indices {
      // A line end of the file itself is a blank; one that is CR LF has its CR before LF.
      let isEnd =
        bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      guard isEnd else { continue }
      lines.append(XMLText.collapsed(bytes[start..<index]))
      start = index + 1
    }
    lines.append(XMLText.collapsed(bytes[start...]))
    return lines.filter { !$0.isEmpty }
  }

  fileprivate static func paragraphs(_ element: XMLElement) -> String {
    lines(element).joined(separator: "\n")
  }

  /// CSL's tags for a run of `style`.
  private static func markup(_ element: XMLElement) -> (String, String)? {
    guard element.isNamed("style"), let face = element.attribute("face"), face != "normal" else {
      return nil
    }
    var start = ""
    var end = ""
    for word in face.split(separator: " ") {
      guard let name = EndNoteXMLStyle.tag(of: String(word)) else { continue }
      start += "<\(name)>"
      end = "</\(name)>" + end
    }
    return start.isEmpty ? nil : (start, end)
  }
}

/// EndNote's typography and CSL's.
enum EndNoteXMLStyle {
  private static let pairs: [(face: String, tag: String)] = [
    ("bold", "b"), ("italic", "i"), ("superscript", "sup"), ("subscript", "sub"),
  ]

  /// CSL's tag for a word of `face`; `nil` for one that CSL does not know, such as `underline`.
  static func tag(of face: String) -> String? { pairs.first { $0.face == face }?.tag }

  /// The word of `face` for a tag.
  static func face(of tag: String) -> String? { pairs.first { $0.tag == tag }?.face }
}
