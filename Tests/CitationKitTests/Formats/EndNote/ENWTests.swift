import Testing

@testable import CitationKit

@Suite struct ENWTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    ENWReader().read(SourceText(text, name: "refs.enw"))
  }

  @Test func `a book is read with all its fields`() throws {
    let result = read(
      """
      %0 Edited Book
      %A Handke, Jürgen
      Franke, Peter
      %E Calvino, Italo
      %T The virtual campus
      %D 2006
      %8 May 2
      %C Münster
      %I Waxmann
      %P 324
      %@ 978-3-16-148410-0
      %R 10.1000/1
      %K One
      two
      %X First line
      second line
      %1 custom

      """)
    #expect(result.diagnostics == [])
    var expected = Reference(kind: .book)
    expected.contributors = [
      Contributor(.person(PersonName(family: "Handke", given: "Jürgen"))),
      Contributor(.person(PersonName(family: "Franke", given: "Peter"))),
      Contributor(.person(PersonName(family: "Calvino", given: "Italo")), role: .editor),
    ]
    expected.title = "The virtual campus"
    expected.issued = ReferenceDate("2006-05-02").map { .value($0) }
    expected[.publisherPlace] = "Münster"
    expected[.publisher] = "Waxmann"
    expected[.numberOfPages] = "324"
    expected.identifiers = [
      .isbn(try #require(ISBN("978-3-16-148410-0"))), .doi(try #require(DOI("10.1000/1"))),
    ]
    expected.keywords = ["One", "two"]
    expected[.abstract] = "First line second line"
    expected.extra = [ExtraField(name: "1", value: "custom")]
    #expect(result.output == [expected])
  }

  @Test func `records are parted by their type or, in refer, by empty lines`() {
    #expect(read("%0 Book\n%T One\n%0 Report\n%T Two\n").output.map(\.title) == ["One", "Two"])
    #expect(read("%T One\n%A A, B\n\n%T Two\n").output.map(\.title) == ["One", "Two"])
    #expect(read("%0 Serial\n%0 Audio\n%T One").output.map(\.kind) == [.song])
    #expect(read("%0 Book\n%X a\n\nb\n\n%T One").output.map(\.title) == ["One"])
  }

  @Test func `of a repeated field the last one counts and none is lost`() {
    let reference = read("%0 Journal Article\n%J One\n%J Two").output.first
    #expect(reference?.containerTitle == "Two")
    #expect(reference?.extra == [ExtraField(name: "J", value: "One")])
  }

  @Test func `what is no tag is reported and kept`() {
    let result = read("%0 Journal Article\n%T A\n%AB bad\n")
    #expect(result.output.map(\.title) == ["A %AB bad"])
    #expect(result.diagnostics.map(\.code) == ["E131"])
    #expect(result.diagnostics.first?.location?.line == 3)
    #expect(read("%0 Nonsense\n%T A").diagnostics.map(\.code) == ["E132"])
  }

  @Test func `what is written is read back the same`() {
    var random = TaggedReferences(ENWTable.table, seed: 3)
    let kinds = ReferenceKind.allCases.filter { ENWTypes.kind(of: ENWTypes.type(of: $0)) == $0 }
    #expect(kinds.count > 30)
    let references = (0..<6).flatMap { _ in kinds.map { random.reference($0) } }
    let changed = TaggedFormatLaws.changed(references, writer: ENWWriter(), reader: ENWReader())
    #expect(changed == [])
  }

  @Test func `damaged input is read without a trap`() {
    let sample = """
      %0 Journal Article\n%A Smith, John\n%T A\nb\n%8 May 2\n%D 2006\n%P 1-9\n%@ 2041-1723\n
      %T B\n%R 10.1/2\n%K a\nb\n%U http://a.org\n%> x\n%[ 2020\n
      """
    #expect(TaggedFormatLaws.survivesDamage(sample, reader: ENWReader(), seed: 7))
  }
}
