/// A character encoding in which references arrive.
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  /// UTF-8 (RFC 3629).
  case utf8 = "UTF-8"
  /// UTF-16, the low byte of each unit first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte of each unit first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows code page 1252, of which ISO 8859-1 (Latin-1) is the printable part.
  case windows1252 = "Windows-1252"
}

extension TextEncoding {
  /// The encoding that bytes are most likely in, and whether that is more than a guess.
  struct Judgement {
    var encoding: TextEncoding
    /// Whether a byte order mark or well-formed UTF-8 says so.
    var isCertain: Bool
    /// The length of the byte order mark.
    var markLength = 0
    /// Whether the input is UTF-8 throughout.
    var isWellFormedUTF8 = false
  }

  /// Judges an input by its byte order mark, else by its zero bytes, else by whether it is UTF-8.
  static func judge(_ bytes: [UInt8]) -> Judgement {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Judgement(encoding: .utf16LittleEndian, isCertain: true, markLength: 2)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return Judgement(encoding: .utf16BigEndian, isCertain: true, markLength: 2)
    }
    if let encoding = utf16ByZeroBytes(bytes.prefix(4096)) {
      return Judgement(encoding: encoding, isCertain: false)
    }
    let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let shape = UTF8Shape(bytes)
    // A file in another encoding has hardly any well-formed multi-byte sequence by accident.
    let isUTF8 = markLength > 0 || shape.illFormed == 0 || shape.wellFormed >= shape.illFormed
    return Judgement(
      encoding: isUTF8 ? .utf8 : .windows1252, isCertain: markLength > 0 || shape.illFormed == 0,
      markLength: markLength, isWellFormedUTF8: shape.illFormed == 0)
  }

  /// UTF-16 without a mark: Latin letters, digits, blanks and line ends leave every other byte zero.
  private static func utf16ByZeroBytes(_ start: ArraySlice<UInt8>) -> TextEncoding? {
    var zeros = [0, 0]
    for (offset, byte) in start.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    let units = start.count / 2
    if zeros[1] * 5 > units && zeros[0] * 10 <= zeros[1] { return .utf16LittleEndian }
    if zeros[0] * 5 > units && zeros[1] * 10 <= zeros[0] { return .utf16BigEndian }
    return nil
  }
}

/// How many multi-byte sequences of an input are UTF-8, and how many are not.
struct UTF8Shape {
  private(set) var wellFormed = 0
  private(set) var illFormed = 0

  init(_ bytes: [UInt8]) {
    var position = 0
    while true {
      position = Self.firstNonASCII(bytes, from: position)
      guard position < bytes.count else { return }
      let length = Self.sequenceLength(bytes, at: position)
      if length > 0 {
        wellFormed += 1
        position += length
      } else {
        illFormed += 1
        position += Self.illFormedLength(bytes, at: position)
      }
    }
  }

  /// The offset of the next byte beyond ASCII, or the end; eight bytes at a time, for most inputs
  /// hold nothing else.
  private static func firstNonASCII(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    bytes.withUnsafeBytes { buffer in
      while position + 8 <= buffer.count,
        buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        position += 8
      }
    }
    while position < bytes.count, bytes[position] < 0x80 { position += 1 }
    return position
  }

  /// The length of the well-formed sequence at a position (Unicode 15, table 3-7); 0 when there is
  /// none.
  static func sequenceLength(_ bytes: [UInt8], at position: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      position + distance < bytes.count ? bytes[position + distance] : 0
    }
    func continues(_ distance: Int) -> Bool { byte(distance) & 0xC0 == 0x80 }
    let second = byte(1)
    switch byte(0) {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return (0xA0...0xBF).contains(second) && continues(2) ? 3 : 0
    case 0xED: return (0x80...0x9F).contains(second) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return (0x90...0xBF).contains(second) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return (0x80...0x8F).contains(second) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  /// How many bytes an ill-formed sequence spans: its longest beginning of a sequence, at least one
  /// byte (Unicode 15, "maximal subpart").
  static func illFormedLength(_ bytes: [UInt8], at position: Int) -> Int {
    let needed =
      switch bytes[position] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    var length = 1
    while length < needed, position + length < bytes.count,
      bytes[position + length] & 0xC0 == 0x80
    {
      length += 1
    }
    return length < needed ? length : 1
  }
}
