import CitationKit
import Testing

@Suite struct DataCiteJSONReaderTests {
  private static let record = #"""
    {"id":"https://doi.org/10.1000/abc","doi":"10.1000/ABC","types":{"resourceTypeGeneral":"BookChapter"},
    "creators":[{"nameType":"Personal","familyName":"van Dijk","givenName":"A"},
    {"name":"Some Institute","nameType":"Organizational"}],
    "titles":[{"title":"Übersetzt","titleType":"TranslatedTitle"},{"title":"One"},
    {"title":"two","titleType":"Subtitle"}],"publicationYear":"2021","publisher":{"name":"Zenodo"},
    "dates":[{"date":"2021-09-17","dateType":"Issued"}],
    "relatedItems":[{"relationType":"IsPublishedIn","titles":{"title":"Book"},"firstPage":"109",
    "lastPage":"28","publicationYear":"2022","relatedItemIdentifier":{"relatedItemIdentifier":
    "9780306406157","relatedItemIdentifierType":"ISBN"}}],"subjects":[{"subject":"a"}]}
    """#

  @Test func readsARecordInAllItsWrappings() {
    let record = Self.record
    for text in [
      record, "[\(record)]", #"{"data":{"id":"x","attributes":\#(record)}}"#,
      #"{"data":[{"id":"x","attributes":\#(record)}],"meta":{}}"#,
    ] {
      let parsed = DataCiteJSONReader().read(SourceText(text))
      #expect(parsed.diagnostics.isEmpty)
      #expect(parsed.output.count == 1)
      let reference = parsed.output.first
      #expect(reference?.kind == .chapter && reference?.title == "One: two")
      #expect(reference?[.translatedTitle] == "Übersetzt" && reference?.containerTitle == "Book")
      #expect(reference?[.page] == "109-128" && reference?.year == 2022)
      #expect(reference?.date(.available)?.value?.description == "2021-09-17")
      #expect(
        reference?.identifiers == [
          Identifier(.doi, "10.1000/abc"), Identifier(.isbn, "9780306406157"),
        ])
      #expect(
        reference?.contributors.map(\.name) == [
          .person(PersonName(family: "Dijk", given: "A", particle: "van")),
          .organization("Some Institute"),
        ])
    }
  }
}
