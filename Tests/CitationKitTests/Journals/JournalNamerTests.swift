import CitationKit
import Testing

@Suite struct JournalNamerTests {
  private func article(_ journal: String, kind: ReferenceKind = .articleJournal) -> Reference {
    var reference = Reference(kind: kind)
    reference.containerTitle = journal
    return reference
  }

  @Test(
    "worn names get the full title and the MEDLINE abbreviation",
    arguments: [
      ("ca cancer j clin", "CA: A Cancer Journal for Clinicians", "CA Cancer J Clin"),
      ("acta pharm sin b", "Acta Pharmaceutica Sinica B", "Acta Pharm Sin B"),
      ("J. Hematol. Oncol.", "Journal of Hematology & Oncology", "J Hematol Oncol"),
      ("biomedicines", "Biomedicines", "Biomedicines"),
      ("NAT MED", "Nature Medicine", "Nat Med"),
      ("anticancer res", "Anticancer Research", "Anticancer Res"),
    ])
  func namesInFull(_ journal: String, _ title: String, _ short: String) {
    var reference = article(journal)
    #expect(JournalNamer(.full).name(&reference) == [])
    #expect(reference.containerTitle == title)
    #expect(reference[.containerTitleShort] == short)
  }

  @Test func abbreviatesBothTitles() {
    var reference = article("Nature Medicine")
    #expect(JournalNamer(.iso4).name(&reference) == [])
    #expect(reference.containerTitle == "Nat. Med.")
    #expect(reference[.containerTitleShort] == "Nat. Med.")
  }

  @Test func leavesBooksAndTheWishToKeepAlone() {
    var chapter = article("nature", kind: .chapter)
    #expect(JournalNamer(.full).name(&chapter) == [])
    #expect(chapter.containerTitle == "nature")
    var kept = article("nat med")
    #expect(JournalNamer(.keep).name(&kept) == [])
    #expect(kept.containerTitle == "nat med")
  }

  @Test func keepsAJournalThatIsNotKnown() {
    var reference = article("Bulletin of Imaginary Gardens")
    #expect(JournalNamer(.full).name(&reference).map(\.code) == [.unknownJournal])
    #expect(reference.containerTitle == "Bulletin of Imaginary Gardens")
    #expect(reference[.containerTitleShort] == nil)
  }

  @Test func anISSNDecidesBetweenJournalsOfOneName() throws {
    let source = SourceText(
      "Annals of Foo (Paris)\tAnn Foo\t0028-0836\nAnnals of Foo (Rome)\tAnn Foo\t0140-6736\n")
    let index = JournalIndex([JournalList.read(source).output])
    var reference = article("Ann Foo")
    let candidates = index.resolve("Ann Foo").candidates
    try #require(candidates.count == 2)
    #expect(JournalNamer(.full, index: index).name(&reference).map(\.code) == [.ambiguousJournal])
    reference.add(Identifier(.issn, "0140-6736"))
    #expect(JournalNamer(.full, index: index).name(&reference) == [])
    #expect(reference.containerTitle == "Annals of Foo (Rome)")
  }
}
