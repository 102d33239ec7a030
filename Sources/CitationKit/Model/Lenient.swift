/// A value that was understood, or the text that was not: nothing that a source says is dropped
/// because it does not parse.
public enum Lenient<Value> {
  /// The text was understood.
  case value(Value)
  /// The text as it stood; its meaning is unknown.
  case text(String)

  /// The understood value, if it was understood.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .text: nil
    }
  }
}

extension Lenient: Sendable where Value: Sendable {}
extension Lenient: Equatable where Value: Equatable {}
extension Lenient: Hashable where Value: Hashable {}

extension Lenient: Codable where Value: Codable {
  /// Decodes a value, or else a text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Value.self) {
      self = .value(value)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Encodes the value itself, or the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .value(let value): try container.encode(value)
    case .text(let text): try container.encode(text)
    }
  }
}
