/// Merges the records of a cluster into one reference: the seventh stage.
///
/// Identifiers, addresses, keywords, notes and extra fields of all records are kept; of other fields one
/// value is chosen, and all of them are listed with where they were read.
public struct ReferenceMerger: Sendable {
  /// The rules.
  public var rules: MergeRules

  /// A merger.
  public init(rules: MergeRules = MergeRules()) {
    self.rules = rules
  }

  /// A merged reference.
  public struct Merged: Sendable {
    /// The reference.
    public var reference: Reference
    /// The place, among the members, of the record whose id it keeps.
    public var kept: Int
    /// All values of all members.
    public var values: [MergedValue]
  }

  /// Merges records of one item.
  ///
  /// - Parameters:
  ///   - members: the records in the order of the input. Without any, the result is an empty reference.
  ///   - places: their places in the input, for ``MergedValue/record``.
  public func merge(_ members: [Reference], places: [Int]? = nil) -> Merged {
    guard let base = baseIndex(of: members) else {
      return Merged(reference: Reference(), kept: 0, values: [])
    }
    var merged = members[base]
    if merged.kind == .document,
      let kind = members.map(\.kind).first(where: { $0 != .document })
    {
      merged.kind = kind
    }
    for variable in Set(members.flatMap(\.variables)).sorted() {
      merged[variable] = chosenText(variable, members, base)
    }
    for role in Set(members.flatMap(\.dateRoles)).sorted() {
      merged.setDate(chosenDate(role, members, base), for: role)
    }
    mergeContributors(members, base, into: &merged)
    let rest = members.indices.filter { $0 != base }.sorted { order(members, $0, $1) }
    for index in rest { appendLists(of: members[index], to: &merged) }
    return Merged(
      reference: merged, kept: base,
      values: values(members, places: places ?? Array(members.indices), merged))
  }

  // MARK: - Choosing

  private func baseIndex(of members: [Reference]) -> Int? {
    switch rules.choice {
    case .first: members.isEmpty ? nil : 0
    case .mostComplete, .trusted: members.indices.min { order(members, $0, $1) }
    }
  }

  /// Orders records by trust, then by how much they say, then by content, whatever the input's order.
  private func order(_ members: [Reference], _ a: Int, _ b: Int) -> Bool {
    let (first, second) = (members[a], members[b])
    if rules.choice == .trusted {
      let (x, y) = (trust(first), trust(second))
      if x != y { return x < y }
    }
    let (x, y) = (fullness(first), fullness(second))
    if x != y { return x > y }
    if first.id != second.id { return first.id < second.id }
    return a < b
  }

  private func trust(_ reference: Reference) -> Int {
    guard let source = reference.origin?.location.source else { return .max }
    return rules.trustedSources.firstIndex(of: source) ?? .max
  }

  private func fullness(_ reference: Reference) -> Int {
    let weighty: [Variable] = [.title, .containerTitle, .volume, .issue, .page, .abstract]
    return reference.variables.count + 2 * weighty.count { reference[$0] != nil }
      + 3 * reference.identifiers.count { $0.isValid } + min(reference.contributors.count, 3)
      + (reference.year == nil ? 0 : 2)
  }

  private func choice(_ field: ReferenceField) -> MergeRules.Choice {
    rules.fieldChoices[field.name] ?? rules.choice
  }

  /// The members in the order in which a field's value is looked for.
  private func search(_ field: ReferenceField, _ members: [Reference], _ base: Int) -> [Int] {
    switch choice(field) {
    case .first: Array(members.indices)
    case .trusted: members.indices.sorted { (trust(members[$0]), $0) < (trust(members[$1]), $1) }
    case .mostComplete: [base] + members.indices.filter { $0 != base }
    }
  }

  private func chosenText(_ variable: Variable, _ members: [Reference], _ base: Int) -> String? {
    let order = search(.variable(variable), members, base)
    let values = order.compactMap { members[$0][variable] }
    guard choice(.variable(variable)) == .mostComplete else { return values.first }
    return values.max { worth(of: $0, variable, values) < worth(of: $1, variable, values) }
  }

  /// How good a value is: damaged and shouted ones are worth less, fuller ones more.
  private func worth(of value: String, _ variable: Variable, _ values: [String]) -> TextWorth {
    var capitals = 0
    var isShouted = true
    for byte in value.utf8 {
      if byte.isASCIILowercase {
        isShouted = false
        break
      }
      if byte.isASCIIUppercase { capitals += 1 }
    }
    isShouted = isShouted && capitals > 8
    let isDamaged = value.utf8.contains(0xEF) && value.unicodeScalars.contains("\u{FFFD}")
    let isNoted = variable == .title && (value.hasSuffix("]") || value.hasPrefix("["))
    let count: Int
    switch variable {
    case .volume, .issue, .edition:
      count = values.count { $0 == value }
    case .title:
      count = 0
    default:
      count = value.utf8.count
    }
    return TextWorth(
      soundness: (isDamaged ? 0 : 4) + (isShouted ? 0 : 2) + (isNoted ? 0 : 1), count: count,
      length: value.utf8.count, text: value)
  }

