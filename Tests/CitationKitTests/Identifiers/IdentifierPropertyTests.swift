import CitationKit
import Testing

@Suite struct IdentifierPropertyTests {
  private let finder = IdentifierFinder()

  @Test func everyDOIIsFoundAgainInText() {
    let frames = [
      "See doi:%.", "(%)", "<https://doi.org/%>", "a. %, b", "{%}", "“%”", "doi: %. PMID: 30109179",
      "x %; y", "|doi=%|pmid=1", "% [doi]", "\"%\"", "%\n12. Smith J", "[%]",
    ]
    for doi in Samples.dois where DOI(doi)?.isShort == false && !doi.contains("#") {
      for frame in frames {
        let text = frame.split(separator: "%", omittingEmptySubsequences: false).joined(
          separator: doi)
        #expect(finder.matches(in: text).first?.value == doi, "\(text)")
      }
    }
  }

  @Test func everyMatchIsCanonicalAndInsideItsRange() {
    var generator = SeededGenerator(seed: 11)
    for text in Samples.references {
      for _ in 0..<150 { check(damage(text, &generator)) }
    }
  }

  /// Cuts, doubles and replaces bytes: whatever comes out must be read without a trap, and what is
  /// found must be found in it.
  private func damage(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    let alphabet = Array("10./()<>[];:,-_%&#${}\\ \n\"'axX9é–".utf8)
    for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = alphabet.randomElement(using: &generator) ?? 0
      case 2: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
      default: bytes = Array(bytes[..<index] + bytes[max(0, index - 9)...])
      }
    }
    return bytes
  }

  private func check(_ bytes: [UInt8]) {
    var end = 0
    for match in finder.matches(in: bytes) {
      #expect(match.range.lowerBound <= match.valueRange.lowerBound)
      #expect(match.valueRange.upperBound <= match.range.upperBound)
      #expect(match.range.upperBound <= bytes.count)
      #expect(match.range.lowerBound >= end || match.kind == .arxiv)
      end = match.range.upperBound
      guard match.problem == nil else { continue }
      let again = Identifier(match.kind, match.value)
      #expect(again.isValid && again.value == match.value, "\(match.kind) \(match.value)")
    }
  }

  @Test func anyBytesAreRead() {
    var generator = SeededGenerator(seed: 5)
    let alphabet =
      Array("10.1016/pmid: isbn978-doi()<>[]{}%$&;#\\\u{2013} \n".utf8) + [0xC3, 0xE2, 0x80, 0]
    for _ in 0..<400 {
      let count = Int.random(in: 0...200, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      check(bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      for kind: IdentifierKind in [.doi, .isbn, .arxiv, .pmid, .patent, .handle] {
        let identifier = Identifier(kind, text)
        if identifier.isValid, kind != .handle, kind != .patent {
          #expect(Identifier(kind, identifier.value) == identifier)
        }
      }
    }
  }

  @Test(
    .serialized,
    arguments: [
      "10.1000/", "10.1000/a(", "doi:", "PMID: ", "978-", "000-", "urn:ab:", "https://x.y/", "1 ",
      "10.1234/%25", "10.1234/&amp;", "isbn isbn-", "2016A", "(", "10.1000/a<b:", "hep-th/",
      ".pdf/full",
    ])
  func timeIsLinearInTheLengthOfALine(_ unit: String) {
    let line = Array(String(repeating: unit, count: 100_000 / unit.utf8.count).utf8)
    let duration = ContinuousClock().measure { _ = finder.matches(in: line) }
    #expect(duration < .seconds(15))
    #expect(finder.best(in: "x" + String(decoding: line, as: UTF8.self), as: .pmcid) == nil)
  }
}
