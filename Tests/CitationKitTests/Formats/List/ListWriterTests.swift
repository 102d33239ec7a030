import CitationKit
import Testing

@Suite struct ListWriterTests {
  private var article: Reference {
    var reference = Reference(kind: .articleJournal)
    reference.title = "On <i>E. coli</i> & others*"
    reference.contributors = [
      Contributor(.person(PersonName(family: "Eyck", given: "Jan-Pieter R.", particle: "van"))),
      Contributor(.organization("WHO")),
    ]
    reference.containerTitle = "Nature"
    reference.volume = "12"
    reference.issue = "3"
    reference[.page] = "4-9"
    reference[.abstract] = "Long."
    reference.issued = ReferenceDate(year: 2024).map { .value($0) }
    reference.add(Identifier(.doi, "10.1000/abc"))
    return reference
  }

  @Test func eachFormShowsACitationInItsOwnMarkup() {
    #expect(
      PlainTextListWriter().write([article]).output == """
        1. van Eyck JPR, WHO. On E. coli & others*. Nature. 2024;12(3):4-9. doi:10.1000/abc

        """)
    #expect(
      MarkdownListWriter().write([article]).output == #"""
        1. van Eyck JPR, WHO. On *E. coli* & others\*. *Nature*. 2024;12(3):4-9. [doi:10.1000/abc](https://doi.org/10.1000/abc)

        """#)
    #expect(
      HTMLListWriter().write([article]).output == """
        <ol>
        <li>van Eyck JPR, WHO. On <i>E. coli</i> &amp; others*. <i>Nature</i>. 2024;12(3):4-9. \
        <a href="https://doi.org/10.1000/abc">doi:10.1000/abc</a></li>
        </ol>

        """)
  }

  @Test func whatIsNotShownIsReportedOnceForEachField() {
    var random = RandomReferences(seed: 3)
    let messages = PlainTextListWriter().write([article]).diagnostics.map(\.message)
    #expect(messages == ["a list for reading does not show 'abstract'"])
    for _ in 0..<200 {
      let reference = random.reference()
      let result = HTMLListWriter().write([reference])
      #expect(Set(result.diagnostics).count == result.diagnostics.count)
      #expect(result.output.split(separator: "\n").count == 3)
    }
  }
}
