/// Writes EndNote's tagged import format.
///
/// Every record begins with %0, and an empty line follows it. The PubMed id stands in %M, the PubMed
/// Central id of an article in %2; identifiers without a tag become notes of the form
/// `arXiv: 2101.00001`. What the format cannot carry is reported as `E301`.
public struct ENWWriter: ReferenceWriter {
  /// EndNote's tagged format.
  public static var format: BibliographyFormat { .enw }

  private static let style = TaggedRecordWriter.Style(
    format: "EndNote's tagged format", prefix: "%", separator: " ",
    dateText: { date, _ in
      switch date {
      case .value(let value): DateWords.text(of: value)
      case .text(let text): text
      }
    })

  /// A writer of EndNote's tagged format.
  public init() {}

  /// Appends one reference as a record, and reports what is left out of it.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var record = TaggedRecordWriter(reference, style: Self.style)
    let table = ENWTable.table
    let roles = table.roles(for: reference.kind)
    record.line(TagCode("0"), ENWTypes.type(of: reference.kind))
    for rule in table.rules(for: reference.kind) {
      record.write(rule, roles: roles)
      if rule.meaning == .accessionNumber, reference[.source] == nil, reference.pmid != nil {
        record.line(TagCode("~"), "PubMed")
      }
    }
    record.extra(in: table) { $0.utf8.count == 1 }
    record.output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: record.output)
    record.reportLosses(at: index, to: &diagnostics)
  }
}
