/// Judges whether a reference begins at a place, by the way in which references open: with an author.
enum AuthorOpening {
  /// How surely a list of authors begins at an offset: 0 not at all, 1 for a capital letter, 2 for a likely
  /// and 3 for a sure form (`Siegel RL,`, `Lewis, J.R.,`, `K. Maruyama`, `———.`).
  static func strength(at offset: Int, in bytes: [UInt8], to end: Int) -> Double {
    let words = self.words(from: offset, in: bytes, to: end)
    guard let first = words.first else { return 0 }
    if first.isDash { return 3 }
    if first.isInitials, first.separator != UInt8(ascii: ")") { return natural(words) }
    guard first.isCapitalized || first.isParticle else {
      return lowerCased(words)
    }
    return inverted(words)
  }

  /// Names with the initials first: `K. Maruyama,`, `J.-P. Jay-Gerin and`, `A. de Wit.`.
  private static func natural(_ words: [Word]) -> Double {
    var index = 0
    while index < words.count, words[index].isInitials, words[index].hasPoint { index += 1 }
    guard index > 0, index <= 5, index < words.count else { return words.count > 1 ? 0.5 : 0 }
    while index < words.count, words[index].isParticle { index += 1 }
    guard index < words.count, words[index].isCapitalized || words[index].isUppercase else {
      return 0.5
    }
    if words[index].separator != nil { return 3 }
    return index + 1 < words.count && (words[index + 1].isAnd || words[index + 1].isEtAl) ? 3 : 2
  }

  /// Names with the family name first: `Siegel RL,`, `Lewis, J. R.`, `de la Torre J`.
  private static func inverted(_ words: [Word]) -> Double {
    var index = 0
    while index < words.count, words[index].isParticle { index += 1 }
    var family = 0
    while index < words.count, family < 4, words[index].isName {
      family += 1
      index += 1
      if words[index - 1].separator == UInt8(ascii: ",") { break }
      if words[index - 1].separator != nil { return 1 }
    }
    guard family > 0, index < words.count else { return family > 0 ? 1 : 0 }
    let next = words[index]
    let afterComma = words[index - 1].separator == UInt8(ascii: ",")
    if next.isInitials, next.length <= 4 || next.hasPoint {
      if afterComma { return next.hasPoint || next.length <= 2 ? 3 : 2 }
      while index + 1 < words.count, words[index].separator == nil, words[index + 1].isInitials {
        index += 1
      }
      let isClosed = words[index].separator != nil
      return isClosed || index + 1 < words.count && words[index + 1].closesAuthor ? 3 : 1.5
    }
    if next.isEtAl || next.isAnd { return 2 }
    if afterComma, next.isName { return 2 }
    if next.startsYear { return 1.5 }
    return 1
  }

  /// `zhao z, chen y,`: only when it repeats.
  private static func lowerCased(_ words: [Word]) -> Double {
    var authors = 0
    var length = 0
    for word in words {
      length += 1
      guard let separator = word.separator else { continue }
      let isAuthor = (2...5).contains(length) && word.length <= 3 && word.isLowercase
      guard isAuthor, separator == UInt8(ascii: ",") || separator == UInt8(ascii: ".") else {
        break
      }
      authors += 1
      length = 0
      if separator == UInt8(ascii: ".") { break }
    }
    return authors >= 2 ? 3 : authors == 1 ? 1.5 : 0
  }

  /// A word and the punctuation after it.
  private struct Word {
    var length = 0
    var isCapitalized = false
    var isUppercase = true
    var isLowercase = true
    var hasPoint = false
    var hasDigit = false
    var isDash = false
    var isAnd = false
    var isEtAl = false
    var isParticle = false
    var startsYear = false
    var separator: UInt8?

    /// Whether a name has ended before this word.
    var closesAuthor: Bool { isAnd || isEtAl || startsYear }
    var isInitials: Bool { length > 0 && isUppercase && !hasDigit && length <= 4 }
    var isName: Bool { isCapitalized && !hasDigit && !hasPoint }
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "del", "della", "des", "du", "der", "den", "van", "von", "la", "le", "el",
    "al", "ten", "ter", "dos", "das", "zu", "zur", "bin", "ibn", "van't", "vom", "st", "d", "l",
  ]
  private static let conjunctions: Set<String> = [
    "and", "und", "et", "y", "e", "en", "i", "og", "och",
  ]

