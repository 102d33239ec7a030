/// Reads the patent number that begins at an offset: a country's code (WIPO ST.3), a number in any
/// grouping, and the kind code (WIPO ST.16).
///
/// The canonical text has no punctuation: `US 7,654,321 B2` becomes `US7654321B2`.
struct PatentReader {
  let bytes: [UInt8]
  let end: Int

  /// The number at an offset.
  ///
  /// In running text only capital letters and a kind code make one; behind a label either may
  /// differ, and the country may have been named in front of the label.
  func read(at start: Int, isLabelled: Bool, country: String? = nil) -> IdentifierReading? {
    var position = start
    var code = country.map { Array($0.utf8) } ?? []
    if let own = countryCode(at: start, ignoringCase: isLabelled) {
      code = own
      position = skipBlanks(start + 2)
    } else if country == nil {
      return nil
    }
    guard let (digits, numberEnd) = number(at: position), (5...13).contains(digits.count) else {
      return nil
    }
    let kind = kindCode(at: numberEnd, ignoringCase: isLabelled)
    guard isLabelled || kind != nil else { return nil }
    let last = kind?.end ?? numberEnd
    let text = code + digits + (kind?.text ?? [])
    return IdentifierReading(String(decoding: text, as: UTF8.self), start..<last)
  }

  private func countryCode(at start: Int, ignoringCase: Bool) -> [UInt8]? {
    guard start + 2 < end else { return nil }
    let code = bytes[start..<(start + 2)]
    guard code.allSatisfy({ ignoringCase ? $0.isASCIILetter : $0.isASCIIUppercase }) else {
      return nil
    }
    let upper = code.map(\.asciiUppercased)
    return Self.countries.contains(String(decoding: upper, as: UTF8.self)) ? upper : nil
  }

  /// Digits in groups, and where they end.
  private func number(at start: Int) -> ([UInt8], Int)? {
    var digits: [UInt8] = []
    var position = start
    var numberEnd = start
    while position < end, position - start < 24 {
      let byte = bytes[position]
      if byte.isASCIIDigit {
        digits.append(byte)
        position += 1
        numberEnd = position
      } else if !digits.isEmpty, isGrouping(byte), position + 1 < end,
        bytes[position + 1].isASCIIDigit
      {
        position += 1
      } else {
        break
      }
    }
    return digits.isEmpty ? nil : (digits, numberEnd)
  }

  private func isGrouping(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  /// A letter and perhaps a digit, as in `B2`; nothing may be joined to it.
  private func kindCode(at start: Int, ignoringCase: Bool) -> (text: [UInt8], end: Int)? {
    var position = start
    while position < end, bytes[position] == 0x20 || bytes[position] == UInt8(ascii: "-"),
      position - start < 2
    {
      position += 1
    }
    guard position < end, (0x41...0x59).contains(bytes[position].asciiUppercased),
      ignoringCase || bytes[position].isASCIIUppercase
    else { return nil }
    var text = [bytes[position].asciiUppercased]
    position += 1
    if position < end, bytes[position].isASCIIDigit {
      text.append(bytes[position])
      position += 1
    } else if position - 1 > start {
      // A single letter behind a blank may be a word, unless nothing follows it.
      guard position >= end || Self.isClosing(bytes[position]) else { return nil }
    }
    if position < end, bytes[position].isASCIIAlphanumeric { return nil }
    return (text, position)
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") || byte == 0x0A || byte == 0x0D
  }

  private func skipBlanks(_ start: Int) -> Int {
    var position = start
    while position < end, position - start < 2,
      bytes[position] == 0x20 || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    return position
  }

  /// The country named in front of the word "patent": `U.S. Patent`, `European patent`.
  static func country(namedBefore offset: Int, in bytes: [UInt8], from floor: Int) -> String? {
    var position = offset
    while position > floor, bytes[position - 1] == 0x20 { position -= 1 }
    let names: [(StaticString, String)] = [
      ("us", "US"), ("u.s.", "US"), ("u. s.", "US"), ("united states", "US"), ("european", "EP"),
      ("german", "DE"), ("japanese", "JP"), ("british", "GB"), ("chinese", "CN"), ("french", "FR"),
      ("korean", "KR"), ("canadian", "CA"), ("world", "WO"), ("ep", "EP"), ("wo", "WO"),
    ]
    for (name, code) in names {
      let start = position - name.utf8CodeUnitCount
      guard start >= floor, ASCIIWord.matches(name, bytes, at: start) else { continue }
      if start == floor || !bytes[start - 1].isASCIIAlphanumeric { return code }
    }
    return nil
  }

  static let countries: Set<String> = [
    "AT", "AU", "BE", "BR", "CA", "CH", "CN", "CZ", "DD", "DE", "DK", "EA", "EP", "ES", "FI", "FR",
    "GB", "HK", "HU", "IE", "IL", "IN", "IT", "JP", "KR", "MX", "NL", "NO", "NZ", "PL", "PT", "RU",
    "SE", "SG", "SU", "TW", "US", "WO", "ZA",
  ]
}
