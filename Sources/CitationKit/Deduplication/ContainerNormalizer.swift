/// The journal, book or conference of a record, reduced for comparison.
public struct NormalizedContainer: Hashable, Sendable {
  /// The significant words, folded, separated by one blank each.
  public internal(set) var words: [UInt8] = []
  /// How many of the words stand before the first colon, dash, slash, comma or parenthesis.
  public internal(set) var mainCount: UInt8 = 0
  /// Hash of the words; 0 when there is no container.
  public internal(set) var hash: UInt64 = 0
  /// Hash of the beginnings of the first words, the same for a title and its abbreviation.
  public internal(set) var abbreviationHash: UInt64 = 0
  /// Its words say that it is a conference's.
  public internal(set) var isConference = false
  /// Its words say that it is a journal.
  public internal(set) var isJournal = false
  /// It is a server of preprints or a repository.
  public internal(set) var isPreprintServer = false
}

/// Normalizes the names of journals, books and conferences: the first stage, for containers.
public struct ContainerNormalizer: Sendable {
  /// A normalizer.
  public init() {}

  /// Reduces a container's title; an empty one gives no words.
  public func normalize(_ title: String) -> NormalizedContainer {
    var result = NormalizedContainer()
    let bytes = PlainText.of(title)
    let end = Self.endOfMain(bytes)
    let main = Self.words(of: bytes[..<end])
    let rest = Self.words(of: bytes[end...])
    result.mainCount = UInt8(clamping: main.count)
    for word in (main + rest).prefix(40) {
      if !result.words.isEmpty { result.words.append(UInt8(ascii: " ")) }
      result.words.append(contentsOf: word.prefix(60))
      let text = String(decoding: word, as: UTF8.self)
      if Self.conferenceWords.contains(text) { result.isConference = true }
      if text == "journal" || text == "j" || text == "transactions" { result.isJournal = true }
      if Self.preprintServers.contains(text) { result.isPreprintServer = true }
    }
    if result.words.isEmpty { return result }
    result.hash = StableHash.of(result.words)
    var beginnings = StableHash()
    for word in main.prefix(2) { if let letter = word.first { beginnings.combine(letter) } }
    result.abbreviationHash = beginnings.value
    return result
  }

  /// Where the subtitle, the place or another addition begins.
  private static func endOfMain(_ bytes: [UInt8]) -> Int {
    var cursor = ByteCursor(bytes)
    while let byte = cursor.next() {
      let isSeparator = ":(/=;,[".utf8.contains(byte)
      let isDash =
        byte == UInt8(ascii: "-") && cursor.peek == UInt8(ascii: " ")
        || byte == 0xE2 && cursor.peek == 0x80 && (cursor.peek(ahead: 1) ?? 0) & 0xFE == 0x94
      if (isSeparator || isDash) && cursor.position > 4 { return cursor.position - 1 }
    }
    return bytes.count
  }

  private static func words(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var bytes = Array(bytes)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "&") {
      bytes[index] = UInt8(ascii: " ")
    }
    return Folding.keyBytes(String(decoding: bytes, as: UTF8.self))
      .split(separator: UInt8(ascii: " "))
      .filter { !stopWords.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let stopWords: Set<String> = [
    "of", "the", "and", "in", "for", "on", "to", "de", "la", "le", "les", "el", "los", "der", "die",
    "das", "fur", "und", "et", "a", "an", "e", "y", "del", "des", "du", "di", "della", "amp",
    "hellip", "with",
  ]

  private static let conferenceWords: Set<String> = [
    "conference", "conf", "symposium", "symp", "workshop", "proceedings", "proc", "congress",
    "meeting", "colloquium",
  ]

  private static let preprintServers: Set<String> = [
    "arxiv", "biorxiv", "medrxiv", "chemrxiv", "ssrn", "psyarxiv", "socarxiv", "preprint",
    "preprints", "techrxiv", "zenodo", "figshare", "authorea", "corr",
  ]
}
