/// Decodes base64 (RFC 4648, section 4) of a compiled table.
enum Base64 {
  /// The bytes of a text; characters outside the alphabet are passed over.
  static func decode(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { buffer in
      var values = [UInt8](repeating: 0xFF, count: 256)
      let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
      for (value, byte) in alphabet.utf8.enumerated() {
        values[Int(byte)] = UInt8(truncatingIfNeeded: value)
      }
      var output: [UInt8] = []
      output.reserveCapacity(buffer.count / 4 * 3)
      var bits: UInt32 = 0
      var count = 0
      for byte in buffer {
        let value = values[Int(byte)]
        if value == 0xFF { continue }
        bits = bits << 6 | UInt32(value)
        count += 6
        if count >= 8 {
          count -= 8
          output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
      }
      return output
    }
  }
}
