/// What one identifier's reader found at an offset.
struct IdentifierReading {
  /// The canonical text; the text as it stands when there is a problem.
  var value: String
  /// The bytes that spell it.
  var range: Range<Int>
  /// The offset behind what belongs to it without being its value, such as an address's query.
  var tailEnd: Int
  /// Why it is no identifier of its kind, if it is none.
  var problem: IdentifierMatch.Problem?

  init(
    _ value: String, _ range: Range<Int>, tailEnd: Int? = nil,
    problem: IdentifierMatch.Problem? = nil
  ) {
    self.value = value
    self.range = range
    self.tailEnd = tailEnd ?? range.upperBound
    self.problem = problem
  }
}
