/// RIS's tags (specification of 2001 and 2011; EndNote's and Zotero's mappings by type).
enum RISTable {
  static let table = TagTable(rows)

  static let rows = """
    =periodical article-journal article-magazine article-newspaper review review-book
    =entries entry entry-dictionary entry-encyclopedia
    =whole book collection thesis pamphlet classic musical_score
    =film motion_picture broadcast
    =numbered report patent standard bill hearing legislation regulation treaty legal_case
    TY structure
    ER structure
    ID id
    AU author
    <A1 author
    A2 editor chapter entries paper-conference
    A2 performer film
    <A2 collection-editor book
    ED editor
    <A2 editor
    A3 producer film
    A3 collection-editor
    A4 translator
    TI title
    <T1 title
    <CT title
    <BT title whole
    <T2 collection-title whole report software map
    <CT title
    T2 proceedings-or-conference paper-conference
    <BT container-for-certain
    C3 container-title paper-conference
    T2 container-title
    T3 collection-title
    JO container-title-short
    <JF container-for-certain
    <JA container-title-short
    <J1 container-title-short
    <J2 container-title-short
    ST title-short
    TT translated-title
    OP original-title
    RI reviewed-title
    PY issued-year
    DA issued-date
    <Y1 issued-date-fallback
    Y2 accessed
    VL volume
    IS issue
    M1 collection-number book
    <M1 issue periodical
    M1 number
    NV number-of-volumes
    SP pages-or-extent whole
    SP first-page
    EP last-page
    C7 article-number
    SE section
    SV collection-number
    ET edition-or-online-date article-journal
    ET edition
    PB publisher
    CY event-place paper-conference
    C1 publisher-place paper-conference
    C1 scale map
    CY publisher-place
    <PP publisher-place
    SN serial-number
    DO id:doi
    C2 id:pmcid periodical
    AN accession-number
    DB source
    <DP source
    CN call-number
    AV archive_location
    LA language
    M3 work-type
    KW keyword
    AB abstract
    <N2 abstract
    N1 note
    RN annote
    AD author-address
    UR url
    <LK url
    <L1 file
    <L2 file
    <L3 file
    <L4 file
    C1 extra
    C2 extra
    C3 extra
    C4 extra
    C5 extra
    C6 extra
    C8 extra
    U1 extra
    U2 extra
    U3 extra
    U4 extra
    U5 extra
    M2 extra
    CA extra
    LB extra
    RP extra
    TA extra
    VO extra
    """
}
