extension TaggedRecordWriter {
  /// Appends what one rule of the table says; meanings of one format only are left to its writer.
  mutating func write(_ rule: TagTable.Rule, roles: [Contributor.Role: TagCode]) {
    let tag = rule.tag
    switch rule.meaning {
    case .contributors: contributors(tags: roles)
    case .variable(let variable): field(.variable(variable), as: tag)
    case .date(let role): field(.date(role), as: tag)
    case .identifier(let name): field(.identifier(name.kind), as: tag)
    case .id: field(.id, as: tag)
    case .url: field(.url, as: tag)
    case .firstPage, .pagesOrExtent, .lastPage, .pages: writePages(rule.meaning, tag)
    case .issuedYear:
      guard let date = reference.issued?.value else { break }
      line(tag, DateWords.padded(date.year))
      if date == ReferenceDate(year: date.year) { markWritten(.date(.issued)) }
    case .issuedDate:
      if let text = reference.extra.first(where: { $0.name == "issued" })?.value,
        has(.date(.issued))
      {
        // What the source said in place of a plain date.
        line(tag, text)
        markWritten(.date(.issued))
      } else {
        field(.date(.issued), as: tag)
      }
    case .serialNumber: writeSerialNumbers(tag)
    case .editionOrOnlineDate:
      let isOnlineDate = has(.date(.available)) && !has(.variable(.edition))
      field(isOnlineDate ? .date(.available) : .variable(.edition), as: tag)
    case .proceedingsOrConference:
      field(.variable(has(.variable(.eventTitle)) ? .eventTitle : .containerTitle), as: tag)
    case .workType: field(.variable(.genre), as: tag)
    case .accessionNumber: writeAccessionNumber(tag)
    case .keywords: field(.keyword, as: tag)
    case .note:
      field(.note, as: tag)
      for identifier in identifiers {
        line(tag, IdentifierNote.text(of: identifier))
        markWritten(identifier)
      }
    default: break
    }
  }

  private mutating func writePages(_ meaning: TagMeaning, _ tag: TagCode) {
    switch (meaning, reference.pages) {
    case (.pagesOrExtent, nil): field(.variable(.numberOfPages), as: tag)
    case (.pages, _), (.firstPage, .text?): field(.variable(.page), as: tag)
    case (.pagesOrExtent, let pages?):
      // A single page of a whole would read as its extent.
      if case .value(let range) = pages, range.last != nil {
        field(.variable(.page), as: tag)
      }
    case (.firstPage, .value(let range)?):
      line(tag, range.first)
      markWritten(.variable(.page))
    case (.lastPage, .value(let range)?):
      if let last = range.last, !has(.variable(.page)), !reference.kind.hasExtent {
        line(tag, last)
      }
    default: break
    }
  }

  private mutating func writeSerialNumbers(_ tag: TagCode) {
    for identifier in identifiers where identifier.kind == .issn || identifier.kind == .isbn {
      line(tag, identifier.value)
      markWritten(identifier)
    }
    if reference.kind.hasNumberAsSerial, reference.issns.isEmpty, reference.isbns.isEmpty {
      field(.variable(.number), as: tag)
    }
  }

  /// Appends the number of the record in its database: the PubMed id unless the source is another
  /// database.
  private mutating func writeAccessionNumber(_ tag: TagCode) {
    let source = reference[.source]
    if source == nil || RISTable.isPubMed(source), let pmid = reference.pmid,
      identifiers.contains(.pmid(pmid))
    {
      line(tag, pmid.value)
      markWritten(.pmid(pmid))
      return
    }
    for identifier in identifiers {
      guard case .other(.accession, let value) = identifier else { continue }
      line(tag, value)
      markWritten(identifier)
      return
    }
  }
}

extension TagTable {
  /// The tag of each role, for a kind.
  func roles(for kind: ReferenceKind) -> [Contributor.Role: TagCode] {
    var roles: [Contributor.Role: TagCode] = [:]
    for rule in rules(for: kind) {
      if case .contributors(let role) = rule.meaning, roles[role] == nil {
        roles[role] = rule.tag
      }
    }
    return roles
  }

  /// Whether a tag's value comes back as a field without a place in the model.
  func keepsUnmapped(_ tag: TagCode, for kind: ReferenceKind) -> Bool {
    let meaning = meaning(of: tag, for: kind)
    return meaning == nil || meaning == .file
  }
}

extension ReferenceKind {
  /// Whether a serial number's tag may hold the item's number.
  var hasNumberAsSerial: Bool { self == .report || self == .patent || self == .standard }

  /// Whether the tag for pages may hold the item's number of pages.
  var hasExtent: Bool {
    self == .book || self == .collection || self == .thesis || self == .pamphlet || self == .classic
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

  /// ``invertedText``, with the comma after an organisation's name by which EndNote tells it from a
  /// person's where it could be one.
  var readableInvertedText: String {
    let text = invertedText
    if case .organization = self, Self(inverted: text) != self, Self(inverted: text + ",") == self {
      return text + ","
    }
    return text
  }

  /// Whether the name comes back as another one from the formats that hold it in one text.
  var readsBackAltered: Bool { Self(inverted: readableInvertedText) != self }
}
