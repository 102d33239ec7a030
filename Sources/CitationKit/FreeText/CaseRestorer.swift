/// Gives text that was pasted in lower case or in capitals the capitals it is likely to have had.
struct CaseRestorer {
  private let isUpper: Bool

  /// How to restore a field's text; `nil` when its capitals are its own.
  ///
  /// - Parameters:
  ///   - text: the field's text.
  ///   - regime: how the whole reference is cased.
  ///   - isTitle: whether a text in lower case cannot be meant, whatever the reference is like.
  init?(_ text: String, in regime: TokenAttributes.Regime, isTitle: Bool) {
    let hasUpper = text.unicodeScalars.contains { $0.properties.isUppercase }
    let hasLower = text.unicodeScalars.contains { $0.properties.isLowercase }
    guard hasUpper || hasLower else { return nil }
    if !hasUpper {
      guard regime == .lower || isTitle || text.contains(" ") else { return nil }
      isUpper = false
    } else if !hasLower {
      guard regime == .upper else { return nil }
      isUpper = true
    } else {
      // Pasted text may keep the capitals of a word or two.
      guard regime == .lower else { return nil }
      isUpper = false
    }
  }

  /// A title in sentence case: a capital at its start and at the start of a sentence, acronyms and
  /// proper nouns as a table has them.
  func title(_ text: String) -> String {
    rewritten(text, capitalizesEachWord: false)
  }

  /// The name of a publisher, place, series or organisation: a capital at each word of weight.
  func properName(_ text: String) -> String {
    rewritten(text, capitalizesEachWord: true)
  }

  /// The title of a journal: as the table of journals has it, else a capital at each word of weight.
  func serial(_ text: String) -> String {
    if let journal = JournalIndex.builtIn.journal(named: text) {
      let key = Folding.key(text)
      let names = [journal.title, journal.nlmAbbreviation, journal.iso4Abbreviation].compactMap {
        $0
      }
      if let name = (names + journal.otherTitles).first(where: { Folding.key($0) == key }) {
        return name
      }
    }
    return rewritten(text, capitalizesEachWord: true)
  }

  private func rewritten(_ text: String, capitalizesEachWord: Bool) -> String {
    let pieces = Self.pieces(text)
    var output = ""
    var startsSentence = true
    for (index, piece) in pieces.enumerated() {
      guard piece.isWord else {
        output += piece.text
        if piece.text.contains(where: { ".?!".contains($0) }) { startsSentence = true }
        continue
      }
      let next =
        index + 2 < pieces.count && pieces[index + 1].text == " " ? pieces[index + 2].text : ""
      output +=
        CasedWords.shared.spelling(of: piece.text, before: next)
        ?? cased(piece.text, isStart: startsSentence, capitalizesEachWord: capitalizesEachWord)
      startsSentence = false
    }
    return output
  }

  /// The words of a text and what stands between them.
  ///
  /// Compounds such as "car-t" and "covid-19" are one word.
  private static func pieces(_ text: String) -> [(text: String, isWord: Bool)] {
    var pieces: [(text: String, isWord: Bool)] = []
    for character in text {
      let continuesWord = pieces.last?.isWord ?? false
      let isHyphen = (character == "-" || character == "‐") && continuesWord
      let isWord =
        character.isLetter || character.isNumber || character == "'" || character == "’" || isHyphen
      if continuesWord == isWord, !pieces.isEmpty {
        pieces[pieces.count - 1].text.append(isHyphen ? "-" : character)
      } else {
        pieces.append((String(character), isWord))
      }
    }
    return pieces
  }

  private func cased(_ word: String, isStart: Bool, capitalizesEachWord: Bool) -> String {
    if let known = CasedWords.shared.spelling(of: word) { return known }
    if word.contains("-") {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      return parts.enumerated().map { index, part in
        cased(
          String(part), isStart: isStart && index == 0, capitalizesEachWord: capitalizesEachWord)
      }.joined(separator: "-")
    }
    let lower = isUpper ? word.lowercased() : word
    if capitalizesEachWord, isStart || !Self.lightWords.contains(lower) {
      return lower.prefix(1).uppercased() + lower.dropFirst()
    }
    return isStart ? lower.prefix(1).uppercased() + lower.dropFirst() : lower
  }

  private static let lightWords: Set<String> = [
    "of", "the", "and", "in", "for", "on", "to", "a", "an", "at", "by", "with", "from", "und",
    "der", "die", "das", "des", "fur", "für", "de", "la", "le", "et", "del", "di", "e", "y", "do",
    "da", "en", "zur", "zum", "im", "van", "het", "i",
  ]
}
