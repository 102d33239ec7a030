extension CSLJSONReader: SourceFieldReader {
  func fields(ofRecord source: SourceText) -> [SourceField] {
    JSONParser.readableMembers(source.bytes, in: 0..<source.bytes.count).map { member in
      SourceField(
        name: member.name, field: Self.field(named: member.name), range: member.value.range,
        raw: source.text(in: member.value.range))
    }
  }

  private static func field(named name: String) -> ReferenceField? {
    if let variable = Variable(name: name) { return .variable(variable) }
    if let role = Contributor.Role(rawValue: name) { return .contributors(role) }
    if let role = DateRole(rawValue: name) { return .date(role) }
    switch name {
    case "id": return .id
    case "type": return .kind
    case "URL": return .url
    case "keyword": return .keyword
    case "note": return .note
    case "DOI", "PMID", "PMCID", "ISBN", "ISSN":
      return .identifier(IdentifierKind(rawValue: name.lowercased()))
    default: return nil
    }
  }
}
