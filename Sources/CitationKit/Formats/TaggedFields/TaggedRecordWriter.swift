/// Writes one record of a tagged format, and keeps count of what is written and what is left.
struct TaggedRecordWriter {
  /// The text so far.
  var output: [UInt8] = []
  private let reference: Reference
  private let separator: StaticString
  private let prefix: StaticString
  private var left: Set<ReferenceField>
  private var leftIdentifiers: [Identifier]
  private var losses: [(field: ReferenceField, value: String)] = []

  init(_ reference: Reference, prefix: StaticString = "", separator: StaticString) {
    self.reference = reference
    self.prefix = prefix
    self.separator = separator
    left = []
    leftIdentifiers = reference.identifiers
    output.reserveCapacity(1024)
    if !reference.id.isEmpty { left.insert(.id) }
    for variable in reference.variables { left.insert(.variable(variable)) }
    for role in reference.dateRoles { left.insert(.date(role)) }
    for contributor in reference.contributors { left.insert(.contributors(contributor.role)) }
    if !reference.urls.isEmpty { left.insert(.url) }
    if !reference.keywords.isEmpty { left.insert(.keyword) }
    if !reference.notes.isEmpty { left.insert(.note) }
  }

  /// Whether a field is present and not yet written.
  func has(_ field: ReferenceField) -> Bool { left.contains(field) }

  /// Takes a field off the list of what is left.
  mutating func markWritten(_ field: ReferenceField) { left.remove(field) }

  /// Takes an identifier off the list of what is left.
  mutating func markWritten(_ identifier: Identifier) {
    leftIdentifiers.removeAll { $0 == identifier }
  }

  /// The identifiers not yet written.
  var remainingIdentifiers: [Identifier] { leftIdentifiers }

  /// Appends one line; line ends within the value become blanks, for a tag holds one line.
  mutating func line(_ tag: TagCode, _ value: String) {
    prefix.withUTF8Buffer { output.append(contentsOf: $0) }
    output.append(contentsOf: tag.bytes)
    separator.withUTF8Buffer { output.append(contentsOf: $0) }
    var isAfterBlank = true
    for byte in value.utf8 {
      let isBlank = byte.isASCIIWhitespace
      if isBlank && isAfterBlank { continue }
      output.append(isBlank ? UInt8(ascii: " ") : byte)
      isAfterBlank = isBlank
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends what is left of a field, each value in a line of its own.
  mutating func field(
    _ field: ReferenceField, as tag: TagCode,
    date: (Lenient<ReferenceDate>) -> String = { $0.value?.description ?? "" }
  ) {
    if case .identifier(let kind) = field {
      for identifier in leftIdentifiers where identifier.kind == kind {
        line(tag, identifier.value)
        markWritten(identifier)
      }
      return
    }
    guard left.contains(field) else { return }
    left.remove(field)
    switch field {
    case .id: line(tag, reference.id)
    case .variable(let variable): if let text = reference[variable] { line(tag, text) }
    case .contributors(let role):
      for contributor in reference.contributors where contributor.role == role {
        line(tag, contributor.name.invertedText)
      }
    case .date(let role): if let value = reference.date(role) { line(tag, date(value)) }
    case .url: for url in reference.urls { line(tag, url) }
    case .keyword: for keyword in reference.keywords { line(tag, keyword) }
    case .note: for note in reference.notes { line(tag, note) }
    case .kind, .extra, .identifier: break
    }
  }

  /// Notes that a value is not carried.
  mutating func reportLoss(of field: ReferenceField, value: String) {
    losses.append((field, value))
  }

  /// Reports all that was not written.
  func reportLosses(
    as code: Diagnostic.Code, format: String, at index: Int, to diagnostics: inout [Diagnostic]
  ) {
    var fields = left.map(\.name)
    fields += leftIdentifiers.map(\.kind.label)
    fields += losses.map(\.field.name)
    if reference.contributors.contains(where: { $0.orcid != nil }) { fields.append("ORCID") }
    if reference.contributors.contains(where: { !$0.affiliations.isEmpty }) {
      fields.append("affiliation")
    }
    guard !fields.isEmpty else { return }
    let name = reference.id.isEmpty ? "reference \(index + 1)" : "'\(reference.id)'"
    for field in Set(fields).sorted() {
      diagnostics.append(
        Diagnostic(
          code, .warning, "\(format) has no field for '\(field)' of \(name): left out",
          at: reference.origin?.location))
    }
  }
}

extension Contributor.Name {
  /// The name with the family name first: `de la Torre, Ana, Jr.`; an organisation's name whole.
  var invertedText: String {
    switch self {
    case .person(let name):
      var text = name.familyWithParticle
      var given = name.given ?? ""
      if let dropping = name.droppingParticle { given += given.isEmpty ? dropping : " " + dropping }
      if !given.isEmpty || name.suffix != nil { text += ", " + given }
      if let suffix = name.suffix { text += given.isEmpty ? suffix : ", " + suffix }
      return text
    case .organization(let name): return name
    case .others: return "et al."
    }
  }
}
