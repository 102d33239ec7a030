/// Reads references out of any input: its encoding is found, its format recognised, its records read.
///
/// ```swift
/// let result = ReferenceImporter().read("PMID- 29867227\nTI  - Cancer statistics", name: "my.nbib")
/// result.output.references      // the records
/// result.output.format          // .nbib
/// result.diagnostics            // what was odd, with places
/// ```
public struct ReferenceImporter: Sendable {
  /// The references of one input.
  public struct Input: Hashable, Sendable {
    /// The input's text, to which the places of diagnostics refer.
    public var source: SourceText
    /// The format in which it was read.
    public var format: BibliographyFormat
    /// The references, in the order of the input.
    public var references: [Reference]
  }

  /// The format of the inputs; `nil` to recognise it.
  public var format: BibliographyFormat?

  /// Whether each line of free text is one reference, so that nothing has to be cut.
  public var isOneReferencePerLine: Bool

  /// How journals are named; `nil` to give those of lists in free text, where names are abbreviated and
  /// worn, their full titles, and to keep all others.
  public var journalNames: JournalNamer?

  /// An importer for inputs of one format, or of any.
  public init(
    format: BibliographyFormat? = nil, isOneReferencePerLine: Bool = false,
    journalNames: JournalNamer? = nil
  ) {
    self.format = format
    self.isOneReferencePerLine = isOneReferencePerLine
    self.journalNames = journalNames
  }

  /// Reads the bytes of an input.
  ///
  /// A format that the library cannot read is reported, and no reference comes out.
  public func read(_ bytes: [UInt8], name: String = "<text>") -> Parsed<Input> {
    let decoded = SourceText.decode(bytes, name: name)
    var result = read(decoded.output)
    result.diagnostics.insert(contentsOf: decoded.diagnostics, at: 0)
    return result
  }

  /// Reads a text.
  public func read(_ text: String, name: String = "<text>") -> Parsed<Input> {
    read(SourceText(text, name: name))
  }

  /// Reads an input that is decoded already.
  public func read(_ source: SourceText) -> Parsed<Input> {
    let format = format ?? BibliographyFormat.detect(source)
    guard let reader = format.reader else {
      return Parsed(
        Input(source: source, format: format, references: []),
        diagnostics: [.unreadable(format, source)])
    }
    let parsed: Parsed<[Reference]>
    if isOneReferencePerLine, let lineReader = reader as? any ReferenceLineReader {
      parsed = lineReader.readLines(source)
    } else {
      parsed = reader.read(source)
    }
    return named(parsed, format).map { Input(source: source, format: format, references: $0) }
  }

  /// Gives journals the names that are asked for.
  private func named(_ parsed: Parsed<[Reference]>, _ format: BibliographyFormat)
    -> Parsed<[Reference]>
  {
    let isList = format == .text && !isOneReferencePerLine
    return named(parsed, by: journalNames ?? (isList ? JournalNamer(.full) : nil))
  }

  /// Gives the journals of references that were read elsewhere, as by a ``ReferenceStream``, the
  /// names that are asked for by ``journalNames``.
  public func named(_ parsed: Parsed<[Reference]>) -> Parsed<[Reference]> {
    named(parsed, by: journalNames)
  }

  private func named(_ parsed: Parsed<[Reference]>, by namer: JournalNamer?)
    -> Parsed<[Reference]>
  {
    guard let namer else { return parsed }
    var parsed = parsed
    for index in parsed.output.indices {
      parsed.diagnostics += namer.name(&parsed.output[index])
    }
    return parsed
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ format: BibliographyFormat, _ source: SourceText)
    -> Diagnostic
  {
    Diagnostic(
      .formatNotReadable, .error, "cannot read the format \"\(format.rawValue)\"",
      at: source.location(of: 0..<0))
  }
}

extension Diagnostic.Code {
  /// There is no reader for the format of an input.
  public static let formatNotReadable: Self = "E193"
}
