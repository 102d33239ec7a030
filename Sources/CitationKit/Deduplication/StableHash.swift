/// A 64-bit hash that is the same in every run and on every machine (FNV-1a with a final mix).
///
/// Swift's own hashing is seeded anew in every process, so it cannot name records in files.
struct StableHash {
  private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  mutating func combine(_ value: UInt64) {
    state = (state ^ value) &* 0x9e37_79b9_7f4a_7c15
    state ^= state >> 29
  }

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
    combine(0xFF as UInt8)
  }

  /// The hash, mixed so that all its bits are usable; never 0, which stands for "none".
  var value: UInt64 {
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 33
    return mixed == 0 ? 1 : mixed
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(bytes)
    return hash.value
  }

  static func of(_ first: UInt64, _ second: UInt64, _ third: UInt64 = 0, _ fourth: UInt64 = 0)
    -> UInt64
  {
    var hash = StableHash()
    hash.combine(first)
    hash.combine(second)
    hash.combine(third)
    hash.combine(fourth)
    return hash.value
  }
}
