import Testing

@testable import CitationKit

@Suite struct TagTableTests {
  @Test(arguments: [RISTable.rows, MEDLINETable.rows, ENWTable.rows, ISITable.rows])
  func `every row of a format's table names a tag, a meaning and kinds`(rows: String) {
    var groups: Set<Substring> = []
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ")
      #expect(words.count >= 2, "\(row)")
      if row.hasPrefix("="), words[0].count > 1 {
        groups.insert(words[0].dropFirst())
      } else {
        let name = words[0].count > 1 && words[0].hasPrefix("<") ? words[0].dropFirst() : words[0]
        #expect(TagCode(name.utf8) != nil, "\(row)")
        #expect(TagMeaning(name: words[1]) != nil, "\(row)")
      }
      for kind in words.dropFirst(row.hasPrefix("=") && words[0].count > 1 ? 1 : 2) {
        #expect(groups.contains(kind) || ReferenceKind(rawValue: String(kind)) != nil, "\(row)")
      }
    }
  }

  @Test func `a rule for a kind goes before the rule for all`() {
    let table = TagTable("T2 collection-title book\nT2 container-title\n<BT container-title")
    #expect(table.meaning(of: TagCode("T2"), for: .book) == .variable(.collectionTitle))
    #expect(table.meaning(of: TagCode("T2"), for: .chapter) == .variable(.containerTitle))
    #expect(table.meaning(of: TagCode("BT"), for: .book) == .variable(.containerTitle))
    #expect(table.meaning(of: TagCode("XX"), for: .book) == nil)
    #expect(table.rules(for: .book).map(\.tag.text) == ["T2"])
  }

  @Test func `a tag keeps its characters`() {
    #expect(TagCode("PMID".utf8)?.text == "PMID")
    #expect(TagCode("@".utf8)?.text == "@")
    #expect(TagCode("TOOLONG".utf8) == nil)
    #expect(TagCode("".utf8) == nil)
  }
}

@Suite struct TaggedTextTests {
  @Test func `a value becomes one clean line`() {
    func text(_ value: String) -> String {
      let bytes = Array(value.utf8)
      return TaggedText.text(bytes, 0..<bytes.count)
    }
    #expect(text("  a  b\r\n   c\u{A0}d\u{2028}e ") == "a b c d e")
    #expect(
      text("Smith &amp; Jones &lt;&#233;&#x3b1;&gt; R&D &nosuch; &amp")
        == "Smith & Jones <éα> R&D &nosuch; &amp")
    #expect(text("plain — “typographic” text") == "plain — “typographic” text")
  }

  @Test func `addresses are parted before the next one only`() {
    #expect(
      TaggedText.addresses(in: "http://a.org/?x=1;y=2; https://b.org") == [
        "http://a.org/?x=1;y=2", "https://b.org",
      ])
  }
}
