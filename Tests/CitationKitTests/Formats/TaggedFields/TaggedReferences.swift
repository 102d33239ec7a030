@testable import CitationKit

/// Makes references at random of what a tagged format's table can carry.
struct TaggedReferences {
  let table: TagTable
  var generator: SeededGenerator

  init(_ table: TagTable, seed: UInt64) {
    self.table = table
    generator = SeededGenerator(seed: seed)
  }

  /// A reference of a kind; its identifiers and contributors stand in the order of the table.
  mutating func reference(_ kind: ReferenceKind) -> Reference {
    var reference = Reference(kind: kind)
    let rules = table.rules(for: kind)
    for rule in rules where chance(2) {
      switch rule.meaning {
      case .variable(let variable): reference[variable] = words()
      case .contributors(let role): addContributors(role, to: &reference)
      case .fullAuthor: addContributors(.author, to: &reference)
      case .fullEditor: addContributors(.editor, to: &reference)
      case .fullInvestigator: addContributors(.investigator, to: &reference)
      case .date(let role): reference.setDate(.value(ReferenceDate(day())), for: role)
      case .issuedDate: reference.issued = .value(date())
      case .url: reference.urls = ["https://example.org/" + word(), "http://example.com/?a=1;b=2"]
      case .keywords: reference.keywords = [words(), word()]
      case .note: reference.notes = [words(), words()]
      case .id: reference.id = word()
      case .editionOrOnlineDate: reference[.edition] = "2nd"
      case .workType, .publicationType: reference[.genre] = "Technical report"
      case .pages, .firstPage: reference[.page] = "e12-e19"
      case .pagesOrExtent: reference[.numberOfPages] = "312"
      case .proceedingsOrConference, .bookTitle: reference[.containerTitle] = words()
      default: break
      }
    }
    addIdentifiers(rules, to: &reference)
    if reference[.containerTitleShort] != nil, reference[.containerTitle] == nil,
      table.hasContainer(kind)
    {
      reference[.containerTitle] = words()
    }
    if reference[.eventTitle] != nil { reference[.containerTitle] = words() }
    return reference
  }

  private mutating func addIdentifiers(_ rules: [TagTable.Rule], to reference: inout Reference) {
    if chance(2), let issn = ISSN("2041-1723") { reference.add(.issn(issn)) }
    if chance(3), let isbn = ISBN("978-3-16-148410-0") { reference.add(.isbn(isbn)) }
    if chance(2), let doi = DOI("10.1000/" + word()) { reference.add(.doi(doi)) }
    let hasPMCID = rules.contains { $0.meaning == .identifier(.pmcid) }
    if hasPMCID, chance(3), let pmcid = PMCID("PMC1234567") { reference.add(.pmcid(pmcid)) }
    if chance(3), let pmid = PMID("29867227") {
      reference.add(.pmid(pmid))
      reference[.source] = "PubMed"
    }
    if chance(4), let arxiv = ArXivID("2101.00001") { reference.add(.arxiv(arxiv)) }
  }

