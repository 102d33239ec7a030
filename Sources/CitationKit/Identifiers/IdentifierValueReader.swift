/// Reads the value of an identifier of a given kind at an offset, where a label, an address or its
/// form announced it.
struct IdentifierValueReader {
  let bytes: [UInt8]
  let end: Int
  /// What announced the value.
  var evidence: IdentifierMatch.Evidence
  /// Whether it stands in an address.
  var isInAddress = false
  /// Whether the kind is known, so that forms count which other kinds have too.
  var isTold = true

  /// The identifier at an offset; with a problem when it is clear that one was meant.
  func read(_ kind: IdentifierKind, at start: Int) -> IdentifierReading? {
    guard var reading = value(kind, at: start) else { return nil }
    if isInAddress, kind != .doi, reading.problem == nil {
      reading.tailEnd = AddressTail.end(bytes, from: reading.range.upperBound, to: end)
    }
    return reading
  }

  private func value(_ kind: IdentifierKind, at start: Int) -> IdentifierReading? {
    switch kind {
    case .doi: return doi(at: start)
    case .pmid: return pmid(at: start)
    case .pmcid: return pmcid(at: start)
    case .isbn: return isbn(at: start)
    case .issn: return issn(at: start)
    case .orcid: return orcid(at: start)
    case .arxiv: return ArXivReader(bytes: bytes, end: end).read(at: start)
    case .bibcode:
      return BibcodeReader(bytes: bytes, end: end, isLabelled: evidence == .label).read(at: start)
    case .patent:
      return PatentReader(bytes: bytes, end: end).read(at: start, isLabelled: evidence != .form)
    case .isni: return isni(at: start)
    default: return pattern(kind, at: start)
    }
  }

  /// The first pattern of the kind that fits.
  private func pattern(_ kind: IdentifierKind, at start: Int) -> IdentifierReading? {
    for pattern in IdentifierPatternTable.byKind[kind] ?? []
    where isTold || pattern.distinctness != .told {
      guard let reading = pattern.read(bytes, at: start, to: end, isInAddress: isInAddress)
      else { continue }
      return kind == .handle && reading.value.hasPrefix("10.") ? nil : reading
    }
    return nil
  }

  private func doi(at start: Int) -> IdentifierReading? {
    var reader = DOIReader(bytes, to: end)
    reader.isInAddress = isInAddress
    reader.isLabelled = evidence == .label
    guard let reading = reader.read(at: start) ?? (isInAddress ? bareShortDOI(reader, start) : nil),
      !reading.isOverlong
    else { return nil }
    return IdentifierReading(reading.value, reading.range, tailEnd: reading.addressEnd)
  }

  /// The short DOI of `doi.org/d8dn`, without `10/` behind the resolver's name.
  ///
  /// Short DOIs are random letters and digits without vowels; words are pages of the resolver.
  private func bareShortDOI(_ reader: DOIReader, _ start: Int) -> DOIReader.Reading? {
    guard let reading = reader.shortDOI(suffixAt: start, from: start) else { return nil }
    let suffix = reading.value.utf8.dropFirst(3)
    let isRandom =
      suffix.contains(where: \.isASCIIDigit) || !suffix.contains { "aeiou".utf8.contains($0) }
    return isRandom ? reading : nil
  }

  /// One to eight digits, not zero.
  ///
  /// Another digit group behind a comma makes it a count.
  private func pmid(at start: Int) -> IdentifierReading? {
    let digits = digits(at: start)
    guard digits.count > 0 else { return nil }
    let significant = bytes[digits].drop { $0 == UInt8(ascii: "0") }
    var isForm = (1...8).contains(significant.count) && isNumberEnd(digits)
    if digits.upperBound < end, bytes[digits.upperBound] == UInt8(ascii: ","),
      self.digits(at: digits.upperBound + 1).count == 3
    {
      isForm = false
    }
    // `22 555 219` has its digits in groups, as counts have.
    if digits.count <= 3, digits.upperBound < end, bytes[digits.upperBound] == 0x20,
      self.digits(at: digits.upperBound + 1).count == 3
    {
      isForm = false
    }
    guard isForm else { return malformed(token(at: start)) }
    return IdentifierReading(String(decoding: significant, as: UTF8.self), digits)
  }

