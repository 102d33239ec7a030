import CitationKit
import Foundation

/// Trains a linear-chain conditional random field by stochastic gradient descent (AdaGrad).
final class LinearChainTrainer {
  /// One sequence: for each token the rows of its features.
  struct Sequence {
    var rows: [UInt32]
    /// Where each token's rows end.
    var ends: [UInt32]
    /// For each token its state, or −1 where it is unknown.
    var states: [Int8]
    /// Which states an unknown token may have.
    var weight: Float
  }

  let stateCount: Int
  let width: Int
  let keys: [UInt32]
  /// Which states a token of unknown label may have.
  private let isUnknown: [Bool]
  private let weights: UnsafeMutablePointer<Float>
  private let squares: UnsafeMutablePointer<Float>
  private var transition: [Float]
  private var transitionSquares: [Float]
  private var begin: [Float]
  private var beginSquares: [Float]
  var rate: Float = 0.15
  /// How strongly weights are drawn towards zero.
  var decay: Float = 0.002

  init(stateCount: Int, keys: [UInt32], unknownStates: Set<Int>) {
    self.stateCount = stateCount
    self.keys = keys
    isUnknown = (0..<stateCount).map { unknownStates.contains($0) }
    width = (stateCount + 7) / 8 * 8
    weights = .allocate(capacity: max(1, keys.count * width))
    weights.initialize(repeating: 0, count: max(1, keys.count * width))
    squares = .allocate(capacity: max(1, keys.count * width))
    squares.initialize(repeating: 0, count: max(1, keys.count * width))
    transition = Array(repeating: 0, count: width * width)
    transitionSquares = Array(repeating: 0, count: width * width)
    begin = Array(repeating: 0, count: width)
    beginSquares = Array(repeating: 0, count: width)
  }

  deinit {
    weights.deallocate()
    squares.deallocate()
  }

  // MARK: Sums over paths

  private struct Sums {
    var alpha: [Float]
    var beta: [Float]
    var emissions: [Float]
    var scales: [Float]
    var logarithm: Double
  }

  private func emissions(_ sequence: Sequence) -> [Float] {
    let count = sequence.states.count
    var scores = [Float](repeating: 0, count: count * width)
    scores.withUnsafeMutableBufferPointer { scores in
      var position = 0
      for token in 0..<count {
        let end = Int(sequence.ends[token])
        guard let base = scores.baseAddress else { return }
        let target = base + token * width
        while position < end {
          let row = weights + Int(sequence.rows[position]) * width
          for state in 0..<width { target[state] += row[state] }
          position += 1
        }
      }
    }
    return scores
  }

  @inline(__always)
  private func allows(_ mask: Int8?, _ state: Int) -> Bool {
    guard let mask else { return true }
    return mask >= 0 ? state == Int(mask) : isUnknown[state]
  }

