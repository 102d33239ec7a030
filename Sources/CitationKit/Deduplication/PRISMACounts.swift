/// How many records each source gave, and what became of them: the numbers of a PRISMA 2020 flow
/// diagram up to the screening.
public struct PRISMACounts: Hashable, Sendable, Codable {
  /// The numbers of one source.
  public struct Source: Hashable, Sendable, Codable {
    /// The source's name.
    public var name: String
    /// Records identified.
    public var identified: Int
    /// Records removed because they are duplicates of others.
    public var duplicatesRemoved: Int
    /// Records removed because the known library has them.
    public var knownRemoved: Int

    /// Records that remain.
    public var remaining: Int { identified - duplicatesRemoved - knownRemoved }
  }

  /// The sources in the order in which they first occur.
  public var sources: [Source]

  /// Records identified in all sources.
  public var identified: Int { sources.reduce(0) { $0 + $1.identified } }
  /// Duplicates removed in all sources.
  public var duplicatesRemoved: Int { sources.reduce(0) { $0 + $1.duplicatesRemoved } }
  /// Records removed because they are known.
  public var knownRemoved: Int { sources.reduce(0) { $0 + $1.knownRemoved } }
  /// Records that remain for screening.
  public var remaining: Int { sources.reduce(0) { $0 + $1.remaining } }

  /// Counts what became of records.
  ///
  /// - Parameters:
  ///   - result: the result of deduplicating the records.
  ///   - labels: the source of each record; records beyond them are not counted.
  public init(_ result: DeduplicationResult, labels: [String]) {
    sources = []
    var places: [String: Int] = [:]
    for label in labels {
      if let place = places[label] {
        sources[place].identified += 1
      } else {
        places[label] = sources.count
        sources.append(
          Source(name: label, identified: 1, duplicatesRemoved: 0, knownRemoved: 0))
      }
    }
    for cluster in result.clusters {
      let members = cluster.members.filter(labels.indices.contains)
      for member in members {
        guard let place = places[labels[member]] else { continue }
        if cluster.known != nil {
          sources[place].knownRemoved += 1
        } else if member != cluster.kept {
          sources[place].duplicatesRemoved += 1
        }
      }
    }
  }

  /// Counts records by the inputs they were read from (``SourceLocation/source``).
  public init(_ result: DeduplicationResult, of references: [Reference]) {
    self.init(result, labels: references.map { $0.origin?.location.source ?? "" })
  }
}
