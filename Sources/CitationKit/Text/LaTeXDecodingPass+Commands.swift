extension LaTeXDecodingPass {
  /// Reads a command; the position is after its backslash.
  mutating func command() {
    guard position < end else {
      emit("\\")
      return
    }
    let start = position
    while position < end, bytes[position].isASCIILetter { position += 1 }
    if position == start {
      controlSymbol()
      return
    }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    if position < end, bytes[position] == UInt8(ascii: "*") { position += 1 }
    controlWord(name)
  }

  private mutating func controlSymbol() {
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "^"), UInt8(ascii: "\""),
      UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "|"):
      if byte == UInt8(ascii: "|") && isInMath {
        emit("‖")
      } else if let mark = LaTeXCommands.accents[String(decoding: [byte], as: UTF8.self)] {
        argument(.accent(mark))
      }
    case UInt8(ascii: "\\"), 0...0x20: space()
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "@"): break
    case UInt8(ascii: ","): emit("\u{202F}")
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ">"): space()
    case UInt8(ascii: "("), UInt8(ascii: "["): mathDepths.append(groups.count)
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      if let depth = mathDepths.popLast() { while groups.count > depth { close(.bare) } }
    case 0x80...:
      position -= 1
      emit("\\")
    default: emit(String(decoding: [byte], as: UTF8.self))
    }
  }

  private mutating func controlWord(_ name: String) {
    if let action = LaTeXActions.actions[name] {
      perform(action)
      return
    }
    if let mark = LaTeXCommands.accents[name],
      LaTeXCommands.characters[name] == nil || (!isInMath && hasArgument)
    {
      argument(.accent(mark))
      return
    }
    if let character = LaTeXCommands.characters[name] {
      skipAfterCharacter()
      emit(character)
      return
    }
    unknown(name)
  }

  /// Whether something follows that a command can work on.
  private var hasArgument: Bool {
    position < end && bytes[position] != UInt8(ascii: "}")
  }

  /// Blanks after a command are no blanks; nor is an empty group.
  private mutating func skipAfterCharacter() {
    let start = position
    skipBlanks()
    if position == start, position + 1 < end, bytes[position] == UInt8(ascii: "{"),
      bytes[position + 1] == UInt8(ascii: "}")
    {
      position += 2
    }
  }

  /// The arguments of an unknown command stay; a command without any stays as it is.
  private mutating func unknown(_ name: String) {
    if position + 1 < end, bytes[position] == UInt8(ascii: "{") {
      guard bytes[position + 1] == UInt8(ascii: "}") else { return }
      position += 2
    }
    emit("\\" + name)
    if position < end, bytes[position] <= 0x20 { space() }
  }

  private mutating func perform(_ action: LaTeXActions.Action) {
    switch action {
    case .markup(let opening, let closing):
      if options.keepsMarkup || !opening.hasPrefix("<") {
        argument(.text(closing))
        insertBeforeArgument(opening)
      } else {
        argument(.nothing)
      }
    case .fontSwitch(let opening, let closing):
      skipBlanks()
      guard options.keepsMarkup, !groups.isEmpty else { return }
      output.append(contentsOf: opening.utf8)
      groups[groups.count - 1].switches.append(closing)
    case .script(let isRaised): argument(.script(isRaised: isRaised))
    case .ignore: skipAfterCharacter()
    case .text(let text):
      skipAfterCharacter()
      if text == " " { space() } else { emit(text) }
    case .paragraph(let isLine):
      skipBlanks()
      if !options.keepsParagraphs {
        space()
      } else if isLine {
        output.append(0x0A)
      } else {
        paragraph()
      }
    case .argument: argument(.nothing)
    case .dropArgument: argument(.drop)
    case .verbatim: verbatim()
    case .accentInMath(let mark): argument(.accent(mark))
    case .replace(let transform): argument(.replace(transform))
    case .negation: negatesNext = true
    }
  }

  /// The opening tag stands before the text of the argument's group, which was opened just now.
  private mutating func insertBeforeArgument(_ opening: String) {
    guard let group = groups.popLast() else {
      return
    }
    output.append(contentsOf: opening.utf8)
    groups.append(group)
  }

  /// Copies an argument in braces as it stands.
  private mutating func verbatim() {
    skipBlanks()
    guard consume(UInt8(ascii: "{")) else { return }
    var depth = 1
    let start = position
    while position < end {
      if bytes[position] == UInt8(ascii: "{") { depth += 1 }
      if bytes[position] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { break }
      position += 1
    }
    output.append(contentsOf: bytes[start..<position])
    if position < end { position += 1 }
    closeBareGroups()
  }
}
