import CitationKit

/// A reference's text with the field and the part of a name that each of its characters belongs to.
struct LabelledText {
  /// Characters that may belong to any field: the source does not say.
  static let unknown = -2
  /// Characters that belong to none.
  static let outside = -1

  var scalars: [Unicode.Scalar] = []
  /// For each character the index of its piece in ``fields``, ``outside`` or ``unknown``.
  var field: [Int] = []
  var fields: [FieldLabel] = []
  /// For each character the index of its piece in ``names``, or ``outside``.
  var name: [Int] = []
  var names: [NameLabel] = []

  mutating func append(_ text: some Sequence<Unicode.Scalar>, field: Int, name: Int = outside) {
    for scalar in text {
      scalars.append(scalar)
      self.field.append(field)
      self.name.append(name)
    }
  }

  mutating func piece(_ label: FieldLabel) -> Int {
    fields.append(label)
    return fields.count - 1
  }

  mutating func piece(_ label: NameLabel) -> Int {
    names.append(label)
    return names.count - 1
  }

  mutating func remove(at index: Int) {
    scalars.remove(at: index)
    field.remove(at: index)
    name.remove(at: index)
  }

  /// The same with other characters for each character.
  func mapped(_ transform: (Unicode.Scalar) -> String) -> LabelledText {
    var output = self
    output.scalars = []
    output.field = []
    output.name = []
    for (index, scalar) in scalars.enumerated() {
      output.append(transform(scalar).unicodeScalars, field: field[index], name: name[index])
    }
    return output
  }

  var lowercased: LabelledText { mapped { $0.properties.lowercaseMapping } }
  /// The same in lower case, the names of the authors excepted, and possibly without the stop after
  /// them, as text fields and conversions leave it.
  func lowercasedAfterAuthors(dropsStop: Bool) -> LabelledText {
    guard let lastAuthor = field.lastIndex(where: { $0 >= 0 && fields[$0] == .author }) else {
      return lowercased
    }
    var output = LabelledText()
    output.fields = fields
    output.names = names
    for (index, scalar) in scalars.enumerated() {
      if dropsStop, scalar == ".", index == lastAuthor + 1 { continue }
      let text = index <= lastAuthor ? String(scalar) : scalar.properties.lowercaseMapping
      output.append(text.unicodeScalars, field: field[index], name: name[index])
    }
    return output
  }

  var uppercased: LabelledText { mapped { $0.properties.uppercaseMapping } }
}

/// The states of a token sequence that training allows.
struct LabelledTokens {
  var text: TokenizedText
  /// For each token its state, or −1 where it is unknown.
  var states: [Int8]
}

