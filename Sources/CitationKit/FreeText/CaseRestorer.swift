/// Gives text that was pasted in lower case or in capitals the capitals it is likely to have had.
struct CaseRestorer {
  let regime: TokenAttributes.Regime

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
    var output = ""
    var startsSentence = true
    var word = ""
    func flush() {
      guard !word.isEmpty else { return }
      output += cased(word, isStart: startsSentence, capitalizesEachWord: capitalizesEachWord)
      startsSentence = false
      word = ""
    }
    var quoteOpen = false
    for character in text {
      if character.isLetter || character.isNumber || character == "'" || character == "’" {
        word.append(character)
        continue
      }
      // Compounds such as "car-t" and "covid-19" are looked up whole.
      if character == "-" || character == "‐", !word.isEmpty {
        word.append("-")
        continue
      }
      flush()
      output.append(character)
      if character == "." || character == "?" || character == "!" { startsSentence = true }
      if character == "\"" { quoteOpen.toggle() }
    }
    flush()
    return output
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
    let lower = regime == .upper ? word.lowercased() : word
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
