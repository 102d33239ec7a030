/// What deduplication would do, as a value that can be kept, read and changed before it is carried out.
///
/// A plan names records by their place, id and content, so it is carried out only on the records it was
/// made for; whatever has changed since is left alone and reported.
public struct DeduplicationPlan: Hashable, Sendable, Codable {
  /// A record of the input.
  public struct Record: Hashable, Sendable, Codable {
    /// Its place in the input.
    public var index: Int
    /// Its id and content.
    public var key: RecordKey
  }

  /// Records that are to become one.
  public struct Merge: Hashable, Sendable, Codable {
    /// The record whose place in the order, and whose id, the merged reference keeps.
    public var kept: Record
    /// The records that go.
    public var removed: [Record]
    /// The reference that takes their place.
    public var merged: Reference
  }

  /// The version of the plan's form.
  public var version: Int
  /// How many records the input has.
  public var recordCount: Int
  /// What is to be merged, in the order of the input.
  public var merges: [Merge]

  /// The id that each removed record's id becomes; records without ids are left out.
  public var keyMap: [String: String] {
    var map: [String: String] = [:]
    for merge in merges {
      for record in merge.removed where !record.key.id.isEmpty && !merge.merged.id.isEmpty {
        map[record.key.id] = merge.merged.id
      }
    }
    return map
  }

  /// The plan that leads from some references to a result of their deduplication.
  public init(
    _ result: DeduplicationResult, of references: [Reference], rules: MergeRules = .init()
  ) {
    version = 1
    recordCount = references.count
    merges = []
    let merger = ReferenceMerger(rules: rules)
    func record(_ index: Int) -> Record {
      Record(index: index, key: RecordKey(references[index]))
    }
    for cluster in result.duplicateClusters where cluster.known == nil {
      let members = cluster.members.filter(references.indices.contains)
      guard members.count > 1 else { continue }
      let merged = merger.merge(members.map { references[$0] }, places: members)
      let kept = members[merged.kept]
      merges.append(
        Merge(
          kept: record(kept), removed: members.filter { $0 != kept }.map(record),
          merged: merged.reference))
    }
  }
}

/// A plan that was carried out: the references it gave, and what is needed to take it back.
public struct AppliedPlan: Sendable {
  /// The references after the merges.
  public var references: [Reference]
  /// What takes the merges back.
  public var undo: UndoPlan
  /// What could not be done.
  public var diagnostics: [Diagnostic]
}

/// What takes a carried-out plan back: the records as they were.
public struct UndoPlan: Hashable, Sendable, Codable {
  /// A record and its former place.
  public struct Original: Hashable, Sendable, Codable {
    /// Its place in the input.
    public var index: Int
    /// The record as it was.
    public var reference: Reference
  }

  /// One merge.
  public struct Merge: Hashable, Sendable, Codable {
    /// The merged reference, by which it is found again.
    public var merged: RecordKey
    /// The place of the merged reference in the former input.
    public var index: Int
    /// The records that were merged, in the order of the input.
    public var originals: [Original]
  }

  /// The version of the plan's form.
  public var version: Int
  /// How many records the input had.
  public var recordCount: Int
  /// The merges.
  public var merges: [Merge]
}

extension DeduplicationPlan {
  /// Carries the plan out.
  ///
  /// A merge whose records are not those of the plan is left out and reported (`D111`).
  public func apply(to references: [Reference]) -> AppliedPlan {
    var undo = UndoPlan(version: 1, recordCount: references.count, merges: [])
    var diagnostics: [Diagnostic] = []
    var replaced: [Int: Reference] = [:]
    var removed: Set<Int> = []
    for merge in merges {
      let records = ([merge.kept] + merge.removed).sorted { $0.index < $1.index }
      let isIntact = records.allSatisfy { record in
        references.indices.contains(record.index) && !removed.contains(record.index)
          && replaced[record.index] == nil
          && RecordKey(references[record.index]) == record.key
      }
      guard isIntact, Set(records.map(\.index)).count == records.count else {
        diagnostics.append(.changedRecord(merge.kept))
        continue
      }
      replaced[merge.kept.index] = merge.merged
      removed.formUnion(merge.removed.map(\.index))
      undo.merges.append(
        UndoPlan.Merge(
          merged: RecordKey(merge.merged), index: merge.kept.index,
          originals: records.map {
            UndoPlan.Original(index: $0.index, reference: references[$0.index])
          }))
    }
    let result = references.indices.filter { !removed.contains($0) }
      .map { replaced[$0] ?? references[$0] }
    return AppliedPlan(references: result, undo: undo, diagnostics: diagnostics)
  }
}

extension UndoPlan {
  /// Takes the merges back: the records come back to their places as they were.
  ///
  /// A merged reference that was changed or removed since is left as it is, and reported (`D112`).
  public func apply(to references: [Reference]) -> Parsed<[Reference]> {
    var diagnostics: [Diagnostic] = []
    var removedPlaces: Set<Int> = []
    for merge in merges {
      removedPlaces.formUnion(merge.originals.map(\.index).filter { $0 != merge.index })
    }
    // The former place of each reference, as far as none was added or removed since.
    let former = (0..<max(0, recordCount)).filter { !removedPlaces.contains($0) }
    guard former.count == references.count else {
      return Parsed(references, diagnostics: [.changedCount(former.count, references.count)])
    }
    var restored: [Int: Reference] = [:]
    for (place, reference) in zip(former, references) { restored[place] = reference }
    for merge in merges {
      guard let current = restored[merge.index], RecordKey(current) == merge.merged else {
        diagnostics.append(.changedMerge(merge.merged))
        continue
      }
      for original in merge.originals { restored[original.index] = original.reference }
    }
    let result = restored.sorted { $0.key < $1.key }.map(\.value)
    return Parsed(result, diagnostics: diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func changedRecord(_ record: DeduplicationPlan.Record) -> Diagnostic {
    Diagnostic(
      .planOutdated, .warning,
      "record \(record.index + 1) '\(record.key.id)' is not the one the plan was made for",
      help: "make the plan again")
  }

  fileprivate static func changedMerge(_ key: RecordKey) -> Diagnostic {
    Diagnostic(
      .undoOutdated, .warning, "the merged reference '\(key.id)' was changed since; it stays")
  }

  fileprivate static func changedCount(_ expected: Int, _ found: Int) -> Diagnostic {
    Diagnostic(
      .undoOutdated, .error,
      "there should be \(expected) references but there are \(found); nothing was restored")
  }
}

extension Diagnostic.Code {
  /// A plan does not fit the records it is applied to.
  public static let planOutdated: Self = "D111"
  /// What a plan did was changed since and cannot be taken back.
  public static let undoOutdated: Self = "D112"
}
