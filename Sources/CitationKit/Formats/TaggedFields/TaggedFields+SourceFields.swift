extension RISReader: SourceFieldReader {
  func fields(ofRecord source: SourceText) -> [SourceField] {
    var scanner = RISScanner(source.bytes)
    guard scanner.next() else { return [] }
    let type = scanner.fields.first { $0.tag == TagCode("TY") }
    let kind = type.flatMap { RISTypes.kind(of: TaggedText.text(source.bytes, $0.value)) }
    return RISTable.table.sourceFields(scanner.fields, of: kind ?? .document, in: source)
  }
}

extension NBIBReader: SourceFieldReader {
  func fields(ofRecord source: SourceText) -> [SourceField] {
    var scanner = MEDLINEScanner(source.bytes)
    guard scanner.next() else { return [] }
    return MEDLINETable.table.sourceFields(scanner.fields, of: .articleJournal, in: source)
  }
}

extension ENWReader: SourceFieldReader {
  func fields(ofRecord source: SourceText) -> [SourceField] {
    var scanner = ENWScanner(source.bytes)
    guard scanner.next() else { return [] }
    let kind = read(source).output.first?.kind ?? .document
    return ENWTable.table.sourceFields(scanner.fields, of: kind, in: source)
  }
}

extension ISIReader: SourceFieldReader {
  func fields(ofRecord source: SourceText) -> [SourceField] {
    var scanner = ISIScanner(source.bytes)
    guard scanner.next() else { return [] }
    let kind = read(source).output.first?.kind ?? .articleJournal
    return ISITable.table.sourceFields(scanner.fields, of: kind, in: source)
  }
}

extension TagTable {
  fileprivate func sourceFields(
    _ fields: [TaggedField], of kind: ReferenceKind, in source: SourceText
  ) -> [SourceField] {
    let meanings = meanings(for: kind)
    return fields.map { field in
      let range = TaggedText.trimmed(source.bytes, field.value)
      return SourceField(
        name: field.tag.text, field: meanings[number(of: field.tag)]?.referenceField, range: range,
        raw: source.text(in: range))
    }
  }
}

extension TagMeaning {
  /// The field of a reference that a tag is read into; `nil` for tags that are read with others.
  fileprivate var referenceField: ReferenceField? {
    switch self {
    case .variable(let variable): .variable(variable)
    case .contributors(let role): .contributors(role)
    case .fullAuthor, .shortAuthor, .corporateAuthor: .contributors(.author)
    case .fullEditor, .shortEditor, .corporateEditor: .contributors(.editor)
    case .fullInvestigator, .shortInvestigator: .contributors(.investigator)
    case .date(let role): .date(role)
    case .issuedYear, .issuedDate, .issuedDateFallback, .issuedDay: .date(.issued)
    case .identifier(let name): .identifier(name.kind)
    case .firstPage, .lastPage, .pages: .variable(.page)
    case .bookTitle, .containerForCertain: .variable(.containerTitle)
    case .keywords: .keyword
    case .note: .note
    case .url, .file: .url
    case .id: .id
    default: nil
    }
  }
}
