/// Joins pairs into clusters whose members do not contradict each other: the sixth stage.
public struct Clusterer: Sendable {
  /// Beyond this many pairs of members, two clusters are checked by a sample.
  static let mostChecks = 256

  /// A clusterer.
  public init() {}

  /// A pair that is to be joined.
  ///
  /// To be independent of the order of the input, `first` must be chosen by content, and `order` must
  /// tell pairs of equal weight apart by content.
  public struct Edge: Hashable, Sendable {
    /// A record.
    public var first: Int
    /// The other record.
    public var second: Int
    /// How surely they are one item; heavier edges are joined first.
    public var weight: Double
    /// The order of edges of equal weight.
    public var order: UInt64

    /// An edge.
    public init(first: Int, second: Int, weight: Double, order: UInt64) {
      self.first = first
      self.second = second
      self.weight = weight
      self.order = order
    }
  }

  /// Joins edges, the heaviest first, unless two members of the clusters contradict each other.
  ///
  /// - Parameters:
  ///   - count: how many records there are.
  ///   - edges: the pairs to join; those that name no record are ignored.
  ///   - contradicts: whether two records cannot be one item.
  /// - Returns: the cluster of each record, named by its smallest member, and the refused edges.
  public func cluster(
    count: Int, edges: [Edge], contradicts: (Int, Int) -> Bool
  ) -> (clusters: [Int], refused: [Edge]) {
    var forest = Forest(count: count)
    var refused: [Edge] = []
    let sorted = edges.filter { forest.has($0.first) && forest.has($0.second) }
      .sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }
    for edge in sorted {
      let first = forest.root(edge.first)
      let second = forest.root(edge.second)
      if first == second { continue }
      let isRefused = Self.isRefused(
        forest.members(first), forest.members(second), edge, contradicts)
      if isRefused { refused.append(edge) } else { forest.join(first, second) }
    }
    return (forest.smallestMembers(), refused)
  }

  private static func isRefused(
    _ left: [Int], _ right: [Int], _ edge: Edge, _ contradicts: (Int, Int) -> Bool
  ) -> Bool {
    if left.count == 1 && right.count == 1 { return false }
    if left.count * right.count <= Self.mostChecks {
      return left.contains { a in
        right.contains { b in
          !(a == edge.first && b == edge.second) && contradicts(a, b)
        }
      }
    }
    // Large clusters are checked against the two records that are to be joined.
    let side = Self.mostChecks / 4
    return right.prefix(side).contains { $0 != edge.second && contradicts(edge.first, $0) }
      || left.prefix(side).contains { $0 != edge.first && contradicts($0, edge.second) }
  }

  /// Disjoint sets with their members, in an order that depends on the joins only.
  private struct Forest {
    private var parents: [Int]
    private var memberLists: [Int: [Int]] = [:]

    init(count: Int) { parents = Array(0..<count) }

    func has(_ index: Int) -> Bool { parents.indices.contains(index) }

    mutating func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }

    func members(_ root: Int) -> [Int] { memberLists[root] ?? [root] }

    mutating func join(_ first: Int, _ second: Int) {
      let left = memberLists.removeValue(forKey: first) ?? [first]
      let right = memberLists.removeValue(forKey: second) ?? [second]
      let isLeftLarger = left.count >= right.count
      var joined = isLeftLarger ? left : right
      joined.append(contentsOf: isLeftLarger ? right : left)
      let parent = isLeftLarger ? first : second
      parents[isLeftLarger ? second : first] = parent
      memberLists[parent] = joined
    }

    mutating func smallestMembers() -> [Int] {
      var smallest: [Int: Int] = [:]
      return parents.indices.map { index in
        let root = root(index)
        if let known = smallest[root] { return known }
        smallest[root] = index
        return index
      }
    }
  }
}
