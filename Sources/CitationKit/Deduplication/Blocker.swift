/// Finds the pairs of records worth comparing: the second stage.
///
/// The number of pairs grows with the number of records, not with its square: a block over
/// ``largestBlock`` is divided by further keys, and what is still too large is compared among neighbours
/// in a sorted order. ``CandidatePairs/dividedBlocks`` tells how often that was so.
public struct Blocker: Sendable {
  /// The rules that give the keys.
  public var rules: [BlockingRule]
  /// Larger blocks are divided.
  public var largestBlock: Int
  /// With how many neighbours a record is compared in a block that cannot be divided further.
  public var window: Int

  /// A blocker.
  public init(
    rules: [BlockingRule] = BlockingRule.allCases, largestBlock: Int = 40, window: Int = 6
  ) {
    self.rules = rules
    self.largestBlock = max(2, largestBlock)
    self.window = max(1, window)
  }

  /// The pairs that share a key under any rule, each once, the smaller index first, in order.
  public func candidates(
    in records: [RecordFeatures], statistics: CollectionStatistics
  ) -> CandidatePairs {
    var result = CandidatePairs()
    for rule in rules {
      var entries: [Entry] = []
      var keys: [UInt64] = []
      for (index, record) in records.enumerated() {
        keys.removeAll(keepingCapacity: true)
        rule.appendKeys(of: record, statistics: statistics, to: &keys)
        for key in keys { entries.append(Entry(key: key, record: UInt32(index))) }
      }
      appendPairs(from: &entries, in: records, to: &result)
    }
    result.finish()
    return result
  }

  struct Entry {
    var key: UInt64
    var record: UInt32
  }

  private func appendPairs(
    from entries: inout [Entry], in records: [RecordFeatures], to result: inout CandidatePairs
  ) {
    entries.sort { $0.key < $1.key }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 {
        let block = entries[start..<end].map(\.record)
        if block.count <= largestBlock {
          result.appendAll(of: block)
        } else {
          result.dividedBlocks += 1
          divide(block, in: records, to: &result)
        }
      }
      start = end
    }
  }

  /// Divides a block by several second keys in turn; every record takes part in each of them.
  private func divide(
    _ block: [UInt32], in records: [RecordFeatures], to result: inout CandidatePairs
  ) {
    let secondKeys: [(RecordFeatures) -> UInt64] = [
      { StableHash.of($0.title.hash, $0.authors.smallestFamily) },
      { StableHash.of(UInt64(UInt16(bitPattern: $0.year)), $0.authors.smallestFamily) },
      { StableHash.of(UInt64($0.pages.start), UInt64($0.volume), 1) },
      { $0.doi },
      { $0.pmid },
    ]
    for (number, key) in secondKeys.enumerated() {
      var entries = block.map { Entry(key: key(records[Int($0)]), record: $0) }
      entries.removeAll { $0.key == 0 }
      let order = entries.map { (entry: $0, fingerprint: records[Int($0.record)].fingerprint) }
        .sorted { ($0.entry.key, $0.fingerprint) < ($1.entry.key, $1.fingerprint) }
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count, order[end].entry.key == order[start].entry.key { end += 1 }
        let part = order[start..<end].map(\.entry.record)
        if part.count <= largestBlock {
          result.appendAll(of: part)
        } else if number < 3 {
          result.appendNeighbours(of: part, window: window)
        }
        start = end
      }
    }
  }
}

/// Pairs of records that are to be compared.
public struct CandidatePairs: Sendable {
  private var packed: [UInt64] = []
  /// How many blocks were too large and were divided.
  public internal(set) var dividedBlocks = 0

  /// How many pairs there are.
  public var count: Int { packed.count }

  /// The indices of a pair's records, the smaller one first.
  public subscript(index: Int) -> (first: Int, second: Int) {
    (Int(packed[index] >> 32), Int(packed[index] & 0xFFFF_FFFF))
  }

  mutating func append(_ a: UInt32, _ b: UInt32) {
    guard a != b else { return }
    packed.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
  }

  mutating func appendAll(of block: [UInt32]) {
    for place in block.indices {
      for other in (place + 1)..<max(place + 1, block.count) { append(block[place], block[other]) }
    }
  }

  mutating func appendNeighbours(of block: [UInt32], window: Int) {
    for place in block.indices {
      for other in (place + 1)..<max(place + 1, min(block.count, place + 1 + window)) {
        append(block[place], block[other])
      }
    }
  }

  /// Sorts the pairs and drops repetitions.
  mutating func finish() {
    packed.sort()
    var last: UInt64?
    packed.removeAll { pair in
      defer { last = pair }
      return pair == last
    }
  }
}
