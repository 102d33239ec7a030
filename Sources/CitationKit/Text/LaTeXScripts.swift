/// Raised and lowered characters: Unicode has some of its own, LaTeX has commands for all.
enum LaTeXScripts {
  private static let raised = pairs(
    "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾nⁿiⁱhʰjʲrʳwʷyʸlˡsˢxˣɦʱɹʴɻʵʁʶ")
  private static let lowered = pairs("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎")

  private static let bases: [UInt32: (command: String, base: String)] = {
    var bases: [UInt32: (command: String, base: String)] = [:]
    for (base, raised) in raised { bases[raised.value] = ("textsuperscript", String(base)) }
    for (base, lowered) in lowered { bases[lowered.value] = ("textsubscript", String(base)) }
    return bases
  }()

  /// The command and the plain character of a raised or lowered one.
  static func command(for scalar: Unicode.Scalar) -> (command: String, base: String)? {
    bases[scalar.value]
  }

  /// A short text in raised or lowered characters; `nil` when Unicode lacks one of them.
  static func convert(_ text: String, raised isRaised: Bool) -> String? {
    let table = isRaised ? raised : lowered
    var output = ""
    for scalar in text.unicodeScalars {
      guard let converted = table[scalar == "\u{2212}" ? "-" : scalar] else { return nil }
      output.unicodeScalars.append(converted)
    }
    return output.isEmpty ? nil : output
  }

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      pairs[scalars[index]] = scalars[index + 1]
    }
    return pairs
  }
}
