import CitationKit

/// The records of the inputs of a call that works on all of them together.
struct DedupInputs {
  var reporter: Reporter
  private let importer: ReferenceImporter
  let inputs: [InputPlace]

  init(_ arguments: Arguments, operands: [String]) throws(CommandError) {
    reporter = try Reporter(arguments)
    importer = ReferenceImporter(format: try arguments.format("from"))
    inputs = try InputList(standardInputName: "<stdin>").inputs(operands)
  }

  /// Reads all records.
  mutating func read() throws(CommandError) -> [Reference] {
    var references: [Reference] = []
    for input in inputs {
      let result = importer.read(try input.read(), name: input.name)
      references += result.output.references
      reporter.add(result.diagnostics, about: result.output.source)
    }
    return references
  }

  /// What a record is called in tables: its own id, else its running number from 1.
  static func name(of reference: Reference, at index: Int) -> String {
    reference.id.isEmpty ? String(index + 1) : reference.id
  }

  /// The places of records by what they are called; of records with one name the first.
  func numbersByID(_ references: [Reference]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, reference) in references.enumerated() {
      let name = Self.name(of: reference, at: index)
      if places[name] == nil { places[name] = index }
    }
    return places
  }

  static func policy(_ arguments: Arguments) throws(CommandError) -> DeduplicationPolicy {
    let names = ["strict", "balanced", "sensitive"]
    let name = arguments.value("policy") ?? "balanced"
    guard let policy = DeduplicationPolicy(name: name) else {
      throw CommandError(
        "--policy takes \(names.joined(separator: ", ")), not \"\(name)\"",
        help: Suggestion.sentence(for: name, among: names))
    }
    return policy
  }
}
