import Testing

@testable import CitationKit

@Suite struct PersonNameParsingTests {
  @Test(arguments: [
    ("Siegel, Rebecca L.", PersonName(family: "Siegel", given: "Rebecca L.")),
    ("van der Berg, Jan", PersonName(family: "Berg", given: "Jan", particle: "van der")),
    ("de la Torre,Ana", PersonName(family: "Torre", given: "Ana", particle: "de la")),
    ("d'Alembert, Jean", PersonName(family: "Alembert", given: "Jean", particle: "d'")),
    ("al-Hasan, Ali", PersonName(family: "Hasan", given: "Ali", particle: "al-")),
    ("Beethoven, Ludwig van", PersonName(family: "Beethoven", given: "Ludwig van")),
    ("Smith, John, Jr.", PersonName(family: "Smith", given: "John", suffix: "Jr.")),
    ("Smith, Jr., John", PersonName(family: "Smith", given: "John", suffix: "Jr.")),
    ("Smith Jr, John", PersonName(family: "Smith", given: "John", suffix: "Jr")),
    ("Gates, William H. III", PersonName(family: "Gates", given: "William H.", suffix: "III")),
    ("hooks, bell", PersonName(family: "hooks", given: "bell")),
    ("von", PersonName(family: "von")),
    (", Plato", PersonName(family: "Plato")),
  ])
  func `an inverted name is taken apart`(text: String, name: PersonName) {
    #expect(PersonName(inverted: text) == name)
  }

  @Test(arguments: [
    ("Siegel RL", PersonName(family: "Siegel", given: "RL")),
    (
      "van der Berg J Jr", PersonName(family: "Berg", given: "J", particle: "van der", suffix: "Jr")
    ),
    ("Smith JA 3rd", PersonName(family: "Smith", given: "JA", suffix: "3rd")),
    ("Cruz A M", PersonName(family: "Cruz", given: "A M")),
    ("García-Peña MÁ", PersonName(family: "García-Peña", given: "MÁ")),
    ("St John A", PersonName(family: "St John", given: "A")),
    ("Yu II", PersonName(family: "Yu", given: "II")),
    ("Li", PersonName(family: "Li")),
  ])
  func `MEDLINE's abbreviated name is taken apart`(text: String, name: PersonName) {
    #expect(PersonName(medline: text) == name)
  }

  @Test(arguments: [
    "World Health Organization", "RECOVERY Collaborative Group", "National Cancer Institute",
    "Centers for Disease Control and Prevention, Atlanta", "Working Group IV", "UNICEF",
  ])
  func `an organisation's name is kept whole`(text: String) {
    #expect(Contributor.Name(inverted: text) == .organization(text))
  }

  @Test func `et al means others and a blank is nobody`() {
    #expect(Contributor.Name(inverted: "et al.") == .others)
    #expect(Contributor.Name(inverted: "  ") == nil)
    #expect(PersonName(inverted: " , ") == nil)
  }

  @Test func `any text is read without a trap`() {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("aBJr., '-é van der II 3rd".unicodeScalars)
    for _ in 0..<4_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<16, using: &generator) {
        scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      let text = String(scalars)
      let isBlank = text.allSatisfy { $0 == " " }
      #expect((Contributor.Name(inverted: text) == nil) == isBlank, "\(text)")
      _ = PersonName(inverted: text)
      _ = PersonName(medline: text)
    }
  }
}
