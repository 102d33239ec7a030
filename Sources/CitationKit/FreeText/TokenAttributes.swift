/// What the features of a model are made from: each token's properties, and those that depend on
/// the text as a whole, computed once.
struct TokenAttributes {
  /// How the whole text is cased.
  enum Regime: UInt64 {
    case ordinary, lower, upper
  }

  let text: TokenizedText
  let range: Range<Int>
  let regime: Regime
  /// The folded spelling's hash; numbers and mixed words by their pattern.
  private(set) var word: [UInt64] = []
  private(set) var shape: [UInt64] = []
  private(set) var prefix3: [UInt64] = []
  private(set) var suffix2: [UInt64] = []
  private(set) var suffix3: [UInt64] = []
  private(set) var classes: [UInt64] = []
  /// The last sign before each token, and the first after it.
  private(set) var signBefore: [UInt64] = []
  private(set) var signAfter: [UInt64] = []
  /// Bits: within brackets 1, within quotation marks 2, a year was seen 4, an anchor was seen 8.
  private(set) var context: [UInt64] = []
  private(set) var numbersSeen: [UInt64] = []
  /// The clause (the tokens between two signs) of each token.
  private(set) var clause: [Int] = []
  private(set) var clauses: [Clause] = []

  /// A run of tokens without signs that separate.
  struct Clause {
    var start: Int
    var end: Int
    /// A digest of length, casing, digits.
    var digest: UInt64 = 0
    var firstWord: UInt64 = 0
    var lastWord: UInt64 = 0
    /// The sign that ends it.
    var endSign: UInt64 = 0
  }

  init(_ text: TokenizedText, range: Range<Int>? = nil) {
    self.text = text
    self.range = range ?? 0..<text.tokens.count
    regime = Self.regime(of: text)
    let count = self.range.count
    for keyPath in [\Self.word, \.shape, \.prefix3, \.suffix2, \.suffix3, \.classes] {
      self[keyPath: keyPath].reserveCapacity(count)
    }
    for index in self.range { addLocal(text.tokens[index]) }
    addSigns()
    addClauses()
  }

  static func regime(of text: TokenizedText) -> Regime {
    var lower = 0
    var upper = 0
    var capitalized = 0
    for token in text.tokens where token.kind == .word {
      switch token.casing {
      case .lower: lower += 1
      case .upper where token.foldedRange.count > 1: upper += 1
      case .capitalized, .camel: capitalized += 1
      default: break
      }
    }
    if lower > 4 && (upper + capitalized) * 12 < lower { return .lower }
    if upper > 4 && (lower + capitalized) * 4 < upper { return .upper }
    return .ordinary
  }

  private mutating func addLocal(_ token: Token) {
    let folded = token.foldedRange
    let count = folded.count
    let length = UInt64(min(count, 5))
    switch token.kind {
    case .word:
      let hash = text.folded.withUnsafeBufferPointer { FeatureHash.hash($0[folded]) }
      word.append(hash)
      shape.append(0x100 + UInt64(token.casing.rawValue) * 8 + length)
      classes.append(UInt64(KeywordLexicon.shared.classes(of: hash)))
      addAffixes(folded)
    case .number:
      let year = Self.isYear(text.folded[folded])
      let pattern = 0x200 + (year ? 15 : UInt64(min(count, 9)))
      word.append(pattern)
      shape.append(pattern)
      classes.append(0)
      prefix3.append(FeatureHash.hash(text.folded[folded].prefix(2)))
      suffix2.append(0)
      suffix3.append(0)
    case .mixed:
      let pattern = Self.pattern(text.folded[folded])
      word.append(pattern)
      shape.append(0x300 + UInt64(token.casing.rawValue) * 8 + length)
      classes.append(Self.isYear(text.folded[folded].prefix(4)) && count == 5 ? 1 << 40 : 0)
      addAffixes(folded)
    case .sign, .anchor, .ideograph:
      let value: UInt64 =
        token.kind == .sign ? 0x400 : token.kind == .anchor ? 0x500 : 0x600
      shape.append(value + UInt64(token.code))
      word.append(
        token.kind == .ideograph
          ? FeatureHash.hash(text.folded[folded]) : value + UInt64(token.code))
      classes.append(0)
      prefix3.append(0)
      suffix2.append(0)
      suffix3.append(0)
    }
  }

