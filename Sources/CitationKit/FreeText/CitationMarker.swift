/// A citation in running text: `[1]`, `[2 ]`, `[3,5–7]`.
public struct CitationMarker: Hashable, Sendable {
  /// The numbers that are cited, ranges resolved.
  public let numbers: [Int]
  /// The bytes of the marker in its input.
  public let range: Range<Int>

  /// The markers in some bytes of an input, in order.
  ///
  /// At most 50 numbers are taken from one marker.
  public static func all(in range: Range<Int>, of source: SourceText) -> [CitationMarker] {
    var cursor = ByteCursor(source.bytes, from: range.lowerBound, to: range.upperBound)
    var markers: [CitationMarker] = []
    while let byte = cursor.peek {
      let start = cursor.position
      cursor.position += 1
      guard byte == UInt8(ascii: "["), let numbers = numbers(&cursor) else { continue }
      markers.append(CitationMarker(numbers: numbers, range: start..<cursor.position))
    }
    return markers
  }

  /// What stands between the brackets, if it is numbers only; the cursor is left where it was if not.
  private static func numbers(_ cursor: inout ByteCursor) -> [Int]? {
    let start = cursor.position
    var numbers: [Int] = []
    var rangeStart: Int?
    while numbers.count <= 50 {
      _ = cursor.skip { $0 == UInt8(ascii: " ") }
      let digits = cursor.skip(while: \.isASCIIDigit)
      guard (1...3).contains(digits.count) else { break }
      let number = cursor.bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      if let first = rangeStart, first < number, number - first <= 50 {
        numbers += (first + 1)...number
      } else {
        numbers.append(number)
      }
      rangeStart = nil
      _ = cursor.skip { $0 == UInt8(ascii: " ") }
      if cursor.consume(UInt8(ascii: "]")) { return numbers }
      if cursor.consume(UInt8(ascii: "-")) {
        rangeStart = number
      } else if cursor.peek == 0xE2, cursor.peek(ahead: 1) == 0x80 {
        cursor.position = min(cursor.position + 3, cursor.end)
        rangeStart = number
      } else if !cursor.consume(UInt8(ascii: ",")), !cursor.consume(UInt8(ascii: ";")) {
        break
      }
    }
    cursor.position = start
    return nil
  }
}
