/// An International Standard Book Number (ISO 2108).
public struct ISBN: PersistentIdentifier {
  public static var kind: IdentifierKind { .isbn }
  public let value: String

  public init?(_ text: String) {
    guard let value = Self.canonical(text) else { return nil }
    self.value = value
  }

  public var url: String? { nil }

  private static func canonical(_ text: String) -> String? {
    let text = text.filter { $0 != "-" && $0 != " " }
    return text.utf8.count == 13 || text.utf8.count == 10 ? text : nil
  }
}
