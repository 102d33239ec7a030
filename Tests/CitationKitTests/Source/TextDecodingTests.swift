import CitationKit
import Testing

struct TextDecodingTests {
  private func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil) -> (String, [Diagnostic]) {
    let parsed = SourceText.decode(bytes, name: "in.txt", encoding: encoding)
    return (String(decoding: parsed.output.bytes, as: UTF8.self), parsed.diagnostics)
  }

  private func utf16(_ text: String, highByteFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return highByteFirst ? [high, low] : [low, high]
    }
  }

  private let sample = "TI  - Über die Œuvres – “naïve” 𝒳 数学\r\nER  - \r\n"

  @Test func `UTF-8 is taken as it is and nothing is reported`() {
    let (text, diagnostics) = decode(Array(sample.utf8))
    #expect(text == sample)
    #expect(diagnostics == [])
  }

  @Test func `a byte order mark is no part of the text`() {
    let (text, diagnostics) = decode([0xEF, 0xBB, 0xBF] + Array(sample.utf8))
    #expect(text == sample)
    #expect(diagnostics == [])
  }

  @Test(arguments: [true, false])
  func `UTF-16 with a mark is certain`(highByteFirst: Bool) {
    let mark: [UInt8] = highByteFirst ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let (text, diagnostics) = decode(mark + utf16(sample, highByteFirst: highByteFirst))
    #expect(text == sample)
    #expect(diagnostics == [])
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is recognised and said to be a guess`(highByteFirst: Bool) {
    let (text, diagnostics) = decode(utf16(sample, highByteFirst: highByteFirst))
    #expect(text == sample)
    #expect(diagnostics.map(\.code) == [.encodingGuessed])
    #expect(diagnostics.first?.message.contains("UTF-16") == true)
  }

  @Test func `Windows-1252 is the last resort, placed at its first letter`() {
    let bytes = Array("AU  - M".utf8) + [0xFC] + Array("ller\nTI  - ".utf8) + [0x93, 0x80, 0x94]
    let (text, diagnostics) = decode(bytes)
    #expect(text == "AU  - Müller\nTI  - “€”")
    #expect(diagnostics.map(\.code) == [.encodingGuessed])
    #expect(diagnostics.first?.location?.description == "in.txt:1:8")
  }

  @Test func `every byte of Windows-1252 has a character`() {
    let (text, _) = decode((0x80...0xFF).map { UInt8($0) }, encoding: .windows1252)
    #expect(text.unicodeScalars.count == 128)
    #expect(text.hasPrefix("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\u{A0}¡¢"))
    #expect(text.hasSuffix("øùúûüýþÿ"))
  }

  @Test func `a stray Latin-1 letter in a UTF-8 text is recovered and reported`() {
    let bytes = Array("é è à ç\nM".utf8) + [0xFC] + Array("ller".utf8)
    let (text, diagnostics) = decode(bytes)
    #expect(text == "é è à ç\nMüller")
    #expect(diagnostics.map(\.code) == [.illFormedText])
    #expect(diagnostics.first?.location?.description == "in.txt:2:2")
  }

  @Test func `a cut sequence in a UTF-8 text becomes one replacement character`() {
    let bytes = Array("é è\nx".utf8) + [0xE2, 0x80] + Array("y".utf8)
    let (text, diagnostics) = decode(bytes)
    #expect(text == "é è\nx\u{FFFD}y")
    #expect(diagnostics.map(\.code) == [.illFormedText])
    #expect(diagnostics.first?.location?.description == "in.txt:2:2")
    #expect(diagnostics.first?.location?.length == 3)
  }

  @Test func `surrogates, overlong forms and numbers beyond Unicode are ill-formed`() {
    let good = Array(String(repeating: "é", count: 9).utf8)
    for bad: [UInt8] in [[0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xFE]] {
      let (text, diagnostics) = decode(good + bad)
      #expect(text.hasPrefix("ééééééééé"))
      #expect(diagnostics.allSatisfy { $0.code == .illFormedText } && !diagnostics.isEmpty)
    }
  }

  @Test func `lone surrogates and half a unit of UTF-16 are replaced and counted`() {
    let (text, diagnostics) = decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43])
    #expect(text == "A\u{FFFD}B\u{FFFD}")
    #expect(diagnostics.map(\.code) == [.illFormedText])
    #expect(diagnostics.first?.message.hasPrefix("2 ill-formed sequences") == true)
  }

  @Test func `zero bytes survive`() {
    let (text, diagnostics) = decode(Array("TY  - JOUR\u{0}\u{0}\nER  - ".utf8))
    #expect(text == "TY  - JOUR\u{0}\u{0}\nER  - ")
    #expect(diagnostics == [])
  }

  @Test func `an empty input is an empty text`() {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] {
      let (text, diagnostics) = decode(bytes)
      #expect(text == "")
      #expect(diagnostics == [])
    }
  }

  @Test func `whatever the bytes, the text is well-formed UTF-8 with its length in bounds`() {
    var generator = SplitMix(seed: 20_240_224)
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(600)
    var rounds = 0
    while clock.now < end || rounds < 200 {
      rounds += 1
      var bytes = Array(sample.utf8)
      for _ in 0..<(generator.next() % 12) {
        let place = Int(generator.next() % UInt64(bytes.count))
        if generator.next() & 1 == 0 {
          bytes[place] = UInt8(truncatingIfNeeded: generator.next())
        } else {
          bytes.removeSubrange(place...)
          bytes.append(UInt8(truncatingIfNeeded: generator.next()))
        }
      }
      let parsed = SourceText.decode(bytes)
      let again = Array(String(decoding: parsed.output.bytes, as: UTF8.self).utf8)
      #expect(again == parsed.output.bytes)
      #expect(parsed.output.bytes.count <= 3 * bytes.count)
      let second = SourceText.decode(parsed.output.bytes, encoding: .utf8)
      #expect(
        second.output.bytes == parsed.output.bytes || parsed.output.bytes.starts(with: [0xEF]))
    }
  }
}

/// A small generator of numbers that gives the same ones each time (splitmix64).
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
