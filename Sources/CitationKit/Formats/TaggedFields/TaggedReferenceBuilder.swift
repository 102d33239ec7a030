/// Makes a reference of the tags of one record, by the meanings that a format's table gives them.
///
/// Call ``add(_:meaning:)`` for each tag in order and ``finished()`` once.
struct TaggedReferenceBuilder {
  /// The reference so far.
  var reference: Reference
  /// The values of the tags that say what kind of publication it is, in order.
  var publicationTypes: [String] = []

  /// How the lines of a wrapped value are to be taken.
  enum Wrapping { case lines, text, textOfKeywords }

  /// Whether each line of a wrapped value is an item (a name, a keyword, an address), or all lines are
  /// one text; `textOfKeywords` when that differs for keywords.
  var wrapping = Wrapping.lines
  /// Whether the kind of reference is part of a container.
  var hasContainer = true
  /// Whether of several values of one field the last one counts, as in refer.
  var lastValueWins = false

  let bytes: [UInt8]
  var firstPage: String?
  var lastPage: String?
  var extent: String?
  /// Where the year of publication stands, the dates that may say more, and those of which one is
  /// taken only when there is no other.
  var issuedYear: Range<Int>?
  var issuedDates: [TaggedField] = []
  var fallbackDates: [TaggedField] = []
  /// The accession number and its place among the identifiers.
  var accession: (text: String, place: Int)?
  var proceedingsOrConference: String?
  var bookTitle: String?
  var certainContainer: String?
  var doiCandidate: String?
  var authors = NamePairing()
  var editors = NamePairing()
  var investigators = NamePairing()

  init(_ reference: Reference, bytes: [UInt8], table: TagTable) {
    self.reference = reference
    self.bytes = bytes
    hasContainer = table.hasContainer(reference.kind)
    self.reference.contributors.reserveCapacity(6)
  }

  /// Adds what one tag says.
  mutating func add(_ field: TaggedField, meaning: TagMeaning?) {
    switch meaning {
    case .structure: break
    case .keywords: addKeywords(field)
    case .url: addAddresses(field, isFile: false)
    case .file: addAddresses(field, isFile: true)
    case .contributors(let role): addContributors(field, role: role)
    case .fullAuthor: addFullNames(field, role: .author, pairing: \.authors)
    case .shortAuthor: addShortNames(field, role: .author, pairing: \.authors)
    case .fullEditor: addFullNames(field, role: .editor, pairing: \.editors)
    case .shortEditor: addShortNames(field, role: .editor, pairing: \.editors)
    case .fullInvestigator: addFullNames(field, role: .investigator, pairing: \.investigators)
    case .shortInvestigator: addShortNames(field, role: .investigator, pairing: \.investigators)
    case .issuedYear, .issuedDate, .issuedDateFallback: addIssued(field, meaning: meaning)
    default:
      let text = TaggedText.text(bytes, field.value)
      guard !text.isEmpty else { return }
      add(text, field.tag, meaning: meaning)
    }
  }

  private mutating func addIssued(_ field: TaggedField, meaning: TagMeaning?) {
    let range = TaggedText.trimmed(bytes, field.value)
    if range.isEmpty { return }
    if meaning == .issuedYear, issuedYear == nil {
      issuedYear = range
    } else if meaning == .issuedDateFallback {
      fallbackDates.append(TaggedField(tag: field.tag, value: range))
    } else {
      issuedDates.append(TaggedField(tag: field.tag, value: range))
    }
  }

  private mutating func add(_ text: String, _ tag: TagCode, meaning: TagMeaning?) {
    switch meaning {
    case .variable(let variable): set(variable, text, tag: tag)
    case .date(let role): setDate(role, text, tag: tag)
    case .identifier(let name): reference.add(Identifier(name.kind, text))
    case .id: if reference.id.isEmpty { reference.id = text } else { keep(tag, text) }
    case .firstPage: if firstPage == nil { firstPage = text } else { keep(tag, text) }
    case .lastPage: if lastPage == nil { lastPage = text } else { keep(tag, text) }
    case .pagesOrExtent: if extent == nil { extent = text } else { keep(tag, text) }
    case .pages: set(.page, PageRange(text)?.description ?? text, tag: tag)
    case .history: addHistory(text, tag)
    case .serialNumber: addSerialNumbers(text, tag)
    case .editionOrOnlineDate: addEditionOrOnlineDate(text, tag)
    case .proceedingsOrConference:
      if proceedingsOrConference == nil { proceedingsOrConference = text } else { keep(tag, text) }
    case .bookTitle: if bookTitle == nil { bookTitle = text } else { keep(tag, text) }
    case .containerForCertain:
      if certainContainer == nil { certainContainer = text } else { keep(tag, text) }
    case .workType: addWorkType(text, tag)
    case .publicationType: publicationTypes.append(text)
    case .accessionNumber:
      if accession != nil {
        keep(tag, text)
      } else {
        accession = (text, reference.identifiers.count)
      }
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
  mutating func set(_ variable: Variable, _ text: String, tag: TagCode) {
    guard let present = reference[variable] else {
      reference[variable] = text
      return
    }
    if present == text { return }
    if lastValueWins { reference[variable] = text }
    keep(tag, lastValueWins ? present : text)
  }

  private mutating func setDate(_ role: DateRole, _ text: String, tag: TagCode) {
    if reference.date(role) == nil {
      reference.setDate(ReferenceDate(parsing: text).map { .value($0) } ?? .text(text), for: role)
    } else {
      keep(tag, text)
    }
  }

  /// Keywords stand in tags of their own, in lines, or parted by semicolons.
  private mutating func addKeywords(_ field: TaggedField) {
    for line in wrapping == .lines ? lines(of: field) : [field.value] {
      let text = TaggedText.text(bytes, line)
      guard wrapping != .text, text.utf8.contains(UInt8(ascii: ";")) else {
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
        if isFile, !TaggedText.contains(address, "://") {
          keep(field.tag, address)
        } else if !reference.urls.contains(address) {
          reference.urls.append(address)
        }
      }
    }
  }

  /// The lines of a value of which each is one item.
  func lines(of field: TaggedField) -> [Range<Int>] {
    field.isWrapped && wrapping != .text ? TaggedText.lines(bytes, field.value) : [field.value]
  }

  private mutating func addNote(_ text: String) {
    if let identifier = IdentifierNote.identifier(in: text) {
      reference.add(identifier)
    } else {
      reference.notes.append(text)
    }
  }

  private mutating func addWorkType(_ text: String, _ tag: TagCode) {
    if TaggedText.contains(text, "10."), let doi = DOI(text) {
      doiCandidate = doiCandidate ?? doi.value
    } else {
      set(.genre, text, tag: tag)
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
      set(.edition, text, tag: tag)
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
