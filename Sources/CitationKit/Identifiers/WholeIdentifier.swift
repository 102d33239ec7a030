/// Reads a text that holds one identifier of a known kind and nothing else but its label, its
/// address and punctuation.
enum WholeIdentifier {
  /// The canonical text; `nil` when the text is no identifier of the kind, or holds other words.
  static func value(of text: String, kind: IdentifierKind) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 8192 else { return nil }
    guard let reading = read(bytes, kind: kind, isTold: true), reading.problem == nil else {
      return nil
    }
    return reading.value
  }

  /// What was read, a problem included.
  ///
  /// When the kind is not told but tried, only forms count that
  /// do not need it.
  static func read(_ bytes: [UInt8], kind: IdentifierKind, isTold: Bool) -> IdentifierReading? {
    let labels = IdentifierLabels(bytes, kind: kind)
    let announced = labels.skip()
    let reader = IdentifierValueReader(
      bytes: bytes, end: bytes.count, evidence: announced.hasLabel ? .label : .bare,
      isInAddress: announced.isInAddress, isTold: isTold || announced.hasLabel)
    guard let reading = reader.read(kind, at: announced.end) else { return nil }
    return labels.isClosing(from: max(reading.tailEnd, reading.range.upperBound)) ? reading : nil
  }
}
