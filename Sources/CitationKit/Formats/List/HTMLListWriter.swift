extension BibliographyFormat {
  /// A list of references for people, in HTML.
  public static let html = Self(rawValue: "html")
}

/// Writes references as a numbered list in HTML, for people to read.
///
/// A line has what a citation has; everything else of a reference is reported as left out (`E301`).
public struct HTMLListWriter: ReferenceWriter {
  /// `html`.
  public static var format: BibliographyFormat { .html }

  /// A writer.
  public init() {}

  /// Opens the list.
  public func begin(_ output: inout [UInt8]) { output.append(contentsOf: "<ol>\n".utf8) }

  /// Appends one item.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    let line = ListLine(reference, form: .html)
    output.append(contentsOf: "<li>\(line.text)</li>\n".utf8)
    line.reportLosses(to: &diagnostics)
  }

  /// Closes the list.
  public func end(_ output: inout [UInt8]) { output.append(contentsOf: "</ol>\n".utf8) }
}
