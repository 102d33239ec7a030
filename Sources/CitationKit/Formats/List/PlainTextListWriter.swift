/// Writes references as a numbered list in plain text, one a line, for people to read.
///
/// A line has what a citation has; everything else of a reference is reported as left out (`E301`).
public struct PlainTextListWriter: ReferenceWriter {
  /// `text`.
  public static var format: BibliographyFormat { .text }

  /// A writer.
  public init() {}

  /// Appends one line.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    let line = ListLine(reference, form: .plain)
    output.append(contentsOf: "\(index + 1). \(line.text)\n".utf8)
    line.reportLosses(to: &diagnostics)
  }
}
