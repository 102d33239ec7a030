/// Weighs whether a text is a bibliographic reference or prose.
///
/// References carry years, volumes with pages, identifiers and names in list form; prose carries finite
/// verbs and pronouns, which titles hardly have.
struct ReferenceEvidence: Hashable, Sendable {
  /// A year between 1500 and 2099 stands in the text.
  private(set) var hasYear = false
  /// A volume with pages or an article number, such as `8(4):539-551`.
  private(set) var hasVolumeAndPages = false
  /// A range of pages.
  private(set) var hasPageRange = false
  /// A DOI, PMID, PMCID, arXiv id.
  private(set) var hasIdentifier = false
  /// An address on the web.
  private(set) var hasAddress = false
  /// Words such as "vol.", "eds", "Press", "et al", "J.".
  private(set) var bibliographicWords = 0
  /// How surely the text opens with authors, 0 to 3.
  private(set) var opening = 0.0
  /// The share of words that belong to sentences rather than to references.
  private(set) var proseShare = 0.0
  /// The length in bytes.
  private(set) var length = 0

  /// How much speaks for a reference; about 3 and more is one, 0 and less is prose.
  var score: Double {
    var score = min(opening, 3) * 0.7
    if hasYear { score += 1 }
    if hasVolumeAndPages { score += 1.5 } else if hasPageRange { score += 0.7 }
    if hasIdentifier { score += 2 }
    if hasAddress { score += 0.7 }
    score += min(Double(bibliographicWords) * 0.4, 1.2)
    if proseShare > 0.12 {
      score -= 4
    } else if proseShare > 0.07 {
      score -= 2
    } else if proseShare > 0.045 {
      score -= 0.8
    }
    if length > 1_500 { score -= 2 }
    if length < 25 { score -= 1 }
    return score
  }

  /// Whether the text is a reference by its own look.
  var isReference: Bool { score >= 2.6 && (hasYear || hasIdentifier || hasVolumeAndPages) }

  /// Whether the text may be one among other references, such as a book without pages.
  var isLikely: Bool { score >= 1.3 && (hasYear || hasIdentifier || hasAddress) }

  /// Whether the text is a reference even where nothing around it is.
  var isReferenceAlone: Bool { isReference && proseShare <= 0.045 && score >= 3 }

