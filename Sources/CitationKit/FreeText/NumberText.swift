/// Volumes, issues and pages as they are meant: without the words that announce them.
enum NumberText {
  /// The number without a word such as "vol." before it.
  static func plain(_ text: String, _ variable: Variable) -> String {
    var rest = Substring(text)
    while let word = leadingWord(rest), announcing.contains(word.lowercased()) {
      let after = rest.dropFirst(word.count).drop { " .°º:".contains($0) }
      if after.isEmpty { break }
      // "n1" and "S2" are numbers themselves; "vol12" is not.
      if variable == .edition { break }
      rest = after
    }
    return FieldText.trim(String(rest), keepingStop: variable == .edition)
  }

  /// Pages with plain hyphens and completed last page: `539-51` is `539-551`.
  static func pages(_ text: String) -> String {
    var rest = Substring(text)
    if rest.first == "(" { rest = rest.dropFirst() }
    if rest.last == ")" { rest = rest.dropLast() }
    while let word = leadingWord(rest), pageWords.contains(word.lowercased()) {
      let after = rest.dropFirst(word.count).drop { " .:".contains($0) }
      guard after.first?.isNumber == true || after.first?.isLetter == true else { break }
      // "S12" is a page of a supplement, "p12" is page 12.
      if word.count == 1, word != "p", after.startIndex == rest.index(after: rest.startIndex) {
        break
      }
      rest = after
    }
    var value = FieldText.trim(String(rest))
    for suffix in [" pp", " p", " ff", " f", " S", "ff", "f"] where value.hasSuffix(suffix) {
      let shorter = value.dropLast(suffix.count)
      if shorter.last?.isNumber == true { value = FieldText.trim(String(shorter)) }
      break
    }
    return PageRange(value)?.description ?? value
  }

  private static func leadingWord(_ text: Substring) -> Substring? {
    let word = text.prefix { $0.isLetter }
    return word.isEmpty ? nil : word
  }

  private static let announcing: Set<String> = [
    "vol", "volume", "vols", "volumes", "v", "no", "nos", "nr", "num", "number", "issue", "iss",
    "n", "band", "bd", "heft", "h", "jg", "jahrgang", "tome", "tomo", "t", "numero", "fasc", "cilt",
    "sayi", "rocnik", "c", "sonderheft", "beiheft", "nummer",
  ]
  private static let pageWords: Set<String> = [
    "p", "pp", "pg", "pgs", "page", "pages", "s", "ss", "seite", "seiten", "pag", "pags", "str",
    "pagina", "paginas", "sid", "art", "article", "eid",
  ]
}
