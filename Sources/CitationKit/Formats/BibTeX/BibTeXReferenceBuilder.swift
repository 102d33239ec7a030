/// Makes a reference of an entry's type, key and fields.
struct BibTeXReferenceBuilder {
  typealias Field = BibTeXReadingPass.Field

  /// Something odd in a field.
  struct Finding {
    var code: Diagnostic.Code
    var message: String
    var range: Range<Int>
  }

  let dialect: BibTeXDialect
  private(set) var findings: [Finding] = []
  var reference = Reference()
  /// The entry's canonical type.
  var type = ""
  /// The fields that are read together with others, by ``BibTeXSpecialField``.
  var special = [Field?](repeating: nil, count: BibTeXSpecialField.allCases.count)
  private var assigned: [(variable: Variable, priority: Int, name: String)] = []
  private var annotations: [Field] = []
  /// Which contributors came from which field.
  var namePlaces: [(field: String, places: Range<Int>)] = []

  init(dialect: BibTeXDialect) {
    self.dialect = dialect
  }

  mutating func note(_ code: Diagnostic.Code, _ message: String, at range: Range<Int>) {
    findings.append(Finding(code: code, message: message, range: range))
  }

  mutating func build(type: String, key: String, fields: [Field]) -> Reference {
    if !findings.isEmpty { findings = [] }
    assigned.removeAll(keepingCapacity: true)
    annotations.removeAll(keepingCapacity: true)
    namePlaces.removeAll(keepingCapacity: true)
    for index in special.indices where special[index] != nil { special[index] = nil }
    let typeName = type.lowercased()
    let reading = BibTeXEntryTypes.reading(of: typeName)
    self.type = reading?.canonical ?? typeName
    reference = Reference(kind: reading?.kind ?? .document, id: key)
    for field in fields { read(field) }
    readTogether()
    if let genre = reading?.genre, reference[.genre] == nil { reference[.genre] = genre }
    readKind(type: typeName)
    return reference
  }

  private mutating func read(_ field: Field) {
    if field.text.isEmpty { return }
    switch BibTeXFieldTable.meaning(of: field.name, in: type) {
    case .special(let special): self.special[special.rawValue] = field
    case .row(let row, let priority): read(field, as: row.field, priority: priority)
    case nil where field.name == "userf" || field.name == "usere": readNested(field)
    case nil: readUnknown(field)
    }
  }

  /// Fields that the writer moved together are fields again.
  private mutating func readNested(_ field: Field) {
    guard let fields = BibTeXNestedFields.split(field) else {
      keep(field)
      return
    }
    for nested in fields where nested.name != field.name { read(nested) }
  }

  private mutating func readUnknown(_ field: Field) {
    if field.name.contains("+an") {
      annotations.append(field)
    } else if let variable = Variable(name: field.name) ?? Self.archiveVariables[field.name] {
      assign(decode(field, as: variable), to: variable, priority: .max, name: field.name)
    } else if let kind = Self.identifierKinds[field.name] {
      reference.add(Identifier(kind, verbatim(field)))
    } else if field.name == "issued" {
      reference.issued = .text(decode(field))
    } else if field.name == "urls" {
      for url in verbatim(field).split(separator: " ") { add(url: String(url)) }
    } else {
      keep(field)
    }
  }

  private static let archiveVariables: [String: Variable] = [
    "archive-collection": .archiveCollection, "archive-location": .archiveLocation,
  ]

  private static let identifierKinds: [String: IdentifierKind] = {
    let kinds: [IdentifierKind] = [
      .arxiv, .pii, .bibcode, .handle, .ark, .urn, .trial, .openalex, .semanticScholar, .mag,
      .webOfScience, .embase, .scopus, .accession, .patent,
    ]
    return Dictionary(uniqueKeysWithValues: kinds.map { ($0.label.lowercased(), $0) })
  }()

