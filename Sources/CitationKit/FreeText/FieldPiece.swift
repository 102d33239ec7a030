/// A run of tokens that a reference's model takes for one field.
struct FieldPiece: Sendable {
  var label: FieldLabel
  /// Indices of tokens.
  var tokens: Range<Int>
  /// The lowest probability of the label among the tokens.
  var confidence: Double
}

extension FieldPiece {
  /// The pieces that a sequence of states describes, in the order of the text.
  static func pieces(_ decoding: SequenceDecoding) -> [FieldPiece] {
    var pieces: [FieldPiece] = []
    for (index, state) in decoding.states.enumerated() {
      let label = FieldLabel(state: state)
      guard label != .none else { continue }
      let marginal = Double(decoding.marginals[index])
      if !FieldLabel.isFirst(state), let last = pieces.last, last.label == label,
        last.tokens.upperBound == index
      {
        pieces[pieces.count - 1].tokens = last.tokens.lowerBound..<(index + 1)
        pieces[pieces.count - 1].confidence = min(last.confidence, marginal)
      } else {
        pieces.append(FieldPiece(label: label, tokens: index..<(index + 1), confidence: marginal))
      }
    }
    return pieces
  }
}
