/// Words that announce what stands next to them in a reference, in the languages in which reference
/// lists are commonly written.
///
/// One class on each line: its name, then its words, folded.
enum ReferenceKeywords {
  static let rows = """
    month jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december janv janvier fev fevr fevrier mars avr avril mai juin juil juillet aout sep septembre octobre novembre decembre januar februar marz maerz juni juli okt oktober dez dezember ene enero febrero marzo abr abril mayo junio julio ago agosto septiembre setiembre octubre noviembre dic diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio gen febbraio aprile maggio mag giugno giu luglio lug settembre set ottobre ott dicembre januari februari maart april mei augustus styczen stycznia luty lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia maj
    season spring summer autumn fall winter printemps ete automne hiver fruhjahr herbst
    editor ed eds edited editor editors editora editado hrsg hg herausgegeben herausgeber dir dirs coord coords coordinador org orgs organizador organizadores red redd cura curatore compilador comp compiler directeur sld
    translator trans translated transl translator translators ubers ubersetzt trad traduccion traduction traduit traduzione traduzido
    volume vol volume vols volumes v band bd bde tome tom t jahrgang jg volumen tomo rocnik roc cilt annee
    issue no nos nr number num issue iss n heft h fasc fascicule numero pt part suppl supplement sayi zeszyt z cislo c broj suplemento
    page p pp pg pgs page pages s ss seite seiten pag pags pagina paginas pagine str c strony strana sid
    in in im dans en em w u i
    edition ed edn edition editions auflage aufl edicion edicao edizione rev revised wyd
    thesis thesis dissertation phd ph d doctoral masters master msc diss dissertacao tese tesis these doctorat doktorarbeit masterarbeit diplomarbeit bachelor habilitation mphil laurea habilitationsschrift
    report report technical tech rapport bericht working paper discussion preprint manuscript memo memorandum bulletin series whitepaper
    conference conference proceedings proc symposium workshop congress meeting tagung actes atti congreso congresso annual international konferenz colloque kongress seminar
    publisher press verlag publishers publishing publications publ springer elsevier wiley routledge sage blackwell mcgraw hill academic erlbaum univ university universitat universite universidad universidade universita editions editorial edizioni editore presses books ltd inc gmbh co sons house company praeger macmillan palgrave penguin harper norton
    institution institute institut instituto istituto department dept ministry ministerio ministere office bureau centre center agency organization organisation organizacion commission committee society association council foundation group consortium network collaboration team federation administration government bank union academy academia bundesamt amt behorde landesamt
    journal journal j annals ann bulletin bull archives arch review rev revue revista rivista zeitschrift ztschr acta transactions trans letters lett magazine advances adv annual clinical int international european eur american am british br research res science sci quarterly studies letters communications comm newsletter jahrbuch revija casopis
    place london paris berlin york cambridge oxford amsterdam boston chicago washington heidelberg stuttgart munchen leipzig wien bonn tokyo beijing madrid barcelona roma milano torino frankfurt hamburg koln opladen wiesbaden tubingen gottingen munster baltimore philadelphia princeton stanford angeles francisco dordrecht leiden geneva zurich basel stockholm copenhagen oslo helsinki brussels lisbon lisboa rio paulo mexico bogota buenos aires santiago delhi canberra sydney melbourne toronto montreal ottawa moscow warsaw warszawa krakow prague praha budapest usa uk ny ca ma nj md dc il
    accessed accessed access retrieved viewed visited consulted consultado consulte abgerufen zugriff stand cited zuletzt aufgerufen acesso accesso erisim checked letzter abruf geopend pristup
    available available from url http online electronic internet web disponible disponivel verfugbar unter htm html website
    published epub published online ahead print ecollection electronically erschienen advance publication early
    forthcoming press forthcoming submitted accepted appear preparation unpublished erscheinen druck druk stampa
    medline pubmed google scholar crossref medline doi pmid pmcid free article full text cas view isi web
    and and und et y e i og och en ja und
    others al et others alii colaboradores cols mitarb weitere
    particle van von der den de la le du da dos das di del della ter ten zu zum zur af al el ben bin ibn
    suffix jr sr ii iii iv junior senior
    nodate nd date undated sf sd oj
    law vs v court act directive regulation law gesetz bgbl statute code amendment bill supreme
    patent patent patents
    software software package version computer program r release github
    data dataset data database zenodo figshare dryad pangaea accession repository
    supplement suppl supplement supplementum special sonderheft pt
    """
}
