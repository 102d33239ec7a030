/// One journal that a text may name, with how surely and by what it was recognised.
public struct JournalMatch: Hashable, Sendable, Codable {
  /// What in the text led to the journal.
  public enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
    /// An ISSN.
    case issn
    /// The title or an abbreviation, the same but for case, accents and punctuation.
    case name
    /// A shortened form of the title: no subtitle, no qualifier, no acronym before it.
    case shortName = "short-name"
    /// The name, after volume numbers, places or notes around it were set aside.
    case partOfText = "part-of-text"
    /// Words that each abbreviate a word of the title.
    case words
    /// A name that differs by a misspelling or two.
    case spelling
  }

  /// The journal.
  public var journal: Journal
  /// How probable it is that this journal is meant, between 0 and 1.
  public var confidence: Double
  /// What led to it.
  public var evidence: Evidence
  /// The name of the list that has the journal: ``JournalList/name``, or `built-in`.
  public var list: String
}

/// What a text that should name a journal turned out to name.
public enum JournalResolution: Hashable, Sendable {
  /// One journal; the less probable others come with it.
  case match(JournalMatch, alternatives: [JournalMatch])
  /// Several journals, none of which is clearly meant, the most probable first.
  case ambiguous([JournalMatch])
  /// No known journal.
  case unknown

  /// The one journal, when there is one.
  public var match: JournalMatch? {
    if case .match(let match, _) = self { match } else { nil }
  }

  /// All journals considered, the most probable first.
  public var candidates: [JournalMatch] {
    switch self {
    case .match(let match, let alternatives): [match] + alternatives
    case .ambiguous(let candidates): candidates
    case .unknown: []
    }
  }
}
