/// Reads the rows or records of a journal list.
struct JournalListReader {
  private(set) var journals: [Journal] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var cursor: ByteCursor
  private var lines: LineCounter
  private static let maximumNameCount = 1_000

  init(_ source: SourceText) {
    cursor = ByteCursor(source.bytes)
    lines = LineCounter(source)
  }

  // MARK: - Records of named lines

  private struct Record {
    /// The named lines that are read; each one's value stands at its place in ``values``.
    enum Field: Int, CaseIterable {
      case title, nlm, iso4, printISSN, electronicISSN, id
    }
    static let names = [
      "JournalTitle", "MedAbbr", "IsoAbbr", "ISSN (Print)", "ISSN (Online)", "NlmId",
    ].map { Array($0.utf8) }

    private var values = [String](repeating: "", count: Field.allCases.count)
    var range: Range<Int>?

    subscript(field: Field) -> String {
      get { values[field.rawValue] }
      set { values[field.rawValue] = newValue }
    }
  }

  /// Reads `Name: value` lines; a line of hyphens or another `JrId` begins the next record.
  mutating func readRecords() {
    var record = Record()
    while !cursor.isAtEnd {
      let line = cursor.line()
      if line.isEmpty { continue }
      let bytes = cursor.bytes
      if bytes[line.lowerBound] == 0x2D || bytes[line].starts(with: "JrId:".utf8) {
        finish(&record)
        if bytes[line.lowerBound] != 0x2D { record.range = line }
        continue
      }
      guard let colon = bytes[line].firstIndex(of: 0x3A) else {
        if line.count > 1 { report(line, "a line without a field name") }
        continue
      }
      record.range = record.range ?? line
      let name = bytes[line.lowerBound..<colon]
      for field in Record.Field.allCases
      where name.elementsEqual(Record.names[field.rawValue]) {
        record[field] = text(colon + 1..<line.upperBound)
      }
    }
    finish(&record)
  }

  private mutating func finish(_ record: inout Record) {
    defer { record = Record() }
    guard let range = record.range else { return }
    let title = record[.title]
    guard isName(title) else {
      report(range, title.isEmpty ? "a journal without title" : "an overlong title")
      return
    }
    // NLM's lists write the ISO abbreviation without stops where it equals their own; then it says
    // nothing of ISO 4.
    let iso = record[.iso4]
    let isISO4 = iso.utf8.contains(UInt8(ascii: ".")) || !iso.utf8.contains(0x20)
    let journal = Journal(
      title: JournalTitle.proper(title), nlmAbbreviation: name(record[.nlm]),
      iso4Abbreviation: isISO4 ? name(iso) : nil,
      printISSN: issn(record[.printISSN], range),
      electronicISSN: issn(record[.electronicISSN], range), nlmID: name(record[.id]))
    append(journal, others: [title, isISO4 || iso == record[.nlm] ? title : iso])
  }

  // MARK: - Rows of columns

  /// The columns a list can have, by the words of its heading.
  private enum Column: Equatable {
    case title, abbreviation, nlm, iso4, issn, electronicISSN, id, other

    static let headings: [(words: [String], column: Column)] = [
      (["title", "journal", "full", "full title", "journal title", "name"], .title),
      (["nlm", "medabbr", "medline", "nlm abbreviation", "nlm title abbreviation"], .nlm),
      (["iso", "iso4", "isoabbr", "iso 4", "iso abbreviation", "iso4 abbreviation"], .iso4),
      (["abbreviation", "abbr", "short", "short title", "abbreviated"], .abbreviation),
      (["issn", "pissn", "print issn", "issn print", "p issn"], .issn),
      (["eissn", "e issn", "electronic issn", "online issn", "issn online"], .electronicISSN),
      (["nlmid", "nlm id", "nlm unique id"], .id),
    ]

    init(_ heading: String) {
      let key = Folding.key(heading)
      self = Self.headings.first { $0.words.contains(key) }?.column ?? .other
    }
  }

  /// Reads one journal per line, its columns separated by a byte and optionally quoted.
  mutating func readRows(separator: UInt8) {
    var columns: [Column]?
    var isFirst = true
    while !cursor.isAtEnd {
      let line = cursor.line()
      let trimmed = JournalTitle.trimmed(cursor.bytes, line)
      if trimmed.isEmpty || cursor.bytes[trimmed.lowerBound] == UInt8(ascii: "#") { continue }
      guard let fields = fields(line, separator) else {
        report(line, "an unclosed quotation mark")
        continue
      }
      if isFirst {
        isFirst = false
        let headings = fields.map { Column($0) }
        if headings.contains(.title),
          fields.count == 1 || headings.filter({ $0 != .other }).count > 1
        {
          columns = headings
          continue
        }
      }
      add(fields, columns ?? Self.guess(fields), line)
    }
  }

