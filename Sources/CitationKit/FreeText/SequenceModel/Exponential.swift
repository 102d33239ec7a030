/// The two functions that probabilities need and the standard library lacks.
enum Exponential {
  /// e to the power of `step`, `2 * step` and so on, from the power 0.
  static func table(step: Double, count: Int) -> [Float] {
    let ratio = exp(step)
    var table: [Float] = []
    table.reserveCapacity(count)
    var value = 1.0
    for _ in 0..<count {
      table.append(Float(value))
      value *= ratio
    }
    return table
  }

  /// The power of e of each weight.
  static func factors(_ weights: SIMD8<Int32>, _ table: [Float], unit: Double) -> SIMD8<Float> {
    var factors = SIMD8<Float>()
    for lane in 0..<8 {
      let weight = weights[lane]
      if weight <= 0 {
        factors[lane] = Int(-weight) < table.count ? table[Int(-weight)] : 0
      } else {
        factors[lane] = Float(exp(Double(weight) * unit))
      }
    }
    return factors
  }

  /// e to a power, by its series after halving.
  static func exp(_ power: Double) -> Double {
    guard power > -700 else { return 0 }
    let bounded = min(power, 700)
    let halvings = 12
    let small = bounded / Double(1 << halvings)
    var term = 1.0
    var sum = 1.0
    for index in 1...10 {
      term *= small / Double(index)
      sum += term
    }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }

  /// The natural logarithm; of nothing positive a very small number.
  static func log(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return -1e9 }
    let exponent = Double(value.exponent)
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for index in 0..<16 {
      sum += power / Double(2 * index + 1)
      power *= square
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}
