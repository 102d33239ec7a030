extension Origin: Codable {
  private enum CodingKeys: CodingKey { case format, location, type, raw, spans }

  /// Decodes an origin; missing spans are none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      format: try container.decode(BibliographyFormat.self, forKey: .format),
      location: try container.decode(SourceLocation.self, forKey: .location),
      type: try container.decodeIfPresent(String.self, forKey: .type),
      raw: try container.decodeIfPresent(String.self, forKey: .raw),
      spans: try container.decodeIfPresent([FieldSpan].self, forKey: .spans) ?? [])
  }

  /// Encodes an origin, without spans when there are none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(location, forKey: .location)
    try container.encodeIfPresent(type, forKey: .type)
    try container.encodeIfPresent(raw, forKey: .raw)
    if !spans.isEmpty { try container.encode(spans, forKey: .spans) }
  }
}
