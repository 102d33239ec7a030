/// How CSL-JSON's texts that hold several values are taken apart.
enum CSLJSONText {
  /// The keywords of `keyword`: separated by semicolons if there is one, else by commas.
  static func keywords(in text: String) -> [String] {
    let separator = text.utf8.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    return text.utf8.split(separator: separator).compactMap {
      let keyword = trimmed(String(Substring($0)))
      return keyword.isEmpty ? nil : keyword
    }
  }

  /// The values of `ISBN` or `ISSN`: separated by blanks, commas or semicolons.
  static func values(in text: String) -> [String] {
    text.utf8.split {
      $0.isASCIIWhitespace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
    }.map { String(Substring($0)) }
  }

  /// A text without the white space around it.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { !$0.isASCIIWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isASCIIWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// Whether a text is a JSON array or object as ``json(_:)`` spells it.
  static func isStructure(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    else { return false }
    var parser = JSONParser(Array(text.utf8))
    guard let value = try? parser.value(depth: 4), parser.cursor.isAtEnd else { return false }
    return json(value) == text
  }

  /// A value as JSON on one line.
  static func json(_ value: JSONValue) -> String {
    var output: [UInt8] = []
    var emitter = JSONEmitter(taking: &output)
    write(value, to: &emitter)
    emitter.finish(&output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func write(_ value: JSONValue, to emitter: inout JSONEmitter) {
    switch value.content {
    case .null: emitter.verbatim("null")
    case .boolean(let flag): emitter.boolean(flag)
    case .number(let number): emitter.verbatim(number)
    case .string(let text): emitter.string(text)
    case .array(let elements):
      emitter.beginArray()
      for element in elements { write(element, to: &emitter) }
      emitter.endArray()
    case .object(let members):
      emitter.beginObject()
      for member in members {
        emitter.name(member.name)
        write(member.value, to: &emitter)
      }
      emitter.endObject()
    }
  }
}

/// A `note` whose first lines may state fields, one `name: value` a line.
///
/// That is how programs carry what their own data model has no field for (citeproc-js, Zotero's
/// "Extra").
struct CSLJSONNote {
  /// The fields that the first lines state.
  private(set) var fields: [(field: ReferenceField, value: String, line: String)] = []
  /// The note without them.
  private(set) var text: String

  init(_ note: String) {
    text = note
    var rest = note.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = String(Substring(rest[..<end]))
      guard let field = Self.field(in: line) else { break }
      fields.append((field.0, field.1, line))
      rest = rest[end...].drop { $0 == 0x0A || $0 == 0x0D }
    }
    if !fields.isEmpty { text = String(Substring(rest)) }
  }

  private static func field(in line: String) -> (ReferenceField, String)? {
    let line = CSLJSONText.trimmed(line)
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line[..<colon]
    let value = CSLJSONText.trimmed(String(line[colon...].dropFirst()))
    guard (2...30).contains(name.utf8.count), !value.isEmpty,
      name.utf8.allSatisfy({
        $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == 0x20
      }),
      let field = CSLJSONVocabulary.field(noteName: String(name))
    else { return nil }
    return (field, value)
  }
}
