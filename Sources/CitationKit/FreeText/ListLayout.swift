/// How the lines of a list without markers are laid out, and which of them begin a reference.
struct ListLayout {
  /// A line with content.
  struct Line {
    let content: Range<Int>
    let indent: Int
    /// Whether a blank line, or nothing, stands before.
    let afterBlank: Bool
    /// Whether a line of links ("[PubMed] [CrossRef]") stands before.
    let afterLinks: Bool
  }

  private let lines: [Line]
  private let bytes: [UInt8]
  /// The indent at which references begin, when continuation lines are indented more (or less).
  private let startIndent: Int?
  /// Whether blank lines tell references apart.
  private let blanksSeparate: Bool
  /// The width of a full line; 0 when lines are not wrapped.
  private let width: Int
  private let opening: [Double]
  /// Whether references of the list open with authors as a rule.
  private let isLedByAuthors: Bool

  init(_ lines: [Line], in bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    opening = lines.map {
      AuthorOpening.strength(at: $0.content.lowerBound, in: bytes, to: $0.content.upperBound)
    }
    isLedByAuthors = opening.count { $0 >= 2 } * 5 >= lines.count
    startIndent = Self.startIndent(lines, opening)
    let blanks = lines.count(where: \.afterBlank)
    blanksSeparate = blanks >= 2 && blanks * 8 >= lines.count
    let lengths = lines.map(\.content.count).sorted()
    let longest = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
    let full = lengths.count { $0 > longest * 3 / 4 && $0 <= longest + 10 }
    width = longest <= 140 && full * 10 >= lengths.count * 4 ? longest : 0
  }

  private static func startIndent(_ lines: [Line], _ opening: [Double]) -> Int? {
    var byIndent: [Int: (count: Int, openings: Double)] = [:]
    for (line, strength) in zip(lines, opening) {
      byIndent[line.indent, default: (0, 0)].count += 1
      byIndent[line.indent, default: (0, 0)].openings += min(strength, 2)
    }
    let frequent = byIndent.filter { $0.value.count * 8 >= lines.count }
    guard frequent.count >= 2 else { return nil }
    let mean = frequent.mapValues { $0.openings / Double($0.count) }
    guard let best = mean.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      let other = mean.filter({ $0.key != best.key }).values.max(), best.value > other + 0.5
    else { return nil }
    return best.key
  }

  /// The lines that begin a reference, ascending; the first line always does.
  ///
  /// The best segmentation by dynamic programming: each beginning counts with how much its line looks like
  /// one, and references without a year cost something in a list whose references have years.
  func starts() -> [Int] {
    let beginnings = lines.indices.map { $0 == 0 ? 0 : beginningScore($0) }
    let hasYear = lines.map { line in ReferenceEvidence(bytes, in: line.content).hasYear }
    let likely = beginnings.count { $0 > 0 } + 1
    let lack = hasYear.count { $0 } * 10 >= likely * 7 ? Self.costOfMissingYear : 0
    var best = [Double](repeating: -.infinity, count: lines.count + 1)
    var previous = [Int](repeating: 0, count: lines.count + 1)
    best[0] = 0
    for end in 1...lines.count {
      var years = false
      for start in stride(from: end - 1, through: max(0, end - Self.longestReference), by: -1) {
        years = years || hasYear[start]
        let score = best[start] + beginnings[start] - (years ? 0 : lack)
        if score > best[end] {
          best[end] = score
          previous[end] = start
        }
      }
    }
    var starts: [Int] = []
    var end = lines.count
    while end > 0 {
      end = previous[end]
      starts.append(end)
    }
    return starts.reversed()
  }

  private static let longestReference = 40
  private static let costOfMissingYear = 1.6

  /// How much a line, not the first, looks like the beginning of a reference; below 0 it does not.
  private func beginningScore(_ index: Int) -> Double {
    let line = lines[index]
    let previous = lines[index - 1]
    var score = -0.9 + [0, 0.1, 0.9, 1.5][Int(min(3, opening[index]))]
    if isLedByAuthors, opening[index] <= 1, !line.afterBlank { score -= 0.8 }
    if let startIndent {
      score += line.indent == startIndent ? 3.5 : -3.5
    }
    if line.afterLinks {
      score += 3
    } else if line.afterBlank {
      score += blanksSeparate ? 3 : 1
    } else if blanksSeparate {
      score -= 1
    }
    score += ending(of: previous)
    score += beginning(of: line, opening: opening[index])
    if width > 0 {
      if previous.content.count < width * 7 / 10 {
        score += 1.2
      } else if previous.content.count + firstWordLength(line) + 1 < width {
        score += 0.4
      }
    } else {
      score += 0.9
    }
    return score
  }

  private func firstWordLength(_ line: Line) -> Int {
    bytes[line.content].prefix { !$0.isASCIIWhitespace }.count
  }

  /// How the line before ends: complete, or in the middle of something.
  private func ending(of line: Line) -> Double {
    let unlinked = LinkDebris.trimmed(line.content, in: bytes)
    if unlinked.count < line.content.count { return 2.5 }
    let content = bytes[line.content]
    guard let last = content.last else { return 0 }
    if ",:;&-/([".utf8.contains(last) { return -2 }
    let word = content.suffix(while: { !$0.isASCIIWhitespace })
    let text = String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    if Self.pageWords.contains(text) {
      let before = content.dropLast(word.count).last { !$0.isASCIIWhitespace }
      return before?.isASCIIDigit ?? false ? 0.7 : -2
    }
    if Self.openEndings.contains(text) { return -2 }
    if text.hasPrefix("http") || text.contains("10.") && text.contains("/") { return 0.7 }
    if last == UInt8(ascii: ".") {
      // An initial or an abbreviation leaves it open.
      return word.count <= 3 ? -0.4 : 0.7
    }
    if last.isASCIIDigit || last == UInt8(ascii: ")") || last == UInt8(ascii: "]") { return 0.5 }
    return -0.9
  }

  /// How the line begins: like a reference, or like the rest of one.
  private func beginning(of line: Line, opening: Double) -> Double {
    guard let first = bytes[line.content].first else { return 0 }
    if first.isASCIILowercase { return opening >= 2 ? 0 : -1.6 }
    if first.isASCIIDigit || "(),.;:&\"".utf8.contains(first) { return -1.6 }
    let word = bytes[line.content].prefix { $0.isASCIILetter }
    let text = String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    if Self.continuations.contains(text) { return -1.6 }
    return 0
  }

  private static let openEndings: Set<String> = [
    "and", "und", "et", "in", "in:", "the", "of", "for", "on", "a", "an", "to", "with", "from",
    "by",
    "doi:", "doi", "pmid:", "vol.", "eds.", "ed.", "no.", "der", "die", "das",
    "de", "la", "le", "y", "e", "von", "van", "di", "al.",
  ]
  private static let pageWords: Set<String> = ["pp.", "p.", "s.", "pp", "pages"]
  private static let continuations: Set<String> = [
    "http", "https", "doi", "pmid", "pmcid", "www", "pp", "vol", "retrieved", "available", "isbn",
    "issn", "arxiv", "url", "epub", "accessed",
  ]
}
