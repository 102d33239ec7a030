import CitationKit

/// The sequences that a model is trained with, their features counted and thinned.
final class TrainingSet {
  private var keys: [[UInt32]] = []
  private var states: [[Int8]] = []
  private var weights: [Float] = []
  private var counts = [UInt8](repeating: 0, count: FeatureHash.keyCount)

  func append(_ keys: [UInt32], states: [Int8], weight: Float) {
    for key in keys where counts[Int(key)] < 255 { counts[Int(key)] += 1 }
    self.keys.append(keys)
    self.states.append(states)
    weights.append(weight)
  }

  /// The sequences with features that occur often enough, and the key of each row.
  func finish(minimumCount: UInt8) -> (sequences: [LinearChainTrainer.Sequence], keys: [UInt32]) {
    var rowOfKey = [UInt32](repeating: .max, count: counts.count)
    var keyOfRow: [UInt32] = []
    for key in counts.indices where counts[key] >= minimumCount {
      rowOfKey[key] = UInt32(keyOfRow.count)
      keyOfRow.append(UInt32(key))
    }
    var sequences: [LinearChainTrainer.Sequence] = []
    sequences.reserveCapacity(keys.count)
    for index in keys.indices {
      var rows: [UInt32] = []
      var ends: [UInt32] = []
      var position = 0
      for _ in states[index] {
        for _ in 0..<FeatureExtractor.featureCount {
          let row = rowOfKey[Int(keys[index][position])]
          if row != .max { rows.append(row) }
          position += 1
        }
        ends.append(UInt32(rows.count))
      }
      keys[index] = []
      sequences.append(
        LinearChainTrainer.Sequence(
          rows: rows, ends: ends, states: states[index], weight: weights[index]))
    }
    return (sequences, keyOfRow)
  }
}
