/// Walks the records of a JSON text: the elements of an array, of an array that is a member of one
/// object, a single object, or objects that follow one another (JSON lines).
///
/// A record that is no JSON is given as damaged with the range that was skipped, and the next one is
/// looked for.
struct JSONRecords {
  /// A record of the text.
  enum Record {
    case value(JSONValue)
    case damaged(Range<Int>, JSONSyntaxError)
  }

  private var parser: JSONParser
  private let containers: Set<String>
  private var isInArray = false
  private var isInWrapper = false
  private var hasSought = false
  /// The first member's name of the records met, by which the beginning of a record is known again.
  private var openings: Set<[UInt8]> = [Array("id".utf8)]
  private var pending: [Record] = []

  /// - Parameter containers: the names of members whose arrays hold the records.
  init(_ bytes: [UInt8], containers: Set<String> = []) {
    parser = JSONParser(bytes)
    self.containers = containers
  }

  /// The next record; `nil` at the end.
  mutating func next() -> Record? {
    if let record = pending.popLast() { return record }
    while true {
      parser.cursor.skipWhitespace()
      guard let byte = parser.cursor.peek else { return nil }
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\u{1E}"):
        parser.cursor.position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        isInArray = false
        parser.cursor.position += 1
      case UInt8(ascii: "[") where !isInArray:
        isInArray = true
        parser.cursor.position += 1
      case UInt8(ascii: "\"") where isInWrapper && !isInArray:
        if let record = skipWrapperMember() { return record }
      case UInt8(ascii: "{") where !isInArray && !hasSought && !containers.isEmpty:
        // Only the first object may wrap the others: those that follow one another are records.
        hasSought = true
        guard beginsWrapper(parser) else { continue }
        isInWrapper = true
        parser.cursor.position += 1
      default: return element()
      }
    }
  }

  /// Whether the object at the cursor holds the records in one of its members: parsed in full up to
  /// that member, and not consumed.
  private func beginsWrapper(_ parser: JSONParser, depth: Int = 0) -> Bool {
    var ahead = parser
    ahead.cursor.position += 1
    while true {
      ahead.cursor.skipWhitespace()
      guard ahead.cursor.peek == UInt8(ascii: "\""), let name = ahead.memberName() else {
        return false
      }
      if containers.contains(name) {
        ahead.cursor.skipWhitespace()
        if ahead.cursor.peek == UInt8(ascii: "[") { return true }
        if ahead.cursor.peek == UInt8(ascii: "{"), depth < 3 {
          if beginsWrapper(ahead, depth: depth + 1) { return true }
        }
      }
      guard (try? ahead.value(depth: 1)) != nil else { return false }
      ahead.cursor.skipWhitespace()
      guard ahead.cursor.consume(UInt8(ascii: ",")) else { return false }
    }
  }

  /// Passes a member of the wrapping object, entering the one that holds the records.
  private mutating func skipWrapperMember() -> Record? {
    let start = parser.cursor.position
    if let name = parser.memberName() {
      parser.cursor.skipWhitespace()
      if containers.contains(name) {
        if parser.cursor.consume(UInt8(ascii: "[")) {
          isInArray = true
          return nil
        }
        if parser.cursor.peek == UInt8(ascii: "{"), beginsWrapper(parser) {
          parser.cursor.position += 1
          return nil
        }
      }
      if (try? parser.value(depth: 1)) != nil { return nil }
    }
    let error = JSONSyntaxError(
      message: "no value of a member", offset: parser.cursor.position, depth: 1)
    return resynchronize(from: start, after: error)
  }

  private mutating func element() -> Record {
    let start = parser.cursor.position
    do throws(JSONSyntaxError) {
      let value = try parser.value()
      if let name = value.members?.first?.name, openings.count < 64 {
        openings.insert(Array(name.utf8))
      }
      return .value(value)
    } catch {
      return resynchronize(from: start, after: error)
    }
  }

  /// Moves on to where the damaged record's brackets are closed, or to what looks like the beginning
  /// of a record, whichever comes first.
  private mutating func resynchronize(from start: Int, after error: JSONSyntaxError) -> Record {
    var cursor = parser.cursor
    noteOpening(at: start)
    cursor.position = max(error.offset, start)
    var depth = error.depth
    var isInString = false
    if depth == 0 {
      cursor.position = min(start + 1, cursor.end)
      _ = cursor.skip { !Self.endsStrayText($0) }
    }
    scan: while depth > 0, let byte = cursor.peek {
      switch byte {
      case UInt8(ascii: "\\") where isInString: cursor.position += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "\n"): isInString = false
      case UInt8(ascii: "{"):
        if !error.isTooDeep && isOpening(at: cursor.position) { break scan }
        if !isInString { depth += 1 }
      case UInt8(ascii: "[") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString:
        depth -= 1
        if depth <= 0 {
          cursor.position += 1
          break scan
        }
      default: break
      }
      cursor.position = min(cursor.position + 1, cursor.end)
    }
    parser.cursor.position = cursor.position
    var end = cursor.position
    while end > start + 1,
      cursor.bytes[end - 1].isASCIIWhitespace || cursor.bytes[end - 1] == UInt8(ascii: ",")
    {
      end -= 1
    }
    return .damaged(start..<end, error)
  }

  private static func endsStrayText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  private mutating func noteOpening(at start: Int) {
    guard let name = firstName(at: start), openings.count < 64 else { return }
    openings.insert(Array(parser.cursor.bytes[name]))
  }

  private func isOpening(at position: Int) -> Bool {
    guard let name = firstName(at: position) else { return false }
    return openings.contains(Array(parser.cursor.bytes[name]))
  }

  /// The range of the first member's name of an object.
  private func firstName(at position: Int) -> Range<Int>? {
    var cursor = parser.cursor
    cursor.position = position
    guard cursor.consume(UInt8(ascii: "{")) else { return nil }
    cursor.skipWhitespace()
    guard cursor.consume(UInt8(ascii: "\"")) else { return nil }
    let name = cursor.skip { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x5F }
    return cursor.peek == UInt8(ascii: "\"") && !name.isEmpty ? name : nil
  }
}

