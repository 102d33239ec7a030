import CitationKit
import Testing

@Suite struct PubMedXMLReaderTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    PubMedXMLReader().read(SourceText(text, name: "records.xml"))
  }

  private static let article = """
    <?xml version="1.0" ?>
    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "x.dtd" [
      <!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">
    ]>
    <PubmedArticleSet>
    <!-- a comment with <PubmedArticle> in it -->
    <PubmedArticle>
      <MedlineCitation Status="MEDLINE" Owner="NLM">
        <PMID Version="1">31234567</PMID>
        <Article PubModel="Print-Electronic">
          <Journal>
            <ISSN IssnType="Electronic">1476-4687</ISSN>
            <JournalIssue CitedMedium="Internet"><Volume>12</Volume><Issue>Suppl 1</Issue>
              <PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate></JournalIssue>
            <Title>Science (New York, N.Y.)</Title><ISOAbbreviation>Science</ISOAbbreviation>
          </Journal>
          <ArticleTitle>Growth of <i>E. coli</i> &amp; H<sub>2</sub>O at p &lt; 0.05&#x2014;a
            study.</ArticleTitle>
          <Pagination><StartPage>646</StartPage><EndPage>674</EndPage>
            <MedlinePgn>646-74</MedlinePgn></Pagination>
          <ELocationID EIdType="doi" ValidYN="N">10.1000/wrong</ELocationID>
          <ELocationID EIdType="doi" ValidYN="Y">10.1000/right</ELocationID>
          <Abstract>
            <AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">Why.</AbstractText>
            <AbstractText Label="RESULTS">How &lol2; much.</AbstractText>
            <CopyrightInformation>© 1999 Somebody.</CopyrightInformation>
          </Abstract>
          <AuthorList CompleteYN="N">
            <Author ValidYN="Y"><LastName>van der Berg</LastName><ForeName>Jan P</ForeName>
              <Initials>JP</Initials><Suffix>Jr</Suffix>
              <Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier>
              <AffiliationInfo><Affiliation>Institute, Town.</Affiliation></AffiliationInfo>
            </Author>
            <Author ValidYN="N"><LastName>Wrong</LastName></Author>
            <Author ValidYN="Y"><CollectiveName>The Study Group</CollectiveName></Author>
          </AuthorList>
          <Language>eng</Language>
          <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
            <PublicationType UI="D016454">Review</PublicationType></PublicationTypeList>
          <ArticleDate DateType="Electronic"><Year>1998</Year><Month>11</Month><Day>03</Day>
          </ArticleDate>
        </Article>
        <MeshHeadingList><MeshHeading>
          <DescriptorName MajorTopicYN="N">Neoplasms</DescriptorName>
          <QualifierName MajorTopicYN="Y">therapy</QualifierName></MeshHeading></MeshHeadingList>
      </MedlineCitation>
      <PubmedData>
        <History><PubMedPubDate PubStatus="received"><Year>1998</Year><Month>1</Month><Day>2</Day>
          </PubMedPubDate></History>
        <ReferenceList><Reference><Citation>Another work.</Citation><ArticleIdList>
          <ArticleId IdType="doi">10.1000/cited</ArticleId></ArticleIdList></Reference></ReferenceList>
        <ArticleIdList><ArticleId IdType="pubmed">31234567</ArticleId>
          <ArticleId IdType="pmc">PMC1234567</ArticleId></ArticleIdList>
      </PubmedData>
    </PubmedArticle>
    </PubmedArticleSet>
    """

  @Test func readsAnArticleWithAllItsParts() throws {
    let parsed = read(Self.article)
    #expect(parsed.diagnostics.isEmpty)
    let reference = try #require(parsed.output.first)
    #expect(parsed.output.count == 1)
    #expect(reference.kind == .articleJournal)
    #expect(
      reference.title == "Growth of <i>E. coli</i> & H<sub>2</sub>O at p < 0.05—a study")
    #expect(reference.issued?.value?.description == "1998-12/1999-01")
    #expect(reference.date(.available)?.value?.description == "1998-11-03")
    #expect(reference.date(.submitted)?.value?.description == "1998-01-02")
    #expect(reference.containerTitle == "Science")
    #expect(reference[.publisherPlace] == "New York, N.Y.")
    #expect(reference.issue == "Suppl 1")
    #expect(reference[.page] == "646-674")
    #expect(reference[.abstract] == "BACKGROUND: Why.\nRESULTS: How &lol2; much.")
    #expect(reference[.genre] == "Review")
    #expect(reference.keywords == ["Neoplasms/*therapy"])
    #expect(
      reference.contributors == [
        Contributor(
          .person(
            PersonName(family: "Berg", given: "Jan P", particle: "van der", suffix: "Jr")),
          orcid: ORCID("0000-0002-1825-0097"), affiliations: ["Institute, Town."]),
        Contributor(.organization("The Study Group")), Contributor(.others),
      ])
    #expect(
      reference.identifiers == [
        Identifier(.pmid, "31234567"), Identifier(.issn, "1476-4687"),
        Identifier(.doi, "10.1000/right"), Identifier(.pmcid, "PMC1234567"),
      ])
    #expect(reference.origin?.location.line == 7)
  }

  @Test func readsBooksChaptersAndDeletions() {
    let parsed = read(
      """
      <PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>1</PMID><ArticleIdList>
      <ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList><Book><Publisher>
      <PublisherName>P</PublisherName></Publisher><BookTitle>The Book</BookTitle>
      <PubDate><Year>2001</Year></PubDate><AuthorList Type="editors"><Author>
      <LastName>Ed</LastName></Author></AuthorList><Isbn>9780306406157</Isbn></Book>
      <ArticleTitle>The Chapter</ArticleTitle><AuthorList Type="authors"><Author>
      <LastName>Au</LastName></Author></AuthorList></BookDocument></PubmedBookArticle>
      <DeleteCitation><PMID Version="1">5</PMID><PMID>6</PMID></DeleteCitation></PubmedArticleSet>
      """)
    let chapter = parsed.output[0]
    #expect(parsed.output.count == 1)
    #expect(chapter.kind == .chapter)
    #expect(chapter.title == "The Chapter" && chapter.containerTitle == "The Book")
    #expect(chapter.contributors.map(\.role) == [.author, .editor])
    #expect(chapter.isbns.map(\.value) == ["9780306406157"])
    #expect(chapter.urls == ["https://www.ncbi.nlm.nih.gov/books/NBK1/"])
    #expect(parsed.diagnostics.map(\.message) == ["PubMed deleted the records '5 6'"])
  }

  @Test func takesAVernacularTitleWhereThereIsNoOther() {
    let parsed = read(
      """
      <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle/>
      <VernacularTitle>Psykisk ohälsa.</VernacularTitle></Article></MedlineCitation></PubmedArticle>
      <PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>[Health].</ArticleTitle>
      <VernacularTitle>Hälsa.</VernacularTitle></Article></MedlineCitation></PubmedArticle>
      """)
    #expect(parsed.output.map(\.title) == ["Psykisk ohälsa", "[Health]"])
    #expect(parsed.output.map { $0[.originalTitle] } == [nil, "Hälsa"])
  }

  @Test func keepsARecordThatDoesNotEndAndReadsTheNext() {
    let text = """
      <PubmedArticleSet>
      <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>One
      <PubmedArticle><MedlineCitation><PMID>2</PMID></Article></MedlineCitation></PubmedArticle>
      <PubmedArticle><MedlineCitation><PMID>3</PMID>
      """
    let parsed = read(text)
    #expect(parsed.output.map(\.id) == ["1", "2", "3"])
    #expect(parsed.output[0].title == "One")
    #expect(parsed.output[0].origin?.raw?.hasPrefix("<PubmedArticle>") == true)
    #expect(parsed.diagnostics.map(\.code) == ["E160", "E160", "E160"])
    #expect(parsed.diagnostics.map { $0.location?.line } == [2, 3, 4])
  }

  @Test func survivesEveryCutAndManyMutations() {
    let bytes = Array(Self.article.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let parsed = read(String(decoding: bytes[..<end], as: UTF8.self))
      #expect(parsed.output.count <= 1)
    }
    var random = RandomReferences(seed: 5)
    for _ in 0..<400 {
      var copy = bytes
      for _ in 0...random.next(below: 6) {
        copy[random.next(below: copy.count)] = random.pick(Array("<>/&;\"'=![]-?Pa ".utf8))
      }
      _ = read(String(decoding: copy, as: UTF8.self))
    }
  }

  @Test func survivesNestingOfAnyDepth() {
    let deep = String(repeating: "<i>", count: 100_000)
    for text in [
      "<PubmedArticle><MedlineCitation><Article><ArticleTitle>" + deep + "x",
      "<PubmedArticle>" + String(repeating: "<a b='", count: 100_000),
      String(repeating: "<PubmedArticle>", count: 10_000),
      "<PubmedArticle>" + String(repeating: "</b>", count: 100_000), "<!DOCTYPE" + deep,
    ] {
      #expect(read(text).output.count <= 10_000)
    }
  }
}
