/// Walks a text once and gives the identifiers in it, in order.
///
/// ``IdentifierTriggers`` says where one could begin; what is looked at from there is bounded, so
/// the time is linear in the text's length.
struct IdentifierScanner {
  let bytes: [UInt8]
  let end: Int
  /// Where the last match's value ended; nothing reaches back behind it.
  private var floor: Int
  private var position: Int
  private let triggers = IdentifierTriggers.shared

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    self.bytes = bytes
    end = range.upperBound
    floor = range.lowerBound
    position = range.lowerBound
  }

  /// The next identifier, malformed ones included; `nil` at the end of the text.
  mutating func next() -> IdentifierMatch? {
    while let (offset, bits) = triggers.next(in: bytes, from: position, to: end) {
      position = offset + 1
      guard let match = match(at: offset, bits: bits) else { continue }
      // The rest of an address may hold another identifier.
      floor = match.valueRange.upperBound
      position = max(position, floor)
      return match
    }
    position = end
    return nil
  }

  private mutating func match(at offset: Int, bits: UInt64) -> IdentifierMatch? {
    typealias Bit = IdentifierTriggers.Bit
    if bits & Bit.doi != 0, let match = doi(at: offset) { return match }
    let isJoined = offset > floor && bytes[offset - 1].isASCIIAlphanumeric
    if bits & Bit.labels != 0, !isJoined || isLabelJoined(at: offset),
      let match = labelled(at: offset)
    {
      return match
    }
    if isJoined { return nil }
    if bits & Bit.pmcid != 0, let match = form(.pmcid, at: offset) { return match }
    if bits & Bit.patterns != 0, let match = patterned(at: offset) { return match }
    if bits & Bit.archive != 0, let match = archived(at: offset) { return match }
    if bits & Bit.isbn != 0, let match = thirteen(at: offset) { return match }
    if bits & Bit.orcid != 0, let match = orcid(at: offset) { return match }
    if bits & Bit.bibcode != 0, let match = bibcode(at: offset) { return match }
    if bits & Bit.patent != 0, let match = form(.patent, at: offset) { return match }
    return nil
  }

  /// A label may be run into the number in front of it (`015PMID:`); `e` and `p` belong to ISSN and
  /// ISBN (`eISSN`).
  private func isLabelJoined(at offset: Int) -> Bool {
    let previous = bytes[offset - 1]
    if previous.isASCIIDigit { return true }
    guard ASCIIWord.matches("iss", bytes, at: offset) || ASCIIWord.matches("isb", bytes, at: offset)
    else { return false }
    let letter = previous | 0x20
    return letter == UInt8(ascii: "e") || letter == UInt8(ascii: "p") || letter == UInt8(ascii: "l")
  }
}

// MARK: - By label

extension IdentifierScanner {
  private static let rowIndex: PrefixIndex = {
    var index = PrefixIndex()
    for (number, row) in IdentifierLabelTable.rows.enumerated() {
      index.add(Array(row.text.prefix { $0 != 0x20 }), index: number)
    }
    return index
  }()

  private func labelled(at offset: Int) -> IdentifierMatch? {
    var problem: IdentifierMatch?
    let match = Self.rowIndex.first(bytes, at: offset, to: end) { candidate in
      let row = IdentifierLabelTable.rows[candidate]
      guard
        IdentifierLabels.announcement(row, bytes, at: offset, to: end) != nil,
        let announced = IdentifierLabels(bytes, to: end, kind: row.kind).skipLabels(from: offset),
        let match = announcedMatch(row.kind, announced, from: offset)
      else { return IdentifierMatch?.none }
      if match.problem == nil { return match }
      problem = problem ?? match
      return nil
    }
    return match ?? problem
  }

  private func announcedMatch(
    _ kind: IdentifierKind, _ announced: IdentifierLabels.Announcement, from offset: Int
  ) -> IdentifierMatch? {
    let reader = IdentifierValueReader(
      bytes: bytes, end: end, evidence: .label, isInAddress: announced.isInAddress)
    if kind == .patent {
      let country = PatentReader.country(namedBefore: offset, in: bytes, from: floor)
      return PatentReader(bytes: bytes, end: end)
        .read(at: announced.end, isLabelled: true, country: country)
        .map { match(kind, $0, from: offset, evidence: .label, isInAddress: false) }
    }
    return reader.read(kind, at: announced.end).map {
      match(kind, $0, from: offset, evidence: .label, isInAddress: announced.isInAddress)
    }
  }
}

// MARK: - By form

extension IdentifierScanner {
  private mutating func doi(at offset: Int) -> IdentifierMatch? {
    guard isDOIBoundary(before: offset) else { return nil }
    let surroundings = IdentifierSurroundings(bytes, floor: floor)
    let address = surroundings.addressStart(before: offset)
    let label = surroundings.labelStart(before: address ?? offset, kind: .doi)
    var reader = DOIReader(bytes, to: end)
    reader.isInAddress = address != nil
    reader.isLabelled = label != nil
    guard let reading = reader.read(at: offset) else { return nil }
    if reading.isOverlong {
      position = max(position, reading.range.upperBound)
      return nil
    }
    // A fraction such as `10/2020b` is only a short DOI when something says so.
    guard !reading.value.hasPrefix("10/") || address != nil || label != nil else { return nil }
    return match(
      .doi, IdentifierReading(reading.value, reading.range, tailEnd: reading.addressEnd),
      from: offset, evidence: .form, isInAddress: address != nil)
  }

