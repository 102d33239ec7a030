/// One item while it is written: CSL-JSON's own fields first, the rest in `custom`.
struct CSLJSONItem {
  let reference: Reference
  private var inexactDates: [DateRole] = []
  private var joinsKeywords = true
  private var keepsNotes = false
  private var hasCustom = false
  private var hasOwn = false

  init(_ reference: Reference) { self.reference = reference }

  mutating func write(at index: Int, to emitter: inout JSONEmitter) {
    emitter.beginObject()
    emitter.member("id", reference.id.isEmpty ? "\(index + 1)" : reference.id)
    emitter.member("type", type)
    for variable in reference.variables where CSLJSONVocabulary.variables.contains(variable) {
      if let text = reference[variable] { emitter.member(variable.name, text) }
    }
    if let number = reference[.articleNumber] {
      // Styles print `page`, where Zotero keeps article numbers too; CSL's manual names `number`.
      for variable in Self.placesOfArticleNumbers where reference[variable] == nil {
        emitter.member(variable.name, number)
      }
    }
    writeContributors(to: &emitter)
    for role in reference.dateRoles where CSLJSONVocabulary.dateRoles.contains(role) {
      guard let date = reference.date(role) else { continue }
      emitter.name(role.rawValue)
      CSLJSONDate.write(date, to: &emitter)
      if !CSLJSONDate.isExact(date) { inexactDates.append(role) }
    }
    writeIdentifiers(to: &emitter)
    if let url = reference.urls.first { emitter.member("URL", url) }
    writeKeywordsAndNotes(to: &emitter)
    for field in reference.extra where isOwnField(field) { write(field, to: &emitter) }
    writeCustom(to: &emitter)
    emitter.endObject()
  }

  /// The fields that show an article number when they are empty: CSL-JSON has none of its own for it.
  private static let placesOfArticleNumbers: [Variable] = [.page, .number]

  /// The type; one that the item's own source named otherwise is kept.
  private var type: String {
    if reference.kind == .document, let origin = reference.origin, origin.format == .cslJSON,
      let type = origin.type
    {
      return type
    }
    return reference.kind.rawValue
  }

  private func writeContributors(to emitter: inout JSONEmitter) {
    var roles: [Contributor.Role] = []
    for contributor in reference.contributors where !roles.contains(contributor.role) {
      roles.append(contributor.role)
    }
    for role in roles where CSLJSONVocabulary.roles.contains(role) {
      let named = reference.contributors(role).filter(CSLJSONName.isNamed)
      if named.isEmpty { continue }
      emitter.name(role.rawValue)
      CSLJSONName.write(named, to: &emitter)
    }
  }

  private func writeIdentifiers(to emitter: inout JSONEmitter) {
    var kinds: [IdentifierKind] = []
    for identifier in reference.identifiers where !kinds.contains(identifier.kind) {
      let kind = identifier.kind
      guard let name = CSLJSONVocabulary.name(of: kind) else { continue }
      kinds.append(kind)
      if kind == .isbn || kind == .issn {
        let values = reference.identifiers.filter { $0.kind == kind }.map(\.value)
        emitter.member(name, values.joined(separator: ", "))
      } else {
        emitter.member(name, identifier.value)
      }
    }
  }

  private mutating func writeKeywordsAndNotes(to emitter: inout JSONEmitter) {
    let keywords = reference.keywords
    if !keywords.isEmpty {
      let separator = keywords.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
      let joined = keywords.joined(separator: separator)
      emitter.member("keyword", joined)
      joinsKeywords = CSLJSONText.keywords(in: joined) == keywords
    }
    if let note = reference.notes.first {
      emitter.member("note", reference.notes.joined(separator: "\n"))
      keepsNotes =
        reference.notes.count > 1 || note.isEmpty || CSLJSONNote(note).text != note
    }
  }

  /// Whether a field of the source is one of CSL-JSON's own that the model has no place for.
  private func isOwnField(_ field: ExtraField) -> Bool {
    CSLJSONVocabulary.otherNames.contains(field.name)
      && reference.extra.count(where: { $0.name == field.name }) == 1
  }

  /// Writes a field of the source; an array or an object that was kept as JSON becomes one again.
  private func write(_ field: ExtraField, to emitter: inout JSONEmitter) {
    emitter.name(field.name)
    if CSLJSONText.isStructure(field.value) {
      emitter.verbatim(field.value)
    } else {
      emitter.string(field.value)
    }
  }
}

