/// What stands before a reference in a list: `[12]`, `12]`, `(12)`, `12)`, `12.`, `12`, `¹²`, `[Bar04]`,
/// a bullet, or HTML's `<li>`.
struct ListMarker: Hashable, Sendable {
  /// How markers of one list look; a list keeps to one style.
  enum Style: Hashable, Sendable, CaseIterable {
    case bracket, halfBracket, parentheses, halfParenthesis, dot, superscript, bare
    case label, bullet, listItem

    /// Whether markers of the style count.
    var isNumbered: Bool {
      switch self {
      case .label, .bullet, .listItem: false
      default: true
      }
    }

    /// Whether a marker may stand in the middle of a line without being mistaken for a citation.
    var canStandInline: Bool {
      switch self {
      case .bracket, .halfBracket, .parentheses, .dot: true
      default: false
      }
    }
  }

  let style: Style
  /// The number, for styles that count.
  let number: Int?
  /// The bytes of the marker itself.
  let range: Range<Int>
  /// Where the reference begins: after the marker and the white space that follows it.
  let contentStart: Int
  /// Whether only white space stands before the marker on its line.
  let isAtLineStart: Bool

  /// Whether the number is more likely a year, unless a long list has counted up to it.
  var isYearLike: Bool { number.map { (1500...2099).contains($0) } ?? false }
}

