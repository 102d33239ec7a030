/// One row of a table while it is read.
struct CSVRow {
  private let table: CSVTable
  private let row: DelimitedText.Record
  private var result = Reference()
  private var year: Int?
  private var month: String?
  private var day: String?
  private var firstPage: String?
  private var lastPage: String?
  private var typeName: String?

  init(_ table: CSVTable, _ row: DelimitedText.Record) {
    self.table = table
    self.row = row
  }

  mutating func reference() -> Reference {
    let surplus = table.columns.count..<max(table.columns.count, row.fields.count)
    for index in table.readingOrder + surplus where index < row.fields.count {
      let text = Self.value(row.fields[index].text)
      if text.isEmpty { continue }
      guard table.columns.indices.contains(index) else {
        result.extra.append(ExtraField(name: "Column\(index + 1)", value: text))
        continue
      }
      let column = table.columns[index]
      if let meaning = column.meaning, set(meaning, text) { continue }
      if column.meaning == .ignored { continue }
      result.extra.append(ExtraField(name: column.name, value: text))
    }
    finish()
    return result
  }

  /// A cell's text without the marks of spreadsheets and of data frames for "nothing".
  private static func value(_ text: String) -> String {
    let text = CSLJSONText.trimmed(text)
    switch text {
    case "nan", "NaN", "None", "NULL", "null", "N/A", "n/a", "NA": return ""
    default: return text
    }
  }

  /// Sets what a column says; `false` when it is to be kept by its name.
  private mutating func set(_ meaning: CSVColumns.Meaning, _ text: String) -> Bool {
    switch meaning {
    case .ignored: return false
    case .year: return setOnce(&year, Int(text.prefix { $0.isNumber }))
    case .month: return setOnce(&month, text)
    case .day: return setOnce(&day, text)
    case .firstPage: return setOnce(&firstPage, text)
    case .lastPage: return setOnce(&lastPage, text)
    case .type: return setOnce(&typeName, text)
    case .field(let field): return set(field, text)
    }
  }

  private func setOnce<Value: Equatable>(_ target: inout Value?, _ value: Value?) -> Bool {
    guard let value, target == nil || target == value else { return false }
    target = value
    return true
  }

  private mutating func set(_ field: ReferenceField, _ text: String) -> Bool {
    switch field {
    case .id:
      guard result.id.isEmpty else { return false }
      result.id = text
    case .variable(let variable):
      if result[variable] == text { return true }
      guard result[variable] == nil else { return false }
      result[variable] = text
    case .contributors(let role):
      guard result.contributors(role).isEmpty else { return false }
      let names = NameList.names(text)
      result.contributors += names.map { Contributor($0, role: role) }
      return !names.isEmpty
    case .date(let role):
      guard result.date(role) == nil else { return false }
      if role == .issued, text.utf8.count == 4, let number = Int(text) {
        return setOnce(&year, number)
      }
      let date = ReferenceDate(text) ?? ReferenceDate(parsing: text)
      result.setDate(date.map { .value($0) } ?? .text(text), for: role)
    case .identifier(let kind): return add(kind, text)
    case .url:
      for address in text.split(whereSeparator: {
        $0 == ";" || $0 == "|" || $0 == " " || $0 == "\n"
      })
      where address.contains("://") || address.hasPrefix("www.") {
        let address = String(address)
        if !result.urls.contains(address) { result.urls.append(address) }
      }
      return !result.urls.isEmpty
    case .keyword:
      for keyword in Self.keywords(text) where !result.keywords.contains(keyword) {
        result.keywords.append(keyword)
      }
    case .note: result.notes.append(text)
    case .kind, .extra: return false
    }
    return true
  }

  private static func keywords(_ text: String) -> [String] {
    for separator: UInt8 in [UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A]
    where text.utf8.contains(separator) {
      return text.utf8.split(separator: separator)
        .map { CSLJSONText.trimmed(String(Substring($0))) }.filter { !$0.isEmpty }
    }
    return CSLJSONText.keywords(in: text)
  }

