import CitationKit

extension Command {
  /// `cite-tool journal`: which journal a name means, and its other names.
  static let journal = Command(
    name: "journal",
    summary: "recognise journals by name or ISSN, expand and abbreviate their names",
    discussion: """
      Prints for each query the title, the NLM and the ISO 4 abbreviation, the ISSNs, the NLM number,
      how probable it is, what it was recognised by and the list that has it, separated by tabs. A
      query is a name in any form, or an ISSN; - takes one query a line from standard input.

      A name that fits several journals is not decided: the candidates are reported, and the query is
      printed as it is. The exit code is 3 when a query is not decided or not known.
      """,
    examples: [
      (call: "cite-tool journal 'ca cancer j clin'", effect: "which journal that is"),
      (call: "cite-tool journal - --abbreviate iso4 < titles.txt", effect: "one name a line"),
      (call: "cite-tool journal 'Nat Med' --journals J_Medline.txt", effect: "with your own list"),
    ],
    operands: "QUERY…|-",
    flags: [
      Flag("to", letter: "t", value: "FORMAT", "text (tab-separated) or jsonl"),
      Flag("abbreviate", value: "STYLE", "print the abbreviation only: iso4 or nlm"),
      Flag("expand", "print the full title only"),
      Flag("rules-only", "abbreviate by the rules of ISO 4, without any list"),
      Flag("journals", value: "FILE", "a journal list: NLM's, JabRef's or tab-separated"),
    ],
    run: { arguments throws(CommandError) in
      var lookup = try JournalLookup(arguments)
      return try lookup.run()
    })
}

/// One run of `journal`.
private struct JournalLookup {
  private enum Target: String, CaseIterable { case text, jsonl }

  private let queries: [String]
  private let target: Target
  private let form: JournalNameForm?
  private let usesRulesOnly: Bool
  private let index: JournalIndex
  private var reporter: Reporter
  private var undecided = 0

  init(_ arguments: Arguments) throws(CommandError) {
    reporter = try Reporter(arguments)
    target = try arguments.choice("to", default: .text)
    usesRulesOnly = arguments.has("rules-only")
    form = try Self.form(arguments)
    queries = try Self.queries(arguments.operands)
    let journals = try JournalInputs(arguments)
    reporter.add(journals.diagnostics, about: journals.source)
    index = usesRulesOnly ? JournalIndex([]) : JournalIndex.builtIn(with: journals.lists)
  }

  private static func form(_ arguments: Arguments) throws(CommandError) -> JournalNameForm? {
    guard let style = arguments.value("abbreviate") else {
      if arguments.has("expand") { return .full }
      return arguments.has("rules-only") ? .iso4 : nil
    }
    if arguments.has("expand") {
      throw CommandError("--abbreviate and --expand exclude each other")
    }
    guard let dialect = ISO4.Dialect(rawValue: style.lowercased()) else {
      throw CommandError("--abbreviate takes iso4, nlm, not \"\(style)\"")
    }
    return dialect == .iso4 ? .iso4 : .nlm
  }

  private static func queries(_ operands: [String]) throws(CommandError) -> [String] {
    guard !operands.isEmpty else {
      throw CommandError("which journal? QUERY is missing", help: "- reads one a line")
    }
    var queries: [String] = []
    for operand in operands {
      guard operand == "-" else {
        queries.append(operand)
        continue
      }
      let source = SourceText(decoding: try FileSystem.readStandardInput(), name: "<stdin>")
      var lines = source.bytes.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      queries += lines.map { line in
        let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    return queries
  }

  mutating func run() throws(CommandError) -> ExitCode {
    var output = Output.standard
    for query in queries where !output.isClosed { try output.write(line(query) + "\n") }
    try output.finish()
    reporter.show()
    return undecided > 0 ? .partial : .done
  }

  private mutating func line(_ query: String) -> String {
    if usesRulesOnly, form != .full {
      let name = ISO4.abbreviate(query, for: form == .nlm ? .nlm : .iso4)
      return target == .text ? name : object(query, name: name, .unknown, foundBy: "rule")
    }
    let resolution = index.resolve(query)
    let name = index.name(query, as: form ?? .full)
    reporter.add(name.diagnostics)
    if resolution.match == nil { undecided += 1 }
    if target == .jsonl {
      let isByRule = resolution.candidates.isEmpty && form != nil && form != .full
      return object(query, name: name.output, resolution, foundBy: isByRule ? "rule" : nil)
    }
    if form != nil { return name.output }
    return resolution.match.map(row) ?? query
  }

  private func row(_ match: JournalMatch) -> String {
    let journal = match.journal
    return [
      journal.title, journal.name(.nlm), journal.name(.iso4), journal.issns.joined(separator: ","),
      journal.nlmID ?? "", String(match.confidence), match.evidence.rawValue, match.list,
    ].joined(separator: "\t")
  }

  /// A line of JSON: the query, the name asked for, the journal and the alternatives.
  private func object(
    _ query: String, name: String, _ resolution: JournalResolution, foundBy: String?
  ) -> String {
    let quoted = DiagnosticPrinter.quoted
    var members = ["\"query\":\(quoted(query))"]
    switch resolution {
    case .match(let match, _): members.append("\"status\":\"match\",\(fields(match))")
    case .ambiguous: members.append("\"status\":\"ambiguous\"")
    case .unknown: members.append("\"status\":\"unknown\"")
    }
    if let foundBy { members.append("\"found-by\":\(quoted(foundBy))") }
    if form != nil { members.append("\"name\":\(quoted(name))") }
    let others =
      resolution.match == nil ? resolution.candidates[...] : resolution.candidates.dropFirst()
    if !others.isEmpty {
      let list = others.map { "{\(fields($0))}" }.joined(separator: ",")
      members.append("\"alternatives\":[\(list)]")
    }
    return "{\(members.joined(separator: ","))}"
  }

  private func fields(_ match: JournalMatch) -> String {
    let quoted = DiagnosticPrinter.quoted
    let journal = match.journal
    var members = [
      "\"title\":\(quoted(journal.title))", "\"nlm\":\(quoted(journal.name(.nlm)))",
      "\"iso4\":\(quoted(journal.name(.iso4)))",
      "\"issn\":[\(journal.issns.map(quoted).joined(separator: ","))]",
    ]
    if let id = journal.nlmID { members.append("\"nlmid\":\(quoted(id))") }
    members.append("\"confidence\":\(match.confidence)")
    members.append("\"evidence\":\(quoted(match.evidence.rawValue))")
    members.append("\"list\":\(quoted(match.list))")
    return members.joined(separator: ",")
  }
}