extension ListMarker {
  /// Reads the marker at an offset.
  ///
  /// - Returns: `nil` when what stands there is no marker.
  static func at(_ offset: Int, in bytes: [UInt8], to end: Int, isAtLineStart: Bool) -> ListMarker?
  {
    var cursor = ByteCursor(bytes, from: offset, to: end)
    guard let first = cursor.peek else { return nil }
    let found: (Style, Int?)?
    switch first {
    case UInt8(ascii: "["): found = bracketed(&cursor)
    case UInt8(ascii: "("): found = parenthesized(&cursor)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): found = numeral(&cursor, isAtLineStart)
    case UInt8(ascii: "<"):
      found = isAtLineStart ? listItem(&cursor) : nil
    default: found = isAtLineStart ? (superscript(&cursor) ?? bullet(&cursor)) : nil
    }
    guard let (style, number) = found else { return nil }
    let range = offset..<cursor.position
    skipBlanks(&cursor)
    return ListMarker(
      style: style, number: number, range: range, contentStart: cursor.position,
      isAtLineStart: isAtLineStart)
  }

  private static func bracketed(_ cursor: inout ByteCursor) -> (Style, Int?)? {
    _ = cursor.next()
    skipSpaces(&cursor)
    let start = cursor.position
    if let number = number(&cursor) {
      skipSpaces(&cursor)
      if cursor.consume(UInt8(ascii: "]")) {
        _ = cursor.consume(UInt8(ascii: ".")) || cursor.consume(UInt8(ascii: ":"))
        return (.bracket, number)
      }
    }
    cursor.position = start
    let label = cursor.skip { byte in
      byte.isASCIIAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "-")
    }
    guard (2...12).contains(label.count), cursor.consume(UInt8(ascii: "]")),
      cursor.bytes[label].contains(where: \.isASCIIDigit),
      cursor.bytes[label.lowerBound].isASCIILetter || cursor.bytes[label.lowerBound] >= 0x80
    else { return nil }
    return (.label, nil)
  }

  private static func parenthesized(_ cursor: inout ByteCursor) -> (Style, Int?)? {
    _ = cursor.next()
    skipSpaces(&cursor)
    guard let number = number(&cursor) else { return nil }
    skipSpaces(&cursor)
    guard cursor.consume(UInt8(ascii: ")")) else { return nil }
    return (.parentheses, number)
  }

  private static func numeral(_ cursor: inout ByteCursor, _ isAtLineStart: Bool) -> (Style, Int?)? {
    guard let number = number(&cursor), number > 0 else { return nil }
    if cursor.consume(UInt8(ascii: "]")) { return (.halfBracket, number) }
    if isAtLineStart, cursor.consume(UInt8(ascii: ")")) { return (.halfParenthesis, number) }
    if cursor.consume(UInt8(ascii: ".")) {
      guard let next = cursor.peek else { return (.dot, number) }
      if next.isASCIIDigit { return nil }
      return isAtLineStart || next.isASCIIWhitespace ? (.dot, number) : nil
    }
    guard isAtLineStart else { return nil }
    guard let next = cursor.peek else { return (.bare, number) }
    guard next.isASCIIWhitespace || next == 0xC2 else { return nil }
    var ahead = cursor
    _ = ahead.skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if ahead.peek == UInt8(ascii: "\n") || ahead.peek == UInt8(ascii: "\r") {
      return (.bare, number)
    }
    skipBlanks(&ahead)
    guard let letter = ahead.peek else { return (.bare, number) }
    let canBegin =
      !letter.isASCIILowercase && !letter.isASCIIDigit
      && !",;:.)]-&+=%".utf8.contains(letter)
    return canBegin || ahead.position > cursor.position + 1 ? (.bare, number) : nil
  }

  private static func superscript(_ cursor: inout ByteCursor) -> (Style, Int?)? {
    var number = 0
    var digits = 0
    while digits < 4, let digit = superscriptDigit(cursor) {
      number = number * 10 + digit.value
      digits += 1
      cursor.position += digit.width
    }
    return digits > 0 && number > 0 ? (.superscript, number) : nil
  }

  private static func superscriptDigit(_ cursor: ByteCursor) -> (value: Int, width: Int)? {
    switch (cursor.peek, cursor.peek(ahead: 1), cursor.peek(ahead: 2)) {
    case (0xC2, 0xB9, _): (1, 2)
    case (0xC2, 0xB2, _): (2, 2)
    case (0xC2, 0xB3, _): (3, 2)
    case (0xE2, 0x81, let last?) where last == 0xB0 || (0xB4...0xB9).contains(last):
      (Int(last) - 0xB0, 3)
    default: nil
    }
  }

  private static func bullet(_ cursor: inout ByteCursor) -> (Style, Int?)? {
    let start = cursor.position
    switch (cursor.peek, cursor.peek(ahead: 1), cursor.peek(ahead: 2)) {
    case (UInt8(ascii: "-"), let next?, _), (UInt8(ascii: "*"), let next?, _):
      guard next.isASCIIWhitespace else { return nil }
      cursor.position += 1
    case (0xC2, 0xB7, _): cursor.position += 2
    case (0xE2, 0x80, let last?) where [0xA2, 0xA3, 0x93, 0x94].contains(last): cursor.position += 3
    case (0xE2, 0x96, let last?) where [0xAA, 0xAB, 0xA0, 0xB8].contains(last): cursor.position += 3
    case (0xE2, 0x97, let last?) where [0x8F, 0xA6, 0x8B].contains(last): cursor.position += 3
    case (0xEF, 0x82, 0xB7), (0xE2, 0x97, 0x8F): cursor.position += 3
    default: return nil
    }
    guard let next = cursor.peek, next.isASCIIWhitespace || next == 0xC2 else {
      cursor.position = start
      return nil
    }
    return (.bullet, nil)
  }

  private static func listItem(_ cursor: inout ByteCursor) -> (Style, Int?)? {
    guard cursor.consume(ignoringCase: "<li") else { return nil }
    _ = cursor.skip { $0 != UInt8(ascii: ">") }
    return cursor.consume(UInt8(ascii: ">")) ? (.listItem, nil) : nil
  }

  /// Up to five digits that do not go on.
  private static func number(_ cursor: inout ByteCursor) -> Int? {
    let digits = cursor.skip(while: \.isASCIIDigit)
    guard (1...5).contains(digits.count) else { return nil }
    return cursor.bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  private static func skipSpaces(_ cursor: inout ByteCursor) {
    _ = cursor.skip { $0 == UInt8(ascii: " ") }
  }

  private static func skipBlanks(_ cursor: inout ByteCursor) {
    while let byte = cursor.peek {
      if byte.isASCIIWhitespace {
        cursor.position += 1
      } else if byte == 0xC2, cursor.peek(ahead: 1) == 0xA0 {
        cursor.position += 2
      } else {
        return
      }
    }
  }
}
