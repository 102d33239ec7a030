/// Splits a list of names and each name into its parts as BibTeX does.
///
/// Source: "BibTeXing", section 4, and BibTeX 0.99d's `format.name$`: names are parted by `and` outside
/// braces, a name's words by blanks, `~` and `-`; a word that begins with a small letter belongs to
/// the "von" part.
struct BibTeXNameParser {
  /// A word of a name.
  private struct Word {
    var range: Range<Int>
    var isLower: Bool
    /// Whether `-` or `~` and no blank joins it to the word before.
    var isJoined: Bool
  }

  /// The parts of one name, as byte ranges.
  struct Parts: Equatable {
    var given: Range<Int>?
    var von: Range<Int>?
    var family: Range<Int>?
    var suffix: Range<Int>?
    /// What follows after more commas than BibTeX understands.
    var surplus: [Range<Int>] = []
  }

  let bytes: [UInt8]

  /// The names of a list: the ranges between ` and `, blanks around them cut off, empty ones left out.
  func names(in range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "a"), UInt8(ascii: "A"):
        if depth == 0, isAnd(at: index, in: range) {
          append(trimmed(start..<index), to: &names)
          start = index + 3
          index += 2
        }
      default: break
      }
      index += 1
    }
    append(trimmed(start..<range.upperBound), to: &names)
    return names
  }

  private func append(_ range: Range<Int>, to names: inout [Range<Int>]) {
    if !range.isEmpty { names.append(range) }
  }

  private func isAnd(at index: Int, in range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, bytes[index + 1] | 0x20 == UInt8(ascii: "n"),
      bytes[index + 2] | 0x20 == UInt8(ascii: "d")
    else { return false }
    let isParted = index == range.lowerBound || bytes[index - 1].isASCIIWhitespace
    return isParted
      && (index + 3 == range.upperBound || bytes[index + 3].isASCIIWhitespace)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isASCIIWhitespace || bytes[start] == UInt8(ascii: "~") {
      start += 1
    }
    while end > start, bytes[end - 1].isASCIIWhitespace || bytes[end - 1] == UInt8(ascii: "~") {
      end -= 1
    }
    return start..<end
  }

  /// Whether a name is one group in braces and nothing else.
  func isGroup(_ range: Range<Int>) -> Bool {
    guard range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "{"),
      bytes[range.upperBound - 1] == UInt8(ascii: "}"),
      bytes[range.lowerBound + 1] != UInt8(ascii: "\\")
    else { return false }
    var depth = 0
    for index in range.lowerBound..<range.upperBound - 1 {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return false }
    }
    return true
  }

  /// The parts of one name.
  func parts(of range: Range<Int>) -> Parts {
    var sections: [[Word]] = [[]]
    words(of: range, into: &sections)
    while sections.count > 1, sections.last?.isEmpty == true { sections.removeLast() }
    var parts = Parts()
    switch sections.count {
    case 1: firstVonLast(sections[0], &parts)
    case 2:
      vonLast(sections[0][...], &parts)
      parts.given = span(sections[1][...])
    default:
      vonLast(sections[0][...], &parts)
      parts.suffix = span(sections[1][...])
      parts.given = span(sections[2][...])
      parts.surplus = sections[3...].compactMap { span($0[...]) }
    }
    if parts.family == nil, parts.given != nil, parts.von == nil {
      parts.family = parts.given
      parts.given = nil
    }
    return parts
  }

  /// `First von Last`: the last word and those joined to it are the family name; "von" runs from
  /// the first to the last word in small letters before it.
  private func firstVonLast(_ words: [Word], _ parts: inout Parts) {
    guard let last = words.indices.last else { return }
    if let vonStart = words[..<last].firstIndex(where: \.isLower) {
      parts.given = span(words[..<vonStart])
      vonLast(words[vonStart...], &parts)
      return
    }
    var familyStart = last
    while familyStart > 0, words[familyStart].isJoined { familyStart -= 1 }
    parts.given = span(words[..<familyStart])
    parts.family = span(words[familyStart...])
  }

  /// `von Last`: "von" ends with the last word in small letters that is not the last word.
  private func vonLast(_ words: ArraySlice<Word>, _ parts: inout Parts) {
    guard let last = words.indices.last else { return }
    let vonEnd = words[..<last].lastIndex(where: \.isLower).map { $0 + 1 } ?? words.startIndex
    parts.von = span(words[..<vonEnd])
    parts.family = span(words[vonEnd...])
  }

  private func span(_ words: ArraySlice<Word>) -> Range<Int>? {
    guard let first = words.first, let last = words.last,
      first.range.lowerBound < last.range.upperBound
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Splits a name at commas and its sections into words, both outside braces.
  private func words(of range: Range<Int>, into sections: inout [[Word]]) {
    var index = range.lowerBound
    var isJoined = false
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") {
        sections.append([])
        isJoined = false
        index += 1
      } else if byte.isASCIIWhitespace {
        isJoined = false
        index += 1
      } else if byte == UInt8(ascii: "~") || byte == UInt8(ascii: "-") {
        isJoined = true
        index += 1
      } else {
        let word = word(from: index, to: range.upperBound, isJoined: isJoined)
        isJoined = false
        index = max(word.range.upperBound, index + 1)
        sections[sections.count - 1].append(word)
      }
    }
  }

  private func word(from start: Int, to end: Int, isJoined: Bool) -> Word {
    var depth = 0
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      } else if depth == 0,
        byte.isASCIIWhitespace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "~")
          || byte == UInt8(ascii: "-")
      {
        break
      }
      index += 1
    }
    return Word(range: start..<index, isLower: isLower(start..<index), isJoined: isJoined)
  }

  /// Whether the first letter that counts is small: a letter outside braces, or the letter that
  /// a special character `{\…}` is made of.
  private func isLower(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isASCIILetter { return byte.isASCIILowercase }
      if byte >= 0x80 {
        let properties = scalar(at: index, in: range)?.properties
        if properties?.isLowercase == true { return true }
        if properties?.isUppercase == true { return false }
        index += 1
        while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
        continue
      }
      if byte == UInt8(ascii: "{") {
        if index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "\\") {
          return isLowerSpecial(from: index + 2, to: range.upperBound, isInGroup: true)
        }
        index = groupEnd(from: index, to: range.upperBound)
      } else if byte == UInt8(ascii: "\\") {
        return isLowerSpecial(from: index + 1, to: range.upperBound, isInGroup: false)
      } else {
        index += 1
      }
    }
    return false
  }

  private func scalar(at index: Int, in range: Range<Int>) -> Unicode.Scalar? {
    String(decoding: bytes[index..<min(range.upperBound, index + 4)], as: UTF8.self)
      .unicodeScalars.first
  }

  /// The case of the letter that a command stands for, or else of the first letter after commands.
  private func isLowerSpecial(from start: Int, to end: Int, isInGroup: Bool) -> Bool {
    var start = start
    while start < end {
      var index = start
      while index < end, bytes[index].isASCIILetter { index += 1 }
      let command = String(decoding: bytes[start..<min(index, start + 32)], as: UTF8.self)
      if let character = LaTeXCommands.characters[command]?.unicodeScalars.first,
        character.properties.isAlphabetic
      {
        return character.properties.isLowercase
      }
      if !isInGroup, index - start > 1, LaTeXCommands.accents[command] == nil {
        return bytes[start].isASCIILowercase
      }
      if index == start { index += 1 }
      while index < end, bytes[index] != UInt8(ascii: "\\") {
        if bytes[index] == UInt8(ascii: "}") { return false }
        if bytes[index].isASCIILetter { return bytes[index].isASCIILowercase }
        index += 1
      }
      start = index + 1
    }
    return false
  }

  private func groupEnd(from start: Int, to end: Int) -> Int {
    var depth = 0
    for index in start..<end {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth <= 0 { return index + 1 }
      }
    }
    return end
  }
}
