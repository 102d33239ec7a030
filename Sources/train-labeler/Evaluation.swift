import CitationKit
import Foundation

/// Parses the texts of a gold file and writes the references as CSL-JSON with the gold's ids.
enum Evaluation {
  /// A parser by the models of a folder, or by those of the library.
  static func parser(models folder: String?) -> ReferenceParser {
    folder.map { ReferenceParser(models(of: $0)) } ?? ReferenceParser()
  }

  /// The models in a folder.
  static func models(of folder: String) -> ReferenceModels {
    func model(_ name: String) -> SequenceModel? {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
        return nil
      }
      return SequenceModel(Array(data))
    }
    return ReferenceModels(
      fields: model("FieldModelTable.bin"), names: model("NameModelTable.bin"))
  }

  static func run(_ parser: ReferenceParser, gold: String, output: String) {
    var references: [Reference] = []
    var confidences: [String] = []
    var texts: [(String, String)] = []
    Datasets.lines(gold) { object in
      if let id = object["id"] as? String, let text = object["text"] as? String {
        texts.append((id, text))
      }
    }
    _ = parser.parse("Doe J. Title. Journal. 2000;1:1-2.")
    let start = Date()
    for (id, text) in texts {
      let parsed = parser.parse(text)
      var reference = parsed.reference
      reference.id = id
      references.append(reference)
      confidences.append("\(id)\t\(parsed.confidence)")
    }
    let seconds = Date().timeIntervalSince(start)
    report("\(texts.count) references, \(Int(Double(texts.count) / seconds)) per second")
    let written = CSLJSONWriter().write(references)
    try? Data(written.output.utf8).write(to: URL(fileURLWithPath: output))
    try? Data(confidences.joined(separator: "\n").utf8).write(
      to: URL(fileURLWithPath: output + ".confidence"))
  }

  /// Labels the tokens of spanned references and reports how many labels are right.
  static func labels(_ models: ReferenceModels, data: String) {
    guard let model = models.fields else { return }
    var right = [Int](repeating: 0, count: FieldLabel.allCases.count)
    var given = right
    var wanted = right
    Datasets.lines(data) { object in
      guard let (tokens, _) = Datasets.spanned(object)?.labelled() else { return }
      let decoding = model.decode(
        FeatureExtractor.keys(tokens.text, for: .fields),
        featuresPerToken: FeatureExtractor.featureCount,
        fixed: tokens.text.tokens.map { $0.kind == .anchor ? 0 : -1 })
      for (state, best) in zip(tokens.states, decoding.states) where state >= 0 {
        let (want, give) = (FieldLabel(state: Int(state)), FieldLabel(state: best))
        wanted[Int(want.rawValue)] += 1
        given[Int(give.rawValue)] += 1
        if want == give { right[Int(want.rawValue)] += 1 }
      }
    }
    for label in FieldLabel.allCases where wanted[Int(label.rawValue)] > 0 {
      let index = Int(label.rawValue)
      report("\(label): \(f1(right[index], given[index], wanted[index]))")
    }
    // Tokens outside all fields are no achievement.
    let all = { (counts: [Int]) in counts.dropFirst().reduce(0, +) }
    report("all fields: \(f1(all(right), all(given), all(wanted)))")
  }

  private static func f1(_ right: Int, _ given: Int, _ wanted: Int) -> Double {
    given + wanted == 0 ? 0 : 2 * Double(right) / Double(given + wanted)
  }
}
