/// Guesses the language of a title from its commonest words.
enum TitleLanguage: UInt8 {
  case english, german, french, spanish, italian, portuguese, dutch

  /// The language with the most words, when it has at least two; `nil` otherwise.
  static func guess(_ words: [ArraySlice<UInt8>]) -> TitleLanguage? {
    var counts = [Int](repeating: 0, count: 7)
    for word in words where word.count <= 5 {
      guard let languages = table[StableHash.of(word)] else { continue }
      for language in languages { counts[Int(language.rawValue)] += 1 }
    }
    guard let most = counts.max(), most >= 2, counts.count(where: { $0 == most }) == 1,
      let index = counts.firstIndex(of: most)
    else { return nil }
    return TitleLanguage(rawValue: UInt8(index))
  }

  private static let table: [UInt64: [TitleLanguage]] = {
    let rows: [(TitleLanguage, String)] = [
      (.english, "the of and in for with to from by on at an is are was its their how what"),
      (.german, "der die das und von mit zur zum bei im den des eine einer fur auf uber als"),
      (.french, "le la les des du et dans sur pour par une au aux chez en est un"),
      (.spanish, "el la los las del y en con por para una como de un su"),
      (.italian, "il lo gli della dei delle nel nella di e per con alla uno degli"),
      (.portuguese, "o os as da do dos das em na no com uma um para e ao"),
      (.dutch, "het een van voor met bij naar op te de en"),
    ]
    var table: [UInt64: [TitleLanguage]] = [:]
    for (language, words) in rows {
      for word in words.split(separator: " ") {
        table[StableHash.of(word.utf8), default: []].append(language)
      }
    }
    return table
  }()
}
