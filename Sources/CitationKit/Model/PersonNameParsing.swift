extension PersonName {
  /// Reads a name as most formats write it: `Family, Given` or `Family, Given, Suffix`.
  ///
  /// Lower-case particles before the family name are told apart (`van der Berg, Jan`); those after
  /// the given names stay there, where citation styles look for them. A suffix is recognised in
  /// any place: `Smith, John, Jr.`, `Smith, Jr., John`, `Smith Jr, John`.
  ///
  /// - Returns: `nil` when the text has no family name.
  public init?(inverted text: String) {
    var text = text
    guard let name = text.withUTF8({ NameParser.inverted($0[...]) }) else { return nil }
    self = name
  }

  /// Reads a name as MEDLINE abbreviates it: `Siegel RL`, `van der Berg J Jr`, `Smith JA 3rd`.
  ///
  /// - Returns: `nil` when the text has no family name.
  public init?(medline text: String) {
    var text = text
    guard let name = text.withUTF8({ NameParser.medline($0[...]) }) else { return nil }
    self = name
  }
}

extension Contributor.Name {
  /// Reads the name of a person or an organisation, the person's family name first.
  ///
  /// A name with a comma is a person's, unless a word in it tells an organisation. A name without
  /// one is a person's when it ends in initials (`Siegel RL`), else it is kept whole as an
  /// organisation's. "et al." and "others" mean ``others``.
  ///
  /// - Returns: `nil` when the text is blank.
  public init?(inverted text: String) {
    var text = text
    guard let name = text.withUTF8({ NameParser.name($0[...]) }) else { return nil }
    self = name
  }

  /// Reads MEDLINE's abbreviated name; what does not end in initials is an organisation.
  ///
  /// - Returns: `nil` when the text is blank.
  public init?(medline text: String) {
    var text = text
    guard let name = text.withUTF8({ NameParser.name($0[...]) }) else { return nil }
    self = name
  }
}

/// Takes names apart, as bytes of UTF-8.
enum NameParser {
  typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// A person or an organisation; see ``Contributor/Name/init(inverted:)``.
  static func name(_ text: Text) -> Contributor.Name? {
    let text = trim(text)
    guard !text.isEmpty else { return nil }
    let count = text.count
    if count <= 12, isOthers(text) { return .others }
    if text.contains(UInt8(ascii: ",")) {
      // Words that tell an organisation have six letters at least; a short name has none.
      if count > 24, OrganizationWords.tellOrganization(text, strongOnly: true) {
        return .organization(string(text))
      }
      return inverted(text).map { .person($0) } ?? .organization(string(text))
    }
    if endsInInitials(text), !OrganizationWords.tellOrganization(text, strongOnly: false),
      let person = medline(text)
    {
      return .person(person)
    }
    return .organization(string(text))
  }

  /// `Family, Given, Suffix`.
  static func inverted(_ text: Text) -> PersonName? {
    let comma = text.firstIndex(of: UInt8(ascii: ",")) ?? text.endIndex
    var name = familyName(trim(text[..<comma]))
    var given = text[comma...].dropFirst()
    if let second = given.firstIndex(of: UInt8(ascii: ",")) {
      let last = trim(given[given.index(after: second)...])
      given = trim(given[..<second])
      if isSuffix(given), !last.isEmpty, !isSuffix(last) {
        name.suffix = string(given)
        given = last
      } else if !last.isEmpty {
        name.suffix = string(last)
      }
    } else {
      given = trim(given)
      if isSuffix(given) {
        name.suffix = string(given)
        given = given[given.endIndex...]
      } else if let (before, last) = lastWord(given), isSuffix(last) {
        name.suffix = string(last)
        given = before
      }
    }
    if !given.isEmpty { name.given = string(given) }
    if name.family.isEmpty {
      guard let onlyName = name.given else { return nil }
      return PersonName(family: onlyName, suffix: name.suffix)
    }
    return name
  }

  /// `Family GN Suffix`.
  static func medline(_ text: Text) -> PersonName? {
    if text.contains(UInt8(ascii: ",")) { return inverted(text) }
    var rest = trim(text)
    guard !rest.isEmpty else { return nil }
    var suffix: Text?
    if let (before, last) = lastWord(rest), before.contains(UInt8(ascii: " ")), isSuffix(last),
      !isInitials(last) || isRomanSuffix(last)
    {
      suffix = last
      rest = before
    }
    var given: Text?
    if let (before, last) = lastWord(rest), isInitials(last) {
      given = last
      rest = before
      // "Cruz A M": initials that stand apart.
      while let (earlier, word) = lastWord(rest), isInitials(word), word.count <= 2,
        let start = given
      {
        given = text[word.startIndex..<start.endIndex]
        rest = earlier
      }
    }
    var name = familyName(rest)
    name.given = given.map(string)
    name.suffix = suffix.map(string) ?? name.suffix
    return name.family.isEmpty ? nil : name
  }

