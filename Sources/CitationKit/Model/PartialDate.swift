/// A day, month, season or year of the proleptic Gregorian calendar: as much as a source states.
///
/// ```swift
/// PartialDate(year: 2018, month: 7)   // July 2018
/// PartialDate(year: 2018, month: 2, day: 30)  // nil: there is no such day
/// ```
public struct PartialDate: Hashable, Sendable, Comparable {
  /// A quarter of the year by its name; raw values as in CSL and EDTF (1 spring … 4 winter).
  public enum Season: Int8, Hashable, Sendable, Codable, CaseIterable {
    /// Spring.
    case spring = 1
    /// Summer.
    case summer
    /// Autumn, fall.
    case autumn
    /// Winter.
    case winter
  }

  /// The year; 0 is 1 BC, −1 is 2 BC, as in ISO 8601.
  public let year: Int
  private let monthNumber: Int8
  private let dayNumber: Int8
  /// The season, when the source names one in place of a month.
  public let season: Season?

  /// The month, 1 to 12.
  public var month: Int? { monthNumber == 0 ? nil : Int(monthNumber) }
  /// The day of the month, 1 to 31.
  public var day: Int? { dayNumber == 0 ? nil : Int(dayNumber) }

  /// A year, optionally with month and day.
  ///
  /// - Returns: `nil` when the year is beyond ±9999, or the month or day does not exist, or a day
  ///   comes without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (-9999...9999).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    }
    self.year = year
    monthNumber = Int8(month ?? 0)
    dayNumber = Int8(day ?? 0)
    season = nil
  }

  /// A season of a year.
  ///
  /// - Returns: `nil` when the year is beyond ±9999.
  public init?(year: Int, season: Season) {
    guard (-9999...9999).contains(year) else { return nil }
    self.year = year
    monthNumber = 0
    dayNumber = 0
    self.season = season
  }

  /// Orders by year, then month (none before January), then day.
  ///
  /// A season has no place within its
  /// year.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.monthNumber, lhs.dayNumber, lhs.season?.rawValue ?? 0)
      < (rhs.year, rhs.monthNumber, rhs.dayNumber, rhs.season?.rawValue ?? 0)
  }

  /// How many days a month (1 to 12) has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in EDTF level 1 (ISO 8601-2): `2018`, `2018-07`, `2018-07-04`, `2018-21` for spring.
  public var description: String {
    let magnitude = String(year.magnitude)
    var text = year < 0 ? "-" : ""
    text += String(repeating: "0", count: max(0, 4 - magnitude.count)) + magnitude
    if let season { return text + "-" + String(20 + Int(season.rawValue)) }
    if let month {
      text += month < 10 ? "-0\(month)" : "-\(month)"
      if let day { text += day < 10 ? "-0\(day)" : "-\(day)" }
    }
    return text
  }

  /// Reads what ``description`` writes; `nil` for anything else.
  public init?(_ edtf: String) {
    var bytes = Array(edtf.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
    let year = isNegative ? -numbers[0] : numbers[0]
    if numbers.count == 2, let raw = Int8(exactly: numbers[1] - 20),
      let season = Season(rawValue: raw)
    {
      self.init(year: year, season: season)
    } else {
      self.init(
        year: year, month: numbers.count > 1 ? numbers[1] : nil,
        day: numbers.count > 2 ? numbers[2] : nil)
    }
  }
}

extension PartialDate: Codable {
  /// Decodes the text that ``description`` writes, and refuses dates that do not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date in EDTF level 1: \(text)")
    }
    self = date
  }

  /// Encodes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
