/// Dashes, blanks and invisible characters as typesetting writes them in UTF-8.
enum TypographicBytes {
  /// The number of bytes of the hyphen or dash at an offset; `nil` when there is none.
  static func dashLength(_ bytes: [UInt8], at offset: Int, to end: Int) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset] == UInt8(ascii: "-") { return 1 }
    guard bytes[offset] >= 0x80, let (scalar, length) = scalar(bytes, at: offset, to: end) else {
      return nil
    }
    return isDash(scalar) ? length : nil
  }

  /// The number of bytes of the blank, tab or invisible character at an offset, which may also be
  /// the line end; `nil` when there is none.
  static func blankLength(_ bytes: [UInt8], at offset: Int, to end: Int) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset].isASCIIWhitespace { return 1 }
    guard bytes[offset] >= 0x80, let (scalar, length) = scalar(bytes, at: offset, to: end) else {
      return nil
    }
    return isBlank(scalar) || isInvisible(scalar) ? length : nil
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// The scalar value at an offset and the number of its bytes; `nil` when the bytes are no UTF-8.
  static func scalar(_ bytes: [UInt8], at offset: Int, to end: Int) -> (UInt32, Int)? {
    guard offset < end else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, lead < 0xF5, offset + length <= end else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
