/// Collects journals with the keys of all their names.
struct JournalIndexBuilder {
  private(set) var journals: [Journal] = []
  private(set) var keys: JournalKeyTable
  private var ids: [String: Int] = [:]

  init(expectedCount: Int) {
    keys = JournalKeyTable(expectedCount: expectedCount * 12)
    journals.reserveCapacity(expectedCount)
  }

  /// Adds a journal unless an earlier list has it, by its catalogue number, or by its ISSN and title.
  mutating func add(_ journal: Journal, isFirstList: Bool) {
    if !isFirstList, let place = known(journal) {
      // The earlier list is believed, but a later one may know more names.
      for title in journal.otherTitles { add(title, place, .withoutSubtitle) }
      return
    }
    let place = journals.count
    journals.append(journal)
    if let id = journal.nlmID { ids[id] = place }
    if JournalTitle.isPlain(journal.title) {
      add(journal.title, place, .name)
    } else {
      for name in JournalTitle.names(journal.title) { add(name.text, place, name.rank) }
    }
    for title in journal.otherTitles {
      for name in JournalTitle.names(title) {
        add(name.text, place, max(name.rank, .withoutSubtitle))
      }
    }
    var abbreviations: [[UInt8]] = []
    for case let name? in [journal.nlmAbbreviation, journal.iso4Abbreviation] {
      let words = JournalWords(name)
      if abbreviations.contains(words.bytes) { continue }
      abbreviations.append(words.bytes)
      add(words, place, .name)
      var bare = name
      if name.utf8.contains(UInt8(ascii: "(")) {
        bare = JournalTitle.proper(name)
        add(bare, place, .withoutSubtitle)
      }
      if journal.title.utf8.contains(UInt8(ascii: ".")) {
        addSection(of: journal.title, abbreviated: bare, place)
      }
    }
    for issn in journal.issns {
      keys.insert(JournalIndex.issnKey(issn), journal: place, rank: .name)
    }
  }

  private func known(_ journal: Journal) -> Int? {
    if let id = journal.nlmID, let place = ids[id] { return place }
    let title = JournalWords(JournalTitle.proper(journal.title)).bytes
    for issn in journal.issns {
      guard let found = keys.find(JournalIndex.issnKey(issn)) else { continue }
      for place in found.journals
      where JournalWords(JournalTitle.proper(journals[place].title)).bytes == title {
        return place
      }
    }
    return nil
  }

  private mutating func add(_ name: String, _ place: Int, _ rank: JournalKeyTable.Rank) {
    add(JournalWords(name), place, rank)
  }

  private mutating func add(_ words: JournalWords, _ place: Int, _ rank: JournalKeyTable.Rank) {
    guard !words.isEmpty else { return }
    for (order, key) in words.keys().enumerated() {
      // The key of content words alone ranks behind names that are equal in full.
      keys.insert(key, journal: place, rank: order == 0 ? rank : max(rank, .withoutSubtitle))
    }
  }

  /// `Phys Rev E Stat Nonlin Soft Matter Phys` is also cited as `Phys Rev E`.
  private mutating func addSection(of title: String, abbreviated name: String, _ place: Int) {
    let bytes = Array(title.utf8)
    guard let stop = JournalTitle.find(". ", bytes, bytes.indices),
      let section = JournalTitle.section(bytes, stop + 2..<bytes.count)
    else { return }
    let words = name.split(separator: " ")
    guard let end = words.firstIndex(where: { $0 == section.designation }), end > 0 else { return }
    add(words[...end].joined(separator: " "), place, .withoutSubtitle)
  }
}
