import Testing

/// How the tool answers calls that are right, wrong or ask for help.
struct CallTests {
  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func `help goes to standard output and begins with examples`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n")[1].hasPrefix("  cite-tool export "))
    #expect(run.output.contains("Commands:"))
    #expect(run.output.contains("Exit codes:"))
  }

  @Test func `a command's help is short with -h and long with --help`() throws {
    let short = try Tool.run(["export", "-h"])
    let long = try Tool.run(["export", "--help"])
    #expect(short.exitCode == 0 && long.exitCode == 0)
    #expect(short.output.hasPrefix("  cite-tool export "))
    #expect(long.output.hasPrefix("  cite-tool export "))
    #expect(short.output.count < long.output.count)
    for flag in ["--from", "--to", "--output", "--force", "--per-line", "--strict"] {
      #expect(short.output.contains(flag) && long.output.contains(flag))
    }
    #expect(long.output.contains("--color") && !short.output.contains("--color"))
    #expect(try Tool.run(["help", "export"]).output == long.output)
  }

  @Test func `the version is a line of its own`() throws {
    let run = try Tool.run(["--version"])
    #expect(run.exitCode == 0)
    #expect(run.output.wholeMatch(of: /cite-tool [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test(arguments: [
    (["exprot", "a.ris"], "did you mean export?"),
    (["exp"], "did you mean export?"),
    (["export", "--too", "ris"], "did you mean --to?"),
    (["export", "--form=ris"], "did you mean --from?"),
    (["export", "--to", "bibtx"], "did you mean bibtex?"),
    (["export", "--from", "RSI", "--to", "ris"], "did you mean ris?"),
    (["export", "--to", "ris", "--color", "alwasy"], "did you mean always?"),
  ])
  func `a mistyped word is answered with the one that was meant`(
    arguments: [String], answer: String
  ) throws {
    let run = try Tool.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("cite-tool: error: "))
    #expect(run.errors.contains(answer), "\(run.errors)")
  }

  @Test(arguments: [
    [], ["frobnicate"], ["--frobnicate"], ["export"], ["export", "--to"], ["export", "-x"],
    ["export", "--to", "ris", "--max", "many"], ["export", "--force=yes", "--to", "ris"],
    ["formats", "file"],
  ])
  func `a wrong call ends with 2 and says what is wrong`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("cite-tool: error: "))
  }

  @Test func `a file that is not there ends with 2 and names its neighbour`() throws {
    let folder = try TemporaryFolder(["library.ris": ""])
    let run = try Tool.run(["export", "libary.ris", "--to", "ris"], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("no such file: libary.ris"))
    #expect(run.errors.contains("did you mean library.ris?"))
  }

  @Test func `formats lists each format on a line`() throws {
    let run = try Tool.run(["formats"])
    #expect(run.exitCode == 0)
    for line in run.output.split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(columns.count == 5)
      #expect(columns[1] == "read" || columns[1] == "write" || columns[1] == "read,write")
    }
  }
}