  /// Weighs a text; at most its first 4,000 bytes are looked at.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    length = range.count
    let end = min(range.upperBound, range.lowerBound + 4_000)
    opening = AuthorOpening.strength(at: range.lowerBound, in: bytes, to: end)
    var cursor = ByteCursor(bytes, from: range.lowerBound, to: end)
    var words = 0
    var proseWords = 0
    while let byte = cursor.peek {
      if byte.isASCIIDigit {
        number(&cursor, startsAt: range.lowerBound)
      } else if byte.isASCIILetter {
        let start = cursor.position
        _ = cursor.skip { $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "'") }
        words += 1
        let count = cursor.position - start
        guard count <= 12 else { continue }
        let word = String(
          decoding: bytes[start..<cursor.position].map(\.asciiLowercased), as: UTF8.self)
        if Self.prose.contains(word) { proseWords += 1 }
        if Self.bibliographic.contains(word) { bibliographicWords += 1 }
        if Self.identifiers.contains(word) {
          hasIdentifier = hasIdentifier || isFollowedByValue(cursor)
        }
        if Self.addresses.contains(word) { hasAddress = true }
      } else {
        cursor.position += 1
      }
    }
    proseShare = words > 0 ? Double(proseWords) / Double(max(words, 12)) : 0
  }

  /// `pmid: 38230766`, `arXiv:1501.07499`: an identifier's name with a number near.
  private func isFollowedByValue(_ cursor: ByteCursor) -> Bool {
    (0..<6).contains { cursor.peek(ahead: $0)?.isASCIIDigit ?? false }
  }

  private mutating func number(_ cursor: inout ByteCursor, startsAt start: Int) {
    let digits = cursor.skip(while: \.isASCIIDigit)
    let isWhole = digits.lowerBound == start || !cursor.bytes[digits.lowerBound - 1].isASCIILetter
    if digits.count == 4, isWhole {
      let year = cursor.bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      if (1500...2099).contains(year) { hasYear = true }
    }
    if digits.count == 2, cursor.bytes[digits].elementsEqual("10".utf8),
      cursor.peek == UInt8(ascii: ".")
    {
      var ahead = cursor
      ahead.position += 1
      if (4...9).contains(ahead.skip(while: \.isASCIIDigit).count), ahead.peek == UInt8(ascii: "/")
      {
        hasIdentifier = true
      }
    }
    if digits.count <= 4 { volume(cursor) }
    var ahead = cursor
    if Self.skipDash(&ahead) {
      _ = ahead.skip { $0 == UInt8(ascii: " ") }
      if let next = ahead.peek, next.isASCIIDigit { hasPageRange = true }
    }
  }

  /// `8(4):539`, `16: 97`, `65, 094516`, `21(5), 12-49` after a number.
  private mutating func volume(_ cursor: ByteCursor) {
    var ahead = cursor
    _ = ahead.skip { $0 == UInt8(ascii: " ") }
    var hasIssue = false
    if ahead.consume(UInt8(ascii: "(")) {
      let issue = ahead.skip { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\n") }
      guard issue.count <= 14, ahead.consume(UInt8(ascii: ")")) else { return }
      hasIssue = true
      _ = ahead.skip { $0 == UInt8(ascii: " ") }
    }
    guard let separator = ahead.next(),
      separator == UInt8(ascii: ":") || separator == UInt8(ascii: ",")
    else { return }
    let blanks = ahead.skip { $0 == UInt8(ascii: " ") }
    if separator == UInt8(ascii: ","), !hasIssue {
      // "97, 139" alone may be an enumeration; two or more digits on both sides are needed.
      let page = ahead.skip(while: \.isASCIIDigit)
      // "1,204" is one number.
      if blanks.isEmpty, page.count == 3 { return }
      let value = cursor.bytes[page].prefix(5).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      let isYear = page.count == 4 && (1500...2099).contains(value)
      if page.count >= 2, page.count <= 7, !isYear { hasVolumeAndPages = true }
      return
    }
    if ahead.peek?.isASCIILetter == true { ahead.position += 1 }
    if ahead.peek?.isASCIIDigit == true { hasVolumeAndPages = true }
  }

  private static func skipDash(_ cursor: inout ByteCursor) -> Bool {
    _ = cursor.skip { $0 == UInt8(ascii: " ") }
    if cursor.consume(UInt8(ascii: "-")) {
      _ = cursor.consume(UInt8(ascii: "-"))
      return true
    }
    if cursor.peek == 0xE2, cursor.peek(ahead: 1) == 0x80, let last = cursor.peek(ahead: 2),
      (0x90...0x95).contains(last)
    {
      cursor.position += 3
      return true
    }
    return false
  }

  private static let identifiers: Set<String> = [
    "doi", "pmid", "pmcid", "arxiv", "isbn", "issn", "pmc",
  ]
  private static let addresses: Set<String> = ["http", "https", "www", "url"]
  private static let bibliographic: Set<String> = [
    "vol", "eds", "ed", "pp", "press", "university", "journal", "proc", "al", "phys", "rev", "lett",
    "publishing", "publishers", "springer", "elsevier", "wiley", "verlag", "proceedings",
    "conference",
    "thesis", "dissertation", "hrsg", "bd", "hg", "suppl", "edn", "edition", "available",
    "retrieved",
    "accessed", "epub", "medline", "crossref", "conf", "int", "sci", "chem", "med", "biol", "acad",
    "verlag", "diss", "zeitschrift", "revista", "rivista", "revue", "auflage", "issue", "no",
  ]
  private static let prose: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "that", "which", "this", "these", "those",
    "they", "their", "them", "we", "our", "you", "your", "it", "its", "can", "could", "will",
    "would",
    "may", "might", "should", "must", "be", "been", "being", "there", "he", "she", "his", "her",
    "i",
    "my", "who", "when", "where", "because", "however", "although", "also", "such", "if", "than",
    "then", "so", "but", "not", "do", "does", "did", "said", "says", "according", "shows", "showed",
    "found", "see", "ist", "sind", "war", "waren", "wurde", "wurden", "wird", "werden", "dass",
    "est",
    "sont", "cette", "qui", "que", "fue", "han", "sono", "nicht", "auch",
  ]
}
