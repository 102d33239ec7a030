/// What people, databases and addresses write in front of identifiers.
///
/// Each row is a kind, a manner and the text in lower case, in which a blank stands for any number
/// of blanks, hyphens or underscores. The manners are:
/// - `word`: separators and then the value may follow (`PMID: 1`, `pmid = {1}`, `PMID 1`);
/// - `mark`: a colon, an equals sign or the like has to follow, for the word means other things too;
/// - `path`: the end of an address or prefix, followed by the value at once;
/// - `tag`: the tag of a tagged format, at the beginning of a line and followed by a hyphen;
/// - `start`: like `path`, but not inside an address;
/// - `host`: a host name, perhaps with a library's proxy behind it, followed by a path and the value.
enum IdentifierLabelTable {
  enum Manner: String {
    case word, mark, path, host, start, tag

    /// What says more comes before what says less: an address before a word.
    fileprivate var rank: Int {
      switch self {
      case .mark, .tag: 0
      case .word: 1
      case .host: 2
      case .path, .start: 3
      }
    }
  }

  struct Row {
    var kind: IdentifierKind
    var manner: Manner
    var text: [UInt8]
  }

  /// The rows, longer texts before shorter ones.
  static let rows: [Row] = {
    var rows: [Row] = []
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|")
      guard columns.count == 3, let manner = Manner(rawValue: String(columns[1])) else { continue }
      rows.append(
        Row(
          kind: IdentifierKind(rawValue: String(columns[0])), manner: manner,
          text: Array(columns[2].utf8)))
    }
    return rows.sorted {
      ($0.text.count, $0.manner.rank) > ($1.text.count, $1.manner.rank)
    }
  }()

  /// The rows of one kind.
  static let rowsByKind: [IdentifierKind: [Row]] = Dictionary(grouping: rows, by: \.kind)

  private static let table = """
    doi|word|doi
    doi|word|doi link
    doi|word|doi number
    doi|word|doi no
    doi|word|doi org
    doi|word|digital object identifier
    doi|path|info:doi/
    doi|path|info:lanl-repo/doi/
    doi|path|urn:doi:
    doi|host|doi.org
    doi|host|doi-org
    pmid|word|pmid
    pmid|word|pm id
    pmid|word|pubmed id
    pmid|word|pubmed identifier
    pmid|word|pubmed unique identifier
    pmid|word|pubmed pmid
    pmid|mark|pubmed
    pmid|mark|medline
    pmid|mark|medline pmid
    pmid|tag|ui
    pmid|path|info:pmid/
    pmid|path|pubmed/
    pmid|path|pubmed/?term=
    pmid|path|pubmed/pmid:
    pmid|path|list_uids=
    pmid|path|europepmc.org/abstract/med/
    pmid|path|europepmc.org/article/med/
    pmid|path|identifiers.org/pubmed:
    pmid|host|pubmed.ncbi.nlm.nih.gov
    pmid|host|pubmed-ncbi-nlm-nih-gov
    pmid|host|pubmed.gov
    pmcid|word|pmcid
    pmcid|word|pmc id
    pmcid|word|pubmed central
    pmcid|word|pubmed central id
    pmcid|word|pubmed central pmcid
    pmcid|mark|pmc
    pmcid|path|pmc/articles/
    pmcid|path|info:pmcid/
    pmcid|path|europepmc.org/articles/
    pmcid|path|europepmc.org/article/pmc/
    pmcid|host|pmc.ncbi.nlm.nih.gov
    isbn|word|isbn
    isbn|word|isbn 13
    isbn|word|isbn 10
    isbn|word|isbn no
    isbn|word|isbn number
    isbn|path|urn:isbn:
    issn|word|issn
    issn|word|issn l
    issn|word|issn no
    issn|path|urn:issn:
    issn|path|portal.issn.org/resource/issn/
    issn|path|issn.org/
    arxiv|word|arxiv
    arxiv|word|arxiv id
    arxiv|word|arxiv preprint
    arxiv|word|arxiv e print
    arxiv|word|arxiv e prints
    arxiv|mark|eprint
    arxiv|mark|e print
    arxiv|path|info:arxiv/
    arxiv|path|oai:arxiv.org:
    arxiv|path|arxiv:abs/
    arxiv|path|corr/abs/
    arxiv|start|corr abs/
    arxiv|start|abs/
    arxiv|path|corr, abs/
    arxiv|path|10.48550/arxiv.
    arxiv|host|arxiv.org
    arxiv|host|arxiv.com
    arxiv|host|arxiv-org
    arxiv|host|ar5iv.org
    arxiv|host|ar5iv.labs.arxiv.org
    arxiv|host|xxx.lanl.gov
    arxiv|host|alphaxiv.org
    orcid|word|orcid
    orcid|word|orcid id
    orcid|word|open researcher and contributor id
    orcid|host|orcid.org
    bibcode|mark|bibcode
    bibcode|mark|ads
    bibcode|mark|ads bibcode
    bibcode|path|adsabs.harvard.edu/abs/
    bibcode|path|adsabs.harvard.edu/link_gateway/
    bibcode|path|adsabs.harvard.edu/#abs/
    bibcode|path|cgi-bin/nph-bib_query?bibcode=
    handle|mark|hdl
    handle|mark|handle
    handle|path|info:hdl/
    handle|path|urn:hdl:
    handle|host|hdl.handle.net
    handle|host|handle.net
    trial|word|eudract
    trial|word|eudract number
    trial|word|eudract no
    patent|word|patent
    patent|word|patent no
    patent|word|pat no
    patent|word|patent number
    openalex|mark|openalex
    openalex|word|openalex id
    openalex|path|openalex.org/
    openalex|path|openalex.org/works/
    openalex|path|openalex.org/authors/
    s2|mark|corpusid
    s2|mark|corpus id
    s2|mark|s2cid
    s2|path|semanticscholar.org/corpusid:
    s2|path|semanticscholar.org/paper/
    mag|mark|mag
    mag|mark|mag id
    mag|path|academic.microsoft.com/paper/
    mag|path|academic.microsoft.com/#/detail/
    ror|mark|ror
    ror|path|ror.org/
    rfc|mark|rfc
    rfc|path|rfc-editor.org/rfc/
    rfc|path|rfc-editor.org/info/
    rfc|path|datatracker.ietf.org/doc/html/
    rfc|path|datatracker.ietf.org/doc/
    rfc|path|tools.ietf.org/html/
    ssrn|mark|ssrn
    ssrn|word|ssrn id
    ssrn|path|ssrn.com/abstract=
    ssrn|path|abstract_id=
    gnd|mark|gnd
    gnd|path|d-nb.info/gnd/
    iacr|mark|iacr
    iacr|path|eprint.iacr.org/
    iacr|path|ia.cr/
    wikidata|mark|wikidata
    wikidata|path|wikidata.org/wiki/
    wikidata|path|wikidata.org/entity/
    hal|mark|hal
    hal|word|hal id
    hal|path|hal.science/
    hal|path|archives-ouvertes.fr/
    viaf|mark|viaf
    viaf|path|viaf.org/viaf/
    isni|mark|isni
    isni|word|isni
    isni|path|isni.org/isni/
    isni|path|isni.org/
    wos|mark|wos
    wos|word|web of science
    wos|mark|isi
    wos|mark|ut
    scopus|mark|eid
    scopus|path|eid=
    jstor|mark|jstor
    jstor|path|jstor.org/stable/
    oclc|mark|oclc
    oclc|word|oclc
    oclc|path|worldcat.org/oclc/
    mathscinet|mark|mathscinet
    mathscinet|path|mathscinet-getitem?mr=
    """
}
