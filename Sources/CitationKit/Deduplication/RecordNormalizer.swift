/// Turns references into features: the first stage, normalization.
public struct RecordNormalizer: Sendable {
  private let titles = TitleNormalizer()
  private let authors = AuthorNormalizer()
  private let containers = ContainerNormalizer()
  private let pages = PagesNormalizer()

  /// A normalizer.
  public init() {}

  /// Computes what is compared of a reference.
  ///
  /// Fields that are missing or not understood stay unknown.
  public func features(of reference: Reference) -> RecordFeatures {
    var features = RecordFeatures()
    features.title = titles.normalize(reference[.title] ?? "")
    let other = reference[.originalTitle] ?? reference[.translatedTitle]
    if let other {
      features.otherTitle = titles.normalize(other)
    } else if !features.title.following.isEmpty {
      features.otherTitle = titles.normalize(
        String(decoding: features.title.following, as: UTF8.self))
    }
    features.title.following = []
    features.authors = authors.normalize(reference.contributors)
    let container =
      reference[.containerTitle] ?? reference[.containerTitleShort] ?? reference[.eventTitle]
    features.container = containers.normalize(container ?? "")
    features.pages = pages.normalize(
      pages: reference[.page], articleNumber: reference[.articleNumber])
    features.year = Self.year(of: reference)
    features.volume = Self.firstNumber(reference[.volume])
    if features.volume == UInt32(clamping: Int(features.year)) { features.volume = 0 }
    features.issue = Self.firstNumber(reference[.issue])
    addIdentifiers(of: reference, to: &features)
    features.genre = Self.genre(of: reference, features)
    if let edition = reference[.edition] {
      let number = Self.firstNumber(edition)
      features.edition =
        number == 1 ? 0 : (number > 1 ? UInt64(number) : StableHash.of(Folding.keyBytes(edition)))
    }
    if let abstract = reference[.abstract] { features.abstract = AbstractSketch.of(abstract) }
    features.fingerprint = Self.fingerprint(of: features, reference)
    return features
  }

  private static func year(of reference: Reference) -> Int16 {
    if let year = reference.year { return Int16(clamping: year) }
    if case .text(let text) = reference.issued {
      for run in text.utf8.split(whereSeparator: { !$0.isASCIIDigit }) where run.count == 4 {
        let year = run.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        if (1500...2100).contains(year) { return Int16(clamping: year) }
      }
    }
    if let year = reference.date(.available)?.value?.year { return Int16(clamping: year) }
    return 0
  }

