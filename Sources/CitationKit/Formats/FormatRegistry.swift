/// The table of formats: everything that names, detects, reads or writes a format goes through it.
///
/// To add a format, add its row here and its constant to ``BibliographyFormat``.
struct FormatRegistry: Sendable {
  let format: BibliographyFormat
  /// What people call it.
  let title: String
  /// Other names under which it is asked for, in lower case.
  let aliases: [String]
  /// File name extensions, in lower case, without the dot; the first is the one to write.
  let fileExtensions: [String]
  let reader: (any ReferenceReader)?
  let writer: (any ReferenceWriter)?

  init(
    _ format: BibliographyFormat, _ title: String, aliases: String = "", extensions: String = "",
    reader: (any ReferenceReader)? = nil, writer: (any ReferenceWriter)? = nil
  ) {
    self.format = format
    self.title = title
    self.aliases = aliases.split(separator: " ").map(String.init)
    self.fileExtensions = extensions.split(separator: " ").map(String.init)
    self.reader = reader
    self.writer = writer
  }

  /// The formats in the order in which they are listed.
  ///
  /// Where two readers are equally sure of an input, the earlier row wins.
  static let rows: [FormatRegistry] = [
    Self(
      .bibtex, "BibTeX", aliases: "bib", extensions: "bib bibtex",
      reader: BibTeXReader(dialect: .bibtex), writer: BibTeXWriter(dialect: .bibtex)),
    Self(
      .biblatex, "BibLaTeX", aliases: "biber", extensions: "bib",
      reader: BibTeXReader(dialect: .biblatex), writer: BibTeXWriter(dialect: .biblatex)),
    Self(
      .ris, "RIS", aliases: "refman", extensions: "ris", reader: RISReader(), writer: RISWriter()),
    Self(
      .nbib, "PubMed (MEDLINE)", aliases: "medline pubmed", extensions: "nbib",
      reader: NBIBReader(), writer: NBIBWriter()),
    Self(
      .pubmedXML, "PubMed XML", aliases: "pubmedxml medline-xml", extensions: "xml",
      reader: PubMedXMLReader()),
    Self(
      .endnoteXML, "EndNote XML", aliases: "endnotexml", extensions: "xml",
      reader: EndNoteXMLReader(), writer: EndNoteXMLWriter()),
    Self(
      .enw, "EndNote tagged (refer)", aliases: "endnote refer", extensions: "enw",
      reader: ENWReader(), writer: ENWWriter()),
    Self(
      .isi, "Web of Science tagged", aliases: "wos ciw", extensions: "isi ciw", reader: ISIReader()),
    Self(
      .refworks, "RefWorks tagged", aliases: "refworks-tagged", reader: RefWorksReader()),
    Self(
      .cslJSON, "CSL-JSON", aliases: "csljson csl", extensions: "json", reader: CSLJSONReader(),
      writer: CSLJSONWriter()),
    Self(
      .jsonl, "JSON Lines", aliases: "jsonlines ndjson", extensions: "jsonl ndjson",
      reader: JSONLinesReader(), writer: JSONLinesWriter()),
    Self(
      .csv, "table (CSV, TSV)", aliases: "tsv", extensions: "csv tsv tab", reader: CSVReader(),
      writer: CSVWriter()),
    Self(.mods, "MODS", aliases: "mods-xml", extensions: "mods xml", reader: MODSReader()),
    Self(
      .crossrefXML, "Crossref XML", aliases: "unixref crossref", extensions: "xml",
      reader: CrossrefXMLReader()),
    Self(.crossrefJSON, "Crossref JSON", extensions: "json", reader: CrossrefJSONReader()),
    Self(.ictrp, "WHO trial registry XML", extensions: "xml", reader: ICTRPReader()),
    Self(
      .dataCiteJSON, "DataCite JSON", aliases: "datacite", extensions: "json",
      reader: DataCiteJSONReader()),
    Self(
      .openAlexJSON, "OpenAlex JSON", aliases: "openalex", extensions: "json jsonl",
      reader: OpenAlexJSONReader()),
    Self(
      .ids, "list of identifiers", aliases: "identifiers", extensions: "ids",
      reader: IdentifierListReader()),
    Self(
      .markdown, "Markdown list", aliases: "md", extensions: "md markdown",
      writer: MarkdownListWriter()),
    Self(.html, "HTML list", aliases: "htm", extensions: "html htm", writer: HTMLListWriter()),
    Self(
      .text, "free text", aliases: "txt plain", extensions: "txt text md", reader: TextReader(),
      writer: PlainTextListWriter()),
  ]

