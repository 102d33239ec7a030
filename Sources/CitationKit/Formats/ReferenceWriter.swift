/// Writes references in one format.
///
/// Writers are values that carry their options. What the format cannot carry is reported as a
/// diagnostic (`E3xx`), one for each reference and field.
public protocol ReferenceWriter: Sendable {
  /// The format that is written.
  static var format: BibliographyFormat { get }

  /// Whether ``prepared(for:)`` needs all references, so that none can be written before all are read.
  var needsAllReferences: Bool { get }

  /// The writer for just these references, in this order: the same one, unless what it writes for one
  /// reference depends on the others, as citation keys do.
  func prepared(for references: [Reference]) -> Self

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
    let writer = prepared(for: references)
    var output: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    writer.begin(&output)
    for (index, reference) in references.enumerated() {
      writer.write(reference, at: index, to: &output, diagnostics: &diagnostics)
    }
    writer.end(&output)
    return Parsed(String(decoding: output, as: UTF8.self), diagnostics: diagnostics)
  }

  /// False.
  public var needsAllReferences: Bool { false }

  /// The same writer.
  public func prepared(for references: [Reference]) -> Self { self }

  /// Writes nothing.
  public func begin(_ output: inout [UInt8]) {}

  /// Writes nothing.
  public func end(_ output: inout [UInt8]) {}
}

extension Diagnostic.Code {
  /// The format that is written has no place for a field of a reference, or only for part of it.
  public static let fieldNotCarried: Self = "E301"
}
