import Testing

/// What `export` does with files and streams.
struct ExportTests {
  private static let ris = """
    TY  - JOUR
    AU  - Siegel, Rebecca L.
    AU  - Jemal, Ahmedin
    TI  - Cancer statistics, 2024
    JO  - CA: A Cancer Journal for Clinicians
    VL  - 74
    IS  - 1
    SP  - 12
    EP  - 49
    PY  - 2024
    DO  - 10.3322/caac.21820
    ER  - 

    """

  private static let bib = """
    @book{knuth1984, author = {Donald E. Knuth}, title = {The {\\TeX}book}, year = 1984,
      publisher = {Addison-Wesley}}

    """

  /// The second of these records is cut off, the third is none.
  private static let brokenLines = """
    {"type":"book","title":"The TeXbook","author":[{"family":"Knuth","given":"Donald E."}]}
    {"type":"book","title":"Cut o
    nothing at all

    """

  @Test func `a file becomes entries on standard output and one line on standard error`() throws {
    let folder = try TemporaryFolder(["refs.ris": Self.ris])
    let run = try Tool.run(["export", "refs.ris", "--to", "bibtex"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("@article{"))
    #expect(run.output.contains("Cancer statistics, 2024"))
    #expect(run.errors == "cite-tool: 1 reference from refs.ris (RIS) to BibTeX\n")
  }

  @Test(arguments: [[], ["-"]])
  func `standard input is read where no file is named`(operands: [String]) throws {
    let run = try Tool.run(
      ["export", "--to", "ris", "--stdin-name", "clip.bib"] + operands, input: Self.bib)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("AU  - Knuth, Donald E."))
    #expect(run.errors.contains("from clip.bib (BibTeX)"))
  }

  @Test func `a named file wins over standard input`() throws {
    let folder = try TemporaryFolder(["refs.ris": Self.ris])
    let run = try Tool.run(["export", "refs.ris", "--to", "ris"], input: Self.bib, in: folder)
    #expect(run.output.contains("Cancer statistics") && !run.output.contains("Knuth"))
  }

  @Test func `flags may stand before, between and after the files`() throws {
    let folder = try TemporaryFolder(["refs.ris": Self.ris, "--odd.bib": Self.bib])
    let calls = [
      ["export", "--to=ris", "refs.ris", "--", "--odd.bib"],
      ["export", "refs.ris", "-tris", "--", "--odd.bib"],
      ["export", "refs.ris", "-vt", "ris", "./--odd.bib"],
    ]
    let outputs = try calls.map { try Tool.run($0, in: folder).output }
    #expect(outputs[0].contains("Cancer statistics") && outputs[0].contains("Knuth"))
    #expect(Set(outputs).count == 1)
  }

  @Test func `several inputs become one output in order, and a folder stands for its files`() throws
  {
    let folder = try TemporaryFolder([
      "in/b.bib": Self.bib, "in/a.ris": Self.ris, "in/picture.png": "none",
    ])
    for operands in [["in/a.ris", "in/b.bib"], ["in"], ["in/*.[br]i[bs]"]] {
      let run = try Tool.run(["export", "--to", "jsonl"] + operands, in: folder)
      let lines = run.output.split(separator: "\n")
      #expect(run.exitCode == 0 && lines.count == 2)
      #expect(lines.first?.contains("Cancer statistics") == true)
      #expect(lines.last?.contains("Knuth") == true)
    }
  }

