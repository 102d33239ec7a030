/// Writes dates in the words of databases: `2018 Jul 4`, `1998 Dec-1999 Jan` (MEDLINE's DP).
enum DateWords {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A season's English name.
  static func name(of season: PartialDate.Season) -> String {
    switch season {
    case .spring: "Spring"
    case .summer: "Summer"
    case .autumn: "Autumn"
    case .winter: "Winter"
    }
  }

  /// A date or a range, as MEDLINE writes it.
  static func text(of date: ReferenceDate) -> String {
    if let end = date.end { return range(from: date.start, to: end) }
    return (date.isApproximate ? "c. " : "") + text(of: date.start)
      + (date.isUncertain ? "?" : "")
  }

  /// A date: `2018 Jul 4`.
  static func text(of date: PartialDate) -> String {
    var text = padded(date.year)
    if let season = date.season { text += " " + name(of: season) }
    if let month = date.month, months.indices.contains(month - 1) {
      text += " " + months[month - 1]
    }
    if let day = date.day { text += " \(day)" }
    return text
  }

  /// A range: `1998-1999`, `2018 Jan-Feb`, `1998 Dec-1999 Jan`, `2001 Nov 15-30`.
  static func range(from start: PartialDate, to end: PartialDate) -> String {
    let from = text(of: start)
    let to = text(of: end)
    guard start.year == end.year, start.month != nil || start.season != nil,
      end.month != nil || end.season != nil
    else { return from + "-" + to }
    if start.month == end.month, start.day != nil, let day = end.day { return "\(from)-\(day)" }
    return from + "-" + to.dropFirst(padded(end.year).utf8.count + 1)
  }

  /// The year with four digits.
  static func padded(_ year: Int) -> String {
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      + digits
  }
}
