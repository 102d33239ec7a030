/// Reads MEDLINE as PubMed exports it (`.nbib`), and ERIC's use of the same form.
///
/// Authors stand in the order of the record, organisations among them; full names (FAU) win over
/// abbreviated ones (AU), and identifiers and affiliations stay with their author. A date that is
/// none is kept as text. The period that PubMed adds to titles is dropped. Tags without a place in
/// the model are kept in ``Reference/extra``. Text without any tag is passed over and reported
/// (`E115`).
///
/// ```swift
/// NBIBReader().read(SourceText("PMID- 29867227\nTI  - A title.")).output.first?.pmid
/// ```
public struct NBIBReader: ReferenceReader {
  /// MEDLINE.
  public static var format: BibliographyFormat { .nbib }

  /// A reader of MEDLINE.
  public init() {}

  /// How surely an input is MEDLINE, judged by its first record's tags.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    var scanner = MEDLINEScanner(Array(start.prefix(16_384)))
    guard scanner.next() else { return 0 }
    let tags = Set(scanner.fields.prefix(12).map(\.tag))
    if tags.contains(TagCode("PMID")) || tags.contains(TagCode("OWN")) { return 0.97 }
    if tags.contains(TagCode("TY")) { return 0 }
    let known = tags.filter { MEDLINETable.table.number(of: $0) > 0 }.count
    guard known >= 3 && known * 3 >= tags.count * 2 else { return 0 }
    // RIS has no tag of three or four characters.
    return tags.contains { $0.bytes.count > 2 } ? 0.8 : 0.4
  }

  /// Reads all records; none when the input has no tag of the format.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var counter = LineCounter(source)
    var scanner = MEDLINEScanner(source.bytes)
    references.reserveCapacity(source.bytes.count / 1500)
    while scanner.next() {
      let location = counter.location(of: scanner.range)
      references.append(reference(of: scanner.fields, in: source, at: location))
    }
    if references.isEmpty, source.bytes.contains(where: { !$0.isASCIIWhitespace }) {
      diagnostics.append(
        Diagnostic(
          .noMEDLINERecord, .error, "no record of MEDLINE was found",
          at: source.location(of: 0..<0)))
    }
    return Parsed(references, diagnostics: diagnostics)
  }

  private func reference(
    of fields: [TaggedField], in source: SourceText, at location: SourceLocation
  ) -> Reference {
    let table = MEDLINETable.table
    var builder = TaggedReferenceBuilder(
      Reference(kind: .articleJournal), bytes: source.bytes, table: table)
    builder.wrapping = .text
    let meanings = table.meanings(for: .articleJournal)
    for field in fields {
      builder.add(field, meaning: meanings[table.number(of: field.tag)])
    }
    var reference = builder.finished()
    let types = builder.publicationTypes
    // ERIC numbers journal articles EJ, all other documents ED.
    reference.kind = MEDLINEPublicationTypes.kind(
      of: types, hasBookTitle: builder.bookTitle != nil, hasTitle: reference[.title] != nil,
      title: builder.bookTitle == reference[.title])
    reference[.genre] = MEDLINEPublicationTypes.genre(of: types)
    if builder.accession?.text.hasPrefix("EJ") == true { reference.kind = .articleJournal }
    if reference.kind == .report, reference[.publisher] == nil {
      // ERIC has a report's institution where journals stand.
      reference[.publisher] = reference[.containerTitle]
      reference[.containerTitle] = nil
    }
    reference[.title] = reference[.title].map(Self.withoutPeriod)
    if let id = reference.pmid?.value ?? builder.accession?.text { reference.id = id }
    reference.origin = Origin(format: .nbib, location: location, type: types.first)
    return reference
  }

  /// The title without the period that PubMed puts after every title.
  private static func withoutPeriod(_ title: String) -> String {
    let bytes = title.utf8
    guard bytes.last == UInt8(ascii: "."), bytes.count > 1, !title.hasSuffix("...") else {
      return title
    }
    return String(title.dropLast())
  }
}

extension Diagnostic.Code {
  /// An input holds no record of MEDLINE.
  public static let noMEDLINERecord: Self = "E115"
}
