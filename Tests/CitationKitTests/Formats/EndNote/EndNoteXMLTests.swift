import CitationKit
import Testing

@Suite struct EndNoteXMLTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    EndNoteXMLReader().read(SourceText(text, name: "library.xml"))
  }

  private static let record = """
    <?xml version="1.0" encoding="UTF-8" ?><xml><records><record>
    <database name="My Library.enl" path="C:\\x.enl">My Library.enl</database>
    <source-app name="EndNote" version="20.1">EndNote</source-app><rec-number>7</rec-number>
    <foreign-keys><key app="EN" db-id="x">7</key></foreign-keys>
    <ref-type name="Journal Article">17</ref-type>
    <contributors><authors><author><style face="normal">van der Berg, Jan, Jr.</style></author>
    <author>World Health Organization,</author><author>et al.</author></authors></contributors>
    <titles><title><style face="normal">Growth of </style><style face="bold italic">E. coli</style>
    <style face="normal"> &amp; more</style></title><secondary-title>Nature</secondary-title></titles>
    <periodical><full-title>Nature</full-title><abbr-1>Nat.</abbr-1></periodical>
    <pages>646-74</pages><volume>12</volume><number>3</number>
    <keywords><keyword>one</keyword><keyword>two&#xD;three</keyword></keywords>
    <dates><year>2018</year><pub-dates><date>Sep 28</date></pub-dates></dates>
    <isbn>1476-4687 (Electronic)&#xD;0028-0836 (Print)</isbn>
    <accession-num>29867227</accession-num>
    <electronic-resource-num>https://doi.org/10.1000/abc</electronic-resource-num>
    <abstract>First.&#xD;Second.</abstract><notes>PMCID: PMC12</notes><custom1>mine</custom1>
    <urls><related-urls><url>https://example.org/a</url></related-urls>
    <pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls></urls>
    <remote-database-provider>NLM</remote-database-provider>
    </record></records></xml>
    """

  @Test func readsARecordWithAllItsParts() throws {
    let parsed = read(Self.record)
    #expect(parsed.diagnostics.isEmpty)
    let reference = try #require(parsed.output.first)
    #expect(reference.id == "7")
    #expect(reference.title == "Growth of <b><i>E. coli</i></b> & more")
    #expect(reference.containerTitle == "Nature")
    #expect(reference[.containerTitleShort] == "Nat.")
    #expect(reference.issued?.value?.description == "2018-09-28")
    #expect(reference[.page] == "646-674" && reference.issue == "3")
    #expect(
      reference.contributors == [
        Contributor(
          .person(PersonName(family: "Berg", given: "Jan", particle: "van der", suffix: "Jr."))),
        Contributor(.organization("World Health Organization")), Contributor(.others),
      ])
    #expect(reference.keywords == ["one", "two", "three"])
    #expect(reference[.abstract] == "First.\nSecond.")
    #expect(reference.notes.isEmpty)
    #expect(
      reference.identifiers == [
        Identifier(.issn, "1476-4687"), Identifier(.issn, "0028-0836"),
        Identifier(.pmid, "29867227"), Identifier(.doi, "10.1000/abc"),
        Identifier(.pmcid, "PMC12"),
      ])
    #expect(
      reference.extra == [
        ExtraField(name: "custom1", value: "mine"),
        ExtraField(name: "pdf-urls", value: "internal-pdf://a.pdf"),
      ])
  }

  @Test func givesTypesTheirOwnFields() {
    let parsed = read(
      """
      <records><record><ref-type name="Edited Book">28</ref-type><contributors><authors>
      <author>Doe, J</author></authors></contributors><titles><title>T</title>
      <secondary-title>S</secondary-title></titles></record>
      <record><ref-type name="Patent">0</ref-type><titles><title>P</title></titles>
      <isbn>WO2011US30214</isbn></record><record><ref-type>5</ref-type><titles><title>C</title>
      <secondary-title>B</secondary-title></titles><contributors><secondary-authors>
      <author>Ed, A</author></secondary-authors></contributors></record>
      <record><ref-type name="Hologram">99</ref-type><titles><alt-title>A</alt-title></titles></record>
      </records>
      """)
    #expect(parsed.output.map(\.kind) == [.book, .patent, .chapter, .document])
    #expect(parsed.output[0].contributors.map(\.role) == [.editor])
    #expect(parsed.output[0][.collectionTitle] == "S")
    #expect(parsed.output[1][.number] == "WO2011US30214")
    #expect(parsed.output[2].containerTitle == "B")
    #expect(parsed.output[2].contributors.map(\.role) == [.editor])
    #expect(parsed.output[3].title == "A")
    #expect(parsed.diagnostics.map(\.message) == ["'Hologram' is no reference type of EndNote's"])
  }

  @Test func readingWhatWasWrittenGivesTheSameReferences() {
    let written = EndNoteXMLWriter().write(read(Self.record).output)
    var first = read(Self.record).output
    #expect(written.diagnostics.map(\.code) == ["E301", "E301"])
    first[0].extra = []
    #expect(
      read(written.output).output.map { Set($0.identifiers) } == first.map { Set($0.identifiers) })
    var again = read(written.output).output
    again[0].identifiers = first[0].identifiers
    again[0].id = first[0].id
    #expect(again == first)
    #expect(EndNoteXMLWriter().write(read(written.output).output).output == written.output)
  }

  @Test func reportsWhatItCannotCarryAndNothingElse() {
    var reference = Reference(kind: .book, id: "a")
    reference[.title] = "x < y <i>z</i> <b>"
    reference[.dimensions] = "3 m"
    reference.setDate(ReferenceDate(year: 1999).map { .value($0) }, for: .original)
    reference.contributors = [Contributor(.organization("X"), role: .illustrator)]
    let written = EndNoteXMLWriter().write([reference])
    #expect(written.diagnostics.count == 3)
    #expect(written.diagnostics.allSatisfy { $0.code == "E301" })
    #expect(read(written.output).output.first?.title == reference.title)
  }

  @Test func survivesEveryCutManyMutationsAndAnyReference() {
    let bytes = Array(Self.record.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      #expect(read(String(decoding: bytes[..<end], as: UTF8.self)).output.count <= 1)
    }
    var random = RandomReferences(seed: 3)
    for _ in 0..<300 {
      var copy = bytes
      for _ in 0...random.next(below: 6) {
        copy[random.next(below: copy.count)] = random.pick(Array("<>/&;\"'=![]-?xr ".utf8))
      }
      _ = read(String(decoding: copy, as: UTF8.self))
    }
    let references = (0..<200).map { _ in random.reference() }
    let written = EndNoteXMLWriter().write(references)
    #expect(read(written.output).output.count == references.count)
    #expect(!written.diagnostics.contains { $0.severity == .error })
  }
}
