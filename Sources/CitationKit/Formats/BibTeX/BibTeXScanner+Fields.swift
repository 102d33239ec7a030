extension BibTeXScanner {
  /// Reads the fields of an entry and its closing delimiter.
  mutating func body(_ closing: UInt8, isFirst: Bool) {
    var needsComma = !isFirst
    var isAfterKey = needsComma
    while true {
      skipBlanksAndComments()
      guard position < bytes.count else {
        note(.unclosed, position..<position)
        return
      }
      let byte = bytes[position]
      if byte == closing {
        position += 1
        return
      }
      if byte == UInt8(ascii: ",") {
        position += 1
        needsComma = false
        isAfterKey = false
        continue
      }
      if byte == UInt8(ascii: "@"), isEntryLine(at: position) {
        note(.unclosed, position..<position)
        return
      }
      if isAfterKey, !startsField() {
        skipToComma()
        isAfterKey = false
        continue
      }
      guard field(needsComma: needsComma) else {
        if !recover(closing) { return }
        needsComma = false
        isAfterKey = false
        continue
      }
      needsComma = true
      isAfterKey = false
    }
  }

  /// Reads one field; without moving, gives false when there is none.
  private mutating func field(needsComma: Bool) -> Bool {
    let start = position
    let name = identifier()
    guard !name.isEmpty else { return false }
    skipBlanksAndComments()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      position = start
      return false
    }
    position += 1
    skipBlanksAndComments()
    if needsComma { note(.missingComma, name) }
    let (value, isDelimited) = value()
    if value.isEmpty { note(.missingValue, name) }
    fields.append(BibTeXDocument.Field(name: name, value: value, isDelimited: isDelimited))
    return true
  }

  private func afterBlanks(from place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place
  }

  private func startsField(at place: Int? = nil) -> Bool {
    let position = place ?? position
    var copy = position
    while copy < bytes.count, Self.isIdentifier[Int(bytes[copy])] { copy += 1 }
    guard copy > position else { return false }
    while copy < bytes.count, bytes[copy].isASCIIWhitespace { copy += 1 }
    return copy < bytes.count && bytes[copy] == UInt8(ascii: "=")
  }

  /// Skips words after a key, up to the comma on the same line.
  private mutating func skipToComma() {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "}")
    {
      position += 1
    }
    note(.textAfterKey, start..<position)
  }

  /// Skips text that is no field, up to the next field, the entry's end or the next entry.
  ///
  /// - Returns: false when the entry is over.
  private mutating func recover(_ closing: UInt8) -> Bool {
    let start = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"): depth += 1
      case closing where depth == 0:
        note(.unexpectedText, start..<position)
        position += 1
        return false
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","):
        position += 1
        skipBlanks()
        if isEntryLine(at: position) {
          note(.unclosed, start..<position)
          return false
        }
        if startsField() {
          note(.unexpectedText, start..<position)
          return true
        }
        continue
      default: break
      }
      position += 1
    }
    note(.unclosed, start..<position)
    return false
  }

  /// Reads pieces joined by `#`; gives their range, empty when there is none, and whether it is one
  /// piece in delimiters.
  mutating func value() -> (range: Range<Int>, isDelimited: Bool) {
    let start = position
    var end = position
    var pieces = 0
    while true {
      guard piece() else { break }
      pieces += 1
      end = position
      skipBlanksAndComments()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "#") else { break }
      position += 1
      skipBlanksAndComments()
    }
    position = max(end, start)
    let isDelimited =
      pieces == 1 && (bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "\""))
    return (start..<position, isDelimited)
  }

  private mutating func piece() -> Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      if let end = closingBrace(after: position + 1) {
        position = end
        return true
      }
    case UInt8(ascii: "\""):
      if let end = closingQuote(after: position + 1) {
        position = end
        return true
      }
    default:
      let start = position
      while position < bytes.count, Self.isIdentifier[Int(bytes[position])] { position += 1 }
      return position > start
    }
    unclosedValue()
    return true
  }

  /// A value whose delimiter is never closed ends with its line or, when the next lines begin no
  /// field, before the next field or entry.
  private mutating func unclosedValue() {
    let start = position
    isCareful = true
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      let lineStart = position
      skipBlanks()
      if isEntryLine(at: position) { break }
      if startsField() || (position < bytes.count && bytes[position] == UInt8(ascii: "}")) { break }
      position = max(lineStart, position)
    }
    while position > start + 1,
      bytes[position - 1].isASCIIWhitespace || bytes[position - 1] == UInt8(ascii: ",")
    {
      position -= 1
    }
    note(.unclosed, start..<position)
  }

  /// The place after the brace that closes one; `nil` when there is none.
  mutating func closingBrace(after start: Int) -> Int? {
    if isCareful { return closingDelimiter(after: start, isQuote: false) }
    var depth = 1
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    openValues += 1
    noteEnd()
    return nil
  }

  private mutating func closingQuote(after start: Int) -> Int? {
    closingDelimiter(after: start, isQuote: true)
  }

  private mutating func closingDelimiter(after start: Int, isQuote: Bool) -> Int? {
    var depth = isQuote ? 0 : 1
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if !isQuote && depth == 0 { return index + 1 }
        if depth < 0 { return nil }
      case UInt8(ascii: "\"") where isQuote && depth == 0: return index + 1
      case UInt8(ascii: "\n") where isCareful, UInt8(ascii: "\r") where isCareful:
        let next = afterBlanks(from: index + 1)
        if isEntryLine(at: next) || startsField(at: next) { return nil }
      default: break
      }
      index += 1
    }
    openValues += 1
    noteEnd()
    return nil
  }
}

