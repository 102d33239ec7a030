/// Finds identifiers and addresses in a text, left to right and without overlap.
struct AnchorFinder {
  private let bytes: [UInt8]
  private let end: Int

  init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.end = min(range.upperBound, bytes.count)
    self.start = max(0, range.lowerBound)
  }

  private let start: Int

  /// All anchors in the order of the text: identifiers, then addresses and loosely written numbers
  /// where no identifier stands.
  func anchors() -> [Anchor] {
    var found: [Anchor] = []
    for match in IdentifierFinder().matches(in: bytes, range: start..<max(start, end)) {
      guard let anchor = Anchor(match), !isPageOfBook(anchor) else { continue }
      if let last = found.last, anchor.range.lowerBound < last.range.upperBound {
        found[found.count - 1].identifiers += anchor.identifiers
      } else if !anchor.range.isEmpty {
        found.append(anchor)
      }
    }
    var anchors: [Anchor] = []
    var position = start
    for next in found {
      loose(from: &position, to: next.range.lowerBound, &anchors)
      if next.range.lowerBound >= position {
        anchors.append(next)
        position = next.range.upperBound
      }
    }
    loose(from: &position, to: end, &anchors)
    return anchors
  }

  /// Whether an ISBN or ISSN is only a part of an address, which then is what has to be kept.
  private func isPageOfBook(_ anchor: Anchor) -> Bool {
    (anchor.kind == .isbn || anchor.kind == .issn) && has("http", at: anchor.range.lowerBound)
  }

  private func loose(from position: inout Int, to limit: Int, _ anchors: inout [Anchor]) {
    while position < limit {
      if let anchor = anchor(at: position), anchor.range.upperBound <= limit || limit == end {
        anchors.append(anchor)
        position = max(anchor.range.upperBound, position + 1)
      } else {
        position += 1
      }
    }
  }

  private func anchor(at position: Int) -> Anchor? {
    let isWordStart = position == start || !isWord(bytes[position - 1])
    switch bytes[position].asciiLowercased {
    case UInt8(ascii: "1"):
      let isInsideNumber = position > start && bytes[position - 1].isASCIIDigit
      return isInsideNumber ? nil : doi(at: position, from: position)
    case UInt8(ascii: "d"):
      return isWordStart || has("doi:", at: position) || has("doi.org", at: position)
        ? announcedDOI(at: position) : nil
    case UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "w"):
      return isWordStart || has("http", at: position) ? address(at: position) : nil
    case UInt8(ascii: "p"): return isWordStart ? pubMed(at: position) : nil
    case UInt8(ascii: "a"):
      return isWordStart && has("arxiv", at: position) ? arXiv(at: position) : nil
    case UInt8(ascii: "i"): return isWordStart ? bookOrSerial(at: position) : nil
    default: return nil
    }
  }

  // MARK: DOI

  /// `doi: 10.1000/182`, `DOI 10.1000/182`, `doi:https://doi.org/10.1000/182`, `doi.org/10.1000/182`.
  private func announcedDOI(at position: Int) -> Anchor? {
    var cursor = position
    if has("doi.org/", at: cursor) || has("dx.doi.org/", at: cursor) {
      cursor = skipResolver(cursor)
      return doi(at: cursor, from: position)
    }
    guard has("doi", at: cursor) else { return nil }
    cursor = skipSeparators(cursor + 3)
    cursor = skipResolver(cursor)
    if has("doi", at: cursor) { cursor = skipResolver(skipSeparators(cursor + 3)) }
    return doi(at: cursor, from: position)
  }

  /// Skips `https://doi.org/` and its older spellings.
  private func skipResolver(_ position: Int) -> Int {
    var cursor = position
    if has("https://", at: cursor) {
      cursor += 8
    } else if has("http://", at: cursor) {
      cursor += 7
    }
    if has("www.", at: cursor) { cursor += 4 }
    if has("dx.", at: cursor) { cursor += 3 }
    guard has("doi.org/", at: cursor) else { return position }
    cursor += 8
    while cursor < end, bytes[cursor] == UInt8(ascii: "/") { cursor += 1 }
    return skipBlanks(cursor)
  }

  private func doi(at position: Int, from first: Int) -> Anchor? {
    guard position + 7 < end, has("10.", at: position) else { return nil }
    var cursor = position + 3
    if bytes[cursor] == UInt8(ascii: " ") { cursor += 1 }
    let digits = cursor
    while cursor < end, bytes[cursor].isASCIIDigit || bytes[cursor] == UInt8(ascii: ".") {
      cursor += 1
    }
    guard cursor - digits >= 4, cursor - digits <= 12, cursor < end,
      bytes[cursor] == UInt8(ascii: "/")
    else { return nil }
    cursor += 1
    cursor = afterBreak(cursor, isBreakable: true)
    let suffix = cursor
    while cursor < end {
      let byte = bytes[cursor]
      if byte.isASCIIWhitespace || Self.endsAddress(byte) {
        guard byte.isASCIIWhitespace, cursor > suffix else { break }
        let previous = bytes[cursor - 1]
        let isBreakable =
          previous == UInt8(ascii: "/") || previous == UInt8(ascii: "_")
          || previous == UInt8(ascii: "-")
        let next = afterBreak(cursor, isBreakable: isBreakable)
        guard next > cursor, next < end, bytes[next].isASCIIAlphanumeric else { break }
        cursor = next
        continue
      }
      if byte >= 0x80, isForeignEnd(at: cursor) { break }
      // A second identifier may follow without a blank.
      if cursor > suffix, has("pmid:", at: cursor) || has("http", at: cursor) { break }
      if byte == UInt8(ascii: "&"), entityEnds(at: cursor) { break }
      cursor += 1
    }
    cursor = trimmed(suffix, cursor)
    guard cursor > suffix else { return nil }
    return Anchor(
      kind: .doi, range: first..<cursor, valueRange: position..<cursor,
      value: compact(position..<cursor))
  }

  /// Steps over the white space at which a DOI was broken.
  private func afterBreak(_ position: Int, isBreakable: Bool) -> Int {
    guard isBreakable else { return position }
    let next = skipBlanks(position)
    return next - position <= 8 && next < end && bytes[next].isASCIIAlphanumeric ? next : position
  }

  // MARK: Addresses

  private func address(at position: Int) -> Anchor? {
    var cursor = position
    if has("https://", at: cursor) {
      cursor += 8
    } else if has("http://", at: cursor) {
      cursor += 7
    } else if has("ftp://", at: cursor) {
      cursor += 6
    } else if has("http:/", at: cursor) || has("http :", at: cursor) {
      return nil
    } else if has("www.", at: cursor) {
      cursor += 4
    } else {
      return nil
    }
    let resolved = skipResolver(position)
    if resolved > position, let doi = doi(at: resolved, from: position) { return doi }
    let body = cursor
    while cursor < end, !bytes[cursor].isASCIIWhitespace, !Self.endsAddress(bytes[cursor]) {
      if bytes[cursor] >= 0x80, isForeignEnd(at: cursor) { break }
      if bytes[cursor] == UInt8(ascii: "&"), entityEnds(at: cursor) { break }
      cursor += 1
      // A line break after a slash or hyphen belongs to the layout, not to the address.
      if cursor < end, bytes[cursor] == UInt8(ascii: "\n"),
        bytes[cursor - 1] == UInt8(ascii: "/") || bytes[cursor - 1] == UInt8(ascii: "-")
      {
        let next = skipBlanks(cursor)
        if next < end, bytes[next].isASCIILowercase || bytes[next].isASCIIDigit { cursor = next }
      }
    }
    cursor = trimmed(body, cursor)
    guard cursor - body >= 3 else { return nil }
    return Anchor(
      kind: .url, range: position..<cursor, valueRange: position..<cursor,
      value: compact(position..<cursor))
  }

  // MARK: Numbered identifiers

  private func pubMed(at position: Int) -> Anchor? {
    var cursor = position
    if has("pmcid", at: cursor) {
      cursor = skipSeparators(cursor + 5)
      if has("pmc", at: cursor) { cursor = skipSeparators(cursor + 3) }
      return number(.pmcid, from: position, at: cursor, digits: 3...9, prefix: "PMC")
    }
    if has("pmc", at: cursor) {
      cursor = skipSeparators(cursor + 3)
      return number(.pmcid, from: position, at: cursor, digits: 4...9, prefix: "PMC")
    }
    if has("pubmed", at: cursor) {
      cursor = skipSeparators(cursor + 6)
      if has("pmid", at: cursor) { cursor += 4 } else if has("id", at: cursor) { cursor += 2 }
      cursor = skipSeparators(cursor)
      return number(.pmid, from: position, at: cursor, digits: 4...8, prefix: "")
    }
    if has("pmid", at: cursor) {
      return number(
        .pmid, from: position, at: skipSeparators(cursor + 4), digits: 1...8, prefix: "")
    }
    return nil
  }

  private func number(
    _ kind: Anchor.Kind, from first: Int, at position: Int, digits: ClosedRange<Int>, prefix: String
  ) -> Anchor? {
    var cursor = position
    while cursor < end, bytes[cursor].isASCIIDigit { cursor += 1 }
    guard digits.contains(cursor - position), cursor == end || !bytes[cursor].isASCIILetter else {
      return nil
    }
    return Anchor(
      kind: kind, range: first..<cursor, valueRange: position..<cursor,
      value: prefix + String(decoding: bytes[position..<cursor], as: UTF8.self))
  }

  /// `arXiv:2001.01234v2`, `arXiv: hep-th/9901001`, `arXiv preprint arXiv:1412.6980`.
  private func arXiv(at position: Int) -> Anchor? {
    var cursor = skipSeparators(position + 5)
    let value = cursor
    while cursor < end, bytes[cursor].isASCIILetter || bytes[cursor] == UInt8(ascii: "-") {
      cursor += 1
    }
    if cursor > value {
      if cursor + 2 < end, bytes[cursor] == UInt8(ascii: "."), bytes[cursor + 1].isASCIILetter {
        cursor += 1
        while cursor < end, bytes[cursor].isASCIILetter { cursor += 1 }
      }
      guard cursor < end, bytes[cursor] == UInt8(ascii: "/") else { return nil }
      cursor += 1
    }
    let digits = cursor
    while cursor < end, bytes[cursor].isASCIIDigit { cursor += 1 }
    guard cursor - digits >= 4 else { return nil }
    if cursor - digits == 4, value == digits {
      guard cursor + 1 < end, bytes[cursor] == UInt8(ascii: "."), bytes[cursor + 1].isASCIIDigit
      else { return nil }
      cursor += 1
      while cursor < end, bytes[cursor].isASCIIDigit { cursor += 1 }
    }
    let bare = cursor
    if cursor + 1 < end, bytes[cursor] == UInt8(ascii: "v"), bytes[cursor + 1].isASCIIDigit {
      cursor += 1
      while cursor < end, bytes[cursor].isASCIIDigit { cursor += 1 }
    }
    return Anchor(
      kind: .arxiv, range: position..<cursor, valueRange: value..<cursor,
      value: String(decoding: bytes[value..<bare], as: UTF8.self))
  }

  private func bookOrSerial(at position: Int) -> Anchor? {
    let isBook = has("isbn", at: position)
    guard isBook || has("issn", at: position) else { return nil }
    var cursor = position + 4
    if isBook, has("-13", at: cursor) || has("-10", at: cursor) { cursor += 3 }
    cursor = skipSeparators(cursor)
    let value = cursor
    var digits = 0
    var last = cursor
    while cursor < end {
      let byte = bytes[cursor]
      if byte.isASCIIDigit || (byte | 0x20 == UInt8(ascii: "x") && digits > 6) {
        digits += 1
        last = cursor + 1
        if digits == (isBook ? 13 : 8) { break }
        cursor += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") {
        cursor += 1
      } else if let dash = dashLength(at: cursor) {
        cursor += dash
      } else {
        break
      }
    }
    guard isBook ? digits == 10 || digits == 13 : digits == 8 else { return nil }
    let digitsOnly = bytes[value..<last].filter { $0.isASCIIAlphanumeric }
    var text = String(decoding: digitsOnly, as: UTF8.self).uppercased()
    if !isBook { text.insert("-", at: text.index(text.startIndex, offsetBy: 4)) }
    return Anchor(
      kind: isBook ? .isbn : .issn, range: position..<last, valueRange: value..<last, value: text)
  }

  // MARK: Bytes

  private func isWord(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte >= 0x80 }

  private func has(_ word: StaticString, at position: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= end else { return false }
    return word.withUTF8Buffer { buffer in
      var offset = position
      for byte in buffer {
        if bytes[offset].asciiLowercased != byte { return false }
        offset += 1
      }
      return true
    }
  }

  private func skipBlanks(_ position: Int) -> Int {
    var cursor = position
    while cursor < end, bytes[cursor].isASCIIWhitespace { cursor += 1 }
    return cursor
  }

  private func skipSeparators(_ position: Int) -> Int {
    var cursor = position
    while cursor < end, cursor - position < 6,
      bytes[cursor].isASCIIWhitespace || ":=.#".utf8.contains(bytes[cursor])
    {
      cursor += 1
    }
    return cursor
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "`"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// Quotation marks, blanks and ideographic punctuation beyond ASCII end an address.
  private func isForeignEnd(at position: Int) -> Bool {
    guard position + 1 < end else { return false }
    switch bytes[position] {
    case 0xC2: return bytes[position + 1] == 0xA0 || bytes[position + 1] == 0xBB
    case 0xE2:
      guard position + 2 < end, bytes[position + 1] == 0x80 else { return false }
      return (0x98...0x9F).contains(bytes[position + 2]) || bytes[position + 2] <= 0x8B
    case 0xE3...0xEF: return true
    default: return false
    }
  }

  /// Whether a character reference that stands for a sign begins here, as in `10.1000/182&gt;`.
  private func entityEnds(at position: Int) -> Bool {
    has("&gt;", at: position) || has("&lt;", at: position) || has("&quot;", at: position)
      || has("&nbsp;", at: position)
  }

  private func dashLength(at position: Int) -> Int? {
    guard position + 2 < end, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
      (0x90...0x95).contains(bytes[position + 2])
    else { return nil }
    return 3
  }

  /// Leaves out the punctuation of the sentence and brackets that were opened before the value.
  private func trimmed(_ first: Int, _ last: Int) -> Int {
    var last = last
    while last > first {
      let byte = bytes[last - 1]
      if ".,;:'!?*".utf8.contains(byte) {
        last -= 1
      } else if byte == UInt8(ascii: ")"), !isBalanced(first..<last, "(", ")") {
        last -= 1
      } else if byte == UInt8(ascii: "]"), !isBalanced(first..<last, "[", "]") {
        last -= 1
      } else {
        break
      }
    }
    return last
  }

  private func isBalanced(_ range: Range<Int>, _ open: Unicode.Scalar, _ close: Unicode.Scalar)
    -> Bool
  {
    var depth = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: open) { depth += 1 }
      if byte == UInt8(ascii: close) { depth -= 1 }
    }
    return depth >= 0
  }

  private func compact(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { !$0.isASCIIWhitespace }, as: UTF8.self)
  }
}
