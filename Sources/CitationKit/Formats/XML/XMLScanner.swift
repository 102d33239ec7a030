/// Splits XML (1.0, fifth edition) into tags and text, one after the other, without building anything.
///
/// Comments, processing instructions and the document type declaration are passed over; nothing is
/// fetched, and no entity is declared. What is not well-formed is taken as text or ends at the next
/// `<`; every step moves on, so that any input is walked once.
struct XMLScanner {
  /// What stands at a place of the text.
  enum Token {
    /// A start tag: its name without prefix, and the end of the tag.
    case start(name: Range<Int>, tagEnd: Int, isEmpty: Bool)
    /// An end tag.
    case end(name: Range<Int>)
    /// Character data, with entities if it has `&`.
    case text(Range<Int>, hasEntities: Bool)
    /// The content of a CDATA section.
    case verbatim(Range<Int>)
  }

  let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = max(0, min(start, bytes.count))
  }

  /// The next token; `nil` at the end of the text.
  mutating func next() -> Token? {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") { return text() }
      guard position + 1 < bytes.count else {
        position += 1
        return .text(position - 1..<position, hasEntities: false)
      }
      switch bytes[position + 1] {
      case UInt8(ascii: "!"):
        if let token = declaration() { return token }
      case UInt8(ascii: "?"): position = end(of: "?>", from: position + 2)
      case UInt8(ascii: "/"): return endTag()
      case let byte where Self.beginsName(byte): return startTag()
      default:
        // A lone `<`, as in "p < 0.05".
        return text()
      }
    }
    return nil
  }

  private mutating func text() -> Token {
    let start = position
    var hasEntities = false
    position += 1
    if bytes[start] == UInt8(ascii: "&") { hasEntities = true }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") { hasEntities = true }
      position += 1
    }
    return .text(start..<position, hasEntities: hasEntities)
  }

  private mutating func startTag() -> Token {
    let start = position
    position += 1
    let name = self.name()
    var quote: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if quote != 0 {
        // A tag that begins inside a value: its quotation mark was never closed.
        if byte == UInt8(ascii: "<") { break }
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        position += 1
        let isEmpty = bytes[position - 2] == UInt8(ascii: "/")
        return .start(name: name, tagEnd: position, isEmpty: isEmpty)
      } else if byte == UInt8(ascii: "<") {
        break
      }
      position += 1
    }
    // The input ends in the tag: what its name would have been is not known.
    if position >= bytes.count { return .text(start..<position, hasEntities: false) }
    return .start(name: name, tagEnd: position, isEmpty: false)
  }

  private mutating func endTag() -> Token {
    position += 2
    let name = self.name()
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") { break }
      position += 1
      if byte == UInt8(ascii: ">") { break }
    }
    return .end(name: name)
  }

  /// Consumes a name and gives it without its prefix.
  private mutating func name() -> Range<Int> {
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":") {
        start = position + 1
      } else if byte.isASCIIWhitespace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "=")
      {
        break
      }
      position += 1
    }
    return min(start, position)..<position
  }

  /// Passes a comment or a document type declaration; gives the content of a CDATA section.
  private mutating func declaration() -> Token? {
    if matches("<!--") {
      position = end(of: "-->", from: position + 4)
    } else if matches("<![CDATA[") {
      let start = position + 9
      position = end(of: "]]>", from: start)
      let isClosed = position >= start + 3 && bytes[position - 1] == UInt8(ascii: ">")
      return .verbatim(start..<(isClosed ? position - 3 : position))
    } else {
      skipDocumentType()
    }
    return nil
  }

  /// Passes `<!DOCTYPE … [ … ]>` with the entities that it declares.
  private mutating func skipDocumentType() {
    var isInSubset = false
    var quote: UInt8 = 0
    position += 2
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        isInSubset = true
      } else if byte == UInt8(ascii: "]") {
        isInSubset = false
      } else if byte == UInt8(ascii: ">") && !isInSubset {
        return
      }
    }
  }

  private func matches(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[position + index] != buffer[index] { return false }
      return true
    }
  }

  /// The offset after the next occurrence of a text; the end of the input when there is none.
  private func end(of text: StaticString, from start: Int) -> Int {
    let count = text.utf8CodeUnitCount
    return text.withUTF8Buffer { buffer in
      var offset = start
      while offset + count <= bytes.count {
        var index = 0
        while index < count, bytes[offset + index] == buffer[index] { index += 1 }
        if index == count { return offset + count }
        offset += 1
      }
      return bytes.count
    }
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }
}
