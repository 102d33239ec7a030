/// Finds and merges duplicates among references.
///
/// ```swift
/// let result = Deduplicator().deduplicate(references)
/// result.references          // one for each item
/// result.duplicateClusters   // which records were merged into one
/// result.pairs(.review)      // what a person should look at
/// ```
///
/// The result does not depend on the order of the references nor on the number of threads: the same
/// records form the same clusters, and merge into the same references.
public struct Deduplicator: Sendable {
  /// The policy.
  public var policy: DeduplicationPolicy
  /// How values are merged.
  public var mergeRules: MergeRules
  /// How candidates are found.
  public var blocker: Blocker

  /// A deduplicator.
  public init(
    policy: DeduplicationPolicy = .balanced, mergeRules: MergeRules = MergeRules(),
    blocker: Blocker = Blocker()
  ) {
    self.policy = policy
    self.mergeRules = mergeRules
    self.blocker = blocker
  }

  /// Finds duplicates and merges them.
  ///
  /// - Parameters:
  ///   - references: the records.
  ///   - known: records that are there already: what is in them is left out of the result.
  ///   - decisions: what was decided before, which overrules the evidence.
  public func deduplicate(
    _ references: [Reference], known: [Reference] = [],
    decisions: DeduplicationDecisions = DeduplicationDecisions()
  ) -> DeduplicationResult {
    let normalizer = RecordNormalizer()
    let all = known.isEmpty ? references : references + known
    let features = all.map { normalizer.features(of: $0) }
    let finding = finder(features, all, decisions).find(features)
    return result(finding, all, newCount: references.count)
  }

  /// Finds duplicates and merges them, on several threads; the result is that of
  /// ``deduplicate(_:known:decisions:)``.
  ///
  /// - Parameters:
  ///   - references: the records.
  ///   - known: records that are there already: what is in them is left out of the result.
  ///   - decisions: what was decided before, which overrules the evidence.
  ///   - width: how many tasks may run at once.
  public func deduplicate(
    _ references: [Reference], known: [Reference] = [],
    decisions: DeduplicationDecisions = DeduplicationDecisions(), width: Int
  ) async -> DeduplicationResult {
    let all = known.isEmpty ? references : references + known
    let features = await ParallelMap.run(count: all.count, width: width) { range in
      let normalizer = RecordNormalizer()
      return range.map { normalizer.features(of: all[$0]) }
    }
    let finder = finder(features, all, decisions)
    let preparation = finder.prepare(features)
    let judged = await ParallelMap.run(count: preparation.candidates.count, width: width) {
      finder.judge($0, preparation)
    }
    return result(
      finder.assemble(judged, preparation), all, newCount: references.count)
  }

  /// The cluster of each record whose features were computed before, named by its first member: for
  /// collections whose records need not be in memory.
  public func clusters(of features: [RecordFeatures]) -> [Int] {
    DuplicateFinder(policy: policy, blocker: blocker).find(features).clusters
  }

  /// The same on several threads.
  ///
  /// - Parameters:
  ///   - features: what is compared of each record.
  ///   - width: how many tasks may run at once.
  public func clusters(of features: [RecordFeatures], width: Int) async -> [Int] {
    let finder = DuplicateFinder(policy: policy, blocker: blocker)
    let preparation = finder.prepare(features)
    let judged = await ParallelMap.run(count: preparation.candidates.count, width: width) {
      finder.judge($0, preparation)
    }
    return finder.assemble(judged, preparation).clusters
  }

  private func finder(
    _ features: [RecordFeatures], _ references: [Reference], _ decisions: DeduplicationDecisions
  ) -> DuplicateFinder {
    var finder = DuplicateFinder(policy: policy, blocker: blocker)
    if !decisions.decisions.isEmpty {
      finder.decided = DecidedPairs(decisions, features, ids: references.map(\.id))
    }
    return finder
  }

  private func result(
    _ finding: DuplicateFinder.Finding, _ all: [Reference], newCount: Int
  ) -> DeduplicationResult {
    var members: [Int: [Int]] = [:]
    for (index, cluster) in finding.clusters.enumerated() where index != cluster {
      members[cluster, default: [cluster]].append(index)
    }
    var references: [Reference] = []
    var clusters: [DuplicateCluster] = []
    let merger = ReferenceMerger(rules: mergeRules)
    for (index, cluster) in finding.clusters.enumerated() where index == cluster {
      guard index < newCount else { continue }
      guard let group = members[index] else {
        references.append(all[index])
        clusters.append(DuplicateCluster(members: [index], kept: index, known: nil, values: []))
        continue
      }
      let merged = merger.merge(group.map { all[$0] }, places: group)
      let known = group.first { $0 >= newCount }
      if known == nil { references.append(merged.reference) }
      clusters.append(
        DuplicateCluster(
          members: group, kept: known ?? group[merged.kept], known: known.map { $0 - newCount },
          values: merged.values))
    }
    let pairs = finding.pairs.map {
      DuplicatePair(first: Int($0.first), second: Int($0.second), decision: $0.decision)
    }
    return DeduplicationResult(
      references: references, clusters: clusters, pairs: pairs,
      comparedPairs: finding.comparedPairs, dividedBlocks: finding.dividedBlocks)
  }
}
