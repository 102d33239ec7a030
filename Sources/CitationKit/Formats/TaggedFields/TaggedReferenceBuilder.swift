/// Makes a reference of the tags of one record, by the meanings that a format's table gives them.
///
/// Call ``add(_:meaning:)`` for each tag in order and ``finished()`` once.
struct TaggedReferenceBuilder {
  /// The reference so far.
  var reference: Reference
  /// The values of the tags that say what kind of publication it is, in order.
  var publicationTypes: [String] = []

  /// Whether of several values of one field the last one counts, as in refer.
  var lastValueWins = false

  let bytes: [UInt8]
  var firstPage: String?
  var lastPage: String?
  var extent: String?
  var issuedYear: String?
  var issuedDates: [(tag: TagCode, text: String)] = []
  var fallbackDates: [(tag: TagCode, text: String)] = []
  var accession: String?
  var proceedingsOrConference: String?
  var bookTitle: String?
  var doiCandidate: String?
  var authors = NamePairing()
  var editors = NamePairing()
  var investigators = NamePairing()

  init(_ reference: Reference, bytes: [UInt8]) {
    self.reference = reference
    self.bytes = bytes
    self.reference.contributors.reserveCapacity(6)
  }

  /// Adds what one tag says.
  mutating func add(_ field: TaggedField, meaning: TagMeaning?) {
    switch meaning {
    case .structure: break
    case .keywords: addKeywords(field)
    case .field(.url): addAddresses(field, isFile: false)
    case .file: addAddresses(field, isFile: true)
    case .field(.contributors(let role)): addContributors(field, role: role)
    case .fullAuthor: addFullNames(field, role: .author, pairing: \.authors)
    case .shortAuthor: addShortNames(field, role: .author, pairing: \.authors)
    case .fullEditor: addFullNames(field, role: .editor, pairing: \.editors)
    case .shortEditor: addShortNames(field, role: .editor, pairing: \.editors)
    case .fullInvestigator: addFullNames(field, role: .investigator, pairing: \.investigators)
    case .shortInvestigator: addShortNames(field, role: .investigator, pairing: \.investigators)
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
    case .pagesOrExtent: if extent == nil { extent = text } else { keep(tag, text) }
    case .pages: set(.variable(.page), PageRange(text)?.description ?? text, tag: tag)
    case .issuedYear:
      if issuedYear == nil { issuedYear = text } else { issuedDates.append((tag, text)) }
    case .issuedDate: issuedDates.append((tag, text))
    case .issuedDateFallback: fallbackDates.append((tag, text))
    case .history: addHistory(text, tag)
    case .serialNumber: addSerialNumbers(text, tag)
    case .editionOrOnlineDate: addEditionOrOnlineDate(text, tag)
    case .proceedingsOrConference:
      if proceedingsOrConference == nil { proceedingsOrConference = text } else { keep(tag, text) }
    case .bookTitle: if bookTitle == nil { bookTitle = text } else { keep(tag, text) }
    case .workType: addWorkType(text, tag)
    case .publicationType: publicationTypes.append(text)
    case .accessionNumber: if accession == nil { accession = text } else { keep(tag, text) }
    case .labelledIdentifier: addLabelledIdentifier(text, tag)
    case .registryIdentifier: addRegistryIdentifier(text, tag)
    case .corporateAuthor: reference.contributors.append(Contributor(.organization(text)))
    case .corporateEditor:
      reference.contributors.append(Contributor(.organization(text), role: .editor))
    case .contributorIdentifier: addContributorIdentifier(text, tag)
    case .contributorAffiliation: addAffiliation(text, tag)
    case .note: addNote(text)
    default: keep(tag, text)
    }
  }

  /// Keeps a value for which the model has no place, or no second place.
  mutating func keep(_ tag: TagCode, _ text: String) {
    reference.extra.append(ExtraField(name: tag.text, value: text))
  }

  /// Sets a field once; a second value is kept apart.
  mutating func set(_ field: ReferenceField, _ text: String, tag: TagCode) {
    switch field {
    case .id: if reference.id.isEmpty { reference.id = text } else { keep(tag, text) }
    case .variable(let variable):
      if let present = reference[variable] {
        if present == text { break }
        if lastValueWins { reference[variable] = text }
        keep(tag, lastValueWins ? present : text)
      } else {
        reference[variable] = text
      }
    case .identifier(let kind): reference.add(Identifier(kind, text))
    case .date(let role):
      if reference.date(role) == nil {
        reference.setDate(ReferenceDate(parsing: text).map { .value($0) } ?? .text(text), for: role)
      } else {
        keep(tag, text)
      }
    default: keep(tag, text)
    }
  }

  /// Keywords stand in tags of their own, in lines, or parted by semicolons.
  private mutating func addKeywords(_ field: TaggedField) {
    for line in lines(of: field) {
      let text = TaggedText.text(bytes, line)
      guard text.utf8.contains(UInt8(ascii: ";")) else {
        if !text.isEmpty { reference.keywords.append(text) }
        continue
      }
      for part in text.split(separator: ";") {
        let keyword = TaggedText.trimmed(part)
        if !keyword.isEmpty { reference.keywords.append(keyword) }
      }
    }
  }

  private mutating func addAddresses(_ field: TaggedField, isFile: Bool) {
    for line in lines(of: field) {
      let text = TaggedText.text(bytes, line)
      guard !text.isEmpty else { continue }
      for address in TaggedText.addresses(in: text) {
        if isFile, !address.contains("://") {
          keep(field.tag, address)
        } else if !reference.urls.contains(address) {
          reference.urls.append(address)
        }
      }
    }
  }

  /// The lines of a value of which each is one item.
  func lines(of field: TaggedField) -> [Range<Int>] {
    field.isWrapped ? TaggedText.lines(bytes, field.value) : [field.value]
  }

  private mutating func addNote(_ text: String) {
    if let identifier = IdentifierNote.identifier(in: text) {
      reference.add(identifier)
    } else {
      reference.notes.append(text)
    }
  }

  private mutating func addWorkType(_ text: String, _ tag: TagCode) {
    if text.contains("10."), let doi = DOI(text) {
      doiCandidate = doiCandidate ?? doi.value
    } else {
      set(.variable(.genre), text, tag: tag)
    }
  }

  private mutating func addEditionOrOnlineDate(_ text: String, _ tag: TagCode) {
    let isDate = text.utf8.contains(UInt8(ascii: "/")) || text.utf8.count > 8
    if isDate, let date = ReferenceDate(parsing: text) {
      if reference.date(.available) == nil {
        reference.setDate(.value(date), for: .available)
      } else {
        keep(tag, text)
      }
    } else {
      set(.variable(.edition), text, tag: tag)
    }
  }

  /// MEDLINE's PHST: `2022/03/21 00:00 [received]`.
  private mutating func addHistory(_ text: String, _ tag: TagCode) {
    let (value, label) = TaggedText.labelled(text)
    let role: DateRole? =
      switch label {
      case "received": .submitted
      case "accepted": .accepted
      case "revised": .revised
      default: nil
      }
    guard let role, reference.date(role) == nil, let date = ReferenceDate(parsing: value) else {
      keep(tag, text)
      return
    }
    reference.setDate(.value(date), for: role)
  }
}
