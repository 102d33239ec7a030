/// Values of tagged formats as text: one line, character references decoded.
enum TaggedText {
  /// The text of a value: runs of blanks and line ends become one blank.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let range = trimmed(bytes, range)
    if range.isEmpty { return "" }
    return bytes.withUnsafeBufferPointer { buffer in
      let slice = UnsafeBufferPointer(rebasing: buffer[range])
      return isPlain(slice) ? String(decoding: slice, as: UTF8.self) : cleaned(slice)
    }
  }

  /// The range without white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<bytes.count)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isASCIIWhitespace { start += 1 }
    while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    return start..<end
  }

  /// The lines of a value, trimmed, empty ones left out.
  static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var cursor = ByteCursor(bytes, from: range.lowerBound, to: range.upperBound)
    while !cursor.isAtEnd {
      let line = trimmed(bytes, cursor.line())
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// The text without blanks at its ends.
  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.utf8.first == 0x20 { text.removeFirst() }
    while text.utf8.last == 0x20 { text.removeLast() }
    return String(text)
  }

  /// A value and the label in brackets at its end: `10.1000/182 [doi]`.
  static func labelled(_ text: String) -> (value: String, label: Substring) {
    guard text.utf8.last == UInt8(ascii: "]"),
      let bracket = text.utf8.lastIndex(of: UInt8(ascii: "["))
    else { return (text, "") }
    let label = text[text.utf8.index(after: bracket)...].dropLast()
    return (trimmed(text[..<bracket]), label)
  }

  /// One address, or several parted by semicolons before the next `http`.
  static func addresses(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: ";")) else { return [text] }
    var addresses: [String] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let address = trimmed(part)
      let isNew = ["http", "ftp:", "www."].contains { address.hasPrefix($0) }
      if !isNew, let last = addresses.popLast() {
        addresses.append(last + ";" + part)
      } else {
        addresses.append(address)
      }
    }
    return addresses.filter { !$0.isEmpty }
  }

  /// Whether a text holds an ASCII pattern.
  static func contains(_ text: String, _ pattern: StaticString) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      pattern.withUTF8Buffer { pattern in
        guard let first = pattern.first, bytes.count >= pattern.count else { return false }
        for start in 0...(bytes.count - pattern.count)
        where bytes[start] == first && bytes[start...].starts(with: pattern) {
          return true
        }
        return false
      }
    }
  }

  /// Whether nothing has to be cleaned in a text.
  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte <= 0x26 || byte >= 0xC2 {
        switch byte {
        case 0x20: if previous == 0x20 { return false }
        case 0x21...0x25: break
        case 0xC2, 0xE2: if blankLength(bytes, at: index) > 0 { return false }
        case 0..<0x20, 0x26: return false
        default: break
        }
      }
      previous = byte
    }
    return true
  }

  /// The bytes of the blank at an index, 0 when it is none: white space of ASCII, the no-break space,
  /// the line and the paragraph separator.
  private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  private static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // A character reference is never shorter than the character it stands for.
    String(unsafeUninitializedCapacity: bytes.count) { output in
      var count = 0
      func append(_ byte: UInt8) {
        guard count < output.count else { return }
        output[count] = byte
        count += 1
      }
      func appendBlank() { if count > 0, output[count - 1] != 0x20 { append(0x20) } }
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let blank = blankLength(bytes, at: index)
        if blank > 0 {
          appendBlank()
          index += blank
        } else if byte == UInt8(ascii: "&"),
          let (scalar, length) = CharacterReference.decode(bytes, at: index)
        {
          let isBlank = scalar.value == 0xA0 || scalar.value == 0x20
          if isBlank { appendBlank() } else { UTF8.encode(scalar)?.forEach(append) }
          index += length
        } else {
          if byte >= 0x20 && byte != 0x7F { append(byte) }
          index += 1
        }
      }
      if count > 0, output[count - 1] == 0x20 { count -= 1 }
      return count
    }
  }
}
