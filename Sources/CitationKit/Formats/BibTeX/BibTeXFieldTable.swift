/// Which field of a `.bib` entry holds which field of a reference: read and written from one table.
///
/// Sources: "BibTeXing" (Patashnik 1988) for BibTeX, the BibLaTeX manual 2.2 for BibLaTeX, and the
/// field names that JabRef, BibDesk, PubMed and Zotero add.
enum BibTeXFieldTable {
  /// One row: a field, where it is written, what it means, and in which entries.
  struct Row: Sendable {
    let name: String
    let dialects: [BibTeXDialect]
    let field: ReferenceField
    /// Canonical entry types; empty for all.
    let types: [String]

    func applies(to type: String) -> Bool { types.isEmpty || types.contains(type) }
  }

  /// Columns: name; the dialects in which it is written; what it means; canonical entry types.
  ///
  /// Dialects are `b` and `l`, or `-` for read only. Without entry types a row is for all of them. The
  /// first row that fits counts.
  private static let table: StaticString = """
    author bl author
    title bl title
    editor bl editor
    translator bl translator
    journaltitle l container-title article periodical suppperiodical review
    journal b container-title article periodical suppperiodical review
    booktitle bl container-title inbook bookinbook suppbook incollection suppcollection inreference inproceedings
    journaltitle l container-title
    journal b container-title
    booktitle - container-title
    bookauthor bl container-author
    shorttitle bl title-short
    shortjournal bl container-title-short
    series bl collection-title
    volume bl volume
    number bl issue article periodical suppperiodical review
    issue bl issue
    number bl collection-number book bookinbook suppbook collection inbook incollection suppcollection inproceedings proceedings inreference reference mvbook mvcollection
    number bl number report patent dataset software misc manual online standard legislation legal jurisdiction
    document-number bl number
    pages bl page
    eid bl article-number
    article-number - article-number
    articleno - article-number
    pagetotal bl number-of-pages
    numpages - number-of-pages
    volumes bl number-of-volumes
    chapter bl chapter-number
    part bl part-number
    section bl section
    edition bl edition
    version bl version
    school b publisher thesis
    institution b publisher report
    institution l publisher report thesis
    organization l publisher online misc software
    publisher bl publisher
    institution - publisher
    school - publisher
    organization - publisher
    location l publisher-place
    address bl publisher-place
    location - publisher-place
    eventtitle bl event-title
    venue bl event-place
    type bl genre
    howpublished bl medium
    pubstate bl status
    status - status
    origtitle bl original-title
    origpublisher bl original-publisher
    origlocation bl original-publisher-place
    language bl language
    langid - language
    hyphenation - language
    library bl call-number
    lccn - call-number
    note bl note
    annote b annote
    annotation l annote
    abstract bl abstract
    keywords bl keyword
    keyword - keyword
    keywords - keyword
    doi bl DOI
    pmid bl PMID
    pmcid bl PMCID
    isbn bl ISBN
    issn bl ISSN
    url bl URL
    holder bl holder
    annotator bl annotator
    commentator bl commentator
    introduction bl introduction
    foreword bl foreword
    afterword bl afterword
    urldate bl accessed
    origdate bl original-date
    eventdate bl event-date
    epub bl available-date
    received bl submitted
    accepted bl accepted
    revised bl revised
    date-added bl record-created
    date-modified bl record-modified
    """

  static let rows: [Row] = table.description.split(separator: "\n").compactMap { line in
    let columns = line.split(separator: " ").map(String.init)
    guard columns.count >= 3, let field = ReferenceField(tableName: columns[2]) else { return nil }
    var dialects: [BibTeXDialect] = []
    if columns[1].contains("b") { dialects.append(.bibtex) }
    if columns[1].contains("l") { dialects.append(.biblatex) }
    return Row(
      name: columns[0], dialects: dialects, field: field, types: Array(columns.dropFirst(3)))
  }

  /// How a field is read.
  enum Meaning {
    case special(BibTeXSpecialField)
    /// As a row says; the smaller its priority, the more its value counts.
    case row(Row, priority: Int)
  }

  private static let rowsByField = Dictionary(grouping: rows, by: \.field)

  /// Whether a field of a reference has a field of its own.
  static func hasName(for field: ReferenceField) -> Bool { rowsByField[field] != nil }

  /// What each name means, the rows of one name in their order.
  private static let meanings: [String: [(meaning: Meaning, types: [String])]] = {
    var meanings: [String: [(meaning: Meaning, types: [String])]] = [:]
    for (priority, row) in rows.enumerated() {
      meanings[row.name, default: []].append((.row(row, priority: priority), row.types))
    }
    for (name, field) in BibTeXSpecialField.byName { meanings[name] = [(.special(field), [])] }
    return meanings
  }()

  /// How a field (its name in lower case) of an entry of a canonical type is read; `nil` for a field
  /// that is not in the table.
  static func meaning(of name: String, in type: String) -> Meaning? {
    guard let rows = meanings[name] else { return nil }
    if rows.count == 1 { return rows[0].meaning }
    return (rows.first { $0.types.isEmpty || $0.types.contains(type) } ?? rows.first)?.meaning
  }

  /// The name under which a field is written in an entry; its own name when the table has none.
  static func name(of field: ReferenceField, in type: String, dialect: BibTeXDialect) -> String {
    let rows = rowsByField[field] ?? []
    return rows.first { $0.dialects.contains(dialect) && $0.applies(to: type) }?.name
      ?? field.name.lowercased()
  }
}

extension ReferenceField {
  /// The field of a name in ``BibTeXFieldTable``; `nil` when there is none.
  init?(tableName name: String) {
    if let variable = Variable(name: name) {
      self = .variable(variable)
    } else if let role = Contributor.Role(rawValue: name) {
      self = .contributors(role)
    } else if let role = DateRole(rawValue: name) {
      self = .date(role)
    } else {
      switch name {
      case "URL": self = .url
      case "keyword": self = .keyword
      case "note": self = .note
      case "DOI", "PMID", "PMCID", "ISBN", "ISSN":
        self = .identifier(IdentifierKind(rawValue: name.lowercased()))
      default: return nil
      }
    }
  }
}
