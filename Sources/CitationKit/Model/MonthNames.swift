/// The names of months and seasons as bibliographic sources write them, folded (``Folding``).
enum MonthNames {
  /// What a word of a date names.
  enum Meaning: Hashable {
    /// A month, 1 to 12.
    case month(Int)
    /// A season.
    case season(PartialDate.Season)
  }

  /// The month or season that a word names, whatever its case, diacritics and abbreviation.
  static func meaning<Bytes: Collection<UInt8>>(of word: Bytes) -> Meaning? {
    if let month = englishMonth(word) { return .month(month) }
    let text = String(decoding: word, as: UTF8.self)
    return table[Folding.fold(text)]
  }

  /// A month by the beginning of its English name, three letters at least: `jul`, `SEPT`.
  private static func englishMonth<Bytes: Collection<UInt8>>(_ word: Bytes) -> Int? {
    guard word.count == 3 else { return nil }
    var packed: UInt32 = 0
    for byte in word { packed = packed << 8 | UInt32(byte | 0x20) }
    return switch packed {
    case 0x6A616E: 1
    case 0x666562: 2
    case 0x6D6172: 3
    case 0x617072: 4
    case 0x6D6179: 5
    case 0x6A756E: 6
    case 0x6A756C: 7
    case 0x617567: 8
    case 0x736570: 9
    case 0x6F6374: 10
    case 0x6E6F76: 11
    case 0x646563: 12
    default: nil
    }
  }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ")
      guard let number = words.first.flatMap({ Int($0) }) else { continue }
      let meaning: Meaning? =
        number <= 12
        ? .month(number)
        : Int8(exactly: number - 20).flatMap(PartialDate.Season.init(rawValue:)).map { .season($0) }
      for word in words.dropFirst() where table[String(word)] == nil {
        table[String(word)] = meaning
      }
    }
    return table
  }()

  /// Months 1 to 12 and, as in EDTF, seasons 21 to 24: English, German, French, Spanish,
  /// Portuguese, Italian, Dutch, Scandinavian languages, Finnish, Polish, Czech, Russian.
  private static let rows = """
    1 january januar jan jaenner janner janvier janv enero ene janeiro gennaio gen gennaro januari \
    tammikuu tammikuuta stycznia styczen sty leden ledna январь января янв
    2 february februar feb febr feber fevrier fevr fev febrero fevereiro febbraio febb februari \
    helmikuu helmikuuta lutego luty lut unor unora февраль февраля фев
    3 march marz maerz mar mrz mars marzo março marco maart mrt maaliskuu maaliskuuta marca marzec \
    brezen brezna март марта мар
    4 april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecien kwi duben dubna \
    апрель апреля апр
    5 may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja kveten kvetna май мая
    6 june juni jun juin junio junho giugno giu kesakuu kesakuuta czerwca czerwiec cze cerven \
    cervna июнь июня июн
    7 july juli jul juil juillet julio julho luglio lug heinakuu heinakuuta lipca lipiec lip \
    cervenec cervence июль июля июл
    8 august aug aout agosto ago augustus augusti elokuu elokuuta sierpnia sierpien sie srpen \
    srpna август августа авг
    9 september sept sep septembre septiembre setiembre setembro set settembre sett syyskuu \
    syyskuuta wrzesnia wrzesien wrz zari сентябрь сентября сен сент
    10 october oktober okt oct octobre octubre outubro out ottobre ott lokakuu lokakuuta \
    pazdziernika pazdziernik paz rijen rijna октябрь октября окт
    11 november nov novembre noviembre novembro marraskuu marraskuuta listopada listopad lis \
    ноябрь ноября ноя нояб
    12 december dezember dez dec decembre diciembre dic dezembro dicembre desember des joulukuu \
    joulukuuta grudnia grudzien gru prosinec prosince декабрь декабря дек
    21 spring spr fruhjahr fruehjahr fruhling printemps primavera lente voorjaar
    22 summer sum sommer ete verano verao estate zomer
    23 autumn fall aut herbst automne otono outono autunno herfst
    24 winter win hiver invierno inverno
    """
}
