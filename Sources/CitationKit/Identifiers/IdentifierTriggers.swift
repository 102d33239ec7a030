/// Which identifiers could begin where three bytes stand: the question that is asked at every byte
/// of a text, so it is answered with three table look-ups.
///
/// Each way of beginning has a bit. A bit is left when the first, second and third byte all allow
/// it, and only then does anything look closer.
struct IdentifierTriggers: Sendable {
  /// Bits 0 to 25 are those of labels by their first letter, 32 to 57 those of patterns.
  enum Bit {
    static let doi: UInt64 = 1 << 26
    static let isbn: UInt64 = 1 << 27
    static let orcid: UInt64 = 1 << 28
    static let bibcode: UInt64 = 1 << 29
    static let patent: UInt64 = 1 << 30
    static let archives: [UInt64] = [1 << 31, 1 << 60, 1 << 61, 1 << 62, 1 << 63]
    static let archive: UInt64 = archives.reduce(0, |)
    static let digitPattern: UInt64 = 1 << 58
    static let pmcid: UInt64 = 1 << 59
    static let labels: UInt64 = (1 << 26) - 1
    static let patterns: UInt64 = labels << 32 | digitPattern
  }

  /// Three tables of 256 masks, one after the other.
  private(set) var masks = [UInt64](repeating: 0, count: 768)

  static let shared = IdentifierTriggers()

  private init() {
    let digits = Array("0123456789".utf8)
    add([Array("1".utf8), Array("0".utf8), Array(". /%&\\".utf8) + [0xC2, 0xE2, 0xEF]], Bit.doi)
    add([Array("9".utf8), Array("7".utf8), Array("89".utf8)], Bit.isbn)
    add([Array("0".utf8), Array("0".utf8), Array("0".utf8)], Bit.orcid)
    add([Array("12".utf8), Array("089".utf8), digits], Bit.bibcode)
    add([Array("p".utf8), Array("m".utf8), Array("c".utf8)], Bit.pmcid)
    for country in PatentReader.countries {
      add(country.utf8.map { [$0] } + [digits + [0x20, UInt8(ascii: "-")]], Bit.patent)
    }
    for archive in ArXivReader.archives {
      guard let first = archive.utf8.first else { continue }
      let third = archive.utf8.count > 2 ? [] : Array("./".utf8)
      let bit = Bit.archives[Int(first) % Bit.archives.count]
      add((archive.utf8.prefix(3).map { [$0] } + [third]).filter { !$0.isEmpty }, bit)
    }
    for pattern in IdentifierPatternTable.patterns where pattern.distinctness == .form {
      let first = pattern.literalBeginning.first ?? 0
      let bit = first.isASCIILowercase ? 1 << UInt64(first - 0x61 + 32) : Bit.digitPattern
      add(pattern.opening, bit)
    }
    for row in IdentifierLabelTable.rows { add(row) }
  }

  private mutating func add(_ row: IdentifierLabelTable.Row) {
    guard let bit = Self.labelBit(row) else { return }
    // A blank may be any number of joints, so that what follows may stand in its place.
    var opening: [[UInt8]] = []
    for (place, byte) in row.text.enumerated().prefix(3) {
      guard let blank = row.text.prefix(place + 1).firstIndex(of: 0x20) else {
        opening.append([byte])
        continue
      }
      opening.append(row.text[blank...].prefix(4) + Array("-_.\t\n\r".utf8))
    }
    add(opening, bit)
  }

  /// The bit of a label's first letter; `nil` when it does not begin with one.
  static func labelBit(_ row: IdentifierLabelTable.Row) -> UInt64? {
    guard let first = row.text.first, first.isASCIILowercase else { return nil }
    return 1 << UInt64(first - UInt8(ascii: "a"))
  }

  private mutating func add(_ opening: [[UInt8]], _ bit: UInt64) {
    for place in 0..<3 {
      let bytes = place < opening.count ? opening[place] : Array(0...255)
      for byte in bytes {
        masks[place * 256 + Int(byte)] |= bit
        if byte.isASCIILowercase, bit != Bit.patent {
          masks[place * 256 + Int(byte.asciiUppercased)] |= bit
        }
      }
    }
  }

  /// The offset at or after one at which an identifier could begin, with the bits that say which.
  @inline(__always)
  func next(in bytes: [UInt8], from start: Int, to end: Int) -> (offset: Int, bits: UInt64)? {
    var position = start
    // The last two bytes cannot begin anything.
    let last = end - 2
    while position < last {
      let bits =
        masks[Int(bytes[position])] & masks[256 + Int(bytes[position + 1])]
        & masks[512 + Int(bytes[position + 2])]
      if bits != 0 { return (position, bits) }
      position += 1
    }
    return nil
  }
}
