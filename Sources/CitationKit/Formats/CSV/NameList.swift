/// Takes a text apart that lists several names, whatever parts them.
///
/// ```swift
/// NameList.names("Smith, John; Doe, Jane")   // two persons
/// NameList.names("Griffin DK, Larkin DM.")   // two persons
/// NameList.names("Anna Maria de Vries")      // one person
/// ```
enum NameList {
  /// The names of a list; semicolons, line ends, bars, "and", or commas part them.
  static func names(_ text: String) -> [Contributor.Name] {
    split(text).compactMap(name)
  }

  /// One name: `Family, Given`, `Family GN`, or the given names first.
  static func name(_ text: String) -> Contributor.Name? {
    let text = withoutRemark(CSLJSONText.trimmed(text))
    if text.isEmpty { return nil }
    guard case .organization(let whole)? = Contributor.Name(inverted: text) else {
      return Contributor.Name(inverted: text)
    }
    if let name = person(natural: whole) { return .person(name) }
    let isOneWord = whole.utf8.allSatisfy { $0.isASCIILetter || $0 >= 0x80 || $0 == 0x2D }
    if isOneWord && whole.utf8.contains(where: \.isASCIILowercase)
      && whole.unicodeScalars.first?.properties.isUppercase == true
    {
      return .person(PersonName(family: whole))
    }
    return .organization(whole)
  }

  /// A person whose given names come first: `Björn A. Blomberg`, `Anna de Vries`.
  ///
  /// - Returns: `nil` when the text has one word or more than six, or names an organisation.
  static func person(natural text: String) -> PersonName? {
    var words = text.split(separator: " ").map(String.init)
    guard (2...6).contains(words.count), !text.utf8.contains(where: isNoNameByte),
      let first = words.first?.unicodeScalars.first, first.properties.isUppercase
    else { return nil }
    var folded = text
    let tellsOrganization = folded.withUTF8 {
      OrganizationWords.tellOrganization($0[...], strongOnly: false)
    }
    if tellsOrganization { return nil }
    var suffix: String?
    if words.count > 2, let last = words.last, suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    guard let family = words.popLast() else { return nil }
    var particles: [String] = []
    while words.count > 1, let word = words.last,
      word.unicodeScalars.allSatisfy({ $0.properties.isLowercase || $0 == "'" })
    {
      particles.insert(word, at: 0)
      words.removeLast()
    }
    // Capitals throughout are an acronym: "WHO EURO".
    if words.count == 1 && words[0].utf8.count > 3 && words[0].utf8.allSatisfy(\.isASCIIUppercase)
      && family.utf8.allSatisfy(\.isASCIIUppercase)
    {
      return nil
    }
    return PersonName(
      family: family, given: words.joined(separator: " "),
      particle: particles.isEmpty ? nil : particles.joined(separator: " "), suffix: suffix)
  }

  private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]

  private static func isNoNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || "/()[]{}&@:_+=".utf8.contains(byte)
  }

  /// A name without the number that a database adds: `Wilson, Lauren N. (58975547800)`.
  private static func withoutRemark(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return text }
    let remark = text.utf8[open...].dropFirst().dropLast()
    return remark.allSatisfy(\.isASCIIDigit) ? CSLJSONText.trimmed(String(text[..<open])) : text
  }

  private static func split(_ text: String) -> [String] {
    for separator in [UInt8(ascii: ";"), UInt8(ascii: "|")] where text.utf8.contains(separator) {
      return text.utf8.split(separator: separator).map { String(Substring($0)) }
    }
    let flat = String(
      decoding: text.utf8.map { $0.isASCIIWhitespace ? 0x20 : $0 }, as: UTF8.self)
    let joined = parts(of: flat, at: " and ").flatMap { parts(of: $0, at: " & ") }
    if joined.count > 1 {
      return joined.count == 2 && joined[0].utf8.count(where: { $0 == 0x2C }) > 1
        ? commaSeparated(joined[0]) + [joined[1]] : joined
    }
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { String(Substring($0)) }
    return lines.count > 1 ? lines : commaSeparated(text)
  }

  private static func parts(of text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(ofText: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// A list parted by commas, which may part family and given names as well.
  private static func commaSeparated(_ text: String) -> [String] {
    var parts = text.utf8.split(separator: 0x2C).map { CSLJSONText.trimmed(String(Substring($0))) }
    parts.removeAll(where: \.isEmpty)
    guard parts.count > 1 else { return [text] }
    // "Larkin DM, O'Connor RE." ends with a full stop.
    if let last = parts.last, last.utf8.last == UInt8(ascii: "."), endsInInitials(parts[0]) {
      parts[parts.count - 1] = String(last.dropLast())
    }
    let wholeNames = parts.count { endsInInitials($0) || isOthers($0) }
    if wholeNames == parts.count { return parts }
    let withBlanks = parts.count { $0.utf8.contains(0x20) && !startsWithInitial($0) }
    if parts.count > 2 && withBlanks == parts.count { return parts }
    if parts.count == 2 {
      return withBlanks == 2 && person(natural: parts[1]) != nil && person(natural: parts[0]) != nil
        ? parts : [text]
    }
    guard parts.count.isMultiple(of: 2) else { return wholeNames > 0 ? parts : [text] }
    return stride(from: 0, to: parts.count, by: 2).map { parts[$0] + ", " + parts[$0 + 1] }
  }

  /// Whether a part is a family name and initials: `Griffin DK`.
  private static func endsInInitials(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    let letters = last.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
    let isShort = (1...4).contains(letters.count) && letters.allSatisfy { !$0.isASCIILowercase }
    return isShort && (words.first?.utf8.contains(where: \.isASCIILowercase) ?? false)
  }

  private static func startsWithInitial(_ text: String) -> Bool {
    text.utf8.dropFirst().first == UInt8(ascii: ".")
  }

  private static func isOthers(_ text: String) -> Bool {
    Contributor.Name(inverted: text) == .others
  }
}

extension Substring {
  /// The first occurrence of an ASCII text, whatever its case.
  fileprivate func firstRange(ofText text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    let bytes = Array(utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) {
      var index = 0
      while index < wanted.count,
        bytes[start + index].asciiLowercased == wanted[index].asciiLowercased
      {
        index += 1
      }
      if index == wanted.count {
        let lower = utf8.index(startIndex, offsetBy: start)
        return lower..<utf8.index(lower, offsetBy: wanted.count)
      }
    }
    return nil
  }
}
