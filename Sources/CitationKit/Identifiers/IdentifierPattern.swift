/// The form of an identifier, compiled from a row of ``IdentifierPatternTable``.
struct IdentifierPattern {
  /// How much a text of this form says about its kind.
  enum Distinctness: String {
    /// The form belongs to the kind alone, in any text.
    case form
    /// The form is enough when the text holds nothing else.
    case alone
    /// The kind has to be told.
    case told
  }

  /// What becomes of letters in the canonical text.
  enum LetterCase: String {
    case upper, lower, kept
  }

  enum Element {
    case literal(UInt8)
    case blanks
    case run(Class, Range<Int>)
    /// From here on the text is read but not kept.
    case dropped
  }

  enum Class: UInt8 {
    case digit = 0x23  // #
    case alphanumeric = 0x40  // @
    case hexadecimal = 0x26  // &
    case letter = 0x5E  // ^
    case alphanumericOrHyphen = 0x25  // %
    case token = 0x21  // !
  }

  let kind: IdentifierKind
  let distinctness: Distinctness
  let letterCase: LetterCase
  /// What the canonical text has in front.
  let prefix: [UInt8]
  let elements: [Element]

  /// Reads a row of the table; `nil` when it is not one.
  init?(_ row: Substring) {
    let columns = row.split(separator: " ")
    guard columns.count == 5, let distinctness = Distinctness(rawValue: String(columns[1])),
      let letterCase = LetterCase(rawValue: String(columns[2]))
    else { return nil }
    kind = IdentifierKind(rawValue: String(columns[0]))
    self.distinctness = distinctness
    self.letterCase = letterCase
    prefix = columns[3] == "-" ? [] : Array(columns[3].utf8)
    elements = Self.compile(Array(columns[4].utf8))
  }

  private static func compile(_ pattern: [UInt8]) -> [Element] {
    var elements: [Element] = []
    var cursor = ByteCursor(pattern)
    while let byte = cursor.next() {
      if byte == UInt8(ascii: "~") {
        elements.append(.blanks)
      } else if byte == UInt8(ascii: "\\") {
        elements.append(.dropped)
      } else if let characters = Class(rawValue: byte) {
        elements.append(.run(characters, count(&cursor)))
      } else {
        elements.append(.literal(byte))
      }
    }
    return elements
  }

  /// `{8}`, `{2,5}` or nothing, which is once; as a range with its upper bound excluded.
  private static func count(_ cursor: inout ByteCursor) -> Range<Int> {
    guard cursor.consume(UInt8(ascii: "{")) else { return 1..<2 }
    let digits = cursor.skip(while: { $0 != UInt8(ascii: "}") })
    _ = cursor.next()
    let bounds = cursor.text(digits).split(separator: ",").compactMap { Int($0) }
    let least = bounds.first ?? 1
    return least..<(max(least, bounds.last ?? least) + 1)
  }

  /// The bytes with which a text of this form may begin, up to three; letters in lower case.
  var opening: [[UInt8]] {
    var opening: [[UInt8]] = []
    for element in elements {
      guard opening.count < 3 else { break }
      switch element {
      case .literal(let byte): opening.append([byte.asciiLowercased])
      case .run(let characters, let count):
        for _ in 0..<count.lowerBound {
          opening.append((0..<0x80).filter { Self.contains(characters, $0) })
        }
      default: return opening
      }
    }
    return Array(opening.prefix(3))
  }

  /// The literal bytes with which a text of this form begins, in lower case.
  var literalBeginning: [UInt8] {
    var beginning: [UInt8] = []
    for element in elements {
      guard case .literal(let byte) = element else { break }
      beginning.append(byte.asciiLowercased)
    }
    return beginning
  }

  static func contains(_ characters: Class, _ byte: UInt8) -> Bool {
    switch characters {
    case .digit: byte.isASCIIDigit
    case .alphanumeric: byte.isASCIIAlphanumeric
    case .hexadecimal: byte.hexadecimalValue != nil
    case .letter: byte.isASCIILetter
    case .alphanumericOrHyphen: byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-")
    case .token: byte > 0x20 && byte < 0x7F
    }
  }
}

// MARK: - Matching

extension IdentifierPattern {
  /// The identifier at an offset, if the text there has this form and ends where the form ends.
  func read(_ bytes: [UInt8], at start: Int, to end: Int, isInAddress: Bool) -> IdentifierReading? {
    var position = start
    var canonical = prefix
    var isKept = true
    var isToken = false
    for element in elements {
      isToken = false
      switch element {
      case .dropped: isKept = false
      case .blanks:
        while let length = TypographicBytes.blankLength(bytes, at: position, to: end),
          position - start < 32
        {
          position += length
        }
        if position < end, bytes[position] == UInt8(ascii: "-") { position += 1 }
      case .literal(let literal):
        guard position < end, bytes[position].asciiLowercased == literal.asciiLowercased else {
          return nil
        }
        if isKept { canonical.append(literal) }
        position += 1
      case .run(.token, let count):
        let run = tokenEnd(bytes, from: position, to: end, isInAddress: isInAddress)
        guard run - position >= count.lowerBound else { return nil }
        if isKept { canonical += bytes[position..<run].map(cased) }
        position = run
        isToken = true
      case .run(let characters, let count):
        let first = position
        while position < end, position - first < count.upperBound - 1,
          Self.contains(characters, bytes[position])
        {
          position += 1
        }
        guard position - first >= count.lowerBound else { return nil }
        if isKept { canonical += bytes[first..<position].map(cased) }
      }
    }
    guard isToken || isBoundary(bytes, position, end) else { return nil }
    return IdentifierReading(String(decoding: canonical, as: UTF8.self), start..<position)
  }

  private func cased(_ byte: UInt8) -> UInt8 {
    switch letterCase {
    case .upper: byte.asciiUppercased
    case .lower: byte.asciiLowercased
    case .kept: byte
    }
  }

  private func isBoundary(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Bool {
    guard position < end else { return true }
    return !bytes[position].isASCIIAlphanumeric && bytes[position] != UInt8(ascii: "_")
  }

  /// The end of a run without blanks, without the punctuation and brackets of the text around it.
  private func tokenEnd(_ bytes: [UInt8], from start: Int, to end: Int, isInAddress: Bool) -> Int {
    var position = start
    var depth = 0
    scan: while position < end, position - start < 512 {
      let byte = bytes[position]
      switch byte {
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "'"):
        break scan
      case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "&"): if isInAddress { break scan }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        guard depth > 0 else { break scan }
        depth -= 1
      default: break
      }
      position += 1
    }
    // A run without an end is no identifier.
    if position - start >= 512 { return start }
    while position > start, !bytes[position - 1].isASCIIAlphanumeric,
      bytes[position - 1] != UInt8(ascii: ")") || depth != 0
    {
      position -= 1
    }
    return position
  }
}
