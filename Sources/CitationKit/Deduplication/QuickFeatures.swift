/// The few numbers of a record by which most candidates are seen to be different items.
struct QuickFeatures: Sendable {
  private let title: UInt64
  private let identifiers: (UInt64, UInt64, UInt64)
  private let volume: UInt32
  private let page: UInt32
  private let hasOtherTitle: Bool

  init(_ record: RecordFeatures) {
    title = record.title.sketch
    identifiers = (record.doiWork, record.pmid, record.otherIdentifier)
    volume = record.volume
    page = record.pages.start
    hasOtherTitle = record.otherTitle != nil || record.title.isBracketed
  }

  /// Whether two records share so few words of their titles, and nothing that could make up for it, that
  /// a full comparison would find them distinct.
  static func areDistinct(_ first: QuickFeatures, _ second: QuickFeatures) -> Bool {
    let fewer = min(first.title.nonzeroBitCount, second.title.nonzeroBitCount)
    guard fewer >= 3 else { return false }
    let shared = (first.title & second.title).nonzeroBitCount
    guard shared * 10 < fewer * 3 else { return false }
    if first.hasOtherTitle || second.hasOtherTitle { return false }
    if first.page != 0, first.page == second.page { return false }
    let (a, b) = (first.identifiers, second.identifiers)
    return !(a.0 != 0 && a.0 == b.0 || a.1 != 0 && a.1 == b.1 || a.2 != 0 && a.2 == b.2)
  }
}
