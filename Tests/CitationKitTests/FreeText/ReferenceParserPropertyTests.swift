import Testing

@testable import CitationKit

/// What holds for any text whatever.
struct ReferenceParserPropertyTests {
  private static let samples = [
    "Smith J, Jones AB, et al. A title of an article: with a subtitle. J Clin Oncol. 2018 Jul;8(4):"
      + "539-551. doi: 10.1016/j.apsb.2018.03.001. Epub 2018 Apr 5. PMID: 30109179.",
    "[12] F. NARIN und J. K. MOLL, „Ein Titel“, in: H. Müller (Hrsg.), Ein Buch, Bd. 3, Köln: Verlag "
      + "2001, S. 12–15.",
    "garcía-lópez m, de la torre j. lorem ipsum dolor sit amet. rev esp cardiol. 2010;63:12-9 "
      + "[pubmed] [google scholar]",
    "王小明, 李华. 细胞治疗的研究进展[J]. 中国医学, 2015, 12(3): 45-50.",
    "Brown, K. (2003) Notes &amp; queries on dia-\n  logue. Unpublished PhD thesis, University of "
      + "Leeds. http://example.org/a/b?c=d (accessed 1 May 2004).",
  ]

  @Test(arguments: samples)
  func noWordIsLost(text: String) throws {
    let parsed = ReferenceParser().parse(text)
    let tokens = Tokenizer.tokenize(Array(text.utf8), range: 0..<text.utf8.count)
    let spans = try #require(parsed.reference.origin).spans.map(\.range) + parsed.leftOver
    for token in tokens.tokens where token.kind == .word || token.kind == .number {
      let isHeld = spans.contains { $0.overlaps(token.range) }
      let classes = KeywordLexicon.shared.classes(
        of: FeatureHash.hash(tokens.folded[token.foldedRange]))
      let word = SourceText(text).text(in: token.range)
      #expect(isHeld || classes != 0 || word.utf8.count < 2, "lost: \(word)")
    }
  }

  @Test(arguments: samples)
  func spansLieWithinTheText(text: String) throws {
    let parsed = ReferenceParser().parse(text)
    let whole = 0..<text.utf8.count
    for span in try #require(parsed.reference.origin).spans {
      #expect(span.range.clamped(to: whole) == span.range)
      #expect(!span.range.isEmpty)
    }
    for range in parsed.leftOver { #expect(range.clamped(to: whole) == range) }
  }

  @Test func parsingIsTheSameEveryTime() {
    for text in Self.samples {
      #expect(ReferenceParser().parse(text) == ReferenceParser().parse(text))
    }
  }

  @Test func damagedTextIsReadInBoundedTime() {
    var random = SeededGenerator(seed: 42)
    let parser = ReferenceParser()
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    while clock.now - start < .seconds(1) {
      guard var bytes = Self.samples.randomElement(using: &random).map({ Array($0.utf8) }) else {
        continue
      }
      for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 20))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let parsed = parser.parse(text)
      #expect(parsed.reference.origin?.raw == text)
      count += 1
    }
    #expect(count > 3)
  }

  @Test func aVeryLongLineIsKeptAndNotReadToItsEnd() {
    let text = String(repeating: "lorem ipsum, ", count: 50_000)
    let clock = ContinuousClock()
    var parsed: ParsedReference?
    let time = clock.measure { parsed = ReferenceParser().parse(text) }
    #expect(time < .seconds(20))
    #expect(parsed?.leftOver.isEmpty == false)
    #expect(parsed?.reference.notes.isEmpty == false)
  }
}
