import CitationKit

/// What `journal` says about one query, as a row of output.
struct JournalRow {
  /// What led from a query to a name.
  enum Source: String {
    /// The journals that come with the tool.
    case table
    /// The user's own list.
    case list
    /// The rules of ISO 4, without any list.
    case rule
  }

  private let query: String
  private let resolution: JournalResolution
  private let abbreviation: String?
  private let isAbbreviated: Bool
  private let source: Source?

  /// - Parameters:
  ///   - isAbbreviated: whether an abbreviation is asked for.
  ///   - abbreviation: that abbreviation; `nil` when it is not decided.
  init(
    _ query: String, _ resolution: JournalResolution, isAbbreviated: Bool = false,
    abbreviation: String? = nil, from source: Source? = nil
  ) {
    self.query = query
    self.resolution = resolution
    self.isAbbreviated = isAbbreviated
    self.abbreviation = abbreviation
    self.source = source
  }

  /// The columns of the match, separated by tabs; the query itself where there is none.
  var text: String {
    guard let match = resolution.match else { return query }
    let journal = match.journal
    return [
      journal.title, journal.name(.nlm), journal.name(.iso4), journal.issns.joined(separator: ","),
      journal.nlmID ?? "", String(match.confidence), match.evidence.rawValue, match.list,
    ].joined(separator: "\t")
  }

  /// One object: always the same members, `null` where nothing is known or decided.
  var json: String {
    let status =
      switch resolution {
      case .match: "match"
      case .ambiguous: "ambiguous"
      case .unknown: "unknown"
      }
    var members = ["\"query\":\(Self.value(query))", "\"status\":\"\(status)\""]
    members += Self.members(resolution.match)
    members.append("\"source\":\(Self.value(source?.rawValue))")
    if isAbbreviated { members.append("\"abbr\":\(Self.value(abbreviation))") }
    let others =
      resolution.match == nil ? resolution.candidates[...] : resolution.candidates.dropFirst()
    let list = others.map { "{\(Self.members($0).joined(separator: ","))}" }
    members.append("\"alternatives\":[\(list.joined(separator: ","))]")
    return "{\(members.joined(separator: ","))}"
  }

  private static func members(_ match: JournalMatch?) -> [String] {
    let journal = match?.journal
    let issns = journal.map { "[\($0.issns.map(value).joined(separator: ","))]" }
    return [
      "\"title\":\(value(journal?.title))", "\"nlm\":\(value(journal?.name(.nlm)))",
      "\"iso4\":\(value(journal?.name(.iso4)))", "\"issn\":\(issns ?? "null")",
      "\"nlmid\":\(value(journal?.nlmID))",
      "\"confidence\":\(match.map { String($0.confidence) } ?? "null")",
      "\"evidence\":\(value(match?.evidence.rawValue))", "\"list\":\(value(match?.list))",
    ]
  }

  private static func value(_ text: String?) -> String {
    text.map(DiagnosticPrinter.quoted) ?? "null"
  }
}
