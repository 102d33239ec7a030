import Testing

@testable import CitationKit

@Suite struct JournalListTests {
  private let lupin = Journal(
    title: "Journal of lupin research", nlmAbbreviation: "J Lupin Res",
    iso4Abbreviation: "J. Lupin Res.", printISSN: "0027-8424", nlmID: "101")

  @Test func readsTheListsOfNLM() {
    let list = JournalList.read(
      SourceText(
        """
        --------------------------------------------------------
        JrId: 1
        JournalTitle: Journal of lupin research
        MedAbbr: J Lupin Res
        ISSN (Print): 0027-8424
        ISSN (Online):\u{20}
        IsoAbbr: J. Lupin Res.
        NlmId: 101
        --------------------------------------------------------
        JrId: 2
        MedAbbr: Lost
        --------------------------------------------------------
        JrId: 3
        JournalTitle: Lupins today : a newsletter (Berlin, Germany)
        MedAbbr: Lupins Today
        ISSN (Print): 0027-8425
        IsoAbbr: Lupins Today
        NlmId: 103
        """, name: "list.txt"))
    let today = Journal(
      title: "Lupins today", nlmAbbreviation: "Lupins Today", nlmID: "103",
      otherTitles: ["Lupins today : a newsletter (Berlin, Germany)"])
    #expect(list.output == JournalList(name: "list.txt", journals: [lupin, today]))
    #expect(list.diagnostics.map(\.code) == [.malformedJournalRow, .invalidJournalISSN])
    #expect(list.diagnostics.map { $0.location?.line } == [10, 13])
  }

  @Test func readsTheListsOfJabRef() {
    let list = JournalList.read(
      SourceText(
        "\"Cell, Plant & Lupin\",Cell Plant Lupin\n\"Lupin \"\"L\"\" Letters\",Lupin L. Lett.\n\"open,x\n"
      ))
    #expect(
      list.output.journals == [
        Journal(title: "Cell, Plant & Lupin", nlmAbbreviation: "Cell Plant Lupin"),
        Journal(title: "Lupin \"L\" Letters", iso4Abbreviation: "Lupin L. Lett."),
      ])
    #expect(list.diagnostics.map(\.code) == [.malformedJournalRow])
    #expect(list.diagnostics.first?.location?.line == 3)
  }

  @Test func readsColumnsByTheirHeadings() {
    let list = JournalList.read(
      SourceText(
        "title\tnlm\tiso4\tissn\tnlmid\nJournal of lupin research\tJ Lupin Res\tJ. Lupin Res.\t00278424\t101\n\tX\n"
      ))
    #expect(list.output.journals == [lupin])
    #expect(list.diagnostics.map(\.code) == [.malformedJournalRow])
  }

  @Test(arguments: ["", "\u{0}\u{1}\u{2}", "just prose without any list in it\nand more of it\n"])
  func reportsWhatIsNoList(text: String) {
    let list = JournalList.read(SourceText(text))
    #expect(list.output.journals.isEmpty)
    #expect(list.diagnostics.map(\.code) == [.unknownJournalList])
  }

  @Test func usesTheGoodRowsAroundAGiganticOne() {
    let long = String(repeating: "x", count: 1_000_000)
    let list = JournalList.read(SourceText("Lupins;L.\n\(long);X.\nBeans;B.\n"))
    #expect(list.output.journals.map(\.title) == ["Lupins", "Beans"])
    #expect(list.diagnostics.count == 1)
  }
}
