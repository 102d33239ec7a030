/// Reads EndNote's tagged import format (`.enw`) and refer's, its ancestor.
///
/// A record without %0 is read as a document. A line that begins with a per cent sign and is no tag
/// is reported (`E131`) and goes on with the value before it. Tags without a place in the model are
/// kept in ``Reference/extra``.
///
/// ```swift
/// ENWReader().read(SourceText("%0 Book\n%T A title")).output.first?.kind  // .book
/// ```
public struct ENWReader: ReferenceReader {
  public static var format: BibliographyFormat { .enw }

  /// A reader of EndNote's tagged format.
  public init() {}

  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    var scanner = ENWScanner(Array(start.prefix(8192)))
    guard scanner.next(), scanner.range.lowerBound < 200 else { return 0 }
    if scanner.fields.first?.tag == TagCode("0") { return 0.97 }
    let tags = Set(scanner.fields.map(\.tag))
    return tags.contains(TagCode("T")) || tags.contains(TagCode("A")) ? 0.6 : 0.1
  }

  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var counter = LineCounter(source)
    var scanner = ENWScanner(source.bytes)
    while scanner.next() {
      let location = counter.location(of: scanner.range)
      references.append(
        reference(of: scanner.fields, in: source, at: location, diagnostics: &diagnostics))
      for line in scanner.malformed {
        diagnostics.append(
          Diagnostic(
            .malformedENWTag, .warning, "'\(source.text(in: line).prefix(40))' begins with no tag",
            at: counter.location(of: line)))
      }
    }
    return Parsed(references, diagnostics: diagnostics)
  }

  private func reference(
    of fields: [TaggedField], in source: SourceText, at location: SourceLocation,
    diagnostics: inout [Diagnostic]
  ) -> Reference {
    let typeTag = TagCode("0")
    let types = fields.filter { $0.tag == typeTag }.map {
      TaggedText.text(source.bytes, $0.value)
    }
    let kinds = types.compactMap(ENWTypes.kind(of:))
    if let type = types.first, kinds.isEmpty {
      diagnostics.append(
        Diagnostic(
          .unknownENWType, .warning, "unknown reference type '\(type)' is read as a document",
          at: location))
    }
    // Libraries put the medium last: "Serial", then "Audio".
    let kind = kinds.last ?? Self.guessedKind(of: fields)
    var reference = Reference(kind: kind)
    reference.origin = Origin(format: .enw, location: location, type: types.last)
    let table = ENWTable.table
    var builder = TaggedReferenceBuilder(reference, bytes: source.bytes, table: table)
    // As refer(1) has it for all fields but names.
    builder.lastValueWins = true
    let meanings = table.meanings(for: kind)
    for field in fields {
      builder.add(field, meaning: meanings[table.number(of: field.tag)])
    }
    return builder.finished()
  }

  /// The kind of a record without type: refer tells by the tags it has.
  private static func guessedKind(of fields: [TaggedField]) -> ReferenceKind {
    let tags = Set(fields.map(\.tag))
    if tags.contains(TagCode("J")) { return .articleJournal }
    if tags.contains(TagCode("B")) { return .chapter }
    if tags.contains(TagCode("R")) { return .report }
    return tags.contains(TagCode("I")) ? .book : .document
  }
}

extension Diagnostic.Code {
  /// A line of EndNote's tagged format begins with a per cent sign and no tag.
  public static let malformedENWTag: Self = "E131"
  /// The type of a record in EndNote's tagged format is not known.
  public static let unknownENWType: Self = "E132"
}