  /// Digits, letters and inner full stops in front make it part of a longer number or name, unless
  /// they are an escape or a label run into it.
  private func isDOIBoundary(before offset: Int) -> Bool {
    guard offset > floor else { return true }
    let previous = bytes[offset - 1]
    if previous == UInt8(ascii: ".") {
      return !(offset - 1 > floor && bytes[offset - 2].isASCIIDigit) || isYear(before: offset - 1)
    }
    guard previous.isASCIIAlphanumeric else { return true }
    return ASCIIWord.matches("doi", bytes, at: offset - 3)
      || IdentifierLabels.isAddressBoundary(bytes, before: offset)
  }

  /// `2023.10.1016/`: a year ends the sentence in front.
  private func isYear(before offset: Int) -> Bool {
    guard offset - 4 >= floor, offset == 4 || !bytes[offset - 5].isASCIIAlphanumeric,
      bytes[(offset - 2)..<offset].allSatisfy(\.isASCIIDigit)
    else { return false }
    let century = (bytes[offset - 4], bytes[offset - 3])
    return century == (0x31, 0x39) || century == (0x32, 0x30)
  }

  private func form(_ kind: IdentifierKind, at offset: Int) -> IdentifierMatch? {
    let reader = IdentifierValueReader(bytes: bytes, end: end, evidence: .form)
    guard let reading = reader.read(kind, at: offset), reading.problem == nil else { return nil }
    return match(kind, reading, from: offset, evidence: .form, isInAddress: false)
  }

  private func archived(at offset: Int) -> IdentifierMatch? {
    ArXivReader(bytes: bytes, end: end).read(at: offset).map {
      match(.arxiv, $0, from: offset, evidence: .form, isInAddress: false)
    }
  }

  private func bibcode(at offset: Int) -> IdentifierMatch? {
    guard offset + 19 <= end, bytes[offset + 4].isASCIIUppercase || bytes[offset + 4] == 0x61 else {
      return nil
    }
    return BibcodeReader(bytes: bytes, end: end, isLabelled: false).read(at: offset).map {
      match(.bibcode, $0, from: offset, evidence: .form, isInAddress: false)
    }
  }

  private static let patternIndex: PrefixIndex = {
    var index = PrefixIndex()
    for (number, pattern) in IdentifierPatternTable.patterns.enumerated()
    where pattern.distinctness == .form {
      index.add(pattern.literalBeginning, index: number)
    }
    return index
  }()

  private func patterned(at offset: Int) -> IdentifierMatch? {
    // The names of a DOI, an ISBN or an ISSN have labels of their own.
    if IdentifierLabels.isTypedName(bytes, at: offset) { return nil }
    return Self.patternIndex.first(bytes, at: offset, to: end) { candidate in
      let pattern = IdentifierPatternTable.patterns[candidate]
      return pattern.read(bytes, at: offset, to: end, isInAddress: isInAddress(offset)).map {
        match(pattern.kind, $0, from: offset, evidence: .form, isInAddress: false)
      }
    }
  }

  /// Thirteen digits that begin with 978 or 979 and have the right check digit.
  private func thirteen(at offset: Int) -> IdentifierMatch? {
    guard isNumberBoundary(before: offset), let match = form(.isbn, at: offset),
      bytes[match.valueRange].count(where: \.isASCIIDigit) == 13
    else { return nil }
    return match
  }

  /// Four groups of four digits, hyphenated, with the right check digit.
  private func orcid(at offset: Int) -> IdentifierMatch? {
    guard isNumberBoundary(before: offset), let match = form(.orcid, at: offset),
      match.valueRange.count > 16
    else { return nil }
    return match
  }

  private func isNumberBoundary(before offset: Int) -> Bool {
    guard offset > floor else { return true }
    let previous = bytes[offset - 1]
    return previous != UInt8(ascii: "_")
      && !(previous == UInt8(ascii: "-")
        || previous == UInt8(ascii: ".")
          && offset - 1 > floor && bytes[offset - 2].isASCIIDigit)
  }

  private func isInAddress(_ offset: Int) -> Bool {
    IdentifierSurroundings(bytes, floor: floor).addressStart(before: offset) != nil
  }

  private func match(
    _ kind: IdentifierKind, _ reading: IdentifierReading, from start: Int,
    evidence: IdentifierMatch.Evidence, isInAddress: Bool
  ) -> IdentifierMatch {
    let surroundings = IdentifierSurroundings(bytes, floor: floor)
    let around = surroundings.range(of: reading, from: start, kind: kind, to: end)
    let identifier: Identifier =
      reading.problem == nil
      ? Identifier(canonical: reading.value, kind: kind) : .malformed(kind, reading.value)
    return IdentifierMatch(
      identifier, valueRange: reading.range, range: around.range,
      evidence: around.hasLabel ? .label : evidence, problem: reading.problem)
  }
}
