/// Kinds of items by MODS's `genre` (MARC's genre terms and common others), `typeOfResource` and
/// `issuance`.
enum MODSKinds {
  static func kind(genre: String) -> ReferenceKind? {
    let key = Folding.key(genre)
    if let kind = genres[key] { return kind }
    return ReferenceKind(rawValue: genre.lowercased())
  }

  static func kind(typeOfResource type: String) -> ReferenceKind? {
    let key = Folding.key(type)
    if key.hasPrefix("sound recording") { return .song }
    return switch key {
    case "cartographic": .map
    case "moving image": .motionPicture
    case "still image", "three dimensional object": .graphic
    case "software multimedia": .software
    case "notated music": .musicalScore
    default: nil
    }
  }

  private static let genres: [String: ReferenceKind] = {
    var genres: [String: ReferenceKind] = [:]
    for row in rows.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":"),
        let kind = ReferenceKind(rawValue: String(row[..<colon]))
      else { continue }
      for name in row[colon...].dropFirst().split(separator: "|") {
        genres[String(name)] = kind
      }
    }
    return genres
  }()

  private static let rows = """
    article-journal:article|journal article|academic journal|journalarticle|review article|abstract or summary
    article-newspaper:newspaper|newspaper article|newspaperarticle
    article-magazine:magazine|magazine article|magazinearticle
    book:book|autobiography|biography|catalog|directory|handbook|bibliography|novel|essay|drama|poetry|fiction|comic strip|ebook|survey of literature|yearbook|festschrift
    chapter:book chapter|booksection|book section|chapter|in book
    paper-conference:conference publication|conference paper|conferencepaper|conference proceedings|proceedings paper
    thesis:thesis|dissertation|ph d thesis|master s thesis|phd thesis|masters thesis|diploma thesis|habilitation thesis|bachelor s thesis
    report:report|technical report|research report|working paper
    patent:patent
    webpage:web site|website|web page|webpage|web document|electronic resource
    dataset:numeric data|dataset|data set|statistics|database
    map:map|atlas|globe
    entry-dictionary:dictionary
    entry-encyclopedia:encyclopedia
    interview:interview
    personal_communication:letter|email|personal communication|correspondence
    legislation:legislation|statute|law report or digest|law
    legal_case:legal case and case notes|case
    hearing:hearing
    bill:bill
    treaty:treaty
    manuscript:manuscript|unpublished
    motion_picture:motion picture|videorecording|film|filmstrip
    song:sound|sound recording|audiorecording
    speech:speech|presentation|rehearsal
    software:computer program|software
    graphic:art original|art reproduction|picture|photograph|slide|graphic|chart|postcard|artwork
    figure:technical drawing|diagram|figure
    standard:standard or specification|standard
    review:review
    periodical:periodical|journal|series
    post-weblog:blog post|blogpost
    """
}
