import CitationKit
import Testing

@Suite struct RefWorksTests {
  private static let export = """
    Refworks Export Tagged Format

    Tag legend
    RT=Reference Type

    RT Book, Section
    SR Electronic(1)
    ID 7
    A1 Ode,Anna
    A1 van Eyck,Jan
    T1 A chapter of
    a book
    YR 2002
    SP 101
    OP 23
    A2 Miller, C.T.
    T2 The whole book
    PB Springer
    PP Berlin
    SN 0727912771 (paperback)
    K1 one
    K1 two

    RT Journal Article
    T1 An article
    JF Nature
    VO 1
    DO 10.1000/abc

    RT Odd Thing
    T1 Other
    """

  @Test func readsRecordsAfterTheLegend() {
    let source = SourceText(Self.export, name: "refs.txt")
    #expect(BibliographyFormat.detect(source) == .refworks)
    let parsed = RefWorksReader().read(source)
    #expect(parsed.output.map(\.kind) == [.chapter, .articleJournal, .document])
    let chapter = parsed.output[0]
    #expect(chapter.title == "A chapter of a book")
    #expect(chapter.containerTitle == "The whole book")
    #expect(chapter.authors.compactMap { $0.person?.familyWithParticle } == ["Ode", "van Eyck"])
    #expect(chapter.contributors(.editor).count == 1)
    #expect(chapter[.page] == "101-123")
    #expect(chapter.isbns.count == 1)
    #expect(chapter.keywords == ["one", "two"])
    #expect(chapter.id == "7")
    #expect(parsed.output[1].containerTitle == "Nature")
    #expect(parsed.output[1].doi?.value == "10.1000/abc")
    #expect(parsed.diagnostics.map(\.code) == [.unknownRefWorksType])
    #expect(parsed.diagnostics.first?.location?.line == 30)
  }

  @Test func cutAnywhereItNeitherTrapsNorLosesTheRecordsBefore() {
    let bytes = Array(Self.export.utf8)
    let whole = RefWorksReader().read(SourceText(Self.export)).output
    for count in bytes.indices {
      let text = String(decoding: bytes[..<count], as: UTF8.self)
      let cut = RefWorksReader().read(SourceText(text)).output
      #expect(cut.count <= whole.count)
      if cut.count > 1 { #expect(cut[0] == whole[0]) }
    }
  }
}
