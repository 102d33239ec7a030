/// How two titles agree, and in which words they differ.
public struct TitleComparison: Hashable, Sendable {
  /// What differs between two titles.
  public enum Relation: UInt8, Hashable, Sendable, Codable {
    /// The words are the same.
    case same
    /// One title goes on where the other ends, or begins before it: a subtitle or a translation.
    case extended
    /// Most words are the same.
    case similar
    /// Too little is the same.
    case different
    /// Titles in different languages or scripts.
    case incomparable
    /// One title is missing.
    case missing
  }

  /// The level of agreement.
  public var level = AgreementLevel.unknown
  /// What the difference is like.
  public var relation = Relation.missing
  /// The titles differ in a number or in a word that tells items apart ("men", "part 2").
  public var hasDecisiveDifference = false
  /// One title begins by saying something about the subject of the other: "Overview of".
  public var isRecast = false
  /// How many significant words the titles share.
  public var sharedWords = 0
  /// Significant words that only the first title has.
  public var onlyFirst: [String] = []
  /// Significant words that only the second title has.
  public var onlySecond: [String] = []
}

/// Compares titles word by word: which words differ decides, not how many letters.
struct TitleComparer {
  let first: [ArraySlice<UInt8>]
  let second: [ArraySlice<UInt8>]
  /// Words that stand elsewhere in the records (authors, container, year) and got into a title.
  let elsewhere: WordsElsewhere
  let statistics: CollectionStatistics

  private var restFirst: [Int] = []
  private var restSecond: [Int] = []

  static func compare(
    _ first: NormalizedTitle, _ second: NormalizedTitle, statistics: CollectionStatistics,
    elsewhere: WordsElsewhere
  ) -> TitleComparison {
    var result = TitleComparison()
    guard first.hash != 0, second.hash != 0 else { return result }
    let blank = UInt8(ascii: " ")
    let a = first.words.split(separator: blank)
    if first.hash == second.hash {
      result.level = .identical
      result.relation = .same
      result.sharedWords = significantCount(a)
      return result
    }
    let b = second.words.split(separator: blank)
    if isOtherLanguage(a, b, first, second) {
      result.relation = .incomparable
      return result
    }
    var comparer = TitleComparer(
      first: a, second: b, elsewhere: elsewhere, statistics: statistics)
    return comparer.run()
  }

  private init(
    first: [ArraySlice<UInt8>], second: [ArraySlice<UInt8>], elsewhere: WordsElsewhere,
    statistics: CollectionStatistics
  ) {
    self.first = first
    self.second = second
    self.elsewhere = elsewhere
    self.statistics = statistics
  }

  private mutating func run() -> TitleComparison {
    alignEnds()
    matchJoinedWords()
    matchEqualWords()
    matchMisspelledWords()
    return judge()
  }

  /// Drops the words that both titles begin and end with.
  private mutating func alignEnds() {
    var start = 0
    while start < first.count, start < second.count, first[start] == second[start] { start += 1 }
    var end = 0
    while end < first.count - start, end < second.count - start,
      first[first.count - 1 - end] == second[second.count - 1 - end]
    {
      end += 1
    }
    restFirst = Array(start..<(first.count - end))
    restSecond = Array(start..<(second.count - end))
  }

  private mutating func matchEqualWords() {
    guard !restFirst.isEmpty, !restSecond.isEmpty else { return }
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for index in restSecond.reversed() { places[second[index], default: []].append(index) }
    var taken: Set<Int> = []
    restFirst.removeAll { index in
      guard let place = places[first[index]]?.popLast() else { return false }
      taken.insert(place)
      return true
    }
    restSecond.removeAll { taken.contains($0) }
  }

  /// "health care" is "healthcare", "3 d" is "3d": runs of words whose letters are the same.
  private mutating func matchJoinedWords() {
    guard !restFirst.isEmpty, !restSecond.isEmpty, restFirst.count + restSecond.count <= 24 else {
      return
    }
    joinRuns(of: second, rest: &restSecond, into: first, rest: &restFirst)
    joinRuns(of: first, rest: &restFirst, into: second, rest: &restSecond)
  }

  private func joinRuns(
    of parts: [ArraySlice<UInt8>], rest: inout [Int], into wholes: [ArraySlice<UInt8>],
    rest wholeRest: inout [Int]
  ) {
    for whole in wholeRest {
      let target = wholes[whole]
      guard target.count >= 2 else { continue }
      for start in rest.indices where target.starts(with: parts[rest[start]]) {
        var letters: [UInt8] = []
        var end = start
        while end < rest.count, letters.count < target.count,
          end == start || rest[end] == rest[end - 1] + 1
        {
          letters.append(contentsOf: parts[rest[end]])
          end += 1
        }
        if letters.elementsEqual(target) {
          rest.removeSubrange(start..<end)
          wholeRest.removeAll { $0 == whole }
          break
        }
      }
    }
  }