extension BibTeXScanner {
  /// Characters of names and macros: all but blanks, controls and `" # % ' ( ) , = { }`, and `@`
  /// and backslash, which stand in no name.
  static let isIdentifier: [Bool] = {
    var table = [Bool](repeating: true, count: 256)
    for byte in 0...0x20 { table[byte] = false }
    for byte in "\"#%'(),={}@\\\u{7F}".utf8 { table[Int(byte)] = false }
    return table
  }()

  mutating func identifier() -> Range<Int> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      guard Self.isIdentifier[Int(byte)], byte < 0x80 || wideBlank(at: position) == nil else {
        break
      }
      position += 1
    }
    return start..<position
  }

  mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isASCIIWhitespace {
        position += 1
      } else if byte >= 0x80, let count = wideBlank(at: position) {
        position += count
      } else {
        return
      }
    }
  }

  /// The length of a blank beyond ASCII: a no-break space, a typographic space, a byte order mark.
  private func wideBlank(at place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let third = place + 2 < bytes.count ? bytes[place + 2] : 0
    switch (bytes[place], bytes[place + 1], third) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }

  /// Skips blanks and, as biber does, `%` to the end of its line, but not an entry after `%`, which
  /// BibTeX reads.
  mutating func skipBlanksAndComments() {
    while true {
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "%") else { return }
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n"),
        bytes[position] != UInt8(ascii: "\r")
      {
        if bytes[position] == UInt8(ascii: "@"), isEntryLine(at: position) { return }
        position += 1
      }
    }
  }

  /// The next `@` at or after a place.
  func nextAt(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "@") { return index }
      index += 1
    }
    return nil
  }

  /// Whether a line begins here, but for blanks and `%`, with `@type{` or `@type(`.
  func isEntryLine(at place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "@") else { return false }
    var before = place - 1
    while before >= 0,
      bytes[before] == 0x20 || bytes[before] == 0x09 || bytes[before] == UInt8(ascii: "%")
    {
      before -= 1
    }
    guard before < 0 || bytes[before] == UInt8(ascii: "\n") || bytes[before] == UInt8(ascii: "\r")
    else { return false }
    var index = place + 1
    while index < bytes.count, bytes[index].isASCIILetter { index += 1 }
    guard index > place + 1 else { return false }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count
      && (bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "("))
  }

  /// The next line that begins an entry, or the end.
  func nextEntryLine(from start: Int) -> Int {
    var index = start
    while let at = nextAt(from: index) {
      if isEntryLine(at: at) { return at }
      index = at + 1
    }
    return bytes.count
  }
}
