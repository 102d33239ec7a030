/// Edit distances between short words.
package enum EditDistance {
  /// Whether two words differ by at most `limit` insertions, deletions, substitutions or swaps of
  /// neighbours (optimal string alignment).
  ///
  /// Words of more than 64 bytes are compared for equality.
  static func isWithin(_ limit: Int, _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>)
    -> Bool
  {
    if abs(first.count - second.count) > limit { return false }
    var first = first
    var second = second
    while let a = first.first, a == second.first {
      first = first.dropFirst()
      second = second.dropFirst()
    }
    while let a = first.last, a == second.last {
      first = first.dropLast()
      second = second.dropLast()
    }
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) <= limit }
    if first.count > 64 || second.count > 64 { return false }
    // A cheap bound: every edit changes at most two of the letters that occur.
    if (letters(first) ^ letters(second)).nonzeroBitCount > 2 * limit { return false }
    return distance(Array(first), Array(second)) <= limit
  }

  /// Which letters occur in a word.
  private static func letters(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// How many insertions, deletions, substitutions and swaps of neighbours turn one word into another
  /// (optimal string alignment).
  package static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      current.reserveCapacity(second.count + 1)
      for column in 1...second.count {
        let isSame = first[row - 1] == second[column - 1]
        var cost = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
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
