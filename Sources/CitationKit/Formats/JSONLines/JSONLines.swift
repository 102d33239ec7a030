/// The members of a reference's JSON object, written; the same names as in the `Codable`
/// conformances.
enum JSONLines {
  static func write(_ reference: Reference, to emitter: inout JSONEmitter) {
    emitter.beginObject()
    if !reference.id.isEmpty { emitter.member("id", reference.id) }
    emitter.member("type", reference.kind.rawValue)
    for variable in reference.variables {
      if let text = reference[variable] { emitter.member(variable.name, text) }
    }
    for role in reference.dateRoles {
      guard let date = reference.date(role) else { continue }
      emitter.name(role.rawValue)
      write(date, to: &emitter)
    }
    if !reference.contributors.isEmpty {
      emitter.name("contributors")
      write(reference.contributors, to: &emitter)
    }
    if !reference.identifiers.isEmpty {
      emitter.name("identifiers")
      write(reference.identifiers, to: &emitter)
    }
    for (name, texts) in [
      ("urls", reference.urls), ("keywords", reference.keywords), ("notes", reference.notes),
    ] where !texts.isEmpty {
      emitter.name(name)
      emitter.strings(texts)
    }
    if !reference.extra.isEmpty {
      emitter.name("extra")
      write(reference.extra, to: &emitter)
    }
    if let origin = reference.origin {
      if let raw = origin.raw { emitter.member("raw", raw) }
      emitter.name("origin")
      write(origin, to: &emitter)
    }
    emitter.endObject()
  }

  static func write(_ contributors: [Contributor], to emitter: inout JSONEmitter) {
    emitter.beginArray()
    for contributor in contributors {
      emitter.beginObject()
      emitter.member("role", contributor.role.rawValue)
      switch contributor.name {
      case .person(let name):
        emitter.member("family", name.family)
        if let given = name.given { emitter.member("given", given) }
        if let particle = name.particle { emitter.member("particle", particle) }
        if let particle = name.droppingParticle { emitter.member("droppingParticle", particle) }
        if let suffix = name.suffix { emitter.member("suffix", suffix) }
      case .organization(let name): emitter.member("organization", name)
      case .others:
        emitter.name("others")
        emitter.boolean(true)
      }
      if let orcid = contributor.orcid { emitter.member("orcid", orcid.value) }
      if !contributor.affiliations.isEmpty {
        emitter.name("affiliations")
        emitter.strings(contributor.affiliations)
      }
      emitter.endObject()
    }
    emitter.endArray()
  }

  static func write(_ identifiers: [Identifier], to emitter: inout JSONEmitter) {
    emitter.beginArray()
    for identifier in identifiers {
      emitter.beginObject()
      emitter.member("kind", identifier.kind.rawValue)
      emitter.member("value", identifier.value)
      emitter.endObject()
    }
    emitter.endArray()
  }

  static func write(_ fields: [ExtraField], to emitter: inout JSONEmitter) {
    emitter.beginArray()
    for field in fields {
      emitter.beginObject()
      emitter.member("name", field.name)
      emitter.member("value", field.value)
      emitter.endObject()
    }
    emitter.endArray()
  }

  /// A date that was understood as its EDTF text, another one as an object with its `text`.
  static func write(_ date: Lenient<ReferenceDate>, to emitter: inout JSONEmitter) {
    switch date {
    case .value(let date): emitter.string(date.description)
    case .text(let text):
      emitter.beginObject()
      emitter.member("text", text)
      emitter.endObject()
    }
  }

  private static func write(_ origin: Origin, to emitter: inout JSONEmitter) {
    emitter.beginObject()
    emitter.member("format", origin.format.rawValue)
    emitter.name("location")
    emitter.beginObject()
    emitter.member("source", origin.location.source)
    for (name, value) in [
      ("line", origin.location.line), ("column", origin.location.column),
      ("offset", origin.location.offset), ("length", origin.location.length),
    ] {
      emitter.name(name)
      emitter.integer(value)
    }
    emitter.endObject()
    if let type = origin.type { emitter.member("type", type) }
    if !origin.spans.isEmpty {
      emitter.name("spans")
      emitter.beginArray()
      for span in origin.spans { write(span, to: &emitter) }
      emitter.endArray()
    }
    emitter.endObject()
  }

  private static func write(_ span: FieldSpan, to emitter: inout JSONEmitter) {
    emitter.beginObject()
    emitter.member("field", span.field.codingName)
    emitter.name("range")
    emitter.beginArray()
    emitter.integer(span.range.lowerBound)
    emitter.integer(span.range.upperBound)
    emitter.endArray()
    if let confidence = span.confidence {
      emitter.name("confidence")
      emitter.double(confidence)
    }
    emitter.endObject()
  }
}
