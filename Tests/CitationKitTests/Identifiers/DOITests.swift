import CitationKit
import Testing

@Suite struct DOITests {
  @Test(arguments: [
    ("10.1016/j.apsb.2018.03.001", "10.1016/j.apsb.2018.03.001"),
    ("doi:10.3390/biomedicines10040804", "10.3390/biomedicines10040804"),
    ("DOI: https://doi.org/10.1038/S41591-018-0040-8", "10.1038/s41591-018-0040-8"),
    ("http://dx.doi.org/10.2307%2F2346830", "10.2307/2346830"),
    ("info:doi/10.1371/journal.pmed.0020124", "10.1371/journal.pmed.0020124"),
    ("urn:doi:10.5061/dryad.8515", "10.5061/dryad.8515"),
    ("https://doi-org.proxy.example.edu/10.1001/jama.2016.17216", "10.1001/jama.2016.17216"),
    ("https://onlinelibrary.wiley.com/doi/10.1111/jgs.15399/full?af=R", "10.1111/jgs.15399"),
    ("https://www.bmj.com/content/10.1136/bmj.n71.full.pdf", "10.1136/bmj.n71"),
    ("https://www.biorxiv.org/content/10.1101/2020.02.07.937862v1", "10.1101/2020.02.07.937862"),
    ("10.1136/bmj.n71 [doi]", "10.1136/bmj.n71"),
    ("10.1007/978-3-030-58323-1\\_12", "10.1007/978-3-030-58323-1_12"),
    ("10/gpz3k7", "10/gpz3k7"),
    ("https://doi.org/gpz3k7", "10/gpz3k7"),
  ])
  func readsEverySpelling(_ text: String, _ value: String) {
    #expect(DOI(text)?.value == value)
  }

  @Test(arguments: [
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16&lt;1661::AID-SIM968&gt;3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16&amp;lt;1661::AID-SIM968&amp;gt;3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16$<$1661::AID-SIM968$>$3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16{\\textless}1661::AID-SIM968{\\textgreater}3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16 <1661::AID-SIM968> 3.0.CO;2-2",
  ])
  func undoesTheEscapesOfASerialItem(_ text: String) {
    #expect(
      DOI(text)?.value == "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2"
    )
  }

  @Test(arguments: [
    "", "in press", "doi:", "10.1016", "10.1016/", "10.15/2", "10.506X/abc", "20.1016/j.x",
    "2010.12345/abc", "10.1.1.1/24", "10.1016/j.apsb.2018.03.001 and other words",
  ])
  func rejectsWhatIsNone(_ text: String) {
    #expect(DOI(text) == nil)
  }

  @Test func comparesWithoutCase() {
    #expect(DOI("10.1002/HEP.29800") == DOI("10.1002/hep.29800"))
  }

  @Test func givesItsParts() throws {
    let doi = try #require(DOI("10.1061/(ASCE)0733-9429(1998)124:6(619)"))
    #expect(doi.prefix == "10.1061")
    #expect(doi.suffix == "(asce)0733-9429(1998)124:6(619)")
    #expect(DOI("10.1000/a<b:1>c")?.url == "https://doi.org/10.1000/a%3Cb:1%3Ec")
    #expect(DOI("10/gpz3k7")?.url == "https://doi.org/gpz3k7")
    #expect(DOI("10.48550/arXiv.1706.03762")?.arxivID?.value == "1706.03762")
  }

  @Test(arguments: [
    ("line ends. doi: 10.1007/s00415-\n011-6303-7. Next", "10.1007/s00415-011-6303-7"),
    ("doi: 10.1016/j.neuro-\nimage.2012.07.022", "10.1016/j.neuroimage.2012.07.022"),
    ("doi: 10.1371/journal. pone.0002001.", "10.1371/journal.pone.0002001"),
    ("doi:10.1186/s12887 - 023–04445—9. PMID: 37653501", "10.1186/s12887-023-04445-9"),
    ("doi:10.3389/fpls.2023. 1214006. PMID: 37564384", "10.3389/fpls.2023.1214006"),
    ("doi:10.1016/j.tics.2013.09.015PMID: 22555219", "10.1016/j.tics.2013.09.015"),
    ("doi:10.1016/j.tics.2013.09.015.epub 2012 may 3", "10.1016/j.tics.2013.09.015"),
    ("https://doi.org/10.1071/FP21230.MathSciNet Article Google Scholar", "10.1071/fp21230"),
    ("(doi:10.1130/2008.2436(04)).", "10.1130/2008.2436(04)"),
    (
      "<a href=\"https://doi.org/10.1038/nature08516\">10.1038/nature08516</a>",
      "10.1038/nature08516"
    ),
    ("doi = {10.1038/nature08516}, pmid = {19812545}", "10.1038/nature08516"),
    ("10.1038/nature08516;10.1038/nature09298", "10.1038/nature08516"),
    ("?id=doi:10.3109%2F02699052.2012.706354&issn=0269-9052", "10.3109/02699052.2012.706354"),
    ("https://doi.org/10.1007/s\u{200B}00415–011–6303–7", "10.1007/s00415-011-6303-7"),
    ("“…” https://doi.org/10.1002/gepi.20533.”", "10.1002/gepi.20533"),
    ("见10.3969/j.issn.1000-6729.2011.01.002。下文", "10.3969/j.issn.1000-6729.2011.01.002"),
  ])
  func endsWhereTheTextAroundItBegins(_ text: String, _ value: String) {
    let dois = IdentifierFinder().matches(in: text).filter { $0.kind == .doi }
    #expect(dois.first?.value == value)
  }

  @Test func aDOIInCanonicalFormStaysAsItIs() {
    for value in Samples.dois { #expect(DOI(value)?.value == value) }
  }
}
