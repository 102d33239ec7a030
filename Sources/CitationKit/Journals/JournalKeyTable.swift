/// A hash table from names' keys to the journals that bear them.
struct JournalKeyTable: Sendable {
  /// How a name belongs to its journal; a lower rank wins when names of several journals are equal.
  enum Rank: UInt8, Comparable, Sendable {
    /// Its title or its abbreviation, whole.
    case name
    /// Its title or abbreviation without qualifier or subtitle.
    case withoutSubtitle
    /// A part of its title that is also used alone.
    case part

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  private var heads: [Int32]
  private var hashes: [UInt64] = []
  private var next: [Int32] = []
  private var entries: [UInt32] = []
  private var mask: Int

  init(expectedCount: Int) {
    var size = 64
    while size < expectedCount &* 2 && size < 1 << 26 { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    mask = size - 1
    hashes.reserveCapacity(expectedCount)
    next.reserveCapacity(expectedCount)
    entries.reserveCapacity(expectedCount)
  }

  private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & mask }

  /// Notes that a journal bears a name with this key; the better rank stays.
  mutating func insert(_ hash: UInt64, journal: Int, rank: Rank) {
    let slot = slot(hash)
    var place = heads[slot]
    while place >= 0 {
      let index = Int(place)
      if hashes[index] == hash, entries[index] >> 2 == UInt32(truncatingIfNeeded: journal) {
        entries[index] = min(entries[index], UInt32(journal) << 2 | UInt32(rank.rawValue))
        return
      }
      place = next[index]
    }
    next.append(heads[slot])
    heads[slot] = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(hash)
    entries.append(UInt32(truncatingIfNeeded: journal) << 2 | UInt32(rank.rawValue))
  }

  /// The journals with a name of this key, with the best rank any of them has.
  func find(_ hash: UInt64) -> (journals: [Int], rank: Rank)? {
    var journals: [Int] = []
    var best = Rank.part
    var place = heads[slot(hash)]
    while place >= 0 {
      let index = Int(place)
      if hashes[index] == hash {
        let rank = Rank(rawValue: UInt8(truncatingIfNeeded: entries[index] & 3)) ?? .part
        if rank < best || journals.isEmpty {
          journals.removeAll(keepingCapacity: true)
          best = rank
        }
        if rank == best { journals.append(Int(entries[index] >> 2)) }
      }
      place = next[index]
    }
    return journals.isEmpty ? nil : (journals.reversed(), best)
  }
}
