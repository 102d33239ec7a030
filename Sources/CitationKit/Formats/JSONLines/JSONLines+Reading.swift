/// The members of a reference's JSON object, read; `nil` where a value is not what it should be.
extension JSONLines {
  static func date(_ value: JSONValue) -> Lenient<ReferenceDate>? {
    if let text = value["text"]?.text { return .text(text) }
    return value.string.map { text in ReferenceDate(text).map { .value($0) } ?? .text(text) }
  }

  static func texts(_ value: JSONValue) -> [String]? {
    guard let elements = value.elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }

  static func contributors(_ value: JSONValue) -> [Contributor]? {
    guard let elements = value.elements else { return nil }
    let contributors = elements.compactMap(contributor)
    return contributors.count == elements.count ? contributors : nil
  }

  private static func contributor(_ value: JSONValue) -> Contributor? {
    guard let role = Contributor.Role(rawValue: value["role"]?.string ?? "author") else {
      return nil
    }
    let name: Contributor.Name
    if let organization = value["organization"]?.string {
      name = .organization(organization)
    } else if let family = value["family"]?.string {
      name = .person(
        PersonName(
          family: family, given: value["given"]?.string, particle: value["particle"]?.string,
          droppingParticle: value["droppingParticle"]?.string, suffix: value["suffix"]?.string))
    } else if value["others"] != nil {
      name = .others
    } else {
      return nil
    }
    var contributor = Contributor(name, role: role)
    if let text = value["orcid"]?.string {
      guard let orcid = ORCID(text) else { return nil }
      contributor.orcid = orcid
    }
    if let affiliations = value["affiliations"] {
      guard let texts = texts(affiliations) else { return nil }
      contributor.affiliations = texts
    }
    return contributor
  }

  static func identifiers(_ value: JSONValue) -> [Identifier]? {
    guard let elements = value.elements else { return nil }
    let identifiers = elements.compactMap { element -> Identifier? in
      guard let kind = element["kind"]?.string, let text = element["value"]?.string else {
        return nil
      }
      return Identifier(IdentifierKind(rawValue: kind), text)
    }
    return identifiers.count == elements.count ? identifiers : nil
  }

  static func extra(_ value: JSONValue) -> [ExtraField]? {
    guard let elements = value.elements else { return nil }
    let fields = elements.compactMap { element -> ExtraField? in
      guard let name = element["name"]?.string, let text = element["value"]?.string else {
        return nil
      }
      return ExtraField(name: name, value: text)
    }
    return fields.count == elements.count ? fields : nil
  }

  static func origin(_ value: JSONValue) -> Origin? {
    guard let format = value["format"]?.string, let location = value["location"].flatMap(location)
    else { return nil }
    var origin = Origin(
      format: BibliographyFormat(rawValue: format), location: location,
      type: value["type"]?.string)
    if let spans = value["spans"] {
      guard let elements = spans.elements else { return nil }
      origin.spans = elements.compactMap(span)
      if origin.spans.count != elements.count { return nil }
    }
    return origin
  }

  private static func location(_ value: JSONValue) -> SourceLocation? {
    guard let source = value["source"]?.string, let line = value["line"]?.integer,
      let column = value["column"]?.integer, let offset = value["offset"]?.integer,
      let length = value["length"]?.integer, offset >= 0, length >= 0,
      !offset.addingReportingOverflow(length).overflow
    else { return nil }
    return SourceLocation(
      source: source, line: line, column: column, offset: offset, length: length)
  }

  private static func span(_ value: JSONValue) -> FieldSpan? {
    guard let field = value["field"]?.string, let range = value["range"]?.elements,
      range.count == 2, let start = range[0].integer, let end = range[1].integer, start >= 0,
      start <= end
    else { return nil }
    return FieldSpan(
      ReferenceField(codingName: field), range: start..<end,
      confidence: value["confidence"]?.double)
  }
}
