extension BibTeXReferenceBuilder {
  /// Adds the names of a list.
  mutating func addNames(_ field: Field, role: Contributor.Role) {
    let role = role == .editor ? editorRole(special(.editortype)) ?? role : role
    append(names(in: field), role: role, from: field)
  }

  private mutating func append(
    _ names: [Contributor.Name], role: Contributor.Role, from field: Field
  ) {
    let start = reference.contributors.count
    for name in names { reference.contributors.append(Contributor(name, role: role)) }
    namePlaces.append((field.name, start..<reference.contributors.count))
  }

  /// Adds the names of fields whose role stands in another field.
  mutating func readNamesWithTypes() {
    let pairs: [(BibTeXSpecialField, BibTeXSpecialField)] = [
      (.editora, .editoratype), (.editorb, .editorbtype), (.editorc, .editorctype),
      (.namea, .nameatype), (.nameb, .namebtype), (.namec, .namectype),
    ]
    for (names, type) in pairs {
      guard let field = special(names) else { continue }
      let isEditor = field.name.hasPrefix("editor")
      let role = editorRole(special(type)) ?? (isEditor ? .editor : .contributor)
      append(self.names(in: field), role: role, from: field)
    }
    if let type = special(.editortype) {
      // The type may have come after the names.
      if let role = editorRole(type) {
        for index in reference.contributors.indices
        where reference.contributors[index].role == .editor {
          reference.contributors[index].role = role
        }
      } else {
        keep(type)
      }
    }
    if let type = special(.authortype) { keep(type) }
  }

  private func editorRole(_ type: Field?) -> Contributor.Role? {
    guard let type else { return nil }
    switch decode(type).lowercased() {
    case "editor": return .editor
    case "founder", "continuator", "redactor", "reviser", "collaborator": return .editor
    case let name: return Contributor.Role(rawValue: name)
    }
  }

  private mutating func names(in field: Field) -> [Contributor.Name] {
    let parser = BibTeXNameParser(bytes: field.text.bytes)
    var names: [Contributor.Name] = []
    for range in parser.names(in: field.text.range) {
      names += name(range, with: parser, in: field)
    }
    return names
  }

  /// One name; two when "et al." follows it.
  private mutating func name(
    _ range: Range<Int>, with parser: BibTeXNameParser, in field: Field
  ) -> [Contributor.Name] {
    let bytes = parser.bytes
    var range = range
    if bytes[range].count <= 8 {
      let word = String(decoding: bytes[range].map(\.asciiLowercased), as: UTF8.self)
      if word == "others" || word == "et al." || word == "et al" { return [.others] }
    }
    var others: [Contributor.Name] = []
    if let cut = Self.etAl(bytes, range) {
      range = parser.trimmed(range.lowerBound..<cut)
      others = [.others]
    }
    if parser.isGroup(range) {
      let text = LaTeXDecoder().decode(bytes, range)
      return (text.isEmpty ? [] : [.organization(text)]) + others
    }
    if let person = extended(bytes, range) { return [.person(person)] + others }
    let parts = parser.parts(of: range)
    if !parts.surplus.isEmpty {
      note(
        .oddName,
        "the name '\(String(decoding: bytes[range].prefix(80), as: UTF8.self))' has more than two commas",
        at: field.range)
    }
    let decoder = LaTeXDecoder(keepsMarkup: false)
    func text(_ range: Range<Int>?) -> String? {
      guard let range else { return nil }
      let text = decoder.decode(bytes, range)
      return text.isEmpty ? nil : text.utf8.contains(0xC2) ? Self.withoutTies(text) : text
    }
    let given = ([parts.given] + parts.surplus).compactMap(text).joined(separator: " ")
    let family = text(parts.family)
    let von = text(parts.von)
    guard let name = family ?? von else { return others }
    return [
      .person(
        PersonName(
          family: name, given: given.isEmpty ? nil : given, particle: family == nil ? nil : von,
          suffix: text(parts.suffix)))
    ] + others
  }

  /// A tie in a name is a blank.
  private static func withoutTies(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }

