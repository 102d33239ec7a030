import Foundation
import Testing

@testable import CitationKit

@Suite struct BibTeXNameParserTests {
  private func names(_ list: String) -> [Contributor.Name] {
    BibTeXReader().read(SourceText("@misc{k, author = {\(list)}}")).output.first?.authors.map(
      \.name) ?? []
  }

  private func person(
    _ given: String?, _ von: String?, _ family: String, _ suffix: String? = nil
  ) -> Contributor.Name {
    .person(PersonName(family: family, given: given, particle: von, suffix: suffix))
  }

  @Test(arguments: [
    ("Jean de La Fontaine", "Jean|de|La Fontaine|"),
    ("de La Fontaine, Jean", "Jean|de|La Fontaine|"),
    (
      "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
      "Charles Louis Xavier Joseph|de la|Vallée Poussin|"
    ),
    ("von Berg, Jr., Jan", "Jan|von|Berg|Jr."), ("Plato", "||Plato|"),
    ("jean de la fontaine", "|jean de la|fontaine|"),
    ("{\\'E}douard Masterly", "Édouard||Masterly|"), ("Jean {\\'e}tienne Foo", "Jean|étienne|Foo|"),
    ("Donald~E. Knuth", "Donald E.||Knuth|"),
    ("Jean-Paul Rosell-Gonz{\\'a}lez", "Jean-Paul||Rosell-González|"),
    ("Miguel Drummond de Andrade", "Miguel Drummond|de|Andrade|"),
    ("Smith, {J. and K.}", "J. and K.||Smith|"),
    ("Élodie Ångström", "Élodie||Ångström|"), ("d'Alembert, Jean", "Jean||d'Alembert|"),
  ])
  func splitsAsBibTeXDoes(name: String, parts: String) {
    let expected = parts.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.isEmpty ? nil : String($0)
    }
    #expect(names(name) == [person(expected[0], expected[1], expected[2] ?? "", expected[3])])
  }

  @Test func partsListsAtAnd() {
    #expect(
      names("A B AND {Health and Care} and  and C, D and others") == [
        person("A", nil, "B"), .organization("Health and Care"), person("D", nil, "C"), .others,
      ])
    #expect(names("Smith, J. et al.") == [person("J.", nil, "Smith"), .others])
    #expect(names("Andrew Sandy") == [person("Andrew", nil, "Sandy")])
  }

  @Test func tooManyCommasAreReported() {
    let parsed = BibTeXReader().read(SourceText("@misc{k, author = {A, B, C, D and E F}}"))
    #expect(
      parsed.output[0].authors.map(\.name) == [person("C D", nil, "A", "B"), person("E", nil, "F")])
    #expect(parsed.diagnostics.map(\.code) == [.oddName])
  }

  @Test(.enabled(if: PackageFiles.shared != nil))
  func agreesWithBibTeXOnPublishedNames() throws {
    let file = try #require(PackageFiles.shared).appending(path: "formats/cases/micro/names.jsonl")
    let decoder = LaTeXDecoder(keepsMarkup: false)
    func plain(_ text: String?) -> String? {
      let decoded = text.map { decoder.decode($0).replacingOccurrences(of: "\u{A0}", with: " ") }
      return decoded?.isEmpty == false ? decoded : nil
    }
    var total = 0
    var wrong: [String] = []
    for line in try Data(contentsOf: file).split(separator: 0x0A) {
      var parser = JSONParser(Array(line))
      let row = try parser.value()
      guard let input = row["input"]?.string, let expected = row["bibtex_0.99d"]?.elements else {
        continue
      }
      total += 1
      let stated = expected.map {
        [
          plain($0["given"]?.string), plain($0["von"]?.string), plain($0["family"]?.string),
          plain($0["jr"]?.string),
        ]
      }
      let read = names(input).map { name -> [String?] in
        switch name {
        case .person(let name): [name.given, name.particle, name.family, name.suffix]
        case .organization(let name): [nil, nil, plain(name), nil]
        case .others: [nil, nil, "others", nil]
        }
      }
      if stated != read { wrong.append(input) }
    }
    #expect(Double(total - wrong.count) >= 0.95 * Double(total), "\(wrong)")
  }
}