  private mutating func addContributors(
    _ role: Contributor.Role, to reference: inout Reference
  ) {
    let names: [Contributor.Name] = [
      .person(PersonName(family: "Siegel", given: "Rebecca L.")),
      .person(PersonName(family: "Berg", given: "Jan", particle: "van der")),
      .person(PersonName(family: "García Márquez", given: "Gabriel", suffix: "Jr.")),
      .person(PersonName(family: "Müller", given: "J.-P.", suffix: "III")),
      .organization("World Health Organization"),
      .organization("Centers for Disease Control, Atlanta"),
      .organization("Médecins Sans Frontières"),
    ]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      guard let name = names.randomElement(using: &generator) else { continue }
      reference.contributors.append(Contributor(name, role: role))
    }
  }

  private mutating func date() -> ReferenceDate {
    let year = Int.random(in: 1800...2030, using: &generator)
    let text = [
      "\(year)", "\(year)-07", "\(year)-07-04", "\(year)-21", "\(year)-01/\(year)-02",
      "\(year)-12/\(year + 1)-01", "\(year)/\(year + 1)", "\(year)-11-15/\(year)-11-30",
      "\(year)~", "\(year)-24",
    ].randomElement(using: &generator)
    return text.flatMap { ReferenceDate($0) } ?? ReferenceDate(day())
  }

  private mutating func day() -> PartialDate {
    PartialDate(
      year: Int.random(in: 1900...2030, using: &generator),
      month: Int.random(in: 1...12, using: &generator),
      day: Int.random(in: 1...28, using: &generator)) ?? PartialDate("2000")!
  }

  private mutating func words() -> String {
    (0..<Int.random(in: 1...30, using: &generator)).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    let letters = Array("abcdefgåéßøαжGHIJK0123456789")
    let tail = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      letters.randomElement(using: &generator) ?? "x"
    }
    return "w" + String(tail)
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &generator) == 0
  }
}

/// Damages texts at random.
struct TaggedDamage {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// The text with a few bytes changed, removed, or doubled, and perhaps cut.
  mutating func apply(to text: String) -> SourceText {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 30))
      default: bytes.insert(contentsOf: "\r\n  - %- &#".utf8, at: place)
      }
    }
    if Bool.random(using: &generator) {
      bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator))
    }
    return SourceText(String(decoding: bytes, as: UTF8.self), name: "damaged")
  }
}

/// Reads what a writer writes of random references and what damage leaves of a sample.
enum TaggedFormatLaws {
  /// What comes back changed of references that are written and read, as far as nothing is reported
  /// lost; at most five findings.
  static func changed(
    _ references: [Reference], writer: any ReferenceWriter, reader: any ReferenceReader
  ) -> [String] {
    var findings: [String] = []
    for reference in references where findings.count < 5 {
      let written = writer.write([reference])
      guard written.diagnostics.isEmpty else {
        findings.append("lost: " + written.diagnostics.map(\.message).joined(separator: ", "))
        continue
      }
      let read = reader.read(SourceText(written.output))
      guard read.output != [reference] else { continue }
      guard let back = read.output.first, read.output.count == 1 else {
        findings.append("\(read.output.count) records of one: \(written.output)")
        continue
      }
      findings += differences(reference, back)
    }
    return findings
  }

  private static func differences(_ one: Reference, _ other: Reference) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ name: String, _ one: Value, _ other: Value) {
      if one != other { found.append("\(name): \(one) became \(other)") }
    }
    compare("id", one.id, other.id)
    compare("kind", one.kind, other.kind)
    for variable in Variable.allCases { compare(variable.name, one[variable], other[variable]) }
    for role in DateRole.allCases { compare(role.rawValue, one.date(role), other.date(role)) }
    compare("contributors", one.contributors, other.contributors)
    compare("identifiers", one.identifiers, other.identifiers)
    compare("urls", one.urls, other.urls)
    compare("keywords", one.keywords, other.keywords)
    compare("notes", one.notes, other.notes)
    compare("extra", one.extra, other.extra)
    return found.map { "\(one.kind): \($0)" }
  }

  /// Reads a sample with damages and cut at each place; locations must lie in the input.
  static func survivesDamage(_ sample: String, reader: any ReferenceReader, seed: UInt64) -> Bool {
    var damage = TaggedDamage(seed: seed)
    var inputs = (0..<100).map { _ in damage.apply(to: sample) }
    let bytes = Array(sample.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      inputs.append(SourceText(String(decoding: bytes[..<end], as: UTF8.self)))
    }
    return inputs.allSatisfy { input in
      reader.read(input).output.allSatisfy { reference in
        guard let range = reference.origin?.location.range else { return false }
        return range.lowerBound >= 0 && range.upperBound <= input.bytes.count
      }
    }
  }
}
