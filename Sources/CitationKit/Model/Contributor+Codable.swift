extension Contributor {
  private enum CodingKeys: CodingKey {
    case role, family, given, particle, droppingParticle, suffix, organization, others, orcid
    case affiliations
  }

  /// Decodes a contributor: `family` tells a person, `organization` an organisation, `others` the
  /// rest of a list.
  ///
  /// Without a role it is an author.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name: Name
    if let organization = try container.decodeIfPresent(String.self, forKey: .organization) {
      name = .organization(organization)
    } else if container.contains(.others) {
      name = .others
    } else {
      name = .person(
        PersonName(
          family: try container.decode(String.self, forKey: .family),
          given: try container.decodeIfPresent(String.self, forKey: .given),
          particle: try container.decodeIfPresent(String.self, forKey: .particle),
          droppingParticle: try container.decodeIfPresent(String.self, forKey: .droppingParticle),
          suffix: try container.decodeIfPresent(String.self, forKey: .suffix)))
    }
    self.init(
      name, role: try container.decodeIfPresent(Role.self, forKey: .role) ?? .author,
      orcid: try container.decodeIfPresent(ORCID.self, forKey: .orcid),
      affiliations: try container.decodeIfPresent([String].self, forKey: .affiliations) ?? [])
  }

  /// Encodes role, name and what else is known, each part of a person's name on its own.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    switch name {
    case .person(let name):
      try container.encode(name.family, forKey: .family)
      try container.encodeIfPresent(name.given, forKey: .given)
      try container.encodeIfPresent(name.particle, forKey: .particle)
      try container.encodeIfPresent(name.droppingParticle, forKey: .droppingParticle)
      try container.encodeIfPresent(name.suffix, forKey: .suffix)
    case .organization(let name): try container.encode(name, forKey: .organization)
    case .others: try container.encode(true, forKey: .others)
    }
    try container.encodeIfPresent(orcid, forKey: .orcid)
    if !affiliations.isEmpty { try container.encode(affiliations, forKey: .affiliations) }
  }
}
