import CitationKit
import Testing

@Suite struct CrossrefReaderTests {
  private static let xml = """
    <doi_records><doi_record owner="10.1000"><crossref><journal>
    <journal_metadata language="en"><full_title>Nature</full_title><abbrev_title>Nat.</abbrev_title>
    <issn media_type="print">00280836</issn></journal_metadata>
    <journal_issue><publication_date media_type="print"><month>03</month><year>2009</year>
    </publication_date><journal_volume><volume>50</volume></journal_volume><issue>2</issue>
    <doi_data><doi>10.1000/issue</doi></doi_data></journal_issue>
    <journal_article><titles><title>CO<sub>2</sub> and <i>Hukou</i></title><subtitle>at 50</subtitle>
    </titles><contributors><person_name sequence="first" contributor_role="author">
    <given_name>Kam</given_name><surname>Chan</surname><suffix>Jr.</suffix>
    <ORCID>https://orcid.org/0000-0002-1825-0097</ORCID></person_name>
    <organization contributor_role="author">The Group</organization></contributors>
    <publication_date media_type="online"><month>2</month><day>1</day><year>2009</year>
    </publication_date><pages><first_page>197</first_page><last_page>221</last_page></pages>
    <doi_data><doi>10.1000/ABC</doi><resource>https://example.org/a</resource></doi_data>
    <citation_list><citation><doi>10.1000/cited</doi></citation></citation_list>
    </journal_article></journal></crossref></doi_record>
    <doi_record><crossref><error>Malformed DOI</error></crossref></doi_record>
    <doi_record><crossref><book><book_metadata language="en"><contributors>
    <person_name contributor_role="editor"><surname>Ed</surname></person_name></contributors>
    <titles><title>The Book</title></titles><isbn>9780306406157</isbn><publisher>
    <publisher_name>Wiley</publisher_name></publisher></book_metadata>
    <content_item component_type="chapter"><titles><title>One</title></titles></content_item>
    </book></crossref></doi_record></doi_records>
    """

  @Test func readsXML() throws {
    let parsed = CrossrefXMLReader().read(SourceText(Self.xml))
    #expect(parsed.output.map(\.kind) == [.articleJournal, .chapter])
    #expect(parsed.diagnostics.map(\.message) == ["Crossref says: 'Malformed DOI'"])
    let article = parsed.output[0]
    #expect(article.title == "CO<sub>2</sub> and <i>Hukou</i>: at 50")
    #expect(
      article.contributors == [
        Contributor(
          .person(PersonName(family: "Chan", given: "Kam", suffix: "Jr.")),
          orcid: ORCID("0000-0002-1825-0097")),
        Contributor(.organization("The Group")),
      ])
    #expect(
      article.identifiers == [Identifier(.doi, "10.1000/abc"), Identifier(.issn, "0028-0836")])
    #expect(article.volume == "50" && article.issue == "2" && article[.page] == "197-221")
    #expect(article.year == 2009 && article.containerTitle == "Nature")
    #expect(parsed.output[1].containerTitle == "The Book")
    #expect(parsed.output[1].contributors.map(\.role) == [.editor])
  }

  @Test func readsJSON() {
    let work = #"""
      {"DOI":"10.1000/ABC","type":"journal-article","title":["One"],"subtitle":["two"],
      "container-title":["Nature"],"short-container-title":["Nat."],"volume":"5","page":"1-9",
      "author":[{"given":"Kam","family":"Chan","sequence":"first","affiliation":[{"name":"X"}]}],
      "issued":{"date-parts":[[2009,3]]},"ISSN":["0028-0836"],"reference":[{"DOI":"10.1000/cited"}]}
      """#
    for text in [
      work, #"{"status":"ok","message-type":"work","message":\#(work)}"#,
      #"{"status":"ok","message-type":"work-list","message":{"total":1,"items":[\#(work)]}}"#,
    ] {
      let parsed = CrossrefJSONReader().read(SourceText(text))
      #expect(parsed.diagnostics.isEmpty && parsed.output.count == 1)
      #expect(parsed.output.first?.title == "One: two")
      #expect(parsed.output.first?.kind == .articleJournal)
      #expect(
        parsed.output.first?.identifiers
          == [Identifier(.doi, "10.1000/abc"), Identifier(.issn, "0028-0836")])
      #expect(parsed.output.first?.issued?.value?.description == "2009-03")
      #expect(parsed.output.first?.extra.isEmpty == true)
    }
  }

  @Test func survivesEveryCut() {
    let bytes = Array(Self.xml.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      #expect(CrossrefXMLReader().read(SourceText(text)).output.count <= 2)
    }
  }
}