  /// Keeps a field that the model has no place for.
  mutating func keep(_ field: Field) {
    let value = BibTeXVerbatim.isVerbatim(field.name) ? field.text.string : decode(field)
    guard !value.isEmpty else { return }
    reference.extra.append(ExtraField(name: field.name, value: value))
  }

  private mutating func read(_ field: Field, as meaning: ReferenceField, priority: Int) {
    switch meaning {
    case .variable(let variable):
      assign(decode(field, as: variable), to: variable, priority: priority, name: field.name)
    case .contributors(let role): addNames(field, role: role)
    case .date(let role):
      let date = BibTeXDateParser.date(verbatim(field))
      reference.setDate(date ?? .text(decode(field)), for: role)
    case .identifier(let kind): addIdentifiers(field, kind: kind)
    case .url: add(url: verbatim(field))
    case .keyword: addKeywords(field)
    case .note: addNote(field)
    case .id, .kind, .extra: keep(field)
    }
  }

  /// Sets a variable; of two fields for one variable the one that comes first in the table counts,
  /// and the other one is kept.
  mutating func assign(_ value: String, to variable: Variable, priority: Int, name: String) {
    guard !value.isEmpty else { return }
    guard let present = reference[variable] else {
      reference[variable] = value
      assigned.append((variable, priority, name))
      return
    }
    guard present != value else { return }
    guard let index = assigned.firstIndex(where: { $0.variable == variable }),
      priority < assigned[index].priority
    else {
      reference.extra.append(ExtraField(name: name, value: value))
      return
    }
    reference.extra.append(ExtraField(name: assigned[index].name, value: present))
    reference[variable] = value
    assigned[index] = (variable, priority, name)
  }

  /// The plain text of a field.
  func decode(_ field: Field) -> String {
    LaTeXDecoder().decode(field.text.bytes, field.text.range)
  }

  private func decode(_ field: Field, as variable: Variable) -> String {
    switch variable {
    case .abstract, .annote, .address:
      return LaTeXDecoder(keepsParagraphs: true).decode(field.text.bytes, field.text.range)
    case .page:
      let text = decode(field)
      return PageRange(text)?.description ?? text
    case .genre: return BibTeXGenres.genre(of: decode(field))
    case .language: return decode(field)
    default: return decode(field)
    }
  }

  private mutating func addNote(_ field: Field) {
    let text = LaTeXDecoder(keepsParagraphs: true).decode(field.text.bytes, field.text.range)
    if !text.isEmpty { reference.notes.append(text) }
  }

  private mutating func readTogether() {
    readTitles()
    if reference.issued == nil { readDate() }
    readEprint()
    readNamesWithTypes()
    readHowPublished()
    for annotation in annotations { readAnnotation(annotation) }
    if let key = special(.key) ?? special(.sortkey) {
      // The writer gives an entry without a name its title to sort by.
      let text = decode(key)
      let isTitle = text == reference.title || text == reference.containerTitle
      if !isTitle && !text.isEmpty && text != reference.id {
        reference.extra.append(ExtraField(name: key.name, value: text))
      }
    }
  }

  func special(_ field: BibTeXSpecialField) -> Field? { special[field.rawValue] }

  /// Finds the kind where the entry type leaves it open.
  private mutating func readKind(type typeName: String) {
    if let field = special(.entrysubtype) {
      let subtype = decode(field)
      switch subtype.lowercased() {
      case "magazine" where type == "article": reference.kind = .articleMagazine
      case "newspaper" where type == "article": reference.kind = .articleNewspaper
      default:
        if let kind = ReferenceKind(rawValue: subtype) {
          reference.kind = kind
        } else {
          reference.extra.append(ExtraField(name: field.name, value: subtype))
        }
      }
      return
    }
    reference.kind = BibTeXEntryTypes.kind(
      of: typeName, isOfEvent: reference[.eventTitle] != nil, isOnArXiv: reference.arxiv != nil)
  }
}