  @Test func `an output file appears whole and its extension names the format`() throws {
    let folder = try TemporaryFolder(["refs.ris": Self.ris])
    let run = try Tool.run(["export", "refs.ris", "-o", "new.bib"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    #expect(try folder.text("new.bib").hasPrefix("@article{"))
    #expect(folder.names == ["new.bib", "refs.ris"])
  }

  @Test func `a file is replaced only with --force and an input never`() throws {
    let folder = try TemporaryFolder(["refs.ris": Self.ris, "old.bib": "precious"])
    let refused = try Tool.run(["export", "refs.ris", "-o", "old.bib"], in: folder)
    #expect(refused.exitCode == 2)
    #expect(refused.errors.contains("--force"))
    #expect(try folder.text("old.bib") == "precious")
    let forced = try Tool.run(["export", "refs.ris", "-o", "old.bib", "--force"], in: folder)
    #expect(forced.exitCode == 0)
    #expect(try folder.text("old.bib").hasPrefix("@article{"))
    let onto = try Tool.run(["export", "refs.ris", "-o", "./refs.ris", "--force"], in: folder)
    #expect(onto.exitCode == 2)
    #expect(try folder.text("refs.ris") == Self.ris)
    #expect(folder.names == ["old.bib", "refs.ris"])
  }

  @Test func `an output that cannot be made ends with 2`() throws {
    let folder = try TemporaryFolder(["refs.ris": Self.ris])
    for path in ["missing/new.bib", "."] {
      let run = try Tool.run(["export", "refs.ris", "--to", "bibtex", "-o", path], in: folder)
      #expect(run.exitCode == 2)
      #expect(run.errors.hasPrefix("cite-tool: error: "))
    }
    #expect(folder.names == ["refs.ris"])
  }

  @Test func `a record that cannot be read costs that record and gives exit code 3`() throws {
    let folder = try TemporaryFolder(["refs.jsonl": Self.brokenLines])
    let call = ["export", "refs.jsonl", "--to", "ris"]
    let run = try Tool.run(call, in: folder)
    #expect(run.exitCode == 3)
    #expect(run.output.contains("Knuth, Donald E."))
    #expect(run.errors.contains(": error[E"))
    #expect(run.errors.contains("^"))
    #expect(try Tool.run(call + ["--allow-partial"], in: folder).exitCode == 0)
    let strict = try Tool.run(call + ["--strict"], in: folder)
    #expect(strict.exitCode == 2)
    #expect(strict.output == "")
  }

  @Test func `one bad brace among five entries costs no other entry and is an error`() throws {
    let entries = (1...5).map { number in
      let title = number == 3 ? "{Title 3" : "{Title \(number)}"
      return "@article{key\(number),\n  title = \(title),\n  year = 200\(number)\n}\n\n"
    }
    let folder = try TemporaryFolder(["refs.bib": entries.joined()])
    let run = try Tool.run(["export", "refs.bib", "--to", "jsonl"], in: folder)
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("refs.bib:11:1: error[E120]"))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 5)
    for number in [1, 2, 4, 5] {
      #expect(lines.contains { $0.contains("\"title\":\"Title \(number)\"") })
    }
    #expect(lines.count { $0.contains("\"raw\":") } == 1)
    #expect(lines.contains { $0.contains("\"raw\":\"@article{key3,") })
  }

