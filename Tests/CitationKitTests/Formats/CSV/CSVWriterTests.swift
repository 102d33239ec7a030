import CitationKit
import Testing

@Suite struct CSVWriterTests {
  private var reference: Reference {
    var reference = Reference(kind: .chapter, id: "k1")
    reference.title = "A \"quoted\", long\ntitle"
    reference.contributors = [
      Contributor(.person(PersonName(family: "Smith", given: "Anna"))),
      Contributor(.person(PersonName(family: "Ångström", given: "B. C."))),
      Contributor(.person(PersonName(family: "Doe", given: "Jane")), role: .editor),
    ]
    reference.containerTitle = "A book"
    reference[.page] = "4-9"
    reference[.publisher] = "Springer"
    reference.issued = ReferenceDate(year: 2024, month: 3).map { .value($0) }
    reference.add(Identifier(.doi, "10.1000/abc"))
    reference.add(Identifier(.issn, "0028-0836"))
    reference.add(Identifier(.issn, "1476-4687"))
    reference.keywords = ["one", "two, three"]
    reference.urls = ["https://example.org/a"]
    return reference
  }

  @Test func readingWhatWasWrittenGivesTheSameReferences() {
    let preprint = Reference(kind: .article, id: "k2")
    let written = CSVWriter().write([reference, preprint])
    #expect(written.diagnostics == [])
    let again = CSVReader().read(SourceText(written.output, name: "a.csv"))
    #expect(again.output == [reference, preprint])
    #expect(again.diagnostics == [])
  }

  @Test func aFieldWithoutAColumnIsReported() {
    var reference = reference
    reference[.callNumber] = "QA 1"
    reference.extra = [ExtraField(name: "M3", value: "x")]
    let messages = CSVWriter().write([reference]).diagnostics.map(\.message)
    #expect(
      messages == [
        "the table has no column for 'call-number'", "the table has no column for 'M3'",
      ])
  }
}
