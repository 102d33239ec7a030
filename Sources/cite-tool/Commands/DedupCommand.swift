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
  private let policy: DeduplicationPolicy
  private let width: Int

  init(_ arguments: Arguments) throws(CommandError) {
    self.arguments = arguments
    inputs = try DedupInputs(arguments, operands: arguments.operands)
    policy = try DedupInputs.policy(arguments)
    target = try OutputTarget(arguments, inputs: inputs.inputs)
    clusters = try OutputTarget(arguments, inputs: inputs.inputs, flag: "clusters")
    width = max(1, try arguments.number("jobs", default: Waiting.processorCount))
  }

  mutating func run() throws(CommandError) -> ExitCode {
    let references = try inputs.read()
    let deduplicator = Deduplicator(policy: policy)
    let width = width
    let result = Waiting.result { await deduplicator.deduplicate(references, width: width) }
    if arguments.value("clusters") != nil { try writeClusters(result, references) }
    if arguments.value("to") != nil || arguments.value("output") != nil {
      try write(result.references)
    }
    inputs.reporter.show()
    let removed = references.count - result.references.count
    inputs.reporter.summarize(
      "cite-tool: \(references.count) records, \(removed) duplicates, "
        + "\(result.pairs(.review).count) pairs to review")
    return .done
  }

  private func writeClusters(
    _ result: DeduplicationResult, _ references: [Reference]
  ) throws(CommandError) {
    var output = try clusters.open()
    try output.write("id,cluster\n")
    for (number, cluster) in result.clusters.enumerated() {
      var rows = ""
      for member in cluster.members {
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

  private mutating func write(_ references: [Reference]) throws(CommandError) {
    guard
      let format = try arguments.format("to")
        ?? target.path.flatMap(BibliographyFormat.init(fileName:)),
      let writer = format.writer
    else { throw CommandError("which format? --to FORMAT is missing") }
    var output = try target.open()
    inputs.reporter.add(try output.write(references, with: writer))
  }
}
