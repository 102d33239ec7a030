/// RefWorks' tags ("RefWorks Tagged Format", RefWorks' help) and its names of reference types.
enum RefWorksTable {
  static let table = TagTable(rows)

  private static let rows = """
    =whole book thesis pamphlet
    RT structure
    SR structure
    ID id
    A1 author
    A2 editor
    A3 collection-editor
    A4 translator
    A5 contributor
    T1 title
    T2 collection-title whole
    T2 proceedings-or-conference paper-conference
    T2 container-title
    T3 collection-title
    OT original-title
    ST title-short
    JF container-for-certain
    JO container-title-short
    YR issued-year
    FD issued-date
    RD accessed
    VO volume
    IS issue
    SP pages-or-extent whole
    SP first-page
    OP last-page
    ED edition
    PB publisher
    PP publisher-place
    SN serial-number
    DO id:doi
    AN accession-number
    DB source
    DS source
    CN call-number
    AV archive_location
    LA language
    K1 keyword
    AB abstract
    NO note
    AD author-address
    UL url
    LK url
    CL extra
    SF extra
    IP extra
    OL extra
    PM extra
    WV extra
    WT extra
    U1 extra
    U2 extra
    U3 extra
    U4 extra
    U5 extra
    """

  /// The kind of a reference type's name; `nil` when it is none of the known ones.
  static func kind(of name: String) -> ReferenceKind? { kinds[Folding.key(name)] }

  private static let kinds: [String: ReferenceKind] = {
    var kinds: [String: ReferenceKind] = [:]
    for row in types.split(separator: "\n") {
      let parts = row.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let kind = ReferenceKind(rawValue: String(parts[0])) else { continue }
      for name in parts[1].split(separator: "|") { kinds[Folding.key(String(name))] = kind }
    }
    return kinds
  }()

  /// A kind, and the names of its reference types.
  private static let types = """
    article-journal:Journal|Journal Article|Journal, Electronic|Abstract
    article-newspaper:Newspaper Article|Newspaper
    article-magazine:Magazine Article|Magazine
    book:Book, Whole|Book|Book, Edited|Monograph
    chapter:Book, Section|Book Chapter|Book Section
    paper-conference:Conference Proceeding|Conference Proceedings|Conference
    thesis:Dissertation|Dissertation/Thesis|Dissertation/Thesis, Unpublished|Thesis
    report:Report|Grant
    patent:Patent
    webpage:Web Page|Website
    software:Computer Program|Software
    map:Map
    motion_picture:Motion Picture|Video/ DVD|Video|Video/DVD
    song:Music Score|Sound Recording
    graphic:Artwork|Art
    legal_case:Case/Court Decisions|Case
    bill:Bills/Resolutions|Bill
    legislation:Laws/Statutes|Statute
    hearing:Hearing
    manuscript:Unpublished Material
    personal_communication:Personal Communication
    document:Generic|Resolved|Unresolved
    """
}
