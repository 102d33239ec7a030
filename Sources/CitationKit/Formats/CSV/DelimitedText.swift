/// Splits delimiter-separated text (RFC 4180) into records of fields.
///
/// Accepted besides: any delimiter, line ends of any kind, quotation marks inside a quoted field that
/// no delimiter follows, and the `="…"` by which programs keep Excel from reading numbers.
struct DelimitedText {
  /// One field: its text and the bytes it stands in.
  struct Field {
    let text: String
    let range: Range<Int>
  }

  /// One record: its fields and the bytes it stands in, without the line end.
  struct Record {
    var fields: [Field]
    var range: Range<Int>
    /// Whether a quoted field of it does not end.
    var isDamaged = false

    /// Whether no field holds anything.
    var isBlank: Bool { fields.allSatisfy { CSLJSONText.trimmed($0.text).isEmpty } }
  }

  private var cursor: ByteCursor
  private let delimiter: UInt8
  /// Set once a quotation mark was not closed: from there on a quoted field ends with its line.
  private var quotesEndWithLine = false

  init(_ bytes: [UInt8], delimiter: UInt8, from start: Int = 0) {
    cursor = ByteCursor(bytes, from: start)
    self.delimiter = delimiter
  }

  var position: Int { cursor.position }

  /// The next record, `nil` at the end; a blank line is a record with one empty field.
  mutating func next() -> Record? {
    guard !cursor.isAtEnd else { return nil }
    let start = cursor.position
    var record = Record(fields: [], range: start..<start)
    while true {
      let (field, isClosed) = field()
      record.fields.append(field)
      if !isClosed { record.isDamaged = true }
      record.range = start..<cursor.position
      if cursor.consume(delimiter) { continue }
      if cursor.consume(0x0D) {
        _ = cursor.consume(0x0A)
      } else {
        _ = cursor.consume(0x0A)
      }
      return record
    }
  }

  private mutating func field() -> (Field, isClosed: Bool) {
    let start = cursor.position
    var opening = start
    if cursor.peek == UInt8(ascii: "="), cursor.peek(ahead: 1) == UInt8(ascii: "\"") {
      opening += 1
    } else {
      // Blanks before a quotation mark.
      var ahead = cursor
      _ = ahead.skip { $0 == 0x20 && $0 != delimiter }
      if ahead.peek == UInt8(ascii: "\"") { opening = ahead.position }
    }
    guard opening < cursor.end, cursor.bytes[opening] == UInt8(ascii: "\"") else {
      return (plainField(), true)
    }
    cursor.position = opening + 1
    if let text = quoted() {
      return (Field(text: text, range: start..<cursor.position), true)
    }
    quotesEndWithLine = true
    cursor.position = opening + 1
    if let text = quoted() {
      return (Field(text: text, range: start..<cursor.position), false)
    }
    cursor.position = start
    return (plainField(), false)
  }

  private mutating func plainField() -> Field {
    let delimiter = delimiter
    let range = cursor.skip { $0 != delimiter && $0 != 0x0A && $0 != 0x0D }
    return Field(text: cursor.text(range), range: range)
  }

  /// The text after an opening quotation mark; `nil` when no closing one comes.
  private mutating func quoted() -> String? {
    var output: [UInt8] = []
    var start = cursor.position
    while let byte = cursor.peek {
      if quotesEndWithLine && (byte == 0x0A || byte == 0x0D) { return nil }
      guard byte == UInt8(ascii: "\"") else {
        cursor.position += 1
        continue
      }
      output.append(contentsOf: cursor.bytes[start..<cursor.position])
      cursor.position += 1
      if cursor.peek == UInt8(ascii: "\"") {
        output.append(byte)
        cursor.position += 1
      } else if endsField() {
        return String(decoding: output, as: UTF8.self)
      } else {
        output.append(byte)
      }
      start = cursor.position
    }
    return nil
  }

  /// Whether a delimiter or the line's end comes next, blanks passed.
  private mutating func endsField() -> Bool {
    var ahead = cursor
    let delimiter = delimiter
    _ = ahead.skip { $0 == 0x20 && $0 != delimiter }
    guard let byte = ahead.peek else {
      cursor = ahead
      return true
    }
    guard byte == delimiter || byte == 0x0A || byte == 0x0D else { return false }
    cursor = ahead
    return true
  }
}
