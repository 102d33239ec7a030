/// A linear-chain model that gives a label to each token: weights of features and transitions.
///
/// The weights are small integers, ``unit`` each in the logarithm of the odds. A model file is
/// (integers little-endian): the count of states (1 byte), the unit as a fraction of 65,536 (4 bytes),
/// start weights, transition weights row by row (2 bytes each), the count of features (4 bytes); then
/// for each feature, in ascending order of keys: the gap to the key before (variable length, 7 bits a
/// byte), the count of its weights, and for each the state and the weight (1 byte each).
package struct SequenceModel: Sendable {
  /// How many states the model tells apart.
  package let stateCount: Int
  /// The worth of a weight of 1.
  package let unit: Double
  /// How many vectors of eight hold one value for each state.
  let width: Int
  let start: [SIMD8<Int32>]
  /// For each state the weights of what may follow.
  let transitions: [SIMD8<Int32>]
  /// ``transitions`` as factors.
  let factors: [SIMD8<Float>]
  /// Powers of e for every weight from 0 downwards.
  let exponentials: [Float]
  /// A hash table with open addressing: a key plus 1 in the upper half of a slot, in the lower half
  /// where its weights begin in ``entries``; 0 is a free slot.
  private let slots: [UInt64]
  private let entries: [UInt8]

  /// A weight that no sum of others outweighs.
  static let forbidden: Int32 = -100_000_000

  /// Reads a model file; `nil` when it is damaged.
  package init?(_ file: [UInt8]) {
    var reader = ModelReader(file)
    guard let states = reader.integer(1), states > 0, states < 128, let unit = reader.integer(4)
    else { return nil }
    stateCount = states
    self.unit = Double(unit) / 65_536
    width = (states + 7) / 8
    let forbidden = SIMD8<Int32>(repeating: Self.forbidden)
    var start = [SIMD8<Int32>](repeating: forbidden, count: width)
    var transitions = [SIMD8<Int32>](repeating: forbidden, count: width * states)
    for state in 0..<states {
      guard let weight = reader.signedInteger() else { return nil }
      if !Self.isFurther(state) { start[state / 8][state % 8] = Int32(weight) }
    }
    for previous in 0..<states {
      for state in 0..<states {
        guard let weight = reader.signedInteger() else { return nil }
        guard Self.allows(previous, state) else { continue }
        transitions[previous * width + state / 8][state % 8] = Int32(weight)
      }
    }
    guard let count = reader.integer(4), count <= file.count else { return nil }
    var capacity = 64
    while capacity < 3 * count { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    var key = -1
    for _ in 0..<count {
      guard let gap = reader.variable() else { return nil }
      key += gap + 1
      let offset = reader.position
      guard key < FeatureHash.keyCount, let size = reader.integer(1), reader.skip(2 * size) else {
        return nil
      }
      var index = key & (capacity - 1)
      while slots[index] != 0 { index = (index + 1) & (capacity - 1) }
      slots[index] = UInt64(key + 1) << 32 | UInt64(offset)
    }
    self.start = start
    self.transitions = transitions
    self.slots = slots
    entries = file
    exponentials = Exponential.table(step: -self.unit, count: 4096)
    let exponentials = self.exponentials
    factors = transitions.map { Exponential.factors($0, exponentials, unit: Double(unit) / 65_536) }
  }

  /// Whether a state is that of a further token of a piece.
  @inline(__always)
  package static func isFurther(_ state: Int) -> Bool { state > 0 && state % 2 == 0 }

  /// Whether one state may follow another: a further token only its own piece's.
  @inline(__always)
  package static func allows(_ previous: Int, _ state: Int) -> Bool {
    !isFurther(state) || previous == state || previous == state - 1
  }

  /// The sums of the weights of each token's features: ``width`` vectors for each token.
  func scores(_ keys: [UInt32], featuresPerToken: Int) -> [SIMD8<Int32>] {
    let count = featuresPerToken > 0 ? keys.count / featuresPerToken : 0
    var scores = [Int32](repeating: 0, count: 8 * width * count)
    var found = [UInt64](repeating: 0, count: featuresPerToken)
    let mask = slots.count - 1
    for token in 0..<count {
      let base = token * 8 * width
      let first = token * featuresPerToken
      // The slots are fetched before any is looked at: memory then answers many requests at once.
      for feature in 0..<featuresPerToken {
        found[feature] = slots[Int(keys[first + feature]) & mask]
      }
      for feature in 0..<featuresPerToken {
        var slot = found[feature]
        if slot == 0 { continue }
        let tag = UInt64(keys[first + feature]) + 1
        var index = Int(keys[first + feature]) & mask
        while slot != 0, slot >> 32 != tag {
          index = (index + 1) & mask
          slot = slots[index]
        }
        found[feature] = slot
      }
      for feature in 0..<featuresPerToken where found[feature] != 0 {
        var offset = Int(found[feature] & 0xFFFF_FFFF)
        let size = Int(entries[offset])
        offset += 1
        for _ in 0..<size {
          scores[base + Int(entries[offset])] += Int32(Int8(bitPattern: entries[offset + 1]))
          offset += 2
        }
      }
    }
    var vectors: [SIMD8<Int32>] = []
    vectors.reserveCapacity(width * count)
    for index in 0..<(width * count) {
      var vector = SIMD8<Int32>()
      for lane in 0..<8 { vector[lane] = scores[8 * index + lane] }
      vectors.append(vector)
    }
    return vectors
  }
}

/// Reads the integers of a model file.
private struct ModelReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func integer(_ size: Int) -> Int? {
    guard position + size <= bytes.count else { return nil }
    var value = 0
    for index in 0..<size { value |= Int(bytes[position + index]) << (8 * index) }
    position += size
    return value
  }

  mutating func signedInteger() -> Int? {
    integer(2).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  mutating func variable() -> Int? {
    var value = 0
    var shift = 0
    while position < bytes.count, shift < 35 {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  mutating func skip(_ size: Int) -> Bool {
    guard position + size <= bytes.count else { return false }
    position += size
    return true
  }
}
