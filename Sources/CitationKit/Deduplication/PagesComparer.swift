/// Compares pages: ranges by where they begin and overlap, article numbers among themselves.
struct PagesComparer {
  static func compare(_ first: NormalizedPages, _ second: NormalizedPages) -> AgreementLevel {
    guard first.start != 0, second.start != 0 else { return .unknown }
    if first.start == second.start {
      return first.end == second.end || !first.hasEnd || !second.hasEnd ? .identical : .equivalent
    }
    if first.isArticleNumber != second.isArticleNumber { return .unknown }
    if first.isArticleNumber {
      return isEnding(first.start, second.start) ? .equivalent : .different
    }
    if first.start == second.secondStart || first.secondStart == second.start,
      first.secondStart != 0 || second.secondStart != 0
    {
      return .equivalent
    }
    // Pages counted from 1 are those of a preview or of an issue counted anew.
    if first.start == 1 || second.start == 1 { return .unknown }
    let isOverlapping =
      first.hasEnd && second.hasEnd && first.start <= second.end && second.start <= first.end
    if isOverlapping { return .partial }
    return first.end == second.end && first.hasEnd && second.hasEnd ? .partial : .different
  }

  /// "e1004" against "1001004": an article number that was cut at its beginning.
  private static func isEnding(_ a: UInt32, _ b: UInt32) -> Bool {
    let (short, long) = a < b ? (a, b) : (b, a)
    guard short >= 100 else { return false }
    var scale: UInt64 = 1
    while scale <= UInt64(short) { scale *= 10 }
    return UInt64(long) % scale == UInt64(short)
  }
}
