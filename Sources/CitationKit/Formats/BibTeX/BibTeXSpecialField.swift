/// Fields that say something only together with others.
enum BibTeXSpecialField: Int, CaseIterable, Sendable {
  case subtitle, titleaddon, maintitle, mainsubtitle, maintitleaddon, booksubtitle, booktitleaddon
  case journalsubtitle, journaltitleaddon, issuetitle, issuesubtitle
  case date, year, month, day, endyear, endmonth, endday
  case eprint, eprinttype, eprintclass
  case entrysubtype, key, sortkey
  case editortype, editora, editoratype, editorb, editorbtype, editorc, editorctype
  case namea, nameatype, nameb, namebtype, namec, namectype, authortype
  case howpublished, crossref, xdata

  /// The names of the fields, in the order of the cases; aliases follow.
  private static let names: StaticString = """
    subtitle titleaddon maintitle mainsubtitle maintitleaddon booksubtitle booktitleaddon
    journalsubtitle journaltitleaddon issuetitle issuesubtitle
    date year month day endyear endmonth endday
    eprint eprinttype eprintclass
    entrysubtype key sortkey
    editortype editora editoratype editorb editorbtype editorc editorctype
    namea nameatype nameb namebtype namec namectype authortype
    howpublished crossref xdata
    """

  static let byName: [String: BibTeXSpecialField] = {
    var fields: [String: BibTeXSpecialField] = [
      "archiveprefix": .eprinttype, "primaryclass": .eprintclass,
    ]
    for (index, name) in names.description.split(whereSeparator: \.isWhitespace).enumerated() {
      fields[String(name)] = BibTeXSpecialField(rawValue: index)
    }
    return fields
  }()
}
