/// Frees a text from markup that databases leave in it: tags and character references.
enum PlainText {
  /// The text without tags such as `<i>`, and with HTML's character references resolved; what begins
  /// like a tag or a reference and is none stays.
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
      case UInt8(ascii: "&"):
        let start = cursor.position - 1
        if let found = CharacterReference.decode(bytes, at: start, end: bytes.count) {
          output.append(contentsOf: String(found.scalar).utf8)
          cursor.position = start + found.length
        } else {
          output.append(UInt8(ascii: " "))
        }
      default: output.append(byte)
      }
    }
    return output
  }

  private static func skipTag(_ cursor: inout ByteCursor, into output: inout [UInt8]) {
    let start = cursor.position
    if let next = cursor.peek, next.isASCIILetter || next == UInt8(ascii: "/") {
      var room = 24
      _ = cursor.skip(while: { byte in
        room -= 1
        return room >= 0 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "<")
      })
      if cursor.consume(UInt8(ascii: ">")) { return }
    }
    cursor.position = start
    output.append(UInt8(ascii: " "))
  }
}
