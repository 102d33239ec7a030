/// Dates as CSL-JSON has them: `date-parts`, `season`, `circa`, `literal`, `raw`.
enum CSLJSONDate {
  /// Writes a date; a text that was not understood as `literal`.
  static func write(_ date: Lenient<ReferenceDate>, to emitter: inout JSONEmitter) {
    emitter.beginObject()
    switch date {
    case .text(let text): emitter.member("literal", text)
    case .value(let date):
      emitter.name("date-parts")
      emitter.beginArray()
      let seasonStandsApart = date.end == nil
      write(date.start, seasonAsMonth: !seasonStandsApart, to: &emitter)
      if let end = date.end { write(end, seasonAsMonth: true, to: &emitter) }
      emitter.endArray()
      if seasonStandsApart, let season = date.start.season {
        emitter.name("season")
        emitter.integer(Int(season.rawValue))
      }
      if date.isApproximate {
        emitter.name("circa")
        emitter.boolean(true)
      }
    }
    emitter.endObject()
  }

  private static func write(
    _ date: PartialDate, seasonAsMonth: Bool, to emitter: inout JSONEmitter
  ) {
    emitter.beginArray()
    emitter.integer(date.year)
    if let season = date.season, seasonAsMonth { emitter.integer(20 + Int(season.rawValue)) }
    if let month = date.month { emitter.integer(month) }
    if let day = date.day { emitter.integer(day) }
    emitter.endArray()
  }

  /// Whether CSL-JSON says all that the date says.
  static func isExact(_ date: Lenient<ReferenceDate>) -> Bool {
    switch date {
    case .text(let text): !text.isEmpty
    case .value(let date): !date.isUncertain && !date.isOpenEnded
    }
  }

  /// Reads a date; `nil` when it states none.
  static func read(_ value: JSONValue) -> Lenient<ReferenceDate>? {
    if let text = value.text {
      if let date = ReferenceDate(CSLJSONText.trimmed(text)) { return .value(date) }
      return text.isEmpty ? nil : .text(text)
    }
    guard value.members != nil else { return nil }
    if let parts = value["date-parts"]?.elements, let date = read(parts: parts, of: value) {
      return date
    }
    for name in ["raw", "edtf"] {
      guard let text = value[name]?.text, !text.isEmpty else { continue }
      return ReferenceDate(CSLJSONText.trimmed(text)).map { .value($0) } ?? .text(text)
    }
    return value["literal"]?.text.map { .text($0) }
  }

  private static func read(parts: [JSONValue], of value: JSONValue) -> Lenient<ReferenceDate>? {
    // Some programs write one date without the outer array.
    let lists = parts.first?.elements == nil ? [parts] : parts.map { $0.elements ?? [] }
    let numbers = lists.map { list in list.compactMap(\.text).filter { !$0.isEmpty } }
    guard let first = numbers.first, !first.isEmpty else { return nil }
    let season = value["season"].flatMap(season(of:))
    guard let start = date(first, season: season) else { return .text(asWritten(numbers)) }
    var result = ReferenceDate(start, isApproximate: isTrue(value["circa"]))
    if numbers.count > 1, !numbers[1].isEmpty {
      if numbers[1] == ["0"] {
        result.isOpenEnded = true
      } else if let end = date(numbers[1], season: nil) {
        result.end = end
      } else {
        return .text(asWritten(numbers))
      }
    }
    return .value(result)
  }

  private static func date(_ parts: [String], season: PartialDate.Season?) -> PartialDate? {
    let numbers = parts.map { Int($0) }
    guard (1...3).contains(numbers.count), let year = numbers[0] else { return nil }
    if numbers.count == 1, let season { return PartialDate(year: year, season: season) }
    guard numbers.count > 1 else { return PartialDate(year: year) }
    guard let month = numbers[1] else { return nil }
    if (13...16).contains(month) || (21...24).contains(month), numbers.count == 2 {
      return PartialDate.Season(rawValue: Int8(month > 20 ? month - 20 : month - 12))
        .flatMap { PartialDate(year: year, season: $0) }
    }
    if month == 0 { return PartialDate(year: year) }
    guard numbers.count == 3, numbers[2] != 0 else { return PartialDate(year: year, month: month) }
    return numbers[2].flatMap { PartialDate(year: year, month: month, day: $0) }
  }

  private static func season(of value: JSONValue) -> PartialDate.Season? {
    guard let text = value.text?.lowercased() else { return nil }
    switch text {
    case "1", "spring": return .spring
    case "2", "summer": return .summer
    case "3", "autumn", "fall": return .autumn
    case "4", "winter": return .winter
    default: return nil
    }
  }

  private static func isTrue(_ value: JSONValue?) -> Bool {
    switch value?.content {
    case .boolean(let flag): flag
    case .string(let text): !["", "0", "false", "no"].contains(text.lowercased())
    case .number(let number): Double(number) != 0
    default: false
    }
  }

  private static func asWritten(_ parts: [[String]]) -> String {
    parts.map { $0.joined(separator: "-") }.joined(separator: "/")
  }
}
