/// Dates within a reference's text.
enum DateText {
  /// The date that some tokens state, and the letter that tells works of one year apart (`2021b`).
  static func date(_ text: TokenizedText, _ tokens: Range<Int>) -> (ReferenceDate, String?)? {
    var words = ""
    var suffix: String?
    for index in tokens {
      let token = text.tokens[index]
      let folded = text.folded[token.foldedRange]
      if token.followsSpace, !words.isEmpty { words += " " }
      if token.kind == .mixed, folded.count == 5, let last = folded.last, last.isASCIILetter,
        TokenAttributes.isYear(folded.prefix(4))
      {
        words += String(decoding: folded.prefix(4), as: UTF8.self)
        suffix = String(decoding: [last], as: UTF8.self)
      } else if token.kind == .sign {
        if ".-/,".utf8.contains(token.code) { words += String(decoding: folded, as: UTF8.self) }
        if token.code == UInt8(ascii: "(") || token.code == UInt8(ascii: "[") { words += " " }
      } else {
        words += String(decoding: folded, as: UTF8.self)
      }
    }
    if let date = ReferenceDate(parsing: words) { return (date, suffix) }
    return looseDate(text, tokens).map { ($0, suffix) }
  }

  /// The year, with the month beside it, of a text that holds other words too.
  private static func looseDate(_ text: TokenizedText, _ tokens: Range<Int>) -> ReferenceDate? {
    var year: Int?
    var month: Int?
    var numbers: [Int] = []
    for index in tokens {
      let token = text.tokens[index]
      let folded = text.folded[token.foldedRange]
      switch token.kind {
      case .number, .mixed:
        let digits = folded.prefix { $0.isASCIIDigit }
        guard digits.count <= 4 else { continue }
        let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        if digits.count == 4, (1000...2099).contains(value) {
          if year == nil { year = value }
        } else if digits.count <= 2 {
          numbers.append(value)
        }
      case .word:
        if case .month(let number)? = MonthNames.meaning(of: folded), month == nil {
          month = number
        }
      default: break
      }
    }
    guard let year else { return nil }
    let day = month != nil && numbers.count == 1 ? numbers.first : nil
    return ReferenceDate(year: year, month: month, day: day)
      ?? ReferenceDate(year: year, month: month) ?? ReferenceDate(year: year)
  }

  /// How much a date states: year, month, day.
  static func precision(_ date: ReferenceDate) -> Int {
    (date.start.month != nil || date.start.season != nil ? 1 : 0)
      + (date.start.day != nil ? 1 : 0)
  }

  static func saysForthcoming(_ text: String) -> Bool {
    let key = Folding.key(text)
    return [
      "in press", "forthcoming", "submitted", "to appear", "accepted", "in preparation",
      "under review", "im druck", "im erscheinen", "sous presse", "en prensa", "no prelo",
      "in stampa", "w druku", "ahead of print", "epub ahead of print", "online ahead of print",
    ].contains(key)
  }

  static func saysNoDate(_ text: String) -> Bool {
    ["nd", "n d", "no date", "s d", "sf", "s f", "o j", "sd"].contains(Folding.key(text))
  }
}
