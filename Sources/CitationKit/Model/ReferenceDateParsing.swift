extension ReferenceDate {
  /// Reads a date as databases, publishers and people write it.
  ///
  /// Understood are `2018 Jan-Feb`, `2018 Spring`, `1998 Dec-1999 Jan`, `2020/01/15/`,
  /// `2020///season`, `SEP 28` with a year given apart, `30 Mar 2022`, `Mar 30, 2022`, `20220330`,
  /// `04.07.2018`, `2018-07-04T12:00Z`, `2018年7月4日`, `c. 1850`, `1998-99`, with month names in the
  /// main European languages and any case. Of `03/04/2018` only the year is read, for nothing says
  /// which number is the month.
  ///
  /// ```swift
  /// ReferenceDate(parsing: "1998 Dec-1999 Jan")?.description  // "1998-12/1999-01"
  /// ```
  ///
  /// - Parameters:
  ///   - text: the date.
  ///   - year: the year to take when the text states none.
  /// - Returns: `nil` when the text holds anything but a date, or no year is known.
  public init?(parsing text: String, year: Int? = nil) {
    var text = text
    let date = text.withUTF8 { ReferenceDate(parsing: $0, year: year) }
    guard let date else { return nil }
    self = date
  }

  /// As ``init(parsing:year:)``, from UTF-8.
  init?(parsing bytes: some RandomAccessCollection<UInt8>, year: Int? = nil) {
    if let date = PlainDateForms.date(bytes) {
      self = date
      return
    }
    var scanner = DateScanner()
    let isRead =
      bytes.contains { $0 >= 0x80 }
      ? scanner.scan(Array(Folding.fold(String(decoding: bytes, as: UTF8.self)).utf8))
      : scanner.scan(bytes)
    guard isRead, let date = scanner.date(defaultYear: year) else { return nil }
    self = date
  }
}

/// The forms in which nearly all dates come, read without taking words apart: `2018`, `2018/07/04/`,
/// `2018 Jul 4`.
private enum PlainDateForms {
  static func date<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> ReferenceDate? {
    guard bytes.count >= 4, bytes.count <= 12, let year = number(bytes.prefix(4)), year > 0 else {
      return nil
    }
    let rest = bytes.dropFirst(4)
    guard let sign = rest.first else { return ReferenceDate(year: year) }
    if sign == UInt8(ascii: "/") { return slashes(year, rest.dropFirst()) }
    guard sign == UInt8(ascii: " "), rest.count >= 4,
      case .month(let month)? = MonthNames.meaning(of: rest.dropFirst().prefix(3))
    else { return nil }
    let day = rest.dropFirst(4)
    if day.isEmpty { return ReferenceDate(year: year, month: month) }
    guard day.first == UInt8(ascii: " "), let number = number(day.dropFirst()) else { return nil }
    return ReferenceDate(year: year, month: month, day: number)
  }

  private static func slashes<Bytes: RandomAccessCollection<UInt8>>(
    _ year: Int, _ rest: Bytes
  ) -> ReferenceDate? {
    var numbers = (0, 0)
    var place = 0
    var digits = 0
    for byte in rest {
      if byte == UInt8(ascii: "/") {
        place += 1
        digits = 0
      } else if byte.isASCIIDigit, place < 2, digits < 2 {
        digits += 1
        if place == 0 { numbers.0 = numbers.0 * 10 + Int(byte & 0x0F) }
        if place == 1 { numbers.1 = numbers.1 * 10 + Int(byte & 0x0F) }
      } else {
        return nil
      }
    }
    guard place <= 2 else { return nil }
    if numbers.0 == 0 { return numbers.1 == 0 ? ReferenceDate(year: year) : nil }
    return ReferenceDate(year: year, month: numbers.0, day: numbers.1 == 0 ? nil : numbers.1)
  }

  private static func number<Bytes: RandomAccessCollection<UInt8>>(_ digits: Bytes) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var number = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return nil }
      number = number * 10 + Int(byte & 0x0F)
    }
    return number
  }
}

