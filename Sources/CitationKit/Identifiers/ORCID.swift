/// An Open Researcher and Contributor ID: sixteen digits, the last a check character (ISO 7064).
///
/// ```swift
/// ORCID("https://orcid.org/0000-0002-1694-233X")?.value   // "0000-0002-1694-233X"
/// ORCID("0000-0002-1825-0090")                            // nil: the check digit is wrong
/// ```
public struct ORCID: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .orcid }
  /// The sixteen characters with their hyphens: `0000-0002-1694-233X`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .orcid) else { return nil }
    self.value = value
  }

  /// The address at which it resolves.
  public var url: String? { "https://orcid.org/" + value }

  /// Whether sixteen digits end with the right check character.
  static func isValid(_ digits: [UInt8]) -> Bool {
    digits.count == 16 && digits.dropLast().allSatisfy(\.isASCIIDigit)
      && CheckDigit.modulus11Radix2(digits.dropLast()) == digits.last
      && digits.contains { $0 != UInt8(ascii: "0") }
  }

  static func hyphenated(_ digits: [UInt8]) -> String {
    var output: [UInt8] = []
    for (offset, digit) in digits.enumerated() {
      if offset > 0, offset.isMultiple(of: 4) { output.append(UInt8(ascii: "-")) }
      output.append(digit)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
