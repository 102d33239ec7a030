import Testing

@testable import CitationKit

@Suite struct RISReaderTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    RISReader().read(SourceText(text, name: "refs.ris"))
  }

  @Test func `an article is read with all its fields`() throws {
    let result = read(
      """
      TY  - JOUR
      ID  - siegel2024
      AU  - Siegel, Rebecca L.
      AU  - Jemal, Ahmedin, Jr.
      A1  - World Health Organization
      TI  - Cancer statistics, 2024
      T2  - CA: a cancer journal for clinicians
      J2  - CA Cancer J Clin
      PY  - 2024
      DA  - 2024/01/17/
      VL  - 74
      IS  - 1
      SP  - 12
      EP  - 49
      SN  - 1542-4863
      DO  - https://doi.org/10.3322/CAAC.21820
      AN  - 38230766
      DB  - PubMed
      C2  - PMC10000001
      KW  - cancer
      KW  - incidence; mortality
      N1  - A remark
      ZZ  - not known
      ER  - 

      """)
    #expect(result.diagnostics == [])
    var expected = Reference(kind: .articleJournal, id: "siegel2024")
    expected.contributors = [
      Contributor(.person(PersonName(family: "Siegel", given: "Rebecca L."))),
      Contributor(.person(PersonName(family: "Jemal", given: "Ahmedin", suffix: "Jr."))),
      Contributor(.organization("World Health Organization")),
    ]
    expected.title = "Cancer statistics, 2024"
    expected.containerTitle = "CA: a cancer journal for clinicians"
    expected[.containerTitleShort] = "CA Cancer J Clin"
    expected.issued = .value(try #require(ReferenceDate(year: 2024, month: 1, day: 17)))
    expected.volume = "74"
    expected.issue = "1"
    expected[.page] = "12-49"
    expected[.source] = "PubMed"
    expected.identifiers = [
      .issn(try #require(ISSN("1542-4863"))), .doi(try #require(DOI("10.3322/caac.21820"))),
      .pmid(try #require(PMID("38230766"))), .pmcid(try #require(PMCID("PMC10000001"))),
    ]
    expected.keywords = ["cancer", "incidence", "mortality"]
    expected.notes = ["A remark"]
    expected.extra = [ExtraField(name: "ZZ", value: "not known")]
    #expect(result.output == [expected])
    #expect(result.output.first?.origin?.location.line == 1)
    #expect(result.output.first?.origin?.type == "JOUR")
  }

  @Test func `programs' spellings of a tag line are read`() {
    for text in [
      "TY - JOUR\nTI - A title\nER -", "TY  -JOUR\nTI  -A title\nER  -",
      "\n\n  TY  - JOUR\r\n  TI  - A title\r\n  ER  - \r\n",
      "TY\u{A0} - JOUR\rTI  - A title\rER  - ",
      "ty  - JOUR\nti  - A title\ner  - ", "TY  – JOUR\nTI  – A title\nER  – ",
      "TY  - JOUR\nTI  - A\n      title\nER  - ",
      "1. \nTY  - JOUR\nTI  - A title\nER  -  \n\n2. \n",
      "Record #1 of 1\nProvider: X\nTY  - JOUR\nTI  - A title\nER  - \nSearch: (a) and b\n",
    ] {
      let result = read(text)
      #expect(result.output.map(\.title) == ["A title"], "\(text)")
      #expect(result.output.first?.kind == .articleJournal, "\(text)")
    }
  }

  @Test func `an empty tag does not swallow the next line`() {
    let reference = read("TY  - JOUR\nTI  - A\nSP  -\nEP  - \nAB  -\nVL  - 3\nER  - ").output.first
    #expect(reference?.volume == "3")
    #expect(reference?.pages == nil)
    #expect(reference?[.abstract] == nil)
  }

  @Test func `records without end or type are read and reported in place`() {
    let result = read(
      "TY  - JOUR\nTI  - One\n\nTY  - BOOK\nTI  - Two\nER  - \nTI  - Three\nAU  - A, B\nER  - ")
    #expect(result.output.map(\.title) == ["One", "Two", "Three"])
    #expect(result.output.map(\.kind) == [.articleJournal, .book, .document])
    #expect(result.diagnostics.map(\.code) == ["E112", "E111"])
    #expect(result.diagnostics.map { $0.location?.line } == [1, 7])
  }

  @Test func `an unknown type is a document and is reported`() {
    let result = read("TY  - NONE\nTI  - A\nER  - ")
    #expect(result.output.map(\.kind) == [.document])
    #expect(result.diagnostics.map(\.code) == ["E113"])
  }

  @Test func `tags after the end belong to the record before`() {
    let result = read("TY  - JOUR\nTI  - One\nER  - \nC1  - x\nTY  - JOUR\nTI  - Two\nER  - ")
    #expect(result.output.map(\.title) == ["One", "Two"])
    #expect(result.output.first?.extra == [ExtraField(name: "C1", value: "x")])
  }

  @Test func `a type that does not come first is the record's`() {
    let result = read(
      "ID  - 1\nTY  - JOUR\nTI  - One\nER  - \nID  - 2\nTY  - BOOK\nTI  - Two\nER  - ")
    #expect(result.output.map(\.id) == ["1", "2"])
    #expect(result.output.map(\.kind) == [.articleJournal, .book])
  }

  @Test(arguments: [
    ("SP  - 99\nEP  - 105", "99-105"), ("SP  - 123\nEP  - 9", "123-129"), ("SP  - 1-9", "1-9"),
    ("SP  - 99-105\nEP  - 105", "99-105"), ("SP  - e12", "e12"), ("EP  - 12-19", "12-19"),
  ])
  func `pages are put together`(tags: String, pages: String) {
    #expect(read("TY  - JOUR\n\(tags)\nER  - ").output.first?[.page] == pages)
  }

  @Test(arguments: [
    ("PY  - 2014\nDA  - 2014/06/01", "2014-06-01"),
    ("Y1  - 1900/01/01\nDA  - 1950/01/01", "1950-01-01"),
    ("PY  - 2020///season", "2020"), ("PY  - 2013\nDA  - Jan 15", "2013-01-15"),
    ("PY  - 2019/Spring", "2019-21"), ("Y1  - 2024/04/03/", "2024-04-03"),
  ])
  func `dates are put together`(tags: String, date: String) {
    #expect(read("TY  - JOUR\n\(tags)\nER  - ").output.first?.issued?.value?.description == date)
  }

  @Test func `a date that is none is kept as text`() {
    #expect(read("TY  - JOUR\nPY  - in press\nER  - ").output.first?.issued == .text("in press"))
  }

  @Test func `a DOI is found where programs put it`() {
    for tags in [
      "DO  - doi:10.1000/x1", "M3  - doi: 10.1000/x1", "UR  - https://doi.org/10.1000/x1",
      "L3  - http://dx.doi.org/10.1000/X1", "N1  - doi: 10.1000/x1",
    ] {
      #expect(
        read("TY  - JOUR\n\(tags)\nER  - ").output.first?.doi?.value == "10.1000/x1", "\(tags)")
    }
  }

  @Test func `Embase's identifiers are taken out of its custom tags`() {
    let reference = read(
      "TY  - JOUR\nDB  - Embase\nDB  - Medline\nC5  - 38773066\nU2  - L2029880245\nER  - "
    ).output.first
    #expect(reference?.pmid?.value == "38773066")
    #expect(reference?.identifiers.contains(.other(.embase, "L2029880245")) == true)
    #expect(reference?[.source] == "Embase")
  }

  @Test func `MEDLINE and Web of Science under RIS's extension are read as what they are`() {
    let medline = read("PMID- 29867227\nOWN - NLM\nTI  - A title.\nAU  - Li Y\nDP  - 2018 Jul")
    #expect(medline.output.map(\.title) == ["A title"])
    #expect(medline.output.first?.pmid?.value == "29867227")
    #expect(medline.diagnostics.map(\.code) == ["E114"])
    let isi = read("FN X\nVR 1.0\nPT J\nAU Li, Y\nTI A title\nSO S\nPY 2011\nER\nEF")
    #expect(isi.output.map(\.title) == ["A title"])
  }

  @Test func `a journal's or book's own tag wins over the secondary title`() {
    let article = read("TY  - JOUR\nT2  - A special issue\nJF  - The journal\nER  - ").output.first
    #expect(article?.containerTitle == "The journal")
    #expect(article?.extra == [ExtraField(name: "T2", value: "A special issue")])
    let chapter = read("TY  - CHAP\nT2  - A series\nBT  - The book\nER  - ").output.first
    #expect(chapter?.containerTitle == "The book")
    #expect(chapter?[.collectionTitle] == "A series")
  }

  @Test func `the input's form is recognised`() {
    #expect(RISReader.likelihood(of: Array("TY  - JOUR\nTI  - A\nER  - ".utf8)[...]) > 0.9)
    #expect(RISReader.likelihood(of: Array("@article{a, title = {B}}".utf8)[...]) == 0)
    #expect(RISReader.likelihood(of: [][...]) == 0)
  }

  @Test func `damaged input is read without a trap`() {
    let sample = """
      TY  - JOUR\nAU  - Smith, John, Jr.\nTI  - A &amp; B\nPY  - 2018/07//\nSP  - 1\nEP  - 9
      KW  - a; b\nUR  - http://a.org; http://b.org\nSN  - 2041-1723\nDO  - 10.1000/1\nER  - \n
      TY  - CONF\nT2  - Conf\nC3  - Proc\nET  - 2018/07/05\nAN  - 12\nDB  - PubMed\nER  - \n
      """
    #expect(TaggedFormatLaws.survivesDamage(sample, reader: RISReader(), seed: 5))
  }
}
