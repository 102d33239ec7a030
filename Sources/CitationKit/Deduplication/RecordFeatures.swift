/// What is compared of one record, computed once: hashes, numbers and folded words.
///
/// A record takes a few hundred bytes, whatever the length of its abstract.
public struct RecordFeatures: Hashable, Sendable {
  /// What kind of item a record describes, as far as kinds tell items apart.
  public enum Genre: UInt8, Hashable, Sendable, Codable {
    /// Not stated, or a kind that says nothing.
    case unknown
    /// An article in a periodical.
    case journal
    /// A conference paper.
    case conference
    /// A whole book.
    case book
    /// A part of a book.
    case chapter
    /// A thesis.
    case thesis
    /// A report.
    case report
    /// A preprint.
    case preprint
    /// A data set, software or a supplement.
    case dataset
  }

  /// The title.
  public internal(set) var title = NormalizedTitle()
  /// Another title of the same item: original, translated or short.
  public internal(set) var otherTitle: NormalizedTitle?
  /// The authors, or the editors when there are none.
  public internal(set) var authors = NormalizedAuthors()
  /// The container.
  public internal(set) var container = NormalizedContainer()
  /// The pages.
  public internal(set) var pages = NormalizedPages()
  /// The year; 0 when it is unknown.
  public internal(set) var year: Int16 = 0
  /// The first number of the volume; 0 when it is unknown.
  public internal(set) var volume: UInt32 = 0
  /// The first number of the issue; 0 when it is unknown.
  public internal(set) var issue: UInt32 = 0
  /// The kind of item.
  public internal(set) var genre = Genre.unknown
  /// Hash of the DOI's letters and digits; 0 when there is none.
  public internal(set) var doi: UInt64 = 0
  /// Hash of the DOI without its version; equal to ``doi`` when it has none.
  public internal(set) var doiWork: UInt64 = 0
  /// Hash of the DOI's prefix, which names its registrant; 0 when there is none.
  public internal(set) var doiPrefix: UInt64 = 0
  /// The DOI is of a repository that gives every version one of its own.
  public internal(set) var isRepositoryDOI = false
  /// Hash of the PubMed id; 0 when there is none.
  public internal(set) var pmid: UInt64 = 0
  /// Hash of another identifier of the item (PMCID, arXiv id, accession number); 0 when there is none.
  public internal(set) var otherIdentifier: UInt64 = 0
  /// Hash of the trial registration; 0 when there is none.
  public internal(set) var trial: UInt64 = 0
  /// Hash of the ISBN without its check digit and prefix; 0 when there is none.
  public internal(set) var isbn: UInt64 = 0
  /// Hash of the ISSN; 0 when there is none.
  public internal(set) var issn: UInt64 = 0
  /// Hash of the edition; 0 when it is unknown or the first.
  public internal(set) var edition: UInt64 = 0
  /// The smallest hashes of the abstract's word triples (one-permutation MinHash); all 0 when there is
  /// no abstract.
  public internal(set) var abstract = SIMD8<UInt32>()
  /// Hash of everything above: records with the same fingerprint are the same to every later stage.
  public internal(set) var fingerprint: UInt64 = 0

  /// Whether there is an abstract.
  public var hasAbstract: Bool { abstract != SIMD8<UInt32>() }
}
