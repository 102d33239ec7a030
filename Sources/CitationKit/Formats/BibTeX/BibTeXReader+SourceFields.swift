extension BibTeXReader: SourceFieldReader {
  func fields(ofRecord source: SourceText) -> [SourceField] {
    let document = BibTeXDocument(source)
    guard let entry = document.blocks.first(where: { $0.kind == .entry }) else { return [] }
    let typeName = source.text(in: entry.type).lowercased()
    let type = BibTeXEntryTypes.reading(of: typeName)?.canonical ?? typeName
    let key = SourceField(
      name: "key", field: .id, range: entry.key, raw: source.text(in: entry.key))
    let fields = document.fields[entry.fields.clamped(to: document.fields.indices)].map { field in
      let name = source.text(in: field.name)
      var meaning: ReferenceField?
      if case .row(let row, _) = BibTeXFieldTable.meaning(of: name.lowercased(), in: type) {
        meaning = row.field
      }
      return SourceField(
        name: name, field: meaning, range: field.value, raw: source.text(in: field.value))
    }
    return (entry.key.isEmpty ? [] : [key]) + fields
  }
}
