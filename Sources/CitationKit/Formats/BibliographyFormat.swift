/// A file format for references: an open set, named as on the command line.
public struct BibliographyFormat: RawRepresentable, Hashable, Sendable, Codable {
  /// The format's name: `bibtex`, `ris`, `csl-json`.
  public let rawValue: String

  /// Names a format.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// BibTeX 0.99d.
  public static let bibtex = Self(rawValue: "bibtex")
  /// BibLaTeX's data model in BibTeX's syntax.
  public static let biblatex = Self(rawValue: "biblatex")
  /// RIS, with its dialects.
  public static let ris = Self(rawValue: "ris")
  /// MEDLINE as PubMed exports it.
  public static let nbib = Self(rawValue: "nbib")
  /// PubMed's XML.
  public static let pubmedXML = Self(rawValue: "pubmed-xml")
  /// EndNote's XML.
  public static let endnoteXML = Self(rawValue: "endnote-xml")
  /// EndNote's tagged import format (refer).
  public static let enw = Self(rawValue: "enw")
  /// Web of Science's tagged format.
  public static let isi = Self(rawValue: "isi")
  /// CSL-JSON.
  public static let cslJSON = Self(rawValue: "csl-json")
  /// One ``Reference`` as a JSON object on every line.
  public static let jsonl = Self(rawValue: "jsonl")
  /// Free text: references as people paste them.
  public static let text = Self(rawValue: "text")
}
