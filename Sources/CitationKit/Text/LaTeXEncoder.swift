/// Writes plain Unicode text, with the few tags that CSL allows in it, as LaTeX.
///
/// ```swift
/// LaTeXEncoder().encode("Händel & 5 %")                          // "H{\\\"a}ndel \\& 5 \\%"
/// LaTeXEncoder(protectsCase: true).encode("HER2-positive CAR-T")  // "{HER2}-positive {CAR-T}"
/// ```
public struct LaTeXEncoder: Hashable, Sendable {
  /// Whether characters beyond ASCII stay as they are, for UTF-8 input; else they become commands
  /// where LaTeX has one.
  public var keepsUnicode: Bool
  /// Whether words that a bibliography style must not turn to lower case are put in braces:
  /// acronyms, words with inner capitals and, in titles in sentence case, proper names.
  public var protectsCase: Bool

  /// An encoder; by default for text in ASCII without protection.
  public init(keepsUnicode: Bool = false, protectsCase: Bool = false) {
    self.keepsUnicode = keepsUnicode
    self.protectsCase = protectsCase
  }

  /// The LaTeX of a text; it has balanced braces always.
  public func encode(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the LaTeX of a text.
  func append(_ text: String, to output: inout [UInt8]) {
    let isSimple = text.utf8.allSatisfy { $0 < 0x80 && !Self.isSpecial[Int($0)] }
    if isSimple && !(protectsCase && text.utf8.contains(where: \.isASCIIUppercase)) {
      output.append(contentsOf: text.utf8)
      return
    }
    var scalars = Array(text.unicodeScalars)
    let marks = Self.markup(in: &scalars)
    let words = protectsCase ? TitleCaseProtection.ranges(in: scalars) : []
    var nextWord = 0
    var position = 0
    while position < scalars.count {
      if nextWord < words.count, words[nextWord].lowerBound == position {
        output.append(UInt8(ascii: "{"))
      }
      if let mark = marks[position] {
        output.append(contentsOf: mark.utf8)
        position += 1
      } else {
        position = appendCharacter(at: position, of: scalars, to: &output)
      }
      while nextWord < words.count, words[nextWord].upperBound <= position {
        output.append(UInt8(ascii: "}"))
        nextWord += 1
      }
    }
  }

  /// Appends one character with the combining characters that follow it; gives the place after them.
  private func appendCharacter(
    at position: Int, of scalars: [Unicode.Scalar], to output: inout [UInt8]
  ) -> Int {
    let scalar = scalars[position]
    var next = position + 1
    // Dashes and apostrophes in a row would read as longer ones.
    let follower = next < scalars.count ? scalars[next] : nil
    let isParted =
      Self.isDash(scalar) && Self.isDash(follower)
      || scalar == "'" && (follower == "'" || (follower == "”" && !keepsUnicode))
    defer { if isParted { output.append(contentsOf: "{}".utf8) } }
    if !keepsUnicode, next < scalars.count, scalars[next].value >= 0x300,
      scalar.properties.isAlphabetic
    {
      var commands: [String] = []
      while next < scalars.count, let command = LaTeXCommands.accentCommands[scalars[next].value] {
        commands.append(command)
        next += 1
      }
      if !commands.isEmpty {
        appendAccented(scalar, outer: commands, to: &output)
        return next
      }
    }
    if scalar.value < 0x80 {
      appendASCII(scalar, to: &output)
    } else {
      appendNonASCII(scalar, to: &output)
    }
    return next
  }

  private func appendASCII(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch scalar {
    case "\n": output.append(contentsOf: "\\newline ".utf8)
    case "\0"..." ", "\u{7F}": output.append(UInt8(ascii: " "))
    // BibTeX counts braces even after a backslash.
    case "{": output.append(contentsOf: "{\\textbraceleft}".utf8)
    case "}": output.append(contentsOf: "{\\textbraceright}".utf8)
    case "`", "\\", "~", "^", "<", ">", "|", "&", "%", "$", "#", "_":
      output.append(contentsOf: LaTeXCommands.encodings[scalar.value] ?? [byte])
    default: output.append(byte)
    }
  }

  private func appendNonASCII(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar.value {
    case 0xA0: output.append(UInt8(ascii: "~"))
    case 0x2009 where !keepsUnicode, 0x202F where !keepsUnicode:
      output.append(contentsOf: "\\,".utf8)
    case 0x2013: output.append(contentsOf: "--".utf8)
    case 0x2014: output.append(contentsOf: "---".utf8)
    case _ where keepsUnicode: output.append(contentsOf: String(scalar).utf8)
    case 0x201C: output.append(contentsOf: "``".utf8)
    case 0x201D: output.append(contentsOf: "''".utf8)
    default:
      if let encoding = LaTeXCommands.encodings[scalar.value] {
        output.append(contentsOf: encoding)
      } else if let parts = LaTeXCommands.decompositions[scalar.value], parts.mark == "\u{338}" {
        appendNegated(parts.base, to: &output)
      } else if let command = LaTeXDingbats.command(for: scalar) {
        output.append(contentsOf: command.utf8)
      } else if LaTeXCommands.decompositions[scalar.value] != nil {
        appendAccented(scalar, outer: [], to: &output)
      } else if let script = LaTeXScripts.command(for: scalar) {
        output.append(contentsOf: "{\\\(script.command){\(script.base)}}".utf8)
      } else {
        output.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  /// Appends a struck-through symbol: `{$\not\simeq$}`.
  private func appendNegated(_ base: Unicode.Scalar, to output: inout [UInt8]) {
    let encoding = LaTeXCommands.encodings[base.value] ?? Array(String(base).utf8)
    let symbol = encoding.filter { !"{$}".utf8.contains($0) }
    output.append(contentsOf: "{$\\not".utf8)
    output.append(contentsOf: base == "<" || base == ">" ? Array(String(base).utf8) : symbol)
    output.append(contentsOf: "$}".utf8)
  }

  /// Appends a letter under its accents: `{\"o}`, `{\'{\^a}}`.
  private func appendAccented(
    _ scalar: Unicode.Scalar, outer: [String], to output: inout [UInt8]
  ) {
    var commands = Array(outer.reversed())
    var base = scalar
    while let parts = LaTeXCommands.decompositions[base.value],
      let command = LaTeXCommands.accentCommands[parts.mark.value]
    {
      commands.append(command)
      base = parts.base
    }
    var text = ""
    var closing = ""
    for command in commands {
      text += "{\\" + command
      closing += "}"
      if command.utf8.allSatisfy(\.isASCIILetter) { text += " " }
    }
    if base.isASCII {
      // An accent stands over a dotless letter; BibTeX's own manual writes `{\'\i}`.
      text += base == "i" && commands.last.map(Self.isAbove) == true ? "\\i" : String(base)
      output.append(contentsOf: (text + closing).utf8)
    } else {
      output.append(contentsOf: text.utf8)
      appendNonASCII(base, to: &output)
      output.append(contentsOf: closing.utf8)
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—"
  }

  private static func isAbove(_ command: String) -> Bool {
    !["c", "k", "d", "b", "M", "textcommabelow"].contains(command)
  }

  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 128)
    for byte in 0..<0x20 { table[byte] = true }
    for byte in "\\{}~^<>|&%$#_`'-\u{7F}".utf8 { table[Int(byte)] = true }
    return table
  }()
}

extension LaTeXEncoder {
  private static let tags: [(tag: String, command: String)] = [
    ("<i>", "\\emph{"), ("<b>", "\\textbf{"), ("<sup>", "\\textsuperscript{"),
    ("<sub>", "\\textsubscript{"), ("<span class=\"nocase\">", "{"),
    ("<span style=\"font-variant:small-caps;\">", "\\textsc{"),
    ("<span style=\"font-variant: small-caps;\">", "\\textsc{"), ("<sc>", "\\textsc{"),
  ]

  /// Replaces each tag that is opened and closed properly by one placeholder, and gives what to
  /// write at the placeholders.
  private static func markup(in scalars: inout [Unicode.Scalar]) -> [Int: String] {
    guard scalars.contains("<") else { return [:] }
    var output: [Unicode.Scalar] = []
    var marks: [Int: String] = [:]
    var open: [(name: [Unicode.Scalar], place: Int, tag: [Unicode.Scalar])] = []
    var position = 0
    let placeholder: Unicode.Scalar = "\u{FFFC}"
    while position < scalars.count {
      guard scalars[position] == "<" else {
        output.append(scalars[position])
        position += 1
        continue
      }
      let rest = scalars[position...]
      if let (tag, command) = tags.first(where: { rest.starts(with: $0.tag.unicodeScalars) }) {
        let text = Array(tag.unicodeScalars)
        let name = Array(text.dropFirst().prefix { $0 != " " && $0 != ">" })
        open.append((name, output.count, text))
        marks[output.count] = command
        output.append(placeholder)
        position += text.count
      } else if let last = open.last, rest.starts(with: ["<", "/"] + last.name + [">"]) {
        open.removeLast()
        marks[output.count] = "}"
        output.append(placeholder)
        position += last.name.count + 3
      } else {
        output.append("<")
        position += 1
      }
    }
    guard open.isEmpty else { return [:] }
    scalars = output
    return marks
  }
}
