/// A word, number, sign or identifier of a reference's text.
package struct Token: Sendable {
  /// What a token is made of.
  package enum Kind: UInt8, Sendable {
    /// Letters.
    case word
    /// Digits only.
    case number
    /// Letters and digits.
    case mixed
    /// One sign.
    case sign
    /// One ideograph or kana.
    case ideograph
    /// A whole identifier or address, found by its own grammar.
    case anchor
  }

  /// How the letters of a word are cased.
  package enum Casing: UInt8, Sendable {
    case none, lower, capitalized, upper, camel
  }

  /// The bytes of the text.
  package var range: Range<Int>
  /// The bytes of ``TokenizedText/folded`` that spell the token without case and diacritics.
  package var foldedRange: Range<Int>
  package var kind: Kind
  package var casing: Casing
  /// Whether white space stands before it.
  package var followsSpace: Bool
  /// Whether a line end stands before it.
  package var followsLineEnd: Bool
  /// The sign in plain ASCII for ``Kind/sign``; the kind of anchor for ``Kind/anchor``.
  package var code: UInt8
}

/// A text cut into tokens.
package struct TokenizedText: Sendable {
  package var bytes: [UInt8]
  package var tokens: [Token]
  /// The folded spelling of all tokens, one after the other.
  package var folded: [UInt8]
  package var anchors: [Anchor]
  /// The bytes that were cut into tokens; less than the whole when the text is too long.
  package var covered: Range<Int>

  /// Whether a token is a word of this spelling, in lower case without diacritics.
  func token(_ index: Int, is word: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let range = tokens[index].foldedRange
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      var offset = range.lowerBound
      for byte in buffer {
        if folded[offset] != byte { return false }
        offset += 1
      }
      return true
    }
  }

  /// Whether a token is this sign.
  func token(_ index: Int, isSign sign: Character) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .sign else { return false }
    return tokens[index].code == sign.asciiValue
  }

  func text(of index: Int) -> String { String(decoding: bytes[tokens[index].range], as: UTF8.self) }

  func foldedText(of index: Int) -> String {
    String(decoding: folded[tokens[index].foldedRange], as: UTF8.self)
  }
}
