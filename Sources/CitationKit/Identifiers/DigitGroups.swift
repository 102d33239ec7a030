/// Digits as people print long numbers: in groups, with hyphens, dashes or blanks between them.
struct DigitGroups {
  /// One run of digits without anything in between; a final `X` counts as a digit.
  struct Group {
    var range: Range<Int>
  }

  /// The groups in the order of the text.
  private(set) var groups: [Group] = []
  private let bytes: [UInt8]

  /// Collects the groups that stand at an offset, while nothing but one separator (and blanks
  /// around it) stands between them, up to a number of groups.
  init(_ bytes: [UInt8], at start: Int, to end: Int, limit: Int = 24) {
    self.bytes = bytes
    var position = start
    while groups.count < limit, position < end {
      let first = position
      while position < end, bytes[position].isASCIIDigit { position += 1 }
      let hasDigits = position > first
      if position < end, bytes[position] | 0x20 == UInt8(ascii: "x"),
        hasDigits || !groups.isEmpty, Self.isBoundary(bytes, position + 1, end)
      {
        position += 1
      }
      guard position > first else { return }
      guard Self.isBoundary(bytes, position, end) else { return }
      groups.append(Group(range: first..<position))
      position = Self.skipSeparator(bytes, at: position, to: end)
    }
  }

  /// The offset behind the last group.
  var end: Int { groups.last?.range.upperBound ?? 0 }

  /// The digits of some consecutive groups, `x` in upper case.
  func digits(_ selection: Range<Int>) -> [UInt8] {
    var digits: [UInt8] = []
    for group in groups[selection] {
      for offset in group.range { digits.append(bytes[offset].asciiUppercased) }
    }
    return digits
  }

  /// The byte range from the first to the last of some consecutive groups.
  func range(_ selection: Range<Int>) -> Range<Int>? {
    guard let first = groups[selection].first, let last = groups[selection].last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The first run of groups that begins at or after a group, has one of the lengths and is
  /// accepted.
  func first(
    from start: Int = 0, onlyThere: Bool = false, lengths: [Int],
    where isAccepted: ([UInt8]) -> Bool
  ) -> (digits: [UInt8], range: Range<Int>)? {
    let longest = lengths.max() ?? 0
    for from in start..<max(start, groups.count) {
      var length = 0
      for to in from..<groups.count {
        length += groups[to].range.count
        if length > longest { break }
        guard lengths.contains(length) else { continue }
        let digits = digits(from..<(to + 1))
        if isAccepted(digits), let range = range(from..<(to + 1)) { return (digits, range) }
      }
      if onlyThere { return nil }
    }
    return nil
  }

  private static func isBoundary(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return true }
    return !bytes[offset].isASCIIAlphanumeric && bytes[offset] != UInt8(ascii: "_")
  }

  /// Skips blanks, a dash (perhaps TeX's, of two hyphens) or full stop, and blanks.
  private static func skipSeparator(_ bytes: [UInt8], at start: Int, to end: Int) -> Int {
    var position = skipBlanks(bytes, at: start, to: end)
    if let length = TypographicBytes.dashLength(bytes, at: position, to: end) {
      position += length
      if length == 1, position < end, bytes[position] == UInt8(ascii: "-") { position += 1 }
    } else if position == start, position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
    }
    return skipBlanks(bytes, at: position, to: end)
  }

  private static func skipBlanks(_ bytes: [UInt8], at start: Int, to end: Int) -> Int {
    var position = start
    while let length = TypographicBytes.blankLength(bytes, at: position, to: end) {
      position += length
    }
    return position
  }
}
