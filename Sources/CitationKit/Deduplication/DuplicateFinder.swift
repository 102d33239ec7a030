/// Runs the stages from features to clusters.
struct DuplicateFinder: Sendable {
  let policy: DeduplicationPolicy
  let blocker: Blocker
  var decided = DecidedPairs()

  /// A pair with what was decided about it.
  struct JudgedPair: Sendable {
    var first: UInt32
    var second: UInt32
    var decision: PairDecision
  }

  struct Finding: Sendable {
    /// The cluster of each record, named by its smallest member.
    var clusters: [Int]
    /// The pairs that are not distinct, by the first record with each content.
    var pairs: [JudgedPair]
    var dividedBlocks: Int
    var comparedPairs: Int
  }

  /// Records that differ in something that is compared, and what is known of them together.
  struct Preparation: Sendable {
    var unique: [RecordFeatures]
    /// For each unique record, the first record with its content.
    var indices: [Int]
    /// For each record, the place of its unique record.
    var places: [Int]
    var quick: [QuickFeatures]
    var statistics: CollectionStatistics
    var candidates: CandidatePairs
  }

  func find(_ records: [RecordFeatures]) -> Finding {
    let preparation = prepare(records)
    let judged = judge(0..<preparation.candidates.count, preparation)
    return assemble(judged, preparation)
  }

  /// Takes records of one content together, and finds the pairs to compare.
  func prepare(_ records: [RecordFeatures]) -> Preparation {
    var unique: [RecordFeatures] = []
    var indices: [Int] = []
    var places: [Int] = []
    places.reserveCapacity(records.count)
    var known: [UInt64: Int] = [:]
    for (index, record) in records.enumerated() {
      let isDecided = decided.records.contains(index)
      if !isDecided, let place = known[record.fingerprint] {
        places.append(place)
        continue
      }
      if !isDecided { known[record.fingerprint] = unique.count }
      places.append(unique.count)
      indices.append(index)
      unique.append(record)
    }
    let statistics = CollectionStatistics(unique)
    let candidates = blocker.candidates(in: unique, statistics: statistics)
    return Preparation(
      unique: unique, indices: indices, places: places, quick: unique.map(QuickFeatures.init),
      statistics: statistics,
      candidates: candidates)
  }

  /// Compares and decides a range of the candidates.
  func judge(_ range: Range<Int>, _ preparation: Preparation) -> [JudgedPair] {
    let comparer = RecordComparer(preparation.statistics)
    let rules = DecisionRules(policy)
    var judged: [JudgedPair] = []
    for index in range {
      let (first, second) = preparation.candidates[index]
      if QuickFeatures.areDistinct(preparation.quick[first], preparation.quick[second]) { continue }
      var decision = rules.decide(
        comparer.compare(preparation.unique[first], preparation.unique[second]))
      if decision.tier > .distinct {
        if decided.areDistinct(preparation.indices[first], preparation.indices[second]) {
          decision.tier = .distinct
          decision.contradictions.insert(.decided)
          continue
        }
        judged.append(
          JudgedPair(first: UInt32(first), second: UInt32(second), decision: decision))
      }
    }
    return judged
  }

  /// Joins what is the same into clusters.
  func assemble(_ judged: [JudgedPair], _ preparation: Preparation) -> Finding {
    let unique = preparation.unique
    let telling = unique.map { Self.isTelling($0, preparation.statistics) }
    let comparer = RecordComparer(preparation.statistics)
    let rules = DecisionRules(policy)
    let (clusters, _) = Clusterer().cluster(
      count: unique.count, edges: edges(judged, preparation)
    ) { a, b in
      if decided.areDistinct(preparation.indices[a], preparation.indices[b]) { return true }
      return rules.separates(comparer.compare(unique[a], unique[b]))
    }
    let named = preparation.places.enumerated().map { index, place in
      telling[place] || preparation.indices[place] == index
        ? preparation.indices[clusters[place]] : index
    }
    let pairs = judged.map { pair in
      JudgedPair(
        first: UInt32(preparation.indices[Int(pair.first)]),
        second: UInt32(preparation.indices[Int(pair.second)]), decision: pair.decision)
    }
    return Finding(
      clusters: named, pairs: pairs, dividedBlocks: preparation.candidates.dividedBlocks,
      comparedPairs: preparation.candidates.count)
  }

  private func edges(_ judged: [JudgedPair], _ preparation: Preparation) -> [Clusterer.Edge] {
    func edge(_ a: Int, _ b: Int, weight: Double) -> Clusterer.Edge {
      let (x, y) = (preparation.unique[a].fingerprint, preparation.unique[b].fingerprint)
      return Clusterer.Edge(
        first: x <= y ? a : b, second: x <= y ? b : a, weight: weight,
        order: StableHash.of(min(x, y), max(x, y)))
    }
    var edges = judged.filter { $0.decision.tier == .same }.map { pair in
      edge(Int(pair.first), Int(pair.second), weight: pair.decision.weight)
    }
    for (first, second) in decided.duplicates {
      edges.append(
        edge(preparation.places[first], preparation.places[second], weight: .infinity))
    }
    return edges
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
