/// Collects the bytes that may belong to a DOI's suffix, with escapes undone, up to the first that
/// cannot; where the suffix ends among them is for ``DOISuffixBoundary`` to say.
struct DOISuffixCollector {
  private(set) var text = DecodedText()
  private let bytes: [UInt8]
  private let end: Int
  /// Blanks before this offset belong to a SICI that was set with blanks.
  private var blanksAllowedUntil = 0
  private var openBraces = 0
  /// Whether there was no end within the length that a DOI may have.
  private(set) var isOverlong = false
  /// Where collecting stopped.
  private(set) var collectedEnd = 0

  /// Whether a blank and another word follow what was collected.
  var isFollowedByWord: Bool {
    var position = collectedEnd
    while let length = TypographicBytes.blankLength(bytes, at: position, to: end),
      position - collectedEnd < 8
    {
      position += length
    }
    return position > collectedEnd && position < end && bytes[position].isASCIIAlphanumeric
  }

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Collects from the first byte of the suffix.
  mutating func collect(from start: Int) {
    var position = start
    let limit = min(end, start + DOIReader.longest)
    while position < limit {
      let next: Int?
      switch bytes[position] {
      case 0x80...: next = typographic(at: position)
      case 0...0x20, 0x7F: next = blank(at: position)
      case UInt8(ascii: "\\"): next = command(at: position)
      case UInt8(ascii: "{"), UInt8(ascii: "}"): next = brace(at: position)
      case UInt8(ascii: "$"): next = mathematics(at: position)
      case UInt8(ascii: "-"):
        text.append(UInt8(ascii: "-"), endingAt: position + 1)
        next = skipDoubledHyphen(at: position + 1)
      case UInt8(ascii: "\""), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
        UInt8(ascii: "'"):
        next = nil
      default:
        text.append(bytes[position], endingAt: position + 1)
        next = position + 1
      }
      guard let next else {
        collectedEnd = position
        return
      }
      position = next
    }
    isOverlong = position >= start + DOIReader.longest
    collectedEnd = position
  }

  /// Invisible characters vanish, dashes become hyphens, letters stay; anything else ends it.
  private mutating func typographic(at position: Int) -> Int? {
    if let length = Self.misreadDashLength(bytes, at: position, to: end) {
      text.append(UInt8(ascii: "-"), endingAt: position + length)
      return position + length
    }
    guard let (scalar, length) = TypographicBytes.scalar(bytes, at: position, to: end) else {
      return nil
    }
    let next = position + length
    if let letters = Self.ligature(scalar) {
      for letter in letters.utf8 { text.append(letter, endingAt: next) }
      return next
    }
    if TypographicBytes.isInvisible(scalar) { return next }
    if TypographicBytes.isBlank(scalar) { return blank(at: position) }
    if TypographicBytes.isDash(scalar) {
      text.append(UInt8(ascii: "-"), endingAt: next)
      return skipDoubledHyphen(at: next)
    }
    guard let scalar = Unicode.Scalar(scalar), Self.isSuffixLetter(scalar) else { return nil }
    for byte in bytes[position..<next] { text.append(byte, endingAt: next) }
    return next
  }

