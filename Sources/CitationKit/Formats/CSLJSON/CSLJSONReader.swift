/// Reads CSL-JSON 1.0 to 1.0.2: an array of items, an object with `items` or `references`, a single
/// item, or items one after the other.
///
/// An item that is no JSON is reported with its place; what can be read of it is kept with the
/// item's text (``Origin/raw``), and the next item is read.
///
/// ```swift
/// CSLJSONReader().read(SourceText(#"[{"id":"a","type":"book","title":"Emma"}]"#)).output
/// ```
public struct CSLJSONReader: ReferenceReader {
  /// `csl-json`.
  public static var format: BibliographyFormat { .cslJSON }

  /// A reader.
  public init() {}

  /// Certain when the text is JSON and has members that only CSL-JSON has.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    guard let first = start.first(where: { !$0.isASCIIWhitespace }),
      first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    else { return 0 }
    let text = String(decoding: start.prefix(8192), as: UTF8.self)
    for foreign in [
      "\"message-type\"", "\"work-list\"", "\"display_name\"", "\"creators\"",
      "\"itemType\"", "\"contributors\":[{\"role\"",
    ] where text.contains(foreign) {
      return 0.1
    }
    let own = [
      "\"type\"", "\"id\"", "\"date-parts\"", "\"container-title\"", "\"family\"", "\"DOI\"",
    ]
    let found = own.count { text.contains($0) }
    return found == 0 ? 0.05 : min(0.95, 0.35 + 0.2 * Double(found))
  }

  /// Reads all items.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var records = JSONRecords(source.bytes, containers: ["items", "references"])
    var counter = LineCounter(source)
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    while let record = records.next() {
      let location: SourceLocation
      let members: [JSONMember]
      var raw: String?
      switch record {
      case .value(let value):
        location = counter.location(of: value.range)
        guard let found = value.members else {
          diagnostics.append(.notAnItem(source.text(in: value.range), at: location))
          continue
        }
        members = found
      case .damaged(let range, let error):
        location = counter.location(of: range)
        raw = source.text(in: range)
        members = JSONParser.readableMembers(source.bytes, in: range)
        var place = counter.location(of: error.offset..<max(error.offset, range.upperBound))
        place.length = 0
        diagnostics.append(.damaged(error, beginning: location, at: place))
      }
      var item = CSLJSONItemReader(location: location)
      item.read(members)
      item.reference.origin = Origin(
        format: .cslJSON, location: location, type: item.typeName, raw: raw)
      references.append(item.reference)
      diagnostics += item.diagnostics
    }
    return Parsed(references, diagnostics: diagnostics)
  }
}

extension JSONParser {
  /// The members of a damaged object up to the first that cannot be read.
  static func readableMembers(_ bytes: [UInt8], in range: Range<Int>) -> [JSONMember] {
    var parser = JSONParser(bytes, from: range.lowerBound)
    var members: [JSONMember] = []
    guard parser.cursor.consume(UInt8(ascii: "{")) else { return [] }
    while parser.cursor.position < range.upperBound, let member = try? parser.member(depth: 1) {
      members.append(member)
      parser.cursor.skipWhitespace()
      guard parser.cursor.consume(UInt8(ascii: ",")) else { break }
    }
    return members
  }
}

extension Diagnostic {
  /// A record of a JSON text that is no JSON.
  static func damaged(
    _ error: JSONSyntaxError, beginning record: SourceLocation, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .damagedJSON, .error, "\(error.message), in the record that begins at line \(record.line)",
      at: place, help: "mend the record; what could be read of it was kept")
  }

  /// A value where an item should be.
  static func notAnItem(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noJSONObject, .error, "'\(text.prefix(60))' stands where an object should", at: location)
  }
}

extension Diagnostic.Code {
  /// A record in JSON is damaged; what could be read was used.
  public static let damagedJSON: Self = "E140"
  /// Something else stands where an object should.
  public static let noJSONObject: Self = "E141"
}