  private mutating func add(_ kind: IdentifierKind, _ text: String) -> Bool {
    if text == "0" { return true }
    switch kind {
    case .issn, .isbn:
      for value in text.split(whereSeparator: { ";,| ".contains($0) }) {
        var value = String(value)
        if kind == .issn, value.utf8.count == 8, value.utf8.dropLast().allSatisfy(\.isASCIIDigit) {
          value.insert("-", at: value.index(value.startIndex, offsetBy: 4))
        }
        result.add(Identifier(kind, value))
      }
    case .doi, .pmid, .pmcid, .arxiv:
      // "PUBMED 21314913", "10.1038/x     LK  - https://…": one word of it is the identifier.
      let words = [text] + text.split(whereSeparator: { $0 == " " || $0 == ";" }).map(String.init)
      let found = words.lazy.map { Identifier(kind, $0) }.first(where: \.isValid)
      result.add(found ?? Identifier(kind, text))
    default:
      for value in text.split(separator: ";") {
        let value = CSLJSONText.trimmed(String(value))
        if !value.isEmpty { result.add(Identifier(kind, value)) }
      }
    }
    return true
  }

  private mutating func finish() {
    setIssued()
    if result[.page] == nil, let firstPage {
      result[.page] = PageRange.text(first: firstPage, last: lastPage)
    } else if let text = result[.page], let range = PageRange(text) {
      result[.page] = range.description
    }
    // A table of OpenAlex has an address as its key.
    if result.id.hasPrefix("https://openalex.org/") {
      result.add(Identifier(.openalex, String(result.id.dropFirst(21))))
    }
    result.kind = kind
    if let typeName, result[.genre] == nil, !hasGenres { result[.genre] = typeName }
  }

  private mutating func setIssued() {
    guard let year else { return }
    if result.issued?.value?.year == year { return }
    if let issued = result.issued, case .text(let text) = issued,
      let date = ReferenceDate(parsing: text, year: year)
    {
      result.issued = .value(date)
      return
    }
    if let whole = result.issued { result.setDate(whole, for: .available) }
    let parts = [String(year), month, day].compactMap { $0 }
    let date = ReferenceDate(parsing: parts.joined(separator: " ")) ?? monthByNumber(year)
    result.issued = (date ?? ReferenceDate(year: year)).map { .value($0) }
  }

  private func monthByNumber(_ year: Int) -> ReferenceDate? {
    guard let number = month.flatMap({ Int($0) }) else { return nil }
    return ReferenceDate(year: year, month: number, day: day.flatMap { Int($0) })
      ?? ReferenceDate(year: year, month: number)
  }

  /// Whether the table has a column for what kind of work it is in words, as ``CSVWriter`` writes it:
  /// types are then the model's own.
  private var hasGenres: Bool {
    table.columns.contains { $0.meaning == .field(.variable(.genre)) }
  }

  /// The kind that the type's name tells, or else the columns that are filled.
  private var kind: ReferenceKind {
    if let typeName {
      if hasGenres, let kind = ReferenceKind(rawValue: typeName) { return kind }
      let key = Folding.key(typeName)
      for (word, kind) in Self.kinds where key.contains(word) { return kind }
    }
    if result[.containerTitle] == nil && !result.isbns.isEmpty { return .book }
    return result[.containerTitle] == nil && result[.containerTitleShort] == nil
      ? .document : .articleJournal
  }

  /// Words in names of types, the more telling first.
  private static let kinds: [(String, ReferenceKind)] = [
    ("book chapter", .chapter), ("booksection", .chapter), ("book section", .chapter),
    ("chapter", .chapter), ("proceedings", .paperConference), ("conference", .paperConference),
    ("preprint", .article), ("posted content", .article), ("dissertation", .thesis),
    ("thesis", .thesis), ("dataset", .dataset), ("report", .report), ("patent", .patent),
    ("newspaper", .articleNewspaper), ("magazine", .articleMagazine), ("webpage", .webpage),
    ("web page", .webpage), ("software", .software), ("trial registry", .dataset),
    ("journalarticle", .articleJournal), ("article", .articleJournal),
    ("journal", .articleJournal), ("book", .book), ("review", .articleJournal),
    ("editorial", .articleJournal), ("letter", .articleJournal), ("note", .articleJournal),
  ]
}
