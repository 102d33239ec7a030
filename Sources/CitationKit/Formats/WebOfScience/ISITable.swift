/// The tags of Web of Science's plain text format (Clarivate, "Web of Science field tags"), with those
/// of its other databases (BIOSIS, INSPEC, MEDLINE, Derwent).
enum ISITable {
  static let table = TagTable(rows)

  static let rows = """
    =periodical article-journal paper-conference article-magazine article-newspaper review
    FN structure
    VR structure
    EF structure
    ER structure
    PT extra
    AU short-author
    AF full-author
    BA short-author
    BF full-author
    CA corporate-author
    GP corporate-editor
    BE short-editor
    ED short-editor
    TI title
    FT original-title
    SO container-title
    SE collection-title
    BS collection-title
    LA language
    DT publication-type
    CT event-title
    CY event-date
    CL event-place
    DE keyword
    ID keyword
    AB abstract
    C1 author-address
    PU publisher
    PI publisher-place
    SN serial-number
    EI serial-number
    BN serial-number
    JI container-title-short
    J9 container-title-short
    PD issued-date
    PY issued-year
    EA available-date
    VL volume
    IS issue
    SU supplement-number
    PN number patent
    PN part-number
    BP first-page
    EP last-page
    PS pages
    AR article-number
    PG number-of-pages book
    PG extra
    DI id:doi
    D2 id:doi
    UT id:wos
    PM id:pmid
    AE holder patent
    RP extra
    EM extra
    RI extra
    OI extra
    FU extra
    FX extra
    CR extra
    NR extra
    TC extra
    Z9 extra
    Z8 extra
    ZB extra
    ZS extra
    U1 extra
    U2 extra
    PA extra
    MA extra
    SP extra
    HO extra
    SI extra
    WC extra
    SC extra
    GA extra
    DA extra
    OA extra
    HC extra
    HP extra
    WE extra
    P2 extra
    PR extra
    X1 extra
    Y1 extra
    MC extra
    CC extra
    TA extra
    OR extra
    ME extra
    MQ extra
    DS extra
    GE extra
    TM extra
    RC extra
    SS extra
    CH extra
    TN extra
    MI extra
    PP extra
    NT note
    UR url
    C3 extra
    FD extra
    """
}
