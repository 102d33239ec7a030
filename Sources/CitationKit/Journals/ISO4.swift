/// Abbreviates titles of serials by rule, word by word (ISO 4, and the practice of the ISSN network).
///
/// ```swift
/// ISO4.abbreviate("Journal of Hematology & Oncology")             // "J. Hematol. Oncol."
/// ISO4.abbreviate("Journal of Hematology & Oncology", for: .nlm)  // "J Hematol Oncol"
/// ISO4.abbreviate("The Lancet")                                   // "Lancet"
/// ```
///
/// No list of titles is asked: a title that nobody has abbreviated before gets the abbreviation that its
/// words have elsewhere. Words that are not known, and titles of one word, are kept.
public enum ISO4 {
  /// The two ways in which the abbreviations of words are put together.
  public enum Dialect: String, Hashable, Sendable, Codable, CaseIterable {
    /// ISO 4: a stop after each abbreviated word, diacritics and hyphens as in the title.
    case iso4
    /// The US National Library of Medicine: no stops, diacritics or hyphens, each word capitalised.
    case nlm
  }

  /// The abbreviation of a title; an empty or wordless title gives itself, without blanks around it.
  public static func abbreviate(_ title: String, for dialect: Dialect = .iso4) -> String {
    let words = ISO4Title(title, dialect).words
    guard !words.isEmpty else {
      return String(decoding: trimmedBytes(title), as: UTF8.self)
    }
    var parts: [String] = []
    let isAbbreviated = words.count { !$0.isFunctionWord } > 1
    for (place, word) in words.enumerated() {
      var part = word.original
      var isShort = word.isInitial
      if isAbbreviated, !word.isAcronym {
        let previous = place > 0 ? words[place - 1].folded : []
        let next = place + 1 < words.count ? words[place + 1].folded : []
        let found = ISO4Words.builtIn.abbreviation(
          of: word.folded, after: previous, before: next)
        if case .letters(let letters) = found {
          part = word.abbreviated(to: letters)
          isShort = true
        }
      }
      if dialect == .nlm { part = ISO4Title.plain(part) }
      if !(word.isAfterHyphen && dialect == .iso4) { part = ISO4Title.capitalized(part) }
      if isShort, dialect == .iso4 { part += "." }
      if word.isAfterHyphen, dialect == .iso4, let last = parts.popLast() {
        parts.append(last + "-" + part)
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: " ")
  }

  private static func trimmedBytes(_ title: String) -> ArraySlice<UInt8> {
    let bytes = Array(title.utf8)
    return bytes[JournalTitle.trimmed(bytes, bytes.indices)]
  }
}
