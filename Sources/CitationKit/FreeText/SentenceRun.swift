/// Several references without markers in one line, one after the other.
enum SentenceRun {
  /// The lines of a reference, or of each reference when a line holds several.
  ///
  /// A cut needs a complete reference before it (a year, some length, a full stop) and sure authors with a
  /// year near after it.
  static func split(_ lines: [Range<Int>], in bytes: [UInt8]) -> [[Range<Int>]] {
    guard lines.count == 1, let line = lines.first, line.count > 160 else { return [lines] }
    var runs: [[Range<Int>]] = []
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      defer { offset += 1 }
      guard offset - start > 40, bytes[offset].isASCIIWhitespace,
        endsSentence(before: offset, in: bytes)
      else { continue }
      let next = offset + 1
      guard AuthorOpening.strength(at: next, in: bytes, to: line.upperBound) >= 1,
        hasEarlyYear(from: next, to: line.upperBound, in: bytes),
        ReferenceEvidence(bytes, in: start..<offset).hasYear
      else { continue }
      runs.append([start..<offset])
      start = next
    }
    runs.append([start..<line.upperBound])
    let evidence = runs.compactMap { $0.first.map { ReferenceEvidence(bytes, in: $0) } }
    let isSound =
      evidence.allSatisfy(\.isLikely) && evidence.count(where: \.isReference) * 2 >= evidence.count
    return runs.count > 1 && isSound ? runs : [lines]
  }

  private static func endsSentence(before offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset >= 4 else { return false }
    let last = bytes[offset - 1]
    if last != UInt8(ascii: ".") { return false }
    // Not after an initial or a short abbreviation.
    return bytes[offset - 3] != UInt8(ascii: " ") && bytes[offset - 3] != UInt8(ascii: ".")
      || bytes[offset - 2].isASCIIDigit
  }

  /// `Cohen, J. (1992).` or `GfK (2005)`: a year in parentheses after authors, no title between.
  private static func hasEarlyYear(from start: Int, to end: Int, in bytes: [UInt8]) -> Bool {
    var cursor = ByteCursor(bytes, from: start, to: min(end, start + 200))
    while let byte = cursor.next() {
      if byte == UInt8(ascii: "("), cursor.peek?.isASCIIDigit ?? false {
        let year = cursor.skip(while: \.isASCIIDigit)
        return year.count == 4
      }
      if byte == UInt8(ascii: "."), let next = cursor.peek, next.isASCIIWhitespace {
        let words = bytes[start..<cursor.position - 1].suffix(4)
        // A full stop after a whole word means that a title has begun.
        if words.count == 4, words.allSatisfy(\.isASCIILowercase) { return false }
      }
    }
    return false
  }
}
