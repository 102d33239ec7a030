import CitationKit
import Testing

@Suite struct IdentifierTests {
  @Test func readsPubMedIDs() {
    for text in [
      "29867227", " 29867227 ", "PMID: 29867227", "pmid29867227", "PubMed PMID: 29867227.",
      "29867227 [PMID]", "https://pubmed.ncbi.nlm.nih.gov/29867227/", "info:pmid/29867227",
      "http://www.ncbi.nlm.nih.gov/pubmed/29867227?dopt=Abstract", "029867227",
    ] {
      #expect(PMID(text)?.value == "29867227", "\(text)")
    }
    for text in [
      "", "0", "PMID:", "29,867,227", "298672271", "PMID 29 867 227", "PMC6090008", "12a",
      "2012;30:1-9",
    ] {
      #expect(PMID(text) == nil, "\(text)")
    }
  }

  @Test func readsPubMedCentralIDs() {
    for text in [
      "PMC6090008", "pmcid: pmc6090008", "PMCID: 6090008", "PMC6090008.1", "[PMC6090008]",
      "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6090008/pdf/nihms1.pdf",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6090008/",
    ] {
      #expect(PMCID(text)?.value == "PMC6090008", "\(text)")
    }
    for text in ["6090008", "PMC", "PMCABC", "EPMC6090008", "PMC0"] {
      #expect(PMCID(text) == nil, "\(text)")
    }
  }

  @Test func readsBookNumbersAsThirteenDigits() {
    for text in [
      "9780306406157", "978-0-306-40615-7", "0-306-40615-2", "ISBN 0306406152", "978–0306406157",
      "978 0 306 40615 7", "ISBN-13: 978-0-306-40615-7 (pbk.)", "urn:isbn:0306406152",
      "978.0306.406157",
    ] {
      #expect(ISBN(text)?.value == "9780306406157", "\(text)")
    }
    for text in [
      "9780306406158", "0306406153", "0000000000000", "9790306406156", "97803064061577",
      "0306X06152",
      "ISBN", "9790000000001",
    ] {
      #expect(ISBN(text) == nil, "\(text)")
    }
    #expect(ISBN("080442957X")?.ten == "080442957X")
    #expect(ISBN("9791034307012")?.ten == nil)
  }

  @Test func hyphenatesBookNumbersByTheRangesInUse() {
    #expect(ISBN("9780306406157")?.hyphenated == "978-0-306-40615-7")
    #expect(ISBN("9783161484100")?.hyphenated == "978-3-16-148410-0")
    #expect(ISBN("9791034307012")?.hyphenated == "979-10-343-0701-2")
    #expect(ISBN("9789994500093")?.hyphenated == "978-99945-0-009-3")
    // No group begins with 979-18.
    #expect(ISBN("9791834307014")?.hyphenated == "9791834307014")
  }

  @Test func readsSerialNumbers() {
    for text in ["1050-124X", "1050124x", "ISSN: 1050–124X (Print)", "eISSN 1050 124X"] {
      #expect(ISSN(text)?.value == "1050-124X", "\(text)")
    }
    for text in ["0028-0831", "0028-083", "1050-124X1", "105X-1240", "0000-0000"] {
      #expect(ISSN(text) == nil, "\(text)")
    }
  }

  @Test func readsArXivIDsOldAndNew() {
    #expect(ArXivID("https://arxiv.org/pdf/1706.03762v5.pdf")?.value == "1706.03762v5")
    #expect(ArXivID("arXiv:0706.0001v1")?.unversioned == "0706.0001")
    #expect(ArXivID("0706.0001v12")?.version == 12)
    #expect(ArXivID("hep-th/9901001")?.version == nil)
    #expect(ArXivID("math.GT/0309136")?.value == "math/0309136")
    #expect(ArXivID("10.48550/arXiv.hep-th/9901001")?.value == "hep-th/9901001")
    #expect(ArXivID("CoRR, abs/1706.03762")?.value == "1706.03762")
    for text in [
      "0704.00001", "2301.1234", "1334.5678", "hep-th/99010", "xyz/9901001", "0806.2878v",
      "9913.12345",
      "https://example.org/abs/0706.0001v1",
    ] {
      #expect(ArXivID(text) == nil, "\(text)")
    }
  }

  @Test func readsORCIDs() {
    for text in [
      "0000-0002-1694-233X", "000000021694233x", "https://orcid.org/0000-0002-1694-233X/",
      "(ORCID iD: 0000–0002–1694–233X)",
    ] {
      #expect(ORCID(text)?.value == "0000-0002-1694-233X", "\(text)")
    }
    for text in ["0000-0002-1694-2330", "0000-0002-1694", "ORCID", "0000-0000-0000-0000"] {
      #expect(ORCID(text) == nil, "\(text)")
    }
  }

  @Test func keepsTheTextOfWhatIsMalformed() {
    let identifier = Identifier(.isbn, "978-0-306-40615-8")
    #expect(identifier == .malformed(.isbn, "978-0-306-40615-8"))
    #expect(!identifier.isValid)
    #expect(identifier.value == "978-0-306-40615-8")
    #expect(identifier.url == nil)
  }

  @Test func knowsWhereIdentifiersResolve() {
    #expect(Identifier(.pmid, "1").url == "https://pubmed.ncbi.nlm.nih.gov/1/")
    #expect(Identifier(.orcid, "000000021694233X").url == "https://orcid.org/0000-0002-1694-233X")
    #expect(Identifier(.trial, "nct01234567").url == "https://clinicaltrials.gov/study/NCT01234567")
    #expect(Identifier(.trial, "DRKS00000123").url == nil)
    #expect(Identifier(.mag, "2741809807").url == nil)
  }

  @Test func keepsTheTextOfKindsWithoutAForm() {
    #expect(Identifier(.pii, "S0140-6736(05)67424-7") == .other(.pii, "S0140-6736(05)67424-7"))
    #expect(
      Identifier(.trial, "NCT 1 of an unknown registry")
        == .other(.trial, "NCT 1 of an unknown registry"))
  }

  @Test(arguments: Samples.others)
  func canonicalTextIsReadAsItself(_ kind: String, _ value: String) {
    let identifier = Identifier(IdentifierKind(rawValue: kind), value)
    #expect(identifier.isValid)
    #expect(identifier.value == value)
  }
}
