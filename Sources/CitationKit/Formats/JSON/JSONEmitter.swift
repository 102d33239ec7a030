/// Writes JSON (RFC 8259) to bytes: a comma where one is due, and line ends down to a given depth.
struct JSONEmitter {
  private(set) var output: [UInt8] = []
  /// Down to which depth every value has a line of its own; 0 for one line in all.
  private let indentedDepth: Int
  private var depth = 0
  private var needsComma = false

  /// Continues an output, which is handed back by ``finish(_:)``.
  ///
  /// - Parameters:
  ///   - depth: how many arrays and objects the output has open already.
  ///   - isFollowing: whether a value stands before in the innermost of them.
  init(
    taking output: inout [UInt8], indentedDepth: Int = 0, depth: Int = 0, isFollowing: Bool = false
  ) {
    self.indentedDepth = indentedDepth
    self.depth = depth
    needsComma = isFollowing
    swap(&self.output, &output)
  }

  mutating func finish(_ output: inout [UInt8]) { swap(&self.output, &output) }

  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Begins a member: its value has to follow.
  mutating func name(_ name: String) {
    separate()
    append(quoted: name)
    output.append(UInt8(ascii: ":"))
    if indentedDepth > 0 { output.append(UInt8(ascii: " ")) }
    needsComma = false
    isAfterName = true
  }

  mutating func string(_ text: String) {
    separate()
    append(quoted: text)
  }

  mutating func integer(_ value: Int) {
    separate()
    output.append(contentsOf: String(value).utf8)
  }

  /// A finite number; anything else becomes `null`, as JSON has no other numbers.
  mutating func double(_ value: Double) {
    separate()
    output.append(contentsOf: value.isFinite ? Array("\(value)".utf8) : Array("null".utf8))
  }

  mutating func boolean(_ value: Bool) {
    separate()
    output.append(contentsOf: value ? Array("true".utf8) : Array("false".utf8))
  }

  /// A value that is JSON already.
  mutating func verbatim(_ json: String) {
    separate()
    output.append(contentsOf: json.utf8)
  }

  mutating func member(_ name: String, _ text: String) {
    self.name(name)
    string(text)
  }

  mutating func strings(_ texts: [String]) {
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  private var isAfterName = false

  private mutating func separate() {
    if isAfterName {
      isAfterName = false
      needsComma = true
      return
    }
    if needsComma {
      output.append(UInt8(ascii: ","))
      if depth > indentedDepth && indentedDepth > 0 { output.append(UInt8(ascii: " ")) }
    }
    if depth > 0 && depth <= indentedDepth { breakLine() }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    output.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma && depth < indentedDepth { breakLine() }
    output.append(bracket)
    needsComma = true
  }

  private mutating func breakLine() {
    output.append(0x0A)
    for _ in 0..<(2 * depth) { output.append(0x20) }
  }

  private mutating func append(quoted text: String) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      // Runs of bytes that stand for themselves are copied at once.
      var start = 0
      for index in bytes.indices where Self.isEscaped(bytes[index]) {
        output.append(contentsOf: bytes[start..<index])
        append(escaped: bytes[index])
        start = index + 1
      }
      output.append(contentsOf: bytes[start...])
    }
    output.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func append(escaped byte: UInt8) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      output.append(contentsOf: "u00".utf8)
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 0x0F)])
    }
  }
}
