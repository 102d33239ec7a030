/// How a list of names is written as a whole: what separates the names and which part comes first.
enum NameListStyle {
  /// A digest of a list's style, to be a feature of each of its tokens.
  static func digest(_ attributes: TokenAttributes) -> UInt64 {
    let tokens = attributes.text.tokens[attributes.range]
    var semicolons = 0
    var commas = 0
    var points = 0
    for token in tokens where token.kind == .sign {
      switch token.code {
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "."): points += 1
      default: break
      }
    }
    let first = attributes.shape.prefix(4)
    var digest: UInt64 = semicolons > 0 ? 1 : 0
    digest |= UInt64(min(commas, 2)) << 1
    digest |= points > 0 ? 8 : 0
    digest |= attributes.regime.rawValue << 4
    for shape in first { digest = FeatureHash.combine(digest, shape) }
    return digest
  }
}
