/// What the columns of a table of references mean, by the names that about twenty programs and
/// databases give them.
enum CSVColumns {
  /// What a column holds.
  enum Meaning: Hashable {
    case field(ReferenceField)
    case year, month, day
    case firstPage, lastPage
    /// The kind of item in words.
    case type
    /// A column that says nothing about the work itself.
    case ignored
  }

  /// The meaning of a column's name; `nil` when it is not known.
  static func meaning(of header: String) -> (meaning: Meaning, rank: Int)? {
    byName[Folding.key(header)]
  }

  private static let byName: [String: (Meaning, Int)] = {
    var byName: [String: (Meaning, Int)] = [:]
    for row in rows.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":"), let meaning = meaning(named: row[..<colon]) else {
        continue
      }
      // A name further on in its row gives way to those before it.
      for (rank, name) in row[colon...].dropFirst().split(separator: "|").enumerated() {
        let key = Folding.key(String(name))
        if byName[key] == nil { byName[key] = (meaning, rank) }
      }
    }
    return byName
  }()

  private static func meaning(named name: Substring) -> Meaning? {
    let name = String(name)
    switch name {
    case "year": return .year
    case "month": return .month
    case "day": return .day
    case "first-page": return .firstPage
    case "last-page": return .lastPage
    case "kind": return .type
    case "ignored": return .ignored
    case "id": return .field(.id)
    case "url": return .field(.url)
    case "keyword": return .field(.keyword)
    case "note": return .field(.note)
    default: break
    }
    if let variable = Variable(name: name) { return .field(.variable(variable)) }
    if let role = Contributor.Role(rawValue: name) { return .field(.contributors(role)) }
    if let role = DateRole(rawValue: name) { return .field(.date(role)) }
    if name.hasPrefix("#") {
      return .field(.identifier(IdentifierKind(rawValue: String(name.dropFirst()))))
    }
    return nil
  }

  /// A meaning and the names of its columns, the one that says most first.
  private static let rows = """
    title:title|article title|document title|primary title|item title|ti|name of article|article name|paper title|publication title of article|display_name|reference title|titel|titre|titulo|study title|public title
    author:author full names|authors|author|author/s|author(s)|author names|authors full names|creators|creator|au|af|writers|writer|authorships.author.display_name|authorships.raw_author_name|autoren|auteurs|autores|by|first author|contributors
    editor:editors|editor|book editors|ed
    translator:translators|translator
    container-title:source title|journal title|journal|publication title|publication name|journal/book|journal name|full journal name|publication|container-title|container title|book title|booktitle|so|jo|t2|primary_location.source.display_name|periodical|zeitschrift|revue|revista|secondary title|host title|source
    container-title-short:abbreviated source title|journal abbreviation|abbreviated journal|iso abbreviation|j9|ji|journal iso abbreviation|container-title-short
    collection-title:series title|series|book series title|collection-title
    volume:volume|vol|vl|biblio.volume|band
    issue:issue|issue number|number|no|is|biblio.issue|heft|numero
    page:pages|page|page range|pagination|pg|seiten|page(s)|page numbers
    first-page:first page|start page|page start|sp|bp|beginning page|biblio.first_page|pages begin
    last-page:last page|end page|page end|ep|ending page|biblio.last_page|pages end
    article-number:art. no.|article number|article no|ar|e-location|elocation id
    number-of-pages:page count|number of pages|num pages|total pages|pgs
    year:year|publication year|published year|pub year|py|publication_year|pubyear|jahr|annee|ano|year published|copyright year|yr
    month:month|published month|publication month
    day:day|publication day
    issued:publication date|date published|date|published|cover date|publication_date|pub date|pd|dp|cover_date|issued|date of publication|pubdate
    available-date:online publication date|epub date|early access date|date online|available-date
    accessed:access date|accessed|date accessed
    record-created:create date|created_date|date added|entry date|entrez date
    record-modified:date modified|updated_date|last update|date revised
    accepted:date accepted
    #doi:doi|digital object identifier|di|doi link|doi url|ids.doi
    #pmid:pmid|pubmed id|pubmed_id|pubmedid|pm|medline pmid|ids.pmid
    #pmcid:pmcid|pmc id|pmc_id|pmc|ids.pmcid
    #issn:issn|issns|sn|print issn|eissn|e-issn|issn print|issn online|electronic issn|primary_location.source.issn|primary_location.source.issn_l|serial number
    #isbn:isbn|isbns|isbn13|eisbn|isbn/issn
    #arxiv:arxiv|arxiv id|arxiv number
    #openalex:openalex id|ids.openalex|openalex
    #scopus:eid|scopus id|scopus eid
    #wos:ut (unique wos id)|ut|wos id|unique wos id|isi unique article identifier|web of science id
    #embase:embase id|embase accession id|pui
    #mag:microsoft academic id|ids.mag|mag id|mag
    #s2:semantic scholar id|paperid|paper id|s2 id
    #trial:clinical trial number|clinical trial numbers|trial id|trialid|nct number|ctgov id|ictrp id|registration number
    #accession:accession number|an|accession no|accession|lens id|central id|cinahl id|ieee article id|document identifier
    #handle:handle
    #pii:pii
    abstract:abstract|abstract note|ab|summary|abstract text|description|zusammenfassung|resume|resumen|scientific abstract
    keyword:keywords|author keywords|keyword|index keywords|mesh terms|subjects|subject|mesh|de|keywords plus|id keywords|ieee terms|manual tags|automatic tags|tags|descriptors|fields of study|keywords.display_name|subject terms|emtree drug index terms|emtree medical index terms|emtree terms|inspec controlled terms|schlagworter|mots cles|palabras clave|topics
    language:language|language of original document|la|lang|sprache|article language
    publisher:publisher|pu|publisher name|verlag|editeur|editorial|institution|university
    publisher-place:place|publisher place|city|place of publication|publisher location|publisher city|publisher-place
    url:url|link|links|source url|source urls|external url|article url|plink|full text link|full text url|primary_location.landing_page_url|web address|document url|pdf link|pdf url|weblink|fulltext
    author-address:author address|affiliations|authors with affiliations|addresses|author affiliation|author affiliations|correspondence address|reprint addresses|address|c1|author-address
    genre:document type details|genre
    kind:type|document type|publication type|item type|doctype|reference type|dt|pt|entry type|type_crossref|reftype|material type|ref type|type of work|art|medientyp|itemtype
    edition:edition
    note:notes|note|remarks|comments|extra|research notes|n1|anmerkung
    source:database|database name|database provider|data source|archive name|source database|db
    event-title:conference name|conference title|conference|meeting name|event
    event-place:conference location|conference place|event place
    event-date:conference date
    archive:archive
    archive_location:loc. in archive
    call-number:call number
    title-short:short title
    translated-title:translated title
    original-title:original title|original non-english title
    status:publication stage|publication status
    license:rights|license|licence|copyright|primary_location.license
    section:section
    number-of-volumes:number of volumes
    version:version
    id:key|id|citation key|citekey|cite key|bibtex key|(internal) id|internal id|record id|rec number|reference id|covidence #|rayyan id|item id|refid
    ignored:relevance_score|labeled_at|cites|ecc|citesperyear|citesperauthor|authorcount|gsrank|querydate|age
    """
}
