/// Something a person should know about an input or an output: what, where, why, what to do.
///
/// Content never throws; whatever is odd in it becomes a diagnostic, and the work goes on.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How serious a diagnostic is.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Worth knowing, nothing to do.
    case note
    /// Probably wrong; the record was used.
    case warning
    /// A record or a value could not be read or written.
    case error

    /// Orders by gravity: a note is less than a warning, a warning less than an error.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A stable name for a kind of diagnostic: a letter and three digits, such as `E101`.
  ///
  /// The letter tells the subject: `E` reading and writing, `C` content, `I` identifiers,
  /// `J` journals, `N` names, `D` duplicates, `S` style. A code never changes its meaning.
  public struct Code: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    /// The code's text, such as `E101`.
    public let rawValue: String

    /// Wraps a code's text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Wraps a code written in source.
    public init(stringLiteral value: String) { rawValue = value }
  }

  /// A replacement of some bytes of the input that mends what the diagnostic reports.
  public struct Fix: Hashable, Sendable, Codable {
    /// What the fix does, in a few words.
    public var summary: String
    /// The byte range of the input to replace.
    public var range: Range<Int>
    /// The text to put there.
    public var replacement: String
    /// Whether the fix keeps the meaning for certain, so that it may be applied unasked.
    public var isSafe: Bool

    /// Describes a fix.
    public init(summary: String, range: Range<Int>, replacement: String, isSafe: Bool) {
      self.summary = summary
      self.range = range
      self.replacement = replacement
      self.isSafe = isSafe
    }
  }

  /// The stable code of this kind of diagnostic.
  public var code: Code
  /// How serious it is.
  public var severity: Severity
  /// What is the matter: lower case, no full stop, quoting the offending text.
  public var message: String
  /// Where, when the matter has a place in an input.
  public var location: SourceLocation?
  /// What to do next, when that is not plain from the message.
  public var help: String?
  /// A replacement that mends it, when one is known.
  public var fix: Fix?

  /// Describes a finding.
  public init(
    _ code: Code, _ severity: Severity, _ message: String, at location: SourceLocation? = nil,
    help: String? = nil, fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.help = help
    self.fix = fix
  }
}
