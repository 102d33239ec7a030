/// RIS's reference types (the specification's TY list of 2001 and 2011, and what programs add).
enum RISTypes {
  /// The kind of a TY value; `nil` when the value is none of the known ones.
  static func kind(of type: String) -> ReferenceKind? { kinds[type.uppercased()] }

  /// The TY value for a kind.
  static func type(of kind: ReferenceKind) -> String { types[kind] ?? "GEN" }

  private static let rowsByType: [(type: String, kind: ReferenceKind)] =
    rows.split(separator: "\n").compactMap { row in
      let words = row.split(separator: " ")
      guard words.count == 2, let kind = ReferenceKind(rawValue: String(words[1])) else {
        return nil
      }
      return (String(words[0]), kind)
    }

  private static let kinds = Dictionary(
    rowsByType.map { ($0.type, $0.kind) }, uniquingKeysWith: { first, _ in first })

  private static let types = Dictionary(
    rowsByType.map { ($0.kind, $0.type) }, uniquingKeysWith: { first, _ in first })

  /// A type and its kind; a kind is written as its first type.
  private static let rows = """
    JOUR article-journal
    EJOUR article-journal
    ABST article-journal
    INPR article-journal
    MGZN article-magazine
    NEWS article-newspaper
    PRESS article-newspaper
    UNPB manuscript
    MANSCPT manuscript
    UNPD manuscript
    PREPRINT article
    BOOK book
    EBOOK book
    EDBOOK book
    CTLG book
    SER collection
    MULTI book
    CHAP chapter
    ECHAP chapter
    CPAPER paper-conference
    CONF paper-conference
    SLIDE speech
    THES thesis
    DISS thesis
    RPRT report
    GOVDOC report
    GRANT report
    JFULL periodical
    DATA dataset
    DBASE dataset
    AGGR dataset
    COMP software
    ELEC webpage
    WEB webpage
    BLOG post-weblog
    ICOMM personal_communication
    PCOMM personal_communication
    ENCYC entry-encyclopedia
    DICT entry-dictionary
    PAMP pamphlet
    PAT patent
    STAND standard
    STD standard
    BILL bill
    UNBILL bill
    CASE legal_case
    HEAR hearing
    STAT legislation
    LEGAL regulation
    MAP map
    ART graphic
    CHART figure
    FIGURE figure
    EQUA figure
    ADVS motion_picture
    MPCT motion_picture
    VIDEO motion_picture
    SOUND song
    MUSIC musical_score
    INTV interview
    POD broadcast
    BROAD broadcast
    ANCIENT classic
    CLSWK classic
    GEN document
    """
}
