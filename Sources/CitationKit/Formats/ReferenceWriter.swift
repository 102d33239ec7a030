/// Writes references in one format.
///
/// Writers are values that carry their options. What the format cannot carry is reported as a
/// diagnostic (`E3xx`), one for each reference and field.
public protocol ReferenceWriter: Sendable {
  /// The format that is written.
  static var format: BibliographyFormat { get }

  /// Appends what stands before the first reference.
  func begin(_ output: inout [UInt8])

  /// Appends one reference.
  ///
  /// - Parameters:
  ///   - reference: what to write.
  ///   - index: how many references were written before.
  ///   - output: where to append UTF-8 text.
  ///   - diagnostics: where to report what the format cannot carry.
  func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic])

  /// Appends what stands after the last reference.
  func end(_ output: inout [UInt8])
}

extension ReferenceWriter {
  /// Writes references as a whole text.
  public func write(_ references: [Reference]) -> Parsed<String> {
    var output: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    begin(&output)
    for (index, reference) in references.enumerated() {
      write(reference, at: index, to: &output, diagnostics: &diagnostics)
    }
    end(&output)
    return Parsed(String(decoding: output, as: UTF8.self), diagnostics: diagnostics)
  }

  /// Writes nothing.
  public func begin(_ output: inout [UInt8]) {}

  /// Writes nothing.
  public func end(_ output: inout [UInt8]) {}
}
