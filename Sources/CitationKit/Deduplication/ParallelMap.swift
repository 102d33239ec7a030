/// Runs a computation over ranges in several tasks and joins the results in order.
enum ParallelMap {
  /// The results for all ranges that together cover `0..<count`, in their order.
  static func run<Element: Sendable>(
    count: Int, width: Int, _ body: @escaping @Sendable (Range<Int>) -> [Element]
  ) async -> [Element] {
    guard width > 1, count > 200 else { return body(0..<count) }
    // More pieces than tasks, so that a slow piece does not keep the others waiting.
    let pieces = min(width * 8, count)
    let bounds = (0...pieces).map { count / pieces * $0 + min($0, count % pieces) }
    return await withTaskGroup(of: (Int, [Element]).self) { group in
      var next = 0
      while next < min(width, pieces) {
        let piece = next
        group.addTask { (piece, body(bounds[piece]..<bounds[piece + 1])) }
        next += 1
      }
      var results = [[Element]](repeating: [], count: pieces)
      for await (piece, elements) in group {
        results[piece] = elements
        if next < pieces {
          let piece = next
          group.addTask { (piece, body(bounds[piece]..<bounds[piece + 1])) }
          next += 1
        }
      }
      return Array(results.joined())
    }
  }
}
