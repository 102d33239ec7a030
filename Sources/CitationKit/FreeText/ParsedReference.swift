/// A reference read out of free text, with how sure the reading is.
public struct ParsedReference: Hashable, Sendable {
  /// The reference; its origin holds the text and where each field stood in it.
  public var reference: Reference
  /// The probability that every field is right, from 0 to 1.
  public var confidence: Double
  /// What the text says and no field holds, in the order of the text; also among the reference's
  /// notes where it has words.
  public var leftOver: [Range<Int>]

  /// Pairs a reference with how sure its reading is.
  public init(reference: Reference, confidence: Double, leftOver: [Range<Int>] = []) {
    self.reference = reference
    self.confidence = confidence
    self.leftOver = leftOver
  }
}
