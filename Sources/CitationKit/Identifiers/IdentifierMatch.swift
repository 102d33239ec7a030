/// An identifier in a text: what it is, where it stands, and what speaks for it.
public struct IdentifierMatch: Hashable, Sendable {
  /// What speaks for an identifier being one of its kind.
  public enum Evidence: String, Hashable, Sendable, Codable {
    /// A label or an address in front of it says so: `PMID:`, `https://orcid.org/`.
    case label
    /// Its form is that of its kind alone: a DOI, `PMC6090008`, `NCT01234567`.
    case form
    /// Nothing but that it is all the text there is: a bare number read as a PubMed id.
    case bare
  }

  /// Why a text that stands where an identifier should is none.
  public enum Problem: String, Hashable, Sendable, Codable {
    /// The last digit does not follow from the others: at least one character is wrong.
    case wrongCheckDigit
    /// The text does not have the form of its kind.
    case wrongForm
  }

  /// The identifier; ``Identifier/malformed(_:_:)`` when there is a ``problem``.
  public var identifier: Identifier
  /// The bytes that spell the value, without label or address.
  public var valueRange: Range<Int>
  /// The bytes of value, label, address and closing mark (`[doi]`), as one cuts them out of a text.
  public var range: Range<Int>
  /// What speaks for it.
  public var evidence: Evidence
  /// Why it is no identifier of its kind, if it is none.
  public var problem: Problem?

  /// Describes an identifier in a text.
  public init(
    _ identifier: Identifier, valueRange: Range<Int>, range: Range<Int>, evidence: Evidence,
    problem: Problem? = nil
  ) {
    self.identifier = identifier
    self.valueRange = valueRange
    self.range = range
    self.evidence = evidence
    self.problem = problem
  }

  /// What kind of identifier it is, or should be.
  public var kind: IdentifierKind { identifier.kind }

  /// The canonical text, or the text as it stands when it is malformed.
  public var value: String { identifier.value }

  /// What to tell a person when the identifier is malformed; `nil` when it is not.
  public func diagnostic(in source: SourceText) -> Diagnostic? {
    guard let problem else { return nil }
    let location = source.location(of: valueRange)
    switch problem {
    case .wrongCheckDigit: return .wrongCheckDigit(kind, value, at: location)
    case .wrongForm: return .wrongForm(kind, value, at: location)
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongCheckDigit(
    _ kind: IdentifierKind, _ text: String, at location: SourceLocation
  ) -> Self {
    Diagnostic(
      "I101", .warning, "the check digit of \(kind.label) '\(text)' is wrong", at: location,
      help: "compare it with the original: a digit is mistyped or two are swapped")
  }

  fileprivate static func wrongForm(
    _ kind: IdentifierKind, _ text: String, at location: SourceLocation
  ) -> Self {
    Diagnostic("I102", .warning, "'\(text)' does not have the form of \(kind.label)", at: location)
  }
}
