/// What a collection as a whole says about its values: which titles are common, which DOIs belong to a
/// whole supplement, which words are ordinary, whether issues say anything.
public struct CollectionStatistics: Sendable {
  private var wordCounts: [UInt16] = []
  private var recurringTitles: Set<UInt64> = []
  private var containerDOIs: Set<UInt64> = []
  private var aliases: Set<UInt64> = []
  private var unreliableContainers: Set<UInt64> = []
  /// Whether containers often differ in records that agree in all else, so that a difference says little.
  public private(set) var areContainersUnreliable = false
  /// Whether the issue tells items apart; a running number in every record does not.
  public private(set) var isIssueInformative = true
  /// How many records were counted.
  public let count: Int

  /// Counts the values of a collection.
  ///
  /// The result does not depend on the order of the records.
  public init(_ records: [RecordFeatures]) {
    count = records.count
    countWords(records)
    countTitles(records)
    findContainerDOIs(records)
    judgeIssues(records)
    learnAliases(records)
  }

  /// In how many titles a word occurs; too high when words share a counter, never too low.
  func wordFrequency(_ word: ArraySlice<UInt8>) -> Int {
    wordCounts.isEmpty
      ? 0 : Int(wordCounts[Int(StableHash.of(word) & UInt64(wordCounts.count - 1))])
  }

  func wordFrequency(hash: UInt64) -> Int {
    wordCounts.isEmpty ? 0 : Int(wordCounts[Int(hash & UInt64(wordCounts.count - 1))])
  }

  /// Whether a title stands over items of several authors or years, as columns and editorials do.
  func isRecurring(_ title: UInt64) -> Bool { recurringTitles.contains(title) }

  /// Whether a DOI stands in records of different titles: it is that of a supplement or a book.
  func isContainerDOI(_ hash: UInt64) -> Bool { containerDOIs.contains(hash) }

  /// Whether two names of containers stand in records that agree in everything else.
  func areAliases(_ first: UInt64, _ second: UInt64) -> Bool {
    aliases.contains(Self.pair(first, second))
  }

  /// Whether a container stands beside several different ones in records that agree in all else: it is a
  /// placeholder or was cut short.
  func isUnreliableContainer(_ hash: UInt64) -> Bool { unreliableContainers.contains(hash) }

