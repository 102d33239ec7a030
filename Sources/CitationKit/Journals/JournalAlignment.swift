/// Compares a text word by word with a journal's name, each word as it is, abbreviated or misspelt.
///
/// The result is a cost: 0 for the same words, about 0.05 for a word that abbreviates the other, 0.3 for
/// a misspelling, up to 1 for a word that the other name does not have.
struct JournalAlignment {
  /// The cost above which names are not compared further.
  static let limit = 1.2
  private static let maximumWords = 20
  private static let apart = 9.0

  let query: JournalWords
  private let queryLetters: [UInt8]

  init(_ query: JournalWords) {
    self.query = query
    queryLetters = query.bytes.filter { $0 != UInt8(ascii: " ") }
  }

  /// The cost of reading the query as a name, whose words may be abbreviations; `nil` above
  /// ``limit``.
  func cost(of name: JournalWords, isAbbreviated: Bool) -> Double? {
    let byWords = wordCost(name, isAbbreviated)
    let byLetters = letterCost(name)
    let best = min(byWords, byLetters)
    return best <= Self.limit ? best : nil
  }

  /// The cost of the best alignment of words in their order.
  private func wordCost(_ name: JournalWords, _ isAbbreviated: Bool) -> Double {
    let rows = query.count
    let columns = name.count
    guard rows > 0, columns > 0, rows <= Self.maximumWords, columns <= Self.maximumWords else {
      return Self.apart
    }
    var table = [Double](repeating: Self.apart, count: (rows + 1) * (columns + 1))
    let width = columns + 1
    table[0] = 0
    for row in 0...rows {
      for column in 0...columns {
        let here = table[row * width + column]
        guard here < Self.limit else { continue }
        func relax(_ place: Int, _ cost: Double) {
          if cost < table[place] { table[place] = cost }
        }
        if row < rows {
          relax((row + 1) * width + column, here + skipInQuery(row))
        }
        if column < columns {
          let skip = skipInName(name, column, isLeading: row == 0, isTrailing: row == rows)
          relax(row * width + column + 1, here + skip)
        }
        if row < rows, column < columns {
          relax((row + 1) * width + column + 1, here + pairCost(row, name, column, isAbbreviated))
        }
      }
    }
    return table[rows * width + columns]
  }

  private func skipInQuery(_ row: Int) -> Double {
    let range = query.ranges[row]
    if JournalWords.isFunctionWord(query.bytes, range) { return 0.03 }
    return JournalWords.isSectionWord(query.bytes, range) ? 0.05 : 1.1
  }

  private func skipInName(
    _ name: JournalWords, _ column: Int, isLeading: Bool, isTrailing: Bool
  ) -> Double {
    let range = name.ranges[column]
    if JournalWords.isFunctionWord(name.bytes, range) { return 0.02 }
    if JournalWords.isSectionWord(name.bytes, range) { return 0.05 }
    if isLeading { return 1 }
    return isTrailing && query.count >= 3 ? 0.4 : 0.7
  }

  private func pairCost(
    _ row: Int, _ name: JournalWords, _ column: Int, _ isAbbreviated: Bool
  ) -> Double {
    let word = query.ranges[row]
    let other = name.ranges[column]
    let cost = Self.cost(query.bytes, word, name.bytes, other)
    if cost > 0.1, word.count <= 5, word.count > 1,
      JournalWords.isFunctionWord(name.bytes, other),
      Self.distance(query.bytes, word, name.bytes, other, atMost: 1) != nil
    {
      return 0.1
    }
    // A longer word does not abbreviate a word that is written out.
    if cost > 0, cost <= 0.12, !isAbbreviated, word.count > other.count + 2 { return Self.apart }
    return cost
  }

  // MARK: - Two words

  private static func cost(
    _ first: [UInt8], _ a: Range<Int>, _ second: [UInt8], _ b: Range<Int>
  ) -> Double {
    let shorter = min(a.count, b.count)
    let longer = max(a.count, b.count)
    var common = 0
    while common < shorter, first[a.lowerBound + common] == second[b.lowerBound + common] {
      common += 1
    }
    if common == shorter {
      if shorter == longer { return 0 }
      if shorter == 1 { return first[a.lowerBound] == UInt8(ascii: "j") ? 0.05 : 0.25 }
      return shorter == 2 ? 0.12 : 0.05
    }
    guard common > 0 || longer >= 5 else { return apart }
    let isInflection = common >= 4 && common * 10 >= shorter * 6 && shorter - common <= 4
    if isInflection, common >= 6 || common == 5 && shorter - common <= 2 { return 0.15 }
    if common >= 1, shorter >= 2, longer >= shorter + 2,
      a.count < b.count
        ? isContraction(first, a, second, b) : isContraction(second, b, first, a)
    {
      return 0.2
    }
    guard shorter >= 4, longer - shorter <= 2 else { return isInflection ? 0.25 : apart }
    let allowed = shorter >= 8 ? 2 : 1
    guard let distance = distance(first, a, second, b, atMost: allowed) else {
      return isInflection ? 0.25 : apart
    }
    return distance == 1 ? 0.3 : 0.5
  }

