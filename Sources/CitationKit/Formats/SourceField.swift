/// One field of a record as its source states it: its name there, its place, its text.
public struct SourceField: Hashable, Sendable {
  /// The field's name in the format: a BibTeX field, a tag, a JSON member; in free text the name of
  /// ``field``.
  public var name: String
  /// The field of a reference that it is read into; `nil` when it is read together with others, or kept
  /// as an ``ExtraField``.
  public var field: ReferenceField?
  /// The bytes of the value in the source, delimiters included.
  public var range: Range<Int>
  /// The value as it stands.
  public var raw: String
}

extension Reference {
  /// Where each field of the reference came from, in the order of its source.
  ///
  /// Readers remember where a record stands; its fields are looked up again only here, so that a
  /// library of a million records does not carry a place for each field.
  ///
  /// - Parameter source: the text that the reference was read from.
  /// - Returns: nothing when the reference was not read, or from another text, or in a format whose reader
  ///   does not tell (XML, tables).
  public func sourceFields(in source: SourceText) -> [SourceField] {
    guard let origin, origin.location.source == source.name,
      origin.location.range.upperBound <= source.bytes.count, origin.location.offset >= 0
    else { return [] }
    if !origin.spans.isEmpty {
      return origin.spans.map { span in
        SourceField(
          name: span.field.name, field: span.field, range: span.range,
          raw: source.text(in: span.range))
      }
    }
    guard let reader = origin.format.reader as? any SourceFieldReader else { return [] }
    let start = origin.location.offset
    let record = SourceText(
      uncheckedUTF8: Array(source.bytes[origin.location.range]), name: source.name)
    return reader.fields(ofRecord: record).map { field in
      var field = field
      field.range = (field.range.lowerBound + start)..<(field.range.upperBound + start)
      return field
    }
  }
}

/// A reader that can tell where the fields of a record stand.
protocol SourceFieldReader: ReferenceReader {
  /// The fields of a text that is one record, in order, their ranges within that text.
  func fields(ofRecord source: SourceText) -> [SourceField]
}
