/// A linear-chain model that gives a label to each token: weights of features and transitions.
///
/// The weights are small integers, ``unit`` each in the logarithm of the odds. A model file is
/// (integers little-endian): the count of states (1 byte), the unit as a fraction of 65,536 (4 bytes),
/// start weights, transition weights row by row (2 bytes each), the count of features (4 bytes); then
/// for each feature, in ascending order of keys: the gap to the key before (variable length, 7 bits a
/// byte), then for each of its weights the state, plus 128 when another follows, and the weight (1 byte
/// each).
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
  /// A bit for each key, modulo their count: most keys that the model lacks are told apart by it in
  /// memory that is near.
  private let present: [UInt64]
  /// A hash table with open addressing.
  ///
  /// A slot holds a key plus 1 in the upper bits; in the lower ``valueBits`` two weights with their states, or ``isLong`` and where its weights begin in
  /// ``entries``. 0 is a free slot.
  private let slots: [UInt64]
  private let entries: [UInt8]

  /// A weight that no sum of others outweighs.
  static let forbidden: Int32 = -100_000_000

  private static let valueBits: UInt64 = 39
  private static let isLong: UInt64 = 1 << 38
  private static let presentBits = 1 << 22

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
    var present = [UInt64](repeating: 0, count: Self.presentBits / 64)
    var key = -1
    for _ in 0..<count {
      guard let gap = reader.variable() else { return nil }
      key += gap + 1
      let offset = reader.position
      guard key < FeatureHash.keyCount, let short = reader.weights(states: states) else {
        return nil
      }
      var index = key & (capacity - 1)
      while slots[index] != 0 { index = (index + 1) & (capacity - 1) }
      slots[index] =
        UInt64(key + 1) << Self.valueBits | (short.value ?? (Self.isLong | UInt64(offset)))
      present[key % Self.presentBits / 64] |= 1 << UInt64(key % 64)
    }
    self.start = start
    self.transitions = transitions
    self.slots = slots
    self.present = present
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
    let lanes = 8 * width
    var sums = [Int32](repeating: 0, count: lanes)
    var candidates = [UInt32](repeating: 0, count: featuresPerToken)
    var found = [UInt64](repeating: 0, count: featuresPerToken)
    var vectors: [SIMD8<Int32>] = []
    vectors.reserveCapacity(width * count)
    for token in 0..<count {
      let features = keys[token * featuresPerToken..<(token + 1) * featuresPerToken]
      var size = 0
      // What is kept and what not is decided without a branch, which no processor could foresee.
      for key in features {
        let bit = Int(key) & (Self.presentBits - 1)
        candidates[size] = key
        size += Int(present[bit / 64] >> UInt64(bit % 64) & 1)
        if size == featuresPerToken { break }
      }
      look(up: candidates[..<size], into: &found)
      for lane in 0..<lanes { sums[lane] = 0 }
      for slot in found[..<size] { add(slot, to: &sums) }
      for index in 0..<width {
        var vector = SIMD8<Int32>()
        for lane in 0..<8 { vector[lane] = sums[8 * index + lane] }
        vectors.append(vector)
      }
    }
    return vectors
  }

  /// The slots of keys, 0 for those that the model lacks.
  private func look(up keys: ArraySlice<UInt32>, into found: inout [UInt64]) {
    let mask = slots.count - 1
    // The slots are fetched before any is looked at: memory then answers many requests at once.
    for index in keys.indices { found[index] = slots[Int(keys[index]) & mask] }
    for index in keys.indices {
      var slot = found[index]
      let tag = UInt64(keys[index]) + 1
      var place = Int(keys[index]) & mask
      while slot != 0, slot >> Self.valueBits != tag {
        place = (place + 1) & mask
        slot = slots[place]
      }
      found[index] = slot
    }
  }

  /// Adds the weights of a slot; the states were checked when the model was read.
  @inline(__always)
  private func add(_ slot: UInt64, to sums: inout [Int32]) {
    guard slot & Self.isLong != 0 else {
      sums[Int(slot & 0x7F)] &+= Int32(Int8(truncatingIfNeeded: slot >> 7))
      sums[Int(slot >> 15 & 0x7F)] &+= Int32(Int8(truncatingIfNeeded: slot >> 22))
      return
    }
    var offset = Int(slot & 0xFFFF_FFFF)
    var follows = true
    while follows {
      let state = entries[offset]
      sums[Int(state & 0x7F)] &+= Int32(Int8(bitPattern: entries[offset + 1]))
      follows = state >= 0x80
      offset += 2
    }
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

  /// Reads the weights of a feature; `nil` when they are damaged.
  ///
  /// One or two are packed into a number; of more the value is `nil`.
  mutating func weights(states: Int) -> (value: UInt64?, count: Int)? {
    var value: UInt64 = 0
    var count = 0
    while position + 2 <= bytes.count {
      let state = bytes[position]
      guard Int(state & 0x7F) < states else { return nil }
      if count < 2 {
        let packed = UInt64(state & 0x7F) | UInt64(bytes[position + 1]) << 7
        value |= packed << UInt64(15 * count)
      }
      count += 1
      position += 2
      if state < 0x80 { return (count <= 2 ? value : nil, count) }
    }
    return nil
  }
}
