/// Character data and attribute values of XML, decoded.
enum XMLText {
  /// Appends text with its entities decoded: the five of XML, numbers, and the names that HTML
  /// declares.
  ///
  /// Any other reference stays as it is.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[range])
      var position = 0
      while position < text.count {
        let byte = text[position]
        if byte == UInt8(ascii: "&"), let found = CharacterReference.decode(text, at: position) {
          output.append(contentsOf: String(found.scalar).utf8)
          position += found.length
        } else if byte == UInt8(ascii: "&"), let (scalar, length) = control(text, at: position) {
          output.append(contentsOf: String(scalar).utf8)
          position += length
        } else {
          output.append(byte)
          position += 1
        }
      }
    }
  }

  /// Tab and line ends, which XML writes as numbers to keep them: `&#xD;`, `&#10;`.
  private static func control(_ text: UnsafeBufferPointer<UInt8>, at start: Int)
    -> (Unicode.Scalar, Int)?
  {
    for (reference, scalar) in controls where start + reference.count <= text.count {
      let isSame = zip(text[start...], reference).allSatisfy {
        $0.asciiLowercased == $1.asciiLowercased
      }
      if isSame { return (scalar, reference.count) }
    }
    return nil
  }

  private static let controls: [([UInt8], Unicode.Scalar)] = [
    ("&#xD;", "\r"), ("&#13;", "\r"), ("&#xA;", "\n"), ("&#10;", "\n"), ("&#x9;", "\t"),
    ("&#9;", "\t"), ("&#x0D;", "\r"), ("&#x0A;", "\n"),
  ].map { (Array($0.0.utf8), $0.1) }

  /// A text with every run of white space as one blank, and none around it.
  static func collapsed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    var isPlain = true
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte.isASCIIWhitespace && (byte != 0x20 || previous == 0x20) {
        isPlain = false
        break
      }
      previous = byte
    }
    if isPlain && !(bytes.last?.isASCIIWhitespace ?? false) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isBetween = false
    for byte in bytes {
      if byte.isASCIIWhitespace {
        isBetween = true
      } else {
        if isBetween && !output.isEmpty { output.append(0x20) }
        isBetween = false
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The start and end tags that CSL has for an element's typography.
  static func markup(_ element: XMLElement) -> (String, String)? {
    if element.isNamed("i") || element.isNamed("em") || element.isNamed("italic") {
      return ("<i>", "</i>")
    }
    if element.isNamed("b") || element.isNamed("strong") || element.isNamed("bold") {
      return ("<b>", "</b>")
    }
    if element.isNamed("sup") { return ("<sup>", "</sup>") }
    if element.isNamed("sub") || element.isNamed("inf") { return ("<sub>", "</sub>") }
    if element.isNamed("sc") || element.isNamed("scp") {
      return ("<span style=\"font-variant:small-caps;\">", "</span>")
    }
    return nil
  }

  /// The value of an attribute in an element's start tag.
  static func attribute(
    _ name: StaticString, in bytes: [UInt8], of element: XMLTree.Node
  ) -> String? {
    var cursor = ByteCursor(bytes, from: element.range.upperBound, to: element.tagEnd)
    while !cursor.isAtEnd {
      cursor.skipWhitespace()
      var found = cursor.skip {
        $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && !$0.isASCIIWhitespace
      }
      if let colon = bytes[found].lastIndex(of: UInt8(ascii: ":")) {
        found = colon + 1..<found.upperBound
      }
      cursor.skipWhitespace()
      guard cursor.consume(UInt8(ascii: "=")) else {
        // No value: whatever stands here is passed.
        if found.isEmpty { cursor.position += 1 }
        continue
      }
      cursor.skipWhitespace()
      let value: Range<Int>
      if let quote = cursor.peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        cursor.position += 1
        value = cursor.skip { $0 != quote }
        cursor.position = min(cursor.position + 1, cursor.end)
      } else {
        value = cursor.skip { !$0.isASCIIWhitespace && $0 != UInt8(ascii: ">") }
      }
      if bytes.hasText(name, in: found) {
        var output: [UInt8] = []
        decode(bytes, value, to: &output)
        return String(decoding: output, as: UTF8.self)
      }
    }
    return nil
  }

  /// Appends text with the characters escaped that XML reserves, and those left out that XML 1.0
  /// does not allow.
  static func escape(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0x0D: output.append(contentsOf: "&#xD;".utf8)
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: continue
      default: output.append(byte)
      }
    }
  }
}
