/// An International Standard Serial Number (ISO 3297): seven digits and a check character.
///
/// ```swift
/// ISSN("ISSN 1050124x")?.value   // "1050-124X"
/// ISSN("0028-0831")              // nil: the check digit is wrong
/// ```
public struct ISSN: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .issn }
  /// The eight characters with their hyphen: `1050-124X`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .issn) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  /// The address at which it resolves.
  public var url: String? { "https://portal.issn.org/resource/ISSN/" + value }

  /// Whether eight digits end with the right check character.
  static func isValid(_ digits: [UInt8]) -> Bool {
    digits.count == 8 && digits.dropLast().allSatisfy(\.isASCIIDigit)
      && CheckDigit.modulus11(digits.dropLast()) == digits.last
      && digits.contains { $0 != UInt8(ascii: "0") }
  }

  static func hyphenated(_ digits: [UInt8]) -> String {
    String(decoding: digits.prefix(4) + [UInt8(ascii: "-")] + digits.dropFirst(4), as: UTF8.self)
  }
}
