/// How the words of serials' titles are abbreviated.
///
/// Facts learned from pairs of titles and abbreviations of the ISSN network and the US National Library
/// of Medicine (its journal list and the ISO abbreviations of its databases), with openly licensed lists
/// of chemistry and mathematics for words that those lack. A stem was put where all known words that
/// begin with it agree. No word list of the ISSN International Centre was copied.
enum ISO4Table {
  /// The words and stems by their abbreviations.
  ///
  /// Each line: an abbreviation, or `=` for words that are kept, then its words; a hyphen after a word
  /// makes it a stem. All folded.
  static let words: StaticString = """
    = abhandlung action actions actual actuators adulthood aidsed aldrichimica algebras algebrique
    = algorithmics ambiental antibiotic antiche antologia apoptosis aportaciones appeals apulensis
    = arabic arabica arabidopsis archimed- armees ascilite assignment astrobiology astrostatistics
    = asturianos asuncion balance baptist based basic batteries battery bauverwaltung behaviormetr-
    = behaviormetrics berucksightigung bifurcation biobased biokhimii biomimetic bionic bionics
    = bloomsbury bolognese boundary brachytherapy britani- britanico brookings new
    = bundesgesundheitsblatt byzantinische capitation carnegie celestial celular centri- century
    = chaotic christ chronic cientificas- cientificos- circulari- cohesive coloniale comment
    = comments companion concepcion conjoncture connected consumption containment continua-
    = continuum contracting convergence cremation cremona crossing cryogenic curie cyclic cycling
    = cytometry dalhousie decisions- deltion demografi deposition deutung differentsial
    = differentsialnaya dissertatione- distance duxbury earthquakes- ecletica eidgenossischen
    = einblicke electrified electroneurodiagnostic empresariales endosymbiosis energetic enfance
    = enrico epigraphik ergonomie erlangen erlangung esotica ethical ethics eurasian eurographics
    = exposures- exterior extinction fashion female filiales finance fisicas fission fluorine
    = forensic forensics forensische fortbildungsku- fossil foundry fractals fractions fusion future
    = galenique gastric generic genethics genomic geodermal geomatics geonomics georgian-
    = germantown- gesundheitsforschung gifted globale- globalisat- globalisation governance granada
    = granular grassland gravitation greening guthrie hadronic harvesting hastings hebraicos
    = hepatobiliary hibernica hibernicum hinyokika historisch holland homology humane- humanism-
    = humanity- hybridomas- hyperbolic hypothesis iassist iasted incidence indica influenza
    = informatsii- informs- inorganica- integrab- integral intensive internes- internet- intuitive
    = invasion joining junction khirurgicheskii kiril krankenpfleger- kriptografii labciencia laval
    = lecheniia legion lekaru- liberties ligaments lineaire lipics lithic lobachevskii logics
    = lymphatics- mammal marie market martinique masonry materii medicaid- medicar- medicc-
    = metaheuristics metalloproteina- metastasis metody michurinskoi microwaves- midwifery midwives
    = mitochondrial morale morales morality motion murithienne music mystic nanobioscience
    = nanopatterning nationalism- neuromolecular neuroparasitology neuropathic nightingale normandie
    = nosocomial noveishie nucleic nutrigenom- oasics observatori- obzornik occlusion oceanic
    = odontopediatria oiseaux oncobiomarkers oncolytic oncolytics ontogenie ophthalmic optio-
    = oriented otdelenie pahlavi pannonica paperback papyrologie parents partial partielles passaic
    = passive pavement pavements pediatri pelvic periglacial periodoncia periodontics pflege
    = pflegezeitschrift pharmaco- pharmacometrics pharmacopuncture phosphorylation photodiagnosis
    = photonik physici- physis- picardie pigment plastid- plockie poiesis policlinico posed
    = prevision psoriasis psychedelic pubbliche public publique questions quintessence racial
    = raggruppamento raising rangeland recovery rejuvenation reseaux reshenii resilience
    = resursosberezhenie rheinische rheinisches ringing rnformation rurales rwandaises sainte-
    = saintong- salmanticensia sapientiae sarcoidosis saxonica scholasticae sealing secure sediment
    = sediments selecta semiclassical seniors- serdica serio- settings shakespeare sheeting shonika
    = signals sigspatial sklodowska slavery sociai- solution sotsialnoi sotsiologicheskie southeast-
    = southwest- sowjetunion spacecraft spastic speculations statement statesm- statistika-
    = stokhasticheskie strategic studienbucher studienre- studientex- superelasticity support
    = symplectic synergetics targeted taurinensis taxation technischen- technologias- theory
    = torakochirurgia toxic toxinology traffic traitements transitions- trichology tunnelling
    = ultrametric validation venture vesicles vesnik violence virtual vital vychislitelny- wadenswil
    = walled wetland widening wirtschaftspolitik- wirtschaftswissenschaftliches- women yorksh-
    = zoonotic zusammenkunft
    a accelerator allgemeiner- associated ausgab-
    aastaraam aastaraama-
    abdom abdomi-
    abh abhandlunge-
    abitur abiturie-
    abnorm abnorma-
    abol abolit-
    aboric aboricult-
    aborig aborigi-
    abort aborti-
    abstamm abstammung-
    abstr abstra-
    abt abteilung-
    acad academ-
    acarol acarolog-
    acc accounts-
    accad accadem-
    accel accele-
    accid accide-
    accouch accouche-
    account accounting-
    accredit accreditat-
    achiev achieveme-
    acoust acousti-
    acquir acquired-
    acquis acquisiti-
    act activi-
    actual actuali-
    actuar actuar-
    acupunct acupunctu-
    acust acusticum-
    adapt adapt-
    addict addict-
    addit additiv-
    adhes adhes-
    adict adictiv-
    adm admin- administracion administration administrative administrator administrators
    adm adminstrative
    adolesc adolesce-
    adriat adriati-
    adsorpt adsorpti-
    adv advance-
    advanc advancing-
    advent adventi-
    advert advertising-
    advis adviso-
    adyac adyacen-
    aeromed aeromedi-
    aeron aeronom-
    aeronaut aeronaut-
    aerosolforsch aerosolforschung-
    aerosp aerospa-
    aesthet aestheti-
    aff affa- affaires
    affect affectiv-
    affil affiliat-
    affin affin- affini
    afr afri- africain africaine africaines africains africana afrikaanse
    afro afroameri-
    aggiorn aggiorname-
    aggress aggress-
    agrar agrari-
    agratort agrartorten-
    agreg agregat-
    agric agric-
    agroaliment agroalimenta-
    agroecol agroecolog-
    agroecosyst agroecosystem-
    agron agronom-
    agronom agronomiques
    agropecu agropecua-
    agrophys agrophysi-
    agrosyst agrosystem-
    aikak aikakauskirj-
    akad akadem-
    akt aktiv-
    akush akusherstv-
    ala alabam-
    albuq albuquerq-
    alcohol alcoholism-
    alerg alergi-
    alg algerienn-
    algebr algebrai-
    alger algerie-
    algol algolog-
    alien alienazi-
    aliment aliment-
    alkalmaz alkalmazo-
    alkohol alkoholizm-
    allem allemag-
    allerg allergi-
    allergol allergolog-
    allg allgemeine-
    allgemeinmed allgemeinmediz-
    alp alpin-
    alsk alask-
    alt altitud-
    altern alternativ-
    alternsforsch alternsforschung-
    altert alterthum-
    altertumskd altertumskund-
    altertwiss altertumswissenschaf-
    altsprachi altsprachli-
    am americ- ameriq-
    amazon amazoni-
    ambul ambulat-
    amenage amenagem-
    amic amicu-
    ammin amministrazi-
    amyotroph amyotrophi-
    an anais- analel- anales-
    anaesth anaesthe-
    anaesthesiol anaesthesiolog-
    anal anali- analy-
    analg analge-
    anasth anasthe-
    anat anatom-
    anatpathol anatomopathologiq-
    anc ancie-
    androl androlog-
    anest anestesia-
    anestesiol anestesiolog-
    anesteziol anesteziolog-
    anesth anesthe-
    anesthesiol anesthesiolog-
    angeiol angeiolog-
    angel angele-
    angew angewand-
    angiogenes angiogenesi-
    angiol angiolog-
    angl anglai-
    anim animal-
    animat animati-
    ann annal-
    annot annota-
    announc announceme-
    annu annu-
    anorg anorganis-
    anot anotacio-
    anst ansta-
    antarct antarcti-
    anthropol anthropolog-
    antibiot antibiot-
    anticip anticipat-
    antig antiguedad-
    antiinfect antiinfectiv-
    antiinflamm antiinflammat-
    antimicrob antimicrobi-
    antioxid antioxida-
    antiq antiq-
    antiretrovir antiretrovira-
    antituberc antitubercol-
    antivir antivirals-
    antropol antropolog-
    anu anuar-
    anwend andwendung- anwendunge-
    anwendung anwendungsgebi-
    anwendungsorient anwendungsorientie-
    anz anzeig-
    apar apara-
    apher aphere-
    apl aplicad- applicad-
    apoth apotheker-
    apothekengesch apothekengeschic-
    appar appara-
    appell appella-
    appl appl- applicanda applicandae applicata applicatae appliquee appliquees appliqute
    approv approva-
    approx approxim-
    aquacult aquacultu-
    aquat aquati-
    arachnol arachnolog-
    arb arbeite- arbeiterbewegung
    arbeitsmed arbeitsmediz-
    arbeitswiss arbeitswissenschaf-
    arbetarrorel arbetarrorels-
    arboric arboricult-
    arch arch- archeion archiven archivio archivist archivistika archivum archiwum
    archaeol archaeolog-
    archaeomater archaeomateri-
    archaol archaolog-
    archeol archeolog-
    archeom archeomet-
    archeosci archeoscien-
    archit archit-
    archiv archivium-
    arcisp arcisped-
    arct arcti-
    argent argenti-
    argum argume-
    arh arhiv- arkhivy-
    aristot aristotelisc-
    ariz arizo-
    ark ark- arkansas
    arkh arkhiv-
    armen armen-
    aromat aromati-
    aromather aromatherap-
    arq arquivos-
    arrhythm arrhythmi-
    arritm arritmi-
    ars arsiv-
    arsb arsbok-
    arsberet aarsberetning-
    arsskr arsskrif-
    arterioscler arteriosclero-
    arthrosc arthroscop-
    artic articl-
    artif artifi-
    artist artistiq-
    artsakh artsakhsk-
    arzneim arzneimit-
    arztebl aerztebl- arztebla-
    arztl aerztliche arztli-
    asiat asiati-
    asist asisten-
    ask asker-
    asoc asociac-
    assess assessm-
    assist assis-
    assoc associ-
    assur assura-
    asthet asthetis-
    asthmaforsch asthmaforschung-
    astrofis astrofisi-
    astron astronom- astronomicheskii
    astronaut astronauti-
    astronom astronomica
    astropart astroparti-
    astrophys astrophys-
    at atomic- atoms
    aten atenc-
    atheroscler atherosclero-
    athl athle-
    atl atlantic-
    atmos atmosp-
    attach attachm-
    atten attent-
    attual attuali-
    atty attorn-
    auckl auckland-
    aud audito-
    audiol audiolog-
    audiophonol audiophonolog-
    audiosynop audiosynops-
    audiov audiovis-
    augment augmentativ-
    ausgrab ausgrabung-
    aussenpolit aussenpolitik-
    aust australi-
    australas australasi-
    autoimmun autoimmuni-
    autom automa- automatisierungstechnik
    automot automotiv-
    auton autonom-
    autops autops- autopsy
    aux auxil-
    auxol auxolog-
    av avanc-
    aviat aviati-
    avic avicultu-
    avtomat avtomatik-
    azerb azerba- azerbaidzhanskii
    b belle- bueno-
    backgr background-
    bact bacteria-
    bacteriol bacteriolog-
    bakteriol bakteriolog-
    balcan balcani-
    balk balkaniq-
    balt baltic-
    baltim baltimore
    bank banking-
    barc barcel-
    bariatr bariatri-
    basl basle-
    batteriol batteriolog-
    baumsch baumschu-
    bayer bayeris-
    bear bearing-
    behav behavio-
    beih beihef-
    beitr beitr-
    bekampf bekampfung-
    belg belges- belgi-
    beloruss belorus-
    belorv belorvo-
    benediktinerorden benediktinerorden- benediktinerordens
    benefic beneficen-
    beob beobach-
    beogr beograd-
    ber beric-
    bergv bergve-
    berl berli-
    bern berne-
    berufskr berufskrankhei-
    bevolkerungswiss bevolkerungswissenschaf-
    bezop bezopasn-
    bialymst bialymstok-
    biann biannu-
    bibl bibliot-
    bibliogr bibliogr-
    bibliothekarausbild bibliothekarausbildung-
    bibliothekswes bibliothekswese-
    bibliothekswissen bibliothekswissenschaf-
    bienenforsch bienenforschung-
    bijdr bijdrag-
    bildgeb bildgebend-
    bildungsgesch bildungsgeschic-
    bilt bilte-
    bind binding-
    binocul binocula-
    bioact bioactiv-
    bioanal bioanal-
    biobehav biobehavio-
    biocatal biocataly-
    biochem biochem-
    biochim biochim-
    biocomput biocomputing-
    bioconjug bioconjuga-
    biocybern biocybernet-
    biodegrad biodegradat-
    biodes biodesig-
    biodivers biodiversi-
    bioecon bioeconom-
    bioelectromagn bioelectromagnetism-
    bioenerg bioenerget-
    bioeng bioengineering-
    bioet bioeti-
    bioeth bioethi-
    biogeogr biogeograp-
    biogeosci biogeoscien-
    biogr biogra-
    biograf biografichesk-
    bioindic bioindicat-
    bioinform bioinformat-
    bioinspir bioinspirat-
    biokhim biokhim-
    bioklimatol bioklimatolog-
    biol biolog- biologicheskie
    biom biometr-
    biomagn biomagne-
    biomark biomarke-
    biomater biomateri-
    biomath biomathemat-
    biomech biomechan-
    biomechatron biomechatroni-
    biomed biomedi- biomeditsinskaya
    biomembr biomembra-
    biometeorol biometeorolog-
    biomim biomimetics-
    biomol biomole-
    bion bionik-
    bioorg bioorga-
    biopharm biopharmaceu-
    biophys biophys-
    biopolym biopolyme-
    bioprint bioprinting-
    bioprocess bioprocessing-
    bioprod bioprodu-
    bioprospect bioprospecting-
    biopsychosoc biopsychosoci-
    bioquim bioquimi-
    biorefin biorefi-
    bioremediat bioremediati-
    biores bioresea-
    bioresour bioresourc-
    biosaf biosafe-
    biosci bioscie-
    biosens biosenso-
    biosoc biosoci-
    biostat biostatist-
    biosurf biosurfa-
    biosyst biosystem-
    biotech biotechniq-
    biotechnol biotechnolog-
    biotecnol biotecnolog-
    biother biotherap-
    biotribol biotribolog-
    biul biule-
    biull biulle-
    bl blatt-
    blacklett blacklette-
    blind blindn-
    blutforsch blutforschung-
    boardr boardroom-
    boch bochum-
    bodenkd bodenkund-
    bodyw bodywork-
    bohemoslov bohemoslov-
    bohringer boehringe-
    bol bolet-
    boles bolest-
    bolezn bolezne-
    bolg bolgarsk-
    boliv bolivi-
    bolivar bolivari-
    boll bolle-
    bolsh bolshim-
    bonn bonne-
    bookm bookma-
    bord bordeaux-
    bosb bosbouw-
    bot botan-
    botan botanist-
    botsw botswa-
    bp budapest-
    br brit- britannica
    bras brasi-
    brauwiss brauwissenschaf-
    braz brazi-
    breastfeed breastfeeding-
    breed breeding-
    brew brew-
    bridg bridging-
    brief briefing-
    broadcast broadcasting-
    bromatol bromatolog-
    bronchoesophagol bronchoesophagolog-
    bronchol broncholog-
    broncoesofagol broncoesofagolog-
    bronconeumol bronconeumolog-
    bryol bryolog-
    budap budapestinen-
    buddh buddhi-
    build building-
    bul bul- buletinul bulteni
    bulg bulga-
    bull bulle-
    bundesamt bundesamte-
    bundesanst bundesansta-
    bunsenges bunsengesellschaf-
    bur burea-
    burg burge-
    burlingt burlingto-
    burn burno-
    bus busin-
    butll butlle-
    byz byzantine-
    c carolina- compt-
    cad cader-
    cah cahie-
    calc calcul-
    calcif calcified-
    calid calidad-
    calif califor-
    calorim calorime-
    camp campin-
    can canad-
    cancerol cancerolog-
    cap capital-
    carbohydr carbohydra-
    carcinog carcinoge-
    carcinol carcinolog-
    card cardia-
    cardioangiol cardioangiolog-
    cardiogr cardiograp-
    cardiol cardiolog-
    cardiooncol cardiooncolog-
    cardiopulm cardiopulmon-
    cardiothorac cardiothoraci-
    cardiotorac cardiotoraci-
    cardiovasc cardiovascu-
    caribb caribbe-
    carol carolinae-
    carpath carpathi-
    cartogr cartograp-
    cas casop-
    casp caspi-
    catal cataly-
    categ catego-
    categor categorical
    cathol catholi-
    cattol cattoli-
    cell cellu-
    celok celokup-
    celt celti-
    cem cemen-
    cent cente- centr-
    centroam centroamerica-
    ceram cerami-
    cercet cerceta-
    cereb cerebra-
    cerebrovasc cerebrovascu-
    certif certified-
    cervicofac cervicofaci-
    cervicofacc cervicofacci-
    ces ceske-
    cesk ceskoslovensk-
    ceskoslov ceskoslovenskyc-
    cessat cessati-
    chall challeng-
    chang changing-
    charact characterizat-
    chelyabinsk chelyabinskog-
    chem chemi-
    cheminform cheminformat-
    chemom chemometr-
    chemother chemotherap-
    chern cherna-
    chic chicag-
    chil chilea- chilen-
    child childhood- childr-
    chim chimi-
    chin chine-
    chir chirurg-
    chirop chiropod-
    chiropr chiroprac-
    chor chorob-
    christ christi-
    chromatogr chromatograp-
    chron chronicl- chronik- chroniq-
    chronobiol chronobiolog-
    chung chuang-
    cienc cienc-
    cient cientific-
    cin cines-
    cir ciru- cirurgioes
    circ circl- circolazi- circul-
    citiz citizen-
    citizensh citizenship-
    civ civi-
    civiliz civilizat-
    cl clasi- classe- classica-
    class classi- classical-
    classif classificat-
    classr classroom-
    clean cleaning-
    clevel cleveland-
    clgh clearingho-
    clim climat-
    climatol climatolog-
    clin clin- clinician clinicians clinicos cllini-
    co company-
    coach coaching-
    coagul coagulat-
    coast coasta-
    coat coating-
    coburg coburge-
    cogn cogni-
    col coleg-
    colec coleca-
    colecc colecci-
    coll collected colleg-
    collab collabor-
    collect collec-
    colloq colloq-
    colo colorad-
    colomb colombi-
    colon coloni-
    coloproctol coloproctolog-
    coloq coloqu-
    color colorat- colori-
    com comit- commerce- commerciali-
    comb combinator-
    combin combinatoi-
    combust combusti-
    comm commiss- commit-
    comment commenta-
    commer commerci-
    commonw commonwea-
    commun communic- communiq-
    commut commutativ-
    comp compar-
    compat compatab-
    compd compound-
    compend compendium-
    compens compensat-
    compet competit-
    compil compiled-
    complement complementa-
    complex complexi-
    complicat complicated-
    complut complute-
    compon compone-
    comport comportam-
    compos composi-
    compr compr- comprehensive
    comput comput-
    comun comuni-
    concept conceptu-
    concienc concienci-
    concr concre-
    cond condit-
    condens condensed-
    conf confere-
    confin confi-
    confl conflic-
    conform conforma-
    confront confrontat-
    congenit congenita-
    congest congestiv-
    congr congre-
    conn connectic-
    connect connecti-
    conscious consciousn-
    consens consensu-
    conserv conserva-
    consort consortium-
    const constitutio-
    constr constru-
    consult consul-
    consum consume-
    cont continen-
    contam contami-
    contemp contempo-
    contin continu-
    contracept contracept-
    contrib contribut-
    controll controlled-
    conv convent-
    convers conversi-
    convuls convulsiv-
    coop cooper-
    coord coordi-
    copernic copernicu-
    corp corpora-
    corpor corpore-
    corr corri-
    correct correct-
    corros corrosi-
    cosm cosmos-
    cosmet cosmeti-
    cosmol cosmolog-
    costarric costarrice-
    counc counci-
    couns counse-
    cour couri-
    courr courri-
    coyunt coyuntu-
    crac cracovien-
    craniofac craniofaci-
    craniomandib craniomandibu-
    craniomaxillofac craniomaxillofaci-
    craniovertebr craniovertebra-
    creat creat-
    crim crimina-
    criminol criminolog-
    crippl crippled-
    crit criti-
    criter criteri-
    croat croat-
    cron crona-
    cropsci cropscie-
    crossref crossrefere-
    cryptogam cryptogami-
    cryptogr cryptograp-
    cryptol cryptolog-
    cryst crystal- crystallization crystallographic
    crystallogr crystallographica- crystallography-
    ctry countr-
    cty county-
    cuad cuader-
    cult cultu-
    cultiv cultivat-
    curr curre-
    cut cutting-
    cutan cutane-
    cybern cyberneti-
    cybernet cybernetyk-
    cyberpsychol cyberpsycholog-
    cybersecur cybersecuri-
    cytochem cytochem-
    cytogenet cytogeneti-
    cytol cytolog-
    cytopathol cytopatholog-
    czech czechoslovak-
    czest czestochow-
    d dakot- demokratisc- diari-
    dahl dahlem-
    dairy dairying-
    dan danis- danmark- dansk-
    danub danubi-
    dar daught-
    datenverarb datenverarbeitung-
    decis decision-
    decompos decompositi-
    decor decorativ-
    def defen-
    defic defic-
    deform deformati-
    degener degenera-
    degrad degradat-
    del delaw-
    delin delinea-
    delinq delinque-
    deliv delive-
    dement dementi-
    demogr demogra- demograficheskie
    demograf demograficz-
    demonstr demonstra-
    dent dent- dentists
    dep depar-
    depend depende-
    depress depressi-
    deput deputazi-
    derg dergi-
    deriv derive-
    derm dermato-
    dermatol dermatol-
    dermatosifilol dermatosifilolog-
    dermatovenerol dermatovenerolog-
    dermosifiliogr dermosifiliografi-
    des desig-
    desalin desalinat-
    desarro desarrol-
    desempl desemple-
    destr destructiv-
    detect detecti-
    deterg deterge-
    determ determined-
    dev develop-
    devon devonsh-
    diabet diabeti-
    diabetol diabetolog-
    diagn diagno-
    dial dialy-
    diath diathe-
    didakt didakt-
    didatt didatti-
    dielectr dielectri-
    diergeneeskd diergeneeskund-
    diet diet- dietetic dietetica dietetique
    dietol dietolog-
    differ differences- differenti- differentsialny-
    diffr diffract-
    diffus diffusi-
    dig dige- digestion digestive digestives digestivo
    digit digita-
    dimens dimen-
    din dinamik-
    dir direcc- directi- directo-
    dis disea-
    disabil disabili-
    disaffect disaffecti-
    discl disclos-
    discov discoveri- discovery-
    discuss discussi-
    diskret diskret-
    diskuss diskussio-
    disord disorde-
    disp displ-
    dispar disparities
    dispos disposit-
    diss dissertation-
    dissem disseminat-
    dist distric-
    distill distille-
    disting distinguished-
    distrib distribu-
    div divis-
    divers diversi-
    divulg divulgac-
    dly daily-
    doc docum- documentacion documentation
    doct doctor-
    doctor doctora-
    doctrin doctrina-
    dok dokume-
    dokl doklad-
    dom domin-
    domest domesti-
    dopov dopovid-
    dosim dosime-
    dosw doswiadcza-
    drain drainag-
    drev dreves-
    drill drilling-
    drog drogis-
    drug drugg-
    drus drustv-
    dtsch deutsche-
    dtschl deutschland-
    dung dungung-
    dusseld dusseldorf-
    dydakt dydaktycz-
    dyest dyestuff-
    dyn dynam-
    dysfunct dysfuncti-
    dysmorphol dysmorpholog-
    dysregul dysregulat-
    earthq earthquake-
    east easte-
    eat eating-
    ec ecole-
    eccles ecclesia-
    ecclesiast ecclesiastical
    echocardiogr echocardiograp-
    ecohydraul ecohydrauli-
    ecohydrol ecohydrolog-
    ecol ecolog-
    econ econom-
    econom econometrics-
    ecosyst ecosystem-
    ecotoxicol ecotoxicolog-
    ecuat ecuator-
    ed edici- editi-
    edinb edinburg-
    editor editori-
    educ educa-
    eff effec- effectiveness
    effic effic-
    efterret efterretning-
    egypt egypti-
    egyptol egyptolog-
    einzeldarst einzeldarstellung-
    ej ejour-
    ekon ekonom-
    ekonom ekonomicheskik- ekonomika- ekonomiko-
    eksp eksperiment-
    ekvac ekvacioj-
    elast elastic-
    elder elderl-
    elect eclect-
    electr electric-
    electrific electrificat-
    electroacoust electroacousti-
    electroact electroactiv-
    electrocardiol electrocardiolog-
    electrochem electrochem-
    electrochim electrochimi-
    electroencephalogr electroencephalograp-
    electrofisiol electrofisiolog-
    electrol electrolog-
    electromagn electromagne-
    electromyogr electromyograp-
    electron electroni-
    electrophysiol electrophysiolog-
    electrotech electrotechni-
    electrotechnol electrotechnolog-
    elektrobezop elektrobezopasno-
    elektrochem elektrochemi-
    elektroenzephalogr elektroenzephalograp-
    elektromyogr elektromyograp-
    elektron elektronik-
    elektropatol elektropatolog-
    elektrophysiol elektrophysiolog-
    elektrotech elektrotechn-
    elektrotekhn elektrotekhnik-
    elem element-
    element elementarnyk-
    ematol ematolog-
    embed embedded-
    embriol embriolog-
    embryol embryolog-
    emerg emergenc- emerging-
    emot emoti-
    emp empire
    empir empiri-
    empl emple- employe-
    employ employm-
    endanger endangered-
    endem endemi-
    endocr endocrine-
    endocrinol endocrinolog-
    endod endodontic- endodontie-
    endokrynol endokrynolog-
    endometr endometrio-
    endosc endoscop-
    endourol endourolog-
    endovasc endovascu-
    endow endowm-
    energ energi-
    energotekhnol energotekhnolog-
    enferm enferm-
    enforc enforcem-
    eng engenha- enginee-
    engl engl-
    enhanc enhancem-
    enol enolog-
    enseign enseignem-
    enterp enterpr-
    entertain entertainm-
    entomol entomolog-
    entrep entrep- entrepreneurship
    entscheid entscheidung-
    entwickl entwicklung-
    entwicklungsgesch entwicklungsgeschic-
    enumer enumerativ-
    environ enviro-
    envis envisi-
    enzimol enzimolog-
    enzymol enzymolog-
    epidemiol epidemiolog-
    epigenet epigeneti-
    epigr epigraphy-
    epistem epistemon-
    epistemol epistemolog-
    epizoot epizoot-
    epsil epsilo-
    equ equat-
    equilib equilibrium-
    equip equipm-
    erdkd erdkundlic-
    ereun ereuno-
    erforsch erforschung-
    erganzungsbd erganzungsband-
    ergeb ergebni-
    ergon ergonomia- ergonomic-
    erkr erkrankung-
    ernahr ernahrung-
    ernahrungsforsch ernahrungsforschung-
    ernahrungsmed ernahrungsmediz-
    ernahrungswiss ernahrungswissenschaf-
    esc esc-
    esp espano-
    espec especialidad-
    esper esperienz-
    essent essenti-
    est eston-
    estad estadis-
    estat estatist-
    estestvennonauchn estestvennonauchna-
    esthet estheti-
    estim estima-
    estomatol estomatolog-
    estuar estuari-
    estud estud-
    etabl etablisseme-
    ethiop ethiopi-
    ethn ethni-
    ethnobiol ethnobiolog-
    ethnogr ethnograp-
    ethnol ethnolog-
    ethnomed ethnomedic-
    ethnopharmacol ethnopharmacolog-
    ethol etholog-
    etnogr etnograf-
    etnomat etnomatemat-
    etud etude-
    eugen eugeni-
    eukaryot eukaryoti-
    eur europ-
    europhys europhysi-
    euthan euthanasia
    eval evalu-
    evang evangeli-
    evanst evansto-
    evid evide-
    evit evita-
    evol evol- evolution evolutionary evolutionstechnik evolving evolyutsionnoi
    ex examp-
    exam exami-
    excell excelle-
    exch exchang-
    excip excipie-
    exec executiv-
    exerc exerci-
    exhib exhibit-
    exot exotiq-
    exp experi- experimentales experimentalis experimentalle experimentation experimentelle
    exp experimentellen
    expend expendit-
    exper experiences-
    explain explained-
    exploit exploita-
    explor explor-
    explos explos-
    expo expos-
    expr expressi-
    ext extens-
    exterm exterminat-
    extr extract-
    extracell extracellu-
    extrem extremi-
    fabr fabricat-
    fac facol- facul-
    fachbl fachbla-
    fachz fachzeitschrif-
    facil facilit-
    fail failu-
    fait faits-
    fak fakult-
    fakul fakultes-
    fam familia- family-
    familienkd familienkund-
    farm farmace- farmaci-
    farmacihist farmacihistorisk-
    farmacogn farmacogno-
    farmacol farmacolog-
    farmacoter farmacoterap-
    farmakol farmakolog-
    fasc fascic-
    faun faunist-
    featur featured-
    febr febre-
    fed feder- federationist
    fem feminist-
    fenn fenni-
    ferment fermentat-
    fermentforsch fermentforschung-
    ferroelectr ferroelect-
    fert fertilize-
    fertil fertilit-
    fertili fertilizat-
    fettchem fettchemis-
    feuill feuille-
    fict ficti-
    filol filolog-
    filos filosof-
    filoz filozof-
    filtr filtrat-
    financ financi-
    find finding-
    finl finland-
    finn finni-
    fir firenz-
    fis fisic-
    fish fisher-
    fisiconucl fisiconucle-
    fisiocrit fisiocriti-
    fisiol fisiolog-
    fisioter fisioterap-
    fit fitne-
    fiz fiz- fizichnii fizikos
    fiziol fiziolog- fiziologicheskikh
    fla florid-
    fluctuation fluctuation- fluctuations
    fluen fluenc-
    flugwiss flugwissenschaf-
    fluoresc fluoresce-
    fluorid fluoridat-
    fluss flussig-
    focus focused-
    fold folding-
    folk folklo-
    folkl folklore
    fonct fonctionnem-
    fond fonda-
    fondam fondamentale-
    foodserv foodservi-
    for fores- foret-
    forecast forecasting-
    foren forening-
    forh forhandling-
    formaliz formalized-
    fors forschungsinsti-
    forsch forsch-
    forschungsergeb forschungsergebni-
    forschungstech forschungstechnolog-
    forsogsvaes forsogsvaese-
    forstl forstl-
    forsttech forsttechnik-
    forstwes forstwese-
    forstwirtsch forstwirtschaf-
    forstztg forstzeitung-
    fortbild fortbildung-
    fortschr fortschritte-
    fortschrittsber fortschrittsberic-
    found foundat-
    fr franca- france- frenc-
    fract fractiona- fractu-
    fragr fragra-
    frankf frankfurte-
    freibg freiburg-
    freniatr freniatri-
    freq freque-
    freshw freshwa-
    freud freudien-
    frict fricti-
    front fronti-
    funct functi-
    fundam fundame-
    funer funera-
    funkcial funkcialaj-
    funktsional funktsionaln-
    futtermittelkd futtermittelkund-
    fyz fyzika-
    g giorn-
    ga georgia-
    gac gacet-
    gambl gambling-
    gard garde-
    gasbeleucht gasbeleuchtung-
    gastroenterol gastroenterolog-
    gastrointest gastrointesti-
    gaz gazet-
    gazz gazze-
    gd grande-
    gdansk gdansk- gdansku
    geb gebie-
    gefahrst gefahrstoff-
    gefied gefiede-
    geistesgesch geistesgeschic-
    gemmol gemmolog-
    gemol gemolog-
    gen general- genetika-
    gend gende-
    geneal genealogi-
    geneeskd geneeskund-
    gener generat-
    genet geneti-
    genit genita-
    genitourin genitourina-
    genoot genootschap-
    geoanal geoanalyti-
    geobot geobotan-
    geochem geochem-
    geod geodaet- geodes-
    geodin geodinam-
    geodyn geodynam-
    geoelec geoelectric-
    geoeng geoengineering-
    geoenviron geoenvironm-
    geofis geofisi-
    geofiz geofizicheskog-
    geofys geofysisk-
    geogr geogra-
    geograf geograficz-
    geoinf geoinformat-
    geol geolog-
    geom geomet- geometricheskiy geomt-
    geomag geomagnetism-
    geomath geomathemat-
    geomech geomechan-
    geomicrobiol geomicrobiolog-
    geomorphol geomorpholog-
    geophys geophys-
    georesour georesourc-
    georg georges-
    geosci geoscie-
    geostand geostandard-
    geosynth geosynthet-
    geosyst geosystem-
    geotech geotechni-
    geotechnol geotechnolog-
    geotherm geotherma-
    geowiss geowissenschaftli-
    ger german- germanistische
    geriatr geriatric- geriatrie-
    gerichtl gerichtli-
    germant germantowne-
    gerontol gerontolog-
    ges gesellschaf-
    gesamtgeb gesamtgebi-
    gesch geschichte-
    geschichtsbl geschichtsblat-
    geschied geschiede-
    geschlechtskr geschlechtskrankhei-
    geschwiss geschichtswissenschaf-
    geschwulstforsch geschwulstforschung-
    gesetzgeb gesetzgebung-
    gesichtschir gesichtschirurg-
    gesund gesundheit
    gesundheitsschutz gesundsheitsschutz-
    gesundheitswes gesundheitswese-
    gewerbehyg gewerbehygi-
    gewerbepathol gewerbepatholog-
    gezondheidsz gezondheidszorg-
    ggw gegenw-
    ghana ghanai-
    gibk gibki-
    gidrokhim gidrokhimichesk-
    gidrol gidrolog-
    giess giessene-
    gig gigie-
    ginecol ginecolog-
    ginekol ginekolog-
    girisim girisims-
    gistol gistolog-
    glaciol glaciolog-
    glas glasnik-
    glazialgeol glazialgeolog-
    gletscherkd gletscherkund-
    glob global-
    global globalizat-
    glycobiol glycobiolog-
    glycosci glycoscie-
    glycotechnol glycotechnolog-
    gnathol gnatholog-
    god godis-
    gorl gorlovyk-
    gos gosudarstv-
    gosp gospital-
    gov governm-
    grad gradu-
    graf grafi-
    gramm gramma-
    graph graphi-
    gravit gravitationa-
    grenzgeb grenzgebi-
    groenl groenland-
    group groupem-
    grundlagenforsch grundlagenforschung-
    gruz gruzinsk-
    guadalaj guadalaja-
    guard guardi-
    guatem guatema-
    guerr guerre guerres-
    guid guida-
    guidel guideli-
    guild guilds-
    gynaecol gynaecolog-
    gynakol gynakolog-
    gynecol gynecolog-
    gynekol gynekolog-
    h hampsh-
    haematol haematolog-
    haemorrh haemorrhag-
    haemost haemosta-
    haiti haitie-
    hallm hallmark-
    hamb hamburge-
    hammaslaak hammaslaakariseu-
    handb handb-
    handchir handchirurg-
    handicap handicapped-
    handw handwerk
    harb harbo-
    harmon harmoni-
    harv harvard-
    hastalik hastalikl-
    hawaii hawaiia-
    hazard hazardo-
    heal healing-
    healthc healthca-
    hear hearing-
    heb hebrew-
    hebd hebdomada-
    heereskd heereskund-
    heidelb heidelberg-
    heilkd heilkund-
    heilpadagog heilpadagogis-
    heim heimat-
    heimatkd heimatkund-
    hekim hekimlik-
    hell helle-
    helv helve-
    hem hemijskog-
    hematol hematolog-
    hematop hematopatholog-
    hematother hematotherap-
    hemobiol hemobiolog-
    hemorheol hemorheolog-
    hemorreol hemorreolog-
    hemost hemosta-
    hemoter hemoterap-
    hepat hepati-
    hepatogastroenterol hepatogastroenterolog-
    hepatol hepatolog-
    hepatosplenol hepatosplenolog-
    her herald-
    herb herba-
    hered heredi-
    herit heritag-
    herpetol herpetolog-
    herzschrittmacherther herzschrittmachertherap-
    hess hessis-
    heterocycl heterocycli-
    heterog heterogene-
    hetil hetilap-
    hidrol hidrolog-
    hig higi- higijenu
    high highe-
    hirnforsch hirnforschung-
    hisp hispa-
    hist histo- historiallinen
    histochem histochemis-
    histochim histochimi-
    histol histolog-
    historiel historielarar-
    histpathol histopatholog-
    hjukrunarfel hjukrunarfelag-
    hochpolym hochpolymo-
    hochschulschr hochschulschrif-
    hoechst hoechste-
    hologr holograp-
    holzpreisstat holzpreisstatistik-
    holzwirtsch holzwirtschaf-
    holzztg holzzeitung-
    homel homeland-
    homemak homemake-
    homeopath homoeopathic-
    homeost homeosta-
    homilet homileti-
    homoeopath homoeopathie-
    homoopath homoopathis-
    homosex homosexual-
    honol honolu-
    hop hopit-
    horiz horizo-
    horm hormo-
    hortic horticul-
    hosp hospi- hospitalization
    hous housing-
    househ household-
    housekeep housekeeping-
    houst housto-
    huettenmaenn huettenmaennis-
    huit huitiem-
    hum huma-
    humanist humanisti-
    humanit humanit-
    hunan hunanen-
    hung hunga-
    hunter hunteri-
    hutn hutnick-
    huttenmann huttenmannis-
    hybrid hybridoma-
    hydrobiol hydrobiolog-
    hydrodyn hydrodynam-
    hydroecol hydroecolog-
    hydrogeol hydrogeolog-
    hydrogr hydrograp-
    hydrol hydrolog-
    hydromech hydromechan-
    hydrometeorol hydrometeorolog-
    hydrophys hydrophysi-
    hyg hygie-
    hymen hymenopt-
    hyperact hyperactiv-
    hyperkinet hyperkineti-
    hyperstruct hyperstructu-
    hypertens hypertensi-
    hypn hypno-
    i ilia- island-
    iatr iatrik-
    iber iberi-
    iberoam iberoameric-
    ichthyol ichthyolog-
    ida idaho-
    identif identificat-
    ig igien-
    ihtis ihtisa-
    ill illin-
    illn illne-
    illus illust-
    im imeni-
    immgr immigrat-
    immigr immigran-
    immun immuni-
    immunitatsforsch immunitatsforschung-
    immunobiol immunobiolog-
    immunodefic immunodeficie-
    immunogenet immunogeneti-
    immunohistochem immunohistochemis-
    immunol immunolog-
    immunopathol immunopatholog-
    immunopharmacol immunopharmacolog-
    immunother immunotherap-
    immunotoxicol immunotoxicolog-
    imp imper-
    impair impairm-
    implantol implantolog-
    implement implementat-
    improv improv-
    impuls impulsiv-
    imunol imunolog-
    incl inclu-
    incogn incogni-
    ind industr-
    indep independ-
    indianap indianapo-
    indic indicado- indicat-
    indig indige-
    individ individu-
    indones indones-
    induc induced-
    indukt induktiv-
    indus industriels-
    inequal inequali-
    inf inform- informatsionnykh
    infanc infanci-
    infant infanti-
    infect infect-
    infekt infektion-
    infektionskr infektionskrankhei-
    inferm infermierist-
    infertil infertili-
    infett infettiv-
    infez infezi-
    infirm infirm-
    inflamm inflamma-
    inform informatic- informatik- informatiq- informatyk-
    informationstech informationstechnik-
    informetr informetri-
    infort infortu-
    inframicrobiol inframicrobiolog-
    infrastruct infrastructu-
    infus infusion-
    infusionsther infusionstherap-
    ing ingenie-
    ingen ingenieure
    ingenieurstud ingenieurstudium-
    ingenieurwes ingenieurwese-
    inhal inhalat-
    inherit inherited-
    inhib inhibit-
    inj injur-
    inn inner-
    innov innova-
    inorg inorganic-
    inov inova-
    inq inqui-
    inscr inscripti-
    inst inst- institue institut instituta institute institutes instituti institution institutot
    inst instituts
    install installati-
    instr instructio-
    instrum instrument-
    instrumentenkd instrumentenkund-
    insul insulat-
    insur insura-
    int internacio- internatio- internazio-
    integr integr-
    intell intellig-
    intellect intellectu-
    intensivmed intensivmediz-
    intensivther intensivtherap-
    inter interi-
    interact interact-
    interam interameric-
    intercult intercultu-
    interdiscip interdiscipli-
    interdiszip interdiszipli-
    intermed intermediate-
    intermt intermount-
    intern internal- interne-
    interp interplay-
    interpers interperso-
    interplanet interplaneta-
    interpret interpretat-
    interprof interprofessio-
    intersci interscie-
    intersoc intersoci-
    interuniv interuniversita-
    interv intervent-
    intest intesti-
    intraocul intraocula-
    intraven intraveno-
    introd introducti-
    inven inveniend-
    invertebr invertebra-
    invest investiga- investm-
    investig investigationa- investigations- investigato-
    inz inzynie-
    inzh inzhen-
    ir irish-
    iran irani-
    irel ireland-
    irrig irrigat-
    isl islande- islands-
    islam islami-
    isot isotop-
    ispolz ispolzova-
    ispyt ispytate-
    isr israe-
    issled issledov-
    ist istit-
    istochim istochimi-
    istol istolog-
    istor istor-
    istruz istruzi-
    ital itali- italienischen
    iugosl iugoslav-
    izbran izbrani-
    izdan izdanj-
    izot izotop-
    izv izves-
    j jerse- jornal- journal- jurna-
    jaarb jaarboek-
    jagdwes jagdwese-
    jagdztg jagdzeitung-
    jagiellon jagiellonskiej-
    jahrb jahrbu-
    jahresber jahresberi-
    jahresh jahreshef-
    jahrg jahrgang-
    jam jamai-
    jew jewis-
    jhd jahrhund-
    joniz jonizuju-
    jorn jornad-
    journ journe-
    journal journalism-
    jpn jap- japanese japanischen japonica
    jr junio-
    jt joint
    jud judaism-
    judgm judgme-
    jugendpsychiatr jugendpsychiatri-
    jugosl jugos- jugoslavenska
    julk julka-
    jurid juridi-
    jurisprud jurisprude-
    jurist juristis-
    juristtidn juristtidning-
    juv juven-
    k kingdom- koi- koni- koniglichen koninklijke kunglig-
    kais kaiserl-
    kankerbestrijd kankerbestrijding-
    kankeronderz kankeronderzoek-
    kanon kanonistis-
    kans kansa-
    kardiochir kardiochirurg-
    kardiol kardiolog-
    kassenzahnarztl kassenzahnarztlic-
    kauch kauchuk-
    kautsch kautschuk-
    kaz kazakhstan
    kbh kobenhavns
    kedokt kedokte-
    kehlkopfheilkd kehlkopfheilkund-
    kem kemia- kemij-
    keram keramiek-
    kernerg kernenerg-
    keynes keynesi-
    khim khimi-
    khimioter khimioterap-
    khir khirurgii-
    khoz khozyaistv-
    kibern kibernetiki-
    kibernet kibernetika-
    kieferheilkd kieferheilkund-
    kieferkr kieferkrankhei-
    kieferorthop kieferorthopad-
    kiel kieler
    kim kim-
    kinderarztl kinderarztli-
    kinderheilkd kinderheilkund-
    kinderpsychiatr kinderpsychiatri-
    kinderpsychol kinderpsycholog-
    kinesiol kinesiolog-
    kinesither kinesitherap-
    kinet kineti-
    kirg kirgiz-
    kisechugaku kiseichugak-
    kiserl kiserle-
    kl klass-
    klimaheilkd klimaheilkund-
    klin klini- klinicheskaia
    knowl knowledg-
    knoxv knoxvi-
    koin koinonik-
    koliv kolivan-
    kolloidchem kolloidchemis-
    koln kolner
    kompleksn kompleksno-
    komplementarmed komplementarmediz-
    kompyut kompyute-
    kondens kondensier-
    konf konferencj-
    konigsb konigsberg-
    konyvsz konyvszem-
    koord koordinatsionn-
    korperkult korperkultu-
    kosm kosmichesk-
    kosmetol kosmetolog-
    kozeu kozegeszsegug-
    kozl kozlemenyek-
    kraftwerkstech kraftwerkstechnik-
    krankenhhyg krankenhaushygi-
    krankenpfl krankenpflege-
    kratk kratki-
    krebskr krebskrankh-
    kreislaufforsch kreislaufforschung-
    krigsvetenskapakad krigsvetenskapsakademi-
    kriminol kriminolog-
    kristallog kristallograhie
    kristallogr kristallogr-
    krit kritisc-
    kryminol kryminolog-
    kult kultu-
    kunstgesch kunstgeschic-
    kunstst kunststoff-
    kurat kuratorium-
    kvartalsskr kvartalsskrif-
    kwart kwartalnik-
    ky kentuck-
    la louisi-
    lab labora-
    labor laboral-
    laboratoriumsdiagn laboratoriumsdiagnostik-
    labortech labortechnik-
    laegeforen laegeforening-
    laegegern laegegerning-
    lakareforen lakareforening-
    lakartidn lakartidning-
    landbrukshoegsk landbrukshoegsko-
    landesgesch landesgeschic-
    landeskd landeskund-
    landesstift landesstiftung-
    landsc landscap-
    landsch landschaf-
    landtech landtechnik-
    landwirtsch landwirtschaf-
    lang langag- languag-
    languedoc languedocie-
    laparoendosc laparoendoscop-
    laparosc laparoscop-
    laringol laringolog-
    laryngol laryngolog-
    lat latin-
    lateinam lateinamerik-
    latinoam latinoameri-
    latv latvi-
    laund laundr-
    lav lavor-
    lead leader-
    leadersh leadership-
    leafl leafle-
    learn learn-
    leban lebane-
    lebensalterforsch lebensaltersforschung-
    lebensm lebensmittel-
    lebensmittelunters lebensmitteluntersuchung-
    lect lectu-
    leg legal-
    legis legisl-
    leis leisu-
    lek lekar-
    leningr leningradskog-
    leopold leopoldina
    lepid lepidop-
    lepr lepros-
    leprol leprolog-
    leseges lesegesellschaf-
    lesn lesna-
    lett lett- letteren
    leuk leukem-
    leukoc leukocy-
    leukot leukotri-
    lex lexic-
    lib libert-
    liban libana-
    libert libertar-
    libr libra- librarianship
    liecht liechtenst-
    liet lietuv-
    lifesav lifesave-
    limbg limburg-
    limnol limnolog-
    linc lincoln
    ling linguagem-
    linguist linguisti-
    linn linne-
    linnesallskap linnesallskape-
    linz linze-
    lipidol lipidolog-
    liq liquid-
    lisb lisbo-
    lit liter- literarischen litteratur
    lith lithuan-
    litt littera-
    litteraturhist litteraturhistorisk-
    liverp liverpo-
    locat locati-
    locomot locomotiv-
    lodz lodzk-
    log logi-
    logist logisti-
    logop logop-
    logoped logopedics-
    lomb lombard-
    lond london
    longev longevi-
    lothar lotharing-
    louisv louisvi-
    louv louva-
    low lower-
    lubr lubricat-
    lund lunden-
    lungsjukd lungsjukdom-
    luonnont luonnontieteelli-
    lusit lusita-
    luxemb luxembourg-
    lymphat lymphatic-
    lyon lyonn-
    maandstat maandstatistiek-
    maastrich maastrich- maastricht
    maatsch maatschappij-
    mach machi- machinability
    macrocycl macrocycli-
    macroecon macroeconom-
    macromol macromole-
    madag madagas-
    madr madrid-
    mag magaz-
    magn magnet-
    magnes magnesium-
    magy magya-
    maint maintena-
    mak making-
    makedon makedonsk-
    makromol makromolekul-
    mal malad- malat-
    malacol malacolog-
    malar malari-
    malays malaysian-
    mali malien-
    malig malignanc-
    malpract malpracti-
    maltreat maltreatm-
    mamm mammali- mammals-
    man manua-
    manag managed- managem- manageri-
    manch manchester
    manedsskr maanedsskrif-
    manip manipulativ-
    manit manitob-
    manpow manpowe-
    manuf manufac-
    manuskr manuskrip-
    mapp mapping-
    mar marin-
    marbg marburger-
    marburgen marburgens-
    marit maritim-
    maritt marittim-
    mark marke-
    marx marxi-
    masc masculin-
    mass massachuse-
    mastercl mastercla-
    mat matem- matematicheskaya matematicheskie matematicheskii matematicheskikh matematicheskoe
    mat matematicheskogo matematicheskoi matematichnii mathematick-
    mater materia- materie-
    materialforsch materialforschung-
    matern matern-
    materwiss materialwissenschaf-
    math mathemat-
    maxillofac maxillofaci-
    maxilofac maxilofaci-
    md maryland-
    mean meaning-
    meas measu-
    mec mecan-
    mech mechani-
    mechanobiol mechanobiolog-
    mechanochem mechanochemis-
    mechatron mechatroni-
    mecm mecmu-
    med medec- medic- medits- medizin- medyc-
    medd meddelel-
    meded mededeling-
    mediaev mediaeva-
    mediat mediato-
    medicinhist medicinhistorisk-
    medicophys medicophysi-
    mediev mediev-
    medioev medioevo
    medit meditati-
    mediterr mediterra-
    medizinhist medizinhistorisches-
    medl medlemsblad-
    meet meeting-
    mein meinung-
    mekh mekhanik-
    meld melding-
    mem memoi- memor-
    memb membre-
    membr membra-
    memet memeti-
    meml memorial-
    memo memorand-
    mennon mennoni-
    mens mensu-
    ment menta-
    merceol merceolog-
    merch merchandising-
    merkbl merkbla-
    merkur merkuriusz-
    mess messen
    met metal-
    metaanal metaanaly-
    metab metaboli-
    metabol metabolsim-
    metal metalurg-
    metalcast metalcasting-
    metall metallograp- metallu-
    metallhuttenwes metallhuttenwese-
    metallkd metallkund-
    metallofiz metallofizik-
    metallogr metallograf-
    metalloved metallovede-
    metaphys metaphysi-
    meteor meteorologi-
    meteorit meteoriti-
    meteorol meteorological- meteorologis- meteorology-
    metereol metereolog-
    methodol methodolog-
    metod metodos
    metrol metrolog-
    metrop metropoli-
    mex mexic-
    mich michig-
    micol micolog-
    micr microscopie-
    microanal microanaly-
    microb microbia-
    microbiol microbiolog-
    microchem microchemi-
    microcirc microcircu-
    microecol microecolog-
    microelectromech microelectromechani-
    microelectron microelectroni-
    microencapsul microencapsulat-
    microeng microengineering-
    microenviron microenvironm-
    microfab microfabri-
    microgr micrograph-
    micromech micromechan-
    micropaleontol micropaleontolog-
    microsc microscop-
    microstruct microstructu-
    microsurg microsurge-
    microsys microsystems
    microvasc microvascu-
    microw microwave-
    midcont midcontinen-
    midl midland-
    midwest midweste-
    migr migra-
    mikrobiol mikrobiol- mikrobiolohichnyi
    mikrochim mikrochimi-
    mikrochir mikrochirurg-
    mikrosk mikroskop-
    mil militaires- militar-
    milit militair-
    milw milwauk-
    min minei- minerac- mining-
    miner mineral-
    mineral mineralog-
    minim minimal-
    minist ministr-
    minn minnes-
    minneap minneapo-
    minor minori-
    misc misce- miscellaneous
    miss mississipp-
    mitt mitteilunge-
    mitteilungsbl mitteilungsbla-
    mittelalt mittelalte-
    mittellat mittellateinisc-
    mix mixed-
    mnogoobraz mnogoobraz-
    mo misso-
    moamb mocambiq-
    mob mobile-
    mobil mobili-
    mod moder-
    model modeli- modell-
    modif modif-
    mol mole- molecule molekuliarnaia molekulyarnaya
    molluskenkd molluskenkund-
    mon month-
    monatsh monatshef-
    monatsschr monatsschrif-
    mond mondi-
    monet moneta-
    mong mongol-
    monit monit-
    monogr monogr-
    mont monta-
    monum monume-
    morav moravi-
    morb morbid-
    mord mordovskog-
    morfol morfolog-
    morphog morphogene-
    morphol morpholog-
    morsk morskiej-
    mortal mortali-
    mosk moskovsk-
    mosq mosqu-
    mot motortechnis-
    mother motherhood-
    motil motili-
    motiv motivat-
    mov mov-
    mt mount-
    mult multipl-
    multicult multicultu-
    multidimens multidimensio-
    multidiscip multidiscipl-
    multifunct multifunctio-
    multimed multimedi-
    multiph multiphase
    multiphys multiphysi-
    multisens multisenso-
    munch munche-
    munic municip-
    mus musee- museos- museum-
    musculoskelet musculoskeleta-
    music musica-
    musicol musicolog-
    mutagen mutagene-
    mutat mutati-
    mutual mutuali-
    mycobact mycobacter-
    mycol mycolog-
    myol myolog-
    nac nacio-
    nachr nachrichten-
    nachrichtenbl nachrichtenbla-
    nagasaki nagasakien-
    nahrungsguterwirtsch nahrungsguterwirtschaf-
    naishammaslaak naishammaslaaka-
    nanobiotechnol nanobiotechnolog-
    nanodimens nanodimensi-
    nanoelectron nanoelectroni-
    nanoeng nanoengineering-
    nanolithogr nanolithograp-
    nanomanuf nanomanufacturing-
    nanomater nanomateri-
    nanomech nanomechan-
    nanomed nanomedic-
    nanoneurosci nanoneuroscie-
    nanopart nanopartic-
    nanosci nanoscie-
    nanosist nanosistem-
    nanostruct nanostructu-
    nanosyst nanosystem-
    nanotechnol nanotechnolog-
    nanotehnol nanotehnolog-
    napol napolet-
    napoleon napoleonien-
    napravl napravlen-
    nar narod-
    narc narcot-
    nark narkotikatidskrif-
    narkom narkoma-
    narrat narrativ-
    nasled nasledi-
    nat natur-
    nationalforen nationalforening-
    nationalokon nationalokonom-
    natl national-
    nats natsion-
    naturforsch naturforsc-
    naturhist naturhistorisc-
    naturwiss naturwissenschaf-
    natuurwet natuurwetenschapp-
    natx nationaux-
    nauchn nauchnog-
    nauchnoissled nauchnoissledovatelskog-
    nauchnoizsled nauchnoizsledovatelskii-
    nauk naukow-
    nav naval-
    navar navarr-
    navig navigat-
    naz nazion-
    nebr nebrask-
    ned nederland-
    neerl neerland-
    nefrol nefrolog-
    negat negativ-
    negl negle-
    negot negotiati-
    nelinein nelineina-
    nematol nematolog-
    neogranich neogranichen-
    neonatol neonatolog-
    neorg neorganichesk-
    neotrop neotropi-
    nephrol nephrolog-
    nerv nervn- nervo-
    nervenheilkd nervenheilkund-
    nervenkr nervenkrankhei-
    neth netherland-
    netw network-
    neujahrsbl neujahrsbla-
    neuroanat neuroanatom-
    neurobehav neurobehavio-
    neurobiol neurobiolog-
    neurochem neurochem-
    neurochir neurochirurg-
    neurocir neurocirug-
    neurocrit neurocriti-
    neurocytol neurocytolog-
    neurodegener neurodegenera-
    neurodev neurodevelopmen-
    neurodyn neurodynam-
    neuroecon neuroeconom-
    neuroendocr neuroendocrine-
    neuroendocrinol neuroendocrinolog-
    neuroergon neuroergonom-
    neurogastroenterol neurogastroenterolog-
    neurogenet neurogeneti-
    neuroimmunol neuroimmunolog-
    neuroinfect neuroinfecti-
    neuroinflamm neuroinflammat-
    neuroinform neuroinformat-
    neurol neurolog-
    neuromuscul neuromuscula-
    neuropathol neuropatholog-
    neuropharmacol neuropharmacolog-
    neurophysiol neurophysiolog-
    neuroprot neuroprotect-
    neuropsichiatr neuropsichiatri-
    neuropsiquiatr neuropsiquiatri-
    neuropsychiatr neuropsychiatri-
    neuropsychol neuropsycholog-
    neuropsychopharmacol neuropsychopharmacolog-
    neuropsychopharmakol neuropsychopharmakolog-
    neuroradiol neuroradiolog-
    neuroregen neuroregenerat-
    neurorehabil neurorehabilitat-
    neurosci neuroscie-
    neurosurg neurosurg-
    neurother neurotherap-
    neurotol neurotolog-
    neurotox neurotoxici-
    neurotoxicol neurotoxicolog-
    neurovasc neurovascu-
    neuroveg neurovegetativ-
    neurovisc neurovisce-
    nev nevad-
    nevrol nevrolog-
    nevropatol nevropatolog-
    newfoundl newfoundland-
    newsl newslet- newslettersocial
    newsp newspap-
    nicar nicarag-
    niederdtsch niederdeutsc-
    niederhein niederrheinisc-
    niedersachs niedersachsisc-
    niger nigeri-
    ninet ninetee-
    nizk nizkik-
    nomencl nomenclat-
    nonauton nonautonom-
    nondestr nondestructiv-
    nonlinear nonlineare-
    nonparametr nonparametri-
    nonpharmacol nonpharmacologi-
    noorv noorvosok-
    nor norge- norsk-
    nord nordi-
    norm normal-
    north norther-
    northeast northeaste-
    northwest northweste-
    norw norweg-
    nos nosovyk-
    not notic- notiz-
    notfmed notfallmediz-
    nouv nouve-
    nov novas- novita- novos-
    noved novedad-
    novoobraz novoobrazova-
    nu nutrizi-
    nucl nuclea- nuclei
    nuklearmed nuklearmediz-
    numer numer-
    nurs nursing-
    nutr nutri-
    nutrigenet nutrigeneti-
    nyhazi nyiregyhazien-
    obes obesi-
    obs observ-
    obstet obstetr-
    obz obzory-
    occas occasio-
    occup occupat-
    ocean oceanis-
    oceanogr oceanograp-
    oceanol oceanolog-
    ocul ocul- oculistique
    odie odier-
    odonatol odonatolog-
    odontoestomatol odontoestomatolog-
    odontoiatr odontoiatr-
    odontoimplantol odontoimplantologiq-
    odontol odontolog-
    odontostomatol odontostomatolog-
    odontotec odontotecn-
    oecol oecolog-
    oecon oeconom-
    oekol oekolog-
    oenol oenolog-
    of oficia-
    off offentlichen- offic-
    offentl offentliche-
    oftalmol oftalmolog-
    ogranich ogranichen-
    ohrenheilkd ohrenheilkund-
    okla oklahom-
    okol okolog-
    okonom okonom-
    ol oleagineux-
    oldenburg oldenburgis-
    olomuc olomucen-
    olymp olympiad-
    omen omeni-
    oncog oncogene-
    oncol oncolog-
    oncopathol oncopatholog-
    ondernem onderneming-
    onkol onkolog-
    ont ontar-
    ontol ontolog-
    oostvlaam oostvlaams-
    oper operacio- operat-
    ophtalmol ophtalmolog-
    ophthalmol ophthalmolog-
    opin opini-
    opstet opstetricij-
    opt opti-
    optim optim-
    optoelectron optoelectroni-
    optom optome-
    opusc opuscu-
    oreg orego-
    org organic- organism-
    organ organisati- organizat-
    organomet organometal-
    orient oriental- orientalistyczny orients-
    orientac orientaci-
    orientforsch orientforschung-
    orig origi-
    orizz orizzo-
    ornith ornithology-
    ornithol ornithologi-
    orofac orofaci-
    ort ortopt-
    orthod orthodo-
    orthog orthoge-
    orthomol orthomolecu-
    orthop orthop-
    orthopaedagog orthopaedagogi-
    orthopt orthopti-
    orthot orthoti-
    ortod ortodonc-
    ortognatod ortognatodonz-
    ortop ortoped-
    orv orvosi-
    orvostort orvostorten-
    orvostud orvostudom-
    oscil oscillati-
    oslo osloen-
    osnabruck osnabrucke-
    osp osped-
    osteoarchaeol osteoarchaeolog-
    osteoartic osteoarticu-
    osteol osteolog-
    osteopath osteopathi-
    osteoporos osteoporosi-
    osterr oesterreichis- osterre- osterreichische
    ostet ostetr-
    osteur osteurop-
    ostforsch ostforschung-
    ostpreuss ostpreussis-
    osw oswiatow-
    otecestv otechestvenny-
    otol otolog-
    otolaryngol otolaryngolog-
    otoneurooftalmol otoneurooftalmolog-
    otorhinolaryngol otorhinolaryngolog-
    otorinolaringoiatr otorinolaringoiatri-
    otorinolaringol otorinolaringolog-
    otorrinolaringol otorrinolaringolog-
    ott ottawa
    ottamol ottalmolog-
    outst outstanding-
    ouvert ouvertu-
    ova obshchestv-
    overv overview-
    oxf oxford-
    oxid oxida-
    ozb ozbekis-
    p proces puert-
    pa pennsylva-
    pac pacif-
    packag packaging-
    padagog padagogisc-
    padiatr padiatri-
    padol padolog-
    paedagog paedagogi-
    paediatr paediatr-
    pak pakis-
    palacki palackia-
    palaeobiodivers palaeobiodiversi-
    palaeobot palaeobota-
    palaeoenviron palaeoenvironme-
    palaeogeogr palaeogeograp-
    palaeontogr palaeontograph-
    palaeontol palaeontolog-
    palaeophytol palaeophytolog-
    palaontol palaontolog-
    palazool palaozoolog-
    paleobiol paleobiolog-
    paleolimnol paleolimnolog-
    paleontol paleontolog-
    paleopathol paleopatholog-
    palest palesti-
    palliat palliativ-
    palud paludism-
    palynol palynolog-
    pam pamphl-
    panam panameric-
    pancreat pancreati-
    panhand panhandl-
    panor panoram-
    panstw panstwoweg-
    pap paper-
    papierfabr papierfabrikat-
    papperstidn papperstidning-
    parabol paraboli-
    parad paradon-
    parag paragu-
    parasit parasitar-
    parasitenkd parasitenkund-
    parasitol parasitolog-
    parassit parassita-
    parazitol parazitol-
    parazytol parazytologicz-
    parent parenthood- parenting-
    parenter parentera-
    parliam parliame-
    parodontol parodontolog-
    part partic-
    partic participat-
    pass passed-
    pastor pastora-
    pat paten-
    patav patavi-
    pathobiol pathobiolog-
    pathog pathoge-
    pathol patholog-
    pathophysiol pathophysiolog-
    pathw pathwa-
    patol patolog- patologicheskoi
    paul paulis-
    peacekeep peacekeeping-
    ped pedagogick-
    pedagog pedagogica-
    pediatr pediatri-
    pedod pedodont-
    penins peninsu-
    pept peptid-
    percept percepti-
    percutan percutane-
    perf perfi-
    perfez perfezioname-
    perform performa-
    perfum perfume-
    perianesth perianesthe-
    perinat perinata-
    perinatol perinatolog-
    period periodi-
    periodontol periodontolog-
    perioper perioperativ-
    perit periton-
    perm permane-
    pernamb pernambu-
    pers person-
    personal personalised- personalit-
    perspect perspect-
    peru perua-
    pesqui pesquis-
    pestic pesticid-
    pet petroleum-
    peterbg peterburgskog-
    petrochem petrochemi-
    petrogr petrograp-
    petrol petrolog-
    pflanzenernahr pflanzenernahrung-
    pflanzengeogr pflanzengeograp-
    pflanzengesch pflanzengeschic-
    pharm pharmac- pharmaceutiques pharmaz- pharmazeutischen
    pharmacobiodyn pharmacobiodynam-
    pharmacodyn pharmacodynam-
    pharmacokinet pharmacokineti-
    pharmacol pharmacolog-
    pharmacother pharmacotherap-
    pharmacovigil pharmacovigila-
    pharmakol pharmakolog-
    pharmakopsychiatr pharmakopsychiatri-
    pharmaziehist pharmaziehistoris-
    pharmeur pharmeurop-
    phenom phenomen-
    phila philadelp-
    philanthr philanthrop-
    philipp philippi-
    philol philolog-
    philos philosop-
    phon phonet-
    phoniatr phoniatri-
    photobiol photobiolog-
    photocatal photocataly-
    photochem photochem-
    photodyn photodynam-
    photogr photograp-
    photogramm photogramme-
    photomed photomedic-
    photonicsglob photonicsgloba-
    photophys photophysik-
    photopolym photopolyme-
    photosensit photosensitiv-
    photosynth photosynthe-
    photovolt photovolta-
    phycol phycolog-
    phylog phylogeny-
    phylogenet phylogeneti-
    phys phy- physikalisch physikalische physikalischen
    physicochim physicochimi-
    physiol physiolog-
    physiopathol physiopatholog-
    physiother physiotherap-
    phytochem phytochem-
    phytol phytolog-
    phytomed phytomedic-
    phytopathol phytopatholog-
    phytother phytotherap-
    pieleg pielegniark-
    piemont piemonte-
    pilzkd pilzkund-
    pitan pitani-
    pittsbg pittsburg-
    plan planirovan- planned-
    planeac planeaci-
    planeam planeame-
    planej planejame-
    planet planeta-
    planif planificac-
    plann planning-
    plant plantarum- plantas-
    plasmaphys plasmaphysik-
    plast plasti-
    plex plexu-
    pneumoftiziol pneumoftiziolog-
    pneumol pneumolog-
    pneumonol pneumonolog-
    poblac poblaci-
    poglav poglavij-
    pol poland- polis- polon- polsk-
    polemol polemologiq-
    polic policia-
    poliklin poliklinik-
    polit politi-
    politech politechnik-
    politeh politehn-
    politekhn politekhnicheskog-
    pollinat pollinati-
    pollut polluti-
    polycycl polycycli-
    polym polyme-
    polyn polynes-
    polytech polytechn-
    pomol pomologi-
    pomor pomorskiej-
    pop popol- popul-
    popul populac- populat-
    poroshk poroshkov-
    port portug-
    portf portfo-
    posiedz posiedze-
    posit positiv-
    postgrad postgradu-
    postsecond postseconda-
    poult poultr-
    povij povije-
    pr prac- prats-
    prac pracov-
    pract pract- practitioners
    prag pragen-
    prahist prahisto-
    prakt prakt- praktiserende
    prat prati-
    praventivmed praventivmediz-
    praw prawnicz-
    prax praxis-
    praxisfuhr praxisfuhrung-
    precis precisi-
    predict predicti-
    prefer prefere-
    pregl pregled-
    prehist prehisto-
    premed premedi-
    prenat prenata-
    prep prepa-
    prepr prepri-
    prepubl prepublicati-
    pres president-
    presbyt presbyter-
    prescr prescrib-
    present presented-
    preserv preservat-
    press pressu-
    preuss preussis-
    prev preve-
    previd previdenz-
    priborostr priborostroen-
    prikl priklad-
    pril prilozi-
    prim primary-
    primatol primatolog-
    princ princip-
    princet princeton
    print printing-
    prior priori-
    prir prirod-
    prirodoved prirodovedeck-
    prispev prispevk-
    priv priva-
    privil privileg-
    probab probabi-
    probat probati-
    probl problem-
    proc proceeding-
    proced procedu-
    process processe- processing-
    prochn prochnosti-
    proctol proctolog-
    prod produ-
    prof profe- profesionales professionali professionalnye professionals professionnelles
    prog progres-
    progn prognost-
    program programming-
    programmbibl programmbibliothek-
    progress progressiv-
    proizvod proizvodstven-
    proj proje-
    promot promoti-
    prop proper-
    propag propaga-
    prophyl prophylax-
    propos propo-
    propul propuls-
    prospect prospecti-
    prosthet prostheti-
    prosthodont prosthodonti-
    prot protec-
    protes protesi-
    protestant protestantism-
    protistenkd protistenkund-
    protivorak protivorakov-
    protoc protoco-
    protozool protozoolog-
    protsess protsessov-
    prov provin-
    provid provide-
    prueftech prueftechnik-
    prum prumy-
    prz przeglad-
    przegl przeglad
    psichiatr psichiatr-
    psicoanal psicoanali-
    psicol psicolog-
    psicosom psicosomat-
    psihiatr psihiatri-
    psikhiatr psikhiatri-
    psikhol psikholog-
    psiquiatr psiquiatri-
    psychanal psychanaly-
    psychiatr psychiatri-
    psychoanal psychoanal-
    psychobiol psychobiolog-
    psychodyn psychodynam-
    psychohist psychohisto-
    psychol psycholog-
    psycholinguist psycholinguisti-
    psychom psychometr-
    psychoneuroendocrinol psychoneuroendocrinolog-
    psychopathol psychopatholog-
    psychopharmacol psychopharmacolog-
    psychophys psychophysic-
    psychophysiol psychophysiolog-
    psychosoc psychosoci-
    psychosom psychosoma-
    psychother psychotherap-
    psykiatr psykiatrisk-
    psykol psykolog-
    pt parte-
    pubbl pubblicazi-
    publ publicaci- publicat- publik- publis-
    pueric pueri-
    pulm pulmona-
    pulmonol pulmonolog-
    purch purchasing-
    purif purificat-
    pyren pyrene-
    pyrotech pyrotechn-
    q quarte-
    qld queensland-
    quad quade-
    qual quali-
    quant quantitativ-
    quantif quantificat-
    quat quater-
    que quebe-
    quim quimi-
    quir quirurg-
    r reale- rendu- republik- rhode- rico- royal-
    rab rabotnik-
    rad radov-
    radiat radiati-
    radiats radiatsionn-
    radic radica-
    radioact radioactiv-
    radioakt radioaktiv-
    radioanal radioanalyti-
    radiobiol radiobiolog-
    radiochem radiochemi-
    radiogr radiograp-
    radioisot radioisotop-
    radiol radiolog-
    radionucl radionuclid-
    radiopharm radiopharmaceutic-
    radiophys radiophysi-
    radiotekh radiotekhnik-
    radiother radiotherap-
    radyol radyoloj-
    ramif ramificati-
    rapp rappo-
    raspr rasprav-
    rass rasseg-
    rassenhyg rassenhygi-
    ration rationa-
    raumfahrtmed raumfahrtmediz-
    razvit razviti-
    react reacti-
    read read-
    readapt readaptat-
    real realidad- realit-
    realienkd realienkund-
    reanim reanimati-
    reanimatol reanimatolog-
    reason reasoning-
    rec record- recreational
    recent recente-
    recept recepti-
    rech recher-
    rechtsgesch rechtsgeschic-
    rechtsmed rechtsmediz-
    recl recue-
    reclam reclamat-
    recognit recogniti-
    recomb recombinat-
    reconstr reconstru-
    recreat recreati-
    recruit recruitm-
    recur recurs-
    recycl recycling-
    reduct reducti-
    ref refer-
    reflect reflecti-
    reform reformed-
    refract refrac-
    refresh refreshe-
    refrig refrigerat-
    refug refuge-
    reg region-
    regel regelung-
    regen regener-
    region regionalen-
    regionalwissen regionalwissenschaf-
    regist regis- registrations
    regul regul-
    rehabil rehabili-
    reinhalt reinhaltung-
    relat relat-
    relation relationship-
    relativ relativi-
    relax relaxat-
    reliab reliab-
    relig religi-
    rem remediat-
    remanuf remanufacturing-
    ren renal-
    renaiss renaissa-
    rend rendico-
    rent renta-
    rentgenol rentgenolog-
    rep report-
    report reported-
    repr repri-
    represent representa-
    reprod reprodu-
    reprogram reprogramming-
    repub republi-
    requir requireme-
    res reseac- resear- reserc-
    resen resenh-
    resist resista-
    resolut resoluti-
    reson resona-
    resour resourc-
    resp respublik-
    respir respira-
    respirol respirolog-
    responsib responsibil-
    restaur restaur-
    restor restora-
    restruct restructuring-
    resum resumen-
    resusc resuscitat-
    ret retent-
    retard retard-
    reticuloendothel reticuloendotheli-
    retin retina-
    retr retriev-
    retrosp retrospe-
    reum reumatism-
    reumatol reumatolog-
    reun reunio-
    rev review- revist- revue-
    revasc revascularizat-
    reveal revealing-
    revis revis-
    revm revmatizm-
    rheinl rheinland-
    rheol rheolog-
    rhetor rhetori-
    rheum rheumati-
    rheumaforsch rheumaforschung-
    rheumatol rheumatolog-
    rhinol rhinolog-
    rhod rhodes-
    rhum rhumatism-
    rhumatol rhumatolog-
    riabil riabilitazi-
    rianim rianimazi-
    ric ricerca-
    rinol rinolog-
    riv rivis-
    robot roboti-
    robototekhn robototekhnik-
    rocz rocznik-
    roentgenol roentgenolog-
    rom romana- romani- romis-
    roman romanc-
    romano romano- romanos
    rontgenstr rontgenstrah-
    ros rosyjsk-
    ross rossiisk-
    roum rouma-
    rozhl rozhled-
    rozpr rozpr-
    rozwoj rozwojoweg-
    rum ruman-
    rundsch rundscha-
    russ russi-
    s scoti- south- states- suid-
    saf safet-
    sairaanh sairaanhoid-
    salisb salisbu-
    sallsk sallskap-
    salubr salubridad-
    samar samarskog-
    saml samling-
    sammelbl sammelblat-
    samml sammlung-
    sampl sampling-
    sanat sanato-
    sang sangui-
    sanid sanidad-
    sanit sanitai- sanitar- sanitati-
    sanitatsoff sanitatsoffizi-
    sarat saratovskog-
    sarav saravien-
    sask saskatchew-
    sassar sassare-
    satell satelli-
    saugetierkd saugetierkund-
    sav saving-
    sb sbornik-
    sc scuol-
    scan scanning
    scand scandinav-
    sch scholarl- scholars- schoo- schule
    schadst schadstoff-
    schiffahrtsarch schiffahrtsarchiv-
    schizophr schizophre-
    schmierungstech schmierungstechnik-
    scholarsh scholarship-
    schr schriften-
    schriftenr schriftenre-
    schweiz schweize-
    schwest schweste-
    sci scien- scientifiques
    scler sclero-
    scott scotti-
    scr scri- scrittura
    screen screening-
    seapt seapor-
    seb sebesz-
    sec secci-
    second seconda- seconde-
    sect sect-
    secur securi-
    sediment sedimenta-
    seelenheilkd seelenheilkund-
    segov segovia-
    seismol seismologi-
    seismolog seismology-
    sel selec-
    selsk selskog-
    sem semai- semana- seminaires- seminara-
    semant semanti-
    semicond semiconduc-
    semin seminaire- seminar-
    semiol semiologiq-
    semit semiti-
    senckb senckenbergisc-
    senckenb senckenbergia-
    sens sensing- senso-
    sep separ-
    seq seque-
    ser seri-
    serol serolog-
    serv servi-
    sess sessi-
    settim settima-
    sev severa-
    sex sexua-
    sexol sexolog-
    shendet shendete-
    shipbuild shipbuilding-
    shk shken-
    shtet shtete-
    sib sib- siberian sibirskogo
    sibirsk sibirskii
    sicil sicilian-
    sifilogr sifilograf-
    sightsav sightsaving-
    signal signaling- signalling-
    sil silesia-
    silic silica-
    silik silika-
    silikoseforsch silikoseforschung-
    silv silvest-
    silvaecult silvaecultu-
    simul simulat-
    sin sinic-
    sing singing-
    sist sistem-
    sistem sistemn-
    sitzungsber sitzungsberic-
    sjukvardspedagog sjukvardspedagoge-
    skriftser skriftseri-
    slavanovednie slavianovedeni-
    slov slove-
    slovak slovaki-
    slown slownik-
    smok smoking-
    soc socia- socialista socie-
    social socialis-
    socialmed socialmedicinsk-
    socioaffect socioaffectiv-
    sociobiol sociobiolog-
    sociodent sociodenta-
    socioecon socioeconom-
    sociol sociolog-
    sociomed sociomedi-
    socjol socjologicz-
    soedin soedinen-
    sofia sofiy-
    softw softwa-
    sol solar-
    solicit solicito-
    solut solutions-
    somat somati-
    sonderh sonderhef-
    sonochem sonochemis-
    soobshch soobshche-
    sosud sosudist-
    sots sotsialistichesk-
    soud soudn-
    south souther-
    southeast southeaste-
    southwest southweste-
    sov sov- sovetskaia sovetskoe sovietica
    sovrem sovreme-
    soz sozi-
    sozialanthropol sozialanthropolog-
    sozialgesch sozialgeschic-
    sozialwiss sozialwissenschaf-
    sozpsychol sozialpsycholog-
    span spani-
    spastic spastics-
    spat spatia-
    spaz spazi-
    spec special- specic-
    specif specifying-
    spect specta-
    spectr spectrum-
    spectrochim spectrochimi-
    spectrom spectrome-
    spectrosc spectroscop-
    sper speriment-
    spintron spintroni-
    spiritual spirituali-
    sportmed sportmediz-
    sportverletz sportverletzung-
    spraw sprawozda-
    sr senior-
    srb srbij-
    srp srpsk-
    st saint- sanct- sankt- santa- santo- stree-
    staatsforstverwalt staatsforstverwaltung-
    staatswiss staatswissenschaf-
    stab stabil-
    stadtarch stadtarchiv-
    stand standard-
    stanf stanford-
    stat statis- statystycz-
    state statistiques-
    statist statistichesk- statistiske-
    statsokon statsokonomisk-
    statut statute-
    stereochem stereochemis-
    stereol stereolog-
    stereotact stereotacti-
    steril sterilit-
    steriliz sterilizat-
    stetin stetinen-
    stift stiftung-
    stiint stiintif-
    stimul stimulat-
    stn statio- stazi-
    stoch stochas-
    stockh stockholm-
    stomatol stomatolog-
    stomatoodontol stomatoodontologiq-
    stor stori-
    stosow stosowanej-
    strabolog strabolog- strabology
    strafr strafreg-
    strahlenbiol strahlenbiolog-
    strahlenther strahlentherap-
    strasb strasbourg-
    strateg strategie- strategis-
    stratif stratificat-
    stratigr stratigr-
    struct structu-
    stud stude- studia- studie- studii- studium-
    stutt stuttering-
    subcell subcellu-
    subj subje-
    submicrosc submicroscop-
    subnucl subnucle-
    subser subseri-
    subsid subsidi-
    subst substa-
    substit substitu-
    subterr subterran-
    subtrop subtropi-
    sudwurttemb sudwurttemburghohenzoll-
    suggest suggesti-
    suicidol suicidolog-
    summ summa-
    sundhedsstyr sundhedsstyrel-
    suom suome-
    super superi-
    supercomput supercompute-
    supercond superconductiv-
    superv supervi-
    supl suplem-
    suppl supplem-
    support supported- supportiv-
    supramol supramolecu-
    surf surface-
    surg surg- surgeons
    surv survey-
    surveill surveilla-
    surviv surviv-
    sven svensk-
    sver sverig-
    swed swed-
    switz switzerland-
    syd sydne-
    sydn sydney
    sydsven sydsvensk-
    sygepl sygeplejersk-
    symb symbo-
    symp sympo-
    synd syndic-
    syndr syndrom-
    synth synth-
    syph syphilis-
    syphiligr syphiligrap-
    syphilol syphilolog-
    syrie syrien-
    syst syste-
    sz szeml-
    szczecin szczecinsk-
    szekesfov szekesfova-
    szpit szpitalnictw-
    tadzh tadzhiksk-
    taiwan taiwane- taiwani-
    talent talented-
    tandheelkd tandheelkund-
    tandlaeg tandlaeger
    tandlak tandlakare-
    tandlakarforb tandlakarforbund-
    tani tanis-
    tannlaegeforen tannlaegeforening-
    tanulm tanulmanyok-
    tanzan tanzani-
    target targeting-
    tarracon tarraconen-
    tartu tartuen-
    taxon taxonom-
    teach teach-
    tec tecn- tecnicas tecnologia
    tech techni-
    technikgesch technikgeschic-
    technol techn-
    tecnol tecnologa- tecnologias-
    tehnol tehnologij-
    tekh tekhni-
    tekhn tekhnicheska-
    tekhnol tekhnolog-
    telecomm telecommunications
    telecommun telecommunicat-
    telemed telemedic-
    telemekh telemekhanik-
    teleoper teleopera-
    telerehabil telerehabilitat-
    telev televis-
    temat tematichesk-
    temp tempera-
    tend tendan- tendenc-
    tenn tennes-
    tenzor tenzornom-
    teor teor- teoreticheskoi
    teoret teoreticheska-
    ter terap- terapevticheskii
    teratog teratogene-
    teratol teratolog-
    term terma-
    terminol terminolog-
    terr terrae- terrestr-
    terramech terramechan-
    territ territo-
    terror terrorism-
    test testing-
    tex texas-
    text texti-
    textb textbook-
    thai thailand
    theol theolog-
    theor theore- theori-
    ther therap-
    theriol theriolog-
    therm therm-
    thermodyn thermodynam-
    thermogr thermograp-
    thermophys thermophysi-
    think thinkers- thinking-
    thomas thomass-
    thorac thora-
    threat threatening-
    thromb thrombos-
    thurg thurga-
    thyroidol thyroidolog-
    ticin ticine-
    tid tidend-
    tidn tidning-
    tidskr tidskrif-
    tidsskr tidsskrif-
    tierarztl tierarztli-
    tierernahr tierernahrung-
    tierheilkd tierheilkund-
    tierphysiol tierphysiolog-
    tierz tierzuchtung-
    tijd tijding-
    tijdschr tijdschrif-
    tirol tirole-
    tisiol tisiolog-
    tob tobac-
    togol togolai-
    toim toimituk-
    toksikol toksikologij-
    tomogr tomograp-
    tomsk tomskog-
    top topic-
    topogr topograp-
    topol topolog-
    tor toron-
    torac toraci-
    tort torten-
    tow towarzystw-
    toxic toxici-
    toxicol toxicolog-
    toxikol toxikolog-
    tr trud-
    trab traba-
    trac tracom-
    trach trachom-
    trad tradition
    tradit traditi-
    train training-
    trans transact-
    transcr transcript-
    transcult transcultu-
    transduct transducti-
    transform transformat-
    transfus transfusion-
    transfusionsmed transfusionsmediz-
    transfuz transfuzij-
    transgenes transgenesi-
    transilv transilva-
    transit transition-
    transl translation-
    translat translations-
    transm transm-
    transp transpo-
    transpl transplant-
    transplant transplantat-
    trastor trastorn-
    trauma traumati-
    traumatol traumatolog-
    trav trava-
    treat treat-
    trib tribu-
    tribol tribolog-
    trimest trimest-
    trop tropi-
    trypanos trypanosomia-
    tub tubing-
    tuber tubercl-
    tuberc tubercol- tuberculos-
    tuberk tuberkul-
    tuberkuloseforsch tuberkuloseforschung-
    tud tudom-
    tunis tunisi-
    turbine turbine- turbines
    turbomach turbomachin-
    turbul turbule-
    turc turci-
    turk turke- turkic- turkis-
    tutor tutori-
    tverd tverdog-
    tydskr tydskrif-
    tyg tygodnik-
    u united-
    uberbl uberblick-
    uberwach uberwachung-
    uchebn uchebnyk-
    udmurt udmurtskog-
    udruz udruzenj-
    ugeskr ugeskrif-
    ukr ukrain-
    ukrain ukrainskiy-
    ultrason ultrason-
    ultrastruct ultrastructu-
    ulus ulusa-
    umsch umscha-
    umweltmed umweltmediz-
    umwelttech umwelttechnik-
    umweltwiss umweltwissenschaf-
    uncertain uncertaint-
    unconv unconventio-
    undergr underground-
    undergrad undergradu-
    underst understanding-
    underwrit underwrite-
    unfallchir unfallchirurg-
    unfallheilkd unfallheilkund-
    unfallmed unfallmediz-
    unif uniform-
    univ universi- universitatsklinik
    univers universa- universel-
    unterr unterri-
    unters untersuchung-
    upr upravl-
    upravl upravlenie
    ups upsal-
    uravn uravnen-
    urin urina-
    urogynecol urogynecolog-
    urol urologi- urology-
    urug urugu-
    ushn ushnyk-
    usp uspek-
    ust ustav-
    ustoich ustoichivog-
    util utili-
    utop utopi-
    uzb uzbekist-
    v verbaux- virgin-
    va virgini-
    vac vacuum-
    vaccin vaccinat-
    vaiss vaisseaux-
    vakbl vakblad-
    val valley-
    vanc vancouv-
    vap vapor-
    var variat-
    vasc vascu-
    vauclus vauclusien-
    vaud vaudo-
    vect vectore-
    ved vedeck-
    veg veget-
    veh vehic-
    vektor vektornom-
    vener venerea-
    venereol venereolog-
    venerol venerolog-
    venez venez-
    vent ventilat-
    ver vereine- vereinig-
    vererbungsforsch vererbungsforschung-
    vererbungsl vererbungsle-
    verfahr verfahren-
    verfahrenstech verfahrenstechnik-
    verh verhandlung-
    verhaltensforsch verhaltensforschung-
    verif verificat-
    verkehrsmed verkehrsmediz-
    verkehrspsychol verkehrspsycholog-
    vernac vernacu-
    veroff veroffentlichung-
    versicher versicherung-
    versicherungsmed versicherungsmediz-
    verstandl verstandli-
    versuchstierkd versuchstierkund-
    vertebr vertebra-
    vestn vestnik-
    vet veter-
    veterinarmed veterinarmediz-
    vgl vergleichend-
    vib vibrat-
    vibroeng vibroengineering-
    vic victo-
    vict victim-
    vieil vieillissem-
    vierteljahresschr vierteljahresschrif-
    vierteljahrs vierteljahrsheftz-
    vierteljahrsh vierteljahrshefte-
    vierteljahrsschr vierteljahrsschrif-
    vietnam vietnami-
    viewp viewpo-
    virol virolog-
    virother virotherap-
    virusol virusolog-
    vis visio- visua- visualization
    visit visito-
    visn visnik-
    vissh vissh-
    vitam vitamin-
    vitaminforsch vitaminforschung-
    vitaminol vitaminolog-
    vitic viticult-
    vitivinic vitivinico-
    vladmirs vladimir-
    vnitr vnitrn-
    vocat vocatio-
    vocol vocolog-
    voen voenn-
    vojen vojensk-
    vojnomed vojnomedicinsk-
    vol volum-
    volksgesundh volksgesundhe-
    volkskd volkskund-
    volkswirtsch volkswirtschaf-
    volunt volun-
    vopr vopro-
    vorles vorlesung-
    vov vovskog-
    voyag voyage-
    vozmozhn vozmozh-
    vt vermo-
    vulg vulgarisat-
    vuosik vuosikirj-
    vutr vutres-
    vychisl vychisl- vychislitelnaya
    vysokomol vysokomolekulyar-
    vyssh vysshik-
    vyz vyziv-
    waldarb waldarbe-
    waldwirtsch waldwirtschaf-
    wash washing-
    wassertech wassertechnik-
    wasserversorg wasserversorgung-
    wasserwirtsch wasserwirtschaf-
    waste wastes-
    waterw waterwa-
    weekbl weekblad-
    wehrmed wehrmedizinis-
    weld welding-
    welf welfa-
    weltforstwirtsch weltforstwirtschaf-
    weltraumforsch weltraumforschung-
    werkbl werkblat-
    werksttech werkstofftechnik-
    west weste-
    westchest westcheste-
    westminst westminste-
    wet wetenschap- wetenschapsstudies
    weter weterynaryj-
    wewn wewnetrznej-
    wiad wiadomo-
    wiederherstellungschir wiederherstellungschirurg-
    wien wiene-
    wildl wildlif-
    wirtsch wirtschaft-
    wirtschaftsforsch wirtschaftsforschung-
    wirtschaftsgesch wirtschaftsgeschic-
    wirtschaftswiss wirtschaftswissenschaft-
    wis wiscon-
    wiskd wiskund-
    wiss wissens- wissenschaftsgeschichte wissenshaftliche
    wkly weekl-
    wochenbl wochenbla-
    wochenschr wochenschrif-
    wojsk wojskow-
    work worke- working-
    wratislav wratislavien-
    writ writ-
    wroc wroclawskiej-
    wspolcz wspolcze-
    wurtt wurttemberg-
    wurttemb wurttembergis-
    wurzbg wurzburg-
    wydz wydzi-
    wyo wyoming-
    y york-
    yadern yaderno-
    yearb yearbook-
    yliop yliopis-
    yugosl yugoslav-
    z zealand- zeitschrif- zurna-
    zabol zabolev-
    zahnarztebl zahnarztebla-
    zahnarzteztg zahnarztezeitung-
    zahnarztl zahnarztli-
    zahnheilkd zahnheilkund-
    zahnmed zahnmediz-
    zahnprothet zahnprothetik-
    zahntech zahntechnik-
    zahr zahran-
    zair zairoi-
    zakl zaklad-
    zap zapisk-
    zashch zashchi-
    zastos zastosuvan-
    zaved zavede-
    zaw zawodoweg-
    zb zbornik-
    zdrav zdravot- zdravstv-
    zdravookhr zdravookhrane-
    zeitgesch zeitgeschic-
    zellforsch zellforschung-
    zellst zellstoff-
    zem zemen-
    zentralasiat zentralasiatis-
    zentralbl zentralbla-
    zgod zgodov-
    zh zhurn-
    ziekenverpl ziekenverpleging-
    zinat zinat-
    znan znano-
    zobozdrav zobozdravstv-
    zool zoolog-
    zootec zootecn-
    zpr zpravy-
    zprav zpravodaj-
    zrac zracenj-
    ztg zeitung-
    zucht zuchtung-
    zuchtungsbiol zuchtungsbiolog-
    zur zurch-
    zwangl zwanglo-
    """