extension CSLJSONItem {
  /// Writes `custom`: fields of the source by their names, and under one name of our own what the
  /// item's standard fields cannot say.
  private mutating func writeCustom(to emitter: inout JSONEmitter) {
    let reference = reference
    let own = reference.extra.filter(isOwnField)
    let extra = reference.extra.filter { !isOwnField($0) }
    let names = Set(extra.map(\.name))
    let isPlain =
      names.count == extra.count && !names.contains(CSLJSONVocabulary.customKey)
      && reference.extra == own + extra
    if isPlain && !extra.isEmpty {
      openCustom(&emitter)
      for field in extra { write(field, to: &emitter) }
    }
    writeFields(to: &emitter)
    writeLists(to: &emitter)
    if !isPlain {
      add("extra", to: &emitter) { JSONLines.write(reference.extra, to: &$0) }
    }
    if hasOwn { emitter.endObject() }
    if hasCustom { emitter.endObject() }
  }

  private mutating func writeFields(to emitter: inout JSONEmitter) {
    if reference.id.isEmpty { add("id", to: &emitter) { $0.string("") } }
    for variable in reference.variables where !CSLJSONVocabulary.variables.contains(variable) {
      guard let text = reference[variable] else { continue }
      add(variable.name, to: &emitter) { $0.string(text) }
    }
    if reference[.articleNumber] != nil {
      for variable in Self.placesOfArticleNumbers where reference[variable] == nil {
        add(variable.name, to: &emitter) { $0.string("") }
      }
    }
    for role in reference.dateRoles
    where inexactDates.contains(role) || !CSLJSONVocabulary.dateRoles.contains(role) {
      guard let date = reference.date(role) else { continue }
      add(role.rawValue, to: &emitter) { JSONLines.write(date, to: &$0) }
    }
  }

  private mutating func writeLists(to emitter: inout JSONEmitter) {
    let reference = reference
    if !hasPlainContributors {
      add("contributors", to: &emitter) { JSONLines.write(reference.contributors, to: &$0) }
    }
    if !hasPlainIdentifiers {
      add("identifiers", to: &emitter) { JSONLines.write(reference.identifiers, to: &$0) }
    }
    if reference.urls.count > 1 || reference.urls.first?.isEmpty == true {
      add("urls", to: &emitter) { $0.strings(reference.urls) }
    }
    if !joinsKeywords { add("keywords", to: &emitter) { $0.strings(reference.keywords) } }
    if keepsNotes { add("notes", to: &emitter) { $0.strings(reference.notes) } }
  }

  private mutating func openCustom(_ emitter: inout JSONEmitter) {
    hasCustom = true
    emitter.name("custom")
    emitter.beginObject()
  }

  /// Adds a member to the object of our own, opening what has to be open around it.
  private mutating func add(
    _ name: String, to emitter: inout JSONEmitter, _ write: (inout JSONEmitter) -> Void
  ) {
    if !hasCustom { openCustom(&emitter) }
    if !hasOwn {
      hasOwn = true
      emitter.name(CSLJSONVocabulary.customKey)
      emitter.beginObject()
    }
    emitter.name(name)
    write(&emitter)
  }

  /// Whether the standard fields alone say who contributed, and in which order.
  private var hasPlainContributors: Bool {
    var finished: Set<Contributor.Role> = []
    var last: Contributor.Role?
    for contributor in reference.contributors {
      guard CSLJSONVocabulary.roles.contains(contributor.role), CSLJSONName.isExact(contributor)
      else { return false }
      if contributor.role == last { continue }
      if !finished.insert(contributor.role).inserted { return false }
      last = contributor.role
    }
    return true
  }

  /// Whether the standard fields alone say all identifiers, and in which order.
  private var hasPlainIdentifiers: Bool {
    var finished: Set<IdentifierKind> = []
    var last: IdentifierKind?
    for identifier in reference.identifiers {
      let kind = identifier.kind
      guard CSLJSONVocabulary.name(of: kind) != nil, !identifier.value.isEmpty else { return false }
      if kind == .isbn || kind == .issn {
        guard CSLJSONText.values(in: identifier.value) == [identifier.value] else { return false }
        if kind == last { continue }
      } else if identifier.value != CSLJSONText.trimmed(identifier.value) {
        return false
      }
      if !finished.insert(kind).inserted { return false }
      last = kind
    }
    return true
  }
}
