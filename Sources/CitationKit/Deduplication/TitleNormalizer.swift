/// A title reduced to what stays the same in every database: its words, without notes in brackets.
public struct NormalizedTitle: Hashable, Sendable {
  /// What a title says its item is, other than the work itself.
  public enum Notice: UInt8, Hashable, Sendable, Codable {
    /// The work itself.
    case none
    /// A correction of another item.
    case erratum
    /// An answer to another item.
    case reply
    /// A comment on another item.
    case comment
    /// A retraction of another item.
    case retraction
  }

  /// The words, folded, separated by one blank each.
  public internal(set) var words: [UInt8] = []
  /// Hash of the words' letters without blanks; 0 when there is no title.
  public internal(set) var hash: UInt64 = 0
  /// One bit for each significant word, by its hash: titles without common bits share no word.
  var sketch: UInt64 = 0
  /// Which kind of notice the title announces.
  public internal(set) var notice: Notice = .none
  /// The title stood in brackets as a whole: a translation made for a database.
  public internal(set) var isBracketed = false
  /// The title in brackets that follows, when it is no note: the original or a translation.
  var following: [UInt8] = []
  /// The title is one that many items carry, such as "Editorial".
  public internal(set) var isGeneric = false
}

/// Normalizes titles: the first stage, for titles.
public struct TitleNormalizer: Sendable {
  /// A longer title is cut for comparison; its hash still covers all of it.
  static let longestTitle = 1_000

  /// A normalizer.
  public init() {}

  /// Reduces a title; an empty or unreadable one gives no words.
  public func normalize(_ title: String) -> NormalizedTitle {
    var result = NormalizedTitle()
    var text = PlainText.of(title)
    Self.stripNotes(&text, into: &result)
    var words = Self.words(of: text)
    Self.findNotice(&words, into: &result)
    var hash = StableHash()
    for word in words {
      for byte in word { hash.combine(byte) }
      if word.count >= 3, TitleVocabulary.role(of: word) != .stopWord {
        result.sketch |= 1 << (StableHash.of(word) >> 58)
      }
      if result.words.count + word.count < Self.longestTitle {
        if !result.words.isEmpty { result.words.append(UInt8(ascii: " ")) }
        result.words.append(contentsOf: word)
      }
    }
    if !words.isEmpty { result.hash = hash.value }
    result.isGeneric = TitleVocabulary.isGeneric(words)
    return result
  }

  /// Cuts the notes that databases append: kinds, erratum notes, languages, numbers of references.
  private static func stripNotes(_ text: inout [UInt8], into result: inout NormalizedTitle) {
    for _ in 0..<8 {
      while let last = text.last, last.isASCIIWhitespace || ".,;:".utf8.contains(last) {
        text.removeLast()
      }
      guard let last = text.last else { return }
      if last == UInt8(ascii: "]"), let open = matching(text, UInt8(ascii: "["), last) {
        let note = Array(text[(open + 1)..<(text.count - 1)])
        if text[..<open].allSatisfy({ !$0.isASCIIAlphanumeric && $0 < 0x80 }) {
          result.isBracketed = true
          text = note
          continue
        }
        if let kind = notice(inNote: note) { result.notice = kind }
        if isTitle(note) { result.following = note }
        text.removeSubrange(open...)
      } else if last == UInt8(ascii: ")"), let open = matching(text, UInt8(ascii: "("), last),
        open > 12, isNote(Array(text[(open + 1)..<(text.count - 1)]))
      {
        let note = Array(text[(open + 1)..<(text.count - 1)])
        if isVolumeNote(note) { result.notice = .erratum }
        text.removeSubrange(open...)
      } else if let dot = text.lastIndex(of: UInt8(ascii: ".")), dot > 12,
        isLanguage(Array(text[(dot + 1)...]))
      {
        text.removeSubrange(dot...)
      } else {
        break
      }
    }
    if let open = text.firstIndex(of: UInt8(ascii: "[")), open > 12,
      startsWithWord(Array(text[(open + 1)...]), in: ["erratum", "published", "see", "retraction"])
    {
      text.removeSubrange(open...)
    }
  }

  /// Whether a note in brackets is a title: several words, none of them a database's.
  private static func isTitle(_ note: [UInt8]) -> Bool {
    let words = note.split(separator: UInt8(ascii: " "))
    return words.count >= 4
      && !startsWithWord(
        note,
        in: [
          "erratum", "published", "see", "retraction", "comment", "abstract", "corrected",
          "reprint",
          "summary", "review", "author", "authors",
        ])
  }

