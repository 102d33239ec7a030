extension BibliographyFormat {
  /// A table of references, one a row: comma-, semicolon- or tab-separated.
  public static let csv = Self(rawValue: "csv")
}

/// Reads tables of references (RFC 4180 and what spreadsheets make of it): PubMed, Scopus, Lens,
/// Covidence, Rayyan, Cochrane, EBSCO, OpenAlex, Zotero and others.
///
/// The columns are known by their names in the first row that has any; lines before it are passed.
/// Columns that are not known are kept by their names.
public struct CSVReader: ReferenceReader {
  /// `csv`.
  public static var format: BibliographyFormat { .csv }
  /// What parts the fields; `nil` to find out.
  public var delimiter: Character?

  /// A reader with its options.
  public init(delimiter: Character? = nil) { self.delimiter = delimiter }

  /// How many of the first rows' fields are names of columns.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let bytes = Array(start.prefix(16_384))
    guard let table = CSVTable(bytes, delimiter: nil) else { return 0 }
    return table.known < 2 ? 0.1 : min(0.9, 0.4 + 0.1 * Double(table.known))
  }

  /// Reads all rows.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    let delimiter = delimiter?.asciiValue
    guard let table = CSVTable(source.bytes, delimiter: delimiter) else {
      return readUnknown(source, delimiter: delimiter ?? UInt8(ascii: ","))
    }
    var counter = LineCounter(source)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    if table.headerRange.lowerBound > 0 {
      let range = 0..<table.headerRange.lowerBound
      let text = CSLJSONText.trimmed(source.text(in: range))
      if !text.isEmpty { diagnostics.append(.passed(text, at: counter.location(of: range))) }
    }
    var rows = DelimitedText(source.bytes, delimiter: table.delimiter, from: table.start)
    while let row = rows.next() {
      if row.isBlank { continue }
      let location = counter.location(of: row.range)
      var reader = CSVRow(table, row)
      var reference = reader.reference()
      reference.origin = Origin(format: .csv, location: location)
      if row.isDamaged {
        reference.origin?.raw = source.text(in: row.range)
        diagnostics.append(.unclosed(at: location))
      }
      references.append(reference)
    }
    return Parsed(references, diagnostics: diagnostics)
  }

  /// Keeps the rows of a table whose columns have no known names.
  private func readUnknown(_ source: SourceText, delimiter: UInt8) -> Parsed<[Reference]> {
    var counter = LineCounter(source)
    var rows = DelimitedText(source.bytes, delimiter: delimiter)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    while let row = rows.next() {
      if row.isBlank { continue }
      let location = counter.location(of: row.range)
      if references.isEmpty { diagnostics.append(.noHeader(at: location)) }
      var reference = Reference()
      for (index, field) in row.fields.enumerated() where !field.text.isEmpty {
        reference.extra.append(ExtraField(name: "Column\(index + 1)", value: field.text))
      }
      reference.origin = Origin(
        format: .csv, location: location, raw: source.text(in: row.range))
      references.append(reference)
    }
    return Parsed(references, diagnostics: diagnostics)
  }
}

/// The header of a table: its columns, and where the rows begin.
struct CSVTable {
  /// One column.
  struct Column {
    let name: String
    let meaning: CSVColumns.Meaning?
    let rank: Int
  }

  let delimiter: UInt8
  let columns: [Column]
  let headerRange: Range<Int>
  /// Where the first row after the header begins.
  let start: Int
  /// How many columns have a known name.
  let known: Int
  /// The columns in the order in which they are read: those of one meaning by how much they say.
  let readingOrder: [Int]

  /// Finds the header among the first rows; `nil` when none of them names a title or two columns.
  init?(_ bytes: [UInt8], delimiter: UInt8?) {
    let candidates = delimiter.map { [$0] } ?? Array(",;\t|".utf8)
    var best: CSVTable?
    for candidate in candidates {
      guard let table = CSVTable(bytes, candidate), table.known > best?.known ?? 0 else { continue }
      best = table
    }
    guard let best else { return nil }
    self = best
  }

  private static func readingOrder(of columns: [Column]) -> [Int] {
    var first: [CSVColumns.Meaning: Int] = [:]
    var places: [(group: Int, rank: Int, index: Int)] = []
    for (index, column) in columns.enumerated() {
      let group = column.meaning.map { first[$0] ?? index } ?? index
      if let meaning = column.meaning { first[meaning] = group }
      places.append((group, column.rank, index))
    }
    return places.sorted { $0 < $1 }.map(\.index)
  }

  private init?(_ bytes: [UInt8], _ delimiter: UInt8) {
    // The header stands near the beginning: only so much is looked at.
    var rows = DelimitedText(Array(bytes.prefix(65_536)), delimiter: delimiter)
    for _ in 0..<30 {
      guard let row = rows.next() else { return nil }
      let columns = row.fields.map { field -> Column in
        let found = CSVColumns.meaning(of: field.text)
        return Column(
          name: CSLJSONText.trimmed(field.text), meaning: found?.meaning, rank: found?.rank ?? 0)
      }
      let meanings = Set(columns.compactMap(\.meaning))
      let hasTitle = meanings.contains(.field(.variable(.title)))
      guard hasTitle && (meanings.count > 1 || columns.count == 1) || meanings.count > 2 else {
        continue
      }
      self.delimiter = delimiter
      self.columns = columns
      headerRange = row.range
      start = rows.position
      known = columns.count { $0.meaning != nil }
      readingOrder = Self.readingOrder(of: columns)
      return
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func passed(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .textBeforeTable, .note, "text before the table: '\(text.prefix(100))'", at: location)
  }

  fileprivate static func unclosed(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.unclosedCSVField, .error, "a quotation mark that is not closed", at: location)
  }

  fileprivate static func noHeader(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noCSVHeader, .warning, "no row names the columns, such as 'title' and 'author'",
      at: location, help: "add a first row with the columns' names")
  }
}

extension Diagnostic.Code {
  /// Lines before the header of a table were left out.
  public static let textBeforeTable: Self = "E165"
  /// A quoted field is not closed.
  public static let unclosedCSVField: Self = "E166"
  /// No column of a table is recognised.
  public static let noCSVHeader: Self = "E167"
}
