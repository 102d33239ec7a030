/// How sure a decision must be, and what counts as the same item.
public struct DeduplicationPolicy: Hashable, Sendable, Codable {
  /// What each agreement weighs.
  public var weights: EvidenceWeights
  /// Pairs that weigh as much, and that nothing contradicts, are merged.
  public var mergeThreshold: Double
  /// Pairs that weigh as much, but are not merged, are shown for review.
  public var reviewThreshold: Double
  /// Added where title and authors agree and no field that both records have differs, so that records
  /// which say little are merged too.
  public var completenessBonus: Double
  /// Merges versions of one work: preprint and article, editions, updates of a review.
  public var mergesVersions: Bool

  /// A policy of one's own.
  public init(
    weights: EvidenceWeights = .standard, mergeThreshold: Double = 11, reviewThreshold: Double = 8,
    completenessBonus: Double = 2, mergesVersions: Bool = false
  ) {
    self.weights = weights
    self.mergeThreshold = mergeThreshold
    self.reviewThreshold = reviewThreshold
    self.completenessBonus = completenessBonus
    self.mergesVersions = mergesVersions
  }

  /// Merges only what several fields confirm.
  public static let strict = DeduplicationPolicy(mergeThreshold: 16)
  /// Merges what no field contradicts and enough fields confirm: the default.
  public static let balanced = DeduplicationPolicy()
  /// Merges more, and shows more for review.
  public static let sensitive = DeduplicationPolicy(mergeThreshold: 9, reviewThreshold: 5)

  /// The policy of a name (`strict`, `balanced`, `sensitive`); `nil` when there is none.
  public init?(name: String) {
    switch name {
    case "strict": self = .strict
    case "balanced": self = .balanced
    case "sensitive": self = .sensitive
    default: return nil
    }
  }
}
