/// Recognises the labels and addresses of ``IdentifierLabelTable`` in bytes.
struct IdentifierLabels {
  let bytes: [UInt8]
  let end: Int
  private let kind: IdentifierKind

  /// Where a value begins that a label announced.
  struct Announcement {
    var end: Int
    var isInAddress: Bool
    var hasLabel: Bool
  }

  init(_ bytes: [UInt8], to end: Int? = nil, kind: IdentifierKind) {
    self.bytes = bytes
    self.end = end ?? bytes.count
    self.kind = kind
  }

  /// Skips what stands in front of the value in a text that holds nothing else.
  func skip() -> Announcement {
    let start = Self.skipSeparators(bytes, at: 0, to: end)
    let announced =
      skipLabels(from: start) ?? labelInAddress(from: start)
      ?? Announcement(end: start, isInAddress: false, hasLabel: false)
    if kind == .doi, let offset = doiInAddress(from: announced.end) {
      return Announcement(end: offset, isInAddress: true, hasLabel: true)
    }
    return announced
  }

  /// Skips the labels of the kind that stand at an offset, one behind the other: `PubMed PMID:`,
  /// `doi: https://doi.org/`.
  ///
  /// - Returns: `nil` when there is none.
  func skipLabels(from start: Int) -> Announcement? {
    let rows = IdentifierLabelTable.rowsByKind[kind] ?? []
    var result: Announcement?
    var position = start
    for _ in 0..<4 {
      position = skipMedium(at: skipScheme(at: position))
      guard let found = announcement(of: rows, at: position) else { break }
      position = found.end
      result = Announcement(
        end: found.end, isInAddress: found.isInAddress || result?.isInAddress == true,
        hasLabel: true)
    }
    return result
  }

  /// Skips up to the part of an address that names the kind: `https://www.ncbi.nlm.nih.gov/pubmed/`.
  private func labelInAddress(from start: Int) -> Announcement? {
    let rows = (IdentifierLabelTable.rowsByKind[kind] ?? []).filter {
      $0.manner == .path || $0.manner == .host
    }
    var position = start
    var isBoundary = true
    while position < end, position - start < 512, AddressTail.contains(bytes[position]) {
      if isBoundary, let found = announcement(of: rows, at: position) {
        return bytes[start..<found.end].contains(UInt8(ascii: "/")) ? found : nil
      }
      isBoundary = !bytes[position].isASCIIAlphanumeric
      position += 1
    }
    return nil
  }

  private func announcement(of rows: [IdentifierLabelTable.Row], at offset: Int) -> Announcement? {
    for row in rows {
      if let found = Self.announcement(row, bytes, at: offset, to: end) { return found }
    }
    return nil
  }

  /// Whether a URN stands at an offset whose namespace is that of a type with labels of its own.
  static func isTypedName(_ bytes: [UInt8], at offset: Int) -> Bool {
    ASCIIWord.matches("urn:doi:", bytes, at: offset)
      || ASCIIWord.matches("urn:isbn:", bytes, at: offset)
      || ASCIIWord.matches("urn:issn:", bytes, at: offset)
  }

  /// Whether only punctuation and closing marks follow an offset: `.`, `)`, `[doi]`, `(print)`.
  func isClosing(from offset: Int) -> Bool {
    var position = Self.skipSeparators(
      bytes, at: subjectEnd(at: offset), to: end, atMost: Int.max)
    while position < end {
      let word = position
      while position < end, bytes[position].isASCIIAlphanumeric { position += 1 }
      let text = String(decoding: bytes[word..<position].map(\.asciiLowercased), as: UTF8.self)
      guard position > word, Self.closingWords.contains(text) || text == kind.rawValue else {
        return false
      }
      position = Self.skipSeparators(bytes, at: position, to: end, atMost: Int.max)
    }
    return true
  }

  /// The offset behind the subject class of an arXiv id: `[cs.CL]`.
  private func subjectEnd(at offset: Int) -> Int {
    guard kind == .arxiv else { return offset }
    var position = offset
    while position < end, bytes[position] == 0x20 { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: "[") else { return offset }
    let close = bytes[position..<min(end, position + 24)].firstIndex(of: UInt8(ascii: "]"))
    return close.map { $0 + 1 } ?? offset
  }

