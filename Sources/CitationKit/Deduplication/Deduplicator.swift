/// Finds and merges duplicates among references.
///
/// ```swift
/// let result = Deduplicator().deduplicate(references)
/// result.references          // one for each item
/// result.clusters            // which records were merged into it
/// result.pairs               // what to review, and what is related
/// ```
///
/// The result does not depend on the order of the references nor on the number of threads.
public struct Deduplicator: Sendable {
  /// The policy.
  public var policy: DeduplicationPolicy
  /// How candidates are found.
  public var blocker: Blocker

  /// A deduplicator.
  public init(policy: DeduplicationPolicy = .balanced, blocker: Blocker = Blocker()) {
    self.policy = policy
    self.blocker = blocker
  }
}
