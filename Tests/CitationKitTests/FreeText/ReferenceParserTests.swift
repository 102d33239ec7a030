import Testing

@testable import CitationKit

/// References as people paste them, with all that is to be read out of them.
struct ReferenceParserTests {
  private func parse(_ text: String) -> Reference { ReferenceParser().parse(text).reference }

  private func names(_ reference: Reference, _ role: Contributor.Role = .author) -> [String] {
    reference.contributors(role).map { contributor in
      switch contributor.name {
      case .person(let name):
        [name.familyWithParticle, name.given, name.suffix].compactMap { $0 }.joined(separator: ", ")
      case .organization(let name): "{\(name)}"
      case .others: "…"
      }
    }
  }

  @Test func aPubMedCopyInLowerCaseIsReadWhole() {
    let reference = parse(
      "12] moreau f, lee jh, van den berg p, okafor c. long-term follow-up of car-t cell therapy "
        + "in adults with her2-positive tumors: a cohort study. j hematol oncol. 2019 mar;12(3):"
        + "201-9. doi: 10.1186/s13045-019-0700-1. epub 2019 feb 28. pmid: 30812345; "
        + "pmcid: pmc6391234.")
    #expect(names(reference) == ["Moreau, F", "Lee, JH", "van den Berg, P", "Okafor, C"])
    #expect(
      reference.title
        == "Long-term follow-up of CAR-T cell therapy in adults with HER2-positive tumors: a cohort study"
    )
    #expect(reference.containerTitle == "J Hematol Oncol")
    #expect(reference.volume == "12")
    #expect(reference.issue == "3")
    #expect(reference[.page] == "201-209")
    #expect(reference.issued?.value?.description == "2019-03")
    #expect(reference.date(.available)?.value?.description == "2019-02-28")
    #expect(reference.doi?.value == "10.1186/s13045-019-0700-1")
    #expect(reference.pmid?.value == "30812345")
    #expect(reference.pmcid?.value == "PMC6391234")
    #expect(reference.kind == .articleJournal)
  }

  @Test func aPublishedRemarkIsNotTheDateOfTheIssue() {
    let reference = parse(
      "Torres M, Huang Y. Mesenchymal stem cells in wound repair. Biomedicines. 2021;9(7):733. "
        + "Published 2021 Jun 25. doi:10.3390/biomedicines9070733")
    #expect(reference.issued?.value?.description == "2021")
    #expect(reference.date(.available)?.value?.description == "2021-06-25")
    #expect(reference[.page] == "733")
  }

  @Test func aTitleAloneIsATitle() {
    let text =
      "9] durable remission after adoptive cell transfer in patients with metastatic melanoma:"
    let reference = parse(text)
    #expect(
      reference.title
        == "Durable remission after adoptive cell transfer in patients with metastatic melanoma")
    #expect(reference.contributors.isEmpty)
    #expect(reference.containerTitle == nil)
  }

  @Test func aTitleBeginsWhereTheStopAfterTheAuthorsWasLost() {
    let reference = parse(
      "Moreau RL, Okafor An, Lee J melanoma incidence, 2023. j clin oncol. 2023 mar-apr;"
        + "41(2):12-49. doi: 10.1200/jco.22.00001. epub 2023 jan 17. pmid: 38000001.")
    #expect(names(reference) == ["Moreau, RL", "Okafor, AN", "Lee, J"])
    #expect(reference.title == "Melanoma incidence, 2023")
    #expect(reference.containerTitle == "J Clin Oncol")
    #expect(reference.issued?.value?.description == "2023-03/2023-04")
  }

  @Test func oneNameAmongInitialsIsReadLikeTheOthers() {
    let reference = parse(
      "chan ly, dass sa, imran sam, wan kamarul zaman ws. natural killer cells in immunotherapy. "
        + "biomedicines. 2020;10(4):804.")
    #expect(names(reference) == ["Chan, LY", "Dass, SA", "Imran, SAM", "Wan Kamarul Zaman, WS"])
  }

  @Test func anAddressThatEndsInANumberOfABookIsKept() {
    let reference = parse(
      "World Health Organization. Global tuberculosis report 2023. Geneva: WHO; 2023. Available from: "
        + "https://www.who.int/publications/i/item/9789240083851")
    #expect(reference.urls == ["https://www.who.int/publications/i/item/9789240083851"])
  }

  @Test func physicistsPutTheYearLast() {
    let reference = parse("K. Ishikawa and P. Braun, Phys. Rev. D 65, 094516 (2002).")
    #expect(names(reference) == ["Ishikawa, K.", "Braun, P."])
    #expect(reference.containerTitle == "Phys. Rev. D")
    #expect(reference.volume == "65")
    #expect(reference[.page] == "094516")
    #expect(reference.year == 2002)
  }

  @Test func biologyStyleWithoutAnIssueIsReadInFull() {
    let reference = parse(
      "Lindqvist A, Marsh KB (2011) Seed dispersal by small rodents in boreal forests. "
        + "Oikos 120: 646–74.")
    #expect(names(reference) == ["Lindqvist, A", "Marsh, KB"])
    #expect(reference.title == "Seed dispersal by small rodents in boreal forests")
    #expect(reference.containerTitle == "Oikos")
    #expect(reference[.page] == "646-674")
    #expect(reference.issue == nil)
  }

  @Test func aBookHasItsPublisherAndPlace() {
    let reference = parse(
      "Hartmann, Jürgen (1998): Politik in China. Eine Einführung. Wiesbaden: Springer VS.")
    #expect(names(reference) == ["Hartmann, Jürgen"])
    #expect(reference[.publisherPlace] == "Wiesbaden")
    #expect(reference[.publisher] == "Springer VS")
    #expect(reference.kind == .book)
  }

  @Test func anAddressAndTheDayOfAccessAreKeptApart() {
    let reference = parse(
      "World Health Organization. Immunization coverage. 2020. Available from: "
        + "https://www.who.int/news-room/fact-sheets (accessed 3 May 2021).")
    #expect(reference.urls == ["https://www.who.int/news-room/fact-sheets"])
    #expect(reference.date(.accessed)?.value?.description == "2021-05-03")
    #expect(names(reference) == ["{World Health Organization}"])
  }

  @Test func identifiersAreReadWhereverTheyStand() {
    let reference = parse(
      "Doe J. On things. J Things. 2001;1:1-9. PMID:11111111 PMCID: PMC2222222 "
        + "https://doi.org/10.1000/xyz(123)456.")
    #expect(reference.doi?.value == "10.1000/xyz(123)456")
    #expect(reference.pmid?.value == "11111111")
    #expect(reference.pmcid?.value == "PMC2222222")
    #expect(reference.urls.isEmpty)
  }

  @Test func theOriginTellsWhereEachFieldStood() throws {
    let text = "Doe J. On the nature of things. Nature. 2001;410(2):12-19."
    let parsed = ReferenceParser().parse(text)
    let origin = try #require(parsed.reference.origin)
    let source = SourceText(text)
    #expect(origin.raw == text)
    let title = try #require(origin.spans.first { $0.field == .variable(.title) })
    #expect(source.text(in: title.range) == "On the nature of things")
    #expect(origin.spans.allSatisfy { (0...1).contains($0.confidence ?? -1) })
    #expect((0...1).contains(parsed.confidence))
  }

  @Test func aReferenceWithinATextHasThePlacesOfTheText() throws {
    let reference = "Doe J. On the nature of things. Nature. 2001;410(2):12-19."
    let source = SourceText("First line\n" + reference + "\nLast line", name: "a.txt")
    let range = 11..<(11 + reference.utf8.count)
    let parsed = ReferenceParser().parse(range, in: source)
    let origin = try #require(parsed.reference.origin)
    #expect(origin.location.description == "a.txt:2:1")
    let volume = try #require(origin.spans.first { $0.field == .variable(.volume) })
    #expect(source.text(in: volume.range) == "410")
  }

  @Test(arguments: [
    "", " ", "\n\n", ".", "[1]", "((((", "10.", "doi:", "\u{FEFF}", "😀", "&&&amp;", "<i></i>",
    "12", "et al.", "\0", "é", "中",
  ])
  func noTextIsRefused(text: String) {
    let parsed = ReferenceParser().parse(text)
    #expect(parsed.reference.origin?.raw == text)
  }
}