  /// Each line: how many letters words lose at their end, then the word ends that lose them.
  static let endings: StaticString = """
    0 ability arity atives atsii blica cale care eien haptics iation iatry imaging iotics ization
    0 liance omics omodulation oning photonics ptic rence silico smic spinal sture symmetry textual
    0 tonic vasive
    2 chemie chimie chuk ciencia computer eader empleo ental ergie eria esen global hiatrii hiv
    2 iatria ic icus ik il ital itor kultur lad led letter mal mat neral ocular omen polymer
    2 resource rie rker rship sas schau sed stem ted ternal toral val
    3 aching ada ale als alyst analyse ancing anstalt are blatt book botany cola creation culo
    3 cultura dent design diversity dy eaders earing eau eeding ees ekeeping ems entali erian eta ew
    3 ft genetics gies ging guay hrbuch ial iative ica ici ico ics ified ika ikh iki iko immunity
    3 ion ior ish ist ive iya ject kers khimiia kinetics land lding lege ling lite lity logi logy
    3 mana mans mi my naya nese ning nuclear oek ogens ogo ona ool opa osi osy parato pian pine play
    3 polymers port practice rate resources riia rine rity room roscopy ry safety saving sensors
    3 series service sian sing stern sthetics stoff studium surface svenska technik tema therapy
    3 thern tian tile tina ting tino tropica ual ung ure vaux vi wy zpravy
    4 acao aire ales alidad analytic anea anic ario ator aux biana books bourg cirugia ctions ctures
    4 cutaneous ende ener enic enis enja ents enza enze erty esia fia giene gions hefte hniki hood
    4 iale iali ials ical icas iche icke icle ie iers iete iges igiena igieny ii ijas inal iner
    4 infectious ique iske isme ista iste ives ivos lasse letin lis lites lta magnetic maine matic
    4 matik membranes ment metry mia mic nalen nce ngs nucleare oire ologia ologic opedic ornomu
    4 oscopic osia osti otechnics oxidants phy pia pital programming ras reprints richt sis society
    4 standards stoffe structured szemle taria technica tecnica tologos tsi tural uate ucts uela
    4 ular ulty views vni zin zione
    5 anica anico arian ation ative ators atory autonomous behavioral berger blatter bornik
    5 chirurgie chirurgii cia cion cted czna degeneration dernos dynamics economico elles ement ency
    5 enden enica eniya ensia ensis environments eoretica erale ergebnisse etics fica ficial fico
    5 guayos hanika hie iae iales ias iates icale ichte icity icles idade ieure iia ija ije iju
    5 ional iques ische ises isk isten ition lities logist magnetism manian materialia matica matics
    5 mechanics medicine metallic metrie mittel nces ngen nis noi nye odonzia ographer ographic
    5 ologiai ologica ologici ologico ologies ologiya ometric omica omist onomics orary ovykh owego
    5 phes phia pica pulmonary research ries rter schriften siones ska skiej spedale stik stituto
    5 stry tas technical technique terranean tet therapies tie tivity torteneti tribution tu
    5 tudomany ugoslavica ulose umaines urgia zine
    6 alnogo analytical anical anique anisms anos atoire aviensis azione bibliothek ccion chnyi
    6 construction dade dades disciplinary dodontics ematik ements ente ention environmental eratur
    6 erland examples ficas gnostics hers icable icae icales icky icos iculture icum iels ien iennes
    6 inae isch isches iska ismo isti istica istico ists llettino logical matique medicinsk menti
    6 mento mission molecular molecules nich nista ogenesis ographics ographies ologicas ologique
    6 ometrics omical opaedica optera orum ovanie phica preussischen production protection reference
    6 richten sexuality skog skoi standing statistics stria techniques technische tions tiva uctive
    6 untersuchung urgica zdravstveni
    7 americano anische ational circulation continental ematica ematics enne eparation eration
    7 erature erlands historische iations icacion icana ication iculturae icultural iczne iczny
    7 iiata ires isation itative logische mination nieria nization nski ntists ologiques onomische
    7 oriques ovskogo parative phical phique rehabilitation scientific skega strial tatis teratura
    7 vaniia vaniya vegetativa znej
    8 alized americanos ductivity eennes engineering eparations eutica eutics historisches ications
    8 icheskie icheskii icheskoi iensis imizatsiya information ischen ischer licazioni lungen
    8 manufacturing nskog nstructional ographiques ologisches phische professional rtation tikai
    8 tisk tistische tski two umentation vancement ventional wissenschaft
    9 ematiques eutique gesellschaft handlungen icheskaya icheskogo iones irovaniya krankheiten
    9 medizinische micheskikh pharmaceutical universitario
    10 developmental eutische logicheskii meditsinskaia nelle wetenschappen wissenschaften
    10 zeitschrift
    11 icheskaia ionale skiia wissenschaftler
    12 ionales
    13 wissenschaftliche
    14 wissenschaftlichen
    """