  private struct TextWorth: Comparable {
    var soundness: Int
    var count: Int
    var length: Int
    var text: String

    static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.soundness, lhs.count, lhs.length, rhs.text)
        < (rhs.soundness, rhs.count, rhs.length, lhs.text)
    }
  }

  /// The date that most records have, the more precise and then the later one.
  private func chosenDate(_ role: DateRole, _ members: [Reference], _ base: Int)
    -> Lenient<ReferenceDate>?
  {
    let order = search(.date(role), members, base)
    let dates = order.compactMap { members[$0].date(role) }
    guard choice(.date(role)) == .mostComplete else { return dates.first }
    let years = dates.compactMap { $0.value?.year }
    func worth(_ date: Lenient<ReferenceDate>) -> (Int, Int, String) {
      guard let value = date.value else { return (0, 0, "") }
      return (years.count { $0 == value.year }, value.description.utf8.count, value.description)
    }
    return dates.max { worth($0) < worth($1) }
  }

  private func mergeContributors(_ members: [Reference], _ base: Int, into merged: inout Reference)
  {
    var contributors: [Contributor] = []
    for role in Contributor.Role.allCases {
      let lists = search(.contributors(role), members, base)
        .map { members[$0].contributors(role) }.filter { !$0.isEmpty }
      guard let first = lists.first else { continue }
      if choice(.contributors(role)) == .mostComplete {
        contributors += lists.max { Self.worth($0) < Self.worth($1) } ?? first
      } else {
        contributors += first
      }
    }
    if contributors.count != merged.contributors.count
      || Set(contributors) != Set(merged.contributors)
    {
      merged.contributors = contributors
    }
  }

  private static func worth(_ list: [Contributor]) -> (Int, Int, String) {
    let isWhole = list.last?.name != .others
    let names = list.compactMap(\.person).map { ($0.given ?? "") + " " + $0.family }
    return (
      list.count * 2 + (isWhole ? 1 : 0), names.reduce(0) { $0 + $1.utf8.count },
      names.joined(separator: ";")
    )
  }

  private func appendLists(of member: Reference, to merged: inout Reference) {
    for identifier in member.identifiers { merged.add(identifier) }
    for url in member.urls where !merged.urls.contains(url) { merged.urls.append(url) }
    for keyword in member.keywords where !merged.keywords.contains(keyword) {
      merged.keywords.append(keyword)
    }
    for note in member.notes where !merged.notes.contains(note) { merged.notes.append(note) }
    for field in member.extra where !merged.extra.contains(field) { merged.extra.append(field) }
  }

  // MARK: - Provenance

  private func values(_ members: [Reference], places: [Int], _ merged: Reference) -> [MergedValue] {
    var values: [MergedValue] = []
    for (member, place) in zip(members, places) {
      let location = member.origin?.location.description
      func add(_ field: ReferenceField, _ value: String, _ isKept: Bool) {
        values.append(
          MergedValue(
            field: field.name, value: value, record: place, location: location, isKept: isKept))
      }
      if !member.id.isEmpty { add(.id, member.id, member.id == merged.id) }
      add(.kind, member.kind.rawValue, member.kind == merged.kind)
      for variable in member.variables {
        guard let value = member[variable] else { continue }
        add(.variable(variable), value, value == merged[variable])
      }
      for role in member.dateRoles {
        guard let date = member.date(role) else { continue }
        let text =
          switch date {
          case .value(let date): date.description
          case .text(let text): text
          }
        add(.date(role), text, date == merged.date(role))
      }
      for contributor in member.contributors {
        add(
          .contributors(contributor.role), Self.text(contributor),
          merged.contributors.contains(contributor))
      }
      for identifier in member.identifiers {
        add(.identifier(identifier.kind), identifier.value, true)
      }
      for url in member.urls { add(.url, url, true) }
      for keyword in member.keywords { add(.keyword, keyword, true) }
      for note in member.notes { add(.note, note, true) }
      for field in member.extra { add(.extra(field.name), field.value, true) }
    }
    return values
  }

  private static func text(_ contributor: Contributor) -> String {
    switch contributor.name {
    case .person(let name):
      [name.familyWithParticle, name.given, name.suffix].compactMap { $0 }.joined(separator: ", ")
    case .organization(let name): name
    case .others: "et al."
    }
  }
}
