/// The named characters of HTML 4 (ISO 8879's Latin 1, symbols and Greek), for texts that use them in
/// XML without declaring them.
enum HTMLEntityTable {
  static let scalars: [String: Unicode.Scalar] = {
    var scalars: [String: Unicode.Scalar] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ")
      guard let first = words.first, var value = UInt32(first, radix: 16) else { continue }
      // A row is a code point and the names of it and those that follow it; "-" has none.
      for name in words.dropFirst() {
        if name != "-" { scalars[String(name)] = Unicode.Scalar(value) }
        value += 1
      }
    }
    return scalars
  }()

  private static let rows = """
    A0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    B0 deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    C0 Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    D0 ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    E0 agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
    F0 eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    152 OElig oelig
    160 Scaron scaron
    178 Yuml
    192 fnof
    2C6 circ
    2DC tilde
    391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
    3A3 Sigma Tau Upsilon Phi Chi Psi Omega
    3B1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
    3C2 sigmaf sigma tau upsilon phi chi psi omega
    2002 ensp emsp
    2009 thinsp
    200C zwnj zwj lrm rlm
    2013 ndash mdash
    2018 lsquo rsquo sbquo
    201C ldquo rdquo bdquo
    2020 dagger Dagger bull
    2026 hellip
    2030 permil
    2032 prime Prime
    2039 lsaquo rsaquo
    20AC euro
    2122 trade
    2190 larr uarr rarr darr harr
    2200 forall
    2202 part exist
    2208 isin notin
    2211 sum minus
    221A radic
    221E infin
    2248 asymp
    2260 ne equiv
    2264 le ge
    """
}
