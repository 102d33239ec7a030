/// A tag of one to four ASCII characters, packed into a number: `TY`, `PMID`, `@`.
struct TagCode: Hashable, Sendable {
  /// The characters, the last one lowest.
  let packed: UInt32

  /// A tag of two characters.
  @inline(__always)
  init(_ first: UInt8, _ second: UInt8) { packed = UInt32(first) << 8 | UInt32(second) }

  /// A tag packed already.
  @inline(__always)
  init(packed: UInt32) { self.packed = packed }

  /// The tag that bytes are; `nil` when they are none, more than four, or not ASCII.
  init?(_ bytes: some Collection<UInt8>) {
    guard (1...4).contains(bytes.count) else { return nil }
    var packed: UInt32 = 0
    for byte in bytes {
      guard byte > 0x20, byte < 0x7F else { return nil }
      packed = packed << 8 | UInt32(byte)
    }
    self.packed = packed
  }

  /// A tag that the source code names.
  init(_ tag: StaticString) {
    self = tag.withUTF8Buffer { TagCode($0) } ?? TagCode(0, 0)
  }

  /// The tag's characters.
  var bytes: [UInt8] { Array(text.utf8) }

  /// The tag as text.
  var text: String {
    String(unsafeUninitializedCapacity: 4) { buffer in
      var count = 0
      for shift in [24, 16, 8, 0] as [UInt32] {
        let byte = UInt8(truncatingIfNeeded: packed >> shift)
        guard byte != 0 else { continue }
        buffer[count] = byte
        count += 1
      }
      return count
    }
  }
}