extension JSONRecords {
  /// Reads every record of a text: the loop that the readers of JSON from databases share.
  ///
  /// - Parameter read: makes a reference of an object; `nil` when it is none, which is reported.
  static func references(
    in source: SourceText, containers: Set<String>, format: BibliographyFormat,
    _ read: (JSONValue) -> Reference?
  ) -> Parsed<[Reference]> {
    var records = JSONRecords(source.bytes, containers: containers)
    var counter = LineCounter(source)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    while let record = records.next() {
      switch record {
      case .value(let value):
        let location = counter.location(of: value.range)
        guard value.members != nil, var reference = read(value) else {
          diagnostics.append(.notAnItem(source.text(in: value.range), at: location))
          continue
        }
        reference.origin = Origin(
          format: format, location: location, type: reference.origin?.type)
        references.append(reference)
      case .damaged(let range, let error):
        let location = counter.location(of: range)
        let members = JSONParser.readableMembers(source.bytes, in: range)
        var reference = read(JSONValue(content: .object(members), range: range)) ?? Reference()
        reference.origin = Origin(
          format: format, location: location, raw: source.text(in: range))
        references.append(reference)
        let place = counter.location(of: error.offset..<error.offset)
        diagnostics.append(.damaged(error, beginning: location, at: place))
      }
    }
    return Parsed(references, diagnostics: diagnostics)
  }
}

extension JSONParser {
  /// Consumes the name of a member and its colon.
  fileprivate mutating func memberName() -> String? {
    let before = cursor.position
    guard let value = try? value(), let name = value.string else {
      cursor.position = before
      return nil
    }
    cursor.skipWhitespace()
    guard cursor.consume(UInt8(ascii: ":")) else {
      cursor.position = before
      return nil
    }
    return name
  }
}
