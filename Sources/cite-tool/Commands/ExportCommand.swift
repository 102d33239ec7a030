import CitationKit

extension Command {
  /// `cite-tool export`: any input into any format.
  static let export = Command(
    name: "export",
    summary: "turn references of any form into a bibliography format",
    discussion: """
      Reads references from files of any known format, or out of free text, and writes them in the
      format that --to names. The format of each input is recognised by its content; --from states it.
      Several inputs become one output, in order.

      What cannot be read is reported with its place and the rest is written; the exit code is then 3.
      What the output format cannot carry is reported too. A text without references gives an empty
      output and exit code 0.
      """,
    examples: [
      (call: "cite-tool export article.txt --to bibtex", effect: "references out of any text"),
      (call: "cite-tool export my.ris --to csl-json", effect: "one format into another"),
      (call: "cite-tool export *.nbib -o all.ris", effect: "several files into one"),
      (call: "pbpaste | cite-tool export --to ris", effect: "from standard input"),
      (call: "cite-tool export *.ris --dedup -o one.ris", effect: "without duplicates"),
      (call: "cite-tool export list.txt --per-line --to jsonl", effect: "each line is a reference"),
    ],
    operands: "[FILES…|-]",
    flags: [
      Flag(
        "to", letter: "t", value: "FORMAT", "the format to write; else the extension of -o decides"),
      Flag("from", letter: "f", value: "FORMAT", "the format of the inputs"),
      Flag(
        "output", letter: "o", value: "FILE",
        "write to a file, which appears only when it is complete"),
      Flag("force", "let -o replace a file"),
      Flag("per-line", "each line of a text is one reference"),
      Flag("dedup", "merge records of the same item; what was merged is reported"),
      Flag("policy", value: "NAME", "how readily --dedup merges: strict, balanced or sensitive"),
      Flag(
        "journals-as", value: "FORM",
        "how journals are named: full, iso4, nlm or keep; by default lists in free text get full "
          + "titles"),
      Flag("journals", value: "FILE", "a journal list of your own: NLM's, JabRef's, tab-separated"),
      Flag("strict", "write nothing when a record cannot be read, exit code 2"),
      Flag("allow-partial", "exit code 0 though some records could not be read"),
      Flag(
        "stdin-name", value: "NAME",
        "what to call standard input; its extension hints at the format"),
    ],
    run: { arguments throws(CommandError) in
      var export = try Export(arguments)
      return try export.run()
    })
}

/// One run of `export`.
private struct Export {
  private let inputs: [InputPlace]
  private let importer: ReferenceImporter
  private let format: BibliographyFormat
  private let writer: any ReferenceWriter
  private let target: OutputTarget
  private let deduplicator: Deduplicator?
  private let isStrict: Bool
  private let allowsPartial: Bool
  private var reporter: Reporter
  private let progress: Progress?

  init(_ arguments: Arguments) throws(CommandError) {
    reporter = try Reporter(arguments)
    progress = Progress(isWanted: !reporter.isQuiet && !arguments.has("no-progress"))
    _ = try arguments.number("jobs", default: 1)
    let policy = try DedupInputs.policy(arguments)
    deduplicator = arguments.has("dedup") ? Deduplicator(policy: policy) : nil
    isStrict = arguments.has("strict")
    allowsPartial = arguments.has("allow-partial")
    let source = try arguments.format("from")
    if let source, !source.canRead {
      throw CommandError("\(source.title) cannot be read", help: Self.formats(\.canRead))
    }
    let journals = try JournalInputs(arguments)
    reporter.add(journals.diagnostics, about: journals.source)
    importer = ReferenceImporter(
      format: source, isOneReferencePerLine: arguments.has("per-line"),
      journalNames: try journals.namer(arguments))
    (format, writer) = try Self.targetFormat(arguments)
    inputs = try InputList(standardInputName: arguments.value("stdin-name") ?? "<stdin>")
      .inputs(arguments.operands)
    target = try OutputTarget(arguments, inputs: inputs)
  }

  private static func targetFormat(_ arguments: Arguments) throws(CommandError)
    -> (BibliographyFormat, any ReferenceWriter)
  {
    guard
      let format = try arguments.format("to")
        ?? arguments.value("output").flatMap(BibliographyFormat.init(fileName:))
    else {
      throw CommandError("which format? --to FORMAT is missing", help: formats(\.canWrite))
    }
    guard let writer = format.writer else {
      throw CommandError("\(format.title) cannot be written", help: formats(\.canWrite))
    }
    return (format, writer)
  }

  private static func formats(_ ability: (BibliographyFormat) -> Bool) -> String {
    "formats: " + BibliographyFormat.known.filter(ability).map(\.rawValue).joined(separator: ", ")
  }

