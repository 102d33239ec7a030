extension PageRange {
  /// The text of a range whose first and last page a source states apart; a last page that is
  /// shortened is completed: `109` and `28` are 109 to 128.
  static func text(first: String, last: String?) -> String {
    guard let last, !last.isEmpty else { return first }
    let range = PageRange(first + "-" + last) ?? PageRange(first: first, last: last)
    return range.description
  }
}