  /// `PMC` and digits; a label may stand for the letters.
  ///
  /// The version belongs to a file, not to the
  /// article, and is left out.
  private func pmcid(at start: Int) -> IdentifierReading? {
    var position = start
    let hasLetters = ASCIIWord.matches("pmc", bytes, at: start, to: end)
    if hasLetters {
      position += 3
      if position < end, bytes[position] == 0x20,
        evidence != .form || self.digits(at: position + 1).count >= 6
      {
        position += 1
      }
    } else if evidence != .label {
      return nil
    }
    let digits = digits(at: position)
    let significant = bytes[digits].drop { $0 == UInt8(ascii: "0") }
    guard (1...9).contains(significant.count), isNumberEnd(digits) else {
      return digits.isEmpty ? nil : malformed(token(at: start))
    }
    var last = digits.upperBound
    if last < end, bytes[last] == UInt8(ascii: ".") {
      let version = self.digits(at: last + 1)
      if (1...2).contains(version.count), isNumberEnd(version) { last = version.upperBound }
    }
    return IdentifierReading("PMC" + String(decoding: significant, as: UTF8.self), start..<last)
  }

  private func isbn(at start: Int) -> IdentifierReading? {
    let groups = DigitGroups(bytes, at: start, to: end)
    if let found = groups.first(onlyThere: true, lengths: [13, 10], where: ISBN.isValid) {
      return IdentifierReading(ISBN.thirteen(found.digits), found.range)
    }
    return evidence == .bare ? nil : malformed(groups, lengths: [13, 10])
  }

  private func issn(at start: Int) -> IdentifierReading? {
    let groups = DigitGroups(bytes, at: start, to: end)
    if let found = groups.first(onlyThere: true, lengths: [8], where: ISSN.isValid) {
      return IdentifierReading(ISSN.hyphenated(found.digits), found.range)
    }
    return evidence == .bare ? nil : malformed(groups, lengths: [8])
  }

  private func orcid(at start: Int) -> IdentifierReading? {
    let groups = DigitGroups(bytes, at: start, to: end)
    if let found = groups.first(onlyThere: true, lengths: [16], where: ORCID.isValid) {
      return IdentifierReading(ORCID.hyphenated(found.digits), found.range)
    }
    return evidence == .bare ? nil : malformed(groups, lengths: [16])
  }

  private func isni(at start: Int) -> IdentifierReading? {
    let groups = DigitGroups(bytes, at: start, to: end)
    guard let found = groups.first(onlyThere: true, lengths: [16], where: ORCID.isValid) else {
      return nil
    }
    return IdentifierReading(String(decoding: found.digits, as: UTF8.self), found.range)
  }

  /// Groups of digits that have the right number but the wrong check digit, or another number.
  private func malformed(_ groups: DigitGroups, lengths: [Int]) -> IdentifierReading? {
    if let found = groups.first(onlyThere: true, lengths: lengths, where: { _ in true }) {
      return IdentifierReading(text(found.range), found.range, problem: .wrongCheckDigit)
    }
    // A year or an edition behind the label was not meant to be one.
    let count = groups.groups.reduce(0) { $0 + $1.range.count }
    guard let least = lengths.min(), let most = lengths.max(), count >= least - 1,
      count <= most + 1, let range = groups.range(0..<groups.groups.count)
    else { return nil }
    return IdentifierReading(text(range), range, problem: .wrongForm)
  }

  private func malformed(_ range: Range<Int>) -> IdentifierReading? {
    IdentifierReading(text(range), range, problem: .wrongForm)
  }
}

// MARK: - Pieces

extension IdentifierValueReader {
  private func digits(at start: Int) -> Range<Int> {
    var position = min(start, end)
    let first = position
    while position < end, position - first < 20, bytes[position].isASCIIDigit { position += 1 }
    return first..<position
  }

  /// Whether a number ends where its digits end.
  ///
  /// Words are run into long numbers when blanks are
  /// lost (`30109179PMCID`), but not into short ones.
  private func isNumberEnd(_ digits: Range<Int>) -> Bool {
    guard digits.upperBound < end else { return true }
    let next = bytes[digits.upperBound]
    if next == UInt8(ascii: "_") || next.isASCIIDigit { return false }
    return !next.isASCIILetter || (digits.count >= 5 && evidence == .label)
  }

  private func token(at start: Int) -> Range<Int> {
    var position = start
    while position < end, position - start < 64,
      bytes[position].isASCIIAlphanumeric || bytes[position] == UInt8(ascii: ",")
        || bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    while position > start, !bytes[position - 1].isASCIIAlphanumeric { position -= 1 }
    return start..<position
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