/// The words of one date: numbers, months, seasons, and what stands between them.
private struct DateScanner {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case month(Int)
    case season(PartialDate.Season)
    case quarter
    case dash
    case slash
    case dot
  }

  private var tokens: [Token] = []
  private var isApproximate = false
  private var isUncertain = false

  /// Splits the text; `false` when it holds a word that no date has.
  mutating func scan<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> Bool {
    guard bytes.count <= 100 else { return false }
    tokens.reserveCapacity(8)
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        let run = bytes[index...].prefix(while: \.isASCIIDigit)
        guard run.count <= 8 else { return false }
        let value = run.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        index = run.endIndex
        // A time of day follows the date in MEDLINE's and ISO's stamps.
        if index != bytes.endIndex, bytes[index] == UInt8(ascii: ":") { return !tokens.isEmpty }
        tokens.append(.number(value, digits: run.count))
      } else if byte.isASCIILetter || byte >= 0x80 {
        let run = bytes[index...].prefix { $0.isASCIILetter || $0 >= 0x80 }
        index = run.endIndex
        switch word(run) {
        case .accepted: break
        case .time: return !tokens.isEmpty
        case .refused: return false
        }
      } else {
        if !punctuation(byte) { return false }
        index = bytes.index(after: index)
      }
    }
    return true
  }

  private mutating func punctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"): tokens.append(.dash)
    case UInt8(ascii: "/"): tokens.append(.slash)
    case UInt8(ascii: "."): tokens.append(.dot)
    case UInt8(ascii: "?"): isUncertain = true
    case UInt8(ascii: "~"): isApproximate = true
    case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ";"),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      break
    default: return false
    }
    return true
  }

  private enum Verdict { case accepted, refused, time }

  private mutating func word<Bytes: Collection<UInt8>>(_ word: Bytes) -> Verdict {
    switch MonthNames.meaning(of: word) {
    case .month(let number): tokens.append(.month(number))
    case .season(let season): tokens.append(.season(season))
    case nil:
      switch String(decoding: word, as: UTF8.self).lowercased() {
      case "c", "ca", "circa", "about", "approximately", "um", "vers": isApproximate = true
      case "to", "bis", "through": tokens.append(.dash)
      case "and", "und", "et", "y": tokens.append(.slash)
      case "t" where !tokens.isEmpty: return .time
      case "quart", "quarter", "q": tokens.append(.quarter)
      case "年", "月": tokens.append(.slash)
      case "first": tokens.append(.number(1, digits: 1))
      case "second": tokens.append(.number(2, digits: 1))
      case "third": tokens.append(.number(3, digits: 1))
      case "fourth": tokens.append(.number(4, digits: 1))
      case "日", "st", "nd", "rd", "th", "er", "of", "de", "del", "the", "copyright", "©",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "published", "epub",
        "cited", "accessed", "on", "den", "am", "le", "el":
        break
      default:
        // After RIS's slashes any remark may follow.
        if tokens.count >= 2, case .number(_, 4) = tokens[0], tokens[1] == .slash { break }
        return .refused
      }
    }
    return .accepted
  }

  /// The date that the tokens make.
  func date(defaultYear: Int?) -> ReferenceDate? {
    guard var date = plainDate() ?? rangeDate(defaultYear: defaultYear) else { return nil }
    date.isApproximate = isApproximate
    date.isUncertain = isUncertain
    return date
  }

  /// Numbers with one kind of sign between them: ISO 8601, RIS, `04.07.2018`, `20180704`.
  private func plainDate() -> ReferenceDate? {
    guard case .number(let first, let digits)? = tokens.first else { return nil }
    if tokens.count == 1 {
      switch digits {
      case 4: return first > 0 ? ReferenceDate(year: first) : nil
      case 6: return Self.date(first / 100, first % 100, 0)
      case 8: return Self.date(first / 10000, first / 100 % 100, first % 100)
      default: return nil
      }
    }
    if digits == 4 && first > 0 {
      if tokens[1] == .slash { return slashDate(year: first) }
      if tokens[1] == .dash || tokens[1] == .dot { return isoDate(year: first, sign: tokens[1]) }
      return nil
    }
    return dayMonthYear(first)
  }

  /// `2018-07-04`, `2018-07`, `2018-22` (EDTF's season), and a trailing sign.
  private func isoDate(year: Int, sign: Token) -> ReferenceDate? {
    var numbers: [Int] = []
    for (place, token) in tokens.dropFirst().enumerated() {
      if place.isMultiple(of: 2) {
        if token != sign { return nil }
      } else if case .number(let value, let digits) = token, digits <= 2 {
        numbers.append(value)
      } else {
        return nil
      }
    }
    guard numbers.count <= 2 else { return nil }
    if numbers.isEmpty { return ReferenceDate(year: year) }
    if numbers.count == 1, let raw = Int8(exactly: numbers[0] - 20),
      let season = PartialDate.Season(rawValue: raw)
    {
      // A number that can be the second year of a range is one: 1923-24 is no winter.
      let isSpan = sign == .dash && numbers[0] == (year + 1) % 100
      return isSpan ? nil : PartialDate(year: year, season: season).map { ReferenceDate($0) }
    }
    // 1999-00 is two years; 1999-00-00 a year whose month is not known.
    if numbers == [0] { return nil }
    return Self.strictDate(year, numbers[0], numbers.count > 1 ? numbers[1] : 0)
  }

  /// RIS's `YYYY/MM/DD/other`, each part after the year possibly empty (RIS specification, Y1).
  private func slashDate(year: Int) -> ReferenceDate? {
    var parts: [[Token]] = [[]]
    for token in tokens.dropFirst(2) {
      if token == .slash && parts.count < 3 {
        parts.append([])
      } else if token != .slash {
        parts[parts.count - 1].append(token)
      }
    }
    while parts.count < 3 { parts.append([]) }
    if case .number(let end, 4)? = parts[0].first, parts[0].count == 1, end >= year,
      let from = PartialDate(year: year), let to = PartialDate(year: end)
    {
      return ReferenceDate(from, to: end == year ? nil : to)
    }
    var month = 0
    switch parts[0].count == 1 ? parts[0].first : nil {
    case .number(let value, _)?: month = value
    case .month(let value)?: month = value
    default: break
    }
    if month == 0 {
      let words = Array(parts.joined())
      if !words.isEmpty {
        var other = DateScanner()
        other.tokens = words
        if let date = other.rangeDate(defaultYear: year) { return date }
      }
      return ReferenceDate(year: year)
    }
    var day = 0
    if case .number(let value, _)? = parts[1].first { day = value }
    return Self.date(year, month, day)
  }

  /// `04.07.2018`, `4/7/2018`, `07/2018`, `30-03-2022`.
  private func dayMonthYear(_ first: Int) -> ReferenceDate? {
    if tokens.count == 3, case .number(let year, 4) = tokens[2], tokens[1] != .dash {
      guard case .slash = tokens[1] else {
        return tokens[1] == .dot ? Self.date(year, first, 0) : nil
      }
      return Self.date(year, first, 0)
    }
    guard tokens.count >= 5, tokens[1] == tokens[3], case .number(let second, _) = tokens[2],
      case .number(let year, 4) = tokens[4]
    else { return nil }
    switch tokens[1] {
    case .dot: return Self.date(year, second, first)
    case .slash, .dash:
      if first > 12 || first == second { return Self.date(year, second, first) }
      if second > 12 { return Self.date(year, first, second) }
      return ReferenceDate(year: year)
    default: return nil
    }
  }

  /// A date, or its year alone when it has no such month or day: databases write 00 for "unknown".
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> ReferenceDate? {
    guard year > 0 else { return nil }
    return strictDate(year, month, day) ?? ReferenceDate(year: year, month: month)
      ?? ReferenceDate(year: year)
  }

  private static func strictDate(_ year: Int, _ month: Int, _ day: Int) -> ReferenceDate? {
    if month == 0 { return ReferenceDate(year: year) }
    return ReferenceDate(year: year, month: month, day: day == 0 ? nil : day)
  }
}