  private static func matching(_ text: [UInt8], _ open: UInt8, _ close: UInt8) -> Int? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == close { depth += 1 }
      if text[index] == open {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private static func notice(inNote note: [UInt8]) -> NormalizedTitle.Notice? {
    let words = Folding.keyBytes(String(decoding: note, as: UTF8.self))
      .split(separator: UInt8(ascii: " "))
    guard words.count <= 2, let first = words.first else { return nil }
    switch String(decoding: first, as: UTF8.self) {
    case "erratum", "correction", "corrigendum": return .erratum
    case "reply", "response": return .reply
    case "comment", "comments", "commentary": return .comment
    case "retraction": return .retraction
    default: return nil
    }
  }

  private static func isNote(_ note: [UInt8]) -> Bool {
    if isLanguage(note) || isVolumeNote(note) { return true }
    let words = Folding.keyBytes(String(decoding: note, as: UTF8.self))
      .split(separator: UInt8(ascii: " "))
    if words.count <= 4,
      words.allSatisfy({ descriptors.contains(String(decoding: $0, as: UTF8.self)) })
    {
      return true
    }
    return false
      || startsWithWord(
        note,
        in: [
          "review", "reprinted", "retracted", "author", "authors", "abstract", "withdrawn",
          "letter",
        ])
  }

  /// Words that only tell what sort of text an item is, as far as they stand in parentheses at the end.
  private static let descriptors: Set<String> = [
    "provisional", "structured", "extended", "abstract", "abstracts", "version", "paper",
    "experience", "panel", "tutorial", "demonstration", "demo", "description", "invited", "keynote",
    "poster", "short", "summary", "session", "industrial", "project", "research", "discussion",
    "column", "interview", "full", "review", "article", "translation", "meeting", "conference",
    "record", "supplementary", "system", "systematic", "talk",
  ]

  /// "vol 360, pg 542, 2009": how Web of Science marks a correction of the titled article.
  private static func isVolumeNote(_ note: [UInt8]) -> Bool {
    startsWithWord(note, in: ["vol"]) && note.contains(where: \.isASCIIDigit)
  }

  private static func isLanguage(_ text: [UInt8]) -> Bool {
    let words = text.map(\.asciiLowercased).split { !$0.isASCIILetter }
    guard let last = words.last, words.count <= 3 else { return false }
    let rest = words.dropLast()
    return languages.contains(String(decoding: last, as: UTF8.self))
      && rest.allSatisfy { ["in", "and"].contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let languages: Set<String> = [
    "chinese", "russian", "german", "french", "spanish", "italian", "japanese", "korean", "polish",
    "portuguese", "dutch", "danish", "swedish", "norwegian", "finnish", "hungarian", "czech",
    "turkish", "persian", "hebrew", "arabic", "greek", "romanian", "bulgarian", "serbian",
    "croatian", "slovak", "slovene", "slovenian", "ukrainian", "english", "lithuanian", "icelandic",
  ]

  private static func startsWithWord(_ text: [UInt8], in words: Set<String>) -> Bool {
    let first = text.drop { !$0.isASCIILetter }.prefix { $0.isASCIILetter }
    return words.contains(String(decoding: first.map(\.asciiLowercased), as: UTF8.self))
  }

  /// The folded words, with numbers written as digits and Greek letters by name.
  private static func words(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    let folded = Folding.keyBytes(String(decoding: text, as: UTF8.self))
    return folded.split(separator: UInt8(ascii: " ")).map { word in
      if let digits = TitleVocabulary.number(of: word) { return digits[...] }
      if word.count == 2, word.first == 0xCE || word.first == 0xCF, let name = greekName(word) {
        return name[...]
      }
      return word
    }
  }

  private static func greekName(_ letter: ArraySlice<UInt8>) -> [UInt8]? {
    guard let scalar = String(decoding: letter, as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    let names: [String] = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi",
      "chi", "psi", "omega",
    ]
    let index = Int(scalar.value) - 0x3B1
    return names.indices.contains(index) ? Array(names[index].utf8) : nil
  }

  /// Finds what the first or last words say the item is, and drops them.
  private static func findNotice(
    _ words: inout [ArraySlice<UInt8>], into result: inout NormalizedTitle
  ) {
    guard words.count > 3 else { return }
    let first = String(decoding: words[0], as: UTF8.self)
    let second = String(decoding: words[1], as: UTF8.self)
    let third = String(decoding: words[2], as: UTF8.self)
    let links: Set<String> = ["to", "on", "of", "by", "re", "from", "in", "for"]
    var dropped = 0
    switch first {
    case "erratum", "errata", "corrigendum", "corrigenda", "addendum":
      result.notice = .erratum
      dropped = links.contains(second) ? 2 : 1
    case "correction", "corrections":
      guard links.contains(second), second != "of", second != "by" else { return }
      result.notice = .erratum
      dropped = 2
    case "retraction", "retracted", "withdrawn", "withdrawal":
      if first == "retracted" {
        // The article itself, marked by its publisher.
        dropped = second == "article" ? 2 : 1
      } else {
        result.notice = .retraction
        dropped = links.contains(second) ? 2 : (second == "notice" ? 3 : 1)
      }
    case "reply", "rejoinder":
      result.notice = .reply
      dropped = links.contains(second) ? 2 : 1
    case "response", "re":
      guard first == "re" || second == "to" && third != "treatment" else { return }
      result.notice = first == "re" ? .comment : .reply
      dropped = first == "re" ? 1 : 2
    case "comment", "comments", "commentary":
      result.notice = .comment
      dropped = links.contains(second) ? 2 : 1
    case "authors", "author":
      guard ["reply", "response"].contains(second) else { return }
      result.notice = .reply
      dropped = links.contains(third) ? 3 : 2
    default:
      switch String(decoding: words[words.count - 1], as: UTF8.self) {
      case "erratum", "corrigendum", "correction": result.notice = .erratum
      case "reply", "rejoinder": result.notice = .reply
      case "commentary", "comment": result.notice = .comment
      default: return
      }
      words.removeLast()
      return
    }
    if words.count - dropped >= 2 { words.removeFirst(min(dropped, words.count)) }
  }
}
