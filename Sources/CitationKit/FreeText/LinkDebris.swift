/// The words that web pages put after each reference: `[PubMed] [CrossRef] [Google Scholar]`.
enum LinkDebris {
  /// The part of a text before the links at its end.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    var hasMore = true
    while hasMore {
      end = trimmingBlanks(range.lowerBound..<end, in: bytes)
      hasMore = false
      for phrase in phrases {
        guard let start = start(of: phrase, endingAt: end, from: range.lowerBound, in: bytes) else {
          continue
        }
        end = start
        hasMore = true
        break
      }
    }
    return range.lowerBound..<end
  }

  /// Whether a text consists of links only.
  static func isDebris(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count <= 120 && !range.isEmpty && trimmed(range, in: bytes).isEmpty
  }

  private static func trimmingBlanks(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    return end
  }

  /// Where a phrase begins that ends at an offset, with the brackets and stops around it.
  private static func start(
    of phrase: [UInt8], endingAt end: Int, from lower: Int, in bytes: [UInt8]
  ) -> Int? {
    var tail = end
    while tail > lower,
      "].)|·,;".utf8.contains(bytes[tail - 1]) || bytes[tail - 1].isASCIIWhitespace
    {
      tail -= 1
    }
    let start = tail - phrase.count
    guard start >= lower else { return nil }
    for index in 0..<phrase.count where bytes[start + index].asciiLowercased != phrase[index] {
      return nil
    }
    let isBracketed = start > lower && "[(".utf8.contains(bytes[start - 1])
    // "PubMed" inside a sentence is no link: a bare phrase must stand apart and be capitalized.
    guard
      isBracketed || start == lower
        || (bytes[start - 1].isASCIIWhitespace && bytes[start].isASCIIUppercase)
    else { return nil }
    return isBracketed ? start - 1 : start
  }

  private static let phrases: [[UInt8]] = [
    "google scholar", "crossref full text", "pubmed abstract", "full text", "crossref", "pubmed",
    "medline", "scopus", "web of science", "isi", "cas", "pmc free article", "free full text",
    "article", "view article", "abstract", "publisher full text", "pubmed central", "mathscinet",
    "zbmath", "ads", "math", "open url", "download citation", "view in article", "go to reference",
  ].sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }
}
