/// The name of a person in the parts that citation styles need (CSL 1.0.2, "Names").
public struct PersonName: Hashable, Sendable, Codable {
  /// The family name, without particles that are kept apart.
  public var family: String
  /// Given names or initials as the source has them: `Rebecca L`, `RL`, `R. L.`.
  public var given: String?
  /// A particle that belongs to the family name when sorting and citing: the "de" of "de la Torre".
  public var particle: String?
  /// A particle that is dropped when the family name stands alone: the "von" of "Ludwig von Beethoven".
  public var droppingParticle: String?
  /// A suffix: `Jr.`, `III`.
  public var suffix: String?

  /// Names a person.
  public init(
    family: String, given: String? = nil, particle: String? = nil, droppingParticle: String? = nil,
    suffix: String? = nil
  ) {
    self.family = family
    self.given = given
    self.particle = particle
    self.droppingParticle = droppingParticle
    self.suffix = suffix
  }

  /// Particle and family name together, as the name is cited: `de la Torre`.
  public var familyWithParticle: String {
    guard let particle else { return family }
    let joins = particle.hasSuffix("'") || particle.hasSuffix("’") || particle.hasSuffix("-")
    return joins ? particle + family : particle + " " + family
  }
}
