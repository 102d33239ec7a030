/// Finds identifiers in any text: DOIs, PMIDs, PMCIDs, ISBNs, ISSNs, arXiv ids, ORCIDs, trial
/// registrations, patents and more.
///
/// The kind is always stated by a label, an address or the form itself; a bare number in running
/// text is never taken for an identifier.
///
/// ```swift
/// let text = "j. foo. doi: 10.1016/j.apsb.2018.03.001. epub 2018 apr 5. pmid: 30109179"
/// IdentifierFinder().matches(in: text).map(\.value)
/// // ["10.1016/j.apsb.2018.03.001", "30109179"]
/// ```
public struct IdentifierFinder: Sendable {
  /// Makes a finder.
  public init() {}

  /// All identifiers of a text in order, malformed ones included; ranges are UTF-8 offsets.
  ///
  /// A DOI given out by arXiv is followed by the arXiv id that it contains.
  public func matches(in text: String) -> [IdentifierMatch] {
    matches(in: Array(text.utf8))
  }

  /// All identifiers of an input in order, malformed ones included.
  public func matches(in source: SourceText) -> [IdentifierMatch] {
    matches(in: source.bytes)
  }

  /// All identifiers of UTF-8 bytes, or of a range of them, in order, malformed ones included.
  public func matches(in bytes: [UInt8], range: Range<Int>? = nil) -> [IdentifierMatch] {
    var scanner = IdentifierScanner(bytes, in: range)
    var matches: [IdentifierMatch] = []
    while let match = scanner.next() {
      // An address belongs to the identifier in it up to the next one.
      for index in matches.indices.suffix(2)
      where matches[index].range.upperBound > match.range.lowerBound {
        let end = max(matches[index].valueRange.upperBound, match.range.lowerBound)
        matches[index].range = matches[index].range.lowerBound..<end
      }
      matches.append(match)
      if case .doi(let doi) = match.identifier, let arxivID = doi.arxivID {
        var inner = match
        inner.identifier = .arxiv(arxivID)
        matches.append(inner)
      }
    }
    return matches
  }

  /// The identifier that a text is about: of those in it the one that says most, or the text as a
  /// whole when it is nothing but a bare value, such as a number that can be a PubMed id.
  ///
  /// - Parameters:
  ///   - text: A line, a field's value or a reference.
  ///   - kind: The kind to look for, when it is known; any otherwise.
  /// - Returns: `nil` when there is none. Malformed identifiers are not given.
  public func best(in text: String, as kind: IdentifierKind? = nil) -> IdentifierMatch? {
    let bytes = Array(text.utf8)
    let found = matches(in: bytes).filter { $0.problem == nil }
    if let kind {
      return found.first { $0.kind == kind } ?? BareIdentifier(bytes).read(as: kind)
    }
    if let bare = found.isEmpty ? BareIdentifier(bytes).read() : nil { return bare }
    return found.min { Self.rank($0) < Self.rank($1) }
  }

  /// Kinds in the order in which they tell what a text is about: one article before its container,
  /// works before people.
  ///
  /// Matches of equal rank are taken in the order of the text.
  private static func rank(_ match: IdentifierMatch) -> Int {
    switch match.kind {
    case .arxiv: 0
    case .doi: 1
    case .pmid: 2
    case .pmcid: 3
    case .bibcode, .trial, .patent: 4
    case .isbn: 5
    case .handle, .ark, .urn: 6
    case .issn: 8
    case .orcid, .isni, .ror, .gnd, .viaf: 9
    default: 7
    }
  }
}
