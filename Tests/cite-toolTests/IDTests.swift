import Testing

/// What `id` finds and how it shows it.
struct IDTests {
  private static let text = """
    Siegel RL. doi: 10.3322/caac.21820. PMID: 38230766
    See https://doi.org/10.3322/CAAC.21820 and ISBN 978-0-201-13447-1.

    """

  @Test func `each identifier is a line of kind and canonical value`() throws {
    let run = try Tool.run(["id"], input: Self.text)
    #expect(run.exitCode == 0)
    #expect(run.output == "doi\t10.3322/caac.21820\npmid\t38230766\ndoi\t10.3322/caac.21820\n")
  }

  @Test func `a wrong check digit is reported with its place`() throws {
    let folder = try TemporaryFolder(["notes.txt": Self.text])
    let run = try Tool.run(["id", "notes.txt", "--to", "csv"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("notes.txt:2:49: warning[I101]"))
    let rows = run.output.split(separator: "\n")
    #expect(rows.first == "file,line,column,kind,value,url,problem")
    #expect(rows[1] == "notes.txt,1,17,doi,10.3322/caac.21820,https://doi.org/10.3322/caac.21820,")
    #expect(rows.last?.hasPrefix("notes.txt,2,49,isbn,") == true)
    #expect(rows.last?.hasSuffix(",wrongCheckDigit") == true)
  }

  @Test func `kinds can be chosen and repetitions left out`() throws {
    let run = try Tool.run(["id", "--kind", "doi", "--unique"], input: Self.text)
    #expect(run.output == "doi\t10.3322/caac.21820\n")
  }

  @Test func `per line there is one row for each line, found or not`() throws {
    let run = try Tool.run(
      ["id", "--per-line"], input: "10.1000/182\r\nnothing here\r\n\r\n38230766")
    #expect(run.output == "doi\t10.1000/182\n\n\npmid\t38230766\n")
    let json = try Tool.run(["id", "--per-line", "--to", "jsonl"], input: "none\n")
    #expect(
      json.output == """
        {"file":"<stdin>","line":1,"column":1,"offset":0,"length":0,"kind":null,"value":null,\
        "url":null,"evidence":null,"problem":null}

        """)
  }

  @Test func `a text without identifiers gives nothing but a line on standard error`() throws {
    let run = try Tool.run(["id"], input: "It was a fine day in 2024.\n")
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    #expect(run.errors == "cite-tool: no identifiers found in <stdin>\n")
  }

  @Test func `per line a kind asked for decides what a bare number is`() throws {
    let run = try Tool.run(
      ["id", "--per-line", "--kind", "issn"], input: "15626865\n12345678\nPMID: 22555219\n")
    #expect(run.output == "issn\t1562-6865\n\n\n")
  }

  @Test func `a line of a megabyte and control characters give one row each`() throws {
    let long = String(repeating: "10.1000/(", count: 110_000)
    let run = try Tool.run(
      ["id", "--per-line", "--to", "jsonl"], input: long + "\n\u{0}\u{1}\u{2}\n10.1000/182\n")
    #expect(run.exitCode == 0)
    let rows = run.output.split(separator: "\n")
    try #require(rows.count == 3)
    #expect(rows[1].contains("\"kind\":null,\"value\":null"))
    #expect(rows[2].contains("\"kind\":\"doi\",\"value\":\"10.1000/182\""))
  }
}
