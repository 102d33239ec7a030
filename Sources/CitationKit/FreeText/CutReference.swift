/// One reference as it was cut out of a text, before anything in it is understood.
public struct CutReference: Hashable, Sendable {
  /// The marker before it as it stands, such as `[12]`; `nil` in lists without markers.
  public let label: String?
  /// The number that the marker states.
  public let number: Int?
  /// The bytes of the input over which the reference extends, its marker left out.
  public let range: Range<Int>
  let joined: JoinedText

  /// The reference in one line: line breaks are blanks, hyphenated words joined.
  public var text: String { joined.text }
}
