import Testing

@testable import CitationKit

@Suite struct SourceTextTests {
  @Test func countsLinesAndColumnsAsPeopleDo() {
    let source = SourceText("one\r\ntwö three\rfour\n", name: "a.txt")
    let three = source.location(of: 10..<15)
    #expect(source.text(in: 10..<15) == "three")
    #expect(three.description == "a.txt:2:5")
    #expect(three.length == 5)
    #expect(source.location(of: 16..<20).description == "a.txt:3:1")
    #expect(source.location(of: 21..<21).description == "a.txt:4:1")
  }

  @Test func answersInAnyOrder() {
    let source = SourceText("a\nbb\nccc\n")
    var counter = LineCounter(source)
    #expect([5, 0, 2, 7, 3].map { counter.location(of: $0..<$0).line } == [3, 1, 2, 3, 2])
  }

  @Test func clampsRangesThatAreNotInTheText() {
    let source = SourceText("abc")
    #expect(source.text(in: -5..<2) == "ab")
    #expect(source.text(in: 2..<99) == "c")
    #expect(source.location(of: 50..<60).offset == 3)
  }

  @Test func readsPastTheEndAsNothing() {
    var cursor = ByteCursor(Array("ab".utf8), from: 1, to: 99)
    #expect(cursor.next() == UInt8(ascii: "b"))
    #expect(cursor.next() == nil)
    #expect(cursor.peek(ahead: -5) == nil)
    #expect(cursor.isAtEnd)
  }
}
