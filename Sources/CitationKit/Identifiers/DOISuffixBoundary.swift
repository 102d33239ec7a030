/// Decides how much of a run of characters is a DOI's suffix and how much is the text around it.
struct DOISuffixBoundary {
  let text: DecodedText
  let isInAddress: Bool
  /// Whether a blank and another word follow.
  let isFollowedByWord: Bool
  /// `10.` and the registrant.
  let prefix: String

  private var bytes: [UInt8] { text.bytes }

  /// The number of bytes that belong to the suffix.
  func count() -> Int {
    var count = cutRunInWord(structuralCount(bytes.count))
    // Each removal can lay open another ending, as in `.pdf).`; each also shortens the suffix.
    while true {
      let before = count
      count = trimPunctuation(structuralCount(count))
      count = cutTail(count)
      if count == before { return count }
    }
  }

  /// Up to the first character that no suffix contains there: brackets without partner, separators
  /// of lists, queries.
  private func structuralCount(_ limit: Int) -> Int {
    var open: [(bracket: UInt8, offset: Int)] = []
    var position = 0
    scan: while position < limit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "("): open.append((UInt8(ascii: ")"), position))
      case UInt8(ascii: "["), UInt8(ascii: "<"):
        guard let close = DOISerialItem.closing(bytes, openedAt: position, to: limit) else {
          break scan
        }
        open.append((bytes[close - 1], position))
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"):
        guard open.last?.bracket == byte else { break scan }
        open.removeLast()
      case UInt8(ascii: "?"): break scan
      case UInt8(ascii: ";"): guard isSerialItemSemicolon(position) else { break scan }
      case UInt8(ascii: ","): guard isNumberComma(position) else { break scan }
      case UInt8(ascii: "#"): guard isInnerHash(position) else { break scan }
      case UInt8(ascii: "&"): guard !isQuerySeparator(position) else { break scan }
      case UInt8(ascii: "/"): if isSecondAddress(position) { break scan }
      default: break
      }
      position += 1
    }
    // `10.1234/abc(print` was cut off in a remark.
    if let first = open.first,
      !bytes[first.offset..<position].contains(where: \.isASCIIDigit)
    {
      return first.offset
    }
    return position
  }

  /// `CO;2`, the only place where registrants use a semicolon.
  private func isSerialItemSemicolon(_ position: Int) -> Bool {
    position >= 2 && bytes[position - 1] | 0x20 == UInt8(ascii: "o")
      && bytes[position - 2] | 0x20 == UInt8(ascii: "c")
      && byte(position + 1)?.isASCIIDigit == true
  }

  /// A comma between digits, unless the next DOI of a list follows it.
  private func isNumberComma(_ position: Int) -> Bool {
    byte(position + 1)?.isASCIIDigit == true && !ASCIIWord.matches("10.", bytes, at: position + 1)
  }

  /// A hash begins the fragment of an address, unless it was escaped there; outside addresses it is
  /// the suffix's own.
  private func isInnerHash(_ position: Int) -> Bool {
    if isInAddress, !text.isDecoded(position) { return false }
    if position >= 2, bytes[position - 1] == UInt8(ascii: "-"),
      bytes[position - 2] == UInt8(ascii: "2")
    {
      return true
    }
    guard let next = byte(position + 1) else { return false }
    return next == UInt8(ascii: ".") || next.isASCIIAlphanumeric
  }

  /// `&issn=`: the next field of a query.
  private func isQuerySeparator(_ position: Int) -> Bool {
    var next = position + 1
    while let byte = byte(next), byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") { next += 1 }
    return next == position + 1 || byte(next) == UInt8(ascii: "=")
      || byte(next) == UInt8(ascii: ";")
  }

  /// `/10.1016/` begins another DOI, `//` behind a colon another address.
  private func isSecondAddress(_ position: Int) -> Bool {
    position > 4 && bytes[position - 1] == UInt8(ascii: ":")
      && byte(position + 1) == UInt8(ascii: "/")
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }
}

// MARK: - What is run into it

extension DOISuffixBoundary {
  /// Words that are run into a DOI in front of a number, which follows them.
  private static let numberWords: [[UInt8]] = words("pmid pmcid pmc pubmed issn isbn")

  /// Beginnings of what cannot be in a suffix.
  private static let beginnings: [[UInt8]] = words("doi: arxiv: url: http: https: www. epub:")

  /// Words that are run into a DOI whatever follows.
  private static let plainWords: [[UInt8]] = words(
    """
    http https epub ecollection electronically crossref medline mathscinet zbmath google pubmed
    pmid pmcid issn isbn available accessed received published copyright
    """)

  /// Words of links behind a reference.
  ///
  /// They are also parts of suffixes, so they count only when
  /// the line goes on or when they are capitalised.
  private static let linkWords: [[UInt8]] = words(
    """
    abstract ads article cas cited crossref download export find free full google html isi link
    math mathscinet medline online open pdf pmc print pubmed references scholar scopus search text
    view web zbmath
    """)

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  /// The count without the first word that was run into the suffix and what follows it.
  private func cutRunInWord(_ count: Int) -> Int {
    var position = 1
    while position < count {
      let previous = bytes[position - 1]
      if bytes[position].isASCIILetter, !previous.isASCIILetter,
        previous.isASCIIDigit || Self.isTrailing(previous) || previous == UInt8(ascii: ")"),
        previous != UInt8(ascii: "/"), isRunIn(at: position, count)
      {
        return position
      }
      position += 1
    }
    return count
  }

