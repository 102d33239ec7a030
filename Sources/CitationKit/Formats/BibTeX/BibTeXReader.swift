/// Reads `.bib` files as BibTeX or biber does, and mends what they refuse.
///
/// ```swift
/// let parsed = BibTeXReader().read(SourceText("@book{b, author = {Jan van Eyck}, title = {T}}"))
/// parsed.output[0].authors[0].person?.particle  // "van"
/// ```
///
/// An entry that breaks the grammar is read as far as possible, keeps its text in ``Origin/raw`` and
/// is reported; see ``BibTeXDocument`` for the file as it stands.
public struct BibTeXReader: ReferenceReader {
  /// BibTeX; the same reader serves BibLaTeX.
  public static var format: BibliographyFormat { .bibtex }

  /// Whose conventions count where they differ: what `@comment` hides, and what is inherited by
  /// `crossref`.
  public var dialect: BibTeXDialect

  /// A reader for a dialect.
  public init(dialect: BibTeXDialect = .bibtex) {
    self.dialect = dialect
  }

  /// How surely an input is a `.bib` file: whether it has an `@`, a type and a brace, and whether
  /// the type is known.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let bytes = Array(start)
    var scanner = BibTeXScanner(bytes, comments: .word)
    var best = 0.0
    while let at = scanner.nextAt(from: scanner.position) {
      scanner.position = at + 1
      let type = scanner.identifier()
      scanner.skipBlanks()
      guard !type.isEmpty, scanner.position < bytes.count,
        bytes[scanner.position] == UInt8(ascii: "{") || bytes[scanner.position] == UInt8(ascii: "(")
      else { continue }
      let name = String(decoding: bytes[type].map(\.asciiLowercased), as: UTF8.self)
      let isKnown =
        BibTeXEntryTypes.reading(of: name) != nil
        || ["string", "preamble", "comment"].contains(name)
      let begins = bytes[..<at].allSatisfy(\.isASCIIWhitespace) || scanner.isEntryLine(at: at)
      best = max(best, isKnown ? (begins ? 0.98 : 0.5) : (begins ? 0.6 : 0.1))
      if best > 0.9 { break }
    }
    return best
  }

  /// Reads all entries in order.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    read(BibTeXDocument(source, comments: comments))
  }

  /// What `@comment` hides.
  var comments: BibTeXDocument.CommentRule { dialect == .bibtex ? .word : .body }

  /// Reads the entries of a file that was taken apart before.
  public func read(_ document: BibTeXDocument) -> Parsed<[Reference]> {
    var pass = BibTeXReadingPass(document, dialect: dialect)
    pass.run()
    return Parsed(pass.references, diagnostics: pass.diagnostics)
  }
}
