/// How the parts of names are cased.
enum NameCasing {
  /// A family name; one without any capital, or all in capitals, gets a capital at each word's start.
  static func family(_ text: String, _ regime: TokenAttributes.Regime) -> String {
    let hasUpper = text.unicodeScalars.contains { $0.properties.isUppercase }
    let hasLower = text.unicodeScalars.contains { $0.properties.isLowercase }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }.count
    if !hasUpper && hasLower && (regime == .lower || !isParticle(text)) {
      return capitalized(text, lowersRest: false)
    }
    if hasUpper && !hasLower && letters > 2 { return capitalized(text, lowersRest: true) }
    return text
  }

  /// Given names or initials: a run of up to three letters beside a family name is initials.
  static func given(_ text: String, _ regime: TokenAttributes.Regime) -> String {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let hasUpper = letters.contains { $0.properties.isUppercase }
    let hasLower = letters.contains { $0.properties.isLowercase }
    if !hasUpper && hasLower {
      let isInitials = words(text).allSatisfy { $0.unicodeScalars.count <= 3 }
      return isInitials ? text.uppercased() : capitalized(text, lowersRest: false)
    }
    if hasUpper && !hasLower && words(text).contains(where: { $0.unicodeScalars.count > 4 }) {
      return capitalized(text, lowersRest: true)
    }
    return text
  }

  /// A suffix with its usual capitals.
  static func suffix(_ text: String) -> String {
    let plain = text.lowercased().filter { $0 != "." && $0 != "," }
    switch plain {
    case "jr", "sr":
      return plain.prefix(1).uppercased() + plain.dropFirst() + (text.hasSuffix(".") ? "." : "")
    case "ii", "iii", "iv", "v": return plain.uppercased()
    default: return text
    }
  }

  /// Takes lower-case particles off the front of a family name: `de la Torre`.
  static func separateParticle(_ name: inout PersonName) {
    let words = name.family.split(separator: " ")
    var count = 0
    while count < words.count - 1, let first = words[count].unicodeScalars.first,
      first.properties.isLowercase, particles.contains(String(words[count]))
    {
      count += 1
    }
    guard count > 0 else { return }
    name.particle = words.prefix(count).joined(separator: " ")
    name.family = words.dropFirst(count).joined(separator: " ")
  }

  private static func isParticle(_ text: String) -> Bool { particles.contains(text) }

  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "." || $0 == "-" || $0 == "‐" || $0 == "," }
  }

  /// Each word with a capital first; particles stay lower where another word follows.
  private static func capitalized(_ text: String, lowersRest: Bool) -> String {
    var output = ""
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { output += " " }
      if index < parts.count - 1, lowerParticles.contains(part.lowercased()) {
        output += part.lowercased()
        continue
      }
      output += word(part, lowersRest: lowersRest)
    }
    return output
  }

  /// One word between blanks; each part between hyphens may begin with "Mc".
  private static func word(_ part: Substring, lowersRest: Bool) -> String {
    let output = plainWord(part, lowersRest: lowersRest)
    guard lowersRest || !part.contains(where: \.isUppercase) else { return output }
    return output.split(separator: "-", omittingEmptySubsequences: false).map { word in
      guard word.hasPrefix("Mc"), word.count > 3 else { return String(word) }
      let tail = word.dropFirst(2)
      return "Mc" + tail.prefix(1).uppercased() + tail.dropFirst()
    }.joined(separator: "-")
  }

  private static func plainWord(_ part: Substring, lowersRest: Bool) -> String {
    var output = ""
    var isStart = true
    var wordLength = 0
    for character in part {
      if character.isLetter {
        output +=
          isStart ? character.uppercased() : lowersRest ? character.lowercased() : String(character)
        isStart = false
        wordLength += 1
      } else {
        // O'Brien and D'Angelo, but not the possessive.
        isStart = character == "-" || character == "‐" || character == "." || wordLength == 1
        output.append(character)
        wordLength = 0
      }
    }
    return output
  }

  /// Particles that are lower-case in the names of most bearers.
  private static let lowerParticles: Set<String> = [
    "van", "von", "der", "den", "de", "du", "da", "dos", "das", "di", "del", "della", "ter", "ten",
    "zu", "zur", "zum", "af", "la", "le", "dem", "vom", "los", "las", "do", "y", "und",
  ]
  private static let particles: Set<String> = lowerParticles.union([
    "van't", "'t", "in", "op", "te", "het", "bin", "ibn", "al", "el", "e", "av",
  ])
}
