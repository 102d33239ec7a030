/// The words of two records outside their titles: authors, container and year, which careless records
/// mix into a title.
struct WordsElsewhere {
  private let texts: [[UInt8]]
  private let years: [Int16]

  /// No words.
  static let none = WordsElsewhere(texts: [], years: [])

  init(_ first: RecordFeatures, _ second: RecordFeatures) {
    self.init(
      texts: [
        first.authors.lines, second.authors.lines, first.container.words, second.container.words,
      ], years: [first.year, second.year])
  }

  private init(texts: [[UInt8]], years: [Int16]) {
    self.texts = texts
    self.years = years
  }

  /// Whether a word stands outside the titles; short and decisive words do not count.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    if word.allSatisfy(\.isASCIIDigit) { return isYear(word) }
    guard word.count >= 3, !texts.isEmpty, TitleVocabulary.role(of: word) == .content else {
      return false
    }
    return texts.contains { Self.contains(word, in: $0) }
  }

  /// Whether digits are a record's year, in full or its last two digits.
  private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 2 || digits.count == 4 else { return false }
    let number = digits.reduce(0 as Int16) { $0 * 10 + Int16($1 & 0x0F) }
    return years.contains { $0 > 0 && (digits.count == 4 ? $0 : $0 % 100) == number }
  }

  /// Whether digits may be the year that one of the records lacks.
  func mayBeYear(_ digits: ArraySlice<UInt8>) -> Bool {
    guard years.contains(0), digits.count == 2 || digits.count == 4 else { return false }
    let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return digits.count == 4 ? (1900...2030).contains(number) : number >= 70
  }

  private static func contains(_ word: ArraySlice<UInt8>, in text: [UInt8]) -> Bool {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] > UInt8(ascii: " ") { end += 1 }
      if end - start == word.count, text[start..<end].elementsEqual(word) { return true }
      start = end + 1
    }
    return false
  }
}
