/// What people decided about pairs of records, to be honoured in every later run.
///
/// As JSON it is a file to keep beside the references and to put under version control: pairs are kept
/// in order, so that two people's decisions merge.
public struct DeduplicationDecisions: Hashable, Sendable, Codable {
  /// What was decided about a pair.
  public enum Verdict: String, Hashable, Sendable, Codable {
    /// The records are one item.
    case duplicate
    /// The records are two items.
    case notDuplicate = "not-duplicate"
  }

  /// A decision about two records.
  public struct Decision: Hashable, Sendable, Codable {
    /// The record whose key comes first.
    public var first: RecordKey
    /// The other record.
    public var second: RecordKey
    /// What was decided.
    public var verdict: Verdict
    /// Why, or by whom.
    public var remark: String?

    /// A decision; the records may be given in any order.
    public init(
      _ one: RecordKey, _ other: RecordKey, _ verdict: Verdict, remark: String? = nil
    ) {
      first = min(one, other)
      second = max(one, other)
      self.verdict = verdict
      self.remark = remark
    }
  }

  /// The decisions, ordered by their records.
  public private(set) var decisions: [Decision] = []

  /// No decisions.
  public init() {}

  /// Adds a decision; an earlier one about the same records gives way.
  public mutating func add(_ decision: Decision) {
    decisions.removeAll { $0.first == decision.first && $0.second == decision.second }
    let place =
      decisions.firstIndex { ($0.first, $0.second) > (decision.first, decision.second) }
      ?? decisions.endIndex
    decisions.insert(decision, at: place)
  }
}

/// Decisions by the places of the records that they mean.
struct DecidedPairs: Sendable {
  private(set) var duplicates: [(Int, Int)] = []
  private var distinct: Set<UInt64> = []
  /// Records about which something was decided; they are not taken together with others unseen.
  private(set) var records: Set<Int> = []

  init() {}

  /// Finds the records of decisions: by id and content, else by content, else by id if that is the
  /// only record with it.
  init(_ decisions: DeduplicationDecisions, _ features: [RecordFeatures], ids: [String]) {
    guard !decisions.decisions.isEmpty else { return }
    var byContent: [String: [Int]] = [:]
    var byID: [String: [Int]] = [:]
    for index in features.indices {
      let key = RecordKey(id: ids[index], features: features[index])
      byContent[key.fingerprint, default: []].append(index)
      if !key.id.isEmpty { byID[key.id, default: []].append(index) }
    }
    func places(_ key: RecordKey) -> [Int] {
      let content = byContent[key.fingerprint] ?? []
      let exact = content.filter { ids[$0] == key.id }
      if !exact.isEmpty { return exact }
      if !content.isEmpty { return content }
      let named = byID[key.id] ?? []
      return named.count == 1 ? named : []
    }
    for decision in decisions.decisions {
      for first in places(decision.first).prefix(100) {
        for second in places(decision.second).prefix(100) where first != second {
          records.insert(first)
          records.insert(second)
          switch decision.verdict {
          case .duplicate: duplicates.append((first, second))
          case .notDuplicate: distinct.insert(Self.pair(first, second))
          }
        }
      }
    }
  }

  func areDistinct(_ first: Int, _ second: Int) -> Bool {
    !distinct.isEmpty && distinct.contains(Self.pair(first, second))
  }

  private static func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(min(first, second)) << 32 | UInt64(max(first, second))
  }
}
