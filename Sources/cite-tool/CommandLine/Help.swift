/// The help texts, made from the command table.
enum Help {
  /// The help of the program as a whole.
  static func overview() -> String {
    var text = """
      cite-tool turns messy references into clean records.

        cite-tool export article.txt --to bibtex         references out of any text
        cite-tool export refs.ris --to csl-json          one format into another
        cite-tool export *.nbib --to ris -o all.ris      several files into one
        pbpaste | cite-tool export --to biblatex         from standard input

      Usage: cite-tool COMMAND [FLAGS] [FILES…]

      Commands:

      """
    let width = Command.all.map(\.name.count).max() ?? 0
    for command in Command.all {
      text += "  \(padded(command.name, to: width))  \(command.summary)\n"
    }
    text += """

      cite-tool COMMAND --help explains a command.
      FILES are files, folders or patterns; - is standard input.
      Data goes to standard output, messages go to standard error.

      """
    return text + exitCodes
  }

  /// The help of one command: examples first, then usage; in full also the flags of every command.
  static func text(of command: Command, isShort: Bool) -> String {
    var text = ""
    let width = command.examples.map(\.call.count).max() ?? 0
    for example in command.examples.prefix(isShort ? 3 : .max) {
      text += "  \(padded(example.call, to: width))  \(example.effect)\n"
    }
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    text += "\nUsage: cite-tool \(command.name) [FLAGS]\(operands)\n"
    if !isShort { text += "\n" + command.discussion + "\n" }
    text += "\nFlags:\n" + list(command.flags)
    if isShort { return text + "\n--help shows more.\n" }
    text += "\nFlags of every command:\n" + list(Command.commonFlags)
    return text + "\n" + exitCodes
  }

  private static let exitCodes = """
    Exit codes: 0 done, 1 a check found something, 2 wrong call or file that cannot be read or written,
    3 output written but some records could not be read, 130 interrupted.

    """

  private static func list(_ flags: [Flag]) -> String {
    let left = flags.map { flag in
      let letter = flag.letter.map { "-\($0), " } ?? "    "
      return letter + "--" + flag.name + (flag.value.map { " " + $0 } ?? "")
    }
    let width = left.map(\.count).max() ?? 0
    return zip(left, flags).map { "  \(padded($0, to: width))  \($1.summary)\n" }.joined()
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