  /// Where "et al." begins at the end of a name.
  private static func etAl(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count > 6, bytes[range].suffix(3).contains(UInt8(ascii: "l")) else { return nil }
    for ending in [" et al.", " et al", ", et al.", ", et al"] {
      let count = ending.utf8.count
      if range.count > count, bytes[range].suffix(count).elementsEqual(ending.utf8) {
        return range.upperBound - count
      }
    }
    return nil
  }

  /// BibLaTeX's name with named parts: `family=Vries, given=Hans, prefix=de, useprefix=true`.
  private func extended(_ bytes: [UInt8], _ range: Range<Int>) -> PersonName? {
    guard bytes[range].contains(UInt8(ascii: "=")) else { return nil }
    var parts: [String: String] = [:]
    var start = range.lowerBound
    var depth = 0
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : UInt8(ascii: ",")
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      guard byte == UInt8(ascii: ","), depth <= 0 || index == range.upperBound else { continue }
      let part = start..<index
      start = index + 1
      guard let equals = bytes[part].firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let key = LaTeXDecoder().decode(bytes, part.lowerBound..<equals).lowercased()
      guard Self.namePartKeys.contains(key) else { return nil }
      var value = LaTeXDecoder(keepsMarkup: false).decode(bytes, equals + 1..<part.upperBound)
      if value.utf8.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
        value = String(value.dropFirst().dropLast())
      }
      parts[key] = value
    }
    guard let family = parts["family"] ?? parts["given"] else { return nil }
    let keepsPrefix = parts["useprefix"] != "false"
    return PersonName(
      family: family, given: parts["family"] == nil ? nil : parts["given"],
      particle: keepsPrefix ? parts["prefix"] : nil,
      droppingParticle: keepsPrefix ? nil : parts["prefix"], suffix: parts["suffix"])
  }

  private static let namePartKeys: Set<String> = [
    "family", "given", "prefix", "suffix", "useprefix", "family-i", "given-i", "prefix-i",
    "suffix-i", "giveninits", "id", "sortingnamekeytemplatename", "middle", "middle-i", "gender",
    "hash", "nametemplates", "uniquename",
  ]

  /// Reads ORCIDs and affiliations that are noted beside a list of names.
  mutating func readAnnotation(_ field: Field) {
    let parts = field.name.split(separator: "+", maxSplits: 1)
    guard parts.count == 2,
      let places = namePlaces.first(where: { $0.field == parts[0] })?.places
    else {
      keep(field)
      return
    }
    let isOrcid = parts[1] == "an:orcid"
    guard isOrcid || parts[1] == "an:affiliation" else {
      keep(field)
      return
    }
    for item in Self.annotationItems(field.text) {
      guard let number = item.number, number >= 1, number <= places.count else { continue }
      let place = places.lowerBound + number - 1
      let text = LaTeXDecoder().decode(item.text)
      if isOrcid {
        reference.contributors[place].orcid = ORCID(text)
      } else {
        reference.contributors[place].affiliations = Self.split(text)
      }
    }
  }

  private static func split(_ affiliations: String) -> [String] {
    var parts: [String] = []
    var rest = affiliations[...]
    while let bar = rest.firstIndex(of: "|") {
      parts.append(String(rest[..<bar]))
      rest = rest[rest.index(after: bar)...]
    }
    parts.append(String(rest))
    return parts.map { part in
      let text = part.drop { $0 == " " }
      return String(text.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// The items of `1="…"; 2="…"`.
  private static func annotationItems(_ text: BibTeXText) -> [(number: Int?, text: String)] {
    var items: [(Int?, String)] = []
    var index = text.range.lowerBound
    let end = text.range.upperBound
    let bytes = text.bytes
    while index < end {
      let start = index
      while index < end, bytes[index] != UInt8(ascii: "=") { index += 1 }
      let number = Int(
        String(decoding: bytes[start..<index].filter(\.isASCIIDigit).prefix(9), as: UTF8.self))
      index += 1
      while index < end, bytes[index] != UInt8(ascii: "\"") { index += 1 }
      index += 1
      guard index < end else { break }
      let valueStart = index
      while index < end, bytes[index] != UInt8(ascii: "\"") { index += 1 }
      items.append((number, String(decoding: bytes[valueStart..<index], as: UTF8.self)))
      index += 1
    }
    return items
  }
}
