/// Walks the records of an XML text: the elements of certain names, wherever they stand.
///
/// A record that does not end before the next one begins is damaged: it is given with what could be
/// read of it, and the next one is read.
struct XMLRecords {
  /// One record of the text.
  struct Record {
    let element: XMLElement
    /// The bytes of the record, its tags included.
    let range: Range<Int>
    /// Why the record is not well-formed; `nil` when it is.
    let damage: String?
  }

  private var scanner: XMLScanner
  private let names: [StaticString]
  private let tree: XMLTree
  private var open: [Int] = []
  private var pending: (name: Range<Int>, tagEnd: Int, isEmpty: Bool, start: Int)?

  /// - Parameter names: the names of the elements that are records; they do not nest.
  init(_ bytes: [UInt8], named names: [StaticString]) {
    scanner = XMLScanner(bytes)
    tree = XMLTree(bytes)
    self.names = names
  }

  /// The next record, whose elements are valid until the one after it is asked for; `nil` at the end.
  mutating func next() -> Record? {
    tree.removeAll()
    open.removeAll(keepingCapacity: true)
    guard let tag = pending ?? firstTag() else { return nil }
    pending = nil
    let root = tree.open(name: tag.name, tagEnd: tag.tagEnd)
    if tag.isEmpty { return record(from: tag.start, damage: nil) }
    open.append(root)
    var damage: String?
    while true {
      let start = scanner.position
      guard let token = scanner.next() else {
        return finish(from: tag.start, to: start, damage: "does not end")
      }
      switch token {
      case .start(let name, let tagEnd, let isEmpty):
        if isRecord(name) {
          pending = (name, tagEnd, isEmpty, start)
          return finish(from: tag.start, to: start, damage: "does not end before the next begins")
        }
        let index = tree.open(name: name, tagEnd: tagEnd)
        if !isEmpty { open.append(index) }
      case .end(let name):
        guard let depth = depth(of: name) else {
          damage = damage ?? "has an end tag without a start tag"
          continue
        }
        if depth < open.count - 1 { damage = damage ?? "has a start tag without an end tag" }
        close(downTo: depth)
        if open.isEmpty { return record(from: tag.start, damage: damage) }
      case .text(let range, let hasEntities):
        if !isIndentation(range) { tree.append(.text(hasEntities: hasEntities), range) }
      case .verbatim(let range): tree.append(.verbatim, range)
      }
    }
  }

  /// Skips to the first start tag of a record.
  private mutating func firstTag() -> (name: Range<Int>, tagEnd: Int, isEmpty: Bool, start: Int)? {
    while true {
      let start = scanner.position
      guard let token = scanner.next() else { return nil }
      if case .start(let name, let tagEnd, let isEmpty) = token, isRecord(name) {
        return (name, tagEnd, isEmpty, firstTagStart(name, after: start))
      }
    }
  }

  /// Where the tag of a name begins: comments that stood before it do not belong to the record.
  private func firstTagStart(_ name: Range<Int>, after start: Int) -> Int {
    scanner.bytes[start..<name.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? start
  }

  private func isRecord(_ name: Range<Int>) -> Bool {
    names.contains { scanner.bytes.hasText($0, in: name) }
  }

  /// Which of the open elements has a name, looked for from the innermost, not too far.
  private func depth(of name: Range<Int>) -> Int? {
    var depth = open.count
    var steps = 0
    while depth > 0, steps < 64 {
      depth -= 1
      steps += 1
      let other = tree.nodes[open[depth]].range
      if other.count == name.count
        && scanner.bytes[other].elementsEqual(scanner.bytes[name])
      {
        return depth
      }
    }
    return nil
  }

  private mutating func close(downTo depth: Int) {
    while open.count > depth, let index = open.popLast() { tree.close(index) }
  }

  /// Whether a text is but the line ends and blanks between tags.
  private func isIndentation(_ range: Range<Int>) -> Bool {
    var hasLineEnd = false
    for offset in range {
      let byte = scanner.bytes[offset]
      if !byte.isASCIIWhitespace { return false }
      if byte == 0x0A || byte == 0x0D { hasLineEnd = true }
    }
    return hasLineEnd
  }

  private mutating func finish(from start: Int, to end: Int, damage: String) -> Record {
    close(downTo: 0)
    return Record(
      element: XMLElement(tree: tree, index: 0), range: start..<max(start, end), damage: damage)
  }

  private func record(from start: Int, damage: String?) -> Record {
    Record(
      element: XMLElement(tree: tree, index: 0), range: start..<scanner.position, damage: damage)
  }
}

extension XMLRecords {
  /// Reads every record of a text: the loop that all readers of XML share.
  ///
  /// - Parameter read: makes a reference of an element; `nil` when it is none, which it reports
  ///   itself if need be.
  static func references(
    in source: SourceText, named names: [StaticString], format: BibliographyFormat,
    _ read: (XMLElement, SourceLocation, inout [Diagnostic]) -> Reference?
  ) -> Parsed<[Reference]> {
    var records = XMLRecords(source.bytes, named: names)
    var counter = LineCounter(source)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    while let record = records.next() {
      let location = counter.location(of: record.range)
      if let damage = record.damage {
        diagnostics.append(.damagedXML(record.element.name, damage, at: location))
      }
      guard var reference = read(record.element, location, &diagnostics) else { continue }
      var origin = reference.origin ?? Origin(format: format, location: location)
      if record.damage != nil { origin.raw = source.text(in: record.range) }
      reference.origin = origin
      references.append(reference)
    }
    return Parsed(references, diagnostics: diagnostics)
  }
}

extension Diagnostic {
  /// A record of an XML text that is not well-formed.
  fileprivate static func damagedXML(
    _ name: String, _ damage: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .damagedXML, .error, "the record '\(name)' \(damage)", at: location,
      help: "what could be read of it was kept")
  }
}

extension Diagnostic.Code {
  /// A record in XML is damaged; what could be read was used.
  public static let damagedXML: Self = "E160"
}