  mutating func run() throws(CommandError) -> ExitCode {
    defer { progress?.finish() }
    if canStream { return try stream() }
    var references: [Reference] = []
    var formats: [BibliographyFormat] = []
    for (index, input) in inputs.enumerated() {
      progress?.begin("reading \(input.name)", total: inputs.count)
      progress?.advance(to: index)
      let result = importer.read(try input.read(), name: input.name)
      references += result.output.references
      if !formats.contains(result.output.format) { formats.append(result.output.format) }
      reporter.add(result.diagnostics, about: result.output.source)
      if reporter.isVerbose && inputs.count > 1 {
        summarize(result.output.references.count, from: input.name, [result.output.format])
      }
    }
    let unreadable = reporter.count(.error)
    if unreadable > 0 && isStrict {
      progress?.finish()
      reporter.show()
      reporter.summarize(
        "cite-tool: nothing written: \(Reporter.counted(unreadable, "error")) and --strict")
      return .failure
    }
    references = deduplicated(references)
    try write(references)
    progress?.finish()
    reporter.show()
    let source = inputs.count == 1 ? inputs[0].name : "\(inputs.count) inputs"
    summarize(references.count, from: source, formats)
    return unreadable > 0 && !allowsPartial ? .partial : .done
  }

  /// Inputs of this size are read piece by piece, in constant memory, where their format allows it.
  private static let largeSize = 16 << 20

  /// Whether references can be written before all of them are read, and there is a reason to.
  private var canStream: Bool {
    deduplicator == nil && !isStrict && !writer.needsAllReferences
      && inputs.contains { $0.size >= Self.largeSize }
  }

  /// Reads and writes piece by piece.
  private mutating func stream() throws(CommandError) -> ExitCode {
    var output = ReferenceOutput(try target.open(), writer: writer)
    var formats: [BibliographyFormat] = []
    do throws(CommandError) {
      for input in inputs where !output.isClosed {
        progress?.begin("reading \(input.name)", total: 0)
        let before = output.count
        let format = try stream(input, into: &output)
        if !formats.contains(format) { formats.append(format) }
        if reporter.isVerbose && inputs.count > 1 {
          summarize(output.count - before, from: input.name, [format])
        }
      }
      try output.finish()
    } catch {
      output.discard()
      throw error
    }
    progress?.finish()
    reporter.show()
    let source = inputs.count == 1 ? inputs[0].name : "\(inputs.count) inputs"
    summarize(output.count, from: source, formats)
    return reporter.count(.error) > 0 && !allowsPartial ? .partial : .done
  }

  private mutating func stream(_ input: InputPlace, into output: inout ReferenceOutput)
    throws(CommandError) -> BibliographyFormat
  {
    guard input.size >= Self.largeSize, let format = try streamedFormat(of: input) else {
      let result = importer.read(try input.read(), name: input.name)
      reporter.add(result.diagnostics, about: result.output.source)
      reporter.add(try output.write(result.output.references))
      return result.output.format
    }
    var stream = ReferenceStream(format: format, name: input.name)
    var reporter = reporter
    defer { self.reporter = reporter }
    let importer = importer
    try input.read(inChunksOf: 1 << 17) { chunk throws(CommandError) in
      guard !output.isClosed else { return }
      let piece = importer.named(stream.read(chunk))
      reporter.add(piece.diagnostics)
      reporter.add(try output.write(piece.output))
    }
    let rest = importer.named(stream.finish())
    reporter.add(rest.diagnostics)
    reporter.add(try output.write(rest.output))
    return format
  }

  /// The format of an input that can be read piece by piece; `nil` for others.
  private func streamedFormat(of input: InputPlace) throws(CommandError) -> BibliographyFormat? {
    var start: [UInt8] = []
    var search = InheritanceSearch()
    try input.read(inChunksOf: 1 << 20) { chunk throws(CommandError) in
      if start.isEmpty { start = chunk }
      search.look(at: chunk)
    }
    let format =
      importer.format ?? BibliographyFormat.detect(SourceText(decoding: start, name: input.name))
    guard ReferenceStream.formats.contains(format) else { return nil }
    let isBibTeX = format == .bibtex || format == .biblatex
    return isBibTeX && search.hasFound ? nil : format
  }

  private mutating func deduplicated(_ references: [Reference]) -> [Reference] {
    guard let deduplicator else { return references }
    progress?.begin("comparing \(references.count) records", total: 0)
    let result = deduplicator.deduplicate(references)
    reporter.add(result.diagnostics(for: references))
    return result.references
  }

  private mutating func write(_ references: [Reference]) throws(CommandError) {
    var output = try target.open()
    reporter.add(try output.write(references, with: writer, progress: progress))
  }

  private func summarize(_ count: Int, from: String, _ formats: [BibliographyFormat]) {
    guard count > 0 else {
      return reporter.summarize(
        "cite-tool: no references found in \(DiagnosticPrinter.printable(from))")
    }
    let counts = [Diagnostic.Severity.error, .warning].compactMap { severity in
      let count = reporter.count(severity)
      return count > 0 ? Reporter.counted(count, severity.rawValue) : nil
    }
    let sourceTitles = formats.map(\.title).joined(separator: ", ")
    let line =
      "\(Reporter.counted(count, "reference")) from \(from) (\(sourceTitles)) to \(format.title)"
    reporter.summarize("cite-tool: " + ([line] + counts).joined(separator: ", "))
  }
}