  /// Words with which databases qualify an identifier in its own field.
  private static let closingWords: Set<String> = [
    "doi", "pii", "pmid", "pmcid", "print", "printed", "online", "electronic", "linking", "issn",
    "eissn", "isbn", "isbn10", "isbn13", "pbk", "hbk", "paper", "hardcover", "paperback",
    "hardback",
    "cloth", "ebook", "epub", "pdf", "alk", "set", "vol", "v", "acid", "free",
  ]

  /// The `e` of `eISSN`, the `p` of `p-ISBN`.
  private func skipMedium(at offset: Int) -> Int {
    guard kind == .issn || kind == .isbn else { return offset }
    for medium in ["e", "p", "l", "e-", "p-", "l-"] as [StaticString]
    where ASCIIWord.matches(medium, bytes, at: offset, to: end) {
      let next = offset + medium.utf8CodeUnitCount
      if ASCIIWord.matches("is", bytes, at: next, to: end) { return next }
    }
    return offset
  }

  private func skipScheme(at offset: Int) -> Int {
    var position = offset
    for scheme in ["https://", "http://", "https:", "http:", "www.", "//"] as [StaticString]
    where ASCIIWord.matches(scheme, bytes, at: position, to: end) {
      position += scheme.utf8CodeUnitCount
    }
    return position
  }

  /// The `10.` of a DOI in a publisher's address.
  private func doiInAddress(from start: Int) -> Int? {
    guard start < end, !ASCIIWord.matches("10", bytes, at: start, to: end) else { return nil }
    var position = start + 1
    while position + 2 < end, !bytes[position].isASCIIWhitespace {
      if bytes[position] == UInt8(ascii: "1"), bytes[position + 1] == UInt8(ascii: "0"),
        bytes[position + 2] == UInt8(ascii: "."), Self.isAddressBoundary(bytes, before: position)
      {
        return bytes[..<position].contains(UInt8(ascii: "/")) ? position : nil
      }
      position += 1
    }
    return nil
  }

  static func isAddressBoundary(_ bytes: [UInt8], before offset: Int) -> Bool {
    guard offset > 0 else { return true }
    if bytes[offset - 1] == UInt8(ascii: "/") || bytes[offset - 1] == UInt8(ascii: "=")
      || bytes[offset - 1] == UInt8(ascii: ":")
    {
      return true
    }
    return ASCIIWord.matches("%2f", bytes, at: offset - 3)
      || ASCIIWord.matches("%3a", bytes, at: offset - 3)
      || ASCIIWord.matches("%3d", bytes, at: offset - 3)
  }
}

// MARK: - One row

