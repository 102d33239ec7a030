/// Several references under one number, as physicists and chemists write them.
///
/// An example is `Nature 432, 197 (2004); K. Hennessy et al., Nature 445, 896 (2007)`.
enum SemicolonRun {
  /// The lines of a reference, or of each reference when there are several.
  static func split(_ lines: [Range<Int>], in bytes: [UInt8]) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = [[]]
    var text: [UInt8] = []
    for (index, line) in lines.enumerated() {
      var start = line.lowerBound
      for offset in line where offset >= start {
        let byte = bytes[offset]
        text.append(byte)
        guard byte == UInt8(ascii: ";") || byte == UInt8(ascii: "."), endsReference(text) else {
          continue
        }
        var next = offset + 1
        while next < line.upperBound, bytes[next].isASCIIWhitespace { next += 1 }
        var end = line.upperBound
        let isLineEnd = next >= line.upperBound
        if isLineEnd, index + 1 < lines.count {
          next = lines[index + 1].lowerBound
          end = lines[index + 1].upperBound
        }
        let needsSureness = byte == UInt8(ascii: ".")
        guard let opening = opening(at: next, in: bytes, to: end, isSure: needsSureness) else {
          continue
        }
        runs[runs.count - 1].append(start..<offset + (needsSureness ? 1 : 0))
        runs.append([])
        text = []
        start = isLineEnd ? line.upperBound : opening
      }
      if start < line.upperBound { runs[runs.count - 1].append(start..<line.upperBound) }
      if text.last.map({ !$0.isASCIIWhitespace }) ?? false { text.append(UInt8(ascii: " ")) }
    }
    return withoutSubLabels(runs.filter { !$0.isEmpty }, in: bytes)
  }

  /// Whether a text that ends with a semicolon or a full stop is a whole short reference: it holds a year or
  /// an e-print's number, and a number or a bracket ends it.
  private static func endsReference(_ text: [UInt8]) -> Bool {
    guard (25...400).contains(text.count), let mark = text.last,
      let last = text.dropLast().last(where: { !$0.isASCIIWhitespace })
    else { return false }
    let isClosed = last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last.isASCIIDigit
    guard isClosed || mark == UInt8(ascii: ";") && last == UInt8(ascii: ".") else { return false }
    let evidence = ReferenceEvidence(text, in: 0..<text.count)
    // The titles that other fields print would make a cut after a full stop a guess.
    if mark == UInt8(ascii: ".") { return evidence.hasYear && isPhysicsLike(text) }
    return evidence.hasYear || evidence.hasIdentifier
  }

  /// Initials before surnames and the year in parentheses near the end: the style without titles.
  private static func isPhysicsLike(_ text: [UInt8]) -> Bool {
    guard AuthorOpening.strength(at: 0, in: text, to: text.count) >= 3, text.count <= 250,
      text.count >= 2, text[1] == UInt8(ascii: ".") || text[1] == UInt8(ascii: "-")
    else { return false }
    let year = text.indices.last { index in
      text[index] == UInt8(ascii: "(") && index + 5 < text.count
        && text[(index + 1)...(index + 4)].allSatisfy(\.isASCIIDigit)
    }
    return year.map { text.count - $0 <= 80 } ?? false
  }

  /// Where the next reference begins: at an author or "ibid", after a letter in parentheses if there is one.
  private static func opening(
    at offset: Int, in bytes: [UInt8], to end: Int, isSure: Bool
  ) -> Int? {
    guard offset + 2 < end else { return nil }
    var cursor = ByteCursor(bytes, from: offset, to: end)
    if !isSure, cursor.consume(ignoringCase: "ibid") { return offset }
    let start = afterSubLabel(offset, in: bytes, to: end)
    let strength = AuthorOpening.strength(at: start, in: bytes, to: end)
    if start > offset { return strength >= 0.5 ? start : nil }
    let isNatural = bytes[offset + 1] == UInt8(ascii: ".") || bytes[offset + 1] == UInt8(ascii: " ")
    return isNatural && strength >= 3 ? start : nil
  }

  /// The offset after `b)`, `(b)` or `b )`.
  private static func afterSubLabel(_ offset: Int, in bytes: [UInt8], to end: Int) -> Int {
    var cursor = ByteCursor(bytes, from: offset, to: end)
    _ = cursor.consume(UInt8(ascii: "("))
    guard let letter = cursor.next(), letter.isASCIILowercase else { return offset }
    _ = cursor.consume(UInt8(ascii: " "))
    guard cursor.consume(UInt8(ascii: ")")) else { return offset }
    cursor.skipWhitespace()
    return cursor.position
  }

  private static func withoutSubLabels(_ runs: [[Range<Int>]], in bytes: [UInt8]) -> [[Range<Int>]]
  {
    guard runs.count > 1 else { return runs }
    return runs.map { run in
      guard let first = run.first else { return run }
      let start = afterSubLabel(first.lowerBound, in: bytes, to: first.upperBound)
      return [start..<max(start, first.upperBound)] + run.dropFirst()
    }
  }
}
