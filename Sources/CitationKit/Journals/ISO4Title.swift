/// The words of a title that its abbreviation is made of, in order.
struct ISO4Title {
  /// A word to be abbreviated or kept.
  struct Word {
    let original: String
    let folded: [UInt8]
    /// Whether it was the second part of a hyphenated word.
    var isAfterHyphen = false
    /// Whether it is written in capitals in a title that is not.
    var isAcronym = false
    /// Whether it is a preposition that begins the title and is kept for that.
    var isFunctionWord = false
    /// Whether it is one letter with a stop, as in `U.S.`.
    var isInitial = false

    /// As many of the word's own letters as fold to the abbreviation, or else its folded letters.
    func abbreviated(to letters: [UInt8]) -> String {
      var taken = ""
      var count = 0
      for scalar in original.unicodeScalars {
        if count == letters.count { break }
        guard let fold = Folding.ascii(scalar) else { break }
        guard letters.dropFirst(count).starts(with: fold) else { break }
        count += fold.count
        taken.unicodeScalars.append(scalar)
      }
      if count == letters.count { return taken }
      let isCapital = original.unicodeScalars.first?.properties.isUppercase == true
      let text = String(decoding: letters, as: UTF8.self)
      return isCapital ? ISO4Title.capitalized(text) : text
    }
  }

  private(set) var words: [Word] = []
  private let dialect: ISO4.Dialect
  private static let maximumCount = 10_000

  init(_ title: String, _ dialect: ISO4.Dialect) {
    self.dialect = dialect
    var title = title
    if title.utf8.count > Self.maximumCount {
      title = String(decoding: title.utf8.prefix(Self.maximumCount), as: UTF8.self)
    }
    let parts = Self.dependentTitles(Self.withoutSubtitle(title))
    let isUppercase = !parts.joined().unicodeScalars.contains(where: \.properties.isLowercase)
    var raw: [Substring] = []
    for part in parts { raw += Self.split(part) }
    raw = Self.withoutSectionWords(raw)
    let isPinyin = raw.count { Self.pinyin.contains($0.lowercased()) } >= 2
    for (place, word) in raw.enumerated() {
      let isLast = place + 1 == raw.count
      let next = isLast ? "" : raw[place + 1].lowercased()
      add(word, isFirst: place == 0, isLast: isLast, next: next, isKept: isPinyin, isUppercase)
    }
  }

  private mutating func add(
    _ word: Substring, isFirst: Bool, isLast: Bool, next: String, isKept: Bool,
    _ isUppercase: Bool
  ) {
    let text = word.drop { $0 == "-" }
    let isInitial = text.hasSuffix(".")
    let bare = String(isInitial ? text.dropLast() : text)
    let folded = Folding.keyBytes(bare)
    guard !folded.isEmpty else { return }
    let lower = String(decoding: folded, as: UTF8.self)
    let isAcronym =
      !isUppercase && folded.count > 1
      && !bare.unicodeScalars.contains(where: \.properties.isLowercase)
    if !isKept, !isAcronym {
      if isFirst, Self.kept.contains(lower) {
        append(bare, isFunctionWord: true)
        return
      }
      if lower == "in" {
        if ["vivo", "vitro", "silico", "situ"].contains(next) { append(bare) }
        return
      }
      if folded.count == 1, !isInitial {
        let isLower = bare.unicodeScalars.allSatisfy(\.properties.isLowercase)
        if isLower, !isFirst, !isLast, Self.letters.contains(lower) { return }
        if isFirst, lower == "a", !isLast, next.utf8.count > 1 { return }
      } else if Self.dropped.contains(lower), !Self.namesWithArticle.contains(lower + next),
        !(lower == "za" && next == "zhi")
      {
        return
      }
    }
    addParts(bare, isAcronym: isAcronym, isInitial: isInitial)
  }

  /// Hyphenated words: ISO 4 keeps the hyphen; NLM makes one word after a combining form, else two.
  private mutating func addParts(_ word: String, isAcronym: Bool, isInitial: Bool) {
    let parts = word.split(separator: "-")
    guard parts.count > 1 else {
      append(word, isAcronym: isAcronym, isInitial: isInitial)
      return
    }
    let first = Folding.key(String(parts[0]))
    if dialect == .nlm, Self.combiningForms.contains(first) || first.utf8.count <= 1 {
      append(
        String(parts[0]) + parts.dropFirst().joined().lowercased(), isAcronym: isAcronym)
      return
    }
    for (place, part) in parts.enumerated() {
      append(String(part), isAfterHyphen: place > 0, isAcronym: isAcronym)
    }
  }

