/// Identifiers in canonical form, from which tests make texts.
enum Samples {
  static let dois = [
    "10.1016/j.apsb.2018.03.001", "10.1061/(asce)0733-9429(1998)124:6(619)",
    "10.1002/1096-9128(200005)12:6<375::aid-cpe480>3.0.co;2-m",
    "10.1641/0006-3568(2006)056[0049:lflwit]2.0.co;2", "10.1006/rwei.1999#.0001", "10/gf4gqc",
    "10.1007/978-3-030-58323-1_12", "10.1023/a:1012896802713", "10.5555/12345678",
    "10.1000.10/123", "10.1016/üникód", "10.1037//0022-3514.77.6.1121",
  ]
  static let others: [(kind: String, value: String)] = [
    ("pmid", "30109179"), ("pmid", "1"), ("pmcid", "PMC6090008"), ("isbn", "9780306406157"),
    ("isbn", "9791034307012"), ("issn", "1050-124X"), ("issn", "0028-0836"),
    ("arxiv", "1706.03762v5"), ("arxiv", "0704.0001"), ("arxiv", "hep-th/9901001v2"),
    ("arxiv", "math/0309136"), ("orcid", "0000-0002-1694-233X"),
    ("bibcode", "1992A&A...259..510P"), ("handle", "1721.1/12345"),
    ("ark", "ark:/13030/tqb3kh97gh8w"),
    ("urn", "urn:nbn:de:101:1-201102033592"), ("trial", "NCT01234567"), ("trial", "ISRCTN12345678"),
    ("trial", "ChiCTR2000029308"), ("trial", "CTRI/2010/091/000123"), ("patent", "EP1234567A1"),
    ("openalex", "W2741809807"), ("s2", "CorpusId:13756489"), ("mag", "2741809807"),
    ("hal", "hal-01234567"), ("rfc", "rfc7276"), ("wikidata", "Q42"), ("gnd", "gnd:4079154-3"),
    ("swh", "swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2"), ("scopus", "2-s2.0-84861234567"),
  ]

  /// References with identifiers in many spellings, to be damaged.
  static let references = [
    "J. Foo. 2018;1:2-3. doi: 10.1016/j.apsb.2018.03.001. Epub 2018 Apr 5. PMID: 30109179; PMCID: PMC6090008.",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16&lt;1661::AID-SIM968&gt;3.0.CO;2-2 [doi]",
    "doi = {10.1007/978-3-030-58323-1\\_12}, isbn = {978-0-306-40615-7}, issn = {1050-124X}",
    "https://www.tandfonline.com/doi/pdf/10.1080/13543784.2023.2206558?needAccess=true#x",
    "ISBN 0-306-40615-2 (pbk. : alk. paper); eISSN: 2041–1723; ORCID iD: 0000-0002-1825-0097",
    "arXiv:0706.0001v1 [q-bio.CB] 1 Jun 2007, hep-th/9901001, 1992A&amp;A...259..510P",
    "US 7,654,321 B2; U.S. Patent No. 7,654,321; NCT01234567, ACTRN12605000123606; urn:nbn:de:1-2",
    "doi:\u{A0}10.1038/n\u{200B}nrneurol.2012.242 “10.1659/0276-4741(2002)022 [ 0056:PAIOLU]2.0.CO;2”",
  ]
}
