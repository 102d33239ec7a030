/// Dates as `.bib` files have them: EDTF and its predecessors, years with additions, months in words.
///
/// Sources: ISO 8601-2 (EDTF levels 0 and 1), the BibLaTeX manual 2.3.8; "BibTeXing" on months.
enum BibTeXDateParser {
  /// One or two years, with what is said about them.
  struct Years {
    var first: Int
    var last: Int?
    var isApproximate = false
    var isUncertain = false
  }

  /// A date in EDTF, ISO 8601 with a time, with single digits, or in words; `nil` for what has no
  /// known year.
  static func date(_ text: String) -> Lenient<ReferenceDate>? {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    switch halves.count {
    case 1: return bound(halves[0]).map { .value($0.date(to: nil)) } ?? words(text)
    case 2:
      let last = halves[1].lowercased()
      guard let start = bound(halves[0]) else { return nil }
      let isOpen = ["", "..", "*", "open", "unknown"].contains(last)
      if isOpen {
        var date = start.date(to: nil)
        date.isOpenEnded = true
        return .value(date)
      }
      guard let end = bound(halves[1]) else { return nil }
      return .value(start.date(to: end.date))
    case 3:
      // 2011/05/06
      return bound(Substring(halves.joined(separator: "-"))).map { .value($0.date(to: nil)) }
    default: return nil
    }
  }

  private struct Bound {
    var date: PartialDate
    var isApproximate: Bool
    var isUncertain: Bool

    func date(to end: PartialDate?) -> ReferenceDate {
      ReferenceDate(date, to: end, isApproximate: isApproximate, isUncertain: isUncertain)
    }
  }

  /// One date: `2011-8-5`, `1984?~`, `1999-uu-uu`, `2004-06-11T11:19:00Z`.
  private static func bound(_ text: Substring) -> Bound? {
    var text = text.filter { $0 != " " }[...]
    var isApproximate = false
    var isUncertain = false
    while let mark = text.last, "~?%".contains(mark) {
      if mark != "?" { isApproximate = true }
      if mark != "~" { isUncertain = true }
      text.removeLast()
    }
    if let time = text.firstIndex(where: { $0 == "T" || $0 == "t" }) { text = text[..<time] }
    let isNegative = text.first == "-"
    if isNegative { text.removeFirst() }
    var numbers: [Int] = []
    for part in text.split(separator: "-", omittingEmptySubsequences: false) {
      if !numbers.isEmpty, part.allSatisfy({ "uUxX".contains($0) }) { break }
      guard part.utf8.allSatisfy(\.isASCIIDigit), part.utf8.count <= 4, let number = Int(part),
        numbers.isEmpty ? part.utf8.count == 4 : part.utf8.count <= 2
      else { return nil }
      numbers.append(number)
    }
    guard (1...3).contains(numbers.count) else { return nil }
    let year = isNegative ? -numbers[0] : numbers[0]
    var date: PartialDate?
    if numbers.count == 2, let raw = Int8(exactly: numbers[1] - 20),
      let season = PartialDate.Season(rawValue: raw)
    {
      date = PartialDate(year: year, season: season)
    } else {
      let month = numbers.count > 1 && numbers[1] > 0 ? numbers[1] : nil
      let day = numbers.count > 2 && numbers[2] > 0 ? numbers[2] : nil
      date =
        PartialDate(year: year, month: month, day: month == nil ? nil : day)
    }
    return date.map { Bound(date: $0, isApproximate: isApproximate, isUncertain: isUncertain) }
  }

  /// `May 2011`, `5 May 2011`, `Spring 1999`.
  private static func words(_ text: String) -> Lenient<ReferenceDate>? {
    let parts = tokens(text)
    let years = parts.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    guard years.count == 1, parts.count <= 3 else { return nil }
    let others = parts.filter { $0.utf8.count != 4 || Int($0) == nil }
    let rest = others.joined(separator: " ")
    guard others.contains(where: { Int($0) == nil }), isMonth(rest) else { return nil }
    return date(years: Years(first: years[0]), month: rest, day: nil).map { .value($0) }
  }

