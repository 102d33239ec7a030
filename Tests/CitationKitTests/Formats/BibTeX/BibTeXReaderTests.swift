import Testing

@testable import CitationKit

@Suite struct BibTeXReaderTests {
  private func read(
    _ text: String, _ dialect: BibTeXDialect = .bibtex
  ) -> Parsed<[Reference]> {
    BibTeXReader(dialect: dialect).read(SourceText(text, name: "t.bib"))
  }

  private func fixture(_ path: String, _ dialect: BibTeXDialect) throws -> Parsed<[Reference]> {
    read(String(decoding: try PackageFiles.fixture(path), as: UTF8.self), dialect)
  }

  @Test func readsAnArticleInFull() throws {
    let parsed = try fixture("bibtex/oncology.bib", .bibtex)
    var expected = Reference(kind: .articleJournal, id: "mueller2019")
    expected.contributors = [
      Contributor(.person(PersonName(family: "Müller", given: "Jörg"))),
      Contributor(.person(PersonName(family: "de la Cruz", given: "Ana"))),
      Contributor(
        .person(PersonName(family: "Berg", given: "Jan", particle: "van den", suffix: "Jr."))),
      Contributor(.organization("The BRIGHT Study Group")), Contributor(.others),
    ]
    expected.title = "CAR-T cells against β-catenin: 5\u{202F}% of <i>E. coli</i>\u{A0}K-12"
    expected.containerTitle = "The Lancet"
    expected.issued = ReferenceDate(year: 2019, month: 10, day: 10).map { .value($0) }
    expected.volume = "394"
    expected.issue = "10204"
    expected[.page] = "1205-1215"
    expected.identifiers = [
      Identifier(.doi, "10.1016/S0140-6736(19)31111-1"), Identifier(.pmid, "31234567"),
    ]
    expected.keywords = ["CAR-T", "lymphoma", "B cell"]
    #expect(parsed.output.first == expected)
  }

