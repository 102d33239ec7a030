/// What an address goes on with behind an identifier: queries, further parts of the path.
enum AddressTail {
  /// The offset behind the last byte of the address, without the punctuation of the sentence.
  static func end(_ bytes: [UInt8], from offset: Int, to end: Int) -> Int {
    var position = offset
    while position < end, position - offset < 512, contains(bytes[position]) {
      position += 1
    }
    while position > offset, !bytes[position - 1].isASCIIAlphanumeric,
      bytes[position - 1] != UInt8(ascii: "/")
    {
      position -= 1
    }
    return position
  }

  static func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "^"), UInt8(ascii: "`"):
      false
    default: true
    }
  }
}
