extension DeduplicationResult {
  /// What a person should know about the result: which records were merged into which, and which
  /// pairs look alike but were kept apart.
  ///
  /// - Parameter input: the references that were deduplicated, in the same order. Places that are not
  ///   in it are left out.
  public func diagnostics(for input: [Reference]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for cluster in duplicateClusters {
      let members = cluster.members.filter(input.indices.contains)
      guard let first = members.first else { continue }
      for member in members.dropFirst() {
        diagnostics.append(.merged(input[member], into: input[first]))
      }
    }
    for pair in pairs(.review)
    where input.indices.contains(pair.first) && input.indices.contains(pair.second) {
      diagnostics.append(.alike(input[pair.second], input[pair.first]))
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func merged(_ duplicate: Reference, into reference: Reference) -> Diagnostic {
    Diagnostic(
      .duplicateMerged, .note, "\(named(duplicate)) was merged into \(placed(reference))",
      at: duplicate.origin?.location)
  }

  fileprivate static func alike(_ reference: Reference, _ other: Reference) -> Diagnostic {
    Diagnostic(
      .possibleDuplicate, .warning,
      "\(named(reference)) may be the same as \(placed(other)); both were kept",
      at: reference.origin?.location, help: "compare the two and delete one if they are the same")
  }

  private static func named(_ reference: Reference) -> String {
    "'\(String((reference.title ?? reference.id).prefix(60)))'"
  }

  private static func placed(_ reference: Reference) -> String {
    reference.origin.map { "the one at \($0.location)" } ?? named(reference)
  }
}

extension Diagnostic.Code {
  /// A reference describes the same item as another one and was merged into it.
  public static let duplicateMerged: Self = "D101"
  /// A reference may describe the same item as another one; a person has to decide.
  public static let possibleDuplicate: Self = "D102"
}
