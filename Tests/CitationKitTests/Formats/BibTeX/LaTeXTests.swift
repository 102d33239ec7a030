import Foundation
import Testing

@testable import CitationKit

@Suite struct LaTeXTests {
  private func decode(_ latex: String) -> String { LaTeXDecoder().decode(latex) }

  @Test(
    arguments: [(String, String)]([
      (#"{\"o}\"{o}\"o{\" o}"#, "öööö"), (#"\v{C}\v C\c c\k a\H o\.I\'\i\={\i}"#, "ČČçąőİíī"),
      (#"\'{\^{a}} \~{} \r{} {\ss}e \L{}\'od\'z"#, "ấ ~ ˚ ße Łódź"), (#"\t{oo} \d{h}"#, "o͡o ḥ"),
      (##"50\% \& \$5 \_ \# a\ b c~d"##, "50% & $5 _ # a b c\u{A0}d"), ("$5 only", "$5 only"),
      (#"$\alpha$-TNF {$\not\simeq$} $\geq$2"#, "α-TNF ≄ ≥2"),
      ("CO$_2$ m$^{-1}$ x$_i$", "CO₂ m⁻¹ x<sub>i</sub>"),
      (
        #"\emph{E. coli} {\em K {\bf 12}} \textsc{dna}"#,
        "<i>E. coli</i> <i>K <b>12</b></i> <span style=\"font-variant:small-caps;\">dna</span>"
      ),
      (#"``a'' `b' 1--2 --- 3-4"#, "“a” ‘b' 1–2 — 3-4"),
      (#"\mkbibquote{q} \url{a_b%c}"#, "“q” a_b%c"),
      ("{{DNA}} {R}NA  a\n b", "DNA RNA a b"),
      (#"\foo{bar} \baz qux \quux{}!"#, "bar \\baz qux \\quux!"),
      (#"\frac{1}{2} \sqrt{2}"#, "1/2 √2"), (#"\ding{33} \textsuperscript{TM}"#, "✓ ™"),
      ("", ""), ("}", ""), (#"\"#, #"\"#), (#"\'"#, "´"), ("{\\'", "´"),
    ]))
  func readsLaTeX(latex: String, text: String) {
    #expect(decode(latex) == text)
  }

  @Test(
    arguments: [(String, String)]([
      (
        "Über 5 % & {x}_$#~^\\",
        ##"{\"U}ber 5 \% \& {\textbraceleft}x{\textbraceright}\_\$\#{\textasciitilde}{\textasciicircum}{\textbackslash}"##
      ),
      ("α–β — “q”", #"{$\alpha$}--{$\beta$} --- ``q''"#),
      ("ấ ī ł ø", #"{\'{\^a}} {\=\i} {\l} {\o}"#),
      ("<i>E. coli</i> < H₂O", #"\emph{E. coli} {\textless} H{\textsubscript{2}}O"#),
      ("a -- '' b", "a -{}- '{}' b"),
      ("<i>open", #"{\textless}i{\textgreater}open"#), ("漢字", "漢字"),
    ]))
  func writesLaTeX(text: String, latex: String) {
    #expect(LaTeXEncoder().encode(text) == latex)
  }

  @Test func whatIsWrittenIsReadBack() {
    var scalars: [UInt32] = Array(0x20...0x17F)
    scalars += [
      0x1EA5, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2264, 0x3B1, 0x2713, 0x4E00,
    ]
    for scalar in scalars.compactMap(Unicode.Scalar.init)
    where scalar.value != 0x7F && scalar.value < 0x80 || scalar.value > 0xA0 {
      for text in ["x\(scalar)y", "x\(scalar)", "\(scalar)\(scalar)z"]
      where !text.hasPrefix(" ") && !text.hasSuffix(" ") {
        #expect(decode(LaTeXEncoder().encode(text)) == text, "\(scalar.value)")
        #expect(decode(LaTeXEncoder(keepsUnicode: true).encode(text)) == text, "\(scalar.value)")
      }
    }
  }

  @Test(arguments: [
    ("CAR-T therapy for HER2-positive disease", "{CAR-T} therapy for {HER2}-positive disease"),
    (
      "The European trial of mRNA in Crohn's disease",
      "The {European} trial of {mRNA} in {Crohn}'s disease"
    ),
    ("Patterns of Cancer Care: A Study", "Patterns of Cancer Care: A Study"),
    (
      "T cells and hepatitis A: IL-6 in COVID-19",
      "{T} cells and hepatitis {A}: {IL-6} in {COVID-19}"
    ),
    ("no capitals", "no capitals"), ("<i>Escherichia</i> DNA", #"\emph{Escherichia} {DNA}"#),
  ])
  func protectsWhatLowerCaseWouldDamage(title: String, latex: String) {
    #expect(LaTeXEncoder(protectsCase: true).encode(title) == latex)
  }

  @Test(.timeLimit(.minutes(1))) func nestingCostsNoStackAndLinearTime() {
    let count = 30_000
    for opening in ["{", "\\emph{", "\\'{", "$^{", "\\'", "\\textbf{a ", "$", "\\(", "\\"] {
      let text = String(repeating: opening, count: count)
      let closed = text + "a" + String(repeating: "}", count: count)
      #expect(decode(text).utf8.count < 40 * count)
      #expect(decode(closed).utf8.count < 40 * count)
    }
  }

  @Test(.enabled(if: PackageFiles.shared != nil))
  func knowsBibersTableBothWays() throws {
    let file = try #require(PackageFiles.shared).appending(
      path: "formats/cases/micro/latex_macro_table.jsonl")
    var wrong: [String] = []
    for line in try Data(contentsOf: file).split(separator: 0x0A) {
      var parser = JSONParser(Array(line))
      let row = try parser.value()
      let kind = try #require(row["kind"]?.string)
      let macro = try #require(row["macro"]?.string)
      let character = try #require(row["unicode"]?.string)
      let isMark = kind == "diacritics"
      let latex =
        switch kind {
        case "superscripts": "\\textsuperscript{\(macro)}"
        case "cmdsuperscripts": "\\textsuperscript{\\\(macro)}"
        case "dings": "\\ding{\(macro)}"
        case "negatedsymbols": "$\\not\\\(macro)$"
        case "diacritics": "\\\(macro){x}"
        case "greek": "$\\\(macro)$"
        default: "{\\\(macro)}"
        }
      let text = isMark ? "x" + character : character
      if decode(latex) != text { wrong.append(latex) }
      if decode(LaTeXEncoder().encode(text)) != text { wrong.append(text) }
    }
    // Two commands stand for two characters each in that table.
    #expect(Set(wrong) == ["\\subdoublebar{x}", "{\\textendash}"])
  }
}
