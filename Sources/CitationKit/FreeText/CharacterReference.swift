/// Character references of HTML that pasted text carries: `&nbsp;`, `&eacute;`, `&#8211;`, `&#x2013;`.
enum CharacterReference {
  /// Reads the reference that begins at an ampersand.
  ///
  /// - Returns: the character and the number of bytes; `nil` when there is no reference.
  static func decode(_ bytes: [UInt8], at position: Int, end: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(end, position + 12)
    guard position + 2 < limit, bytes[position] == UInt8(ascii: "&") else { return nil }
    var cursor = position + 1
    while cursor < limit, bytes[cursor].isASCIIAlphanumeric || bytes[cursor] == UInt8(ascii: "#") {
      cursor += 1
    }
    guard cursor < limit, bytes[cursor] == UInt8(ascii: ";"), cursor > position + 1 else {
      return nil
    }
    let name = String(decoding: bytes[(position + 1)..<cursor], as: UTF8.self)
    let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name]
    guard let scalar else { return nil }
    return (scalar, cursor + 1 - position)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, value >= 32 else { return nil }
    return Unicode.Scalar(value)
  }

  /// The names of HTML 4 that occur in titles and names.
  private static let named: [String: Unicode.Scalar] = {
    let rows = """
      amp & lt < gt > quot " apos ' nbsp \u{A0} ndash – mdash — minus − hyphen ‐ shy \u{AD}
      lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › hellip …
      middot · bull • deg ° plusmn ± times × divide ÷ sect § para ¶ copy © reg ® trade ™ micro µ
      prime ′ Prime ″ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ rarr → larr ← ordm º ordf ª iexcl ¡ iquest ¿
      Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê
      Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ
      Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß agrave à aacute á
      acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì
      iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø
      ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š
      Ccaron Č ccaron č Zcaron Ž zcaron ž cacute ć nacute ń sacute ś zacute ź lstrok ł Lstrok Ł
      alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ kappa κ lambda λ mu μ nu ν
      xi ξ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Omega Ω
      """
    var named: [String: Unicode.Scalar] = [:]
    var name: Substring?
    for item in rows.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let key = name, let scalar = item.unicodeScalars.first {
        named[String(key)] = scalar
        name = nil
      } else {
        name = item
      }
    }
    named["nbsp"] = "\u{A0}"
    return named
  }()
}
