import CitationKit
import Testing

@Suite struct IdentifierFinderTests {
  private let finder = IdentifierFinder()

  private func found(_ text: String) -> [String] {
    finder.matches(in: text).map { "\($0.kind.rawValue) \($0.value)" }
  }

  @Test func findsAllIdentifiersOfALowerCasedReference() {
    let text =
      "acta pharm sin b. 2018;8(4):539-51. doi: 10.1016/j.apsb.2018.03.001. epub 2018 apr 5. "
      + "pmid: 30109179; pmcid: pmc6090008."
    #expect(found(text) == ["doi 10.1016/j.apsb.2018.03.001", "pmid 30109179", "pmcid PMC6090008"])
  }

  @Test func tellsTheValueFromItsLabelAndAddress() throws {
    let text = "Jan 5. (doi: https://doi.org/10.1038/nature08516?x=1). PubMed PMID: 19812545."
    let source = SourceText(text)
    let matches = finder.matches(in: source)
    #expect(matches.map { source.text(in: $0.valueRange) } == ["10.1038/nature08516", "19812545"])
    #expect(
      matches.map { source.text(in: $0.range) } == [
        "doi: https://doi.org/10.1038/nature08516?x=1", "PubMed PMID: 19812545",
      ])
    #expect(matches.map(\.evidence) == [.label, .label])
    let mark = try #require(finder.matches(in: "LID - 10.1038/nature08516 [doi]").first)
    #expect(mark.range == 6..<31)
    #expect(mark.valueRange == 6..<25)
  }

  @Test(arguments: [
    ("Volume 12, pages 1234-1240, 2019", [String]()),
    ("Tel. 22555219, 12345678; 0706.0001 of 10/2020", []),
    ("version 10.15/2 at 10.0.0.1/24 on 01/10/2021", []),
    ("Philippians 1:2. NTr 57.29; Deutsche 10 2008 of US 7 of the", []),
    ("EPMC3405219, xNCT01234567, NCT012345678", []),
    ("ISSN 0269-9052 and isbn: 0-306-40615-2", ["issn 0269-9052", "isbn 9780306406157"]),
    ("[PubMed: 37147653] [PMC free article: PMC10161173]", ["pmid 37147653", "pmcid PMC10161173"]),
    (
      "arXiv preprint arXiv:1706.03762v5 [cs.CL], also hep-th/9901001",
      ["arxiv 1706.03762v5", "arxiv hep-th/9901001"]
    ),
    (
      "https://doi.org/10.48550/arXiv.1706.03762",
      ["doi 10.48550/arxiv.1706.03762", "arxiv 1706.03762"]
    ),
    (
      "Smith J [0000-0002-1825-0097], https://orcid.org/0000-0002-1694-233X",
      ["orcid 0000-0002-1825-0097", "orcid 0000-0002-1694-233X"]
    ),
    (
      "2016ApJ...819..123A; https://ui.adsabs.harvard.edu/abs/1992A%26A...259..510P/abstract",
      ["bibcode 2016ApJ...819..123A", "bibcode 1992A&A...259..510P"]
    ),
    (
      "http://hdl.handle.net/1721.1/12345?show=full ark:/13030/tqb3kh97gh8w.",
      ["handle 1721.1/12345", "ark ark:/13030/tqb3kh97gh8w"]
    ),
    (
      "https://nbn-resolving.org/urn:nbn:de:101:1-201102033592",
      ["urn urn:nbn:de:101:1-201102033592"]
    ),
    (
      "(NCT01234567, isrctn 12345678, ACTRN12605000123606, ChiCTR-TRC-10001234, UMIN000001234)",
      [
        "trial NCT01234567", "trial ISRCTN12345678", "trial ACTRN12605000123606",
        "trial ChiCTR-TRC-10001234", "trial UMIN000001234",
      ]
    ),
    (
      "EudraCT number 2004-000446-20; DRKS00000123; CTRI/2010/091/000123; NTR1234",
      [
        "trial 2004-000446-20", "trial DRKS00000123", "trial CTRI/2010/091/000123", "trial NTR1234",
      ]
    ),
    (
      "US 7,654,321 B2 and DE 10 2008 012 345 A1; U.S. Patent No. 7,654,321; patent pending",
      ["patent US7654321B2", "patent DE102008012345A1", "patent US7654321"]
    ),
    (
      "EudraCT 2004-000446-20, NCT 01234567; JP 2008-123456 A; U.S. Pat. No. 7,654,321. PMC 3405219",
      [
        "trial 2004-000446-20", "trial NCT01234567", "patent JP2008123456A", "patent US7654321",
        "pmcid PMC3405219",
      ]
    ),
    (
      "https://openalex.org/W2741809807 https://api.semanticscholar.org/CorpusID:13756489 MAG: 274180",
      ["openalex W2741809807", "s2 CorpusId:13756489", "mag 274180"]
    ),
    (
      "http://x.org/?sid=OVID&id=pmid:22897451&id=doi:10.3109%2F0269.2012.7063&issn=0269-9052",
      ["pmid 22897451", "doi 10.3109/0269.2012.7063", "issn 0269-9052"]
    ),
  ])
  func findsWhatIsThereAndNothingElse(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test func reportsWhatIsMalformed() throws {
    let source = SourceText("x\nISBN 978-0-306-40615-8, PMID: 22,555,219", name: "refs.txt")
    let matches = finder.matches(in: source)
    #expect(matches.map(\.problem) == [.wrongCheckDigit, .wrongForm])
    #expect(matches.first?.identifier == .malformed(.isbn, "978-0-306-40615-8"))
    let diagnostics = matches.compactMap { $0.diagnostic(in: source) }
    #expect(diagnostics.map(\.code.rawValue) == ["I101", "I102"])
    #expect(
      diagnostics.map(\.message) == [
        "the check digit of ISBN '978-0-306-40615-8' is wrong",
        "'22,555,219' does not have the form of PMID",
      ])
    #expect(diagnostics.map { $0.location?.description } == ["refs.txt:2:6", "refs.txt:2:31"])
  }

  @Test func aYearBehindALabelIsNotMeant() {
    #expect(found("ISBN 2000 edition; ISSN in 2019; the DOI is 5") == [])
  }

  @Test func givesTheBestIdentifierOfALine() {
    #expect(finder.best(in: "PMID: 1, doi:10.1000/xyz, 0028-0836")?.value == "10.1000/xyz")
    #expect(finder.best(in: "PMID: 1, doi:10.1000/xyz", as: .pmid)?.value == "1")
    #expect(finder.best(in: "in press") == nil)
    #expect(finder.best(in: "ISBN 9780306406158") == nil)
    #expect(finder.best(in: "PMID: 1", as: .doi) == nil)
  }

  @Test func readsABareValueOnlyWhenItIsAllThereIs() {
    #expect(finder.best(in: " 22555219 ")?.identifier == Identifier(.pmid, "22555219"))
    #expect(finder.best(in: "22555219")?.evidence == .bare)
    #expect(finder.best(in: "00280836")?.identifier == Identifier(.issn, "0028-0836"))
    #expect(finder.best(in: "00280836", as: .pmid)?.value == "280836")
    #expect(finder.best(in: "0710.0994")?.kind == .arxiv)
    #expect(finder.best(in: "1234567890 9780306406157")?.value == "9780306406157")
    #expect(finder.best(in: "123 12345 679", as: .issn)?.value == "1234-5679")
    #expect(finder.best(in: "page 22555219 of many") == nil)
  }

  @Test func looksOnlyInTheRangeAsked() {
    let bytes = Array("PMID: 123456 doi:10.1000/xyz".utf8)
    #expect(finder.matches(in: bytes, range: 0..<12).map(\.value) == ["123456"])
    #expect(finder.matches(in: bytes, range: 13..<26).map(\.value) == ["10.1000/x"])
    #expect(finder.matches(in: bytes, range: 900..<990) == [])
  }
}
