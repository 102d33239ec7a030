/// A field of a reference that holds one text, named as in CSL 1.0.2 (appendix IV) where CSL has it.
///
/// Fields with a structure of their own (contributors, dates, identifiers, keywords, notes, URLs) have
/// properties of their own on ``Reference``.
public enum Variable: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// The title of the item, subtitle included.
  case title
  /// A short form of the title.
  case titleShort
  /// The title in a language other than the item's own, often English.
  case translatedTitle
  /// The title under which the item first appeared, or its vernacular title.
  case originalTitle
  /// The title of the work that the item reviews.
  case reviewedTitle
  /// The title of the part or volume of a multi-volume work.
  case volumeTitle
  /// The title of the part of the item that is meant.
  case partTitle
  /// The journal, book, proceedings or site that contains the item.
  case containerTitle
  /// The abbreviated title of the container.
  case containerTitleShort
  /// The series in which the item or its container appeared.
  case collectionTitle
  /// The item's number in its series.
  case collectionNumber
  /// The volume of the container, or of the item itself.
  case volume
  /// The issue of the container.
  case issue
  /// The pages on which the item stands, as in ``PageRange``.
  case page
  /// The article or e-location number that stands in place of pages.
  case articleNumber
  /// A number that identifies the item: a report's, a patent's.
  case number
  /// How many pages the item has.
  case numberOfPages
  /// How many volumes the item has.
  case numberOfVolumes
  /// The chapter that is meant.
  case chapterNumber
  /// The part that is meant.
  case partNumber
  /// The section that is meant.
  case section
  /// The edition.
  case edition
  /// The version, of software or a data set.
  case version
  /// The supplement's number or name.
  case supplementNumber
  /// The publisher; for a thesis its university, for a report its institution.
  case publisher
  /// Where the publisher is.
  case publisherPlace
  /// The publisher of the original.
  case originalPublisher
  /// Where the publisher of the original is.
  case originalPublisherPlace
  /// The name of the conference or other event.
  case eventTitle
  /// Where the event took place.
  case eventPlace
  /// The kind of the item in words: "PhD thesis", "Technical report", "Review".
  case genre
  /// The medium: "CD-ROM", "Print-Electronic".
  case medium
  /// The state of publication: "in press".
  case status
  /// The court, committee or standards body.
  case authority
  /// The area of law that a legal item belongs to.
  case jurisdiction
  /// The archive that holds the item.
  case archive
  /// The collection within the archive.
  case archiveCollection
  /// Where the archive is.
  case archivePlace
  /// The shelf mark or box within the archive.
  case archiveLocation
  /// The call number in a library.
  case callNumber
  /// The database or catalogue that the record comes from.
  case source
  /// The language of the item, as the source wrote it.
  case language
  /// The abstract.
  case abstract
  /// Size: duration, dimensions, format.
  case dimensions
  /// The scale of a map.
  case scale
  /// Licence or copyright statement.
  case license
  /// The letter that tells apart works of one author and year.
  case yearSuffix
  /// A note of a reader about the item.
  case annote
  /// The authors' addresses or affiliations as one text.
  case address

  /// Orders by declaration, which is the order in which fields are stored and written.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Variable {
  /// The field's name, CSL's where CSL has it: `container-title`.
  public var name: String {
    switch self {
    case .title: "title"
    case .titleShort: "title-short"
    case .translatedTitle: "translated-title"
    case .originalTitle: "original-title"
    case .reviewedTitle: "reviewed-title"
    case .volumeTitle: "volume-title"
    case .partTitle: "part-title"
    case .containerTitle: "container-title"
    case .containerTitleShort: "container-title-short"
    case .collectionTitle: "collection-title"
    case .collectionNumber: "collection-number"
    case .volume: "volume"
    case .issue: "issue"
    case .page: "page"
    case .articleNumber: "article-number"
    case .number: "number"
    case .numberOfPages: "number-of-pages"
    case .numberOfVolumes: "number-of-volumes"
    case .chapterNumber: "chapter-number"
    case .partNumber: "part-number"
    case .section: "section"
    case .edition: "edition"
    case .version: "version"
    case .supplementNumber: "supplement-number"
    case .publisher: "publisher"
    case .publisherPlace: "publisher-place"
    case .originalPublisher: "original-publisher"
    case .originalPublisherPlace: "original-publisher-place"
    case .eventTitle: "event-title"
    case .eventPlace: "event-place"
    case .genre: "genre"
    case .medium: "medium"
    case .status: "status"
    case .authority: "authority"
    case .jurisdiction: "jurisdiction"
    case .archive: "archive"
    case .archiveCollection: "archive_collection"
    case .archivePlace: "archive-place"
    case .archiveLocation: "archive_location"
    case .callNumber: "call-number"
    case .source: "source"
    case .language: "language"
    case .abstract: "abstract"
    case .dimensions: "dimensions"
    case .scale: "scale"
    case .license: "license"
    case .yearSuffix: "year-suffix"
    case .annote: "annote"
    case .address: "author-address"
    }
  }

  /// The field of a name; `nil` when there is none.
  public init?(name: String) {
    guard let variable = Self.byName[name] else { return nil }
    self = variable
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Variable: Codable {
  /// Decodes a field by its name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let variable = Variable(name: name) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no field of a reference: \(name)")
    }
    self = variable
  }

  /// Encodes ``name``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
