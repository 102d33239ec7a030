/// The names of an index's journals, prepared for comparison word by word.
struct JournalNames: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int32]
  private let journals: [Int32]
  private let grams: JournalGrams
  private let pairs: JournalPairs

  init(_ list: [Journal]) {
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    var journals: [Int32] = []
    bytes.reserveCapacity(list.count * 60)
    for (place, journal) in list.enumerated() {
      var added: [[UInt8]] = []
      func add(_ name: String, isAbbreviated: Bool, isDerived: Bool = false) {
        let folded = Folding.keyBytes(name)
        guard !folded.isEmpty, folded.count <= 300, !added.contains(folded) else { return }
        added.append(folded)
        bytes += folded
        ends.append(Int32(truncatingIfNeeded: bytes.count))
        let flags: Int32 = (isAbbreviated ? 1 : 0) + (isDerived ? 2 : 0)
        journals.append(Int32(truncatingIfNeeded: place) << 2 | flags)
      }
      add(JournalTitle.proper(journal.title), isAbbreviated: false)
      if journal.title.utf8.contains(UInt8(ascii: ".")) {
        for name in JournalTitle.names(journal.title) where name.rank == .withoutSubtitle {
          add(name.text, isAbbreviated: false, isDerived: true)
        }
      }
      for name in [journal.nlmAbbreviation, journal.iso4Abbreviation].compactMap(\.self) {
        add(JournalTitle.proper(name), isAbbreviated: true)
      }
      for title in journal.otherTitles { add(JournalTitle.proper(title), isAbbreviated: false) }
    }
    self.bytes = bytes
    self.ends = ends
    self.journals = journals
    grams = JournalGrams(bytes: bytes, ends: ends)
    pairs = JournalPairs(bytes: bytes, ends: ends)
  }

  /// Journals whose names align with some words, each once, the cheapest first.
  func aligned(with words: JournalWords) -> [(journal: Int, cost: Double)] {
    let alignment = JournalAlignment(words)
    var best: [Int: Double] = [:]
    let candidates = Set(
      pairs.candidates(for: words, atMost: 20) + grams.candidates(for: words, atMost: 16))
    for name in candidates {
      let start = name == 0 ? 0 : Int(ends[name - 1])
      let words = JournalWords(folded: Array(bytes[start..<Int(ends[name])]))
      let isAbbreviated = journals[name] & 1 == 1
      guard var cost = alignment.cost(of: words, isAbbreviated: isAbbreviated) else { continue }
      // The whole title counts before a part of another journal's title.
      if journals[name] & 2 != 0 { cost += 0.1 }
      let journal = Int(journals[name] >> 2)
      best[journal] = min(cost, best[journal] ?? .infinity)
    }
    return best.map { (journal: $0.key, cost: $0.value) }
      .sorted { ($0.cost, $0.journal) < ($1.cost, $1.journal) }
  }
}
