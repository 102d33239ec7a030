import Testing

@testable import CitationKit

@Suite struct RISWriterTests {
  @Test func `an article is written as programs read it`() throws {
    var reference = Reference(kind: .articleJournal, id: "siegel2024")
    reference.title = "Cancer\n  statistics"
    reference.contributors = [
      Contributor(
        .person(PersonName(family: "Torre", given: "Ana", particle: "de la", suffix: "Jr.")))
    ]
    reference.containerTitle = "A journal"
    reference.issued = .value(try #require(ReferenceDate(year: 2018, month: 7)))
    reference.setDate(
      .value(try #require(ReferenceDate(year: 2018, month: 6, day: 5))), for: .available)
    reference[.page] = "12-49"
    reference.identifiers = [
      .doi(try #require(DOI("10.1000/1"))), .pmid(try #require(PMID("29867227"))),
      .arxiv(try #require(ArXivID("2101.00001"))),
    ]
    reference.setDate(.text("x"), for: .revised)
    let result = RISWriter().write([reference])
    #expect(
      result.output == """
        TY  - JOUR
        ID  - siegel2024
        AU  - de la Torre, Ana, Jr.
        TI  - Cancer statistics
        T2  - A journal
        PY  - 2018
        DA  - 2018/07//
        SP  - 12
        EP  - 49
        ET  - 2018/06/05
        DO  - 10.1000/1
        AN  - 29867227
        DB  - PubMed
        N1  - arXiv: 2101.00001
        ER  - \n

        """)
    #expect(result.diagnostics.map(\.code) == ["E301"])
    #expect(
      result.diagnostics.map(\.message) == [
        "RIS has no field for 'revised' of 'siegel2024': left out"
      ])
  }

  @Test func `what is written is read back the same`() {
    var random = TaggedReferences(RISTable.table, seed: 1)
    let kinds = ReferenceKind.allCases.filter { RISTypes.kind(of: RISTypes.type(of: $0)) == $0 }
    #expect(kinds.count > 35)
    let references = (0..<8).flatMap { _ in kinds.map { random.reference($0) } }
    let changed = TaggedFormatLaws.changed(references, writer: RISWriter(), reader: RISReader())
    #expect(changed == [])
  }

  @Test func `names that only look like persons come back as they were`() {
    for name in ["Google", "Smith, Brown and Partners", "Plato"] {
      var reference = Reference(kind: .book)
      reference.contributors = [Contributor(.organization(name))]
      let written = RISWriter().write([reference])
      let read = RISReader().read(SourceText(written.output)).output.first
      #expect(read == reference || !written.diagnostics.isEmpty, "\(name)")
    }
  }
}
