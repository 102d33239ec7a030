import CitationKit
import Testing

@Suite struct ICTRPReaderTests {
  @Test func readsATrial() {
    let parsed = ICTRPReader().read(
      SourceText(
        """
        <Trials_downloaded_from_ICTRP><Trial><TrialID>NCT00000001</TrialID>
        <Public_title>Public</Public_title><Scientific_title/><Primary_sponsor>Sponsor</Primary_sponsor>
        <Date_registration>20/05/2026</Date_registration><Study_type>Interventional</Study_type>
        <web_address>https://example.test/a</web_address>
        <results_url_link>https://example.test/a</results_url_link><Inclusion_Criteria>
        Criteria:&lt;br&gt;&lt;br&gt;1. Age &gt;=
        18</Inclusion_Criteria></Trial><Trial><Scientific_title>No id</Scientific_title></Trial>
        </Trials_downloaded_from_ICTRP>
        """))
    let trial = parsed.output[0]
    #expect(trial.title == "Public" && trial.id == "NCT00000001")
    #expect(trial.issued?.value?.description == "2026-05-20")
    #expect(trial.urls == ["https://example.test/a"])
    #expect(trial.identifiers == [Identifier(.trial, "NCT00000001")])
    #expect(
      trial.extra == [
        ExtraField(name: "Inclusion_Criteria", value: "Criteria:\n\n1. Age >= 18")
      ])
    #expect(parsed.output.count == 2)
    #expect(parsed.diagnostics.map(\.code) == ["E169"])
  }
}
