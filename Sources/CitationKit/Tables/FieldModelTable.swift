/// The weights of the model that labels the fields of a reference (see ``SequenceModel``), in base64.
/// Written by train-labeler; not edited by hand.
enum FieldModelTable {
  static let base64: StaticString = ""
}