extension IdentifierLabels {
  /// Where the value begins if a row's text stands at an offset.
  static func announcement(
    _ row: IdentifierLabelTable.Row, _ bytes: [UInt8], at start: Int, to end: Int
  ) -> Announcement? {
    guard let textEnd = match(row.text, bytes, at: start, to: end) else { return nil }
    switch row.manner {
    case .start where start > 0 && isInnerAddressByte(bytes[start - 1]):
      return nil
    case .tag:
      guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return nil }
      var valueStart = textEnd
      while valueStart < end, bytes[valueStart] == 0x20 { valueStart += 1 }
      guard valueStart < end, bytes[valueStart] == UInt8(ascii: "-") else { return nil }
      return Announcement(
        end: skipSeparators(bytes, at: valueStart, to: end), isInAddress: false, hasLabel: true)
    case .path, .start:
      return Announcement(end: textEnd, isInAddress: true, hasLabel: true)
    case .host:
      guard let valueStart = path(bytes, behindHost: textEnd, to: end) else { return nil }
      return Announcement(end: valueStart, isInAddress: true, hasLabel: true)
    case .word:
      var wordEnd = textEnd
      // A plural, as in `ISBNs 1, 2`.
      if wordEnd + 1 < end, bytes[wordEnd] | 0x20 == UInt8(ascii: "s"),
        !bytes[wordEnd + 1].isASCIIAlphanumeric
      {
        wordEnd += 1
      }
      if wordEnd < end, bytes[wordEnd].isASCIILetter, !isRunOn(row.kind, bytes, at: wordEnd) {
        return nil
      }
      return Announcement(
        end: skipSeparators(bytes, at: wordEnd, to: end), isInAddress: false, hasLabel: true)
    case .mark:
      let valueStart = skipSeparators(bytes, at: textEnd, to: end)
      guard bytes[textEnd..<valueStart].contains(where: isMark) else { return nil }
      return Announcement(end: valueStart, isInAddress: false, hasLabel: true)
    }
  }

  /// `PMIDPMC123` and `ISSNX…` do not announce; `pmcidpmc6090008` does.
  private static func isRunOn(_ kind: IdentifierKind, _ bytes: [UInt8], at offset: Int) -> Bool {
    kind == .pmcid && ASCIIWord.matches("pmc", bytes, at: offset)
  }

  /// A row's text at an offset; a blank in it is any number of blanks, hyphens, full stops.
  static func match(_ text: [UInt8], _ bytes: [UInt8], at start: Int, to end: Int) -> Int? {
    var position = start
    for byte in text {
      if byte == 0x20 {
        while position < end, position - start < 64, isLabelJoint(bytes[position]) { position += 1 }
        continue
      }
      guard position < end, bytes[position].asciiLowercased == byte else { return nil }
      position += 1
    }
    return position
  }

  private static func isLabelJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private static func isInnerAddressByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "=")
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "/"),
      UInt8(ascii: "{"), UInt8(ascii: "-"), 0xEF:
      true
    default: false
    }
  }

  /// The first characters of the path's last known part behind a host, which a library's proxy may
  /// have lengthened.
  private static func path(_ bytes: [UInt8], behindHost start: Int, to end: Int) -> Int? {
    var position = start
    while position < end, position - start < 128,
      bytes[position].isASCIIAlphanumeric || bytes[position] == UInt8(ascii: ".")
        || bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: ":")
    {
      position += 1
    }
    guard position < end, bytes[position] == UInt8(ascii: "/") else { return nil }
    position += 1
    let parts: [StaticString] = [
      "abs/", "pdf/", "html/", "format/", "ps/", "src/", "e-print/", "articles/", "?term=",
      "oai:arxiv.org:", "doi/",
    ]
    for part in parts where ASCIIWord.matches(part, bytes, at: position, to: end) {
      return position + part.utf8CodeUnitCount
    }
    return position
  }

  /// Skips what stands between a label and its value: blanks, a colon, brackets, quotation marks,
  /// dashes, the end of an HTML element.
  static func skipSeparators(
    _ bytes: [UInt8], at start: Int, to end: Int, atMost limit: Int = 24
  ) -> Int {
    var position = start
    while position < end, position - start < limit {
      if let length = TypographicBytes.blankLength(bytes, at: position, to: end) {
        position += length
      } else if let length = TypographicBytes.dashLength(bytes, at: position, to: end) {
        position += length
      } else if isSeparator(bytes[position]) {
        position += elementEnd(bytes, at: position, to: end) ?? 1
      } else if ASCIIWord.matches("\u{FF1A}", bytes, at: position, to: end) {
        position += 3
      } else if ASCIIWord.matches("&nbsp;", bytes, at: position, to: end) {
        position += 6
      } else {
        break
      }
    }
    return position
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "."),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// The length of `</b>` or `<b>`.
  private static func elementEnd(_ bytes: [UInt8], at start: Int, to end: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    var position = start + 1
    if position < end, bytes[position] == UInt8(ascii: "/") { position += 1 }
    let name = position
    while position < end, position - name < 10, bytes[position].isASCIILetter { position += 1 }
    guard position > name, position < end, bytes[position] == UInt8(ascii: ">") else { return nil }
    return position + 1 - start
  }
}
