/// The weights of the model that splits lists of names (see ``SequenceModel``), in base64.
/// Written by train-labeler; not edited by hand.
enum NameModelTable {
  static let base64: StaticString = ""
}
