/// The members of an encoded reference are those of ``JSONLinesWriter``'s objects: text fields and
/// dates under their CSL names beside lists and `origin`.
private struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }

  static let id = MemberName("id")
  static let kind = MemberName("type")
  static let contributors = MemberName("contributors")
  static let identifiers = MemberName("identifiers")
  static let urls = MemberName("urls")
  static let keywords = MemberName("keywords")
  static let notes = MemberName("notes")
  static let extra = MemberName("extra")
  static let raw = MemberName("raw")
  static let origin = MemberName("origin")
}

/// A date as encoded: EDTF, or an object with the text that was not understood.
private struct CodedDate: Codable {
  let date: Lenient<ReferenceDate>

  private enum CodingKeys: CodingKey { case text }

  init(_ date: Lenient<ReferenceDate>) { self.date = date }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: CodingKeys.self) {
      date = .text(try container.decode(String.self, forKey: .text))
    } else {
      let text = try decoder.singleValueContainer().decode(String.self)
      date = ReferenceDate(text).map { .value($0) } ?? .text(text)
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch date {
    case .value(let date):
      var container = encoder.singleValueContainer()
      try container.encode(date.description)
    case .text(let text):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
    }
  }
}

extension Reference: Codable {
  /// Decodes the object that ``encode(to:)`` writes; a missing member is an empty one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MemberName.self)
    self.init(
      kind: try container.decodeIfPresent(ReferenceKind.self, forKey: .kind) ?? .document,
      id: try container.decodeIfPresent(String.self, forKey: .id) ?? "")
    for key in container.allKeys {
      if let variable = Variable(name: key.stringValue) {
        self[variable] = try container.decode(String.self, forKey: key)
      } else if let role = DateRole(rawValue: key.stringValue) {
        setDate(try container.decode(CodedDate.self, forKey: key).date, for: role)
      }
    }
    contributors =
      try container.decodeIfPresent([Contributor].self, forKey: .contributors) ?? []
    identifiers = try container.decodeIfPresent([Identifier].self, forKey: .identifiers) ?? []
    urls = try container.decodeIfPresent([String].self, forKey: .urls) ?? []
    keywords = try container.decodeIfPresent([String].self, forKey: .keywords) ?? []
    notes = try container.decodeIfPresent([String].self, forKey: .notes) ?? []
    extra = try container.decodeIfPresent([ExtraField].self, forKey: .extra) ?? []
    origin = try container.decodeIfPresent(Origin.self, forKey: .origin)
    if let raw = try container.decodeIfPresent(String.self, forKey: .raw) { origin?.raw = raw }
  }

  /// Encodes everything that the reference says, and where it was read; empty members are left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MemberName.self)
    if !id.isEmpty { try container.encode(id, forKey: .id) }
    try container.encode(kind, forKey: .kind)
    for variable in variables {
      try container.encodeIfPresent(self[variable], forKey: MemberName(variable.name))
    }
    for role in dateRoles {
      guard let date = date(role) else { continue }
      try container.encode(CodedDate(date), forKey: MemberName(role.rawValue))
    }
    if !contributors.isEmpty { try container.encode(contributors, forKey: .contributors) }
    if !identifiers.isEmpty { try container.encode(identifiers, forKey: .identifiers) }
    if !urls.isEmpty { try container.encode(urls, forKey: .urls) }
    if !keywords.isEmpty { try container.encode(keywords, forKey: .keywords) }
    if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    if !extra.isEmpty { try container.encode(extra, forKey: .extra) }
    guard var origin else { return }
    try container.encodeIfPresent(origin.raw, forKey: .raw)
    origin.raw = nil
    try container.encode(origin, forKey: .origin)
  }
}
