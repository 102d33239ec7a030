/// Where the hyphens of an ISBN stand: behind prefix, registration group, registrant and item.
enum ISBNRanges {
  /// A range of registrants, from the first up to the next range.
  private struct Range {
    var first: Int
    var length: Int
  }

  private static let ranges: [String: [Range]] = {
    var ranges: [String: [Range]] = [:]
    var group = ""
    for token in ISBNRangeTable.rows.split(whereSeparator: \.isWhitespace) {
      let parts = token.split(separator: ":")
      guard parts.count == 2, let length = Int(parts[1]) else {
        group = String(token)
        continue
      }
      let digits = String(parts[0]) + String(repeating: "0", count: max(0, 7 - parts[0].count))
      if let first = Int(digits) {
        ranges[group, default: []].append(Range(first: first, length: length))
      }
    }
    return ranges
  }()

  /// The lengths of registration group and registrant in thirteen digits; `nil` when the group is not
  /// known or the range not in use.
  static func lengths(_ digits: String) -> (group: Int, registrant: Int)? {
    let prefix = digits.prefix(3)
    let body = digits.dropFirst(3).dropLast()
    for groupLength in 1...5 {
      guard let ranges = ranges[prefix + "-" + body.prefix(groupLength)] else { continue }
      let rest = body.dropFirst(groupLength)
      let padded = String(rest.prefix(7)) + String(repeating: "0", count: max(0, 7 - rest.count))
      guard let number = Int(padded), let range = ranges.last(where: { $0.first <= number }),
        range.length > 0, range.length < rest.count
      else { return nil }
      return (groupLength, range.length)
    }
    return nil
  }
}
