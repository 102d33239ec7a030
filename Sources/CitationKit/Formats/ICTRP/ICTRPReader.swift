extension BibliographyFormat {
  /// The WHO's International Clinical Trials Registry Platform, as XML.
  public static let ictrp = Self(rawValue: "ictrp")
}

/// Reads trials as the WHO's registry platform (ICTRP) exports them in XML.
///
/// A trial becomes a document with its registration number; fields that the model has no place for
/// are kept by their names.
public struct ICTRPReader: ReferenceReader {
  /// `ictrp`.
  public static var format: BibliographyFormat { .ictrp }

  /// A reader.
  public init() {}

  /// Certain when the platform's own elements stand at the beginning.
  public static func likelihood(of start: ArraySlice<UInt8>) -> Double {
    let text = String(decoding: start.prefix(4096), as: UTF8.self)
    if text.contains("<Trials_downloaded_from_ICTRP") { return 1 }
    return text.contains("<Trial>") && text.contains("<TrialID>") ? 0.9 : 0
  }

  /// Reads all trials.
  public func read(_ source: SourceText) -> Parsed<[Reference]> {
    XMLRecords.references(in: source, named: ["Trial"], format: .ictrp) {
      element, location, diagnostics in
      let reference = Self.reference(element)
      if reference.id.isEmpty {
        diagnostics.append(
          Diagnostic(.trialWithoutID, .warning, "a trial without 'TrialID'", at: location))
      }
      return reference
    }
  }

  private static func reference(_ trial: XMLElement) -> Reference {
    var reference = Reference(kind: .document)
    reference[.genre] = "Clinical trial"
    for child in trial.children {
      let text = plain(child)
      if text.isEmpty { continue }
      switch child.name {
      case "TrialID":
        reference.id = text
        reference.add(Identifier(.trial, text))
      case "Scientific_title": reference[.title] = text
      case "Public_title": reference[.titleShort] = text
      case "Primary_sponsor":
        reference[.publisher] = text
        reference.contributors.append(Contributor(.organization(text)))
      case "Date_registration3": setDate(text, to: &reference)
      case "Study_type": reference[.genre] = "Clinical trial; " + text
      case "web_address", "results_url_link", "results_url_protocol":
        if !reference.urls.contains(text) { reference.urls.append(text) }
      case "Source_Register": reference[.source] = text
      case "Last_Refreshed_on":
        let date = ReferenceDate(parsing: text)
        reference.setDate(date.map { .value($0) } ?? .text(text), for: .recordModified)
      case "Condition":
        reference.keywords += text.split(whereSeparator: { $0 == ";" || $0 == "\n" })
          .map { CSLJSONText.trimmed(String($0)) }.filter { !$0.isEmpty }
      case "Secondary_ID", "Secondary_IDs":
        for id in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
          let id = CSLJSONText.trimmed(String(id))
          if !id.isEmpty { reference.add(Identifier(.trial, id)) }
        }
      case let name: reference.extra.append(ExtraField(name: name, value: text))
      }
    }
    if reference[.title] == nil, let title = reference[.titleShort] {
      reference[.title] = title
      reference[.titleShort] = nil
    }
    useOtherDate(in: &reference)
    return reference
  }

  private static func setDate(_ text: String, to reference: inout Reference) {
    reference.issued = ReferenceDate(parsing: text).map { .value($0) } ?? .text(text)
  }

  /// Takes the date of registration in words of the register where there is no coded one.
  private static func useOtherDate(in reference: inout Reference) {
    guard reference.issued == nil,
      let index = reference.extra.firstIndex(where: { $0.name == "Date_registration" })
    else { return }
    let text = reference.extra.remove(at: index).value
    // The platform writes day, month, year.
    let parts = text.split(separator: "/").compactMap { Int($0) }
    if parts.count == 3, let date = ReferenceDate(year: parts[2], month: parts[1], day: parts[0]) {
      reference.issued = .value(date)
    } else {
      setDate(text, to: &reference)
    }
  }

  /// A text without the HTML that registers leave in it; `<br>` ends a line.
  private static func plain(_ element: XMLElement) -> String {
    let bytes = element.content { _ in nil }
    guard bytes.contains(UInt8(ascii: "<")) else { return XMLText.collapsed(bytes) }
    var lines: [[UInt8]] = [[]]
    var position = 0
    while position < bytes.count {
      let rest = bytes[position...].prefix(6)
      let text = String(decoding: rest, as: UTF8.self).lowercased()
      if let tag = ["<br>", "<br/>", "<br />"].first(where: { text.hasPrefix($0) }) {
        lines.append([])
        position += tag.utf8.count
      } else {
        lines[lines.count - 1].append(bytes[position])
        position += 1
      }
    }
    return CSLJSONText.trimmed(lines.map { XMLText.collapsed($0) }.joined(separator: "\n"))
  }
}

extension Diagnostic.Code {
  /// A trial has no registration number.
  public static let trialWithoutID: Self = "E169"
}
