/// Comparison of bytes with words known in advance, whatever the case of their ASCII letters.
enum ASCIIWord {
  /// Whether a word, given in lower case, stands at an offset.
  @inline(__always)
  static func matches(_ word: StaticString, _ bytes: [UInt8], at offset: Int, to end: Int? = nil)
    -> Bool
  {
    let count = word.utf8CodeUnitCount
    let end = end ?? bytes.count
    guard offset >= 0, offset + count <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[offset + index].asciiLowercased != buffer[index] {
        return false
      }
      return true
    }
  }

  /// Whether a word, given as bytes in lower case, stands at an offset.
  @inline(__always)
  static func matches(_ word: [UInt8], _ bytes: [UInt8], at offset: Int, to end: Int) -> Bool {
    guard offset >= 0, offset + word.count <= end else { return false }
    for index in 0..<word.count where bytes[offset + index].asciiLowercased != word[index] {
      return false
    }
    return true
  }
}
