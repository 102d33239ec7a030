/// The names of CSL-JSON 1.0.2 ("csl-data.json", the schema of the Citation Style Language project),
/// for reading and writing alike.
enum CSLJSONVocabulary {
  /// The member of an item's `custom` object that holds what CSL-JSON has no field for.
  static let customKey = "CitationKit"

  /// The text fields of the model that CSL-JSON has under the same name.
  static let variables: Set<Variable> = Set(Variable.allCases).subtracting([
    .translatedTitle, .articleNumber, .address,
  ])

  /// The roles of the model that CSL-JSON has under the same name.
  static let roles: Set<Contributor.Role> = Set(Contributor.Role.allCases).subtracting([
    .commentator, .annotator, .introduction, .foreword, .afterword, .holder, .supervisor,
    .investigator,
  ])

  /// The dates of the model that CSL-JSON has under the same name.
  static let dateRoles: Set<DateRole> = [
    .issued, .available, .accessed, .original, .event, .submitted,
  ]

  /// Identifiers that have a field of their own, by the field's name.
  static let identifiers: [(name: String, kind: IdentifierKind)] = [
    ("DOI", .doi), ("PMID", .pmid), ("PMCID", .pmcid), ("ISBN", .isbn), ("ISSN", .issn),
  ]

  /// The field of a kind of identifier; `nil` when it has none.
  static func name(of kind: IdentifierKind) -> String? {
    identifiers.first { $0.kind == kind }?.name
  }

  /// Names that programs write in place of CSL 1.0.2's: older versions', and other spellings.
  static let aliases: [String: Variable] = [
    "shortTitle": .titleShort, "journalAbbreviation": .containerTitleShort, "event": .eventTitle,
    "journal": .containerTitle, "container_title": .containerTitle,
    "publisher_place":
      .publisherPlace, "call_number": .callNumber, "archive-collection": .archiveCollection,
    "archive-location": .archiveLocation,
  ]

  /// Fields of CSL-JSON that the model has no place for: kept as extra fields and written back
  /// outside of `custom`.
  static let otherNames: Set<String> = [
    "categories", "citation-key", "citation-label", "citation-number", "chair",
    "editor-translator", "executive-producer", "first-reference-note-number", "locator",
    "narrator", "page-first", "part-title", "printing-number", "references", "series-creator",
  ]

  /// How names, dates and identifiers are called in `note` lines, in lower case, besides their own
  /// names (the "cheater syntax" of citeproc-js, as Zotero reads it).
  static func field(noteName name: String) -> ReferenceField? {
    let key = name.lowercased()
      .split(whereSeparator: { $0 == " " || $0 == "_" }).joined(separator: "-")
    if let identifier = identifiers.first(where: { $0.name.lowercased() == key }) {
      return .identifier(identifier.kind)
    }
    if key == "arxiv" { return .identifier(.arxiv) }
    if key == "url" { return .url }
    if let variable = Variable(name: key), variables.contains(variable) {
      return .variable(variable)
    }
    if key == "archive-collection" || key == "archive-location" {
      return .variable(key == "archive-location" ? .archiveLocation : .archiveCollection)
    }
    if let role = DateRole(rawValue: key), dateRoles.contains(role) { return .date(role) }
    return nil
  }
}
