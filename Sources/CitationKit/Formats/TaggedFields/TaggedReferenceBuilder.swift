/// Makes a reference of the tags of one record, by the meanings that a format's table gives them.
struct TaggedReferenceBuilder {
  /// The reference so far.
  var reference: Reference
  private let bytes: [UInt8]
  private var firstPage: String?
  private var lastPage: String?
  private var extent: String?
  private var issuedYear: String?
  private var issuedDates: [String] = []
  private var fallbackDates: [String] = []
  private var accession: String?
  private var proceedingsOrConference: String?
  private var doiCandidates: [String] = []

  init(_ reference: Reference, bytes: [UInt8]) {
    self.reference = reference
    self.bytes = bytes
    self.reference.contributors.reserveCapacity(8)
  }

  /// Adds what one tag says.
  mutating func add(_ field: TaggedField, meaning: TagMeaning?) {
    switch meaning {
    case .structure: break
    case .keywords: addKeywords(field)
    case .field(.url), .file: addAddresses(field, isFile: meaning == .file)
    case .field(.contributors(let role)): addContributors(field, role: role)
    case .note: addNote(field)
    default:
      let text = TaggedText.text(bytes, field.value)
      guard !text.isEmpty else { return }
      add(text, field.tag, meaning: meaning)
    }
  }

  private mutating func add(_ text: String, _ tag: TagCode, meaning: TagMeaning?) {
    switch meaning {
    case .field(let field): set(field, text, tag: tag)
    case .firstPage: if firstPage == nil { firstPage = text } else { keep(tag, text) }
    case .lastPage: if lastPage == nil { lastPage = text } else { keep(tag, text) }
    case .pagesOrExtent: extent = extent ?? text
    case .issuedYear: if issuedYear == nil { issuedYear = text } else { issuedDates.append(text) }
    case .issuedDate: issuedDates.append(text)
    case .issuedDateFallback: fallbackDates.append(text)
    case .serialNumber: addSerialNumber(text)
    case .editionOrOnlineDate: addEditionOrOnlineDate(text, tag)
    case .proceedingsOrConference: proceedingsOrConference = proceedingsOrConference ?? text
    case .workType:
      if text.contains("10."), let doi = DOI(text) {
        doiCandidates.append(doi.value)
      } else {
        set(.variable(.genre), text, tag: tag)
      }
    case .accessionNumber: if accession == nil { accession = text } else { keep(tag, text) }
    case .keywords, .note, .file, .structure: break
    case nil: keep(tag, text)
    }
  }

  /// Keeps a value for which the model has no place, or no second place.
  private mutating func keep(_ tag: TagCode, _ text: String) {
    reference.extra.append(ExtraField(name: tag.text, value: text))
  }

  private mutating func set(_ field: ReferenceField, _ text: String, tag: TagCode) {
    switch field {
    case .id: if reference.id.isEmpty { reference.id = text } else { keep(tag, text) }
    case .variable(let variable):
      if let present = reference[variable] {
        if present != text { keep(tag, text) }
      } else {
        reference[variable] = text
      }
    case .identifier(let kind): reference.add(Identifier(kind, text))
    case .date(let role):
      let date = ReferenceDate(parsing: text)
      if reference.date(role) == nil {
        reference.setDate(date.map { .value($0) } ?? .text(text), for: role)
      } else {
        keep(tag, text)
      }
    default: keep(tag, text)
    }
  }

  private mutating func addContributors(_ field: TaggedField, role: Contributor.Role) {
    let lines = field.isWrapped ? TaggedText.lines(bytes, field.value) : [field.value]
    for line in lines {
      let text = TaggedText.text(bytes, line)
      for part in text.contains(";") ? text.split(separator: ";") : [text[...]] {
        guard let name = Contributor.Name(inverted: String(part)) else { continue }
        reference.contributors.append(Contributor(name, role: role))
      }
    }
  }

  /// Keywords stand in tags of their own, in lines, or parted by semicolons.
  private mutating func addKeywords(_ field: TaggedField) {
    let lines = field.isWrapped ? TaggedText.lines(bytes, field.value) : [field.value]
    for line in lines {
      let text = TaggedText.text(bytes, line)
      guard text.utf8.contains(UInt8(ascii: ";")) else {
        if !text.isEmpty { reference.keywords.append(text) }
        continue
      }
      for part in text.split(separator: ";") {
        let keyword = part.trimmingBlanks
        if !keyword.isEmpty { reference.keywords.append(String(keyword)) }
      }
    }
  }

  private mutating func addAddresses(_ field: TaggedField, isFile: Bool) {
    let lines = field.isWrapped ? TaggedText.lines(bytes, field.value) : [field.value]
    for line in lines {
      let text = TaggedText.text(bytes, line)
      guard !text.isEmpty else { continue }
      for address in Self.addresses(in: text) {
        if isFile, !address.contains("://") {
          keep(field.tag, address)
        } else if !reference.urls.contains(address) {
          reference.urls.append(address)
        }
      }
    }
  }

