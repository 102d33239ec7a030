/// Writes MEDLINE as PubMed exports it (`.nbib`).
///
/// Authors stand in their order with full name (FAU), initials (AU), ORCID and affiliations;
/// identifiers other than PMID and PMCID stand in LID with their kind in brackets. What the format
/// cannot carry is reported as `E301`.
public struct NBIBWriter: ReferenceWriter {
  /// MEDLINE.
  public static var format: BibliographyFormat { .nbib }

  private static let style = TaggedRecordWriter.Style(
    format: "MEDLINE", tagWidth: 4, separator: "- ", lineWidth: 88,
    dateText: dateText)

  /// A writer of MEDLINE.
  public init() {}

  /// Appends one reference as a record, and reports what is left out of it.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var record = TaggedRecordWriter(reference, style: Self.style)
    let table = MEDLINETable.table
    if reference.pmid?.value == reference.id { record.markWritten(.id) }
    for rule in table.rules(for: reference.kind) {
      if !writeOwn(rule, to: &record) { record.write(rule, roles: [:]) }
    }
    record.extra(in: table) { name in
      (2...4).contains(name.utf8.count) && name.utf8.first?.isASCIIUppercase == true
        && name.utf8.allSatisfy { $0.isASCIIUppercase || $0.isASCIIDigit }
    }
    record.output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: record.output)
    record.reportLosses(at: index, to: &diagnostics)
  }

  /// Writes what MEDLINE has in a form of its own.
  private func writeOwn(_ rule: TagTable.Rule, to record: inout TaggedRecordWriter) -> Bool {
    let reference = record.reference
    let tag = rule.tag
    switch rule.meaning {
    case .variable(.title):
      if reference.kind.isWhole { return true }
      if let title = reference[.title] { record.line(tag, Self.withPeriod(title)) }
      record.markWritten(.variable(.title))
    case .bookTitle: writeBookTitle(tag, to: &record)
    case .variable(.containerTitle) where reference.kind == .chapter: return true
    case .fullAuthor: writeContributors(to: &record)
    case .labelledIdentifier: writeIdentifiers(tag, to: &record)
    case .registryIdentifier:
      for identifier in record.identifiers where identifier.kind == .trial {
        record.line(tag, "ClinicalTrials.gov/" + identifier.value)
        record.markWritten(identifier)
      }
    case .publicationType:
      for type in MEDLINEPublicationTypes.types(of: reference) { record.line(tag, type) }
      record.markWritten(.variable(.genre))
    case .history: writeHistory(tag, to: &record)
    default: return false
    }
    return true
  }

  private func writeBookTitle(_ tag: TagCode, to record: inout TaggedRecordWriter) {
    if record.reference.kind == .chapter {
      record.field(.variable(.containerTitle), as: tag)
    } else if record.reference.kind.isWhole {
      record.field(.variable(.title), as: tag)
    }
  }

  private func writeIdentifiers(_ tag: TagCode, to record: inout TaggedRecordWriter) {
    if record.reference[.page] == nil, let number = record.reference[.articleNumber],
      TaggedReferenceBuilder.isArticleNumber(number)
    {
      record.line(tag, number + " [pii]")
      record.markWritten(.variable(.articleNumber))
    }
    let tagged: [IdentifierKind] = [.pmid, .pmcid, .issn, .isbn, .trial, .accession]
    for identifier in record.identifiers where !tagged.contains(identifier.kind) {
      record.line(tag, "\(identifier.value) [\(identifier.kind.rawValue)]")
      record.markWritten(identifier)
    }
  }

  private func writeHistory(_ tag: TagCode, to record: inout TaggedRecordWriter) {
    let roles: [(DateRole, String)] = [
      (.submitted, "received"), (.revised, "revised"), (.accepted, "accepted"),
    ]
    for (role, label) in roles {
      guard let date = record.reference.date(role)?.value, date.end == nil, !date.isOpenEnded,
        date.start.season == nil
      else { continue }
      record.line(tag, Self.stamp(date.start, separator: "/") + " [\(label)]")
      record.markWritten(.date(role))
    }
  }

  private static let dateText: @Sendable (Lenient<ReferenceDate>, DateRole) -> String = {
    date, role in
    switch (date, role) {
    case (.text(let text), _): return text
    case (.value(let value), .issued): return DateWords.text(of: value)
    case (.value(let value), .recordCreated): return stamp(value.start, separator: "/")
    case (.value(let value), _):
      return value.start.day == nil ? DateWords.text(of: value) : stamp(value.start, separator: "")
    }
  }

  /// `20221010`, `2022/10/10`.
  private static func stamp(_ date: PartialDate, separator: String) -> String {
    ([DateWords.padded(date.year)]
      + [date.month, date.day].compactMap { $0.map { $0 < 10 ? "0\($0)" : String($0) } })
      .joined(separator: separator)
  }

  /// The title with the period that PubMed puts after every title.
  private static func withPeriod(_ title: String) -> String {
    if title.hasSuffix("?") || title.hasSuffix("!") || title.hasSuffix("...") { return title }
    return title + "."
  }
}

// MARK: - Contributors

extension NBIBWriter {
  private func writeContributors(to record: inout TaggedRecordWriter) {
    for contributor in record.reference.contributors {
      let tags: (full: TagCode, short: TagCode)
      switch contributor.role {
      case .author: tags = (TagCode("FAU"), TagCode("AU"))
      case .editor: tags = (TagCode("FED"), TagCode("ED"))
      case .investigator: tags = (TagCode("FIR"), TagCode("IR"))
      default:
        record.reportLoss(of: contributor.role.rawValue)
        continue
      }
      switch contributor.name {
      case .person(let name):
        record.line(tags.full, contributor.name.invertedText)
        record.line(tags.short, Self.abbreviated(name))
        if contributor.name.readsBackAltered { record.reportLoss(of: "parts of a name") }
      case .organization(let name):
        record.line(contributor.role == .author ? TagCode("CN") : tags.full, name)
      case .others: record.line(tags.full, "et al.")
      }
      if let orcid = contributor.orcid {
        record.line(TagCode("AUID"), "ORCID: " + orcid.value)
      }
      for affiliation in contributor.affiliations { record.line(TagCode("AD"), affiliation) }
    }
  }

  /// The name as MEDLINE abbreviates it: `Siegel RL`.
  static func abbreviated(_ name: PersonName) -> String {
    var text = name.familyWithParticle
    var initials = ""
    for word in (name.given ?? "").split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }) {
      let isInitials = word.count <= 3 && word.allSatisfy(\.isUppercase)
      initials += isInitials ? String(word) : word.prefix(1).uppercased()
    }
    if !initials.isEmpty { text += " " + initials }
    if let suffix = name.suffix { text += " " + suffix.filter { $0 != "." } }
    return text
  }
}

extension ReferenceKind {
  /// Whether MEDLINE has the item's title as that of a book.
  fileprivate var isWhole: Bool { self == .book }
}
