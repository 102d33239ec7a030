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
    let wanted = diagnostics.filter { !isQuiet || $0.severity == .error }
    let shown = maximum == 0 ? wanted : Self.gravest(wanted, maximum)
    let printer = DiagnosticPrinter(style: style, paint: paint)
    var text = ""
    for diagnostic in shown {
      let source = diagnostic.location.flatMap { sources[$0.source] }
      text += printer.text(of: diagnostic, in: source)
      if text.utf8.count > 65_536 {
        Terminal.writeError(text)
        text = ""
      }
    }
    let hidden = wanted.count - shown.count
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

  /// The findings of the highest severities that fit, in their order.
  private static func gravest(_ diagnostics: [Diagnostic], _ maximum: Int) -> [Diagnostic] {
    guard diagnostics.count > maximum else { return diagnostics }
    let ranked = diagnostics.indices.sorted { first, second in
      let (left, right) = (diagnostics[first].severity, diagnostics[second].severity)
      return left != right ? left > right : first < second
    }
    return ranked.prefix(maximum).sorted().map { diagnostics[$0] }
  }
}
