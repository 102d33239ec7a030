/// Compares author lists without regard to order, by family names with given names as a check.
struct AuthorComparer {
  private struct Name {
    var family: ArraySlice<UInt8>
    var given: [ArraySlice<UInt8>]

    var initial: UInt8? { given.first?.first }
  }

  /// The level of agreement, and how many authors the lists share.
  static func compare(_ first: NormalizedAuthors, _ second: NormalizedAuthors)
    -> (level: AgreementLevel, shared: Int)
  {
    guard first.count > 0, second.count > 0 else { return (.unknown, 0) }
    if first.hash == second.hash { return (.identical, Int(first.count)) }
    let a = names(first)
    let b = names(second)
    let (few, many) = a.count <= b.count ? (a, b) : (b, a)
    var score = 0.0
    var taken = [Bool](repeating: false, count: many.count)
    for name in few {
      var best = 0.0
      var place: Int?
      for index in many.indices where !taken[index] {
        let value = similarity(name, many[index])
        if value > best {
          best = value
          place = index
        }
        if best == 1 { break }
      }
      if let place, best > 0 {
        taken[place] = true
        score += best
      }
    }
    let share = score / Double(few.count)
    if share >= 0.75 {
      let shared = Int(score + 0.5)
      if few.count == many.count { return (share >= 0.95 ? .identical : .equivalent, shared) }
      if few.count > 1 || first.isCutShort || second.isCutShort || many.count <= 2
        || similarity(few[0], many[0]) >= 0.7 || few[0].family.count >= 6
      {
        return (.equivalent, shared)
      }
      return (.partial, shared)
    }
    let glued = gluedShare(few: few, many: many)
    if glued >= 0.6 { return (.equivalent, max(1, Int(glued * Double(many.count)))) }
    if share >= 0.3 || glued >= 0.4 { return (.partial, 1) }
    return (isDamaged(first.lines) || isDamaged(second.lines) ? .unknown : .different, 0)
  }

  private static func names(_ authors: NormalizedAuthors) -> [Name] {
    authors.lines.split(separator: UInt8(ascii: "\n")).map { line in
      let parts = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
      return Name(
        family: parts.first ?? [],
        given: parts.count > 1 ? parts[1].split(separator: UInt8(ascii: " ")) : [])
    }
  }

  private static func similarity(_ a: Name, _ b: Name) -> Double {
    if a.family == b.family { return initialsAgree(a, b) ? 1 : 0.5 }
    if isInverted(a, b) || isInverted(b, a) { return 0.95 }
    let (short, long) = a.family.count < b.family.count ? (a, b) : (b, a)
    if short.family.count >= 3,
      long.family.starts(with: short.family) || endsWith(long.family, short.family),
      initialsAgree(a, b)
    {
      return short.family.count >= 5 ? 0.9 : 0.75
    }
    let limit = short.family.count >= 8 ? 2 : (short.family.count >= 4 ? 1 : 0)
    if limit > 0, EditDistance.isWithin(limit, a.family, b.family) {
      return initialsAgree(a, b) ? 0.85 : 0.3
    }
    if isDamaged(a.family) || isDamaged(b.family), initialsAgree(a, b), a.initial != nil,
      b.initial != nil, EditDistance.isWithin(6, a.family, b.family),
      a.family.first == b.family.first || a.family.last == b.family.last
    {
      return 0.75
    }
    if let x = a.family.first, let y = b.family.first, a.family.count > 2, b.family.count > 2,
      a.given.count == 1, b.given.count == 1, a.given[0].count <= 2, b.given[0].count <= 2,
      a.given[0].contains(y), b.given[0].contains(x)
    {
      return 0.4  // "Hannu, T." for "Toivonen, H."
    }
    // "Joana Maria" may be filed under either of two family names.
    if short.given.contains(where: { $0.count >= 4 && long.family.starts(with: $0) })
      && short.given.count > 1 && initialsAgree(a, b)
    {
      return 0.8
    }
    return 0
  }

  private static func initialsAgree(_ a: Name, _ b: Name) -> Bool {
    guard let x = a.initial, let y = b.initial else { return true }
    if x == y || x >= 0x80 || y >= 0x80 { return true }
    // A first name that one side leaves out: "D. Scott" and "Scott", "JA" and "A".
    let initials = (letters(a.given), letters(b.given))
    return initials.0.contains(y) && initials.1.count == 1
      || initials.1.contains(x) && initials.0.count == 1
  }

  private static func letters(_ given: [ArraySlice<UInt8>]) -> [UInt8] {
    given.flatMap { word in word.count <= 3 ? Array(word) : Array(word.prefix(1)) }
  }

  /// Family and given name changed places on one side.
  private static func isInverted(_ a: Name, _ b: Name) -> Bool {
    guard !a.given.isEmpty, !b.given.isEmpty else { return false }
    guard b.given.contains(where: { $0.count >= 3 && $0 == a.family }) else { return false }
    if a.given.contains(where: { $0 == b.family }) { return true }
    return a.initial == b.family.first || joined(a.given) == Array(b.family)
  }

  private static func joined(_ words: [ArraySlice<UInt8>]) -> [UInt8] { words.flatMap { $0 } }

  private static func endsWith(_ long: ArraySlice<UInt8>, _ short: ArraySlice<UInt8>) -> Bool {
    long.suffix(short.count) == short
  }

  /// How many families of the longer list occur somewhere in the letters of the shorter one, for
  /// lists whose names ran together.
  private static func gluedShare(few: [Name], many: [Name]) -> Double {
    let text = few.flatMap { name in Array(name.family) + joined(name.given) }
    guard text.count >= 10 else { return 0 }
    let families = many.map(\.family).filter { $0.count >= 4 }
    guard !families.isEmpty else { return 0 }
    let found = families.count { family in contains(text, family) }
    if found < 2 && many.count > 1 { return 0 }
    if few.count > 3 && few.count == many.count { return 0 }
    return Double(found) / Double(max(families.count, 1))
  }

  private static func contains(_ text: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard text.count >= word.count, let first = word.first else { return false }
    for start in 0...(text.count - word.count)
    where text[start] == first && text[start..<(start + word.count)].elementsEqual(word) {
      return true
    }
    return false
  }

  private static func isDamaged(_ text: some Sequence<UInt8>) -> Bool {
    text.contains { $0 >= 0x80 }
  }
}
