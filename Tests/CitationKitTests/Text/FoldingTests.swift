import Testing

@testable import CitationKit

@Suite struct FoldingTests {
  @Test func dropsCaseDiacriticsAndTypography() {
    #expect(Folding.fold("Händel’s Œuvre – Łódź, Ångström") == "handel's oeuvre - lodz, angstrom")
    #expect(Folding.fold("ﬁbre e\u{301}tude ＡＢＣ") == "fibre etude abc")
    #expect(Folding.fold("Психология 心理学 ΑΒΓ") == "психология 心理学 αβγ")
  }

  @Test func keepsOnlyWordsInKeys() {
    #expect(Folding.key("  Anti-Cancer Res. (Athens)") == "anti cancer res athens")
    #expect(Folding.key("Crohn's & colitis") == "crohns colitis")
    #expect(Folding.key(" .,; ") == "")
  }
}