  /// The first run of digits as a number: volumes come with words before and after.
  private static func firstNumber(_ text: String?) -> UInt32 {
    guard let text else { return 0 }
    let digits = text.utf8.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit }.prefix(9)
    return digits.reduce(0) { $0 * 10 + UInt32($1 & 0x0F) }
  }

  private func addIdentifiers(of reference: Reference, to features: inout RecordFeatures) {
    for identifier in reference.identifiers {
      let value = identifier.value
      switch identifier.kind {
      case .doi where features.doi == 0: Self.addDOI(value, to: &features)
      case .pmid where features.pmid == 0: features.pmid = StableHash.of(value.utf8)
      case .trial where features.trial == 0: features.trial = Self.letters(value)
      case .isbn where features.isbn == 0: features.isbn = Self.isbn(value)
      case .issn where features.issn == 0: features.issn = Self.letters(value)
      case .orcid, .doi, .pmid, .trial, .isbn, .issn: break
      case .accession: break
      default:
        if features.otherIdentifier == 0, identifier.isValid {
          features.otherIdentifier = StableHash.of(
            Self.letters(identifier.kind.rawValue), Self.letters(value))
        }
      }
    }
    if features.trial == 0, let title = reference[.title],
      let id = TrialRegistration.find(in: title)
    {
      features.trial = StableHash.of(id)
    }
  }

  /// Hash of a text's letters and digits in lower case; 0 when it has none.
  private static func letters(_ text: String) -> UInt64 {
    let letters = text.utf8.lazy.filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }
      .map(\.asciiLowercased)
    return letters.isEmpty ? 0 : StableHash.of(letters)
  }

  private static func isbn(_ text: String) -> UInt64 {
    var digits = text.utf8.filter(\.isASCIIAlphanumeric)
    guard digits.count == 10 || digits.count == 13 else { return 0 }
    if digits.count == 13 { digits.removeFirst(3) }
    return StableHash.of(digits.dropLast())
  }

  private static func addDOI(_ text: String, to features: inout RecordFeatures) {
    var bytes = text.utf8.map(\.asciiLowercased)
    if let start = firstRange(of: Array("10.".utf8), in: bytes) { bytes.removeFirst(start) }
    while let last = bytes.last, ".,;)]>".utf8.contains(last) { bytes.removeLast() }
    let key = bytes.filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }
    guard key.count >= 6, bytes.contains(UInt8(ascii: "/")) else { return }
    features.doi = StableHash.of(key)
    features.doiPrefix = StableHash.of(bytes.prefix { $0 != UInt8(ascii: "/") })
    let work = withoutVersion(bytes).filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }
    features.doiWork = StableHash.of(work)
    let repositories = ["10.5281/", "10.6084/", "10.17605/", "10.48550/", "10.7910/"]
    features.isRepositoryDOI = repositories.contains { bytes.starts(with: $0.utf8) }
  }

  /// Drops ".v2", ".pub3", "v4" from the end of a DOI.
  private static func withoutVersion(_ doi: [UInt8]) -> ArraySlice<UInt8> {
    let digits = doi.reversed().prefix { $0.isASCIIDigit }.count
    guard digits > 0, digits <= 2 else { return doi[...] }
    let head = doi.dropLast(digits)
    for mark in [".pub", ".v", "/v"] where head.reversed().starts(with: mark.utf8.reversed()) {
      return head.dropLast(mark.utf8.count)
    }
    if head.last == UInt8(ascii: "v"), head.dropLast().last?.isASCIIDigit == true {
      return head.dropLast()
    }
    return doi[...]
  }

  private static func firstRange(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    for start in 0...(bytes.count - pattern.count)
    where bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
      return start
    }
    return nil
  }

  private static func genre(
    of reference: Reference, _ features: RecordFeatures
  ) -> RecordFeatures.Genre {
    if features.container.isPreprintServer { return .preprint }
    switch reference.kind {
    case .articleJournal, .articleMagazine, .articleNewspaper, .review, .reviewBook:
      return .journal
    case .paperConference: return .conference
    case .book: return .book
    case .chapter, .entry, .entryDictionary, .entryEncyclopedia: return .chapter
    case .thesis: return .thesis
    case .report: return .report
    case .dataset, .software: return .dataset
    case .article:
      let hasPlace = reference[.volume] != nil || reference[.containerTitle] != nil
      return hasPlace ? .journal : .preprint
    default: return .unknown
    }
  }

  private static func fingerprint(of features: RecordFeatures, _ reference: Reference) -> UInt64 {
    var hash = StableHash()
    hash.combine(features.title.words)
    hash.combine(features.title.hash)
    hash.combine(UInt64(features.title.notice.rawValue) << 1 | (features.title.isBracketed ? 1 : 0))
    hash.combine(features.otherTitle?.hash ?? 0)
    hash.combine(features.authors.hash)
    hash.combine(features.authors.isCutShort ? 1 : 0 as UInt64)
    hash.combine(features.container.hash)
    hash.combine(UInt64(features.container.mainCount))
    hash.combine(UInt64(features.pages.start) << 32 | UInt64(features.pages.end))
    hash.combine(UInt64(features.pages.secondStart))
    hash.combine(UInt64(UInt16(bitPattern: features.year)))
    hash.combine(UInt64(features.volume) << 32 | UInt64(features.issue))
    hash.combine(UInt64(features.genre.rawValue))
    for identifier in [
      features.doi, features.pmid, features.otherIdentifier, features.trial, features.isbn,
      features.issn, features.edition,
    ] {
      hash.combine(identifier)
    }
    for index in 0..<8 { hash.combine(UInt64(features.abstract[index])) }
    return hash.value
  }
}
