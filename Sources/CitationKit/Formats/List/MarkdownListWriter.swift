/// Writes references as a numbered list in Markdown (CommonMark), one a line, for people to read.
///
/// A line has what a citation has; everything else of a reference is reported as left out (`E301`).
public struct MarkdownListWriter: ReferenceWriter {
  /// `markdown`.
  public static var format: BibliographyFormat { .markdown }

  /// A writer.
  public init() {}

  /// Appends one line.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    let line = ListLine(reference, form: .markdown)
    output.append(contentsOf: "\(index + 1). \(line.text)\n".utf8)
    line.reportLosses(to: &diagnostics)
  }
}

extension BibliographyFormat {
  /// A list of references for people, in Markdown.
  public static let markdown = Self(rawValue: "markdown")
}
