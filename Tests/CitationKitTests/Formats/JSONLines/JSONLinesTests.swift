import CitationKit
import Foundation
import Testing

@Suite struct JSONLinesTests {
  private func references() -> [Reference] {
    var random = RandomReferences(seed: 11)
    return (0..<300).map { index in
      var reference = random.reference()
      if index.isMultiple(of: 2) {
        reference.origin = Origin(
          format: .text,
          location: SourceLocation(source: "a b.txt", line: 3, column: 1, offset: 40, length: 9),
          type: "x", raw: index.isMultiple(of: 4) ? random.text() : nil,
          spans: [
            FieldSpan(.variable(.title), range: 2..<9, confidence: 0.98),
            FieldSpan(.identifier(.doi), range: 10..<20), FieldSpan(.extra("title"), range: 0..<0),
            FieldSpan(.contributors(.author), range: 1..<2, confidence: 1),
            FieldSpan(.identifier(.handle), range: 3..<4), FieldSpan(.date(.issued), range: 5..<6),
          ])
      }
      return reference
    }
  }

  private func isSame(_ lhs: Reference, _ rhs: Reference) -> Bool {
    lhs == rhs && (lhs.origin == rhs.origin || (lhs.origin == nil && rhs.origin?.format == .jsonl))
  }

  @Test func readingWhatWasWrittenGivesTheSameReferencesAndOrigins() {
    let references = references()
    let text = JSONLinesWriter().write(references).output
    #expect(text.utf8.count { $0 == 0x0A } == references.count)
    let parsed = JSONLinesReader().read(SourceText(text))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.output.count == references.count)
    for (reference, other) in zip(references, parsed.output) {
      #expect(isSame(reference, other))
    }
  }

  @Test func codableWritesAndReadsTheSameObjects() throws {
    for reference in references() {
      let line = JSONLinesWriter().write([reference]).output
      let decoded = try JSONDecoder().decode(Reference.self, from: Data(line.utf8))
      #expect(decoded == reference && decoded.origin == reference.origin)
      let encoded = try JSONEncoder().encode(reference)
      let again = JSONLinesReader().read(SourceText(String(decoding: encoded, as: UTF8.self)))
      #expect(again.diagnostics.isEmpty)
      #expect(again.output.count == 1 && isSame(reference, again.output[0]))
    }
  }

  @Test func carriesTheTextOfAReferenceAsRaw() {
    var reference = Reference(kind: .document)
    reference.origin = Origin(
      format: .text,
      location: SourceLocation(source: "a", line: 1, column: 1, offset: 0, length: 6),
      raw: "Smith.", spans: [FieldSpan(.contributors(.author), range: 0..<5, confidence: 0.9)])
    #expect(
      JSONLinesWriter().write([reference]).output == """
        {"type":"document","raw":"Smith.","origin":{"format":"text","location":{"source":"a",\
        "line":1,"column":1,"offset":0,"length":6},"spans":[{"field":"author","range":[0,5],\
        "confidence":0.9}]}}

        """)
  }

  @Test func reportsALineThatIsNoReferenceAndReadsTheNext() {
    let text = "{\"id\":\"a\",\"type\":\"book\"}\n{\"id\":\"b\",\n42\n{\"id\":\"c\",\"odd\":1}\n"
    let parsed = JSONLinesReader().read(SourceText(text))
    #expect(parsed.output.map(\.id).filter { !$0.isEmpty } == ["a", "b", "c"])
    #expect(parsed.output.last?.extra == [ExtraField(name: "odd", value: "1")])
    #expect(parsed.diagnostics.map(\.code).contains("E140"))
    #expect(parsed.diagnostics.last?.code == "E145")
  }
}
