/// A JSON value (RFC 8259) with its place in the input; members keep their order and repetitions,
/// numbers their spelling.
struct JSONValue: Sendable {
  /// What a value is.
  enum Content: Sendable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  let content: Content
  /// The bytes of the value, quotation marks and brackets included.
  let range: Range<Int>

  /// The text of a string, or of a number as it is spelt.
  var text: String? {
    switch content {
    case .string(let text), .number(let text): text
    case .null, .boolean, .array, .object: nil
    }
  }

  /// The text of a string.
  var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The integer that a number or a string of digits states; `nil` when it is none or too large.
  var integer: Int? { text.flatMap { Int($0) } }

  /// The number that a number or a string states.
  var double: Double? { text.flatMap { Double($0) } }

  /// The elements of an array.
  var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }

  /// The members of an object.
  var members: [JSONMember]? { if case .object(let members) = content { members } else { nil } }

  /// Whether the value is `null`.
  var isNull: Bool { if case .null = content { true } else { false } }

  /// The value of an object's first member of a name.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// A name and its value in a JSON object.
struct JSONMember: Sendable {
  let name: String
  let value: JSONValue
}

/// What makes a text no JSON, and where.
struct JSONSyntaxError: Error, Sendable {
  let message: String
  let offset: Int
  /// How many arrays and objects were open there.
  let depth: Int
  /// Whether the text may be JSON and is only nested more deeply than is accepted.
  var isTooDeep: Bool { depth >= JSONParser.maximumDepth }
}