  @Test func `an entry that is commented out is no error`() throws {
    let text = "@book{a, title = {T}}\n%@book{b,\n%  title = {Out}\n%}\n%@book{c,\n"
    let run = try Tool.run(["export", "--to", "jsonl", "--stdin-name", "a.bib"], input: text)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("warning[E120]"))
  }

  @Test func `a text without references gives no record, one line and exit code 0`() throws {
    let text = "We went to the market and bought apples.\n\nIt was a fine day.\n"
    for format in ["bibtex", "ris", "jsonl"] {
      let run = try Tool.run(["export", "--to", format], input: text)
      #expect(run.exitCode == 0)
      #expect(run.output == "")
      #expect(run.errors == "cite-tool: no references found in <stdin>\n")
    }
    let json = try Tool.run(["export", "--to", "csl-json"], input: text)
    #expect(json.output.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `an empty input gives no record and exit code 0`() throws {
    let folder = try TemporaryFolder(["empty.bib": "", "empty.ris": "\n\n", "empty.txt": ""])
    for name in folder.names {
      let run = try Tool.run(["export", name, "--to", "ris"], in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output == "")
      #expect(run.errors == "cite-tool: no references found in \(name)\n")
    }
  }

  @Test func `messages keep to standard error in each style`() throws {
    let folder = try TemporaryFolder(["refs.jsonl": Self.brokenLines])
    let call = ["export", "refs.jsonl", "--to", "ris"]
    let plain = try Tool.run(call, in: folder)
    for style in ["short", "jsonl", "human"] {
      let run = try Tool.run(call + ["--format", style], in: folder)
      #expect(run.output == plain.output)
      #expect(run.exitCode == 3)
    }
    let short = try Tool.run(call + ["--format", "short"], in: folder)
    #expect(
      short.errorLines.first?.contains(#/^refs\.jsonl:[0-9]+:[0-9]+: error\[E[0-9]{3}\] /#) == true)
    let json = try Tool.run(call + ["--format", "jsonl"], in: folder)
    #expect(!json.errorLines.isEmpty)
    #expect(json.errorLines.allSatisfy { $0.hasPrefix("{\"code\":\"") && $0.hasSuffix("}") })
  }

  @Test func `colour comes only when it is asked for`() throws {
    let folder = try TemporaryFolder(["refs.jsonl": Self.brokenLines])
    let call = ["export", "refs.jsonl", "--to", "ris"]
    #expect(try !Tool.run(call, in: folder).errors.contains("\u{1B}"))
    #expect(try !Tool.run(call + ["--color", "never"], in: folder).errors.contains("\u{1B}"))
    #expect(try Tool.run(call + ["--color", "always"], in: folder).errors.contains("\u{1B}[1;31m"))
  }

  @Test func `control characters of an input do not reach the terminal`() throws {
    let folder = try TemporaryFolder([
      "refs.bib": "@article{a\u{1B}[31m, title = {Never \u{7}closed\u{1B}]0;x"
    ])
    let run = try Tool.run(["export", "refs.bib", "--to", "ris"], in: folder)
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\u{7}"))
  }

  @Test func `records of one item are merged on demand and the merging is reported`() throws {
    let folder = try TemporaryFolder(["a.ris": Self.ris, "b.ris": Self.ris])
    let call = ["export", "a.ris", "b.ris", "--to", "jsonl"]
    #expect(try Tool.run(call, in: folder).output.split(separator: "\n").count == 2)
    let run = try Tool.run(call + ["--dedup"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors.contains("b.ris:1:1: note[D101]"))
    #expect(run.errors.contains("merged into the one at a.ris:1:1"))
  }

  @Test func `dedup keeps to the same rules for its outputs`() throws {
    let folder = try TemporaryFolder(["a.ris": Self.ris, "b.ris": Self.ris, "old.csv": "precious"])
    let call = ["dedup", "a.ris", "b.ris"]
    for flags in [["-o", "a.ris", "--force"], ["--clusters", "old.csv"]] {
      let run = try Tool.run(call + flags, in: folder)
      #expect(run.exitCode == 2)
    }
    #expect(try folder.text("a.ris") == Self.ris)
    #expect(try folder.text("old.csv") == "precious")
    let run = try Tool.run(call + ["--to", "bibtex"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("@") } == 1)
  }

  @Test func `quiet shows errors only, and max says how many are left`() throws {
    let broken = (1...30).map { "nothing \($0)\n" }.joined()
    let folder = try TemporaryFolder(["refs.ris": Self.ris, "bad.jsonl": broken])
    #expect(try Tool.run(["export", "refs.ris", "--to", "bibtex", "-q"], in: folder).errors == "")
    let few = try Tool.run(["export", "bad.jsonl", "--to", "ris", "--max", "2"], in: folder)
    #expect(few.errorLines.count { $0.contains("error[") || $0.contains("warning[") } <= 2)
    #expect(few.errors.contains("--max 0 shows all"))
    let all = try Tool.run(["export", "bad.jsonl", "--to", "ris", "--max", "0"], in: folder)
    #expect(all.errorLines.count > few.errorLines.count)
    #expect(!all.errors.contains("--max 0 shows all"))
  }

  @Test func `what happens many times for one reason is shown once and counted`() throws {
    let bytes = Array(Self.ris.utf8) + [0xE9, 0x0A]
    let files = Dictionary(uniqueKeysWithValues: (1...3).map { ("\($0).ris", bytes) })
    let folder = try TemporaryFolder(bytes: files)
    let call = ["export", "1.ris", "1.ris", "2.ris", "3.ris", "--to", "ris"]
    let run = try Tool.run(call, in: folder)
    #expect(run.errorLines.count { $0.contains("E190") } == 1)
    #expect(run.errors.contains("2 more like it"))
    let short = try Tool.run(call + ["--format", "short"], in: folder)
    #expect(short.errorLines.count { $0.contains("E190") } == 3)
  }

  @Test func `a reader that goes away ends the run in silence`() throws {
    let folder = try TemporaryFolder(["refs.ris": String(repeating: Self.ris, count: 3000)])
    let run = try Tool.run(
      ["export", "refs.ris", "--to", "ris", "-q"], in: folder, to: .brokenPipe)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(try Tool.run(["--help"], to: .brokenPipe).errors == "")
  }

  @Test func `an interrupted run ends with 130`() throws {
    let run = try Tool.runAndInterrupt(["export", "--to", "ris"])
    #expect(run.exitCode == 130)
    #expect(run.output == "" && run.errors == "")
  }

  @Test func `other encodings are read and said to be a guess`() throws {
    let text = Self.ris.replacing("Cancer", with: "Krebs für")
    let latin1 = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let utf16 = text.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { bytes, unit in
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let folder = try TemporaryFolder(bytes: ["latin1.ris": latin1, "utf16.ris": utf16])
    let guessed = try Tool.run(["export", "latin1.ris", "--to", "ris"], in: folder)
    #expect(guessed.exitCode == 0)
    #expect(guessed.output.contains("Krebs für"))
    #expect(guessed.errors.contains("latin1.ris:4:14: warning[E190]"))
    let certain = try Tool.run(["export", "utf16.ris", "--to", "ris"], in: folder)
    #expect(certain.output == guessed.output)
    #expect(!certain.errors.contains("E190"))
  }

  @Test func `zero bytes and noise neither crash nor hang`() throws {
    var noise: [UInt8] = []
    var state: UInt32 = 7
    for _ in 0..<20_000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      noise.append(UInt8(truncatingIfNeeded: state >> 24))
    }
    let zeros = Array(Self.ris.utf8.prefix(60)) + [0, 0, 0] + Array(Self.ris.utf8.dropFirst(60))
    let folder = try TemporaryFolder(bytes: ["noise": noise, "zeros.ris": zeros])
    for name in folder.names {
      let run = try Tool.run(["export", name, "--to", "jsonl"], in: folder)
      #expect(run.exitCode == 0 || run.exitCode == 3, "\(name): \(run.exitCode)")
    }
  }
}
