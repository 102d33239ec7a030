/// Writes RIS as EndNote, Zotero, Mendeley, rispy and bibutils read it.
///
/// Every record begins with TY and ends with `ER  - `, its blank included, for EndNote refuses
/// others. Dates are written as `2018/07//`; a journal article's date of appearing online stands in
/// ET, as EndNote has it. The PubMed id is the accession number of the database PubMed (AN, DB), the
/// PubMed Central id of an article stands in C2; identifiers without a tag become notes of the form
/// `PMCID: PMC123`, which the reader takes back. What RIS cannot carry is reported as `E301`.
///
/// ```swift
/// RISWriter().write(references).output  // "TY  - JOUR\r\nAU  - Siegel, Rebecca L.\r\n…"
/// ```
public struct RISWriter: ReferenceWriter {
  public static var format: BibliographyFormat { .ris }

  /// A writer of RIS.
  public init() {}

  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var record = TaggedRecordWriter(reference, separator: "  - ")
    record.line(TagCode("TY"), RISTypes.type(of: reference.kind))
    for rule in RISTable.table.rules(for: reference.kind) {
      write(rule, of: reference, to: &record)
    }
    writeExtra(of: reference, to: &record)
    record.line(TagCode("ER"), "")
    record.output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: record.output)
    record.reportLosses(as: .notCarriedByRIS, format: "RIS", at: index, to: &diagnostics)
  }

  private func write(
    _ rule: TagTable.Rule, of reference: Reference, to record: inout TaggedRecordWriter
  ) {
    let tag = rule.tag
    switch rule.meaning {
    case .field(let field):
      record.field(field, as: tag) { Self.slashes($0) }
    case .firstPage, .pagesOrExtent, .lastPage:
      writePages(rule.meaning, tag, of: reference, to: &record)
    case .issuedYear:
      guard let date = reference.issued?.value else { break }
      record.line(tag, Self.year(date.year))
      if date == ReferenceDate(year: date.year) { record.markWritten(.date(.issued)) }
    case .issuedDate:
      record.field(.date(.issued), as: tag) { Self.slashes($0) }
    case .serialNumber:
      writeSerialNumbers(tag, of: reference, to: &record)
    case .editionOrOnlineDate:
      if record.has(.date(.available)), !record.has(.variable(.edition)) {
        record.field(.date(.available), as: tag) { Self.slashes($0) }
      } else {
        record.field(.variable(.edition), as: tag)
      }
    case .proceedingsOrConference:
      record.field(
        .variable(record.has(.variable(.eventTitle)) ? .eventTitle : .containerTitle), as: tag)
    case .workType: record.field(.variable(.genre), as: tag)
    case .accessionNumber: writeAccessionNumber(tag, of: reference, to: &record)
    case .keywords: record.field(.keyword, as: tag)
    case .note:
      record.field(.note, as: tag)
      for identifier in record.remainingIdentifiers {
        record.line(tag, IdentifierNote.text(of: identifier))
        record.markWritten(identifier)
      }
    default: break
    }
  }

  private func writePages(
    _ meaning: TagMeaning, _ tag: TagCode, of reference: Reference,
    to record: inout TaggedRecordWriter
  ) {
    switch (meaning, reference.pages) {
    case (.pagesOrExtent, nil): record.field(.variable(.numberOfPages), as: tag)
    case (.firstPage, .value(let range)?), (.pagesOrExtent, .value(let range)?):
      record.line(tag, range.first)
      record.markWritten(.variable(.page))
    case (.lastPage, .value(let range)?):
      if let last = range.last { record.line(tag, last) }
    case (.firstPage, .text?), (.pagesOrExtent, .text?): record.field(.variable(.page), as: tag)
    default: break
    }
  }

  private func writeSerialNumbers(
    _ tag: TagCode, of reference: Reference, to record: inout TaggedRecordWriter
  ) {
    for identifier in reference.identifiers
    where identifier.kind == .issn || identifier.kind == .isbn {
      record.line(tag, identifier.value)
      record.markWritten(identifier)
    }
    if RISTable.hasNumberAsSerial(reference.kind), reference.issns.isEmpty, reference.isbns.isEmpty
    {
      record.field(.variable(.number), as: tag)
    }
  }

  /// Writes the number of the record in its database, and the database when it is PubMed.
  private func writeAccessionNumber(
    _ tag: TagCode, of reference: Reference, to record: inout TaggedRecordWriter
  ) {
    let source = reference[.source]
    if source == nil || RISTable.isPubMed(source), let pmid = reference.pmid {
      record.line(tag, pmid.value)
      record.markWritten(.pmid(pmid))
      if source == nil { record.line(TagCode("DB"), "PubMed") }
      return
    }
    for case .other(.accession, let value) in reference.identifiers {
      record.line(tag, value)
      record.markWritten(.other(.accession, value))
      return
    }
  }

  private func writeExtra(of reference: Reference, to record: inout TaggedRecordWriter) {
    let meanings = RISTable.table.meanings(for: reference.kind)
    for field in reference.extra {
      let bytes = Array(field.name.utf8)
      guard bytes.count == 2, bytes[0].isASCIIUppercase,
        bytes[1].isASCIIUppercase || bytes[1].isASCIIDigit, let tag = TagCode(bytes),
        RISTable.keepsAsExtra(meanings[RISTable.table.number(of: tag)])
      else {
        record.reportLoss(of: .extra(field.name), value: field.value)
        continue
      }
      record.line(tag, field.value)
    }
  }

  private static func year(_ year: Int) -> String {
    guard year >= 0 else { return String(year) }
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The date in RIS's form `YYYY/MM/DD/other` (RIS specification, Y1).
  static func slashes(_ date: Lenient<ReferenceDate>) -> String {
    guard let date = date.value else {
      if case .text(let text) = date { return text }
      return ""
    }
    func two(_ number: Int?) -> String {
      number.map { $0 < 10 ? "0\($0)" : String($0) } ?? ""
    }
    let start = date.start
    if let end = date.end {
      return DateWords.range(from: start, to: end)
    }
    var text = year(start.year) + "/" + two(start.month) + "/" + two(start.day) + "/"
    if let season = start.season { text += DateWords.name(of: season) }
    if date.isApproximate { text += "~" }
    if date.isUncertain { text += "?" }
    if start.month == nil && start.season == nil && !date.isApproximate && !date.isUncertain {
      return year(start.year)
    }
    while text.hasSuffix("/")
      && text.split(separator: "/", omittingEmptySubsequences: false).count > 4
    {
      text.removeLast()
    }
    return start.day == nil || date.isApproximate || date.isUncertain
      ? text : String(text.dropLast())
  }
}

extension RISTable {
  /// Whether SN of a kind may hold the item's number.
  static func hasNumberAsSerial(_ kind: ReferenceKind) -> Bool {
    switch kind {
    case .report, .patent, .standard: true
    default: false
    }
  }

  /// Whether a database's accession numbers are PubMed ids.
  static func isPubMed(_ source: String?) -> Bool {
    guard let source = source.map(Folding.fold) else { return false }
    return source.contains("pubmed") || source.contains("medline") || source == "nlm"
  }

  /// Whether a tag's value can come back as an unmapped field.
  static func keepsAsExtra(_ meaning: TagMeaning?) -> Bool { meaning == nil || meaning == .file }
}

extension Diagnostic.Code {
  /// RIS cannot carry a field of a reference.
  public static let notCarriedByRIS: Self = "E301"
}
