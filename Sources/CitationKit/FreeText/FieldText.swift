/// The text of a field as it is meant: without the layout and the markup of the place it stood in.
enum FieldText {
  /// The text of some bytes: character references and typographic blanks decoded, white space
  /// collapsed, words joined that a line's end divided.
  static func clean(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "&"):
        if let (scalar, length) = bytes.withUnsafeBufferPointer({
          CharacterReference.decode($0, at: position)
        }), position + length <= range.upperBound {
          append(scalar, to: &output)
          position += length
        } else {
          output.append(byte)
          position += 1
        }
      case UInt8(ascii: "<"):
        if let end = tagEnd(bytes, position, range.upperBound) {
          position = end
        } else {
          output.append(byte)
          position += 1
        }
      case _ where byte.isASCIIWhitespace:
        position = skipBreak(bytes, position, range.upperBound, &output)
      case 0xC2 where position + 1 < range.upperBound && bytes[position + 1] == 0xA0:
        appendBlank(&output)
        position += 2
      case 0xC2 where position + 1 < range.upperBound && bytes[position + 1] == 0xAD:
        position += 2
      default:
        output.append(byte)
        position += 1
      }
    }
    if output.last == UInt8(ascii: " ") { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar == "\u{A0}" {
      appendBlank(&output)
    } else if scalar != "\u{AD}" {
      output.append(contentsOf: String(scalar).utf8)
    }
  }

  private static func appendBlank(_ output: inout [UInt8]) {
    if !output.isEmpty, output.last != UInt8(ascii: " ") { output.append(UInt8(ascii: " ")) }
  }

  /// Where a tag ends that formats its text, such as `<i>` or `</sub>`.
  private static func tagEnd(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Int? {
    var cursor = position + 1
    if cursor < end, bytes[cursor] == UInt8(ascii: "/") { cursor += 1 }
    let name = cursor
    while cursor < end, bytes[cursor].isASCIIAlphanumeric, cursor - name < 8 { cursor += 1 }
    guard cursor > name, cursor < end, bytes[cursor] == UInt8(ascii: ">") else { return nil }
    return cursor + 1
  }

  /// Steps over white space; a hyphen before it at which a word was divided goes too.
  private static func skipBreak(
    _ bytes: [UInt8], _ position: Int, _ end: Int, _ output: inout [UInt8]
  ) -> Int {
    var cursor = position
    var hasLineEnd = false
    while cursor < end, bytes[cursor].isASCIIWhitespace {
      if bytes[cursor] == UInt8(ascii: "\n") || bytes[cursor] == UInt8(ascii: "\r") {
        hasLineEnd = true
      }
      cursor += 1
    }
    guard cursor < end else { return cursor }
    let hyphen = hyphenLength(output)
    let isDivided =
      hyphen > 0 && output.count > hyphen && isLetter(output[output.count - hyphen - 1])
      && (bytes[cursor].isASCIILowercase || bytes[cursor] >= 0xC3)
    if isDivided, hasLineEnd || !isConjunction(bytes, cursor, end) {
      output.removeLast(hyphen)
    } else if !(hasLineEnd && hyphen > 0) {
      appendBlank(&output)
    }
    return cursor
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  /// The length of a hyphen at the end: `-`, `‐`, `¬`.
  private static func hyphenLength(_ output: [UInt8]) -> Int {
    if output.last == UInt8(ascii: "-") { return 1 }
    if output.suffix(3) == [0xE2, 0x80, 0x90] { return 3 }
    if output.suffix(2) == [0xC2, 0xAC] { return 2 }
    return 0
  }

  /// Whether a word follows before which a hyphen stands for an omitted part: "pre- and post-test".
  private static func isConjunction(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Bool {
    var cursor = position
    while cursor < end, bytes[cursor].isASCIILowercase, cursor - position < 5 { cursor += 1 }
    let word = String(decoding: bytes[position..<cursor], as: UTF8.self)
    return ["and", "or", "und", "oder", "et", "ou", "to", "bis", "y", "o", "e", "vs"].contains(word)
  }

  /// Leaves out signs at both ends that belong to the reference's punctuation.
  static func trim(_ text: String, keepingStop: Bool = false) -> String {
    var scalars = Substring(text).unicodeScalars[...]
    var before = -1
    while before != scalars.count {
      before = scalars.count
      if let first = scalars.first, leadingSigns.contains(first) { scalars.removeFirst() }
      guard let last = scalars.last else { break }
      if trailingSigns.contains(last) || (last == "." && !keepingStop) {
        scalars.removeLast()
      } else if let open = opening[last], !balanced(scalars, open, last) {
        scalars.removeLast()
      }
      if let first = scalars.first, let close = closing[first], !balanced(scalars, first, close) {
        scalars.removeFirst()
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func balanced(
    _ scalars: Substring.UnicodeScalarView, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Bool {
    var depth = 0
    var lowest = 0
    for scalar in scalars {
      if scalar == open { depth += 1 }
      if scalar == close { depth -= 1 }
      lowest = min(lowest, depth)
    }
    return depth == 0 && lowest == 0
  }

  private static let leadingSigns: Set<Unicode.Scalar> = [
    " ", ",", ".", ";", ":", "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "`",
    "*", "|", "-", "–", "—", "_", "´", "\u{200B}", "。", "，", "《", "》",
  ]
  private static let trailingSigns: Set<Unicode.Scalar> = [
    " ", ",", ";", ":", "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "`", "*",
    "|", "-", "–", "—", "_", "/", "´", "\u{200B}", "。", "，", "《", "》",
  ]
  private static let opening: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "["]
  private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]"]
}
