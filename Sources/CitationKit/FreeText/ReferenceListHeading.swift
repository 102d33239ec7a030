/// Headings under which references are listed, and headings that end such a list.
enum ReferenceListHeading {
  /// The heading that a line begins with.
  ///
  /// - Returns: the offset after the heading and the punctuation that ends it, when the line is a heading
  ///   or a heading with the first reference glued to it (`References: 1] Siegel …`); else `nil`.
  static func end(of line: TextLine, in bytes: [UInt8]) -> Int? {
    var start = line.content.lowerBound
    let end = line.content.upperBound
    while start < end, !bytes[start].isASCIILetter && bytes[start] < 0x80 {
      // "7. References", "## References", "**References**"
      guard start - line.content.lowerBound < 8 else { return nil }
      start += 1
    }
    guard start < end else { return nil }
    let folded = Array(
      Folding.fold(String(decoding: bytes[start..<min(end, start + 60)], as: UTF8.self)).utf8)
    if start == line.content.lowerBound || end - start < 60, isSpacedHeading(folded) { return end }
    for name in names where folded.starts(with: name) {
      let rest = folded.dropFirst(name.count)
      if rest.allSatisfy({ !$0.isASCIIAlphanumeric && $0 < 0x80 }), end - start <= 60 { return end }
      // Only where folding left the name's bytes alone is its length in the line known.
      guard let separator = rest.first, end - start > name.count,
        zip(bytes[start..<start + name.count], name).allSatisfy({ $0.asciiLowercased == $1 })
      else { continue }
      let isGlued =
        separator == UInt8(ascii: ":") || isFollowedByMarker(rest)
        || isFollowedByList(start + name.count, to: end, name: name, in: bytes)
      guard isGlued else { continue }
      var after = start + name.count
      while after < end, ":. \t-*#".utf8.contains(bytes[after]) { after += 1 }
      return after
    }
    return nil
  }

  private static func isFollowedByMarker(_ rest: ArraySlice<UInt8>) -> Bool {
    let text = rest.drop { $0.isASCIIWhitespace || $0 == UInt8(ascii: ".") }
    guard rest.count > text.count, let first = text.first else { return false }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "(") || first == UInt8(ascii: "1")
  }

  /// `References Baimo Bakis, Scott Chen … 1997. Transcription …`: a page's text without line ends.
  private static func isFollowedByList(
    _ offset: Int, to end: Int, name: [UInt8], in bytes: [UInt8]
  ) -> Bool {
    guard end - offset > 200, bytes[offset].isASCIIWhitespace,
      bytes[offset - name.count].isASCIIUppercase
    else { return false }
    var start = offset
    while start < end, bytes[start].isASCIIWhitespace { start += 1 }
    return AuthorOpening.strength(at: start, in: bytes, to: end) >= 2
  }

  /// Whether the letters of a heading are set apart, as in `R E F E R E N C E S`.
  private static func isSpacedHeading(_ folded: [UInt8]) -> Bool {
    let letters = folded.filter { !$0.isASCIIWhitespace }
    return folded.count > 2
      && folded.indices.allSatisfy { $0 % 2 == 0 || folded[$0].isASCIIWhitespace }
      && names.contains(letters)
  }

  /// Whether a line is a heading that begins something else, so that a list above it has ended.
  static func endsList(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    guard line.content.count <= 60 else { return false }
    let key = Folding.keyBytes(String(decoding: bytes[line.content], as: UTF8.self))
    return followers.contains { follower in
      key.starts(with: follower)
        && (key.count == follower.count || key[follower.count] == UInt8(ascii: " "))
    }
  }

  /// The words in the languages that reference lists are written in, folded, longer ones first.
  private static let names: [[UInt8]] = table(
    """
    references cited and notes
    references and notes
    reference list
    list of references
    references
    reference
    literature cited
    literature
    works cited
    works consulted
    cited literature
    cited references
    bibliography
    selected bibliography
    further reading
    sources cited
    citations
    literaturverzeichnis
    literaturangaben
    literaturliste
    quellenverzeichnis
    quellen und literatur
    literatur
    quellen
    bibliographie
    references bibliographiques
    references citees
    ouvrages cites
    referencias bibliograficas
    referencias
    bibliografia
    obras citadas
    riferimenti bibliografici
    riferimenti
    opere citate
    referencias citadas
    geraadpleegde literatuur
    literatuurlijst
    literatuur
    referenties
    pismiennictwo
    literatura
    bibliografia zalacznikowa
    referenser
    litteratur
    litteraturforteckning
    kallor
    referanser
    kilder
    lahteet
    kirjallisuus
    irodalom
    hivatkozasok
    kaynakca
    kaynaklar
    литература
    список литературы
    библиография
    список використаних джерел
    参考文献
    參考文獻
    引用文献
    참고문헌
    """)

  private static let followers: [[UInt8]] = table(
    """
    appendix
    appendices
    supplementary
    supplemental
    supporting information
    acknowledgment
    acknowledgments
    acknowledgement
    acknowledgements
    author contributions
    author information
    conflict of interest
    conflicts of interest
    competing interests
    declaration of
    disclosure
    funding
    figure legends
    figure captions
    tables
    footnotes
    about the author
    about the authors
    related pages
    related articles
    related posts
    related content
    you may also like
    leave a comment
    leave a reply
    comments
    share this
    cite this
    how to cite
    copyright
    received
    anhang
    danksagung
    annexe
    remerciements
    """)

  private static func table(_ lines: String) -> [[UInt8]] {
    lines.split(separator: "\n").map { Array(Folding.fold(String($0)).utf8) }
  }
}
