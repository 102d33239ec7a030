/// A numbered set of labels that a sequence model gives to tokens.
///
/// A model's state 0 is "no label"; label `k` (from 1) has the states `2k − 1` at the first token of a
/// piece and `2k` at the further ones (the BIO scheme).
package protocol SequenceLabel: RawRepresentable, CaseIterable, Sendable, Equatable
where RawValue == UInt8 {
  /// The label of tokens that belong to no piece.
  static var none: Self { get }
}

extension SequenceLabel {
  /// How many states a model of these labels has.
  package static var stateCount: Int { 2 * allCases.count - 1 }

  /// The state of a token of this label.
  package func state(isFirst: Bool) -> Int {
    rawValue == 0 ? 0 : 2 * Int(rawValue) - (isFirst ? 1 : 0)
  }

  /// The label of a state.
  package init(state: Int) {
    self = Self(rawValue: UInt8(truncatingIfNeeded: (state + 1) / 2)) ?? Self.none
  }

  /// Whether a state stands for the first token of a piece.
  package static func isFirst(_ state: Int) -> Bool { state % 2 == 1 }
}
