/// One item of CSL-JSON while it is read.
struct CSLJSONItemReader {
  var reference = Reference()
  private(set) var typeName: String?
  private(set) var diagnostics: [Diagnostic] = []
  private let location: SourceLocation
  private var own: JSONValue?

  init(location: SourceLocation) { self.location = location }

  mutating func read(_ members: [JSONMember]) {
    for member in members where !member.value.isNull { read(member) }
    readNote()
    if let own { restore(own) }
  }

  private mutating func read(_ member: JSONMember) {
    let (name, value) = (member.name, member.value)
    switch name {
    case "id": reference.id = value.text ?? ""
    case "type": readType(value)
    case "keyword": readKeywords(value)
    case "note": reference.notes += texts(value)
    case "URL": reference.urls += texts(value).map { CSLJSONText.trimmed($0) }
    case "custom": readCustom(value)
    default:
      if let variable = Variable(name: name) ?? CSLJSONVocabulary.aliases[name],
        CSLJSONVocabulary.variables.contains(variable)
      {
        readVariable(variable, member)
      } else if let role = Contributor.Role(rawValue: name) {
        let names = CSLJSONName.read(value, role: role)
        reference.contributors += names.contributors
        if !names.isComplete { keep(member) }
      } else if let role = DateRole(rawValue: name) {
        readDate(role, member)
      } else if let kind = CSLJSONVocabulary.identifiers.first(where: { $0.name == name })?.kind {
        readIdentifiers(kind, value)
      } else {
        keep(member)
      }
    }
  }

  private mutating func readType(_ value: JSONValue) {
    guard let name = value.text else { return }
    if let kind = ReferenceKind(rawValue: name) {
      reference.kind = kind
    } else {
      typeName = name
      diagnostics.append(.unknownType(name, at: location))
    }
  }

  private mutating func readVariable(_ variable: Variable, _ member: JSONMember) {
    let texts = texts(member.value)
    guard let first = texts.first, reference[variable] == nil else {
      if texts != [reference[variable] ?? ""] { keep(member) }
      return
    }
    reference[variable] = first
    if texts.count > 1 || member.value.members != nil { keep(member) }
  }

  /// The text of a value, or of each element of an array.
  private func texts(_ value: JSONValue) -> [String] {
    (value.elements ?? [value]).compactMap { $0.text.flatMap { $0.isEmpty ? nil : $0 } }
  }

  private mutating func readDate(_ role: DateRole, _ member: JSONMember) {
    guard let date = CSLJSONDate.read(member.value) else {
      if CSLJSONText.json(member.value).contains(where: \.isNumber) { keep(member) }
      return
    }
    if case .text(let text) = date, member.value["literal"] == nil {
      diagnostics.append(.notADate(text, name: member.name, at: location))
    }
    if reference.date(role) != nil { keep(member) } else { reference.setDate(date, for: role) }
  }

  private mutating func readIdentifiers(_ kind: IdentifierKind, _ value: JSONValue) {
    for text in texts(value) {
      let isList = kind == .isbn || kind == .issn
      for value in isList ? CSLJSONText.values(in: text) : [CSLJSONText.trimmed(text)]
      where !value.isEmpty {
        reference.identifiers.append(Identifier(kind, value))
      }
    }
  }

  private mutating func readKeywords(_ value: JSONValue) {
    if let elements = value.elements {
      reference.keywords += elements.compactMap(\.text)
    } else if let text = value.text {
      reference.keywords += CSLJSONText.keywords(in: text)
    }
  }

  private mutating func keep(_ member: JSONMember) {
    let text: String
    switch member.value.content {
    case .null: return
    case .string(let string), .number(let string): text = string
    case .boolean(let flag): text = flag ? "true" : "false"
    case .array, .object: text = CSLJSONText.json(member.value)
    }
    reference.extra.append(ExtraField(name: member.name, value: text))
  }

  private mutating func readCustom(_ value: JSONValue) {
    guard let members = value.members else {
      keep(JSONMember(name: "custom", value: value))
      return
    }
    for member in members {
      if member.name == CSLJSONVocabulary.customKey, member.value.members != nil {
        own = member.value
      } else {
        keep(member)
      }
    }
  }
}

extension CSLJSONItemReader {
  /// Takes the fields out of a note that its first lines state, unless the item states them itself.
  private mutating func readNote() {
    guard own?["notes"] == nil, let note = reference.notes.first else { return }
    let parsed = CSLJSONNote(note)
    if parsed.fields.isEmpty { return }
    var kept: [String] = []
    for (field, value, line) in parsed.fields where !set(field, value) { kept.append(line) }
    let text = (kept + (parsed.text.isEmpty ? [] : [parsed.text])).joined(separator: "\n")
    if text.isEmpty { reference.notes.removeFirst() } else { reference.notes[0] = text }
  }

  /// Sets a field that is not set yet; `false` when it is, or the value does not fit.
  private mutating func set(_ field: ReferenceField, _ value: String) -> Bool {
    switch field {
    case .variable(let variable):
      guard reference[variable] == nil else { return reference[variable] == value }
      reference[variable] = value
    case .date(let role):
      guard reference.date(role) == nil, let date = ReferenceDate(value) else { return false }
      reference.setDate(.value(date), for: role)
    case .identifier(let kind):
      let isList = kind == .isbn || kind == .issn
      let found = (isList ? CSLJSONText.values(in: value) : [value]).map { Identifier(kind, $0) }
      guard found.allSatisfy(\.isValid),
        isList || !reference.identifiers.contains(where: { $0.kind == kind && $0 != found[0] })
      else { return false }
      for identifier in found { reference.add(identifier) }
    case .url:
      guard reference.urls.isEmpty else { return reference.urls.contains(value) }
      reference.urls = [value]
    default: return false
    }
    return true
  }

  /// Takes back what ``CSLJSONWriter`` put into `custom` because CSL-JSON has no field for it.
  private mutating func restore(_ own: JSONValue) {
    if own["id"]?.text == "" { reference.id = "" }
    for variable in [Variable.page, .number] where own[variable.name]?.text == "" {
      reference[variable] = nil
    }
    for member in own.members ?? [] {
      if let variable = Variable(name: member.name), !CSLJSONVocabulary.variables.contains(variable)
      {
        reference[variable] = member.value.text
      } else if let role = DateRole(rawValue: member.name),
        let date = JSONLines.date(member.value)
      {
        reference.setDate(date, for: role)
      }
    }
    if let value = own["contributors"], let found = JSONLines.contributors(value) {
      reference.contributors = found
    }
    if let value = own["identifiers"], let found = JSONLines.identifiers(value) {
      reference.identifiers = found
    }
    if let texts = own["urls"].flatMap(JSONLines.texts) { reference.urls = texts }
    if let texts = own["keywords"].flatMap(JSONLines.texts) { reference.keywords = texts }
    if let texts = own["notes"].flatMap(JSONLines.texts) { reference.notes = texts }
    if let value = own["extra"], let fields = JSONLines.extra(value) { reference.extra = fields }
  }
}

extension Diagnostic {
  fileprivate static func unknownType(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownCSLType, .note, "type '\(name)' is none of CSL's; taken as 'document'", at: location)
  }

  fileprivate static func notADate(
    _ text: String, name: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.unreadCSLDate, .warning, "'\(text)' in '\(name)' is no date", at: location)
  }
}

extension Diagnostic.Code {
  /// An item type that CSL does not have.
  public static let unknownCSLType: Self = "E142"
  /// A date that cannot be understood; its text is kept.
  public static let unreadCSLDate: Self = "E143"
}
