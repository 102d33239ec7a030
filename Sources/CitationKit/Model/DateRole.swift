/// Which of a reference's dates is meant; names as in CSL 1.0.2 where CSL has one.
public enum DateRole: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The date of the issue or of publication: the one that is cited.
  case issued
  /// When the item appeared online ahead of its issue: MEDLINE's DEP, "Epub", "Published".
  case available = "available-date"
  /// When somebody last looked at a web page.
  case accessed
  /// When the original was published.
  case original = "original-date"
  /// When the event took place.
  case event = "event-date"
  /// When the item was submitted.
  case submitted
  /// When the item was accepted.
  case accepted
  /// When the item was last changed.
  case revised
  /// When the record entered the database it comes from.
  case recordCreated = "record-created"
  /// When the record was last changed in the database it comes from.
  case recordModified = "record-modified"

  private var order: Int {
    switch self {
    case .issued: 0
    case .available: 1
    case .accessed: 2
    case .original: 3
    case .event: 4
    case .submitted: 5
    case .accepted: 6
    case .revised: 7
    case .recordCreated: 8
    case .recordModified: 9
    }
  }

  /// Orders by declaration.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.order < rhs.order }
}