  /// Whether the short word keeps the first and the last letter of the long one's stem and others in
  /// order, as `natl` does for `national`.
  private static func isContraction(
    _ short: [UInt8], _ a: Range<Int>, _ long: [UInt8], _ b: Range<Int>
  ) -> Bool {
    guard a.count <= 5 else { return false }
    var place = b.lowerBound
    for index in a {
      while place < b.upperBound, long[place] != short[index] { place += 1 }
      if place == b.upperBound { return false }
      place += 1
    }
    return true
  }

  // MARK: - All letters

  /// The cost by misspelt letters alone, for words torn apart or run together.
  private func letterCost(_ name: JournalWords) -> Double {
    let letters = name.bytes.count - (name.count - 1)
    guard name.count != query.count, initials(name) == initials(query), queryLetters.count >= 8,
      queryLetters.first == name.bytes.first,
      abs(letters - queryLetters.count) <= 2
    else {
      return Self.apart
    }
    let nameLetters = name.bytes.filter { $0 != UInt8(ascii: " ") }
    let allowed = queryLetters.count >= 12 ? 2 : 1
    guard
      let distance = Self.distance(
        queryLetters, queryLetters.indices, nameLetters, nameLetters.indices, atMost: allowed)
    else { return Self.apart }
    return Double(distance) * 0.25 + 0.05
  }

  /// How many words of one letter a name has: they are not misspellings of other letters.
  private func initials(_ words: JournalWords) -> Int { words.ranges.count { $0.count == 1 } }

  /// The edit distance (with transpositions) of two stretches of bytes if it is small.
  static func distance(
    _ first: [UInt8], _ a: Range<Int>, _ second: [UInt8], _ b: Range<Int>, atMost limit: Int
  ) -> Int? {
    var start = 0
    let shorter = min(a.count, b.count)
    while start < shorter, first[a.lowerBound + start] == second[b.lowerBound + start] {
      start += 1
    }
    let a = a.lowerBound + start..<a.upperBound
    let b = b.lowerBound + start..<b.upperBound
    guard abs(a.count - b.count) <= limit else { return nil }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    // What is left differs in its first letter: try each edit there.
    if limit == 0 { return nil }
    var best: Int?
    func attempt(_ x: Range<Int>, _ y: Range<Int>) {
      let allowed = (best ?? limit + 1) - 2
      guard allowed >= 0 else { return }
      if let rest = distance(first, x, second, y, atMost: allowed) { best = rest + 1 }
    }
    attempt(a.dropFirst(), b.dropFirst())
    attempt(a.dropFirst(), b)
    attempt(a, b.dropFirst())
    if a.count > 1, b.count > 1, first[a.lowerBound] == second[b.lowerBound + 1],
      first[a.lowerBound + 1] == second[b.lowerBound]
    {
      attempt(a.dropFirst(2), b.dropFirst(2))
    }
    for (two, one) in lookalikes {
      if a.count > 1, first[a.lowerBound] == two.0, first[a.lowerBound + 1] == two.1,
        second[b.lowerBound] == one
      {
        attempt(a.dropFirst(2), b.dropFirst())
      }
      if b.count > 1, second[b.lowerBound] == two.0, second[b.lowerBound + 1] == two.1,
        first[a.lowerBound] == one
      {
        attempt(a.dropFirst(), b.dropFirst(2))
      }
    }
    return best
  }

  /// Two letters that optical recognition takes for one.
  private static let lookalikes: [(two: (UInt8, UInt8), one: UInt8)] = [
    ((UInt8(ascii: "r"), UInt8(ascii: "n")), UInt8(ascii: "m")),
    ((UInt8(ascii: "l"), UInt8(ascii: "l")), UInt8(ascii: "u")),
    ((UInt8(ascii: "c"), UInt8(ascii: "l")), UInt8(ascii: "d")),
    ((UInt8(ascii: "r"), UInt8(ascii: "i")), UInt8(ascii: "n")),
    ((UInt8(ascii: "l"), UInt8(ascii: "i")), UInt8(ascii: "h")),
    ((UInt8(ascii: "v"), UInt8(ascii: "v")), UInt8(ascii: "w")),
  ]
}
