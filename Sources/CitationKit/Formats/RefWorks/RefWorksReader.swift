extension BibliographyFormat {
  /// RefWorks' tagged format.
  public static let refworks = Self(rawValue: "refworks")
}

/// Reads RefWorks' tagged format.
///
/// A reference type that is not known is read as a document and reported (`E134`). Tags without a
/// place in the model are kept in ``Reference/extra``.
///
/// ```swift
/// RefWorksReader().read(SourceText("RT Book, Whole\nT1 A title")).output.first?.kind  // .book
/// ```
public struct RefWorksReader: ReferenceReader {
  /// `refworks`.
  public static var format: BibliographyFormat { .refworks }

  /// A reader of RefWorks' tagged format.
  public init() {}

  /// How surely an input is RefWorks' format: whether it has a record with a title or an author.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    var scanner = RefWorksScanner(Array(start.prefix(8192)))
    guard scanner.next() else { return 0 }
    let tags = Set(scanner.fields.map(\.tag))
    return tags.contains(TagCode("T1")) || tags.contains(TagCode("A1")) ? 0.9 : 0.1
  }

  /// Reads all records; none when the input has no tag of the format.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var counter = LineCounter(source)
    var scanner = RefWorksScanner(source.bytes)
    let table = RefWorksTable.table
    while scanner.next() {
      let location = counter.location(of: scanner.range)
      let type = scanner.fields.first.map { TaggedText.text(source.bytes, $0.value) } ?? ""
      let kind = RefWorksTable.kind(of: type)
      if kind == nil {
        diagnostics.append(
          Diagnostic(
            .unknownRefWorksType, .warning,
            "unknown reference type '\(type)' is read as a document", at: location))
      }
      var reference = Reference(kind: kind ?? .document)
      reference.origin = Origin(format: .refworks, location: location, type: type)
      var builder = TaggedReferenceBuilder(reference, bytes: source.bytes, table: table)
      builder.wrapping = .text
      let meanings = table.meanings(for: reference.kind)
      for field in scanner.fields {
        builder.add(field, meaning: meanings[table.number(of: field.tag)])
      }
      references.append(builder.finished())
    }
    return Parsed(references, diagnostics: diagnostics)
  }
}

extension Diagnostic.Code {
  /// The type of a record in RefWorks' format is not known.
  public static let unknownRefWorksType: Self = "E134"
}
