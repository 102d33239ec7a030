import Testing

@testable import CitationKit

/// How a reference's text is cut into tokens.
struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let tokenized = Tokenizer.tokenize(Array(text.utf8), range: 0..<text.utf8.count)
    return tokenized.tokens.indices.map { tokenized.text(of: $0) }
  }

  @Test func everySignIsATokenOfItsOwn() {
    #expect(
      words("2018 jul;8(4):539-551.")
        == ["2018", "jul", ";", "8", "(", "4", ")", ":", "539", "-", "551", "."])
  }

  @Test func apostrophesStayWithinWords() {
    #expect(words("O’Brien’s 'law'") == ["O’Brien’s", "'", "law", "'"])
  }

  @Test func ideographsStandAlone() {
    #expect(words("细胞[J]") == ["细", "胞", "[", "J", "]"])
  }

  @Test func identifiersAndAddressesAreWhole() {
    #expect(
      words("see doi: 10.1000/a(b)c.d. http://a.org/x?y=1, PMID: 123456.")
        == ["see", "doi: 10.1000/a(b)c.d", ".", "http://a.org/x?y=1", ",", "PMID: 123456", "."])
  }

  @Test func characterReferencesCountAsWhatTheyStandFor() {
    #expect(words("91&ndash;104&nbsp;x") == ["91", "&ndash;", "104", "x"])
  }

  @Test func tokensFollowOneAnotherInTheText() {
    let bytes = Array("Müller, É.; 王 — “x” 10.1/2".utf8)
    let tokens = Tokenizer.tokenize(bytes, range: 0..<bytes.count).tokens
    for (first, second) in zip(tokens, tokens.dropFirst()) {
      #expect(first.range.upperBound <= second.range.lowerBound)
    }
  }
}
