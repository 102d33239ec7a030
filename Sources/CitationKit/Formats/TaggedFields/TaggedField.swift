/// One tag of a record and where its value stands.
struct TaggedField: Sendable {
  /// The tag.
  let tag: TagCode
  /// The value's bytes, continuation lines included, no blanks around.
  var value: Range<Int>
  /// Whether the value goes on in further lines.
  var isWrapped = false
}
