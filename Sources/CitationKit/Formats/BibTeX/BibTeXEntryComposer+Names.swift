extension BibTeXEntryComposer {
  /// Adds the contributors: one field for each role, roles without a field of their own in
  /// `namea` … `namec`.
  mutating func addContributors() {
    var roles: [Contributor.Role] = []
    for contributor in reference.contributors where !roles.contains(contributor.role) {
      roles.append(contributor.role)
    }
    var spare = ["namea", "nameb", "namec"][...]
    for role in roles {
      let contributors = reference.contributors(role)
      var field = name(.contributors(role))
      if dialect == .bibtex, role == .editor, type == "book", roles.contains(.author) {
        // The standard styles take either authors or editors of a book.
        field = "editora"
        add(field, names(contributors))
        add("editoratype", raw: "editor")
      } else if BibTeXFieldTable.hasName(for: .contributors(role)) {
        add(field, names(contributors))
      } else if let name = spare.popFirst() {
        field = name
        add(field, names(contributors))
        add(name + "type", raw: role.rawValue)
      } else {
        lose("\(role.rawValue) \(contributors.count == 1 ? "" : "names")")
        continue
      }
      addAnnotations(of: contributors, in: field)
    }
  }

  /// ORCIDs and affiliations as BibLaTeX's data annotations: `author+an:orcid = {1="…"}`.
  private mutating func addAnnotations(of contributors: [Contributor], in field: String) {
    let orcids = contributors.enumerated().compactMap { index, contributor in
      contributor.orcid.map { "\(index + 1)=\"\($0.value)\"" }
    }
    if !orcids.isEmpty { add(field + "+an:orcid", raw: orcids.joined(separator: "; ")) }
    let affiliations = contributors.enumerated().compactMap { index, contributor in
      contributor.affiliations.isEmpty
        ? nil
        : "\(index + 1)=\""
          + text.encode(contributor.affiliations.joined(separator: " | ")).withoutQuotes + "\""
    }
    if !affiliations.isEmpty {
      add(field + "+an:affiliation", raw: affiliations.joined(separator: "; "))
    }
  }

  private func names(_ contributors: [Contributor]) -> String {
    contributors.map { contributor in
      switch contributor.name {
      case .person(let name): self.name(name)
      case .organization(let name): "{" + text.encode(name) + "}"
      case .others: "others"
      }
    }.joined(separator: " and ")
  }

  /// `von Family, Jr, Given`; parts that BibTeX would split otherwise are put in braces.
  private func name(_ name: PersonName) -> String {
    let particle = name.particle ?? name.droppingParticle
    if let dropping = name.droppingParticle, dialect == .biblatex {
      return extended(name, prefix: dropping)
    }
    var output = ""
    if let particle {
      let isLower =
        particle.unicodeScalars.first { $0.properties.isAlphabetic }
        .map { !$0.properties.isUppercase } ?? false
      let joins = particle.hasSuffix("'") || particle.hasSuffix("’") || particle.hasSuffix("-")
      if !isLower || joins { return extendedOrPlain(name, particle: particle) }
      output += text.encode(particle) + " "
    }
    output += part(name.family, isFamily: true)
    if let suffix = name.suffix { output += ", " + part(suffix) }
    if let given = name.given, !given.isEmpty {
      output += ", " + part(given)
    } else if name.suffix != nil {
      output += ", {}"
    } else if name.suffix == nil && output.contains(" ") && !output.hasPrefix("{") {
      // BibTeX would take the first word for a given name, and refuses a comma at the end.
      output = "{" + output + "}"
    }
    return output
  }

  /// A name whose particle BibTeX cannot find by its rules.
  private func extendedOrPlain(_ name: PersonName, particle: String) -> String {
    if dialect == .biblatex { return extended(name, prefix: particle) }
    var plain = name
    plain.particle = nil
    plain.droppingParticle = nil
    plain.family = name.particle == nil ? particle + " " + name.family : name.familyWithParticle
    return self.name(plain)
  }

  /// BibLaTeX's name with named parts (manual 3.4).
  private func extended(_ name: PersonName, prefix: String) -> String {
    var parts = ["family={\(text.encode(name.family))}"]
    if let given = name.given { parts.append("given={\(text.encode(given))}") }
    parts.append("prefix={\(text.encode(prefix))}")
    if let suffix = name.suffix { parts.append("suffix={\(text.encode(suffix))}") }
    parts.append("useprefix=\(name.particle != nil)")
    return parts.joined(separator: ", ")
  }

  private func part(_ value: String, isFamily: Bool = false) -> String {
    let encoded = text.encode(value)
    return needsBraces(value, isFamily: isFamily) ? "{" + encoded + "}" : encoded
  }

  /// Whether BibTeX would split a part of a name: at a comma or "and", or before a family name's last
  /// word where a word in small letters stands.
  private func needsBraces(_ value: String, isFamily: Bool) -> Bool {
    var word: [UInt8] = []
    var hasLowerWord = false
    var count = 0
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: ","): return true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "~"):
        if Self.isAnd(word) { return true }
        if isFamily, !hasLowerWord { hasLowerWord = Self.startsLower(word) }
        if !word.isEmpty { count += 1 }
        word.removeAll(keepingCapacity: true)
      // A word after this one makes this one a particle.
      default:
        if isFamily && hasLowerWord { return true }
        word.append(byte)
      }
    }
    return Self.isAnd(word) || value.isEmpty
      || (count == 0 && value.lowercased() == "others")
  }

  private static func isAnd(_ word: [UInt8]) -> Bool {
    word.count == 3 && word.map(\.asciiLowercased) == Array("and".utf8)
  }

  private static func startsLower(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    if first < 0x80 { return first.isASCIILowercase }
    return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?
      .properties.isLowercase ?? false
  }
}

extension String {
  /// An annotation ends at a straight quotation mark.
  fileprivate var withoutQuotes: String {
    String(map { $0 == "\"" ? "'" : $0 })
  }
}
