/// Writes references as a table (RFC 4180), one a row, which ``CSVReader`` reads again.
///
/// The columns are always the same ones; a field without a column is reported as left out (`E301`).
/// Several values of a field are parted by semicolons.
public struct CSVWriter: ReferenceWriter {
  /// `csv`.
  public static var format: BibliographyFormat { .csv }

  /// A writer.
  public init() {}

  /// The columns by names that the reader knows.
  private static let names = [
    "Key", "Type", "Genre", "Title", "Authors", "Editors", "Translators", "Publication Title",
    "Journal Abbreviation", "Series Title", "Volume", "Issue", "Pages", "Article Number",
    "Number of Pages", "Edition", "Publisher", "Place", "Date", "Online Publication Date",
    "Access Date", "DOI", "PMID", "PMCID", "ISBN", "ISSN", "arXiv ID", "URL", "Language",
    "Abstract", "Keywords", "Notes", "Database", "Author Address",
  ]

  private static let columns = names.map { CSVColumns.meaning(of: $0)?.meaning }

  /// Appends the header.
  public func begin(_ output: inout [UInt8]) { Self.append(Self.names, to: &output) }

  /// Appends one row.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    Self.append(Self.columns.map { Self.text(of: $0, in: reference) }, to: &output)
    for name in Self.left(of: reference) {
      diagnostics.append(
        Diagnostic(
          .fieldNotCarried, .warning, "the table has no column for '\(name)'",
          at: reference.origin?.location))
    }
  }

  private static func append(_ row: [String], to output: inout [UInt8]) {
    for (index, text) in row.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let isPlain = text.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 >= 0x20 }
      if isPlain && text.utf8.first != 0x20 && text.utf8.last != 0x20 {
        output.append(contentsOf: text.utf8)
        continue
      }
      output.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { output.append(byte) }
        output.append(byte)
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: "\n"))
  }

  private static func text(of meaning: CSVColumns.Meaning?, in reference: Reference) -> String {
    switch meaning {
    case .type: return reference.kind.rawValue
    case .field(let field): return text(of: field, in: reference)
    case .year, .month, .day, .firstPage, .lastPage, .ignored, nil: return ""
    }
  }

  private static func text(of field: ReferenceField, in reference: Reference) -> String {
    switch field {
    case .id: return reference.id
    case .kind: return reference.kind.rawValue
    case .variable(let variable): return reference[variable] ?? ""
    case .contributors(let role):
      return joined(reference.contributors(role).map(\.name.readableInvertedText))
    case .date(let role):
      switch reference.date(role) {
      case .value(let date): return date.description
      case .text(let text): return text
      case nil: return ""
      }
    case .identifier(let kind):
      return joined(reference.identifiers.filter { $0.kind == kind }.map(\.value))
    case .url: return joined(reference.urls)
    case .keyword: return joined(reference.keywords)
    case .note: return reference.notes.joined(separator: "\n")
    case .extra: return ""
    }
  }

  private static func joined(_ values: [String]) -> String { values.joined(separator: "; ") }

  /// What no column holds.
  private static func left(of reference: Reference) -> [String] {
    var fields = reference.variables.map { ReferenceField.variable($0) }
    fields += reference.dateRoles.map { .date($0) }
    fields += reference.contributors.map { .contributors($0.role) }
    fields += reference.identifiers.map { .identifier($0.kind) }
    fields += reference.extra.map { .extra($0.name) }
    var seen: Set<ReferenceField> = []
    var names = fields.filter { !columns.contains(.field($0)) && seen.insert($0).inserted }
      .map(\.name)
    if reference.contributors.contains(where: { $0.orcid != nil }) {
      names.append(IdentifierKind.orcid.label)
    }
    if reference.contributors.contains(where: { !$0.affiliations.isEmpty }) {
      names.append("affiliation")
    }
    return names
  }
}
