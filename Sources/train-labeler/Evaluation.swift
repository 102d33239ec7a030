import CitationKit
import Foundation

/// Parses the texts of a gold file and writes the references as CSL-JSON with the gold's ids.
enum Evaluation {
  static func run(gold: String, output: String) {
    let parser = ReferenceParser()
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
}