  /// The first words, up to a dozen.
  private static func words(from offset: Int, in bytes: [UInt8], to end: Int) -> [Word] {
    var cursor = ByteCursor(bytes, from: offset, to: min(end, offset + 160))
    var words: [Word] = []
    while words.count < 12, let byte = cursor.peek {
      if byte.isASCIIWhitespace {
        cursor.position += 1
      } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "/") {
        cursor.position += 1
        words.append(Word(isAnd: true))
      } else if byte == UInt8(ascii: "(") {
        cursor.position += 1
        var word = Word()
        word.startsYear = cursor.skip(while: \.isASCIIDigit).count == 4
        words.append(word)
      } else if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == 0xE2 {
        words.append(dashOrQuote(&cursor))
      } else if byte.isASCIIAlphanumeric || byte >= 0x80 {
        words.append(word(&cursor))
      } else {
        break
      }
    }
    return words
  }

  private static func dashOrQuote(_ cursor: inout ByteCursor) -> Word {
    let run = cursor.skip {
      !$0.isASCIIAlphanumeric && !$0.isASCIIWhitespace && $0 != UInt8(ascii: ",")
        && $0 != UInt8(ascii: ".")
    }
    var word = Word()
    let isDash =
      cursor.bytes[run].allSatisfy { "_-".utf8.contains($0) }
      || cursor.bytes[run].starts(with: [0xE2, 0x80, 0x94])
      || cursor.bytes[run].starts(with: [0xE2, 0x80, 0x93])
    let isFollowedByComma = cursor.peek == UInt8(ascii: ",")
    word.isDash = isDash && (run.count >= 2 || isFollowedByComma)
    word.isUppercase = false
    if run.isEmpty { cursor.position += 1 }
    return word
  }

  private static func word(_ cursor: inout ByteCursor) -> Word {
    var word = Word()
    let start = cursor.position
    var isFirst = true
    while let byte = cursor.peek {
      let isLetter = byte.isASCIILetter || byte >= 0x80
      if byte.isASCIIDigit {
        word.hasDigit = true
      } else if !isLetter {
        if byte == UInt8(ascii: "."), let next = cursor.peek(ahead: 1),
          next.isASCIIUppercase || next == UInt8(ascii: "-"), word.isUppercase
        {
          word.hasPoint = true  // J.R.
        } else if byte != UInt8(ascii: "-") && byte != UInt8(ascii: "'") {
          break
        }
        cursor.position += 1
        continue
      }
      if byte < 0x80 {
        if byte.isASCIIUppercase { word.isLowercase = false } else { word.isUppercase = false }
        if isFirst { word.isCapitalized = byte.isASCIIUppercase }
      } else if isFirst {
        word.isCapitalized = true  // the case of other scripts' letters is left open
      } else if byte & 0xC0 == 0xC0 {
        word.isUppercase = false
      }
      if byte & 0xC0 != 0x80 { word.length += 1 }
      isFirst = false
      cursor.position += 1
    }
    let text = cursor.text(start..<cursor.position)
    if word.length == 0 { word.isUppercase = false }
    word.isParticle = word.isLowercase && particles.contains(text)
    word.isAnd = conjunctions.contains(text.lowercased())
    word.isEtAl = text == "et" || text == "al"
    word.startsYear = word.hasDigit && cursor.position - start == 4
    if let byte = cursor.peek, ".,:;()".utf8.contains(byte) {
      if byte == UInt8(ascii: "."), word.isUppercase, word.length <= 3 {
        word.hasPoint = true
        cursor.position += 1
        if let next = cursor.peek, ",:;".utf8.contains(next) {
          word.separator = next
          cursor.position += 1
        }
      } else {
        word.separator = byte
        if byte != UInt8(ascii: "(") { cursor.position += 1 }
      }
    }
    return word
  }
}
