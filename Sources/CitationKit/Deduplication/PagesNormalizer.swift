/// The pages of a record as numbers.
public struct NormalizedPages: Hashable, Sendable {
  /// The first page's number without letters; 0 when there is none.
  public internal(set) var start: UInt32 = 0
  /// The last page's number; equal to ``start`` when only one page is stated.
  public internal(set) var end: UInt32 = 0
  /// The first page of a second range; 0 when there is none.
  public internal(set) var secondStart: UInt32 = 0
  /// The number stands for an article, not for a page.
  public internal(set) var isArticleNumber = false
  /// A last page is stated.
  public internal(set) var hasEnd = false
}

/// Normalizes pages and article numbers: the first stage, for pages.
///
/// It understands shortened last pages (`244-58`), letters (`S123`), months that a spreadsheet made of
/// ranges (`08-Nov`), several ranges (`233-238+230-235`) and Roman numerals.
public struct PagesNormalizer: Sendable {
  /// A normalizer.
  public init() {}

  /// Reads pages and article number; what is not understood counts as not stated.
  public func normalize(pages: String?, articleNumber: String? = nil) -> NormalizedPages {
    var result = NormalizedPages()
    if let pages { Self.read(Array(pages.utf8), into: &result) }
    if result.start == 0, let articleNumber {
      Self.read(Array(articleNumber.utf8), into: &result)
      if result.start != 0 { result.isArticleNumber = true }
    }
    return result
  }

  private static func read(_ text: [UInt8], into result: inout NormalizedPages) {
    var starts = 0
    for part in text.split(whereSeparator: { ",;+&/".utf8.contains($0) }) {
      let tokens = tokens(of: part)
      guard let first = tokens.first, first.number > 0 else { continue }
      starts += 1
      if starts == 2 {
        result.secondStart = first.number
        break
      }
      result.start = first.number
      result.isArticleNumber = first.isArticleNumber
      result.end = first.number
      if tokens.count > 1, tokens[1].number > 0 {
        result.hasEnd = true
        result.end = complete(tokens[1], after: first)
      }
    }
  }

  private struct Token {
    var number: UInt32
    var digits: Int
    var isArticleNumber: Bool
  }

  private static func tokens(of part: ArraySlice<UInt8>) -> [Token] {
    var tokens: [Token] = []
    var cursor = ByteCursor(Array(part))
    while !cursor.isAtEnd && tokens.count < 2 {
      _ = cursor.skip(while: { !$0.isASCIIAlphanumeric })
      let word = cursor.skip(while: { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".") })
      if word.isEmpty { break }
      if let token = token(Array(cursor.bytes[word])) { tokens.append(token) }
    }
    return tokens
  }

  private static func token(_ word: [UInt8]) -> Token? {
    let lower = word.map(\.asciiLowercased)
    let text = String(decoding: lower, as: UTF8.self)
    if ["p", "pp", "page", "pages", "pg", "s."].contains(text) { return nil }
    if let month = months[text] { return Token(number: month, digits: 2, isArticleNumber: false) }
    let digits = lower.filter(\.isASCIIDigit)
    if digits.isEmpty {
      guard let roman = roman(lower) else { return nil }
      return Token(number: roman, digits: 0, isArticleNumber: false)
    }
    let number = digits.prefix(18).reduce(0 as UInt64) { $0 * 10 + UInt64($1 & 0x0F) }
    let letters = lower.prefix { !$0.isASCIIDigit }
    let isArticleNumber =
      digits.count >= 6 || letters.count >= 2 && letters != Array("pp".utf8)[...]
      || letters == Array("e".utf8)[...] && digits.count >= 3
    return Token(
      number: UInt32(truncatingIfNeeded: number % 4_000_000_007), digits: digits.count,
      isArticleNumber: isArticleNumber)
  }

  private static func complete(_ last: Token, after first: Token) -> UInt32 {
    guard last.number < first.number, last.digits < first.digits, last.digits < 9 else {
      return last.number
    }
    var scale: UInt32 = 1
    for _ in 0..<last.digits { scale *= 10 }
    let completed = UInt64(first.number / scale) * UInt64(scale) + UInt64(last.number)
    return UInt32(clamping: completed)
  }

  private static func roman(_ letters: [UInt8]) -> UInt32? {
    var total: UInt32 = 0
    var previous: UInt32 = 0
    guard letters.count <= 12 else { return nil }
    for letter in letters.reversed() {
      let value: UInt32
      switch letter {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "l"): value = 50
      case UInt8(ascii: "c"): value = 100
      default: return nil
      }
      if value < previous {
        guard total >= value else { return nil }
        total -= value
      } else {
        total += value
        previous = value
      }
    }
    return total
  }

  private static let months: [String: UInt32] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
}
