import Testing

@testable import CitationKit

@Suite struct BibTeXFuzzTests {
  private func samples() throws -> [[UInt8]] {
    try [PackageFiles.fixture("bibtex/oncology.bib"), PackageFiles.fixture("biblatex/library.bib")]
  }

  private func check(_ bytes: [UInt8]) {
    let source = SourceText(String(decoding: bytes, as: UTF8.self))
    for dialect in BibTeXDialect.allCases {
      let document = BibTeXDocument(source, comments: dialect == .bibtex ? .word : .body)
      #expect(document.text() == String(decoding: source.bytes, as: UTF8.self))
      let entries = document.blocks.filter { $0.kind == .entry }.count
      let references = BibTeXReader(dialect: dialect).read(document).output
      #expect(references.count == entries)
      let written = BibTeXWriter(dialect: dialect).write(references).output
      #expect(BibTeXReader(dialect: dialect).read(SourceText(written)).output.count == entries)
    }
  }

  @Test(.timeLimit(.minutes(1))) func inputsCutAnywhereAreRead() throws {
    for sample in try samples() {
      for end in stride(from: 0, through: sample.count, by: 7) { check(Array(sample[..<end])) }
    }
  }

  @Test(.timeLimit(.minutes(1))) func mutatedInputsAreRead() throws {
    var random = SeededGenerator(seed: 20_240_117)
    let marks = Array("{}\"@,=#%()\\$~ \n\0\u{FF}and'-".utf8)
    let samples = try samples()
    for _ in 0..<150 {
      var bytes = samples.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = marks.randomElement(using: &random) ?? 0
        case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
        default: bytes.remove(at: place)
        }
      }
      check(bytes)
    }
  }
}
