/// What deduplication found, and the references without duplicates.
public struct DeduplicationResult: Sendable {
  /// One reference for each item that is not in the known library, in the order of the input.
  public var references: [Reference]
  /// The clusters, in the order of their first members; a record without duplicates is a cluster of one.
  public var clusters: [DuplicateCluster]
  /// The pairs that were found to be the same, to be reviewed or to be related.
  ///
  /// Of records with the same
  /// content only the first is named.
  public var pairs: [DuplicatePair]
  /// How many pairs were compared.
  public var comparedPairs: Int
  /// How many blocks were so large that they had to be divided.
  public var dividedBlocks: Int

  /// The clusters that have several members.
  public var duplicateClusters: [DuplicateCluster] { clusters.filter { $0.members.count > 1 } }

  /// The pairs of a tier.
  public func pairs(_ tier: PairDecision.Tier) -> [DuplicatePair] {
    pairs.filter { $0.decision.tier == tier }
  }
}

/// Records that describe one item.
public struct DuplicateCluster: Hashable, Sendable {
  /// The records' places in the input, ascending.
  ///
  /// Records of the known library follow those of the input.
  public var members: [Int]
  /// The member whose id the merged reference keeps.
  public var kept: Int
  /// The record of the known library that is the same item; its place in that library.
  public var known: Int?
  /// Every value of every member, when there are several, with where it was read.
  public var values: [MergedValue]
}

/// Two records and what was decided about them.
public struct DuplicatePair: Hashable, Sendable {
  /// The place of one record in the input.
  public var first: Int
  /// The place of the other.
  public var second: Int
  /// What was decided.
  public var decision: PairDecision
}
