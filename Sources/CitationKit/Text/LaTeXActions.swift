/// LaTeX's commands that do something to text, in contrast to those that stand for a character.
enum LaTeXActions {
  enum Action: Sendable {
    /// The argument between two texts: tags or quotation marks.
    case markup(String, String)
    /// Markup up to the end of the group.
    case fontSwitch(String, String)
    case script(isRaised: Bool)
    /// Nothing to see.
    case ignore
    case text(String)
    case paragraph(isLine: Bool)
    /// Only the argument counts.
    case argument
    case dropArgument
    /// The argument is no LaTeX.
    case verbatim
    case accentInMath(Unicode.Scalar)
    case replace(@Sendable (String) -> String)
    /// Strikes through the next symbol.
    case negation
  }

  /// A row is an action and the commands that do it.
  private static let table: StaticString = """
    i emph textit textsl mkbibemph mkbibitalic
    b textbf mkbibbold
    sc textsc
    quote enquote mkbibquote textquote
    single mkbibsinglequote
    parens mkbibparens
    brackets mkbibbrackets
    iswitch it itshape em sl slshape
    bswitch bf bfseries
    scswitch sc scshape
    sup textsuperscript mkbibsuperscript sp
    sub textsubscript mkbibsubscript sb
    ignore protect relax left right displaystyle textstyle rm sf tt normalfont upshape mdseries rmfamily sffamily ttfamily tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge noindent allowbreak nolinebreak selectfont bgroup egroup begingroup endgroup boldmath unboldmath nobreak linebreak limits nolimits big Big bigl bigr Bigl Bigr null strut xspace leavevmode hfill hfil break ignorespaces unskip
    space quad qquad enspace thinspace medspace thickspace negthinspace space slash nobreakspace enskip
    par par
    line newline
    argument text textrm textsf texttt textmd textup textnormal mathrm mathbf mathit mathsf mathtt mathcal mathbb mathscr mathfrak mathnormal boldsymbol bm pmb operatorname ensuremath mbox hbox fbox makebox MakeUppercase MakeLowercase uppercase lowercase MakeSentenceCase NoCaseChange underline uline overline textlatin textgreek textcyrillic foreignlanguage cite citet citep textcite parencite bibstring bibcpstring mkbibacro mkbibnamefamily mkbibnamegiven uppercasefirst index nohyphens latintext sentencecase ul smash phantom vphantom hphantom emspace
    drop noopsort sortnoop switchargs SortNoop label vspace hspace color cite@ footnotemark
    verbatim url path nolinkurl
    not not
    """

  static let actions: [String: Action] = {
    var actions: [String: Action] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first, let action = action(named: first) else { continue }
      for command in words.dropFirst() { actions[command] = action }
    }
    for (command, mark) in mathAccents { actions[command] = .accentInMath(mark) }
    actions["sqrt"] = .replace { "√" + ($0.unicodeScalars.count > 1 ? "(\($0))" : $0) }
    actions["frac"] = .replace { $0 + "/" }
    actions["slash"] = .text("/")
    actions["ding"] = .replace { LaTeXDingbats.character(numbered: $0) ?? $0 }
    actions["hyphen"] = .text("-")
    actions["TeX"] = .text("TeX")
    actions["LaTeX"] = .text("LaTeX")
    actions["LaTeXe"] = .text("LaTeX2e")
    actions["BibTeX"] = .text("BibTeX")
    actions["nobreakspace"] = .text("\u{A0}")
    actions["thinspace"] = .text("\u{202F}")
    actions["textcompwordmark"] = .text("\u{200C}")
    for name in ["log", "ln", "exp", "sin", "cos", "tan", "min", "max", "lim", "sup", "inf", "det"]
    {
      actions[name] = .text(name)
    }
    return actions
  }()

  private static let mathAccents: [(String, Unicode.Scalar)] = [
    ("hat", "\u{302}"), ("widehat", "\u{302}"), ("tilde", "\u{303}"), ("widetilde", "\u{303}"),
    ("bar", "\u{304}"), ("vec", "\u{20D7}"), ("dot", "\u{307}"), ("ddot", "\u{308}"),
    ("acute", "\u{301}"), ("grave", "\u{300}"), ("breve", "\u{306}"), ("check", "\u{30C}"),
    ("mathring", "\u{30A}"),
  ]

  private static func action(named name: String) -> Action? {
    switch name {
    case "i": .markup("<i>", "</i>")
    case "b": .markup("<b>", "</b>")
    case "sc": .markup(smallCaps, "</span>")
    case "quote": .markup("“", "”")
    case "single": .markup("‘", "’")
    case "parens": .markup("(", ")")
    case "brackets": .markup("[", "]")
    case "iswitch": .fontSwitch("<i>", "</i>")
    case "bswitch": .fontSwitch("<b>", "</b>")
    case "scswitch": .fontSwitch(smallCaps, "</span>")
    case "sup": .script(isRaised: true)
    case "sub": .script(isRaised: false)
    case "ignore": .ignore
    case "space": .text(" ")
    case "par": .paragraph(isLine: false)
    case "line": .paragraph(isLine: true)
    case "argument": .argument
    case "drop": .dropArgument
    case "verbatim": .verbatim
    case "not": .negation
    default: nil
    }
  }

  private static let smallCaps = "<span style=\"font-variant:small-caps;\">"
}