  /// The columns of a row without headings: the title, then whatever each field looks like.
  private static func guess(_ fields: [String]) -> [Column] {
    fields.enumerated().map { place, field in
      if place == 0 { return .title }
      if JournalIndex.canonicalISSN(Array(field.utf8)[...]) != nil { return .issn }
      return field.utf8.contains(where: \.isASCIILetter) ? .abbreviation : .other
    }
  }

  private mutating func add(_ fields: [String], _ columns: [Column], _ line: Range<Int>) {
    var journal = Journal(title: "")
    var hasAbbreviation = false
    for (field, column) in zip(fields, columns) where !field.isEmpty {
      switch column {
      case .title: journal.title = field
      case .nlm: journal.nlmAbbreviation = field
      case .iso4: journal.iso4Abbreviation = field
      case .abbreviation where !hasAbbreviation:
        // Stops tell the dialect; a single word is the same in both.
        hasAbbreviation = true
        let isDotted = field.utf8.contains(UInt8(ascii: "."))
        if isDotted || !field.utf8.contains(0x20) { journal.iso4Abbreviation = field }
        if !isDotted { journal.nlmAbbreviation = field }
      case .issn:
        let issn = issn(field, line)
        if journal.printISSN == nil {
          journal.printISSN = issn
        } else {
          journal.electronicISSN = issn
        }
      case .electronicISSN: journal.electronicISSN = issn(field, line)
      case .id: journal.nlmID = field
      default: break
      }
    }
    guard isName(journal.title),
      journal.title.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else {
      report(line, "a row without title")
      return
    }
    guard fields.count > 1 else {
      report(line, "a row of one column")
      return
    }
    append(journal, others: [])
  }

  /// The fields of a row; `nil` when a quotation is not closed.
  private func fields(_ line: Range<Int>, _ separator: UInt8) -> [String]? {
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var place = line.lowerBound
    while place < line.upperBound {
      let byte = cursor.bytes[place]
      place += 1
      if byte == UInt8(ascii: "\""), separator != 0x09 {
        if isQuoted, place < line.upperBound, cursor.bytes[place] == byte {
          field.append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == separator, !isQuoted {
        fields.append(Self.text(field))
        field.removeAll(keepingCapacity: true)
      } else {
        field.append(byte)
      }
    }
    fields.append(Self.text(field))
    return isQuoted ? nil : fields
  }

  // MARK: - Values

  private mutating func append(_ journal: Journal, others: [String]) {
    var journal = journal
    for name in others where name != journal.title && !journal.otherTitles.contains(name) {
      if isName(name) { journal.otherTitles.append(name) }
    }
    journals.append(journal)
  }

  private func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= Self.maximumNameCount
  }

  private func name(_ text: String) -> String? { isName(text) ? text : nil }

  private mutating func issn(_ text: String, _ range: Range<Int>) -> String? {
    if text.isEmpty { return nil }
    if let issn = JournalIndex.canonicalISSN(Array(text.utf8)[...]) { return issn }
    diagnostics.append(
      Diagnostic(
        .invalidJournalISSN, .warning, "the ISSN “\(text.prefix(20))” is not valid and left out",
        at: lines.location(of: range)))
    return nil
  }

  private func text(_ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, cursor.bytes[first] <= 0x20 { range = range.dropFirst() }
    while let last = range.last, cursor.bytes[last] <= 0x20 { range = range.dropLast() }
    return cursor.text(range)
  }

  private static func text(_ field: [UInt8]) -> String {
    var range = field.indices
    while let first = range.first, field[first] <= 0x20 { range = range.dropFirst() }
    while let last = range.last, field[last] <= 0x20 { range = range.dropLast() }
    return String(decoding: field[range], as: UTF8.self)
  }

  private mutating func report(_ range: Range<Int>, _ what: String) {
    let shown = String(decoding: cursor.bytes[range.prefix(60)], as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .malformedJournalRow, .warning, "\(what) is left out: “\(shown)”",
        at: lines.location(of: range)))
  }
}

extension Diagnostic.Code {
  /// A row of a journal list that could not be read.
  public static let malformedJournalRow: Self = "J201"
  /// An input that is no journal list.
  public static let unknownJournalList: Self = "J202"
  /// An ISSN in a journal list with a wrong check digit.
  public static let invalidJournalISSN: Self = "J203"
}
