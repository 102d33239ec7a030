/// What the elements of EndNote's XML mean, for reading and writing alike ("RSXML.dtd" and the field
/// table of EndNote's reference types).
enum EndNoteXMLTable {
  // MARK: - Reference types

  /// The kind of a `ref-type`, by its name or else its number; `nil` when both are unknown.
  static func kind(name: String?, number: String?) -> ReferenceKind? {
    if let name, let kind = kindsByName[name.lowercased()] { return kind }
    return number.flatMap { kindsByNumber[$0] }
  }

  /// The name and number under which a kind is written.
  static func type(of kind: ReferenceKind) -> (name: String, number: String) {
    typesByKind[kind] ?? ("Generic", "13")
  }

  private static let typeRows: [(number: String, kind: ReferenceKind, name: String)] =
    types.split(separator: "\n").compactMap { row in
      let words = row.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3, let kind = ReferenceKind(rawValue: words[1]) else { return nil }
      return (words[0], kind, words[2])
    }

  private static let kindsByName = Dictionary(
    typeRows.map { ($0.name.lowercased(), $0.kind) }, uniquingKeysWith: { first, _ in first })
  private static let kindsByNumber = Dictionary(
    typeRows.map { ($0.number, $0.kind) }, uniquingKeysWith: { first, _ in first })
  private static let typesByKind = Dictionary(
    typeRows.map { ($0.kind, (name: $0.name, number: $0.number)) },
    uniquingKeysWith: { first, _ in first })

  /// A type's number, its kind and name; a kind is written as its first type.
  private static let types = """
    17 article-journal Journal Article
    43 article Electronic Article
    19 article-magazine Magazine Article
    23 article-newspaper Newspaper Article
    6 book Book
    5 chapter Book Section
    28 book Edited Book
    44 book Electronic Book
    60 chapter Electronic Book Section
    8 book Catalog
    47 paper-conference Conference Paper
    10 paper-conference Conference Proceedings
    32 thesis Thesis
    27 report Report
    46 report Government Document
    54 report Grant
    25 patent Patent
    12 webpage Web Page
    56 post-weblog Blog
    65 post Social Media
    66 post Discussion Forum
    9 software Computer Program
    59 dataset Dataset
    55 dataset Aggregated Database
    45 dataset Online Database
    48 motion_picture Online Multimedia
    3 song Audiovisual Material
    21 motion_picture Film or Broadcast
    67 broadcast Television Episode
    62 broadcast Podcast
    61 musical_score Music
    2 graphic Artwork
    37 figure Figure
    38 figure Chart or Table
    39 figure Equation
    20 map Map
    4 bill Bill
    7 legal_case Case
    14 hearing Hearing
    31 legislation Statute
    50 regulation Legal Rule or Regulation
    58 standard Standard
    36 manuscript Manuscript
    34 manuscript Unpublished Work
    26 personal_communication Personal Communication
    64 interview Interview
    63 pamphlet Press Release
    24 pamphlet Pamphlet
    57 periodical Serial
    52 entry-dictionary Dictionary
    53 entry-encyclopedia Encyclopedia
    49 classic Classical Work
    51 classic Ancient Text
    13 document Generic
    """

  // MARK: - Fields

  /// One rule: an element, by its path below `record`, and what it holds.
  struct Rule: Sendable {
    let path: String
    let variable: Variable
  }

  /// The rules for a kind, in the order in which EndNote writes the elements.
  static func rules(for kind: ReferenceKind) -> [Rule] { rulesByKind[kind] ?? [] }

  /// The field that an element holds; `nil` when it is none of the table's.
  static func variable(of path: String, for kind: ReferenceKind) -> Variable? {
    rules(for: kind).first { $0.path == path }?.variable
  }

  private static let groups: [Substring: Set<ReferenceKind>] = [
    "periodical": [.article, .articleJournal, .articleMagazine, .articleNewspaper, .review],
    "part": [
      .chapter, .paperConference, .entryDictionary, .entryEncyclopedia, .webpage, .postWeblog,
      .post, .broadcast, .song, .personalCommunication, .classic, .document, .interview,
      .manuscript,
    ],
  ]

  private static let rulesByKind: [ReferenceKind: [Rule]] = {
    var rules: [ReferenceKind: [Rule]] = [:]
    for kind in ReferenceKind.allCases {
      var seen: Set<String> = []
      for row in fields.split(separator: "\n") {
        let words = row.split(separator: " ")
        guard words.count >= 2, let variable = Variable(name: String(words[1])) else { continue }
        let applies =
          words.count == 2
          || words.dropFirst(2).contains {
            groups[$0]?.contains(kind) ?? false || $0 == kind.rawValue[...]
          }
        if applies, seen.insert(String(words[0])).inserted {
          rules[kind, default: []].append(Rule(path: String(words[0]), variable: variable))
        }
      }
    }
    return rules
  }()

  /// An element, its field, and the kinds for which that holds (none: all others).
  private static let fields = """
    auth-address author-address
    titles/title title
    titles/secondary-title container-title periodical part
    titles/secondary-title collection-title
    titles/tertiary-title collection-title part
    titles/tertiary-title volume-title
    titles/alt-title container-title-short periodical
    titles/alt-title original-title
    titles/short-title title-short
    titles/translated-title translated-title
    periodical/full-title container-title
    periodical/abbr-1 container-title-short
    pages page
    volume volume
    number issue periodical
    number collection-number book chapter
    number number
    section section
    edition edition
    num-vols number-of-volumes
    reprint-edition original-publisher
    reviewed-item reviewed-title
    pub-location publisher-place
    publisher publisher
    isbn number report patent
    call-num call-number
    abstract abstract
    work-type genre
    remote-database-name source
    language language
    """

  // MARK: - People

  /// The role of the people in an element of `contributors`; `nil` when it is none of EndNote's.
  static func role(of element: String, for kind: ReferenceKind) -> Contributor.Role? {
    switch element {
    case "authors": .author
    case "secondary-authors":
      switch kind {
      case .book, .report, .map: .collectionEditor
      case .motionPicture, .broadcast: .director
      case .interview: .interviewer
      case .personalCommunication: .recipient
      case .thesis: .supervisor
      case .patent: .holder
      default: .editor
      }
    case "tertiary-authors":
      switch kind {
      case .chapter, .paperConference: .collectionEditor
      case .thesis: .supervisor
      case .motionPicture, .broadcast: .producer
      default: .contributor
      }
    case "subsidiary-authors": kind == .motionPicture ? .performer : .translator
    case "translated-authors": .originalAuthor
    default: nil
    }
  }

  /// The elements of `contributors`, in their order.
  static let contributorElements = [
    "authors", "secondary-authors", "tertiary-authors", "subsidiary-authors", "translated-authors",
  ]
}
