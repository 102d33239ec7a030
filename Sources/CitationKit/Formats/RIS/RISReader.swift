/// Reads RIS in the dialects of EndNote, Zotero, Mendeley, ProQuest, Ovid, Cochrane, Scopus, Embase,
/// EBSCO, Web of Science and others.
///
/// A record without TY or ER is read and reported (`E111`, `E112`); an unknown type is read as a
/// document (`E113`). MEDLINE and Web of Science's format under RIS's file extension are read as what
/// they are (`E114`). Tags without a place in the model are kept in ``Reference/extra``. Text between
/// records is passed over.
///
/// ```swift
/// RISReader().read(SourceText("TY  - JOUR\nTI  - A title\nER  - ")).output.first?.title
/// ```
public struct RISReader: ReferenceReader {
  /// RIS.
  public static var format: BibliographyFormat { .ris }

  /// A reader of RIS.
  public init() {}

  /// How surely an input is RIS, judged by its first record's tags.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    var scanner = RISScanner(Array(start.prefix(8192)))
    guard scanner.next() else { return 0 }
    if !scanner.irregularities.contains(.noType) { return 0.98 }
    return scanner.fields.count > 3 ? 0.5 : 0.1
  }

  /// Reads all records; none when the input has no tag of the format.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    var typeComesFirst = true
    return read(source, typeComesFirst: &typeComesFirst)
  }

  /// Reads all records of an input, or of its beginning.
  ///
  /// - Parameter typeComesFirst: see ``RISScanner/typeComesFirst``.
  func read(_ source: SourceText, typeComesFirst: inout Bool) -> Parsed<[Reference]> {
    if let reader = Self.readerOfOtherForm(source) {
      var result = reader.read(source)
      let title = type(of: reader).format.title
      result.diagnostics.insert(
        Diagnostic(
          .otherFormThanRIS, .note, "the input is not RIS but \(title), and is read as such",
          at: source.location(of: 0..<0)), at: 0)
      return result
    }
    return readRecords(of: source, typeComesFirst: &typeComesFirst)
  }

  /// Reads the records of an input that is RIS, or of a part of it.
  func readRecords(of source: SourceText, typeComesFirst: inout Bool) -> Parsed<[Reference]> {
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var counter = LineCounter(source)
    var scanner = RISScanner(source.bytes, typeComesFirst: typeComesFirst)
    defer { typeComesFirst = scanner.typeComesFirst }
    references.reserveCapacity(source.bytes.count / 700)
    while scanner.next() {
      let location = counter.location(of: scanner.range)
      references.append(
        reference(of: scanner, in: source, at: location, diagnostics: &diagnostics))
    }
    return Parsed(references, diagnostics: diagnostics)
  }

  /// The reader of what databases also give out under RIS's file extension; `nil` for RIS.
  private static func readerOfOtherForm(_ source: SourceText) -> (any ReferenceReader)? {
    let start = source.bytes.prefix(8192)
    guard likelihood(of: start) <= 0.5 else { return nil }
    if NBIBReader.likelihood(of: start) > 0.9 { return NBIBReader() }
    return ISIReader.likelihood(of: start) > 0.9 ? ISIReader() : nil
  }

  private func reference(
    of scanner: RISScanner, in source: SourceText, at location: SourceLocation,
    diagnostics: inout [Diagnostic]
  ) -> Reference {
    let typeTag = TagCode("TY")
    var type: String?
    for field in scanner.fields where field.tag == typeTag {
      type = TaggedText.text(source.bytes, field.value)
      break
    }
    for irregularity in scanner.irregularities {
      diagnostics.append(Self.diagnostic(of: irregularity, at: location))
    }
    let kind = type.flatMap(RISTypes.kind(of:))
    if let type, kind == nil {
      diagnostics.append(
        Diagnostic(
          .unknownRISType, .warning, "unknown reference type '\(type)' is read as a document",
          at: location))
    }
    var reference = Reference(kind: kind ?? .document)
    reference.origin = Origin(format: .ris, location: location, type: type)
    let table = RISTable.table
    var builder = TaggedReferenceBuilder(reference, bytes: source.bytes, table: table)
    let meanings = table.meanings(for: reference.kind)
    for field in scanner.fields {
      builder.add(field, meaning: meanings[table.number(of: field.tag)])
    }
    reference = builder.finished()
    RISDialects.takeIdentifiers(into: &reference)
    return reference
  }

  private static func diagnostic(
    of irregularity: RISScanner.Irregularity, at location: SourceLocation
  ) -> Diagnostic {
    switch irregularity {
    case .noType:
      Diagnostic(.missingRISType, .warning, "the record has no type ('TY  - ')", at: location)
    case .noEnd:
      Diagnostic(.missingRISEnd, .warning, "the record has no end ('ER  - ')", at: location)
    }
  }
}

extension Diagnostic.Code {
  /// A RIS record does not say its type.
  public static let missingRISType: Self = "E111"
  /// A RIS record is not closed.
  public static let missingRISEnd: Self = "E112"
  /// An input said to be RIS is of another format, in which it is read.
  public static let otherFormThanRIS: Self = "E114"
  /// A RIS record's type is not known.
  public static let unknownRISType: Self = "E113"
}
