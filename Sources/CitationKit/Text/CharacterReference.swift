/// HTML's character references, such as `&amp;`, `&#39;`, `&#x2013;`, `&eacute;`, which databases
/// leave in their exports.
enum CharacterReference {
  /// The character that a reference stands for and the number of bytes it takes; `nil` when the
  /// ampersand at the index begins none.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (
    scalar: Unicode.Scalar, length: Int
  )? {
    var end = start + 1
    let limit = min(bytes.count, start + 12)
    while end < limit, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end].isASCIIAlphanumeric || (bytes[end] == UInt8(ascii: "#") && end == start + 1)
      else { return nil }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    let name = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<end])
    guard let scalar = name[0] == UInt8(ascii: "#") ? number(name.dropFirst()) : named(name) else {
      return nil
    }
    return (scalar, end + 1 - start)
  }

  /// The character that the reference at an offset stands for, and the number of bytes it takes; `nil`
  /// when there is none before the end.
  static func decode(_ bytes: [UInt8], at start: Int, end: Int) -> (
    scalar: Unicode.Scalar, length: Int
  )? {
    guard start >= 0, start < end, end <= bytes.count, bytes[start] == UInt8(ascii: "&") else {
      return nil
    }
    return bytes.withUnsafeBufferPointer { buffer in
      decode(UnsafeBufferPointer(rebasing: buffer[..<end]), at: start)
    }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value >= 0x20 else {
      return nil
    }
    return Unicode.Scalar(value)
  }

  private static func named(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    names[String(decoding: name, as: UTF8.self)]
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [:]
    var value: UInt32 = 0xA0
    for name in latin1.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      names[String(name)] = Unicode.Scalar(value)
      value += 1
    }
    for row in others.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let pair = row.split(separator: "=")
      guard pair.count == 2, let value = UInt32(pair[1], radix: 16) else { continue }
      names[String(pair[0])] = Unicode.Scalar(value)
    }
    return names
  }()

  /// The characters from U+00A0 to U+00FF in order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc
    Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
    uuml yacute thorn yuml
    """

  private static let others = """
    amp=26 lt=3C gt=3E quot=22 apos=27 ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 sbquo=201A
    ldquo=201C rdquo=201D bdquo=201E hellip=2026 bull=2022 dagger=2020 Dagger=2021 permil=2030
    lsaquo=2039 rsaquo=203A prime=2032 Prime=2033 euro=20AC trade=2122 minus=2212 le=2264 ge=2265
    ne=2260 asymp=2248 infin=221E sum=2211 radic=221A rarr=2192 larr=2190 harr=2194 thinsp=2009
    ensp=2002 emsp=2003 Scaron=160 scaron=161 OElig=152 oelig=153 Yuml=178 fnof=192
    Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399
    Kappa=39A Lambda=39B Mu=39C Nu=39D Xi=39E Omicron=39F Pi=3A0 Rho=3A1 Sigma=3A3 Tau=3A4
    Upsilon=3A5 Phi=3A6 Chi=3A7 Psi=3A8 Omega=3A9 alpha=3B1 beta=3B2 gamma=3B3 delta=3B4
    epsilon=3B5 zeta=3B6 eta=3B7 theta=3B8 iota=3B9 kappa=3BA lambda=3BB mu=3BC nu=3BD xi=3BE
    omicron=3BF pi=3C0 rho=3C1 sigmaf=3C2 sigma=3C3 tau=3C4 upsilon=3C5 phi=3C6 chi=3C7 psi=3C8
    omega=3C9
    """
}
