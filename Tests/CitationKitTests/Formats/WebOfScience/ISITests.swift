import Testing

@testable import CitationKit

@Suite struct ISITests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    ISIReader().read(SourceText(text, name: "savedrecs.ciw"))
  }

  @Test func `an article is read with all its fields`() throws {
    let result = read(
      """
      FN Clarivate Analytics Web of Science
      VR 1.0
      PT J
      AU Smith, JM
         de Vries, P
      AF Smith, J. Mark
         de Vries, Piet
      TI A title that
         goes on
      SO FIDDLEHEAD
      DT Poetry
      DE one; two
      SN 2041-1723
      JI Fiddlehead
      PD SEP 28
      PY 2011
      VL 2
      IS 247
      BP 82
      EP 85
      DI 10.1000/1
      TC 0
      CR ADAMS P, 1996
         BLAUER G, 1993
      UT WOS:000290115300030
      ER

      EF
      """)
    #expect(result.diagnostics == [])
    var expected = Reference(kind: .articleJournal)
    expected.contributors = [
      Contributor(.person(PersonName(family: "Smith", given: "J. Mark"))),
      Contributor(.person(PersonName(family: "Vries", given: "Piet", particle: "de"))),
    ]
    expected.title = "A title that goes on"
    expected.containerTitle = "FIDDLEHEAD"
    expected[.containerTitleShort] = "Fiddlehead"
    expected[.genre] = "Poetry"
    expected.keywords = ["one", "two"]
    expected.issued = ReferenceDate("2011-09-28").map { .value($0) }
    expected.volume = "2"
    expected.issue = "247"
    expected[.page] = "82-85"
    expected.identifiers = [
      .issn(try #require(ISSN("2041-1723"))), .doi(try #require(DOI("10.1000/1"))),
      Identifier(.webOfScience, "WOS:000290115300030"),
    ]
    expected.extra = [
      ExtraField(name: "PT", value: "J"), ExtraField(name: "TC", value: "0"),
      ExtraField(name: "CR", value: "ADAMS P, 1996 BLAUER G, 1993"),
    ]
    #expect(result.output == [expected])
    #expect(result.output.first?.origin?.location.line == 3)
  }

  @Test func `lines that are not indented go on, too`() {
    let reference = read("PT J\nTI One\ntwo\nAU Li, Y (a@b.c)\nWu, A\nSO S\nER").output.first
    #expect(reference?.title == "One two")
    #expect(reference?.authors.count == 2)
  }

  @Test func `kinds are told by publication and document type`() {
    func kind(_ tags: String) -> ReferenceKind? { read(tags + "\nTI A\nER").output.first?.kind }
    #expect(kind("PT P") == .patent)
    #expect(kind("PT B\nDT Article; Book Chapter") == .chapter)
    #expect(kind("PT B\nDT Book") == .book)
    #expect(kind("PT S\nDT Proceedings Paper") == .paperConference)
    #expect(kind("PT J\nDT Review") == .articleJournal)
  }

  @Test func `a record without end is read and reported`() {
    let result = read("PT J\nTI One\n\nPT J\nTI Two\nER\n")
    #expect(result.output.map(\.title) == ["One", "Two"])
    #expect(result.diagnostics.map(\.code) == ["E133"])
  }

  @Test func `damaged input is read without a trap`() {
    let sample = """
      FN X\nVR 1.0\nPT J\nAU A, B\n   C, D\nAF A, Bx\n   C, Dy\nTI T\n   u\nPD SEP 28\nPY 2011
      BP 1\nEP 9\nSN 2041-1723\nDI 10.1/2\nUT WOS:1\nER\n\nPT B\nTI B\nER\n\nEF
      """
    #expect(TaggedFormatLaws.survivesDamage(sample, reader: ISIReader(), seed: 8))
  }
}
