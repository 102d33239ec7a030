/// Finds what somebody meant who mistyped a word.
enum Suggestion {
  /// The known word nearest to a mistyped one; `nil` when none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = word.lowercased()
    let limit = word.count <= 3 ? 1 : word.count <= 6 ? 2 : 3
    var best: (word: String, distance: Int)?
    for candidate in known {
      let isBeginning = word.count >= 2 && candidate.hasPrefix(word)
      let distance = isBeginning ? 1 : distance(Array(word.utf8), Array(candidate.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// "did you mean …?", when there is something near.
  static func sentence(
    for word: String, among known: [String], display: (String) -> String = { $0 }
  ) -> String? {
    nearest(to: word, among: known).map { "did you mean \(display($0))?" }
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn one word into another
  /// (optimal string alignment).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    guard !first.isEmpty && !second.isEmpty && first.count < 64 else {
      return max(first.count, second.count)
    }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      for column in 1...second.count {
        let isEqual = first[row - 1] == second[column - 1]
        var cost = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isEqual ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
