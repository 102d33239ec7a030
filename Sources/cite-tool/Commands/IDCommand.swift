import CitationKit

extension Command {
  /// `cite-tool id`: identifiers out of any text.
  static let id = Command(
    name: "id",
    summary: "find, check and normalise identifiers: DOI, PMID, PMCID, arXiv, ISBN, ISSN and more",
    discussion: """
      Finds identifiers in any text or file and writes each in its canonical form. What stands where an
      identifier should and is none, such as an ISBN with a wrong check digit, is reported on standard
      error; --to jsonl and --to csv list it too, with what is wrong.

      With --per-line each line gives exactly one row: the identifier that the line is about, or an
      empty one.
      """,
    examples: [
      (call: "cite-tool id article.html", effect: "every identifier, with its kind"),
      (call: "cite-tool id refs.bib --kind doi", effect: "the DOIs only"),
      (call: "cite-tool id notes.txt --to csv", effect: "with file, line, column and address"),
      (call: "pbpaste | cite-tool id --per-line", effect: "one row for each line"),
    ],
    operands: "[FILES…|-]",
    flags: [
      Flag("to", letter: "t", value: "FORM", "text (kind, tab, value), jsonl or csv; default text"),
      Flag("kind", letter: "k", value: "KINDS", "only these kinds, separated by commas"),
      Flag("per-line", "one row for each line, empty where there is no identifier"),
      Flag("unique", letter: "u", "each identifier once"),
      Flag("output", letter: "o", value: "FILE", "write to a file, which appears when complete"),
      Flag("force", "let -o replace a file"),
      Flag("stdin-name", value: "NAME", "what to call standard input in rows and messages"),
    ],
    run: { arguments throws(CommandError) in
      var search = try IdentifierSearch(arguments)
      return try search.run()
    })
}

/// One run of `id`.
private struct IdentifierSearch {
  private let inputs: [InputPlace]
  private let form: IdentifierRow.Form
  private let kinds: Set<String>
  private let isPerLine: Bool
  private let isUnique: Bool
  private let target: OutputTarget
  private var reporter: Reporter
  private let finder = IdentifierFinder()
  private var seen: Set<Identifier> = []
  private var count = 0

  init(_ arguments: Arguments) throws(CommandError) {
    reporter = try Reporter(arguments)
    form = try arguments.choice("to", default: .text)
    kinds = Set((arguments.value("kind") ?? "").lowercased().split(separator: ",").map(String.init))
    isPerLine = arguments.has("per-line")
    isUnique = arguments.has("unique")
    inputs = try InputList(standardInputName: arguments.value("stdin-name") ?? "<stdin>")
      .inputs(arguments.operands)
    target = try OutputTarget(arguments, inputs: inputs)
  }

  mutating func run() throws(CommandError) -> ExitCode {
    var output = try target.open()
    try output.write(form.header)
    for input in inputs where !output.isClosed {
      let decoded = SourceText.decode(try input.read(), name: input.name)
      reporter.add(decoded.diagnostics, about: decoded.output)
      if isPerLine {
        try writeLines(of: decoded.output, to: &output)
      } else {
        try writeMatches(in: decoded.output, to: &output)
      }
    }
    try output.finish()
    reporter.show()
    let from = inputs.count == 1 ? inputs.first?.name ?? "" : "\(inputs.count) inputs"
    let found = count == 0 ? "no identifiers" : Reporter.counted(count, "identifier")
    reporter.summarize("cite-tool: \(found) found in \(DiagnosticPrinter.printable(from))")
    return .done
  }

  private mutating func writeMatches(in source: SourceText, to output: inout Output)
    throws(CommandError)
  {
    let nowhere = SourceText("", name: source.name)
    var counter = LineCounter(source)
    for match in finder.matches(in: source) where isWanted(match.kind) {
      if isUnique && !seen.insert(match.identifier).inserted { continue }
      let place = counter.location(of: match.valueRange)
      // The place is known here; finding it again for each match would make many matches slow.
      if var diagnostic = match.diagnostic(in: nowhere) {
        diagnostic.location = place
        reporter.add([diagnostic], about: source)
      }
      let row = IdentifierRow(match: match, place: place)
      guard form != .text || match.problem == nil else { continue }
      try output.write(row.text(form))
      count += match.problem == nil ? 1 : 0
    }
  }

  private mutating func writeLines(of source: SourceText, to output: inout Output)
    throws(CommandError)
  {
    let kind = kinds.count == 1 ? kinds.first.map(IdentifierKind.init(rawValue:)) : nil
    for (number, line) in Self.lines(of: source).enumerated() {
      let match = finder.best(in: source.text(in: line), as: kind)
        .flatMap { isWanted($0.kind) ? $0 : nil }
      let offset = line.lowerBound + (match?.valueRange.lowerBound ?? 0)
      let place = SourceLocation(
        source: source.name, line: number + 1, column: (match?.valueRange.lowerBound ?? 0) + 1,
        offset: offset, length: match?.valueRange.count ?? 0)
      try output.write(IdentifierRow(match: match, place: place).text(form))
      count += match == nil ? 0 : 1
    }
  }

  private func isWanted(_ kind: IdentifierKind) -> Bool {
    kinds.isEmpty || kinds.contains(kind.rawValue)
  }

  /// The byte ranges of the lines, their ends excluded.
  private static func lines(of source: SourceText) -> [Range<Int>] {
    let bytes = source.bytes
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      let hasReturn = offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
      lines.append(start..<(hasReturn ? offset - 1 : offset))
      start = offset + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}

/// One identifier, or none, as a row of output.
private struct IdentifierRow {
  /// The forms that rows can take.
  enum Form: String, CaseIterable {
    case text, jsonl, csv

    /// What stands before the first row.
    var header: String {
      self == .csv ? "file,line,column,kind,value,url,problem\n" : ""
    }
  }

  let match: IdentifierMatch?
  let place: SourceLocation

  func text(_ form: Form) -> String {
    switch form {
    case .text: (match.map { $0.kind.rawValue + "\t" + $0.value } ?? "") + "\n"
    case .csv: columns.map(Self.csv).joined(separator: ",") + "\n"
    case .jsonl: json + "\n"
    }
  }

  private var columns: [String] {
    [
      place.source, "\(place.line)", "\(place.column)", match?.kind.rawValue ?? "",
      match?.value ?? "", match?.identifier.url ?? "", match?.problem?.rawValue ?? "",
    ]
  }

  /// A field of a CSV record (RFC 4180, section 2).
  private static func csv(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return field
    }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private var json: String {
    let quoted = { (text: String?) in text.map(DiagnosticPrinter.quoted) ?? "null" }
    return "{\"file\":\(quoted(place.source)),\"line\":\(place.line),\"column\":\(place.column),"
      + "\"offset\":\(place.offset),\"length\":\(place.length),"
      + "\"kind\":\(quoted(match?.kind.rawValue)),\"value\":\(quoted(match?.value)),"
      + "\"url\":\(quoted(match?.identifier.url)),\"evidence\":\(quoted(match?.evidence.rawValue)),"
      + "\"problem\":\(quoted(match?.problem?.rawValue))}"
  }
}
