import CitationKit

/// References made up from a seed, with everything that the model can hold: for round trips.
struct RandomReferences {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(below: elements.count)]
  }

  private static let texts = [
    "Cancer statistics, 2024", "Über \"Größe\" \\ und <i>E. coli</i>", "a\nb\tc", "DOI: 10.1/x",
    "{\"a\":1}", "[", "; , ;", "漢字 👩‍🔬", "12", "x", "note: none", "true", " blank ", "\u{1}",
  ]

  mutating func text() -> String { pick(Self.texts) }

  mutating func texts() -> [String] { (0..<next(below: 4)).map { _ in text() } }

  mutating func reference() -> Reference {
    var reference = Reference(kind: pick(ReferenceKind.allCases))
    if next(below: 3) > 0 { reference.id = pick(["a1", "Siegel 2024", "10"]) }
    for _ in 0..<next(below: 8) { reference[pick(Variable.allCases)] = text() }
    for _ in 0..<next(below: 4) { reference.setDate(date(), for: pick(DateRole.allCases)) }
    for _ in 0..<next(below: 5) { reference.contributors.append(contributor()) }
    for _ in 0..<next(below: 5) { reference.identifiers.append(identifier()) }
    if next(below: 3) == 0 { reference.urls = ["https://example.org/a", "https://example.org/b"] }
    reference.keywords = texts()
    reference.notes = texts()
    for _ in 0..<next(below: 4) {
      let name = pick(["custom1", "categories", "citation-key", "CitationKit", "title", "M3"])
      reference.extra.append(ExtraField(name: name, value: text()))
    }
    return reference
  }

  mutating func date() -> Lenient<ReferenceDate> {
    let year = pick([2024, 1998, 45, -44, 0])
    let starts = [
      PartialDate(year: year), PartialDate(year: year, month: 7),
      PartialDate(year: year, month: 12, day: 31), PartialDate(year: year, season: .autumn),
    ]
    guard next(below: 5) > 0, let start = pick(starts) else {
      return .text(pick(["in press", "2018", "Spring 18"]))
    }
    var date = ReferenceDate(start)
    switch next(below: 6) {
    case 0: date.end = pick([PartialDate(year: 2025), PartialDate(year: 2025, season: .spring)])
    case 1: date.isOpenEnded = true
    case 2: date.isApproximate = true
    case 3: date.isUncertain = true
    default: break
    }
    return .value(date)
  }

  mutating func contributor() -> Contributor {
    let names: [Contributor.Name] = [
      .person(PersonName(family: "Smith", given: "J. A.")), .person(PersonName(family: "Plato")),
      .person(PersonName(family: "Torre", given: "R", particle: "de la", suffix: "Jr.")),
      .person(PersonName(family: "Beethoven", given: "Ludwig", droppingParticle: "van")),
      .organization("World Health Organization"), .others, .person(PersonName(family: "")),
    ]
    var contributor = Contributor(
      pick(names), role: pick([.author, .author, .author, .editor, .supervisor, .translator]))
    if next(below: 4) == 0 { contributor.orcid = ORCID("0000-0002-1825-0097") }
    if next(below: 4) == 0 { contributor.affiliations = ["Institute, Town", "Second"] }
    return contributor
  }

  mutating func identifier() -> Identifier {
    pick([
      Identifier(.doi, "10.1000/abc"), Identifier(.doi, "no doi"), Identifier(.pmid, "29867227"),
      Identifier(.pmcid, "PMC123"), Identifier(.issn, "1234-5679"), Identifier(.issn, "x y"),
      Identifier(.isbn, "9780306406157"), Identifier(.arxiv, "2101.00001"),
      Identifier(.trial, "NCT00000001"), Identifier(.pii, "S0140-6736(18)30000-1"),
      Identifier(.issn, "0028-0836"),
    ])
  }
}
