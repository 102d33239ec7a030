/// The check digits of the numbers that libraries print: the last character follows from the others.
enum CheckDigit {
  /// The check character of a number weighted down to 2 (ISBN-10: seven to ten weights; ISSN), by
  /// modulus 11: `0`–`9` or `X` (ISO 2108:1992, ISO 3297 annex A).
  static func modulus11(_ digits: some Collection<UInt8>) -> UInt8 {
    var sum = 0
    var weight = digits.count + 1
    for digit in digits {
      sum += Int(digit & 0x0F) * weight
      weight -= 1
    }
    return character((11 - sum % 11) % 11)
  }

  /// The check digit of a thirteen-digit number weighted 1, 3, 1, 3 … (ISBN-13, EAN; ISO 2108).
  static func modulus10(_ digits: some Collection<UInt8>) -> UInt8 {
    var sum = 0
    var weight = 1
    for digit in digits {
      sum += Int(digit & 0x0F) * weight
      weight = 4 - weight
    }
    return character((10 - sum % 10) % 10)
  }

  /// The check character of ISO/IEC 7064 MOD 11-2 (ORCID, ISNI).
  static func modulus11Radix2(_ digits: some Collection<UInt8>) -> UInt8 {
    var total = 0
    for digit in digits { total = (total + Int(digit & 0x0F)) * 2 % 11 }
    return character((12 - total) % 11)
  }

  private static func character(_ value: Int) -> UInt8 {
    value == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)
  }
}
