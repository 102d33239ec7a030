/// Reads EndNote's XML, as EndNote, Mendeley, Zotero, Rayyan and Covidence export it.
///
/// Runs of `style` are joined and their typography kept as CSL's markup. Fields that the model has no
/// place for are kept by the names of their elements.
public struct EndNoteXMLReader: ReferenceReader {
  /// `endnote-xml`.
  public static var format: BibliographyFormat { .endnoteXML }

  /// A reader.
  public init() {}

  /// Certain when `records` and `record` stand at the beginning with an element that only EndNote has.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(8192), as: UTF8.self)
    guard text.contains("<record>") || text.contains("<record ") else { return 0 }
    let own = [
      "<records>", "<ref-type", "<source-app", "<rec-number", "<contributors>", "<titles>",
    ]
    return min(1, Double(own.count { text.contains($0) }) * 0.4)
  }

  /// Reads all records.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    XMLRecords.references(in: source, named: ["record"], format: .endnoteXML) {
      element, location, diagnostics in
      var record = EndNoteXMLRecord(element)
      record.read()
      if let type = record.unknownType {
        diagnostics.append(.unknownType(type, at: location))
      }
      if record.isEmpty {
        diagnostics.append(.empty(at: location))
      }
      record.reference.origin = Origin(
        format: .endnoteXML, location: location, type: record.typeName)
      return record.reference
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownType(_ type: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownEndNoteType, .note, "'\(type)' is no reference type of EndNote's", at: location)
  }

  fileprivate static func empty(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyEndNoteRecord, .warning, "a record with neither title nor author", at: location)
  }
}

extension Diagnostic.Code {
  /// A reference type that EndNote does not have.
  public static let unknownEndNoteType: Self = "E163"
  /// A record holds nothing.
  public static let emptyEndNoteRecord: Self = "E164"
}
