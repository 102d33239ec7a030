/// The forms of the identifiers that need no more than a pattern.
///
/// A row is the kind, how much the form says (``IdentifierPattern/Distinctness``), what becomes of
/// letters, what the canonical text has in front (`-` for nothing) and the form: `#` a digit, `^` a
/// letter, `@` either, `&` a hexadecimal digit, `%` a letter, digit or hyphen, `!` anything up to
/// the next blank, `~` blanks or a hyphen or nothing, `\` what is read but not kept; `{2,5}` says
/// how many. The forms of trial numbers are those of the registries in WHO's ICTRP.
enum IdentifierPatternTable {
  static let patterns: [IdentifierPattern] = table.split(separator: "\n").compactMap {
    IdentifierPattern($0)
  }

  /// The patterns of one kind.
  static let byKind: [IdentifierKind: [IdentifierPattern]] = Dictionary(
    grouping: patterns, by: \.kind)

  private static let table = #"""
    trial form upper - NCT~#{8}
    trial form upper - ISRCTN~#{8}
    trial form upper - ACTRN~#{14}
    trial form upper - DRKS~#{8}
    trial form upper - ChiCTR~#{10}
    trial form upper - ChiCTR-^{3,6}-#{8}
    trial form upper - CTRI/#{4}/#{2,3}/#{6}
    trial form upper - UMIN~#{9}
    trial form kept - JPRN-UMIN#{9}
    trial form kept - JPRN-jRCT@{9,11}
    trial form kept - JPRN-JapicCTI-#{6}
    trial form kept - JapicCTI-#{6}
    trial form upper - JMA-IIA#{5}
    trial form lower - jRCT@{9,11}
    trial form upper - IRCT#{8,16}N#{1,3}
    trial form upper - KCT~#{7}
    trial form upper - TCTR~#{11}
    trial form upper - PACTR~#{14,16}
    trial form upper - SLCTR/#{4}/#{3}
    trial form lower - RBR-@{6,8}
    trial form upper - CRD~#{11}
    trial form upper - NTR#{2,5}
    trial told upper - NTR~#{2,5}
    trial form upper - NL-OMON#{4,6}
    trial form upper - PER-#{3}-#{2}
    trial form upper - RPCEC#{8}
    trial form upper - LBCTR#{10}
    trial form upper - ITMCTR#{10}
    trial form upper - HKUCTR-#{1,6}
    trial form upper - EUCTR#{4}-#{6}-#{2}
    trial form upper - EUPAS#{3,7}
    trial alone upper - #{4}-#{6}-#{2}
    trial alone upper - #{4}-#{6}-#{2}-#{2}
    wikidata alone upper - Q#{1,12}
    openalex alone upper - W#{6,12}
    openalex alone upper - A#{8,12}
    openalex told upper - ^#{2,12}
    wikidata told upper - ^#{1,12}
    s2 told kept CorpusId: #{1,12}
    s2 told kept - CorpusId:#{1,12}
    s2 told lower - &{40}
    mag told kept - #{4,12}
    swh form lower - swh:1:@{3}:&{40};!{1,512}
    swh form lower - swh:1:@{3}:&{40}
    ror told lower - 0@{6}#{2}
    rfc alone lower - rfc~#{1,5}
    rfc told lower rfc #{1,5}
    ssrn told kept - #{4,9}
    gnd told upper gnd: #{1,9}-@{1}
    gnd told upper gnd: #{8,9}X
    gnd told upper gnd: #{8,10}
    gnd told upper - gnd:#{1,9}-@{1}
    iacr told kept - #{4}/#{2,5}
    hal form lower - hal-#{8}\v#{1,2}
    hal form lower - hal-#{8}
    hal form lower - tel-#{8}\v#{1,2}
    hal form lower - tel-#{8}
    hal form lower - halshs-#{8}\v#{1,2}
    hal form lower - halshs-#{8}
    hal form lower - inserm-#{8}\v#{1,2}
    hal form lower - inserm-#{8}
    hal form lower - inria-#{8}\v#{1,2}
    hal form lower - inria-#{8}
    hal alone lower - ^{3,12}_#{8}\v#{1,2}
    hal alone lower - ^{3,12}_#{8}
    hal alone lower - ^{3,12}-#{8}\v#{1,2}
    hal alone lower - ^{3,12}-#{8}
    hal told lower - @{3,12}-#{8}
    scopus form lower - 2-s2.0-#{8,11}
    wos form upper - WOS:@{15}
    wos told upper WOS: @{15}
    ark form kept - ark:/@{5,9}/!{1,512}
    ark form kept - ark:@{5,9}/!{1,512}
    handle alone kept - 20.@{3,12}.@{1,12}/!{1,512}
    handle alone kept - 20.@{3,12}/!{1,512}
    handle alone kept - 21.@{3,12}.@{1,12}/!{1,512}
    handle alone kept - 21.@{3,12}/!{1,512}
    handle told kept - @{1,12}.@{1,12}.@{1,12}.@{1,12}/!{1,512}
    handle told kept - @{1,12}.@{1,12}.@{1,12}/!{1,512}
    handle told kept - @{1,12}.@{1,12}/!{1,512}
    handle told kept - #{2,12}/!{1,512}
    urn form kept - urn:nbn:!{1,512}
    urn form kept - urn:%{2,32}:!{1,512}
    isni told upper - #{15}@{1}
    viaf told kept - #{2,22}
    jstor told kept - #{4,10}
    oclc told kept - #{1,12}
    mathscinet alone upper - MR#{6,7}
    mathscinet told upper MR #{5,7}
    """#
}