  fileprivate static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    StableHash.of(min(first, second), max(first, second))
  }

  private mutating func countWords(_ records: [RecordFeatures]) {
    var size = 1 << 16
    while size < records.count * 32, size < 1 << 22 { size <<= 1 }
    wordCounts = [UInt16](repeating: 0, count: size)
    for record in records {
      var hash = StableHash()
      var isOpen = false
      func close(_ counts: inout [UInt16]) {
        hash.combine(0xFF as UInt8)
        let place = Int(hash.value & UInt64(size - 1))
        if counts[place] < .max { counts[place] += 1 }
        hash = StableHash()
      }
      for byte in record.title.words {
        if byte == UInt8(ascii: " ") {
          close(&wordCounts)
          isOpen = false
        } else {
          hash.combine(byte)
          isOpen = true
        }
      }
      if isOpen { close(&wordCounts) }
    }
  }

  private mutating func countTitles(_ records: [RecordFeatures]) {
    var entries: [(title: UInt64, author: UInt64, year: Int16, words: Int)] = []
    for record in records where record.title.hash != 0 {
      entries.append(
        (
          record.title.hash, record.authors.smallestFamily, record.year,
          record.title.words.count { $0 == UInt8(ascii: " ") } + 1
        ))
    }
    entries.sort { ($0.title, $0.author, $0.year) < ($1.title, $1.author, $1.year) }
    var start = 0
    while start < entries.count {
      var end = start
      var authors: UInt32 = 0
      var years: Set<Int16> = []
      while end < entries.count, entries[end].title == entries[start].title {
        let isNew = end == start || entries[end].author != entries[end - 1].author
        if isNew && entries[end].author != 0 { authors += 1 }
        if entries[end].year != 0, years.count < 8 { years.insert(entries[end].year) }
        end += 1
      }
      let isShort = entries[start].words <= 4
      if authors >= (isShort ? 3 : 6) || years.count >= (isShort ? 2 : 4) {
        recurringTitles.insert(entries[start].title)
      }
      start = end
    }
  }

  private mutating func findContainerDOIs(_ records: [RecordFeatures]) {
    var entries: [(doi: UInt64, title: UInt64, record: Int)] = []
    for (index, record) in records.enumerated() where record.doi != 0 && record.title.hash != 0 {
      entries.append((record.doi, record.title.hash, index))
    }
    entries.sort { ($0.doi, $0.title) < ($1.doi, $1.title) }
    var start = 0
    while start < entries.count {
      var end = start
      var titles: [Int] = []
      while end < entries.count, entries[end].doi == entries[start].doi {
        let isNew = end == start || entries[end].title != entries[end - 1].title
        if isNew, titles.count < 8 { titles.append(entries[end].record) }
        end += 1
      }
      if titles.count > 1, areDifferent(titles, records) {
        containerDOIs.insert(entries[start].doi)
      }
      start = end
    }
  }

  /// Whether any of some titles is another one than the first, not merely spelt otherwise.
  private func areDifferent(_ titles: [Int], _ records: [RecordFeatures]) -> Bool {
    guard let first = titles.first else { return false }
    return titles.dropFirst().contains { other in
      let comparison = TitleComparer.compare(
        records[first].title, records[other].title, statistics: self, elsewhere: .none)
      return comparison.level == .different && comparison.sharedWords < 3
        || comparison.level == .partial && comparison.hasDecisiveDifference
    }
  }

  private mutating func judgeIssues(_ records: [RecordFeatures]) {
    let issues = records.lazy.map(\.issue).filter { $0 != 0 }
    let total = issues.count
    guard total >= 30 else { return }
    isIssueInformative = Set(issues).count * 10 < total * 9
  }

  /// Learns which names mean one container: those of records with one title and author list, and no
  /// two years.
  private mutating func learnAliases(_ records: [RecordFeatures]) {
    var entries: [(key: UInt64, record: Int)] = []
    for (index, record) in records.enumerated()
    where record.container.hash != 0 && record.authors.count > 0 && record.title.words.count >= 20
      && !record.title.isGeneric && !isRecurring(record.title.hash)
    {
      entries.append((StableHash.of(record.title.hash, record.authors.smallestFamily), index))
    }
    entries.sort { ($0.key, $0.record) < ($1.key, $1.record) }
    var names = ContainerNames()
    var start = 0
    while start < entries.count {
      var end = start
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if (2...6).contains(end - start) {
        names.add(entries[start..<end].map { records[$0.record] }, statistics: self)
      }
      start = end
    }
    aliases = names.aliases()
    unreliableContainers = names.unreliable(besides: aliases)
    areContainersUnreliable = names.areUnreliable(besides: aliases)
  }
}

/// Which names of containers stand in records that are certainly one item.
private struct ContainerNames {
  private var pairs = 0
  private var different: [UInt64: Int] = [:]
  private var together: [UInt64: Int] = [:]
  private var members: [UInt64: (UInt64, UInt64)] = [:]
  private var alone: [UInt64: Int] = [:]

  mutating func add(_ records: [RecordFeatures], statistics: CollectionStatistics) {
    for (place, first) in records.enumerated() {
      for second in records[(place + 1)...] {
        let isOneYear = first.year == second.year || first.year == 0 || second.year == 0
        guard isOneYear else { continue }
        pairs += 1
        let (a, b) = (first.container.hash, second.container.hash)
        if a == b { continue }
        let level = ContainerComparer.compare(
          first.container, second.container, statistics: statistics)
        if level.isAgreement { continue }
        alone[a, default: 0] += 1
        alone[b, default: 0] += 1
        let pair = CollectionStatistics.pair(a, b)
        together[pair, default: 0] += 1
        members[pair] = (min(a, b), max(a, b))
        if level == .different { different[pair, default: 0] += 1 }
      }
    }
  }

  func aliases() -> Set<UInt64> {
    var result: Set<UInt64> = []
    for (pair, count) in together where count >= 3 {
      guard let (first, second) = members[pair] else { continue }
      if count * 3 >= min(alone[first] ?? 0, alone[second] ?? 0) { result.insert(pair) }
    }
    return result
  }

  func unreliable(besides aliases: Set<UInt64>) -> Set<UInt64> {
    var partners: [UInt64: Int] = [:]
    for pair in different.keys where !aliases.contains(pair) {
      guard let (first, second) = members[pair] else { continue }
      partners[first, default: 0] += 1
      partners[second, default: 0] += 1
    }
    return Set(partners.filter { $0.value >= 4 }.keys)
  }

  func areUnreliable(besides aliases: Set<UInt64>) -> Bool {
    let count = different.reduce(0) { $0 + (aliases.contains($1.key) ? 0 : $1.value) }
    return count >= 10 && count * 15 >= pairs
  }
}