  private mutating func matchMisspelledWords() {
    guard restFirst.count <= 12, restSecond.count <= 12 else { return }
    var candidates = restSecond
    let unmatched = restFirst.filter { index in
      guard
        let place = candidates.firstIndex(where: { isMisspelling(first[index], second[$0]) })
      else { return true }
      candidates.remove(at: place)
      return false
    }
    restFirst = unmatched
    restSecond = candidates
  }

  /// Whether one word is a slip or a variant of the other.
  ///
  /// Two words that are both common in the
  /// collection are two words, however close.
  private func isMisspelling(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    if a.contains(where: \.isASCIIDigit) || b.contains(where: \.isASCIIDigit) { return false }
    let short = min(a.count, b.count)
    guard short >= 4, a.first == b.first || short >= 5 else { return false }
    if isInflection(a, b) { return true }
    let roles = (TitleVocabulary.role(of: a), TitleVocabulary.role(of: b))
    if roles.0 == .decisive || roles.1 == .decisive { return false }
    let limit = short >= 9 ? 2 : 1
    guard EditDistance.isWithin(limit, a, b) else { return false }
    if a.contains(where: { $0 >= 0x80 }) || b.contains(where: { $0 >= 0x80 }) { return true }
    if isOpposed(a, b) { return false }
    let counts = (statistics.wordFrequency(a), statistics.wordFrequency(b))
    let (rarer, commoner) = (min(counts.0, counts.1), max(counts.0, counts.1))
    return rarer < 3 || rarer * 20 < commoner
  }

  /// A plural, or British against American spelling.
  private func isInflection(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    if long.starts(with: short) {
      let tail = long.dropFirst(short.count)
      if tail.elementsEqual("s".utf8) || tail.elementsEqual("es".utf8) { return true }
    }
    guard a.count >= 4, b.count >= 4 else { return false }
    if stem(a) == stem(b) { return true }
    func american(_ word: ArraySlice<UInt8>) -> [UInt8] {
      var output: [UInt8] = []
      for byte in word {
        let last = output.last
        if byte == UInt8(ascii: "e"), last == UInt8(ascii: "a") || last == UInt8(ascii: "o") {
          output.removeLast()
        }
        if byte == UInt8(ascii: "r"), last == UInt8(ascii: "u"),
          output.dropLast().last == UInt8(ascii: "o")
        {
          output.removeLast()
        }
        output.append(byte == UInt8(ascii: "s") ? UInt8(ascii: "z") : byte)
      }
      return output
    }
    return american(a) == american(b)
  }

