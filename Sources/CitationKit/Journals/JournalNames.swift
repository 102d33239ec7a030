/// The names of an index's journals, prepared for comparison word by word.
struct JournalNames: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var journals: [Int32] = []
  private let grams: JournalGrams

  init(_ list: [Journal]) {
    bytes.reserveCapacity(list.count * 60)
    for (place, journal) in list.enumerated() {
      var added: [[UInt8]] = []
      func add(_ name: String) {
        let folded = Folding.keyBytes(name)
        guard !folded.isEmpty, folded.count <= 300, !added.contains(folded) else { return }
        added.append(folded)
      }
      add(JournalTitle.proper(journal.title))
      for name in [journal.nlmAbbreviation, journal.iso4Abbreviation].compactMap(\.self) {
        add(JournalTitle.proper(name))
      }
      for title in journal.otherTitles { add(title) }
      for name in added {
        bytes += name
        ends.append(Int32(truncatingIfNeeded: bytes.count))
        journals.append(Int32(truncatingIfNeeded: place))
      }
    }
    grams = JournalGrams(bytes: bytes, ends: ends)
  }

  /// Journals whose names align with some words, each once, the cheapest first.
  func aligned(with words: JournalWords) -> [(journal: Int, cost: Double)] {
    let alignment = JournalAlignment(words)
    var best: [Int: Double] = [:]
    for name in grams.candidates(for: words, atMost: 48) {
      let start = name == 0 ? 0 : Int(ends[name - 1])
      let words = JournalWords(folded: Array(bytes[start..<Int(ends[name])]))
      guard let cost = alignment.cost(of: words) else { continue }
      let journal = Int(journals[name])
      best[journal] = min(cost, best[journal] ?? .infinity)
    }
    return best.map { (journal: $0.key, cost: $0.value) }
      .sorted { ($0.cost, $0.journal) < ($1.cost, $1.journal) }
  }
}
