/// Words that are written with capitals in the middle of a sentence: acronyms and proper nouns.
struct CasedWords: Sendable {
  static let shared = CasedWords()

  private let spellings: [String: String]
  /// Spellings of words that have one only before another word, by both words.
  private let spellingsBefore: [String: String]

  private init() {
    var spellings: [String: String] = [:]
    for word in CasedWordTable.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      spellings[word.lowercased()] = String(word)
    }
    self.spellings = spellings
    var spellingsBefore: [String: String] = [:]
    for phrase in CasedWordTable.phrases.split(separator: "\n") {
      guard let word = phrase.split(separator: " ").first else { continue }
      spellingsBefore[phrase.lowercased()] = String(word)
    }
    self.spellingsBefore = spellingsBefore
  }

  /// The spelling of a word that stands before another one, where that decides: the T of "T cell".
  func spelling(of word: String, before next: String) -> String? {
    next.isEmpty ? nil : spellingsBefore[word.lowercased() + " " + next.lowercased()]
  }

  /// The spelling of a word by the table, or `nil`.
  ///
  /// A plural or possessive s after an acronym stays small.
  func spelling(of word: String) -> String? {
    let lower = word.lowercased()
    if let spelling = spellings[lower] { return spelling }
    for suffix in ["'s", "’s", "s"] where lower.hasSuffix(suffix) {
      if let spelling = spellings[String(lower.dropLast(suffix.count))] {
        let isAcronym = spelling.dropFirst().contains { $0.isUppercase }
        if suffix != "s" || isAcronym { return spelling + suffix }
      }
    }
    if let hyphen = lower.firstIndex(of: "-") {
      // Letters and a number: "il-6", "h1n1" has none.
      let head = lower[..<hyphen]
      let tail = lower[lower.index(after: hyphen)...]
      if spellings[String(head)] != nil, tail.allSatisfy(\.isNumber), !tail.isEmpty {
        return (spellings[String(head)] ?? String(head)) + "-" + tail
      }
    }
    return nil
  }
}