  private func isRunIn(at position: Int, _ count: Int) -> Bool {
    for word in Self.beginnings where ASCIIWord.matches(word, bytes, at: position, to: count) {
      return true
    }
    for word in Self.numberWords where ASCIIWord.matches(word, bytes, at: position, to: count) {
      var next = position + word.count
      while next < count, bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: "-") {
        next += 1
      }
      if bytes[next..<count].prefix(while: \.isASCIIDigit).count >= 5 { return true }
    }
    for word in Self.plainWords where ASCIIWord.matches(word, bytes, at: position, to: count) {
      if isWordEnd(position + word.count, count) { return true }
    }
    return (isFollowedByWord || bytes[position].isASCIIUppercase)
      && isChainOfLinkWords(at: position, count)
  }

  private func isWordEnd(_ next: Int, _ count: Int) -> Bool {
    next >= count || bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: ",")
      || (bytes[next] == UInt8(ascii: ".") && next + 1 == count)
  }

  /// `crossrefpubmedgoogle`, `Abstract/FREE`: nothing but such words up to the end.
  private func isChainOfLinkWords(at start: Int, _ count: Int) -> Bool {
    var position = start
    while position < count {
      if Self.isTrailing(bytes[position]), position > start {
        position += 1
        continue
      }
      let word = Self.linkWords.filter { ASCIIWord.matches($0, bytes, at: position, to: count) }
        .max { $0.count < $1.count }
      guard let word else { return false }
      position += word.count
    }
    return true
  }

  /// Characters that end a sentence or a quotation and never a DOI.
  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "("),
      UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  private func trimPunctuation(_ count: Int) -> Int {
    var count = count
    while count > 0 {
      if Self.isTrailing(bytes[count - 1])
        || (bytes[count - 1] == UInt8(ascii: "_") && !isInAddress)
      {
        count -= 1
      } else if count >= 3, bytes[count - 3] == UInt8(ascii: "%"), isEscapedBlank(count - 2) {
        count -= 3
      } else {
        break
      }
    }
    return count
  }

  /// `%20`, `%0A` and `%0D`, with which copied addresses end.
  private func isEscapedBlank(_ offset: Int) -> Bool {
    let escape = (bytes[offset], bytes[offset + 1] | 0x20)
    return escape == (UInt8(ascii: "2"), UInt8(ascii: "0") | 0x20)
      || escape == (UInt8(ascii: "0"), UInt8(ascii: "a"))
      || escape == (UInt8(ascii: "0"), UInt8(ascii: "d"))
  }
}

// MARK: - Tails of addresses

extension DOISuffixBoundary {
  /// Page names that publishers' addresses append to a DOI.
  private static let pageNames: [[UInt8]] =
    """
    /full
    /fulltext
    /full-text
    /full-xml
    /abstract
    /abs
    /summary
    /pdf
    /epdf
    /pdfdirect
    /pdf-full
    /epub
    /html
    /meta
    /references
    /citedby
    /citation
    /figures
    /tables
    /reader
    /supplementary-material
    /suppinfo
    /suppl_file
    /metrics
    /asset
    /download
    /export
    /tab-pdf
    /tab-figures-data
    /tab-article-info
    """.split(separator: "\n").map { Array($0.utf8) }

  /// File name endings, only taken off in addresses: a suffix may end so itself.
  private static let fileEndings: [[UInt8]] =
    """
    .pdf
    .full
    .abstract
    .short
    .long
    .full-text
    .full.pdf
    .pdf+html
    .full.pdf+html
    .figures-only
    .html
    .xml
    .epub
    +html
    """.split(separator: "\n").map { Array($0.utf8) }

  private func cutTail(_ count: Int) -> Int {
    var count = count
    if let position = pageName(in: count) { count = position }
    for ending in Self.fileEndings where isInAddress && count > ending.count {
      if ASCIIWord.matches(ending, bytes, at: count - ending.count, to: count) {
        count -= ending.count
      }
    }
    return cutPreprintVersion(count)
  }

  /// The offset of the first page name that is a whole part of the path.
  private func pageName(in count: Int) -> Int? {
    var position = 1
    while position < count {
      defer { position += 1 }
      guard bytes[position] == UInt8(ascii: "/") else { continue }
      for name in Self.pageNames where ASCIIWord.matches(name, bytes, at: position, to: count) {
        let next = position + name.count
        if next == count || bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: ".") {
          return position
        }
      }
    }
    return nil
  }

  /// bioRxiv's and medRxiv's addresses append the version, which the DOI does not have:
  /// `10.1101/2020.01.30.927871v1`.
  private func cutPreprintVersion(_ count: Int) -> Int {
    guard prefix == "10.1101" || prefix == "10.64898" else { return count }
    var position = count
    while position > 0, bytes[position - 1].isASCIIDigit { position -= 1 }
    guard position < count, position >= 7, bytes[position - 1] | 0x20 == UInt8(ascii: "v"),
      bytes[(position - 7)..<(position - 1)].allSatisfy(\.isASCIIDigit)
    else { return count }
    return position - 1
  }
}