  /// A family name with its particles before it and possibly a suffix after it.
  private static func familyName(_ text: Text) -> PersonName {
    var rest = text
    var suffix: Text?
    if let (before, last) = lastWord(rest), isSuffix(last), last.count > 1,
      last.last == UInt8(ascii: ".") || !isRomanSuffix(last)
    {
      suffix = last
      rest = before
    }
    let particle = leadingParticle(rest)
    let family = trim(rest[particle.endIndex...])
    return PersonName(
      family: string(family), particle: particle.isEmpty ? nil : string(trim(particle)),
      suffix: suffix.map(string))
  }

  /// The particles at the beginning, `de la`, `van 't`, `d'`; never the whole name.
  private static func leadingParticle(_ text: Text) -> Text {
    var end = text.startIndex
    while end < text.endIndex, text[end].isASCIILowercase || text[end] == UInt8(ascii: "'") {
      guard let blank = text[end...].firstIndex(of: UInt8(ascii: " ")) else {
        return text[..<(joinedParticle(text[end...]) ?? end)]
      }
      if let joint = joinedParticle(text[end..<blank]) { return text[..<joint] }
      guard particles.contains(string(text[end..<blank])) else { break }
      end = text.index(after: blank)
      while end < text.endIndex, text[end] == UInt8(ascii: " ") { end += 1 }
    }
    return text[..<end]
  }

  /// The end of `d'` or `al-` at the beginning of a word that goes on in upper case.
  private static func joinedParticle(_ word: Text) -> Text.Index? {
    for joint in joinedParticles where word.count > joint.utf8CodeUnitCount {
      let matches = joint.withUTF8Buffer { word.starts(with: $0) }
      let next = word.startIndex + joint.utf8CodeUnitCount
      if matches, word[next].isASCIIUppercase || word[next] >= 0x80 { return next }
    }
    return nil
  }

  private static let joinedParticles: [StaticString] = [
    "d'", "d’", "dell'", "dell’", "dall'", "l'", "al-", "el-", "as-", "ad-", "ez-", "ash-",
  ]

  private static let particles: Set<String> = Set(
    """
    af am an auf aus av da dal dalla das de dei del dela della delle dello den der des di do dos \
    du e el het 't in la las le les lo los op 's ten ter tot u und uit van vande vanden vander \
    ver vom von vor y zu zum zur al abu bin ibn ben
    """.split(separator: " ").map(String.init))

  // MARK: - Words

  private static func lastWord(_ text: Text) -> (before: Text, word: Text)? {
    guard let blank = text.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let before = trim(text[..<blank])
    return before.isEmpty ? nil : (before, text[text.index(after: blank)...])
  }

  /// Whether a word is initials: `RL`, `J.-P.`, `É`, `Yu` is none.
  static func isInitials(_ word: Text) -> Bool {
    var letters = 0
    for byte in word {
      if byte.isASCIIUppercase || (byte >= 0xC3 && byte < 0xF8) {
        letters += 1
      } else if byte.isASCIILetter || byte.isASCIIDigit {
        return false
      } else if byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        continue
      } else {
        return false
      }
    }
    return (1...4).contains(letters)
  }

  private static func endsInInitials(_ text: Text) -> Bool {
    guard let (before, last) = lastWord(text) else { return false }
    if isInitials(last) && !isRomanSuffix(last) { return hasLowercase(before) || last.count <= 2 }
    guard isSuffix(last) || isRomanSuffix(last), let (_, word) = lastWord(before) else {
      return isInitials(last) && hasLowercase(before)
    }
    return isInitials(word)
  }

  private static func hasLowercase(_ text: Text) -> Bool {
    text.contains(where: \.isASCIILowercase)
  }

  /// Whether a word is `Jr`, `Sr.`, `III`, `2nd`.
  static func isSuffix(_ word: Text) -> Bool {
    guard (2...4).contains(word.count) else { return false }
    if isRomanSuffix(word) { return true }
    var packed: UInt32 = 0
    for byte in word where byte != UInt8(ascii: ".") { packed = packed << 8 | UInt32(byte) }
    switch packed {
    // Jr, Sr, JR stays initials; 1st to 5th, Dr no.
    case 0x4A72, 0x5372, 0x6A72, 0x7372: return true
    case 0x31_7374, 0x326E64, 0x337264, 0x347468, 0x357468, 0x3264, 0x3364: return true
    default: return false
    }
  }

  private static func isRomanSuffix(_ word: Text) -> Bool {
    let word = word.last == UInt8(ascii: ".") ? word.dropLast() : word
    switch word.count {
    case 2:
      return word.elementsEqual("II".utf8) || word.elementsEqual("IV".utf8)
        || word.elementsEqual("VI".utf8)
    case 3: return word.elementsEqual("III".utf8) || word.elementsEqual("VII".utf8)
    default: return false
    }
  }

  private static func isOthers(_ text: Text) -> Bool {
    guard let first = text.first?.asciiLowercased, "eao[.".utf8.contains(first) else {
      return false
    }
    let word = String(decoding: text, as: UTF8.self).lowercased()
    return ["et al", "et al.", "et al..", "others", "and others", "[et al.]", "..."].contains(word)
  }

  static func trim(_ text: Text) -> Text {
    var text = text
    while let first = text.first, first.isASCIIWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isASCIIWhitespace { text = text.dropLast() }
    return text
  }

  static func string(_ text: Text) -> String { String(decoding: text, as: UTF8.self) }
}
