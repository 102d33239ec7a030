/// A key that two records must share to be compared: the second stage, blocking.
///
/// Records that are duplicates share at least one key although any one field may be missing or wrong.
public enum BlockingRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The DOI without its version.
  case doi
  /// The PubMed id.
  case pmid
  /// Another identifier of the item.
  case identifier
  /// All letters of the title.
  case title
  /// Pairs of the title's rarest words that are not unique in the collection.
  case titleWords
  /// The beginning of the title.
  case titleStart
  /// The end of the title.
  case titleEnd
  /// First author, year and first page.
  case authorYearPage
  /// Volume, first page and year.
  case volumePageYear
  /// Volume, first page and the initial letters of the container.
  case volumePageContainer
  /// First author's family name, year and volume.
  case authorYearVolume

  /// Appends a record's keys under this rule.
  func appendKeys(
    of record: RecordFeatures, statistics: CollectionStatistics, to keys: inout [UInt64]
  ) {
    let year = UInt64(UInt16(bitPattern: record.year))
    let page = UInt64(record.pages.start)
    let volume = UInt64(record.volume)
    let author = record.authors.smallestFamily
    switch self {
    case .doi: if record.doiWork != 0 { keys.append(record.doiWork) }
    case .pmid: if record.pmid != 0 { keys.append(record.pmid) }
    case .identifier:
      if record.otherIdentifier != 0 { keys.append(record.otherIdentifier) }
      if record.trial != 0 { keys.append(record.trial) }
    case .title:
      if record.title.hash != 0 { keys.append(record.title.hash) }
      if let other = record.otherTitle, other.hash != 0 { keys.append(other.hash) }
    case .titleWords: appendWordPairs(of: record, statistics: statistics, to: &keys)
    case .titleStart:
      let letters = record.title.words.lazy.filter { $0 != UInt8(ascii: " ") }.prefix(24)
      if record.title.words.count >= 24 { keys.append(StableHash.of(letters)) }
    case .titleEnd:
      let letters = record.title.words.reversed().lazy.filter { $0 != UInt8(ascii: " ") }.prefix(20)
      if record.title.words.count >= 24 { keys.append(StableHash.of(letters)) }
    case .authorYearPage:
      if author != 0, year != 0, page != 0 { keys.append(StableHash.of(author, year, page)) }
    case .volumePageYear:
      if volume != 0, page != 0, year != 0 { keys.append(StableHash.of(volume, page, year)) }
    case .volumePageContainer:
      if volume != 0, page != 0, record.container.hash != 0 {
        keys.append(StableHash.of(volume, page, record.container.abbreviationHash))
      }
    case .authorYearVolume:
      if author != 0, year != 0, volume != 0 { keys.append(StableHash.of(author, year, volume)) }
    }
  }

  private func appendWordPairs(
    of record: RecordFeatures, statistics: CollectionStatistics, to keys: inout [UInt64]
  ) {
    var words: [(count: Int, hash: UInt64)] = []
    for word in record.title.words.split(separator: UInt8(ascii: " ")).prefix(60)
    where word.count >= 3 && TitleVocabulary.role(of: word) != .stopWord {
      let hash = StableHash.of(word)
      let count = statistics.wordFrequency(hash: hash)
      if count >= 2, !words.contains(where: { $0.hash == hash }) { words.append((count, hash)) }
    }
    words.sort { ($0.count, $0.hash) < ($1.count, $1.hash) }
    let rarest = words.prefix(4).map(\.hash)
    for (place, first) in rarest.enumerated() {
      for second in rarest[(place + 1)...] {
        keys.append(StableHash.of(min(first, second), max(first, second)))
      }
    }
  }
}
