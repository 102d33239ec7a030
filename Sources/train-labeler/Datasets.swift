import CitationKit
import Foundation

/// Reads labelled references: one JSON object on each line.
enum Datasets {
  static func lines(_ path: String, _ body: ([String: Any]) -> Void) {
    guard let data = FileManager.default.contents(atPath: path) else {
      report("missing: \(path)")
      return
    }
    for line in data.split(separator: 0x0A) {
      if let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] {
        body(object)
      }
    }
  }

  // MARK: Spans

  private static let spanLabels: [String: FieldLabel] = [
    "citation-number": .citationNumber, "title": .title, "container-title": .container,
    "series": .series, "series-number": .number, "volume": .volume, "issue": .issue,
    "page": .page, "number": .number, "edition": .edition, "publisher": .publisher,
    "authority": .publisher, "place": .place, "date": .date, "accessed-date": .accessed,
    "other-date": .note, "note": .note, "genre": .genre, "event": .event, "version": .edition,
    "num-pages": .numberOfPages, "other": .junk, "author": .author, "editor": .editor,
    "translator": .translator,
  ]

  /// A reference with the spans of its fields.
  static func spanned(_ object: [String: Any]) -> LabelledText? {
    guard let text = object["text"] as? String, let spans = object["spans"] as? [[Any]] else {
      return nil
    }
    var output = LabelledText()
    output.append(text.unicodeScalars, field: LabelledText.outside)
    var role = FieldLabel.author
    var hasFamily = false
    var isInName = false
    for span in spans {
      guard span.count == 3, let start = span[0] as? Int, let end = span[1] as? Int,
        let label = span[2] as? String, start < end, end <= output.scalars.count
      else { continue }
      if let field = spanLabels[label] {
        let piece = output.piece(field)
        for index in start..<end { output.field[index] = piece }
        isInName = field == .author || field == .editor || field == .translator
        if isInName {
          role = field
          hasFamily = false
        }
      } else if label == "et-al" {
        let piece = output.piece(role)
        let name = output.piece(NameLabel.others)
        for index in start..<end {
          output.field[index] = piece
          output.name[index] = name
        }
      } else if isInName, let dash = label.lastIndex(of: "-") {
        let name: NameLabel
        switch label[label.index(after: dash)...] {
        case "family":
          let givenBefore = spans.contains { other in
            (other[2] as? String)?.hasSuffix("-given") == true && (other[0] as? Int ?? 0) < start
              && output.fieldPiece(other[0] as? Int ?? 0) == output.fieldPiece(start)
          }
          name = givenBefore ? .family : .familyFirst
          hasFamily = true
        case "given": name = hasFamily ? .given : .givenFirst
        case "suffix": name = .suffix
        case "particle": name = hasFamily ? .particle : .familyFirst
        case "literal": name = .organization
        default: continue
        }
        let piece = output.piece(name)
        for index in start..<end { output.name[index] = piece }
      }
    }
    return output
  }

  // MARK: Segments

  /// The label of a segment; `nil` for connecting matter.
  private static func segmentLabel(_ label: String, hasArticle: Bool) -> FieldLabel? {
    switch label {
    case "author", "author/surname", "author/given-names", "author/suffix", "author/collab",
      "authors", "etal", "orgName@collaboration", "director":
      .author
    case "editor", "editor/surname", "editor/given-names": .editor
    case "translator": .translator
    case "title", "title@a", "article-title", "chapter-title", "data-title": .title
    case "title@m", "source", "journal", "container-title", "title@j": .container
    case "title@s": .series
    case "collection-title", "series": .series
    case "volume", "biblScope@volume", "tomo": .volume
    case "issue", "biblScope@issue", "supplement": .issue
    case "pages", "biblScope@page", "fpage", "lpage", "elocation-id", "pagination", "page": .page
    case "date", "year", "month", "day": .date
    case "publisher", "publisher-name", "orgName": .publisher
    case "location", "pubPlace", "publisher-loc", "publicationplace": .place
    case "edition": .edition
    case "genre", "note@report": .genre
    case "note", "comment", "medium": .note
    case "citation-number", "numbered_ref": .citationNumber
    case "idno@report", "idno": .number
    case "publicationspecifications": .numberOfPages
    default: nil
    }
  }

  /// A reference cut into labelled segments.
  ///
  /// - Parameter isPartial: whether words outside all fields may belong to one that is not labelled.
  static func segmented(_ object: [String: Any], gold: [String: Any], isPartial: Bool)
    -> LabelledText?
  {
    guard let segments = object["segments"] as? [[String]] else { return nil }
    let title = normalized(gold["title"] as? String)
    let container = normalized(gold["container"] as? String)
    var output = LabelledText()
    var lastName: NameLabel?
    for (index, segment) in segments.enumerated() {
      guard segment.count == 2 else { return nil }
      let (name, text) = (segment[0], segment[1])
      var label = segmentLabel(name, hasArticle: true)
      // What the record says decides between the title of the item and that of its container.
      if label == .title || label == .container || label == .series {
        let own = normalized(text)
        if !own.isEmpty, own == title {
          label = .title
        } else if !own.isEmpty, own == container {
          label = .container
        }
      }
      if name == "volume", appendVolume(text, gold: gold, to: &output) { continue }
      if name == "pages" || name == "biblScope@page" || name == "pagination",
        normalized(text).contains(where: { $0.isNumber }) == false
      {
        label = nil
      }
      guard let label else {
        let isWordy = text.unicodeScalars.contains { $0.properties.isAlphabetic }
        let isUnknown = isPartial && name == "O" && isWordy
        // Pages are written as two segments with a dash between them.
        let joinsPages =
          name == "O" && index > 0 && segments[index - 1][0] == "fpage"
          && index + 1 < segments.count && segments[index + 1][0] == "lpage"
        let piece = joinsPages ? output.field.last ?? LabelledText.outside : LabelledText.outside
        output.append(
          text.unicodeScalars, field: isUnknown ? LabelledText.unknown : piece)
        continue
      }
      var part = LabelledText.outside
      switch name {
      case "author/surname", "editor/surname":
        part = output.piece(NameLabel.familyFirst)
        lastName = .familyFirst
      case "author/given-names", "editor/given-names":
        part = output.piece(lastName == .familyFirst ? NameLabel.given : .givenFirst)
        lastName = nil
      case "author/suffix": part = output.piece(NameLabel.suffix)
      case "author/collab": part = output.piece(NameLabel.organization)
      case "etal": part = output.piece(NameLabel.others)
      default: break
      }
      let piece: Int
      if let last = output.field.last, last >= 0, output.fields[last] == label,
        label == .page && name == "lpage" || name.hasPrefix("author") || name == "etal"
      {
        piece = last
      } else {
        piece = output.piece(label)
      }
      output.append(text.unicodeScalars, field: piece, name: part)
    }
    return output
  }

  /// Splits `vol 3, no 4` and `3(4)` into volume and issue.
  private static func appendVolume(
    _ text: String, gold: [String: Any], to output: inout LabelledText
  ) -> Bool {
    let folded = text.lowercased()
    let numbers = text.split { !$0.isNumber && !$0.isLetter }.filter {
      $0.contains(where: \.isNumber)
    }
    guard numbers.count >= 2 || folded.hasPrefix("no") || folded.hasPrefix("nr") else {
      return false
    }
    var isIssue = folded.hasPrefix("no") || folded.hasPrefix("nr")
    var numbersSeen = 0
    var piece = LabelledText.outside
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType != nil || scalar.properties.isAlphabetic {
        if word.isEmpty { piece = LabelledText.outside }
        word.unicodeScalars.append(scalar)
        let isNumber = scalar.properties.numericType != nil
        if isNumber && piece == LabelledText.outside {
          numbersSeen += 1
          piece = output.piece(isIssue || numbersSeen > 1 ? FieldLabel.issue : .volume)
        }
      } else {
        let lower = word.lowercased()
        if ["no", "nr", "n", "issue", "heft", "num", "number", "fasc", "h", "pt", "part"].contains(
          lower)
        {
          isIssue = true
        }
        if scalar == "(" || scalar == "/" || scalar == ":" { isIssue = numbersSeen > 0 }
        word = ""
        // "3-4" is one number.
        if scalar != "-" && scalar != "\u{2013}" || piece == LabelledText.outside {
          piece = LabelledText.outside
        }
        output.append([scalar], field: piece)
        continue
      }
      output.append([scalar], field: piece)
    }
    return true
  }

  static func normalized(_ text: String?) -> String {
    guard let text else { return "" }
    return String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension LabelledText {
  func fieldPiece(_ index: Int) -> Int { field.indices.contains(index) ? field[index] : -1 }
}
