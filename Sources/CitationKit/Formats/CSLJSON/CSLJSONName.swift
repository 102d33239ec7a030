/// Names as CSL-JSON has them, with ORCID and affiliation as Crossref adds them.
enum CSLJSONName {
  /// Whether there is a name to write: "et al." and an empty one are none.
  static func isNamed(_ contributor: Contributor) -> Bool {
    switch contributor.name {
    case .person(let name): !name.family.isEmpty || name.given?.isEmpty == false
    case .organization(let name): !name.isEmpty
    case .others: false
    }
  }

  /// Writes the names of one role, all of them named.
  static func write(_ contributors: [Contributor], to emitter: inout JSONEmitter) {
    emitter.beginArray()
    for contributor in contributors {
      emitter.beginObject()
      switch contributor.name {
      case .person(let name):
        if !name.family.isEmpty { emitter.member("family", name.family) }
        if let given = name.given { emitter.member("given", given) }
        if let particle = name.droppingParticle { emitter.member("dropping-particle", particle) }
        if let particle = name.particle { emitter.member("non-dropping-particle", particle) }
        if let suffix = name.suffix { emitter.member("suffix", suffix) }
      case .organization(let name): emitter.member("literal", name)
      case .others: break
      }
      writeAdditions(contributor, to: &emitter)
      emitter.endObject()
    }
    emitter.endArray()
  }

  private static func writeAdditions(_ contributor: Contributor, to emitter: inout JSONEmitter) {
    if let orcid = contributor.orcid { emitter.member("ORCID", "https://orcid.org/" + orcid.value) }
    if contributor.affiliations.isEmpty { return }
    emitter.name("affiliation")
    emitter.beginArray()
    for affiliation in contributor.affiliations {
      emitter.beginObject()
      emitter.member("name", affiliation)
      emitter.endObject()
    }
    emitter.endArray()
  }

  /// Whether ``read(_:role:)`` gives back what ``write(_:to:)`` writes.
  static func isExact(_ contributor: Contributor) -> Bool {
    guard isNamed(contributor), let name = contributor.person else { return isNamed(contributor) }
    return ![name.given, name.particle, name.droppingParticle, name.suffix].contains("")
  }

  /// What was read of a role's names, and whether that is all they say.
  struct Names {
    var contributors: [Contributor] = []
    var isComplete = true
  }

  /// Reads the names of one role: an array of names, or a single one.
  static func read(_ value: JSONValue, role: Contributor.Role) -> Names {
    var names = Names()
    for element in value.elements ?? [value] {
      if let contributor = contributor(element, role: role, isComplete: &names.isComplete) {
        names.contributors.append(contributor)
      } else {
        names.isComplete = false
      }
    }
    return names
  }

  private static func contributor(
    _ value: JSONValue, role: Contributor.Role, isComplete: inout Bool
  ) -> Contributor? {
    if let text = value.string {
      return text.isEmpty ? nil : Contributor(name(inText: text), role: role)
    }
    guard let members = value.members else { return nil }
    var person = PersonName(family: "")
    var literal: String?
    var contributor = Contributor(.others, role: role)
    for member in members {
      let text = member.value.text.flatMap { $0.isEmpty ? nil : $0 }
      switch member.name {
      case "family": person.family = text ?? ""
      case "given": person.given = text
      case "dropping-particle": person.droppingParticle = text
      case "non-dropping-particle": person.particle = text
      case "suffix": person.suffix = text
      case "literal", "name": literal = text
      case "ORCID", "orcid": contributor.orcid = text.flatMap(orcid(in:))
      case "affiliation": contributor.affiliations = affiliations(in: member.value)
      // Crossref's remarks about the name, which say nothing that a citation needs.
      case "sequence", "authenticated-orcid", "parse-names", "isInstitution": break
      default: isComplete = false
      }
    }
    if !person.family.isEmpty || person.given != nil {
      contributor.name = .person(person)
      if literal != nil { isComplete = false }
    } else if let literal {
      contributor.name = .organization(literal)
    } else {
      return nil
    }
    return contributor
  }

  /// A name that is a mere text: family and given name when there is one comma.
  private static func name(inText text: String) -> Contributor.Name {
    let parts = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { CSLJSONText.trimmed(String(Substring($0))) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return .organization(text)
    }
    return .person(PersonName(family: parts[0], given: parts[1]))
  }

  private static func orcid(in text: String) -> ORCID? {
    if let orcid = ORCID(text) { return orcid }
    return text.utf8.lastIndex(of: UInt8(ascii: "/"))
      .flatMap { ORCID(String(text[$0...].dropFirst())) }
  }

  private static func affiliations(in value: JSONValue) -> [String] {
    (value.elements ?? [value]).compactMap { $0.text ?? $0["name"]?.text }
  }
}