  /// One address, or several parted by semicolons before `http`.
  private static func addresses(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: ";")) else { return [text] }
    var addresses: [String] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let trimmed = part.trimmingBlanks
      if let last = addresses.popLast() {
        if trimmed.hasPrefix("http") || trimmed.hasPrefix("ftp") || trimmed.hasPrefix("www.") {
          addresses.append(last)
          addresses.append(String(trimmed))
        } else {
          addresses.append(last + ";" + part)
        }
      } else {
        addresses.append(String(part))
      }
    }
    return addresses.filter { !$0.isEmpty }
  }

  private mutating func addNote(_ field: TaggedField) {
    let text = TaggedText.text(bytes, field.value)
    guard !text.isEmpty else { return }
    if let identifier = IdentifierNote.identifier(in: text) {
      reference.add(identifier)
    } else {
      reference.notes.append(text)
    }
  }

  private mutating func addSerialNumber(_ text: String) {
    if let issn = ISSN(text) {
      reference.add(.issn(issn))
    } else if let isbn = ISBN(text) {
      reference.add(.isbn(isbn))
    } else if RISTable.hasNumberAsSerial(reference.kind), reference[.number] == nil {
      reference[.number] = text
    } else {
      for part in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == " " }) {
        if let issn = ISSN(String(part)) {
          reference.add(.issn(issn))
        } else if let isbn = ISBN(String(part)) {
          reference.add(.isbn(isbn))
        } else if !part.hasPrefix("(") && part.utf8.contains(where: \.isASCIIDigit) {
          reference.add(.malformed(isWhole ? .isbn : .issn, String(part)))
        }
      }
    }
  }

  private var isWhole: Bool { reference.kind == .book || reference.kind == .chapter }

  private mutating func addEditionOrOnlineDate(_ text: String, _ tag: TagCode) {
    let isDate = text.utf8.contains(UInt8(ascii: "/")) || text.utf8.count > 8
    if isDate, let date = ReferenceDate(parsing: text) {
      reference.setDate(.value(date), for: .available)
    } else {
      set(.variable(.edition), text, tag: tag)
    }
  }
}

// MARK: - What takes several tags

extension TaggedReferenceBuilder {
  /// The reference, completed from what the tags say together.
  mutating func finished() -> Reference {
    setPages()
    setIssued()
    setAccession()
    if let title = proceedingsOrConference {
      let field: Variable = reference[.containerTitle] == nil ? .containerTitle : .eventTitle
      if reference[field] == nil, reference[.containerTitle] != title { reference[field] = title }
    }
    if reference[.containerTitle] == nil, let short = reference[.containerTitleShort] {
      // Where only an abbreviated title is stated, it is the title there is.
      reference[.containerTitle] = short
    }
    if reference.doi == nil { findDOI() }
    return reference
  }

  private mutating func setPages() {
    if let extent {
      if lastPage != nil || extent.contains("-") || extent.contains("–") {
        firstPage = extent
      } else {
        reference[.numberOfPages] = extent
      }
    }
    switch (firstPage, lastPage) {
    case (let first?, let last?):
      if let range = PageRange(last), range.last != nil, range.first == first {
        reference[.page] = range.description
      } else if first.contains("-"), PageRange(first)?.last != nil {
        reference[.page] = PageRange(first)?.description
      } else {
        reference[.page] = PageRange(first + "-" + last)?.description ?? first + "-" + last
      }
    case (let only?, nil), (nil, let only?):
      reference[.page] = PageRange(only)?.description ?? only
    case (nil, nil): break
    }
  }

  /// Takes the date that says most among those of the stated year.
  private mutating func setIssued() {
    let year = issuedYear.flatMap { ReferenceDate(parsing: $0) }
    var best = year
    for text in issuedDates + fallbackDates {
      guard let date = ReferenceDate(parsing: text, year: year?.year) else { continue }
      if best == nil || (date.year == best?.year && date.isMoreExact(than: best)) { best = date }
    }
    if let best {
      reference.issued = .value(best)
    } else if let text = issuedYear ?? issuedDates.first ?? fallbackDates.first {
      reference.issued = .text(text)
    }
  }

  private mutating func setAccession() {
    guard let accession else { return }
    if RISTable.isPubMed(reference[.source]), let pmid = PMID(accession) {
      reference.add(.pmid(pmid))
    } else if accession.hasPrefix("WOS:") {
      reference.add(Identifier(.webOfScience, accession))
    } else {
      reference.add(.other(.accession, accession))
    }
  }

  /// A DOI that stands elsewhere than in its tag.
  private mutating func findDOI() {
    var places = doiCandidates
    places += reference.urls.filter { $0.contains("doi.org/") }
    for note in reference.notes where note.utf8.count < 200 && note.contains("10.") {
      places.append(note)
    }
    for place in places {
      if let doi = DOI(place) {
        reference.add(.doi(doi))
        return
      }
    }
  }
}

extension ReferenceDate {
  /// Whether the date says month or day where the other does not.
  fileprivate func isMoreExact(than other: ReferenceDate?) -> Bool {
    func exactness(_ date: ReferenceDate) -> Int {
      (date.start.day != nil ? 4 : 0)
        + (date.start.month != nil || date.start.season != nil ? 2 : 0)
        + (date.end != nil ? 1 : 0)
    }
    return other.map { exactness(self) > exactness($0) } ?? true
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
