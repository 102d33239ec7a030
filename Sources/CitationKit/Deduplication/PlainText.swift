/// Frees a text from markup that databases leave in it: tags and character references.
enum PlainText {
  /// The text without tags such as `<i>`, and with HTML's character references resolved; references that
  /// are not known become a blank.
  static func of(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let hasMarkup = bytes.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    guard hasMarkup else { return bytes }
    var cursor = ByteCursor(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    while let byte = cursor.next() {
      switch byte {
      case UInt8(ascii: "<"): skipTag(&cursor, into: &output)
      case UInt8(ascii: "&"): resolveReference(&cursor, into: &output)
      default: output.append(byte)
      }
    }
    return output
  }

  private static func skipTag(_ cursor: inout ByteCursor, into output: inout [UInt8]) {
    let start = cursor.position
    if let next = cursor.peek, next.isASCIILetter || next == UInt8(ascii: "/") {
      let name = cursor.skip(while: { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") })
      if name.count <= 24, cursor.consume(UInt8(ascii: ">")) { return }
    }
    cursor.position = start
    output.append(UInt8(ascii: " "))
  }

  private static func resolveReference(_ cursor: inout ByteCursor, into output: inout [UInt8]) {
    let start = cursor.position
    let isNumeric = cursor.consume(UInt8(ascii: "#"))
    let name = cursor.skip(while: \.isASCIIAlphanumeric)
    guard !name.isEmpty, name.count <= 10, cursor.consume(UInt8(ascii: ";")) else {
      cursor.position = start
      output.append(UInt8(ascii: " "))
      return
    }
    let text = cursor.text(name)
    if isNumeric {
      let isHex = text.hasPrefix("x") || text.hasPrefix("X")
      let value = isHex ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
      if let value, let scalar = Unicode.Scalar(value), value >= 32 {
        output.append(contentsOf: String(scalar).utf8)
      } else {
        output.append(UInt8(ascii: " "))
      }
      return
    }
    let marks = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"]
    if let mark = marks.first(where: { text.hasSuffix($0) }), text.count == mark.count + 1,
      let letter = text.utf8.first
    {
      output.append(letter)
      return
    }
    switch text {
    case "szlig": output.append(contentsOf: "ss".utf8)
    case "aelig", "AElig": output.append(contentsOf: "ae".utf8)
    case "oelig", "OElig": output.append(contentsOf: "oe".utf8)
    case "lt", "gt", "amp", "quot", "nbsp": output.append(UInt8(ascii: " "))
    case "apos", "rsquo", "lsquo": output.append(UInt8(ascii: "'"))
    case "alpha", "beta", "gamma", "delta", "kappa", "lambda", "mu", "omega", "sigma":
      output.append(contentsOf: text.utf8)
    default: output.append(UInt8(ascii: " "))
    }
  }
}
