/// The tags of PubMed's MEDLINE format (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions"), and
/// those that ERIC adds in its own use of the format.
enum MEDLINETable {
  static let table = TagTable(rows)

  static let rows = """
    PMID id:pmid
    OWN extra
    STAT extra
    CRDT record-created
    <DA record-created
    <CDAT record-created
    LR record-modified
    <DRDT record-modified
    IS serial-number
    <ISSN serial-number
    ISBN serial-number
    VI volume
    IP issue
    DP issued-date
    TI title
    <VTI volume-title
    TT original-title
    BTI book-title
    CTI collection-title
    PG pages
    <CP chapter-number
    LID labelled-identifier
    AB abstract
    CI license
    FAU full-author
    AU short-author
    CN corporate-author
    AUID contributor-identifier
    AD contributor-affiliation
    FED full-editor
    ED short-editor
    FIR full-investigator
    IR short-investigator
    LA language
    PT publication-type
    DEP available-date
    EN edition
    PB publisher
    PL publisher-place
    TA container-title-short
    JT container-title
    SI registry-identifier
    <MH keyword
    OT keyword
    PHST history
    PMC id:pmcid
    <PMCR extra
    <AID labelled-identifier
    OID accession-number
    <MID id:mid
    PST status
    URL url
    <URLF url
    <LK url
    GN note
    <SO structure
    """
}
