/// The best states for a sequence of tokens, and how sure they are.
package struct SequenceDecoding: Sendable {
  /// The best sequence of states (Viterbi).
  package var states: [Int]
  /// For each token the probability of its state.
  package var marginals: [Float]
  /// The probability of the whole sequence.
  package var probability: Double
}

extension SequenceModel {
  /// Finds the best states.
  ///
  /// - Parameters:
  ///   - keys: the features, a fixed number for each token.
  ///   - fixed: for each token a state that it must have, or −1; empty leaves all free.
  package func decode(_ keys: [UInt32], featuresPerToken: Int, fixed: [Int8] = [])
    -> SequenceDecoding
  {
    var scores = self.scores(keys, featuresPerToken: featuresPerToken)
    let count = scores.count / width
    guard count > 0 else { return SequenceDecoding(states: [], marginals: [], probability: 1) }
    for (token, state) in fixed.enumerated() where state >= 0 && token < count {
      for vector in 0..<width {
        scores[token * width + vector] = SIMD8(repeating: Self.forbidden / 2)
      }
      scores[token * width + Int(state) / 8][Int(state) % 8] = 0
    }
    let (states, best) = viterbi(scores, count: count)
    return probabilities(scores, count: count, states: states, best: best)
  }

  private func viterbi(_ scores: [SIMD8<Int32>], count: Int) -> ([Int], Int32) {
    var current = [SIMD8<Int32>](repeating: SIMD8(), count: width)
    var arguments = [SIMD8<Int32>](repeating: SIMD8(), count: width * count)
    for vector in 0..<width { current[vector] = start[vector] &+ scores[vector] }
    let floor = Self.forbidden / 4
    for token in 1..<max(1, count) {
      var next = [SIMD8<Int32>](repeating: SIMD8(repeating: Int32.min / 2), count: width)
      for previous in 0..<stateCount {
        let value = current[previous / 8][previous % 8]
        if value < floor { continue }
        let added = SIMD8<Int32>(repeating: value)
        let argument = SIMD8<Int32>(repeating: Int32(previous))
        for vector in 0..<width {
          let candidate = transitions[previous * width + vector] &+ added
          let isBetter = candidate .> next[vector]
          next[vector].replace(with: candidate, where: isBetter)
          arguments[token * width + vector].replace(with: argument, where: isBetter)
        }
      }
      for vector in 0..<width { next[vector] &+= scores[token * width + vector] }
      current = next
    }
    var best = 0
    for state in 1..<stateCount where current[state / 8][state % 8] > current[best / 8][best % 8] {
      best = state
    }
    let score = current[best / 8][best % 8]
    var states = [Int](repeating: 0, count: count)
    for token in stride(from: count - 1, through: 0, by: -1) {
      states[token] = best
      if token > 0 { best = Int(arguments[token * width + best / 8][best % 8]) }
    }
    return (states, score)
  }

  /// Forward and backward sums, each scaled to a total of 1.
  private func probabilities(
    _ scores: [SIMD8<Int32>], count: Int, states: [Int], best: Int32
  ) -> SequenceDecoding {
    var emissions = [SIMD8<Float>](repeating: SIMD8(), count: width * count)
    var logarithm = 0.0
    for token in 0..<count {
      var top = Int32.min
      for vector in 0..<width { top = max(top, scores[token * width + vector].max()) }
      logarithm += Double(top) * unit
      for vector in 0..<width {
        let difference = SIMD8<Int32>(repeating: top) &- scores[token * width + vector]
        for lane in 0..<8 {
          let index = Int(difference[lane])
          // A state far behind keeps a trace of weight: it may be the only one that can be reached.
          emissions[token * width + vector][lane] =
            index < exponentials.count
            ? max(exponentials[index], 1e-26) : index < 1_000_000 ? 1e-26 : 0
        }
      }
    }
    var forward = [SIMD8<Float>](repeating: SIMD8(), count: width * count)
    for token in 0..<count {
      var sums = [SIMD8<Float>](repeating: SIMD8(), count: width)
      if token == 0 {
        for vector in 0..<width {
          sums[vector] = Exponential.factors(start[vector], exponentials, unit: unit)
        }
      } else {
        for previous in 0..<stateCount {
          let value = forward[(token - 1) * width + previous / 8][previous % 8]
          if value < 1e-12 { continue }
          let factor = SIMD8<Float>(repeating: value)
          for vector in 0..<width { sums[vector] += factors[previous * width + vector] * factor }
        }
      }
      var total: Float = 0
      for vector in 0..<width {
        sums[vector] *= emissions[token * width + vector]
        total += sums[vector].sum()
      }
      logarithm += Exponential.log(Double(total))
      let scale = SIMD8<Float>(repeating: total > 0 ? 1 / total : 0)
      for vector in 0..<width { forward[token * width + vector] = sums[vector] * scale }
    }
    let marginals = self.marginals(emissions, forward, count: count, states: states)
    let probability = min(1, Exponential.exp(Double(best) * unit - logarithm))
    return SequenceDecoding(states: states, marginals: marginals, probability: probability)
  }

  private func marginals(
    _ emissions: [SIMD8<Float>], _ forward: [SIMD8<Float>], count: Int, states: [Int]
  ) -> [Float] {
    var marginals = [Float](repeating: 0, count: count)
    var backward = [SIMD8<Float>](repeating: SIMD8(repeating: 1), count: width)
    for token in stride(from: count - 1, through: 0, by: -1) {
      var total: Float = 0
      for vector in 0..<width {
        total += (forward[token * width + vector] * backward[vector]).sum()
      }
      let state = states[token]
      let own = forward[token * width + state / 8][state % 8] * backward[state / 8][state % 8]
      marginals[token] = total > 0 ? min(1, own / total) : 0
      guard token > 0 else { break }
      for vector in 0..<width { backward[vector] *= emissions[token * width + vector] }
      var next = [SIMD8<Float>](repeating: SIMD8(), count: width)
      var top: Float = 0
      for previous in 0..<stateCount {
        var sum: Float = 0
        for vector in 0..<width {
          sum += (factors[previous * width + vector] * backward[vector]).sum()
        }
        next[previous / 8][previous % 8] = sum
        top = max(top, sum)
      }
      let scale = SIMD8<Float>(repeating: top > 0 ? 1 / top : 0)
      for vector in 0..<width { backward[vector] = next[vector] * scale }
    }
    return marginals
  }
}
