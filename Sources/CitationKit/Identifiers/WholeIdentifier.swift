/// Reads a text that holds one identifier of a known kind and nothing else but its label, its
/// address and punctuation.
enum WholeIdentifier {
  /// The canonical text; `nil` when the text is no identifier of the kind, or holds other words.
  static func value(of text: String, kind: IdentifierKind) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 8192 else { return nil }
    guard let reading = read(bytes, kind: kind), reading.problem == nil else { return nil }
    return reading.value
  }

  private static func read(_ bytes: [UInt8], kind: IdentifierKind) -> IdentifierReading? {
    let labels = IdentifierLabels(bytes, kind: kind)
    let skipped = labels.skip()
    let reader = IdentifierValueReader(
      bytes: bytes, end: bytes.count, evidence: skipped.hasLabel ? .label : .bare,
      isInAddress: skipped.isInAddress)
    guard let reading = reader.read(kind, at: skipped.end) else { return nil }
    return labels.isClosing(from: max(reading.tailEnd, reading.range.upperBound)) ? reading : nil
  }
}
