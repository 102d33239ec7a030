import CitationKit
import Foundation

/// Trains the models: `train-labeler DATA OUT [--generated N] [--epochs N] [--only fields|names]`.
///
/// `train-labeler evaluate [--models OUT] GOLD PREDICTED …` parses the texts of gold files instead;
/// `train-labeler labels --models OUT DEV` measures the labels of tokens.
///
/// DATA holds train.jsonl and real/train-SET.labels.jsonl with real/train-SET.gold.jsonl, unpacked.
/// OUT is the folder of the compiled tables.
@main
struct TrainLabeler {
  var generated = Int.max
  var epochs = 4
  var only: String?
  var kept = 330_000
  var data = ""
  var out = ""

  /// Sets whose licence lets a model be made from them.
  private static let realSets: [(name: String, isPartial: Bool)] = [
    ("anystyle-core", false), ("anystyle-good", false), ("anystyle-gold", false),
    ("anystyle-bad", false), ("grobid", false), ("plos", true), ("ore", true),
  ]

  static func main() {
    var trainer = TrainLabeler()
    var arguments = Array(CommandLine.arguments.dropFirst())
    func take(_ name: String) -> String? {
      guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
        return nil
      }
      defer { arguments.removeSubrange(index...index + 1) }
      return arguments[index + 1]
    }
    trainer.generated = take("--generated").flatMap { Int($0) } ?? .max
    trainer.epochs = take("--epochs").flatMap { Int($0) } ?? 4
    trainer.kept = take("--kept").flatMap { Int($0) } ?? 330_000
    trainer.only = take("--only")
    let models = take("--models")
    if arguments.count >= 3, arguments[0] == "evaluate" {
      let parser = Evaluation.parser(models: models)
      for pair in stride(from: 1, to: arguments.count - 1, by: 2) {
        Evaluation.run(parser, gold: arguments[pair], output: arguments[pair + 1])
      }
      return
    }
    if arguments.count == 2, arguments[0] == "labels", let models {
      Evaluation.labels(Evaluation.models(of: models), data: arguments[1])
      return
    }
    guard arguments.count == 2 else {
      report("usage: train-labeler DATA OUT [--generated N] [--epochs N] [--only fields|names]")
      return
    }
    trainer.data = arguments[0]
    trainer.out = arguments[1]
    trainer.run()
  }

  private func run() {
    let fields = TrainingSet()
    let names = TrainingSet()
    read { text, weight in
      let (tokens, lists) = text.labelled()
      guard tokens.text.tokens.count <= 400, tokens.text.tokens.count > 1 else { return }
      if only != "names" {
        fields.append(
          FeatureExtractor.keys(tokens.text, for: .fields), states: tokens.states, weight: weight)
      }
      if only != "fields" {
        for list in lists {
          names.append(
            FeatureExtractor.keys(tokens.text, range: list.range, for: .names),
            states: list.states, weight: weight)
        }
      }
    }
    if only != "names" {
      let unknown: [FieldLabel] = [
        .publisher, .place, .note, .junk, .edition, .genre, .numberOfPages, .series, .number,
        .event, .editor, .accessed,
      ]
      var states: Set<Int> = [0]
      for label in unknown {
        states.formUnion([label.state(isFirst: true), label.state(isFirst: false)])
      }
      train(
        fields, stateCount: FieldLabel.stateCount, unknown: states, kept: kept,
        table: "FieldModelTable", purpose: "labels the fields of a reference")
    }
    if only != "fields" {
      train(
        names, stateCount: NameLabel.stateCount, unknown: [0], kept: kept / 4,
        table: "NameModelTable", purpose: "splits lists of names")
    }
  }

  // MARK: Reading

  private func read(_ use: (LabelledText, Float) -> Void) {
    var random = SeededRandom(seed: 7)
    var copies = PubMedCopy(random: SeededRandom(seed: 11))
    var count = 0
    Datasets.lines(data + "/train.jsonl") { object in
      guard count < generated else { return }
      count += 1
      guard let text = Datasets.spanned(object) else { return }
      use(text, 1)
      if random.one(in: 16) { use(text.lowercased, 1) }
      if random.one(in: 40) { use(text.uppercased, 1) }
      if random.one(in: 40) {
        use(text.lowercasedAfterAuthors(dropsStop: random.one(in: 3)), 1)
      }
      guard random.one(in: 7), let record = object["csl"] as? [String: Any],
        let copy = copies.render(record)
      else { return }
      switch Int.random(in: 0..<6, using: &random) {
      case 0...2: use(copy.lowercased, 1)
      case 3: use(copy.lowercasedAfterAuthors(dropsStop: random.one(in: 2)), 1)
      default: use(copy, 1)
      }
    }
    for set in Self.realSets {
      var gold: [String: [String: Any]] = [:]
      Datasets.lines(data + "/real/train-\(set.name).gold.jsonl") { object in
        if let id = object["id"] as? String, let fields = object["fields"] as? [String: Any] {
          gold[id] = fields
        }
      }
      var used = 0
      Datasets.lines(data + "/real/train-\(set.name).labels.jsonl") { object in
        guard let id = object["id"] as? String,
          let text = Datasets.segmented(object, gold: gold[id] ?? [:], isPartial: set.isPartial)
        else { return }
        used += 1
        use(text, 2)
        if random.one(in: 5) { use(text.lowercased, 1) }
        if random.one(in: 25) { use(text.uppercased, 1) }
      }
      report("\(set.name): \(used)")
    }
    report("generated: \(count)")
  }

  // MARK: Training

  private func train(
    _ set: TrainingSet, stateCount: Int, unknown: Set<Int>, kept: Int, table: String,
    purpose: String
  ) {
    let (sequences, keys) = set.finish(minimumCount: 5)
    report("\(table): \(sequences.count) sequences, \(keys.count) features")
    let trainer = LinearChainTrainer(stateCount: stateCount, keys: keys, unknownStates: unknown)
    var random = SeededRandom(seed: 3)
    var order = Array(sequences.indices)
    for epoch in 0..<(epochs + 2) {
      let start = Date()
      if epoch == epochs {
        let threshold = trainer.threshold(keeping: kept)
        report("threshold \(threshold), kept \(trainer.thin(below: threshold))")
      }
      order.shuffle(using: &random)
      // The rate falls to a fifth, and starts again a little higher after thinning.
      let progress = Float(min(epoch, epochs - 1)) / Float(max(1, epochs - 1))
      trainer.rate = epoch >= epochs ? 0.06 : 0.2 * (1 - 0.75 * progress)
      var loss = 0.0
      for index in order { loss += trainer.step(sequences[index]) }
      report(
        "epoch \(epoch): loss \(loss / Double(max(1, sequences.count))), \(Int(Date().timeIntervalSince(start))) s"
      )
    }
    let file = trainer.file()
    report("\(table): \(file.count) bytes")
    let text = """
      /// The weights of the model that \(purpose) (see ``SequenceModel``), in base64.
      ///
      /// Written by train-labeler; not edited by hand.
      enum \(table) {
        static let base64: StaticString = "\(Data(file).base64EncodedString())"
      }

      """
    try? Data(text.utf8).write(to: URL(fileURLWithPath: out + "/\(table).swift"))
    try? Data(file).write(to: URL(fileURLWithPath: out + "/\(table).bin"))
  }
}
