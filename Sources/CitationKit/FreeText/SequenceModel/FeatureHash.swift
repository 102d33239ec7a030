/// Hashes of features: the same on every machine and in every run, for models are keyed by them.
package enum FeatureHash {
  /// FNV-1a over bytes.
  @inline(__always)
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Mixes a further value into a hash.
  @inline(__always)
  package static func combine(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var mixed = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed
  }

  /// The key of a hash in a model's table: its upper bits after a last mixing.
  @inline(__always)
  package static func key(_ hash: UInt64) -> UInt32 {
    var mixed = hash &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 32
    mixed = mixed &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: mixed >> 40)
  }

  /// How many keys there are.
  package static let keyCount = 1 << 24
}
