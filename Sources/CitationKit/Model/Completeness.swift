/// Whether a reference says enough to be found and cited.
public enum Completeness: Hashable, Sendable {
  /// Everything is there that its kind needs.
  case complete
  /// Some of what its kind needs is missing.
  case incomplete(missing: [ReferenceField])
  /// There is a title and nothing else.
  case titleOnly
}

extension Reference {
  /// Whether the reference says enough to be found and cited: author or editor, title and date
  /// always, and what its kind needs besides (the required fields of BibTeX's entry types, with an
  /// article's container).
  public var completeness: Completeness {
    var missing: [ReferenceField] = []
    let hasMaker = contributors.contains { $0.name != .others }
    if !hasMaker && kind != .webpage && kind != .periodical {
      missing.append(.contributors(.author))
    }
    if self[.title] == nil { missing.append(.variable(.title)) }
    if issued == nil && kind != .webpage { missing.append(.date(.issued)) }
    switch kind {
    case .articleJournal, .articleMagazine, .articleNewspaper, .chapter, .paperConference:
      if self[.containerTitle] == nil && self[.containerTitleShort] == nil {
        missing.append(.variable(.containerTitle))
      }
    default: break
    }
    if missing.isEmpty { return .complete }
    let saysMore =
      hasMaker || issued != nil || !identifiers.isEmpty || !urls.isEmpty
      || variables.contains { $0 != .title }
    return self[.title] != nil && !saysMore ? .titleOnly : .incomplete(missing: missing)
  }
}
