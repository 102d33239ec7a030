/// Reads references out of free text: pasted lists, articles with a list, web pages.
///
/// Prose gives no references; see ``ReferenceListParser`` for the citations in it.
public struct TextReader: ReferenceLineReader {
  /// ``BibliographyFormat/text``.
  public static var format: BibliographyFormat { .text }

  private let parser: ReferenceListParser

  /// A reader that uses a parser for lists.
  public init(_ parser: ReferenceListParser = ReferenceListParser()) {
    self.parser = parser
  }

  /// Any text may hold references, so text is what an input is when it is nothing else.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double { 0.1 }

  /// The references of a text, in order.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    parser.parse(source).map(\.references)
  }

  /// Each line that is not blank as one reference.
  public func readLines(_ source: SourceText) -> Parsed<[Reference]> {
    parser.parseLines(source)
  }
}
