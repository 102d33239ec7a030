/// Chooses the entry type and the fields that say what a reference says.
struct BibTeXEntryComposer {
  /// One field, its value as it stands in the file: in braces, or a macro.
  struct Field {
    var name: String
    var value: [UInt8]
    /// Whether BibLaTeX's data model would refuse the value where it belongs.
    var isOutsideDataModel = false
  }

  let reference: Reference
  let dialect: BibTeXDialect
  let text: LaTeXEncoder
  let title: LaTeXEncoder
  /// What could not be written, in words.
  private(set) var losses: [String] = []
  var fields: [Field] = []
  var type = "misc"

  init(_ reference: Reference, dialect: BibTeXDialect, keepsUnicode: Bool) {
    self.reference = reference
    self.dialect = dialect
    text = LaTeXEncoder(keepsUnicode: keepsUnicode)
    title = LaTeXEncoder(keepsUnicode: keepsUnicode, protectsCase: true)
  }

  /// The entry of the best type whose required fields are there, else of the first one that the
  /// reference is at least one of.
  mutating func compose() -> (type: String, fields: [Field]) {
    let candidates = BibTeXEntryTypes.candidates(for: reference.kind, dialect: dialect)
    let complete = candidates.first { candidate in
      let names = addFields(as: candidate)
      return BibTeXRequirements.areMet(by: names, type: type, dialect: dialect)
    }
    if complete == "misc", candidates.count > 1 {
      let isPartial = candidates.contains { candidate in
        BibTeXRequirements.areEssentialsThere(in: addFields(as: candidate), type: type)
      }
      if !isPartial { _ = addFields(as: "misc") }
    }
    completeForStyles()
    if dialect == .biblatex { moveFieldsOutsideDataModel() }
    return (type, fields)
  }

  /// Makes the fields of an entry of a type; gives the names of those that its data model has.
  private mutating func addFields(as candidate: String) -> Set<String> {
    type = candidate == "phdthesis" && isMastersThesis ? "mastersthesis" : candidate
    fields = []
    losses = []
    addFields()
    return Set(fields.lazy.filter { !$0.isOutsideDataModel }.map(\.name))
  }

  private var canonicalType: String {
    BibTeXEntryTypes.reading(of: type)?.canonical ?? type
  }

  private var isMastersThesis: Bool {
    reference[.genre]?.lowercased().contains("master") == true
  }

  private mutating func addFields() {
    addContributors()
    for variable in reference.variables { add(variable) }
    addDates()
    addIdentifiers()
    addURLs()
    addKind()
    if !reference.keywords.isEmpty {
      let keywords = reference.keywords.map { text.encode($0).inBracesIfParted() }
      add("keywords", raw: keywords.joined(separator: ", "))
    }
    let note = reference.notes.joined(separator: "\n\n")
    if !note.isEmpty { add(name(.note), text.encode(note)) }
    addExtra()
  }

  func name(_ field: ReferenceField) -> String {
    BibTeXFieldTable.name(of: field, in: canonicalType, dialect: dialect)
  }

  mutating func add(_ name: String, _ latex: String, isOutsideDataModel: Bool = false) {
    add(name, raw: latex, isOutsideDataModel: isOutsideDataModel)
  }

  mutating func add(_ name: String, raw: String, isOutsideDataModel: Bool = false) {
    fields.append(
      Field(name: name, value: Array("{\(raw)}".utf8), isOutsideDataModel: isOutsideDataModel))
  }

  mutating func lose(_ what: String) { losses.append(what) }

  private mutating func add(_ variable: Variable) {
    guard let value = reference[variable] else { return }
    let name = name(.variable(variable))
    switch variable {
    case .title, .titleShort, .volumeTitle, .partTitle:
      add(name, title.encode(value))
    case .containerTitle where name == "booktitle":
      add(name, title.encode(value))
    case .page:
      add(name, PageRange(value).map(Self.pages) ?? text.encode(value))
    case .genre where impliesGenre(value):
      return
    case .volume where !isNumber(value), .numberOfVolumes where !isNumber(value):
      add(name, text.encode(value), isOutsideDataModel: true)
    case .issue where dialect == .bibtex && name == "number" && reference[.volume] == nil:
      add("issue", text.encode(value))
    case .collectionNumber
    where dialect == .bibtex
      && (name != "number" || reference[.volume] != nil || reference[.collectionTitle] == nil):
      add("collection-number", text.encode(value))
    default:
      add(name.replacingUnderscore(), text.encode(value))
    }
  }

