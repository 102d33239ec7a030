/// What an entry must have: the fields whose absence BibTeX's standard styles or biber's validation
/// of the data model report.
///
/// Sources: `plain.bst` 0.99b; biber 2.18's data model ("constraints", "entryfields").
enum BibTeXRequirements {
  /// Each alternative of a requirement suffices; `title` is one alternative, `author/editor` two.
  private static let bibtex: StaticString = """
    article author title journal year
    book author/editor title publisher year
    booklet title
    incollection author title booktitle publisher year
    inproceedings author title booktitle year
    phdthesis author title school year
    mastersthesis author title school year
    techreport author title institution year
    unpublished author title note
    """

  private static let biblatex: StaticString = """
    article author journaltitle title date
    book author title date
    collection editor title date
    booklet author/editor title date
    incollection author editor title booktitle date
    inbook author title booktitle date
    inreference author editor title booktitle date
    inproceedings author title booktitle date
    report author title institution date
    thesis author title institution date
    unpublished author title date
    online title url/doi/eprint date
    dataset title
    software title
    patent author title number date
    periodical editor title date
    """

  /// What makes an entry one of its type, though styles will complain of what else it lacks.
  private static let essentials: StaticString = """
    article journal/journaltitle
    book title
    inbook booktitle
    incollection booktitle
    inreference booktitle
    inproceedings booktitle
    phdthesis school
    mastersthesis school
    thesis title
    techreport institution
    report title
    """

  /// The fields that an entry of a type may have besides those of every type.
  ///
  /// Types that the writer does not choose are left out.
  private static let validFields: StaticString = """
    article author editor translator annotator commentator title journaltitle volume number issue series pages eid issn version pubstate language note
    book author editor translator annotator commentator introduction foreword afterword title volume volumes number series part chapter edition pages pagetotal eid publisher location isbn pubstate language note
    collection editor translator annotator commentator introduction foreword afterword title volume volumes number series part chapter edition pages pagetotal eid publisher location isbn pubstate language note
    inbook author editor translator bookauthor annotator commentator introduction foreword afterword title booktitle volume volumes number series part chapter edition pages eid publisher location isbn pubstate language note
    incollection author editor translator annotator commentator introduction foreword afterword title booktitle volume volumes number series part chapter edition pages eid publisher location isbn pubstate language note
    inreference author editor translator annotator commentator introduction foreword afterword title booktitle volume volumes number series part chapter edition pages eid publisher location isbn pubstate language note
    inproceedings author editor title booktitle volume volumes number series part chapter pages eid publisher organization location isbn eventtitle eventdate venue pubstate language note
    booklet author editor title howpublished chapter pages pagetotal eid location type pubstate language note
    report author title institution number type chapter pages pagetotal eid location version pubstate language note
    thesis author title institution type chapter pages pagetotal eid location pubstate language note
    unpublished author title howpublished type eventtitle eventdate venue location pubstate language note
    misc author editor title howpublished organization type version location pubstate language note
    software author editor title howpublished organization type version location pubstate language note
    online author editor title organization version pubstate language note
    dataset author editor title edition number series organization publisher type version location pubstate language note
    patent author holder title number type version location pubstate note
    periodical editor title volume number issue series issn pubstate language note
    * abstract annotation date doi entrysubtype eprint eprintclass eprinttype file gender ids indextitle indexsorttitle isan ismn iswc keywords label langid langidopts library lista listb listc listd liste listf namea nameb namec nameatype namebtype namectype nameaddon options origdate origlocation origpublisher origtitle pagination bookpagination presort related relatedoptions relatedstring relatedtype shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear url urldate usera userb userc userd usere userf verba verbb verbc year month
    """

  private static let required: [BibTeXDialect: [String: [[String]]]] = [
    .bibtex: requirements(bibtex), .biblatex: requirements(biblatex),
  ]

  private static let essential = requirements(essentials)

  private static let valid: [String: Set<String>] = {
    var valid: [String: Set<String>] = [:]
    for line in validFields.description.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let type = words.first { valid[type] = Set(words.dropFirst()) }
    }
    return valid
  }()

  private static func requirements(_ table: StaticString) -> [String: [[String]]] {
    var requirements: [String: [[String]]] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let type = words.first else { continue }
      requirements[String(type)] = words.dropFirst().map {
        $0.split(separator: "/").map(String.init)
      }
    }
    return requirements
  }

  /// Whether an entry of a type with some fields lacks nothing.
  static func areMet(by names: Set<String>, type: String, dialect: BibTeXDialect) -> Bool {
    (required[dialect]?[type] ?? []).allSatisfy { alternatives in
      alternatives.contains(where: names.contains)
    }
  }

  /// Whether an entry with some fields is better one of a type than a `misc`, whatever else it lacks.
  static func areEssentialsThere(in names: Set<String>, type: String) -> Bool {
    guard let requirements = essential[type] else { return false }
    return requirements.allSatisfy { $0.contains(where: names.contains) }
  }

  /// Whether BibLaTeX's data model has a field in entries of a type.
  static func isValid(_ name: String, in type: String) -> Bool {
    let plain = name.firstIndex(of: "+").map { String(name[..<$0]) } ?? name
    return valid["*"]?.contains(plain) == true || valid[type]?.contains(plain) == true
  }
}
