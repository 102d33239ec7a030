/// What is decided about two records: the fifth stage, decision.
public struct PairDecision: Hashable, Sendable {
  /// What to do with a pair.
  public enum Tier: UInt8, Hashable, Sendable, Codable, Comparable {
    /// Different items.
    case distinct
    /// Different items that belong together.
    case related
    /// Perhaps one item: a person decides.
    case review
    /// One item: merged.
    case same

    /// Orders by how close the records are.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

    /// The tier's name in explanations.
    public var name: String {
      switch self {
      case .distinct: "distinct"
      case .related: "related"
      case .review: "review"
      case .same: "same"
      }
    }
  }

  /// How two items that are not the same belong together; names as in DataCite and Crossref.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    /// Versions of one work: preprint and article, updates, editions.
    case versionOf = "version-of"
    /// A correction.
    case erratumOf = "erratum-of"
    /// An answer.
    case replyTo = "reply-to"
    /// A comment.
    case commentOn = "comment-on"
    /// A retraction notice.
    case retractionOf = "retraction-of"
    /// Parts of one series of items.
    case partOf = "part-of"
    /// A chapter of a book.
    case chapterOf = "chapter-of"
    /// A meeting abstract or conference paper and the full article.
    case abstractOf = "abstract-of"
  }

  /// What to do.
  public var tier: Tier
  /// The sum of the weights.
  public var weight: Double
  /// The reasons against one item.
  public var contradictions: Contradiction
  /// How the items belong together, when they are not the same.
  public var relation: Relation?
}
