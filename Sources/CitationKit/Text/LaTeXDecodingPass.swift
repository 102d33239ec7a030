/// One decoding of a text by ``LaTeXDecoder``: a loop with a stack of open groups.
struct LaTeXDecodingPass {
  /// What happens when a group ends.
  enum Closing {
    case nothing
    /// A text is added: a closing tag or quotation mark.
    case text(String)
    /// An accent goes on the group's first letter.
    case accent(Unicode.Scalar)
    /// The group's text is raised or lowered.
    case script(isRaised: Bool)
    /// The group's text is replaced.
    case replace((String) -> String)
    /// The group's text is dropped.
    case drop
  }

  struct Group {
    var closing: Closing
    /// Where the group's text begins in the output.
    let start: Int
    /// Whether the group ends after one character, having no braces.
    let isBare: Bool
    /// Tags that font switches within the group have opened.
    var switches: [String] = []
  }

  let bytes: [UInt8]
  let end: Int
  let options: LaTeXDecoder
  var position: Int
  var output: [UInt8] = []
  var groups: [Group] = []
  /// The groups that opened math; empty outside math.
  var mathDepths: [Int] = []
  var noDollarAfter = Int.max
  var negatesNext = false

  init(_ bytes: [UInt8], _ range: Range<Int>, _ options: LaTeXDecoder) {
    self.bytes = bytes
    self.options = options
    position = range.lowerBound
    end = range.upperBound
    output.reserveCapacity(range.count)
  }

  var isInMath: Bool { !mathDepths.isEmpty }

  mutating func run() {
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): command()
      case UInt8(ascii: "{"): open(.nothing)
      case UInt8(ascii: "}"): close()
      case UInt8(ascii: "$"): dollar()
      case UInt8(ascii: "~"): emit("\u{A0}")
      case UInt8(ascii: "^") where isInMath: script(isRaised: true)
      case UInt8(ascii: "_") where isInMath: script(isRaised: false)
      case UInt8(ascii: "`"):
        emit(consume(byte) ? "“" : "‘")
      case UInt8(ascii: "'"):
        emit(isInMath ? "′" : consume(byte) ? "”" : "'")
      case UInt8(ascii: "-"): dashes()
      case 0...0x20, 0x7F: blank()
      default: character(byte)
      }
    }
    while !groups.isEmpty { close() }
    while let last = output.last, last == 0x20 || last == 0x0A { output.removeLast() }
  }

  mutating func consume(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func dashes() {
    if isInMath {
      emit("-")
    } else if consume(UInt8(ascii: "-")) {
      emit(consume(UInt8(ascii: "-")) ? "—" : "–")
    } else {
      emit("-")
    }
  }

  /// A run of blanks is one blank; an empty line may part paragraphs.
  private mutating func blank() {
    var lineEnds = bytes[position - 1] == UInt8(ascii: "\n") ? 1 : 0
    while position < end, bytes[position] <= 0x20 {
      if bytes[position] == UInt8(ascii: "\n") { lineEnds += 1 }
      position += 1
    }
    if options.keepsParagraphs && lineEnds > 1 {
      paragraph()
    } else {
      space()
    }
  }

  /// Adds a blank unless one is there.
  mutating func space() {
    guard let last = output.last, last != 0x20, last != 0x0A else { return }
    output.append(0x20)
  }

  mutating func paragraph() {
    while output.last == 0x20 { output.removeLast() }
    if !output.isEmpty && output.last != 0x0A { output.append(contentsOf: "\n\n".utf8) }
  }

  /// Adds a character of the input as it is, with its continuation bytes.
  private mutating func character(_ byte: UInt8) {
    output.append(byte)
    while position < end, bytes[position] & 0xC0 == 0x80 {
      output.append(bytes[position])
      position += 1
    }
    closeBareGroups()
  }

  /// Adds a text that stands for one character.
  mutating func emit(_ text: String) {
    output.append(contentsOf: text.utf8)
    if negatesNext {
      negatesNext = false
      applyAccent("\u{338}", from: output.count - text.utf8.count)
    }
    closeBareGroups()
  }

  private mutating func dollar() {
    if let depth = mathDepths.last {
      _ = consume(UInt8(ascii: "$"))
      while groups.count > depth { close(.bare) }
      mathDepths.removeLast()
    } else {
      _ = consume(UInt8(ascii: "$"))
      if hasDollar() { mathDepths.append(groups.count) } else { emit("$") }
    }
  }

  /// Whether the text has another `$`; a single one is money.
  private mutating func hasDollar() -> Bool {
    guard position < noDollarAfter else { return false }
    var index = position
    while index < end {
      if bytes[index] == UInt8(ascii: "$"), bytes[index - 1] != UInt8(ascii: "\\") { return true }
      index += 1
    }
    noDollarAfter = position
    return false
  }

  private mutating func script(isRaised: Bool) {
    argument(.script(isRaised: isRaised))
  }

  /// Opens a group for the next argument: in braces, or the next character or command.
  mutating func argument(_ closing: Closing) {
    skipBlanks()
    if consume(UInt8(ascii: "{")) {
      open(closing)
    } else if position < end, bytes[position] != UInt8(ascii: "}") {
      groups.append(Group(closing: closing, start: output.count, isBare: true))
    } else {
      groups.append(Group(closing: closing, start: output.count, isBare: true))
      closeBareGroups()
    }
  }

  mutating func skipBlanks() {
    while position < end, bytes[position] <= 0x20 { position += 1 }
  }
}
