/// Reads the DOI that begins at an offset, as printing, web pages and databases leave it.
///
/// ```text
/// doi    = "10." registrant *("." 1*DIGIT) "/" suffix      ; ISO 26324, DOI Handbook section 2.2
/// short  = "10/" 3*10(ALPHA / DIGIT)                       ; shortDOI service
/// suffix = 1*(any printable character), ended where the text around it begins: at a blank, a
///          quotation mark, an unbalanced bracket, a query, a word that was run into it
/// ```
struct DOIReader {
  /// A DOI that was read.
  struct Reading {
    /// The canonical text, in lower case.
    var value: String
    /// The bytes that spell it.
    var range: Range<Int>
    /// The offset behind a tail of the address it stood in, such as `/full?src=x`.
    var addressEnd: Int
    /// Whether it is too long to be one; then only the range counts.
    var isOverlong = false
  }

  let bytes: [UInt8]
  let end: Int
  /// Whether it stands in an address, where queries, fragments and page names follow.
  var isInAddress = false
  /// Whether a label announced it, so that a blank may stand behind `10.`.
  var isLabelled = false

  /// No DOI in use comes near this; a longer one is running text without blanks.
  static let longest = 1024

  init(_ bytes: [UInt8], to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
  }

  /// Reads the DOI or short DOI that begins with the `1` at an offset.
  func read(at start: Int) -> Reading? {
    guard let prefix = prefix(at: start) else { return shortDOI(at: start) }
    var collector = DOISuffixCollector(bytes, end: end)
    collector.collect(from: prefix.end)
    if collector.isOverlong {
      let range = start..<collector.collectedEnd
      return Reading(value: "", range: range, addressEnd: range.upperBound, isOverlong: true)
    }
    let boundary = DOISuffixBoundary(
      text: collector.text, isInAddress: isInAddress,
      isFollowedByWord: collector.isFollowedByWord, prefix: prefix.text)
    let count = boundary.count()
    guard count > 0 else { return nil }
    var suffix = collector.text
    suffix.truncate(to: count)
    guard suffix.bytes.contains(where: { $0.isASCIIAlphanumeric || $0 >= 0x80 }),
      let text = validText(suffix.bytes), let last = suffix.ends.last
    else { return nil }
    return Reading(
      value: prefix.text + "/" + text, range: start..<last,
      addressEnd: isInAddress ? AddressTail.end(bytes, from: last, to: end) : last)
  }

  /// Lower-cases ASCII only, as the DOI Handbook has it; `nil` when escapes decoded to no UTF-8.
  private func validText(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes.map(\.asciiLowercased), as: UTF8.self)
    return text.utf8.count == bytes.count && !text.unicodeScalars.contains("\u{FFFD}") ? text : nil
  }
}

// MARK: - Prefix

extension DOIReader {
  private struct Prefix {
    var text: String
    /// Where the suffix begins.
    var end: Int
  }

  /// `10.` and a registrant of four to nine digits with its subdivisions, then a slash.
  ///
  /// Line breaks and scanning leave blanks around dot and slash.
  private func prefix(at start: Int) -> Prefix? {
    guard start + 3 < end, bytes[start] == UInt8(ascii: "1"), bytes[start + 1] == UInt8(ascii: "0")
    else { return nil }
    var position = start + 2
    if isLabelled { position = skipBlanks(position, atMost: 1) }
    guard position < end, bytes[position] == UInt8(ascii: ".") else { return nil }
    position += 1
    if isLabelled { position = skipBlanks(position, atMost: 2) }
    let registrant = digits(at: position)
    guard (4...9).contains(registrant.count) else { return nil }
    var text = "10." + String(decoding: bytes[registrant], as: UTF8.self)
    position = registrant.upperBound
    while position + 1 < end, bytes[position] == UInt8(ascii: "."), bytes[position + 1].isASCIIDigit
    {
      let subdivision = digits(at: position + 1)
      guard subdivision.count <= 9 else { return nil }
      text += "." + String(decoding: bytes[subdivision], as: UTF8.self)
      position = subdivision.upperBound
    }
    guard let slashEnd = slash(at: skipBlanks(position, atMost: 2)) else { return nil }
    let suffix = skipBlanks(slashEnd, atMost: 8)
    // After a blank only a word can go on; punctuation would belong to the sentence.
    if suffix > slashEnd {
      guard suffix < end, bytes[suffix].isASCIIAlphanumeric || bytes[suffix] == UInt8(ascii: "(")
      else { return nil }
    }
    return Prefix(text: text, end: suffix)
  }

  /// `10/` and letters and digits, as the shortDOI service gives them out.
  private func shortDOI(at start: Int) -> Reading? {
    guard start + 2 < end, bytes[start] == UInt8(ascii: "1"), bytes[start + 1] == UInt8(ascii: "0"),
      let slashEnd = slash(at: start + 2)
    else { return nil }
    return shortDOI(suffixAt: slashEnd, from: start)
  }

  /// The short DOI whose characters behind `10/` begin at an offset.
  func shortDOI(suffixAt offset: Int, from start: Int) -> Reading? {
    var position = offset
    var hasLetter = false
    while position < end, bytes[position].isASCIIAlphanumeric {
      hasLetter = hasLetter || bytes[position].isASCIILetter
      position += 1
    }
    guard (3...10).contains(position - offset), hasLetter, isShortBoundary(position) else {
      return nil
    }
    let suffix = String(decoding: bytes[offset..<position].map(\.asciiLowercased), as: UTF8.self)
    return Reading(
      value: "10/" + suffix, range: start..<position,
      addressEnd: isInAddress ? AddressTail.end(bytes, from: position, to: end) : position)
  }

  /// Nothing that would make it part of a longer name or path may follow.
  private func isShortBoundary(_ position: Int) -> Bool {
    guard position < end else { return true }
    switch bytes[position] {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: "@"), 0x80...:
      return TypographicBytes.blankLength(bytes, at: position, to: end) != nil
    case UInt8(ascii: "."), UInt8(ascii: "/"):
      return !(position + 1 < end && bytes[position + 1].isASCIIAlphanumeric)
    default: return true
    }
  }

  private func digits(at start: Int) -> Range<Int> {
    var position = start
    while position < end, position - start < 12, bytes[position].isASCIIDigit { position += 1 }
    return start..<position
  }

  /// The offset behind a slash, also when it is escaped or typographic.
  private func slash(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset] == UInt8(ascii: "/") { return offset + 1 }
    let spellings: [StaticString] = [
      "%2f", "%252f", "\\/", "&#47;", "&#x2f;", "\u{2044}", "\u{FF0F}",
    ]
    for spelling in spellings where ASCIIWord.matches(spelling, bytes, at: offset, to: end) {
      return offset + spelling.utf8CodeUnitCount
    }
    return nil
  }

  private func skipBlanks(_ start: Int, atMost limit: Int) -> Int {
    var position = start
    var skipped = 0
    while skipped < limit, let length = TypographicBytes.blankLength(bytes, at: position, to: end) {
      position += length
      skipped += 1
    }
    return position
  }
}
