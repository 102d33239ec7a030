/// The models by which references are read.
package struct ReferenceModels: Sendable {
  package let fields: SequenceModel?
  package let names: SequenceModel?

  package init(fields: SequenceModel?, names: SequenceModel?) {
    self.fields = fields
    self.names = names
  }

  /// The models that come with the library.
  static let compiled = ReferenceModels(
    fields: SequenceModel(Base64.decode(FieldModelTable.base64)),
    names: SequenceModel(Base64.decode(NameModelTable.base64)))
}