  private mutating func append(
    _ text: String, isAfterHyphen: Bool = false, isAcronym: Bool = false,
    isFunctionWord: Bool = false, isInitial: Bool = false
  ) {
    let folded = Folding.keyBytes(text).filter { $0 != UInt8(ascii: " ") }
    guard !folded.isEmpty else { return }
    words.append(
      Word(
        original: text, folded: folded, isAfterHyphen: isAfterHyphen, isAcronym: isAcronym,
        isFunctionWord: isFunctionWord, isInitial: isInitial))
  }

  // MARK: - Parts of the title

  /// Leaves out a subtitle that says what the journal is, and what catalogues append.
  private static func withoutSubtitle(_ title: String) -> String {
    let bytes = Array(title.utf8)
    var range = JournalTitle.trimmed(bytes, bytes.indices)
    range = JournalTitle.withoutLeadingBracket(bytes, range)
    var end = range.upperBound
    for sign in [" : ", " / ", " = ", "; "] as [StaticString] {
      if let found = JournalTitle.find(sign, bytes, range.lowerBound..<end),
        found > range.lowerBound
      {
        end = found
      }
    }
    if let colon = JournalTitle.find(": ", bytes, range.lowerBound..<end),
      colon - range.lowerBound > 5
    {
      let rest = JournalWords(String(decoding: bytes[colon..<end], as: UTF8.self))
      if let first = rest.ranges.first,
        describing.contains(String(decoding: rest.bytes[first], as: UTF8.self))
      {
        end = colon
      }
    }
    let bare = JournalTitle.withoutQualifier(bytes, range.lowerBound..<end)
    return String(decoding: bytes[bare], as: UTF8.self)
  }

  /// The title and its dependent titles, without those that only repeat a body named before.
  private static func dependentTitles(_ title: String) -> [String] {
    let bytes = Array(title.utf8)
    var parts: [Range<Int>] = []
    var start = 0
    for place in bytes.indices.dropFirst(3).dropLast(2)
    where bytes[place] == UInt8(ascii: ".") && bytes[place + 1] == UInt8(ascii: " ") {
      let isInitial = bytes[place - 2].isASCIIWhitespace || bytes[place - 2] == UInt8(ascii: ".")
      if isInitial || place - start < 3 || !bytes[place + 2].isASCIIUppercase { continue }
      parts.append(start..<place)
      start = place + 2
    }
    parts.append(start..<bytes.count)
    var kept: [String] = []
    var seen: Set<[UInt8]> = []
    for part in parts {
      let text = String(decoding: bytes[part], as: UTF8.self)
      let words = JournalWords(text)
      var heads: Set<[UInt8]> = []
      for range in words.ranges
      where !dropped.contains(String(decoding: words.bytes[range], as: UTF8.self)) {
        heads.insert(Array(words.bytes[range].prefix(4)))
      }
      if !kept.isEmpty, repeats(text, words, heads, after: seen, kept[0]) { continue }
      kept.append(text)
      seen.formUnion(heads)
    }
    return kept
  }

  /// Whether a dependent title only says the title again, in another language or as its body's name.
  private static func repeats(
    _ text: String, _ words: JournalWords, _ heads: Set<[UInt8]>, after seen: Set<[UInt8]>,
    _ first: String
  ) -> Bool {
    let common = heads.count { seen.contains($0) }
    if heads.count >= 2, seen.count >= 2, common * 10 >= heads.count * 6,
      heads.count > common
        || common >= 3
    {
      return true
    }
    let texts = words.ranges.map { String(decoding: words.bytes[$0], as: UTF8.self) }
    if seen.count >= 3, texts.prefix(3).contains(where: bodies.contains) { return true }
    guard let language = language(texts) else { return false }
    let firstWords = JournalWords(first)
    let firstTexts = firstWords.ranges.map { String(decoding: firstWords.bytes[$0], as: UTF8.self) }
    if let firstLanguage = Self.language(firstTexts) { return firstLanguage != language }
    guard firstTexts.count >= 2 else {
      return language == "en" && texts.contains("journal") && texts.count >= 3
    }
    if language != "en" { return true }
    return texts.contains("journal")
      && !firstWords.ranges.contains { range in
        ISO4Words.builtIn.abbreviation(
          of: Array(firstWords.bytes[range]), after: [], before: []) != .keep
      }
  }

  /// The language that a title's function words belong to, when only one fits.
  private static func language(_ words: [String]) -> String? {
    let found = languages.filter { language in words.contains { language.words.contains($0) } }
    return found.count == 1 ? found[0].name : nil
  }

