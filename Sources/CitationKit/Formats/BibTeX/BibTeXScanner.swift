/// Takes a `.bib` file apart in one pass over its bytes.
///
/// ```
/// file    = { text | "@" type ( "{" body "}" | "(" body ")" ) }
/// entry   = key [ "," [ field { "," field } [ "," ] ] ]
/// field   = name "=" value
/// value   = piece { "#" piece }
/// piece   = digits | macro | "{" balanced "}" | '"' balanced '"'
/// ```
///
/// As in BibTeX, a brace counts even after a backslash, any `@` outside an entry begins one, and
/// text between entries is free. After damage, reading goes on at the next field that begins
/// a line or the next `@type{` that does.
struct BibTeXScanner {
  let bytes: [UInt8]
  let comments: BibTeXDocument.CommentRule
  var position = 0
  var blocks: [BibTeXDocument.Block] = []
  var fields: [BibTeXDocument.Field] = []
  var problems: [BibTeXProblem] = []
  /// Set when a value is not closed: the further values of the block end before a line that begins an
  /// entry or a field.
  var isCareful = false
  /// How many values ran to the end of the file; after a few all blocks are read carefully, so that
  /// many open braces do not cost many passes.
  var openValues = 0

  /// The first block that might be read otherwise if the file went on: something in it was sought up
  /// to the end.
  private(set) var firstOpenBlock: Int?

  init(_ bytes: [UInt8], comments: BibTeXDocument.CommentRule) {
    self.bytes = bytes
    self.comments = comments
  }

  mutating func scan() {
    blocks.reserveCapacity(bytes.count / 600)
    fields.reserveCapacity(bytes.count / 60)
    var textStart = 0
    while position < bytes.count {
      guard let at = nextAt(from: position) else { break }
      position = at + 1
      skipBlanks()
      let type = identifier()
      skipBlanks()
      guard !type.isEmpty, position < bytes.count,
        bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "(")
          || isComment(type)
      else {
        position = max(at + 1, type.upperBound)
        continue
      }
      if textStart < at { append(.text, textStart..<at) }
      block(at: at, type: type)
      textStart = position
    }
    if textStart < bytes.count { append(.text, textStart..<bytes.count) }
    position = bytes.count
  }

  private mutating func append(_ kind: BibTeXDocument.Block.Kind, _ range: Range<Int>) {
    let end = range.upperBound
    blocks.append(
      BibTeXDocument.Block(
        kind: kind, range: range, type: end..<end, key: end..<end,
        fields: fields.count..<fields.count))
  }

  /// Reads what follows `@type`; the position is at the opening delimiter.
  private mutating func block(at start: Int, type: Range<Int>) {
    isCareful = openValues > 8
    var block = BibTeXDocument.Block(
      kind: .entry, range: start..<start, type: type, key: type.upperBound..<type.upperBound,
      fields: fields.count..<fields.count)
    if isComment(type) {
      block.kind = .comment
      position = type.upperBound
      if comments == .body { skipBody() }
    } else {
      let closing = bytes[position] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
      position += 1
      if equals(type, "string") {
        block.kind = .string
        body(closing, isFirst: true)
      } else if equals(type, "preamble") {
        block.kind = .preamble
        preamble(closing)
      } else {
        block.key = key(closing)
        body(closing, isFirst: false)
      }
    }
    block.range = start..<position
    block.fields = block.fields.lowerBound..<fields.count
    if block.kind == .entry, block.key.isEmpty { note(.missingKey, block.key) }
    blocks.append(block)
  }

  private func isComment(_ type: Range<Int>) -> Bool { equals(type, "comment") }

  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for index in 0..<word.count
      where bytes[range.lowerBound + index].asciiLowercased != word[index] { return false }
      return true
    }
  }

  /// Notes that the end of the file was reached where the block in hand should go on.
  mutating func noteEnd() {
    if firstOpenBlock == nil { firstOpenBlock = blocks.count }
  }

  mutating func note(_ kind: BibTeXProblem.Kind, _ range: Range<Int>) {
    if position >= bytes.count { noteEnd() }
    problems.append(BibTeXProblem(kind: kind, range: range, block: blocks.count))
  }

  /// A key ends at a comma or blank and, within braces, at a closing brace.
  private mutating func key(_ closing: UInt8) -> Range<Int> {
    skipBlanks()
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte.isASCIIWhitespace
        || (byte == UInt8(ascii: "}") && closing == byte)
      {
        break
      }
      position += 1
    }
    var end = position
    // An entry in parentheses may end right after its key.
    if closing == UInt8(ascii: ")"), end > start, bytes[end - 1] == closing,
      !(end < bytes.count && bytes[end] == UInt8(ascii: ","))
    {
      end -= 1
      position = end
    }
    // `@book{title = {T}}` has no key; its first field's name is not one.
    var after = end
    while after < bytes.count, bytes[after].isASCIIWhitespace { after += 1 }
    if after < bytes.count, bytes[after] == UInt8(ascii: "="), end > start {
      position = start
      return start..<start
    }
    if let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")), equals > start,
      equals + 1 < bytes.count,
      equals + 1 == end || bytes[equals + 1] == UInt8(ascii: "{")
        || bytes[equals + 1] == UInt8(ascii: "\"")
    {
      position = start
      return start..<start
    }
    return start..<end
  }

  private mutating func preamble(_ closing: UInt8) {
    skipBlanks()
    let (value, isDelimited) = value()
    if !value.isEmpty {
      let point = value.lowerBound..<value.lowerBound
      fields.append(BibTeXDocument.Field(name: point, value: value, isDelimited: isDelimited))
    }
    finish(closing)
  }

  /// Skips to the closing delimiter of a block without fields.
  private mutating func finish(_ closing: UInt8) {
    skipBlanks()
    if position < bytes.count, bytes[position] == closing {
      position += 1
    } else {
      let start = position
      position = nextEntryLine(from: position)
      note(.unclosed, start..<position)
    }
  }

  /// Skips a balanced body in braces or parentheses, if there is one.
  private mutating func skipBody() {
    let start = position
    skipBlanks()
    guard position < bytes.count else { return }
    let opening = bytes[position]
    if opening == UInt8(ascii: "{"), let end = closingBrace(after: position + 1) {
      position = end
    } else if opening == UInt8(ascii: "("),
      let end = bytes[position...].firstIndex(of: UInt8(ascii: ")"))
    {
      position = end + 1
    } else {
      position = start
    }
  }
}
