import CitationKit
import Testing

@Suite struct CitationMatchTests {
  private func markers(_ text: String) -> [[Int]] {
    let source = SourceText(text)
    return CitationMarker.all(in: 0..<source.bytes.count, of: source).map(\.numbers)
  }

  @Test func readsListsAndRanges() {
    #expect(markers("as shown [1], [2 ] and [ 3, 5–7;9 ] but") == [[1], [2], [3, 5, 6, 7, 9]])
    #expect(markers("x[1-3] y[12]") == [[1, 2, 3], [12]])
  }

  @Test func leavesOtherBracketsAlone() {
    #expect(markers("[PubMed] [sic] [] [2024] [a1] [1") == [])
  }

  @Test func tellsCitedUncitedAndDangling() {
    let source = SourceText("One [1]. Four [2,4].")
    let match = CitationMatch(
      CitationMarker.all(in: 0..<source.bytes.count, of: source), with: [1, 2, 3])
    #expect(match.cited == [1, 2])
    #expect(match.uncited == [3])
    #expect(match.dangling.map(\.numbers) == [[2, 4]])
  }
}