  private func sums(
    _ scores: [Float], count: Int, factors: [Float], beginFactors: [Float], masked: [Int8]?
  ) -> Sums {
    var emissions = [Float](repeating: 0, count: count * width)
    var logarithm = 0.0
    for token in 0..<count {
      var top = -Float.infinity
      for state in 0..<stateCount where allows(masked?[token], state) {
        top = max(top, scores[token * width + state])
      }
      for state in 0..<stateCount {
        emissions[token * width + state] = expf(max(-60, scores[token * width + state] - top))
      }
      logarithm += Double(top)
      guard let masked else { continue }
      for state in 0..<stateCount where !allows(masked[token], state) {
        emissions[token * width + state] = 0
      }
    }
    var alpha = [Float](repeating: 0, count: count * width)
    var beta = [Float](repeating: 0, count: count * width)
    var scales = [Float](repeating: 0, count: count)
    alpha.withUnsafeMutableBufferPointer { alpha in
      factors.withUnsafeBufferPointer { factors in
        emissions.withUnsafeBufferPointer { emissions in
          for token in 0..<count {
            if token == 0 {
              for state in 0..<stateCount { alpha[state] = beginFactors[state] }
            } else {
              for previous in 0..<stateCount {
                let value = alpha[(token - 1) * width + previous]
                if value < 1e-20 { continue }
                for state in 0..<width {
                  alpha[token * width + state] += value * factors[previous * width + state]
                }
              }
            }
            var total: Float = 0
            for state in 0..<stateCount {
              alpha[token * width + state] *= emissions[token * width + state]
              total += alpha[token * width + state]
            }
            let scale = 1 / max(total, 1e-30)
            for state in 0..<stateCount { alpha[token * width + state] *= scale }
            scales[token] = scale
            logarithm += Double(logf(max(total, 1e-30)))
          }
        }
      }
    }
    beta.withUnsafeMutableBufferPointer { beta in
      factors.withUnsafeBufferPointer { factors in
        emissions.withUnsafeBufferPointer { emissions in
          guard count > 0 else { return }
          for state in 0..<stateCount { beta[(count - 1) * width + state] = 1 }
          var product = [Float](repeating: 0, count: width)
          for token in stride(from: count - 2, through: 0, by: -1) {
            for state in 0..<width {
              product[state] =
                beta[(token + 1) * width + state] * emissions[(token + 1) * width + state]
                * scales[token + 1]
            }
            for previous in 0..<stateCount {
              var sum: Float = 0
              for state in 0..<width { sum += factors[previous * width + state] * product[state] }
              beta[token * width + previous] = min(sum, 1e30)
            }
          }
        }
      }
    }
    return Sums(
      alpha: alpha, beta: beta, emissions: emissions, scales: scales, logarithm: logarithm)
  }

  // MARK: Training

  /// One step of descent; the loss before it.
  func step(_ sequence: Sequence) -> Double {
    let count = sequence.states.count
    guard count > 0 else { return 0 }
    let scores = emissions(sequence)
    var factors = [Float](repeating: 0, count: width * width)
    for previous in 0..<stateCount {
      for state in 0..<stateCount where SequenceModel.allows(previous, state) {
        factors[previous * width + state] = expf(transition[previous * width + state])
      }
    }
    var beginFactors = [Float](repeating: 0, count: width)
    for state in 0..<stateCount where !SequenceModel.isFurther(state) {
      beginFactors[state] = expf(begin[state])
    }
    let free = sums(
      scores, count: count, factors: factors, beginFactors: beginFactors, masked: nil)
    let gold = sums(
      scores, count: count, factors: factors, beginFactors: beginFactors, masked: sequence.states)
    let loss = free.logarithm - gold.logarithm
    guard loss.isFinite else { return 0 }
    descend(sequence, free: free, gold: gold, factors: factors)
    return loss
  }

  private func descend(_ sequence: Sequence, free: Sums, gold: Sums, factors: [Float]) {
    let count = sequence.states.count
    var gradient = [Float](repeating: 0, count: width)
    var position = 0
    for token in 0..<count {
      var top: Float = 0
      for state in 0..<stateCount {
        let index = token * width + state
        gradient[state] =
          (free.alpha[index] * free.beta[index] - gold.alpha[index] * gold.beta[index])
          * sequence.weight
        if !gradient[state].isFinite { gradient[state] = 0 }
        top = max(top, abs(gradient[state]))
      }
      let end = Int(sequence.ends[token])
      if top > 5e-3 {
        gradient.withUnsafeBufferPointer { gradient in
          while position < end {
            let offset = Int(sequence.rows[position]) * width
            let row = weights + offset
            let square = squares + offset
            for state in 0..<width {
              let slope = gradient[state]
              square[state] += slope * slope
              row[state] -=
                rate * (slope + decay * row[state]) / (square[state] + 1e-4).squareRoot()
            }
            position += 1
          }
        }
      }
      position = end
      if token == 0 {
        for state in 0..<stateCount where !SequenceModel.isFurther(state) {
          Self.update(&begin[state], &beginSquares[state], gradient[state], rate)
        }
      }
    }
    var slopes = [Float](repeating: 0, count: width * width)
    add(free, count: count, factors: factors, sign: 1, to: &slopes)
    add(gold, count: count, factors: factors, sign: -1, to: &slopes)
    for previous in 0..<stateCount {
      for state in 0..<stateCount {
        let index = previous * width + state
        if slopes[index] != 0, slopes[index].isFinite {
          Self.update(
            &transition[index], &transitionSquares[index], slopes[index] * sequence.weight, rate)
        }
      }
    }
  }

