import CitationKit
import Testing

@Suite struct OpenAlexJSONReaderTests {
  private static let work = #"""
    {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/ABC","title":"One",
    "publication_year":1982,"publication_date":"1982-11-01","type":"article","type_crossref":
    "journal-article","ids":{"openalex":"https://openalex.org/W1","pmid":
    "https://pubmed.ncbi.nlm.nih.gov/29867227"},"authorships":[{"author":{"display_name":
    "George A. Akerlof","orcid":"https://orcid.org/0000-0002-1825-0097"},
    "raw_affiliation_strings":["Berkeley"]}],"primary_location":{"source":{"display_name":"QJE",
    "issn":["0033-5533"],"type":"journal"}},"biblio":{"volume":"97","issue":"4","first_page":"543",
    "last_page":"543"},"abstract_inverted_index":{"world":[1],"Hello":[0,2]}}
    """#

  @Test func readsSingleWorksListsAndLines() {
    let line = Self.work.split(separator: "\n").joined()
    for (text, count) in [
      (Self.work, 1), (line + "\n" + line + "\n", 2), (#"{"meta":{},"results":[\#(line)]}"#, 1),
    ] {
      let parsed = OpenAlexJSONReader().read(SourceText(text))
      #expect(parsed.diagnostics.isEmpty && parsed.output.count == count)
      let reference = parsed.output.first
      #expect(reference?.id == "W1" && reference?.kind == .articleJournal)
      #expect(reference?.issued?.value?.description == "1982-11-01")
      #expect(reference?[.page] == "543" && reference?[.abstract] == "Hello world Hello")
      #expect(
        reference?.contributors == [
          Contributor(
            .person(PersonName(family: "Akerlof", given: "George A.")),
            orcid: ORCID("0000-0002-1825-0097"), affiliations: ["Berkeley"])
        ])
      #expect(reference?.doi?.value == "10.1000/abc" && reference?.pmid?.value == "29867227")
    }
  }
}
