/// The fields that ``BibTeXEntryComposer`` puts in one: `name = {value}, name = {value}`.
enum BibTeXNestedFields {
  /// The fields; `nil` when the text is anything else.
  static func split(_ field: BibTeXReadingPass.Field) -> [BibTeXReadingPass.Field]? {
    let bytes = field.text.bytes
    var index = field.text.range.lowerBound
    let end = field.text.range.upperBound
    var fields: [BibTeXReadingPass.Field] = []
    func skipBlanks() {
      while index < end, bytes[index].isASCIIWhitespace { index += 1 }
    }
    while true {
      skipBlanks()
      let start = index
      while index < end, BibTeXScanner.isIdentifier[Int(bytes[index])] { index += 1 }
      let name = String(decoding: bytes[start..<index].map(\.asciiLowercased), as: UTF8.self)
      skipBlanks()
      guard !name.isEmpty, index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
      index += 1
      skipBlanks()
      guard index < end, bytes[index] == UInt8(ascii: "{"), let close = closingBrace() else {
        return nil
      }
      fields.append(
        BibTeXReadingPass.Field(
          name: name, text: BibTeXText(bytes: bytes, range: index + 1..<close), range: field.range))
      index = close + 1
      skipBlanks()
      if index >= end { return fields }
      guard bytes[index] == UInt8(ascii: ",") else { return nil }
      index += 1
    }

    func closingBrace() -> Int? {
      var depth = 0
      for place in index..<end {
        if bytes[place] == UInt8(ascii: "{") { depth += 1 }
        if bytes[place] == UInt8(ascii: "}") {
          depth -= 1
          if depth == 0 { return place }
        }
      }
      return nil
    }
  }
}
