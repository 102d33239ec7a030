/// The models that come with the library.
enum CompiledModels {
  static let fields = SequenceModel(Base64.decode(FieldModelTable.base64))
  static let names = SequenceModel(Base64.decode(NameModelTable.base64))
}
