/// Reasons why two records are not one item, however much else agrees.
public struct Contradiction: OptionSet, Hashable, Sendable, Codable {
  /// The reasons as bits.
  public let rawValue: UInt32

  /// Wraps bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The titles differ in a number or a word that tells items apart.
  public static let titleWords = Contradiction(rawValue: 1 << 0)
  /// One is a notice (erratum, reply, comment) about the other.
  public static let notice = Contradiction(rawValue: 1 << 1)
  /// The titles differ.
  public static let title = Contradiction(rawValue: 1 << 2)
  /// The authors differ.
  public static let authors = Contradiction(rawValue: 1 << 3)
  /// Both have an identifier of their own.
  public static let identifier = Contradiction(rawValue: 1 << 4)
  /// They stand in different places: container, volume or pages differ.
  public static let place = Contradiction(rawValue: 1 << 5)
  /// The years are too far apart.
  public static let year = Contradiction(rawValue: 1 << 6)
  /// The title is one that many items carry, and nothing else identifies the item.
  public static let genericTitle = Contradiction(rawValue: 1 << 7)
  /// They are of kinds that exclude each other.
  public static let genre = Contradiction(rawValue: 1 << 8)
  /// They are versions or editions of one work.
  public static let version = Contradiction(rawValue: 1 << 9)
  /// Somebody decided that they are not duplicates.
  public static let decided = Contradiction(rawValue: 1 << 10)

  /// The reasons that keep records apart even when each of them is like a third one.
  static let separating: Contradiction = [.titleWords, .notice, .identifier, .version, .decided]

  /// The names of the reasons, for explanations.
  public var names: [String] {
    let all: [(Contradiction, String)] = [
      (.titleWords, "title-words"), (.notice, "notice"), (.title, "title"), (.authors, "authors"),
      (.identifier, "identifier"), (.place, "place"), (.year, "year"),
      (.genericTitle, "generic-title"), (.genre, "genre"), (.version, "version"),
      (.decided, "decided"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
