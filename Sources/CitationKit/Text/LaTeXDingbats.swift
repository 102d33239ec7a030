/// The characters of the font ZapfDingbats by their number, for `\ding` of LaTeX's `pifont`.
enum LaTeXDingbats {
  /// Numbers whose characters stand outside Unicode's block of dingbats.
  private static let exceptions: [UInt32: UInt32] = [
    0x25: 0x260E, 0x2A: 0x261B, 0x2B: 0x261E, 0x48: 0x2605, 0x6C: 0x25CF, 0x6E: 0x25A0,
    0x73: 0x25B2, 0x74: 0x25BC, 0x75: 0x25C6, 0x77: 0x25D7, 0xA8: 0x2663, 0xA9: 0x2666,
    0xAA: 0x2665, 0xAB: 0x2660, 0xD5: 0x2192, 0xD6: 0x2194, 0xD7: 0x2195,
  ]

  /// The character of a number: hexadecimal when it has two digits, as biber takes it, or follows
  /// a quotation mark; else decimal.
  static func character(numbered text: String) -> String? {
    let isMarked = text.hasPrefix("\"") || text.hasPrefix("”")
    let digits = isMarked ? String(text.dropFirst()) : text
    let radix = isMarked || digits.utf8.count < 3 ? 16 : 10
    guard digits.utf8.count <= 3, let number = UInt32(digits, radix: radix),
      let value = value(of: number), let scalar = Unicode.Scalar(value)
    else { return nil }
    return String(scalar)
  }

  private static func value(of number: UInt32) -> UInt32? {
    if let value = exceptions[number] { return value }
    switch number {
    case 0x21...0x7E: return 0x2700 + number - 0x20
    case 0xAC...0xB5: return 0x2460 + number - 0xAC
    case 0xA1...0xEF, 0xF1...0xFE: return 0x2700 + number - 0x40
    default: return nil
    }
  }

  /// What is written for a dingbat; `nil` for other characters.
  static func command(for scalar: Unicode.Scalar) -> String? {
    numbers[scalar.value].map { "{\\ding{\"" + String($0, radix: 16, uppercase: true) + "}}" }
  }

  private static let numbers: [UInt32: UInt32] = {
    var numbers: [UInt32: UInt32] = [:]
    for number in UInt32(0x21)...0xFE {
      if let value = value(of: number) { numbers[value] = number }
    }
    return numbers
  }()
}