  private mutating func addAffixes(_ folded: Range<Int>) {
    let bytes = text.folded[folded]
    prefix3.append(FeatureHash.hash(bytes.prefix(3)))
    suffix2.append(FeatureHash.hash(bytes.suffix(2)))
    suffix3.append(FeatureHash.hash(bytes.suffix(3)))
  }

  static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 4, digits.allSatisfy(\.isASCIIDigit) else { return false }
    let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return (1450...2049).contains(value)
  }

  /// Letters kept, each run of digits one sign: `e1004` and `e77` are alike.
  private static func pattern(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x300
    var wasDigit = false
    for byte in bytes {
      if byte.isASCIIDigit {
        if !wasDigit { hash = FeatureHash.combine(hash, 0x30) }
        wasDigit = true
      } else {
        hash = FeatureHash.combine(hash, UInt64(byte))
        wasDigit = false
      }
    }
    return hash
  }

  private mutating func addSigns() {
    let tokens = text.tokens
    var depth = 0
    var isQuoted = false
    var seen: UInt64 = 0
    var numbers: UInt64 = 0
    var last: UInt64 = 1
    for (offset, index) in range.enumerated() {
      let token = tokens[index]
      let isSign = token.kind == .sign
      if isSign {
        switch token.code {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        case UInt8(ascii: "\""): isQuoted.toggle()
        default: break
        }
      }
      signBefore.append(last)
      context.append((depth > 0 ? 1 : 0) | (isQuoted ? 2 : 0) | seen)
      numbersSeen.append(min(numbers, 5))
      if isSign { last = UInt64(token.code) }
      if token.kind == .anchor { seen |= 8 }
      if shape[offset] == 0x20F || classes[offset] & (1 << 40) != 0 {
        seen |= 4
      } else if token.kind == .number {
        numbers += 1
      }
    }
    signAfter = [UInt64](repeating: 2, count: range.count)
    var next: UInt64 = 2
    for (offset, index) in range.enumerated().reversed() {
      signAfter[offset] = next
      if tokens[index].kind == .sign { next = UInt64(tokens[index].code) }
    }
  }

  private static func separates(_ code: UInt8) -> Bool {
    switch code {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\""), UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private mutating func addClauses() {
    let tokens = text.tokens
    var start = 0
    func closed(_ start: Int, _ end: Int, sign: UInt64) -> Clause {
      var clause = Clause(start: start, end: end, endSign: sign)
      var words = 0
      var capitals = 0
      var digits = 0
      for offset in start..<end {
        let token = tokens[range.lowerBound + offset]
        switch token.kind {
        case .word:
          words += 1
          if token.casing != .lower { capitals += 1 }
        case .number, .mixed: digits += 1
        case .ideograph: words += 1
        default: break
        }
      }
      let length = UInt64(words < 4 ? words : words < 6 ? 4 : words < 9 ? 5 : words < 14 ? 6 : 7)
      let share = UInt64(words == 0 ? 0 : 1 + 3 * capitals / words)
      clause.digest = length | share << 4 | UInt64(min(digits, 3)) << 8
      if start < end {
        clause.firstWord = word[start]
        clause.lastWord = word[end - 1]
      }
      return clause
    }
    for (offset, index) in range.enumerated() {
      let token = tokens[index]
      clause.append(clauses.count)
      guard token.kind == .sign, Self.separates(token.code) else { continue }
      clauses.append(closed(start, offset, sign: UInt64(token.code)))
      start = offset + 1
    }
    clauses.append(closed(start, range.count, sign: 0))
  }
}
