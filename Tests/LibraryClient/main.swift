// What a program outside this package does with the library. The part between the two marks stands
// in README.md too; a test compares them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// README
import CitationKit

let text = """
  1. Siegel RL, Giaquinto AN, Jemal A. Cancer statistics, 2024. CA Cancer J Clin. 2024;74(1):12-49.
  doi:10.3322/caac.21820
  """

let result = ReferenceImporter().read(text, name: "pasted.txt")
for reference in result.output.references {
  print(reference.title ?? "no title", reference.doi?.url ?? "no DOI")
}
for diagnostic in result.diagnostics {
  print(diagnostic.severity, diagnostic.message)
}

if let writer = BibliographyFormat.bibtex.writer {
  print(writer.write(result.output.references).output)
}
// README

// The little job that shows whether the library did its work.
func check(_ isRight: Bool, _ what: String) {
  if isRight { return }
  print("library-client: \(what)")
  exit(1)
}

let references = result.output.references
check(references.count == 1, "one reference expected, got \(references.count)")
check(result.output.format == .text, "free text expected, got \(result.output.format)")
check(references.first?.doi == DOI("10.3322/caac.21820"), "the DOI is wrong")
check(references.first?.title == "Cancer statistics, 2024", "the title is wrong")
check(references.first?.authors.count == 3, "three authors expected")
check(references.first?.year == 2024, "the year is wrong")

for format in BibliographyFormat.known {
  guard let writer = format.writer, format.canRead, format != .text else { continue }
  let written = writer.write(references).output
  let again = ReferenceImporter().read(written, name: "again")
  check(again.output.references.count == 1, "\(format.rawValue) does not read what it writes")
  check(
    again.output.references.first?.title == references.first?.title,
    "\(format.rawValue) changes the title")
}
