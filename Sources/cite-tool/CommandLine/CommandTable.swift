/// A flag of a command: how it is written, what it takes, what it does.
struct Flag: Sendable {
  /// The long name without the dashes.
  let name: String
  /// The one-letter name.
  let letter: Character?
  /// The placeholder of the flag's value; `nil` for a flag without one.
  let value: String?
  /// What it does, in one line.
  let summary: String

  init(_ name: String, letter: Character? = nil, value: String? = nil, _ summary: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.summary = summary
  }
}

/// A command: everything from which its parsing and its help are made.
struct Command: Sendable {
  let name: String
  /// What it does, in one line.
  let summary: String
  /// What it does, in a few sentences.
  let discussion: String
  /// Calls worth copying, each with what it does.
  let examples: [(call: String, effect: String)]
  /// What it takes besides flags; empty when it takes nothing.
  let operands: String
  let flags: [Flag]
  let run: @Sendable (Arguments) throws(CommandError) -> ExitCode

  /// The commands in the order in which they are listed.
  static let all: [Command] = [.export, .dedup, .explain, .id, .journal, .formats]

  /// The flags that every command takes.
  static let commonFlags: [Flag] = [
    Flag("color", value: "WHEN", "colour in messages: auto, always or never"),
    Flag("format", value: "STYLE", "how messages are shown: human, short or jsonl"),
    Flag("max", value: "N", "show at most N messages, 0 for all (default 50)"),
    Flag("no-progress", "show no progress bar"),
    Flag("quiet", letter: "q", "show errors only"),
    Flag("verbose", letter: "v", "show notes and what is being done"),
    Flag("jobs", letter: "j", value: "N", "how many inputs to work on at once"),
    Flag("help", letter: "h", "show help: -h in short, --help in full"),
    Flag("version", "show the version"),
  ]

  /// All flags that the command takes.
  var allFlags: [Flag] { flags + Self.commonFlags }
}

/// Why a command could not do its work: a wrong call, a file that cannot be read or written.
struct CommandError: Error {
  let message: String
  let help: String?

  init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
