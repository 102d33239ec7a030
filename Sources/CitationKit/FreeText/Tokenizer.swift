/// Cuts a reference's text into tokens: at white space, at every sign, and between ideographs.
///
/// Apostrophes within words and the digits within mixed words stay (`O'Brien`, `e1004`); identifiers
/// and addresses are one token each.
package struct Tokenizer {
  /// The most tokens a reference is read for; what follows is left over.
  package static let tokenLimit = 1_200

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var output: TokenizedText
  private var followsSpace = true
  private var followsLineEnd = false

  /// Cuts the bytes of a range.
  package static func tokenize(_ bytes: [UInt8], range: Range<Int>) -> TokenizedText {
    var tokenizer = Tokenizer(bytes, range: range.clamped(to: 0..<bytes.count))
    tokenizer.run()
    return tokenizer.output
  }

  private init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    // A word has some six letters; four times that leaves room for any writing.
    end = min(range.upperBound, range.lowerBound + 24 * Self.tokenLimit)
    output = TokenizedText(
      bytes: bytes, tokens: [], folded: [],
      anchors: AnchorFinder(bytes, range: range.lowerBound..<end).anchors(),
      covered: range.lowerBound..<end)
    output.tokens.reserveCapacity(96)
    output.folded.reserveCapacity(384)
  }

  private mutating func run() {
    var nextAnchor = 0
    while position < end {
      if output.tokens.count >= Self.tokenLimit {
        output.covered = output.covered.lowerBound..<position
        return
      }
      if nextAnchor < output.anchors.count {
        let anchor = output.anchors[nextAnchor]
        if anchor.range.lowerBound <= position {
          append(anchor)
          nextAnchor += 1
          continue
        }
      }
      step(
        limit: nextAnchor < output.anchors.count ? output.anchors[nextAnchor].range.lowerBound : end
      )
    }
  }

  private mutating func append(_ anchor: Anchor) {
    append(
      Token(
        range: max(position, anchor.range.lowerBound)..<max(position, anchor.range.upperBound),
        foldedRange: output.folded.count..<output.folded.count, kind: .anchor, casing: .none,
        followsSpace: followsSpace, followsLineEnd: followsLineEnd, code: anchor.kind.rawValue))
    position = max(position, anchor.range.upperBound)
  }

  private mutating func append(_ token: Token) {
    output.tokens.append(token)
    followsSpace = false
    followsLineEnd = false
  }

  /// What a character means for cutting.
  private enum Class {
    case letter, upper, lower, digit, mark, space, lineEnd, ideograph, ignored
    case sign(UInt8)
  }

  private mutating func step(limit: Int) {
    let (scalar, length) = scalar(at: position)
    switch Self.classify(scalar) {
    case .space:
      followsSpace = true
      position += length
    case .lineEnd:
      followsSpace = true
      followsLineEnd = true
      position += length
    case .ignored, .mark:
      position += length
    case .ideograph:
      single(.ideograph, scalar: scalar, length: length, code: 0)
    case .sign(let code):
      single(.sign, scalar: scalar, length: length, code: code)
    case .letter, .upper, .lower, .digit:
      word(limit: limit)
    }
  }

  private mutating func single(_ kind: Token.Kind, scalar: Unicode.Scalar, length: Int, code: UInt8)
  {
    let start = output.folded.count
    if kind == .sign { output.folded.append(code) } else { fold(scalar) }
    append(
      Token(
        range: position..<min(end, position + length), foldedRange: start..<output.folded.count,
        kind: kind, casing: .none, followsSpace: followsSpace, followsLineEnd: followsLineEnd,
        code: code))
    position += length
  }

  private mutating func word(limit: Int) {
    let start = position
    let foldedStart = output.folded.count
    var letters = 0
    var digits = 0
    var uppers = 0
    var lowers = 0
    var startsUpper = false
    scan: while position < limit {
      let (scalar, length) = scalar(at: position)
      switch Self.classify(scalar) {
      case .upper:
        if letters == 0 { startsUpper = true }
        letters += 1
        uppers += 1
      case .lower:
        letters += 1
        lowers += 1
      case .letter: letters += 1
      case .digit: digits += 1
      case .mark, .ignored: break
      case .sign(UInt8(ascii: "'")):
        // An apostrophe between letters is part of the word.
        let next = position + length
        guard letters > 0, next < limit, isLetter(at: next), bytes[position] != UInt8(ascii: "`")
        else { break scan }
      default: break scan
      }
      fold(scalar)
      position += length
    }
    position = max(position, start + 1)
    let kind: Token.Kind = letters == 0 ? .number : digits == 0 ? .word : .mixed
    let casing: Token.Casing =
      if letters == 0 || uppers + lowers == 0 {
        .none
      } else if uppers == 0 {
        .lower
      } else if lowers == 0 {
        .upper
      } else {
        startsUpper && uppers == 1 ? .capitalized : .camel
      }
    append(
      Token(
        range: start..<min(end, position), foldedRange: foldedStart..<output.folded.count,
        kind: kind, casing: casing, followsSpace: followsSpace, followsLineEnd: followsLineEnd,
        code: 0))
  }

  private func isLetter(at position: Int) -> Bool {
    switch Self.classify(scalar(at: position).0) {
    case .letter, .upper, .lower: true
    default: false
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      output.folded.append(UInt8(truncatingIfNeeded: scalar.value).asciiLowercased)
    } else if let letters = Folding.ascii(scalar) {
      output.folded.append(contentsOf: letters)
    } else {
      switch Self.classify(scalar) {
      case .mark, .ignored: break
      case .sign(let code): output.folded.append(code)
      default: output.folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// The character at an offset, a character reference read as the character it stands for.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int) {
    let byte = bytes[offset]
    if byte < 0x80 {
      if byte == UInt8(ascii: "&"),
        let reference = bytes.withUnsafeBufferPointer({
          CharacterReference.decode($0, at: offset)
        }), offset + reference.length <= end
      {
        return reference
      }
      return (Unicode.Scalar(byte), 1)
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in (offset + 1)..<(offset + length) {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func classify(_ scalar: Unicode.Scalar) -> Class {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      if byte.isASCIILowercase { return .lower }
      if byte.isASCIIUppercase { return .upper }
      if byte.isASCIIDigit { return .digit }
      if byte == 0x0A || byte == 0x0D { return .lineEnd }
      if byte <= 0x20 || byte == 0x7F { return .space }
      return .sign(byte)
    }
    return classifyBeyondASCII(scalar)
  }

  private static func classifyBeyondASCII(_ scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x2028, 0x2029: return .lineEnd
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .ignored
    case 0x300...0x36F: return .mark
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0xAC: return .sign(UInt8(ascii: "-"))
    case 0x2018...0x201B, 0x2032, 0xB4, 0x2BC, 0x2039, 0x203A: return .sign(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x300A...0x300F: return .sign(UInt8(ascii: "\""))
    case 0x3001, 0xFF0C: return .sign(UInt8(ascii: ","))
    case 0x3002, 0xFF0E: return .sign(UInt8(ascii: "."))
    case 0xFF1A: return .sign(UInt8(ascii: ":"))
    case 0xFF1B: return .sign(UInt8(ascii: ";"))
    case 0xFF08: return .sign(UInt8(ascii: "("))
    case 0xFF09: return .sign(UInt8(ascii: ")"))
    case 0x3010, 0xFF3B: return .sign(UInt8(ascii: "["))
    case 0x3011, 0xFF3D: return .sign(UInt8(ascii: "]"))
    case 0x2022, 0xB7, 0x25CF: return .sign(UInt8(ascii: "*"))
    case 0x2026: return .sign(UInt8(ascii: "~"))
    case 0xFF10...0xFF19: return .digit
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .ideograph
    default: break
    }
    let properties = scalar.properties
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    if properties.isAlphabetic { return .letter }
    return .sign(UInt8(ascii: "^"))
  }
}
