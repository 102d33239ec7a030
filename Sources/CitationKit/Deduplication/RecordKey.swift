/// Names a record so that it is found again in a later run: by its own id and by its content.
public struct RecordKey: Hashable, Sendable, Codable {
  /// The record's own id; empty when it has none.
  public var id: String
  /// ``RecordFeatures/fingerprint`` in hexadecimal digits.
  public var fingerprint: String

  /// Names a record.
  public init(id: String, fingerprint: String) {
    self.id = id
    self.fingerprint = fingerprint
  }

  /// The key of a reference.
  public init(_ reference: Reference) {
    self.init(id: reference.id, features: RecordNormalizer().features(of: reference))
  }

  init(id: String, features: RecordFeatures) {
    let digits = String(features.fingerprint, radix: 16)
    self.init(id: id, fingerprint: String(repeating: "0", count: 16 - digits.count) + digits)
  }
}

extension RecordKey: Comparable {
  /// Orders by id, then by content.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.id, lhs.fingerprint) < (rhs.id, rhs.fingerprint)
  }
}
