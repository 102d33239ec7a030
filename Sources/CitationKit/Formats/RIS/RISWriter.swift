/// Writes RIS as EndNote, Zotero, Mendeley, rispy and bibutils read it.
///
/// Every record begins with TY and ends with `ER  - `, its blank included, for EndNote refuses
/// others. Dates are written as `2018/07//`; a journal article's date of appearing online stands in
/// ET, as EndNote has it. The PubMed id is the accession number of the database PubMed (AN, DB), the
/// PubMed Central id of an article stands in C2; identifiers without a tag become notes of the form
/// `PMCID: PMC123`, which the reader takes back. What RIS cannot carry is reported as `E301`.
///
/// ```swift
/// RISWriter().write(references).output  // "TY  - JOUR\nAU  - Siegel, Rebecca L.\n…"
/// ```
public struct RISWriter: ReferenceWriter {
  /// RIS.
  public static var format: BibliographyFormat { .ris }

  private static let style = TaggedRecordWriter.Style(
    format: "RIS", separator: "  - ",
    dateText: { date, _ in slashes(date) })

  /// A writer of RIS.
  public init() {}

  /// Appends one reference as a record, and reports what is left out of it.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var record = TaggedRecordWriter(reference, style: Self.style)
    let table = RISTable.table
    let roles = table.roles(for: reference.kind)
    record.line(TagCode("TY"), RISTypes.type(of: reference.kind))
    for rule in table.rules(for: reference.kind) {
      record.write(rule, roles: roles)
      if rule.meaning == .accessionNumber, reference[.source] == nil, reference.pmid != nil {
        record.line(TagCode("DB"), "PubMed")
      }
    }
    record.extra(in: table) { name in
      let bytes = Array(name.utf8)
      return bytes.count == 2 && bytes[0].isASCIIUppercase
        && (bytes[1].isASCIIUppercase || bytes[1].isASCIIDigit)
    }
    record.line(TagCode("ER"), "")
    record.output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: record.output)
    record.reportLosses(at: index, to: &diagnostics)
  }

  /// The date in RIS's form `YYYY/MM/DD/other` (RIS specification, Y1).
  private static func slashes(_ date: Lenient<ReferenceDate>) -> String {
    switch date {
    case .text(let text): return text
    case .value(let date):
      let start = date.start
      if let end = date.end { return DateWords.range(from: start, to: end) }
      var other = start.season.map(DateWords.name) ?? ""
      if date.isApproximate { other += "~" }
      if date.isUncertain { other += "?" }
      if start.month == nil && other.isEmpty { return DateWords.padded(start.year) }
      let parts = [start.month, start.day].map { $0.map(twoDigits) ?? "" }
      let text = DateWords.padded(start.year) + "/" + parts.joined(separator: "/")
      return start.day != nil && other.isEmpty ? text : text + "/" + other
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

extension RISTable {
  /// Whether a database's accession numbers are PubMed ids.
  static func isPubMed(_ source: String?) -> Bool {
    guard let source = source.map(Folding.fold) else { return false }
    return source.contains("pubmed") || source.contains("medline") || source == "nlm"
  }
}
