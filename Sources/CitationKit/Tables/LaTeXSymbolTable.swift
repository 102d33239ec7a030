/// The commands of LaTeX that stand for characters, as text that ``LaTeXCommands`` reads.
///
/// Sources: LaTeX2e's `fontenc` and `textcomp`, `tipa`, `amssymb`, and biber's recoding table.
enum LaTeXSymbolTable {
  /// A row is a mode (`t` text, `m` math), a character and its commands; the first command is the
  /// one that is written.
  static let symbols: StaticString = #"""
    t & & textampersand
    t % %
    t $ $ textdollar
    t # #
    t _ _ textunderscore
    t { { textbraceleft lbrace
    t } } textbraceright rbrace
    t ~ textasciitilde
    t ^ textasciicircum
    t \ textbackslash
    t < textless
    t > textgreater
    t | textbar
    t " textquotedbl
    t ' textquotesingle
    t ` textasciigrave
    t – textendash
    t — textemdash
    t ‘ textquoteleft lq
    t ’ textquoteright rq
    t ‚ quotesinglbase
    t “ textquotedblleft
    t ” textquotedblright
    t „ quotedblbase
    t « guillemotleft guillemetleft
    t » guillemotright guillemetright
    t ‹ guilsinglleft
    t › guilsinglright
    t † dag textdagger dagger
    t ‡ ddag textdaggerdbl ddagger
    t • textbullet bullet
    t … dots textellipsis ldots
    t ‰ textperthousand
    t ‱ textpertenthousand
    t ※ textreferencemark
    t ‽ textinterrobang
    t ‾ textoverline
    t ¡ textexclamdown
    t ¿ textquestiondown
    t ¢ textcent cents
    t £ pounds textsterling
    t ¤ textcurrency
    t ¥ textyen yen
    t € texteuro euro EUR
    t ₡ textcolonmonetary
    t ₤ textlira
    t ₦ textnaira
    t ₩ textwon
    t ₫ textdong
    t ₱ textpeso
    t ฿ textbaht
    t ¦ textbrokenbar
    t § S textsection
    t ¶ P textparagraph
    t © copyright textcopyright
    t ® textregistered
    t ™ texttrademark
    t ℠ textservicemark
    t ℗ textcircledP
    t ª textordfeminine
    t º textordmasculine
    t ° textdegree degree
    t µ textmu
    t ¹ textonesuperior
    t ² texttwosuperior
    t ³ textthreesuperior
    t ¼ textonequarter
    t ½ textonehalf
    t ¾ textthreequarters
    t № textnumero
    t ℞ textrecipe
    t ℮ textestimated
    t ℧ textmho
    t Ω textohm
    t ℃ textcelsius
    t ␢ textblank
    t ␣ textvisiblespace
    t ♪ textmusicalnote
    t ◯ textbigcircle
    t ← textleftarrow
    t → textrightarrow
    t ↑ textuparrow
    t ↓ textdownarrow
    t ẞ SS
    t ſ textlongs
    t ʼ textcommaaccent
    t · textperiodcentered
    t ¬ textlnot
    t ÷ textdiv
    t × texttimes
    t ± textpm
    t √ textsurd
    t ⁄ textfractionsolidus
    t − textminus
    t ′ textprime
    m ≤ leq le leqslant
    m ≥ geq ge geqslant
    m ≠ neq ne
    m ≈ approx
    m ≃ simeq
    m ≅ cong
    m ≡ equiv
    m ∼ sim texttildelow
    m ∝ propto
    m ± pm
    m ∓ mp
    m × times
    m ÷ div
    m · cdot
    m ∘ circ
    m ∗ ast
    m ⋆ star
    m ∞ infty
    m ∂ partial
    m ∇ nabla
    m ∫ int
    m ∮ oint
    m ∑ sum
    m ∏ prod
    m √ surd
    m ∈ in
    m ∉ notin
    m ∋ ni
    m ⊂ subset
    m ⊃ supset
    m ⊆ subseteq
    m ⊇ supseteq
    m ∪ cup
    m ∩ cap
    m ∅ emptyset varnothing
    m ∀ forall
    m ∃ exists
    m ¬ neg lnot
    m ∧ wedge land
    m ∨ vee lor
    m ⊕ oplus
    m ⊗ otimes
    m ⊥ perp bot
    m ⊤ top
    m ∥ parallel
    m ∣ mid
    m ∠ angle
    m ′ prime
    m ″ dprime
    m ← leftarrow gets
    m → rightarrow to
    m ↑ uparrow
    m ↓ downarrow
    m ↔ leftrightarrow
    m ⇐ Leftarrow
    m ⇒ Rightarrow
    m ⇔ Leftrightarrow
    m ⇑ Uparrow
    m ⇓ Downarrow
    m ↦ mapsto
    m ⟶ longrightarrow
    m ⟵ longleftarrow
    m ⟹ Longrightarrow implies
    m ⟺ Longleftrightarrow iff
    m ↗ nearrow
    m ↘ searrow
    m ↙ swarrow
    m ↖ nwarrow
    m ⟨ langle
    m ⟩ rangle
    m ⌈ lceil
    m ⌉ rceil
    m ⌊ lfloor
    m ⌋ rfloor
    m ℓ ell
    m ℏ hbar
    m ℜ Re
    m ℑ Im
    m ℵ aleph
    m ℘ wp
    m ≪ ll
    m ≫ gg
    m ≺ prec
    m ≻ succ
    m ≼ preceq preccurlyeq
    m ≽ succeq succcurlyeq
    m ≾ precsim
    m ≿ succsim
    m ≲ lesssim
    m ≳ gtrsim
    m ≍ asymp
    m ⊑ sqsubseteq
    m ⊒ sqsupseteq
    m ⊢ vdash
    m ⊣ dashv
    m ⊨ models
    m △ triangle
    m ▽ bigtriangledown
    m ◊ lozenge
    m □ square Box
    m ■ blacksquare
    m ◇ diamond Diamond
    m ♠ spadesuit
    m ♣ clubsuit
    m ♥ heartsuit
    m ♦ diamondsuit
    m ♭ flat
    m ♮ natural
    m ♯ sharp
    m ♀ female
    m ♂ male
    m ✓ checkmark
    m ⋯ cdots
    m ⋮ vdots
    m ⋱ ddots
    m − minus
    m ∖ setminus
    m ≀ wr
    m ⊙ odot
    m ⊖ ominus
    m ⊘ oslash
    m ★ bigstar
    m ∴ therefore
    m ∵ because
    m ϵ epsilon
    m ϕ phi
    m ϖ varpi
    m ϰ varkappa
    m ϝ digamma
    m θ theta
    m ρ rho
    m ς varsigma
    m ħ hslash
    m ≜ triangleq
    m ≔ coloneqq
    m α alpha
    m β beta
    m γ gamma
    m δ delta
    m ε varepsilon
    m ζ zeta
    m η eta
    m θ vartheta
    m ι iota
    m κ kappa
    m λ lambda
    m μ mu
    m ν nu
    m ξ xi
    m ο omicron
    m π pi
    m ρ varrho
    m σ sigma
    m τ tau
    m υ upsilon
    m φ varphi
    m χ chi
    m ψ psi
    m ω omega
    m Α Alpha
    m Β Beta
    m Γ Gamma
    m Δ Delta
    m Ε Epsilon
    m Ζ Zeta
    m Η Eta
    m Θ Theta
    m Ι Iota
    m Κ Kappa
    m Λ Lambda
    m Μ Mu
    m Ν Nu
    m Ξ Xi
    m Ο Omicron
    m Π Pi
    m Ρ Rho
    m Σ Sigma
    m Τ Tau
    m Υ Upsilon
    m Φ Phi
    m Χ Chi
    m Ψ Psi
    m Ω Omega
    t Å AA
    t Æ AE
    t Ð DH
    t Ø O
    t Þ TH Thorn
    t ß ss
    t å aa
    t æ ae
    t ð dh
    t ø o
    t þ th textthorn textthornvari textthornvarii textthornvariii textthornvariv
    t Đ DJ
    t đ dj textcrd
    t Ħ textHbar
    t ħ texthbar textcrh
    t ı i
    t ȷ j
    t Ĳ IJ
    t ĳ ij
    t ĸ textkra
    t Ł L
    t ł l textbarl
    t Ŋ NG
    t ŋ ng
    t Œ OE
    t œ oe
    t Ŧ textTstroke textTbar
    t ŧ texttstroke texttbar
    t ƀ textcrb
    t Ɓ textBhook
    t Ɔ textOopen
    t Ƈ textChook
    t ƈ texthtc textchook
    t Ɖ textDafrican
    t Ɗ textDhook
    t Ǝ textEreversed
    t Ɛ textEopen
    t Ƒ textFhook
    t ƒ textflorin
    t Ɣ textGammaafrican
    t ƕ hv texthvlig
    t Ɩ textIotaafrican
    t Ƙ textKhook
    t ƙ texthtk textkhook
    t ƛ textcrlambda
    t Ɲ textNhookleft
    t Ơ OHORN
    t ơ ohorn
    t Ƥ textPhook
    t ƥ texthtp textphook
    t Ʃ ESH textEsh
    t ƪ textlooptoprevesh
    t ƫ textpalhookbelow
    t Ƭ textThook
    t ƭ texthtt textthook
    t Ʈ textTretroflexhook
    t Ư UHORN
    t ư uhorn
    t Ʋ textVhook
    t Ƴ textYhook
    t ƴ textyhook
    t Ʒ textEzh
    t ǝ texteturned
    t ɐ textturna
    t ɑ textscripta
    t ɒ textturnscripta
    t ɓ texthtb textbhook
    t ɔ textopeno textoopen
    t ɕ textctc
    t ɖ textrtaild textdtail
    t ɗ texthtd textdhook
    t ɘ textreve
    t ə textschwa
    t ɚ textrhookschwa
    t ɛ textepsilon texteopen
    t ɜ textrevepsilon
    t ɝ textrhookrevepsilon
    t ɞ textcloserevepsilon
    t ɟ textbardotlessj
    t ɠ texthtg
    t ɡ textscriptg
    t ɢ textscg
    t ɣ textgammalatinsmall
    t γ textgamma
    t ɤ textramshorns
    t ɥ textturnh
    t ɦ texthth
    t ɧ texththeng
    t ɨ textbari
    t ɩ textiotalatin
    t ι textiota
    t ɪ textsci
    t ɫ textltilde
    t ɬ textbeltl
    t ɭ textrtaill
    t ɮ textlyoghlig
    t ɯ textturnm
    t ɰ textturnmrleg
    t ɱ textltailm
    t ɲ textnhookleft textltailn
    t ɳ textrtailn
    t ɴ textscn
    t ɵ textbaro
    t ɶ textscoelig
    t ɷ textcloseomega
    t ɸ textphi
    t ɹ textturnr
    t ɺ textturnlonglegr
    t ɻ textturnrrtail
    t ɼ textlonglegr
    t ɽ textrtailr
    t ɾ textfishhookr
    t ɿ textlhti
    t ʀ textscr
    t ʁ textinvscr
    t ʂ textrtails
    t ʃ textesh
    t ʄ texthtbardotlessj
    t ʅ textraisevibyi
    t ʆ textctesh
    t ʇ textturnt
    t ʈ texttretroflexhook textrtailt
    t ʉ textbaru
    t υ textupsilon
    t ʋ textvhook textscriptv
    t ʌ textturnv
    t ʍ textturnw
    t ʎ textturny
    t ʏ textscy
    t ʐ textrtailz
    t ʑ textctz
    t ʒ textyogh textezh
    t ʓ textctyogh
    t ʔ textglotstop
    t ʕ textrevglotstop
    t ʖ textinvglotstop
    t ʗ textstretchc
    t ʘ textbullseye
    t ʙ textscb
    t ʚ textcloseepsilon
    t ʛ texthtscg
    t ʜ textsch
    t ʝ textctj
    t ʞ textturnk
    t ʟ textscl
    t ʠ texthtq
    t ʡ textbarglotstop
    t ʢ textbarrevglotstop
    t ʣ textdzlig
    t ʤ textdyoghlig
    t ʥ textdctzlig
    t ʦ texttslig
    t ʧ texttesh textteshlig
    t ʨ texttctclig
    t ʾ hamza
    t ʿ ayn ain
    t ˈ textprimstress
    t ː textlengthmark
    t ə schwa
    t Ə SCHWA
    t Ƶ Zbar
    """#
}
