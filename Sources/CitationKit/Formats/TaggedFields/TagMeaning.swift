/// What a tag of a line-based format says: a field of the model, or something that takes more than
/// one tag, or a rule, to read and write.
///
/// Its values own no memory, so that looking one up for each line of a file costs nothing.
enum TagMeaning: Hashable {
  /// A text field of the model.
  case variable(Variable)
  /// The contributors of one role.
  case contributors(Contributor.Role)
  /// A date of the model, the cited one left out.
  case date(DateRole)
  /// An identifier of one kind.
  case identifier(IdentifierName)
  /// The record's id, and an address on the web.
  case id, url
  /// The first page, the last page, or the whole range.
  case firstPage, lastPage
  /// The first page of a part, the number of pages of a whole.
  case pagesOrExtent
  /// The year of publication, and the whole date.
  case issuedYear, issuedDate
  /// The date of publication in a tag that gives way to the others.
  case issuedDateFallback
  /// An ISSN, an ISBN, or a number of another kind.
  case serialNumber
  /// The edition, or the date of appearing online before print.
  case editionOrOnlineDate
  /// The title of what contains a conference paper, or of the conference when a tag of its own
  /// names the proceedings.
  case proceedingsOrConference
  /// The kind of work in words, which some programs use for the DOI.
  case workType
  /// The number of the record in its database.
  case accessionNumber
  /// Addresses of files.
  case file
  /// Keywords of which one tag may hold several.
  case keywords
  /// A remark, which may hold an identifier.
  case note
  /// The record's type or end, or what other tags say as well.
  case structure
  /// A tag that the format has and the model has no place for.
  case unmapped
  /// An author's name in full, and abbreviated: the same person in two tags.
  case fullAuthor, shortAuthor
  /// An investigator's name in full, and abbreviated; an editor's likewise.
  case fullInvestigator, shortInvestigator, fullEditor, shortEditor
  /// An organisation among the authors, or the editors.
  case corporateAuthor, corporateEditor
  /// The identifier, and the affiliation, of the contributor named before.
  case contributorIdentifier, contributorAffiliation
  /// An identifier with its kind in brackets after it.
  case labelledIdentifier
  /// A secondary identifier, its registry before it.
  case registryIdentifier
  /// A date of the item's or the record's history, its kind in brackets after it.
  case history
  /// Pages as one text.
  case pages
  /// The month and day of publication, the year standing in another tag.
  case issuedDay
  /// One of several kinds of work.
  case publicationType
  /// The container's title in a tag that has no other use, and so wins over the others.
  case containerForCertain
  /// The title of the book that the item is or is part of.
  case bookTitle

  /// The identifiers that have tags of their own.
  enum IdentifierName: String, Hashable {
    case doi, pmid, pmcid, wos, mid

    /// The kind of the identifier.
    var kind: IdentifierKind { IdentifierKind(rawValue: rawValue) }
  }

  /// The meaning of a name in a format's table.
  init?(name: Substring) {
    if let named = Self.named[name] {
      self = named
    } else if let variable = Variable(name: String(name)) {
      self = .variable(variable)
    } else if let role = Contributor.Role(rawValue: String(name)) {
      self = .contributors(role)
    } else if let role = DateRole(rawValue: String(name)) {
      self = .date(role)
    } else if name.hasPrefix("id:"),
      let identifier = IdentifierName(rawValue: String(name.dropFirst(3)))
    {
      self = .identifier(identifier)
    } else {
      return nil
    }
  }

  private static let named: [Substring: TagMeaning] = [
    "id": .id, "url": .url, "keyword": .keywords, "note": .note,
    "first-page": .firstPage, "last-page": .lastPage, "pages-or-extent": .pagesOrExtent,
    "issued-year": .issuedYear, "issued-date": .issuedDate,
    "issued-date-fallback": .issuedDateFallback, "serial-number": .serialNumber,
    "edition-or-online-date": .editionOrOnlineDate,
    "proceedings-or-conference": .proceedingsOrConference, "work-type": .workType,
    "accession-number": .accessionNumber, "file": .file, "structure": .structure,
    "extra": .unmapped, "full-author": .fullAuthor,
    "short-author": .shortAuthor, "full-investigator": .fullInvestigator,
    "short-investigator": .shortInvestigator, "full-editor": .fullEditor,
    "short-editor": .shortEditor, "corporate-author": .corporateAuthor,
    "corporate-editor": .corporateEditor,
    "contributor-identifier": .contributorIdentifier,
    "contributor-affiliation": .contributorAffiliation,
    "labelled-identifier": .labelledIdentifier, "registry-identifier": .registryIdentifier,
    "history": .history, "pages": .pages, "issued-day": .issuedDay,
    "publication-type": .publicationType, "book-title": .bookTitle,
    "container-for-certain": .containerForCertain,
  ]
}
