/// What entries inherit by `crossref` and `xdata`.
///
/// Sources: BibTeX takes a parent's fields under their own names; biber's default inheritance rules
/// (BibLaTeX manual, appendix B) rename titles, so that a book's `title` is its chapter's `booktitle`.
extension BibTeXReadingPass {
  /// Adds the fields that an entry lacks and its parents have.
  mutating func inherit(into fields: inout [Field], type: String, key: String) {
    var names = Set(fields.map(\.name))
    var visited: Set<String> = [key.lowercased()]
    var queue = parents(of: fields)
    var childType = type
    var steps = 0
    while !queue.isEmpty, steps < 16 {
      let parent = queue.removeFirst()
      steps += 1
      guard visited.insert(parent.key.lowercased()).inserted else { continue }
      guard let index = block(withKey: parent.key) else {
        note(
          .missingParent, .warning, "there is no entry '\(parent.key)' to inherit from",
          at: parent.range)
        continue
      }
      let block = document.blocks[index]
      let parentType = document.source.text(in: block.type).lowercased()
      let inherited = silently { $0.ownFields(of: block) }
      for field in inherited {
        for name in renamed(field.name, from: parentType, to: childType, isData: parent.isData)
        where names.insert(name).inserted {
          fields.append(Field(name: name, text: field.text, range: parent.range))
        }
      }
      queue += parents(of: inherited)
      if !parent.isData { childType = parentType }
    }
  }

  private struct Parent {
    var key: String
    var isData: Bool
    var range: Range<Int>
  }

  private func parents(of fields: [Field]) -> [Parent] {
    var parents: [Parent] = []
    for field in fields where field.name == "crossref" || field.name == "xdata" {
      for key in field.text.string.split(separator: ",") {
        let key = key.filter { !$0.isWhitespace }
        if !key.isEmpty {
          parents.append(Parent(key: key, isData: field.name == "xdata", range: field.range))
        }
      }
    }
    return parents
  }

  private mutating func block(withKey key: String) -> Int? {
    if blocksByKey == nil {
      var blocks: [String: Int] = [:]
      for (index, block) in document.blocks.enumerated() where block.kind == .entry {
        let key = document.source.text(in: block.key).lowercased()
        if blocks[key] == nil { blocks[key] = index }
      }
      blocksByKey = blocks
    }
    return blocksByKey?[key.lowercased()]
  }

  private static let notInherited: Set<String> = [
    "crossref", "xref", "xdata", "ids", "entryset", "related", "relatedtype", "relatedstring",
    "relatedoptions", "options", "execute", "label", "keywords", "presort", "sortkey", "sortname",
    "sorttitle", "sortyear", "shorthand", "shorthandintro", "shorttitle", "shortauthor",
    "shorteditor", "indextitle", "key", "keyword", "url", "doi", "eprint", "file", "pages",
    "abstract",
  ]

  /// The names under which a parent's field comes to its child; none when it does not.
  private func renamed(
    _ name: String, from parent: String, to child: String, isData: Bool
  ) -> [String] {
    if isData { return name == "xdata" ? [] : [name] }
    if Self.notInherited.contains(name) { return [] }
    let canonical = BibTeXEntryTypes.reading(of: child)?.canonical ?? child
    let isPart = [
      "inbook", "bookinbook", "suppbook", "incollection", "suppcollection", "inreference",
      "inproceedings",
    ].contains(canonical)
    let isPeriodical = parent == "periodical" && (canonical == "article" || canonical == "review")
    let isVolumeOfSeries = parent.hasPrefix("mv")
    switch name {
    case "title", "subtitle", "titleaddon":
      if isVolumeOfSeries { return ["main" + name] }
      if isPart { return ["book" + name] }
      if isPeriodical { return ["journal" + name] }
      return dialect == .biblatex ? [] : [name]
    case "author" where isPart && dialect == .biblatex && (parent == "book" || parent == "mvbook"):
      return canonical == "inbook" ? ["author", "bookauthor"] : ["bookauthor"]
    default: return [name]
    }
  }
}
