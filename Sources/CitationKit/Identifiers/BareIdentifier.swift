/// Reads a text that is nothing but one identifier, which may lack any sign of its kind.
struct BareIdentifier {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The kinds whose bare values can be told from those of other kinds, the surer ones first; a
  /// number that can be nothing else is a PubMed id.
  private static let kinds: [IdentifierKind] = [
    .orcid, .issn, .isbn, .arxiv, .doi, .pmid, .trial, .wikidata, .openalex, .rfc, .hal, .handle,
    .mathSciNet, .patent,
  ]

  /// The identifier of the first kind whose form the text has.
  func read() -> IdentifierMatch? {
    guard bytes.count <= 256 else { return nil }
    for kind in Self.kinds {
      if let match = whole(kind, isTold: false) { return match }
    }
    if hasMedium, let match = numberAmongOthers(.issn) { return match }
    guard bytes.allSatisfy({ $0.isASCIIDigit || !$0.isASCIIAlphanumeric || $0 | 0x20 == 0x78 })
    else { return nil }
    return numberAmongOthers(.isbn) ?? numberAmongOthers(.issn)
  }

  /// Whether a medium is named as only ISSNs have it: `0028-0836 (Print) 1476-4687 (Electronic)`.
  private var hasMedium: Bool {
    bytes.indices.contains { offset in
      ASCIIWord.matches("(print)", bytes, at: offset)
        || ASCIIWord.matches("(electronic)", bytes, at: offset)
        || ASCIIWord.matches("(online)", bytes, at: offset)
        || ASCIIWord.matches("(linking)", bytes, at: offset)
    }
  }

  /// The identifier of a kind that is known.
  func read(as kind: IdentifierKind) -> IdentifierMatch? {
    if bytes.count <= 8192, let match = whole(kind, isTold: true) { return match }
    switch kind {
    case .isbn, .issn: return numberAmongOthers(kind)
    case .doi: return shortDOI()
    default: return nil
    }
  }

  /// `10/` and characters among which are letters and digits, anywhere in the text.
  private func shortDOI() -> IdentifierMatch? {
    let reader = DOIReader(bytes)
    for offset in bytes.indices.dropLast(4)
    where bytes[offset] == UInt8(ascii: "1") && bytes[offset + 1] == UInt8(ascii: "0") {
      if offset > 0, bytes[offset - 1].isASCIIAlphanumeric { continue }
      guard let reading = reader.read(at: offset), reading.value.hasPrefix("10/"),
        reading.value.utf8.dropFirst(3).contains(where: \.isASCIIDigit)
      else { continue }
      return IdentifierMatch(
        Identifier(canonical: reading.value, kind: .doi), valueRange: reading.range,
        range: reading.range, evidence: .bare)
    }
    return nil
  }

  private func whole(_ kind: IdentifierKind, isTold: Bool) -> IdentifierMatch? {
    guard let reading = WholeIdentifier.read(bytes, kind: kind, isTold: isTold),
      reading.problem == nil
    else { return nil }
    return IdentifierMatch(
      Identifier(canonical: reading.value, kind: kind), valueRange: reading.range,
      range: reading.range, evidence: .bare)
  }

  /// The first number with the right check digit among other numbers.
  private func numberAmongOthers(_ kind: IdentifierKind) -> IdentifierMatch? {
    var position = 0
    while position < bytes.count {
      guard bytes[position].isASCIIDigit, position == 0 || !isJoined(bytes[position - 1]) else {
        position += 1
        continue
      }
      let groups = DigitGroups(bytes, at: position, to: bytes.count)
      let found =
        kind == .isbn
        ? groups.first(lengths: [13, 10], where: ISBN.isValid)
        : groups.first(lengths: [8], where: ISSN.isValid)
      if let found {
        let value = kind == .isbn ? ISBN.thirteen(found.digits) : ISSN.hyphenated(found.digits)
        return IdentifierMatch(
          Identifier(canonical: value, kind: kind), valueRange: found.range, range: found.range,
          evidence: .bare)
      }
      position = max(position + 1, groups.end)
    }
    return nil
  }

  private func isJoined(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_")
  }
}
