/// A date of a reference: one ``PartialDate``, or a range, with the doubts a source states.
///
/// EDTF level 1 (ISO 8601-2) is its text: `2018-07`, `2024-01/2024-02`, `1998/..`, `1723~`.
public struct ReferenceDate: Hashable, Sendable {
  /// The date, or the beginning of the range.
  public var start: PartialDate
  /// The end of a range.
  public var end: PartialDate?
  /// The range goes on: its end is open (`1998/`).
  public var isOpenEnded: Bool
  /// The source says "about" (`~`).
  public var isApproximate: Bool
  /// The source doubts the date (`?`).
  public var isUncertain: Bool

  /// A date or a range.
  public init(
    _ start: PartialDate, to end: PartialDate? = nil, isOpenEnded: Bool = false,
    isApproximate: Bool = false, isUncertain: Bool = false
  ) {
    self.start = start
    self.end = end
    self.isOpenEnded = isOpenEnded
    self.isApproximate = isApproximate
    self.isUncertain = isUncertain
  }

  /// A year with optional month and day; `nil` when there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
    self.init(date)
  }

  /// The year in which the date lies or the range begins.
  public var year: Int { start.year }
}

extension ReferenceDate: CustomStringConvertible {
  /// The date in EDTF level 1.
  public var description: String {
    var text = start.description
    if isApproximate && isUncertain {
      text += "%"
    } else if isApproximate {
      text += "~"
    } else if isUncertain {
      text += "?"
    }
    if let end {
      text += "/" + end.description
    } else if isOpenEnded {
      text += "/.."
    }
    return text
  }

  /// Reads EDTF level 0 and the parts of level 1 that ``description`` writes; `nil` for anything else.
  public init?(_ edtf: String) {
    let halves = edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), var first = halves.first else { return nil }
    var isApproximate = false
    var isUncertain = false
    if let mark = first.last, "~?%".contains(mark) {
      isApproximate = mark != "?"
      isUncertain = mark != "~"
      first = first.dropLast()
    }
    guard let start = PartialDate(String(first)) else { return nil }
    var end: PartialDate?
    var isOpenEnded = false
    if halves.count == 2 {
      if halves[1].isEmpty || halves[1] == ".." {
        isOpenEnded = true
      } else if let date = PartialDate(String(halves[1])) {
        end = date
      } else {
        return nil
      }
    }
    self.init(
      start, to: end, isOpenEnded: isOpenEnded, isApproximate: isApproximate,
      isUncertain: isUncertain)
  }
}

extension ReferenceDate: Codable {
  /// Decodes the text that ``description`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = ReferenceDate(text) else {
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
