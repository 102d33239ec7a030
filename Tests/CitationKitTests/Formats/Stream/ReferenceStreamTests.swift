import CitationKit
import Testing

@Suite struct ReferenceStreamTests {
  private static let damaged: [(BibliographyFormat, String)] = [
    (
      .bibtex,
      "text\n@string{n = {Nature}}\n@article{a, journal = n,\n title = {One {A}\n}\n"
        + "@book{b, title = \"Two\"}\n@book{b, title = {Again\n@misc(c, note = {x}, note = {y})\n"
        + "  @book{d, title = {In a line}, url = {http://a@b.c/}}\n@comment{@book{e, title={E}}}\n"
    ),
    (
      .ris,
      "TY  - JOUR\nTI  - One\nER  - \nUR  - late\n\nTY  - BOOK\nTI  - Two\n\nTY  - BOOK\nER  - \n"
        + "junk\nAU  - Doe, J\nTI  - Typeless\nER  - \nTY  - XXXX\nTI  - last"
    ),
    (
      .nbib,
      "\nPMID- 1\nTI  - One\n      wrapped.\n\nPMID- 2\nTI  - Two\n\nAB  - late\n\nOWN - NLM\nTI  - x\n"
    ),
    (
      .jsonl,
      "{\"type\":\"book\",\"title\":\"One\"}\n{\"type\":\"book\",\"title\":\"Cut\n"
        + "{\"type\":\"book\",\"title\":\"Two\"}\nnothing\n{\"type\":\"book\"}\n"
    ),
  ]

  private func compare(
    _ bytes: [UInt8], _ format: BibliographyFormat, pieceSize: Int, chunkSize: Int
  ) {
    let whole = ReferenceImporter(format: format).read(bytes, name: "in")
    var stream = ReferenceStream(format: format, name: "in", pieceSize: pieceSize)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + chunkSize)
      let piece = stream.read(Array(bytes[start..<end]))
      references += piece.output
      diagnostics += piece.diagnostics
      start = end
    }
    let rest = stream.finish()
    references += rest.output
    diagnostics += rest.diagnostics
    #expect(references == whole.output.references)
    #expect(references.map(\.origin) == whole.output.references.map(\.origin))
    #expect(diagnostics == whole.diagnostics)
  }

  @Test(arguments: [1, 7, 100, 5000])
  func `damaged inputs are read in pieces as they are read whole`(pieceSize: Int) {
    for (format, text) in Self.damaged {
      compare(Array(text.utf8), format, pieceSize: pieceSize, chunkSize: 3)
    }
  }

  @Test(arguments: ReferenceStream.formats)
  func `what is written is read in pieces as it is read whole`(format: BibliographyFormat) throws {
    var random = RandomReferences(seed: 11)
    let references = (0..<60).map { _ in random.reference() }
    let text = try #require(format.writer).write(references).output
    for (pieceSize, chunkSize) in [(1, 64), (500, 97), (4000, 4096)] {
      compare(Array(text.utf8), format, pieceSize: pieceSize, chunkSize: chunkSize)
    }
  }

  @Test func `a mark and letters of other encodings do not disturb`() {
    let text = "TY  - JOUR\nTI  - Größe\nER  - \n\n"
    let utf8 = [0xEF, 0xBB, 0xBF] + Array(String(repeating: text, count: 20).utf8)
    compare(utf8, .ris, pieceSize: 50, chunkSize: 1)
    let latin1 = Array(utf8.dropFirst(3)).filter { $0 != 0xC3 }
    compare(latin1, .ris, pieceSize: 50, chunkSize: 10)
  }

  @Test func `references come one by one out of chunks`() {
    let text = String(repeating: "PMID- 1\nTI  - A title.\n\n", count: 100)
    let bytes = Array(text.utf8)
    let chunks = stride(from: 0, to: bytes.count, by: 50).map {
      Array(bytes[$0..<min(bytes.count, $0 + 50)])
    }
    let titles = ReferenceSequence(chunks, format: .nbib).map(\.title)
    #expect(titles == [String?](repeating: "A title", count: 100))
  }
}
