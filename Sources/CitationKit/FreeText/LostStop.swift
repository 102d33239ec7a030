/// Finds where a title begins when the stop between the authors and the title was lost.
///
/// An example is `Jemal A cancer statistics, 2024`.
enum LostStop {
  /// The token with which the title begins; `nil` where nothing speaks for a lost stop.
  ///
  /// The list must be one of capitalised family names and initials; a word in lower case straight
  /// after initials is then no part of a name.
  static func titleStart(_ text: TokenizedText, from first: Int) -> Int? {
    var index = first
    var names = 0
    let limit = min(text.tokens.count - 2, first + 120)
    while index < limit {
      guard let end = name(text, at: index) else { return nil }
      if text.token(end, isSign: ",") {
        names += 1
        index = end + 1
        continue
      }
      let token = text.tokens[end]
      guard names > 0, token.kind == .word, token.casing == .lower, token.foldedRange.count > 2,
        !connecting.contains(text.foldedText(of: end)), text.tokens[end + 1].kind == .word
      else { return nil }
      return end
    }
    return nil
  }

  /// The end of a name of capitalised words and up to three initials, possibly cased like a word.
  private static func name(_ text: TokenizedText, at start: Int) -> Int? {
    var index = start
    while index < text.tokens.count, index - start < 7 {
      let token = text.tokens[index]
      let follows = index + 1 < text.tokens.count ? text.tokens[index + 1] : token
      if index > start, token.kind == .word, token.casing == .upper, token.foldedRange.count <= 3 {
        return index + 1
      }
      if index > start, token.kind == .word, token.foldedRange.count <= 3,
        token.casing == .capitalized, follows.kind == .sign, follows.code == UInt8(ascii: ",")
      {
        return index + 1
      }
      let isPart =
        token.kind == .word && (token.casing != .lower || token.foldedRange.count <= 3)
        || text.token(index, isSign: "-")
      guard isPart else { return nil }
      index += 1
    }
    return nil
  }

  private static let connecting: Set<String> = [
    "and", "und", "van", "von", "der", "den", "del", "dos", "das", "ter", "ten", "zur", "zum",
    "och",
    "jun", "others",
  ]
}