  /// Each line: an abbreviation, then what it abbreviates beside another word: `new>york` is "new"
  /// before "york", `south<carolina` is "carolina" after "south".
  static let phrases: StaticString = """
    angeles angeles>neurological
    automation control<automation
    bioinforma bioinformatics>computational
    bound boundary>elements
    economic china<economic
    economics resource<economics
    harvard harvard>international
    human human>values technology<human
    innovation technology<innovation
    investig clinical<investigation
    isl long<island
    joint joint>conference
    libraries digital<libraries
    london london>journal london>series
    m new<mexico
    manage engineering<management management>journal management>quarterly management>review
    manage materials<management materiel<management pharmacy<management protection<management
    manage resources<management systems<management
    model disease<models
    n new>brunswick new>england new>hampshire new>jersey new>mexico new>south new>york new>zealand
    n north>american north>carolina
    networks information<networks
    packaging components<packaging
    park transmission<parkinsons
    pediatric pediatric>infectious
    phy european<physical
    plan planning>familial urban<planning
    r real>academia
    rad radiation>applications
    recept nuclear<receptor
    report southern<reporter
    rob robotics>research
    santa santa>clara
    social research<social
    south south>american south>texas
    teacher science<teacher
    w south<wales
    washington george<washington
    western western>pacific
    wirel wireless>communications
    zhong zhongguo>shi
    """
}
