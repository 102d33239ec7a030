/// Reads an input of any size piece by piece, in memory for a few pieces only.
///
/// The input comes in chunks of bytes, cut anywhere. Records are read as soon as it is certain where
/// they end; the result is the same as that of reading the input as a whole, places of diagnostics
/// included. Where nothing tells the end of a record, as in a damaged or not UTF-8 encoded part, the
/// stream waits for more of the input, up to all of it.
///
/// ```swift
/// var stream = ReferenceStream(format: .ris, name: "big.ris")
/// for chunk in chunks { use(stream.read(chunk).output) }
/// use(stream.finish().output)
/// ```
///
/// A BibTeX entry that inherits from another one (`crossref`, `xdata`) finds its parent only in the
/// rest of the input from the piece on in which the first such entry stands; else that is reported
/// (`E128`).
public struct ReferenceStream {
  /// The format that is read.
  public let format: BibliographyFormat
  /// What the input is called in diagnostics.
  public let name: String
  /// How many bytes are gathered before records are read.
  public let pieceSize: Int

  private var window: [UInt8] = []
  private var reader: any ReferencePieceReader
  private var isAtStart = true
  private var wantedSize: Int
  private var lines = 0
  private var offset = 0

  /// A stream of one input; formats that are not in ``formats`` are read as a whole at its end.
  public init(format: BibliographyFormat, name: String = "<text>", pieceSize: Int = 1 << 19) {
    self.format = format
    self.name = name
    self.pieceSize = max(1, pieceSize)
    wantedSize = self.pieceSize
    reader = Self.pieceReader(of: format)
  }

  /// The formats of which records are read before the input ends.
  public static let formats: [BibliographyFormat] = [.bibtex, .biblatex, .ris, .nbib, .jsonl]

  private static func pieceReader(of format: BibliographyFormat) -> any ReferencePieceReader {
    switch format {
    case .bibtex: BibTeXPieceReader(dialect: .bibtex)
    case .biblatex: BibTeXPieceReader(dialect: .biblatex)
    case .ris: RISPieceReader()
    case .nbib: NBIBPieceReader()
    case .jsonl: JSONLinesPieceReader()
    default: WholeInputReader(format: format)
    }
  }

  /// Takes a chunk of the input, and gives the references that are complete.
  public mutating func read(_ chunk: [UInt8]) -> Parsed<[Reference]> {
    window.append(contentsOf: chunk)
    guard window.count >= wantedSize else { return Parsed([]) }
    if isAtStart, window.starts(with: [0xEF, 0xBB, 0xBF]) { window.removeFirst(3) }
    isAtStart = false
    // What comes after the last line end may be the beginning of anything.
    let end = (window.lastIndex(of: 0x0A) ?? -1) + 1
    let complete = SourceText.decode(Array(window[..<end]), name: name)
    guard complete.diagnostics.isEmpty, complete.output.bytes.count == end,
      let piece = reader.read(complete.output)
    else {
      // Twice as much next time, so that the time stays linear.
      wantedSize = window.count * 2
      return Parsed([])
    }
    return advance(past: piece)
  }

  /// Ends the input, and gives the references that were not given before.
  public mutating func finish() -> Parsed<[Reference]> {
    let decoded = SourceText.decode(window, name: name)
    let rest = reader.finish(decoded.output)
    window = []
    let diagnostics = decoded.diagnostics + rest.diagnostics
    return moved(Parsed(rest.output, diagnostics: diagnostics))
  }

  private mutating func advance(past piece: ReferencePiece) -> Parsed<[Reference]> {
    let result = moved(piece.parsed)
    for byte in window[..<piece.length] where byte == 0x0A { lines += 1 }
    offset += piece.length
    window.removeFirst(piece.length)
    wantedSize = max(pieceSize, window.count + pieceSize / 2)
    return result
  }

  /// Places in a piece become places in the input.
  private func moved(_ parsed: Parsed<[Reference]>) -> Parsed<[Reference]> {
    if offset == 0 { return parsed }
    var parsed = parsed
    for index in parsed.output.indices {
      move(&parsed.output[index].origin)
    }
    for index in parsed.diagnostics.indices {
      guard let location = parsed.diagnostics[index].location else { continue }
      parsed.diagnostics[index].location = moved(location)
    }
    return parsed
  }

  private func move(_ origin: inout Origin?) {
    // JSON Lines state where their records were read at first: that stays.
    guard let found = origin, found.location.source == name,
      found.format == format
    else { return }
    origin?.location = moved(found.location)
  }

  private func moved(_ location: SourceLocation) -> SourceLocation {
    var location = location
    location.line += lines
    location.offset += offset
    return location
  }
}
