/// Finds the journal that a text names: equal names first, then names that align word by word.
struct JournalResolver {
  let index: JournalIndex

  /// How much dearer the next journal must be for the cheapest to be taken.
  private static let margin = 0.12
  private static let maximumAlternatives = 5

  func resolve(_ text: String) -> JournalResolution {
    let query = JournalQuery(text)
    guard !query.readings.isEmpty else { return .unknown }
    if let issn = query.issn, let found = index.keys.find(JournalIndex.issnKey(issn)) {
      return resolution(found.journals, query, .issn, 0.98)
    }
    // Readings that keep all of the name come before those that cut some of it off.
    for reading in query.readings where reading.isComparable {
      if let resolution = equal(to: reading, query) { return resolution }
    }
    let comparable = query.readings.filter { $0.isComparable && $0.words.bytes.count >= 6 }
    // Comparing is dear: the next reading is compared only when the one before names nothing.
    var found: [[(journal: Int, cost: Double)]] = []
    for reading in comparable {
      let similar = index.names.aligned(with: reading.words)
      if let resolution = aligned(similar, reading, query, atMost: 0.29) { return resolution }
      found.append(similar)
    }
    for reading in query.readings where !reading.isComparable {
      if let resolution = equal(to: reading, query) { return resolution }
    }
    for (reading, found) in zip(comparable, found) {
      if let resolution = aligned(found, reading, query, atMost: .infinity) { return resolution }
    }
    return .unknown
  }

  // MARK: - Equal names

  private func equal(to reading: JournalQuery.Reading, _ query: JournalQuery) -> JournalResolution?
  {
    for (order, key) in reading.words.keys().enumerated() {
      guard let found = index.keys.find(key) else { continue }
      let isPart = found.rank == .part
      if isPart, reading.evidence == .partOfText || reading.words.bytes.count < 4 { continue }
      let evidence: JournalMatch.Evidence =
        reading.evidence == .name && found.rank != .name ? .shortName : reading.evidence
      let rankFactor = [1, 0.98, 0.85][Int(found.rank.rawValue)]
      let confidence = reading.confidence * rankFactor * (order == 0 ? 1 : 0.98)
      return resolution(
        found.journals, query, evidence, confidence, qualifier: reading.qualifier)
    }
    return nil
  }

  private func resolution(
    _ found: [Int], _ query: JournalQuery, _ evidence: JournalMatch.Evidence, _ confidence: Double,
    qualifier: JournalWords? = nil
  ) -> JournalResolution {
    if found.count == 1 {
      return .match(match(found[0], confidence, evidence), alternatives: [])
    }
    let meant = narrowed(found, query, qualifier ?? query.qualifier)
    if meant.count == 1 {
      let others = found.filter { $0 != meant[0] }.prefix(Self.maximumAlternatives)
      return .match(
        match(meant[0], confidence * 0.9, evidence),
        alternatives: others.map { match($0, confidence * 0.1, evidence) })
    }
    let share = confidence / Double(meant.count)
    return .ambiguous(
      meant.prefix(Self.maximumAlternatives + 1).map { match($0, share, evidence) })
  }

  /// Of journals with equal names, those that the qualifier or the exact spelling points to.
  private func narrowed(_ found: [Int], _ query: JournalQuery, _ qualifier: JournalWords?)
    -> [Int]
  {
    var found = found
    if let qualifier {
      let fitting = found.filter { fits(qualifier, index.journals[$0]) }
      if !fitting.isEmpty { found = fitting }
    }
    if found.count > 1 {
      let exact = found.filter { isSpelt(query.text, index.journals[$0]) }
      if !exact.isEmpty { found = exact }
    }
    return found
  }

  /// Whether words of a qualifier stand in a journal's names, abbreviated or not.
  private func fits(_ qualifier: JournalWords, _ journal: Journal) -> Bool {
    let names = [journal.title, journal.nlmAbbreviation ?? "", journal.iso4Abbreviation ?? ""]
    return (names + journal.otherTitles).contains { name in
      let bytes = Array(name.utf8)
      guard let open = bytes.lastIndex(of: UInt8(ascii: "(")) else { return false }
      let words = JournalWords(String(decoding: bytes[open...], as: UTF8.self))
      return qualifier.ranges.contains { first in
        words.ranges.contains { second in
          let count = min(first.count, second.count)
          return count >= 2
            && qualifier.bytes[first].prefix(count) == words.bytes[second].prefix(count)
        }
      }
    }
  }

  private func isSpelt(_ text: String, _ journal: Journal) -> Bool {
    let text = Folding.fold(text)
    return Folding.fold(journal.title) == text
      || journal.nlmAbbreviation.map { Folding.fold($0) == text } == true
      || journal.iso4Abbreviation.map { Folding.fold($0) == text } == true
  }

  // MARK: - Similar names

  private func aligned(
    _ found: [(journal: Int, cost: Double)], _ reading: JournalQuery.Reading,
    _ query: JournalQuery, atMost limit: Double
  ) -> JournalResolution? {
    guard let first = found.first, first.cost <= min(limit, threshold(reading.words))
    else { return nil }
    let margin = min(Self.margin, max(0.04, first.cost))
    let close = found.filter { $0.cost < first.cost + margin }.map(\.journal)
    let evidence: JournalMatch.Evidence = first.cost < 0.3 ? .words : .spelling
    let confidence = max(0.5, reading.confidence * (0.95 - first.cost * 0.35))
    return resolution(close, query, evidence, confidence)
  }

  /// How dear the best name may be: more words make an accident less likely.
  private func threshold(_ words: JournalWords) -> Double {
    let content = words.ranges.filter { !JournalWords.isFunctionWord(words.bytes, $0) }
    let letters = content.reduce(0) { $0 + $1.count }
    if content.count == 1 { return letters >= 7 ? 0.31 : 0.1 }
    if letters < 8 { return 0.2 }
    return min(0.9, 0.34 + 0.02 * Double(letters))
  }

  private func match(
    _ journal: Int, _ confidence: Double, _ evidence: JournalMatch.Evidence
  ) -> JournalMatch {
    JournalMatch(
      journal: index.journals[journal], confidence: (confidence * 1000).rounded() / 1000,
      evidence: evidence, list: index.listName(journal))
  }
}
