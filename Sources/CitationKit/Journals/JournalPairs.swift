/// Finds names that share pairs of neighbouring words with a text, judged by the words' beginnings.
///
/// Abbreviations keep the beginnings of words, so "Ann. Statist." meets "Annals of Statistics" here
/// though it shares only common letter groups with it.
struct JournalPairs: Sendable {
  private static let size = 1 << 16
  /// How many entries of the lists are looked through for one text.
  private static let budget = 3_000

  private let starts: [Int32]
  private let postings: [Int32]

  /// - Parameters:
  ///   - bytes: all names' folded words, one after another.
  ///   - ends: where each name ends.
  init(bytes: [UInt8], ends: [Int32]) {
    var counts = [Int32](repeating: 0, count: Self.size + 1)
    Self.forEach(bytes, ends) { pair, _ in counts[pair + 1] += 1 }
    for pair in 0..<Self.size { counts[pair + 1] += counts[pair] }
    starts = counts
    var filled = [Int32](repeating: 0, count: Int(counts[Self.size]))
    Self.forEach(bytes, ends) { pair, name in
      filled[Int(counts[pair])] = Int32(truncatingIfNeeded: name)
      counts[pair] += 1
    }
    postings = filled
  }

  /// The names that share most of a text's rarer pairs, the best first.
  func candidates(for words: JournalWords, atMost limit: Int) -> [Int] {
    var pairs: [Int] = []
    Self.forEach(words.bytes, [Int32(truncatingIfNeeded: words.bytes.count)]) { pair, _ in
      if pairs.count < 24, frequency(pair) > 0, !pairs.contains(pair) { pairs.append(pair) }
    }
    pairs.sort { (frequency($0), $0) < (frequency($1), $1) }
    var found: [Int32] = []
    for (used, pair) in pairs.enumerated() {
      if used > 0, found.count + frequency(pair) > Self.budget { break }
      found += postings[Int(starts[pair])..<Int(starts[pair + 1])].prefix(Self.budget)
    }
    found.sort()
    var runs: [(name: Int, count: Int)] = []
    for name in found {
      if let last = runs.last, last.name == Int(name) {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((name: Int(name), count: 1))
      }
    }
    let most = runs.reduce(0) { max($0, $1.count) }
    return runs.filter { $0.count * 2 >= most }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .prefix(limit).map(\.name)
  }

  private func frequency(_ pair: Int) -> Int { Int(starts[pair + 1] - starts[pair]) }

  /// Gives each name's pairs: two letters each of two content words that follow one another.
  private static func forEach(_ bytes: [UInt8], _ ends: [Int32], _ body: (Int, Int) -> Void) {
    var start = 0
    for (name, end) in ends.enumerated() {
      let end = Int(end)
      var previous = 0
      var wordStart = start
      while wordStart < end {
        var wordEnd = wordStart
        while wordEnd < end, bytes[wordEnd] != UInt8(ascii: " ") { wordEnd += 1 }
        if !JournalWords.isFunctionWord(bytes, wordStart..<wordEnd), wordEnd > wordStart {
          let first = Int(bytes[wordStart])
          // "J" stands for "Journal" more often than for anything else.
          let isJournal =
            first == 0x6A && (wordEnd == wordStart + 1 || bytes[wordStart + 1] == 0x6F)
          let second = wordEnd > wordStart + 1 && !isJournal ? Int(bytes[wordStart + 1]) : 0
          let code = first << 8 | second
          if previous != 0 { body((previous &* 40_503 ^ code) & (size - 1), name) }
          previous = code
        }
        wordStart = wordEnd + 1
      }
      start = end
    }
  }
}
