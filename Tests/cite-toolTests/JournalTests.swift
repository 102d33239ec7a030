import Testing

/// What `journal` says about names, one a line.
struct JournalTests {
  private static let unknown = """
    "title":null,"nlm":null,"iso4":null,"issn":null,"nlmid":null,"confidence":null,\
    "evidence":null,"list":null
    """

  @Test func `a known journal is a row of its names and numbers`() throws {
    let run = try Tool.run(["journal", "nat med"])
    #expect(run.exitCode == 0)
    #expect(
      run.output
        == "Nature Medicine\tNat Med\tNat. Med.\t1078-8956,1546-170X\t9502015\t1.0\tname\tbuilt-in\n"
    )
  }

  @Test func `each line gives one object with the same members, known or not`() throws {
    let run = try Tool.run(
      ["journal", "-", "--to", "jsonl", "--quiet"], input: "nat med\r\n\r\nNo Such \"Gazette\"\n")
    #expect(run.exitCode == 3)
    #expect(
      run.output == """
        {"query":"nat med","status":"match","title":"Nature Medicine","nlm":"Nat Med",\
        "iso4":"Nat. Med.","issn":["1078-8956","1546-170X"],"nlmid":"9502015","confidence":1.0,\
        "evidence":"name","list":"built-in","source":"table","alternatives":[]}
        {"query":"","status":"unknown",\(Self.unknown),"source":null,"alternatives":[]}
        {"query":"No Such \\"Gazette\\"","status":"unknown",\(Self.unknown),"source":null,\
        "alternatives":[]}

        """)
  }

  @Test func `an abbreviation comes from the table, the user's list or the rules`() throws {
    let folder = try TemporaryFolder([
      "own.tsv": "Acta Imaginaria Borealis\tAct. Imag. Bor.\nNugae Quotidianae\tNug. Quot.\n"
    ])
    let run = try Tool.run(
      ["journal", "-", "--to", "jsonl", "--abbreviate", "iso4", "--journals", "own.tsv", "-q"],
      input: "Nature Medicine\nacta imaginaria borealis\nJournal of Imaginary Chemistry\n",
      in: folder)
    let rows = run.output.split(separator: "\n")
    try #require(rows.count == 3)
    #expect(rows[0].contains("\"source\":\"table\",\"abbr\":\"Nat. Med.\""))
    #expect(rows[1].contains("\"source\":\"list\",\"abbr\":\"Act. Imag. Bor.\""))
    #expect(rows[2].contains("\"title\":null"))
    #expect(rows[2].contains("\"source\":\"rule\",\"abbr\":\"J. Imag"))
  }

  @Test func `a name that several journals bear is decided for none of them`() throws {
    let folder = try TemporaryFolder([
      "own.tsv": "Nugae Quotidianae Boreales\tNug. Quot.\nNugarum Quotiens\tNug. Quot.\n"
    ])
    let run = try Tool.run(
      ["journal", "nug quot", "--to", "jsonl", "--abbreviate", "nlm", "--journals", "own.tsv"],
      in: folder)
    #expect(run.exitCode == 3)
    #expect(
      run.output.hasPrefix("{\"query\":\"nug quot\",\"status\":\"ambiguous\",\(Self.unknown),"))
    #expect(run.output.contains("\"abbr\":null"))
    #expect(run.output.contains("Nugae Quotidianae Boreales"))
    #expect(run.output.contains("Nugarum Quotiens"))
    #expect(run.errors.contains("J101"))
  }

  @Test func `by rules alone no list is asked`() throws {
    let run = try Tool.run(
      ["journal", "-", "--rules-only", "--abbreviate", "nlm"],
      input: "Journal of Hematology & Oncology\nThe Lancet\n")
    #expect(run.exitCode == 0)
    #expect(run.output == "J Hematol Oncol\nLancet\n")
  }

  @Test func `a line of a megabyte and bytes that are no text name no journal`() throws {
    let long = String(repeating: "journal of ", count: 95_000)
    let input = long + "\n\u{1}\u{2}\u{0}\u{7F}\nnat med\n"
    for arguments in [["--to", "jsonl"], ["--to", "jsonl", "--rules-only"]] {
      let run = try Tool.run(["journal", "-", "-q"] + arguments, input: input)
      #expect(run.exitCode == 3 || run.exitCode == 0)
      #expect(run.output.split(separator: "\n").count == 3)
    }
  }

  @Test func `of a malformed list the good rows are used and the bad ones reported`() throws {
    let folder = try TemporaryFolder([
      "own.tsv": """
      Acta Imaginaria Borealis\tActa Imag. Bor.
      no abbreviation here
      Nugae Quotidianae\tNug. Quot.

      """,
      "binary": "\u{0}\u{1}\u{2}\u{0}",
    ])
    let good = try Tool.run(["journal", "nug quot", "--journals", "own.tsv"], in: folder)
    #expect(good.output.hasPrefix("Nugae Quotidianae\t"))
    #expect(good.errors.contains("own.tsv:2:"))
    let binary = try Tool.run(["journal", "nat med", "--journals", "binary"], in: folder)
    #expect(binary.errors.contains("J202"))
    #expect(binary.output.hasPrefix("Nature Medicine\t"))
  }
}
