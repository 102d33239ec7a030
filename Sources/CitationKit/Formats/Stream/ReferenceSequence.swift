/// The references of an input of any size, one after the other, out of chunks of its bytes.
///
/// ```swift
/// for reference in ReferenceSequence(chunks, format: .nbib, name: "big.nbib") {
///   use(reference)
/// }
/// ```
///
/// The chunks are asked for as records are wanted; see ``ReferenceStream`` for what is kept in memory.
public struct ReferenceSequence<Chunks: Sequence>: Sequence, IteratorProtocol
where Chunks.Element == [UInt8] {
  private var chunks: Chunks.Iterator
  private var stream: ReferenceStream
  private var piece: [Reference] = []
  private var place = 0
  private var isFinished = false
  /// What was odd about the input so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The references in some chunks of one input.
  public init(_ chunks: Chunks, format: BibliographyFormat, name: String = "<text>") {
    self.chunks = chunks.makeIterator()
    stream = ReferenceStream(format: format, name: name)
  }

  /// The next reference; `nil` at the input's end.
  public mutating func next() -> Reference? {
    while place >= piece.count {
      guard !isFinished else { return nil }
      let parsed: Parsed<[Reference]>
      if let chunk = chunks.next() {
        parsed = stream.read(chunk)
      } else {
        isFinished = true
        parsed = stream.finish()
      }
      piece = parsed.output
      place = 0
      diagnostics += parsed.diagnostics
    }
    defer { place += 1 }
    return piece[place]
  }
}