// MARK: - Dates with words, and ranges

extension DateScanner {
  /// One end of a range, as far as it is stated.
  private struct Half {
    var year: Int?
    var month: Int?
    var day: Int?
    var season: PartialDate.Season?
    var lastMonth: Int?
    var shortNumber: Int?

    var isEmpty: Bool {
      year == nil && month == nil && day == nil && season == nil && shortNumber == nil
    }

    func partialDate(year: Int) -> PartialDate? {
      guard year > 0 else { return nil }
      if let season { return PartialDate(year: year, season: season) }
      return PartialDate(year: year, month: month, day: day)
    }
  }

  /// What is left: months by name, and at most one sign that makes a range.
  private func rangeDate(defaultYear: Int?) -> ReferenceDate? {
    let tokens = joinedDayMonthYear()
    var halves = tokens.split(maxSplits: Int.max, omittingEmptySubsequences: true) {
      $0 == .dash || $0 == .slash
    }
    guard var from = halves.first.flatMap(half), !from.isEmpty else { return nil }
    if halves.count > 2, let last = halves.last {
      // "Jan/Feb/Mar 2018": the first and the last tell the range.
      halves = [halves[0], last]
    }
    if let lastMonth = from.lastMonth, halves.count == 1 {
      guard let year = from.year ?? defaultYear, let start = from.partialDate(year: year) else {
        return nil
      }
      return ReferenceDate(start, to: PartialDate(year: year, month: lastMonth))
    }
    guard halves.count == 2 else {
      guard from.shortNumber == nil || from.month != nil,
        let year = from.year ?? defaultYear, let start = from.partialDate(year: year)
      else { return nil }
      return ReferenceDate(start)
    }
    guard var to = half(halves[1]), !to.isEmpty else { return nil }
    guard complete(&from, &to, defaultYear: defaultYear), let fromYear = from.year,
      let toYear = to.year, let start = from.partialDate(year: fromYear),
      let end = to.partialDate(year: toYear), !(end < start)
    else { return nil }
    return ReferenceDate(start, to: end == start ? nil : end)
  }

