import CitationKit

extension Command {
  /// `cite-tool explain`: why two records are or are not duplicates.
  static let explain = Command(
    name: "explain",
    summary: "say why two records are or are not duplicates",
    discussion: """
      Compares two records of the inputs, named by their ids (RIS ID, BibTeX key) or their running
      numbers, and shows the decision, the evidence for and against it, and the compared values.
      The other records count too: they tell which titles are common and which DOIs are shared.
      """,
    examples: [
      (call: "cite-tool explain smith2020 smith2021 all.bib", effect: "two records"),
      (call: "cite-tool explain --pairs pairs.csv all.ris", effect: "every pair of a list"),
    ],
    operands: "[A B] FILES…",
    flags: [
      Flag("policy", value: "P", "strict, balanced (default) or sensitive"),
      Flag("pairs", value: "FILE.csv", "explain the pairs in the first two columns of a table"),
      Flag("from", letter: "f", value: "FORMAT", "the format of the inputs"),
    ],
    run: { arguments throws(CommandError) in
      var operands = arguments.operands
      var wanted: [(String, String)] = []
      if let path = arguments.value("pairs") {
        wanted = try pairs(in: path)
      } else {
        guard operands.count >= 3 else {
          throw CommandError("which records? explain A B FILES…")
        }
        wanted = [(operands[0], operands[1])]
        operands.removeFirst(2)
      }
      var collection = try DedupInputs(arguments, operands: operands)
      let references = try collection.read()
      let numbers = collection.numbersByID(references)
      var places: [(first: Int, second: Int)] = []
      for (first, second) in wanted {
        guard let a = numbers[first], let b = numbers[second] else {
          throw CommandError(
            "no record has the id \"\(numbers[first] == nil ? first : second)\"",
            help: "records without an id are named by their running number")
        }
        places.append((a, b))
      }
      let deduplicator = Deduplicator(policy: try DedupInputs.policy(arguments))
      var output = Output.standard
      for (names, explanation) in zip(wanted, deduplicator.explain(places, in: references)) {
        try output.write(text(of: explanation, names))
      }
      try output.finish()
      return .done
    })

  private static func pairs(in path: String) throws(CommandError) -> [(String, String)] {
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: ",").map { $0.filter { $0 != "\"" } }
      return cells.count >= 2 ? (cells[0], cells[1]) : nil
    }
  }

  private static func text(of explanation: PairExplanation, _ names: (String, String)) -> String {
    var text = "\(names.0) and \(names.1): \(explanation.tier.name)"
    if let relation = explanation.relation { text += " (\(relation.rawValue))" }
    text += "\n  \(explanation.rule)\n"
    for evidence in explanation.evidence {
      text += "  \(Help.padded(evidence.field.rawValue, to: 10)) "
      text += Help.padded(evidence.level.name, to: 10) + " " + sign(evidence.weight)
      text += "\n      " + (evidence.first ?? "-")
      if evidence.first != evidence.second { text += "\n      " + (evidence.second ?? "-") }
      if let note = evidence.note { text += "\n      (" + note + ")" }
      text += "\n"
    }
    return text
  }

  private static func sign(_ weight: Double) -> String {
    let tenths = Int(weight * 10 + (weight < 0 ? -0.5 : 0.5))
    let digits = "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    return (tenths > 0 ? "+" : tenths < 0 ? "-" : " ") + digits
  }
}