  @Test func readsEveryEntryOfADamagedFileAndSaysWhere() throws {
    let parsed = try fixture("bibtex/oncology.bib", .bibtex)
    #expect(
      parsed.output.map(\.id) == ["mueller2019", "okafor2020", "bookpart", "broken", "thebook"])
    #expect(parsed.output[1].containerTitle == "Journal of Clinical Oncology")
    #expect(
      parsed.output[1].authors.map(\.name) == [
        .person(PersonName(family: "Okafor", given: "Chidi")),
        .person(PersonName(family: "Rohe", given: "Ludwig", particle: "van der")),
      ])
    #expect(parsed.output[3].origin?.raw?.hasPrefix("@book{broken, title = {An unclosed") == true)
    #expect(parsed.diagnostics.map(\.code) == [.missingComma, .unclosed, .unclosed])
    #expect(parsed.diagnostics.first?.location?.description == "t.bib:26:38")
    let part = parsed.output[2]
    #expect(part.containerTitle == "The Whole Book")
    #expect(part[.publisher] == "Press")
    #expect(part.contributors(.editor).count == 2)
  }

  @Test func readsBibLaTeX() throws {
    let parsed = try fixture("biblatex/library.bib", .biblatex)
    let article = parsed.output[0]
    #expect(article.title == "Liquid Biopsy: A Review")
    #expect(article.issued == ReferenceDate("2021-03/2021-04").map { .value($0) })
    #expect(article.date(.accessed) == .text("2024-02-30"))
    #expect(article.pmid == PMID("33445566"))
    #expect(article.authors[0].orcid == ORCID("0000-0002-1825-0097"))
    #expect(
      article.authors[1].person
        == PersonName(
          family: "Vries", given: "Hans", droppingParticle: "de"))
    #expect(article.urls == ["https://example.org/a_b%20c"])
    let essay = parsed.output[2]
    #expect(essay.containerTitle == "Collected Works")
    #expect(essay[.volumeTitle] == "Volume Two")
    #expect(essay[.publisher] == "University Press")
    #expect(essay.issued?.value?.isOpenEnded == true)
  }

  @Test func macrosAreCaseInsensitiveAndUnknownOnesAreKept() {
    let parsed = read("@STRING{Abc=\"x\"}@misc{k, title=ABC # { y}, note=nomacro, year=2000}")
    #expect(parsed.output[0].title == "x y")
    #expect(parsed.output[0].notes == ["nomacro"])
    #expect(parsed.diagnostics.map(\.message) == ["'nomacro' is no macro; it is taken as text"])
  }

  @Test func macrosThatDoubleThemselvesStayBounded() {
    var text = "@string{a0 = \"xxxxxxxxxx\"}\n"
    for number in 1...60 { text += "@string{a\(number) = a\(number - 1) # a\(number - 1)}\n" }
    let parsed = read(text + "@misc{k, title = a60}")
    #expect((parsed.output[0].title ?? "").utf8.count < 4_000_000)
  }

  @Test func ofTwoFieldsOrKeysNothingIsLostSilently() {
    let parsed = read("@misc{k, title={a}, title={b}}\n@misc{K, title={c}}")
    #expect(parsed.output.map(\.title) == ["a", "c"])
    #expect(parsed.diagnostics.map(\.code) == [.repeatedField, .repeatedKey])
    #expect(parsed.diagnostics[0].message.contains("{b}"))
  }

  @Test(arguments: [
    ("year = 2019, month = jan", "2019-01"), ("year = 2019, month = {Jan-Feb}", "2019-01/2019-02"),
    ("year = 2019, month = dec # \"~24\"", "2019-12-24"),
    ("year = {2019}, month = {3}, day = 4", "2019-03-04"),
    ("year = {1998--1999}", "1998/1999"), ("year = {c. 1850}", "1850~"),
    ("year = {[1999?]}", "1999?"),
    ("year = 2019, month = {Spring}", "2019-21"), ("date = {2004-07-04T10:11:12}", "2004-07-04"),
    ("date = {1997/}", "1997/.."), ("date = {1984?~}", "1984%"), ("date = {1999-uu-uu}", "1999"),
    ("date = {2011-8-5}, year = {1990}", "2011-08-05"), ("date = {-0044}", "-0044"),
    ("date = {5 May 2011}", "2011-05-05"), ("year = 2020, month = {Oktober}", "2020-10"),
  ])
  func readsDates(fields: String, edtf: String) {
    #expect(read("@misc{k, \(fields)}").output[0].issued?.value?.description == edtf)
  }

  @Test func aYearThatIsNoneStaysText() {
    #expect(read("@misc{k, year = {in press}}").output[0].issued == .text("in press"))
    #expect(read("@misc{k, date = {199X}}").output[0].issued == .text("199X"))
  }

  @Test func eprintsAreWhatTheirTypeSays() {
    let arxiv = read("@misc{k, eprint={2101.00001}, archivePrefix={arXiv}, primaryClass={q-bio}}")
      .output[0]
    #expect(arxiv.kind == .article)
    #expect(arxiv.identifiers == [Identifier(.arxiv, "2101.00001")])
    #expect(arxiv.extra == [ExtraField(name: "eprintclass", value: "q-bio")])
    let other = read("@misc{k, eprint={x1}, eprinttype={jstor}}").output[0]
    #expect(other.extra.map(\.value) == ["x1", "jstor"])
  }

  @Test func whitespaceLineEndsAndWideBlanksDoNotMatter() {
    for text in [
      "\u{FEFF}@book{k,\r\n\ttitle\r\n = {A\r\n  B},\ryear\u{A0}= 2001\r}",
      "@book(k,title=\"A B\",year={2001})",
    ] {
      let reference = read(text).output.first
      #expect(reference?.title == "A B")
      #expect(reference?.year == 2001)
    }
  }

  @Test func recognisesBibTeXByItsContent() {
    func likelihood(_ text: String) -> Double { BibTeXReader.likelihood(of: Array(text.utf8)[...]) }
    #expect(likelihood("% x\n\n@article{a, title={b}}") > 0.9)
    #expect(likelihood("TY  - JOUR\nER  - \n") == 0)
    #expect(likelihood("Smith J. Mail: a@b.org {x}") < 0.3)
  }
}
