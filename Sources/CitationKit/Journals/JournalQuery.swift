/// A text that should name a journal, and the parts of it that may be the name.
///
/// Reference lists put volume numbers, places, media, notes and conference names next to the journal's
/// name. Each reading sets some of that aside; the first are the most probable.
struct JournalQuery {
  /// A part of the text that may be the journal's name.
  struct Reading {
    let words: JournalWords
    let evidence: JournalMatch.Evidence
    let confidence: Double
    /// Whether it may be compared with names letter by letter, or must be equal to one.
    let isComparable: Bool
    /// What stands beside it and may tell apart journals of one name: a place, a body.
    var qualifier: JournalWords?
  }

  /// Texts longer than this name no journal.
  static let maximumCount = 1_000

  let text: String
  private let bytes: [UInt8]
  private(set) var readings: [Reading] = []
  /// The words of the parentheses at the end: a place, a medium, a year.
  private(set) var qualifier: JournalWords?

  init(_ text: String) {
    self.text = text
    guard text.utf8.count <= Self.maximumCount else {
      bytes = []
      return
    }
    bytes = Self.withoutMarkup(Array(text.utf8))
    read()
  }

  /// The first text of the form `1234-567X` with a right check digit.
  var issn: String? {
    guard bytes.count >= 9 else { return nil }
    for start in 0...(bytes.count - 9) where bytes[start].isASCIIDigit {
      if start > 0, bytes[start - 1].isASCIIAlphanumeric { continue }
      if start + 9 < bytes.count, bytes[start + 9].isASCIIAlphanumeric { continue }
      if let issn = JournalIndex.canonicalISSN(bytes[start..<start + 9]) { return issn }
    }
    return nil
  }

  private mutating func read() {
    let whole = JournalTitle.trimmed(bytes, bytes.indices)
    add(whole, .name, 1, isComparable: true)
    addTurned(whole)
    let cut = withoutConference(whole)
    let clean = withoutDebris(cut)
    addSupplements(clean)
    if clean != whole { add(clean, .partOfText, 0.95, isComparable: true) }
    let unbracketed = JournalTitle.withoutLeadingBracket(bytes, clean)
    if unbracketed != clean { add(unbracketed, .partOfText, 0.9, isComparable: true) }
    let bare = withoutDebris(JournalTitle.withoutQualifier(bytes, unbracketed))
    if bare != unbracketed {
      qualifier = JournalWords(text(bare.upperBound..<unbracketed.upperBound))
      add(bare, .shortName, 0.93, isComparable: true)
    }
    let main = withoutDebris(JournalTitle.mainTitle(bytes, bare))
    if main != bare { add(main, .shortName, 0.92, isComparable: true) }
    let plain = withoutDebris(JournalTitle.withoutQualifier(bytes, main))
    if plain != main { add(plain, .shortName, 0.9, isComparable: true) }
    addCuts(plain)
    addWithoutAcronym(clean)
    addWithoutFirstSection(clean)
    if let colon = JournalTitle.find(": ", bytes, bare), colon - bare.lowerBound <= 8 {
      add(JournalTitle.trimmed(bytes, colon + 1..<bare.upperBound), .shortName, 0.85)
    }
  }

