/// An arXiv id, new (`1706.03762v5`) or old (`hep-th/9901001`), with its version if one was given.
///
/// ```swift
/// ArXivID("https://arxiv.org/pdf/1706.03762v5.pdf")?.value   // "1706.03762v5"
/// ArXivID("math.GT/0309136")?.value                          // "math/0309136"
/// ArXivID("1706.03762v5")?.unversioned                       // "1706.03762"
/// ```
public struct ArXivID: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .arxiv }
  /// The id without prefix or subject class: `1706.03762v5`, `math/0309136`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .arxiv) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  /// The address at which it resolves.
  public var url: String? { "https://arxiv.org/abs/" + value }

  /// The id of the article in all its versions.
  public var unversioned: String {
    guard let mark = versionMark else { return value }
    return String(value[..<mark])
  }

  /// The version; `nil` when none was given.
  public var version: Int? {
    guard let mark = versionMark else { return nil }
    return Int(value[value.index(after: mark)...])
  }

  // Only digits follow the number, so a "v" behind the last dot or slash begins the version.
  private var versionMark: String.Index? {
    guard let mark = value.lastIndex(of: "v"),
      value[value.index(after: mark)...].first?.isNumber == true
    else { return nil }
    return mark
  }
}
