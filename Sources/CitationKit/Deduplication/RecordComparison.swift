/// How two records agree, field by field: the third stage, comparison.
public struct RecordComparison: Hashable, Sendable {
  /// The level of each field, in the order of ``ComparedField/allCases``.
  private var levels = SIMD16<UInt8>()
  /// How the titles agree, in detail.
  public internal(set) var title = TitleComparison()
  /// How many authors the records share.
  public internal(set) var sharedAuthors = 0
  /// The title is one that many items carry, so that it says little.
  public internal(set) var isGenericTitle = false
  /// One title announces a notice about the other item, or another notice.
  public internal(set) var hasNoticeDifference = false
  /// The DOIs are versions of one.
  public internal(set) var isDOIVersion = false
  /// The DOI stands for a supplement or a book in which both items are.
  public internal(set) var isContainerDOI = false
  /// The number of years between the records.
  public internal(set) var yearDistance = 0
  /// The records are of kinds that exclude each other.
  public internal(set) var hasGenreConflict = false
  /// One record is a preprint and the other is not.
  public internal(set) var isPreprintAndArticle = false
  /// Neither record has volume, pages or an identifier.
  public internal(set) var lacksPlace = false
  /// The items begin and end on the same pages, which are several.
  public internal(set) var isSamePageRange = false
  /// The editions differ.
  public internal(set) var hasEditionDifference = false
  /// Everything that is compared is the same.
  public internal(set) var isSameThroughout = false

  /// The level of one field.
  public internal(set) subscript(field: ComparedField) -> AgreementLevel {
    get { AgreementLevel(rawValue: levels[field.place]) ?? .unknown }
    set { levels[field.place] = newValue.rawValue }
  }
}

extension ComparedField {
  /// The field's place among all fields.
  @inline(__always) var place: Int {
    switch self {
    case .title: 0
    case .authors: 1
    case .container: 2
    case .year: 3
    case .volume: 4
    case .issue: 5
    case .pages: 6
    case .doi: 7
    case .pmid: 8
    case .identifier: 9
    case .isbn: 10
    case .abstract: 11
    }
  }
}
