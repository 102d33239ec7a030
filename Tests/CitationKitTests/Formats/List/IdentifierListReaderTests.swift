import CitationKit
import Testing

@Suite struct IdentifierListReaderTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    IdentifierListReader().read(SourceText(text, name: "list.txt"))
  }

  @Test func readsOneItemALineWhateverItsLabels() {
    let parsed = read(
      """
      # my list
      10.1016/j.apsb.2018.03.001
      https://doi.org/10.3322/caac.21820; PMID: 38230766

      30109179
      30109179, 29867227
      arXiv:2101.00001
      """)
    #expect(
      parsed.output.map { $0.identifiers.map(\.value) } == [
        ["10.1016/j.apsb.2018.03.001"], ["10.3322/caac.21820", "38230766"], ["30109179"],
        ["30109179"], ["29867227"], ["2101.00001"],
      ])
    #expect(parsed.diagnostics == [])
    #expect(parsed.output[1].origin?.location.line == 3)
  }

  @Test func keepsAndReportsWhatIsNoIdentifier() {
    let parsed = read("10.1000/a\nnot known\n10.1000/b Smith 2020\n")
    #expect(parsed.output.count == 3)
    #expect(parsed.output[1].origin?.raw == "not known")
    #expect(parsed.output[2].identifiers.map(\.value) == ["10.1000/b"])
    #expect(parsed.output[2].origin?.raw == "10.1000/b Smith 2020")
    #expect(parsed.diagnostics.map(\.code) == [.noIdentifier, .textBesideIdentifier])
    #expect(parsed.diagnostics.first?.location?.description == "list.txt:2:1")
  }

  @Test func isRecognisedByItsContentAlone() {
    let list = SourceText("PMID: 30109179\n10.1000/abc\n", name: "<stdin>")
    #expect(BibliographyFormat.detect(list) == .ids)
    let prose = SourceText("See 10.1000/abc for more.\n", name: "<stdin>")
    #expect(BibliographyFormat.detect(prose) == .text)
  }
}