  private static func ligature(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    default: nil
    }
  }

  /// The length of a dash whose UTF-8 was read as Windows-1252: `â€“`, `â€”`, `âˆ’`, `â€‘`.
  private static func misreadDashLength(_ bytes: [UInt8], at offset: Int, to end: Int) -> Int? {
    let spellings: [StaticString] = [
      "\u{E2}\u{20AC}\u{201C}", "\u{E2}\u{20AC}\u{201D}", "\u{E2}\u{2C6}\u{2019}",
      "\u{E2}\u{20AC}\u{2018}", "\u{E2}\u{20AC}\u{90}", "\u{E2}\u{20AC}\u{2019}",
    ]
    guard bytes[offset] == 0xC3 else { return nil }
    for spelling in spellings where ASCIIWord.matches(spelling, bytes, at: offset, to: end) {
      return spelling.utf8CodeUnitCount
    }
    return nil
  }

  /// TeX's dash between digits stands for a hyphen that was made a dash.
  private func skipDoubledHyphen(at position: Int) -> Int {
    guard text.count >= 2, text.bytes[text.count - 2].isASCIIDigit, position + 1 < end,
      bytes[position] == UInt8(ascii: "-"), bytes[position + 1].isASCIIDigit
    else { return position }
    return position + 1
  }

  /// Letters, marks and digits of alphabets; ideographs and kana follow a DOI as running text does.
  private static func isSuffixLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0xA4CF, 0xAC00...0xD7FF, 0xE000...0xFAFF, 0xFE30...0xFFFF, 0x1F000...:
      return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .otherNumber, .letterNumber:
      return true
    case .otherPunctuation: return (0xF00...0xFFF).contains(scalar.value)
    default: return false
    }
  }

  /// `\_` and its like stand for the character; named commands for brackets likewise.
  private mutating func command(at position: Int) -> Int? {
    guard position + 1 < end else { return nil }
    switch bytes[position + 1] {
    case UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "$"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      text.append(bytes[position + 1], endingAt: position + 2)
      return position + 2
    case UInt8(ascii: "-"): return position + 2
    default: break
    }
    let commands: [(StaticString, UInt8)] = [
      ("\\textless", UInt8(ascii: "<")), ("\\textgreater", UInt8(ascii: ">")),
      ("\\textunderscore", UInt8(ascii: "_")), ("\\lt", UInt8(ascii: "<")),
      ("\\gt", UInt8(ascii: ">")),
    ]
    for (command, byte) in commands where ASCIIWord.matches(command, bytes, at: position, to: end) {
      var next = position + command.utf8CodeUnitCount
      if ASCIIWord.matches("{}", bytes, at: next, to: end) { next += 2 }
      text.append(byte, endingAt: next)
      return next
    }
    return nil
  }

  /// Braces around one character or command are LaTeX's; any other brace ends the field.
  private mutating func brace(at position: Int) -> Int? {
    if bytes[position] == UInt8(ascii: "}") {
      guard openBraces > 0 else { return nil }
      openBraces -= 1
      return position + 1
    }
    guard position + 2 < end else { return nil }
    let isCommand =
      bytes[position + 1] == UInt8(ascii: "\\") || bytes[position + 1] == UInt8(ascii: "$")
    guard isCommand || bytes[position + 2] == UInt8(ascii: "}") else { return nil }
    openBraces += 1
    return position + 1
  }

  /// `$<$` and its like.
  private mutating func mathematics(at position: Int) -> Int? {
    var inner = position + 1
    if inner < end, bytes[inner] == UInt8(ascii: "\\") { inner += 1 }
    if inner + 1 < end, bytes[inner + 1] == UInt8(ascii: "$"),
      !bytes[inner].isASCIIAlphanumeric, bytes[inner] > 0x20
    {
      text.append(bytes[inner], endingAt: inner + 2)
      return inner + 2
    }
    if inner == position + 2 {
      guard let next = command(at: position + 1), next < end, bytes[next] == UInt8(ascii: "$")
      else { return nil }
      return next + 1
    }
    text.append(bytes[position], endingAt: position + 1)
    return position + 1
  }
}

// MARK: - Blanks inside

extension DOISuffixCollector {
  /// The offset at which the suffix goes on behind blanks; `nil` where they end it, as they nearly
  /// always do.
  private mutating func blank(at position: Int) -> Int? {
    var next = position
    var hasLineBreak = false
    while let length = TypographicBytes.blankLength(bytes, at: next, to: end) {
      guard next - position < 64 else { return nil }
      hasLineBreak = hasLineBreak || bytes[next] == 0x0A || bytes[next] == 0x0D
      next += length
    }
    guard next > position, next < end else { return nil }
    if next <= blanksAllowedUntil { return next }
    if let siciEnd = DOISerialItem.spacedEnd(bytes, at: next, to: end) {
      blanksAllowedUntil = siciEnd
      return next
    }
    let continuation = DOIContinuation(suffix: text.bytes, bytes: bytes, end: end)
    guard continuation.goesOn(at: next, afterLineBreak: hasLineBreak) else { return nil }
    dropLineHyphen(at: next, afterLineBreak: hasLineBreak)
    if let dash = TypographicBytes.dashLength(bytes, at: next, to: end) {
      blanksAllowedUntil = skipBlanks(next + dash)
    }
    return next
  }

  /// A hyphen between letters at the end of a line is the line's, otherwise the identifier's.
  private mutating func dropLineHyphen(at next: Int, afterLineBreak: Bool) {
    guard afterLineBreak, text.count > 1, text.bytes.last == UInt8(ascii: "-"),
      text.bytes[text.count - 2].isASCIILetter, bytes[next].isASCIILowercase
    else { return }
    text.truncate(to: text.count - 1)
  }

  private func skipBlanks(_ start: Int) -> Int {
    var position = start
    while position < end, position - start < 8, bytes[position] == 0x20 { position += 1 }
    return position
  }
}
