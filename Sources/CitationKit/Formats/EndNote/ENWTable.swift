/// The tags of EndNote's import format, an extension of refer's (EndNote's manual, "Tagged EndNote
/// Import Format").
enum ENWTable {
  static let table = TagTable(rows)

  static let rows = """
    =part chapter entry entry-dictionary entry-encyclopedia
    =whole book collection classic thesis pamphlet
    =film motion_picture broadcast
    0 structure
    F id
    A author
    E editor
    Y collection-editor part book
    Y translator
    ? translator
    H extra
    T title
    Q translated-title
    ! title-short
    J container-title
    B container-title chapter entry entry-dictionary entry-encyclopedia
    B proceedings-or-conference paper-conference
    B collection-title book collection classic map software report
    <B container-title
    S collection-title
    O container-title-short
    * reviewed-title
    ( original-title
    D issued-year
    8 issued-date
    [ accessed
    V volume
    N issue
    6 number-of-volumes
    P pages-or-extent whole
    P pages
    & section
    7 edition
    I publisher
    C publisher-place
    @ serial-number
    R id:doi
    2 id:pmcid article-journal
    M accession-number
    ~ source
    L call-number
    W archive
    G language
    9 genre
    K keyword
    X abstract
    Z note
    < annote
    + author-address
    U url
    > file
    1 extra
    2 extra
    3 extra
    4 extra
    5 extra
    ^ extra
    # extra
    $ extra
    ) extra
    = extra
    """
}
