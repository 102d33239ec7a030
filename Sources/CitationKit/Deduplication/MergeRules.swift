/// How the values of duplicates become one reference: the seventh stage, merging.
public struct MergeRules: Hashable, Sendable, Codable {
  /// Which of several values is kept.
  public enum Choice: String, Hashable, Sendable, Codable {
    /// The fullest: the longest list of authors, the range with a last page, the unabbreviated journal.
    case mostComplete = "most-complete"
    /// The one of the record that came first.
    case first
    /// The one of the source that is trusted most (``MergeRules/trustedSources``), else the fullest.
    case trusted
  }

  /// The choice for fields without one of their own.
  public var choice: Choice
  /// Choices for single fields, by their names (``ReferenceField/name``).
  public var fieldChoices: [String: Choice]
  /// The names of sources, the most trusted first.
  public var trustedSources: [String]

  /// Rules.
  public init(
    choice: Choice = .mostComplete, fieldChoices: [String: Choice] = [:],
    trustedSources: [String] = []
  ) {
    self.choice = choice
    self.fieldChoices = fieldChoices
    self.trustedSources = trustedSources
  }
}
