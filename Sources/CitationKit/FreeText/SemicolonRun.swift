/// Several references under one number, as physicists and chemists write them:
/// `Nature 432, 197 (2004); K. Hennessy et al., Nature 445, 896 (2007).`
enum SemicolonRun {
  /// The lines of a reference, or of each reference when there are several.
  static func split(_ lines: [Range<Int>], in bytes: [UInt8]) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = [[]]
    var hasYear = false
    for line in lines {
      var start = line.lowerBound
      for offset in line {
        if isYear(at: offset, in: bytes, to: line.upperBound) { hasYear = true }
        guard bytes[offset] == UInt8(ascii: ";"), hasYear, endsReference(offset, from: start, in: bytes)
        else { continue }
        var next = offset + 1
        while next < line.upperBound, bytes[next].isASCIIWhitespace { next += 1 }
        guard opensReference(at: next, in: bytes, to: line.upperBound) else { continue }
        runs[runs.count - 1].append(start..<offset)
        runs.append([])
        start = next
        hasYear = false
      }
      if start < line.upperBound { runs[runs.count - 1].append(start..<line.upperBound) }
    }
    return runs.filter { !$0.isEmpty }
  }

  private static func isYear(at offset: Int, in bytes: [UInt8], to end: Int) -> Bool {
    guard offset + 4 <= end, bytes[offset] == UInt8(ascii: "1") || bytes[offset] == UInt8(ascii: "2"),
      offset == 0 || !bytes[offset - 1].isASCIIDigit,
      offset + 4 == end || !bytes[offset + 4].isASCIIDigit
    else { return false }
    let year = bytes[offset..<offset + 4].reduce(0) {
      $1.isASCIIDigit && $0 >= 0 ? $0 * 10 + Int($1 & 0x0F) : -1
    }
    return (1800...2099).contains(year)
  }

  /// A year or a page stands before the semicolon.
  private static func endsReference(_ offset: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    let last = bytes[start..<offset].last { !$0.isASCIIWhitespace }
    return last.map { $0 == UInt8(ascii: ")") || $0.isASCIIDigit || $0 == UInt8(ascii: ".") } ?? false
  }

  /// Initials with a surname stand after it, or "ibid".
  private static func opensReference(at offset: Int, in bytes: [UInt8], to end: Int) -> Bool {
    guard offset + 2 < end else { return false }
    var cursor = ByteCursor(bytes, from: offset, to: end)
    if cursor.consume(ignoringCase: "ibid") { return true }
    // "b) R. Sakamoto"
    if bytes[offset].isASCIILowercase || bytes[offset] == UInt8(ascii: "("),
      let close = bytes[offset..<min(end, offset + 4)].firstIndex(of: UInt8(ascii: ")"))
    {
      return close + 2 < end && AuthorOpening.strength(at: close + 2, in: bytes, to: end) >= 2
    }
    return bytes[offset + 1] == UInt8(ascii: ".") || bytes[offset + 1] == UInt8(ascii: " ")
      ? AuthorOpening.strength(at: offset, in: bytes, to: end) >= 3 : false
  }
}
