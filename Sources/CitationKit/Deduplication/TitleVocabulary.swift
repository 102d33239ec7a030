/// Words of titles that weigh more or less than others when titles are compared.
enum TitleVocabulary {
  /// What a word does in a title.
  enum Role: UInt8 {
    case content
    /// Says nothing about the subject: articles, prepositions, conjunctions.
    case stopWord
    /// Two titles that differ in such a word are about different things: "men", "vitro", "part".
    case decisive
    /// Names a kind of notice about another item: "erratum", "reply".
    case notice
  }

  static func role(of word: ArraySlice<UInt8>) -> Role {
    roles[StableHash.of(word)] ?? .content
  }

  static func isDescriptor(_ word: ArraySlice<UInt8>) -> Bool {
    descriptors.contains(StableHash.of(word))
  }

  static func isDebris(_ word: ArraySlice<UInt8>) -> Bool {
    if debris.contains(StableHash.of(word)) { return true }
    let digits = word.prefix { $0.isASCIIDigit }.count
    guard digits > 0 else { return false }
    let tail = word.dropFirst(digits)
    return tail.isEmpty || ["st", "nd", "rd", "th"].contains { tail.elementsEqual($0.utf8) }
  }

  static func number(of word: ArraySlice<UInt8>) -> [UInt8]? {
    numbers[StableHash.of(word)]
  }

  /// Whether a title consists of nothing but words that any number of items carry as their title.
  static func isGeneric(_ words: [ArraySlice<UInt8>]) -> Bool {
    let content = words.filter { role(of: $0) != .stopWord && !$0.allSatisfy(\.isASCIIDigit) }
    return content.count <= 4
      && content.allSatisfy { generic.contains(StableHash.of($0)) || $0.count == 1 }
  }

  private static let stopWords = """
    a an the of and or in on for with to from by at as is are was were be been its it this that these
    those into their his her our my we do does not via using use used between among within during
    acm ieee int intl proc conf et al
    der die das den dem des und von fur mit im zur zum bei ein eine einer eines auf aus als
    le la les du de des et en dans sur pour par au aux une un d l
    el los las del y para por con una al se su e o da dos das do no na nos nas em um uma
    il lo gli i della dei delle degli nel nella per het een van
    """

  private static let decisive = """
    men women man woman male female males females boys girls mothers fathers maternal paternal
    adult adults adolescent adolescents child children infant infants neonates newborn newborns
    elderly pediatric paediatric juvenile young old older younger
    vitro vivo ex situ silico rats rat mice mouse dogs dog cats cat rabbits pigs humans human animals
    acute chronic early late short long high low upper lower left right inner outer
    primary secondary tertiary first second third before after pre post
    positive negative sensitive resistant with without invasive noninvasive
    north south east west northern southern eastern western
    hypertension hypotension hyperglycemia hypoglycemia increase decrease increased decreased
    protocol update updated revisited supplement appendix
    efficacy safety incidence prevalence theory practice
    systolic diastolic intravenous oral arterial venous anterior posterior proximal distal
    winter summer spring autumn inpatient outpatient inpatients outpatients smokers nonsmokers
    """

  private static let notices = """
    erratum errata corrigendum corrigenda correction corrections corrected retraction retracted
    withdrawal withdrawn addendum reply replies response responses comment comments commentary
    rejoinder rebuttal letter editorial discussion expression corrigenda erratas
    """

  private static let genericWords = """
    editorial editorials introduction preface foreword forward review reviews book books letter letters
    reply response comment comments commentary correspondence news note notes editor editors
    message guest chair chairs chairman column abstract abstracts contents table index author authors
    announcement announcements announcing erratum errata corrigendum correction corrections
    discussion summary conclusion conclusions overview obituary acknowledgment acknowledgments
    acknowledgements acknowledgement reviewers reviewer issue special section front back matter
    cover title page pages forthcoming papers paper received in memoriam calendar events upcoming
    untitled unknown anonymous no none na null panel keynote tutorial workshop minitrack track
    symposium session sessions proceedings poster posters report reports presidents president
    welcome about this interview interviews advertisement literature publications received bulletin
    newsletter masthead supplement appendix glossary references bibliography preliminary material
    miscellaneous miscellany varia vorwort einleitung editoriale presentation presentacion prologo
    """

  /// Words that tell what sort of contribution a title stands over, not what it is about.
  private static let descriptorWords = """
    tutorial panel session demonstration demo poster abstract keynote invited talk extended version
    experience paper provisional structured full
    """

  /// What careless citations append to a title: where and when it appeared.
  private static let debrisWords = """
    proceedings conference symposium workshop international very large data bases databases vol pp
    volume pages no march january february april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec eds ed press to appear submitted
    raquo hellip ftp www http ftp available online annual meeting congress journal transactions
    association computing machinery society group id paper no number
    """

  private static let numberRows = """
    1 one i
    2 two ii
    3 three iii
    4 four iv
    5 five
    6 six vi
    7 seven vii
    8 eight viii
    9 nine ix
    10 ten
    11 eleven xi
    12 twelve xii
    """

  private static let roles: [UInt64: Role] = {
    var table: [UInt64: Role] = [:]
    for (text, role) in [
      (stopWords, Role.stopWord), (decisive, .decisive), (notices, .notice),
    ] {
      for word in text.split(whereSeparator: \.isWhitespace) {
        table[StableHash.of(word.utf8)] = role
      }
    }
    table[StableHash.of("with".utf8)] = .stopWord
    return table
  }()

  private static let generic = set(of: genericWords)
  private static let descriptors = set(of: descriptorWords)
  private static let debris = set(of: debrisWords)

  private static func set(of words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { StableHash.of($0.utf8) })
  }

  private static let numbers: [UInt64: [UInt8]] = {
    var table: [UInt64: [UInt8]] = [:]
    for row in numberRows.split(separator: "\n") {
      let words = row.split(separator: " ")
      guard let digits = words.first else { continue }
      for word in words.dropFirst() where word != "i" {
        table[StableHash.of(word.utf8)] = Array(digits.utf8)
      }
    }
    return table
  }()
}
