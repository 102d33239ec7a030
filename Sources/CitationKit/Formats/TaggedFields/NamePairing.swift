/// Pairs the names of persons that a record states twice, in full and abbreviated, in either order.
struct NamePairing {
  /// The places of contributors whose abbreviated name stands without the full one.
  private var unpairedShort: [Int] = []
  private var nextShort = 0
  private var unpairedFull = 0

  /// The place of the contributor whose abbreviated name a full one replaces; `nil` for a new one.
  mutating func placeForFullName() -> Int? {
    guard nextShort < unpairedShort.count else {
      unpairedFull += 1
      return nil
    }
    defer { nextShort += 1 }
    return unpairedShort[nextShort]
  }

  /// Whether an abbreviated name is a new contributor's, who gets the place.
  mutating func takesShortName(at place: Int) -> Bool {
    if unpairedFull > 0 {
      unpairedFull -= 1
      return false
    }
    unpairedShort.append(place)
    return true
  }
}

extension TaggedReferenceBuilder {
  /// Adds contributors, one a line, or several parted by semicolons.
  mutating func addContributors(_ field: TaggedField, role: Contributor.Role) {
    if !field.isWrapped, let name = plainName(field.value) {
      reference.contributors.append(Contributor(name, role: role))
      return
    }
    for line in lines(of: field) {
      let text = TaggedText.text(bytes, line)
      for part in text.split(separator: ";") {
        guard let name = Contributor.Name(inverted: String(part)) else { continue }
        reference.contributors.append(Contributor(name, role: role))
      }
    }
  }

  /// The one name that a value of ordinary characters is.
  private func plainName(_ range: Range<Int>) -> Contributor.Name? {
    let range = TaggedText.trimmed(bytes, range)
    return bytes.withUnsafeBufferPointer { buffer in
      let slice = buffer[range]
      guard !slice.isEmpty, TaggedText.isPlain(UnsafeBufferPointer(rebasing: slice)),
        !slice.contains(UInt8(ascii: ";"))
      else { return nil }
      return NameParser.name(slice)
    }
  }

  /// Adds names in full, or puts them in place of their abbreviations.
  mutating func addFullNames(
    _ field: TaggedField, role: Contributor.Role, pairing: WritableKeyPath<Self, NamePairing>
  ) {
    for line in lines(of: field) {
      guard let name = name(in: line) else { continue }
      if let place = self[keyPath: pairing].placeForFullName(),
        reference.contributors.indices.contains(place)
      {
        reference.contributors[place].name = name
      } else {
        reference.contributors.append(Contributor(name, role: role))
      }
    }
  }

  /// Adds abbreviated names of persons who are not named in full.
  mutating func addShortNames(
    _ field: TaggedField, role: Contributor.Role, pairing: WritableKeyPath<Self, NamePairing>
  ) {
    for line in lines(of: field) {
      guard self[keyPath: pairing].takesShortName(at: reference.contributors.count),
        let name = name(in: line)
      else { continue }
      reference.contributors.append(Contributor(name, role: role))
    }
  }

  private func name(in range: Range<Int>) -> Contributor.Name? {
    plainName(range) ?? Contributor.Name(inverted: TaggedText.text(bytes, range))
  }

  /// MEDLINE's AUID: `ORCID: 0000-0002-1825-0097`.
  mutating func addContributorIdentifier(_ text: String, _ tag: TagCode) {
    let value = text.hasPrefix("ORCID:") ? TaggedText.trimmed(text.dropFirst(6)) : text
    guard let orcid = ORCID(value), let last = reference.contributors.indices.last,
      reference.contributors[last].orcid == nil
    else {
      keep(tag, text)
      return
    }
    reference.contributors[last].orcid = orcid
  }

  /// MEDLINE's AD: the affiliation of the author before it.
  mutating func addAffiliation(_ text: String, _ tag: TagCode) {
    if let last = reference.contributors.indices.last {
      reference.contributors[last].affiliations.append(text)
    } else {
      set(.address, text, tag: tag)
    }
  }
}
