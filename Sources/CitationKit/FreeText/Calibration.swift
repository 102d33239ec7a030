/// Makes what the models believe into what was found true of references read with such belief.
enum Calibration {
  /// The probability that a whole reference is right.
  ///
  /// - Parameters:
  ///   - sequence: the probability of the sequence of fields.
  ///   - names: the lowest probability within the lists of names.
  static func probability(_ sequence: Double, _ names: Double) -> Double {
    sequence * min(1, names + 0.02)
  }
}
