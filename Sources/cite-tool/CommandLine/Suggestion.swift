import CitationKit

/// Finds what somebody meant who mistyped a word.
enum Suggestion {
  /// The known word nearest to a mistyped one; `nil` when none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = word.lowercased()
    let limit = word.count <= 3 ? 1 : word.count <= 6 ? 2 : 3
    var best: (word: String, distance: Int)?
    for candidate in known {
      let isBeginning = word.count >= 2 && candidate.hasPrefix(word)
      let distance = isBeginning ? 1 : distance(from: word, to: candidate)
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

  /// The edit distance; of a word longer than any that is known only its length counts.
  private static func distance(from word: String, to candidate: String) -> Int {
    guard word.utf8.count < 64 else { return max(word.utf8.count, candidate.utf8.count) }
    return EditDistance.distance(Array(word.utf8), Array(candidate.utf8))
  }
}
