/// LaTeX's commands for characters, read once from ``LaTeXSymbolTable`` and ``LaTeXAccentTable``.
enum LaTeXCommands {
  /// The character that a command stands for, by the command without its backslash.
  static let characters: [String: String] = {
    var characters: [String: String] = [:]
    for row in rows(LaTeXSymbolTable.symbols) where row.count > 2 {
      for command in row.dropFirst(2) where characters[String(command)] == nil {
        characters[String(command)] = String(row[1])
      }
    }
    return characters
  }()

  /// What is written for a character: `{\ss}`, `{$\alpha$}`, `\&`.
  static let encodings: [UInt32: [UInt8]] = {
    var encodings: [UInt32: [UInt8]] = [:]
    for row in rows(LaTeXSymbolTable.symbols) where row.count > 2 {
      let scalars = row[1].unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1, encodings[scalar.value] == nil else {
        continue
      }
      let command = String(row[2])
      let isLetterCommand = command.utf8.allSatisfy(\.isASCIILetter)
      let text =
        !isLetterCommand ? "\\" + command : row[0] == "m" ? "{$\\\(command)$}" : "{\\\(command)}"
      encodings[scalar.value] = Array(text.utf8)
    }
    return encodings
  }()

  /// The combining character of an accent command.
  static let accents: [String: Unicode.Scalar] = {
    var accents: [String: Unicode.Scalar] = [:]
    for row in rows(LaTeXAccentTable.accents) {
      guard let mark = scalar(row.first) else { continue }
      for command in row.dropFirst() { accents[String(command)] = mark }
    }
    return accents
  }()

  /// The accent command of a combining character.
  static let accentCommands: [UInt32: String] = {
    var commands: [UInt32: String] = [:]
    for row in rows(LaTeXAccentTable.accents) where row.count > 1 {
      guard let mark = scalar(row.first) else { continue }
      commands[mark.value] = String(row[1])
    }
    return commands
  }()

  private static let compositions: [UInt64: Unicode.Scalar] = {
    var compositions: [UInt64: Unicode.Scalar] = [:]
    forEachComposition { base, mark, composed in
      compositions[key(base, mark)] = composed
    }
    return compositions
  }()

  /// The letter and the combining character of which a character is composed.
  static let decompositions: [UInt32: (base: Unicode.Scalar, mark: Unicode.Scalar)] = {
    var decompositions: [UInt32: (base: Unicode.Scalar, mark: Unicode.Scalar)] = [:]
    forEachComposition { base, mark, composed in
      decompositions[composed.value] = (base, mark)
    }
    return decompositions
  }()

  /// The single character for a letter with an accent; `nil` when there is none.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    compositions[key(base, mark)]
  }

  private static func key(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }

  private static func forEachComposition(
    _ body: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) -> Void
  ) {
    for row in rows(LaTeXAccentTable.compositions) {
      guard let mark = scalar(row.first) else { continue }
      for pair in row.dropFirst() {
        let scalars = Array(pair.unicodeScalars)
        if scalars.count == 2 { body(scalars[0], mark, scalars[1]) }
      }
    }
  }

  private static func scalar(_ hexadecimal: Substring?) -> Unicode.Scalar? {
    hexadecimal.flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
  }

  private static func rows(_ table: StaticString) -> [[Substring]] {
    table.description.split(separator: "\n").map { $0.split(separator: " ") }
  }
}
