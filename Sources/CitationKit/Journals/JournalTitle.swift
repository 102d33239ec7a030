/// The parts of a journal's title as catalogues write it, and the shorter names they give rise to.
///
/// Catalogues append subtitles (` : `), parallel titles (` = `), responsible bodies (` / `), dependent
/// titles (`. `) and qualifiers in parentheses to the title proper (ISBD(S), areas 1 and 7).
enum JournalTitle {
  /// A name with its rank as a name of the journal.
  struct Name {
    let text: String
    let rank: JournalKeyTable.Rank
  }

  /// The title without subtitle, parallel title, responsible body, qualifier and closing stop.
  static func proper(_ title: String) -> String {
    let bytes = Array(title.utf8)
    var range = withoutLeadingBracket(bytes, trimmed(bytes, bytes.indices))
    range = withoutQualifier(bytes, mainTitle(bytes, withoutQualifier(bytes, range)))
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a title has no parts, so that its only name is itself.
  static func isPlain(_ title: String) -> Bool {
    var words = 0
    for byte in title.utf8 {
      switch byte {
      case 0x20: words += 1
      case 0x28, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3D, 0x5B: return false
      default: break
      }
    }
    // Long titles may go on with "and proceedings of" another body.
    return words < 8
  }

  /// The names under which a title is cited: itself, without subtitle, its sections by letter, its
  /// acronym and so on.
  static func names(_ title: String) -> [Name] {
    let bytes = Array(title.utf8)
    var names: [Name] = []
    func add(_ range: Range<Int>, _ rank: JournalKeyTable.Rank) {
      if !range.isEmpty {
        names.append(Name(text: String(decoding: bytes[range], as: UTF8.self), rank: rank))
      }
    }
    let whole = trimmed(bytes, bytes.indices)
    add(whole, .name)
    let rest = withoutLeadingBracket(bytes, whole)
    if rest != whole {
      add(rest, .name)
      add(whole.lowerBound + 1..<max(whole.lowerBound + 1, rest.lowerBound - 2), .part)
    }
    let unqualified = withoutQualifier(bytes, rest)
    let bare = withoutQualifier(bytes, mainTitle(bytes, unqualified))
    if bare != rest { add(bare, .withoutSubtitle) }
    if unqualified != bare, unqualified != rest { add(unqualified, .name) }
    if let inner = withoutInnerParentheses(bytes, bare) {
      names.append(Name(text: inner, rank: .withoutSubtitle))
    }
    for sign in [", ", " and proceedings of ", " and the bulletin of "] as [StaticString] {
      // A long beginning up to a comma is often all that is cited.
      if let cut = find(sign, bytes, bare),
        bytes[bare.lowerBound..<cut].count(where: { $0 == 0x20 }) >= 2
      {
        add(bare.lowerBound..<cut, .part)
      }
    }
    guard let stop = find(". ", bytes, bare) else { return names }
    let first = bare.lowerBound..<stop
    let second = trimmed(bytes, stop + 1..<bare.upperBound)
    if isAcronym(bytes, first) {
      add(second, .withoutSubtitle)
      if first.count > 2 { add(first, .part) }
      return names
    }
    if let section = section(bytes, second) {
      names += section.names(after: String(decoding: bytes[first], as: UTF8.self))
    }
    let isManyWords = find(" ", bytes, first) != nil
    let follower = Folding.key(String(decoding: bytes[second], as: UTF8.self))
    let isSeries = ["suppl", "proceedings", "series", "new series"].contains {
      follower.hasPrefix($0)
    }
    let isWhole = isManyWords && !isSeries && section(bytes, second) == nil
    add(first, isWhole ? .withoutSubtitle : .part)
    if find(" ", bytes, second) != nil { add(second, .part) }
    return names
  }

  /// A section's designation and its title, as in `. Part B, Applied biomaterials`.
  struct Section {
    let generic: String
    let designation: String
    let title: String

    func names(after common: String) -> [Name] {
      var names = [
        Name(text: common + " " + designation, rank: .withoutSubtitle),
        Name(text: common + " Part " + designation, rank: .withoutSubtitle),
        Name(text: common + " Series " + designation, rank: .withoutSubtitle),
        Name(text: common + " Section " + designation, rank: .withoutSubtitle),
      ]
      if !title.isEmpty {
        names.append(Name(text: common + " " + designation + " " + title, rank: .withoutSubtitle))
        names.append(Name(text: common + " " + title, rank: .withoutSubtitle))
      }
      return names
    }
  }

  /// Reads `Part A, Title`, `Series 2`, `B. Title` or a mere letter or number.
  static func section(_ bytes: [UInt8], _ range: Range<Int>) -> Section? {
    var start = range.lowerBound
    if start < range.upperBound, bytes[start] == UInt8(ascii: "[") { start += 1 }
    var generic = ""
    let firstBlank = find(" ", bytes, start..<range.upperBound) ?? range.upperBound
    let firstWord = Folding.key(String(decoding: bytes[start..<firstBlank], as: UTF8.self))
    if ["part", "series", "section", "serie", "sectio", "ser", "pt", "sect"].contains(firstWord) {
      generic = firstWord
      start = min(firstBlank + 1, range.upperBound)
    }
    var end = start
    while end < range.upperBound, bytes[end].isASCIIAlphanumeric { end += 1 }
    let designation = bytes[start..<end]
    let isShort = !designation.isEmpty && designation.count <= 4
    let isNumber = designation.allSatisfy {
      $0.isASCIIDigit || [0x49, 0x56, 0x58].contains($0)
    }
    let isLetter = designation.count == 1 && designation.first?.isASCIIUppercase == true
    guard isShort, isNumber || isLetter else { return nil }
    let isClosed = end == range.upperBound || [0x2C, 0x2E, 0x3A, 0x3B].contains(bytes[end])
    guard isClosed || !generic.isEmpty else { return nil }
    let title = end < range.upperBound ? trimmed(bytes, end + 1..<range.upperBound) : end..<end
    return Section(
      generic: generic, designation: String(decoding: designation, as: UTF8.self),
      title: String(decoding: bytes[title], as: UTF8.self))
  }

  // MARK: - Parts of a title

  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || [0x2E, 0x2C, 0x3B, 0x3A].contains(bytes[end - 1]) {
      // The stop of an initialism (`U.S.`) stays.
      if bytes[end - 1] == 0x2E, end - start >= 4, bytes[end - 3] == 0x2E { break }
      end -= 1
    }
    return start..<end
  }

