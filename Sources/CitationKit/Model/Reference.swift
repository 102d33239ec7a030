/// A bibliographic reference: what a record means, whatever format or text it came from.
///
/// ```swift
/// var reference = Reference(kind: .articleJournal)
/// reference[.title] = "Cancer statistics, 2024"
/// reference.contributors.append(Contributor(.person(PersonName(family: "Siegel", given: "RL"))))
/// reference.setDate(.value(ReferenceDate(PartialDate(year: 2024)!)), for: .issued)
/// ```
///
/// Two references are equal when they say the same; where they were read (``origin``) is not
/// compared.
public struct Reference: Sendable {
  /// The citation key or record id of the source; empty when it has none.
  public var id: String
  /// The kind of the item.
  public var kind: ReferenceKind
  /// Everybody who contributed, in the order of the source.
  public var contributors: [Contributor]
  /// The identifiers, in the order of the source.
  public var identifiers: [Identifier]
  /// The addresses on the web.
  public var urls: [String]
  /// The keywords.
  public var keywords: [String]
  /// Remarks on the item.
  public var notes: [String]
  /// Fields of the source that the model has no place for.
  public var extra: [ExtraField]
  /// Where the reference was read.
  public var origin: Origin?

  private var texts: [TextField]
  private var datings: [Dating]

  private struct TextField: Hashable, Sendable {
    var variable: Variable
    var value: String
  }

  private struct Dating: Hashable, Sendable {
    var role: DateRole
    var date: Lenient<ReferenceDate>
  }

  /// An empty reference.
  public init(kind: ReferenceKind = .document, id: String = "") {
    self.id = id
    self.kind = kind
    contributors = []
    identifiers = []
    urls = []
    keywords = []
    notes = []
    extra = []
    texts = []
    datings = []
  }

  /// The text of a field; setting `nil` or an empty text removes it.
  public subscript(variable: Variable) -> String? {
    get { texts.first { $0.variable == variable }?.value }
    set {
      let index = texts.firstIndex { $0.variable >= variable } ?? texts.endIndex
      let isPresent = index < texts.endIndex && texts[index].variable == variable
      switch (newValue, isPresent) {
      case (let value?, true) where !value.isEmpty: texts[index].value = value
      case (let value?, false) where !value.isEmpty:
        texts.insert(TextField(variable: variable, value: value), at: index)
      case (_, true): texts.remove(at: index)
      default: break
      }
    }
  }

  /// The text fields that are present, in the order of ``Variable``.
  public var variables: [Variable] { texts.map(\.variable) }

  /// The date of a role.
  public func date(_ role: DateRole) -> Lenient<ReferenceDate>? {
    datings.first { $0.role == role }?.date
  }

  /// Sets or, with `nil`, removes the date of a role.
  public mutating func setDate(_ date: Lenient<ReferenceDate>?, for role: DateRole) {
    datings.removeAll { $0.role == role }
    guard let date else { return }
    let index = datings.firstIndex { $0.role > role } ?? datings.endIndex
    datings.insert(Dating(role: role, date: date), at: index)
  }

  /// The roles of the dates that are present.
  public var dateRoles: [DateRole] { datings.map(\.role) }
}

extension Reference: Hashable {
  /// Compares what two references say, not where they were read.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.id == rhs.id && lhs.kind == rhs.kind && lhs.texts == rhs.texts
      && lhs.datings == rhs.datings && lhs.contributors == rhs.contributors
      && lhs.identifiers == rhs.identifiers && lhs.urls == rhs.urls && lhs.keywords == rhs.keywords
      && lhs.notes == rhs.notes && lhs.extra == rhs.extra
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(kind)
    hasher.combine(texts)
    hasher.combine(datings)
    hasher.combine(contributors)
    hasher.combine(identifiers)
  }
}
