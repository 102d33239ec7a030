/// The authors of a record, reduced for comparison: one line each, family name and given names.
public struct NormalizedAuthors: Hashable, Sendable {
  /// One line for each author: the folded family name without blanks, a tab, the folded given names.
  public internal(set) var lines: [UInt8] = []
  /// How many authors there are.
  public internal(set) var count: UInt16 = 0
  /// The list ends in "et al.".
  public internal(set) var isCutShort = false
  /// Hash of the first author's family name; 0 when there is none.
  public internal(set) var firstFamily: UInt64 = 0
  /// Hash of the smallest family name by hash, which does not depend on the order; 0 when none.
  public internal(set) var smallestFamily: UInt64 = 0
  /// Hash of all lines in their order; 0 when there are none.
  public internal(set) var hash: UInt64 = 0
}

/// Normalizes author lists: the first stage, for contributors.
public struct AuthorNormalizer: Sendable {
  /// More authors than these are not compared.
  static let longestList = 40

  /// A normalizer.
  public init() {}

  /// Reduces the authors of a record, or its editors when it has no authors.
  public func normalize(_ contributors: [Contributor]) -> NormalizedAuthors {
    var result = NormalizedAuthors()
    let hasAuthors = contributors.contains { $0.role == .author }
    let role: Contributor.Role = hasAuthors ? .author : .editor
    var organizations: [String] = []
    for contributor in contributors where contributor.role == role {
      switch contributor.name {
      case .person(let name): Self.append(name, to: &result)
      case .organization(let name): organizations.append(name)
      case .others: result.isCutShort = true
      }
    }
    if result.count == 0 {
      for name in organizations {
        Self.append(PersonName(family: name), to: &result)
      }
    }
    if !result.lines.isEmpty { result.hash = StableHash.of(result.lines) }
    return result
  }

  private static func append(_ name: PersonName, to result: inout NormalizedAuthors) {
    guard result.count < longestList else { return }
    var family = Self.key(name.familyWithParticle)
    var given = Self.key(
      [name.droppingParticle, name.given].compactMap { $0 }.joined(separator: " "))
    if given.isEmpty { splitWhole(&family, into: &given) }
    if family.isEmpty { swap(&family, &given) }
    if family.isEmpty || isPlaceholder(family) { return }
    family.removeAll { $0 == UInt8(ascii: " ") }
    let hash = StableHash.of(family)
    if result.count == 0 { result.firstFamily = hash }
    if result.smallestFamily == 0 || hash < result.smallestFamily { result.smallestFamily = hash }
    result.count += 1
    result.lines.append(contentsOf: family.prefix(200))
    result.lines.append(UInt8(ascii: "\t"))
    result.lines.append(contentsOf: given.prefix(200))
    result.lines.append(UInt8(ascii: "\n"))
  }

  private static func key(_ name: String) -> [UInt8] {
    name.utf8.contains(UInt8(ascii: "&"))
      ? Folding.keyBytes(String(decoding: PlainText.of(name), as: UTF8.self))
      : Folding.keyBytes(name)
  }

  private static func isPlaceholder(_ family: [UInt8]) -> Bool {
    let text = String(decoding: family, as: UTF8.self)
    return ["anonymous", "anon", "unknown", "no authorship indicated", "none", "na", "et al"]
      .contains(text)
  }

  /// Splits a name that came as one text: initials stand last (`Smith JA`) or first (`J Smith`).
  private static func splitWhole(_ family: inout [UInt8], into given: inout [UInt8]) {
    let words = family.split(separator: UInt8(ascii: " "))
    guard words.count > 1, words.count <= 4, let last = words.last else { return }
    let blank = [UInt8(ascii: " ")]
    if last.count <= 2 {
      given = Array(last)
      family = Array(words.dropLast().joined(separator: blank))
    } else {
      given = Array(words.dropLast().joined(separator: blank))
      family = Array(last)
    }
  }
}
