/// What a piece of an input holds, and how long the piece is.
struct ReferencePiece {
  var parsed: Parsed<[Reference]>
  /// How many of the bytes given were read; the rest belongs to the next piece.
  var length: Int
}

/// Reads an input in pieces for ``ReferenceStream``, keeping what one piece says about the next ones.
protocol ReferencePieceReader: Sendable {
  /// Reads the records at the beginning of a part of the input that are complete whatever follows.
  ///
  /// - Returns: `nil` when there are none, and nothing was read.
  mutating func read(_ window: SourceText) -> ReferencePiece?

  /// Reads all of the last part of the input.
  mutating func finish(_ window: SourceText) -> Parsed<[Reference]>
}

/// Reads formats of which nothing tells where a record ends but reading all of them.
struct WholeInputReader: ReferencePieceReader {
  let format: BibliographyFormat

  mutating func read(_ window: SourceText) -> ReferencePiece? { nil }

  mutating func finish(_ window: SourceText) -> Parsed<[Reference]> {
    format.reader?.read(window) ?? Parsed([])
  }
}

/// Reads RIS up to the last `TY` that follows an `ER`.
struct RISPieceReader: ReferencePieceReader {
  private var isFirst = true
  private var typeComesFirst = true

  init() {}

  mutating func read(_ window: SourceText) -> ReferencePiece? {
    let lines = LineSearch(window.bytes)
    let end = lines.lastLine { place in
      guard lines.line(at: place, beginsWith: "TY  - ") else { return false }
      let previous = lines.nonblankLine(before: place)
      return previous.map { lines.line(at: $0, beginsWith: "ER  -") } ?? false
    }
    guard let end else { return nil }
    let piece = SourceText(uncheckedUTF8: Array(window.bytes[..<end]), name: window.name)
    return ReferencePiece(parsed: parse(piece), length: end)
  }

  mutating func finish(_ window: SourceText) -> Parsed<[Reference]> { parse(window) }

  private mutating func parse(_ piece: SourceText) -> Parsed<[Reference]> {
    defer { isFirst = false }
    return isFirst
      ? RISReader().read(piece, typeComesFirst: &typeComesFirst)
      : RISReader().readRecords(of: piece, typeComesFirst: &typeComesFirst)
  }
}

/// Reads MEDLINE up to the last `PMID` after an empty line.
struct NBIBPieceReader: ReferencePieceReader {
  private var hasRecord = false

  init() {}

  mutating func read(_ window: SourceText) -> ReferencePiece? {
    let lines = LineSearch(window.bytes)
    let end = lines.lastLine { place in
      lines.line(at: place, beginsWith: "PMID- ") && lines.isBlankLine(before: place)
    }
    guard let end else { return nil }
    let piece = SourceText(uncheckedUTF8: Array(window.bytes[..<end]), name: window.name)
    let parsed = NBIBReader().read(piece)
    // Text before the first record is no piece by itself.
    guard !parsed.output.isEmpty else { return nil }
    hasRecord = true
    return ReferencePiece(parsed: parsed, length: end)
  }

  mutating func finish(_ window: SourceText) -> Parsed<[Reference]> {
    var parsed = NBIBReader().read(window)
    if hasRecord { parsed.diagnostics.removeAll { $0.code == .noMEDLINERecord } }
    return parsed
  }
}

/// Reads JSON Lines up to the last line that begins an object after a line that ends one.
struct JSONLinesPieceReader: ReferencePieceReader {
  private var linesBefore = 0

  init() {}

  mutating func read(_ window: SourceText) -> ReferencePiece? {
    let bytes = window.bytes
    let lines = LineSearch(bytes)
    let end = lines.lastLine { place in
      guard bytes[place] == UInt8(ascii: "{"), let previous = lines.nonblankLine(before: place)
      else { return false }
      let content = bytes[previous..<place].last { !$0.isASCIIWhitespace }
      return content == UInt8(ascii: "}") && bytes[previous] == UInt8(ascii: "{")
    }
    guard let end else { return nil }
    let piece = SourceText(uncheckedUTF8: Array(bytes[..<end]), name: window.name)
    let parsed = JSONLinesReader().read(piece, after: linesBefore)
    // What is damaged may go on in the next piece.
    guard !parsed.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    linesBefore += piece.bytes.count { $0 == 0x0A }
    return ReferencePiece(parsed: parsed, length: end)
  }

  mutating func finish(_ window: SourceText) -> Parsed<[Reference]> {
    JSONLinesReader().read(window, after: linesBefore)
  }
}

/// Finds lines by how they begin.
struct LineSearch {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The last line, the first one left out, that fits; its offset.
  func lastLine(where fits: (Int) -> Bool) -> Int? {
    var place = bytes.count - 1
    while place > 0 {
      if bytes[place - 1] == 0x0A, fits(place) { return place }
      place -= 1
    }
    return nil
  }

  func line(at place: Int, beginsWith text: StaticString) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[place..<(place + $0.count)].elementsEqual($0) }
  }

  /// Whether the line before one is empty.
  func isBlankLine(before place: Int) -> Bool {
    var index = place - 2
    while index >= 0, bytes[index] != 0x0A {
      if !bytes[index].isASCIIWhitespace { return false }
      index -= 1
    }
    return index >= 0
  }

  /// The offset of the last line before one that is not blank.
  func nonblankLine(before place: Int) -> Int? {
    var index = place - 1
    while index >= 0, bytes[index].isASCIIWhitespace { index -= 1 }
    guard index >= 0 else { return nil }
    while index > 0, bytes[index - 1] != 0x0A { index -= 1 }
    return index
  }
}
