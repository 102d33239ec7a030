extension BibliographyFormat {
  /// The Library of Congress's Metadata Object Description Schema.
  public static let mods = Self(rawValue: "mods")
}

/// Reads MODS 3 (Library of Congress), as library catalogues and bibutils write it.
public struct MODSReader: ReferenceReader {
  /// `mods`.
  public static var format: BibliographyFormat { .mods }

  /// A reader.
  public init() {}

  /// Certain when the element `mods` stands at the beginning.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(4096), as: UTF8.self)
    let own = ["<mods", "<mods:mods", "loc.gov/mods"]
    return own.contains { text.contains($0) } ? 0.95 : 0
  }

  /// Reads all records.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    XMLRecords.references(in: source, named: ["mods"], format: .mods) { element, _, _ in
      var record = MODSRecord(element)
      return record.read()
    }
  }
}
