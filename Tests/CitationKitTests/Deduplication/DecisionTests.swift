import CitationKit
import Testing

@Suite struct DecisionTests {
  private let base = Sample.record(Sample.title)

  @Test func mergesWhatDiffersInSpellingOnly() {
    let variant = Sample.record(
      "NEST PREDATION AND PARENTAL CARE IN ISLAND POPULATIONS OF REED WARBLERS. [Review] [33 refs]",
      authors: ["Weber, A", "Okafor, James"], container: "J Field Ornithol", pages: "101-15")
    #expect(Sample.tier(base, variant) == .same)
  }

  @Test func mergesIdenticalIncompleteRecords() {
    let bare = Sample.record(
      Sample.title, container: nil, year: nil, volume: nil, pages: nil)
    #expect(Sample.tier(bare, bare) == .same)
    #expect(Sample.tier(base, bare) == .same)
  }

  @Test func keepsItemsOfOneSupplementDOIApart() {
    let doi = "10.1000/suppl.12"
    let other = Sample.record(
      "Moult strategies of tropical hummingbirds at high altitude", authors: ["Weber, Anna"],
      doi: doi)
    let first = Sample.record(Sample.title, doi: doi)
    let third = Sample.record("Acoustic signals of burrowing owls in winter", doi: doi)
    let result = Deduplicator().deduplicate([first, other, third])
    #expect(result.clusters.map(\.members) == [[0], [1], [2]])
  }

  @Test func keepsReprintsInOtherJournalsApart() {
    let reprint = Sample.record(
      Sample.title, container: "Revista de Zoología Marina", volume: "12", pages: "7-19")
    #expect(Sample.tier(base, reprint) < .same)
  }

  @Test(arguments: ["Editorial", "Book reviews", "Introduction"])
  func needsAPlaceToMergeGenericTitles(title: String) {
    let first = Sample.record(title, volume: nil, issue: "1", pages: nil)
    let second = Sample.record(title, authors: ["Weber, A"], volume: nil, issue: "2", pages: nil)
    #expect(Sample.tier(first, second) < .same)
    let placed = Sample.record(title)
    #expect(Sample.tier(placed, Sample.record(title, container: "J Field Ornithol")) == .same)
  }

  @Test func keepsConferencePaperAndArticleApart() {
    let paper = Sample.record(
      Sample.title, container: "Proceedings of the International Ornithological Congress",
      year: 2015,
      volume: nil, pages: "44-49", kind: .paperConference)
    #expect(Sample.tier(base, paper) < .same)
  }

  @Test(arguments: ["Erratum: ", "Correction to: ", "Reply to: ", "Comment on: ", "Retraction: "])
  func keepsNoticesApartFromTheirArticle(prefix: String) {
    let notice = Sample.record(prefix + Sample.title, pages: "402")
    #expect(Sample.tier(base, notice) == .related)
  }

  @Test func readsErratumNotesInBracketsAsPartOfTheArticle() {
    let noted = Sample.record(
      Sample.title + " [Erratum appears in J Field Ornithol. 2017 Mar;88(1):90]")
    #expect(Sample.tier(base, noted) == .same)
  }

  @Test(arguments: [
    ("part 1", "part 2"), ("in men", "in women"), ("in vitro", "in vivo"),
    ("phase II", "phase III"),
    ("in adults", "in adolescents"), ("of sensitive strains", "of resistant strains"),
  ])
  func keepsTitlesApartThatDifferInAWordThatCounts(endings: (String, String)) {
    let first = Sample.record(Sample.title + " " + endings.0, pages: nil)
    let second = Sample.record(Sample.title + " " + endings.1, pages: nil)
    #expect(Sample.tier(first, second) < .same)
  }

  @Test func keepsVersionsOfAReviewApartUnlessAsked() {
    let first = Sample.record(
      Sample.title, year: 2012, volume: nil, pages: nil, doi: "10.1002/14651858.CD002273.pub2")
    let second = Sample.record(
      Sample.title, year: 2015, volume: nil, pages: nil, doi: "10.1002/14651858.CD002273.pub3")
    let decision = Sample.decision(first, second)
    #expect(decision.tier == .related)
    #expect(decision.relation == .versionOf)
    let policy = DeduplicationPolicy(mergesVersions: true)
    #expect(Deduplicator(policy: policy).deduplicate([first, second]).references.count == 1)
  }

