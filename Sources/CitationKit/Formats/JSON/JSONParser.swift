/// Parses JSON values (RFC 8259) one after the other.
///
/// A trailing comma, a control character in a string and an unknown escape are accepted, because
/// programs write them and their meaning is plain. Nesting is bounded.
struct JSONParser {
  /// How many arrays and objects may be open at once.
  static let maximumDepth = 128

  var cursor: ByteCursor

  init(_ bytes: [UInt8], from start: Int = 0) {
    cursor = ByteCursor(bytes, from: start)
  }

  /// Consumes `value = false / null / true / object / array / number / string`.
  mutating func value(depth: Int = 0) throws(JSONSyntaxError) -> JSONValue {
    cursor.skipWhitespace()
    let start = cursor.position
    guard let byte = cursor.peek else {
      throw error("the text ends where a value should be", depth)
    }
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try object(depth: depth))
    case UInt8(ascii: "["): content = .array(try array(depth: depth))
    case UInt8(ascii: "\""): content = .string(try string(depth: depth))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      content = .number(try number(depth: depth))
    default: content = try literal(depth: depth)
    }
    return JSONValue(content: content, range: start..<cursor.position)
  }

  /// Consumes `object = "{" [ member *( "," member ) ] "}"`.
  private mutating func object(depth: Int) throws(JSONSyntaxError) -> [JSONMember] {
    guard depth < Self.maximumDepth else { throw error("nested too deeply", depth) }
    _ = cursor.next()
    var members: [JSONMember] = []
    while true {
      cursor.skipWhitespace()
      if cursor.consume(UInt8(ascii: "}")) { return members }
      members.append(try member(depth: depth + 1))
      cursor.skipWhitespace()
      if cursor.consume(UInt8(ascii: ",")) || cursor.peek == UInt8(ascii: "}") { continue }
      throw error("no ',' or '}' after the member '\(members.last?.name ?? "")'", depth + 1)
    }
  }

  /// Consumes `member = string ":" value`.
  mutating func member(depth: Int) throws(JSONSyntaxError) -> JSONMember {
    cursor.skipWhitespace()
    guard cursor.peek == UInt8(ascii: "\"") else { throw error("no name of a member", depth) }
    let name = try string(depth: depth)
    cursor.skipWhitespace()
    guard cursor.consume(UInt8(ascii: ":")) else { throw error("no ':' after '\(name)'", depth) }
    return JSONMember(name: name, value: try value(depth: depth))
  }

  /// Consumes `array = "[" [ value *( "," value ) ] "]"`.
  private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    guard depth < Self.maximumDepth else { throw error("nested too deeply", depth) }
    _ = cursor.next()
    var elements: [JSONValue] = []
    while true {
      cursor.skipWhitespace()
      if cursor.consume(UInt8(ascii: "]")) { return elements }
      elements.append(try value(depth: depth + 1))
      cursor.skipWhitespace()
      if cursor.consume(UInt8(ascii: ",")) || cursor.peek == UInt8(ascii: "]") { continue }
      throw error("no ',' or ']' after an element", depth + 1)
    }
  }

  /// Consumes `number = [ "-" ] int [ frac ] [ exp ]`.
  private mutating func number(depth: Int) throws(JSONSyntaxError) -> String {
    let start = cursor.position
    let range = cursor.skip {
      $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: ".")
    }
    let text = cursor.text(range)
    let isNumber = text.utf8.allSatisfy { !$0.isASCIILetter || $0 | 0x20 == UInt8(ascii: "e") }
    guard isNumber, Double(text) != nil else {
      cursor.position = start
      throw error("'\(text.prefix(40))' is no number", depth)
    }
    return text
  }

  private mutating func literal(depth: Int) throws(JSONSyntaxError) -> JSONValue.Content {
    let start = cursor.position
    let word = cursor.text(cursor.skip(while: \.isASCIIAlphanumeric))
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      cursor.position = start
      throw error(word.isEmpty ? "no value" : "'\(word.prefix(40))' is no value", depth)
    }
  }

  private func error(_ message: String, _ depth: Int) -> JSONSyntaxError {
    JSONSyntaxError(message: message, offset: cursor.position, depth: depth)
  }
}

extension JSONParser {
  /// Consumes `string = quotation-mark *char quotation-mark`.
  private mutating func string(depth: Int) throws(JSONSyntaxError) -> String {
    let opening = cursor.position
    _ = cursor.next()
    let start = cursor.position
    while let byte = cursor.peek {
      if byte == UInt8(ascii: "\"") {
        let text = cursor.text(start..<cursor.position)
        _ = cursor.next()
        return text
      }
      if byte == UInt8(ascii: "\\") { break }
      if byte == UInt8(ascii: "\n"), lineEndClosesString() { break }
      cursor.position += 1
    }
    var bytes = Array(cursor.bytes[start..<cursor.position])
    while let byte = cursor.peek {
      if byte == UInt8(ascii: "\n"), lineEndClosesString() { break }
      cursor.position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): appendEscaped(to: &bytes)
      default: bytes.append(byte)
      }
    }
    cursor.position = opening
    let error = error("a string that does not end", depth)
    cursor.position = min(opening + 1, cursor.end)
    throw error
  }

  /// Whether the line end at the cursor shows that a quotation mark is missing: the next line goes
  /// on with a member, or closes or opens a structure.
  private func lineEndClosesString() -> Bool {
    var ahead = cursor
    ahead.skipWhitespace()
    switch ahead.peek {
    case UInt8(ascii: "}"), UInt8(ascii: "{"), UInt8(ascii: "]"), nil: return true
    case UInt8(ascii: "\""):
      _ = ahead.next()
      let name = ahead.skip { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x5F }
      guard !name.isEmpty, ahead.consume(UInt8(ascii: "\"")) else { return false }
      ahead.skipWhitespace()
      return ahead.peek == UInt8(ascii: ":")
    default: return false
    }
  }

  private mutating func appendEscaped(to bytes: inout [UInt8]) {
    guard let byte = cursor.next() else { return }
    switch byte {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "u"): bytes.append(contentsOf: String(unicodeEscape()).utf8)
    default: bytes.append(byte)
    }
  }

  /// The scalar of `\uXXXX`, a surrogate pair taken together; U+FFFD for half a pair and for no
  /// four digits.
  private mutating func unicodeEscape() -> Unicode.Scalar {
    guard let first = hexadecimal() else { return "\u{FFFD}" }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, cursor.peek == UInt8(ascii: "\\"),
      cursor.peek(ahead: 1) == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let before = cursor.position
    cursor.position += 2
    guard let second = hexadecimal(), (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else {
      cursor.position = before
      return "\u{FFFD}"
    }
    return scalar
  }

  private mutating func hexadecimal() -> UInt32? {
    var value: UInt32 = 0
    for distance in 0..<4 {
      guard let byte = cursor.peek(ahead: distance), let digit = byte.hexadecimalDigit else {
        return nil
      }
      value = value << 4 | UInt32(digit)
    }
    cursor.position += 4
    return value
  }
}

extension UInt8 {
  /// The value of an ASCII hexadecimal digit.
  fileprivate var hexadecimalDigit: UInt8? {
    if isASCIIDigit { return self & 0x0F }
    let letter = self | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") ? letter &- 87 : nil
  }
}
