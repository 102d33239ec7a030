extension LaTeXDecodingPass {
  enum Brace { case closing, bare }

  mutating func open(_ closing: Closing) {
    groups.append(Group(closing: closing, start: output.count, isBare: false))
  }

  /// Ends the innermost group in braces; a brace that closes nothing is dropped.
  mutating func close() {
    // An argument that was expected before the brace is missing.
    while let last = groups.last, last.isBare { end(last) }
    guard let group = groups.last else { return }
    end(group)
    closeBareGroups()
  }

  mutating func close(_ brace: Brace) {
    if let group = groups.last { end(group) }
  }

  /// Ends the groups that had one character for their argument.
  mutating func closeBareGroups() {
    while let last = groups.last, last.isBare { end(last) }
  }

  private mutating func end(_ group: Group) {
    groups.removeLast()
    while let depth = mathDepths.last, depth > groups.count { mathDepths.removeLast() }
    for tag in group.switches.reversed() { output.append(contentsOf: tag.utf8) }
    let start = min(group.start, output.count)
    switch group.closing {
    case .nothing: break
    case .text(let text): output.append(contentsOf: text.utf8)
    case .accent(let mark): applyAccent(mark, from: start)
    case .script(let isRaised): raise(isRaised, from: start)
    case .replace(let transform):
      guard output.count - start <= Self.longestArgument else { return }
      let text = String(decoding: output[start...], as: UTF8.self)
      output.replaceSubrange(start..., with: transform(text).utf8)
    case .drop: output.removeSubrange(start...)
    }
  }

  /// Puts an accent on the first letter after a place; on nothing, it stands alone.
  mutating func applyAccent(_ mark: Unicode.Scalar, from start: Int) {
    // A letter and a few marks; an accent on a long text is a mistake and would cost a move of it.
    guard output.count - start <= Self.longestArgument else { return }
    var scalars = Array(String(decoding: output[start...], as: UTF8.self).unicodeScalars)
    guard let first = scalars.first else {
      output.append(contentsOf: Self.standalone(mark).utf8)
      return
    }
    var index = 1
    while index < scalars.count, scalars[index].properties.canonicalCombiningClass != .notReordered
    {
      index += 1
    }
    guard index <= 8 else { return }
    // The tie joins two letters; over one it is an inverted breve.
    let mark: Unicode.Scalar = mark == "\u{311}" && index < scalars.count ? "\u{361}" : mark
    let base: Unicode.Scalar = first == "ı" ? "i" : first == "ȷ" ? "j" : first
    if index == 1, let composed = LaTeXCommands.compose(base, mark) {
      scalars[0] = composed
    } else {
      if LaTeXCommands.compose(base, mark) != nil || base == "j" { scalars[0] = base }
      scalars.insert(mark, at: index)
    }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: scalars)
    output.replaceSubrange(start..., with: String(changed).utf8)
  }

  /// The longest argument in bytes that is changed as a whole, so that nesting costs no more than
  /// linear time.
  private static let longestArgument = 120

  /// What an accent on an empty group looks like.
  private static func standalone(_ mark: Unicode.Scalar) -> String {
    switch mark.value {
    case 0x300: "`"
    case 0x301: "´"
    case 0x302: "^"
    case 0x303: "~"
    case 0x304: "¯"
    case 0x306: "˘"
    case 0x307: "˙"
    case 0x308: "¨"
    case 0x30A: "˚"
    case 0x30B: "˝"
    case 0x30C: "ˇ"
    case 0x327: "¸"
    case 0x328: "˛"
    default: ""
    }
  }

  private static let raisedSigns = ["′": "′", "∘": "°", "°": "°", "SM": "℠", "TM": "™"]

  private mutating func raise(_ isRaised: Bool, from start: Int) {
    guard output.count - start <= Self.longestArgument else { return }
    let text = String(decoding: output[start...], as: UTF8.self)
    let raised: String
    if let converted = LaTeXScripts.convert(text, raised: isRaised) {
      raised = converted
    } else if isRaised, let sign = Self.raisedSigns[text] {
      raised = sign
    } else if !options.keepsMarkup || text.isEmpty {
      raised = text
    } else {
      raised = isRaised ? "<sup>\(text)</sup>" : "<sub>\(text)</sub>"
    }
    output.replaceSubrange(start..., with: raised.utf8)
  }
}
