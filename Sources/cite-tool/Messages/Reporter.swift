import CitationKit

/// Shows messages on standard error and remembers what was shown.
struct Reporter {
  /// How messages are shown.
  enum Style: String, CaseIterable {
    case human, short, jsonl
  }

  /// When messages are coloured.
  enum Color: String, CaseIterable {
    case auto, always, never
  }

  private let style: Style
  private let paint: Paint
  private let maximum: Int
  let isQuiet: Bool
  let isVerbose: Bool
  private var sources: [String: SourceText] = [:]
  private var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  /// A reporter that follows the flags of every command.
  init(_ arguments: Arguments) throws(CommandError) {
    style = try arguments.choice("format", default: .human)
    maximum = try arguments.number("max", default: 50)
    isQuiet = arguments.has("quiet")
    isVerbose = arguments.has("verbose")
    paint = Paint(try arguments.choice("color", default: .auto))
  }

  /// Takes the findings about an input, of which one is kept for each cause.
  mutating func add(_ found: [Diagnostic], about source: SourceText? = nil) {
    if let source { sources[source.name] = source }
    for diagnostic in found where seen.insert(diagnostic).inserted {
      diagnostics.append(diagnostic)
    }
  }

  /// How many findings there are of a severity.
  func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Shows the findings, the most serious when there are too many, and says how many are not shown.
  func show() {
    let causes = causes(diagnostics.filter { !isQuiet || $0.severity == .error })
    let shown = maximum == 0 ? causes : Self.gravest(causes, maximum)
    let printer = DiagnosticPrinter(style: style, paint: paint)
    var text = ""
    for cause in shown {
      let source = cause.first.location.flatMap { sources[$0.source] }
      text += printer.text(of: cause.first, in: source, others: cause.others)
      if text.utf8.count > 65_536 {
        Terminal.writeError(text)
        text = ""
      }
    }
    let hidden = causes.count - shown.count
    if hidden > 0 && style != .jsonl {
      text += "… and \(Self.counted(hidden, "more message")); --max 0 shows all\n"
    }
    if !text.isEmpty { Terminal.writeError(text) }
  }

  /// Shows one line that sums up the run.
  func summarize(_ line: String) {
    guard !isQuiet && style != .jsonl else { return }
    Terminal.writeError(line + "\n")
  }

  /// "1 warning", "2 warnings".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A finding and how many others say the same of other places.
  private struct Cause {
    var first: Diagnostic
    var others = 0
  }

  /// For people, findings with one code and one message are one; programs and `-v` get them all.
  private func causes(_ diagnostics: [Diagnostic]) -> [Cause] {
    guard style == .human && !isVerbose else { return diagnostics.map { Cause(first: $0) } }
    var causes: [Cause] = []
    var indexes: [String: Int] = [:]
    for diagnostic in diagnostics {
      let key = diagnostic.code.rawValue + diagnostic.message
      if let index = indexes[key] {
        causes[index].others += 1
      } else {
        indexes[key] = causes.count
        causes.append(Cause(first: diagnostic))
      }
    }
    return causes
  }

  /// The causes of the highest severities that fit, in their order.
  private static func gravest(_ causes: [Cause], _ maximum: Int) -> [Cause] {
    guard causes.count > maximum else { return causes }
    let ranked = causes.indices.sorted { first, second in
      let (left, right) = (causes[first].first.severity, causes[second].first.severity)
      return left != right ? left > right : first < second
    }
    return ranked.prefix(maximum).sorted().map { causes[$0] }
  }
}