  /// Gives each end of a range what only the other end states.
  private func complete(_ from: inout Half, _ to: inout Half, defaultYear: Int?) -> Bool {
    if let number = to.shortNumber, to.month == nil, to.year == nil, to.season == nil {
      if from.day != nil {
        // "2001 Nov 15-30"
        to.day = number
        to.month = from.month
      } else if let year = from.year, from.month == nil {
        // "1998-99", "1999-00"
        let century = year - year % 100
        to.year = number > year % 100 ? century + number : century + 100 + number
        guard let end = to.year, end - year < 50 else { return false }
      } else {
        return false
      }
    }
    if let number = from.shortNumber, from.month == nil, from.day == nil, to.month != nil {
      // "15-30 Nov 2001"
      from.day = number
      from.month = to.month
    }
    if from.year == nil && to.year == nil {
      guard let defaultYear else { return false }
      from.year = defaultYear
    }
    let goesBackwards = (from.month ?? 0) > (to.month ?? 12)
    if from.year == nil, let year = to.year { from.year = goesBackwards ? year - 1 : year }
    if to.year == nil, let year = from.year { to.year = goesBackwards ? year + 1 : year }
    return true
  }

  private func half(_ tokens: ArraySlice<Token>) -> Half? {
    var half = Half()
    for token in tokens {
      switch token {
      case .number(let value, 4):
        if half.year != nil { return nil }
        half.year = value
      case .number(let value, let digits):
        guard digits <= 2, half.shortNumber == nil else { return nil }
        half.shortNumber = value
      case .month(let value):
        if half.month != nil { return nil }
        half.month = value
      case .season(let value):
        if half.season != nil { return nil }
        half.season = value
      case .quarter:
        guard let number = half.shortNumber, (1...4).contains(number) else { continue }
        half.shortNumber = nil
        half.month = number * 3 - 2
        half.lastMonth = number * 3
      case .dash, .slash, .dot: continue
      }
    }
    // "Q1 2018": the number comes after the word.
    if half.month == nil, let number = half.shortNumber, tokens.contains(.quarter),
      (1...4).contains(number)
    {
      half.shortNumber = nil
      half.month = number * 3 - 2
      half.lastMonth = number * 3
    }
    if half.month != nil, let number = half.shortNumber {
      half.day = number
      half.shortNumber = nil
    }
    return half
  }

  /// Takes the signs out of `04-Jul-2018` and `2018/Jul/04`, where they part one date.
  private func joinedDayMonthYear() -> [Token] {
    guard tokens.count == 5, tokens[1] == tokens[3], case .month = tokens[2] else { return tokens }
    switch (tokens[0], tokens[4]) {
    case (.number, .number): return [tokens[0], tokens[2], tokens[4]]
    default: return tokens
    }
  }
}
