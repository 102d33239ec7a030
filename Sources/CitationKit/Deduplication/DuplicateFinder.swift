/// Runs the stages from features to clusters.
struct DuplicateFinder {
  let policy: DeduplicationPolicy
  let blocker: Blocker

  /// A pair with what was decided about it.
  struct JudgedPair: Sendable {
    var first: UInt32
    var second: UInt32
    var decision: PairDecision
  }

  struct Finding {
    /// The cluster of each record, named by its smallest member.
    var clusters: [Int]
    /// The pairs that are not distinct, by the smallest record with each content.
    var pairs: [JudgedPair]
    var dividedBlocks: Int
    var comparedPairs: Int
  }

  /// The records that stand for all records with the same content.
  struct Representatives {
    var indices: [Int] = []
    /// For each record, the place of its representative in `indices`.
    var places: [Int] = []
  }

  func find(_ records: [RecordFeatures]) -> Finding {
    let groups = Self.representatives(of: records)
    let unique = groups.indices.map { records[$0] }
    let statistics = CollectionStatistics(unique)
    let candidates = blocker.candidates(in: unique, statistics: statistics)
    let judged = judge(candidates, 0..<candidates.count, unique, statistics)
    return assemble(judged, candidates, unique, groups, statistics)
  }

  func judge(
    _ candidates: CandidatePairs, _ range: Range<Int>, _ records: [RecordFeatures],
    _ statistics: CollectionStatistics
  ) -> [JudgedPair] {
    let comparer = RecordComparer(statistics)
    let rules = DecisionRules(policy)
    var judged: [JudgedPair] = []
    for index in range {
      let (first, second) = candidates[index]
      let decision = rules.decide(comparer.compare(records[first], records[second]))
      if decision.tier > .distinct {
        judged.append(
          JudgedPair(first: UInt32(first), second: UInt32(second), decision: decision))
      }
    }
    return judged
  }

  func assemble(
    _ judged: [JudgedPair], _ candidates: CandidatePairs, _ unique: [RecordFeatures],
    _ groups: Representatives, _ statistics: CollectionStatistics
  ) -> Finding {
    let comparer = RecordComparer(statistics)
    let rules = DecisionRules(policy)
    let edges = judged.filter { $0.decision.tier == .same }.map { pair in
      let (a, b) = (Int(pair.first), Int(pair.second))
      let (x, y) = (unique[a].fingerprint, unique[b].fingerprint)
      return Clusterer.Edge(
        first: x <= y ? a : b, second: x <= y ? b : a, weight: pair.decision.weight,
        order: StableHash.of(min(x, y), max(x, y)))
    }
    let (clusters, _) = Clusterer().cluster(count: unique.count, edges: edges) { a, b in
      let found = rules.decide(comparer.compare(unique[a], unique[b])).contradictions
      return !found.isDisjoint(with: Self.splitting)
    }
    let telling = unique.map { Self.isTelling($0, statistics) }
    let named = groups.places.enumerated().map { index, place in
      telling[place] ? groups.indices[clusters[place]] : index
    }
    return Finding(
      clusters: named,
      pairs: judged.map { pair in
        JudgedPair(
          first: UInt32(groups.indices[Int(pair.first)]),
          second: UInt32(groups.indices[Int(pair.second)]), decision: pair.decision)
      }, dividedBlocks: candidates.dividedBlocks, comparedPairs: candidates.count)
  }

  /// What splits a cluster, when two members that were joined through a third show it.
  static let splitting: Contradiction = [
    .titleWords, .notice, .place, .identifier, .version, .decided, .title,
  ]

  static func representatives(of records: [RecordFeatures]) -> Representatives {
    var groups = Representatives()
    groups.places.reserveCapacity(records.count)
    var known: [UInt64: Int] = [:]
    for (index, record) in records.enumerated() {
      if let place = known[record.fingerprint] {
        groups.places.append(place)
        continue
      }
      known[record.fingerprint] = groups.indices.count
      groups.places.append(groups.indices.count)
      groups.indices.append(index)
    }
    return groups
  }

  /// Whether records with this content are one item: not those that say next to nothing.
  static func isTelling(_ record: RecordFeatures, _ statistics: CollectionStatistics) -> Bool {
    if record.doi != 0 || record.pmid != 0 || record.otherIdentifier != 0 { return true }
    guard record.title.hash != 0 else { return false }
    let isGeneric = record.title.isGeneric || statistics.isRecurring(record.title.hash)
    if !isGeneric { return true }
    return record.pages.start != 0 || record.volume != 0 && record.issue != 0
  }
}
