/// What was read or written, and what should be known about it.
public struct Parsed<Output> {
  /// The result; as complete as the input allowed.
  public var output: Output
  /// What was odd, in the order of the input.
  public var diagnostics: [Diagnostic]

  /// Pairs a result with its diagnostics.
  public init(_ output: Output, diagnostics: [Diagnostic] = []) {
    self.output = output
    self.diagnostics = diagnostics
  }

  /// The same diagnostics with another result.
  public func map<Other>(_ transform: (Output) -> Other) -> Parsed<Other> {
    Parsed<Other>(transform(output), diagnostics: diagnostics)
  }
}

extension Parsed: Sendable where Output: Sendable {}
extension Parsed: Equatable where Output: Equatable {}
extension Parsed: Hashable where Output: Hashable {}
