/// The text of a reference put together from the lines over which the input spreads it, with the way back
/// to the input's bytes.
///
/// Line breaks become blanks, words hyphenated at a line's end are joined, addresses broken at a line's
/// end too; no-break spaces become blanks and soft hyphens go.
struct JoinedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// A run of bytes that stands in the input as it stands here.
  private struct Piece: Hashable, Sendable {
    var start: Int
    var source: Int
    var count: Int
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Joins what stands in some byte ranges, one for each line.
  init(_ lines: [Range<Int>], in source: [UInt8]) {
    for line in lines where !line.isEmpty {
      if !bytes.isEmpty { join(to: line, in: source) }
      append(line, of: source)
    }
  }

  /// The bytes of the input from which a range of ``bytes`` was taken.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    let start = piece(holding: range.lowerBound)
    let final = range.isEmpty ? start : piece(holding: range.upperBound - 1)
    let lower = start.map { $0.source + min(range.lowerBound - $0.start, $0.count) } ?? first.source
    let upper =
      final.map { $0.source + min(range.upperBound - $0.start, $0.count) }
      ?? last.source + last.count
    return lower..<max(lower, upper)
  }

  private func piece(holding offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : pieces.first
  }

  private mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let isPair = source[offset] == 0xC2 && offset + 1 < range.upperBound
      if isPair, source[offset + 1] == 0xA0 {
        keep(start..<offset, of: source)
        bytes.append(UInt8(ascii: " "))
        offset += 2
        start = offset
      } else if isPair, source[offset + 1] == 0xAD {
        keep(start..<offset, of: source)
        offset += 2
        start = offset
      } else if source[offset] < 0x20 {
        keep(start..<offset, of: source)
        bytes.append(UInt8(ascii: " "))
        offset += 1
        start = offset
      } else {
        offset += 1
      }
    }
    keep(start..<range.upperBound, of: source)
  }

  private mutating func keep(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: range.lowerBound, count: range.count))
    bytes.append(contentsOf: source[range])
  }

  /// Ends a line so that the next one continues it.
  private mutating func join(to next: Range<Int>, in source: [UInt8]) {
    guard let last = bytes.last, let first = source[next].first else { return }
    if last == UInt8(ascii: "-") {
      let word = bytes.dropLast().suffix(while: {
        $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "-")
      })
      let isAddress = isInsideAddress
      let breaksWord =
        !isAddress && first.isASCIILowercase && (word.last?.isASCIILowercase ?? false)
      if breaksWord, !Self.keepsHyphen(word) { dropLast() }
      if word.isEmpty, !isAddress { bytes.append(UInt8(ascii: " ")) }
      return
    }
    if isInsideAddress, "/._=&?%".utf8.contains(last), first.isASCIIAlphanumeric { return }
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func dropLast() {
    bytes.removeLast()
    if let index = pieces.indices.last { pieces[index].count -= 1 }
  }

  /// Whether the text ends inside a web address or a DOI.
  private var isInsideAddress: Bool {
    let token = bytes.suffix(while: { !$0.isASCIIWhitespace })
    var cursor = ByteCursor(Array(token.prefix(24)))
    while let byte = cursor.peek {
      if byte == UInt8(ascii: "h"), cursor.consume(ignoringCase: "http") { return true }
      if byte == UInt8(ascii: "w"), cursor.consume(ignoringCase: "www.") { return true }
      if byte == UInt8(ascii: "1"), cursor.consume(ignoringCase: "10.") {
        return cursor.skip(while: \.isASCIIDigit).count >= 4
      }
      cursor.position += 1
    }
    return false
  }

  /// Whether a hyphen at a line's end belongs to the word: `self-`, `T-cell-`.
  private static func keepsHyphen(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(UInt8(ascii: "-")) { return true }
    return hyphenatedPrefixes.contains(String(decoding: word.map(\.asciiLowercased), as: UTF8.self))
  }

  private static let hyphenatedPrefixes: Set<String> = [
    "self", "non", "well", "long", "short", "high", "low", "large", "small", "cross", "half",
    "post", "pre", "quasi", "single", "double", "two", "three", "four", "five", "one", "meta", "co",
    "anti", "evidence", "patient", "population", "follow", "state", "health", "risk", "time",
    "world",
  ]
}

extension Array where Element == UInt8 {
  /// The longest suffix whose bytes all satisfy a condition.
  func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[...].suffix(while: condition)
  }
}

extension ArraySlice where Element == UInt8 {
  /// The longest suffix whose bytes all satisfy a condition.
  func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
