/// Reads what ``JSONLinesWriter`` writes: one ``Reference`` as a JSON object on every line.
///
/// A line that is no reference is reported with its place and kept as a reference's ``Origin/raw``;
/// a member that is not understood is kept as an extra field and reported.
public struct JSONLinesReader: ReferenceReader {
  /// `jsonl`.
  public static var format: BibliographyFormat { .jsonl }

  /// A reader.
  public init() {}

  /// Certain when the first line is an object with members that only this format has.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    guard start.first(where: { !$0.isASCIIWhitespace }) == UInt8(ascii: "{") else { return 0 }
    let line = start.drop { $0.isASCIIWhitespace }.prefix { $0 != 0x0A }
    let text = String(decoding: line.prefix(65_536), as: UTF8.self)
    let own = [
      "\"type\":\"", "\"contributors\":[{\"role\":\"", "\"origin\":{\"format\":\"",
      "\"identifiers\":[{\"kind\":\"",
    ]
    let found = own.count { text.contains($0) }
    return found >= 3 ? 1 : [0, 0.2, 0.9][found]
  }

  /// Reads all lines.
  public func read(_ source: SourceText) -> Parsed<[Reference]> { read(source, after: 0) }

  /// Reads the lines of a part of an input, before which some lines were read already.
  func read(_ source: SourceText, after linesBefore: Int) -> Parsed<[Reference]> {
    var records = JSONRecords(source.bytes)
    var counter = LineCounter(source)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    while let record = records.next() {
      switch record {
      case .value(let value):
        let location = counter.location(of: value.range)
        references.append(read(value, at: location, in: source, &diagnostics))
      case .damaged(let range, let error):
        let location = counter.location(of: range)
        var reference = Reference()
        var ignored: [Diagnostic] = []
        Self.set(
          JSONParser.readableMembers(source.bytes, in: range), in: &reference, location, &ignored)
        reference.origin = Origin(
          format: .jsonl, location: location, raw: source.text(in: range))
        references.append(reference)
        let place = counter.location(of: error.offset..<error.offset)
        var beginning = location
        beginning.line += linesBefore
        diagnostics.append(.damaged(error, beginning: beginning, at: place))
      }
    }
    return Parsed(references, diagnostics: diagnostics)
  }

  private func read(
    _ value: JSONValue, at location: SourceLocation, in source: SourceText,
    _ diagnostics: inout [Diagnostic]
  ) -> Reference {
    var reference = Reference()
    guard let members = value.members else {
      let text = source.text(in: value.range)
      diagnostics.append(
        Diagnostic(
          .noReferenceObject, .error, "'\(text.prefix(60))' is no reference", at: location))
      reference.origin = Origin(format: .jsonl, location: location, raw: text)
      return reference
    }
    Self.set(members, in: &reference, location, &diagnostics)
    if reference.origin == nil {
      reference.origin = Origin(format: .jsonl, location: location)
      reference.origin?.raw = value["raw"]?.string
    }
    return reference
  }

  private static func set(
    _ members: [JSONMember], in reference: inout Reference, _ location: SourceLocation,
    _ diagnostics: inout [Diagnostic]
  ) {
    for member in members where !set(member, in: &reference) {
      reference.extra.append(
        ExtraField(
          name: member.name, value: member.value.string ?? CSLJSONText.json(member.value)))
      diagnostics.append(
        Diagnostic(
          .unreadMember, .warning, "the member '\(member.name)' was not understood", at: location,
          help: "it was kept as an extra field"))
    }
    if let raw = members.first(where: { $0.name == "raw" })?.value.string {
      reference.origin?.raw = raw
    }
  }

  /// Sets what a member says; `false` when that is not understood.
  private static func set(_ member: JSONMember, in reference: inout Reference) -> Bool {
    let value = member.value
    switch member.name {
    case "id": return assign(value.text, to: &reference.id)
    case "type": return assign(value.string.flatMap(ReferenceKind.init), to: &reference.kind)
    case "contributors":
      return append(JSONLines.contributors(value), to: &reference.contributors)
    case "identifiers":
      return append(JSONLines.identifiers(value), to: &reference.identifiers)
    case "urls": return append(JSONLines.texts(value), to: &reference.urls)
    case "keywords": return append(JSONLines.texts(value), to: &reference.keywords)
    case "notes": return append(JSONLines.texts(value), to: &reference.notes)
    case "extra": return append(JSONLines.extra(value), to: &reference.extra)
    case "raw": return value.string != nil
    case "origin":
      guard let origin = JSONLines.origin(value) else { return false }
      reference.origin = origin
    default:
      if let variable = Variable(name: member.name), let text = value.text,
        reference[variable] == nil
      {
        reference[variable] = text
      } else if let role = DateRole(rawValue: member.name), let date = JSONLines.date(value) {
        reference.setDate(date, for: role)
      } else {
        return false
      }
    }
    return true
  }

  private static func assign<Value>(_ value: Value?, to target: inout Value) -> Bool {
    guard let value else { return false }
    target = value
    return true
  }

  private static func append<Value>(_ values: [Value]?, to target: inout [Value]) -> Bool {
    guard let values else { return false }
    target += values
    return true
  }
}

extension Diagnostic.Code {
  /// A line holds no reference.
  public static let noReferenceObject: Self = "E144"
  /// A member of a reference has a value that cannot be understood.
  public static let unreadMember: Self = "E145"
}