extension LabelledText {
  /// The tokens, and for each the index of its first character.
  private func tokenized() -> (TokenizedText, [Int]) {
    var bytes: [UInt8] = []
    var scalarAtByte: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      let utf8 = Array(String(scalar).utf8)
      bytes += utf8
      scalarAtByte += Array(repeating: index, count: utf8.count)
    }
    let text = Tokenizer.tokenize(bytes, range: 0..<bytes.count)
    return (text, text.tokens.map { scalarAtByte[$0.range.lowerBound] })
  }

  /// The tokens with field states, and the ranges of tokens that are lists of names, with name states.
  func labelled() -> (fields: LabelledTokens, names: [(range: Range<Int>, states: [Int8])]) {
    let (text, starts) = tokenized()
    var pieces = starts.map { field[$0] }
    for (index, token) in text.tokens.enumerated() where token.kind == .anchor {
      pieces[index] = Self.outside
    }
    joinNameLists(&pieces, text)
    var fields = self.fields
    trim(&pieces, text, fields: fields)
    splitInterrupted(&pieces, fields: &fields)
    var states = [Int8](repeating: 0, count: pieces.count)
    for index in pieces.indices {
      let piece = pieces[index]
      if piece == Self.unknown {
        states[index] = text.tokens[index].kind == .sign ? 0 : -1
      } else if piece >= 0 {
        let isFirst = index == 0 || pieces[index - 1] != piece
        states[index] = Int8(fields[piece].state(isFirst: isFirst))
      }
    }
    return (LabelledTokens(text: text, states: states), nameLists(pieces, fields, starts, text))
  }

  /// Gives what stands between two names of one role to the list of names.
  private func joinNameLists(_ pieces: inout [Int], _ text: TokenizedText) {
    var last = -1
    for index in pieces.indices where pieces[index] >= 0 {
      let label = fields[pieces[index]]
      guard label == .author || label == .editor || label == .translator else {
        last = -1
        continue
      }
      if last >= 0, fields[pieces[last]] == label, index - last <= 4 {
        for between in last + 1...index where pieces[between] == Self.outside || between == index {
          pieces[between] = pieces[last]
        }
      }
      last = index
    }
  }

  /// A piece that another interrupts becomes two.
  private func splitInterrupted(_ pieces: inout [Int], fields: inout [FieldLabel]) {
    var lastIndex: [Int: Int] = [:]
    for index in pieces.indices where pieces[index] >= 0 {
      let piece = pieces[index]
      if let last = lastIndex[piece], last < index - 1 {
        fields.append(fields[piece])
        let fresh = fields.count - 1
        var position = index
        while position < pieces.count, pieces[position] == piece {
          pieces[position] = fresh
          position += 1
        }
        lastIndex[fresh] = index
      } else {
        lastIndex[piece] = index
      }
    }
  }

  /// Leaves signs at the edges of pieces outside of them.
  private func trim(_ pieces: inout [Int], _ text: TokenizedText, fields: [FieldLabel]) {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      guard piece >= 0 else {
        index += 1
        continue
      }
      var end = index
      while end < pieces.count, pieces[end] == piece { end += 1 }
      var (first, last) = (index, end)
      index = end
      if fields[piece] == .junk { continue }
      dropAnnouncements(&pieces, text, label: fields[piece], first: &first, last: last)
      while first < last, Self.isEdge(text, first, isStart: true, range: first..<last) {
        pieces[first] = Self.outside
        first += 1
      }
      while last > first, Self.isEdge(text, last - 1, isStart: false, range: first..<last) {
        let isNameList = fields[piece] == .author || fields[piece] == .editor
        if isNameList, text.tokens[last - 1].code == UInt8(ascii: "."), last - 2 >= first,
          text.tokens[last - 2].kind == .word
        {
          let length = text.tokens[last - 2].foldedRange.count
          let isUpper = text.tokens[last - 2].casing != .lower
          if length == 1 || (length <= 2 && isUpper) { break }
        }
        pieces[last - 1] = Self.outside
        last -= 1
      }
    }
  }

  /// Words that only announce a field are none of it: "pp.", "vol.", "In".
  private func dropAnnouncements(
    _ pieces: inout [Int], _ text: TokenizedText, label: FieldLabel, first: inout Int, last: Int
  ) {
    let announcing: Set<String>
    switch label {
    case .page: announcing = Self.pageWords
    case .volume: announcing = Self.volumeWords
    case .issue: announcing = Self.issueWords
    case .container, .editor: announcing = Self.containerWords
    default: return
    }
    var cursor = first
    while cursor < last - 1 {
      let token = text.tokens[cursor]
      if token.kind == .word {
        let word = String(decoding: text.folded[token.foldedRange], as: UTF8.self)
        guard announcing.contains(word) else { break }
      } else if token.kind != .sign || ".:(,º°".utf8.contains(token.code) == false {
        break
      }
      cursor += 1
    }
    // Signs alone are no announcement.
    guard cursor > first, (first..<cursor).contains(where: { text.tokens[$0].kind == .word }) else {
      return
    }
    for index in first..<cursor { pieces[index] = Self.outside }
    first = cursor
  }

  private static let pageWords: Set<String> = [
    "p", "pp", "pg", "pgs", "page", "pages", "s", "ss", "seite", "seiten", "pag", "pags", "str",
    "pagina", "paginas", "pagine",
  ]
  private static let volumeWords: Set<String> = [
    "vol", "volume", "vols", "volumes", "v", "band", "bd", "tome", "tomo", "t", "jg", "jahrgang",
  ]
  private static let issueWords: Set<String> = [
    "no", "nos", "nr", "n", "num", "number", "issue", "iss", "heft", "h", "fasc", "numero",
  ]
  private static let containerWords: Set<String> = ["in", "dans", "en", "im", "w", "v", "em"]

  private static func isEdge(
    _ text: TokenizedText, _ index: Int, isStart: Bool, range: Range<Int>
  ) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .sign else { return false }
    switch token.code {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "*"), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "("), UInt8(ascii: "["):
      let close: UInt8 = token.code == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      let match = range.first { text.tokens[$0].kind == .sign && text.tokens[$0].code == close }
      return isStart ? match == nil || match == range.upperBound - 1 : true
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      let open: UInt8 = token.code == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
      let match = range.contains { text.tokens[$0].kind == .sign && text.tokens[$0].code == open }
      return isStart || !match
    default: return false
    }
  }

  private func nameLists(
    _ pieces: [Int], _ fields: [FieldLabel], _ starts: [Int], _ text: TokenizedText
  ) -> [(range: Range<Int>, states: [Int8])] {
    var lists: [(range: Range<Int>, states: [Int8])] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      guard piece >= 0 else {
        index += 1
        continue
      }
      var end = index
      while end < pieces.count, pieces[end] == piece { end += 1 }
      defer { index = end }
      let label = fields[piece]
      guard label == .author || label == .editor || label == .translator else { continue }
      var states: [Int8] = []
      var hasNames = false
      for token in index..<end {
        let name = self.name[starts[token]]
        if name >= 0 {
          hasNames = true
          let isFirst = token == index || self.name[starts[token - 1]] != name
          states.append(Int8(names[name].state(isFirst: isFirst)))
        } else {
          states.append(0)
        }
      }
      if hasNames { lists.append((index..<end, states)) }
    }
    return lists
  }
}
