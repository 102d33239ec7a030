import Testing

@testable import CitationKit

/// How the texts of fields are cleaned, cased and numbered.
struct FieldTextTests {
  private func clean(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return FieldText.clean(bytes, 0..<bytes.count)
  }

  @Test func wordsDividedAtALinesEndAreJoined() {
    #expect(
      clean("human rights viol-\n  ations and health") == "human rights violations and health")
    #expect(clean("nursing edu- cation") == "nursing education")
    #expect(clean("pre- and post-test scores") == "pre- and post-test scores")
  }

  @Test func markupAndCharacterReferencesAreResolved() {
    #expect(clean("Torii,&nbsp;Y &amp; K") == "Torii, Y & K")
    #expect(clean("<i>Escherichia coli</i> strains") == "Escherichia coli strains")
    #expect(clean("p < 0.05") == "p < 0.05")
  }

  @Test func signsAtTheEdgesGo() {
    #expect(FieldText.trim("“A title.”,") == "A title")
    #expect(FieldText.trim("Sleep (in press") == "Sleep (in press")
    #expect(FieldText.trim("J Physiol (Lond)") == "J Physiol (Lond)")
    #expect(FieldText.trim("Really?") == "Really?")
  }

  @Test(arguments: [
    ("539-51", "539-551"), ("pp. 12–19", "12-19"), ("p123", "123"), ("S12-S19", "S12-S19"),
    ("e1004", "e1004"), ("(pp. 191-202)", "191-202"), ("S. 47-73", "47-73"), ("12 ff.", "12"),
  ])
  func pagesAreWrittenOneWay(text: String, pages: String) {
    #expect(NumberText.pages(text) == pages)
  }

  @Test(arguments: [
    ("vol. 12", "12"), ("Bd. 3", "3"), ("Nr. 4", "4"), ("1 Pt 2", "1 Pt 2"), ("XIV", "XIV"),
  ])
  func numbersLoseTheWordsThatAnnounceThem(text: String, number: String) {
    #expect(NumberText.plain(text, .volume) == number)
  }

  @Test func lowerCaseTitlesGetTheirCapitalsBack() throws {
    let text = "covid-19 and dna repair in german mice: the role of tnf-alpha. a review"
    let casing = try #require(CaseRestorer(text, in: .lower, isTitle: true))
    #expect(
      casing.title(text)
        == "COVID-19 and DNA repair in German mice: the role of TNF-alpha. A review")
  }

  @Test func journalsAreSpelledAsTheTableSpellsThem() throws {
    let casing = try #require(CaseRestorer("plos one", in: .lower, isTitle: false))
    #expect(casing.serial("plos one") == "PLoS One")
    #expect(casing.serial("no such journal of things") == "No Such Journal of Things")
  }

  @Test(arguments: [
    ("o'brien", "O'Brien"), ("mcdonald", "McDonald"), ("trebska-mcgowan", "Trebska-McGowan"),
    ("sanchez-montes", "Sanchez-Montes"),
    ("wan kamarul zaman", "Wan Kamarul Zaman"), ("van der berg", "van der Berg"),
  ])
  func lowerCaseNamesAreCapitalised(name: String, expected: String) {
    #expect(NameCasing.family(name, .lower) == expected)
  }
}
