/// Accents of LaTeX and what they make of letters, as text that ``LaTeXCommands`` reads.
enum LaTeXAccentTable {
  /// A row is a combining character (hexadecimal) and its commands; the first one is written.
  static let accents: StaticString = #"""
    0300 `
    0301 '
    0302 ^
    0303 ~
    0304 =
    0306 u
    0307 .
    0308 "
    0309 h
    030A r
    030B H
    030C v
    030D | textvbaraccent
    030E U textdoublevbaraccent
    030F G C
    0310 textdotbreve
    0311 f t
    0312 textturncommaabove
    0313 textcommaabove
    0314 textrevcommaabove
    0315 textcommaabover
    0316 textsubgrave
    0317 textsubacute
    0318 textadvancing
    0319 textretracting
    031A textlangleabove
    031B textrighthorn
    031C textsublhalfring
    031D textraising
    031E textlowering
    031F textsubplus
    0320 textsubminus textsubbar
    0321 textpalhookbelow
    0322 M
    0323 d
    0324 textsubumlaut
    0325 textsubring
    0326 textcommabelow
    0327 c
    0328 k
    0329 textsyllabic
    032A textsubbridge
    032B textsubw
    032C textsubwedge
    032D textsubcircnum
    032E textundertie textsubbreve
    032F textsubarch
    0330 textsubtilde
    0331 b
    0333 subdoublebar
    0334 textsuperimposetilde
    0335 B
    0336 textlstrokethru
    0337 textsstrikethru
    0338 textlstrikethru
    0339 textsubrhalfring
    033A textinvsubbridge
    033B textsubsquare
    033C textseagull
    033D textovercross
    0346 overbridge
    0348 subdoublevert
    0349 subcorner
    034A textoverw crtilde
    034B dottedtilde
    034C doubletilde
    034D spreadlips
    034E whistle
    0350 textrightarrowhead
    0351 textlefthalfring
    0354 sublptr
    0355 subrptr
    0356 textrightuparrowhead
    0357 textrighthalfring
    035D textdoublebreve
    035E textdoublemacron
    035F textdoublemacronbelow
    0360 textdoubletilde
    0361 texttoptiebar
    0362 sliding
    """#

  /// A row is a combining character (hexadecimal) and pairs of a letter and the letter with it.
  static let compositions: StaticString = #"""
    0300 AÀ EÈ IÌ OÒ UÙ aà eè iì oò uù ÜǛ üǜ NǸ nǹ ĒḔ ēḕ ŌṐ ōṑ WẀ wẁ ÂẦ âầ ĂẰ ăằ ÊỀ
    0300 êề ÔỒ ôồ ƠỜ ơờ ƯỪ ưừ YỲ yỳ ЕЀ ИЍ еѐ иѝ
    0301 AÁ EÉ IÍ OÓ UÚ YÝ aá eé ií oó uú yý CĆ cć LĹ lĺ NŃ nń RŔ rŕ SŚ sś ZŹ zź ÜǗ
    0301 üǘ GǴ gǵ ÅǺ åǻ ÆǼ æǽ ØǾ øǿ ÇḈ çḉ ĒḖ ēḗ ÏḮ ïḯ KḰ kḱ MḾ mḿ ÕṌ õṍ ŌṒ ōṓ PṔ pṕ
    0301 ŨṸ ũṹ WẂ wẃ ÂẤ âấ ĂẮ ăắ ÊẾ êế ÔỐ ôố ƠỚ ơớ ƯỨ ưứ ¨΅ ΑΆ ΕΈ ΗΉ ΙΊ ΟΌ ΥΎ ΩΏ ϊΐ
    0301 αά εέ ηή ιί ϋΰ οό υύ ωώ ϒϓ ГЃ КЌ гѓ кќ
    0302 AÂ EÊ IÎ OÔ UÛ aâ eê iî oô uû CĈ cĉ GĜ gĝ HĤ hĥ JĴ jĵ SŜ sŝ WŴ wŵ YŶ yŷ ZẐ
    0302 zẑ ẠẬ ạậ ẸỆ ẹệ ỌỘ ọộ
    0303 AÃ NÑ OÕ aã nñ oõ IĨ iĩ UŨ uũ VṼ vṽ ÂẪ âẫ ĂẴ ăẵ EẼ eẽ ÊỄ êễ ÔỖ ôỗ ƠỠ ơỡ ƯỮ
    0303 ưữ YỸ yỹ
    0304 AĀ aā EĒ eē IĪ iī OŌ oō UŪ uū ÜǕ üǖ ÄǞ äǟ ȦǠ ȧǡ ÆǢ æǣ ǪǬ ǫǭ ÖȪ öȫ ÕȬ õȭ ȮȰ
    0304 ȯȱ YȲ yȳ GḠ gḡ ḶḸ ḷḹ ṚṜ ṛṝ ИӢ иӣ УӮ уӯ
    0306 AĂ aă EĔ eĕ GĞ gğ IĬ iĭ OŎ oŏ UŬ uŭ ȨḜ ȩḝ ẠẶ ạặ УЎ ИЙ ий уў ЖӁ жӂ АӐ аӑ ЕӖ
    0306 еӗ
    0307 CĊ cċ EĖ eė GĠ gġ Iİ ZŻ zż AȦ aȧ OȮ oȯ BḂ bḃ DḊ dḋ FḞ fḟ HḢ hḣ MṀ mṁ NṄ nṅ
    0307 PṖ pṗ RṘ rṙ SṠ sṡ ŚṤ śṥ ŠṦ šṧ ṢṨ ṣṩ TṪ tṫ WẆ wẇ XẊ xẋ YẎ yẏ ſẛ
    0308 AÄ EË IÏ OÖ UÜ aä eë iï oö uü yÿ YŸ HḦ hḧ ÕṎ õṏ ŪṺ ūṻ WẄ wẅ XẌ xẍ tẗ ΙΪ ΥΫ
    0308 ιϊ υϋ ϒϔ ЕЁ ІЇ её ії АӒ аӓ ӘӚ әӛ ЖӜ жӝ ЗӞ зӟ ИӤ иӥ ОӦ оӧ ӨӪ өӫ ЭӬ эӭ УӰ уӱ
    0308 ЧӴ чӵ ЫӸ ыӹ
    0309 AẢ aả ÂẨ âẩ ĂẲ ăẳ EẺ eẻ ÊỂ êể IỈ iỉ OỎ oỏ ÔỔ ôổ ƠỞ ơở UỦ uủ ƯỬ ưử YỶ yỷ
    030A AÅ aå UŮ uů wẘ yẙ
    030B OŐ oő UŰ uű УӲ уӳ
    030C CČ cč DĎ dď EĚ eě LĽ lľ NŇ nň RŘ rř SŠ sš TŤ tť ZŽ zž AǍ aǎ IǏ iǐ OǑ oǒ UǓ
    030C uǔ ÜǙ üǚ GǦ gǧ KǨ kǩ ƷǮ ʒǯ jǰ HȞ hȟ
    030F AȀ aȁ EȄ eȅ IȈ iȉ OȌ oȍ RȐ rȑ UȔ uȕ ѴѶ ѵѷ
    0311 AȂ aȃ EȆ eȇ IȊ iȋ OȎ oȏ RȒ rȓ UȖ uȗ
    031B OƠ oơ UƯ uư
    0323 BḄ bḅ DḌ dḍ HḤ hḥ KḲ kḳ LḶ lḷ MṂ mṃ NṆ nṇ RṚ rṛ SṢ sṣ TṬ tṭ VṾ vṿ WẈ wẉ ZẒ
    0323 zẓ AẠ aạ EẸ eẹ IỊ iị OỌ oọ ƠỢ ơợ UỤ uụ ƯỰ ưự YỴ yỵ
    0324 UṲ uṳ
    0325 AḀ aḁ
    0326 SȘ sș TȚ tț
    0327 CÇ cç GĢ gģ KĶ kķ LĻ lļ NŅ nņ RŖ rŗ SŞ sş TŢ tţ EȨ eȩ DḐ dḑ HḨ hḩ
    0328 AĄ aą EĘ eę IĮ iį UŲ uų OǪ oǫ
    032D DḒ dḓ EḘ eḙ LḼ lḽ NṊ nṋ TṰ tṱ UṶ uṷ
    032E HḪ hḫ
    0330 EḚ eḛ IḬ iḭ UṴ uṵ
    0331 BḆ bḇ DḎ dḏ KḴ kḵ LḺ lḻ NṈ nṉ RṞ rṟ TṮ tṯ ZẔ zẕ hẖ
    0338 =≠ <≮ >≯ ∼≁ ≃≄ ≅≇ ≈≉ ≡≢ ∈∉ ∋∌ ⊂⊄ ⊃⊅ ⊆⊈ ⊇⊉ ≲≴ ≳≵ ≼⋠ ≽⋡ ⊑⋢ ⊒⋣ ∃∄ ∣∤ ∥∦ ≍≭ ⊢⊬ ≺⊀ ≻⊁ ≤≰ ≥≱
    """#
}
