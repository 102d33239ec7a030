import CitationKit
import Testing

@Suite struct MODSReaderTests {
  private static let text = """
    <?xml version="1.0"?><mods:modsCollection xmlns:mods="http://www.loc.gov/mods/v3">
    <mods:mods ID="key1"><mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Urban Question
      </mods:title><mods:subTitle>a reflection</mods:subTitle></mods:titleInfo>
    <mods:name type="personal"><mods:namePart type="family">van Brenner</mods:namePart>
      <mods:namePart type="given">Neil</mods:namePart><mods:role><mods:roleTerm type="text">author
      </mods:roleTerm></mods:role></mods:name>
    <mods:name type="personal"><mods:namePart>Doe, Jane</mods:namePart>
      <mods:role><mods:roleTerm type="code">edt</mods:roleTerm></mods:role></mods:name>
    <mods:name type="corporate"><mods:namePart>United States</mods:namePart>
      <mods:namePart>Congress</mods:namePart></mods:name>
    <mods:originInfo><mods:dateCreated>1999</mods:dateCreated>
      <mods:dateIssued>-2001</mods:dateIssued>
      <mods:dateIssued encoding="marc" point="start">2000</mods:dateIssued>
      <mods:dateIssued encoding="marc" point="end">2001</mods:dateIssued></mods:originInfo>
    <mods:relatedItem type="host"><mods:titleInfo><mods:title>Journal of Regions</mods:title>
      </mods:titleInfo><mods:genre>periodical</mods:genre>
      <mods:part><mods:detail type="volume"><mods:number>24</mods:number></mods:detail>
      <mods:detail type="issue"><mods:number>2</mods:number></mods:detail>
      <mods:extent unit="pages"><mods:start>361</mods:start><mods:end>378</mods:end></mods:extent>
      </mods:part><mods:identifier type="issn">0028-0836</mods:identifier></mods:relatedItem>
    <mods:identifier type="doi">10.1000/abc</mods:identifier>
    <mods:identifier type="isbn" invalid="yes">123</mods:identifier>
    <mods:subject><mods:topic>Cities</mods:topic><mods:geographic>Alaska</mods:geographic>
    </mods:subject><mods:language><mods:languageTerm type="code">eng</mods:languageTerm>
    </mods:language></mods:mods></mods:modsCollection>
    """

  private func read(_ text: String) -> Parsed<[Reference]> {
    MODSReader().read(SourceText(text))
  }

  @Test func readsAnArticleWithItsHost() throws {
    let parsed = read(Self.text)
    #expect(parsed.diagnostics.isEmpty)
    let reference = try #require(parsed.output.first)
    #expect(reference.id == "key1" && reference.kind == .articleJournal)
    #expect(reference.title == "The Urban Question: a reflection")
    #expect(reference.containerTitle == "Journal of Regions")
    #expect(reference.volume == "24" && reference.issue == "2" && reference[.page] == "361-378")
    #expect(reference.issued?.value?.description == "2000/2001")
    #expect(
      reference.contributors == [
        Contributor(.person(PersonName(family: "Brenner", given: "Neil", particle: "van"))),
        Contributor(.person(PersonName(family: "Doe", given: "Jane")), role: .editor),
        Contributor(.organization("United States: Congress")),
      ])
    #expect(
      Set(reference.identifiers) == [
        Identifier(.doi, "10.1000/abc"), Identifier(.issn, "0028-0836"),
      ])
    #expect(reference.keywords == ["Cities -- Alaska"] && reference[.language] == "eng")
  }

  @Test(arguments: [
    ("<genre>web site</genre>", ReferenceKind.webpage),
    ("<typeOfResource>cartographic</typeOfResource>", .map),
    ("<originInfo><issuance>monographic</issuance></originInfo>", .book),
    ("<genre authority='marcgt'>book</genre><relatedItem type='host'/>", .chapter),
    ("<genre>Thesis</genre>", .thesis), ("", .document),
  ])
  func tellsTheKind(xml: String, kind: ReferenceKind) {
    #expect(read("<mods>\(xml)</mods>").output.map(\.kind) == [kind])
  }

  @Test func survivesEveryCut() {
    let bytes = Array(Self.text.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      #expect(read(String(decoding: bytes[..<end], as: UTF8.self)).output.count <= 1)
    }
  }
}
