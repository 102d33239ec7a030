import CitationKit

/// The arguments of one call, taken apart after the flags of its command.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var present: Set<String> = []
  /// Whether help was asked for in its short form.
  private(set) var wantsShortHelp = false

  /// Takes arguments apart: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-abc`; after `--`
  /// everything is an operand, and `-` is one always.
  init(_ arguments: some Sequence<String>, flags: [Flag]) throws(CommandError) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      } else if argument.hasPrefix("--") {
        try takeLong(argument.dropFirst(2), &rest, flags)
      } else if argument.hasPrefix("-") && argument != "-" {
        try takeLetters(argument.dropFirst(), &rest, flags)
      } else {
        operands.append(argument)
      }
    }
  }

  /// Whether a flag was given.
  func has(_ name: String) -> Bool { present.contains(name) }

  /// The value that was given to a flag.
  func value(_ name: String) -> String? { values[name] }

  /// A flag's value as a number.
  func number(_ name: String, default fallback: Int) throws(CommandError) -> Int {
    guard let text = values[name] else { return fallback }
    guard let number = Int(text), number >= 0 else {
      throw CommandError("--\(name) takes a number, not \"\(text)\"")
    }
    return number
  }

  /// A flag's value as one of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, default fallback: Choice)
    throws(CommandError) -> Choice where Choice.RawValue == String
  {
    guard let text = values[name] else { return fallback }
    if let choice = Choice(rawValue: text.lowercased()) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw CommandError(
      "--\(name) takes \(words.joined(separator: ", ")), not \"\(text)\"",
      help: Suggestion.sentence(for: text, among: words))
  }

  /// A flag's value as the name of a format.
  func format(_ name: String) throws(CommandError) -> BibliographyFormat? {
    guard let text = values[name] else { return nil }
    if let format = BibliographyFormat(named: text) { return format }
    let names = BibliographyFormat.known.flatMap { [$0.rawValue] + $0.aliases }
    throw CommandError(
      "no format is called \"\(text)\"",
      help: Suggestion.sentence(for: text, among: names)
        ?? "cite-tool formats lists the formats")
  }

  private mutating func takeLong(
    _ argument: Substring, _ rest: inout ArraySlice<String>, _ flags: [Flag]
  ) throws(CommandError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let flag = flags.first(where: { $0.name == name }) else {
      throw CommandError(
        "there is no flag --\(name)",
        help: Suggestion.sentence(
          for: name, among: flags.map(\.name), display: { "--" + $0 })
          ?? "--help lists the flags")
    }
    present.insert(flag.name)
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if flag.value != nil {
      try takeValue(attached ?? rest.popFirst(), of: flag, written: "--" + name)
    } else if let attached {
      throw CommandError("--\(name) takes no value, but \"\(attached)\" was given")
    }
  }

  private mutating func takeLetters(
    _ letters: Substring, _ rest: inout ArraySlice<String>, _ flags: [Flag]
  ) throws(CommandError) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let flag = flags.first(where: { $0.letter == letter }) else {
        throw CommandError("there is no flag -\(letter)", help: "--help lists the flags")
      }
      present.insert(flag.name)
      if letter == "h" { wantsShortHelp = true }
      guard flag.value != nil else { continue }
      if letters.first == "=" { letters.removeFirst() }
      let attached = letters.isEmpty ? nil : String(letters)
      return try takeValue(attached ?? rest.popFirst(), of: flag, written: "-\(letter)")
    }
  }

  private mutating func takeValue(_ value: String?, of flag: Flag, written: String)
    throws(CommandError)
  {
    guard let value else {
      throw CommandError("\(written) needs a value: \(written) \(flag.value ?? "")")
    }
    values[flag.name] = value
  }
}
