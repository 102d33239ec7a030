/// The number that a reference list puts before a reference: `[12]`, `(12)`, `12]`, `12)`.
enum LeadingMarker {
  /// The tokens of a marker at the beginning; none where a number could be anything else.
  static func tokens(_ text: TokenizedText) -> Range<Int> {
    var index = 0
    if text.token(0, isSign: "[") || text.token(0, isSign: "(") { index = 1 }
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .number,
      (1...3).contains(text.tokens[index].foldedRange.count)
    else { return 0..<0 }
    index += 1
    guard text.token(index, isSign: "]") || text.token(index, isSign: ")") else { return 0..<0 }
    return 0..<(index + 1)
  }
}