  /// A word without the endings that vary most: "querying" and "query", "warehousing" and "warehouse".
  private func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if word.count >= 6, word.suffix(3).elementsEqual("ies".utf8) { return word.dropLast(3) }
    if word.count >= 7, word.suffix(4).elementsEqual("ling".utf8) {
      // "modelling" and "modeling"
      let rest = word.dropLast(4)
      return rest.last == UInt8(ascii: "l") ? rest : word.dropLast(3)
    }
    for ending in ["ing", "ed", "es", "s", "e", "y"] where word.count >= ending.utf8.count + 4 {
      if word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        return word.dropLast(ending.utf8.count)
      }
    }
    return word
  }

  /// Prefixes of opposite sense: "hyper" and "hypo", "inter" and "intra".
  private func isOpposed(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let pairs: [(String, String)] = [
      ("hyper", "hypo"), ("inter", "intra"), ("pre", "pro"), ("in", "un"), ("over", "under"),
      ("mono", "poly"), ("micro", "macro"), ("endo", "exo"), ("supra", "infra"), ("ante", "anti"),
      ("homo", "hetero"), ("uni", "bi"), ("de", "re"), ("im", "de"), ("a", "e"),
    ]
    return pairs.contains { one, other in
      a.starts(with: one.utf8) && b.starts(with: other.utf8)
        || b.starts(with: one.utf8) && a.starts(with: other.utf8)
    }
  }

  private mutating func judge() -> TitleComparison {
    var result = TitleComparison()
    let total = (Self.significantCount(first), Self.significantCount(second))
    var lost = (significant(restFirst, in: first), significant(restSecond, in: second))
    if lost.0.isEmpty || lost.1.isEmpty {
      dropDebris(&lost.0, of: first)
      dropDebris(&lost.1, of: second)
    }
    result.onlyFirst = lost.0.map { String(decoding: first[$0], as: UTF8.self) }
    result.onlySecond = lost.1.map { String(decoding: second[$0], as: UTF8.self) }
    let shared = max(0, min(total.0 - lost.0.count, total.1 - lost.1.count))
    result.sharedWords = shared
    let decisive =
      lost.0.contains { isDecisive(first[$0]) } || lost.1.contains { isDecisive(second[$0]) }
    if lost.0.isEmpty && lost.1.isEmpty {
      result.level = shared > 0 ? .equivalent : .partial
      result.relation = .same
      return result
    }
    let isOneSided = lost.0.isEmpty || lost.1.isEmpty
    let extra = max(lost.0.count, lost.1.count)
    result.isRecast = isRecast(lost.0, of: first) || isRecast(lost.1, of: second)
    if isOneSided, isAtAnEnd(lost.0, of: first) && isAtAnEnd(lost.1, of: second) {
      result.relation = .extended
      result.level = shared >= 2 ? .partial : .different
      result.hasDecisiveDifference = decisive && extra <= 3
      return result
    }
    let longer = Double(max(total.0, total.1, 1))
    let share = Double(shared) / longer
    result.hasDecisiveDifference = decisive
    if shared >= 3, share >= 0.7 {
      result.relation = .similar
      result.level = .partial
    } else if shared >= 4, Double(shared) / Double(max(1, min(total.0, total.1))) >= 0.8 {
      result.relation = .similar
      result.level = .partial
    } else {
      result.relation = .different
      result.level = .different
    }
    return result
  }

  /// Drops words that tell where and when an item appeared, if all words at the end are such.
  private func dropDebris(_ lost: inout [Int], of words: [ArraySlice<UInt8>]) {
    guard lost.count >= 1, isAtAnEnd(lost, of: words), words.count - lost.count >= 3 else { return }
    guard lost.allSatisfy({ TitleVocabulary.isDebris(words[$0]) }) else { return }
    let numbers = lost.count {
      words[$0].allSatisfy(\.isASCIIDigit) && !elsewhere.mayBeYear(words[$0])
    }
    // A number alone at the end is a part's; at the beginning it is a list's.
    if numbers < lost.count || numbers >= 2 || lost.first == 0 { lost.removeAll() }
  }

  /// Whether a title only adds what is said about the subject: "Design of …", "Overview of …".
  private func isRecast(_ lost: [Int], of words: [ArraySlice<UInt8>]) -> Bool {
    guard let first = lost.first, let last = lost.last, first <= 1, last + 1 < words.count else {
      return false
    }
    let link = String(decoding: words[last + 1], as: UTF8.self)
    return first == 0 && (link == "of" || link == "for")
  }

  private func significant(_ rest: [Int], in words: [ArraySlice<UInt8>]) -> [Int] {
    rest.filter { index in
      let word = words[index]
      if TitleVocabulary.isDescriptor(word) { return false }
      if word.count == 1, !word.allSatisfy(\.isASCIIDigit) { return false }
      return TitleVocabulary.role(of: word) != .stopWord && !elsewhere.contains(word)
    }
  }

  private static func significantCount(_ words: [ArraySlice<UInt8>]) -> Int {
    words.count { TitleVocabulary.role(of: $0) != .stopWord }
  }

  private func isDecisive(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(where: \.isASCIIDigit) { return true }
    let role = TitleVocabulary.role(of: word)
    return role == .decisive || role == .notice
  }

  /// Whether words stand together at the beginning or the end of a title.
  private func isAtAnEnd(_ rest: [Int], of words: [ArraySlice<UInt8>]) -> Bool {
    guard let low = rest.first, let high = rest.last else { return true }
    func isPadding(_ range: Range<Int>) -> Bool {
      range.allSatisfy {
        words[$0].count == 1 || TitleVocabulary.role(of: words[$0]) == .stopWord
          || rest.contains($0) || elsewhere.contains(words[$0])
      }
    }
    guard isPadding(low..<(high + 1)) else { return false }
    return isPadding(0..<low) || isPadding((high + 1)..<words.count)
  }

  private static func isOtherLanguage(
    _ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>], _ first: NormalizedTitle,
    _ second: NormalizedTitle
  ) -> Bool {
    let scripts = (isOtherScript(first.words), isOtherScript(second.words))
    if scripts.0 != scripts.1 { return true }
    guard let x = TitleLanguage.guess(a), let y = TitleLanguage.guess(b) else { return false }
    return x != y
  }

  private static func isOtherScript(_ words: [UInt8]) -> Bool {
    words.count { $0 >= 0x80 } * 2 > words.count
  }
}
