extension ReferenceField {
  /// The field of a name as encoded: ``name``, with a prefix where that would be ambiguous.
  ///
  /// A field of the source is `extra:` and its name there; an identifier of a kind that is not
  /// written in its usual way is `identifier:` and its kind.
  var codingName: String {
    switch self {
    case .extra(let name): "extra:" + name
    case .identifier(let kind):
      ReferenceField(codingName: kind.label) == self ? kind.label : "identifier:" + kind.rawValue
    default: name
    }
  }

  /// Reads ``codingName``; a name that is none of the model's is that of an identifier's kind.
  init(codingName name: String) {
    if name.hasPrefix("extra:") {
      self = .extra(String(name.dropFirst(6)))
    } else if name.hasPrefix("identifier:") {
      self = .identifier(IdentifierKind(rawValue: String(name.dropFirst(11))))
    } else if let field = Self.plain[name] {
      self = field
    } else {
      self = .identifier(IdentifierKind(rawValue: name.lowercased()))
    }
  }

  private static let plain: [String: ReferenceField] = {
    var fields: [ReferenceField] = [.id, .kind, .url, .keyword, .note]
    fields += Variable.allCases.map { .variable($0) }
    fields += Contributor.Role.allCases.map { .contributors($0) }
    fields += DateRole.allCases.map { .date($0) }
    return Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}

extension ReferenceField: Codable {
  /// Decodes a field by its name.
  public init(from decoder: any Decoder) throws {
    self.init(codingName: try decoder.singleValueContainer().decode(String.self))
  }

  /// Encodes the field's name: ``name``, or with the prefix `extra:` a field of the source.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(codingName)
  }
}
