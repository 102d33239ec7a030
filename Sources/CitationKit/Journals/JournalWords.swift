/// The folded words of a journal's name, and the keys under which names that mean the same meet.
struct JournalWords {
  /// Folded letters and digits, the words separated by one blank each.
  let bytes: [UInt8]
  /// The words' places in ``bytes``.
  let ranges: [Range<Int>]

  init(_ text: String) {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    var isBetweenWords = false
    for byte in text.utf8 {
      // Beyond ASCII the folding table is needed.
      if byte >= 0x80 {
        self.init(folded: Folding.keyBytes(text))
        return
      }
      if byte.isASCIIAlphanumeric {
        if isBetweenWords, !plain.isEmpty { plain.append(UInt8(ascii: " ")) }
        isBetweenWords = false
        plain.append(byte.asciiLowercased)
      } else if byte != UInt8(ascii: "'") {
        isBetweenWords = true
      }
    }
    self.init(folded: plain)
  }

  init(folded bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(8)
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    if bytes.count > start { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  var isEmpty: Bool { ranges.isEmpty }
  var count: Int { ranges.count }

  /// The keys of the words, the surest first and each once.
  ///
  /// There is one of the words without "and" and "the", one of the content words and one of all
  /// words. Words are joined without blanks, so that "Neuro endocrinology" meets "Neuroendocrinology" and
  /// names that lost their blanks are found.
  func keys() -> [UInt64] {
    var plain = KeyHash()
    var all = KeyHash()
    var content = KeyHash()
    for (place, range) in ranges.enumerated() {
      let count = range.count
      var isCounted = true
      var isContent = true
      if count <= 4 && count > 1 {
        let packed = Self.pack(bytes, range)
        isCounted = packed != Self.and && packed != Self.the
        isContent = isCounted && !Self.isFunctionWord(packed)
      } else if count == 1, place > 0, place + 1 < ranges.count {
        // A lone vowel inside a title is a Romance conjunction; at its end it names a section.
        isContent = !Self.conjunctions.contains(bytes[range.lowerBound])
      }
      for index in range {
        let byte = bytes[index]
        all.add(byte)
        if isCounted { plain.add(byte) }
        if isContent { content.add(byte) }
      }
    }
    var keys = [plain.isEmpty ? all.value : plain.value]
    if !content.isEmpty, !keys.contains(content.value) { keys.append(content.value) }
    if !keys.contains(all.value) { keys.append(all.value) }
    return keys
  }

  /// Whether a word is an article, a preposition or a conjunction.
  static func isFunctionWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 4 else { return false }
    let packed = pack(bytes, range)
    return packed == and || packed == the || isFunctionWord(packed)
  }

  /// Whether a word announces a section: "part", "series".
  static func isSectionWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 7, range.count >= 2 else { return false }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "p"), UInt8(ascii: "s"):
      return sectionWords.contains { $0.elementsEqual(bytes[range]) }
    default: return false
    }
  }

  private static let sectionWords = ["part", "pt", "ser", "series", "sect", "section"].map {
    Array($0.utf8)
  }

  private static func pack(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    range.reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
  }

  private static func pack(_ word: Substring) -> UInt32 {
    word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let and = pack("and")
  private static let the = pack("the")
  private static let conjunctions: Set<UInt8> = [UInt8(ascii: "y"), UInt8(ascii: "e")]
  /// Function words of the languages of scholarly titles, up to four letters.
  private static let functionWords: [UInt32] = table(
    """
    of in for on to at by with from
    de la le les des du et en aux sur
    der die das und fur zur zum des dem den von im
    el los las del por para con
    di della dei gli il lo nel per
    do da dos das em no na
    van het een voor te og i och for til av om
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(pack))

  /// A small hash table: asked for every word of every name, it must cost next to nothing.
  private static func table(_ words: [UInt32]) -> [UInt32] {
    var table = [UInt32](repeating: 0, count: 256)
    for word in words {
      var slot = slot(word)
      while table[slot] != 0, table[slot] != word { slot = (slot + 1) & 255 }
      table[slot] = word
    }
    return table
  }

  private static func slot(_ word: UInt32) -> Int { Int((word &* 2_654_435_761) >> 24) }

  private static func isFunctionWord(_ word: UInt32) -> Bool {
    let table = functionWords
    var slot = slot(word)
    while table[slot] != 0 {
      if table[slot] == word { return true }
      slot = (slot + 1) & 255
    }
    return false
  }
}

/// A 64-bit FNV-1a hash of a name's letters, mixed so that its low bits can index a table.
struct KeyHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    isEmpty = false
  }

  var value: UInt64 {
    var mixed = state
    mixed ^= mixed >> 32
    mixed = mixed &* 0xd6e8_feb8_6659_fd93
    return mixed ^ mixed >> 32
  }
}
