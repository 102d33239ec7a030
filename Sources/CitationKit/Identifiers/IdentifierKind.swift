/// What an identifier is an identifier of: an open set, so that kinds can be added without breaking
/// anybody.
public struct IdentifierKind: RawRepresentable, Hashable, Sendable, Codable {
  /// The kind's name in lower case: `doi`, `pmid`.
  public let rawValue: String

  /// Names a kind.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Digital Object Identifier (ISO 26324).
  public static let doi = Self(rawValue: "doi")
  /// PubMed id.
  public static let pmid = Self(rawValue: "pmid")
  /// PubMed Central id.
  public static let pmcid = Self(rawValue: "pmcid")
  /// International Standard Book Number (ISO 2108).
  public static let isbn = Self(rawValue: "isbn")
  /// International Standard Serial Number (ISO 3297).
  public static let issn = Self(rawValue: "issn")
  /// arXiv id.
  public static let arxiv = Self(rawValue: "arxiv")
  /// Open Researcher and Contributor ID (ISO 27729).
  public static let orcid = Self(rawValue: "orcid")
  /// Publisher Item Identifier.
  public static let pii = Self(rawValue: "pii")
  /// Astrophysics Data System bibcode.
  public static let bibcode = Self(rawValue: "bibcode")
  /// Handle (RFC 3650).
  public static let handle = Self(rawValue: "handle")
  /// Archival Resource Key.
  public static let ark = Self(rawValue: "ark")
  /// Uniform Resource Name (RFC 8141), above all National Bibliography Numbers (RFC 8458).
  public static let urn = Self(rawValue: "urn")
  /// Clinical trial registration, of whichever registry.
  public static let trial = Self(rawValue: "trial")
  /// Patent number.
  public static let patent = Self(rawValue: "patent")
  /// OpenAlex id.
  public static let openalex = Self(rawValue: "openalex")
  /// Semantic Scholar id.
  public static let semanticScholar = Self(rawValue: "s2")
  /// Microsoft Academic Graph id.
  public static let mag = Self(rawValue: "mag")
  /// Web of Science accession number.
  public static let webOfScience = Self(rawValue: "wos")
  /// Embase accession number.
  public static let embase = Self(rawValue: "embase")
  /// Scopus id (EID).
  public static let scopus = Self(rawValue: "scopus")
  /// International Standard Name Identifier (ISO 27729).
  public static let isni = Self(rawValue: "isni")
  /// Research Organization Registry id.
  public static let ror = Self(rawValue: "ror")
  /// Software Hash Identifier of Software Heritage (ISO/IEC 18670).
  public static let softwareHeritage = Self(rawValue: "swh")
  /// Wikidata item.
  public static let wikidata = Self(rawValue: "wikidata")
  /// Id of the French archive HAL.
  public static let hal = Self(rawValue: "hal")
  /// Request for Comments of the IETF.
  public static let rfc = Self(rawValue: "rfc")
  /// Social Science Research Network id.
  public static let ssrn = Self(rawValue: "ssrn")
  /// Cryptology ePrint Archive id of the IACR.
  public static let iacr = Self(rawValue: "iacr")
  /// Gemeinsame Normdatei id.
  public static let gnd = Self(rawValue: "gnd")
  /// Virtual International Authority File id.
  public static let viaf = Self(rawValue: "viaf")
  /// JSTOR stable id.
  public static let jstor = Self(rawValue: "jstor")
  /// OCLC control number (WorldCat).
  public static let oclc = Self(rawValue: "oclc")
  /// Mathematical Reviews number.
  public static let mathSciNet = Self(rawValue: "mathscinet")
  /// Accession number of a database that is not known.
  public static let accession = Self(rawValue: "accession")

  /// The kind's name as people and CSL write it: `DOI`, `PMID`, `arXiv`.
  public var label: String {
    switch self {
    case .arxiv: "arXiv"
    case .openalex: "OpenAlex"
    case .handle, .bibcode, .trial, .patent, .accession, .embase, .scopus, .wikidata: rawValue
    case .mathSciNet: "MathSciNet"
    default: rawValue.uppercased()
    }
  }
}
