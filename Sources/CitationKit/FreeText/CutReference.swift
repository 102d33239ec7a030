/// One reference as it was cut out of a text, before anything in it is understood.
public struct CutReference: Hashable, Sendable {
  /// The marker before it as it stands, such as `[12]`; `nil` in lists without markers.
  public let label: String?
  /// The number that the marker states.
  public let number: Int?
  /// The bytes of the input over which the reference extends, its marker left out.
  public let range: Range<Int>
  /// The bytes of the marker; `nil` when there is none.
  let labelRange: Range<Int>?
  let joined: JoinedText

  init(_ lines: [Range<Int>], marker: ListMarker?, in source: SourceText) {
    label = marker.map { source.text(in: $0.range) }
    number = marker?.number
    labelRange = marker?.range
    let start = lines.first?.lowerBound ?? 0
    range = start..<max(start, lines.last?.upperBound ?? start)
    joined = JoinedText(lines, in: source.bytes)
  }

  /// The reference in one line: line breaks are blanks, hyphenated words joined.
  public var text: String { joined.text }
}
