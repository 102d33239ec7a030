import CitationKit

extension Command {
  /// `cite-tool dedup`: finds and merges duplicates.
  static let dedup = Command(
    name: "dedup",
    summary: "find duplicates and merge them",
    discussion: """
      Reads references, finds the records that describe one item, and writes each item once. Records
      are merged when enough fields agree and none contradicts; what is doubtful is listed for review
      and never merged; preprints, errata and other versions are kept apart.
      """,
    examples: [
      (call: "cite-tool dedup pubmed.nbib embase.ris -o unique.ris", effect: "two searches in one"),
      (call: "cite-tool dedup all.bib --clusters clusters.csv", effect: "which records are one"),
    ],
    operands: "[FILES…|-]",
    flags: [
      Flag("to", letter: "t", value: "FORMAT", "the format to write; else the extension of -o"),
      Flag("from", letter: "f", value: "FORMAT", "the format of the inputs"),
      Flag("output", letter: "o", value: "FILE", "write the references without duplicates"),
      Flag("force", "let outputs replace files"),
      Flag("clusters", value: "FILE.csv", "write id,cluster for every record"),
      Flag("duplicates-output", value: "FILE", "write the records that were merged away"),
      Flag("keys-map", value: "FILE.csv", "write old,kept for every id that gave way to another"),
      Flag("known", value: "FILE", "leave out what this library has already"),
      Flag("prisma", "show for each input how many records were identified, removed and remain"),
      Flag("check", "exit code 1 when there are duplicates"),
      Flag("policy", value: "P", "strict, balanced (default) or sensitive"),
    ],
    run: { arguments throws(CommandError) in
      var run = try Dedup(arguments)
      return try run.run()
    })
}

/// One run of `dedup`.
private struct Dedup {
  private let arguments: Arguments
  private var inputs: DedupInputs
  private let target: OutputTarget
  private let clusters: OutputTarget
  private let removed: OutputTarget
  private let keys: OutputTarget
  private let policy: DeduplicationPolicy
  private let width: Int

  init(_ arguments: Arguments) throws(CommandError) {
    self.arguments = arguments
    inputs = try DedupInputs(arguments, operands: arguments.operands)
    policy = try DedupInputs.policy(arguments)
    // The known library is read too, so no output may replace it.
    let read = inputs.inputs + (arguments.value("known").map { [.file($0)] } ?? [])
    target = try OutputTarget(arguments, inputs: read)
    clusters = try OutputTarget(arguments, inputs: read, flag: "clusters")
    removed = try OutputTarget(arguments, inputs: read, flag: "duplicates-output")
    keys = try OutputTarget(arguments, inputs: read, flag: "keys-map")
    let writesToStandardOutput = arguments.value("to") != nil && target.path == nil
    if arguments.has("prisma") && writesToStandardOutput {
      throw CommandError("--prisma writes to standard output", help: "-o names a file for the rest")
    }
    width = max(1, try arguments.number("jobs", default: Waiting.processorCount))
  }

  mutating func run() throws(CommandError) -> ExitCode {
    let references = try inputs.read()
    let known = try readKnown()
    let deduplicator = Deduplicator(policy: policy)
    let width = width
    let result = Waiting.result {
      await deduplicator.deduplicate(references, known: known, width: width)
    }
    if arguments.value("clusters") != nil { try writeClusters(result, references) }
    if arguments.value("to") != nil || arguments.value("output") != nil {
      try write(result.references, to: target)
    }
    if arguments.value("duplicates-output") != nil {
      let kept = Set(result.clusters.filter { $0.known == nil }.map(\.kept))
      try write(
        references.indices.filter { !kept.contains($0) }.map { references[$0] }, to: removed)
    }
    if arguments.value("keys-map") != nil { try writeKeys(result, references) }
    if arguments.has("prisma") { try writeCounts(PRISMACounts(result, of: references)) }
    inputs.reporter.show()
    let removedCount = references.count - result.references.count
    inputs.reporter.summarize(
      "cite-tool: \(references.count) records, \(removedCount) duplicates, "
        + "\(result.pairs(.review).count) pairs to review")
    return arguments.has("check") && removedCount > 0 ? .findings : .done
  }

  private mutating func readKnown() throws(CommandError) -> [Reference] {
    guard let path = arguments.value("known") else { return [] }
    let result = ReferenceImporter().read(try FileSystem.read(path), name: path)
    inputs.reporter.add(result.diagnostics, about: result.output.source)
    return result.output.references
  }

  private func writeKeys(
    _ result: DeduplicationResult, _ references: [Reference]
  ) throws(CommandError) {
    var output = try keys.open()
    try output.write("old,kept\n")
    let map = DeduplicationPlan(result, of: references).keyMap
    for (old, kept) in map.sorted(by: { $0.key < $1.key }) {
      try output.write(Self.cell(old) + "," + Self.cell(kept) + "\n")
    }
    try output.finish()
  }

  /// A table on standard output, a row for each input and one for all.
  private func writeCounts(_ counts: PRISMACounts) throws(CommandError) {
    var output = Output.standard
    try output.write("source\tidentified\tduplicates-removed\tknown-removed\tremaining\n")
    for source in counts.sources {
      let name = DiagnosticPrinter.printable(source.name)
      try output.write(
        "\(name)\t\(source.identified)\t\(source.duplicatesRemoved)\t\(source.knownRemoved)"
          + "\t\(source.remaining)\n")
    }
    try output.write(
      "total\t\(counts.identified)\t\(counts.duplicatesRemoved)\t\(counts.knownRemoved)"
        + "\t\(counts.remaining)\n")
    try output.finish()
  }

  private func writeClusters(
    _ result: DeduplicationResult, _ references: [Reference]
  ) throws(CommandError) {
    var output = try clusters.open()
    try output.write("id,cluster\n")
    for (number, cluster) in result.clusters.enumerated() {
      var rows = ""
      for member in cluster.members where member < references.count {
        let name = DedupInputs.name(of: references[member], at: member)
        rows += Self.cell(name) + ",\(number + 1)\n"
      }
      try output.write(rows)
    }
    try output.finish()
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private mutating func write(
    _ references: [Reference], to target: OutputTarget
  ) throws(CommandError) {
    guard
      let format = try arguments.format("to")
        ?? target.path.flatMap(BibliographyFormat.init(fileName:)),
      let writer = format.writer
    else { throw CommandError("which format? --to FORMAT is missing") }
    var output = try target.open()
    inputs.reporter.add(try output.write(references, with: writer))
  }
}
