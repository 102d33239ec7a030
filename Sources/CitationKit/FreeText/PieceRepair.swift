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
    output = retitled(output, text)
    keepYearInTitle(&output, text)
    splitTitle(&output, text)
    cutContainer(&output, text)
    extendContainer(&output, text)
    addPages(&output, text)
    return output
  }

  /// Gives "Cancer statistics, 2024" its year back where the date of the issue stands elsewhere.
  private static func keepYearInTitle(_ pieces: inout [FieldPiece], _ text: TokenizedText) {
    guard let index = pieces.firstIndex(where: { $0.label == .title }), index + 2 < pieces.count,
      pieces[index + 1].label == .date, pieces[index + 1].tokens.count == 1,
      pieces[(index + 2)...].contains(where: { $0.label == .date }),
      pieces[(index + 2)...].contains(where: { $0.label == .container })
    else { return }
    let end = pieces[index].tokens.upperBound
    let year = pieces[index + 1].tokens
    guard year.lowerBound == end + 1, text.token(end, isSign: ","),
      text.token(year.upperBound, isSign: ".")
    else { return }
    pieces[index].tokens = pieces[index].tokens.lowerBound..<year.upperBound
    pieces.remove(at: index + 1)
  }

  /// Takes the name of a known journal off the end of a title that swallowed it.
  private static func splitTitle(_ pieces: inout [FieldPiece], _ text: TokenizedText) {
    guard !pieces.contains(where: { $0.label == .container }),
      pieces.contains(where: { $0.label == .volume || $0.label == .issue || $0.label == .page }),
      let index = pieces.firstIndex(where: { $0.label == .title })
    else { return }
    let tokens = pieces[index].tokens
    let stops = tokens.filter {
      text.token($0, isSign: ".") || text.token($0, isSign: "?") || text.token($0, isSign: "!")
    }
    for stop in stops where stop > tokens.lowerBound && tokens.upperBound - stop <= 14 {
      let rest = (stop + 1)..<tokens.upperBound
      guard !rest.isEmpty else { continue }
      let name = FieldText.trim(text.text(of: rest))
      guard !name.isEmpty, JournalIndex.builtIn.journal(named: name) != nil else { continue }
      let sure = min(pieces[index].confidence, 0.8)
      let keepsSign = text.token(stop, isSign: ".") ? stop : stop + 1
      pieces[index].tokens = tokens.lowerBound..<keepsSign
      pieces.insert(
        FieldPiece(label: .container, tokens: rest, confidence: sure), at: index + 1)
      return
    }
  }

  /// Takes a word that announces the volume off the end of a container's title.
  private static func cutContainer(_ pieces: inout [FieldPiece], _ text: TokenizedText) {
    for index in pieces.indices where pieces[index].label == .container {
      let tokens = pieces[index].tokens
      guard tokens.count > 1, let last = tokens.last else { continue }
      let announces =
        text.token(last, is: "volume") || text.token(last, is: "vol") || text.token(last, is: "no")
        || text.token(last, is: "nr") || text.token(last, is: "bd") || text.token(last, is: "pp")
      if announces { pieces[index].tokens = tokens.lowerBound..<last }
    }
  }

  /// Gives a journal's title the words after it that belong to it by the table of journals: the "B"
  /// of "Acta Pharm Sin B".
  private static func extendContainer(_ pieces: inout [FieldPiece], _ text: TokenizedText) {
    guard let index = pieces.firstIndex(where: { $0.label == .container }) else { return }
    let start = pieces[index].tokens.upperBound
    var end = start
    while end < text.tokens.count, end - start < 4, text.tokens[end].kind == .word,
      text.tokens[end].foldedRange.count <= 4
    {
      end += 1
    }
    guard end > start, pieces[index].tokens.count < 12 else { return }
    let others = pieces.indices.filter { $0 != index }
    guard
      !others.contains(where: {
        pieces[$0].tokens.overlaps(start..<end) && pieces[$0].label != .volume
      })
    else { return }
    while end > start {
      let extended = pieces[index].tokens.lowerBound..<end
      if JournalIndex.builtIn.journal(named: FieldText.trim(text.text(of: extended))) != nil {
        pieces[index].tokens = extended
        pieces.removeAll { $0.label == .volume && $0.tokens.overlaps(start..<end) }
        return
      }
      end -= 1
    }
  }

  /// Finds a range of pages that the model passed over: two numbers and a dash that are no field's.
  private static func addPages(_ pieces: inout [FieldPiece], _ text: TokenizedText) {
    guard !pieces.contains(where: { $0.label == .page }),
      let after = pieces.first(where: { $0.label == .volume || $0.label == .issue })
    else { return }
    var isTaken = [Bool](repeating: false, count: text.tokens.count)
    for piece in pieces { for index in piece.tokens { isTaken[index] = true } }
    var index = after.tokens.upperBound
    while index + 2 < text.tokens.count {
      let candidate = index..<(index + 3)
      if isNumber(index, text), text.token(index + 1, isSign: "-"), isNumber(index + 2, text),
        !candidate.contains(where: { isTaken[$0] })
      {
        let place = pieces.firstIndex { $0.tokens.lowerBound > index } ?? pieces.endIndex
        pieces.insert(FieldPiece(label: .page, tokens: candidate, confidence: 0.5), at: place)
        return
      }
      index += 1
    }
  }

  private static func isNumber(_ index: Int, _ text: TokenizedText) -> Bool {
    text.tokens[index].kind == .number
      || text.tokens[index].kind == .mixed && text.tokens[index].foldedRange.count <= 8
  }

  /// Gives a reference without a title the one that was taken for a container's, and the other way
  /// round: a second title after "In" or after editors is the container's.
  private static func retitled(_ pieces: [FieldPiece], _ text: TokenizedText) -> [FieldPiece] {
    var output = pieces
    let titles = output.indices.filter { output[$0].label == .title }
    let containers = output.indices.filter { output[$0].label == .container }
    let isSerial = output.contains {
      $0.label == .volume || $0.label == .issue || $0.label == .page
    }
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
