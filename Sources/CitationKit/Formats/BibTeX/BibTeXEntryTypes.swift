/// Entry types of BibTeX and BibLaTeX, and the kinds of reference that they describe.
enum BibTeXEntryTypes {
  /// Columns: entry type; its canonical name in BibLaTeX; the kind of reference; the genre it implies.
  private static let readTable: StaticString = """
    article article article-journal
    review review review
    suppperiodical suppperiodical article-journal
    book book book
    mvbook mvbook book
    collection collection book
    mvcollection mvcollection book
    reference reference book
    mvreference mvreference book
    booklet booklet pamphlet
    inbook inbook chapter
    bookinbook bookinbook chapter
    suppbook suppbook chapter
    incollection incollection chapter
    suppcollection suppcollection chapter
    inreference inreference entry-encyclopedia
    inproceedings inproceedings paper-conference
    conference inproceedings paper-conference
    proceedings proceedings book
    mvproceedings mvproceedings book
    manual manual book
    mastersthesis thesis thesis Master's thesis
    phdthesis thesis thesis PhD thesis
    thesis thesis thesis
    techreport report report
    report report report
    unpublished unpublished manuscript
    misc misc document
    online online webpage
    electronic online webpage
    www online webpage
    webpage online webpage
    dataset dataset dataset
    data dataset dataset
    software software software
    patent patent patent
    periodical periodical periodical
    standard standard standard
    legislation legislation legislation
    legal legal legal_case
    jurisdiction jurisdiction legal_case
    letter letter personal_communication
    artwork artwork graphic
    image image graphic
    audio audio song
    music music song
    movie movie motion_picture
    video video motion_picture
    performance performance performance
    bibnote bibnote document
    newspaper article article-newspaper
    magazine article article-magazine
    map misc map
    commentary misc document
    """

  /// Columns: kind; the BibTeX entry types to try; the BibLaTeX entry types to try.
  ///
  /// The first one
  /// whose required fields are there is written, `misc` when none is.
  private static let writeTable: StaticString = """
    article-journal article article
    article-magazine article article
    article-newspaper article article
    review article article
    review-book article article
    book book book,collection
    classic book book,collection
    chapter incollection incollection,inbook
    entry incollection incollection,inbook
    entry-dictionary incollection inreference,inbook
    entry-encyclopedia incollection inreference,inbook
    paper-conference inproceedings inproceedings
    pamphlet booklet booklet
    report techreport report
    thesis phdthesis thesis
    manuscript unpublished unpublished
    speech misc unpublished
    webpage misc online
    post misc online
    post-weblog misc online
    dataset misc dataset
    software misc software
    patent misc patent
    periodical misc periodical
    article misc online
    """

  struct Reading: Sendable {
    let canonical: String
    let kind: ReferenceKind
    let genre: String?
  }

  private static let readings: [String: Reading] = {
    var readings: [String: Reading] = [:]
    for line in readTable.description.split(separator: "\n") {
      let columns = line.split(separator: " ", maxSplits: 3).map(String.init)
      guard columns.count >= 3, let kind = ReferenceKind(rawValue: columns[2]) else { continue }
      readings[columns[0]] = Reading(
        canonical: columns[1], kind: kind, genre: columns.count > 3 ? columns[3] : nil)
    }
    return readings
  }()

  private static let writings: [ReferenceKind: [[String]]] = {
    var writings: [ReferenceKind: [[String]]] = [:]
    for line in writeTable.description.split(separator: "\n") {
      let columns = line.split(separator: " ").map(String.init)
      guard columns.count == 3, let kind = ReferenceKind(rawValue: columns[0]) else { continue }
      writings[kind] = columns.dropFirst().map { $0.split(separator: ",").map(String.init) }
    }
    return writings
  }()

  /// What an entry type (in lower case) means; `nil` for a type that is not in the table.
  static func reading(of type: String) -> Reading? { readings[type] }

  /// The kind of an entry where its type leaves it open: an unpublished paper of an event is
  /// a speech, a miscellaneous item on arXiv a preprint.
  static func kind(of type: String, isOfEvent: Bool, isOnArXiv: Bool) -> ReferenceKind {
    switch readings[type]?.kind ?? .document {
    case .manuscript where isOfEvent: .speech
    case .document where isOnArXiv: .article
    case let kind: kind
    }
  }

  /// The entry types under which a kind can be written, best first; the last one is `misc`.
  static func candidates(for kind: ReferenceKind, dialect: BibTeXDialect) -> [String] {
    let columns = writings[kind] ?? [[], []]
    return columns[dialect == .bibtex ? 0 : 1] + ["misc"]
  }
}
