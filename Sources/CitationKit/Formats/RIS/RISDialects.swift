/// What single databases put into RIS's custom tags.
enum RISDialects {
  /// Takes identifiers out of custom tags: Embase's PubMed id (C5) and own number (U2), and the
  /// `123456[pmid]` of older exports.
  static func takeIdentifiers(into reference: inout Reference) {
    guard !reference.extra.isEmpty else { return }
    let isEmbase = reference[.source]?.hasPrefix("Embase") ?? false
    var rest: [ExtraField] = []
    for field in reference.extra {
      guard let identifier = identifier(in: field, isEmbase: isEmbase) else {
        rest.append(field)
        continue
      }
      reference.add(identifier)
    }
    if rest.count < reference.extra.count { reference.extra = rest }
  }

  private static func identifier(in field: ExtraField, isEmbase: Bool) -> Identifier? {
    switch field.name {
    case "C5" where isEmbase: return PMID(field.value).map { .pmid($0) }
    case "U2" where isEmbase && field.value.hasPrefix("L"):
      return Identifier(.embase, field.value)
    case "U1", "U2":
      let (value, label) = TaggedText.labelled(field.value)
      return label.lowercased() == "pmid" ? PMID(value).map { .pmid($0) } : nil
    default: return nil
    }
  }
}