  private static let byFormat = Dictionary(
    rows.map { ($0.format, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byName: [String: FormatRegistry] = {
    var byName: [String: FormatRegistry] = [:]
    for row in rows { byName[row.format.rawValue] = row }
    for row in rows {
      for alias in row.aliases where byName[alias] == nil { byName[alias] = row }
    }
    return byName
  }()

  static func row(of format: BibliographyFormat) -> FormatRegistry? { byFormat[format] }

  static func row(named name: String) -> FormatRegistry? { byName[name.lowercased()] }
}

extension BibliographyFormat {
  /// The formats that the library knows, in the order in which they are listed.
  public static let known: [BibliographyFormat] = FormatRegistry.rows.map(\.format)

  /// The known format of a name or alias, whatever its case: `bibtex`, `bib`, `CSL-JSON`, `csljson`.
  ///
  /// - Returns: `nil` when no format has that name.
  public init?(named name: String) {
    guard let row = FormatRegistry.row(named: name) else { return nil }
    self = row.format
  }

  /// The format that a file name's extension stands for, the first one where it stands for several.
  ///
  /// - Returns: `nil` when the name has no extension or it belongs to no format.
  public init?(fileName: String) {
    guard let fileExtension = Self.fileExtension(of: fileName),
      let row = FormatRegistry.rows.first(where: { $0.fileExtensions.contains(fileExtension) })
    else { return nil }
    self = row.format
  }

  /// What people call the format; its ``rawValue`` when the library does not know it.
  public var title: String { FormatRegistry.row(of: self)?.title ?? rawValue }

  /// The other names of the format.
  public var aliases: [String] { FormatRegistry.row(of: self)?.aliases ?? [] }

  /// The extensions of its files, in lower case, without the dot.
  public var fileExtensions: [String] { FormatRegistry.row(of: self)?.fileExtensions ?? [] }

  /// Whether the library reads it.
  public var canRead: Bool { reader != nil }

  /// Whether the library writes it.
  public var canWrite: Bool { writer != nil }

  /// A reader with its default options; `nil` when the library does not read the format.
  public var reader: (any ReferenceReader)? { FormatRegistry.row(of: self)?.reader }

  /// A writer with its default options; `nil` when the library does not write the format.
  public var writer: (any ReferenceWriter)? { FormatRegistry.row(of: self)?.writer }

  /// The format of an input, judged by its beginning; its name decides where the content does not.
  ///
  /// - Returns: ``text`` when nothing speaks for any other format.
  public static func detect(_ source: SourceText) -> BibliographyFormat {
    let start = source.bytes.prefix(16_384)
    let fileExtension = fileExtension(of: source.name)
    var best: (format: BibliographyFormat, score: Double) = (.text, 0.2)
    for row in FormatRegistry.rows where row.format != .text {
      guard let reader = row.reader else { continue }
      let isNamedSo = fileExtension.map(row.fileExtensions.contains) ?? false
      let score = type(of: reader).likelihood(of: start) + (isNamedSo ? 0.3 : 0)
      if score > best.score { best = (row.format, score) }
    }
    return best.format
  }

  private static func fileExtension(of name: String) -> String? {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
    return last[last.index(after: dot)...].lowercased()
  }
}
