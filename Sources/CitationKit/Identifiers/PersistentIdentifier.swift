/// A typed identifier: a value that exists only when it is valid, in one canonical spelling.
public protocol PersistentIdentifier: Hashable, Sendable, Codable, LosslessStringConvertible {
  /// What kind of identifier the type is.
  static var kind: IdentifierKind { get }
  /// The canonical spelling, without prefix or address.
  var value: String { get }
  /// The address at which the identifier resolves.
  var url: String? { get }
  /// Reads one identifier from a text that holds nothing else, in any of its spellings: bare, with
  /// its prefix, as an address.
  ///
  /// - Returns: `nil` when the text is no identifier of this kind.
  init?(_ text: String)
}

extension PersistentIdentifier {
  /// The canonical spelling.
  public var description: String { value }

  /// Decodes a text and judges it anew.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no valid \(Self.kind.label): \(text)")
    }
    self = identifier
  }

  /// Encodes the canonical spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
