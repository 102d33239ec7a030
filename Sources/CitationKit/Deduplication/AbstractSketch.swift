/// A sketch of an abstract: the smallest hash of its word triples in each of eight classes.
///
/// Two abstracts agree in as many of the eight places as they share triples (one-permutation
/// MinHash: Li, Owen and Zhang 2012), so a few bytes stand for the text.
enum AbstractSketch {
  static func of(_ text: String) -> SIMD8<UInt32> {
    var sketch = SIMD8<UInt32>()
    var first: UInt64 = 0
    var second: UInt64 = 0
    var word: UInt64 = 0
    var count = 0
    func close(_ sketch: inout SIMD8<UInt32>) {
      count += 1
      if count >= 3 {
        let hash = StableHash.of(first, second, word)
        let place = Int(hash >> 61)
        let value = UInt32(truncatingIfNeeded: hash) | 1
        if sketch[place] == 0 || value < sketch[place] { sketch[place] = value }
      }
      first = second
      second = word
      word = 0
    }
    for byte in text.utf8 {
      if byte.isASCIIAlphanumeric {
        word = (word ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01b3 &+ 1
      } else if word != 0 {
        close(&sketch)
      }
    }
    if word != 0 { close(&sketch) }
    return count >= 20 ? sketch : SIMD8()
  }
}
