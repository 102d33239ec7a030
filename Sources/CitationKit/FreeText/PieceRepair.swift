/// Mends what the model cannot know: pieces of one field that only signs part, and pieces of signs.
enum PieceRepair {
  static func repaired(_ pieces: [FieldPiece], _ text: TokenizedText) -> [FieldPiece] {
    var output: [FieldPiece] = []
    for piece in pieces {
      guard let last = output.last, last.label == piece.label, joins(piece.label),
        isGap(last.tokens.upperBound..<piece.tokens.lowerBound, text)
      else {
        output.append(piece)
        continue
      }
      output[output.count - 1].tokens = last.tokens.lowerBound..<piece.tokens.upperBound
      output[output.count - 1].confidence = min(last.confidence, piece.confidence)
    }
    return output
  }

  private static func joins(_ label: FieldLabel) -> Bool {
    switch label {
    case .title, .container, .publisher, .place, .page, .author, .editor, .date, .event, .series:
      true
    default: false
    }
  }

  /// Whether there is nothing between two pieces but a sign or two.
  private static func isGap(_ range: Range<Int>, _ text: TokenizedText) -> Bool {
    range.count <= 3 && range.allSatisfy { text.tokens[$0].kind == .sign }
  }
}
