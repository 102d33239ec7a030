/// A tag of two letters or digits, as a number: `TY`, `C1`.
struct TagCode: Hashable, Sendable {
  /// The number of possible tags.
  static let count = 37 * 37

  /// The tag's place in a table by tag.
  let index: Int

  /// A tag of two bytes, its case not minded; `nil` when a byte is no letter or digit.
  @inline(__always)
  init?(_ first: UInt8, _ second: UInt8) {
    let high = Self.digit(first)
    let low = Self.digit(second)
    guard high >= 0, low >= 0 else { return nil }
    index = high * 37 + low
  }

  /// The tag that a text of two bytes is.
  init?(_ text: some Collection<UInt8>) {
    guard text.count == 2, let first = text.first, let second = text.dropFirst().first else {
      return nil
    }
    self.init(first, second)
  }

  /// A tag known to the source code; an empty tag when it is none.
  init(_ tag: StaticString) {
    self = tag.withUTF8Buffer { TagCode($0) } ?? TagCode(empty: ())
  }

  private init(empty: ()) { index = 0 }

  /// The tag's two bytes in upper case.
  var bytes: (UInt8, UInt8) { (Self.byte(index / 37), Self.byte(index % 37)) }

  /// The tag in upper case.
  var text: String { String(decoding: [bytes.0, bytes.1], as: UTF8.self) }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int {
    if byte.isASCIIDigit { return Int(byte) - 47 }
    if byte.isASCIILetter { return Int(byte | 0x20) - 86 }
    return -1
  }

  private static func byte(_ digit: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: digit <= 10 ? digit + 47 : digit + 54)
  }
}