  /// Parts before and after a dash, a dependent title's stop, a comma or a parenthesis.
  private mutating func addCuts(_ range: Range<Int>) {
    var cuts: [Int] = []
    for place in range where place > range.lowerBound + 1 {
      switch bytes[place] {
      case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "="):
        cuts.append(place)
      case UInt8(ascii: "."):
        if place + 1 < range.upperBound, bytes[place + 1] == 0x20 { cuts.append(place) }
      default: break
      }
    }
    let isAbbreviated = bytes[range].count { $0 == UInt8(ascii: ".") } >= 2
    for place in cuts.suffix(6).reversed() {
      let first = JournalTitle.trimmed(bytes, range.lowerBound..<place)
      let words = JournalWords(text(first))
      let isLong = words.count >= 2 || words.bytes.count >= 8
      let isDash = bytes[place] == UInt8(ascii: "-")
      if bytes[place] == UInt8(ascii: "."), isAbbreviated, words.count < 4 { continue }
      if isLong {
        let rest = JournalWords(text(place..<range.upperBound))
        append(words, .partOfText, isDash ? 0.85 : 0.8, false, qualifier: isDash ? rest : nil)
      }
    }
    for place in cuts.prefix(2) where bytes[place] == UInt8(ascii: "-") {
      let rest = JournalTitle.trimmed(bytes, place + 1..<range.upperBound)
      if JournalWords(text(rest)).count >= 2 { add(rest, .partOfText, 0.8) }
    }
  }

  /// `SAMJ South African Medical Journal`: the acronym says the name again.
  private mutating func addWithoutAcronym(_ range: Range<Int>) {
    let words = JournalWords(text(range))
    guard let first = words.ranges.first, first.count >= 3, words.count >= 4 else { return }
    let initials = words.ranges.dropFirst()
      .filter { !JournalWords.isFunctionWord(words.bytes, $0) }
      .map { words.bytes[$0.lowerBound] }
    guard initials.elementsEqual(words.bytes[first]) else { return }
    append(
      JournalWords(folded: Array(words.bytes[(first.upperBound + 1)...])), .partOfText, 0.88, false)
  }

  /// `… Part A`: the first section often bears the name that the journal had before it was divided.
  private mutating func addWithoutFirstSection(_ range: Range<Int>) {
    let words = JournalWords(text(range))
    guard words.count >= 4, let last = words.ranges.last, last.count == 1,
      words.bytes[last.lowerBound] == UInt8(ascii: "a")
    else { return }
    let generic = words.ranges[words.count - 2]
    guard JournalWords.isSectionWord(words.bytes, generic) else { return }
    append(
      JournalWords(folded: Array(words.bytes[..<(generic.lowerBound - 1)])), .partOfText, 0.8, false
    )
  }

  /// `Computing, IEEE Transactions on` is `IEEE Transactions on Computing`.
  private mutating func addTurned(_ range: Range<Int>) {
    let comma = UInt8(ascii: ",")
    guard let cut = bytes[range].lastIndex(of: comma), cut > range.lowerBound else { return }
    let tail = JournalTitle.trimmed(bytes, cut + 1..<range.upperBound)
    let words = JournalWords(text(tail))
    guard let last = words.ranges.last, words.count <= 5 else { return }
    let isOpen = ["on", "of", "in", "for"].contains(
      String(decoding: words.bytes[last], as: UTF8.self))
    guard isOpen || words.bytes.elementsEqual("ieee".utf8) || words.bytes.elementsEqual("acm".utf8)
    else { return }
    let turned = text(tail) + " " + text(range.lowerBound..<cut)
    append(JournalWords(turned), .name, 0.97, true)
  }

  /// The supplement of a journal may be a journal of its own: its name is tried in all its forms.
  private mutating func addSupplements(_ range: Range<Int>) {
    let words = JournalWords(text(range))
    guard let last = words.ranges.last, words.count > 1 else { return }
    let word = String(decoding: words.bytes[last], as: UTF8.self)
    guard word.hasPrefix("suppl") else { return }
    let stem = Array(words.bytes[..<last.lowerBound])
    for ending in ["supplement", "supplementum", "supplements", "suppl"] where ending != word {
      append(JournalWords(folded: stem + Array(ending.utf8)), .name, 0.97, true)
    }
    let before = words.ranges[words.count - 2].upperBound
    append(JournalWords(folded: Array(words.bytes[..<before])), .partOfText, 0.85, false)
  }

  private mutating func add(
    _ range: Range<Int>, _ evidence: JournalMatch.Evidence, _ confidence: Double,
    isComparable: Bool = false
  ) {
    append(JournalWords(text(range)), evidence, confidence, isComparable)
  }

  private mutating func append(
    _ words: JournalWords, _ evidence: JournalMatch.Evidence, _ confidence: Double,
    _ isComparable: Bool, qualifier: JournalWords? = nil
  ) {
    guard !words.isEmpty, !readings.contains(where: { $0.words.bytes == words.bytes }) else {
      return
    }
    readings.append(
      Reading(
        words: words, evidence: evidence, confidence: confidence, isComparable: isComparable,
        qualifier: qualifier))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: - Setting aside what is no name

  /// Leaves out `Conference: …` and what follows.
  private func withoutConference(_ range: Range<Int>) -> Range<Int> {
    let word = Array("conference".utf8)
    guard range.count > word.count + 4 else { return range }
    for start in range.lowerBound + 4...range.upperBound - word.count {
      guard bytes[start] | 0x20 == word[0], !bytes[start - 1].isASCIIAlphanumeric else { continue }
      let end = start + word.count
      guard zip(bytes[start..<end], word).allSatisfy({ $0.asciiLowercased == $1 }) else { continue }
      let isMarked =
        end < bytes.count && bytes[end] == UInt8(ascii: ":")
        || bytes[start - 1] == UInt8(ascii: ".")
        || start >= 2 && bytes[start - 2] == UInt8(ascii: ".")
        || JournalTitle.find("ublication", bytes, end..<range.upperBound) == end + 2
      if isMarked { return JournalTitle.trimmed(bytes, range.lowerBound..<start) }
    }
    return range
  }

  /// Leaves out volume, issue, year and media words at the end.
  private func withoutDebris(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while true {
      end = JournalTitle.trimmed(bytes, range.lowerBound..<end).upperBound
      if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "]") {
        let bare = JournalTitle.withoutQualifier(bytes, range.lowerBound..<end)
        if bare.upperBound < end, isMedium(bare.upperBound..<end) {
          end = bare.upperBound
          continue
        }
      }
      var start = end
      while start > range.lowerBound, bytes[start - 1] > 0x20, bytes[start - 1] != 0x2C {
        start -= 1
      }
      let word = bytes[start..<end]
      guard start > range.lowerBound, isDebris(word, before: start) else {
        return range.lowerBound..<end
      }
      end = start
    }
  }

  private func isMedium(_ range: Range<Int>) -> Bool {
    let words = JournalWords(text(range))
    return words.ranges.contains { range in
      ["electronic", "internet", "online", "print", "serial", "electron", "resource", "web"]
        .contains(String(decoding: words.bytes[range], as: UTF8.self))
    }
  }

  /// Whether a word at the end counts volumes: `12`, `12(3)`, `vol.`, `no.`, `v.12`.
  private func isDebris(_ word: ArraySlice<UInt8>, before start: Int) -> Bool {
    var digits = 0
    var letters: [UInt8] = []
    for byte in word {
      if byte.isASCIIDigit { digits += 1 }
      if byte.isASCIILetter || byte >= 0x80 { letters.append(byte.asciiLowercased) }
    }
    let name = String(decoding: letters, as: UTF8.self)
    let isMark = ["vol", "volume", "no", "nr", "issue", "v", "bd", "jg", "pp", "p"].contains(name)
    if digits > 0 { return letters.isEmpty || isMark }
    // `No.` alone may be a word of a title; after a number was taken away it is not.
    return isMark && name.count >= 2
  }

  /// Undoes `&amp;`, `\&` and braces of markup.
  private static func withoutMarkup(_ bytes: [UInt8]) -> [UInt8] {
    let marks: Set<UInt8> = [0x7B, 0x7D, 0x5C]
    guard bytes.contains(where: { $0 == 0x26 || marks.contains($0) }) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var place = 0
    let entity = Array("amp;".utf8)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if marks.contains(byte) { continue }
      output.append(byte)
      if byte == 0x26, place + 4 <= bytes.count, Array(bytes[place..<place + 4]) == entity {
        place += 4
      }
    }
    return output
  }
}
