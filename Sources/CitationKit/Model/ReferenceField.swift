/// Any field of a reference by name: what format tables map tags to, and what spans point from.
public enum ReferenceField: Hashable, Sendable {
  /// The key or record id.
  case id
  /// The kind of the item.
  case kind
  /// A text field.
  case variable(Variable)
  /// The contributors of one role.
  case contributors(Contributor.Role)
  /// One of the dates.
  case date(DateRole)
  /// The identifiers of one kind.
  case identifier(IdentifierKind)
  /// The addresses on the web.
  case url
  /// The keywords.
  case keyword
  /// The notes.
  case note
  /// A field of the source that has no place in the model, by its name there.
  case extra(String)

  /// The field's name: CSL's where CSL has one (`title`, `author`, `issued`, `DOI`).
  public var name: String {
    switch self {
    case .id: "id"
    case .kind: "type"
    case .variable(let variable): variable.name
    case .contributors(let role): role.rawValue
    case .date(let role): role.rawValue
    case .identifier(let kind): kind.label
    case .url: "URL"
    case .keyword: "keyword"
    case .note: "note"
    case .extra(let name): name
    }
  }
}
