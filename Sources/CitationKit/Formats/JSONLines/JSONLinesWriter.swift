/// Writes one ``Reference`` as a JSON object on every line: everything that it says, and where it was
/// read.
///
/// The objects are those of the type's `Codable` conformance.
///
/// ```swift
/// JSONLinesWriter().write(references).output
/// // {"id":"siegel2024","type":"article-journal","title":"Cancer statistics, 2024", …}
/// ```
public struct JSONLinesWriter: ReferenceWriter {
  /// `jsonl`.
  public static var format: BibliographyFormat { .jsonl }

  /// A writer.
  public init() {}

  /// Appends one line, in which nothing is lost.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var emitter = JSONEmitter(taking: &output)
    JSONLines.write(reference, to: &emitter)
    emitter.finish(&output)
    output.append(0x0A)
  }
}
