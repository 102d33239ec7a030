/// Compares the names of journals, books and conferences, full or abbreviated.
struct ContainerComparer {
  static func compare(
    _ first: NormalizedContainer, _ second: NormalizedContainer, statistics: CollectionStatistics
  ) -> AgreementLevel {
    guard first.hash != 0, second.hash != 0 else { return .unknown }
    if first.hash == second.hash { return .identical }
    if statistics.areAliases(first.hash, second.hash) { return .equivalent }
    let isJournalAndConference =
      first.isJournal && second.isConference && !second.isJournal && !first.isConference
      || second.isJournal && first.isConference && !first.isJournal && !second.isConference
    if isJournalAndConference { return .different }
    let blank = UInt8(ascii: " ")
    let a = first.words.split(separator: blank)
    let b = second.words.split(separator: blank)
    let mains = (Array(a.prefix(Int(first.mainCount))), Array(b.prefix(Int(second.mainCount))))
    if isSame(a, b) || isSame(mains.0, mains.1) || isSame(a, mains.1) || isSame(mains.0, b) {
      return .equivalent
    }
    if isInitialism(mains.0, of: b) || isInitialism(mains.1, of: a)
      || isInitialism(mains.0, of: mains.1) || isInitialism(mains.1, of: mains.0)
    {
      return .equivalent
    }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    if short.count >= 3, isSame(short, Array(long.prefix(short.count))) { return .equivalent }
    if short.count >= 3, isSame(short, Array(long.suffix(short.count))) { return .equivalent }
    if (isOtherScript(first.words)) != (isOtherScript(second.words)) { return .unknown }
    let level = shared(short, long)
    let isDoubtful =
      level == .different
      && (statistics.isUnreliableContainer(first.hash)
        || statistics.isUnreliableContainer(second.hash) || statistics.areContainersUnreliable)
    return isDoubtful ? .unknown : level
  }

  /// Whether the words of two names correspond one to one, abbreviated on either side.
  private static func isSame(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> Bool {
    guard a.count == b.count, !a.isEmpty else { return joinedSame(a, b) }
    return zip(a, b).allSatisfy { isSameWord($0, $1) }
  }

  private static func joinedSame(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> Bool {
    !a.isEmpty && !b.isEmpty && a.flatMap { $0 } == b.flatMap { $0 }
  }

  private static func isSameWord(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    if a == b { return true }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard let first = short.first, first == long.first else { return false }
    if long.starts(with: short) { return true }
    if short.count >= 5, EditDistance.isWithin(1, short, long) { return true }
    guard (3...6).contains(short.count), long.count >= short.count + 2 else { return false }
    var rest = long
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether a name is made of the first letters of another: "JAMA", "BMJ".
  private static func isInitialism(_ short: [ArraySlice<UInt8>], of long: [ArraySlice<UInt8>])
    -> Bool
  {
    guard let word = short.first, short.count == 1 || isSameKind(short, long),
      (2...8).contains(word.count)
    else { return false }
    let initials = long.compactMap(\.first)
    guard initials.count >= word.count else { return false }
    if initials == Array(word) || initials.prefix(word.count) == word { return word.count >= 3 }
    guard word.count >= 4 else { return false }
    for start in 0...(initials.count - word.count)
    where initials[start..<(start + word.count)] == word {
      return true
    }
    return false
  }

  /// "VLDB J." for "The VLDB Journal": the second word tells the kind, which the other name tells too.
  private static func isSameKind(_ short: [ArraySlice<UInt8>], _ long: [ArraySlice<UInt8>]) -> Bool
  {
    short.count == 2
      && ["j", "journal", "conference", "conf"].contains(String(decoding: short[1], as: UTF8.self))
      && long.contains { isSameWord($0, short[1]) }
  }

  /// Names that share words neither agree nor contradict each other.
  private static func shared(_ short: [ArraySlice<UInt8>], _ long: [ArraySlice<UInt8>])
    -> AgreementLevel
  {
    var common = 0
    var weak = 0
    for word in short where long.contains(where: { isSameWord(word, $0) }) {
      if commonWords.contains(String(decoding: word, as: UTF8.self)) || word.count <= 2 {
        weak += 1
      } else {
        common += 1
      }
    }
    if common > 0, Double(common + weak) >= 0.7 * Double(short.count) { return .partial }
    if common > 0, common * 2 >= short.count { return .unknown }
    return .different
  }

  private static let commonWords: Set<String> = [
    "journal", "j", "international", "int", "american", "am", "european", "eur", "british", "br",
    "annals", "ann", "archives", "arch", "proceedings", "proc", "conference", "conf", "research",
    "res", "science", "sci", "clinical", "clin", "medicine", "med", "medical", "review", "rev",
    "letters", "lett", "reports", "rep", "bulletin", "bull", "acta", "acm", "ieee", "transactions",
    "trans", "annual", "symposium", "workshop", "scandinavian", "canadian", "japanese", "chinese",
    "zhonghua", "zazhi", "revista", "rivista", "zeitschrift",
  ]

  private static func isOtherScript(_ words: [UInt8]) -> Bool {
    words.count { $0 >= 0x80 } * 2 > words.count
  }
}
