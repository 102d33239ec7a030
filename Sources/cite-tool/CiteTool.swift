import CitationKit

/// The command line of CitationKit: finds the command, runs it and ends with its exit code.
@main
struct CiteTool {
  static let version = "0.1.0"

  static func main() {
    Interruption.prepare()
    do throws(CommandError) {
      let code = try run(Array(CommandLine.arguments.dropFirst()))
      Terminal.exit(code)
    } catch {
      let help = error.help.map { "  \($0)\n" } ?? ""
      Terminal.writeError(
        DiagnosticPrinter.printable("cite-tool: error: \(error.message)") + "\n" + help)
      Terminal.exit(.failure)
    }
  }

  private static func run(_ arguments: [String]) throws(CommandError) -> ExitCode {
    guard let first = arguments.first else {
      throw CommandError(
        "which command? " + Command.all.map(\.name).joined(separator: ", "),
        help: "cite-tool --help shows examples")
    }
    switch first {
    case "--version": return try printOut("cite-tool \(version)\n")
    case "-h", "--help": return try printOut(Help.overview())
    case "help":
      guard arguments.count > 1 else { return try printOut(Help.overview()) }
      return try printOut(Help.text(of: command(arguments[1]), isShort: false))
    default: break
    }
    let command = try command(first)
    let taken = try Arguments(arguments.dropFirst(), flags: command.allFlags)
    if taken.has("help") {
      return try printOut(Help.text(of: command, isShort: taken.wantsShortHelp))
    }
    if taken.has("version") { return try printOut("cite-tool \(version)\n") }
    return try command.run(taken)
  }

  private static func command(_ name: String) throws(CommandError) -> Command {
    if let command = Command.all.first(where: { $0.name == name }) { return command }
    if name.hasPrefix("-") {
      throw CommandError(
        "the command comes before the flags, but \"\(name)\" came first",
        help: "cite-tool --help shows examples")
    }
    throw CommandError(
      "there is no command \"\(name)\"",
      help: Suggestion.sentence(for: name, among: Command.all.map(\.name) + ["help"])
        ?? "cite-tool --help lists the commands")
  }

  private static func printOut(_ text: String) throws(CommandError) -> ExitCode {
    var output = Output.standard
    try output.write(text)
    try output.finish()
    return .done
  }
}
