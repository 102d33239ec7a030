/// An International Standard Book Number (ISO 2108), always as thirteen digits.
///
/// Ten-digit numbers are numbers of the same books in the old form; they become thirteen digits.
///
/// ```swift
/// ISBN("ISBN 0-306-40615-2")?.value     // "9780306406157"
/// ISBN("9780306406158")                 // nil: the check digit is wrong
/// ISBN("9780306406157")?.ten            // "0306406152"
/// ISBN("9780306406157")?.hyphenated     // "978-0-306-40615-7"
/// ```
public struct ISBN: PersistentIdentifier {
  /// What kind of identifier it is.
  public static var kind: IdentifierKind { .isbn }
  /// The thirteen digits without hyphens: `9780306406157`.
  public let value: String

  /// Reads one identifier from a text that holds nothing else but labels, an address, punctuation.
  ///
  /// - Returns: `nil` when the text is none or holds other words.
  public init?(_ text: String) {
    guard let value = WholeIdentifier.value(of: text, kind: .isbn) else { return nil }
    self.value = value
  }

  init(canonical value: String) {
    self.value = value
  }

  /// Always `nil`: books have no resolver.
  public var url: String? { nil }

  /// The old ten-digit form; `nil` for numbers beginning with 979, which have none.
  public var ten: String? {
    guard value.hasPrefix("978") else { return nil }
    let digits = Array(value.utf8.dropFirst(3).dropLast())
    return String(decoding: digits + [CheckDigit.modulus11(digits)], as: UTF8.self)
  }

  /// The number as it is printed, with hyphens between its parts: `978-0-306-40615-7`.
  ///
  /// Without hyphens when the agency had not given out the publisher's range when the table was
  /// made (International ISBN Agency, range message).
  public var hyphenated: String {
    guard let (group, registrant) = ISBNRanges.lengths(value) else { return value }
    var rest = Substring(value)
    var parts: [Substring] = []
    for length in [3, group, registrant] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return (parts + [rest.dropLast(), rest.suffix(1)]).joined(separator: "-")
  }

  /// Whether ten or thirteen digits are a number: the prefix a book's, the check digit right.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard let last = digits.last, digits.dropLast().allSatisfy(\.isASCIIDigit) else { return false }
    switch digits.count {
    case 10:
      return CheckDigit.modulus11(digits.dropLast()) == last
        && digits.contains { $0 != UInt8(ascii: "0") }
    case 13:
      // 979-0 is printed music (ISO 10957).
      return digits.starts(with: Array("978".utf8))
        && CheckDigit.modulus10(digits.dropLast()) == last
        || digits.starts(with: Array("979".utf8)) && digits[3] != UInt8(ascii: "0")
          && CheckDigit.modulus10(digits.dropLast()) == last
    default: return false
    }
  }

  /// The thirteen digits of a valid number of ten or thirteen.
  static func thirteen(_ digits: [UInt8]) -> String {
    guard digits.count == 10 else { return String(decoding: digits, as: UTF8.self) }
    let body = Array("978".utf8) + digits.dropLast()
    return String(decoding: body + [CheckDigit.modulus10(body)], as: UTF8.self)
  }
}
