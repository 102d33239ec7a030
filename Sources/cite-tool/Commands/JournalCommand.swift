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

      With --to jsonl each query gives exactly one object, in order: title, nlm, iso4, issn, nlmid and
      confidence, all null when no journal is decided; with --abbreviate also abbr. The member source
      says what the names come from (table, list or rule), alternatives which journals may be meant.
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
  private let userList: String?
  private var reporter: Reporter
  private var undecided = 0

  init(_ arguments: Arguments) throws(CommandError) {
    reporter = try Reporter(arguments)
    target = try arguments.choice("to", default: .text)
    usesRulesOnly = arguments.has("rules-only")
    form = try Self.form(arguments)
    queries = try Self.queries(arguments.operands, &reporter)
    let journals = try JournalInputs(arguments)
    reporter.add(journals.diagnostics, about: journals.source)
    userList = journals.lists.first?.name
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

  private static func queries(
    _ operands: [String], _ reporter: inout Reporter
  ) throws(CommandError) -> [String] {
    guard !operands.isEmpty else {
      throw CommandError("which journal? QUERY is missing", help: "- reads one a line")
    }
    var queries: [String] = []
    for operand in operands {
      guard operand == "-" else {
        queries.append(operand)
        continue
      }
      let decoded = SourceText.decode(try FileSystem.readStandardInput(), name: "<stdin>")
      reporter.add(decoded.diagnostics, about: decoded.output)
      let source = decoded.output
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
      guard target == .jsonl else { return name }
      return JournalRow(query, .unknown, isAbbreviated: true, abbreviation: name, from: .rule).json
    }
    let resolution = index.resolve(query)
    let name = index.name(query, resolvedTo: resolution, as: form ?? .full)
    reporter.add(name.diagnostics)
    if resolution.match == nil { undecided += 1 }
    if target == .text {
      return form == nil ? JournalRow(query, resolution).text : name.output
    }
    let isAbbreviated = form == .iso4 || form == .nlm
    let isKept = name.diagnostics.contains { $0.code == .ambiguousJournal }
    return JournalRow(
      query, resolution, isAbbreviated: isAbbreviated, abbreviation: isKept ? nil : name.output,
      from: source(resolution, isAbbreviated: isAbbreviated)
    ).json
  }

  private func source(_ resolution: JournalResolution, isAbbreviated: Bool) -> JournalRow.Source? {
    if let match = resolution.match { return match.list == userList ? .list : .table }
    return isAbbreviated && resolution.candidates.isEmpty ? .rule : nil
  }
}