  private func isNumber(_ value: String) -> Bool {
    dialect == .bibtex || value.utf8.allSatisfy(\.isASCIIDigit)
  }

  private func impliesGenre(_ genre: String) -> Bool {
    BibTeXEntryTypes.reading(of: type)?.genre == genre
  }

  private static func pages(_ range: PageRange) -> String {
    LaTeXEncoder().encode(range.first)
      + (range.last.map { "--" + LaTeXEncoder().encode($0) } ?? "")
  }

  /// Says the kind where the entry type alone does not.
  private mutating func addKind() {
    let implied = BibTeXEntryTypes.kind(
      of: type, isOfEvent: reference[.eventTitle] != nil, isOnArXiv: reference.arxiv != nil)
    guard implied != reference.kind else { return }
    let subtype =
      switch reference.kind {
      case .articleMagazine where canonicalType == "article": "magazine"
      case .articleNewspaper where canonicalType == "article": "newspaper"
      default: reference.kind.rawValue
      }
    add("entrysubtype", raw: subtype)
  }

  private mutating func addExtra() {
    for field in reference.extra where !field.value.isEmpty {
      let isName =
        !field.name.isEmpty
        && field.name.utf8.allSatisfy {
          $0.isASCIIAlphanumeric || "+-.:_/*!?".utf8.contains($0)
        }
      let name = field.name.lowercased()
      if !isName || field.name.utf8.first?.isASCIIDigit == true
        || fields.contains(where: { $0.name.lowercased() == name })
      {
        lose("the field '\(field.name)' with '\(field.value.prefix(60))'")
      } else if BibTeXVerbatim.isVerbatim(name) {
        add(field.name, raw: BibTeXVerbatim.encode(field.value))
      } else {
        let isNumber = field.value.utf8.allSatisfy(\.isASCIIDigit)
        add(
          field.name, text.encode(field.value),
          isOutsideDataModel: Self.numberFields.contains(name) && !isNumber)
      }
    }
  }

  /// Fields that hold numbers only in BibLaTeX's data model.
  private static let numberFields: Set<String> = [
    "year", "month", "day", "endyear", "endmonth", "endday", "sortyear", "volume", "volumes",
    "gender", "issn", "isbn", "ismn",
  ]

  /// Adds what BibTeX's styles and biber insist on and a reference may lack.
  private mutating func completeForStyles() {
    let names = Set(fields.map(\.name))
    switch dialect {
    case .bibtex:
      let sortsByEditor = type == "book" && names.contains("editor")
      if !names.contains("author") && !sortsByEditor, !names.contains("key") {
        let key = reference.title ?? reference.containerTitle ?? ""
        add("key", raw: key.isEmpty ? "{}" : LaTeXEncoder(keepsUnicode: false).encode(key))
      }
      let printed: Set<String> = ["author", "title", "howpublished", "month", "year", "note"]
      if type == "misc", names.isDisjoint(with: printed) { add("note", raw: "{}") }
    case .biblatex:
      if (type == "report" || type == "thesis") && !names.contains("type") {
        add("type", raw: type == "report" ? "techreport" : "thesis")
      }
      if !names.contains("title") { add("title", raw: "{}") }
      if !names.contains("date") && type != "dataset" && type != "software" {
        add("date", raw: Self.unknownDate)
      }
    }
  }

  /// Collects the fields that the data model refuses in `userf`, as `name = {value}, …`.
  private mutating func moveFieldsOutsideDataModel() {
    let isOutside = { [type] (field: Field) in
      field.isOutsideDataModel || !BibTeXRequirements.isValid(field.name, in: type)
    }
    let outside = fields.filter { isOutside($0) || $0.name == "userf" }
    guard outside.contains(where: isOutside) else { return }
    fields.removeAll { isOutside($0) || $0.name == "userf" }
    var value: [UInt8] = [UInt8(ascii: "{")]
    for (index, field) in outside.enumerated() {
      if index > 0 { value.append(contentsOf: ", ".utf8) }
      value.append(contentsOf: field.name.utf8)
      value.append(contentsOf: " = ".utf8)
      value.append(contentsOf: field.value)
    }
    value.append(UInt8(ascii: "}"))
    fields.append(Field(name: "userf", value: value))
  }
}

extension String {
  /// A keyword must not hold what separates keywords.
  fileprivate func inBracesIfParted() -> String {
    contains(",") || contains(";") ? "{" + self + "}" : self
  }

  fileprivate func replacingUnderscore() -> String {
    contains("_") ? String(map { $0 == "_" ? "-" : $0 }) : self
  }
}