  @Test func mergesOnlineVersionAndIssue() {
    let online = Sample.record(
      Sample.title, year: 2015, volume: nil, pages: "1-15", doi: "10.1000/jfo.1")
    let issue = Sample.record(Sample.title, doi: "https://doi.org/10.1000/JFO.1")
    #expect(Sample.tier(online, issue) == .same)
  }

  @Test func doesNotTakeAnArticleNumberForAPage() {
    let numbered = Sample.record(Sample.title, pages: "e1002345")
    #expect(Sample.tier(base, numbered) == .same)
  }

  @Test(arguments: ["101-15", "101–115", "S101-S115", "101", "101-115+230-231"])
  func readsPagesInTheirForms(pages: String) {
    #expect(Sample.tier(base, Sample.record(Sample.title, pages: pages)) == .same)
  }

  @Test func readsRangesThatASpreadsheetMadeDates() {
    let first = Sample.record(Sample.title, pages: "8-11")
    let second = Sample.record(Sample.title, pages: "08-Nov")
    #expect(PagesNormalizer().normalize(pages: "08-Nov").start == 8)
    #expect(PagesNormalizer().normalize(pages: "08-Nov").end == 11)
    #expect(Sample.tier(first, second) == .same)
  }

  @Test func doesNotLetTheIssueAloneDecide() {
    let first = Sample.record(Sample.title, issue: "4")
    let second = Sample.record(Sample.title, issue: "2016")
    #expect(Sample.tier(first, second) == .same)
  }

  @Test func readsVolumesWithSupplementText() {
    let supplement = Sample.record(Sample.title, volume: "87 Supplement 1")
    #expect(Sample.tier(base, supplement) == .same)
  }

  @Test func acceptsTranslatedTitlesWhereThePlaceAgrees() {
    let german = Sample.record(
      "Nestraub und die Pflege der Jungen bei der Inselpopulation von Teichrohrsängern")
    #expect(Sample.tier(base, german) == .same)
    let elsewhere = Sample.record(
      "Nestraub und die Pflege der Jungen bei der Inselpopulation von Teichrohrsängern",
      volume: nil, pages: nil)
    #expect(Sample.tier(base, elsewhere) < .same)
  }

  @Test(arguments: [
    ["Okafor, James", "Weber, A."], ["Weber, Anna"], ["Anna, Weber", "James, Okafor"],
    ["Weber A.Okafor J."], ["Wéber, A", "Ökafor, J"], [],
  ])
  func comparesAuthorsInAnyForm(authors: [String]) {
    #expect(Sample.tier(base, Sample.record(Sample.title, authors: authors)) == .same)
  }

  @Test func acceptsAMissingSubtitle() {
    let long = Sample.record(Sample.title + ": a long-term comparison of three archipelagos")
    #expect(Sample.tier(base, long) == .same)
  }

  @Test func keepsPreprintAndArticleApart() {
    let preprint = Sample.record(
      Sample.title, container: "bioRxiv", volume: nil, pages: nil, doi: "10.1101/2015.01.01.1")
    let article = Sample.record(Sample.title, doi: "10.1000/jfo.1")
    let decision = Sample.decision(preprint, article)
    #expect(decision.tier == .related)
    #expect(decision.relation == .versionOf)
  }

  @Test func keepsEditionsApart() {
    var first = Sample.record(
      "Handbook of the birds of northern islands", container: nil, volume: nil, pages: nil,
      kind: .book)
    var second = first
    first[.edition] = "2"
    second[.edition] = "3"
    #expect(Sample.tier(first, second) == .related)
  }

  @Test func splitsChainsWhoseEndsContradictEachOther() {
    let first = Sample.record(Sample.title, id: "a", doi: "10.1000/a", pmid: "111")
    let middle = Sample.record(
      Sample.title, id: "b", container: nil, volume: nil, pages: nil)
    let last = Sample.record(Sample.title, id: "c", doi: "10.1000/c", pmid: "222")
    let result = Deduplicator().deduplicate([first, middle, last])
    #expect(!result.clusters.contains { $0.members.contains(0) && $0.members.contains(2) })
  }

  @Test func explainsWhatItDecides() throws {
    let part = Sample.record(Sample.title + " part 2", pages: "116-130")
    let explanation = try #require(
      Deduplicator().explain([(first: 0, second: 1)], in: [base, part]).first)
    #expect(explanation.tier == .related)
    #expect(explanation.contradictions.contains("title-words"))
    let title = try #require(explanation.evidence.first { $0.field == .title })
    #expect(title.first == base.title)
    #expect(title.second == part.title)
    #expect(title.note?.contains("2") == true)
  }
}
