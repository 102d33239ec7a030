import CitationKit

/// Builds records for tests of deduplication.
enum Sample {
  static func record(
    _ title: String, id: String = "", authors: [String] = ["Weber, Anna", "Okafor, J."],
    container: String? = "Journal of Field Ornithology", year: Int? = 2016, volume: String? = "87",
    issue: String? = nil, pages: String? = "101-115", doi: String? = nil, pmid: String? = nil,
    kind: ReferenceKind = .articleJournal, abstract: String? = nil
  ) -> Reference {
    var reference = Reference(kind: kind, id: id)
    reference.title = title
    for author in authors {
      let parts = author.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
      reference.contributors.append(
        Contributor(
          .person(
            PersonName(
              family: String(parts[0]), given: parts.count > 1 ? String(parts[1]) : nil))))
    }
    reference.containerTitle = container
    if let year, let date = ReferenceDate(year: year) {
      reference.setDate(.value(date), for: .issued)
    }
    reference.volume = volume
    reference.issue = issue
    reference[.page] = pages
    reference[.abstract] = abstract
    if let doi { reference.add(Identifier(.doi, doi)) }
    if let pmid { reference.add(Identifier(.pmid, pmid)) }
    return reference
  }

  static let title = "Nest predation and parental care in island populations of reed warblers"

  /// The tier of two records in a collection of their own.
  static func decision(_ first: Reference, _ second: Reference) -> PairDecision {
    let normalizer = RecordNormalizer()
    let features = [first, second].map { normalizer.features(of: $0) }
    let comparer = RecordComparer(CollectionStatistics(features))
    return DecisionRules(.balanced).decide(comparer.compare(features[0], features[1]))
  }

  static func tier(_ first: Reference, _ second: Reference) -> PairDecision.Tier {
    decision(first, second).tier
  }

  /// A collection with variants, hard negatives and singles, the same in every run.
  static func collection(_ count: Int) -> [Reference] {
    var generator = SeededGenerator(seed: 7)
    let words = """
      tidal seed migration frost enzyme canopy basalt plankton signal lattice market harvest glacier
      antigen pollen turbine archive dialect estuary genome mortar circuit pasture reef sonata voltage
      tundra vaccine weaving zeolite protein orchard monsoon kernel isotope hazard ferment erosion
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    let names = [
      "Adeyemi", "Bergström", "Castillo", "Dubois", "Eriksen", "Fontaine", "García", "Hahn",
    ]
    var records: [Reference] = []
    while records.count < count {
      let title = (0..<8).map { _ in words.randomElement(using: &generator) ?? "word" }
        .joined(separator: " of ")
      let authors = (0..<3).map { _ in (names.randomElement(using: &generator) ?? "X") + ", Q. R." }
      let start = Int.random(in: 2...900, using: &generator)
      let base = record(
        title, id: "r\(records.count)", authors: authors,
        year: Int.random(in: 1990...2020, using: &generator),
        volume: String(Int.random(in: 1...90, using: &generator)), pages: "\(start)-\(start + 9)")
      records.append(base)
      switch Int.random(in: 0...5, using: &generator) {
      case 0:
        var copy = base
        copy.id = "r\(records.count)"
        copy.title = title.uppercased() + " [Review]"
        copy.containerTitle = "J Field Ornithol"
        records.append(copy)
      case 1:
        var part = base
        part.id = "r\(records.count)"
        part.title = title + " part 2"
        part[.page] = "\(start + 10)-\(start + 20)"
        records.append(part)
      case 2:
        var copy = base
        copy.id = "r\(records.count)"
        copy.volume = nil
        copy[.page] = nil
        records.append(copy)
      default: break
      }
    }
    return records
  }
}
