/// ASCII character classes of a byte; bytes of multi-byte characters belong to none of them.
extension UInt8 {
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  @inline(__always) var isASCIILowercase: Bool { self &- 0x61 < 26 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  @inline(__always) var isASCIIWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }
  @inline(__always) var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
  @inline(__always) var asciiUppercased: UInt8 { isASCIILowercase ? self & 0xDF : self }
}
