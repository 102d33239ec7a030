extension BibliographyFormat {
  /// A plain list of identifiers: DOIs, PubMed ids, arXiv ids, ISBNs.
  public static let ids = Self(rawValue: "ids")
}

/// Reads plain lists of identifiers: one or more a line, parted by blanks, commas or semicolons, with
/// or without labels and addresses.
///
/// Identifiers of different kinds on one line are those of one item; of one kind, each is an item of
/// its own. A bare number counts as a PubMed id only on a line that holds nothing but identifiers. A
/// line with no identifier is kept raw and reported (`E116`), other words on a line likewise (`E117`).
/// Lines that begin with `#` are remarks.
///
/// ```swift
/// IdentifierListReader().read(SourceText("PMID 30109179\n10.1016/j.apsb.2018.03.001")).output.count  // 2
/// ```
public struct IdentifierListReader: ReferenceReader {
  /// `ids`.
  public static var format: BibliographyFormat { .ids }

  /// A reader.
  public init() {}

  /// How surely an input is a list of identifiers: whether its first lines hold nothing else.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let bytes = Array(start.prefix(2048))
    var cursor = ByteCursor(bytes)
    var lines = 0
    var isBare = false
    while !cursor.isAtEnd, lines < 20 {
      let range = cursor.line()
      // The last line may be cut.
      if cursor.isAtEnd && lines > 0 && bytes.count == 2048 { break }
      let line = IdentifierLine(bytes, range)
      if line.isBlank { continue }
      guard line.rest.isEmpty, !line.matches.isEmpty else { return 0 }
      if line.matches.contains(where: { $0.evidence == .bare }) { isBare = true }
      lines += 1
    }
    return lines == 0 ? 0 : isBare ? 0.4 : 0.7
  }

  /// Reads all lines in order.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var counter = LineCounter(source)
    var cursor = ByteCursor(source.bytes)
    while !cursor.isAtEnd {
      let line = IdentifierLine(source.bytes, cursor.line())
      if line.isBlank { continue }
      let location = counter.location(of: line.range)
      let found = line.references.map { reference -> Reference in
        var reference = reference
        reference.origin = Origin(format: .ids, location: location)
        if !line.rest.isEmpty { reference.origin?.raw = source.text(in: line.range) }
        return reference
      }
      references += found
      for match in line.matches where match.problem != nil {
        if let diagnostic = match.diagnostic(in: source) { diagnostics.append(diagnostic) }
      }
      guard let rest = line.rest.first else { continue }
      let text = source.text(in: rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 60))
      if line.matches.isEmpty {
        diagnostics.append(
          Diagnostic(
            .noIdentifier, .error, "'\(text)' is no identifier", at: counter.location(of: rest)))
      } else {
        diagnostics.append(
          Diagnostic(
            .textBesideIdentifier, .warning, "'\(text)' beside an identifier is not read",
            at: counter.location(of: rest)))
      }
    }
    return Parsed(references, diagnostics: diagnostics)
  }
}

/// One line of a list of identifiers.
private struct IdentifierLine {
  /// The line without blanks around it.
  let range: Range<Int>
  private(set) var matches: [IdentifierMatch] = []
  /// The words that are no identifiers.
  private(set) var rest: [Range<Int>] = []

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    range = TaggedText.trimmed(bytes, line)
    guard !range.isEmpty, bytes[range.lowerBound] != UInt8(ascii: "#") else { return }
    matches = IdentifierFinder().matches(in: bytes, range: range)
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for match in matches {
      if match.range.lowerBound > start {
        words += Self.words(bytes, start..<match.range.lowerBound)
      }
      start = max(start, match.range.upperBound)
    }
    if start < range.upperBound { words += Self.words(bytes, start..<range.upperBound) }
    let bare = words.map { BareIdentifier(Array(bytes[$0])).read() }
    if bare.contains(where: { $0 == nil }) {
      rest = words
    } else {
      for case (let word, var match?) in zip(words, bare) {
        match.range = word
        match.valueRange = word
        matches.append(match)
      }
      matches.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Whether the line says nothing.
  var isBlank: Bool { matches.isEmpty && rest.isEmpty }

  /// The items that the line names; one without identifiers when it has none.
  var references: [Reference] {
    let kinds = matches.map(\.kind)
    let areOneItem = Set(kinds).count == kinds.count
    if areOneItem { return [Self.reference(matches.map(\.identifier))] }
    return matches.map { Self.reference([$0.identifier]) }
  }

  private static func reference(_ identifiers: [Identifier]) -> Reference {
    let kinds = Set(identifiers.map(\.kind))
    let kind: ReferenceKind =
      !kinds.isDisjoint(with: [.pmid, .pmcid])
      ? .articleJournal
      : kinds.contains(.isbn) ? .book : kinds.contains(.arxiv) ? .article : .document
    var reference = Reference(kind: kind)
    for identifier in identifiers { reference.add(identifier) }
    return reference
  }

  /// The words of a range: what holds a letter or digit, between blanks, commas, semicolons and bars.
  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var cursor = ByteCursor(bytes, from: range.lowerBound, to: range.upperBound)
    while !cursor.isAtEnd {
      let word = cursor.skip { !$0.isASCIIWhitespace && !",;|\"".utf8.contains($0) }
      if bytes[word].contains(where: { $0.isASCIIAlphanumeric || $0 >= 0x80 }) {
        words.append(word)
      }
      if !cursor.isAtEnd { cursor.position += 1 }
    }
    return words
  }
}

extension Diagnostic.Code {
  /// A line of a list of identifiers holds none.
  public static let noIdentifier: Self = "E116"
  /// A line of a list of identifiers holds other words too.
  public static let textBesideIdentifier: Self = "E117"
}
