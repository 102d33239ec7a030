/// A stretch of lines in which one list is looked for.
struct TextRegion {
  /// The lines, the one with the heading included.
  let lines: ArraySlice<TextLine>
  /// Where the list may begin, after the heading.
  let start: Int
  let end: Int
}
