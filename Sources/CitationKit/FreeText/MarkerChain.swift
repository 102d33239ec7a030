/// Finds the markers that belong together: the longest run of one style whose numbers ascend.
///
/// A list's numbers rise by one; gaps of up to five and markers that are no markers (a page number at
/// the start of a line) are borne. refextract, the best cutter of pasted lists among its peers, follows
/// the numbers too.
struct MarkerChain: Sendable {
  private(set) var markers: [ListMarker]
  /// One for every marker, less for gaps.
  private(set) var score: Double

  private static let largestGap = 5
  private static let gapPenalty = 0.3
  private static let largestInlineGap = 1

  /// The best chain of one style; `nil` when there are no markers of it.
  init?(_ style: ListMarker.Style, among candidates: [ListMarker]) {
    let ofStyle = candidates.filter { $0.style == style }
    guard !ofStyle.isEmpty else { return nil }
    guard style.isNumbered else {
      markers = ofStyle
      score = Double(ofStyle.count)
      return
    }
    var best: [Int: Int] = [:]
    var last: Int?
    var links = [(score: Double, previous: Int?)](repeating: (1, nil), count: ofStyle.count)
    for (index, marker) in ofStyle.enumerated() {
      guard let number = marker.number else { continue }
      if marker.isYearLike {
        guard let last = best[number - 1], links[last].score > Double(number) / 2 else { continue }
      }
      for gap in 0...Self.largestGap {
        guard let previous = best[number - 1 - gap] else { continue }
        let score = links[previous].score + 1 - Double(gap) * Self.gapPenalty
        if score > links[index].score { links[index] = (score, previous) }
      }
      if let known = best[number], links[known].score > links[index].score { continue }
      best[number] = index
      if last.map({ links[index].score > links[$0].score }) ?? true { last = index }
    }
    guard let last else { return nil }
    score = links[last].score
    var chain: [ListMarker] = []
    var next: Int? = last
    while let index = next {
      chain.append(ofStyle[index])
      next = links[index].previous
    }
    markers = chain.reversed()
  }

  /// Adds markers from the middle of lines where the numbers of the chain leave a gap, and after its end.
  mutating func fill(from inline: [ListMarker], upTo end: Int) {
    guard let style = markers.first?.style else { return }
    let candidates = inline.filter { $0.style == style }
    guard !candidates.isEmpty else { return }
    var filled: [ListMarker] = []
    var next = candidates.startIndex
    for (index, marker) in markers.enumerated() {
      filled.append(marker)
      let following = index + 1 < markers.count ? markers[index + 1] : nil
      let limit = following?.range.lowerBound ?? end
      var expected = (marker.number ?? 0) + 1
      while next < candidates.count, candidates[next].range.lowerBound < limit {
        let candidate = candidates[next]
        next += 1
        guard candidate.range.lowerBound >= marker.contentStart, let number = candidate.number,
          number >= expected, number - expected <= Self.largestInlineGap,
          following?.number.map({ number < $0 }) ?? true
        else { continue }
        filled.append(candidate)
        expected = number + 1
      }
    }
    score += Double(filled.count - markers.count)
    markers = filled
  }
}