  /// The words of a text: letters, digits and hyphens; a letter with a stop keeps it.
  private static func split(_ text: String) -> [Substring] {
    var words: [Substring] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    var place = scalars.startIndex
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "-" || scalar == "\u{2010}" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil || (0x300...0x36F).contains(scalar.value)
    }
    func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}" || scalar == "`"
    }
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      if isPart(scalar) {
        start = start ?? place
      } else if let begin = start {
        let word = text[begin..<place]
        if isApostrophe(scalar) {
          // An elided article goes; any other apostrophe stays inside its word.
          if elided.contains(word.lowercased()) { start = nil }
        } else if scalar == ".", scalars.index(after: begin) == place {
          words.append(text[begin..<next])
          start = nil
        } else {
          words.append(word)
          start = nil
        }
      }
      place = next
    }
    if let begin = start { words.append(text[begin...]) }
    return words
  }

  /// Leaves out "Part", "Series" and "Section" before a letter or a number.
  private static func withoutSectionWords(_ words: [Substring]) -> [Substring] {
    var kept: [Substring] = []
    for (place, word) in words.enumerated() {
      if place + 1 < words.count, place > 0, sectionWords.contains(Folding.key(String(word))) {
        let next = words[place + 1].utf8
        let isLetter = next.count == 1 && next.first?.isASCIIUppercase == true
        let isNumber = next.allSatisfy { $0.isASCIIDigit || [0x49, 0x56, 0x58].contains($0) }
        if isLetter || isNumber { continue }
      }
      kept.append(word)
    }
    return kept
  }

  // MARK: - Letters

  /// A text with its first letter as a capital.
  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.properties.isLowercase else { return text }
    // A name such as `mBio` is written as it is.
    if let second = text.unicodeScalars.dropFirst().first, second.properties.isUppercase {
      return text
    }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// A text without diacritics, apostrophes and hyphens.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          plain.unicodeScalars.append(scalar)
        }
      } else if let letters = Folding.ascii(scalar) {
        let text = String(decoding: letters, as: UTF8.self)
        plain += scalar.properties.isUppercase ? capitalized(text) : text
      } else if scalar.properties.isAlphabetic {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  // MARK: - Word lists

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// Articles, prepositions and conjunctions, which abbreviations leave out (ISO 4, 4.4).
  private static let dropped = set(
    """
    of and the de on fur for et und la di e der des y i du del to zur zum da della en do an its
    le die voor with from ed delle per les degli dem na v at d l im mit el w dei das em auf para
    il pour den las po och og till van von gli lo los al aux au sur by as dos zu ueber uber nel
    nella alla o os um ve az si u din ir ja te op het een aan det af til con che fuer
    ihre ihrer ihren aus su za sus
    """)
  /// Prepositions that stay when they begin a title.
  private static let kept = set("in on at to from with for by")
  /// Lone lower-case letters that are words of some language.
  private static let letters = set("a e i o y v w d l u s")
  private static let languages = [
    (name: "en", words: set("of the and for")),
    (name: "de", words: set("der die das und fur des zur zum deutsche zeitschrift archiv")),
    (name: "fr", words: set("du des et les pour aux canadienne revue")),
    (name: "it", words: set("di della dei degli delle")),
    (name: "es", words: set("y los del")),
    (name: "ja", words: set("no zasshi gakkai gakkaishi kenkyu nihon nippon")),
    (name: "sv", words: set("och svensk svenska tidskrift")),
  ]
  /// Words of the names of publishing bodies.
  private static let bodies = set(
    """
    society association institute department ministry university universitat college school
    academy federation commission veterans national international great american
    """)
  private static let elided = set("l d dell dall nell all sull un qu s")
  private static let sectionWords = set(
    "part series section serie ser pt reihe ausg ausgabe abt abteilung sectio sezione seccion teil")
  /// Names whose article is a part of them.
  private static let namesWithArticle = set("losangeles losalamos lasvegas elpaso elsalvador lapaz")
  /// Syllables by which romanised Chinese is known; it has no words to leave out.
  private static let pinyin = set(
    "xue zhi za bao yi yan jiu zhong guo zhonghua ke li xuebao zazhi wen")
  /// First words of subtitles that describe the journal.
  private static let describing = set(
    "a an the official international journal zeitschrift organ revista revue")
  /// First parts that are written together with the second.
  private static let combiningForms = set(
    """
    afro anatomo anti audio bio broncho cardio cervico chemo cranio cyto dermato dermo electro
    gastro genito hepato hydro hyper hypo immuno infra intra macro maxillo meta micro mid nephro
    neuro non odonto osteo oto patho photo physio post pre psycho radio re rhino socio spatio
    stomato sub supra thermo trans ultra uro vaso
    """)
}
