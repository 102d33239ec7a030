/// Reads the plain text format of Web of Science (`.isi`, `.ciw`).
///
/// Full names (AF) win over abbreviated ones (AU); day and month (PD) go with the year (PY). A record
/// without ER is read and reported (`E133`). Tags without a place in the model, the cited references
/// among them, are kept in ``Reference/extra``.
///
/// ```swift
/// ISIReader().read(SourceText("PT J\nTI A title\nER")).output.first?.title
/// ```
public struct ISIReader: ReferenceReader {
  /// Web of Science's plain text format.
  public static var format: BibliographyFormat { .isi }

  /// A reader of Web of Science's format.
  public init() {}

  /// How surely an input is Web of Science's plain text format, judged by its first record's tags.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    var scanner = ISIScanner(Array(start.prefix(16_384)))
    let hasHeader = start.prefix(200).split(separator: 0x0A).contains {
      $0.starts(with: "FN ".utf8)
    }
    guard scanner.next() else { return 0 }
    let tags = Set(scanner.fields.map(\.tag))
    if hasHeader && tags.contains(TagCode("PT")) { return 0.98 }
    let typical = ["PT", "TI", "SO", "UT", "PY", "AU"].compactMap { TagCode($0.utf8) }
    let found = typical.filter(tags.contains).count
    return found >= 4 ? 0.9 : found == 3 && scanner.hasEnd ? 0.6 : 0
  }

  /// Reads all records; none when the input has no tag of the format.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var counter = LineCounter(source)
    var scanner = ISIScanner(source.bytes)
    while scanner.next() {
      let location = counter.location(of: scanner.range)
      if !scanner.hasEnd {
        diagnostics.append(
          Diagnostic(.missingISIEnd, .warning, "the record has no end ('ER')", at: location))
      }
      references.append(reference(of: scanner.fields, in: source, at: location))
    }
    return Parsed(references, diagnostics: diagnostics)
  }

  private func reference(
    of fields: [TaggedField], in source: SourceText, at location: SourceLocation
  ) -> Reference {
    func text(_ tag: StaticString) -> String? {
      let tag = TagCode(tag)
      return fields.first { $0.tag == tag }.map { TaggedText.text(source.bytes, $0.value) }
    }
    let type = text("PT")
    let kind = ISITypes.kind(
      of: type, documentType: text("DT"), hasConference: text("CT") != nil)
    var reference = Reference(kind: kind)
    reference.origin = Origin(format: .isi, location: location, type: type)
    let table = ISITable.table
    var builder = TaggedReferenceBuilder(reference, bytes: source.bytes, table: table)
    builder.wrapping = .textOfKeywords
    let meanings = table.meanings(for: kind)
    for field in fields {
      builder.add(field, meaning: meanings[table.number(of: field.tag)])
    }
    reference = builder.finished()
    let telling = builder.publicationTypes.filter { $0.lowercased() != "article" }
    if !telling.isEmpty { reference[.genre] = telling.joined(separator: "; ") }
    return reference
  }
}

/// Web of Science's publication types (PT) and document types (DT).
enum ISITypes {
  /// The kind of a record.
  static func kind(of type: String?, documentType: String?, hasConference: Bool) -> ReferenceKind {
    let document = (documentType ?? "").lowercased()
    switch type?.prefix(1).uppercased() {
    case "P": return .patent
    case "B":
      if document.contains("chapter") || document.contains("article") { return .chapter }
      return hasConference || document.contains("proceedings") ? .paperConference : .book
    case "C": return .paperConference
    case "D": return .dataset
    default:
      return document.contains("proceedings paper") && type?.hasPrefix("S") == true
        ? .paperConference : .articleJournal
    }
  }
}

extension Diagnostic.Code {
  /// A record of Web of Science's format is not closed.
  public static let missingISIEnd: Self = "E133"
}
