/// Identifiers in formats that have no tag for them: a note of a label and the value.
enum IdentifierNote {
  /// The note for an identifier: `PMCID: PMC123`.
  static func text(of identifier: Identifier) -> String {
    identifier.kind.label + ": " + identifier.value
  }

  /// The identifier that a note consists of; `nil` when it says anything else.
  static func identifier(in note: String) -> Identifier? {
    guard note.utf8.count <= 250, let colon = note.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    guard let kind = kinds[note[..<colon].lowercased()] else { return nil }
    let value = note[note.utf8.index(after: colon)...].drop { $0 == " " }
    guard !value.isEmpty, !value.utf8.contains(where: \.isASCIIWhitespace) else { return nil }
    let identifier = Identifier(kind, String(value))
    return identifier.isValid ? identifier : nil
  }

  private static let kinds: [String: IdentifierKind] = {
    let all: [IdentifierKind] = [
      .doi, .pmid, .pmcid, .isbn, .issn, .arxiv, .orcid, .pii, .bibcode, .handle, .ark, .urn,
      .trial, .patent, .openalex, .semanticScholar, .mag, .webOfScience, .embase, .scopus,
      .accession,
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.label.lowercased(), $0) })
  }()
}
