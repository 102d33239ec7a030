/// The citations of a text held against its list of references.
public struct CitationMatch: Hashable, Sendable {
  /// The markers in the running text, in order.
  public let markers: [CitationMarker]
  /// The numbers of the list that the text cites, ascending.
  public let cited: [Int]
  /// The numbers of the list that the text never cites, ascending.
  public let uncited: [Int]
  /// The markers that cite a number which the list does not have.
  public let dangling: [CitationMarker]

  /// Matches markers with the numbers of a list.
  public init(_ markers: [CitationMarker], with numbers: [Int]) {
    let listed = Set(numbers)
    let named = Set(markers.flatMap(\.numbers))
    self.markers = markers
    cited = listed.intersection(named).sorted()
    uncited = listed.subtracting(named).sorted()
    dangling = markers.filter { !listed.isSuperset(of: $0.numbers) }
  }
}