  /// Leaves out `[Original title]` before a translated title.
  static func withoutLeadingBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, bytes[first] == 0x5B else { return range }
    guard let end = bytes[range].firstIndex(of: 0x5D), end + 1 < range.upperBound else {
      return range
    }
    let rest = trimmed(bytes, end + 1..<range.upperBound)
    return rest.isEmpty ? range : rest
  }

  /// Cuts at the first sign of a subtitle, a parallel title or a responsible body.
  static func mainTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    for sign in [" : ", " / ", " = ", ": "] as [StaticString] {
      if let found = find(sign, bytes, range.lowerBound..<end), found > range.lowerBound + 3 {
        end = found
      }
    }
    // After one word a semicolon may stand inside the title: "Accident; analysis and prevention".
    if let found = find("; ", bytes, range.lowerBound..<end),
      bytes[range.lowerBound..<found].contains(0x20)
        || ["a", "an", "the", "journal", "official"].contains(
          firstWord(bytes, found + 2..<end))
    {
      end = found
    }
    return trimmed(bytes, range.lowerBound..<end)
  }

  private static func firstWord(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let end = find(" ", bytes, range) ?? range.upperBound
    return Folding.key(String(decoding: bytes[range.lowerBound..<end], as: UTF8.self))
  }

  /// Leaves out `(Place)` and `[Medium]` at the end.
  static func withoutQualifier(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, bytes[last] == 0x29 || bytes[last] == 0x5D {
      let open: UInt8 = bytes[last] == 0x29 ? 0x28 : 0x5B
      let close = bytes[last]
      var depth = 0
      var start = last
      while start >= range.lowerBound {
        if bytes[start] == close { depth += 1 }
        if bytes[start] == open { depth -= 1 }
        if depth == 0 { break }
        start -= 1
      }
      guard start > range.lowerBound else { return range }
      range = trimmed(bytes, range.lowerBound..<start)
    }
    return range
  }

  /// The title without `(new series)` and the like inside it; `nil` when there is none.
  private static func withoutInnerParentheses(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard let open = bytes[range].firstIndex(of: 0x28), open > range.lowerBound,
      let close = bytes[open..<range.upperBound].firstIndex(of: 0x29), close + 1 < range.upperBound
    else { return nil }
    return String(
      decoding: bytes[range.lowerBound..<open] + bytes[(close + 1)..<range.upperBound],
      as: UTF8.self)
  }

  /// Where a sign first stands in a range of bytes.
  static func find(_ sign: StaticString, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let count = sign.utf8CodeUnitCount
    guard count > 0, range.count >= count else { return nil }
    return sign.withUTF8Buffer { buffer in
      var place = range.lowerBound
      let last = range.upperBound - count
      while place <= last {
        if bytes[place] == buffer[0] {
          var offset = 1
          while offset < count, bytes[place + offset] == buffer[offset] { offset += 1 }
          if offset == count { return place }
        }
        place += 1
      }
      return nil
    }
  }

  private static func isAcronym(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= 2 && range.count <= 8
      && bytes[range].allSatisfy { $0.isASCIIUppercase || $0 == 0x26 || $0 == 0x2F }
  }
}