  /// The year that a `year` field states; `nil` when it states none or says more.
  static func year(_ text: String) -> Years? {
    var numbers: [(value: Int, digits: Int)] = []
    var word: [UInt8] = []
    var hasWords = false
    var years = Years(first: 0)
    func endWord() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self).lowercased()
      if let number = Int(text), word.count <= 4 {
        numbers.append((number, word.count))
      } else if ["c", "ca", "circa", "cca", "about"].contains(text) {
        years.isApproximate = true
      } else {
        hasWords = true
      }
      word = []
    }
    for byte in text.utf8 {
      if byte.isASCIIAlphanumeric || byte >= 0x80 {
        if byte >= 0x80 && (byte == 0xE2 || word.isEmpty) {
          // Dashes and quotation marks part words.
          endWord()
        }
        if byte < 0x80 { word.append(byte) }
      } else {
        endWord()
        if byte == UInt8(ascii: "?") { years.isUncertain = true }
        if byte == UInt8(ascii: "~") { years.isApproximate = true }
      }
    }
    endWord()
    guard !hasWords, let first = numbers.first, numbers.count <= 2 else { return nil }
    guard first.digits == 4 || numbers.count == 1 else { return nil }
    years.first = text.hasPrefix("-") ? -first.value : first.value
    if numbers.count == 2 {
      let last = numbers[1]
      let value = last.digits == 2 ? first.value / 100 * 100 + last.value : last.value
      guard last.digits == 4 || last.digits == 2, value >= first.value else { return nil }
      years.last = value
    }
    return years
  }

  /// A date of years, a month in words or figures and a day; parts that say nothing known are left out.
  static func date(years: Years, month: String?, day: String?) -> ReferenceDate? {
    var months: [Int] = []
    var days: [Int] = []
    var season: PartialDate.Season?
    for token in tokens(month ?? "") {
      if let number = Int(token) {
        days.append(number)
      } else if let number = self.month(token) {
        months.append(number)
      } else if let named = self.season(token) {
        season = season ?? named
      }
    }
    if months.isEmpty && season == nil {
      months = days.filter { (1...12).contains($0) }
      days = []
    }
    if let day { days = tokens(day).compactMap { Int($0) } }
    var start = PartialDate(year: years.first, month: months.first, day: days.first)
    if start == nil { start = PartialDate(year: years.first, month: months.first) }
    if months.isEmpty, let season { start = PartialDate(year: years.first, season: season) }
    guard let start else { return nil }
    var end: PartialDate?
    if years.last != nil || months.count > 1 || (days.count > 1 && !months.isEmpty) {
      let year = years.last ?? years.first
      let month = months.count > 1 ? months[1] : months.first
      let day = days.count > 1 ? days[1] : nil
      end = PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
    }
    if let last = end, last <= start { end = nil }
    return ReferenceDate(
      start, to: end, isApproximate: years.isApproximate, isUncertain: years.isUncertain)
  }

  /// Whether a text names a month, a season or a number.
  static func isMonth(_ text: String) -> Bool {
    let parts = tokens(text)
    return !parts.isEmpty
      && parts.allSatisfy { Int($0) != nil || month($0) != nil || season($0) != nil }
  }

  /// Runs of letters or digits.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var current = String.UnicodeScalarView()
    var isNumber = false
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = !isDigit && scalar.properties.isAlphabetic
      if !current.isEmpty, !(isDigit || isLetter) || isDigit != isNumber {
        tokens.append(String(current))
        current = String.UnicodeScalarView()
      }
      if isDigit || isLetter {
        isNumber = isDigit
        current.append(scalar)
      }
    }
    if !current.isEmpty { tokens.append(String(current)) }
    return tokens
  }

  /// A month by its name in English, German, French, Spanish, Italian or Dutch, three letters at least.
  private static func month(_ word: String) -> Int? {
    let word = Folding.fold(word)
    guard word.utf8.count >= 3 else { return nil }
    if let month = months[word] { return month }
    return word.utf8.count < 3
      ? nil : names.first { $0.name.hasPrefix(word) }?.month
  }

  private static let names: [(name: String, month: Int)] = {
    let table = """
      january januar janvier enero gennaio januari
      february februar fevrier febrero febbraio februari
      march marz mars marzo maart maerz
      april avril abril aprile
      may mai mayo maggio mei
      june juni juin junio giugno
      july juli juillet julio luglio
      august aout agosto augustus
      september septembre septiembre settembre sept
      october oktober octobre octubre ottobre
      november novembre noviembre
      december dezember decembre diciembre dicembre
      """
    var names: [(String, Int)] = []
    for (index, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { names.append((String(name), index + 1)) }
    }
    return names
  }()

  private static let months = Dictionary(
    names.map { ($0.name, $0.month) }, uniquingKeysWith: { first, _ in first })

  private static func season(_ word: String) -> PartialDate.Season? {
    switch Folding.fold(word) {
    case "spring", "fruhjahr", "fruhling", "printemps", "primavera": .spring
    case "summer", "sommer", "ete", "verano", "estate": .summer
    case "autumn", "fall", "herbst", "automne", "otono", "autunno": .autumn
    case "winter", "hiver", "invierno", "inverno": .winter
    default: nil
    }
  }
}