  private func add(
    _ sums: Sums, count: Int, factors: [Float], sign: Float, to slopes: inout [Float]
  ) {
    guard count > 1 else { return }
    slopes.withUnsafeMutableBufferPointer { slopes in
      factors.withUnsafeBufferPointer { factors in
        var product = [Float](repeating: 0, count: width)
        for token in 1..<count {
          for state in 0..<width {
            let index = token * width + state
            product[state] = sums.beta[index] * sums.emissions[index] * sums.scales[token] * sign
          }
          for previous in 0..<stateCount {
            let value = sums.alpha[(token - 1) * width + previous]
            if value < 1e-9 { continue }
            for state in 0..<width {
              slopes[previous * width + state] +=
                value * factors[previous * width + state] * product[state]
            }
          }
        }
      }
    }
  }

  private static func update(
    _ weight: inout Float, _ square: inout Float, _ slope: Float, _ rate: Float
  ) {
    square += slope * slope
    weight -= rate * slope / (square + 1e-4).squareRoot()
  }

  // MARK: Thinning and writing

  /// Sets the weights below a threshold to zero, for good.
  func thin(below threshold: Float) -> Int {
    var kept = 0
    for index in 0..<(keys.count * width) {
      if abs(weights[index]) < threshold {
        weights[index] = 0
        squares[index] = .infinity
      } else {
        kept += 1
      }
    }
    return kept
  }

  /// The threshold at which a count of weights remains.
  func threshold(keeping count: Int) -> Float {
    var histogram = [Int](repeating: 0, count: 4001)
    for index in 0..<(keys.count * width) {
      histogram[min(4000, Int(abs(weights[index]) * 1000))] += 1
    }
    var total = 0
    for bin in stride(from: 4000, through: 1, by: -1) {
      total += histogram[bin]
      if total > count { return Float(bin + 1) / 1000 }
    }
    return 0.001
  }

  /// The model file (see ``SequenceModel``).
  func file(unit: Float = 1 / 20) -> [UInt8] {
    var output: [UInt8] = [UInt8(stateCount)]
    func append(_ value: Int, _ size: Int) {
      for index in 0..<size { output.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
    append(Int(unit * 65_536), 4)
    for state in 0..<stateCount { append(Int((begin[state] / unit).rounded()), 2) }
    for previous in 0..<stateCount {
      for state in 0..<stateCount {
        append(Int((transition[previous * width + state] / unit).rounded()), 2)
      }
    }
    var last = -1
    var count = 0
    var body: [UInt8] = []
    for row in keys.indices.sorted(by: { keys[$0] < keys[$1] }) {
      var entries: [(Int, Int)] = []
      for state in 0..<stateCount {
        let value = Int((weights[row * width + state] / unit).rounded())
        if value != 0 { entries.append((state, max(-127, min(127, value)))) }
      }
      if entries.isEmpty { continue }
      var gap = Int(keys[row]) - last - 1
      last = Int(keys[row])
      while gap >= 0x80 {
        body.append(UInt8(gap & 0x7F | 0x80))
        gap >>= 7
      }
      body.append(UInt8(gap))
      for (index, (state, value)) in entries.enumerated() {
        body.append(UInt8(state) | (index + 1 < entries.count ? 0x80 : 0))
        body.append(UInt8(bitPattern: Int8(value)))
      }
      count += 1
    }
    append(count, 4)
    return output + body
  }
}
