/// Which of many texts could begin with four given bytes, answered by comparing numbers.
struct PrefixIndex: Sendable {
  private struct Entry {
    var mask: UInt32
    var value: UInt32
    var index: Int
  }

  /// The entries by their first byte, in the order in which they were added.
  private var entries = [[Entry]](repeating: [], count: 256)

  /// Adds a text by the bytes, in lower case, with which it begins; four count.
  mutating func add(_ beginning: [UInt8], index: Int) {
    guard let first = beginning.first else { return }
    var entry = Entry(mask: 0, value: 0, index: index)
    for (place, byte) in beginning.prefix(4).enumerated() {
      entry.mask |= 0xFF << UInt32(place * 8)
      entry.value |= UInt32(byte) << UInt32(place * 8)
    }
    entries[Int(first)].append(entry)
  }

  /// What is made of the first of the texts that could stand at an offset, whatever the case, of
  /// which anything is made.
  @inline(__always)
  func first<Result>(
    _ bytes: [UInt8], at offset: Int, to end: Int, where make: (Int) -> Result?
  ) -> Result? {
    var value: UInt32 = 0
    for place in 0..<min(4, end - offset) {
      value |= UInt32(bytes[offset + place].asciiLowercased) << UInt32(place * 8)
    }
    for entry in entries[Int(value & 0xFF)] where value & entry.mask == entry.value {
      if let result = make(entry.index) { return result }
    }
    return nil
  }
}
