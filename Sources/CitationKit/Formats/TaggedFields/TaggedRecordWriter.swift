/// Writes one record of a tagged format by the format's table, and keeps count of what is written and
/// what is left.
struct TaggedRecordWriter {
  /// What differs between the formats.
  struct Style: Sendable {
    /// The format's name, for diagnostics.
    var format: String
    /// What stands before a tag.
    var prefix: StaticString = ""
    /// The width to which tags are padded.
    var tagWidth = 0
    /// What stands between tag and value.
    var separator: StaticString
    /// The width at which values are wrapped, 0 for never.
    var lineWidth = 0
    /// A date's text.
    var dateText: @Sendable (Lenient<ReferenceDate>, DateRole) -> String
  }

  /// The text so far.
  var output: [UInt8] = []
  let reference: Reference
  let style: Style
  /// The identifiers not yet written.
  private(set) var identifiers: [Identifier]
  private var left: Set<ReferenceField> = []
  private var losses: Set<String> = []
  private var hasWrittenContributors = false

  init(_ reference: Reference, style: Style) {
    self.reference = reference
    self.style = style
    identifiers = reference.identifiers
    output.reserveCapacity(2048)
    if !reference.id.isEmpty { left.insert(.id) }
    for variable in reference.variables { left.insert(.variable(variable)) }
    for role in reference.dateRoles { left.insert(.date(role)) }
    if !reference.urls.isEmpty { left.insert(.url) }
    if !reference.keywords.isEmpty { left.insert(.keyword) }
    if !reference.notes.isEmpty { left.insert(.note) }
  }

  /// Whether a field is present and not yet written.
  func has(_ field: ReferenceField) -> Bool { left.contains(field) }

  /// Takes a field off the list of what is left.
  mutating func markWritten(_ field: ReferenceField) { left.remove(field) }

  /// Takes an identifier off the list of what is left.
  mutating func markWritten(_ identifier: Identifier) { identifiers.removeAll { $0 == identifier } }

  /// Notes that something is not carried.
  mutating func reportLoss(of name: String) { losses.insert(name) }

  /// Appends one line; line ends within the value become blanks, for a tag holds one line.
  mutating func line(_ tag: TagCode, _ value: String) {
    style.prefix.withUTF8Buffer { output.append(contentsOf: $0) }
    let bytes = tag.bytes
    output.append(contentsOf: bytes)
    for _ in bytes.count..<max(bytes.count, style.tagWidth) { output.append(0x20) }
    style.separator.withUTF8Buffer { output.append(contentsOf: $0) }
    if style.lineWidth > 0 { wrap(value) } else { flatten(value) }
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func flatten(_ value: String) {
    var isAfterBlank = true
    for byte in value.utf8 {
      let isBlank = byte.isASCIIWhitespace
      if isBlank && isAfterBlank { continue }
      output.append(isBlank ? 0x20 : byte)
      isAfterBlank = isBlank
    }
  }

  /// Breaks a value between words; lines after the first begin with six blanks (MEDLINE).
  private mutating func wrap(_ value: String) {
    var column = 6
    var isFirst = true
    for word in value.split(whereSeparator: { $0.isASCII && $0.isWhitespace }) {
      if !isFirst && column + word.utf8.count >= style.lineWidth {
        output.append(contentsOf: "\n      ".utf8)
        column = 6
      } else if !isFirst {
        output.append(0x20)
        column += 1
      }
      output.append(contentsOf: word.utf8)
      column += word.utf8.count
      isFirst = false
    }
  }

  /// Appends a field that is left, each of its values in a line of its own.
  mutating func field(_ field: ReferenceField, as tag: TagCode) {
    if case .identifier(let kind) = field {
      for identifier in identifiers where identifier.kind == kind {
        line(tag, identifier.value)
        markWritten(identifier)
      }
      return
    }
    guard left.remove(field) != nil else { return }
    switch field {
    case .id: line(tag, reference.id)
    case .variable(let variable): if let text = reference[variable] { line(tag, text) }
    case .date(let role):
      if let value = reference.date(role) { line(tag, style.dateText(value, role)) }
    case .url: for url in reference.urls { line(tag, url) }
    case .keyword: for keyword in reference.keywords { line(tag, keyword) }
    case .note: for note in reference.notes { line(tag, note) }
    case .contributors, .kind, .extra, .identifier: break
    }
  }

  /// Appends all contributors in their order, each under the tag of the role.
  mutating func contributors(tags: [Contributor.Role: TagCode]) {
    guard !hasWrittenContributors else { return }
    hasWrittenContributors = true
    for contributor in reference.contributors {
      guard let tag = tags[contributor.role] else {
        reportLoss(of: contributor.role.rawValue)
        continue
      }
      line(tag, contributor.name.readableInvertedText)
      if contributor.orcid != nil { reportLoss(of: IdentifierKind.orcid.label) }
      if !contributor.affiliations.isEmpty { reportLoss(of: "affiliation") }
      if contributor.name.readsBackAltered { reportLoss(of: "parts of a name") }
    }
  }

  /// Appends what the source had beyond the model, where the tag is the format's own.
  mutating func extra(in table: TagTable, isTag: (String) -> Bool) {
    for field in reference.extra {
      if isTag(field.name), let tag = TagCode(field.name.utf8),
        table.keepsUnmapped(tag, for: reference.kind)
      {
        line(tag, field.value)
      } else if field.name != "issued" || has(.date(.issued)) {
        reportLoss(of: field.name)
      }
    }
  }

  /// Reports all that was not written.
  func reportLosses(at index: Int, to diagnostics: inout [Diagnostic]) {
    var names = losses
    for field in left { names.insert(field.name) }
    for identifier in identifiers { names.insert(identifier.kind.label) }
    guard !names.isEmpty else { return }
    let record = reference.id.isEmpty ? "reference \(index + 1)" : "'\(reference.id)'"
    for name in names.sorted() {
      diagnostics.append(
        Diagnostic(
          .fieldNotCarried, name == "id" ? .note : .warning,
          "\(style.format) has no field for '\(name)' of \(record): left out",
          at: reference.origin?.location))
    }
  }
}
