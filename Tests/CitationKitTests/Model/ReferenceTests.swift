import CitationKit
import Testing

@Suite struct ReferenceTests {
  @Test func holdsEachFieldOnceInAFixedOrder() {
    var reference = Reference(kind: .articleJournal, id: "a")
    reference[.volume] = "8"
    reference[.title] = "First"
    reference[.title] = "Second"
    reference[.page] = "1-2"
    reference[.page] = nil
    reference[.issue] = ""
    #expect(reference.variables == [.title, .volume])
    #expect(reference[.title] == "Second")

    var other = Reference(kind: .articleJournal, id: "a")
    other[.title] = "Second"
    other[.volume] = "8"
    #expect(reference == other)
    #expect(Set([reference, other]).count == 1)
  }

  @Test func comparesWhatIsSaidNotWhereItWasRead() {
    var read = Reference()
    read.title = "A"
    var made = read
    made.origin = Origin(
      format: .ris,
      location: SourceLocation(source: "x.ris", line: 3, column: 1, offset: 20, length: 9))
    #expect(read == made)
    made.notes = ["checked"]
    #expect(read != made)
  }

  @Test func keepsDatesApartByRole() throws {
    var reference = Reference()
    let issue = try #require(ReferenceDate(year: 2018, month: 7))
    let online = try #require(ReferenceDate(year: 2018, month: 4, day: 5))
    reference.setDate(.value(online), for: .available)
    reference.issued = .value(issue)
    reference.setDate(.text("last summer"), for: .accessed)
    #expect(reference.dateRoles == [.issued, .available, .accessed])
    #expect(reference.year == 2018)
    #expect(reference.date(.available) == .value(online))
    reference.setDate(nil, for: .available)
    #expect(reference.dateRoles == [.issued, .accessed])
  }

  @Test func keepsPagesThatAreNoRange() {
    var reference = Reference()
    reference[.page] = "539-51"
    #expect(reference.pages == .value(PageRange(first: "539", last: "551")))
    reference[.page] = "3, 5-9"
    #expect(reference.pages == .text("3, 5-9"))
  }

  @Test func addsAnIdentifierOnce() {
    var reference = Reference()
    reference.add(Identifier(.doi, "10.1000/xyz"))
    reference.add(Identifier(.doi, "https://doi.org/10.1000/XYZ"))
    reference.add(Identifier(.pmid, "not a number"))
    #expect(reference.identifiers.count == 2)
    #expect(reference.doi?.value == "10.1000/xyz")
    #expect(reference.pmid == nil)
    #expect(reference.identifiers.last == .malformed(.pmid, "not a number"))
  }

  @Test func tellsWhetherItIsComplete() throws {
    var reference = Reference(kind: .articleJournal)
    reference.title = "Long-term survival"
    #expect(reference.completeness == .titleOnly)
    reference.volume = "3"
    #expect(
      reference.completeness
        == .incomplete(
          missing: [
            .contributors(.author), .date(.issued), .variable(.containerTitle),
          ]))
    reference.contributors = [Contributor(.person(PersonName(family: "Doe", given: "J")))]
    reference.issued = .value(try #require(ReferenceDate(year: 2020)))
    reference.containerTitle = "Nature"
    #expect(reference.completeness == .complete)
  }

  @Test func refersToEveryFieldByItsName() {
    for variable in Variable.allCases {
      #expect(Variable(name: variable.name) == variable)
    }
    #expect(Set(Variable.allCases.map(\.name)).count == Variable.allCases.count)
    #expect(Variable(name: "colour") == nil)
  }
}
