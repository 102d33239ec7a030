/// Which classes of ``ReferenceKeywords`` a word belongs to, as a set of bits.
struct KeywordLexicon: Sendable {
  static let shared = KeywordLexicon()

  private let bits: [UInt64: UInt32]
  private let classBits: [String: UInt32]

  private init() {
    var bits: [UInt64: UInt32] = [:]
    var classBits: [String: UInt32] = [:]
    for (index, row) in ReferenceKeywords.rows.split(separator: "\n").enumerated() {
      let words = row.split(separator: " ")
      guard index < 32, let name = words.first else { continue }
      classBits[String(name)] = 1 << UInt32(index)
      for word in words.dropFirst() {
        bits[FeatureHash.hash(word.utf8), default: 0] |= 1 << UInt32(index)
      }
    }
    self.bits = bits
    self.classBits = classBits
  }

  /// The classes of a word by the hash of its folded spelling; none is 0.
  @inline(__always)
  func classes(of hash: UInt64) -> UInt32 { bits[hash] ?? 0 }

  /// The bit of a class by its name; 0 when there is none.
  func bit(_ name: String) -> UInt32 { classBits[name] ?? 0 }
}
