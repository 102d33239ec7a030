/// How far two records agree in one field.
public enum AgreementLevel: UInt8, Hashable, Sendable, CaseIterable {
  /// Nothing can be said: the field is missing on one side, damaged, or of another sort. This is no
  /// contradiction.
  case unknown
  /// The same.
  case identical
  /// The same but for spelling, abbreviation or what one side leaves out.
  case equivalent
  /// Partly the same.
  case partial
  /// Not the same.
  case different

  /// The level's name in explanations and settings.
  public var name: String {
    switch self {
    case .unknown: "unknown"
    case .identical: "identical"
    case .equivalent: "equivalent"
    case .partial: "partial"
    case .different: "different"
    }
  }

  /// Whether the two sides agree, if only in spelling variants.
  public var isAgreement: Bool { self == .identical || self == .equivalent }
}

extension AgreementLevel: Codable {
  /// Decodes a level by its name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let level = Self.allCases.first(where: { $0.name == name }) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no level of agreement: \(name)")
    }
    self = level
  }

  /// Encodes ``name``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
