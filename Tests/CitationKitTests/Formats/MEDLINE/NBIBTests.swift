import Testing

@testable import CitationKit

@Suite struct NBIBTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    NBIBReader().read(SourceText(text, name: "refs.nbib"))
  }

  @Test func `a PubMed record is read with all its fields`() throws {
    let result = read(
      """

      PMID- 36216673
      OWN - NLM
      LR  - 20221010
      IS  - 2041-1723 (Electronic)
      VI  - 4
      IP  - 1
      DP  - 2022 Oct-Nov
      TI  - A title that goes
            on.
      PG  - 475-82
      LID - 10.1016/j.wem.2022.07.008 [doi]
      LID - S1080-6032(22)00139-9 [pii]
      AB  - BACKGROUND: Some
            text.
      FAU - Manoubi, Syrine Azza
      AU  - Manoubi SA
      AUID- ORCID: 0000-0002-1825-0097
      AD  - Tunis, Tunisia.
      FAU - van der Berg, Jan Jr
      AU  - van der Berg J Jr
      CN  - Trial Group
      LA  - eng
      PT  - Case Reports
      PT  - Journal Article
      DEP - 20221007
      TA  - Wilderness Environ Med
      JT  - Wilderness & environmental medicine
      OT  - autopsy
      PHST- 2022/03/21 00:00 [received]
      PHST- 2022/10/10 22:05 [entrez]
      AID - 10.1016/j.wem.2022.07.008 [doi]
      PMC - PMC10000001
      SO  - Wilderness Environ Med. 2022

      """)
    #expect(result.diagnostics == [])
    var expected = Reference(kind: .articleJournal, id: "36216673")
    expected.identifiers = [
      .pmid(try #require(PMID("36216673"))), .issn(try #require(ISSN("2041-1723"))),
      .doi(try #require(DOI("10.1016/j.wem.2022.07.008"))),
      Identifier(.pii, "S1080-6032(22)00139-9"), .pmcid(try #require(PMCID("PMC10000001"))),
    ]
    expected.contributors = [
      Contributor(
        .person(PersonName(family: "Manoubi", given: "Syrine Azza")),
        orcid: ORCID("0000-0002-1825-0097"), affiliations: ["Tunis, Tunisia."]),
      Contributor(
        .person(PersonName(family: "Berg", given: "Jan", particle: "van der", suffix: "Jr"))),
      Contributor(.organization("Trial Group")),
    ]
    expected.title = "A title that goes on"
    expected.containerTitle = "Wilderness & environmental medicine"
    expected[.containerTitleShort] = "Wilderness Environ Med"
    expected.volume = "4"
    expected.issue = "1"
    expected[.page] = "475-482"
    expected[.abstract] = "BACKGROUND: Some text."
    expected[.language] = "eng"
    expected[.genre] = "Case Reports"
    expected.issued = ReferenceDate("2022-10/2022-11").map { .value($0) }
    expected.setDate(ReferenceDate("2022-10-07").map { .value($0) }, for: .available)
    expected.setDate(ReferenceDate("2022-10-10").map { .value($0) }, for: .recordModified)
    expected.setDate(ReferenceDate("2022-03-21").map { .value($0) }, for: .submitted)
    expected.keywords = ["autopsy"]
    expected.extra = [
      ExtraField(name: "OWN", value: "NLM"),
      ExtraField(name: "PHST", value: "2022/10/10 22:05 [entrez]"),
    ]
    #expect(result.output == [expected])
    #expect(result.output.first?.origin?.location.line == 2)
  }

  @Test func `records are parted by empty lines or the next PMID`() {
    let titles = ["One", "Two", "Three"]
    #expect(
      read("PMID- 1\nTI  - One.\nPMID- 2\nTI  - Two.\n\nOWN - ERIC\nTI  - Three\n").output.map(
        \.title)
        == titles)
    #expect(
      read("PMID- 1\r\r\n\r\r\nTI  - One\r\r\n\r\r\nPMID- 2\r\r\nTI  - Two").output.count == 2)
    #expect(read("AU  - A B\nVI  - 1\n\nPMID- 2\nTI  - C\n\nAU  - D E\nJT  - F").output.count == 3)
    #expect(read("TI- One\n\nTI- Two\n\nTI- Three").output.map(\.title) == titles)
  }

  @Test func `each author is one, whether named in full, abbreviated or both`() {
    func families(_ text: String) -> [String?] {
      read("PMID- 1\n" + text).output.first?.authors.map { $0.person?.family } ?? []
    }
    #expect(families("FAU - Li, Yun\nAU  - Li Y\nFAU - Wu, Ai\nAU  - Wu A") == ["Li", "Wu"])
    #expect(families("FAU - Li, Yun\nFAU - Wu, Ai\nAU  - Li Y\nAU  - Wu A") == ["Li", "Wu"])
    #expect(families("AU  - Li Y\nAU  - Wu A\nFAU - Li, Yun\nFAU - Wu, Ai") == ["Li", "Wu"])
    #expect(families("FAU - Li, Yun\nAU  - Li Y\nAU  - Wu A") == ["Li", "Wu"])
  }

  @Test func `a book chapter, a report and a preprint are told by their tags`() {
    #expect(read("PMID- 1\nTI  - Part\nBTI - Whole\nPT  - Review").output.map(\.kind) == [.chapter])
    #expect(read("PMID- 1\nBTI - Whole").output.map(\.kind) == [.book])
    let eric = read(
      "OWN - ERIC\nTI  - T\nJT  - ACT, Inc.\nOID - ED602023\nPT  - Reports - Research")
    #expect(eric.output.map(\.kind) == [.report])
    #expect(eric.output.first?[.publisher] == "ACT, Inc.")
    #expect(
      read("OWN - ERIC\nTI  - T\nOID - EJ1\nPT  - Reports - Research").output.map(\.kind) == [
        .articleJournal
      ])
    #expect(read("PMID- 1\nTI  - T\nPT  - Preprint").output.map(\.kind) == [.article])
  }

  @Test func `a date that is none keeps its record`() {
    let references = read("PMID- 1\nTI  - A\nDP  - not-a-date\n\nPMID- 2\nDP  - 2018 Suppl").output
    #expect(
      references.map(\.issued) == [
        .text("not-a-date"), ReferenceDate(year: 2018).map { .value($0) },
      ])
    #expect(references.last?.extra == [ExtraField(name: "issued", value: "2018 Suppl")])
  }

  @Test func `an article number stands in place of pages`() {
    let reference = read("PMID- 1\nLID - e1004 [pii]\nAID - e1004 [pii]").output.first
    #expect(reference?[.articleNumber] == "e1004")
  }

  @Test func `a record is written as PubMed has it`() throws {
    var reference = Reference(kind: .articleJournal, id: "29867227")
    reference.title = String(repeating: "long words ", count: 10) + "end"
    reference.contributors = [
      Contributor(
        .person(PersonName(family: "Berg", given: "Jan-Piet A.", particle: "van der")),
        orcid: ORCID("0000-0002-1825-0097"), affiliations: ["Utrecht"]),
      Contributor(.organization("Trial Group")),
    ]
    reference.issued = ReferenceDate("2018-07-04").map { .value($0) }
    reference.identifiers = [
      .pmid(try #require(PMID("29867227"))), .doi(try #require(DOI("10.1000/1"))),
    ]
    let result = NBIBWriter().write([reference])
    #expect(result.diagnostics == [])
    #expect(
      result.output == """
        PMID- 29867227
        DP  - 2018 Jul 4
        TI  - long words long words long words long words long words long words long words long
              words long words long words end.
        LID - 10.1000/1 [doi]
        FAU - van der Berg, Jan-Piet A.
        AU  - van der Berg JPA
        AUID- ORCID: 0000-0002-1825-0097
        AD  - Utrecht
        CN  - Trial Group
        PT  - Journal Article
        \n
        """)
    #expect(NBIBReader().read(SourceText(result.output)).output == [reference])
  }

  @Test func `what is written is read back the same`() {
    var random = TaggedReferences(MEDLINETable.table, seed: 2)
    let references = (0..<80).map { _ in
      var reference = random.reference(.articleJournal)
      if let pmid = reference.pmid {
        reference.identifiers.removeAll { $0.kind == .pmid }
        reference.identifiers.insert(.pmid(pmid), at: 0)
        reference.id = pmid.value
      }
      if let pmcid = reference.pmcid {
        reference.identifiers.removeAll { $0.kind == .pmcid }
        reference.identifiers.append(.pmcid(pmcid))
      }
      reference[.source] = nil
      reference[.page] = reference[.articleNumber] == nil ? reference[.page] : nil
      return reference
    }
    let changed = TaggedFormatLaws.changed(references, writer: NBIBWriter(), reader: NBIBReader())
    #expect(changed == [])
  }

  @Test func `damaged input is read without a trap`() {
    let sample = """
      PMID- 1\nIS  - 2041-1723 (Print)\nDP  - 2018 Jan-Feb\nTI  - A\n      b.\nFAU - Li, Yun
      AU  - Li Y\nAUID- ORCID: 0000-0002-1825-0097\nAD  - X\nPHST- 2022/03/21 [received]
      LID - 10.1/2 [doi]\nPT  - Review\nBTI - B\n\nOWN - ERIC\nTI  - C\nOID - EJ1\n
      """
    #expect(TaggedFormatLaws.survivesDamage(sample, reader: NBIBReader(), seed: 6))
  }
}
