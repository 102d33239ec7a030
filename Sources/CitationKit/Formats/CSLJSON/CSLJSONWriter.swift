/// Writes CSL-JSON 1.0.2: an array of items, as citation processors, pandoc and Zotero read it.
///
/// Nothing is lost: what CSL-JSON has no field for goes into the item's `custom` object (CSL 1.0.2,
/// appendix II), from which ``CSLJSONReader`` takes it back, so that reading what was written gives
/// the same references. Other programs ignore it.
///
/// ```swift
/// CSLJSONWriter().write(references).output
/// ```
public struct CSLJSONWriter: ReferenceWriter {
  /// `csl-json`.
  public static var format: BibliographyFormat { .cslJSON }
  /// Whether every field has a line of its own.
  public var isIndented: Bool

  /// A writer with its options.
  public init(isIndented: Bool = true) { self.isIndented = isIndented }

  /// Opens the array.
  public func begin(_ output: inout [UInt8]) { output.append(UInt8(ascii: "[")) }

  /// Closes the array.
  public func end(_ output: inout [UInt8]) {
    if output.last != UInt8(ascii: "[") && isIndented { output.append(0x0A) }
    output.append(UInt8(ascii: "]"))
    output.append(0x0A)
  }

  /// Appends one item; one without an id gets its running number.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var emitter = JSONEmitter(
      taking: &output, indentedDepth: isIndented ? 2 : 0, depth: 1, isFollowing: index > 0)
    var item = CSLJSONItem(reference)
    item.write(at: index, to: &emitter)
    emitter.finish(&output)
  }
}
