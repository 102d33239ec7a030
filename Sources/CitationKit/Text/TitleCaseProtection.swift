/// Finds the words of a title that lose their meaning in lower case.
///
/// BibTeX's `change.case$` keeps the first letter of a title and the one after a colon, and turns
/// every other letter outside braces to lower case.
enum TitleCaseProtection {
  private struct Part {
    var range: Range<Int>
    var capitals = 0
    var letters = 0
    var startsWithCapital = false
    var isFirst = false

    /// `mRNA`, `HER2`, `IL`, but not `Cancer`.
    var hasInnerCapital: Bool { capitals > (startsWithCapital ? 1 : 0) }
    var isCapitalized: Bool { startsWithCapital && capitals == 1 && letters > 1 }
    var isSingleCapital: Bool { capitals == 1 && letters == 1 }
  }

  /// The ranges to protect, in order, not overlapping.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let parts = parts(of: scalars)
    let isSentenceCase = isInSentenceCase(parts, of: scalars)
    var ranges: [Range<Int>] = []
    var previousEnd = 0
    for part in parts {
      // Joined to the part before by one mark, such as a hyphen.
      let touches =
        previousEnd > 0 && part.range.lowerBound == previousEnd + 1
        && !scalars[previousEnd].properties.isWhitespace && scalars[previousEnd] != "\u{FFFC}"
      let isNumberAfter = touches && part.letters == 0 && ranges.last?.upperBound == previousEnd
      previousEnd = part.range.upperBound
      let only = part.range.count == 1 ? scalars[part.range.lowerBound] : nil
      let mayChange = part.isFirst || !isSentenceCase
      let isProtected =
        part.hasInnerCapital || (part.isCapitalized && !mayChange)
        || (part.isSingleCapital && !(only == "A" && mayChange))
      guard isProtected || isNumberAfter else { continue }
      if touches, let last = ranges.last, last.upperBound == part.range.lowerBound - 1 {
        ranges[ranges.count - 1] = last.lowerBound..<part.range.upperBound
      } else if isProtected {
        ranges.append(part.range)
      }
    }
    return ranges
  }

  /// Runs of letters and digits.
  private static func parts(of scalars: [Unicode.Scalar]) -> [Part] {
    var parts: [Part] = []
    var position = 0
    var isFirst = true
    while position < scalars.count {
      guard isWordScalar(scalars[position]) else {
        if scalars[position] == ":", position + 1 < scalars.count, scalars[position + 1] == " " {
          isFirst = true
        }
        position += 1
        continue
      }
      var part = Part(range: position..<position, isFirst: isFirst)
      isFirst = false
      part.startsWithCapital = isCapital(scalars[position])
      while position < scalars.count, isWordScalar(scalars[position]) {
        if isCapital(scalars[position]) { part.capitals += 1 }
        if isLetter(scalars[position]) { part.letters += 1 }
        position += 1
      }
      part.range = part.range.lowerBound..<position
      parts.append(part)
    }
    return parts
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? UInt8(truncatingIfNeeded: scalar.value).isASCIILetter : scalar.properties.isAlphabetic
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isASCIIAlphanumeric }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// Words that stay small in titles in title case.
  private static let smallWords: Set<String> = [
    "with", "from", "into", "over", "under", "after", "before", "between", "during", "among",
    "within", "without", "through", "versus", "against", "about", "upon", "than", "that", "when",
    "und", "oder", "eine", "einer", "beim", "nach", "pour", "dans", "para", "entre",
  ]

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isInSentenceCase(_ parts: [Part], of scalars: [Unicode.Scalar]) -> Bool {
    var capitalized = 0
    var lower = 0
    for part in parts where !part.isFirst && part.letters > 3 && !part.hasInnerCapital {
      if part.isCapitalized {
        capitalized += 1
      } else if !smallWords.contains(word(scalars[part.range])) {
        lower += 1
      }
    }
    return lower > 0 && 2 * lower >= capitalized
  }
}
