extension FieldSpan: Codable {
  private enum CodingKeys: CodingKey { case field, range, confidence }

  /// Decodes a span; its range is an array of the first offset and the one after the last.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let bounds = try container.decode([Int].self, forKey: .range)
    guard bounds.count == 2, bounds[0] >= 0, bounds[0] <= bounds[1] else {
      throw DecodingError.dataCorruptedError(
        forKey: .range, in: container, debugDescription: "not a range of bytes")
    }
    self.init(
      try container.decode(ReferenceField.self, forKey: .field), range: bounds[0]..<bounds[1],
      confidence: try container.decodeIfPresent(Double.self, forKey: .confidence))
  }

  /// Encodes field, range and, when there is one, confidence.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(field, forKey: .field)
    try container.encode([range.lowerBound, range.upperBound], forKey: .range)
    try container.encodeIfPresent(confidence, forKey: .confidence)
  }
}
