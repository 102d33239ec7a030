import CitationKit
import Glibc
func readFile(_ path: String) -> [UInt8] {
  guard let f = fopen(path, "rb") else { return [] }
  defer { fclose(f) }
  var out: [UInt8] = []
  var buf = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let n = fread(&buf, 1, buf.count, f)
    if n <= 0 { break }
    out += buf[0..<n]
  }
  return out
}
func now() -> Double { var t = timespec(); clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9 }
let a = CommandLine.arguments
let bytes = readFile(a[1])
let source = SourceText(String(decoding: bytes, as: UTF8.self), name: a[1])
let dialect: BibTeXDialect = a.count > 2 ? .biblatex : .bibtex
let mb = Double(bytes.count) / 1e6
for _ in 0..<2 {
  let t0 = now(); let d = BibTeXDocument(source); let t1 = now()
  print("raw", d.blocks.count, d.fields.count, mb / (t1 - t0), "MB/s", t1 - t0)
  let r = BibTeXReader(dialect: dialect).read(d); let t2 = now()
  print("raw+typed", r.output.count, r.diagnostics.count, mb / (t2 - t0), "MB/s", t2 - t1)
  let w = BibTeXWriter(dialect: dialect).write(r.output); let t3 = now()
  print("write", w.output.utf8.count, w.diagnostics.count, mb / (t3 - t2), "MB/s", t3 - t2)
}
