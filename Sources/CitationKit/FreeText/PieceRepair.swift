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
    return retitled(output, text)
  }

  /// Gives a reference without a title the one that was taken for a container's, and the other way
  /// round: a second title after "In" or after editors is the container's.
  private static func retitled(_ pieces: [FieldPiece], _ text: TokenizedText) -> [FieldPiece] {
    var output = pieces
    let titles = output.indices.filter { output[$0].label == .title }
    let containers = output.indices.filter { output[$0].label == .container }
    let isSerial = output.contains { $0.label == .volume || $0.label == .issue || $0.label == .page }
    if titles.isEmpty, let first = containers.first, !isSerial {
      output[first].label = .title
    } else if titles.count > 1, containers.isEmpty, let second = titles.dropFirst().first {
      let between = output[titles[0]].tokens.upperBound..<output[second].tokens.lowerBound
      let isAnnounced = between.contains { text.token($0, is: "in") || text.token($0, is: "dans") }
      let followsEditors = output[titles[0]..<second].contains { $0.label == .editor }
      if isAnnounced || followsEditors { output[second].label = .container }
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
