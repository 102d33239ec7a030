/// The journals that reference lists most often cite.
///
/// Facts (title, ISO 4 and MEDLINE abbreviation, ISSNs, NLM number) from the journal lists of the US
/// National Library of Medicine; which journals are listed was decided by counting citations in openly
/// licensed reference lists; journals of medicine and its neighbours with an online edition were added.
/// Titles are cased as English-language libraries do.
///
/// One journal per line, its columns separated by `|`: title; ISO 4 abbreviation; MEDLINE abbreviation
/// when it is not the former without stops; ISSN in print; ISSN online (both without hyphen); NLM
/// number; other names, separated by `;`. Empty columns at the end are left out.
enum JournalTable {
  static let rows: StaticString = """
    A.M.A. Archives of Surgery|AMA Arch. Surg.||00966908||14470160R
    AAAI Conference on Artificial Intelligence||||||AAAI;Proceedings of the AAAI Conference on Artificial Intelligence
    AAPG Bulletin|Am. Assoc. Pet. Geol. Bull.||01491423||101087009
    ABA Journal|ABA J.||07470088||100971992
    Aboriginal History|Aborig. Hist.||03148769||101505540
    Academic Emergency Medicine|Acad. Emerg. Med.||10696563|15532712|9418450
    Academic Medicine|Acad. Med.||10402446|1938808X|8904605
    Academic Psychiatry|Acad. Psychiatry||10429670|15457230|8917200
    Academic Radiology|Acad. Radiol.||10766332|18784046|9440159
    Academy of Management Journal|Acad. Manage. J.||00014273|19480989|7703609|Academy of Management journal. Academy of Management
    Academy of Management Review|Acad. Manage. Rev.||03637425|19303807|9877758|Academy of management review. Academy of Management
    Acadiensis|Acadiensis||00445851||100966257
    Accident Analysis and Prevention|Accid. Anal. Prev.||00014575|18792057|1254476
    Accountability in Research|Account. Res.||08989621|15455815|9100813
    Accounts of Chemical Research|Acc. Chem. Res.||00014842|15204898|0157313
    ACM Computing Surveys|ACM Comput. Surv.||03600300|15577341|9875115
    ACM Queue|ACM Queue||15427730|15427749|101257114
    ACM SIGKDD International Conference on Knowledge Discovery and Data Mining||||||KDD;SIGKDD
    ACM SIGMOD International Conference on Management of Data||||||SIGMOD;SIGMOD Conference
    ACM SIGPLAN Conference on Programming Language Design and Implementation||||||PLDI
    ACM SIGPLAN-SIGACT Symposium on Principles of Programming Languages||||||POPL
    ACM Symposium on Operating Systems Principles||||||SOSP
    ACM Symposium on Theory of Computing||||||STOC
    ACM Transactions on Computer-Human Interaction|ACM Trans. Comput. Hum. Interact.||10730516|15577325|9888046
    ACM Transactions on Graphics|ACM Trans. Graph.||07300301||101152234
    ACM Transactions on Mathematical Software|ACM Trans. Math. Softw.||00983500|15577295|9881112|ACM transactions on mathematical software. Association for Computing Machinery
    ACM Transactions on Modeling and Computer Simulation|ACM Trans. Model. Comput. Simul.||10493301|15581195|101613245
    Acoustical Physics|Acoust. Phys.||10637710||9887141
    ACP Journal Club|ACP J. Club||10568751|15398560|9104824
    ACS Applied Materials & Interfaces|ACS Appl. Mater. Interfaces||19448244|19448252|101504991
    ACS Biomaterials Science & Engineering|ACS Biomater. Sci. Eng.||23739878||101654670
    ACS Catalysis|ACS Catal.||21555435||101562209
    ACS Central Science|ACS Cent. Sci.||23747943|23747951|101660035
    ACS Chemical Biology|ACS Chem. Biol.||15548929|15548937|101282906
    ACS Chemical Neuroscience|ACS Chem. Neurosci.||19487193||101525337
    ACS Combinatorial Science|ACS Comb. Sci.||21568952|21568944|101540531
    ACS Infectious Diseases|ACS Infect. Dis.||23738227||101654580
    ACS Medicinal Chemistry Letters|ACS Med. Chem. Lett.||19485875||101521073
    ACS Nano|ACS Nano||19360851|1936086X|101313589
    ACS Photonics|ACS Photonics||23304022||101634366
    ACS Symposium Series|ACS Symp. Ser. Am. Chem. Soc.||00976156|19475918|100961485
    Acta Amazonica|Acta Amazon.||00445967|18094392|9884055
    Acta Anaesthesiologica Scandinavica|Acta Anaesthesiol. Scand.||00015172|13996576|0370270
    Acta Anatomica|Acta Anat.|Acta Anat (Basel)|00015180||0370272
    Acta Astronautica|Acta Astronaut.||00945765||9890631
    Acta Bio-medica|Acta Biomed.||03924203||101295064
    Acta Biochimica et Biophysica Sinica|Acta Biochim. Biophys. Sin.|Acta Biochim Biophys Sin (Shanghai)|16729145|17457270|101206716
    Acta Biochimica Polonica|Acta Biochim. Pol.||0001527X|1734154X|14520300R
    Acta Biomaterialia|Acta Biomater.||17427061|18787568|101233144
    Acta Botanica Gallica|Acta Bot. Gall.|Acta Bot Gallica|12538078||100955707
    Acta Cardiologica|Acta Cardiol.||00015385|1784973X|0370570
    Acta Chirurgica Belgica|Acta Chir. Belg.||00015458||0370571
    Acta Cirurgica Brasileira|Acta Cir. Bras.||01028650|16782674|9103983
    Acta Clinica Belgica|Acta Clin. Belg.||17843286|22953337|0370306
    Acta Crystallographica. Section D, Biological Crystallography|Acta Crystallogr. D Biol. Crystallogr.||09074449|13990047|9305878
    Acta Cytologica|Acta Cytol.||00015547|19382650|0370307
    Acta Dermato-venereologica|Acta Derm. Venereol.||00015555|16512057|0370310
    Acta Diabetologica|Acta Diabetol.||09405429|14325233|9200299
    Acta Gastro-enterologica Belgica|Acta Gastroenterol. Belg.||00015644||0414075
    Acta Haematologica|Acta Haematol.||00015792|14219662|0141053
    Acta Horticulturae|Acta Hortic.||05677572||100955313
    Acta Leidensia|Acta Leiden.||00651362||0413650
    Acta Materialia|Acta Mater.||13596454||101469696
    Acta Medica Indonesiana|Acta Med. Indones.||01259326||7901042
    Acta Medica Iranica|Acta Med. Iran.||00446025|17359694|14540050R
    Acta Medica Philippina|Acta Med. Philipp.||00016071||0312677
    Acta Medica Portuguesa|Acta Med. Port.||0870399X|16460758|7906803
    Acta Morphologica Academiae Scientiarum Hungaricae|Acta Morphol. Acad. Sci. Hung.||00016217||0370334
    Acta Neurochirurgica|Acta Neurochir.|Acta Neurochir (Wien)|00016268|09420940|0151000
    Acta Neurologica Belgica|Acta Neurol. Belg.||03009009|22402993|0247035
    Acta Neurologica Scandinavica|Acta Neurol. Scand.||00016314|16000404|0370336
    Acta Neuropathologica|Acta Neuropathol.||00016322|14320533|0412041
    Acta Neuropathologica Communications|Acta Neuropathol. Commun.||20515960||101610673
    Acta Neuropsychiatrica|Acta Neuropsychiatr.||09242708|16015215|9612501
    Acta Obstetricia et Gynecologica Scandinavica|Acta Obstet. Gynecol. Scand.||00016349|16000412|0370343
    Acta Oceanologica Sinica|||0253505X
    Acta Odontologica Scandinavica|Acta Odontol. Scand.||00016357|15023850|0370344
    Acta Oecologica-International Journal of Ecology|||1146609X
    Acta Oncologica|Acta Oncol.||0284186X|1651226X|8709065
    Acta Orthopaedica|Acta Orthop.||17453674|17453682|101231512
    Acta Orthopaedica Belgica|Acta Orthop. Belg.||00016462||2985165R
    Acta Orthopaedica Scandinavica|Acta Orthop. Scand.||00016470||0370352
    Acta Otorhinolaryngologica Italica|Acta Otorhinolaryngol. Ital.||0392100X|1827675X|8213019
    Acta Paediatrica|Acta Paediatr.||08035253|16512227|9205968
    Acta Palaeontologica Polonica|Acta Palaeontol. Pol.||05677920||100971352
    Acta Pathologica et Microbiologica Scandinavica. Section A, Pathology|Acta Pathol. Microbiol. Scand. A||03654184||7508468
    Acta Pharmaceutica Sinica B|Acta Pharm. Sin. B||22113835|22113843|101600560
    Acta Physica Polonica. B, Proceedings Supplement|Acta Phys. Pol. B Proc. Suppl.||18992358|20827865|101651197
    Acta Protozoologica|Acta Protozool.||00651583||7501062
    Acta Psychiatrica Scandinavica|Acta Psychiatr. Scand.||0001690X|16000447|0370364
    Acta Psychologica|Acta Psychol.|Acta Psychol (Amst)|00016918|18736297|0370366
    Acta Radiologica|Acta Radiol.||02841851|16000455|8706123
    Acta Sociologica|Acta Sociol.||00016993||0042767
    Acta Tropica|Acta Trop.||0001706X|18736254|0370374
    Actas dermo-sifiliograficas|Actas Dermosifiliogr.||00017310|15782190|0373062
    Actas Españolas de Psiquiatría|Actas Esp. Psiquiatr.||11399287|15782735|100886502
    Actes de la Recherche en Sciences Sociales|Actes Rech. Sci. Soc.||03355322||100966956
    Acupuncture in Medicine|Acupunct. Med.||09645284|17599873|9304117
    Adapted Physical Activity Quarterly|Adapt. Phys. Activ. Q.||07365829|15432777|8701671
    Addiction|Addiction||09652140|13600443|9304118
    Addiction Biology|Addict. Biol.||13556215|13691600|9604935
    Addiction Research & Theory|Addict. Res. Theory||16066359||101122095
    Addiction Science & Clinical Practice|Addict. Sci. Clin. Pract.||19400632|19400640|101316917
    Addictive Behaviors|Addict. Behav.||03064603|18736327|7603486
    Administration and Policy in Mental Health|Adm. Policy Ment. Health||0894587X|15733289|8914574
    Administrative Science Quarterly|Adm. Sci. Q.||00018392||0240207
    Advanced Drug Delivery Reviews|Adv. Drug Deliv. Rev.||0169409X|18728294|8710523
    Advanced Emergency Nursing Journal|Adv. Emerg. Nurs. J.||19314485|19314493|101285075
    Advanced Energy Materials|Adv. Energy Mater.||16146832|16146840|101557036
    Advanced Engineering Materials|Adv. Eng. Mater.||14381656|15272648|101537646
    Advanced Functional Materials|Adv. Funct. Mater.||1616301X|16163028|101190390
    Advanced Healthcare Materials|Adv. Healthc. Mater.||21922640|21922659|101581613
    Advanced Imaging|Adv. Imaging||10420711||9884108
    Advanced Materials|Adv. Mater.||09359648|15214095|9885358|Adv Mater Weinheim
    Advanced Pharmaceutical Bulletin|Adv. Pharm. Bull.||22285881|22517308|101578021
    Advanced Science|Adv. Sci.|Adv Sci (Weinh)|21983844||101664569
    Advanced Science Letters|Adv. Sci. Lett.||19366612|19367317|101551253
    Advanced Science, Engineering and Medicine|Adv. Sci. Eng. Med.||21646627|21646635|101598509
    Advanced Synthesis & Catalysis|Adv. Synth. Catal.||16154150|16154169|101095751
    Advances and Technical Standards in Neurosurgery|Adv. Tech. Stand. Neurosurg.||00954829||7501064
    Advances in Agroforestry|||18751199
    Advances in Anatomic Pathology|Adv. Anat. Pathol.||10724109|15334031|9435676
    Advances in Applied Mathematics|Adv. Appl. Math.||01968858||101517488
    Advances in Cancer Research|Adv. Cancer Res.||0065230X||0370416
    Advances in Child Development and Behavior|Adv. Child Dev. Behav.||00652407||0370417
    Advances in Colloid and Interface Science|Adv. Colloid Interface Sci.||00018686|18733727|8706645
    Advances in Consumer Research|Adv. Consum. Res.||00989258||101087005|Advances in consumer research. Association for Consumer Research
    Advances in Dental Research|Adv. Dent. Res.||08959374|15440737|8802131
    Advances in Experimental Medicine and Biology|Adv. Exp. Med. Biol.||00652598||0121103
    Advances in Health Sciences Education|Adv. Health Sci. Educ. Theory. Pract.||13824996|15731677|9612021
    Advances in Immunology|Adv. Immunol.||00652776|15578445|0370425
    Advances in Marine Biology|Adv. Mar. Biol.||00652881||0370431
    Advances in Mathematics|Adv. Math.|Adv Math (N Y)|00018708|10902082|101559840
    Advances in Medical Sciences|Adv. Med. Sci.||18961126|18984002|101276222
    Advances in Neonatal Care|Adv. Neonatal Care||15360903|15360911|101125644
    Advances in Neural Information Processing Systems|Adv. Neural Inf. Process. Syst.||10495258||9607483|NIPS;NeurIPS
    Advances in Neurology|Adv. Neurol.||00913952||0367524
    Advances in Nutrition|Adv. Nutr.||21618313|21565376|101540874
    Advances in Parasitology|Adv. Parasitol.||0065308X||0370435
    Advances in Shock Research|Adv. Shock Res.||0195878X||7908298
    Advances in Skin & Wound Care|Adv. Skin Wound Care||15277941|15388654|100911021
    Advances in Therapy|Adv. Ther.||0741238X|18658652|8611864
    Advances in Water Resources|Adv. Water Resour.||03091708||101471228
    Aeolian Research|Aeolian Res.||18759637|22121684|101630969
    Aerospace Medicine and Human Performance|Aerosp. Med. Hum. Perform.||23756314|23756322|101654770
    Aesthetic Plastic Surgery|Aesthetic Plast. Surg.||0364216X|14325241|7701756
    Africa|Africa|Africa (Lond)|00019720||101090757
    African Affairs|Afr. Aff.|Afr Aff (Lond)|00019909||100967218
    African Health Sciences|Afr. Health Sci.||16806905|17290503|101149451
    African Journal of Aquatic Science|||16085914
    African Journal of Biotechnology|||16845315
    African Journal of Ecology|Afr. J. Ecol.||01416707|13652028|9884517
    African Journal of Reproductive Health|Afr. J. Reprod. Health||11184841||9712263
    African Studies|Afr. Stud.||00020184||101085610
    African Study Monographs|Afr. Study Monogr.||02851601||101087030
    Afrika und Übersee|Afr. Uebersee.||00020427||100966373
    Age and Ageing|Age Ageing||00020729|14682834|0375655
    Ageing and Society|Ageing Soc.||0144686X||8109358
    Ageing Research Reviews|Ageing Res. Rev.||15681637|18729649|101128963
    Aggressive Behavior|Aggress. Behav.||0096140X|10982337|7502265
    Aging|Aging|Aging (Albany NY)|19454589||101508617
    Aging & Mental Health|Aging Ment. Health||13607863|13646915|9705773
    Aging Cell|Aging Cell||14749718|14749726|101130839
    Aging Clinical and Experimental Research|Aging Clin. Exp. Res.||15940667|17208319|101132995
    Agricultural and Forest Meteorology|Agric. For. Meteorol.||01681923|18732240|101622394
    Agricultural Economics|Agric. Econ.||01695150|15740862|101544386
    Agricultural Systems|Agric. Syst.||0308521X||100971319
    Agricultural Water Management|||03783774
    Agriculture and Human Values|Agric. Human Values||0889048X||100973331
    Agriculture, Ecosystems & Environment|Agric. Ecosyst. Environ.||01678809||101121613
    Agroecology and Sustainable Food Systems|||21683565
    Agroforestry Systems|||01674366
    Agronomy Journal|Agron. J.||00021962||9882885
    AI & Society|AI Soc.||09515666|14355655|9883157
    AI Magazine|AI Mag.||07384602|23719621
    AIChE Journal|AIChE J.||00011541|15475905|9879346|AIChE journal. American Institute of Chemical Engineers
    AIDS|AIDS||02699370|14735571|8710219
    AIDS and Behavior|AIDS Behav.||10907165|15733254|9712133
    AIDS Care|AIDS Care||09540121|13600451|8915313
    AIDS Patient Care and STDS|AIDS Patient Care STDS||10872914|15577449|9607225
    AIDS Research and Human Retroviruses|AIDS Res. Hum. Retroviruses||08892229|19318405|8709376
    AIDS Research and Therapy|AIDS Res. Ther.||17426405||101237921
    AIDS Reviews|AIDS Rev.||11396121|16986997|101134876
    AIP Advances|AIP Adv.||21583226||101566109
    AIP Conference Proceedings|AIP Conf. Proc.||0094243X|15517616|101515450
    Air Medical Journal|Air Med. J.||1067991X|15326497|9312325
    AJNR|AJNR Am. J. Neuroradiol.||01956108|1936959X|8003708|AJNR. American journal of neuroradiology
    AJR|AJR Am. J. Roentgenol.||0361803X|15463141|7708173|AJR. American journal of roentgenology;American Journal of Roentgenology
    AJS American Journal of Sociology|AJS||00029602|15375390|0234014|Am J Sociol
    Alcohol and Alcoholism (Oxford, Oxfordshire). Supplement|Alcohol Alcohol Suppl.||13586173||8804836
    Alcoholism, Clinical and Experimental Research|Alcohol. Clin. Exp. Res.||01456008|15300277|7707242
    Algorithmica|Algorithmica||01784617|14320541|101595914
    Alimentary Pharmacology & Therapeutics|Aliment. Pharmacol. Ther.||02692813|13652036|8707234
    Allergologia et Immunopathologia|Allergol. Immunopathol.|Allergol Immunopathol (Madr)|03010546|15781267|0370073
    Allergology International|Allergol. Int.||13238930|14401592|9616296
    Allergy|Allergy||01054538|13989995|7804028
    Allergy and Asthma Proceedings|Allergy Asthma Proc.||10885412|15396304|9603640
    Alternative Therapies in Health and Medicine|Altern. Ther. Health Med.||10786791||9502013
    Alzheimer Disease and Associated Disorders|Alzheimer Dis. Assoc. Disord.||08930341|15464156|8704771
    Alzheimer's & Dementia|Alzheimers Dement.||15525260|15525279|101231978
    Ambio|Ambio||00447447|16547209|0364220
    American Anthropologist|Am. Anthropol.||00027294||1275273
    American Antiquity|Am. Antiq.||00027316||100966473
    American Economic Journal. Applied Economics|Am. Econ. J. Appl. Econ.||19457782|19457790|101507743
    American Economic Journal. Economic Policy|Am. Econ. J. Econ. Policy||19457731|1945774X|101602535
    American Educational Research Journal|Am. Educ. Res. J.||00028312||9879361
    American Ethnologist|Am. Ethnol.||00940496||9875858
    American Heart Journal|Am. Heart J.||00028703|10976744|0370465
    American Journal of Agricultural Economics|Am. J. Agric. Econ.||00029092||101084948
    American Journal of Alzheimer's Disease|Am. J. Alzheimers. Dis.|Am J Alzheimers Dis (Columbia)|21629978|21629986|101615975
    American Journal of Alzheimer's Disease and Other Dementias|Am. J. Alzheimers Dis. Other Demen.||15333175|19382731|101082834
    American Journal of Audiology|Am. J. Audiol.||10590889|15589137|9114917
    American Journal of Bioinformatics and Computational Biology|Am. J. Bioinform. Comput. Biol.||21631026|21631034|101649614
    American Journal of Botany|Am. J. Bot.||00029122|15372197|0370467
    American Journal of Cardiovascular Drugs|Am. J. Cardiovasc. Drugs||11753277|1179187X|100967755
    American Journal of Clinical Dermatology|Am. J. Clin. Dermatol.||11750561||100895290
    American Journal of Clinical Oncology|Am. J. Clin. Oncol.||02773732|1537453X|8207754
    American Journal of Clinical Pathology|Am. J. Clin. Pathol.||00029173|19437722|0370470
    American Journal of Community Psychology|Am. J. Community Psychol.||00910562|15732770|0364535
    American Journal of Contact Dermatitis|Am. J. Contact Dermat.||1046199X|15328163|9100472
    American Journal of Criminal Justice|Am. J. Crim. Justice||10662316|19361351|101533501
    American Journal of Critical Care|Am. J. Crit. Care||10623264|1937710X|9211547
    American Journal of Diseases of Children|Am. J. Dis. Child.||0002922X|23743018|0370471
    American Journal of Diseases of Children|Am. J. Dis. Child.||00968994|23742976|9814246
    American Journal of Education|Am. J. Educ.|Am J Educ (Chic Ill)|01956744|15496511|101531702
    American Journal of Engineering Education|Am. J. Eng. Educ.||21532516|21579644|101642634
    American Journal of Environmental Sciences|Am. J. Environ. Sci.||1553345X|15583910|101244032
    American Journal of Epidemiology|Am. J. Epidemiol.||00029262|14766256|7910653
    American Journal of Health Behavior|Am. J. Health Behav.||10873244|19457359|9602338
    American Journal of Health Economics|Am. J. Health Econ.||23323493|23323507|101666934
    American Journal of Health Education|Am. J. Health Educ.||19325037|21683751|101090650
    American Journal of Health Promotion|Am. J. Health Promot.||08901171||8701680
    American Journal of Health Sciences|Am. J. Health Sci.||21567794|21579636|101614302
    American Journal of Health Studies|Am. J. Health Stud.||10900500|19454511|9708556
    American Journal of Health-System Pharmacy|Am. J. Health Syst. Pharm.||10792082|15352900|9503023
    American Journal of Hematology|Am. J. Hematol.||03618609|10968652|7610369
    American Journal of Human Biology|Am. J. Hum. Biol.||10420533|15206300|8915029
    American Journal of Human Genetics|Am. J. Hum. Genet.||00029297|15376605|0370475
    American Journal of Hygiene|Am. J. Hyg.||00965294||7910859
    American Journal of Hypertension|Am. J. Hypertens.||08957061|19417225|8803676
    American Journal of Immunology|Am. J. Immunol.||1553619X|15583775|101235276
    American Journal of Industrial Medicine|Am. J. Ind. Med.||02713586|10970274|8101110
    American Journal of Infection Control|Am. J. Infect. Control||01966553|15273296|8004854
    American Journal of Kidney Diseases|Am. J. Kidney Dis.||02726386|15236838|8110075
    American Journal of Law & Medicine|Am. J. Law Med.||00988588||7509572
    American Journal of Lifestyle Medicine|Am. J. Lifestyle Med.||15598276|15598284|101300023
    American Journal of Medical Genetics|Am. J. Med. Genet.||01487299|10968628|7708900
    American Journal of Medical Genetics. Part A|Am. J. Med. Genet. A||15524825|15524833|101235741
    American Journal of Medical Genetics. Part B, Neuropsychiatric Genetics|Am. J. Med. Genet. B Neuropsychiatr. Genet.||15524841|1552485X|101235742
    American Journal of Medical Genetics. Part C, Seminars in Medical Genetics|Am. J. Med. Genet. C Semin. Med. Genet.||15524868|15524876|101235745
    American Journal of Medical Quality|Am. J. Med. Qual.||10628606|1555824X|9300756
    American Journal of Men's Health|Am. J. Mens. Health||15579883|15579891|101287723
    American Journal of Molecular Biology|Am. J. Mol. Biol.||21616620|21616663|101588689
    American Journal of Nephrology|Am. J. Nephrol.||02508095|14219670|8109361
    American Journal of Neuroprotection and Neuroregeneration|Am. J. Neuroprot. Neuroregen.||19472951|1947296X|101574757
    American Journal of Neuroscience|Am. J. Neurosci.||19489900|19489919|101580377
    American Journal of Obstetrics and Gynecology|Am. J. Obstet. Gynecol.||00029378|10976868|0370476
    American Journal of Ophthalmology|Am. J. Ophthalmol.||00029394|18791891|0370500
    American Journal of Optometry and Archives of American Academy of Optometry|Am. J. Optom. Arch. Am. Acad. Optom.||00029408|23309474|0420462
    American Journal of Optometry and Physiological Optics|Am. J. Optom. Physiol. Opt.||00937002|23309512|0417614
    American Journal of Orthodontics and Dentofacial Orthopedics|Am. J. Orthod. Dentofacial Orthop.||08895406|10976752|8610224
    American Journal of Orthodontics and Oral Surgery|Am. J. Orthod. Oral Surg.||00966347|1557847X|14820350R
    American Journal of Orthopedics|Am. J. Orthop.|Am J Orthop (Belle Mead NJ)|10784519|19343418|9502918
    American Journal of Otolaryngology|Am. J. Otolaryngol.||01960709|1532818X|8000029
    American Journal of Perinatology|Am. J. Perinatol.||07351631|10988785|8405212
    American Journal of Pharmaceutical Education|Am. J. Pharm. Educ.||00029459|15536467|0372650
    American Journal of Pharmacological Sciences|Am. J. Pharmacol. Sci.||23276711|2327672X|101659455
    American Journal of Pharmacology and Toxicology|Am. J. Pharmacol. Toxicol.||15574962|15574970|101256580
    American Journal of Philology|Am. J. Philol.||00029475|10863168|100966556
    American Journal of Physical Anthropology|Am. J. Phys. Anthropol.||00029483|10968644|0400654
    American Journal of Physical Medicine & Rehabilitation|Am. J. Phys. Med. Rehabil.||08949115|15377385|8803677
    American Journal of Physics|Am. J. Phys.||00029505||14830010R
    American Journal of Physiology. Cell Physiology|Am. J. Physiol. Cell Physiol.||03636143|15221563|100901225
    American Journal of Physiology. Endocrinology and Metabolism|Am. J. Physiol. Endocrinol. Metab.||01931849|15221555|100901226
    American Journal of Physiology. Gastrointestinal and Liver Physiology|Am. J. Physiol. Gastrointest. Liver Physiol.||01931857|15221547|100901227
    American Journal of Physiology. Heart and Circulatory Physiology|Am. J. Physiol. Heart Circ. Physiol.||03636135|15221539|100901228
    American Journal of Physiology. Lung Cellular and Molecular Physiology|Am. J. Physiol. Lung Cell. Mol. Physiol.||10400605|15221504|100901229
    American Journal of Physiology. Regulatory, Integrative and Comparative Physiology|Am. J. Physiol. Regul. Integr. Comp. Physiol.||03636119|15221490|100901230
    American Journal of Physiology. Renal Physiology|Am. J. Physiol. Renal Physiol.||1931857X|15221466|100901990
    American Journal of Plant Sciences|Am. J. Plant Sci.||21582742|21582750|101588963
    American Journal of Play|Am. J. Play||19380399|19380402|101650334
    American Journal of Political Science|Am. J. Pol. Sci.||00925853|15405907|100966955
    American Journal of Preventive Medicine|Am. J. Prev. Med.||07493797|18732607|8704773
    American Journal of Primatology|Am. J. Primatol.||02752565|10982345|8108949
    American Journal of Psychiatric Rehabilitation|Am. J. Psychiatr. Rehabil.||15487768|15487776|101215603
    American Journal of Psychoanalysis|Am. J. Psychoanal.||00029548|15736741|0372630
    American Journal of Public Health|Am. J. Public Health||00900036|15410048|1254074
    American Journal of Public Health and the Nation's Health|Am. J. Public Health Nations. Health||00029572|23309679|1254075
    American Journal of Public Health Research|Am. J. Public Health Res.||2327669X|23276703|101650016
    American Journal of Reproductive Immunology|Am. J. Reprod. Immunol.||02717352||8111069
    American Journal of Respiratory and Critical Care Medicine|Am. J. Respir. Crit. Care Med.||1073449X|15354970|9421642
    American Journal of Respiratory Cell and Molecular Biology|Am. J. Respir. Cell Mol. Biol.||10441549|15354989|8917225
    American Journal of Rhinology|Am. J. Rhinol.||10506586|15396290|8807268
    American Journal of Rhinology & Allergy|Am. J. Rhinol. Allergy||19458924|19458932|101490775
    American Journal of Robotic Surgery|Am. J. Robot. Surg.||23740612|23740620|101665037
    American Journal of Safe Patient Handling & Movement|Am. J. Safe Patient Handl. Mov.||21621462|21621470|101596734
    American Journal of Science|Am. J. Sci.||00029599||14830070R
    American Journal of Sexuality Education|Am. J. Sex. Educ.||15546128|15546136|101224106
    American Journal of Speech-Language Pathology|Am. J. Speech Lang. Pathol.||10580360|15589110|9114726
    American Journal of Surgery|Am. J. Surg.||00029610|18791883|0370473
    American Journal of Therapeutics|Am. J. Ther.||10752765|15363686|9441347
    American Journal of Transplantation|Am. J. Transplant.||16006135|16006143|100968638
    American Journal of Veterinary Research|Am. J. Vet. Res.||00029645|19435681|0375011
    American Literature: A Journal of Literary History, Criticism and Bibliography|Am. Lit.||00029831|15272117|100966974
    American Medical Journal|Am. Med. J.||19490070|19490089|101605475
    American Midland Naturalist|Am. Midl. Nat.||00030031
    American Scientist|Am. Sci.||00030996||0370514
    American Sociological Review|Am. Sociol. Rev.||00031224||0370515
    American Speech|Am. Speech||00031283|15272133|100966585
    American Zoologist|Am. Zool.||00031569||0370516
    América Indígena|Am. Indig.||01851179||14730580R
    Anaesthesia|Anaesthesia||00032409|13652044|0370524
    Anais da Academia Brasileira de Ciencias|An. Acad. Bras. Cienc.||00013765|16782690|7503280
    Anales de Antropología|An. Antropol.||01851225||100966598
    Anales del Instituto Nacional de Antropología e Historia|An. Inst. Nac. Antropol. Hist.||03745317||100966607
    Analytica Chimica Acta|Anal. Chim. Acta||00032670|18734324|0370534
    Analytical and Bioanalytical Chemistry|Anal. Bioanal. Chem.||16182642|16182650|101134327
    Analytical Biochemistry|Anal. Biochem.||00032697|10960309|0370535
    Analytical Chemistry|Anal. Chem.||00032700|15206882|0370536
    Analytical Methods|Anal. Methods||17599660|17599679|101519733
    Anatomical Sciences Education|Anat. Sci. Educ.||19359772|19359780|101392205
    Anesthesia and Analgesia|Anesth. Analg.||00032999|15267598|1310650
    Anesthesia Progress|Anesth. Prog.||00033006||0043533
    Anesthesiology|Anesthesiology||00033022|15281175|1300217
    Anesthesiology Clinics|Anesthesiol. Clin.||19322275||101273663
    Angewandte Chemie|Angew. Chem. Int. Ed. Engl.||14337851|15213773|0370543|Angewandte Chemie International Edition;Angew. Chem. Int. Ed.
    Animal Behaviour|Anim. Behav.||00033472||0376746
    Animal Biotechnology|Anim. Biotechnol.||10495398|15322378|9011409
    Animal Cognition|Anim. Cogn.||14359448|14359456|9814573
    Animal Genetics|Anim. Genet.||02689146|13652052|8605704
    Animal Learning & Behavior|Anim. Learn. Behav.||00904996||0357415
    Animal Reproduction|Anim. Reprod.||18069614|19843143|101272804
    Animals|Animals|Animals (Basel)|20762615||101635614
    ANL|ANL Rep.||01923188||21830310R
    Annalen der Physik|Ann. Phys.||00033804|15213889|14940290R
    Annales de Biologie Clinique|Ann. Biol. Clin.|Ann Biol Clin (Paris)|00033898|19506112|2984690R
    Annales de Bourgogne|Ann. Bourgogne||||100966614
    Annales de Chirurgie Plastique et Esthetique|Ann. Chir. Plast. Esthet.||02941260|1768319X|8305839
    Annales de la Societe Belge de Medecine Tropicale|Ann. Soc. Belg. Med. Trop.||07724128||7511864
    Annales de Physique|Ann. Phys.|Ann Phys (Paris)|00034169||0061352
    Annales Francaises d'Anesthesie et de Reanimation|Ann. Fr. Anesth. Reanim.||07507658|17696623|8213275
    Annales Medico-psychologiques|Ann. Med. Psychol.|Ann Med Psychol (Paris)|00034487||2984692R
    Annali dell'Istituto Superiore di Sanita|Ann. Ist. Super. Sanita||00212571||7502520
    Annali di Igiene|Ann. Ig.||11209135||9002865
    Annals of African Medicine|Ann. Afr. Med.||15963519|09755764|101231417
    Annals of Agricultural and Environmental Medicine|Ann. Agric. Environ. Med.||12321966|18982263|9500166
    Annals of Allergy, Asthma & Immunology|Ann. Allergy Asthma Immunol.||10811206|15344436|9503580
    Annals of Anatomy|Ann. Anat.||09409602|16180402|100963897
    Annals of Anthropological Practice|Ann. Anthropol. Pract.||2153957X|21539588|101609794
    Annals of Behavioral Medicine|Ann. Behav. Med.||08836612|15324796|8510246
    Annals of Biomedical Engineering|Ann. Biomed. Eng.||00906964|15739686|0361512
    Annals of Botany|Ann. Bot.||03057364|10958290|0372347
    Annals of Burns and Fire Disasters|Ann. Burns Fire Disasters||15929558|15929566|101251186
    Annals of Cardiac Anaesthesia|Ann. Card. Anaesth.||09719784|09745181|9815987
    Annals of Cardiothoracic Surgery|Ann. Cardiothorac. Surg.||2225319X|23041021|101605877
    Annals of Clinical and Laboratory Science|Ann. Clin. Lab. Sci.||00917370|15508080|0410247
    Annals of Clinical and Translational Neurology|Ann. Clin. Transl. Neurol.||23289503||101623278
    Annals of Clinical Biochemistry|Ann. Clin. Biochem.||00045632|17581001|0324055
    Annals of Clinical Microbiology and Antimicrobials|Ann. Clin. Microbiol. Antimicrob.||14760711||101152152
    Annals of Clinical Psychiatry|Ann. Clin. Psychiatry||10401237|15473325|8911021
    Annals of Coloproctology|Ann. Coloproctol.||22879714|22879722|101605121
    Annals of Combinatorics|Ann. Comb.||02180006|02193094|101662355
    Annals of Dermatology|Ann. Dermatol.||10139087|20053894|8916577
    Annals of Diagnostic Pathology|Ann. Diagn. Pathol.||10929134|15328198|9800503
    Annals of Dyslexia|Ann. Dyslexia||07369387|19347243|8406611
    Annals of Emergency Medicine|Ann. Emerg. Med.||01960644|10976760|8002646
    Annals of Epidemiology|Ann. Epidemiol.||10472797|18732585|9100013
    Annals of Family Medicine|Ann. Fam. Med.||15441709|15441717|101167762
    Annals of Forest Science|Ann. For. Sci.||12864560|1297966X|101236734
    Annals of Gastroenterology|Ann. Gastroenterol.||11087471|17927463|101121847
    Annals of General Psychiatry|Ann. Gen. Psychiatry||1744859X||101236515
    Annals of GIS|Ann. GIS||19475683|19475691|101574676
    Annals of Global Health|Ann. Glob. Health||22149996||101620864
    Annals of Hematology|Ann. Hematol.||09395555|14320584|9107334
    Annals of Hepatology|Ann. Hepatol.||16652681||101155885
    Annals of Human Biology|Ann. Hum. Biol.||03014460|14645033|0404024
    Annals of Human Genetics|Ann. Hum. Genet.||00034800|14691809|0416661
    Annals of Indian Academy of Neurology|Ann. Indian Acad. Neurol.||09722327|19983549|101273955
    Annals of Internal Medicine|Ann. Intern. Med.||00034819|15393704|0372351
    Annals of Laboratory Medicine|Ann. Lab. Med.||22343806|22343814|101571172
    Annals of Mathematics|Ann. Math.||0003486X|19398980|101581697
    Annals of Mathematics and Artificial Intelligence|Ann. Math. Artif. Intell.||10122443|15737470|101537673
    Annals of Maxillofacial Surgery|Ann. Maxillofac. Surg.||22310746|22493816|101598423
    Annals of Medical and Health Sciences Research|Ann. Med. Health Sci. Res.||21419248|22779205|101585351
    Annals of Medicine|Ann. Med.||07853890|13652060|8906388
    Annals of Microbiology|Ann. Microbiol.||15904261||100959580
    Annals of Neurology|Ann. Neurol.||03645134|15318249|7707449
    Annals of Neurosciences|Ann. Neurosci.||09727531|09763260|101523367
    Annals of Noninvasive Electrocardiology|Ann. Noninvasive Electrocardiol.||1082720X|1542474X|9607443
    Annals of Nuclear Energy|Ann. Nucl. Energy||03064549|18732100|7600031
    Annals of Nuclear Medicine|Ann. Nucl. Med.||09147187|18646433|8913398
    Annals of Nutrition & Metabolism|Ann. Nutr. Metab.||02506807|14219697|8105511
    Annals of Oncology|Ann. Oncol.||09237534|15698041|9007735
    Annals of Operations Research|Ann. Oper. Res.||02545330|15729338|101608624
    Annals of Ophthalmology|Ann. Ophthalmol.||00034886||0210137
    Annals of Palliative Medicine|Ann. Palliat. Med.||22245820|22245839|101585484
    Annals of Pediatric Cardiology|Ann. Pediatr. Cardiol.||09742069|09745149|101495459
    Annals of Pediatric Endocrinology & Metabolism|Ann. Pediatr. Endocrinol. Metab.||22871012|22871292|101588279
    Annals of Physical and Rehabilitation Medicine|Ann. Phys. Rehabil. Med.||18770657|18770665|101502773
    Annals of Physics|Ann. Phys.|Ann Phys (N Y)|00034916||0372360
    Annals of Plastic Surgery|Ann. Plast. Surg.||01487043|15363708|7805336
    Annals of Rehabilitation Medicine|Ann. Rehabil. Med.||22340645|22340653|101573065
    Annals of Saudi Medicine|Ann. Saudi Med.||02564947|09754466|8507355
    Annals of Science|Ann. Sci.||00033790||0372361
    Annals of Statistics|Ann. Stat.||00905364||0365252
    Annals of Surgery|Ann. Surg.||00034932|15281140|0372354
    Annals of Surgical Oncology|Ann. Surg. Oncol.||10689265|15344681|9420840
    Annals of Surgical Treatment and Research|Ann. Surg. Treat. Res.||22886575|22886796|101622895
    Annals of the Academy of Medicine, Singapore|Ann. Acad. Med. Singap.|Ann Acad Med Singapore|03044602||7503289
    Annals of the American Thoracic Society|Ann. Am. Thorac. Soc.||23296933|23256621|101600811
    Annals of the Association of American Geographers|Ann. Assoc. Am. Geogr.||00045608||9875872|Annals of the Association of American Geographers. Association of American Geographers
    Annals of the Entomological Society of America|Ann. Entomol. Soc. Am.||00138746|19382901|7503290
    Annals of the ICRP|Ann. ICRP||01466453|1872969X|7708044
    Annals of the Institute of Statistical Mathematics|Ann. Inst. Stat. Math.||00203157|15729052|101509177
    Annals of the Missouri Botanical Garden|Ann. Mo. Bot. Gard.||00266493||100955310|Annals of the Missouri Botanical Garden. Missouri Botanical Garden
    Annals of the New York Academy of Sciences|Ann. N. Y. Acad. Sci.||00778923|17496632|7506858
    Annals of the Rheumatic Diseases|Ann. Rheum. Dis.||00034967|14682060|0372355
    Annals of the Royal College of Surgeons of England|Ann. R. Coll. Surg. Engl.||00358843|14787083|7506860
    Annals of Thoracic and Cardiovascular Surgery|Ann. Thorac. Cardiovasc. Surg.||13411098|21861005|9703158
    Annals of Thoracic Medicine|Ann. Thorac. Med.||18171737|19983557|101280721
    Annals of Translational Medicine|Ann. Transl. Med.||23055839|23055847|101617978
    Annals of Transplantation|Ann. Transplant.||14259524|23290358|9802544
    Annals of Tropical Medicine and Parasitology|Ann. Trop. Med. Parasitol.||00034983|13648594|2985178R
    Annals of Tropical Paediatrics|Ann. Trop. Paediatr.||02724936|14653281|8210625
    Annals of Vascular Diseases|Ann. Vasc. Dis.||1881641X|18816428|101471467
    Annals of Vascular Surgery|Ann. Vasc. Surg.||08905096|16155947|8703941
    Annual Meeting of the Association for Computational Linguistics||||||Proceedings of the Annual Meeting of the Association for Computational Linguistics
    Annual Review of Analytical Chemistry|Annu. Rev. Anal. Chem.|Annu Rev Anal Chem (Palo Alto Calif)|19361327|19361335|101508602
    Annual Review of Animal Biosciences|Annu. Rev. Anim. Biosci.||21658102|21658110|101614024
    Annual Review of Anthropology|Annu. Rev. Anthropol.||00846570||0356741
    Annual Review of Applied Linguistics|Annu. Rev. Appl. Linguist.||02671905|14716356|101508597
    Annual Review of Biochemistry|Annu. Rev. Biochem.||00664154|15454509|2985150R
    Annual Review of Biomedical Engineering|Annu. Rev. Biomed. Eng.||15239829|15454274|100883581
    Annual Review of Biophysics|Annu. Rev. Biophys.||1936122X|19361238|101469708
    Annual Review of Biophysics and Biomolecular Structure|Annu. Rev. Biophys. Biomol. Struct.||10568700|15454266|9211097
    Annual Review of Cell and Developmental Biology|Annu. Rev. Cell Dev. Biol.||10810706|15308995|9600627
    Annual Review of Chemical and Biomolecular Engineering|Annu. Rev. Chem. Biomol. Eng.||19475438|19475446|101574034
    Annual Review of Clinical Psychology|Annu. Rev. Clin. Psychol.||15485943|15485951|101235325
    Annual Review of Earth and Planetary Sciences|Annu. Rev. Earth Planet. Sci.||00846597||100971465
    Annual Review of Ecology and Systematics|Annu. Rev. Ecol. Syst.||00664162||1310651
    Annual Review of Ecology, Evolution, and Systematics|Annu. Rev. Ecol. Evol. Syst.||1543592X|15452069|101171971
    Annual Review of Economics|Annu. Rev. Econom.||19411383|19411391|101537716
    Annual Review of Entomology|Annu. Rev. Entomol.||00664170|15454487|0372367
    Annual Review of Environment and Resources|Annu. Rev. Environ. Resour.||15435938|15452050|101171970
    Annual Review of Fluid Mechanics|Annu. Rev. Fluid Mech.||00664189|15454479|101165244
    Annual Review of Food Science and Technology|Annu. Rev. Food Sci. Technol.||19411413|19411421|101561951
    Annual Review of Genetics|Annu. Rev. Genet.||00664197|15452948|0117605
    Annual Review of Genomics and Human Genetics|Annu. Rev. Genomics Hum. Genet.||15278204|1545293X|100911346
    Annual Review of Immunology|Annu. Rev. Immunol.||07320582|15453278|8309206
    Annual Review of Marine Science|Ann. Rev. Mar. Sci.||19411405|19410611|101536246
    Annual Review of Materials Research|Annu. Rev. Mater. Res.||15317331|15454118|101141239
    Annual Review of Medicine|Annu. Rev. Med.||00664219|1545326X|2985151R
    Annual Review of Microbiology|Annu. Rev. Microbiol.||00664227|15453251|0372370
    Annual Review of Neuroscience|Annu. Rev. Neurosci.||0147006X|15454126|7804039
    Annual Review of Nutrition|Annu. Rev. Nutr.||01999885|15454312|8209988
    Annual Review of Pathology|Annu. Rev. Pathol.||15534006|15534014|101275111
    Annual Review of Pharmacology and Toxicology|Annu. Rev. Pharmacol. Toxicol.||03621642|15454304|7607088
    Annual Review of Physical Chemistry|Annu. Rev. Phys. Chem.||0066426X|15451593|15040080R
    Annual Review of Physiology|Annu. Rev. Physiol.||00664278|15451585|0370600
    Annual Review of Plant Biology|Annu. Rev. Plant Biol.||15435008|15452123|101140127
    Annual Review of Political Science|Annu. Rev. Polit. Sci.|Annu Rev Polit Sci (Palo Alto)|10942939|15451577|101641624
    Annual Review of Psychology|Annu. Rev. Psychol.||00664308|15452085|0372374
    Annual Review of Public Health|Annu. Rev. Public Health||01637525|15452093|8006431
    Annual Review of Resource Economics|Annu. Rev. Resour. Economics||19411340|19411359|101631757
    Annual Review of Sociology|Annu. Rev. Sociol.||03600572||7511865
    Annual Review of Statistics and Its Application|Annu. Rev. Stat. Appl.||23268298|2326831X|101622422
    Annual Review of Virology|Annu. Rev. Virol.||2327056X|23270578|101625721
    ANS. Advances in Nursing Science|ANS Adv. Nurs. Sci.||01619268|15505014|7809992
    Anthropological Quarterly|Anthropol. Q.||00035491||0245205
    Anthropology Today|Anthropol. Today||0268540X||9888754
    Anti-Cancer Agents in Medicinal Chemistry|Anticancer Agents Med. Chem.||18715206|18755992|101265649
    Anti-Cancer Drugs|Anticancer Drugs||09594973|14735741|9100823
    Antibiotics|Antibiotics|Antibiotics (Basel)|20796382||101637404
    Anticancer Research|Anticancer Res.||02507005|17917530|8102988
    Antimicrobial Agents and Chemotherapy|Antimicrob. Agents Chemother.||00664804|10986596|0315061
    Antimicrobial Resistance and Infection Control|Antimicrob. Resist. Infect. Control||20472994||101585411
    Antioxidants|Antioxidants|Antioxidants (Basel)||20763921
    Antioxidants & Redox Signaling|Antioxid. Redox Signal.||15230864|15577716|100888899
    Antipode|Antipode||00664812||101085716
    Antiquity|Antiquity||0003598X||100966116
    Antiviral Research|Antiviral Res.||01663542|18729096|8109699
    Antiviral Therapy|Antivir. Ther.||13596535|20402058|9815705|Antivir Ther (Lond)
    Antonie Van Leeuwenhoek|Antonie Van Leeuwenhoek||00036072|15729699|0372625
    ANZ Journal of Surgery|ANZ J. Surg.||14451433|14452197|101086634
    AoB PLANTS|AoB Plants||20412851||101539425
    Aphasiology|Aphasiology||02687038|14645041|8708531
    Apidologie|Apidologie||00448435|12979678|100955724|Apidologie (Celle)
    APMIS|APMIS||09034641|16000463|8803400
    Apoptosis|Apoptosis||13608185|1573675X|9712129
    Appetite|Appetite||01956663|10958304|8006808
    Applications in Plant Sciences|Appl. Plant Sci.||21680450||101590473
    Applied Acoustics|||0003682X
    Applied and Environmental Microbiology|Appl. Environ. Microbiol.||00992240|10985336|7605801
    Applied Biochemistry and Biotechnology|Appl. Biochem. Biotechnol.||02732289|15590291|8208561
    Applied Bionics and Biomechanics|Appl. Bionics Biomech.||11762322|17542103|101208624
    Applied Cognitive Psychology|Appl. Cogn. Psychol.||08884080||8712204
    Applied Ecology and Environmental Research|||15891623
    Applied Economic Perspectives and Policy|Appl. Econ. Perspect. Policy||20405790|20405804|101635420
    Applied Economics|Appl. Econ.||00036846||101084401
    Applied Energy|Appl. Energy||03062619||101121743
    Applied Ergonomics|Appl. Ergon.||00036870|18729126|0261412
    Applied Geochemistry|Appl. Geochem.||08832927||101137083
    Applied Geography|Appl. Geogr.||01436228||101085119
    Applied Health Economics and Health Policy|Appl. Health Econ. Health Policy||11755652|11791896|101150314
    Applied Immunohistochemistry & Molecular Morphology|Appl. Immunohistochem. Mol. Morphol.||15412016|15334058|100888796
    Applied Microbiology and Biotechnology|Appl. Microbiol. Biotechnol.||01757598|14320614|8406612
    Applied Nursing Research|Appl. Nurs. Res.||08971897|15328201|8901557
    Applied Ocean Research|||01411187
    Applied Optics|Appl. Opt.||00036935|15394522|0247660
    Applied Parasitology|Appl. Parasitol.||09430938||9308726
    Applied Physics Letters|Appl. Phys. Lett.||00036951||9881183
    Applied Physics. A, Materials Science & Processing|Appl. Phys. A Mater. Sci. Process.||09478396|14320630|100910681
    Applied Physiology, Nutrition, and Metabolism|Appl. Physiol. Nutr. Metab.||17155312|17155320|101264333
    Applied Psycholinguistics|Appl. Psycholinguist.||01427164||8006212
    Applied Psychophysiology and Biofeedback|Appl. Psychophysiol. Biofeedback||10900586|15733270|9712383
    Applied Radiation and Isotopes|Appl. Radiat. Isot.||09698043|18729800|9306253
    Applied Sciences|Appl. Sci.|Appl Sci (Basel)|20763417||101633495
    Applied Soft Computing|Appl. Soft Comput.||15684946|18729681|101536968
    Applied Soil Ecology|Appl. Soil Ecol.||09291393||100961515|Agric, Ecosyst Environ, Appl Soil Ecol
    Applied Spectroscopy|Appl. Spectrosc.||00037028|19433530|0372406
    Applied Surface Science|Appl. Surf. Sci.||01694332||101307063
    Applied Vegetation Science|||14022001
    Applied Water Science|Appl. Water Sci.||21905487|21905495|101652072
    Aquaculture|Aquaculture||00448486||9875921
    Aquatic Botany|Aquat. Bot.||03043770
    Aquatic Conservation|Aquat. Conserv.||10527613|10990755|101564630
    Aquatic Ecology|Aquatic Ecol.|Aquat Ecol|13862588|15735125|100955497
    Aquatic Ecosystem Health & Management|||14634988
    Aquatic Geochemistry|Aquat. Geochem.||13806165
    Aquatic Invasions|||17986540
    Aquatic Living Resources|||09907440
    Aquatic Mammals|||01675427
    Aquatic Microbial Ecology|Aquat. Microb. Ecol.||09483055|16161564|100955502
    Aquatic Sciences|Aquat. Sci.||10151621|14209055|101477008
    Aquatic Toxicology|Aquat. Toxicol.||0166445X|18791514|8500246
    Arabian Journal of Geosciences|||18667511
    Architectural Record|Archit. Rec.||0003858X||9877762
    Archiv Orientalni|Arch. Orient.||00448699||100966188
    Archives of Biochemistry and Biophysics|Arch. Biochem. Biophys.||00039861|10960384|0372430
    Archives of Clinical Neuropsychology|Arch. Clin. Neuropsychol.||08876177|18735843|9004255
    Archives of Dermatological Research|Arch. Dermatol. Res.||03403696|1432069X|8000462
    Archives of Dermatology|Arch. Dermatol.||0003987X|15383652|0372433
    Archives of Disease in Childhood|Arch. Dis. Child.||00039888|14682044|0372434
    Archives of Disease in Childhood. Fetal and Neonatal Edition|Arch. Dis. Child. Fetal Neonatal Ed.||13592998|14682052|9501297
    Archives of Environmental Contamination and Toxicology|Arch. Environ. Contam. Toxicol.||00904341|14320703|0357245
    Archives of General Psychiatry|Arch. Gen. Psychiatry||0003990X|15383636|0372435
    Archives of Gerontology and Geriatrics|Arch. Gerontol. Geriatr.||01674943|18726976|8214379
    Archives of Gynecology and Obstetrics|Arch. Gynecol. Obstet.||09320067|14320711|8710213
    Archives of Insect Biochemistry and Physiology|Arch. Insect Biochem. Physiol.||07394462|15206327|8501752
    Archives of Internal Medicine|Arch. Intern. Med.||00039926|15383679|0372440
    Archives of Iranian Medicine|Arch. Iran. Med.||10292977|17353947|100889644
    Archives of Medical Research|Arch. Med. Res.||01884409|18735487|9312706
    Archives of Microbiology|Arch. Microbiol.||03028933|1432072X|0410427
    Archives of Neurology|Arch. Neurol.||00039942|15383687|0372436
    Archives of Oral Biology|Arch. Oral Biol.||00039969|18791506|0116711
    Archives of Orthopaedic and Traumatic Surgery|Arch. Orthop. Trauma. Surg.||03448444||7803037|Archives of orthopaedic and traumatic surgery. Archiv fur orthopadische und Unfall-Chirurgie
    Archives of Pathology & Laboratory Medicine|Arch. Pathol. Lab. Med.||00039985|15432165|7607091
    Archives of Pediatrics & Adolescent Medicine|Arch. Pediatr. Adolesc. Med.||10724710|15383628|9422751
    Archives of Physical Medicine and Rehabilitation|Arch. Phys. Med. Rehabil.||00039993|1532821X|2985158R
    Archives of Physiology and Biochemistry|Arch. Physiol. Biochem.||13813455|17444160|9510153
    Archives of Psychiatric Nursing|Arch. Psychiatr. Nurs.||08839417|15328228|8708534
    Archives of Public Health|Arch. Public Health||07787367|20493258|9208826
    Archives of Sexual Behavior|Arch. Sex. Behav.||00040002|15732800|1273516
    Archives of Suicide Research|Arch. Suicide Res.||13811118|15436136|9504451
    Archives of Toxicology|Arch. Toxicol.||03405761|14320738|0417615
    Archives of Virology|Arch. Virol.||03048608|14328798|7506870
    Archives of Women's Mental Health|Arch. Womens Ment. Health||14341816|14351102|9815663
    Archives Roumaines de Pathologie Experimentales et de Microbiologie|Arch. Roum. Pathol. Exp. Microbiol.||00040037||0421056
    Archivio Italiano di Urologia, Andrologia|Arch. Ital. Urol. Androl.||11243562|22824197|9308247
    Archivos Argentinos de Pediatria|Arch. Argent. Pediatr.||03250075|16683501|0372460
    Archivos de Bronconeumologia|Arch. Bronconeumol.||03002896|15792129|0354720
    Archivos de Cardiologia de Mexico|Arch. Cardiol. Mex.||14059940||101126728
    Archivos Espanoles de Urologia|Arch. Esp. Urol.||00040614|15768260|0064757
    Arctic Antarctic and Alpine Research|||15230430
    Arerugi|Arerugi||00214884|13477935|0241212
    Arquivos Brasileiros de Cardiologia|Arq. Bras. Cardiol.||0066782X|16784170|0421031
    Arquivos Brasileiros de Oftalmologia|Arq. Bras. Oftalmol.||00042749|16782925|0400645
    Arquivos de Gastroenterologia|Arq. Gastroenterol.||00042803|16784219|15310600R
    Arquivos de Neuro-psiquiatria|Arq. Neuropsiquiatr.||0004282X|16784227|0125444
    Arteriosclerosis, Thrombosis, and Vascular Biology|Arterioscler. Thromb. Vasc. Biol.||10795642|15244636|9505803
    Arthritis & Rheumatology|Arthritis Rheumatol.||23265191|23265205|101623795
    Arthritis and Rheumatism|Arthritis Rheum.||00043591|15290131|0370605
    Arthritis Research & Therapy|Arthritis Res. Ther.||14786354|14786362|101154438
    Arthropod Structure & Development|Arthropod Struct. Dev.||14678039|18735495|100972232
    Arthroscopy|Arthroscopy||07498063|15263231|8506498
    Artificial Intelligence|Artif. Intell.||00043702|18727921|0262613
    Artificial Intelligence in Medicine|Artif. Intell. Med.||09333657|18732860|8915031
    Artificial Intelligence Review|Artif. Intell. Rev.||02692821|15737462|9883087
    Artificial Life|Artif. Life||10645462|15309185|9433814
    Artificial Organs|Artif. Organs||0160564X|15251594|7802778
    ASAIO Journal|ASAIO J.||10582916|1538943X|9204109
    Asia Major|Asia Major||00044482||100966324
    Asia-Pacific Journal of Public Health|Asia Pac. J. Public Health||10105395|19412479|8708538
    Asian Affairs|Asian Aff.|Asian Aff (Lond)|03068374|14771500|101518345
    Asian American Journal of Psychology|Asian Am. J. Psychol.||19481985|19481993|101518079
    Asian and African Studies|Asian Afr. Stud.||00668281||100966327
    Asian Biomedicine|Asian Biomed.|Asian Biomed (Res Rev News)|19057415|1875855X|101465147
    Asian Cardiovascular & Thoracic Annals|Asian Cardiovasc. Thorac. Ann.||02184923|18165370|9503417
    Asian Journal of Andrology|Asian J. Androl.||1008682X|17457262|100942132
    Asian Journal of Endoscopic Surgery|Asian J. Endosc. Surg.||17585902|17585910|101506753
    Asian Journal of Medical Sciences|Asian J. Med. Sci.||20408765|20408773|101647403
    Asian Journal of Neurosurgery|Asian J. Neurosurg.||17935482|22489614|101564712
    Asian Journal of Organic Chemistry|Asian J. Org. Chem.||21935807|21935815|101594257
    Asian Journal of Psychiatry|Asian J. Psychiatr.||18762018|18762026|101517820
    Asian Journal of Social Psychology|Asian J. Soc. Psychol.||13672223|1467839X|101227560
    Asian Journal of Social Science|Asian J. Soc. Sci.||15684849|22123857|101656833
    Asian Journal of Sports Medicine|Asian J. Sports Med.||2008000X|20087209|101528850
    Asian Journal of Surgery|Asian J. Surg.||10159584|02193108|8900600
    Asian Journal of Traditional Medicines|Asian J. Tradit. Med.||18174337|22212825|101540596
    Asian Journal of Transfusion Science|Asian J. Transfus. Sci.||09736247|19983565|101306858
    Asian Medicine|Asian Med.|Asian Med (Lieden)|1573420X|15734218|101253275
    Asian Pacific Journal of Allergy and Immunology|Asian Pac. J. Allergy Immunol.||0125877X||8402034
    Asian Pacific Journal of Cancer Prevention|Asian Pac. J. Cancer Prev.||15137368||101130625
    Asian Pacific Journal of Tropical Biomedicine|Asian Pac. J. Trop. Biomed.||22211691||101557706
    Asian Population Studies|Asian Popul. Stud.||17441730|17441749|101562542
    Asian Social Science|Asian Soc. Sci.||19112017|19112025|101607052
    Asian Spine Journal|Asian Spine J.||19761902|19767846|101314177
    Asian-Australasian Journal of Animal Sciences|Asian-Australas. J. Anim. Sci.||10112367|19765517|9884245
    ASN Neuro|ASN Neuro||17590914||101507115
    Assistive Technology|Assist. Technol.||10400435|19493614|8917250
    Astronomy and Astrophysics|Astron. Astrophys.||00046361||100971304|A&A
    Astrophysics and Space Science|Astrophys. Space Sci.||0004640X||100971306
    Atencion primaria|Aten. Primaria||02126567|15781275|9111075
    Atherosclerosis|Atherosclerosis||00219150|18791484|0242543
    Atherosclerosis. Supplements|Atheroscler. Suppl.||15675688|18785050|100973461
    Atlantic|Atlantic||02769077||101083586
    Atmosphere|Atmosphere|Atmosphere (Basel)|20734433||101562250
    Atmospheric Chemistry and Physics|Atmos. Chem. Phys.||16807316|16807324|101214388
    Atmospheric Environment|Atmos. Environ.||00046981||0100776
    Atmospheric Measurement Techniques|Atmos. Meas. Tech.||18671381|18678548|101622298
    Attachment & Human Development|Attach. Hum. Dev.||14616734|14692988|100901315
    Auris, nasus, larynx|Auris Nasus Larynx||03858146|18791476|7708170
    Aus Politik und Zeitgeschichte|Polit. Zeitgesch.||0479611X||101084793
    Austral Ecology|Austral Ecol.||14429985|14429993|101313377
    Australasian Journal on Ageing|Australas. J. Ageing||14406381|17416612|9808874
    Australasian Plant Pathology|||08153191
    Australasian Psychiatry|Australas. Psychiatry||10398562|14401665|9613603
    Australasian Radiology|Australas. Radiol.||00048461|14401673|0047441
    Australian and New Zealand Journal of Public Health|Aust. N. Z. J. Public Health||13260200|17536405|9611095
    Australian Critical Care|Aust. Crit. Care||10367314||9207852
    Australian Dental Journal|Aust. Dent. J.||00450421|18347819|0370612
    Australian Endodontic Journal|Aust. Endod. J.||13291947|17474477|100888004
    Australian Forestry|||00049158
    Australian Health Review|Aust. Health Rev.||01565788|14498944|8214381
    Australian Journal of Botany|||00671924
    Australian Journal of Chemistry|Aust. J. Chem.||00049425|14450038|0370614
    Australian Journal of Family Law|Aust. J. Fam. Law||0817623X||100973293
    Australian Journal of Linguistics|||07268602
    Australian Psychologist|Aust. Psychol.||00050067||0332637
    Australian Systematic Botany|Aust. Syst. Bot.||10301887|14465701|100955225
    Australian Veterinary Journal|Aust. Vet. J.||00050423|17510813|0370616
    Autism|Autism||13623613|14617005|9713494
    Autism Research|Autism Res.||19393792|19393806|101461858
    Autoimmunity|Autoimmunity||08916934|1607842X|8900070
    Autoimmunity Reviews|Autoimmun. Rev.||15689972|18730183|101128967
    Automatica|Automatica|Automatica (Oxf)|00051098||101493124
    Autonomous Agents and Multi-Agent Systems|Auton. Agent Multi Agent Syst.||13872532||101137288
    Aviation, Space, and Environmental Medicine|Aviat. Space Environ. Med.||00956562|19434448|7501714
    Azania|Azania||0067270X|19455534|101634377
    Bangladesh Medical Research Council Bulletin|Bangladesh Med. Res. Counc. Bull.||03779238||7607686
    Basic & Clinical Pharmacology & Toxicology|Basic Clin. Pharmacol. Toxicol.||17427835|17427843|101208422
    Basic Research in Cardiology|Basic Res. Cardiol.||03008428|14351803|0360342
    Basin Research|||0950091X
    Behavior Genetics|Behav. Genet.||00018244|15733297|0251711
    Behavior Modification|Behav. Modif.||01454455|15524167|7803043
    Behavior Research Methods|Behav. Res. Methods||1554351X|15543528|101244316
    Behavior Research Methods, Instruments, & Computers|Behav. Res. Methods Instrum. Comput.||07433808||8413015
    Behavior Therapy|Behav. Ther.||00057894|18781888|1251640
    Behavioral and Brain Functions|Behav. Brain Funct.||17449081||101245751
    Behavioral Ecology and Sociobiology|Behav. Ecol. Sociobiol.||03405443||7608456|Behav Ecol Sociobiol (Print)
    Behavioral Medicine|Behav. Med.||08964289||8804264
    Behavioral Neuroscience|Behav. Neurosci.||07357044|19390084|8302411
    Behavioral Science|Behav. Sci.||00057940||2984722R
    Behavioral Sciences & the Law|Behav. Sci. Law||07353936|10990798|8404861
    Behavioral Sleep Medicine|Behav. Sleep Med.||15402002|15402010|101149327
    Behaviour|Behaviour||00057959||15440560R
    Behaviour Research and Therapy|Behav. Res. Ther.||00057967|1873622X|0372477
    Behavioural Brain Research|Behav. Brain Res.||01664328|18727549|8004872
    Behavioural Neurology|Behav. Neurol.||09534180|18758584|8914585
    Behavioural Pharmacology|Behav. Pharmacol.||09558810|14735849|9013016
    Belleten|Belleten||00414255||100966441
    Berkeley Journal of Employment and Labor Law|||10677666
    Best Practice & Research. Clinical Endocrinology & Metabolism|Best Pract. Res. Clin. Endocrinol. Metab.||1521690X|18781594|101120682
    Best Practice & Research. Clinical Haematology|Best Pract. Res. Clin. Haematol.||15216926|15321924|101120659
    Best Practice & Research. Clinical Obstetrics & Gynaecology|Best Pract. Res. Clin. Obstet. Gynaecol.||15216934|15321932|101121582
    Big Data & Society|Big Data Soc.||20539517||101648833
    Bilingualism|Biling.|Biling (Camb Engl)|13667289||101314316
    Bio Systems|Biosystems.||03032647|18728324|0430773
    Bioacoustics-The International Journal of Animal Sound and Its Recording|||09524622
    Biochemical and Biophysical Research Communications|Biochem. Biophys. Res. Commun.||0006291X|10902104|0372516|BBRC
    Biochemical and Molecular Medicine|Biochem. Mol. Med.||10773150|10955577|9508702
    Biochemical Genetics|Biochem. Genet.||00062928|15734927|0126611
    Biochemical Medicine|Biochem. Med.||00062944|15577996|0151424
    Biochemical Medicine and Metabolic Biology|Biochem. Med. Metab. Biol.||08854505|15577651|8605718
    Biochemical Pharmacology|Biochem. Pharmacol.||00062952|18732968|0101032
    Biochemical Society Symposium|Biochem. Soc. Symp.||00678694|17441439|7506896
    Biochemical Society Transactions|Biochem. Soc. Trans.||03005127|14708752|7506897
    Biochemistry|Biochemistry||00062960|15204995|0370623
    Biochemistry (Moscow) Supplement. Series A, Membrane and Cell Biology|Biochem. (Mosc) Suppl. Ser. A Membr. Cell Biol.||19907478|19907494|101564797
    Biochemistry and Biophysics Reports|Biochem. Biophys. Rep.||24055808||101660999
    Biochemistry and Cell Biology|Biochem. Cell Biol.||08298211|12086002|8606068
    Biochemistry and Molecular Biology Education|Biochem. Mol. Biol. Educ.||14708175|15393429|100970605
    Biochemistry Research International|Biochem. Res. Int.||20902247|20902255|101546751
    Biochimica et Biophysica Acta|Biochim. Biophys. Acta||00063002||0217513
    Bioconjugate Chemistry|Bioconjug. Chem.||10431802|15204812|9010319
    Biodiversity and Conservation|Biodivers. Conserv.||09603115|15729710|9885075
    Biodiversity Data Journal|Biodivers. Data J.||13142828||101619899
    BioDrugs|BioDrugs||11738804||9705305
    BioEssays|Bioessays||02659247|15211878|8510851
    Bioethics|Bioethics||02699702|14678519|8704792
    BioFactors|Biofactors||09516433|18728081|8807441
    Biogeochemistry|Biogeochemistry||01682563|1573515X|9880568
    Biogeosciences|Biogeosciences||17264170|17264189|101233311
    Bioinformatics|Bioinformatics||13674803|13674811|9808944
    Biologia|Biologia|Biologia (Bratisl)|00063088|13369563|0370624
    Biological & Pharmaceutical Bulletin|Biol. Pharm. Bull.||09186158|13475215|9311984
    Biological Conservation|Biol. Conserv.||00063207||7502018
    Biological Control|Biol. Control||10499644
    Biological Cybernetics|Biol. Cybern.||03401200|14320770|7502533
    Biological Invasions|Biol. Invasions||13873547|15731464|100955490
    Biological Journal of the Linnean Society|Biol. J. Linn. Soc. Lond.||00244066||9877437|Biological journal of the Linnean Society. Linnean Society of London
    Biological Psychiatry|Biol. Psychiatry||00063223|18732402|0213264
    Biological Psychology|Biol. Psychol.||03010511|18736246|0375566
    Biological Research|Biol. Res.||07169760|07176287|9308271
    Biological Research for Nursing|Biol. Res. Nurs.||10998004|15524175|9815758
    Biological Reviews of the Cambridge Philosophical Society|Biol. Rev. Camb. Philos. Soc.||14647931|1469185X|0414576
    Biological Signals and Receptors|Biol. Signals Recept.||14224933||9808792
    Biological Theory|Biol. Theory||15555542|15555550|101279470
    Biological Trace Element Research|Biol. Trace Elem. Res.||01634984|15590720|7911509
    Biologicals|Biologicals||10451056|10958320|9004494
    Biology|Biology|Biology (Basel)|20797737||101587988
    Biology & Philosophy|Biol. Philos.||01693867|15728404|8607458
    Biology and Fertility of Soils|Biol. Fertil. Soils||01782762|14320789|101159382
    Biology Direct|Biol. Direct||17456150||101258412
    Biology Letters|Biol. Lett.||17449561|1744957X|101247722
    Biology of Reproduction|Biol. Reprod.||00063363|15297268|0207224
    Biology of Sport|Biol. Sport||0860021X|20831862|8700872
    Biomarkers|Biomarkers||1354750X|13665804|9606000
    Biomass & Bioenergy|Biomass Bioenergy||09619534|18732909|9885795
    Biomaterials|Biomaterials||01429612|18785905|8100316
    Biomaterials Science|Biomater. Sci.||20474830|20474849|101593571
    Biomechanics and Modeling in Mechanobiology|Biomech. Model. Mechanobiol.||16177959|16177940|101135325
    BioMed Research International|Biomed Res. Int.||23146133|23146141|101600173
    Biomedica|Biomedica||01204157||8205605
    Biomedical Chromatography|Biomed. Chromatogr.||02693879|10990801|8610241
    Biomedical Digital Libraries|Biomed. Digit. Libr.||17425581||101231649
    Biomedical Engineering|Biomed. Eng.|Biomed Eng (NY)|00063398|15738256|0140672
    Biomedical Engineering|Biomed. Eng.|Biomed Eng (Singapore)|10162372|17937132|101478283
    Biomedical Engineering Letters|Biomed. Eng. Lett.||20939868|2093985X|101567784
    Biomedical Engineering Online|Biomed. Eng. Online||1475925X||101147518
    Biomedical Engineering Research|Biomed. Eng. Res.||23066008|23065990|101607580
    Biomedical Instrumentation & Technology|Biomed. Instrum. Technol.||08998205|19435967|8905560
    Biomedical Journal|Biomed. J.||23194170|23202890|101599820
    Biomedical Materials|Biomed. Mater.||17486041|1748605X|101285195
    Biomedical Papers of the Medical Faculty of the University Palacky, Olomouc, Czechoslovakia|Biomed. Pap. Med. Fac. Univ. Palacky Olomouc Czech. Repub.||12138118||101140142
    Biomedical Reports|Biomed. Rep.||20499434|20499442|101613227
    Biomedical Research|Biomed. Res.||03886107|1880313X|8100317
    Biomedical Spectroscopy and Imaging|Biomed. Spectrosc. Imaging||22128794|22128808|101592765
    Biomedicine & Pharmacotherapy|Biomed. Pharmacother.||07533322|19506007|8213295
    Biomedicines|Biomedicines|||22279059
    Biomedizinische Technik|Biomed. Tech.|Biomed Tech (Berl)|00135585|1862278X|1262533|Biomedizinische Technik. Biomedical engineering
    Biometals|Biometals||09660844|15728773|9208478
    Biometrical Journal|Biom. J.||03233847|15214036|7708048|Biometrical journal. Biometrische Zeitschrift
    Biometrics|Biometrics||0006341X|15410420|0370625
    Biometrika|Biometrika||00063444|14643510|0413661
    Biomolecules|Biomolecules||2218273X||101596414
    Bioorganic & Medicinal Chemistry|Bioorg. Med. Chem.||09680896|14643391|9413298
    Bioorganic & Medicinal Chemistry Letters|Bioorg. Med. Chem. Lett.||0960894X|14643405|9107377
    Bioorganic Chemistry|Bioorg. Chem.||00452068|10902120|1303703
    Biophysical Journal|Biophys. J.||00063495|15420086|0370626
    Biopolymers|Biopolymers||00063525|10970282|0372525
    Bioprocess and Biosystems Engineering|Bioprocess Biosyst. Eng.||16157591|16157605|101088505
    BioPsychoSocial Medicine|Biopsychosoc. Med.||17510759||101286572
    Bioresource Technology|Bioresour. Technol.||09608524|18732976|9889523
    Bioscience|Bioscience||00063568|15253244|0231737
    Bioscience Reports|Biosci. Rep.||01448463|15734935|8102797
    Biosensors|Biosensors|Biosensors (Basel)|20796374||101609191
    Biosensors & Bioelectronics|Biosens. Bioelectron.||09565663|18734235|9001289
    Biostatistics|Biostatistics||14654644|14684357|100897327
    BioTechniques|Biotechniques||07366205|19409818|8306785
    Biotechnology|Biotechnology||07407378||8300602
    Biotechnology Advances|Biotechnol. Adv.||07349750|18731899|8403708
    Biotechnology and Bioengineering|Biotechnol. Bioeng.||00063592|10970290|7502021
    Biotechnology Journal|Biotechnol. J.||18606768|18607314|101265833
    Biotechnology Progress|Biotechnol. Prog.||87567938|15206033|8506292
    Biotropica|Biotropica||00063606|17447429|9882811
    Bipolar Disorders|Bipolar Disord.||13985647|13995618|100883596
    Birth|Birth||07307659|1523536X|8302042
    BJOG|BJOG||14700328|14710528|100935741
    BJU International|BJU Int.||14644096|1464410X|100886721
    Blood|Blood||00064971|15280020|7603509
    Blood Cancer Journal|Blood Cancer J.||20445385||101568469
    Blood Coagulation & Fibrinolysis|Blood Coagul. Fibrinolysis||09575235|14735733|9102551
    Blood Pressure Monitoring|Blood Press. Monit.||13595237|14735725|9606438
    Blood Purification|Blood Purif.||02535068|14219735|8402040
    Blood Reviews|Blood Rev.||0268960X|15321681|8708558
    BMB Reports|BMB Rep.||19766696|1976670X|101465334
    BMC Anesthesiology|BMC Anesthesiol.||14712253||100968535
    BMC Biochemistry|BMC Biochem.||14712091||101084098
    BMC Bioinformatics|BMC Bioinformatics||14712105||100965194
    BMC Biology|BMC Biol.||17417007||101190720
    BMC Biophysics|BMC Biophys.||20461682||101555455
    BMC Biotechnology|BMC Biotechnol.||14726750||101088663
    BMC Cancer|BMC Cancer||14712407||100967800
    BMC Cardiovascular Disorders|BMC Cardiovasc. Disord.||14712261||100968539
    BMC Complementary and Alternative Medicine|BMC Complement. Altern. Med.||14726882||101088661
    BMC Developmental Biology|BMC Dev. Biol.||1471213X||100966973
    BMC Ecology|BMC Ecol.||14726785||101088674
    BMC Emergency Medicine|BMC Emerg. Med.||1471227X||100968543
    BMC Endocrine Disorders|BMC Endocr. Disord.||14726823||101088676
    BMC Evolutionary Biology|BMC Evol. Biol.||14712148||100966975
    BMC Family Practice|BMC Fam. Pract.||14712296||100967792
    BMC Gastroenterology|BMC Gastroenterol.||1471230X||100968547
    BMC Genetics|BMC Genet.||14712156||100966978
    BMC Genomics|BMC Genomics||14712164||100965258
    BMC Geriatrics|BMC Geriatr.||14712318||100968548
    BMC Health Services Research|BMC Health Serv. Res.||14726963||101088677
    BMC Immunology|BMC Immunol.||14712172||100966980
    BMC Infectious Diseases|BMC Infect. Dis.||14712334||100968551
    BMC International Health and Human Rights|BMC Int. Health Hum. Rights||1472698X||101088678
    BMC Medical Education|BMC Med. Educ.||14726920||101088679
    BMC Medical Ethics|BMC Med. Ethics||14726939||101088680
    BMC Medical Genetics|BMC Med. Genet.||14712350||100968552
    BMC Medical Genomics|BMC Med. Genomics||17558794||101319628
    BMC Medical Imaging|BMC Med. Imaging||14712342||100968553
    BMC Medical Informatics and Decision Making|BMC Med. Inform. Decis. Mak.||14726947||101088682
    BMC Medical Research Methodology|BMC Med. Res. Methodol.||14712288||100968545
    BMC Medicine|BMC Med.||17417015||101190723
    BMC Microbiology|BMC Microbiol.||14712180||100966981
    BMC Molecular Biology|BMC Mol. Biol.||14712199||100966983
    BMC Musculoskeletal Disorders|BMC Musculoskelet. Disord.||14712474||100968565
    BMC Nephrology|BMC Nephrol.||14712369||100967793
    BMC Neurology|BMC Neurol.||14712377||100968555
    BMC Neuroscience|BMC Neurosci.||14712202||100966986
    BMC Nursing|BMC Nurs.||14726955||101088683
    BMC Nutrition|BMC Nutr.||20550928||101672434
    BMC Ophthalmology|BMC Ophthalmol.||14712415||100967802
    BMC Palliative Care|BMC Palliat. Care||1472684X||101088685
    BMC Pediatrics|BMC Pediatr.||14712431||100967804
    BMC Pharmacology & Toxicology|BMC Pharmacol. Toxicol.||20506511||101590449
    BMC Plant Biology|BMC Plant Biol.||14712229||100967807
    BMC Pregnancy and Childbirth|BMC Pregnancy Childbirth||14712393||100967799
    BMC Public Health|BMC Public Health||14712458||100968562
    BMC Pulmonary Medicine|BMC Pulm. Med.||14712466||100968563
    BMC Research Notes|BMC Res. Notes||17560500||101462768
    BMC Sports Science, Medicine and Rehabilitation|BMC Sports Sci. Med. Rehabil.||20521847||101605016
    BMC Surgery|BMC Surg.||14712482||100968567
    BMC Systems Biology|BMC Syst. Biol.||17520509||101301827
    BMC Urology|BMC Urol.||14712490||100968571
    BMC Veterinary Research|BMC Vet. Res.||17466148||101249759
    BMC Women's Health|BMC Womens Health||14726874||101088690
    BMJ|BMJ||09598138|17561833|8900488|British Medical Journal;Br. Med. J.
    BMJ Open|BMJ Open||20446055||101552874
    BMJ Supportive & Palliative Care|BMJ Support. Palliat. Care||2045435X|20454368|101565123
    Body & Society|Body Soc.||1357034X|14603632|101255942
    Body Image|Body Image||17401445|18736807|101222431
    Bone|Bone||87563282|18732763|8504048
    Bone Marrow Transplantation|Bone Marrow Transplant.||02683369|14765365|8702459
    Bone Reports|Bone Rep.||23521872||101646176
    Botanica Marina|||00068055
    Botanical Journal of the Linnean Society|Bot. J. Linn. Soc.||00244074|10958339|100955487|Botanical journal of the Linnean Society. Linnean Society of London
    Brain|Brain||00068950|14602156|0372537
    Brain & Development|Brain Dev.||03877604|18727131|7909235
    Brain and Cognition|Brain Cogn.||02782626|10902147|8218014
    Brain and Language|Brain Lang.||0093934X|10902155|7506220
    Brain Connectivity|Brain Connect.||21580014|21580022|101550313
    Brain Imaging and Behavior|Brain Imaging Behav.||19317557|19317565|101300405
    Brain Impairment|Brain Impair.||14439646||101121542
    Brain Injury|Brain Inj.||02699052|1362301X|8710358
    Brain Research|Brain Res.||00068993|18726240|0045503
    Brain Research Bulletin|Brain Res. Bull.||03619230|18732747|7605818
    Brain Research Reviews|Brain Res. Rev.||01650173|18726321|101300366
    Brain Research. Brain Research Reviews|Brain Res. Brain Res. Rev.||||8908638
    Brain Research. Cognitive Brain Research|Brain Res. Cogn. Brain Res.||09266410||9214304
    Brain Sciences|Brain Sci.||20763425||101598646
    Brain Structure & Function|Brain Struct. Funct.||18632653|18632661|101282001
    Brain Topography|Brain Topogr.||08960267|15736792|8903034
    Brain, Behavior, and Immunity|Brain Behav. Immun.||08891591|10902139|8800478
    Bratislavske lekarske listy|Bratisl. Lek. Listy||00069248||0065324
    Brazilian Journal of Biology|Braz. J. Biol.||15196984|16784375|101129542
    Brazilian Journal of Medical and Biological Research|Braz. J. Med. Biol. Res.||0100879X|1414431X|8112917
    Brazilian Journal of Microbiology|Braz. J. Microbiol.||15178382|16784405|101095924
    Brazilian Oral Research|Braz. Oral Res.||18068324|18073107|101307187
    Breast|Breast||09609776|15323080|9213011
    Breast Cancer|Breast Cancer||13406868|18804233|100888201
    Breast Cancer Research|Breast Cancer Res.||14655411|1465542X|100927353
    Breast Cancer Research and Treatment|Breast Cancer Res. Treat.||01676806|15737217|8111104
    Breast Disease|Breast Dis.||08886008|15581551|8801277
    Breastfeeding Medicine|Breastfeed. Med.||15568253|15568342|101260777
    Briefings in Bioinformatics|Brief. Bioinformatics|Brief Bioinform|14675463|14774054|100912837
    British Dental Journal|Br. Dent. J.||00070610|14765373|7513219
    British Journal for the History of Science|Br. J. Hist. Sci.||00070874|1474001X|0144554
    British Journal of Anaesthesia|Br. J. Anaesth.||00070912|14716771|0372541
    British Journal of Cancer|Br. J. Cancer||00070920|15321827|0370635
    British Journal of Clinical Pharmacology|Br. J. Clin. Pharmacol.||03065251|13652125|7503323
    British Journal of Community Nursing|Br. J. Community Nurs.||14624753||9815827
    British Journal of Diseases of the Chest|Br. J. Dis. Chest||00070971||7511123
    British Journal of Educational Technology|Br. J. Educ. Technol.||00071013||101087374
    British Journal of Haematology|Br. J. Haematol.||00071048|13652141|0372544
    British Journal of Health Psychology|Br. J. Health Psychol.||1359107X|20448287|9605409
    British Journal of Hospital Medicine|Br. J. Hosp. Med.|Br J Hosp Med (Lond)|17508460||101257109
    British Journal of Learning Disabilities|Br. J. Learn. Disabil.||13544187|14683156|9514581
    British Journal of Medical & Surgical Urology|Br. J. Med. Surg. Urol.||18759742|18759750|101484767
    British Journal of Midwifery|Br. J. Midwifery||09694900|20524307|9508877
    British Journal of Neurosurgery|Br. J. Neurosurg.||02688697|1360046X|8800054
    British Journal of Nursing|Br. J. Nurs.||09660461||9212059
    British Journal of Obstetrics and Gynaecology|Br. J. Obstet. Gynaecol.||03065456||7503752
    British Journal of Pain|Br. J. Pain||20494637|20494645|101583844
    British Journal of Pharmacology|Br. J. Pharmacol.||00071188|14765381|7502536
    British Journal of Plastic Surgery|Br. J. Plast. Surg.||00071226|14653087|2984714R
    British Journal of Political Science|Br. J. Polit. Sci.||00071234||100966626
    British Journal of Psychology|Br. J. Psychol.||00071269||0373124
    British Journal of Psychotherapy|Br. J. Psychother.||02659883|17520118|8502797
    British Journal of Sexual Medicine|Br. J. Sex. Med.||03015572|20457847|0411230
    British Journal of Social Work|Br. J. Soc. Work||00453102|1468263X|1271641
    British Journal of Sports Medicine|Br. J. Sports Med.||03063674|14730480|0432520
    British Medical Bulletin|Br. Med. Bull.||00071420|14718391|0376542
    British Medical Journal|Br. Med. J.||00071447||0372673
    British Poultry Science|Br. Poult. Sci.||00071668|14661799|15740290R
    Buffalo Law Review|Buffalo Law Rev.||00239356||100972038
    Building and Environment|Build. Environ.||03601323|1873684X|101562928
    Bulletin - British Society for Middle Eastern Studies|Bull. Br. Soc. Middle East. Stud.||03056139||101087295|Bulletin - British Society for Middle Eastern Studies. British Society for Middle Eastern Studies
    Bulletin de l'Ecôle Française d'Extrême-Orient|Bull. Ec. Fr. Extr. Orient||03361519||100968309
    Bulletin de la Societe Chimique de France|Bull. Soc. Chim. Fr.||00378968||7505355
    Bulletin de la Societe de Pathologie Exotique et de Ses Filiales|Bull. Soc. Pathol. Exot. Filiales||||7503399
    Bulletin De La Societe Geologique De France|||00379409
    Bulletin de la Societe Historique et Archeologique du Perigord|Bull. Soc. Hist. Archeol. Perigord||00379425||100966702
    Bulletin du Cancer|Bull. Cancer||00074551|17696917|0072416
    Bulletin of Animal Health and Production in Africa|Bull. Anim. Health Prod. Afr.||03789721||7900540|Bulletin of animal health and production in Africa. Bulletin des sante et production animales en Afrique
    Bulletin of Canadian Petroleum Geology|||00074802
    Bulletin of Endemic Diseases|Bull. Endem. Dis.|Bull Endem Dis (Baghdad)|00074845||0401037
    Bulletin of Engineering Geology and the Environment|||14359529
    Bulletin of Entomological Research|Bull. Entomol. Res.||00074853|14752670|2984715R
    Bulletin of Environmental Contamination and Toxicology|Bull. Environ. Contam. Toxicol.||00074861|14320800|0046021
    Bulletin of Geosciences|Bull. Geosci.||12141119|18028225|101656729
    Bulletin of Marine Science|||00074977
    Bulletin of Mathematical Biology|Bull. Math. Biol.||00928240|15229602|0401404
    Bulletin of the Calcutta School of Tropical Medicine|Bull. Calcutta Sch. Trop. Med.||00685372||7503435
    Bulletin of the Medical Library Association|Bull. Med. Libr. Assoc.||00257338||0421037
    Bulletin of the Pan American Health Organization|Bull. Pan Am. Health Organ.||00854638||7505403
    Bulletin of the Psychonomic Society|Bull. Psychon. Soc.||00905054||7505408
    Bulletin of the School of Oriental and African Studies|Bull. Sch. Orient. Afr. Stud.||0041977X||100966847
    Bulletin of the World Health Organization|Bull. World Health Organ.||00429686|15640604|7507052
    Bulletin of Volcanology|Bull. Volcanol.||02588900|14320819|101659484
    Burns|Burns||03054179|18791409|8913178
    Business Horizons|Bus. Horiz.||00076813||9878134
    Business Week|Bus. Week||00077135||9876909
    CA: A Cancer Journal for Clinicians|CA Cancer J. Clin.||00079235|15424863|0370647
    Cadernos de Saude Publica|Cad. Saude Publica||0102311X|16784464|8901573
    Calcified Tissue International|Calcif. Tissue Int.||0171967X|14320827|7905481
    California Law Review|Calif. Law Rev.||00081221||100883491
    California Management Review|Calif. Manage. Rev.||00081256||9877019
    Cambridge Journal of Economics|Cambridge J. Econ.||0309166X||9878838
    Canada Communicable Disease Report|Can. Commun. Dis. Rep.||11884169|14818531|9303729
    Canadian Acoustics|Can. Acoust.||07116659|22911391|101659662
    Canadian Association of Radiologists Journal|Can. Assoc. Radiol. J.||08465371|14882361|8812910
    Canadian Chemical Transactions|Can. Chem. Trans.||22916458|22916466|101628390
    Canadian Journal of Anaesthesia|Can. J. Anaesth.||0832610X|14968975|8701709
    Canadian Journal of Applied Physiology|Can. J. Appl. Physiol.||10667814|15432718|9306274
    Canadian Journal of Botany|Can. J. Bot.||00084026|14803305|16020900R
    Canadian Journal of Chemistry|Can. J. Chem.||00084042|14803291|0372705
    Canadian Journal of Community Mental Health|Can. J. Commun. Ment. Health||07133936|19297084|8406631
    Canadian Journal of Diabetes|Can. J. Diabetes||14992671|23523840|101148810
    Canadian Journal of Earth Sciences|Can. J. Earth Sci.||00084077||100971314
    Canadian Journal of Experimental Psychology|Can. J. Exp. Psychol.||11961961|18787290|9315513
    Canadian Journal of Fisheries and Aquatic Sciences|||0706652X
    Canadian Journal of Forest Research|Can. J. For. Res.||00455067||9882890|Canadian journal of forest research. Journal canadien de la recherche forestiere
    Canadian Journal of Gastroenterology|Can. J. Gastroenterol.||08357900|19167237|8807867
    Canadian Journal of Gastroenterology & Hepatology|Can. J. Gastroenterol. Hepatol.||22912789|22912797|101623613
    Canadian Journal of Genetics and Cytology|Can. J. Genet. Cytol.||00084093||0372706|Canadian journal of genetics and cytology. Journal canadien de genetique et de cytologie
    Canadian Journal of Kidney Health and Disease|Can. J. Kidney Health Dis.||20543581||101640242
    Canadian Journal of Linguistics|Can. J. Linguist.||00084131|17101115|101564954|Canadian journal of linguistics. La revue canadienne de linguistique
    Canadian Journal of Microbiology|Can. J. Microbiol.||00084166|14803275|0372707
    Canadian Journal of Neuroscience Nursing|Can. J. Neurosci. Nurs.||19137176||101321312
    Canadian Journal of Occupational Therapy|Can. J. Occup. Ther.||00084174|19119828|0406021|Canadian journal of occupational therapy. Revue canadienne d'ergotherapie
    Canadian Journal of Ophthalmology|Can. J. Ophthalmol.||00084182||0045312|Canadian journal of ophthalmology. Journal canadien d'ophtalmologie
    Canadian Journal of Physics|Can. J. Phys.||00084204|12086045|0372711
    Canadian Journal of Physiology and Pharmacology|Can. J. Physiol. Pharmacol.||00084212|12057541|0372712
    Canadian Journal of Psychiatry|Can. J. Psychiatry||07067437|14970015|7904187|Canadian journal of psychiatry. Revue canadienne de psychiatrie
    Canadian Journal of Psychology|Can. J. Psychol.||00084255||0372713
    Canadian Journal of Public Health|Can. J. Public Health||00084263|19207476|0372714
    Canadian Journal of Respiratory Therapy|Can. J. Respir. Ther.||12059838|23686820|9617402
    Canadian Journal of Rural Medicine|Can. J. Rural Med.||12037796|1488237X|9708550
    Canadian Journal of Sociology|Can. J. Sociol.||03186431||101085158
    Canadian Journal of Surgery|Can. J. Surg.||0008428X|14882310|0372715|Canadian journal of surgery. Journal canadien de chirurgie
    Canadian Journal of Zoology|Can. J. Zool.||00084301|14803283|0372716
    Canadian Journal on Aging|Can. J. Aging||07149808|17101107|8708560
    Canadian Pharmacists Journal|Can. Pharm. J.|Can Pharm J (Ott)|17151635|1913701X|101257110
    Canadian Public Administration|Can. Public Adm.||00084840|17547121|9875219
    Canadian Respiratory Journal|Can. Respir. J.||11982241|19167245|9433332
    Canadian Review of Sociology|Can. Rev. Sociol.||17556171|1755618X|101320224
    Canadian Social Trends|Can. Soc. Trends||08315698|14811634|9426171
    Cancer|Cancer||0008543X|10970142|0374236
    Cancer and Clinical Oncology|Cancer Clin. Oncol.||19274858|19274866|101610029
    Cancer Biology & Therapy|Cancer Biol. Ther.||15384047|15558576|101137842
    Cancer Biomarkers|Cancer Biomark.||15740153|18758592|101256509
    Cancer Causes & Control|Cancer Causes Control||09575243|15737225|9100846
    Cancer Cell|Cancer Cell||15356108|18783686|101130617
    Cancer Cell & Microenvironment|Cancer Cell Microenviron.||2331091X|23310928|101647794
    Cancer Cell International|Cancer Cell Int.||14752867||101139795
    Cancer Chemotherapy and Pharmacology|Cancer Chemother. Pharmacol.||03445704|14320843|7806519
    Cancer Control|Cancer Control||10732748|15262359|9438457
    Cancer Cytopathology|Cancer Cytopathol.||1934662X|19346638|101499453
    Cancer Detection and Prevention|Cancer Detect. Prev.||0361090X|15251500|7704778
    Cancer Discovery|Cancer Discov.||21598274|21598290|101561693
    Cancer Epidemiology|Cancer Epidemiol.||18777821|1877783X|101508793
    Cancer Epidemiology, Biomarkers & Prevention|Cancer Epidemiol. Biomarkers Prev.||10559965|15387755|9200608
    Cancer Gene Therapy|Cancer Gene Ther.||09291903|14765500|9432230
    Cancer Genetics and Cytogenetics|Cancer Genet. Cytogenet.||01654608|18734456|7909240
    Cancer Genomics & Proteomics|Cancer Genomics Proteomics||11096535|17906245|101188791
    Cancer Imaging|Cancer Imaging||17405025|14707330|101172931
    Cancer Immunology Research|Cancer Immunol. Res.||23266066|23266074|101614637
    Cancer Immunology, Immunotherapy|Cancer Immunol. Immunother.||03407004|14320851|8605732
    Cancer Investigation|Cancer Invest.||07357907|15324192|8307154
    Cancer Journal|Cancer J.||15289117|1540336X|100931981
    Cancer Letters|Cancer Lett.||03043835|18727980|7600053
    Cancer Metastasis Reviews|Cancer Metastasis Rev.||01677659|15737233|8605731
    Cancer Microenvironment|Cancer Microenviron.||18752292|18752284|101322634
    Cancer Nanotechnology|Cancer Nanotechnol.||18686958|18686966|101516978
    Cancer Nursing|Cancer Nurs.||0162220X|15389804|7805358
    Cancer Practice|Cancer Pract.||10654704|15235394|9312355
    Cancer Prevention Research|Cancer Prev. Res.|Cancer Prev Res (Phila)|19406207|19406215|101479409
    Cancer Radiotherapie|Cancer Radiother.||12783218|17696658|9711272
    Cancer Research|Cancer Res.||00085472|15387445|2984705R
    Cancer Research and Treatment|Cancer Res. Treat.||15982998|20059256|101155137
    Cancer Science|Cancer Sci.||13479032|13497006|101168776
    Cancer Therapy|Cancer Ther.||15439135|15439143|101174596
    Cancer Treatment Reports|Cancer Treat. Rep.||03615960||7607107
    Cancer Treatment Reviews|Cancer Treat. Rev.||03057372|15321967|7502030
    Cancers|Cancers|Cancers (Basel)|20726694||101526829
    Carbohydrate Polymers|Carbohydr. Polym.||01448617|18791344|8307156
    Carbon|Carbon N. Y.||00086223||101204394
    Carbon Balance and Management|Carbon Balance Manag.||17500680||101271519
    Carbonates and Evaporites|||08912556
    Carcinogenesis|Carcinogenesis||01433334|14602180|8008055
    Cardiology Clinics|Cardiol. Clin.||07338651|15582264|8300331
    Cardiology in Review|Cardiol. Rev.||10615377|15384683|9304686
    Cardiology in the Young|Cardiol. Young||10479511|14671107|9200019
    Cardiovascular & Hematological Agents in Medicinal Chemistry|Cardiovasc. Hematol. Agents Med. Chem.||18715257|18756182|101266881
    Cardiovascular and Interventional Radiology|Cardiovasc. Intervent. Radiol.||01741551|1432086X|8003538
    Cardiovascular Diabetology|Cardiovasc. Diabetol.||14752840||101147637
    Cardiovascular Drugs and Therapy|Cardiovasc. Drugs Ther.||09203206|15737241|8712220
    Cardiovascular Pathology|Cardiovasc. Pathol.||10548807|18791336|9212060
    Cardiovascular Research|Cardiovasc. Res.||00086363|17553245|0077427
    Cardiovascular Revascularization Medicine|Cardiovasc. Revasc. Med.||15538389|18780938|101238551
    Cardiovascular Therapeutics|Cardiovasc. Ther.||17555914|17555922|101319630
    Caries Research|Caries Res.||00086568|1421976X|0103374
    Catheterization and Cardiovascular Interventions|Catheter. Cardiovasc. Interv.||15221946|1522726X|100884139
    CBE Life Sciences Education|CBE Life Sci. Educ.||19317913||101269039
    Cell|Cell||00928674|10974172|0413066
    Cell Adhesion & Migration|Cell Adh. Migr.||19336918|19336926|101469464
    Cell and Tissue Banking|Cell Tissue Bank.||13899333|15736814|100965121
    Cell and Tissue Biology|Cell tissue biol.||1990519X|19905203|101317402
    Cell and Tissue Research|Cell Tissue Res.||0302766X|14320878|0417625
    Cell Biochemistry and Biophysics|Cell Biochem. Biophys.||10859195|15590283|9701934
    Cell Biochemistry and Function|Cell Biochem. Funct.||02636484|10990844|8305874
    Cell Biology and Toxicology|Cell Biol. Toxicol.||07422091|15736822|8506639
    Cell Biology International|Cell Biol. Int.||10656995|10958355|9307129
    Cell Calcium|Cell Calcium||01434160|15321991|8006226
    Cell Communication & Adhesion|Cell Commun. Adhes.||15419061|15435180|101096596
    Cell Communication and Signaling|Cell Commun. Signal.||1478811X||101170464
    Cell Cycle|Cell Cycle||15384101|15514005|101137841
    Cell Death & Disease|Cell Death Dis.||20414889||101524092
    Cell Death and Differentiation|Cell Death Differ.||13509047|14765403|9437445
    Cell Host & Microbe|Cell Host Microbe||19313128|19346069|101302316
    Cell Journal|Cell J.||22285806|22285814|101566618
    Cell Metabolism|Cell Metab.||15504131|19327420|101233170
    Cell Motility and the Cytoskeleton|Cell Motil. Cytoskeleton||08861544|10970169|8605339
    Cell Proliferation|Cell Prolif.||09607722|13652184|9105195
    Cell Reports|Cell Rep.||22111247||101573691
    Cell Research|Cell Res.||10010602|17487838|9425763
    Cell Stem Cell|Cell Stem Cell||19345909|18759777|101311472
    Cell Structure and Function|Cell Struct. Funct.||03867196|13473700|7608465
    Cell Systems|Cell Syst.||24054712|24054720|101656080
    Cell Transplantation|Cell Transplant.||09636897|15553892|9208854
    Cells|Cells||20734409||101600052
    Cellular & Molecular Biology Letters|Cell. Mol. Biol. Lett.||14258153|16891392|9607427
    Cellular & Molecular Immunology|Cell. Mol. Immunol.||16727681|20420226|101242872
    Cellular and Molecular Bioengineering|Cell. Mol. Bioeng.||18655025|18655033|101468590
    Cellular and Molecular Biology|Cell. Mol. Biol.|Cell Mol Biol (Noisy-le-grand)|01455680|1165158X|9216789
    Cellular and Molecular Life Sciences|Cell. Mol. Life Sci.||1420682X|14209071|9705402
    Cellular and Molecular Neurobiology|Cell. Mol. Neurobiol.||02724340|15736830|8200709
    Cellular Immunology|Cell. Immunol.||00088749|10902163|1246405
    Cellular Logistics|Cell. Logist.||21592780|21592799|101556177
    Cellular Microbiology|Cell. Microbiol.||14625814|14625822|100883691
    Cellular Oncology|Cell. Oncol.||15705870|18758606|101219418
    Cellular Oncology|Cell. Oncol.|Cell Oncol (Dordr)|22113428|22113436|101552938
    Cellular Physiology and Biochemistry|Cell. Physiol. Biochem.||10158987|14219778|9113221
    Cellular Signalling|Cell. Signal.||08986568|18733913|8904683
    Cellular Therapy and Transplantation|Cell. Ther. Transplant.||1867416X|18668836|101540634
    Centaurus|Centaurus||00088994||0372565
    Central Nervous System Agents in Medicinal Chemistry|Cent. Nerv. Syst. Agents Med. Chem.||18715249|18756166|101269163
    Cephalalgia|Cephalalgia||03331024|14682982|8200710
    Cerebellum|Cerebellum||14734222|14734230|101089443
    Cerebral Cortex|Cereb. Cortex||10473211|14602199|9110718
    Cerebrovascular Diseases|Cerebrovasc. Dis.||10159770|14219786|9100851
    CEUR Workshop Proceedings|CEUR Workshop Proc.||16130073||101560115
    Changes|Changes||02638371||9101406
    Chaos|Chaos||10541500|10897682|100971574
    Chaos, Solitons, and Fractals|Chaos Solitons Fractals||09600779||100971564
    Chembiochem|Chembiochem||14394227|14397633|100937360
    Chemical & Pharmaceutical Bulletin|Chem. Pharm. Bull.|Chem Pharm Bull (Tokyo)|00092363|13475223|0377775
    Chemical Biology & Drug Design|Chem. Biol. Drug Des.||17470277|17470285|101262549
    Chemical Communications|Chem. Commun.|Chem Commun (Camb)|13597345|1364548X|9610838
    Chemical Geology|Chem. Geol.||00092541||100971315
    Chemical Physics|Chem. Phys.||03010104||0371632
    Chemical Physics Letters|Chem. Phys. Lett.||00092614||9882685
    Chemical Research in Toxicology|Chem. Res. Toxicol.||0893228X|15205010|8807448
    Chemical Reviews|Chem. Rev.||00092665|15206890|2985134R
    Chemical Senses|Chem. Senses||0379864X|14643553|8217190
    Chemical Society Reviews|Chem. Soc. Rev.||03060012|14604744|0335405
    Chemico-biological Interactions|Chem. Biol. Interact.||00092797|18727786|0227276
    Chemische Berichte|Chem. Ber.||00092940||0372723
    Chemistry & Biology|Chem. Biol.||10745521|18791301|9500160
    Chemistry and Ecology|||02757540
    Chemistry and Physics of Lipids|Chem. Phys. Lipids||00093084|18732941|0067206
    Chemistry Letters|Chem. Lett.||03667022|13480715|0320606
    Chemistry of Materials|Chem. Mater.||08974756||9884133
    Chemometrics and Intelligent Laboratory Systems|Chemometr. Intell. Lab. Syst.||01697439||8711218
    Chemosphere|Chemosphere||00456535|18791298|0320657
    Chest|Chest||00123692|19313543|0231335
    Child Abuse & Neglect|Child Abuse Negl.||01452134|18737757|7801702
    Child and Adolescent Psychiatric Clinics of North America|Child Adolesc. Psychiatr. Clin. N. Am.||10564993|15580490|9313451
    Child Development|Child Dev.||00093920|14678624|0372725
    Child Indicators Research|Child Indic. Res.||1874897X|18748988|101465745
    Child Neuropsychology|Child Neuropsychol.||09297049|17444136|9512515
    Child Psychiatry and Human Development|Child Psychiatry Hum. Dev.||0009398X|15733327|1275332
    Child's Nervous System|Childs Nerv. Syst.||02567040|14330350|8503227
    Child: Care, Health and Development|Child Care Health Dev.||03051862|13652214|7602632
    Children|Children||00094064||0320036
    Children|Children|Children (Basel)|22279067||101648936
    Children and Youth Services Review|Child. Youth Serv. Rev.||01907409||8110100
    Children's Literature Association Quarterly|||08850429
    Chimia|Chimia|Chimia (Aarau)|00094293||0373152
    China Ocean Engineering|||08905487
    Chinese Chemical Letters|Chin. Chem. Lett.||10018417|18785964|101271576
    Chinese Clinical Oncology|Chin. Clin. Oncol.||23043865|23043873|101608375
    Chinese Geographical Science|Chin. Geogr. Sci.||10020063||101091834
    Chinese Journal of Cancer|Chin. J. Cancer||1000467X|1944446X|101498232
    Chinese Journal of Cancer Research|Chin. J. Cancer Res.||10009604|19930631|9315242
    Chinese Journal of Digestive Diseases|Chin. J. Dig. Dis.||14439611|14439573|101088612
    Chinese Journal of Integrative Medicine|Chin. J. Integr. Med.||16720415||101181180
    Chinese Journal of Natural Medicines|Chin. J. Nat. Med.||20956975|18755364|101504416
    Chinese Journal of Traumatology|Chin. J. Traumatol.||10081275||100886162
    Chinese Medical Journal|Chin. Med. J.|Chin Med J (Engl)|03666999||7513795
    Chinese Medical Sciences Journal|Chin. Med. Sci. J.||10019294||9112559
    Chinese Medicine|Chin. Med.||17498546||101265109
    Chinese Science Bulletin|Chin. Sci. Bull.||10016538|18619541|9201886
    Chinese Sociological Review|Chin. Sociol. Rev.||21620555|21620563|101596693
    Chirurgia|Chirurgia|Chirurgia (Bucur)|12219118||9213031
    Chromosoma|Chromosoma||00095915|14320886|2985138R
    Chromosome Research|Chromosome Res.||09673849|15736849|9313452
    Chronic Illness|Chronic Illn.||17423953|17459206|101253019
    Chronic Respiratory Disease|Chron. Respir. Dis.||14799723|14799731|101197408
    Chronobiology International|Chronobiol. Int.||07420528|15256073|8501362
    Ciba Foundation Symposium|Ciba Found. Symp.||03005208||0356636
    Ciencia & saude coletiva|Cien. Saude Colet.||14138123|16784561|9713483
    Ciencia Florestal|||01039954
    Ciencias Marinas|||01853880
    Circulation|Circulation||00097322|15244539|0147763
    Circulation Journal|Circ. J.||13469843|13474820|101137683
    Circulation Research|Circ. Res.||00097330|15244571|0047103
    Circulation. Cardiovascular Quality and Outcomes|Circ. Cardiovasc. Qual. Outcomes||19417713|19417705|101489148
    Cirugia y Cirujanos|Cir. Cir.||00097411||0372736
    Cities|Cities||02642751||101085015
    Cladistics|Cladistics||07483007|10960031|9881057
    Classical Philology|Class. Philol.||0009837X||100967179
    Clean|Clean|Clean (Weinh)|18630650|18630669|101637006
    Climacteric|Climacteric||13697137|14730804|9810959
    Climate and Development|||17565529
    Climate Change Management|||16102010
    Climate Dynamics|Clim. Dyn.||09307575|14320894|101625237
    Climate of the Past|||18149324
    Climate Policy|||14693062
    Climate Research|||0936577X
    Climate Risk Management|Clim. Risk Manage.||22120963
    Climatic Change|Clim. Change||01650009||101087507
    Clinica Chimica Acta|Clin. Chim. Acta||00098981|18733492|1302422
    Clinical & Developmental Immunology|Clin. Dev. Immunol.||17402522|17402530|101183692
    Clinical & Experimental Metastasis|Clin. Exp. Metastasis||02620898|15737276|8409970
    Clinical & Experimental Ophthalmology|Clin. Experiment. Ophthalmol.||14426404|14429071|100896531
    Clinical & Experimental Optometry|Clin. Exp. Optom.||08164622|14440938|8703442
    Clinical & Translational Oncology|Clin. Transl. Oncol.||1699048X|16993055|101247119
    Clinical Allergy and Immunology|Clin. Allergy Immunol.||10757910|23720441|9431211
    Clinical Anatomy|Clin. Anat.||08973806|10982353|8809128
    Clinical and Applied Immunology Reviews|Clin. Appl. Immunol. Rev.||15291049|18785441|100940303
    Clinical and Applied Thrombosis/Hemostasis|Clin. Appl. Thromb. Hemost.||10760296|19382723|9508125
    Clinical and Diagnostic Laboratory Immunology|Clin. Diagn. Lab. Immunol.||1071412X|10986588|9421292
    Clinical and Experimental Allergy|Clin. Exp. Allergy||09547894|13652222|8906443
    Clinical and Experimental Dermatology|Clin. Exp. Dermatol.||03076938|13652230|7606847
    Clinical and Experimental Hypertension|Clin. Exp. Hypertens.||10641963|15256006|9305929
    Clinical and Experimental Immunology|Clin. Exp. Immunol.||00099104|13652249|0057202
    Clinical and Experimental Medical Sciences|Clin. Exp. Med. Sci.||13147528|13147676|101610989
    Clinical and Experimental Medicine|Clin. Exp. Med.||15918890|15919528|100973405
    Clinical and Experimental Nephrology|Clin. Exp. Nephrol.||13421751|14377799|9709923
    Clinical and Experimental Otorhinolaryngology|Clin. Exp. Otorhinolaryngol.||19768710|20050720|101474010
    Clinical and Experimental Pharmacology & Physiology|Clin. Exp. Pharmacol. Physiol.||03051870|14401681|0425076
    Clinical and Experimental Reproductive Medicine|Clin. Exp. Reprod. Med.||22338233|22338241|101563916
    Clinical and Experimental Rheumatology|Clin. Exp. Rheumatol.||0392856X||8308521
    Clinical and Experimental Vaccine Research|Clin. Exp. Vaccine Res.||22873651|2287366X|101592344
    Clinical and Investigative Medicine|Clin. Invest. Med.||0147958X|14882353|7804071|Clinical and investigative medicine. Medecine clinique et experimentale
    Clinical and Laboratory Haematology|Clin. Lab. Haematol.||01419854|13652257|7907061
    Clinical and Molecular Hepatology|Clin. Mol. Hepatol.||22872728|2287285X|101586730
    Clinical and Translational Imaging|Clin. Transl. Imaging||22815872|22817565|101616225
    Clinical and Translational Medicine|Clin. Transl. Med.||20011326||101597971
    Clinical and Translational Science|Clin. Transl. Sci.||17528054|17528062|101474067
    Clinical and Vaccine Immunology|Clin. Vaccine Immunol.||15566811|1556679X|101252125
    Clinical Autonomic Research|Clin. Auton. Res.||09599851|16191560|9106549
    Clinical Biochemistry|Clin. Biochem.||00099120|18732933|0133660
    Clinical Biomechanics|Clin. Biomech.|Clin Biomech (Bristol, Avon)|02680033|18791271|8611877
    Clinical Breast Cancer|Clin. Breast Cancer||15268209|19380666|100898731
    Clinical Cancer Investigation Journal|Clin. Cancer Investig. J.||22781668|22780513|101586887
    Clinical Cancer Research|Clin. Cancer Res.||10780432||9502500
    Clinical Cardiology|Clin. Cardiol.||01609289|19328737|7903272
    Clinical Case Studies|Clin. Case Stud.||15346501|15523802|101128833
    Clinical Cases in Mineral and Bone Metabolism|Clin. Cases Miner. Bone Metab.||17248914|19713266|101250935
    Clinical Chemistry|Clin. Chem.||00099147|15308561|9421549
    Clinical Chemistry and Laboratory Medicine|Clin. Chem. Lab. Med.||14346621|14374331|9806306
    Clinical Child and Family Psychology Review|Clin. Child Fam. Psychol. Rev.||10964037|15732827|9807947
    Clinical Child Psychology and Psychiatry|Clin. Child Psychol. Psychiatry||13591045|14617021|9604507
    Clinical Colorectal Cancer|Clin. Colorectal Cancer||15330028|19380674|101120693
    Clinical Diabetes|Clin. Diabetes||08918929|19454953|8406985
    Clinical Drug Investigation|Clin. Drug Investig.||11732563|11791918|9504817
    Clinical Dysmorphology|Clin. Dysmorphol.||09628827|14735717|9207893
    Clinical EEG|Clin. Electroencephalogr.||00099155||0236454
    Clinical EEG and Neuroscience|Clin. EEG Neurosci.||15500594||101213033
    Clinical Endocrinology|Clin. Endocrinol.|Clin Endocrinol (Oxf)|03000664|13652265|0346653
    Clinical Endoscopy|Clin. Endosc.||22342400|22342443|101576886
    Clinical Epidemiology|Clin. Epidemiol.||11791349||101531700
    Clinical Epigenetics|Clin. Epigenetics||18687075|18687083|101516977
    Clinical Ethics|Clin. Ethics||14777509|1758101X|101294546
    Clinical Gastroenterology and Hepatology|Clin. Gastroenterol. Hepatol.||15423565|15427714|101160775
    Clinical Genetics|Clin. Genet.||00099163|13990004|0253664
    Clinical Genitourinary Cancer|Clin. Genitourin. Cancer||15587673|19380682|101260955
    Clinical Gerontologist|Clin. Gerontol.||07317115|15452301|8300869
    Clinical Hemorheology and Microcirculation|Clin. Hemorheol. Microcirc.||13860291|18758622|9709206
    Clinical Imaging|Clin. Imaging||08997071|18734499|8911831
    Clinical Immunology|Clin. Immunol.||15216616|15217035|100883537
    Clinical Implant Dentistry and Related Research|Clin. Implant Dent. Relat. Res.||15230899|17088208|100888977
    Clinical Infectious Diseases|Clin. Infect. Dis.||10584838|15376591|9203213
    Clinical Intensive Care|Clin. Intensive Care||09563075|14737752|9101410
    Clinical Interventions in Aging|Clin. Interv. Aging||11769092|11781998|101273480
    Clinical Investigation|Clin. Investig.|Clin Investig (Lond)|20416792|20416806|101554582
    Clinical Journal of Gastroenterology|Clin. J. Gastroenterol.||18657257|18657265|101477246
    Clinical Journal of Oncology Nursing|Clin. J. Oncol. Nurs.||10921095|1538067X|9705336
    Clinical Journal of Sport Medicine|Clin. J. Sport Med.||1050642X|15363724|9103300
    Clinical Journal of the American Society of Nephrology|Clin. J. Am. Soc. Nephrol.||15559041|1555905X|101271570
    Clinical Kidney Journal|Clin. Kidney J.||20488505|20488513|101579321
    Clinical Laboratory Science|Clin. Lab. Sci.||0894959X|19453574|8806547
    Clinical Leadership & Management Review|Clin. Leadersh. Manag. Rev.||15273954|15537072|100900959
    Clinical Linguistics & Phonetics|Clin. Linguist. Phon.||02699206|14645076|8802622
    Clinical Lipidology|Clin. Lipidol.||17584299|17584302|101502551
    Clinical Lung Cancer|Clin. Lung Cancer||15257304|19380690|100893225
    Clinical Lymphoma, Myeloma & Leukemia|Clin. Lymphoma Myeloma Leuk.||21522650|21522669|101525386
    Clinical Materials|Clin. Mater.||02676605|18786979|8707278
    Clinical Medicine|Clin. Med.|Clin Med (Lond)|14702118|14734893|101092853
    Clinical Medicine & Research|Clin. Med. Res.||15394182|15546179|101175887
    Clinical Microbiology and Infection|Clin. Microbiol. Infect.||1198743X|14690691|9516420
    Clinical Microbiology Reviews|Clin. Microbiol. Rev.||08938512|10986618|8807282
    Clinical Nephrology|Clin. Nephrol.||03010430||0364441
    Clinical Neurology and Neurosurgery|Clin. Neurol. Neurosurg.||03038467|18726968|7502039
    Clinical Neuropharmacology|Clin. Neuropharmacol.||03625664|1537162X|7607910
    Clinical Neurophysiology|Clin. Neurophysiol.||13882457|18728952|100883319
    Clinical Neuroradiology|Clin. Neuroradiol.||18691439|18691447|101526693
    Clinical Nuclear Medicine|Clin. Nucl. Med.||03639762|15360229|7611109
    Clinical Nurse Specialist CNS|Clin. Nurse Spec.||08876274|15389782|8709115
    Clinical Nursing Research|Clin. Nurs. Res.||10547738|15523799|9208508
    Clinical Nutrition|Clin. Nutr.||02615614|15321983|8309603
    Clinical Nutrition Research|Clin. Nutr. Res.||22873732|22873740|101592483
    Clinical Obesity|Clin. Obes.||17588103|17588111|101560587
    Clinical Obstetrics and Gynecology|Clin. Obstet. Gynecol.||00099201|15325520|0070014
    Clinical Oncology (Royal College of Radiologists (Great Britain))|Clin. Oncol.|Clin Oncol (R Coll Radiol)|09366555|14332981|9002902
    Clinical Ophthalmology|Clin. Ophthalmol.||11775467|11775483|101321512
    Clinical Oral Implants Research|Clin. Oral Implants Res.||09057161|16000501|9105713
    Clinical Oral Investigations|Clin. Oral Investig.||14326981|14363771|9707115
    Clinical Orthodontics and Research|Clin. Orthod. Res.||13975927|16000544|9815904
    Clinical Orthopaedics and Related Research|Clin. Orthop. Relat. Res.||0009921X|15281132|0075674
    Clinical Otolaryngology|Clin. Otolaryngol.||17494478|17494486|101247023
    Clinical Otolaryngology and Allied Sciences|Clin. Otolaryngol. Allied Sci.||03077772|13652273|7701793
    Clinical Ovarian Cancer and Other Gynecologic Malignancies|Clin. Ovarian Cancer Other Gynecol. Malig.||19414390|19414404|101478127
    Clinical Pediatric Endocrinology|Clin. Pediatr. Endocrinol.||09185739|13477358|9433330
    Clinical Pediatrics|Clin. Pediatr.|Clin Pediatr (Phila)|00099228|19382707|0372606
    Clinical Pharmacokinetics|Clin. Pharmacokinet.||03125963||7606849
    Clinical Pharmacology and Therapeutics|Clin. Pharmacol. Ther.||00099236|15326535|0372741
    Clinical Pharmacology in Drug Development|Clin. Pharmacol. Drug Dev.||2160763X|21607648|101572899
    Clinical Physiology|Clin. Physiol.||01445979|13652281|8309768
    Clinical Physiology and Functional Imaging|Clin. Physiol. Funct. Imaging||14750961|1475097X|101137604
    Clinical Practice|Clin. Pract.|Clin Pract (Lond)|20449038|20449046|101579384
    Clinical Practice in Pediatric Psychology|Clin. Pract. Pediatr. Psychol.||21694826|21694834|101607240
    Clinical Proteomics|Clin. Proteomics||15426416|15590275|101184586
    Clinical Psychological Science|Clin. Psychol. Sci.||21677026|21677034|101601751
    Clinical Psychologist|Clin. Psychol.|Clin Psychol (Aust Psychol Soc)|13284207|17429552|101233916
    Clinical Psychology|Clin. Psychol.|Clin Psychol (New York)|09695893|14682850|9438459
    Clinical Psychology & Psychotherapy|Clin. Psychol. Psychother.||10633995|10990879|9416196
    Clinical Psychology Review|Clin. Psychol. Rev.||02727358|18737811|8111117
    Clinical Psychopharmacology and Neuroscience|Clin. Psychopharmacol. Neurosci.||17381088|20934327|101207332
    Clinical Radiology|Clin. Radiol.||00099260|1365229X|1306016
    Clinical Rehabilitation|Clin. Rehabil.||02692155|14770873|8802181
    Clinical Research and Regulatory Affairs|Clin. Res. Regul. Aff.||10601333|15322521|9211145
    Clinical Research in Cardiology|Clin. Res. Cardiol.||18610684|18610692|101264123
    Clinical Research in Cardiology Supplements|Clin. Res. Cardiol. Suppl.||18610706|18610714|101538987
    Clinical Researcher|Clin. Res.|Clin Res (Alex)|23341882|23341890|101649212
    Clinical Reviews in Allergy & Immunology|Clin. Rev. Allergy Immunol.||10800549|15590267|9504368
    Clinical Reviews in Bone and Mineral Metabolism|Clin. Rev. Bone Miner. Metab.||15348644|15590119|101130733
    Clinical Rheumatology|Clin. Rheumatol.||07703198|14349949|8211469
    Clinical Risk|Clin. Risk||13562622|17581028|9512518
    Clinical Schizophrenia & Related Psychoses|Clin. Schizophr. Relat. Psychoses||19351232|19412010|101312513
    Clinical Science|Clin. Sci.||00099287||0367732
    Clinical Science|Clin. Sci.|Clin Sci (Lond)|01435221|14708736|7905731
    Clinical Techniques in Small Animal Practice|Clin. Tech. Small Anim. Pract.||10962867|15582272|9806359
    Clinical Therapeutics|Clin. Ther.||01492918|1879114X|7706726
    Clinical Toxicology|Clin. Toxicol.|Clin Toxicol (Phila)|15563650|15569519|101241654
    Clinical Transplantation|Clin. Transplant.||09020063|13990012|8710240
    Clinical Trials|Clin. Trials||17407745|17407753|101197451
    ClinicoEconomics and Outcomes Research|Clinicoecon. Outcomes Res.||11786981||101560564
    Clinics in Chest Medicine|Clin. Chest Med.||02725231|15578216|7907612
    Clinics in Podiatric Medicine and Surgery|Clin. Podiatr. Med. Surg.||08918422|15582302|8604974
    CMAJ|CMAJ||08203946|14882329|9711805
    CNS & Neurological Disorders Drug Targets|CNS Neurol. Disord. Drug Targets||18715273|19963181|101269155
    CNS Neuroscience & Therapeutics|CNS Neurosci. Ther.||17555930|17555949|101473265
    CNS Spectrums|CNS Spectr.||10928529||9702877
    Coastal Engineering|||03783839
    Coastal Engineering Journal|||21664250|05785634
    Coastal Management|Coast. Manage.||08920753||101091992
    Cochlear Implants International|Cochlear Implants Int.||14670100|17547628|101121166
    Cognition|Cognition||00100277|18737838|0367541
    Cognition & Emotion|Cogn. Emot.||02699931|14640600|8710375
    Cognitive and Behavioral Neurology|Cogn. Behav. Neurol.||15433633|15433641|101167278
    Cognitive Behaviour Therapy|Cogn. Behav. Ther.||16506073|16512316|101143317
    Cognitive Linguistics|Cogn. Linguist.||09365907|16133641|9426180
    Cognitive Neuropsychiatry|Cogn. Neuropsychiatry||13546805|14640619|9713497
    Cognitive Processing|Cogn. Process.||16124782|16124790|101177984
    Cognitive Psychology|Cogn. Psychol.||00100285|10955623|0241111
    Cognitive Science|Cogn. Sci.||03640213|15516709|7708195
    Cognitive Systems Research|Cogn. Syst. Res.||13890417||100965211
    Cognitive, Affective & Behavioral Neuroscience|Cogn. Affect. Behav. Neurosci.||15307026|1531135X|101083946
    Cold Spring Harbor Perspectives in Biology|Cold Spring Harb. Perspect. Biol.||19430264||101513680
    Cold Spring Harbor Protocols|Cold Spring Harb. Protoc.||19403402|15596095|101524530
    Cold Spring Harbor Symposia on Quantitative Biology|Cold Spring Harb. Symp. Quant. Biol.||00917451|19434456|1256107
    Colloids and Surfaces. B, Biointerfaces|Colloids Surf. B Biointerfaces||09277765|18734367|9315133
    Colorectal Disease|Colorectal Dis.||14628910|14631318|100883611
    Columbia Law Review|Columbia Law Rev.||00101958||7703640
    Combinatorial Chemistry & High Throughput Screening|Comb. Chem. High Throughput Screen.||13862073|18755402|9810948
    Combustion and Flame|Combust. Flame||00102180|15562921|9891739
    Common Knowledge|||0961754X
    Communication Research|Communic. Res.||00936502||100973080
    Communications Biology|Commun. Biol.|||23993642
    Communications Earth & Environment|||26624435
    Communications for Statistical Applications and Methods|Commun. Stat. Appl. Methods||22877843|23834757|101672804
    Communications in Applied Mathematics and Computational Science|Comm. App. Math. Comp. Sci.||15593940|21575452|101617003
    Communications in Computational Physics|Commun. Comput. Phys.||18152406|19917120|101513676
    Communications in Mathematical Sciences|Commun. Math. Sci.||15396746|19450796|101540871
    Communications in Nonlinear Science & Numerical Simulation|Commun. Nonlinear Sci. Numer. Simul.||10075704|18787274|101556844
    Communications in Numerical Methods in Engineering|Commun. Numer. Methods Eng.||10698299|10990887|101512257
    Communications in Soil Science and Plant Analysis|Commun. Soil Sci. Plant Anal.||00103624||100971324
    Communications in Statistics: Simulation and Computation|Commun. Stat. Simul. Comput.||03610918|15324141|101570578
    Communications in Statistics: Theory and Methods|Commun. Stat. Theory Methods||03610926|1532415X|101511026
    Communications in Theoretical Physics|Commun. Theor. Phys.||02536102|15729494|101568775
    Communications of the ACM|Commun. ACM||00010782||58030170R|CACM
    Communications on Pure and Applied Mathematics|Commun. Pure Appl. Math.||00103640|10970312|9890126
    Community Dental Health|Community Dent. Health||0265539X||8411261
    Community Dentistry and Oral Epidemiology|Community Dent. Oral Epidemiol.||03015661|16000528|0410263
    Community Mental Health Journal|Community Ment. Health J.||00103853|15732789|0005735
    Comparative Biochemistry and Physiology. B, Comparative Biochemistry|Comp. Biochem. Physiol. B||03050491||2984730R
    Comparative Biochemistry and Physiology. Part A, Molecular & Integrative Physiology|Comp. Biochem. Physiol. A Mol. Integr. Physiol.||10956433|15314332|9806096|Comp Biochem Physiol, Part A Mol Integr Physiol
    Comparative Biochemistry and Physiology. Part B, Biochemistry & Molecular Biology|Comp. Biochem. Physiol. B Biochem. Mol. Biol.||10964959|18791107|9516061
    Comparative Biochemistry and Physiology. Part D, Genomics & Proteomics|Comp. Biochem. Physiol. Part D Genomics Proteomics||1744117X|18780407|101270611
    Comparative Politics|Comp. Polit.||00104159||100967244
    Comparative Social Research|Comp. Soc. Res.||01956310||8308060
    Comparative Studies in Society and History|Comp. Stud. Soc. Hist.||00104175|14752999|100967245
    Complementary Therapies in Clinical Practice|Complement. Ther. Clin. Pract.||17443881|18736947|101225531
    Complementary Therapies in Medicine|Complement. Ther. Med.||09652299|18736963|9308777
    Composites Science and Technology|Compos. Sci. Technol.||02663538||101492060
    Comprehensive Psychiatry|Compr. Psychiatry||0010440X|15328384|0372612
    Comptes rendus biologies|C. R. Biol.||16310691|17683238|101140040
    Comptes rendus. Physique|C. R. Phys.||16310705|18781535|101253437
    Computational and Mathematical Methods in Medicine|Comput. Math. Methods Med.||1748670X|17486718|101277751
    Computational and Mathematical Organization Theory|Comput. Math. Organ. Theory||1381298X|15729346|101613976
    Computational and Structural Biotechnology Journal|Comput. Struct. Biotechnol. J.||20010370||101585369
    Computational Biology and Chemistry|Comput. Biol. Chem.||14769271|1476928X|101157394
    Computational Intelligence|Comput. Intell.||08247935|14678640|101595090
    Computational Intelligence and Neuroscience|Comput. Intell. Neurosci.||16875265|16875273|101279357
    Computational Linguistics|Comput. Linguist. Assoc. Comput. Linguist.||08912017|15309312|101636742
    Computational Optimization and Applications|Comput. Optim. Appl.||09266003|15732894|101516189
    Computer|Computer|Computer (Long Beach Calif)|00189162||9878067
    Computer Aided Geometric Design|Comput. Aided Geom. Des.||01678396|18792332|101511481
    Computer Applications in the Biosciences|Comput. Appl. Biosci.||02667061||8511758
    Computer Communications|Comput. Commun.||01403664|1873703X|101570583
    Computer Graphics|Comput. Graph.|Comput Graph (ACM)|00978930||9879401
    Computer Graphics Forum|Comput. Graph. Forum||01677055|14678659|101511479
    Computer Methods and Programs in Biomedicine|Comput. Methods Programs Biomed.||01692607|18727565|8506513
    Computer Physics Communications|Comput. Phys. Commun.||00104655||100971327
    Computer Speech & Language|Comput. Speech Lang.||08852308|10958363|8702482
    Computer Supported Cooperative Work|Comput. Support. Coop. Work||09259724||101148927
    Computer Vision - ECCV|Comput. Vis. ECCV||||101151802
    Computers & Education|Comput. Educ.||03601315||101511025
    Computers & Geosciences|Comput. Geosci.||00983004||101092352
    Computers & Structures|Comput. Struct.||00457949||101314430
    Computers and Biomedical Research, an International Journal|Comput. Biomed. Res.||00104809|10902368|0100331
    Computers and the Humanities|Comput. Hum.||00104817|15728412|0076274
    Computers in Biology and Medicine|Comput. Biol. Med.||00104825|18790534|1250250
    Computers in Human Behavior|Comput. Human Behav.||07475632||8510313
    Computers, Informatics, Nursing|Comput. Inform. Nurs.||15382931|15389774|101141667
    Computing in Science & Engineering|Comput. Sci. Eng.||15219615||100911167
    Concurrency and Computation|Concurr. Comput.||15320626|15320634|101526872
    Conference on Empirical Methods in Natural Language Processing||||||EMNLP;Empirical Methods in Natural Language Processing
    Conference on Learning Theory||||||COLT
    Conference on Uncertainty in Artificial Intelligence||||||UAI
    Configurations|Configurations||10631801|10806520|9416425
    Connection Science|Conn. Sci.||09540091|13600494|9012163
    Connections|Connect.|Connect (Tor)|02261766||101511391
    Connective Tissue Research|Connect. Tissue Res.||03008207|16078438|0365263
    Consciousness and Cognition|Conscious. Cogn.||10538100|10902376|9303140
    Conservation and Society|||09724923
    Conservation Biology|Conserv. Biol.||08888892|15231739|9882301
    Conservation Genetics|Conserv. Genet.||15660621|15729737|101083179
    Conservation Letters|Conserv. Lett.||1755263X||101632486
    Conservation Science and Practice|||25784854
    Constellations|Constellations||13510487||101092524
    Construction and Building Materials|Constr. Build. Mater.||09500618|18790526|101672690
    Contemporary Clinical Trials|Contemp. Clin. Trials||15517144|15592030|101242342
    Contemporary Nurse|Contemp. Nurse||10376178||9211867
    Contemporary Sociology|Contemp. Sociol.||00943061||0426331
    Continental Shelf Research|Cont. Shelf Res.||02784343|18736955|101552269
    Contraception|Contraception||00107824|18790518|0234361
    Contrast Media & Molecular Imaging|Contrast Media Mol. Imaging||15554309|15554317|101286760
    Contributions to Mineralogy and Petrology|Contrib. Mineral. Petrol.||00107999||100971328|Contributions to mineralogy and petrology. Beitrage zur Mineralogie und Petrologie
    Contributions to Nepalese Studies|Contrib. Nepalese Stud.||03767574||101087360
    Cooperation and Conflict|Coop. Confl.||00108367||101092722
    Copeia|Copeia||00458511||0240775
    Coral Reefs|Coral Reefs||14320975||101186431
    Cornell Law Review|Cornell Law Rev.||00108847||7703647
    Coronary Artery Disease|Coron. Artery Dis.||09546928|14735830|9011445
    Cortex|Cortex||00109452|19738102|0100725
    Cost Effectiveness and Resource Allocation|Cost Eff. Resour. Alloc.||14787547||101170476
    Cranio|Cranio||08869634||8609491
    Cretaceous Research|||01956671
    Criminology|Criminology||00111384||0263125
    Critical and Radical Social Work|Crit. Radic. Soc. Work||20498608|20498675|101657097
    Critical Arts|Crit. Arts||02560046|19926049|101662336
    Critical Asian Studies|Crit. Asian Stud.||14672715|14726033|101533367
    Critical Care|Crit. Care||13648535|1466609X|9801902
    Critical Care and Resuscitation|Crit. Care Resusc.||14412772||100888170
    Critical Care Clinics|Crit. Care Clin.||07490704|15578232|8507720
    Critical Care Medicine|Crit. Care Med.||00903493|15300293|0355501
    Critical Care Nurse|Crit. Care Nurse||02795442|19408250|8207799
    Critical Care Nursing Clinics of North America|Crit. Care Nurs. Clin. North Am.||08995885|15583481|8912620
    Critical Care Nursing Quarterly|Crit. Care Nurs. Q.||08879303|15505111|8704517
    Critical Care Research and Practice|Crit. Care Res. Pract.||20901305|20901313|101539357
    Critical Inquiry|Crit. Inq.||00931896||100967268
    Critical Pathways in Cardiology|Crit. Pathw. Cardiol.||1535282X|15352811|101165286
    Critical Public Health|Crit. Public Health||09581596||9810774
    Critical Review|Crit. Rev.|Crit Rev (N Y)|08913811|19338007|101560239
    Critical Reviews in Analytical Chemistry|Crit. Rev. Anal. Chem.||10408347|15476510|9004784
    Critical Reviews in Biochemistry and Molecular Biology|Crit. Rev. Biochem. Mol. Biol.||10409238|15497798|8903774
    Critical Reviews in Biomedical Engineering|Crit. Rev. Biomed. Eng.||0278940X|1943619X|8208627
    Critical Reviews in Biotechnology|Crit. Rev. Biotechnol.||07388551|15497801|8505177
    Critical Reviews in Clinical Laboratory Sciences|Crit. Rev. Clin. Lab. Sci.||10408363|1549781X|8914816
    Critical Reviews in Computed Tomography|Crit. Rev. Comput. Tomogr.||15487679|15497844|101136418
    Critical Reviews in Eukaryotic Gene Expression|Crit. Rev. Eukaryot. Gene Expr.||10454403||9007261
    Critical Reviews in Food Science and Nutrition|Crit. Rev. Food Sci. Nutr.||10408398|15497852|8914818
    Critical Reviews in Immunology|Crit. Rev. Immunol.||10408401||8914819
    Critical Reviews in Microbiology|Crit. Rev. Microbiol.||1040841X|15497828|8914274
    Critical Reviews in Oncology/Hematology|Crit. Rev. Oncol. Hematol.||10408428|18790461|8916049
    Critical Reviews in Oral Biology and Medicine|Crit. Rev. Oral Biol. Med.||10454411|15441113|9009999
    Critical Reviews in Physical and Rehabilitation Medicine|Crit. Rev. Phys. Rehabil. Med.||08962960|21626553|9009267
    Critical Reviews in Therapeutic Drug Carrier Systems|Crit. Rev. Ther. Drug Carrier Syst.||07434863|2162660X|8511159
    Critical Reviews in Toxicology|Crit. Rev. Toxicol.||10408444|15476898|8914275
    Critical Ultrasound Journal|Crit. Ultrasound J.||20363176|20367902|101517925
    Croatian Medical Journal|Croat. Med. J.||03539504|13328166|9424324
    Crop Protection|Crop Prot.||02612194||9882988
    Crop Science|Crop Sci.||0011183X||100955697
    Crystal Growth & Design|Cryst. Growth Des.||15287483|15287505|101261892
    Cultural Diversity & Ethnic Minority Psychology|Cultur. Divers. Ethnic Minor. Psychol.||10999809||100956435
    Curator|Curator|Curator (N Y)|00113069|21516952|101667174
    Cureus|Cureus||21688184||101596737
    Current Addiction Reports|Curr. Addict. Rep.||21962952||101623508
    Current Allergy and Asthma Reports|Curr. Allergy Asthma Rep.||15297322|15346315|101096440
    Current Alzheimer Research|Curr. Alzheimer Res.||15672050|18755828|101208441
    Current Anthropology|Curr. Anthropol.||00113204|15375382|0421035
    Current Atherosclerosis Reports|Curr. Atheroscler. Rep.||15233804|15346242|100897685
    Current Biology|Curr. Biol.||09609822|18790445|9107782
    Current Cancer Drug Targets|Curr. Cancer Drug Targets||15680096|18735576|101094211
    Current Cardiology Reports|Curr. Cardiol. Rep.||15233782|15343170|100888969
    Current Computer-Aided Drug Design|Curr. Comput. Aided Drug Des.||15734099|18756697|101265750
    Current Diabetes Reports|Curr. Diab. Rep.||15344827|15390829|101093791
    Current Directions in Psychological Science|Curr. Dir. Psychol. Sci.||09637214|14678721|9211588
    Current Drug Delivery|Curr. Drug Deliv.||15672018|18755704|101208455
    Current Drug Discovery Technologies|Curr. Drug Discov. Technol.||15701638|18756220|101157212
    Current Drug Targets|Curr. Drug Targets||13894501|18735592|100960531
    Current Environmental Health Reports|Curr. Environ. Health Rep.||21965412||101629387
    Current Eye Research|Curr. Eye Res.||02713683|14602202|8104312
    Current Hematologic Malignancy Reports|Curr. Hematol. Malig. Rep.||15588211|1558822X|101262565
    Current Hypertension Reports|Curr. Hypertens. Rep.||15226417|15343111|100888982
    Current Issues in Molecular Biology|Curr. Issues Mol. Biol.||14673037|14673045|100931761
    Current Medical Research and Opinion|Curr. Med. Res. Opin.||03007995|14734877|0351014
    Current Medicinal Chemistry|Curr. Med. Chem.||09298673|1875533X|9440157
    Current Molecular Medicine|Curr. Mol. Med.||15665240|18755666|101093076
    Current Neurology and Neuroscience Reports|Curr. Neurol. Neurosci. Rep.||15284042|15346293|100931790
    Current Neuropharmacology|Curr. Neuropharmacol.||1570159X|18756190|101157239
    Current Nutrition Reports|Curr. Nutr. Rep.||21613311||101587480
    Current Oncology|Curr. Oncol.||11980052||9502503
    Current Oncology Reports|Curr. Oncol. Rep.||15233790|15346269|100888967
    Current Opinion in Allergy and Clinical Immunology|Curr. Opin. Allergy Clin. Immunol.||15284050|14736322|100936359
    Current Opinion in Anaesthesiology|Curr. Opin. Anaesthesiol.||09527907|14736500|8813436
    Current Opinion in Biotechnology|Curr. Opin. Biotechnol.||09581669|18790429|9100492
    Current Opinion in Cardiology|Curr. Opin. Cardiol.||02684705|15317080|8608087
    Current Opinion in Cell Biology|Curr. Opin. Cell Biol.||09550674|18790410|8913428
    Current Opinion in Chemical Biology|Curr. Opin. Chem. Biol.||13675931|18790402|9811312
    Current Opinion in Clinical Nutrition and Metabolic Care|Curr. Opin. Clin. Nutr. Metab. Care||13631950|14736519|9804399
    Current Opinion in Critical Care|Curr. Opin. Crit. Care||10705295|15317072|9504454
    Current Opinion in Drug Discovery & Development|Curr. Opin. Drug Discov. Devel.||13676733|20403437|100887519
    Current Opinion in Endocrinology, Diabetes, and Obesity|Curr. Opin. Endocrinol. Diabetes Obes.||1752296X|17522978|101308636
    Current Opinion in Environmental Sustainability|Curr. Opin. Environ. Sustain.||18773435|18773443|101539477
    Current Opinion in Gastroenterology|Curr. Opin. Gastroenterol.||02671379|15317056|8506887
    Current Opinion in Genetics & Development|Curr. Opin. Genet. Dev.||0959437X|18790380|9111375
    Current Opinion in Hematology|Curr. Opin. Hematol.||10656251|15317048|9430802
    Current Opinion in HIV and AIDS|Curr. Opin. HIV AIDS||1746630X|17466318|101264945
    Current Opinion in Immunology|Curr. Opin. Immunol.||09527915|18790372|8900118
    Current Opinion in Infectious Diseases|Curr. Opin. Infect. Dis.||09517375|14736527|8809878
    Current Opinion in Insect Science|Curr. Opin. Insect Sci.||22145745|22145753|101635599
    Current Opinion in Investigational Drugs|Curr. Opin. Investig. Drugs||14724472|20403429|100965718
    Current Opinion in Lipidology|Curr. Opin. Lipidol.||09579672|14736535|9010000
    Current Opinion in Microbiology|Curr. Opin. Microbiol.||13695274|18790364|9815056
    Current Opinion in Molecular Therapeutics|Curr. Opin. Mol. Ther.||14648431|20403445|100891485
    Current Opinion in Nephrology and Hypertension|Curr. Opin. Nephrol. Hypertens.||10624821|14736543|9303753
    Current Opinion in Neurobiology|Curr. Opin. Neurobiol.||09594388|18736882|9111376
    Current Opinion in Neurology|Curr. Opin. Neurol.||13507540|14736551|9319162
    Current Opinion in Obstetrics & Gynecology|Curr. Opin. Obstet. Gynecol.||1040872X|1473656X|9007264
    Current Opinion in Oncology|Curr. Opin. Oncol.||10408746|1531703X|9007265
    Current Opinion in Ophthalmology|Curr. Opin. Ophthalmol.||10408738|15317021|9011108
    Current Opinion in Organ Transplantation|Curr. Opin. Organ Transplant.||10872418|15317013|9717388
    Current Opinion in Otolaryngology & Head and Neck Surgery|Curr. Opin. Otolaryngol. Head Neck Surg.||10689508|15316998|9417024
    Current Opinion in Pediatrics|Curr. Opin. Pediatr.||10408703|1531698X|9000850
    Current Opinion in Pharmacology|Curr. Opin. Pharmacol.||14714892|14714973|100966133
    Current Opinion in Plant Biology|Curr. Opin. Plant Biol.||13695266|18790356|100883395
    Current Opinion in Psychiatry|Curr. Opin. Psychiatry||09517367|14736578|8809880
    Current Opinion in Psychology|Curr. Opin. Psychol.||2352250X||101649136
    Current Opinion in Pulmonary Medicine|Curr. Opin. Pulm. Med.||10705287|15316971|9503765
    Current Opinion in Rheumatology|Curr. Opin. Rheumatol.||10408711|15316963|9000851
    Current Opinion in Solid State & Materials Science|Curr. Opin. Solid State Mater. Sci.||13590286|18790348|101568837
    Current Opinion in Structural Biology|Curr. Opin. Struct. Biol.||0959440X|1879033X|9107784
    Current Opinion in Supportive and Palliative Care|Curr. Opin. Support. Palliat. Care||17514258|17514266|101297402
    Current Opinion in Urology|Curr. Opin. Urol.||09630643|14736586|9200621
    Current Opinion in Virology|Curr. Opin. Virol.||18796257|18796265|101560941
    Current Osteoporosis Reports|Curr. Osteoporos. Rep.||15441873|15442241|101176492
    Current Pain and Headache Reports|Curr. Pain Headache Rep.||15313433|15343081|100970666
    Current Pharmaceutical Biotechnology|Curr. Pharm. Biotechnol.||13892010|18734316|100960530
    Current Pharmaceutical Design|Curr. Pharm. Des.||13816128|18734286|9602487
    Current Problems in Cardiology|Curr. Probl. Cardiol.||01462806|15356280|7701802
    Current Problems in Surgery|Curr. Probl. Surg.||00113840|15356337|0372617
    Current Protein & Peptide Science|Curr. Protein Pept. Sci.||13892037|18755550|100960529
    Current Protocols in Bioinformatics|Curr. Protoc. Bioinformatics||19343396|1934340X|101157830
    Current Psychiatry Reports|Curr. Psychiatry Rep.||15233812|15351645|100888960
    Current Psychology|Curr. Psychol.||10461310|19364733|8912263
    Current Rheumatology Reports|Curr. Rheumatol. Rep.||15233774|15346307|100888970
    Current Science|Curr. Sci.||00113891||0372620
    Current Sexual Health Reports|Curr. Sex. Health Rep.||15483584|15483592|101235593
    Current Sociology|Curr. Sociol.||00113921||0006276|Current sociology. La Sociologie contemporaine
    Current Stem Cell Research & Therapy|Curr. Stem Cell Res. Ther.||1574888X||101272517
    Current Therapeutic Research, Clinical and Experimental|Curr. Ther. Res. Clin. Exp.||0011393X|18790313|0372621
    Current Topics in Developmental Biology|Curr. Top. Dev. Biol.||00702153|15578933|0163114
    Current Topics in Medicinal Chemistry|Curr. Top. Med. Chem.||15680266|18734294|101119673
    Current Topics in Microbiology and Immunology|Curr. Top. Microbiol. Immunol.||0070217X||0110513
    Current Treatment Options in Oncology|Curr. Treat. Options Oncol.||15272729|15346277|100900946
    Current Urology Reports|Curr. Urol. Rep.||15272737|15346285|100900943
    Current Vascular Pharmacology|Curr. Vasc. Pharmacol.||15701611|18756212|101157208
    Current Zoology|Curr. Zool.||16745507||101508778
    Cutis|Cutis||00114162|23266929|0006440
    Cyberpsychology, Behavior and Social Networking|Cyberpsychol. Behav. Soc. Netw.||21522715|21522723|101528721
    Cytogenetic and Genome Research|Cytogenet. Genome Res.||14248581|1424859X|101142708
    Cytokine & Growth Factor Reviews|Cytokine Growth Factor Rev.||13596101|18790305|9612306
    Cytologia|Cytologia|Cytologia (Tokyo)|00114545|13487019|2984741R
    Cytometry|Cytometry||01964763|10970320|8102328
    Dagstuhl Reports|Dagstuhl Rep.||21925283||101665821
    Dalton Transactions|Dalton Trans.||14779226|14779234|101176026
    Das Band|Band||||15440060R
    Data & Knowledge Engineering|Data Knowl. Eng.||0169023X|18726933|101550897
    Data in Brief|Data Brief||23523409||101654995
    Death Studies|Death Stud.||07481187|10917683|8506890
    Decision Support Systems|Decis. Support Syst.||01679236|18735797|101550449
    Deep-Sea Research. Part A, Oceanographic Research Papers|Deep Sea Res. A||01980149||101083912
    Deep-Sea Research. Part I, Oceanographic Research Papers|Deep Sea Res. Part I Oceanogr. Res. Pap.|Deep Sea Res Part 1 Oceanogr Res Pap|09670637|18790119|101199688
    Deep-Sea Research. Part II, Topical Studies in Oceanography|Deep Sea Res. Part II Top. Stud. Oceanogr.|Deep Sea Res Part 2 Top Stud Oceanogr|09670645|18790100|100955507
    Demographic Research|Demogr. Res.||14359871||100964435
    Dental Materials|Dent. Mater.||01095641|18790097|8508040
    Dental Traumatology|Dent. Traumatol.||16004469|16009657|101091305
    Dento Maxillo Facial Radiology|Dentomaxillofac. Radiol.||0250832X|1476542X|7609576
    Depositional Record|||20554877
    Der Anaesthesist|Anaesthesist||00032417|1432055X|0370525
    Der Hautarzt|Hautarzt||00178470|14321173|0372755
    Der Nervenarzt|Nervenarzt||00282804|14330407|0400773
    Dermatitis|Dermatitis||17103568|21625220|101207335
    Dermatologic Surgery|Dermatol. Surg.||10760512|15244725|9504371
    Dermatologic Therapy|Dermatol. Ther.||13960296|15298019|9700070
    Dermatology|Dermatology||10188665|14219832|9203244|Dermatology (Basel)
    Desalination and Water Treatment|||19443994
    Deutsches Arzteblatt international|Dtsch. Arztebl. Int.||18660452||101475967
    Development|Development||09501991|14779129|8701744
    Development (Cambridge, England). Supplement|Dev. Suppl.||||9113706
    Development and Change|Dev. Change||0012155X||9878826
    Development and Psychopathology|Dev. Psychopathol.||09545794|14692198|8910645
    Development Genes and Evolution|Dev. Genes Evol.||0949944X|1432041X|9613264
    Development in Practice|Dev. Pract.||09614524||101084429
    Development Southern Africa|Dev. South. Afr.||0376835X||101085257
    Development, Growth & Differentiation|Dev. Growth Differ.||00121592|1440169X|0356504
    Developmental and Comparative Immunology|Dev. Comp. Immunol.||0145305X|18790089|7708205
    Developmental Biology|Dev. Biol.||00121606|1095564X|0372762
    Developmental Cell|Dev. Cell||15345807|18781551|101120028
    Developmental Cognitive Neuroscience|Dev. Cogn. Neurosci.||18789293|18789307|101541838
    Developmental Dynamics|Dev. Dyn.||10588388|10970177|9201927
    Developmental Genetics|Dev. Genet.||0192253X||7909963
    Developmental Medicine and Child Neurology|Dev. Med. Child Neurol.||00121622|14698749|0006761
    Developmental Neurobiology|Dev. Neurobiol.||19328451|1932846X|101300215
    Developmental Neuroscience|Dev. Neurosci.||03785866|14219859|7809375
    Developmental Psychology|Dev. Psychol.||00121649|19390599|0260564
    Developmental Science|Dev. Sci.||1363755X|14677687|9814574
    Diabetes|Diabetes||00121797|1939327X|0372763
    Diabetes & Metabolism|Diabetes Metab.||12623636|18781780|9607599
    Diabetes & Vascular Disease Research|Diab. Vasc. Dis. Res.||14791641|17528984|101234011
    Diabetes Care|Diabetes Care||01495992|19355548|7805975
    Diabetes Research and Clinical Practice|Diabetes Res. Clin. Pract.||01688227|18728227|8508335
    Diabetes Technology & Therapeutics|Diabetes Technol. Ther.||15209156|15578593|100889084
    Diabetes, Obesity & Metabolism|Diabetes Obes. Metab.||14628902|14631326|100883645
    Diabetes/Metabolism Research and Reviews|Diabetes Metab. Res. Rev.||15207552|15207560|100883450
    Diabetic Medicine|Diabet. Med.||07423071|14645491|8500858
    Diabetologia|Diabetologia||0012186X|14320428|0006777
    Diagnostic and Interventional Radiology|Diagn. Interv. Radiol.||13053825|13053612|101241152
    Diagnostic Cytopathology|Diagn. Cytopathol.||87551039|10970339|8506895
    Diagnostic Microbiology and Infectious Disease|Diagn. Microbiol. Infect. Dis.||07328893|18790070|8305899
    Diagnostic Pathology|Diagn. Pathol.||17461596||101251558
    Diagnostics|Diagnostics|Diagnostics (Basel)|20754418||101658402
    Die Erde|Erde||00139998||101085318
    Die Nahrung|Nahrung||0027769X|15213803|0142530
    Die Naturwissenschaften|Naturwissenschaften||00281042|14321904|0400767
    Differentiation Research in Biological Diversity|Differentiation||03014681|14320436|0401650
    Digestion|Digestion||00122823|14219867|0150472
    Digestive and Liver Disease|Dig. Liver Dis.||15908658|18783562|100958385
    Digestive Diseases|Dig. Dis.||02572753|14219875|8701186
    Digestive Diseases and Sciences|Dig. Dis. Sci.||01632116|15732568|7902782
    Digestive Endoscopy|Dig. Endosc.||09155635|14431661|9101419
    Digestive Surgery|Dig. Surg.||02534886|14219883|8501808
    Digital Signal Processing|Digit. Signal Process.||10512004|10954333|101529096
    Diogenes|Diogenes||03921921||100968338
    Disability & Society|Disabil. Soc.||09687599||9888363
    Disability and Rehabilitation|Disabil. Rehabil.||09638288|14645165|9207179
    Disasters|Disasters||03613666|14677717|7702072
    Discourse Processes|Discourse Process.||0163853X|15326950|9884426
    Discrete and Continuous Dynamical Systems. Series B|Discrete Continuous Dyn. Syst. Ser. B||15313492|1553524X|101552619
    Discrete Applied Mathematics|Discrete Appl. Math.||0166218X||101511577
    Disease Markers|Dis. Markers||02780240|18758630|8604127
    Diseases of the Colon and Rectum|Dis. Colon Rectum||00123706|15300358|0372764
    Diseases of the Esophagus|Dis. Esophagus||11208694|14422050|8809160
    Dissertation Abstracts International|Diss. Abstr. Int.||||101084247
    Diversity & Distributions|Divers. Distrib.||13669516|14724642|9891503
    DNA and Cell Biology|DNA Cell Biol.||10445498|15577430|9004522
    DNA Repair|DNA Repair|DNA Repair (Amst)|15687864|15687856|101139138
    DNA Sequence|DNA Seq.||10425179|10292365|9107800
    Doklady Akademii Nauk SSSR|Dokl. Akad. Nauk SSSR||00023264||7505465
    Doklady. Biochemistry and Biophysics|Dokl. Biochem. Biophys.||16076729|16083091|101126895
    Drug and Alcohol Dependence|Drug Alcohol Depend.||03768716|18790046|7513587
    Drug and Alcohol Review|Drug Alcohol Rev.||09595236|14653362|9015440
    Drug Development Research|Drug Dev. Res.||02724391||8204468
    Drug Discovery Today|Drug Discov. Today||13596446|18785832|9604391
    Drug Metabolism and Disposition: The Biological Fate of Chemicals|Drug Metab. Dispos.||00909556|1521009X|9421550
    Drug Resistance Updates|Drug Resist. Updat.||13687646|15322084|9815369
    Drug Safety|Drug Saf.||01145916||9002928
    Drug Testing and Analysis|Drug Test. Anal.||19427603|19427611|101483449
    Drugs|Drugs||00126667||7600076
    Drugs & Aging|Drugs Aging||1170229X|11791969|9102074
    Drugs in R&D|Drugs R D||11745886|11796901|100883647
    Dædalus|Daedalus||00115266||0037276
    E-Journal of Applied Psychology|E J. Appl. Psychol.||18327931||101255828
    Ear and Hearing|Ear Hear.||01960202|15384667|8005585
    Ear, Nose, & Throat Journal|Ear Nose Throat J.||01455613|19427522|7701817
    Early Childhood Research Quarterly|Early Child. Res. Q.||08852006||8701754
    Early Human Development|Early Hum. Dev.||03783782|18726232|7708381
    Earth and Planetary Science Letters|Earth Planet. Sci. Lett.||0012821X||100971345
    Earth Science Informatics|Earth Sci. Inform.||18650473|18650481|101620055
    Earth Sciences History|Earth Sci. Hist.||0736623X||100967105
    Earth Surface Dynamics|||21966311
    Earth Surface Processes and Landforms|||01979337
    Earth System Science Data|||18663508
    Earth-Science Reviews|Earth Sci. Rev.||00128252
    Earthquake Engineering & Structural Dynamics|Earthq. Eng. Struct. Dyn.||00988847|10969845|101661746
    Earths Future|||23284277
    East African Medical Journal|East Afr. Med. J.||0012835X||0372766
    Eastern Economic Journal|East. Econ. J.||00945056||101085316
    Eating and Weight Disorders|Eat. Weight Disord.||11244909|15901262|9707113
    Eating Behaviors|Eat. Behav.||14710153|18737358|101090048
    EBioMedicine|EBioMedicine||23523964||101647039
    Ecancermedicalscience|Ecancermedicalscience||17546605||101392236
    Echocardiography|Echocardiography||07422822|15408175|8511187
    Ecography|Ecography|Ecography (Cop.)|09067590|16000587|101187590
    EcoHealth|Ecohealth||16129202|16129210|101222144
    Ecohydrology|Ecohydrology||19360584|19360592|101543071
    Ecohydrology & Hydrobiology|||16423593
    Ecological Applications|Ecol. Appl.||10510761||9889808
    Ecological Economics|Ecol. Econ.||09218009|18736106|101085818
    Ecological Engineering|Ecol. Eng.||09258574||9886382
    Ecological Entomology|Ecol. Entomol.||03076946|13652311|7607130
    Ecological Indicators|Ecol. Indic.||1470160X|18727034|101174880
    Ecological Informatics|Ecol. Inform.||15749541|18780512|101564129
    Ecological Modelling|Ecol. Modell.||03043800||9882888
    Ecological Monographs|Ecol. Monogr.||00129615||0266236
    Ecological Processes|Ecol. Process.||21921709||101626996
    Ecological Research|||09123814
    Ecology|Ecology||00129658||0043541
    Ecology and Evolution|Ecol. Evol.||20457758||101566408
    Ecology and Society|Ecol. Soc.||17083087||101237898
    Ecology Letters|Ecol. Lett.||1461023X|14610248|101121949
    Ecology of Food and Nutrition|Ecol. Food Nutr.||03670244|15435237|0315073
    Econometrica|Econometrica||00129682||101085302
    Economic Botany|Econ. Bot.||00130001||0007275
    Economic Geography|Econ. Geogr.||00130095||101095330
    Economic Inquiry|Econ. Inq.||00952583||9877753
    Economic Journal|Econ. J.|Econ J (London)|00130133|14680297|101518442
    Economica|Economica||||100967168
    Economics and Philosophy|Econ. Philos.||02662671||101087556
    Economics Letters|Econ. Lett.||01651765||101084492
    Economics of Education Review|Econ. Educ. Rev.||02727757||101087557
    Economist|Economist||00130613||9887119
    Economy and Society|Econ. Soc.||03085147||101087559
    Ecosphere|Ecosphere||21508925||101596096
    Ecosystem Services|||22120416
    Ecosystems|Ecosystems||14329840|14350629|100955213|Ecosystems (N Y, Print)
    Ecotoxicology|Ecotoxicology||09639292|15733017|9885956
    Ecotoxicology and Environmental Safety|Ecotoxicol. Environ. Saf.||01476513|10902414|7805381
    Education and Urban Society|Educ. Urban Soc.||00131245||100967174
    Educational and Psychological Measurement|Educ. Psychol. Meas.||00131644||0372767
    Educational Evaluation and Policy Analysis|Educ. Eval. Policy Anal.||01623737|19351062|101525710
    Egyptian Journal of Remote Sensing and Space Sciences|||11109823
    Electrochimica Acta|Electrochim. Acta||00134686||9875994
    Electroencephalography and Clinical Neurophysiology|Electroencephalogr. Clin. Neurophysiol.||00134694||0375035
    Electronics|Electronics|Electronics (Basel)|20799292||101630280
    Electrophoresis|Electrophoresis||01730835|15222683|8204476
    Elementa-Science of the Anthropocene|||23251026
    ELH|ELH||00138304|10806547|101518512
    eLife|Elife||2050084X||101579614
    EMBO Molecular Medicine|EMBO Mol. Med.||17574676|17574684|101487380
    EMBO Reports|EMBO Rep.||1469221X|14693178|100963049
    Emergency Medicine Australasia|Emerg. Med. Australas.||17426731|17426723|101199824
    Emergency Medicine Journal|Emerg. Med. J.||14720205|14720213|100963089
    Emergency Radiology|Emerg. Radiol.||10703004|14381435|9431227
    Emerging Infectious Diseases|Emerging Infect. Dis.|Emerg Infect Dis|10806040|10806059|9508155
    Emory Law Journal|Emory Law J.||00944076||100971819
    Emotion|Emotion||15283542|19311516|101125678
    Emotion, Space and Society|Emot. Space Soc.||17554586|18780040|101622328
    Endangered Species Research|||18635407
    Endocrine|Endocrine||1355008X|15590100|9434444
    Endocrine Journal|Endocr. J.||09188959|13484540|9313485
    Endocrine Practice|Endocr. Pract.||1530891X|19342403|9607439
    Endocrine Reviews|Endocr. Rev.||0163769X|19457189|8006258
    Endocrine, Metabolic & Immune Disorders Drug Targets|Endocr. Metab. Immune Disord. Drug Targets||18715303|22123873|101269157
    Endocrine-Related Cancer|Endocr. Relat. Cancer||13510088|14796821|9436481
    Endocrinology|Endocrinology||00137227|19457170|0375040
    Endokrynologia Polska|Endokrynol. Pol.||0423104X||0370674
    Endoscopic Ultrasound|Endosc. Ultrasound||23039027|22267190|101622292
    Energies|Energies|||19961073
    Energy|Energy|Energy (Oxf)|03605442|18736785|101607408
    Energy & Environmental Science|Energy Environ. Sci.||17545692|17545706|101513897
    Energy and Buildings|Energy Build.||03787788|18726178|101654533
    Energy for Sustainable Development|Energy Sustain. Dev.||09730826||101603785
    Energy Policy|Energy Policy||03014215||9876005
    eNeuro|eNeuro||23732822||101647362
    Enfermeria Clinica|Enferm. Clin.||11308621|15792013|101190915
    Engineering Analysis with Boundary Elements|Eng. Anal. Bound. Elem.||09557997||101462251
    Engineering Applications of Artificial Intelligence|Eng. Appl. Artif. Intell.||09521976||101469722
    Engineering Geology|||00137952
    English Studies|Engl. Stud.|Engl Stud (Amst)|0013838X|17444217|101629385
    Entomologia Experimentalis et Applicata|Entomol. Exp. Appl.||00138703||0250101
    Entropy|Entropy|Entropy (Basel)|10994300||101243874
    Environment & Planning A|Environ. Plan. A||0308518X||101084218
    Environment and Behavior|Environ. Behav.||00139165||0333501
    Environment and Development Economics|Environ. Dev. Econ.||1355770X|14694395|101629784
    Environment and History|Environ. Hist. Camb.||09673407||101505513
    Environment and Planning. B, Planning & Design|Environ. Plann. B Plann. Des.||02658135||101087566
    Environment and Planning. D, Society & Space|Environ. Plan. D||02637758||101094318
    Environment International|Environ. Int.||01604120|18736750|7807270
    Environmental & Resource Economics|Environ. Resour. Econ.|Environ Resour Econ (Dordr)|09246460|15731502|101620056
    Environmental and Experimental Botany|Environ. Exp. Bot.||00988472||7610775
    Environmental Biology of Fishes|||03781909
    Environmental Chemistry|Environ. Chem.||14482517|14498979|101235528
    Environmental Chemistry Letters|Environ. Chem. Lett.||16103653|16103661|101220458
    Environmental Conservation|Environ. Conserv.||03768929||9876011
    Environmental Earth Sciences|||18666280
    Environmental Engineering Science|Environ. Eng. Sci.||10928758||9891639
    Environmental Entomology|Environ. Entomol.||0046225X|19382936|7502320
    Environmental Ethics|Environ. Ethics||01634275||9885563
    Environmental Evidence|||20472382
    Environmental Geochemistry and Health|Environ. Geochem. Health||02694042|15732983|8903118
    Environmental Geology|||09430105|01775146
    Environmental Hazards-Human and Policy Dimensions|||17477891
    Environmental Health|Environ. Health||1476069X||101147645
    Environmental Health Perspectives|Environ. Health Perspect.||00916765|15529924|0330411
    Environmental History Review|Environ. Hist. Rev.||10534180||100967296
    Environmental Law|Environ. Law||00462276||9876015
    Environmental Management|Environ. Manage.||0364152X|14321009|7703893
    Environmental Microbiology|Environ. Microbiol.||14622912|14622920|100883692
    Environmental Microbiology Reports|Environ. Microbiol. Rep.||17582229||101499207
    Environmental Modelling & Software|Environ. Model. Softw.||13648152|18736726|9891021
    Environmental Monitoring and Assessment|Environ. Monit. Assess.||01676369|15732959|8508350
    Environmental Pollution|Environ. Pollut.||02697491|18736424|8804476
    Environmental Research|Environ. Res.||00139351|10960953|0147621
    Environmental Research Communications|||25157620
    Environmental Research Letters|Environ. Res. Lett.||17489326||101295599
    Environmental Science & Policy|Environ. Sci. Policy||14629011|18736416|101561733
    Environmental Science & Technology|Environ. Sci. Technol.||0013936X|15205851|0213155
    Environmental Science & Technology Letters|Environ. Sci. Technol. Lett.||23288930||101628367
    Environmental Science and Pollution Research International|Environ. Sci. Pollut. Res. Int.||09441344|16147499|9441769
    Environmental Science. Processes & Impacts|Environ. Sci. Process. Impacts||20507887|20507895|101601576
    Environmental Sciences|Environ. Sci.||0915955X||9209787
    Environmental Technology|Environ. Technol.||09593330||9884939
    Environmental Toxicology and Chemistry|Environ. Toxicol. Chem.||07307268|15528618|8308958
    Environmental Toxicology and Pharmacology|Environ. Toxicol. Pharmacol.||13826689|18727077|9612020
    Environmental Values|Environ. Values||09632719||9885957
    Environmetrics|Environmetrics||11804009|1099095X|100968246
    Enzyme and Microbial Technology|Enzyme Microb. Technol.||01410229|18790909|8003761
    Epidemiologia e prevenzione|Epidemiol. Prev.||11209763||8902507
    Epidemiologia e psichiatria sociale|Epidemiol. Psichiatr. Soc.||1121189X||9501447
    Epidemiology|Epidemiology||10443983|15315487|9009644
    Epidemiology and Infection|Epidemiol. Infect.||09502688|14694409|8703737
    Epigenetics|Epigenetics||15592294|15592308|101265293
    Epilepsia|Epilepsia||00139580|15281167|2983306R
    Epilepsy & Behavior|Epilepsy Behav.||15255050|15255069|100892858
    Epilepsy Research|Epilepsy Res.||09201211|18726844|8703089
    Epileptic Disorders|Epileptic Disord.||12949361|19506945|100891853
    Equine Veterinary Journal|Equine Vet. J.||04251644|20423306|0173320
    Ergonomics|Ergonomics||00140139|13665847|0373220
    ERJ Open Research|ERJ Open Res.||23120541||101671641
    Estuaries and Coasts|||15592723
    Estuarine, Coastal and Shelf Science|Estuar. Coast. Shelf Sci.||02727714|10960015|9882983
    Ethical Perspectives|Ethical Perspect.||13700049||101227772
    Ethics & International Affairs|Ethics Int. Aff.||08926794|17477093|101239532
    Ethiopian Medical Journal|Ethiop. Med. J.||00141755||0373223
    Ethnic and Racial Studies|Ethn. Racial Stud.||01419870||9891606
    Ethnicities|Ethnicities||14687968|17412706|101604424
    Ethnicity & Disease|Ethn. Dis.||1049510X|19450826|9109034
    Ethnicity & Health|Ethn. Health||13557858|14653419|9608374
    Ethnobotany Research and Applications|||15473465
    Ethnohistory|Ethnohistory||00141801|15275477|100968351
    Ethnologie francaise|Ethnol. Fr.||00462616||100967338
    Ethnology|Ethnology||00141828|21603510|0401043
    Ethology and Sociobiology|Ethol. Sociobiol.||01623095||8000099
    Ethos|Ethos||00912131||9877005
    Eukaryotic Cell|Eukaryot. Cell||15359778|15359786|101130731|Eukaryotic Cell
    Euro Surveillance|Euro Surveill.||1025496X|15607917|100887452
    Europace|Europace||10995129|15322092|100883649
    Europe-Asia Studies|Eur. Asia Stud.||09668136||101085973
    European Addiction Research|Eur. Addict. Res.||10226877|14219891|9502920
    European Archives of Oto-Rhino-Laryngology|Eur. Arch. Otorhinolaryngol.||09374477|14344726|9002937
    European Archives of Paediatric Dentistry|Eur. Arch. Paediatr. Dent.||18186300|19969805|101277157
    European Archives of Psychiatry and Clinical Neuroscience|Eur. Arch. Psychiatry Clin. Neurosci.||09401334|14338491|9103030
    European Biophysics Journal|Eur. Biophys. J.||01757571|14321017|8409413
    European Child & Adolescent Psychiatry|Eur. Child Adolesc. Psychiatry||10188827|1435165X|9212296
    European Conference on Computer Vision||||||ECCV
    European Eating Disorders Review|Eur. Eat. Disord. Rev.||10724133|10990968|9436977
    European Economic Review|Eur. Econ. Rev.||00142921||101085045
    European Foreign Affairs Review|Eur. Foreign Aff. Rev.||13846299||101092699
    European Forest Institute Proceedings|||12378801
    European Heart Journal|Eur. Heart J.||0195668X|15229645|8006263
    European Heart Journal Cardiovascular Imaging|Eur. Heart J. Cardiovasc. Imaging||20472404|20472412|101573788
    European Heart Journal. Acute Cardiovascular Care|Eur. Heart J. Acute Cardiovasc. Care||20488726|20488734|101591369
    European Journal of Ageing|Eur. J. Ageing||16139372|16139380|101233661
    European Journal of Anaesthesiology|Eur. J. Anaesthesiol.||02650215|13652346|8411711
    European Journal of Anatomy|Eur. J. Anat.||11364890|2340311X|9815715
    European Journal of Applied Mathematics|Eur. J. Appl. Math.||09567925|14694425|101512238
    European Journal of Applied Physiology|Eur. J. Appl. Physiol.||14396319|14396327|100954790
    European Journal of Archaeology|Eur. J. Archaeol.||14619571|17412722|101662903
    European Journal of Behavior Analysis|Eur. J. Behav. Anal.||15021149|2377729X|101179020
    European Journal of Biochemistry|Eur. J. Biochem.||00142956|14321033|0107600
    European Journal of Cancer|Eur. J. Cancer||09598049|18790852|9005373
    European Journal of Cancer & Clinical Oncology|Eur. J. Cancer Clin. Oncol.||02775379|18785980|8112045
    European Journal of Cancer Care|Eur. J. Cancer Care|Eur J Cancer Care (Engl)|09615423|13652354|9301979
    European Journal of Cancer Prevention|Eur. J. Cancer Prev.||09598278|14735709|9300837
    European Journal of Cancer. Part B, Oral Oncology|Eur. J. Cancer B Oral Oncol.||09641955|18786766|9214373
    European Journal of Cardio-Thoracic Surgery|Eur. J. Cardiothorac. Surg.||10107940|1873734X|8804069
    European Journal of Cardiovascular Nursing|Eur. J. Cardiovasc. Nurs.||14745151|18731953|101128793
    European Journal of Cardiovascular Prevention and Rehabilitation|Eur. J. Cardiovasc. Prev. Rehabil.||17418267|17418275|101192000
    European Journal of Cell Biology|Eur. J. Cell Biol.||01719335|16181298|7906240
    European Journal of Chemistry|Eur. J. Chem.||21532249|21532257|101566592
    European Journal of Clinical & Medical Oncology|European J. Clin. Med. Oncol.||17598958|17598966|101531943
    European Journal of Clinical Investigation|Eur. J. Clin. Invest.||00142972|13652362|0245331
    European Journal of Clinical Microbiology & Infectious Diseases|Eur. J. Clin. Microbiol. Infect. Dis.||09349723|14354373|8804297
    European Journal of Clinical Nutrition|Eur. J. Clin. Nutr.||09543007|14765640|8804070
    European Journal of Clinical Pharmacology|Eur. J. Clin. Pharmacol.||00316970|14321041|1256165
    European Journal of Dental Education|Eur. J. Dent. Educ.||13965883|16000579|9712132
    European Journal of Dentistry|Eur. J. Dent.||13057456|13057464|101303672
    European Journal of Dermatology|Eur. J. Dermatol.||11671122|19524013|9206420
    European Journal of Developmental Science|Eur. J. Dev. Sci.||18633811|1863382X|101507141
    European Journal of Drug Metabolism and Pharmacokinetics|Eur. J. Drug Metab. Pharmacokinet.||03787966|21070180|7608491
    European Journal of East Asian Studies|Eur. J. East Asian Stud.||15680584|15700615|101518518
    European Journal of Echocardiography|Eur. J. Echocardiogr.||15252167|15322114|100890618
    European Journal of Emergency Medicine|Eur. J. Emerg. Med.||09699546|14735695|9442482
    European Journal of Endocrinology|Eur. J. Endocrinol.||08044643|1479683X|9423848
    European Journal of English Studies|Eur. J. Engl. Stud.||13825577|17444233|101629388
    European Journal of Epidemiology|Eur. J. Epidemiol.||03932990|15737284|8508062
    European Journal of Forest Research|Eur. J. For. Res.||16124669|16124677|101486294
    European Journal of Gastroenterology & Hepatology|Eur. J. Gastroenterol. Hepatol.||0954691X|14735687|9000874
    European Journal of General Dentistry|European J. Gen. Dent.||22789626|23204753|101617005
    European Journal of Gynaecological Oncology|Eur. J. Gynaecol. Oncol.||03922936||8100357
    European Journal of Haematology|Eur. J. Haematol.||09024441|16000609|8703985
    European Journal of Health Law|Eur. J. Health Law||09290273|09290273|9431861
    European Journal of Heart Failure|Eur. J. Heart Fail.||13889842|18790844|100887595
    European Journal of Histochemistry|Eur. J. Histochem.||1121760X|20388306|9207930
    European Journal of Hospital Pharmacy. Science and Practice|Eur. J. Hosp. Pharm. Sci. Pract.||20479956|20479964|101578294
    European Journal of Human Genetics|Eur. J. Hum. Genet.||10184813|14765438|9302235
    European Journal of Immunogenetics|Eur. J. Immunogenet.||09607420|13652370|9106962
    European Journal of Immunology|Eur. J. Immunol.||00142980|15214141|1273201
    European Journal of Information Systems|Eur. J. Inf. Syst.||0960085X|14769344|101607835
    European Journal of Inorganic Chemistry|Eur. J. Inorg. Chem.||14341948|10990682|9892036
    European Journal of Integrative Medicine|Eur. J. Integr. Med.||18763820|18763839|101518381
    European Journal of Internal Medicine|Eur. J. Intern. Med.||09536205|18790828|9003220
    European Journal of Lipid Science and Technology|Eur. J. Lipid Sci. Technol.||14387697|14389312|100961908
    European Journal of Mass Spectrometry|Eur. J. Mass Spectrom.|Eur J Mass Spectrom (Chichester, Eng)|14690667|17516838|101124748
    European Journal of Mathematics|Eur. J. Math.||2199675X|21996768|101665825
    European Journal of Mechanics. A, Solids|Eur. J. Mech. A Solids||09977538|18737285|101630260
    European Journal of Mechanics. B, Fluids|Eur. J. Mech. B Fluids||09977546|18737390|101533682
    European Journal of Medical Genetics|Eur. J. Med. Genet.||17697212|18780849|101247089
    European Journal of Medical Research|Eur. J. Med. Res.||09492321|2047783X|9517857
    European Journal of Medicinal Chemistry|Eur. J. Med. Chem.||02235234|17683254|0420510
    European Journal of Microbiology & Immunology|Eur. J. Microbiol. Immunol.|Eur J Microbiol Immunol (Bp)|2062509X|20628633|101569896
    European Journal of Morphology|Eur. J. Morphol.||09243860|17444241|9011462
    European Journal of Nanomedicine|Eur. J. Nanomed.||16625986|1662596X|101506347
    European Journal of Neurology|Eur. J. Neurol.||13515101|14681331|9506311
    European Journal of Nuclear Medicine and Molecular Imaging|Eur. J. Nucl. Med. Mol. Imaging||16197070|16197089|101140988
    European Journal of Nutrition|Eur. J. Nutr.||14366207|14366215|100888704
    European Journal of Obstetrics, Gynecology, and Reproductive Biology|Eur. J. Obstet. Gynecol. Reprod. Biol.||03012115|18727654|0375672
    European Journal of Oncology Nursing|Eur. J. Oncol. Nurs.||14623889|15322122|100885136
    European Journal of Operational Research|Eur. J. Oper. Res.||03772217||100973201
    European Journal of Ophthalmology|Eur. J. Ophthalmol.||11206721|17246016|9110772
    European Journal of Oral Implantology|Eur. J. Oral Implantol.||17562406|17562414|101473719
    European Journal of Oral Sciences|Eur. J. Oral Sci.||09098836|16000722|9504563
    European Journal of Orthodontics|Eur. J. Orthod.||01415387|14602210|7909010
    European Journal of Paediatric Dentistry|Eur. J. Paediatr. Dent.||1591996X||101121881
    European Journal of Paediatric Neurology|Eur. J. Paediatr. Neurol.||10903798|15322130|9715169
    European Journal of Pain|Eur. J. Pain||10903801|15322149|9801774
    European Journal of Pain Supplements|Eur. J. Pain Suppl.||17543207|18780075|101480802
    European Journal of Pediatric Surgery|Eur. J. Pediatr. Surg.||09397248|1439359X|9105263
    European Journal of Pediatric Surgery Reports|European J. Pediatr. Surg. Rep.||21947619|21947627|101620104
    European Journal of Pediatrics|Eur. J. Pediatr.||03406199|14321076|7603873
    European Journal of Personality|Eur. J. Pers.||08902070|10990984|8710403
    European Journal of Pharmaceutical Sciences|Eur. J. Pharm. Sci.||09280987|18790720|9317982
    European Journal of Pharmaceutics and Biopharmaceutics|Eur. J. Pharm. Biopharm.||09396411|18733441|9109778
    European Journal of Pharmacology|Eur. J. Pharmacol.||00142999|18790712|1254354
    European Journal of Phycology|Eur. J. Phycol.||09670262|14694433|100939802
    European Journal of Physical and Rehabilitation Medicine|Eur. J. Phys. Rehabil. Med.||19739087|19739095|101465662
    European Journal of Physiotherapy|Eur. J. Physiother.||21679169|21679177|101594808
    European Journal of Plant Pathology|Eur. J. Plant Pathol.||09291873|15738469|100955210
    European Journal of Plastic Surgery|Eur. J. Plast. Surg.||0930343X|14350130|8700891
    European Journal of Political Economy|Eur. J. Polit. Econ.||01762680|18735703|101550054
    European Journal of Political Research|Eur. J. Polit. Res.||03044130||101092768
    European Journal of Preventive Cardiology|Eur. J. Prev. Cardiol.||20474873|20474881|101564430
    European Journal of Protistology|Eur. J. Protistol.||09324739|16180429|8917383
    European Journal of Psychological Assessment|Eur. J. Psychol. Assess.||10155759|21512426|9431864
    European Journal of Psychotherapy & Counselling|Eur. J. Psychother. Couns.||13642537|14695901|101291102
    European Journal of Public Health|Eur. J. Public Health||11011262|1464360X|9204966
    European Journal of Radiology|Eur. J. Radiol.||0720048X|18727727|8106411
    European Journal of Risk Regulation|Eur. J. Risk Regul.||1867299X|21908249|101617321
    European Journal of Social Psychology|Eur. J. Soc. Psychol.||00462772||0372264
    European Journal of Soil Biology|Eur. J. Soil Biol.||11645563|17783615|9887519
    European Journal of Soil Science|Eur. J. Soil Sci.||13510754|13652389|101286282
    European Journal of Special Needs Education|Eur. J. Spec. Needs Educ.||08856257||9891605
    European Journal of Sport Science|Eur. J. Sport Sci.||17461391|15367290|101146739
    European Journal of Surgical Oncology|Eur. J. Surg. Oncol.||07487983|15322157|8504356
    European Journal of Translational Myology|Eur. J. Transl. Myol.||20377452|20377460|101576208
    European Journal of Trauma and Emergency Surgery|Eur. J. Trauma Emerg. Surg.||18639933|18639941|101313350
    European Journal of Vascular and Endovascular Surgery|Eur. J. Vasc. Endovasc. Surg.||10785884|15322165|9512728
    European Neurology|Eur. Neurol.||00143022|14219913|0150760
    European Neuropsychopharmacology|Eur. Neuropsychopharmacol.||0924977X|18737862|9111390
    European Psychiatry|Eur. Psychiatry||09249338|17783585|9111820
    European Radiology|Eur. Radiol.||09387994|14321084|9114774
    European Respiratory Review|Eur. Respir. Rev.||09059180|16000617|9111391
    European Review for Medical and Pharmacological Sciences|Eur. Rev. Med. Pharmacol. Sci.||11283602|22840729|9717360
    European Sociological Review|Eur. Sociol. Rev.||02667215||101085963
    European Spine Journal|Eur. Spine J.||09406719|14320932|9301980
    European Surgical Research|Eur. Surg. Res.||0014312X|14219921|0174752|European surgical research. Europaische chirurgische Forschung. Recherches chirurgicales europeennes
    European Urban and Regional Studies|Eur. Urban Reg. Stud.||09697764||101087373
    European Urology|Eur. Urol.||03022838|18737560|7512719
    European Urology Focus|Eur. Urol. Focus||24054569||101665661
    Europhysics Letters|Europhys. Lett.||02955075|0302072X|9886346
    Evaluation|Evaluation||00904449||0415527
    Evaluation & the Health Professions|Eval. Health Prof.||01632787|15523918|7805992
    Evaluation and Program Planning|Eval. Program Plann.||01497189|18737870|7801727
    Evidence-Based Complementary and Alternative Medicine|Evid. Based Complement. Alternat. Med.||1741427X|17414288|101215021
    Evidence-Based Dentistry|Evid. Based Dent.||14620049|14765446|100883603
    Evidence-Based Mental Health|Evid. Based Ment. Health||13620347|1468960X|100883413
    Evidence-Based Nursing|Evid. Based Nurs.||13676539|14689618|9815947
    EvoDevo|Evodevo||20419139||101525836
    Evolution & Development|Evol. Dev.||1520541X|1525142X|100883432
    Evolution and Human Behavior|Evol. Hum. Behav.||10905138||9709475
    Evolution, Medicine, and Public Health|Evol. Med. Public Health||20506201||101616698
    Evolutionary Anthropology|Evol. Anthropol.||10601538|15206505|9306331
    Evolutionary Applications|Evol. Appl.||17524571||101461828
    Evolutionary Biology|Evol. Biol.||00713260|19342845|0117156
    Evolutionary Computation|Evol. Comput.||10636560|15309304|9513581
    Evolutionary Ecology|Evol. Ecol.||02697653|15738477|9882858
    Evolutionary Psychology|Evol. Psychol.||14747049||101219668
    Exercise and Sport Sciences Reviews|Exerc. Sport Sci. Rev.||00916331|15383008|0375434
    Experientia|Experientia||00144754||0376547
    Experimental Aging Research|Exp. Aging Res.||0361073X|10964657|7603335
    Experimental and Clinical Psychopharmacology|Exp. Clin. Psychopharmacol.||10641297|19362293|9419066
    Experimental and Clinical Transplantation|Exp. Clin. Transplant.||13040855|21468427|101207333
    Experimental Brain Research|Exp. Brain Res.||00144819|14321106|0043312
    Experimental Cell Research|Exp. Cell Res.||00144827|10902422|0373226
    Experimental Dermatology|Exp. Dermatol.||09066705|16000625|9301549
    Experimental Eye Research|Exp. Eye Res.||00144835|10960007|0370707
    Experimental Gerontology|Exp. Gerontol.||05315565|18736815|0047061
    Experimental Hematology & Oncology|Exp. Hematol. Oncol.||21623619||101590676
    Experimental Lung Research|Exp. Lung Res.||01902148|15210499|8004944
    Experimental Neurology|Exp. Neurol.||00144886|10902430|0370712
    Experimental Parasitology|Exp. Parasitol.||00144894|10902449|0370713
    Experimental Physiology|Exp. Physiol.||09580670|1469445X|9002940
    Experimental Psychology|Exp. Psychol.||16183169||101138477
    Expert Opinion on Biological Therapy|Expert Opin. Biol. Ther.||14712598|17447682|101125414
    Expert Opinion on Drug Delivery|Expert Opin. Drug Deliv.||17425247|17447593|101228421
    Expert Opinion on Drug Discovery|Expert Opin. Drug Discov.||17460441|1746045X|101295755
    Expert Opinion on Drug Metabolism & Toxicology|Expert Opin. Drug Metab. Toxicol.||17425255|17447607|101228422
    Expert Opinion on Drug Safety|Expert Opin. Drug Saf.||14740338|1744764X|101163027
    Expert Opinion on Emerging Drugs|Expert Opin. Emerg. Drugs||14728214|17447623|101135662
    Expert Opinion on Investigational Drugs|Expert Opin. Investig. Drugs||13543784|17447658|9434197
    Expert Opinion on Medical Diagnostics|Expert Opin. Med. Diagn.||17530059|17530067|101392201
    Expert Opinion on Pharmacotherapy|Expert Opin. Pharmacother.||14656566|17447666|100897346
    Expert Opinion on Therapeutic Patents|Expert Opin. Ther. Pat.||13543776|17447674|9516419
    Expert Opinion on Therapeutic Targets|Expert Opin. Ther. Targets||14728222|17447631|101127833
    Expert Review of Anti-Infective Therapy|Expert Rev. Anti Infect. Ther.||14787210|17448336|101181284
    Expert Review of Anticancer Therapy|Expert Rev. Anticancer Ther.||14737140|17448328|101123358
    Expert Review of Cardiovascular Therapy|Expert Rev. Cardiovasc. Ther.||14779072|17448344|101182328
    Expert Review of Clinical Immunology|Expert Rev. Clin. Immunol.||1744666X|17448409|101271248
    Expert Review of Clinical Pharmacology|Expert Rev. Clin. Pharmacol.||17512433|17512441|101278296
    Expert Review of Endocrinology & Metabolism|Expert Rev. Endocrinol. Metab.||17446651|17448417|101278293
    Expert Review of Gastroenterology & Hepatology|Expert Rev. Gastroenterol. Hepatol.||17474124|17474132|101278199
    Expert Review of Hematology|Expert Rev. Hematol.||17474086|17474094|101485942
    Expert Review of Medical Devices|Expert Rev. Med. Devices||17434440|17452422|101230445
    Expert Review of Molecular Diagnostics|Expert Rev. Mol. Diagn.||14737159|17448352|101120777
    Expert Review of Neurotherapeutics|Expert Rev. Neurother.||14737175|17448360|101129944
    Expert Review of Obstetrics & Gynecology|Expert Rev. Obstet. Gynecol.||17474108|17474116|101278194
    Expert Review of Pharmacoeconomics & Outcomes Research|Expert Rev. Pharmacoecon. Outcomes Res.||14737167|17448379|101132257
    Expert Review of Proteomics|Expert Rev. Proteomics||14789450|17448387|101223548
    Expert Review of Respiratory Medicine|Expert Rev. Respir. Med.||17476348|17476356|101278196
    Expert Review of Vaccines|Expert Rev. Vaccines||14760584|17448395|101155475
    Expert Systems with Applications|Expert Syst. Appl.||09574174||9884333
    Explore|Explore|Explore (NY)|15508307|18787541|101233160
    Extremes|Extremes|Extremes (Boston)|13861999|1572915X|101599170
    Eye & Contact Lens|Eye Contact Lens||15422321|1542233X|101160941
    F1000Research|F1000Res.||20461402||101594320
    Facial Plastic Surgery|Facial Plast. Surg.||07366825|10988793|8405303
    Faits de Langues|Faits Lang.||12445460|19589514|101610703
    Family Practice|Fam. Pract.||02632136|14602229|8500875
    Family Process|Fam. Process||00147370|15455300|0400666
    Farmacia hospitalaria|Farm. Hosp.||11306343|0214753X|9440679
    FASEB Journal|FASEB J.||08926638|15306860|8804484
    FEBS Letters|FEBS Lett.||00145793|18733468|0155157
    Federation Proceedings|Fed. Proc.||00149446||0372771
    FEMS Immunology and Medical Microbiology|FEMS Immunol. Med. Microbiol.||09288244|1574695X|9315554
    FEMS Microbiology Ecology|FEMS Microbiol. Ecol.||01686496|15746941|8901229
    FEMS Microbiology Letters|FEMS Microbiol. Lett.||03781097|15746968|7705721
    FEMS Yeast Research|FEMS Yeast Res.||15671356|15671364|101085384
    Ferroelectrics|Ferroelectrics||00150193|15635112|101562981
    Fertility and Sterility|Fertil. Steril.||00150282|15565653|0372772
    Fertilizer Research|||01671731
    Fetal Diagnosis and Therapy|Fetal Diagn. Ther.||10153837|14219964|9107463
    Field Crops Research|Field Crops Res.||03784290|18726852|101147219
    Fire Ecology|||19339747
    Fire Technology|Fire Technol.||00152684||9877775
    First Language|First Lang.||01427237|17402344|9879586
    Fish & Shellfish Immunology|Fish Shellfish Immunol.||10504648|10959947|9505220
    Fish and Fisheries|Fish Fish|Fish Fish (Oxf)|14672960|14672979|101312038
    Fisheries Oceanography|Fish. Oceanogr.||10546006|13652419|9886080
    Fisheries Research|Fish. Res.||01657836||101172973
    Flora|Flora||03672530|16180585|101288335
    Florida Law Review|Fla. Law Rev.||10454241||101084788
    Fly|Fly|Fly (Austin)|19336934|19336942|101470897
    Focaal|Focaal||09201297|15585263|101529109
    Folia Medica Cracoviensia|Folia Med. Cracov.||00155616||0374617
    Folia Morphologica|Folia Morphol.|Folia Morphol (Warsz)|00155659|16443284|0374620
    Folia Parasitologica|Folia Parasitol.|Folia Parasitol (Praha)|00155683|18036465|0065750
    Folia Phoniatrica et Logopaedica|Folia Phoniatr. Logop.||10217762|14219972|9422792
    Folia Primatologica|Folia Primatol.|Folia Primatol (Basel)|00155713|14219980|0370723
    Folklore|Folklore||0015587X||100967532
    Food & Function|Food Funct.||20426496|2042650X|101549033
    Food & Nutrition Research|Food Nutr. Res.||1654661X||101488795
    Food and Chemical Toxicology|Food Chem. Toxicol.||02786915|18736351|8207483
    Food and Environmental Virology|Food Environ. Virol.||18670334|18670342|101483831
    Food and Nutrition Bulletin|Food Nutr. Bull.||03795721|15648265|7906418
    Food Chemistry|Food Chem.||03088146||7702639
    Food Control|Food Control||09567135||9010387
    Food Microbiology|Food Microbiol.||07400020|10959998|8601127
    Food Research International|Food Res. Int.||09639969|18737145|9210143
    Food Science & Nutrition|Food Sci. Nutr.||20487177||101605473
    Foods|Foods||23048158||101670569
    Foot & Ankle International|Foot Ankle Int.||10711007|19447876|9433869
    Forbes|Forbes||00156914||9877777
    Fordham Law Review|Fordham Law Rev.||0015704X||9891707
    Foreign Affairs|Foreign Aff.||00157120||9878822
    Forensic Science International|Forensic Sci. Int.||03790738|18726283|7902034
    Forensic Science International. Genetics|Forensic Sci. Int. Genet.||18724973|18780326|101317016
    Forensic Science Review|Forensic Sci. Rev.||10427201||9113730
    Forensic Science, Medicine, and Pathology|Forensic Sci. Med. Pathol.||1547769X|15562891|101236111
    Forest Ecology and Management|For. Ecol. Manage.||03781127||101132357
    Forest Policy and Economics|||13899341
    Forest Products Journal|||00157473
    Forest Science|||0015749X
    Forestry Chronicle|||00157546
    Forestry Studies in China|||10081321
    Forschungen und Fortschritte|Forsch. Fortschr.||||0154621
    Forschungen zur Volks- und Landeskunde|Forsch. Volks Landeskd.||00157902||100967560
    Fortschritte der Neurologie-Psychiatrie|Fortschr. Neurol. Psychiatr.||07204299|14393522|8103137
    Forum, Qualitative Social Research|Forum Qual. Soc. Res.||14385627||101260512
    Francia|Francia||||100967575
    Free Radical Biology & Medicine|Free Radic. Biol. Med.||08915849|18734596|8709159
    Free Radical Research|Free Radic. Res.||10715762|10292470|9423872
    French Historical Studies|Fr. Hist. Stud.||00161071||100967570
    Fresenius Environmental Bulletin|||10184619
    Fresenius' Journal of Analytical Chemistry|Fresenius J. Anal. Chem.||09370633|14321130|9114077
    Freshwater Biology|Freshw. Biol.||00465070|13652427|100940627
    Freshwater Science|||21619549
    Frontiers in Aging Neuroscience|Front. Aging Neurosci.||16634365||101525824
    Frontiers in Behavioral Neuroscience|Front. Behav. Neurosci.||16625153||101477952
    Frontiers in Bioengineering and Biotechnology|Front. Bioeng. Biotechnol.||22964185||101632513
    Frontiers in Biology|Front. Biol.|Front Biol (Beijing)|16747984|16747992|101541748
    Frontiers in Bioscience|Front. Biosci.|Front Biosci (Elite Ed)|19450494|19450508|101485240
    Frontiers in Bioscience|Front. Biosci.|Front Biosci (Schol Ed)|19450516|19450524|101485241
    Frontiers in Cardiovascular Medicine|Front. Cardiovasc. Med.||2297055X||101653388
    Frontiers in Cell and Developmental Biology|Front. Cell Dev. Biol.||2296634X||101630250
    Frontiers in Cellular and Infection Microbiology|Front. Cell. Infect. Microbiol.||22352988||101585359
    Frontiers in Cellular Neuroscience|Front. Cell. Neurosci.||16625102||101477935
    Frontiers in Chemistry|Front. Chem.||22962646||101627988
    Frontiers in Computational Neuroscience|Front. Comput. Neurosci.||16625188||101477956
    Frontiers in Earth Science|Front. Earth Sci.||22966463
    Frontiers in Ecology and Evolution|Front. Ecol. Evol.||2296701X||101633915
    Frontiers in Ecology and the Environment|Front. Ecol. Environ.||15409295|15409309|101513792
    Frontiers in Endocrinology|Front. Endocrinol.|Front Endocrinol (Lausanne)|16642392||101555782
    Frontiers in Environmental Science|Front. Environ. Sci.||2296665X
    Frontiers in Forests and Global Change|||2624893X
    Frontiers in Genetics|Front. Genet.||16648021||101560621
    Frontiers in Health Policy Research|Front. Health Policy Res.||1096231X|15372634|9815924
    Frontiers in Human Neuroscience|Front. Hum. Neurosci.||16625161||101477954
    Frontiers in Immunology|Front. Immunol.||16643224||101560960
    Frontiers in Integrative Neuroscience|Front. Integr. Neurosci.||16625145||101477950
    Frontiers in Life Science|Front. Life Sci.||21553769|21553777|101555676
    Frontiers in Marine Science|||22967745
    Frontiers in Microbiology|Front. Microbiol.||1664302X||101548977
    Frontiers in Molecular Biosciences|Front. Mol. Biosci.||2296889X||101653173
    Frontiers in Molecular Neuroscience|Front. Mol. Neurosci.||16625099||101477914
    Frontiers in Neural Circuits|Front. Neural Circuits||16625110||101477940
    Frontiers in Neuroanatomy|Front. Neuroanat.||16625129||101477943
    Frontiers in Neuroendocrinology|Front. Neuroendocrinol.||00913022|10956808|7513292
    Frontiers in Neuroinformatics|Front. Neuroinform.||16625196||101477957
    Frontiers in Neurology|Front. Neurol.||16642295||101546899
    Frontiers in Neuroscience|Front. Neurosci.||16624548|1662453X|101478481
    Frontiers in Nutrition|Front. Nutr.||2296861X||101642264
    Frontiers in Oncology|Front. Oncol.||2234943X||101568867
    Frontiers in Pediatrics|Front. Pediatr.||22962360||101615492
    Frontiers in Pharmacology|Front. Pharmacol.||16639812||101548923
    Frontiers in Physiology|Front. Physiol.||1664042X||101549006
    Frontiers in Plant Science|Front. Plant Sci.||1664462X||101568200
    Frontiers in Psychiatry|Front. Psychiatry||16640640||101545006
    Frontiers in Psychology|Front. Psychol.||16641078||101550902
    Frontiers in Public Health|Front. Public Health||22962565||101616579
    Frontiers in Systems Neuroscience|Front. Syst. Neurosci.||16625137||101477946
    Frontiers in Veterinary Science|Front. Vet. Sci.||22971769||101666658
    Frontiers of Earth Science|||20950195
    Frontiers of Medicine|Front. Med.||20950217|20950225|101549428
    Functional Ecology|Funct. Ecol.||02698463||101479393
    Functional Plant Biology|Funct. Plant Biol.||14454408|14454416|101154361
    Fundamenta informaticae|Fundam. Inform.||01692968|18758681|101605592
    Fundamental & Clinical Pharmacology|Fundam. Clin. Pharmacol.||07673981|14728206|8710411
    Fungal Biology and Biotechnology|Fungal Biol. Biotechnol.||20543085||101655873
    Fungal Ecology|Fungal Ecol.||17545048|18780083|101496718
    Future Generations Computer Systems|Future Gener. Comput. Syst.||0167739X|18727115|9881585
    Future Microbiology|Future Microbiol.||17460913|17460921|101278120
    Future Oncology|Future Oncol.||14796694|17448301|101256629
    Futures|Futures||00163287||100972611
    G3|G3|G3 (Bethesda)|21601836||101566598
    Gaceta Mexicana de Oncologia|||16659201
    Gaceta sanitaria|Gac. Sanit.||02139111|15781283|8901623
    Gait & Posture|Gait Posture||09666362|18792219|9416830
    Games and Economic Behavior|Games Econ. Behav.||08998256||101275006
    Games for Health Journal|Games Health J.||2161783X|21617856|101583709
    Gan to Kagaku Ryoho|Gan To Kagaku Ryoho||03850684||7810034|Gan to kagaku ryoho. Cancer & chemotherapy
    Gastric Cancer|Gastric Cancer||14363291||100886238
    Gastroenterologia y Hepatologia|Gastroenterol. Hepatol.||02105705||8406671
    Gastroenterology|Gastroenterology||00165085|15280012|0374630
    Gastroenterology Nursing|Gastroenterol. Nurs.||1042895X|15389766|8915377
    Gastrointestinal Endoscopy|Gastrointest. Endosc.||00165107|10976779|0010505
    Geburtshilfe und Frauenheilkunde|Geburtshilfe Frauenheilkd.||00165751|14388804|0370732
    Gender & Society|Gend. Soc.||08912432||9882220
    Gender, Place and Culture|Gend. Place Cult.||0966369X||101094685
    Gender, Work, and Organization|Gend. Work Organ.||09686673|14680432|101544781
    Gene|Gene||03781119|18790038|7706761
    Gene Expression Patterns|Gene Expr. Patterns||1567133X|18727298|101167473
    Gene Regulation and Systems Biology|Gene Regul. Syst. Bio.||11776250||101312647
    Gene Therapy|Gene Ther.||09697128|14765462|9421525
    Gene Therapy and Regulation|Gene Ther. Regul.||13889532|15685586|101088566
    General and Comparative Endocrinology|Gen. Comp. Endocrinol.||00166480|10956840|0370735
    General Dentistry|Gen. Dent.||03636771||7610466
    General Hospital Psychiatry|Gen. Hosp. Psychiatry||01638343|18737714|7905527
    General Relativity and Gravitation|Gen. Relativ. Gravit.||00017701|15729532|101661565
    General Thoracic and Cardiovascular Surgery|Gen. Thorac. Cardiovasc. Surg.||18636705|18636713|101303952
    Genes|Genes|Genes (Basel)|20734425||101551097
    Genes & Cancer|Genes Cancer||19476019|19476027|101516546
    Genes & Development|Genes Dev.||08909369|15495477|8711660
    Genes & Genetic Systems|Genes Genet. Syst.||13417568|18805779|9607822
    Genes & Genomics|Genes Genomics||19769571|20929293|101481027
    Genes and Immunity|Genes Immun.||14664879|14765470|100953417
    Genes to Cells|Genes Cells||13569597|13652443|9607379
    Genes, Brain, and Behavior|Genes Brain Behav.||16011848|1601183X|101129617
    Genes, Chromosomes & Cancer|Genes Chromosomes Cancer||10452257|10982264|9007329
    Genesis|Genesis||1526954X|1526968X|100931242
    Genetic Epidemiology|Genet. Epidemiol.||07410395|10982272|8411723
    Genetic Resources and Crop Evolution|Genet. Resour. Crop Evol.||09259864|15735109|100955222
    Genetic Testing|Genet. Test.||10906576|15577473|9802546
    Genetic Testing and Molecular Biomarkers|Genet. Test. Mol. Biomarkers||19450265|19450257|101494210
    Genetic, Social, and General Psychology Monographs|Genet. Soc. Gen. Psychol. Monogr.||87567547|19405286|8508368
    Genetica|Genetica||00166707|15736857|0370740
    Genetics|Genetics||00166731|19432631|0374636
    Genetics and Molecular Biology|Genet. Mol. Biol.||14154757|16784685|100883590
    Genetics and Molecular Research|Genet. Mol. Res.||16765680||101169387
    Genetics in Medicine|Genet. Med.||10983600|15300366|9815831
    Genetics Research|Genet. Res.|Genet Res (Camb)|00166723|14695073|101550220
    Genetics Research International|Genet. Res. Int.||20903154|20903162|101571472
    Genetics, Selection, Evolution|Genet. Sel. Evol.||0999193X|12979686|9114088
    Genome|Genome||08312796|14803321|8704544
    Genome Biology|Genome Biol.||14747596|1474760X|100960660
    Genome Biology and Evolution|Genome Biol. Evol.||17596653||101509707
    Genome Dynamics|Genome Dyn.||16609263|16623797|101319425
    Genome Dynamics and Stability|Genome Dyn. Stab.||18613373|18613381|101521084
    Genome Informatics|Genome Inform.||09199454||101280573|Genome informatics. International Conference on Genome Informatics
    Genome Medicine|Genome Med.||1756994X||101475844
    Genome Research|Genome Res.||10889051|15495469|9518021
    Genomic Medicine|Genomic Med.||18717934|18717942|101300020
    Genomics|Genomics||08887543|10898646|8800135
    Genomics & Informatics|Genomics Inform.||1598866X|22340742|101223836
    Genomics, Proteomics & Bioinformatics|Genomics Proteomics Bioinformatics||16720229|22103244|101197608
    Geo-Marine Letters|Geo-Mar. Lett.||02760460
    Geoarchaeology|Geoarchaeology||08836353|15206548|101648490
    Geocarto International|Geocarto Int.||10106049||101094824
    Geochemical Journal|Geochem. J.||00167002||100971351
    Geochemistry, Geophysics, Geosystems|Geochem. Geophys. Geosyst.||15252027||101661752
    Geochimica et Cosmochimica Acta|Geochim. Cosmochim. Acta||00167037||9876074
    Geoderma|Geoderma||00167061|18726259|101256557
    Geoforum|Geoforum||00167185||0356763
    Geografiska Annaler. Series B, Human Geography|Geogr. Ann. Ser. B||04353684||101086035
    Geographical Analysis|Geogr. Anal.||00167363||100967562
    Geographical Research|||17455863
    Geographical Review|Geogr. Rev.||00167428|19310846|0247704
    GeoJournal|GeoJournal||03432521||101084445
    Geological Magazine|Geol. Mag.||00167568||100971354
    Geological Society of America Bulletin|Geol. Soc. Am. Bull.||00167606||100971357
    Geologie En Mijnbouw-Netherlands Journal of Geosciences|||00167746
    Geologische Rundschau|Geol. Rundsch.||00167835||100971366
    Geology|Geology||00917613||100971468
    Geomatics Natural Hazards & Risk|||19475705
    Geomorphologie-Relief Processus Environnement|||12665304
    Geomorphology|Geomorphology|Geomorphology (Amst)|0169555X|1872695X|101552567
    Geophysical Journal International|Geophys. J. Int.||0956540X|1365246X|101286285
    Geophysical Research Letters|Geophys. Res. Lett.||00948276|19448007|9882887|GRL
    Georgian Medical News|Georgian Med. News||15120112||101218222
    Geotextiles and Geomembranes|||02661144
    Geriatric Nursing|Geriatr. Nurs.||01974572|15283984|8309633
    German Life and Letters|Ger. Life Lett.||00168777||100967641
    Gerontology|Gerontology||0304324X|14230003|7601655
    Gesture|Gesture|Gesture (Amst)|15681475|15699773|101131740
    Gesundheitswesen (Bundesverband der Arzte des Offentlichen Gesundheitsdienstes (Germany))|Gesundheitswesen||09413790|14394421|9204210
    Ginecologia y Obstetricia de Mexico|Ginecol. Obstet. Mex.||03009041||0376552
    Ginekologia polska|Ginekol. Pol.||00170011||0374641
    GIScience & Remote Sensing|GIsci. Remote Sens.||15481603|19437226|101576832
    Glia|Glia||08941491|10981136|8806785
    Global and Planetary Change|Glob. Planet. Change||09218181||100971578
    Global Biogeochemical Cycles|Global Biogeochem. Cycles||08866236|19449224|100971590
    Global Change Biology|Glob. Chang. Biol.||13541013|13652486|9888746
    Global Change Biology. Bioenergy|Glob. Change Biol. Bioenergy||17571693|17571707|101517159
    Global Ecology and Biogeography|Glob. Ecol. Biogeogr.||1466822X|14668238|100895787
    Global Ecology and Conservation|Global Ecol. Conserv.||23519894
    Global Environmental Change|Glob. Environ. Change||09593780||9884942
    Global Health Action|Glob. Health Action||16549716|16549880|101496665
    Global Mental Health|Glob. Ment. Health|Glob Ment Health (Camb)|20544251||101659641
    Globalization and Health|Global. Health||17448603||101245734
    Glycoconjugate Journal|Glycoconj. J.||02820080|15734986|8603310
    Graefe's Archive for Clinical and Experimental Ophthalmology|Graefes Arch. Clin. Exp. Ophthalmol.||0721832X|1435702X|8205248
    Green Chemistry|Green Chem.||14639262||101307052
    Ground Water|Ground Water||0017467X|17456584|9882886
    Group Dynamics|Group Dyn.||10892699||100971530
    Growth and Change|Growth Change||00174815||101084432
    GSA Today|GSA Today||10525173||100971573
    Gut|Gut||00175749|14683288|2985108R
    Gynecologic and Obstetric Investigation|Gynecol. Obstet. Invest.||03787346|1423002X|7900587
    Gynecologic Oncology|Gynecol. Oncol.||00908258|10956859|0365304
    Gynecological Endocrinology|Gynecol. Endocrinol.||09513590|14730766|8807913
    Haematologica|Haematologica||03906078|15928721|0417435
    Haemophilia|Haemophilia||13518216|13652516|9442916
    Hamdard Medicus|Hamdard Med.||02504723||7901302
    Handbook of Experimental Pharmacology|Handb. Exp. Pharmacol.||01712004||7902231
    Handchirurgie, Mikrochirurgie, plastische Chirurgie|Handchir. Mikrochir. Plast. Chir.||07221819|14393980|8302815
    Harm Reduction Journal|Harm Reduct. J.||14777517||101153624
    Harmful algae|Harmful Algae||15689883||101128968
    Harvard Business Review|Harv. Bus. Rev.||00178012||9875796
    Harvard Educational Review|Harv. Educ. Rev.||00178055||9876095
    Harvard Journal of Asiatic Studies|Harv. J. Asiat. Stud.||00730548|19446454|100967736
    Harvard Law Review|Harv. Law Rev.||0017811X||7703681
    Harvard Review of Psychiatry|Harv. Rev. Psychiatry||10673229|14657309|9312789
    Head & Neck|Head Neck||10433074|10970347|8902541
    Head & Neck Oncology|Head Neck Oncol.||17583284||101479704
    Head and Neck Pathology|Head Neck Pathol.||1936055X|19360568|101304010
    Health|Health|Health (London)|13634593|14617196|9800465
    Health & Place|Health Place||13538292|18732054|9510067
    Health & Social Care in the Community|Health Soc. Care Community||09660410|13652524|9306359
    Health Affairs|Health Aff.|Health Aff (Millwood)|02782715|15445208|8303128
    Health and Human Rights|Health Hum. Rights||10790969|21504113|9502498
    Health and Quality of Life Outcomes|Health Qual. Life Outcomes||14777525||101153626
    Health Care for Women International|Health Care Women Int.||07399332|10964665|8411543
    Health Communication|Health Commun.||10410236|15327027|8908762
    Health Expectations|Health Expect.||13696513|13697625|9815926
    Health Informatics Journal|Health Informatics J.||14604582|17412811|100883604
    Health Information and Libraries Journal|Health Info. Libr. J.||14711834|14711842|100970070
    Health Information Management|Health Inf. Manag.||13224913||9438200
    Health Management Technology|Health Manag. Technol.||10744770||9423239
    Health Marketing Quarterly|Health Mark. Q.||07359683|15450864|8306485
    Health Policy|Health Policy||01688510|18726054|8409431
    Health Policy and Planning|Health Policy Plan.||02681080|14602237|8610614
    Health Promotion and Chronic Disease Prevention in Canada|Health Promot. Chronic Dis. Prev. Can.||2368738X||101648506
    Health Promotion International|Health Promot. Int.||09574824|14602245|9008939
    Health Promotion Journal of Australia|Health Promot. J. Austr.||10361073||9710936
    Health Promotion Practice|Health Promot. Pract.||15248399||100890609
    Health Psychology|Health Psychol.||02786133|19307810|8211523
    Health Research Policy and Systems|Health Res. Policy Syst.||14784505||101170481
    Health Services Research|Health Serv. Res.||00179124|14756773|0053006
    Health Technology Assessment|Health Technol. Assess.||13665278|20464924|9706284
    Healthcare|Healthc.|Healthc (Amst)|22130764|22130772|101622189
    Healthcare|Healthcare|Healthcare (Basel)|22279032||101666525
    Hearing Research|Hear. Res.||03785955|18785891|7900445
    Heart|Heart||13556037|1468201X|9602087
    Heart & Lung|Heart Lung||01479563|15273288|0330057
    Heart and Vessels|Heart Vessels||09108327|16152573|8511258
    Heart Failure Reviews|Heart Fail. Rev.||13824147|15737322|9612481
    Heart Rhythm|Heart Rhythm||15475271|15563871|101200317
    Heart, Lung & Circulation|Heart Lung Circ.||14439506|14442892|100963739
    Helgoland Marine Research|||1438387X
    Heliyon|Heliyon||24058440||101672560
    Hellenic Journal of Cardiology|Hellenic J. Cardiol.||11099666|22415955|101257381
    Helvetica Chimica Acta|Helv. Chim. Acta||0018019X||2985094R
    Hematology|Hematology||10245332|16078454|9708388
    Hemodialysis International|Hemodial. Int.||14927535|15424758|101093910|Hemodialysis international. International Symposium on Home Hemodialysis
    Hepato-Gastroenterology|Hepatogastroenterology||01726390||8007849
    Hepatobiliary & Pancreatic Diseases International|Hepatobiliary Pancreat. Dis. Int.||14993872||101151457|HBPD INT
    Hepatology|Hepatology||02709139|15273350|8302946
    Heredity|Heredity|Heredity (Edinb)|0018067X|13652540|0373007
    Hermathena|Hermathena||00180750||100967795
    Hernia|Hernia||12654906|12489204|9715168
    Herzschrittmachertherapie & Elektrophysiologie|Herzschrittmacherther. Elektrophysiol.||09387412|14351544|9425873
    Heterocycles|Heterocycles||03855414||7513602
    High Altitude Medicine & Biology|High Alt. Med. Biol.||15270297|15578682|100901183
    Hippocampus|Hippocampus||10509631|10981063|9108167
    Histology and Histopathology|Histol. Histopathol.||02133911|16995848|8609357
    Histopathology|Histopathology||03090167|13652559|7704136
    Historia mexicana|Hist. Mex.||01850172||100967052
    Historical Biology|Hist. Biol.||08912963||9426321
    Historisk Tidsskrift|Hist. Tidsskr.||0018263X||100967862
    History and Philosophy of the Life Sciences|Hist. Philos. Life Sci.||03919714|17426316|8003052
    History and Theory|Hist. Theory||00182656||100967859
    History in Africa|Hist. Afr.||03615413||100967782
    History of European Ideas|Hist. Eur. Ideas||01916599|1873541X|100967734
    History of the Human Sciences|Hist. Human Sci.||09526951|1461720X|100967737
    HIV Medicine|HIV Med.||14642662|14681293|100897392
    Holistic Nursing Practice|Holist. Nurs. Pract.||08879311|15505138|8702105
    Holocene, The|||09596836
    Horizonte Medico|Horiz. Med.|Horiz Med (Barcelona)|||17420050R
    Hormone and Metabolic Research|Horm. Metab. Res.||00185043|14394286|0177722
    Hormones|Hormones|Hormones (Athens)|11093099||101142469
    Hormones & Cancer|Horm. Cancer||18688497|18688500|101518427
    Hormones and Behavior|Horm. Behav.||0018506X|10956867|0217764
    Horticulture Research|Hortic. Res.||20527276||101655540
    HortScience|HortScience||00185345||9882989
    HortTechnology|Horttechnology||10630198||101137099
    Houille Blanche-Revue Internationale De L Eau|||00186368
    HPB|HPB|HPB (Oxford)|1365182X|14772574|100900921
    Human & Experimental Toxicology|Hum. Exp. Toxicol.||09603271|14770903|9004560
    Human Affairs|Hum. Affairs|Hum Affairs (Bratisl)|12103055|1337401X|101533835
    Human and Ecological Risk Assessment|Hum. Ecol. Risk Assess.||10807039|15497860|9513572
    Human Antibodies|Hum. Antibodies||10932607|1875869X|9711270
    Human Biology|Hum. Biol.||00187143|15346617|0116717
    Human Brain Mapping|Hum. Brain Mapp.||10659471|10970193|9419065
    Human Cell|Hum. Cell||09147470|17490774|8912329
    Human Communication Research|Hum. Commun. Res.||03603989|14682958|7600097
    Human Development|Hum. Dev.||0018716X|14230054|0012445
    Human Ecology|Hum. Ecol.||00468169||0252510
    Human Ecology Review|||10744827
    Human Ethology Bulletin|Human Ethol. Bull.||22244468|22244476|101662143
    Human Evolution|Hum. Evol.||03939375|1824310X|8915192
    Human Factors|Hum. Factors||00187208|15478181|0374660
    Human Factors and Ergonomics in Manufacturing|Hum. Factors Ergon. Manuf.||10908471|15206564|101517818
    Human Fertility|Hum. Fertil.|Hum Fertil (Camb)|14647273|17428149|100888143
    Human Gene Therapy|Hum. Gene Ther.||10430342|15577422|9008950
    Human Gene Therapy Methods|Hum. Gene Ther. Methods||19466536|19466544|101573202
    Human Gene Therapy. Clinical Development|Hum. Gene Ther. Clin. Dev.||23248637|23248645|101607433
    Human Genetics|Hum. Genet.||03406717|14321203|7613873
    Human Genomics|Hum. Genomics||14739542|14797364|101202210
    Human Geographies|Human Geogr.||18436587|20672284|101631770
    Human Heredity|Hum. Hered.||00015652|14230062|0200525
    Human Immunology|Hum. Immunol.||01988859|18791166|8010936
    Human Molecular Genetics|Hum. Mol. Genet.||09646906|14602083|9208958
    Human Movement Science|Hum. Mov. Sci.||01679457|18727646|8300127
    Human Mutation|Hum. Mutat.||10597794|10981004|9215429
    Human Nature|Hum. Nat.||10456767|19364776|9010063
    Human Organization|Hum. Organ.||00187259||0412703
    Human Pathology|Hum. Pathol.||00468177|15328392|9421547
    Human Psychopharmacology|Hum. Psychopharmacol.||08856222|10991077|8702539
    Human Relations|Hum. Relat.||00187267||0401047
    Human Reproduction|Hum. Reprod.||02681161|14602350|8701199
    Human Reproduction and Genetic Ethics|Hum. Reprod. Genet. Ethics||10287825|20430469|9815992
    Human Reproduction Update|Hum. Reprod. Update||13554786|14602369|9507614
    Human Resources for Health|Hum. Resour. Health||14784491||101170535
    Human Rights Quarterly|Hum. Rights Q.||02750392|1085794X|100972519
    Human Service Organizations, Management, Leadership & Governance|Hum. Serv. Organ. Manag. Leadersh. Gov.||23303131|2330314X|101634959
    Human Studies|Hum. Stud.||01638548||100972755
    Human Vaccines|Hum. Vaccin.||15548600|15548619|101265291
    Human Vaccines & Immunotherapeutics|Hum. Vaccin. Immunother.||21645515|2164554X|101572652
    Hydrobiologia|Hydrobiologia||00188158||9879627
    Hydrogeology Journal|Hydrogeol. J.||14312174|14350157|101601569
    Hydrological Processes|Hydrol. Process.||08856087|10991085|101534565
    Hydrology and Earth System Sciences|||10275606
    Hypertension|Hypertension||0194911X|15244563|7906255
    Hypertension Research|Hypertens. Res.||09169636|13484214|9307690
    Hémecht|Hemecht||00180270||101506305
    Icarus|Icarus||00191035||9890634
    Ices Journal of Marine Science|||10543139
    IEEE ... International Conference on Rehabilitation Robotics|IEEE Int. Conf. Rehabil. Robot.||19457898|19457901|101260913
    IEEE Access|IEEE Access||21693536||101639462
    IEEE Annals of the History of Computing|IEEE Ann. Hist. Comput.||10586180
    IEEE Antennas & Propagation Magazine|IEEE Antennas Propag. Mag.||10459243|21680329|101209557
    IEEE Antennas and Wireless Propagation Letters|IEEE Antennas Wirel. Propag. Lett.||15361225|15485757|101210745
    IEEE Communications Letters|IEEE Commun. Lett.||10897798|15582558|101210565
    IEEE Computational Intelligence Magazine|IEEE Comput. Intell. Mag.||1556603X|15566048|101633724
    IEEE Computer Graphics and Applications|IEEE Comput. Graph. Appl.||02721716|15581756|9881869
    IEEE Conference on Computer Vision and Pattern Recognition||||||CVPR;IEEE/CVF Conference on Computer Vision and Pattern Recognition;Computer Vision and Pattern Recognition
    IEEE Embedded Systems Letters|IEEE Embed. Syst. Lett.||19430663|19430671|101538056
    IEEE Engineering in Medicine and Biology Magazine|IEEE Eng. Med. Biol. Mag.||07395175|19374186|8305985
    IEEE Haptics Symposium|IEEE Haptics Symp.||23247347|23247355|101649860
    IEEE Intelligent Systems|IEEE Intell. Syst.||15411672|19411294|101213160
    IEEE International Conference on Acoustics, Speech and Signal Processing||||||ICASSP
    IEEE International Conference on Automation Science and Engineering|IEEE Int. Conf. Automation Sci. Eng.|IEEE Int Conf Automation Sci Eng (CASE)|21618070|21618089|101616229
    IEEE International Conference on Computer Vision||||||ICCV;IEEE/CVF International Conference on Computer Vision;International Conference on Computer Vision
    IEEE International Conference on Development and Learning|IEEE Int. Conf. Dev. Learn.||21619476|21619484|101182170
    IEEE International Conference on Robotics and Automation||||||ICRA
    IEEE International Conference on Systems Biology|IEEE Int. Conf. Systems Biol.||23250704|23250712|101617576
    IEEE International Workshop on Genomic Signal Processing and Statistics|IEEE Int. Workshop Genomic Signal Process. Stat.||21503001|2150301X|101527086
    IEEE International Workshop on Machine Learning for Signal Processing|IEEE Int. Workshop Mach. Learn. Signal Process.||21610363|21610371|101608851
    IEEE Internet Computing|IEEE Internet Comput.||10897801|19410131|9891911
    IEEE Journal of Biomedical and Health Informatics|IEEE J. Biomed. Health Inform.||21682194|21682208|101604520
    IEEE Journal of Emerging and Selected Topics in Power Electronics|IEEE J. Emerg. Sel. Top. Power Electron.||21686777|21686785|101658536
    IEEE Journal of Quantum Electronics|IEEE J. Quantum Electron.||00189197||101204403
    Ieee Journal of Selected Topics in Applied Earth Observations and Remote Sensing|IEEE J. Sel. Topics Appl. Earth Observ. Remote Sens.||19391404
    IEEE Journal of Selected Topics in Quantum Electronics|IEEE J. Sel. Top. Quantum Electron.||1077260X|15584542|101212349
    IEEE Journal of Selected Topics in Signal Processing|IEEE J. Sel. Top. Signal Process.||19324553|19410484|101514227
    IEEE Microwave and Wireless Components Letters|IEEE Microw. Wirel. Compon. Lett.||15311309|15581764|101210890
    IEEE Microwave Magazine|IEEE Microw. Mag.||15273342|15579581|101210898
    IEEE Nanotechnology Magazine|IEEE Nanotechnol. Mag.||19324510|19427808|101537143
    IEEE Network|IEEE Netw.||08908044||100971621
    IEEE Pacific Visualization Symposium|IEEE Pac. Vis. Symp.||21658765|21658773|101582808
    IEEE Pervasive Computing|IEEE Pervasive Comput.||15361268|15582590|101212020
    IEEE Reviews in Biomedical Engineering|IEEE Rev. Biomed. Eng.||19373333|19411189|101493803
    IEEE Robotics & Automation Magazine|IEEE Robot. Autom. Mag.||10709932|1558223X|101212340
    IEEE Security & Privacy|IEEE Secur. Priv.||15407993|15584046|101212343
    IEEE Signal Processing Letters|IEEE Signal Process. Lett.||10709908|15582361|101212678
    IEEE Signal Processing Magazine|IEEE Signal Process. Mag.||10535888|15580792|101212681
    IEEE Spectrum|IEEE Spectr.||00189235|19399340|9875800
    IEEE Symposium on Foundations of Computer Science||||||FOCS
    IEEE Transactions on Acoustics, Speech, and Signal Processing|IEEE Trans. Acoust.||00963518||9876801
    IEEE Transactions on Applied Superconductivity|IEEE Trans. Appl. Supercond.||10518223|15582515|101517554
    IEEE Transactions on Audio, Speech, and Language Processing|IEEE Trans. Audio Speech Lang. Process.||15587916|15587924|101266978
    IEEE Transactions on Automatic Control|IEEE Trans. Automat. Contr.||00189286||101210419
    IEEE Transactions on Automation Science and Engineering|IEEE Trans. Autom. Sci. Eng.||15455955|15583783|101225105
    IEEE Transactions on Autonomous Mental Development|IEEE Trans. Auton. Ment. Dev.||19430604|19430612|101541808
    IEEE Transactions on Bio-Medical Engineering|IEEE Trans. Biomed. Eng.||00189294|15582531|0012737
    IEEE Transactions on Biomedical Circuits and Systems|IEEE Trans. Biomed. Circuits Syst.||19324545|19409990|101312520
    IEEE Transactions on Circuits and Systems for Video Technology|IEEE Trans. Circuits Syst. Video Technol.||10518215|15582205|101210563
    IEEE Transactions on Circuits and Systems. II, Express Briefs|IEEE Trans. Circuits Syst. II Express Briefs||15497747|15583791|101542815
    IEEE Transactions on Components, Packaging, and Manufacturing Technology|IEEE Trans. Compon. Packaging Manuf. Technol.||21563950|21563985|101568904
    IEEE Transactions on Computers|IEEE Trans. Comput.||00189340||9875801|IEEE transactions on computers. Institute of Electrical and Electronics Engineers
    IEEE Transactions on Control Systems Technology|IEEE Trans. Control Syst. Technol.||10636536|15580865|101210710
    IEEE Transactions on Cybernetics|IEEE Trans. Cybern.||21682267|21682275|101609393
    IEEE Transactions on Dependable and Secure Computing|IEEE Trans. Dependable Secure Comput.||15455971|19410018|101231284
    IEEE Transactions on Electron Devices|IEEE Trans. Electron Devices||00189383||0422675
    IEEE Transactions on Emerging Topics in Computing|IEEE Trans. Emerg. Top. Comput.||21686750||101633073
    IEEE Transactions on Fuzzy Systems|IEEE Trans. Fuzzy Syst.||10636706|19410034|101213170
    IEEE Transactions on Haptics|IEEE Trans. Haptics||19391412|23294051|101491191
    IEEE Transactions on Human-Machine Systems|IEEE Trans. Hum. Mach. Syst.||21682291|21682305|101628372
    IEEE Transactions on Image Processing|IEEE Trans. Image Process.||10577149|19410042|9886191
    IEEE Transactions on Industrial Electronics|IEEE Trans. Ind. Electron.||02780046|15579948|101213117
    IEEE Transactions on Industrial Informatics|IEEE Trans. Industr. Inform.||15513203|19410050|101568906
    IEEE Transactions on Industry Applications|IEEE Trans. Ind. Appl.||00939994|19399367|101214002
    IEEE Transactions on Information Technology in Biomedicine|IEEE Trans. Inf. Technol. Biomed.||10897771|15580032|9712259
    IEEE Transactions on Information Theory|IEEE Trans. Inf. Theory||00189448||9880925
    IEEE Transactions on Intelligent Transportation Systems|IEEE trans. Intell. Transp. Syst.||15249050|15580016|101213161
    IEEE Transactions on Knowledge and Data Engineering|IEEE Trans. Knowl. Data Eng.||10414347|15582191|9887654
    IEEE Transactions on Magnetics|IEEE Trans. Magn.||00189464||100971385
    IEEE Transactions on Medical Imaging|IEEE Trans. Med. Imaging||02780062|1558254X|8310780
    IEEE Transactions on Multimedia|IEEE Trans. Multimedia||15209210|19410077|101210915
    IEEE Transactions on Nanotechnology|IEEE Trans. Nanotechnol.||1536125X|19410085|101210978
    IEEE Transactions on Neural Networks|IEEE Trans. Neural Netw.||10459227|19410093|101211035
    IEEE Transactions on Neural Networks and Learning Systems|IEEE Trans. Neural Netw. Learn. Syst.||2162237X|21622388|101616214
    IEEE Transactions on Neural Systems and Rehabilitation Engineering|IEEE Trans. Neural Syst. Rehabil. Eng.||15344320|15580210|101097023
    IEEE Transactions on Parallel and Distributed Systems|IEEE Trans. Parallel Distrib. Syst.||10459219|15582183|101212014
    IEEE Transactions on Pattern Analysis and Machine Intelligence|IEEE Trans. Pattern Anal. Mach. Intell.||01628828|19393539|9885960|TPAMI;PAMI
    IEEE Transactions on Professional Communication|IEEE Trans. Prof. Commun.||03611434|15581500|101212333
    IEEE Transactions on Robotics|IEEE Trans. Robot.||15523098|19410468|101514509
    IEEE Transactions on Robotics and Automation|IEEE Trans. Rob. Autom.||1042296X||100971569
    IEEE Transactions on Signal Processing|IEEE Trans. Signal Process.||1053587X||9885223
    IEEE Transactions on Smart Grid|IEEE Trans. Smart Grid||19493053|19493061|101587977
    IEEE Transactions on Systems, Man and Cybernetics. Part C, Applications and Reviews|IEEE Trans. Syst. Man Cybern. C Appl. Rev.||10946977|15582442|100971532
    IEEE Transactions on Systems, Man, and Cybernetics|IEEE Trans. Syst. Man Cybern.||00189472||1274320
    IEEE Transactions on Systems, Man, and Cybernetics. Part B, Cybernetics|IEEE Trans. Syst. Man Cybern. B Cybern.||10834419|19410492|9890044
    IEEE Transactions on Systems, Man, and Cybernetics. Systems|IEEE Trans. Syst. Man Cybern. Syst.||21682216|21682232|101639986
    IEEE Transactions on Terahertz Science and Technology|IEEE Trans. Terahertz Sci. Technol.||2156342X|21563446|101593215
    IEEE Transactions on Ultrasonics, Ferroelectrics, and Frequency Control|IEEE Trans. Ultrason. Ferroelectr. Freq. Control||08853010|15258955|9882735
    IEEE Transactions on Visualization and Computer Graphics|IEEE Trans. Vis. Comput. Graph.||10772626|19410506|9891704
    IEEE/ACM Transactions on Audio, Speech, and Language Processing|IEEE/ACM Trans. Audio Speech Lang. Process.||23299290|23299304|101646714
    IEEE/ACM Transactions on Computational Biology and Bioinformatics|IEEE/ACM Trans. Comput. Biol. Bioinform.||15455963|15579964|101196755
    IEEE/RSJ International Conference on Intelligent Robots and Systems||||||IROS
    Iforest-Biogeosciences and Forestry|||19717458
    IJCAI|IJCAI|IJCAI (U S)|10450823||101523961
    ILAR Journal|ILAR J.||10842020|19306180|9516416
    Image and Vision Computing|Image Vis. Comput.||02628856|18728138|101151810
    Immune Network|Immune Netw.||15982629|20926685|101137270
    Immunity|Immunity||10747613|10974180|9432918
    Immunobiology|Immunobiology||01712985|18783279|8002742
    Immunogenetics|Immunogenetics||00937711|14321211|0420404
    Immunologic Research|Immunol. Res.||0257277X|15590755|8611087
    Immunological Investigations|Immunol. Invest.||08820139|15324311|8504629
    Immunological Reviews|Immunol. Rev.||01052896|1600065X|7702118
    Immunology|Immunology||00192805|13652567|0374672
    Immunology and Allergy Clinics of North America|Immunol. Allergy Clin. North Am.||08898561|15578607|8805635
    Immunology and Cell Biology|Immunol. Cell Biol.||08189641|14401711|8706300
    Immunology and Infectious Diseases|Immunol. Infect. Dis.||23332719|23333286|101651362
    Immunology Letters|Immunol. Lett.||01652478|18790542|7910006
    Immunology Today|Immunol. Today||01675699||8008346
    Immunology, Endocrine & Metabolic Agents in Medicinal Chemistry|Immunol. Endocr. Metab. Agents Med. Chem.||18715222|18756115|101269161
    Immunopharmacology and Immunotoxicology|Immunopharmacol. Immunotoxicol.||08923973|15322513|8800150
    Immunotherapy|Immunotherapy||1750743X|17507448|101485158
    Implementation Science|Implement. Sci.||17485908||101258411
    In Silico Biology|In Silico Biol.||13866338|14343207|9815902|In Silico Biol (Gedrukt)
    In Vivo|In Vivo||0258851X|17917549|8806809
    Indian Forester|||00194816
    Indian Heart Journal|Indian Heart J.||00194832||0374675
    Indian Journal of Biochemistry & Biophysics|Indian J. Biochem. Biophys.||03011208|09750959|0310774
    Indian Journal of Cancer|Indian J. Cancer||0019509X|19984774|0112040
    Indian Journal of Clinical Biochemistry|Indian J. Clin. Biochem.||09701915|09740422|8708303
    Indian Journal of Dental Research|Indian J. Dent. Res.||09709290|19983603|9202990
    Indian Journal of Dermatology|Indian J. Dermatol.||00195154|19983611|0370750
    Indian Journal of Dermatology, Venereology and Leprology|Indian J. Dermatol. Venereol. Leprol.||03786323|09733922|7701852
    Indian Journal of Experimental Biology|Indian J. Exp. Biol.||00195189|09751009|0233411
    Indian Journal of Gastroenterology|Indian J. Gastroenterol.||02548860|09750711|8409436
    Indian Journal of Geo-Marine Sciences|||03795136
    Indian Journal of Malariology|Indian J. Malariol.||03678326||17540010R
    Indian Journal of Marine Sciences|||03795136
    Indian Journal of Medical Microbiology|Indian J. Med. Microbiol.||02550857|19983646|8700903
    Indian Journal of Medical Sciences|Indian J. Med. Sci.||00195359|19983654|0373023
    Indian Journal of Ophthalmology|Indian J. Ophthalmol.||03014738|19983689|0405376
    Indian Journal of Pediatrics|Indian J. Pediatr.||00195456|09737693|0417442
    Indian Journal of Pharmacology|Indian J. Pharmacol.||02537613|19983751|7902477
    Indian Journal of Psychiatry|Indian J. Psychiatry||00195545|19983794|0013255
    Indian Journal of Psychological Medicine|Indian J. Psychol. Med.||02537176|09751564|7910727
    Indian Journal of Public Health|Indian J. Public Health||0019557X||0400673
    Indian Journal of Traditional Knowledge|||09725938
    Indian Pediatrics|Indian Pediatr.||00196061|09747559|2985062R
    Indo-Iranian Journal|Indo Iran. J.||00197246||100968179
    Industrial & Labor Relations Review|Ind. Labor Relat. Rev.||00197939||9875079
    Industrial and Organizational Psychology|Ind. Organ. Psychol.||17549426|17549434|101571688
    Industrial Health|Ind. Health||00198366|18808026|2985065R
    Industrial Relations|Ind. Relat.|Ind Relat (Berkeley)|00198676|1468232X|101569972
    Infant Behavior & Development|Infant Behav. Dev.||01636383|19348800|7806016
    Infection|Infection||03008126|14390973|0365307
    Infection and Drug Resistance|Infect. Drug Resist.||11786973||101550216
    Infection and Immunity|Infect. Immun.||00199567|10985522|0246127
    Infection Control and Hospital Epidemiology|Infect. Control Hosp. Epidemiol.||0899823X|15596834|8804099
    Infection, Genetics and Evolution|Infect. Genet. Evol.||15671348|15677257|101084138
    Infectious Diseases and Therapy|Infect. Dis. Ther.||21938229|21936382|101634499
    Infectious Disorders Drug Targets|Infect. Disord. Drug Targets||18715265|22123989|101269158
    Inflammation Research|Inflamm. Res.||10233830|1420908X|9508160
    Inflammatory bowel diseases|Inflamm. Bowel Dis.||10780998|15364844|9508162
    Informatics for Health & Social Care|Inform. Health Soc. Care||17538157|17538165|101475011
    Information and Software Technology|Inf. Softw. Technol.||09505849|18736025|9886168
    Information Processing in Medical Imaging|Inf. Process. Med. Imaging||10112499||9216871
    Information Processing Letters|Inf. Process. Lett.||00200190|18726119|101479699
    Information Sciences|Inf. Sci.|Inf Sci (Ny)|00200255|18726291|9875661
    Information Systems|Inf. Syst.||03064379||9875802
    Information Visualization|Inf. Vis.||14738716|14738724|101232636
    Injury Prevention|Inj. Prev.||13538047|14755785|9510056
    Inorganic Chemistry|Inorg. Chem.||00201669|1520510X|0366543
    Inquiry|Inquiry||00469580|19457243|0171671
    Insect Biochemistry and Molecular Biology|Insect Biochem. Mol. Biol.||09651748|18790240|9207282
    Insect Molecular Biology|Insect Mol. Biol.||09621075|13652583|9303579
    Insect Science|Insect Sci.||16729609|17447917|101266965
    Insectes sociaux|Insectes Soc.||00201812||0263470
    Insects|Insects||20754450||101574235
    Integrated Environmental Assessment and Management|Integr. Environ. Assess. Manag.||15513777|15513793|101234521
    Integrative and Comparative Biology|Integr. Comp. Biol.||15407063|15577023|101152341
    Integrative Biology|Integr. Biol.|Integr Biol (Camb)|17579694|17579708|101478378
    Integrative Cancer Therapies|Integr. Cancer Ther.||15347354|1552695X|101128834
    Intensive & Critical Care Nursing|Intensive Crit. Care Nurs.||09643397|15324036|9211274
    Intensive Care Medicine|Intensive Care Med.||03424642|14321238|7704851
    Inter Economics|Inter Econ.||00205346||101086399
    Interacting with Computers|Interact. Comput.||09535438||100971603
    Interactive Cardiovascular and Thoracic Surgery|Interact. Cardiovasc. Thorac. Surg.||15699293|15699285|101158399
    Interfaces|Interfaces|Interfaces (Providence)|00922102|1526551X|9879420
    Internal and Emergency Medicine|Intern. Emerg. Med.||18280447|19709366|101263418
    Internal Medicine|Intern. Med.||09182918|13497235|9204241
    Internal Medicine Journal|Intern. Med. J.||14440903|14455994|101092952
    International ACM SIGIR Conference on Research and Development in Information Retrieval||||||SIGIR
    International Angiology|Int. Angiol.||03929590|18271839|8402693
    International Archives of Allergy and Immunology|Int. Arch. Allergy Immunol.||10182438|14230097|9211652
    International Archives of Occupational and Environmental Health|Int. Arch. Occup. Environ. Health||03400131|14321246|7512134
    International Braz J Urol|Int. Braz J Urol||16775538|16776119|101158091
    International Breastfeeding Journal|Int. Breastfeed. J.||17464358||101251562
    International Conference on Artificial Intelligence and Statistics||||||AISTATS
    International Conference on Automated Planning and Scheduling||||||ICAPS
    International Conference on Autonomous Agents and Multiagent Systems||||||AAMAS
    International Conference on Computational Linguistics||||||COLING
    International Conference on Learning Representations||||||ICLR
    International Conference on Machine Learning||||||ICML;Proceedings of the International Conference on Machine Learning
    International Conference on Medical Image Computing and Computer-Assisted Intervention||||||MICCAI;Medical Image Computing and Computer-Assisted Intervention
    International Conference on Software Engineering||||||ICSE
    International Endodontic Journal|Int. Endod. J.||01432885|13652591|8004996
    International Environmental Agreements-Politics Law and Economics|||15679764
    International Forestry Review|||14655489
    International Gambling Studies|Int. Gambl. Stud.||14459795|14794276|101549448
    International Heart Journal|Int. Heart J.||13492365|13493299|101244240
    International Immunology|Int. Immunol.||09538178|14602377|8916182
    International Immunopharmacology|Int. Immunopharmacol.||15675769|18781705|100965259
    International Joint Conference on Artificial Intelligence||||||IJCAI;Proceedings of the International Joint Conference on Artificial Intelligence
    International Journal|Int. J.||00207020||100968199
    International Journal for Equity in Health|Int. J. Equity Health||14759276||101147692
    International Journal for Parasitology|Int. J. Parasitol.||00207519|18790135|0314024
    International Journal for Parasitology. Drugs and Drug Resistance|Int. J. Parasitol. Drugs Drug Resist.||22113207||101576715
    International Journal for Quality in Health Care|Int. J. Qual. Health Care||13534505|14643677|9434628
    International Journal for Vitamin and Nutrition Research|Int. J. Vitam. Nutr. Res.||03009831||1273304
    International Journal of Adaptive Control and Signal Processing|Int. J. Adapt. Control Signal Process.||08906327|10991115|101512126
    International Journal of Adolescence and Youth|Int. J. Adolesc. Youth||02673843|21644527|8802674
    International Journal of Adolescent Medicine and Health|Int. J. Adolesc. Med. Health||03340139||8506960
    International Journal of Advancements in Computing Technology|Int. J. Adv. Comput. Technol.||20058039|22339337|101613434
    International Journal of Advances in Engineering Sciences and Applied Mathematics|Int. J. Adv. Eng. Sci. Appl. Math.||09750770|09755616|101631634
    International Journal of Agent Technologies and Systems|Int. J. Agent Technol. Syst.||19430744|19430752|101606499
    International Journal of Algebra and Computation|Int. J. Algebra Comput.||02181967|17936500|101515598
    International Journal of Alzheimer's Disease|Int. J. Alzheimers. Dis.||20908024|20900252|101525141
    International Journal of Analytical Chemistry|Int. J. Anal. Chem.||16878760|16878779|101519424
    International Journal of Analytical Mass Spectrometry and Chromatography|Int. J. Anal. Mass Spectrom. Cromatogr.||23321768|23321776|101657890
    International Journal of Andrology|Int. J. Androl.||01056263|13652605|8000141
    International Journal of Antennas and Propagation|Int. J. Antennas Propag.||16875869|16875877|101525827
    International Journal of Anthropology|Int. J. Anthropol.||03939383||101087686
    International Journal of Antimicrobial Agents|Int. J. Antimicrob. Agents||09248579|18727913|9111860
    International Journal of Applied & Basic Medical Research|Int. J. Appl. Basic Med. Res.||2229516X|22489606|101579831
    International Journal of Applied Earth Observation and Geoinformation|Int. J. Appl. Earth Obs. Geoinf.||15698432|1872826X|101568907
    International Journal of Applied Mechanics|Int. J. Appl. Mech.||17588251|1758826X|101575131
    International Journal of Applied Science and Technology|Int. J. Appl. Sci. Technol.||22210997|22211004|101607210
    International Journal of Approximate Reasoning|Int. J. Approx. Reason.||0888613X||101479401
    International Journal of Artificial Intelligence Tools|Int. J. Artif. Intell. Tools||02182130|17936349|101511265
    International Journal of Audiology|Int. J. Audiol.||14992027|17088186|101140017
    International Journal of Autonomous and Adaptive Communications Systems|Int. J. Auton. Adapt. Commun. Syst.||17548632|17548640|101530204
    International Journal of Ayurveda Research|Int. J. Ayurveda Res.||09747788|0974925X|101527491
    International Journal of Bacteriology|Int. J. Bacteriol.||23566957|2314596X|101633390
    International Journal of Behavioral Development|Int. J. Behav. Dev.||01650254|14640651|7804126
    International Journal of Behavioral Medicine|Int. J. Behav. Med.||10705503|15327558|9421097
    International Journal of Behavioural & Healthcare Research|Int. J. Behav. Healthc. Res.||17553539|17553547|101482696
    International Journal of Bifurcation and Chaos in Applied Sciences and Engineering|Int. J. Bifurcat. Chaos||02181274||100971502
    International Journal of Bilingual Education and Bilingualism|Int. J. Biling. Educ. Biling.||13670050|17477522|101512704
    International Journal of Bioelectromagnetism|Int. J. Bioelectromagn.||14567857|14567865|101535670
    International Journal of Bioinformatics Research and Applications|Int. J. Bioinform. Res. Appl.||17445485|17445493|101253758
    International Journal of Biological Macromolecules|Int. J. Biol. Macromol.||01418130|18790003|7909578
    International Journal of Biological Sciences|Int. J. Biol. Sci.||14492288||101235568
    International Journal of Biomaterials|Int. J. Biomater.||16878787|16878795|101519099
    International Journal of Biomaterials Research and Engineering|Int. J. Biomater. Res. Eng.||19473575|19473583|101531464
    International Journal of Biomedical Engineering and Technology|Int. J. Biomed. Eng. Technol.||17526418|17526426|101316141
    International Journal of Biomedical Imaging|Int. J. Biomed. Imaging||16874188|16874196|101250756
    International Journal of Biomedical Nanoscience and Nanotechnology|Int. J. Biomed. Nanosci. Nanotechnol.||17560799|17560802|101545187
    International Journal of Biomedical Science|Int. J. Biomed. Sci.||15509702|15552810|101231951
    International Journal of Biometeorology|Int. J. Biometeorol.||00207128|14321254|0374716
    International Journal of Biometrics|Int. J. Biom.||17558301|1755831X|101480839
    International Journal of Brain and Cognitive Sciences|Int. J. Brain Cogn. Sci.||21631840|21631867|101618295
    International Journal of Breast Cancer|Int. J. Breast Cancer||20903170|20903189|101568103
    International Journal of Business Information Systems|Int. J. Bus. Inf. Syst.||17460972|17460980|101616684
    International Journal of Cancer|Int. J. Cancer||00207136|10970215|0042124|International journal of cancer. Journal international du cancer
    International Journal of Cancer Research|Int. J. Cancer Res.||18119727|18119735|101238008
    International Journal of Cardiology|Int. J. Cardiol.||01675273|18741754|8200291
    International Journal of Cell Biology|Int. J. Cell Biol.||16878876|16878884|101517861
    International Journal of Central Banking|Int. J. Cent. Bank.||18154654|18157556|101591754
    International Journal of Child-Computer Interaction|Int. J. Child Comput. Interact.||22128689|22128697|101610482
    International Journal of Childbirth|Int. J. Childbirth||21565287|21565295|101634954
    International Journal of Chinese Culture and Management|Int. J. Chin. Cult. Manag.||17521270|17521289|101617397
    International Journal of Chronic Diseases|Int. J. Chronic Dis.||23566981|23145749|101654921
    International Journal of Chronic Obstructive Pulmonary Disease|Int. J. Chron. Obstruct. Pulmon. Dis.||11769106|11782005|101273481
    International Journal of Circumpolar Health|Int. J. Circumpolar Health||12399736|22423982|9713056
    International Journal of Climate Change Strategies and Management|||17568692
    International Journal of Clinical and Experimental Medicine|Int. J. Clin. Exp. Med.||19405901||101471010
    International Journal of Clinical and Experimental Pathology|Int. J. Clin. Exp. Pathol.||19362625||101480565
    International Journal of Clinical Medicine|Int. J. Clin. Med.||2158284X|21582882|101571689
    International Journal of Clinical Oncology|Int. J. Clin. Oncol.||13419625|14377772|9616295
    International Journal of Clinical Pediatric Dentistry|Int. J. Clin. Pediatr. Dent.||09747052|09751904|101585405
    International Journal of Clinical Pharmacology and Therapeutics|Int. J. Clin. Pharmacol. Ther.||09461965||9423309
    International Journal of Clinical Pharmacy|Int. J. Clin. Pharm.||22107703|22107711|101554912
    International Journal of Clinical Practice|Int. J. Clin. Pract.||13685031|17421241|9712381
    International Journal of Clinical Rheumatology|Int. J. Clin. Rheumtol.||17584272|17584280|101503080
    International Journal of Coal Geology|Int. J. Coal Geol.||01665162|18727840|101667207
    International Journal of Cognitive Linguistics|Int. J. Cogn. Linguist.||19494971|23740930|101666851
    International Journal of Cognitive Therapy|Int. J. Cogn. Ther.||19371209|19371217|101309453
    International Journal of Colorectal Disease|Int. J. Colorectal Dis.||01791958|14321262|8607899
    International Journal of Community Based Nursing and Midwifery|Int. J. Community Based Nurs. Midwifery||23222476|23224835|101615484
    International Journal of Comparative and Applied Criminal Justice|Int. J. Comp. Appl. Crim. Justice||01924036|21576475|101580613
    International Journal of Comparative Psychology|Int. J. Comp. Psychol.||08893667|21683344|8801374
    International Journal of Comparative Sociology|Int. J. Comp. Sociol.||00207152||0013576
    International Journal of Computational Biology and Drug Design|Int. J. Comput. Biol. Drug Des.||17560756|17560764|101479540
    International Journal of Computational Fluid Dynamics|Int. J. Comut. Fluid Dyn.||10618562|10290257|101515827
    International Journal of Computational Geometry & Applications|Int. J. Comput. Geom. Appl.||02181959|17936357|101511508
    International Journal of Computational Intelligence and Applications|Int. J. Comput. Intell. Appl.||14690268|17575885|101538126
    International Journal of Computational Materials Science and Engineering|Int. J. Comput. Mater. Sci. Eng.||20476841|2047685X|101647801
    International Journal of Computational Models and Algorithms in Medicine|Int. J. Comput. Models Algorithms Med.||19473133|19473141|101531533
    International Journal of Computational Science|Int. J. Comput. Sci.||19926669|19926677|101514844
    International Journal of Computational Vision and Robotics|Int. J. Comput. Vis. Robot.||17529131|1752914X|101607776
    International Journal of Computer Assisted Radiology and Surgery|Int. J. Comput. Assist. Radiol. Surg.||18616410|18616429|101499225
    International Journal of Computer Mathematics|Int. J. Comput. Math.||00207160|10290265|101535681
    International Journal of Computer Vision|Int. J. Comput. Vis.||09205691||101189508
    International Journal of Computers in Healthcare|Int. J. Comput. Healthc.||17553199|17553202|101474110
    International Journal of Construction Education and Research|Int. J. Constr. Educ. Res.||15578771|15503984|101670994
    International Journal of Consumer Studies|Int. J. Consum. Stud.||14706423|14706431|101289797
    International Journal of Control, Automation, and Systems|Int. J. Control Autom. Syst.||15986446|20054092|101512861
    International Journal of Cosmetic Science|Int. J. Cosmet. Sci.||01425463|14682494|8007161
    International Journal of Critical Illness and Injury Science|Int. J. Crit. Illn. Inj. Sci.||22295151|22315004|101571136
    International Journal of Culture and Mental Health|Int. J. Cult. Ment. Health||17542863|17542871|101473248
    International Journal of Data Mining and Bioinformatics|Int. J. Data Min. Bioinform.||17485673|17485681|101279469
    International Journal of Dental Hygiene|Int. J. Dent. Hyg.||16015029|16015037|101168070
    International Journal of Dentistry|Int. J. Dent.||16878728|16878736|101524183
    International Journal of Dermatology|Int. J. Dermatol.||00119059|13654632|0243704
    International Journal of Design & Nature and Ecodynamics|Int. J. Des. Nat. Ecodyn.||17557437|17557445|101570624
    International Journal of Developmental Disabilities|Int. J. Dev. Disabil.||20473869|20473877|101591528
    International Journal of Developmental Neuroscience|Int. J. Dev. Neurosci.||07365748|1873474X|8401784
    International Journal of Developmental Science|Int. J. Dev. Sci.||2192001X|21917485|101587228
    International Journal of Diabetes in Developing Countries|Int. J. Diabetes Dev. Ctries.||09733930|19983832|101285656
    International Journal of Diabetes Mellitus|Int. J. Diabetes Mellit.||18775934|18775942|101537239
    International Journal of Disability, Development, and Education|Intl. J. Disabil. Dev. Educ.||1034912X|1465346X|9012870
    International Journal of Disaster Risk Reduction|Int. J. Disaster Risk Reduct.||22124209
    International Journal of Disaster Risk Science|||20950055
    International Journal of Early Years Education|Int. J. Early Years Educ.||09669760|14698463|101536714
    International Journal of Earth Sciences|Int. J. Earth Sci.||14373254
    International Journal of Ecological Economics and Statistics|Int. J. Ecol. Econ. Stat.||09731385|09737537|101576719
    International Journal of Educational Research|Int. J. Educ. Res.||08830355|1873538X|101512086
    International Journal of Electronic Healthcare|Int. J. Electron. Healthc.||17418453|17418461|101227192
    International Journal of Emergency Medicine|Int. J. Emerg. Med.||18651372|18651380|101469435
    International Journal of Endocrine Oncology|Int. J. Endocr. Oncol.||20450869|20450877|101648548
    International Journal of Endocrinology|Int. J. Endocrinol.||16878337|16878345|101516376
    International Journal of Endocrinology and Metabolism|Int. J. Endocrinol. Metab.||1726913X|17269148|101235597
    International Journal of Engineering Science|Int. J. Eng. Sci.||00207225|18792197|101511023
    International Journal of English Linguistics|Int. J. Engl. Linguist.||1923869X|19238703|101656110
    International Journal of Environment and Waste Management|Int. J. Environ. Waste Manag.||14789876|14789868|101574950
    International Journal of Environmental Analytical Chemistry|Int. J. Environ. Anal. Chem.||03067319|10290397|0331757
    International Journal of Environmental Health Research|Int. J. Environ. Health Res.||09603123|13691619|9106628
    International Journal of Environmental Research and Public Health|Int. J. Environ. Res. Public Health||16617827|16604601|101238455
    International Journal of Environmental Science and Technology|Int. J. Environ. Sci. Technol.|Int J Environ Sci Technol (Tehran)|17351472|17352630|101275885
    International Journal of Epidemiology|Int. J. Epidemiol.||03005771|14643685|7802871
    International Journal of Evidence-Based Healthcare|Int. J. Evid. Based Healthc.||17441595|17441609|101247063
    International Journal of Evolutionary Biology|Int. J. Evol. Biol.||20908032|2090052X|101509741
    International Journal of Experimental and Computational Biomechanics|Int. J. Exp. Comput. Biomech.||17558735|17558743|101499074
    International Journal of Experimental Pathology|Int. J. Exp. Pathol.||09599673|13652613|9014042
    International Journal of Family Medicine|Int. J. Family Med.||20902042|20902050|101568088
    International Journal of Fatigue|Int. J. Fatigue||01421123||101317308
    International Journal of Feminist Approaches to Bioethics|Int. J. Fem. Approaches Bioeth.||19374585|19374577|101475857
    International Journal of Fertility & Sterility|Int. J. Fertil. Steril.||2008076X|20080778|101487941
    International Journal of Fertility and Women's Medicine|Int. J. Fertil. Womens. Med.||1534892X|19383622|9706778
    International Journal of Food Microbiology|Int. J. Food Microbiol.||01681605|18793460|8412849
    International Journal of Food Sciences and Nutrition|Int. J. Food Sci. Nutr.||09637486|14653478|9432922
    International Journal of Forecasting|Int. J. Forecast.||01692070||101084857
    International Journal of Forensic Mental Health|Int. J. Forensic Ment. Health||14999013|19329903|101155398
    International Journal of Forest Usufructs Management|||09723927
    International Journal of Functional Informatics and Personalised Medicine|Int. J. Funct. Inform. Personal. Med.||17562104|17562112|101474215
    International Journal of Gastrointestinal Cancer|Int. J. Gastrointest. Cancer||15373649|15590739|101135379
    International Journal of General Medicine|Int. J. Gen. Med.||11787074||101515487
    International Journal of General Systems|Int. J. Gen. Syst.||03081079|15635104|101641052
    International Journal of Genomics|Int. J. Genomics||2314436X|23144378|101605206
    International Journal of Genomics and Proteomics|Int. J. Genomics Proteomics||09764887|09764895|101561746
    International Journal of Geriatric Psychiatry|Int. J. Geriatr. Psychiatry||08856230|10991166|8710629
    International Journal of Gerontology|Int. J. Gerontol.||18739598|1873958X|101467913
    International Journal of Green Nanotechnology. Biomedicine|Int. J. Green Nanotechnol. Biomed.||1943085X|19430868|101515830
    International Journal of Group Psychotherapy|Int. J. Group Psychother.||00207284|19432836|0374720
    International Journal of Gynaecology and Obstetrics: The Official Organ of the International Federation of Gynaecology and Obstetrics|Int. J. Gynaecol. Obstet.||00207292|18793479|0210174
    International Journal of Gynecological Cancer|Int. J. Gynecol. Cancer||1048891X|15251438|9111626
    International Journal of Gynecological Obstetrical and Reproductive Medicine Research|Int. J. Gynecol. Obstet. Reprod. Med. Res.||23755970|23756004|101651247
    International Journal of Gynecological Pathology|Int. J. Gynecol. Pathol.||02771691|15387151|8214845
    International Journal of Head and Neck Surgery|Int. J. Head Neck Surg.||09757899|09760539|101544568
    International Journal of Health Care Finance and Economics|Int. J. Health Care Finance Econ.||13896563|15736962|101132988
    International Journal of Health Geographics|Int. J. Health Geogr.||1476072X||101152198
    International Journal of Health Promotion and Education|Int. J. Health Promot. Educ.||14635240|21649545|100894376
    International Journal of Health Services|Int. J. Health Serv.||00207314||1305035
    International Journal of Healthcare Information Systems and Informatics|Int. J. Healthc. Inf. Syst. Inform.||15553396|1555340X|101273948
    International Journal of Healthcare Management|Int. J. Healthc. Manag.||20479700|20479719|101587141
    International Journal of Heat and Mass Transfer|Int. J. Heat Mass Transf.||00179310||101492571
    International Journal of Heavy Vehicle Systems|Int. J. Heavy Veh. Syst.||1744232X|17415152|101663066
    International Journal of Hematologic Oncology|Int. J. Hematol. Oncol.||20451393|20451407|101600758
    International Journal of Hematology|Int. J. Hematol.||09255710|18653774|9111627
    International Journal of Hematology-Oncology and Stem Cell Research|Int. J. Hematol. Oncol. Stem Cell Res.||20083009|20082207|101511150
    International Journal of Hepatology|Int. J. Hepatol.||20903448|20903456|101564967
    International Journal of High Risk Behaviors & Addiction|Int. J. High Risk Behav. Addict.||22518711|2251872X|101589648
    International Journal of Historical Archaeology|Int. J. Hist. Archaeol.||10927697|15737748|101518236
    International Journal of Hospitality Management|Int. J. Hosp. Manag.||02784319|18734693|101593766
    International Journal of Human-Computer Interaction|Int. J. Hum. Comput. Interact.||10447318|15327590|9438800
    International Journal of Human-Computer Studies|Int. J. Hum. Comput. Stud.||10715819||9888279
    International Journal of Humanities and Social Science|Int. J. Humanit. Soc. Sci.||22208488|22210989|101599228
    International Journal of Hybrid Intelligent Systems|Int. J. Hybrid Intell. Syst.||14485869|18758819|101512437
    International Journal of Hydrogen Energy|Int. J. Hydrogen Energy||03603199||100971333
    International Journal of Hygiene and Environmental Health|Int. J. Hyg. Environ. Health||14384639|1618131X|100898843
    International Journal of Hypertension|Int. J. Hypertens.||20900384|20900392|101538881
    International Journal of Hyperthermia|Int. J. Hyperthermia||02656736|14645157|8508395
    International Journal of Imaging Systems and Technology|Int. J. Imaging Syst. Technol.||08999457||9883966
    International Journal of Immunogenetics|Int. J. Immunogenet.||17443121|1744313X|101232337
    International Journal of Immunological Studies|Int. J. Immunol. Stud.||17541441|1754145X|101474790
    International Journal of Immunopathology and Pharmacology|Int. J. Immunopathol. Pharmacol.||03946320||8911335
    International Journal of Impotence Research|Int. J. Impot. Res.||09559930|14765489|9007383
    International Journal of Industrial Organization|Int. J. Ind. Organ.||01677187|18737986|101668400
    International Journal of Infectious Diseases|Int. J. Infect. Dis.||12019712|18783511|9610933
    International Journal of Inflammation|Int. J. Inflam.||20908040|20420099|101538188
    International Journal of Information Management|Int. J. Inf. Manage.||02684012|01436236|101520272
    International Journal of Information Systems and Change Management|Int. J. Inf. Syst. Change Manag.||14793121|1479313X|101572392
    International Journal of Injury Control and Safety Promotion|Int. J. Inj. Contr. Saf. Promot.||17457300|17457319|101247254
    International Journal of Inorganic Chemistry|Int. J. Inorg. Chem.||20902026|20902034|101530224
    International Journal of Integrated Care|Int. J. Integr. Care||15684156||101214424
    International Journal of Intelligence Science|Int. J. Intell. Sci.||21630283|21630356|101663918
    International Journal of Intercultural Relations|Int. J. Intercult. Relat.||01471767||101317301
    International Journal of Knowledge Engineering and Soft Data Paradigms|Int. J. Knowl. Eng. Soft Data Paradig.||17553210|17553229|101513135
    International Journal of Laboratory Hematology|Int. J. Lab. Hematol.||17515521|1751553X|101300213
    International Journal of Language & Communication Disorders|Int. J. Lang. Commun. Disord.||13682822|14606984|9803709
    International Journal of Law and Psychiatry|Int. J. Law Psychiatry||01602527|18736386|7806862
    International Journal of Law in Context|Int. J. Law Context||17445523|17445531|101619270
    International Journal of Law, Crime and Justice|Int. J. Law Crime Justice||17560616|1876763X|101643514
    International Journal of Legal Medicine|Int. J. Legal Med.||09379827|14371596|9101456
    International Journal of Leprosy and Other Mycobacterial Diseases|Int. J. Lepr. Other Mycobact. Dis.||0148916X|1544581X|8505819
    International Journal of Low Radiation|Int. J. Low Radiat.||14776545|17419190|101227130
    International Journal of Man-Machine Studies|Int. J. Man Mach. Stud.||00207373||0227717
    International Journal of Manpower|Int. J. Manpow.||01437720|17586577|101563051
    International Journal of Material Science|Int. J. Mater. Sci.||22264531|22264523|101635163
    International Journal of Mathematical Education in Science and Technology|Int. J. Math. Educ. Sci. Technol.||0020739X|14645211|101622796
    International Journal of Mathematics and Mathematical Sciences|Int. J. Math. Math. Sci.||01611712|16870425|101616530
    International Journal of Medical Engineering and Informatics|Int. J. Med. Eng. Inform.||17550653|17550661|101479890
    International Journal of Medical Informatics|Int. J. Med. Inform.||13865056|18728243|9711057
    International Journal of Medical Microbiology|Int. J. Med. Microbiol.||14384221|16180607|100898849
    International Journal of Medical Sciences|Int. J. Med. Sci.||14491907||101213954
    International Journal of Medicinal Chemistry|Int. J. Med. Chem.||20902069|20902077|101622092
    International Journal of Medicinal Mushrooms|Int. J. Med. Mushrooms||15219437|19404344|100886202
    International Journal of Mental Health|Int. J. Ment. Health||00207411|15579328|9427298
    International Journal of Mental Health and Addiction|Int. J. Ment. Health Addict.||15571874|15571882|101256588
    International Journal of Mental Health Nursing|Int. J. Ment. Health Nurs.||14458330|14470349|101140527
    International Journal of Mental Health Systems|Int. J. Ment. Health Syst.||17524458||101294224
    International Journal of Metadata, Semantics and Ontologies|Int. J. Metadata Semant. Ontol.||17442621|1744263X|101629336
    International Journal of Methods in Psychiatric Research|Int. J. Methods Psychiatr. Res.||10498931|15570657|9111433
    International Journal of Micro-Nano Scale Transport|Int. J. Micronano. Scale Transp.||17593093|20483953|101603820
    International Journal of Microbiology|Int. J. Microbiol.||1687918X|16879198|101516125
    International Journal of Middle East Studies|Int. J. Middle East Stud.||00207438||100968207
    International Journal of Migration and Border Studies|Int. J. Migr. Bord. Stud.||17552419|17552427|101642530
    International Journal of Mining and Mineral Engineering|Int. J. Min. Miner. Eng.||1754890X|17548918|101663514
    International Journal of Mining, Reclamation and Environment|Int. J. Min. Reclam. Environ.||17480930|17480949|101665038
    International Journal of Modern Physics. A, Particles and Fields, Gravitation, Cosmology|Int. J. Mod. Phys. A||0217751X||100971501
    International Journal of Molecular and Cellular Medicine|Int. J. Mol. Cell. Med.||22519637|22519645|101598104
    International Journal of Molecular Imaging|Int. J. Mol. Imaging||20901712|20901720|101553817
    International Journal of Molecular Medicine|Int. J. Mol. Med.||11073756|1791244X|9810955
    International Journal of Molecular Sciences|Int. J. Mol. Sci.||14220067||101092791
    International Journal of Multilingualism|Int. J. Multiling.||14790718|17477530|101607972
    International Journal of Multimedia Information Retrieval|Int. J. Multimed. Inf. Retr.||21926611|2192662X|101600562
    International Journal of Multiple Research Approaches|Int. J. Mult. Res. Approaches||18340806|18340814|101477550
    International Journal of Mycobacteriology|Int. J. Mycobacteriol.||22125531|2212554X|101615660
    International Journal of Nanodimension|Int. J. Nanodimens.||20088868|22285059|101622207
    International Journal of Nanomanufacturing|Int. J. Nanomanuf.||17469392|17469406|101518146
    International Journal of Nanomedicine|Int. J. Nanomedicine||11769114|11782013|101263847
    International Journal of Nanoscience|Int. J. Nanosci.||0219581X|17935350|101160013
    International Journal of Nanotechnology|Int. J. Nanotechnol.||14757435|17418151|101268932
    International Journal of Nephrology|Int. J. Nephrol.||2090214X|20902158|101546753
    International Journal of Nephrology & Urology|Int. J. Nephrol. Urol.||20084684|20084692|101521957
    International Journal of Neural Systems|Int. J. Neural Syst.||01290657||9100527
    International Journal of Neuroprotection and Neuroregeneration|Int. J. Neuroprot. Neuroregener.||17451183|17451191|101294213
    International Journal of Non-Linear Mechanics|Int. J. Non Linear Mech.||00207462|18785638|101511407
    International Journal of Numerical Analysis & Modeling. Series B|Int. J. Numer. Anal. Model. B||19232942|19232950|101639607
    International Journal of Nursing|Int. J. Nurs.|Int J Nurs (N Y)|23737662|23737670|101671700
    International Journal of Nursing Education Scholarship|Int. J. Nurs. Educ. Scholarsh.||21945772|1548923X|101214977
    International Journal of Nursing Knowledge|Int. J. Nurs. Knowl.||20473087|20473095|101582422
    International Journal of Nursing Practice|Int. J. Nurs. Pract.||13227114|1440172X|9613615
    International Journal of Nursing Studies|Int. J. Nurs. Stud.||00207489|1873491X|0400675
    International Journal of Nursing Terminologies and Classifications|Int. J. Nurs. Terminol. Classif.||15415147|1744618X|101155367
    International Journal of Obesity|Int. J. Obes.|Int J Obes (Lond)|03070565|14765497|101256108
    International Journal of Obesity Supplements|Int. J. Obes. Suppl.||20462166|20462174|101590890
    International Journal of Obstetric Anesthesia|Int. J. Obstet. Anesth.||0959289X|15323374|9200430
    International Journal of Occupational and Environmental Health|Int. J. Occup. Environ. Health||10773525|20493967|9505217
    International Journal of Occupational Medicine and Environmental Health|Int. J. Occup. Med. Environ. Health||12321087|1896494X|9437093
    International Journal of Occupational Safety and Ergonomics|Int. J. Occup. Saf. Ergon.||10803548||9507598
    International Journal of Offender Therapy and Comparative Criminology|Int. J. Offender Ther. Comp. Criminol.||0306624X|15526933|0333601
    International Journal of Older People Nursing|Int. J. Older People Nurs.||17483735|17483743|101267281
    International Journal of Oncology|Int. J. Oncol.||10196439|17912423|9306042
    International Journal of Ophthalmology|Int. J. Ophthalmol.||22223959|22274898|101553860
    International Journal of Optics|Int. J. Opt.||16879384|16879392|101588650
    International Journal of Optomechatronics|Int. J. Optomechatronics||15599612|15599620|101304376
    International Journal of Oral and Maxillofacial Surgery|Int. J. Oral Maxillofac. Surg.||09015027|13990020|8605826
    International Journal of Oral Science|Int. J. Oral Sci.||16742818|20493169|101504351
    International Journal of Organ Transplantation Medicine|Int. J. Organ Transplant. Med.||20086482|20086490|101535773
    International Journal of Organic Chemistry|Int. J. Org. Chem.|Int J Org Chem (Irvine)|21614687|21614695|101633891
    International Journal of Orthopaedic and Trauma Nursing|Int. J. Orthop. Trauma Nurs.||18781241|18781292|101528681
    International Journal of Otolaryngology|Int. J. Otolaryngol.||16879201|1687921X|101518366
    International Journal of Paediatric Dentistry|Int. J. Paediatr. Dent.||09607439|1365263X|9107511
    International Journal of Palliative Nursing|Int. J. Palliat. Nurs.||13576321||9506762
    International Journal of Parallel Programming|Int. J. Parallel Program.||08857458|15737640|9882464
    International Journal of Pediatric Endocrinology|Int. J. Pediatr. Endocrinol.||16879848|16879856|101516111
    International Journal of Pediatric Obesity|Int. J. Pediatr. Obes.||17477166|17477174|101256330
    International Journal of Pediatric Otorhinolaryngology|Int. J. Pediatr. Otorhinolaryngol.||01655876|18728464|8003603
    International Journal of Pediatrics|Int. J. Pediatr.||16879740|16879759|101517077
    International Journal of Peptide Research and Therapeutics|Int. J. Pept. Res. Ther.||15733149|15733904|101252761
    International Journal of Peptides|Int. J. Pept.||16879767|16879775|101526297
    International Journal of Person Centered Medicine|Int. J. Pers. Cent. Med.||20437730|20437749|101557971
    International Journal of Pest Management|Int. J. Pest Manag.||09670874|13665863|9415083
    International Journal of Pharmaceutical Compounding|Int. J. Pharm. Compd.||10924221|19435223|9706294
    International Journal of Pharmaceutical Investigation|Int. J. Pharm. Investig.||2230973X|22309713|101580610
    International Journal of Pharmaceutical Sciences and Research|Int. J. Pharm. Sci. Res.||23205148|09758232|101580190
    International Journal of Pharmaceutics|Int. J. Pharm.||03785173|18733476|7804127
    International Journal of Phytoremediation|Int. J. Phytoremediation||15226514|15497879|101136878
    International Journal of Plant Genomics|Int. J. Plant Genomics||16875370|16875389|101307648
    International Journal of Plant Sciences|Int. J. Plant Sci.||10585893||9886579
    International Journal of Polymer Science|Int. J. Polym. Sci.||16879422|16879430|101543201
    International Journal of Polymeric Materials|Int. J. Polym. Mater.||00914037|1563535X|101471714
    International Journal of Population Research|Int. J. Popul. Res.||20904029|20904037|101563132
    International Journal of Preventive Medicine|Int. J. Prev. Med.||20087802|20088213|101535380
    International Journal of Primatology|Int. J. Primatol.||01640291||8007862
    International Journal of Prisoner Health|Int. J. Prison. Health||17449200|17449219|101255940
    International Journal of Proteomics|Int. J. Proteomics||20902166|20902174|101538205
    International Journal of Psychiatry in Clinical Practice|Int. J. Psychiatry Clin. Pract.||13651501|14711788|9709509
    International Journal of Psychiatry in Medicine|Int. J. Psychiatry Med.||00912174|15413527|0365646
    International Journal of Psychological Research|Int. J. Psychol. Res.|Int J Psychol Res (Medellin)|20112084|20117922|101613425
    International Journal of Psychological Studies|Int. J. Psychol. Stud.||19187211|1918722X|101653724
    International Journal of Psychology|Int. J. Psychol.||00207594|1464066X|0107305
    International Journal of Psychology and Behavioral Sciences|Int. J. Psychol. Behav. Sci.||21631948|21631956|101658234
    International Journal of Psychophysiology|Int. J. Psychophysiol.||01678760|18727697|8406214
    International Journal of Public Health|Int. J. Public Health||16618556|16618564|101304551
    International Journal of Public Health Research|Int. J. Public Health Res.||22320253|22320245|101613429
    International Journal of Public Opinion Research|Int. J. Public Opin. Res.||09542892|14716909|101643109
    International Journal of Public Policy|Int. J. Public Pol.||17400600|17400619|101513053
    International Journal of Qualitative Methods|Int. J. Qual. Methods||16094069||101213922
    International Journal of Qualitative Studies in Education|Int. J. Qual. Stud. Educ.||09518398|13665898|9886606
    International Journal of Qualitative Studies on Health and Well-Being|Int. J. Qual. Stud. Health Well-being.||17482623|17482631|101256506
    International Journal of Quantitative Research in Education|Int. J. Quant. Res. Educ.||20495986|20495994|101622449
    International Journal of Quantum Chemistry|Int. J. Quantum Chem.||00207608|1097461X|9892351
    International Journal of Radiation Biology|Int. J. Radiat. Biol.||09553002|13623095|8809243
    International Journal of Radiation Oncology, Biology, Physics|Int. J. Radiat. Oncol. Biol. Phys.||03603016|1879355X|7603616
    International Journal of Rehabilitation Research|Int. J. Rehabil. Res.||03425282|14735660|7805421
    International Journal of Remote Sensing|Int. J. Remote Sens.||01431161||9878707
    International Journal of Reproduction, Contraception, Obstetrics and Gynecology|Int. J. Reprod. Contracept. Obstet. Gynecol.||23201770|23201789|101629365
    International Journal of Reproductive Medicine|Int. J. Reprod. Med.||23567104|23145757|101633172
    International Journal of Research in Nursing|Int. J. Res. Nurs.||19490194|19490208|101580216
    International Journal of Rheumatic Diseases|Int. J. Rheum. Dis.||17561841|1756185X|101474930
    International Journal of Rheumatology|Int. J. Rheumatol.||16879260|16879279|101519204
    International Journal of Risk Assessment and Management|Int. J. Risk Assess. Manag.||14668297|17415241|101512563
    International Journal of Rock Mechanics and Mining Sciences|Int. J. Rock Mech. Min. Sci.|Int J Rock Mech Min Sci (1997)|13651609|18734545|101662541
    International Journal of School & Educational Psychology|Int. J. Sch. Educ. Psychol.||21683603|21683611|101640053
    International Journal of Science Education|Int. J. Sci. Educ.||09500693|14645289|101508624
    International Journal of Science, Commerce and Humanities|Int. J. Sci. Commer. Humanit.||20526164|20535295|101661041
    International Journal of Secure Software Engineering|Int. J. Secur. Softw. Eng.||19473036|19473044|101532958
    International Journal of Sediment Research|||10016279
    International Journal of Semantic Computing|Int. J. Semant. Comput.||1793351X|17937108|101513675
    International Journal of Sexual Health|Int. J. Sex. Health||19317611|1931762X|101312593
    International Journal of Social Research Methodology|Int. J. Soc. Res. Methodol.||13645579|14645300|100888581
    International Journal of Social Robotics|Int. J. Soc. Robot.||18754791|18754805|101622429
    International Journal of Social Science Studies|Int. J. Soc. Sci. Stud.||23248033|23248041|101637863
    International Journal of Social Welfare|Int. J. Soc. Welf.||13696866|14682397|100885360
    International Journal of Society Systems Science|Int. J. Soc. Syst. Sci.||17562511|1756252X|101561026
    International Journal of Sociology|Int. J. Sociol.||00207659|15579336|0425117
    International Journal of Speech Technology|Int. J. Speech Technol.||13812416|15728110|9888855
    International Journal of Speech-Language Pathology|Int. J. Speech Lang. Pathol.||17549507|17549515|101320232
    International Journal of Sport Nutrition and Exercise Metabolism|Int. J. Sport Nutr. Exerc. Metab.||1526484X|15432742|100939812
    International Journal of Sports Medicine|Int. J. Sports Med.||01724622|14393964|8008349
    International Journal of Sports Physical Therapy|Int. J. Sports Phys. Ther.||21592896||101553140
    International Journal of Sports Physiology and Performance|Int. J. Sports Physiol. Perform.||15550265|15550273|101276430
    International Journal of Statistics and Probability|Int. J. Stat. Probab.||19277032|19277040|101587589
    International Journal of STD & AIDS|Int. J. STD AIDS||09564624|17581052|9007917
    International Journal of Stem Cells|Int. J. Stem Cells||20053606|20055447|101497587
    International Journal of Stomatology & Occlusion Medicine|Int. J. Stomatol. Occlusion Med.||18672221|1867223X|101564628
    International Journal of Stroke|Int. J. Stroke||17474930|17474949|101274068
    International Journal of Surgery|Int. J. Surg.||17439191|17439159|101228232
    International Journal of Surgical Oncology|Int. J. Surg. Oncol.||20901402|20901410|101566285
    International Journal of Surgical Pathology|Int. J. Surg. Pathol.||10668969|19402465|9314927
    International Journal of Sustainable Development and World Ecology|||13504509
    International Journal of Systematic and Evolutionary Microbiology|Int. J. Syst. Evol. Microbiol.||14665026|14665034|100899600
    International Journal of Systematic Bacteriology|Int. J. Syst. Bacteriol.||00207713||0042143
    International Journal of Systems Science|Int. J. Syst. Sci.||00207721||1257761
    International Journal of Technology Assessment in Health Care|Int. J. Technol. Assess. Health Care||02664623|14716348|8508113
    International Journal of Telemedicine and Applications|Int. J. Telemed. Appl.||16876415|16876423|101467196
    International Journal of the Commons|||18750281
    International Journal of the Sociology of Language|Int. J. Soc. Lang.||01652516||100968214
    International Journal of Therapy and Rehabilitation|Int. J. Ther. Rehabil.||17411645|1759779X|101176690
    International Journal of Thermophysics|Int. J. Thermophys.||0195928X|15729567|101532093
    International Journal of Tissue Engineering|Int. J. Tissue Eng.||23144408|23144416|101625443
    International Journal of Toxicology|Int. J. Toxicol.||10915818|1092874X|9708436
    International Journal of Transport Phenomena|Int. J. Transp. Phenom.||10286578|15400069|101542817
    International Journal of Trichology|Int. J. Trichology||09747753|09749241|101534370
    International Journal of Tropical Insect Science|Int. J. Trop. Insect Sci.||17427584|17427592|101226299
    International Journal of University Teaching and Faculty Development|Int. J. Univ. Teach. Fac. Dev.||19494947|23741015|101660912
    International Journal of Urban and Regional Research|Int. J. Urban Reg. Res.||03091317||101084559
    International Journal of Urological Nursing|Int. J. Urol. Nurs.||17497701|1749771X|101308384
    International Journal of Urology|Int. J. Urol.||09198172|14422042|9440237
    International Journal of Vascular Medicine|Int. J. Vasc. Med.||20902824|20902832|101542608
    International Journal of Vehicle Safety|Int. J. Veh. Saf.||14793105|14793113|101512599
    International Journal of Virtual Communities and Social Networking|Int. J. Virtual Communities Soc. Netw.||19429010|19429029|101649116
    International Journal of Wavelets, Multiresolution and Information Processing|Int. J. Wavelets Multiresolut. Inf. Process.||02196913|1793690X|101635165
    International Journal of Wildland Fire|||10498001
    International Journal of Workplace Health Management|Int. J. Workplace Health Manag.||17538351|1753836X|101529111
    International Journal of Yoga|Int. J. Yoga||09736131|22312714|101313247
    International Labor and Working Class History|Int. Labor Work. Class Hist.||01475479|14716445|101518239
    International Migration|Int. Migr.||00207985||9882227
    International Nursing Review|Int. Nurs. Rev.||00208132|14667657|7808754
    International Ophthalmology|Int. Ophthalmol.||01655701|15732630|7904294
    International Ophthalmology Clinics|Int. Ophthalmol. Clin.||00208167|15369617|0374731
    International Organization|Int. Organ.||00208183|15315088|9875518
    International Orthopaedics|Int. Orthop.||03412695|14325195|7705431
    International Psychogeriatrics|Int. Psychogeriatr.||10416102|1741203X|9007918
    International Review of Cytology|Int. Rev. Cytol.||00747696||2985180R
    International Review of Education|Int. Rev. Educ.||00208566||101084787
    International Review of Experimental Pathology|Int. Rev. Exp. Pathol.||00747718||0374737
    International Review of Neurobiology|Int. Rev. Neurobiol.||00747742||0374740
    International Review of Psychiatry|Int. Rev. Psychiatry||09540261|13691627|8918131
    International Review of Research in Mental Retardation|Int. Rev. Res. Ment. Retard.||00747750||0122172
    International Reviews of Immunology|Int. Rev. Immunol.||08830185|15635244|8712260
    International Social Science Journal|Int. Soc. Sci. J.||00208701||0404432
    International Statistical Review|Int. Stat. Rev.||03067734||2983053R
    International Studies Quarterly|Int. Stud. Q.||00208833||101087804
    International Urology and Nephrology|Int. Urol. Nephrol.||03011623|15732584|0262521
    International World Wide Web Conference||||||WWW
    International Wound Journal|Int. Wound J.||17424801|1742481X|101230907
    Internationales Archiv für Ethnographie|Arch. Int. Ethnogr.||00340030||9429694
    Investigational New Drugs|Invest. New Drugs||01676997|15730646|8309330
    Investigative Genetics|Investig. Genet.||20412223||101546908
    Investigative Ophthalmology & Visual Science|Invest. Ophthalmol. Vis. Sci.||01460404|15525783|7703701
    Investigative Radiology|Invest. Radiol.||00209996|15360210|0045377
    IRAL, International Review of Applied Linguistics in Language Teaching|IRAL Int. Rev. Appl. Linguist. Lang. Teach.||0019042X|16134141|101579188
    Iranian Biomedical Journal|Iran. Biomed. J.||1028852X|2008823X|9814853
    Iranian Journal of Public Health|Iran. J. Public Health||22516085|22516093|7505531
    Irish Journal of Medical Science|Ir. J. Med. Sci.||00211265|18634362|7806864
    iScience|iScience|||25890042
    Isis|Isis||00211753|15456994|2985182R
    ISPRS International Journal of Geo-Information|ISPRS Int. J. Geoinf.||22209964||101623074
    ISPRS Journal of Photogrammetry and Remote Sensing|ISPRS J. Photogramm. Remote Sens.||09242716|18728235|101551484
    Issues in Mental Health Nursing|Issues Ment. Health Nurs.||01612840|10964673|7907126
    Italian Journal of Geosciences|||20381719
    IUBMB Life|IUBMB Life||15216543|15216551|100888706
    JAAPA|JAAPA||15471896||9513102
    JACC. Cardiovascular Imaging|JACC Cardiovasc. Imaging||1936878X|18767591|101467978
    JACC. Clinical Electrophysiology|JACC Clin. Electrophysiol.||24055018|2405500X|101656995
    Jahrbuch der Coburger Landesstiftung|Jahrb. Coburg. Landesstift.||00848808||100968183|Jahrbuch der Coburger Landesstiftung. Coburger Landesstiftung
    JAMA|JAMA||00987484|15383598|7501160|Journal of the American Medical Association;J. Am. Med. Assoc.
    JAMA Dermatology|JAMA Dermatol.||21686068|21686084|101589530
    JAMA Facial Plastic Surgery|JAMA Facial Plast. Surg.||21686076|21686092|101589532
    JAMA Internal Medicine|JAMA Intern. Med.||21686106|21686114|101589534
    JAMA Network Open|JAMA Netw. Open|||25743805
    JAMA Neurology|JAMA Neurol.||21686149|21686157|101589536
    JAMA Oncology|JAMA Oncol.||23742437|23742445|101652861
    JAMA Ophthalmology|JAMA Ophthalmol.||21686165|21686173|101589539
    JAMA Otolaryngology-- Head & Neck Surgery|JAMA Otolaryngol. Head Neck Surg.||21686181|2168619X|101589542
    JAMA Pediatrics|JAMA Pediatr.||21686203|21686211|101589544
    JAMA Psychiatry|JAMA Psychiatry||2168622X|21686238|101589550
    JAMA Surgery|JAMA Surg.||21686254|21686262|101589553
    Japanese Journal of Applied Physics|Jpn. J. Appl. Phys.||||9876177
    Japanese Journal of Clinical Oncology|Jpn. J. Clin. Oncol.||03682811|14653621|0313225
    Japanese Journal of Infectious Diseases|Jpn. J. Infect. Dis.||13446304|18842836|100893704
    Japanese Journal of Medical Science & Biology|Jpn. J. Med. Sci. Biol.||00215112|18842828|0243706
    Japanese Journal of Radiology|Jpn. J. Radiol.||18671071|1867108X|101490689
    Jarq-Japan Agricultural Research Quarterly|||00213551
    JBI Database of Systematic Reviews and Implementation Reports|JBI Database System. Rev. Implement. Rep.||22024433||101648258
    JETP Letters|JETP Lett.||00213640|10906487|101663524
    JMIR Mental Health|JMIR Ment. Health||23687959||101658926
    JMIR MHealth and UHealth|JMIR Mhealth Uhealth||22915222||101624439
    JMIR Research Protocols|JMIR Res. Protoc.||19290748||101599504
    Joint, Bone, Spine|Joint Bone Spine||1297319X|17787254|100938016
    Jornal Brasileiro de Pneumologia|J. Bras. Pneumol.||18063713|18063756|101222274
    Jornal de Pediatria|J. Pediatr.|J Pediatr (Rio J)|00217557|16784782|2985188R
    Journal - Forensic Science Society|J. Forensic Sci. Soc.||00157368|18764282|7505560
    Journal Asiatique|J. Asiat.||0021762X||100968599
    Journal d'Agriculture Tropicale et de Botanique Appliquée|J. Agric. Trop. Bot. Appl.||00217662||100968497
    Journal de la Société des Américanistes|J. Soc. Am.||00379174||100968091
    Journal de Mathematiques Pures et Appliquees|J. Math. Pures Appl.||00217824|17763371|101555101
    Journal de Radiologie|J. Radiol.||02210363|17730384|7906266
    Journal der Deutschen Dermatologischen Gesellschaft|J. Dtsch. Dermatol. Ges.||16100379|16100387|101164708
    Journal for Healthcare Quality|J. Healthc. Qual.||10622551|19451474|9202994
    Journal for Immunotherapy of Cancer|J. Immunother. Cancer||20511426||101620585
    Journal for Nature Conservation|||16171381
    Journal for Specialists in Pediatric Nursing|J. Spec. Pediatr. Nurs.||15390136|17446155|101142025
    Journal Francais D'ophtalmologie|J. Fr. Ophtalmol.||01815512|17730597|7804128
    Journal fur Hirnforschung|J. Hirnforsch.||00218359||0421521
    Journal of Abnormal and Social Psychology|J. Abnorm. Soc. Psychol.||0096851X||0014016
    Journal of Abnormal Child Psychology|J. Abnorm. Child Psychol.||00910627|15732835|0364547
    Journal of Abnormal Psychology|J. Abnorm. Psychol.||0021843X|19391846|0034461
    Journal of Acquired Immune Deficiency Syndromes|J. Acquir. Immune Defic. Syndr.||15254135|19447884|100892005
    Journal of Acquired Immune Deficiency Syndromes and Human Retrovirology|J. Acquir. Immune Defic. Syndr. Hum. Retrovirol.||10779450||9501482
    Journal of Addiction Medicine|J. Addict. Med.||19320620|19353227|101306759
    Journal of Addictive Diseases|J. Addict. Dis.||10550887|15450848|9107051
    Journal of Adolescence|J. Adolesc.||01401971|10959254|7808986
    Journal of Adolescent Research|J. Adolesc. Res.||07435584|15526895|8702551
    Journal of Advanced Nursing|J. Adv. Nurs.||03092402|13652648|7609811
    Journal of Advanced Pharmaceutical Technology & Research|J. Adv. Pharm. Technol. Res.||22314040|09762094|101537797
    Journal of Advanced Research|J. Adv. Res.||20901232|20901224|101546952
    Journal of Affective Disorders|J. Affect. Disord.||01650327|15732517|7906073
    Journal of African Earth Sciences|||1464343X
    Journal of African History|J. Afr. Hist.||00218537||100968592
    Journal of Aging and Health|J. Aging Health||08982643|15526887|8912686
    Journal of Aging and Physical Activity|J. Aging Phys. Act.||10638652|1543267X|9415639
    Journal of Aging Studies|J. Aging Stud.||08904065|1879193X|8916517
    Journal of Agricultural and Food Chemistry|J. Agric. Food Chem.||00218561|15205118|0374755
    Journal of Agricultural Education|J. Agric. Educ.||10420541|21625212|101610984
    Journal of Agricultural Safety and Health|J. Agric. Saf. Health||10747583||9613956
    Journal of Agricultural, Biological, and Environmental Statistics|J. Agric. Biol. Environ. Stat.||10857117||9890703
    Journal of Agriculture, Food Systems, and Community Development|J. Agric. Food Syst. Community Dev.||21520798|21520801|101639025
    Journal of Agromedicine|J. Agromedicine||1059924X|15450813|9421530
    Journal of Allied Health|J. Allied Health||00907421|1945404X|0361603
    Journal of Alloys and Compounds|J. Alloys Compd.||09258388|18734669|101512115
    Journal of Alternative and Complementary Medicine|J. Altern. Complement. Med.||10755535|15577708|9508124
    Journal of Alzheimer's Disease|J. Alzheimers Dis.||13872877|18758908|9814863
    Journal of American College Health|J. Am. Coll. Health||07448481|19403208|8214119
    Journal of American History|J. Am. Hist.||00218723||100968506
    Journal of Anatomy|J. Anat.||00218782|14697580|0137162
    Journal of Anesthesia|J. Anesth.||09138668|14388359|8905667
    Journal of Animal Breeding and Genetics|J. Anim. Breed. Genet.||09312668|14390388|100955807
    Journal of Animal Science|J. Anim. Sci.||00218812|15253163|8003002
    Journal of Anthropological Archaeology|J. Anthropol. Archaeol.||02784165|10902686|101634454
    Journal of Anthropological Research|J. Anthropol. Res.||00917710||0403466
    Journal of Anxiety Disorders|J. Anxiety Disord.||08876185|18737897|8710131
    Journal of Applied Animal Welfare Science|J. Appl. Anim. Welf. Sci.||10888705|15327604|9804404
    Journal of Applied Behavior Analysis|J. Appl. Behav. Anal.||00218855|19383703|0174763
    Journal of Applied Biobehavioral Research|J. Appl. Biobehav. Res.||10712089|17519861|9502505
    Journal of Applied Biomaterials & Biomechanics|J. Appl. Biomater. Biomech.||17226899|17246024|101180437
    Journal of Applied Biomedicine|J. Appl. Biomed.||1214021X|12140287|101221755
    Journal of Applied Crystallography|J. Appl. Crystallogr.||00218898|16005767|9876190
    Journal of Applied Econometrics|J. Appl. Econ.|J Appl Econ (Chichester Engl)|08837252|10991255|101603812
    Journal of Applied Economics|J. Appl. Econ.||15140326|16676726|101550228
    Journal of Applied Electrochemistry|J. Appl. Electrochem.||0021891X|15728838|101625043
    Journal of Applied Genetics|J. Appl. Genet.||12341983|21903883|9514582
    Journal of Applied Geophysics|J. Appl. Geophy.||09269851|18791859|101629327
    Journal of Applied Gerontology|J. Appl. Gerontol.||07334648|15524523|8606502
    Journal of Applied Mathematics|J. Appl. Math.||1110757X|16870042|101612144
    Journal of Applied Mechanics|J. Appl. Mech.||00218936|15289036|101629389
    Journal of Applied Medical Sciences|J. Appl. Med. Sci.||22412328|22412336|101610991
    Journal of Applied Microbiology|J. Appl. Microbiol.||13645072|13652672|9706280
    Journal of Applied Oral Science|J. Appl. Oral Sci.||16787757|16787765|101189774
    Journal of Applied Philosophy|J. Appl. Philos.||02643758|14685930|100971946
    Journal of Applied Phycology|J. Appl. Phycol.||09218971|15735176|9012639
    Journal of Applied Physics|J. Appl. Phys.||00218979|10897550|2985119R
    Journal of Applied Physiology|J. Appl. Physiol.||00218987||0376576
    Journal of Applied Polymer Science|J. Appl. Polym. Sci.||00218995|10974628|9891577
    Journal of Applied Remote Sensing|J. Appl. Remote Sens.||19313195||101550230
    Journal of Applied Research in Intellectual Disabilities|J. Appl. Res. Intellect. Disabil.||13602322|14683148|9613616
    Journal of Applied Research in Memory and Cognition|J. Appl. Res. Mem. Cogn.||22113681|2211369X|101576946
    Journal of Applied Social Science|J. Appl. Soc. Sci.|J Appl Soc Sci (Boulder)|19367244|19370245|101640883
    Journal of Applied Sport Psychology|J. Appl. Sport Psychol.||10413200|15331571|9012267
    Journal of Applied Statistics|J. Appl. Stat.||02664763||9883455
    Journal of Applied Toxicology|J. Appl. Toxicol.||0260437X|10991263|8109495
    Journal of Archaeological Science|J. Archaeol. Sci.||03054403||100968590
    Journal of Arid Environments|J. Arid Environ.||01401963|1095922X|9878290
    Journal of Artificial Organs|J. Artif. Organs||14347229|16190904|9815648
    Journal of Artificial Societies and Social Simulation|J. Artif. Soc. Soc. Simul.||14607425||101639021
    Journal of Asian and African Studies|J. Asian Afr. Stud.||00219096||100968593
    Journal of Assisted Reproduction and Genetics|J. Assist. Reprod. Genet.||10580468|15737330|9206495
    Journal of Atherosclerosis and Thrombosis|J. Atheroscler. Thromb.||13403478|18803873|9506298
    Journal of Athletic Training|J. Athl. Train.||10626050|1938162X|9301647
    Journal of Attention Disorders|J. Atten. Disord.||10870547|15571246|9615686
    Journal of Autism and Developmental Disorders|J. Autism Dev. Disord.||01623257|15733432|7904301
    Journal of Avian Medicine and Surgery|J. Avian Med. Surg.||10826742||9512497
    Journal of Ayub Medical College, Abbottabad|J. Ayub Med. Coll. Abbottabad||10259589|18192718|8910750
    Journal of Bacteriology|J. Bacteriol.||00219193|10985530|2985120R
    Journal of Basic Microbiology|J. Basic Microbiol.||0233111X|15214028|8503885
    Journal of Behavior Therapy and Experimental Psychiatry|J. Behav. Ther. Exp. Psychiatry||00057916|18737943|0245075
    Journal of Behavioral Addictions|J. Behav. Addict.||20625871|20635303|101602037
    Journal of Biochemistry|J. Biochem.||0021924X|17562651|0376600
    Journal of Bioethical Inquiry|J. Bioeth. Inq.||11767529||101250741
    Journal of Biogeography|J. Biogeogr.||03050270|13652699|0432556
    Journal of Bioinformatics and Computational Biology|J. Bioinform. Comput. Biol.||02197200|17576334|101187344
    Journal of Biological Physics|J. Biol. Phys.||00920606|15730689|0417731
    Journal of Biological Regulators and Homeostatic Agents|J. Biol. Regul. Homeost. Agents||0393974X||8809253
    Journal of Biological Rhythms|J. Biol. Rhythms||07487304|15524531|8700115
    Journal of Biology|J. Biol.||14785854|14754924|101147570
    Journal of Biomechanical Engineering|J. Biomech. Eng.||01480731|15288951|7909584
    Journal of Biomechanics|J. Biomech.||00219290|18732380|0157375
    Journal of Biomedical Education|J. Biomed. Educ.||23145021|2314503X|101669485
    Journal of Biomedical Graphics and Computing|J. Biomed. Graph. Comput.||19254008|19254016|101585682
    Journal of Biomedical Informatics|J. Biomed. Inform.||15320464|15320480|100970413
    Journal of Biomedical Materials Research|J. Biomed. Mater. Res.||00219304|10974636|0112726
    Journal of Biomedical Materials Research. Part A|J. Biomed. Mater. Res. A||15493296|15524965|101234237
    Journal of Biomedical Materials Research. Part B, Applied Biomaterials|J. Biomed. Mater. Res. B Appl. Biomater.||15524973|15524981|101234238
    Journal of Biomedical Nanotechnology|J. Biomed. Nanotechnol.||15507033|15507041|101230869
    Journal of Biomedical Optics|J. Biomed. Opt.||10833668|15602281|9605853
    Journal of Biomedical Science|J. Biomed. Sci.||10217770|14230127|9421567
    Journal of Biomedical Science and Engineering|J. Biomed. Sci. Eng.||19376871|1937688X|101532098
    Journal of Biomedical Semantics|J. Biomed. Semantics||20411480||101531992
    Journal of Biomedicine & Biotechnology|J. Biomed. Biotechnol.||11107243|11107251|101135740
    Journal of Biomolecular Screening|J. Biomol. Screen.||10870571|1552454X|9612112
    Journal of Biomolecular Structure & Dynamics|J. Biomol. Struct. Dyn.||07391102|15380254|8404176
    Journal of Biopharmaceutical Statistics|J. Biopharm. Stat.||10543406|15205711|9200436
    Journal of Biosciences|J. Biosci.||02505991|09737138|8100809
    Journal of Biotechnology|J. Biotechnol.||01681656|18734863|8411927
    Journal of Bone and Mineral Research|J. Bone Miner. Res.||08840431|15234681|8610640
    Journal of Breath Research|J. Breath Res.||17527155|17527163|101463871
    Journal of Broadcasting & Electronic Media|J. Broadcast. Electron. Media||08838151|15506878|101594232
    Journal of Burn Care & Research|J. Burn Care Res.||1559047X|15590488|101262774
    Journal of Business Ethics|J. Bus. Ethics||01674544||100972154
    Journal of Business Research|J. Bus. Res.||01482963||101087747
    Journal of Cancer Education|J. Cancer Educ.||08858195|15430154|8610343
    Journal of Cancer Research and Clinical Oncology|J. Cancer Res. Clin. Oncol.||01715216|14321335|7902060
    Journal of Cancer Research and Therapeutics|J. Cancer Res. Ther.||09731482|19984138|101249598
    Journal of Cardiac Failure|J. Card. Fail.||10719164|15328414|9442138
    Journal of Cardiac Surgery|J. Card. Surg.||08860440|15408191|8908809
    Journal of Cardiology|J. Cardiol.||09145087|18764738|8804703
    Journal of Cardiopulmonary Rehabilitation|J. Cardiopulm. Rehabil.||08839212|15390691|8511296
    Journal of Cardiopulmonary Rehabilitation and Prevention|J. Cardiopulm. Rehabil. Prev.||19327501|1932751X|101291247
    Journal of Cardiothoracic and Vascular Anesthesia|J. Cardiothorac. Vasc. Anesth.||10530770|15328422|9110208
    Journal of Cardiothoracic Surgery|J. Cardiothorac. Surg.||17498090||101265113
    Journal of Cardiovascular and Thoracic Research|J. Cardiovasc. Thorac. Res.||20085117|20086830|101528712
    Journal of Cardiovascular Computed Tomography|J. Cardiovasc. Comput. Tomogr.||19345925|1876861X|101308347
    Journal of Cardiovascular Disease|J. Cardiovasc. Dis.||23304596|2330460X|101620307
    Journal of Cardiovascular Disease Research|J. Cardiovasc. Dis. Res.||09753583|09762833|101536738
    Journal of Cardiovascular Electrophysiology|J. Cardiovasc. Electrophysiol.||10453873|15408167|9010756
    Journal of Cardiovascular Magnetic Resonance|J. Cardiovasc. Magn. Reson.||10976647|1532429X|9815616
    Journal of Cardiovascular Medicine|J. Cardiovasc. Med.|J Cardiovasc Med (Hagerstown)|15582027|15582035|101259752
    Journal of Cardiovascular Pharmacology|J. Cardiovasc. Pharmacol.||01602446|15334023|7902492
    Journal of Cardiovascular Pharmacology and Therapeutics|J. Cardiovasc. Pharmacol. Ther.||10742484|19404034|9602617
    Journal of Cardiovascular Translational Research|J. Cardiovasc. Transl. Res.||19375387|19375395|101468585
    Journal of Cardiovascular Ultrasound|J. Cardiovasc. Ultrasound||19754612|20059655|101477138
    Journal of Cataract and Refractive Surgery|J. Cataract Refract. Surg.||08863350|18734502|8604171
    Journal of Causal Inference|J. Causal Inference||21933677|21933685|101628371
    Journal of Cell Communication and Signaling|J. Cell Commun. Signal.||18739601|1873961X|101308338
    Journal of Cell Science|J. Cell Sci.||00219533|14779137|0052457
    Journal of Cellular and Molecular Medicine|J. Cell. Mol. Med.||15821838|15824934|101083777
    Journal of Cellular Biochemistry|J. Cell. Biochem.||07302312|10974644|8205768
    Journal of Cellular Biochemistry. Supplement|J. Cell. Biochem. Suppl.||07331959|07306652|8207539
    Journal of Cellular Physiology|J. Cell. Physiol.||00219541|10974652|0050222
    Journal of Cerebral Blood Flow and Metabolism|J. Cereb. Blood Flow Metab.||0271678X|15597016|8112566
    Journal of Chemical and Pharmaceutical Research|J. Chem. Pharm. Res.||09757384||101557976
    Journal of Chemical Biology|J. Chem. Biol.||18646158|18646166|101318662
    Journal of Chemical Crystallography|J. Chem. Crystallogr.||10741542|15728854|9888369
    Journal of Chemical Ecology|J. Chem. Ecol.||00980331|15731561|7505563
    Journal of Chemical Education|J. Chem. Educ.||00219584||2985122R
    Journal of Chemical Information and Modeling|J. Chem. Inf. Model.||15499596|1549960X|101230060
    Journal of Chemical Neuroanatomy|J. Chem. Neuroanat.||08910618|18736300|8902615
    Journal of Chemical Sciences|J. Chem. Sci.|J Chem Sci (Bangalore)|09743626|09737103|101609750
    Journal of Chemical Technology and Biotechnology|J. Chem. Technol. Biotechnol.||02682575|10974660|8711102
    Journal of Chemical Theory and Computation|J. Chem. Theory Comput.||15499618|15499626|101232704
    Journal of Cheminformatics|J. Cheminform.||17582946||101516718
    Journal of Chemistry|J. Chem.||20909063|20909071|101590914
    Journal of Chemometrics|J. Chemom.||08869383|1099128X|9882381
    Journal of Chemotherapy|J. Chemother.||1120009X|19739478|8907348
    Journal of Child & Adolescent Trauma|J. Child Adolesc. Trauma||19361521|1936153X|101306630
    Journal of Child and Adolescent Psychiatric Nursing|J. Child Adolesc. Psychiatr. Nurs.||10736077|17446171|9431738
    Journal of Child and Adolescent Psychopharmacology|J. Child Adolesc. Psychopharmacol.||10445463|15578992|9105358
    Journal of Child Health Care|J. Child Health Care||13674935|17412889|9806360
    Journal of Child Language|J. Child Lang.||03050009|14697602|0425743
    Journal of Child Neurology|J. Child Neurol.||08830738|17088283|8606714
    Journal of Child Psychology and Psychiatry, and Allied Disciplines|J. Child Psychol. Psychiatry||00219630|14697610|0375361
    Journal of Chromatographic Science|J. Chromatogr. Sci.||00219665|1945239X|0173225
    Journal of Chromatography A|J. Chromatogr. A||00219673|18733778|9318488
    Journal of Cleaner Production|J. Clean. Prod.||09596526|18791786|101538287
    Journal of Climate|J. Clim.||08948755||100971607
    Journal of Clinical and Diagnostic Research|J. Clin. Diagn. Res.||2249782X|0973709X|101488993
    Journal of Clinical and Experimental Dentistry|J. Clin. Exp. Dent.||19895488||101603132
    Journal of Clinical and Experimental Hematopathology|J. Clin. Exp. Hematop.||13464280|18809952|101141257
    Journal of Clinical and Experimental Hepatology|J. Clin. Exp. Hepatol.||09736883|22133453|101574137
    Journal of Clinical and Experimental Neuropsychology|J. Clin. Exp. Neuropsychol.||13803395|1744411X|8502170
    Journal of Clinical and Translational Hepatology|J. Clin. Transl. Hepatol.||22250719|23108819|101649815
    Journal of Clinical Anesthesia|J. Clin. Anesth.||09528180|18734529|8812166
    Journal of Clinical Apheresis|J. Clin. Apher.||07332459|10981101|8216305
    Journal of Clinical Biochemistry and Nutrition|J. Clin. Biochem. Nutr.||09120009|18805086|8700907
    Journal of Clinical Child and Adolescent Psychology|J. Clin. Child Adolesc. Psychol.||15374416|15374424|101133858
    Journal of Clinical Child Psychology|J. Clin. Child Psychol.||0047228X||7603095
    Journal of Clinical Densitometry|J. Clin. Densitom.||10946950||9808212
    Journal of Clinical Epidemiology|J. Clin. Epidemiol.||08954356|18785921|8801383
    Journal of Clinical Gastroenterology|J. Clin. Gastroenterol.||01920790|15392031|7910017
    Journal of Clinical Gynecology and Obstetrics|J. Clin. Gynecol. Obstet.||19271271|1927128X|101637359
    Journal of Clinical Hypertension|J. Clin. Hypertens.|J Clin Hypertens (Greenwich)|15246175|17517176|100888554
    Journal of Clinical Imaging Science|J. Clin. Imaging Sci.||21567514|21565597|101564708
    Journal of Clinical Immunology|J. Clin. Immunol.||02719142|15732592|8102137
    Journal of Clinical Laboratory Analysis|J. Clin. Lab. Anal.||08878013|10982825|8801384
    Journal of Clinical Medicine|J. Clin. Med.||20770383||101606588
    Journal of Clinical Medicine Research|J. Clin. Med. Res.||19183003|19183011|101538301
    Journal of Clinical Microbiology|J. Clin. Microbiol.||00951137|1098660X|7505564
    Journal of Clinical Monitoring and Computing|J. Clin. Monit. Comput.||13871307|15732614|9806357
    Journal of Clinical Neonatology|J. Clin. Neonatol.||22494847|16586093|101605525
    Journal of Clinical Neurology|J. Clin. Neurol.||17386586|20055013|101252374
    Journal of Clinical Neuromuscular Disease|J. Clin. Neuromuscul. Dis.||15220443|15371611|100887391
    Journal of Clinical Neurophysiology|J. Clin. Neurophysiol.||07360258|15371603|8506708
    Journal of Clinical Neuroscience|J. Clin. Neurosci.||09675868|15322653|9433352
    Journal of Clinical Nursing|J. Clin. Nurs.||09621067|13652702|9207302
    Journal of Clinical Oncology|J. Clin. Oncol.||0732183X|15277755|8309333|JCO
    Journal of Clinical Orthopaedics and Trauma|J. Clin. Orthop. Trauma||09765662|22133445|101559469
    Journal of Clinical Outcomes Management|J. Clin. Outcomes Manag.||10796533|19381336|9503754
    Journal of Clinical Pathology|J. Clin. Pathol.||00219746|14724146|0376601
    Journal of Clinical Periodontology|J. Clin. Periodontol.||03036979|1600051X|0425123
    Journal of Clinical Pharmacology|J. Clin. Pharmacol.||00912700|15524604|0366372
    Journal of Clinical Pharmacy and Therapeutics|J. Clin. Pharm. Ther.||02694727|13652710|8704308
    Journal of Clinical Psychology|J. Clin. Psychol.||00219762|10974679|0217132
    Journal of Clinical Psychology in Medical Settings|J. Clin. Psychol. Med. Settings||10689583|15733572|9435680
    Journal of Clinical Psychopharmacology|J. Clin. Psychopharmacol.||02710749|1533712X|8109496
    Journal of Clinical Research in Pediatric Endocrinology|J. Clin. Res. Pediatr. Endocrinol.||13085727|13085735|101519456
    Journal of Clinical Rheumatology|J. Clin. Rheumatol.||10761608|15367355|9518034
    Journal of Clinical Rheumatology & Musculoskeletal Medicine|J. Clin. Rheumatol. Musculoskelet. Med.||20430248|20430256|101563024
    Journal of Clinical Sleep Medicine|J. Clin. Sleep Med.||15509389|15509397|101231977
    Journal of Clinical Sport Psychology|J. Clin. Sport Psychol.||19329261|1932927X|101291227
    Journal of Clinical Ultrasound|J. Clin. Ultrasound||00912751|10970096|0401663
    Journal of Clinical Urology|J. Clin. Urol.||20514158|20514166|101619599
    Journal of Clinical Virology|J. Clin. Virol.||13866532|18735967|9815671
    Journal of Coastal Conservation|||14000350
    Journal of Coastal Research|||07490208
    Journal of Cognitive Neuroscience|J. Cogn. Neurosci.||0898929X|15308898|8910747
    Journal of Colloid and Interface Science|J. Colloid Interface Sci.||00219797|10957103|0043125
    Journal of Communication Disorders|J. Commun. Disord.||00219924|18737994|0260316
    Journal of Community Health|J. Community Health||00945145|15733610|7600747
    Journal of Community Health Nursing|J. Community Health Nurs.||07370016|15327655|8411341
    Journal of Community Psychology|J. Community Psychol.||00904392||0367033
    Journal of Comparative Economics|J. Comp. Econ.||01475967||9878840
    Journal of Comparative Effectiveness Research|J. Comp. Eff. Res.||20426305|20426313|101577308
    Journal of Comparative Physiology. A, Neuroethology, Sensory, Neural, and Behavioral Physiology|J. Comp. Physiol. A Neuroethol. Sens. Neural Behav. Physiol.||03407594|14321351|101141792
    Journal of Comparative Physiology. A, Sensory, Neural, and Behavioral Physiology|J. Comp. Physiol. A||||8413199
    Journal of Comparative Psychology|J. Comp. Psychol.||07357036|19392087|8309850
    Journal of Computational and Graphical Statistics|J. Comput. Graph. Stat.||10618600||101470926
    Journal of Computational Biology|J. Comput. Biol.||10665277|15578666|9433358
    Journal of Computational Chemistry|J. Comput. Chem.||01928651|1096987X|9878362
    Journal of Computational Neuroscience|J. Comput. Neurosci.||09295313|15736873|9439510
    Journal of Computational Physics|J. Comput. Phys.||00219991||9883524
    Journal of Computer and System Sciences|J. Comput. Syst. Sci.||00220000|10902724|9881153
    Journal of Computer Assisted Tomography|J. Comput. Assist. Tomogr.||03638715|15323145|7703942
    Journal of Computer-Aided Molecular Design|J. Comput. Aided Mol. Des.||0920654X|15734951|8710425
    Journal of Consulting and Clinical Psychology|J. Consult. Clin. Psychol.||0022006X|19392117|0136553
    Journal of Contaminant Hydrology|J. Contam. Hydrol.||01697722|18736009|8805644
    Journal of Contemporary African Studies|J. Contemp. Afr. Stud.||02589001||101086027
    Journal of Contemporary Asia|J. Contemp. Asia||00472336||100968651
    Journal of Continuing Education in Nursing|J. Contin. Educ. Nurs.||00220124||0262321
    Journal of Controlled Release|J. Control. Release||01683659|18734995|8607908
    Journal of Cosmetic Dermatology|J. Cosmet. Dermatol.||14732130|14732165|101130964
    Journal of Cosmetic Science|J. Cosmet. Sci.||15257886||9814276
    Journal of Counseling and Development|J. Couns. Dev.||07489633||9880874
    Journal of Counseling Psychology|J. Couns. Psychol.||00220167||2985124R
    Journal of Cranio-Maxillo-Facial Surgery|J. Craniomaxillofac. Surg.||10105182|18784119|8704309
    Journal of Critical Care|J. Crit. Care||08839441|15578615|8610642
    Journal of Cross-Cultural Gerontology|J. Cross Cult. Gerontol.||01693816|15730719|8700909
    Journal of Crustacean Biology|J. Crust. Biol.|J Crustacean Biol|02780372||100954974
    Journal of Crystal Growth|J. Cryst. Growth||00220248||100971389
    Journal of Cutaneous Medicine and Surgery|J. Cutan. Med. Surg.||12034754|16157109|9614685
    Journal of Cutaneous Pathology|J. Cutan. Pathol.||03036987|16000560|0425124
    Journal of Cystic Fibrosis|J. Cyst. Fibros.||15691993|18735010|101128966
    Journal of Dairy Science|J. Dairy Sci.||00220302|15253198|2985126R
    Journal of Dairying, Foods & Home Sciences|J. Dairy. Foods Home Sci.||09714456|09760563|101536730
    Journal of Dental Education|J. Dent. Educ.||00220337|19307837|8000150
    Journal of Dental Research|J. Dent. Res.||00220345|15440591|0354343
    Journal of Dentistry|J. Dent.||03005712|1879176X|0354422
    Journal of Dermatological Science|J. Dermatol. Sci.||09231811|1873569X|9011485
    Journal of Development Economics|J. Dev. Econ.||03043878||9878815
    Journal of Developmental and Behavioral Pediatrics|J. Dev. Behav. Pediatr.||0196206X|15367312|8006933
    Journal of Diabetes|J. Diabetes||17530393|17530407|101504326
    Journal of Diabetes and Its Complications|J. Diabetes Complicat.|J Diabetes Complications|10568727|1873460X|9204583
    Journal of Diabetes Investigation|J. Diabetes Investig.||20401116|20401124|101520702
    Journal of Diabetes Science and Technology|J. Diabetes Sci. Technol.||19322968||101306166
    Journal of Dietary Supplements|J. Diet. Suppl.||19390211|1939022X|101249830
    Journal of Differential Equations|J. Differ. Equ.||00220396||101317306
    Journal of Digestive Diseases|J. Dig. Dis.||17512972|17512980|101302699
    Journal of Digital Imaging|J. Digit. Imaging||08971889|1618727X|9100529
    Journal of Drugs in Dermatology|J. Drugs Dermatol.||15459616||101160020
    Journal of Dual Diagnosis|J. Dual Diagn.||15504263|15504271|101197457
    Journal of Earth System Science|J. Earth Syst. Sci.||23474327|02534126
    Journal of Earthquake and Tsunami|||17934311
    Journal of East Asian Linguistics|J. East Asian Ling.||09258558|15728560|101596714
    Journal of Eastern African Studies|J. East. Afr. Stud.||17531055|17531063|101633449
    Journal of Economic Behavior & Organization|J. Econ. Behav. Organ.||01672681||101086031
    Journal of Economic Dynamics & Control|J. Econ. Dyn. Control||01651889|18791743|101085812
    Journal of Economic Entomology|J. Econ. Entomol.||00220493|1938291X|2985127R
    Journal of Economic Issues|J. Econ. Issues||00213624||101085204
    Journal of Economic Literature|J. Econ. Lit.||00220515||0206650
    Journal Of Economic Psychology|J. Econ. Psychol.||01674870||9879270
    Journal of Economic Surveys|J. Econ. Surv.||09500804||101087764
    Journal of Educational and Behavioral Statistics|J. Educ. Behav. Stat.||10769986|19351054|9890361
    Journal of Educational Psychology|J. Educ. Psychol.||00220663||0135751
    Journal of Electroanalytical Chemistry|J. Electroanal. Chem.|J Electroanal Chem (Lausanne)|15726657|18732569|9888876
    Journal of Electrocardiology|J. Electrocardiol.||00220736|15328430|0153605
    Journal of Electron Microscopy|J. Electron Microsc.|J Electron Microsc (Tokyo)|00220744|14779986|7611157
    Journal of Embryology and Experimental Morphology|J. Embryol. Exp. Morphol.||00220752||7906439
    Journal of Emergency Nursing: JEN|J. Emerg. Nurs.||00991767|15272966|7605913
    Journal of Endocrinological Investigation|J. Endocrinol. Invest.||03914097|17208386|7806594
    Journal of Endodontics|J. Endod.||00992399|18783554|7511484
    Journal of Endourology|J. Endourol.||08927790|1557900X|8807503
    Journal of Endovascular Therapy|J. Endovasc. Ther.||15266028|15451550|100896915
    Journal of English Linguistics|J. Eng. Linguist.||00754242|15525457|101648835
    Journal of Environmental and Public Health|J. Environ. Public Health||16879805|16879813|101516361
    Journal of Environmental Biology|J. Environ. Biol.||02548704||8300544
    Journal of Environmental Economics and Management|J. Environ. Econ. Manage.||00950696||9876193
    Journal of Environmental Engineering|J. Environ. Eng.|J Environ Eng (New York)|07339372|19437870|9880301
    Journal of Environmental Health Science & Engineering|J. Environ. Health Sci. Eng.||2052336X||101613643
    Journal of Environmental Management|J. Environ. Manage.||03014797|10958630|0401664
    Journal of Environmental Monitoring|J. Environ. Monit.||14640325|14640333|100968688
    Journal of Environmental Pathology, Toxicology and Oncology|J. Environ. Pathol. Toxicol. Oncol.||07318898|21626537|8501420
    Journal of Environmental Planning and Management|||09640568
    Journal of Environmental Protection|J. Environ. Prot.|J Environ Prot (Irvine, Calif)|21522197|21522219|101570630
    Journal of Environmental Protection and Ecology|||13115065
    Journal of Environmental Psychology|J. Environ. Psychol.||02724944||8109052
    Journal of Environmental Quality|J. Environ. Qual.||00472425|15372537|0330666
    Journal of Environmental Radioactivity|J. Environ. Radioact.||0265931X|18791700|8508119
    Journal of Environmental Science and Health. Part A, Toxic/Hazardous Substances & Environmental Engineering|J. Environ. Sci. Health A Tox. Hazard. Subst. Environ. Eng.||10934529|15324117|9812551
    Journal of Environmental Sciences|J. Environ. Sci.|J Environ Sci (China)|10010742||100967627
    Journal of Environmental Studies and Sciences|J. Environ. Stud. Sci.||21906483|21906491|101652082
    Journal of Enzyme Inhibition and Medicinal Chemistry|J. Enzyme Inhib. Med. Chem.||14756366|14756374|101150203
    Journal of Epidemiology|J. Epidemiol.||09175040|13499092|9607688
    Journal of Equine Veterinary Science|J. Equine Vet. Sci.||07370806||8216840
    Journal of Esthetic and Restorative Dentistry|J. Esthet. Restor. Dent.||14964155|17088240|101096515
    Journal of Ethiopian Studies|J. Ethiop. Stud.||03042243||100968697
    Journal of Ethnic and Migration Studies|J. Ethn. Migr. Stud.||1369183X||101085207
    Journal of Ethnobiology|J. Ethnobiol.||02780771||9892383
    Journal of Ethnobiology and Ethnomedicine|J. Ethnobiol. Ethnomed.||17464269||101245794
    Journal of Ethnopharmacology|J. Ethnopharmacol.||03788741|18727573|7903310
    Journal of Ethology|J. Ethol.||02890771|14395444|9884581
    Journal of Evaluation in Clinical Practice|J. Eval. Clin. Pract.||13561294|13652753|9609066
    Journal of Evolutionary Biology|J. Evol. Biol.||1010061X|14209101|8809954
    Journal of Experimental & Clinical Cancer Research|J. Exp. Clin. Cancer Res.||03929078|17569966|8308647
    Journal of Experimental & Theoretical Artificial Intelligence|J. Exp. Theor. Artif. Intell.||0952813X|13623079|101512224
    Journal of Experimental and Clinical Medicine|J. Exp. Clin. Med.||18783317|18783325|101541523
    Journal of Experimental and Integrative Medicine|J. Exp. Integr. Med.||13094572|21463298|101586844
    Journal of Experimental Botany|J. Exp. Bot.||00220957|14602431|9882906
    Journal of Experimental Child Psychology|J. Exp. Child Psychol.||00220965|10960457|2985128R
    Journal of Experimental Criminology|J. Exp. Criminol.||15733750|15728315|101518164
    Journal of Experimental Education|J. Exp. Educ.||00220973|19400683|0014051
    Journal of Experimental Marine Biology and Ecology|J. Exp. Mar. Biol. Ecol.|J Exp Mar Bio Ecol|00220981||9879543
    Journal of Experimental Nanoscience|J. Exp. Nanosci.||17458080|17458099|101256507
    Journal of Experimental Psychology|J. Exp. Psychol.||00221015||7502586
    Journal of Experimental Psychology. Animal Behavior Processes|J. Exp. Psychol. Anim. Behav. Process.||00977403|19392184|7504289
    Journal of Experimental Psychology. Animal Learning and Cognition|J. Exp. Psychol. Anim. Learn. Cogn.||23298456|23298464|101632727
    Journal of Experimental Psychology. Applied|J. Exp. Psychol. Appl.||1076898X|19392192|9507618
    Journal of Experimental Psychology. General|J. Exp. Psychol. Gen.||00963445|19392222|7502587
    Journal of Experimental Psychology. Human Learning and Memory|J. Exp. Psychol. Hum. Learn.||00961515||7502588
    Journal of Experimental Psychology. Human Perception and Performance|J. Exp. Psychol. Hum. Percept. Perform.||00961523|19391277|7502589
    Journal of Experimental Psychology. Learning, Memory, and Cognition|J. Exp. Psychol. Learn. Mem. Cogn.||02787393|19391285|8207540
    Journal of Experimental Social Psychology|J. Exp. Soc. Psychol.||00221031||0045332
    Journal of Experimental Therapeutics & Oncology|J. Exp. Ther. Oncol.||13594117|1533869X|9604933
    Journal of Experimental Zoology. Part A, Comparative Experimental Biology|J. Exp. Zool. A Comp. Exp. Biol.||15488969|1552499X|101168223
    Journal of Experimental Zoology. Part A, Ecological Genetics and Physiology|J. Exp. Zool. A Ecol. Genet. Physiol.||19325223|19325231|101297745
    Journal of Experimental Zoology. Part B, Molecular and Developmental Evolution|J. Exp. Zool. B Mol. Dev. Evol.||15525007|15525015|101168228
    Journal of Exposure Science & Environmental Epidemiology|J. Expo. Sci. Environ. Epidemiol.||15590631|1559064X|101262796
    Journal of Extension|J. Ext.||00220140|10775315|101649636
    Journal of Family Nursing|J. Fam. Nurs.||10748407|1552549X|9503761
    Journal of Family Psychology|J. Fam. Psychol.||08933200|19391293|8802265
    Journal of Family Therapy|J. Fam. Ther.||01634445|14676427|7908149
    Journal of Feline Medicine and Surgery|J. Feline Med. Surg.||1098612X|15322750|100897329
    Journal of Field Ornithology|J. Field Ornithol.||02738570||101471463
    Journal of Financial Economics|J. financ. econ.||0304405X|18792774|101510947
    Journal of Fish Biology|J. Fish Biol.||00221112|10958649|0214055
    Journal of Flood Risk Management|||1753318X
    Journal of Fluency Disorders|J. Fluency Disord.||0094730X|1873801X|7601744
    Journal of Fluid Mechanics|J. Fluid Mech.||00221120||100971395
    Journal of Fluids and Structures|J. Fluids Struct.||08899746|10958622|101177561
    Journal of Food Agriculture & Environment|J. Food Agric. Environ.||14590255
    Journal of Food Biochemistry|J. Food Biochem.||01458884|17454514|7706045
    Journal of Food Process Engineering|J. Food Process Eng.||01458876|17454530|101148874
    Journal of Food Protection|J. Food Prot.||0362028X|19449097|7703944
    Journal of Food Quality|J. Food Qual.||01469428|17454557|7800046
    Journal of Food Research|J. Food Res.||19270887|19270895|101626563
    Journal of Food Safety|J. Food Saf.||01496085|17454565|7803892
    Journal of Food Science|J. Food Sci.||00221147|17503841|0014052
    Journal of Food Science and Technology|J. Food Sci. Technol.||00221155|09758402|0056471
    Journal of Forensic and Legal Medicine|J. Forensic Leg. Med.||1752928X|18787487|101300022
    Journal of Forensic Nursing|J. Forensic Nurs.||15563693|19393938|101234500
    Journal of Forensic Sciences|J. Forensic Sci.||00221198|15564029|0375370
    Journal of Forest Economics|||11046899
    Journal of Forestry|||00221201
    Journal of Forestry Research|||1007662X
    Journal of Gambling Issues|||19107595
    Journal of Gambling Studies|J. Gambl. Stud.||10505350|15733602|9425991
    Journal of Gastroenterology|J. Gastroenterol.||09441174|14355922|9430794
    Journal of Gastroenterology and Hepatology|J. Gastroenterol. Hepatol.||08159319|14401746|8607909
    Journal of Gastroenterology and Hepatology Research|J. Gastroenterol. Hepatol. Res.||22243992|22246509|101618823
    Journal of Gastrointestinal and Liver Diseases|J. Gastrointestin. Liver Dis.||18418724|18421121|101272825
    Journal of Gastrointestinal Cancer|J. Gastrointest. Cancer||19416628|19416636|101479627
    Journal of Gastrointestinal Oncology|J. Gastrointest. Oncol.||20786891|2219679X|101557751
    Journal of Gastrointestinal Surgery|J. Gastrointest. Surg.||1091255X|18734626|9706084
    Journal of General Internal Medicine|J. Gen. Intern. Med.||08848734|15251497|8605834
    Journal of Genetic Counseling|J. Genet. Couns.||10597700|15733599|9206865
    Journal of Geochemical Exploration|J. Geochem. Explor.||03756742|18791689|101594038
    Journal of Geographical Sciences|||1009637X
    Journal of Geophysical Research|J. Geophys. Res.||01480227|21562202|100971480
    Journal of Geophysical Research. Atmospheres|J. Geophys. Res. Atmos.||2169897X|21698996|9882986
    Journal of Geophysical Research. Biogeosciences|J. Geophys. Res. Biogeosci.||21698953|21698961|101617390
    Journal of Geophysical Research. Earth Surface|J. Geophys. Res. Earth Surf.||21699003||101661774
    Journal of Geophysical Research. Oceans|J. Geophys. Res. Oceans||21699275|21699291|101661779
    Journal of Geophysical Research. Planets|J. Geophys. Res. Planets||21699097|21699100|101661797
    Journal of Geophysical Research. Solid Earth|J. Geophys. Res. Solid Earth||21699313|21699356|101661809
    Journal of Geophysical Research. Space Physics|J. Geophys. Res. Space Phys.||21699380|21699402|101661799
    Journal of Geotechnical and Geoenvironmental Engineering|||10900241
    Journal of Geriatric Oncology|J. Geriatr. Oncol.||18794068|18794076|101534770
    Journal of Geriatric Physical Therapy|J. Geriatr. Phys. Ther.||15398412|21520895|101142169
    Journal of Geriatric Psychiatry and Neurology|J. Geriatr. Psychiatry Neurol.||08919887||8805645
    Journal of Gerontological Nursing|J. Gerontol. Nurs.||00989134||7510258
    Journal of Gerontology|J. Gerontol.||00221422||0374762
    Journal of Ginseng Research|J. Ginseng Res.||12268453|20934947|100890690
    Journal of Glaucoma|J. Glaucoma||10570829|1536481X|9300903
    Journal of Global Antimicrobial Resistance|J. Glob. Antimicrob. Resist.||22137165|22137173|101622459
    Journal of Global Health|J. Glob. Health||20472978|20472986|101578780
    Journal of Global Infectious Diseases|J. Glob. Infect. Dis.||0974777X|09748245|101521436
    Journal of Great Lakes Research|J. Great Lakes Res.||03801330||9882896
    Journal of Hand Therapy|J. Hand Ther.||08941130|1545004X|8806591
    Journal of Hazardous Materials|J. Hazard. Mater.||03043894|18733336|9422688
    Journal of Health Communication|J. Health Commun.||10810730|10870415|9604100
    Journal of Health Politics, Policy and Law|J. Health Polit. Policy Law||03616878|15271927|7609331
    Journal of Health Psychology|J. Health Psychol.||13591053|14617277|9703616
    Journal of Health Services Research & Policy|J. Health Serv. Res. Policy||13558196|17581060|9604936
    Journal of Health, Population, and Nutrition|J. Health Popul. Nutr.||16060997|20721315|100959228
    Journal of Healthcare Management|J. Healthc. Manag.||10969012||9803529
    Journal of Hearing Science|J. Hear. Sci.||2083389X|20843127|101609763
    Journal of Helminthology|J. Helminthol.||0022149X|14752697|2985115R
    Journal of Hematological Malignancies|J. Hematol. Malig.||19254024|19254032|101580947
    Journal of Hematology|J. Hematol.|J Hematol (Brossard)|19271212|19271220|101635099
    Journal of Hematology & Oncology|J. Hematol. Oncol.||17568722||101468937
    Journal of Hematology Oncology Pharmacy|J. Hematol. Oncol. Pharm.||21641153|21641161|101603743
    Journal of Hepato-Biliary-Pancreatic Sciences|J. Hepatobiliary. Pancreat. Sci.||18686974|18686982|101528587
    Journal of Hepato-Biliary-Pancreatic Surgery|J. Hepatobiliary. Pancreat. Surg.||09441166|14360691|9431940
    Journal of Hepatology|J. Hepatol.||01688278|16000641|8503886
    Journal of Herpetology|J. Herpetol.||00221511|19372418|100955352
    Journal of Heterocyclic Chemistry|J. Heterocycl. Chem.||0022152X||0014060
    Journal of High Energy Physics|J. High Energy Phys.||11266708|10298479||JHEP
    Journal of Homosexuality|J. Homosex.||00918369|15403602|7502386
    Journal of Hospital Medicine|J. Hosp. Med.||15535592|15535606|101271025
    Journal of Human Capital|J. Hum. Cap.||19328575|19328664|101571548
    Journal of Human Evolution|J. Hum. Evol.||00472484|10958606|0337330
    Journal of Human Genetics|J. Hum. Genet.||14345161|1435232X|9808008
    Journal of Human Hypertension|J. Hum. Hypertens.||09509240|14765527|8811625
    Journal of Human Nutrition and Dietetics|J. Hum. Nutr. Diet.||09523871|1365277X|8904840
    Journal of Hydrologic Engineering|J. Hydrol. Eng.||10840699|19435584|101602527
    Journal of Hydrology|J. Hydrol.|J Hydrol (Amst)|00221694|18792707|9882987
    Journal of Hypertension|J. Hypertens.||02636352|14735598|8306882
    Journal of Immigrant and Minority Health|J. Immigr. Minor. Health||15571912|15571920|101256527
    Journal of Immunoassay & Immunochemistry|J. Immunoassay Immunochem.||15321819|15324230|100963688
    Journal of Immunological Methods|J. Immunol. Methods||00221759|18727905|1305440
    Journal of Immunology|J. Immunol.||00221767|15506606|2985117R
    Journal of Immunology Research|J. Immunol. Res.||23148861|23147156|101627166
    Journal of Immunotherapy|J. Immunother.|J Immunother (1991)|10538550||9102704
    Journal of Immunotoxicology|J. Immunotoxicol.||1547691X|15476901|101201960
    Journal of Industrial Microbiology & Biotechnology|J. Ind. Microbiol. Biotechnol.||13675435|14765535|9705544
    Journal of Infection and Chemotherapy|J. Infect. Chemother.||1341321X|14377780|9608375
    Journal of Infection and Public Health|J. Infect. Public Health||18760341|1876035X|101487384
    Journal of Infection in Developing Countries|J. Infect. Dev. Ctries.||20366590|19722680|101305410
    Journal of Infection Prevention|J. Infect. Prev.||17571774|17571782|101469725
    Journal of Innate Immunity|J. Innate Immun.||1662811X|16628128|101469471
    Journal of Inorganic Biochemistry|J. Inorg. Biochem.||01620134|18733344|7905788
    Journal of Insect Conservation|||1366638X
    Journal of Insect Physiology|J. Insect Physiol.||00221910|18791611|2985080R
    Journal of Insect Science|J. Insect Sci.||15362442||101096396
    Journal of Instrumentation|J. Instrum.||17480221||101576370
    Journal of Integrative Neuroscience|J. Integr. Neurosci.||02196352||101156357
    Journal of Intellectual Disabilities|J. Intellect. Disabil.||17446295|17446309|101229024
    Journal of Intellectual Disability Research|J. Intellect. Disabil. Res.||09642633|13652788|9206090
    Journal of Intelligent Information Systems|J. Intell. Inf. Syst.||09259902|15737675|101529504
    Journal of Intensive Care Medicine|J. Intensive Care Med.||08850666|15251489|8610344
    Journal of Intercultural Studies|J. Intercult. Stud.||07256868||101085999
    Journal of Interferon & Cytokine Research|J. Interferon Cytokine Res.||10799907|15577465|9507088
    Journal of Internal Medicine|J. Intern. Med.||09546820|13652796|8904841
    Journal of International Development|J. Int. Dev.||09541748||101084684
    Journal of Interpersonal Violence|J. Interpers. Violence||08862605|15526518|8700910
    Journal of Interprofessional Care|J. Interprof. Care||13561820|14699567|9205811
    Journal of Interventional Cardiac Electrophysiology|J. Interv. Card. Electrophysiol.||1383875X|15728595|9708966
    Journal of Interventional Cardiology|J. Interv. Cardiol.||08964327|15408183|8907826
    Journal of Invertebrate Pathology|J. Invertebr. Pathol.||00222011|10960805|0014067
    Journal of Investigative Medicine|J. Investig. Med.||10815589|17088267|9501229
    Journal of Korean Medical Science|J. Korean Med. Sci.||10118934|15986357|8703518
    Journal of Language and Social Psychology|J. Lang. Soc. Psychol.||0261927X|15526526|9888962
    Journal of Laparoendoscopic & Advanced Surgical Techniques. Part A|J. Laparoendosc. Adv. Surg. Tech. A||10926429|15579034|9706293
    Journal of Law and the Biosciences|J. Law Biosci.||20539711||101633120
    Journal of Legal Education|J. Legal Educ.||00222208||100972800
    Journal of Leukocyte Biology|J. Leukoc. Biol.||07415400|19383673|8405628
    Journal of Lightwave Technology|J. Lightwave Technol.||07338724|15582213|101213163
    Journal of Linguistics|J. Linguist.||00222267|14697742|101574580
    Journal of Lipid Research|J. Lipid Res.||00222275||0376606
    Journal of Logic, Language, and Information|J. Logic Lang. Inf.||09258531|15729583|9889027
    Journal of Long-Term Effects of Medical Implants|J. Long Term Eff. Med. Implants||10506934|19404379|9110830
    Journal of Lower Genital Tract Disease|J. Low. Genit. Tract Dis.||10892591|15260976|9704963
    Journal of Luminescence|J. Lumin.||00222313||101492426
    Journal of Machine Learning Research|J. Mach. Learn. Res.||15324435|15337928|101262635|JMLR
    Journal of Magnetic Resonance Imaging|J. Magn. Reson. Imaging||10531807|15222586|9105850
    Journal of Magnetism and Magnetic Materials|J. Magn. Magn. Mater.||03048853||101314425
    Journal of Mammalogy|J. Mammal.||00222372||2985081R
    Journal of Management|J. Manage.||01492063|15571211|9880068
    Journal of Maps|J. Maps||17445647||101595920
    Journal of Marine Science and Engineering|||20771312
    Journal of Marine Systems|J. Mar. Syst.||09247963|18791573|101530957
    Journal of Marital and Family Therapy|J. Marital Fam. Ther.||0194472X|17520606|7904614
    Journal of Marketing|J. Mark.||00222429||101085208
    Journal of Materials|J. Mater.||23144866|23144874|101633104
    Journal of Materials Chemistry. A, Materials for Energy and Sustainability|J. Mater. Chem. A Mater. Energy Sustain.||20507488|20507496|101596773
    Journal of Materials Chemistry. B, Materials for Biology and Medicine|J. Mater. Chem. B Mater. Biol. Med.||2050750X|20507518|101598493
    Journal of Materials Chemistry. C, Materials for Optical and Electronic Devices|J. Mater. Chem. C Mater. Opt. Electron. Devices||20507526|20507534|101601114
    Journal of Materials Engineering and Performance|J. Mater. Eng. Perform.||10599495|15441024|101514024
    Journal of Materials Research|J. Mater. Res.||08842914|20445326|100971400
    Journal of Materials Science|J. Mater. Sci.||00222461|15734803|101622305
    Journal of Materials Science Letters|J. Mater. Sci. Lett.||02618028||101137126
    Journal of Materials Science. Materials in Medicine|J. Mater. Sci. Mater. Med.||09574530|15734838|9013087
    Journal of Mathematical Analysis and Applications|J. Math. Anal. Appl.||0022247X||9890562
    Journal of Mathematical Biology|J. Math. Biol.||03036812|14321416|7502105
    Journal of Mathematical Physics|J. Math. Phys.||00222488|10897658|9890137
    Journal of Mathematical Psychology|J. Math. Psychol.||00222496||2985082R
    Journal of Mechanics in Medicine and Biology|J. Mech. Med. Biol.||02195194||101134377
    Journal of Media Psychology|J. Media Psychol.||18641105|21512388|101659087
    Journal of Medical and Dental Sciences|J. Med. Dent. Sci.||13428810|21859132|9717112
    Journal of Medical Biography|J. Med. Biogr.||09677720|17581087|9308895
    Journal of Medical Case Reports|J. Med. Case Rep.||17521947||101293382
    Journal of Medical Cases|J. Med. Cases||19234155|19234163|101551824
    Journal of Medical Devices|J. Med. Device.||19326181|1932619X|101299321
    Journal of Medical Economics|J. Med. Econ.||13696998|1941837X|9892255
    Journal of Medical Education|J. Med. Educ.||00222577||0375377
    Journal of Medical Engineering & Technology|J. Med. Eng. Technol.||03091902|1464522X|7702125
    Journal of Medical Entomology|J. Med. Entomol.||00222585|19382928|0375400
    Journal of Medical Ethics|J. Med. Ethics||03066800|14734257|7513619
    Journal of Medical Genetics|J. Med. Genet.||00222593|14686244|2985087R
    Journal of Medical Imaging|J. Med. Imaging|J Med Imaging (Bellingham)|23294302|23294310|101643461
    Journal of Medical Imaging and Health Informatics|J. Med. Imaging Health Inform.||21567018|21567026|101570358
    Journal of Medical Imaging and Radiation Oncology|J. Med. Imaging Radiat. Oncol.||17549477|17549485|101469340
    Journal of Medical Imaging and Radiation Sciences|J. Med. Imaging Radiat. Sci.||19398654|18767982|101469694
    Journal of Medical Internet Research|J. Med. Internet Res.||14394456|14388871|100959882
    Journal of Medical Microbiology|J. Med. Microbiol.||00222615|14735644|0224131
    Journal of Medical Physics|J. Med. Phys.||09716203|19983913|9441104
    Journal of Medical Primatology|J. Med. Primatol.||00472565|16000684|0320626
    Journal of Medical Radiation Sciences|J. Med. Radiat. Sci.||20513895|20513909|101620352
    Journal of Medical Screening|J. Med. Screen.||09691413|14755793|9433359
    Journal of Medical Systems|J. Med. Syst.||01485598|1573689X|7806056
    Journal of Medical Toxicology|J. Med. Toxicol.||15569039|19376995|101284598
    Journal of Medical Ultrasonics|J. Med. Ultrason.|J Med Ultrason (2001)|13464523|16132254|101128385
    Journal of Medical Virology|J. Med. Virol.||01466615|10969071|7705876
    Journal of Medicinal Chemistry|J. Med. Chem.||00222623|15204804|9716531
    Journal of Medicinal Food|J. Med. Food||1096620X|15577600|9812512
    Journal of Medicinal Plants Research|||19960875
    Journal of Medicine and Life|J. Med. Life||1844122X|18443117|101477617
    Journal of Medicine and the Person|J. Med. Person||20359411|20363877|101560600
    Journal of Medieval Iberian Studies|J. Mediev. Iber. Stud.||17546559|17546567|101566127
    Journal of Membrane Science|J. Memb. Sci.||03767388||7606202
    Journal of Memory and Language|J. Mem. Lang.||0749596X|10960821|8606159
    Journal of Microbiological Methods|J. Microbiol. Methods||01677012|18728359|8306883
    Journal of Microbiology, Immunology, and Infection|J. Microbiol. Immunol. Infect.||16841182|19959133|100956211
    Journal of Microscopy|J. Microsc.||00222720|13652818|0204522
    Journal of Midwifery & Women's Health|J. Midwifery Womens Health||15269523|15422011|100909407
    Journal of Minimally Invasive Gynecology|J. Minim. Invasive Gynecol.||15534650|15534669|101235322
    Journal of Molecular and Cellular Cardiology|J. Mol. Cell. Cardiol.||00222828|10958584|0262322
    Journal of Molecular Biology|J. Mol. Biol.||00222836|10898638|2985088R
    Journal of Molecular Cell Biology|J. Mol. Cell Biol.||16742788|17594685|101503669
    Journal of Molecular Evolution|J. Mol. Evol.||00222844|14321432|0360051
    Journal of Molecular Graphics & Modelling|J. Mol. Graph. Model.||10933263|18734243|9716237
    Journal of Molecular Medicine|J. Mol. Med.||0377046X||7601745
    Journal of Molecular Neuroscience|J. Mol. Neurosci.||08958696|15591166|9002991
    Journal of Molecular Spectroscopy|J. Mol. Spectrosc.||00222852||2985089R
    Journal of Morphology|J. Morphol.||03622525|10974687|0406125
    Journal of Motor Behavior|J. Mot. Behav.||00222895|19401027|0236512
    Journal of Mountain Science|J. Mt. Sci.||16726316|19930321|101660602
    Journal of Muscle Research and Cell Motility|J. Muscle Res. Cell Motil.||01424319|15732657|8006298
    Journal of Musculoskeletal & Neuronal Interactions|J. Musculoskelet. Neuronal Interact.||11087161||101084496
    Journal of Nanobiotechnology|J. Nanobiotechnology||14773155||101152208
    Journal of Nanophotonics|J. Nanophotonics||19342608||101480222
    Journal of Nanoscience and Nanotechnology|J. Nanosci. Nanotechnol.||15334880|15334899|101088195
    Journal of Nephrology|J. Nephrol.||11218428|17246059|9012268
    Journal of Neural Engineering|J. Neural Eng.||17412560|17412552|101217933
    Journal of Neuro-Oncology|J. Neurooncol.||0167594X|15737373|8309335
    Journal of Neuro-Ophthalmology|J. Neuroophthalmol.||10708022|15365166|9431308
    Journal of Neuroanaesthesiology and Critical Care|J. Neuroanaesth. Crit. Care||23480548|2348926X|101634564
    Journal of Neurobiology|J. Neurobiol.||00223034|10974695|0213640
    Journal of Neurochemistry|J. Neurochem.||00223042|14714159|2985190R
    Journal of Neurocytology|J. Neurocytol.||03004864|15737381|0364620
    Journal of Neurodegenerative Diseases|J. Neurodegener. Dis.||2090858X|20908601|101622104
    Journal of Neurodevelopmental Disorders|J. Neurodev. Disord.||18661947|18661955|101483832
    Journal of Neuroendocrinology|J. Neuroendocrinol.||09538194|13652826|8913461
    Journal of Neuroengineering and Rehabilitation|J. Neuroeng. Rehabil.||17430003||101232233
    Journal of Neurogastroenterology and Motility|J. Neurogastroenterol. Motil.||20930879|20930887|101530189
    Journal of Neurogenetics|J. Neurogenet.||01677063|15635260|8406473
    Journal of Neuroimaging|J. Neuroimaging||10512284|15526569|9102705
    Journal of Neuroimmune Pharmacology|J. Neuroimmune Pharmacol.||15571890|15571904|101256586
    Journal of Neuroimmunology|J. Neuroimmunol.||01655728|18728421|8109498
    Journal of Neuroinfectious Diseases|J. Neuroinfect. Dis.||23147334|23147326|101609701
    Journal of Neuroinflammation|J. Neuroinflammation||17422094||101222974
    Journal of Neurointerventional Surgery|J. Neurointerv. Surg.||17598478|17598486|101517079
    Journal of Neurolinguistics|J. Neurolinguistics||09116044||8905293
    Journal of Neurologic Physical Therapy|J. Neurol. Phys. Ther.||15570576|15570584|101193365
    Journal of Neurological Surgery Reports|J. Neurol. Surg. Rep.||21936358|21936366|101601540
    Journal of Neurological Surgery. Part A, Central European Neurosurgery|J. Neurol. Surg. A Cent. Eur. Neurosurg.||21936315|21936323|101580767
    Journal of Neurological Surgery. Part B, Skull Base|J. Neurol. Surg. B Skull Base||21936331|2193634X|101580780
    Journal of Neurology|J. Neurol.||03405354|14321459|0423161
    Journal of Neurology Research|J. Neurol. Res.||19232845|19232853|101572695
    Journal of Neurology, Neurosurgery, and Psychiatry|J. Neurol. Neurosurg. Psychiatr.|J Neurol Neurosurg Psychiatry|00223050|1468330X|2985191R
    Journal of Neuromuscular Diseases|J. Neuromuscul. Dis.||22143599|22143602|101649948
    Journal of Neuroparasitology|J. Neuroparasitology||20902344|20902352|101551303
    Journal of Neuropathic Pain & Symptom Palliation|J. Neuropathic Pain Symptom Palliation||15437698|15437701|101199464
    Journal of Neuropathology and Experimental Neurology|J. Neuropathol. Exp. Neurol.||00223069|15546578|2985192R
    Journal of Neurophysiology|J. Neurophysiol.||00223077|15221598|0375404
    Journal of Neuropsychology|J. Neuropsychol.||17486645|17486653|101468753
    Journal of Neuroradiology|J. Neuroradiol.||01509861||7705086|Journal of neuroradiology. Journal de neuroradiologie
    Journal of Neuroscience and Neuroengineering|J. Neurosci. Neuroeng.||21682011|2168202X|101613315
    Journal of Neuroscience Methods|J. Neurosci. Methods||01650270|1872678X|7905558
    Journal of Neuroscience Research|J. Neurosci. Res.||03604012|10974547|7600111
    Journal of Neuroscience, Psychology, and Economics|J. Neurosci. Psychol. Econ.||1937321X|2151318X|101520255
    Journal of Neurosciences in Rural Practice|J. Neurosci. Rural Pract.||09763147|09763155|101533710
    Journal of Neurosurgery|J. Neurosurg.||00223085|19330693|0253357
    Journal of Neurosurgery. Pediatrics|J. Neurosurg. Pediatr.||19330707|19330715|101463759
    Journal of Neurosurgery. Spine|J. Neurosurg. Spine||15475654|15475646|101223545
    Journal of Neurosurgical Anesthesiology|J. Neurosurg. Anesthesiol.||08984921|15371921|8910749
    Journal of Neurosurgical Sciences|J. Neurosurg. Sci.||03905616||0432557
    Journal of Neurotherapy|J. Neurother.||10874208|1530017X|9610310
    Journal of Neurotrauma|J. Neurotrauma||08977151|15579042|8811626
    Journal of Neurovirology|J. Neurovirol.||13550284|15382443|9508123
    Journal of Nonverbal Behavior|J. Nonverbal Behav.||01915886||8003418
    Journal of Nuclear Cardiology|J. Nucl. Cardiol.||10713581|15326551|9423534
    Journal of Nuclear Medicine|J. Nucl. Med.||01615505|15355667|0217410
    Journal of Nursing and Healthcare of Chronic Illness|J. Nurs. Healthc. Chronic Illn.||17529816|17529824|101303407
    Journal of Nursing Care Quality|J. Nurs. Care Qual.||10573631|15505065|9200672
    Journal of Nursing Management|J. Nurs. Manag.||09660429|13652834|9306050
    Journal of Nursing Scholarship|J. Nurs. Scholarsh.||15276546|15475069|100911591
    Journal of Nutrition and Metabolism|J. Nutr. Metab.||20900724|20900732|101526296
    Journal of Nutrition Education and Behavior|J. Nutr. Educ. Behav.||14994046|18782620|101132622
    Journal of Nutrition for the Elderly|J. Nutr. Elder.||01639366|15408566|8208739
    Journal of Nutrition in Gerontology and Geriatrics|J. Nutr. Gerontol. Geriatr.||21551197|21551200|101558292
    Journal of Nutritional & Environmental Medicine|J. Nutr. Environ. Med.||13590847|13646907|9510747
    Journal of Nutritional Science|J. Nutr. Sci.||20486790||101590587
    Journal of Nutritional Science and Vitaminology|J. Nutr. Sci. Vitaminol.|J Nutr Sci Vitaminol (Tokyo)|03014800|18817742|0402640
    Journal of Obstetric, Gynecologic, and Neonatal Nursing|J. Obstet. Gynecol. Neonatal Nurs.||08842175|15526909|8503123
    Journal of Obstetrics and Gynaecology|J. Obstet. Gynaecol.||01443615|13646893|8309140
    Journal of Obstetrics and Gynaecology Canada|J. Obstet. Gynaecol. Can.||17012163||101126664
    Journal of Obstetrics and Gynaecology of India|J. Obstet. Gynaecol. India||09719202|09756434|0374763
    Journal of Occupational and Environmental Medicine|J. Occup. Environ. Med.||10762752|15365948|9504688
    Journal of Occupational Health|J. Occup. Health||13419145|13489585|9616320
    Journal of Occupational Health Psychology|J. Occup. Health Psychol.||10768998|19391307|9612485
    Journal of Occupational Rehabilitation|J. Occup. Rehabil.||10530487|15733688|9202814
    Journal of Ocean University of China|||16725182
    Journal of Oceanography|||1573868X|09168370
    Journal of Ocular Pharmacology and Therapeutics|J. Ocul. Pharmacol. Ther.||10807683|15577732|9511091
    Journal of Official Statistics|J. Off. Stat.||0282423X||101084640
    Journal of Oleo Science|J. Oleo Sci.||13458957|13473352|101175339
    Journal of Oncology|J. Oncol.||16878450|16878469|101496537
    Journal of Oncology Pharmacy Practice|J. Oncol. Pharm. Pract.||10781552|1477092X|9511372
    Journal of Open Source Software|||24759066
    Journal of Opioid Management|J. Opioid Manag.||15517489||101234523
    Journal of Optics|J. Opt.||20408978|20408986|101542214
    Journal of Optimization Theory and Applications|J. Optim. Theory Appl.||00223239|15732878|101540765
    Journal of Oral and Maxillofacial Surgery|J. Oral Maxillofac. Surg.||02782391|15315053|8206428
    Journal of Oral Pathology & Medicine|J. Oral Pathol. Med.||09042512|16000714|8911934
    Journal of Oral Rehabilitation|J. Oral Rehabil.||0305182X|13652842|0433604
    Journal of Orofacial Orthopedics|J. Orofac. Orthop.||14345293|16156714|9713484
    Journal of Orthodontics|J. Orthod.||14653125|14653133|100957268
    Journal of Orthopaedic Research|J. Orthop. Res.||07360266|1554527X|8404726
    Journal of Orthopaedic Science|J. Orthop. Sci.||09492658|14362023|9604934
    Journal of Orthopaedic Surgery|J. Orthop. Surg.|J Orthop Surg (Hong Kong)|10225536||9440382
    Journal of Orthopaedic Trauma|J. Orthop. Trauma||08905339|15312291|8807705
    Journal of Orthopaedics and Traumatology|J. Orthop. Traumatol.||15909921|15909999|101090931
    Journal of Paediatrics and Child Health|J. Paediatr. Child Health||10344810|14401754|9005421
    Journal of Pain & Palliative Care Pharmacotherapy|J. Pain Palliat. Care Pharmacother.||15360288|15360539|101125608
    Journal of Pain and Symptom Management|J. Pain Symptom Manage.||08853924|18736513|8605836
    Journal of Pain Research|J. Pain Res.||11787090||101540514
    Journal of Paleolimnology|J. Paleolimnol.||09212728||100971577
    Journal of Paleontology|J. Paleontol.||00223360||100971397
    Journal of Palliative Medicine|J. Palliat. Med.||10966218|15577740|9808462
    Journal of Parallel and Distributed Computing|J. Parallel Distrib. Comput.||07437315||101204404
    Journal of Parasitology Research|J. Parasitol. Res.||20900023|20900031|101526294
    Journal of Peace Research|J. Peace Res.||00223433||100967901
    Journal of Pediatric and Adolescent Gynecology|J. Pediatr. Adolesc. Gynecol.||10833188|18734332|9610774
    Journal of Pediatric Endocrinology & Metabolism|J. Pediatr. Endocrinol. Metab.||0334018X|21910251|9508900
    Journal of Pediatric Gastroenterology and Nutrition|J. Pediatr. Gastroenterol. Nutr.||02772116|15364801|8211545
    Journal of Pediatric Health Care|J. Pediatr. Health Care||08915245|1532656X|8709735
    Journal of Pediatric Hematology/Oncology|J. Pediatr. Hematol. Oncol.||10774114|15363678|9505928
    Journal of Pediatric Nursing|J. Pediatr. Nurs.||08825963|15328449|8607529
    Journal of Pediatric Orthopedics|J. Pediatr. Orthop.||02716798|15392570|8109053
    Journal of Pediatric Psychology|J. Pediatr. Psychol.||01468693|1465735X|7801773
    Journal of Pediatric Rehabilitation Medicine|J. Pediatr. Rehabil. Med.||18745393|18758894|101490944
    Journal of Pediatric Surgery|J. Pediatr. Surg.||00223468|15315037|0052631
    Journal of Pediatric Urology|J. Pediatr. Urol.||14775131|18734898|101233150
    Journal of Perianesthesia Nursing|J. Perianesth. Nurs.||10899472|15328473|9610507
    Journal of Perinatal Medicine|J. Perinat. Med.||03005577|16193997|0361031
    Journal of Perinatology|J. Perinatol.||07438346|14765543|8501884
    Journal of Periodontal Research|J. Periodont. Res.|J Periodontal Res|00223484|16000765|0055107
    Journal of Perioperative Practice|J. Perioper. Pract.||17504589||101271023
    Journal of Personality|J. Pers.||00223506|14676494|2985194R
    Journal of Personality and Social Psychology|J. Pers. Soc. Psychol.||00223514|19391315|0014171
    Journal of Personality Assessment|J. Pers. Assess.||00223891|15327752|1260201
    Journal of Pesticide Science|J. Pestic. Sci.||1348589X|13490923|101580833
    Journal of Petroleum Science & Engineering|J. Pet. Sci. Eng.||09204105|18734715|101668501
    Journal of Pharmaceutical Analysis|J. Pharm. Anal.||20951779|22140883|101579451
    Journal of Pharmaceutical and Biomedical Analysis|J. Pharm. Biomed. Anal.||07317085|1873264X|8309336
    Journal of Pharmaceutical Innovation|J. Pharm. Innov.||18725120|19398042|101392207
    Journal of Pharmaceutical Policy and Practice|J. Pharm. Policy Pract.||20523211||101627192
    Journal of Pharmaceutical Sciences|J. Pharm. Sci.||00223549|15206017|2985195R
    Journal of Pharmaceutical Sciences and Pharmacology|J. Pharm. Sci. Pharmacol.||23333715|23333723|101644298
    Journal of Pharmaceutics|J. Pharm.|J Pharm (Cairo)|20909918|20907818|101655539
    Journal of Pharmacobio-Dynamics|J. Pharmacobiodyn.||0386846X|18811353|7901854
    Journal of Pharmacokinetics and Pharmacodynamics|J. Pharmacokinet. Pharmacodyn.||1567567X|15738744|101096520
    Journal of Pharmacological and Toxicological Methods|J. Pharmacol. Toxicol. Methods||10568719|1873488X|9206091
    Journal of Pharmacological Sciences|J. Pharmacol. Sci.||13478613|13478648|101167001
    Journal of Pharmacology & Pharmacotherapeutics|J. Pharmacol. Pharmacother.||0976500X|09765018|101552113
    Journal of Pharmacopuncture|J. Pharmacopuncture||20936966|22346856|101572812
    Journal of Pharmacy & Bioallied Sciences|J. Pharm. Bioallied Sci.||09764879|09757406|101537209
    Journal of Pharmacy & Pharmaceutical Sciences|J. Pharm. Pharm. Sci.||14821826||9807281
    Journal of Pharmacy Practice|J. Pharm. Pract.||08971900|15311937|8900945
    Journal of Phonetics|J. Phon.||00954470||101135037
    Journal of Photochemistry and Photobiology. B, Biology|J. Photochem. Photobiol. B||10111344|18732682|8804966|J Photochem Photobiol B, Biol
    Journal of Phycology|J. Phycol.||00223646|15298817|9882935
    Journal of Physical Activity & Health|J. Phys. Act. Health||15433080|15435474|101189457
    Journal of Physical Oceanography|J. Phys. Oceanogr.||00223670|15200485|101526036
    Journal of Physical Therapy Science|J. Phys. Ther. Sci.||09155287|21875626|9105359
    Journal of Physics A: Mathematical and General|J. Phys. A Math. Gen.||03054470||7600112
    Journal of Physics D: Applied Physics|J. Phys. D Appl. Phys.||00223727||1256300
    Journal of Physics. A, Mathematical and Theoretical|J. Phys. A Math. Theor.||17518113|17518121|101596451
    Journal of Physics. B, Atomic, Molecular, and Optical Physics|J. Phys. B At. Mol. Opt. Phys.||09534075||8901658
    Journal of Physics. Condensed Matter|J. Phys. Condens. Matter||09538984|1361648X|101165248
    Journal of Physics. Conference Series|J. Phys. Conf. Ser.||17426588|17426596|101529516
    Journal of Physics. G, Nuclear and Particle Physics|J. Phys. G Nucl. Part. Phys.||09543899||100971606
    Journal of Physiology and Biochemistry|J. Physiol. Biochem.||11387548|18778755|9812509
    Journal of Pineal Research|J. Pineal Res.||07423098|1600079X|8504412
    Journal of Plankton Research|J. Plankton Res.||01427873|14643774|9882936
    Journal of Plant Ecology|||17529921
    Journal of Plant Growth Regulation|J. Plant Growth Regul.||07217595|14358107|9880968
    Journal of Plant Nutrition|J. Plant Nutr.||01904167||100971492
    Journal of Plant Nutrition and Soil Science|J. Plant Nutr. Soil Sci.|J Plant Nutr Soil Sci (1999)|14368730|15222624|101536480
    Journal of Plastic, Reconstructive & Aesthetic Surgery|J. Plast. Reconstr. Aesthet. Surg.||17486815|18780539|101264239
    Journal of Political Science|J. Polit. Sci.||00984612||100967905
    Journal of Popular Culture|J. Pop. Cult.||00223840||100967908
    Journal of Population Research|J. Popul. Res.||03770478||7508619
    Journal of Postsecondary Education and Disability|J. Postsecond. Educ. Disabil.||||101642518
    Journal of Pragmatics|J. Pragmat.||03782166|18791387|9877612
    Journal of Preventive Medicine and Hygiene|J. Prev. Med. Hyg.||11212233|24214248|9214440
    Journal of Professional Nursing|J. Prof. Nurs.||87557223|15328481|8511298
    Journal of Prosthodontics|J. Prosthodont.||1059941X|1532849X|9301275
    Journal of Proteome Research|J. Proteome Res.||15353893|15353907|101128775
    Journal of Proteomics|J. Proteomics||18743919|18767737|101475056
    Journal of Psychiatric and Mental Health Nursing|J. Psychiatr. Ment. Health Nurs.||13510126|13652850|9439514
    Journal of Psychiatric Practice|J. Psychiatr. Pract.||15274160|15381145|100901141
    Journal of Psychiatric Research|J. Psychiatr. Res.||00223956|18791379|0376331
    Journal of Psychiatry & Neuroscience|J. Psychiatry Neurosci.||11804882|14882434|9107859
    Journal of Psychoactive Drugs|J. Psychoactive Drugs||02791072||8113536
    Journal of Psycholinguistic Research|J. Psycholinguist. Res.||00906905|15736555|0333506
    Journal of Psychology in Africa|J. Psychol. Afr.||14330237|18155626|9888575
    Journal of Psychopharmacology|J. Psychopharmacol.||02698811|14617285|8907828|J Psychopharmacol (Oxford)
    Journal of Psychophysiology|J. Psychophysiol.||02698803|21512124|8806593
    Journal of Psychosocial Nursing and Mental Health Services|J. Psychosoc. Nurs. Ment. Health Serv.||02793695||8200911
    Journal of Psychosocial Oncology|J. Psychosoc. Oncol.||07347332|15407586|8309337
    Journal of Psychosocial Rehabilitation and Mental Health|J. Psychosoc. Rehabil. Ment. Health||21989834|2198963X|101662774
    Journal of Psychosomatic Obstetrics and Gynaecology|J. Psychosom. Obstet. Gynaecol.||0167482X|17438942|8308648
    Journal of Psychosomatic Research|J. Psychosom. Res.||00223999|18791360|0376333
    Journal of Psychotherapy Integration|J. Psychother. Integr.||10530479|15733696|9110831
    Journal of Public Administration Research and Theory|J. Public Adm. Res. Theory||10531858|14779803|101637366
    Journal of Public Child Welfare|J. Public Child Welf.||15548732|15548740|101288273
    Journal of Public Economics|J. Public Econ.||00472727||101084660
    Journal of Public Health|J. Public Health|J Public Health (Oxf)|17413842|17413850|101188638
    Journal of Public Health Dentistry|J. Public Health Dent.||00224006|17527325|0014207
    Journal of Public Health in Africa|J. Public Health Africa||20389922|20389930|101586943
    Journal of Public Health Management and Practice|J. Public Health Manag. Pract.||10784659|15505022|9505213
    Journal of Public Health Medicine|J. Public Health Med.||09574832|14643782|9011205
    Journal of Public Health Policy|J. Public Health Policy||01975897|1745655X|8006508
    Journal of Public Health Research|J. Public Health Res.||22799028|22799036|101580775
    Journal of Public Mental Health|J. Public Ment. Health||17465729|20428731|101252769
    Journal of Quantitative Linguistics|J. Quant. Linguist.||09296174|17445035|101522080
    Journal of Quaternary Science|||02678179
    Journal of Raman Spectroscopy|J. Raman Spectrosc.||03770486||9876207
    Journal of Reconstructive Microsurgery|J. Reconstr. Microsurg.||0743684X|10988947|8502670
    Journal of Rehabilitation Medicine|J. Rehabil. Med.||16501977|16512081|101088169
    Journal of Rehabilitation Research and Development|J. Rehabil. Res. Dev.||07487711|19381352|8410047
    Journal of Religion and Health|J. Relig. Health||00224197|15736571|2985199R
    Journal of Religion in Africa|J. Relig. Afr.||00224200||100967931|Journal of religion in Africa. Religion en Afrique
    Journal of Reproductive and Infant Psychology|J. Reprod. Infant Psychol.||02646838||8501885
    Journal of Reproductive Immunology|J. Reprod. Immunol.||01650378|18727603|8001906
    Journal of Research in Science Teaching|J. Res. Sci. Teach.||00224308|10982736|101665844
    Journal of Research on Adolescence|J. Res. Adolesc.||10508392|15327795|9109126
    Journal of Risk Research|J. Risk Res.||13669877|14664461|101481554
    Journal Of Rural Development|J. Rural Dev.||09703357||9879807
    Journal of Rural Studies|J. Rural Stud.||07430167||101085068
    Journal of Safety Research|J. Safety Res.||00224375|18791247|1264241
    Journal of Science and Medicine in Sport|J. Sci. Med. Sport||14402440|18781861|9812598
    Journal of Sea Research|||13851101
    Journal of Sedimentary Petrology|J. Sediment. Petrol.||00224472||100971399
    Journal of Sedimentary Research. Section A, Sedimentary Petrology and Processes|J. Sediment. Res. A Sediment. Petrol. Process.||1073130X||100971526
    Journal of Semantics|J. Semant.||01675133|14774593|101531136
    Journal of Sex Research|J. Sex Res.||00224499|15598519|0062647
    Journal of Sexually Transmitted Diseases|J. Sex. Transm. Dis.||20907893|20907958|101622096
    Journal of Shellfish Research|||07308000
    Journal of Shoulder and Elbow Surgery|J. Shoulder Elbow Surg.||10582746|15326500|9206499
    Journal of Sleep Research|J. Sleep Res.||09621105|13652869|9214441
    Journal of Social Justice|||21647100
    Journal of Social Work in End-of-Life & Palliative Care|J. Soc. Work End Life Palliat. Care||15524256|15524264|101235219
    Journal of Soils and Sediments|J. Soils Sediments||14390108|16147480|101233061
    Journal of Solar Energy Engineering|J. Sol. Energy Eng.||01996231|15288986|101629434
    Journal of Solid State Chemistry|J. Solid State Chem.||00224596||101298724
    Journal of Solid State Electrochemistry|J. Solid State Electrochem.||14328488|14330768|101512440
    Journal of South American Earth Sciences|J. South Am. Earth Sci.||08959811|18730647|101668743
    Journal of Southeast Asian Studies|J. Southeast Asian Stud.||00224634||101085069
    Journal of Spacecraft and Rockets|J. Spacecr. Rockets||00224650||100971401
    Journal of Speech, Language, and Hearing Research|J. Speech Lang. Hear. Res.||10924388|15589102|9705610
    Journal of Spinal Disorders & Techniques|J. Spinal Disord. Tech.||15360652|15392465|101140323
    Journal of Sport and Health Science|J. Sport Health Sci.||20952546|22132961|101606001
    Journal of Sport Rehabilitation|J. Sport Rehabil.||10566716|15433072|9206500
    Journal of Sports Sciences|J. Sports Sci.||02640414|1466447X|8405364
    Journal of Statistical Mechanics|J. Stat. Mech.||17425468||101233189
    Journal of Statistical Physics|J. Stat. Phys.||00224715|15729613|101493698
    Journal of Strength and Conditioning Research|J. Strength Cond. Res.||10648011|15334287|9415084
    Journal of Stroke and Cerebrovascular Diseases|J. Stroke Cerebrovasc. Dis.||10523057|15328511|9111633
    Journal of Structural Biology|J. Struct. Biol.||10478477|10958657|9011206
    Journal of Studies on Alcohol and Drugs|J. Stud. Alcohol Drugs||19371888|19384114|101295847
    Journal of Substance Abuse Treatment|J. Subst. Abuse Treat.||07405472|18736483|8500909
    Journal of Surgery and Science|J. Surg. Sci.||23334703|23334711|101626584
    Journal of Surgical Case Reports|J. Surg. Case Rep.||20428812||101560169
    Journal of Surgical Education|J. Surg. Educ.||19317204|18787452|101303204
    Journal of Surgical Oncology|J. Surg. Oncol.||00224790|10969098|0222643
    Journal of Surgical Radiology|J. Surg. Radiol.||2156213X|21564566|101560687
    Journal of Surgical Technique and Case Report|J. Surg. Tech. Case Rep.||20068808|09762825|101540507
    Journal of Sustainable Agriculture|||10440046
    Journal of Sustainable Forestry|||10549811
    Journal of Sustainable Tourism|||09669582
    Journal of Telemedicine and Telecare|J. Telemed. Telecare||1357633X|17581109|9506702
    Journal of Testing and Evaluation|J. Test. Eval.||00903973|19457553|101550009
    Journal of the Academy of Nutrition and Dietetics|J. Acad. Nutr. Diet.||22122672||101573920
    Journal of the Air & Waste Management Association|J. Air Waste Manage. Assoc.||10473289||9002202
    Journal of the Air & Waste Management Association|J. Air Waste Manag. Assoc.||10962247||9503111
    Journal of the American Academy of Audiology|J. Am. Acad. Audiol.||10500545|21573107|9114646
    Journal of the American Academy of Child and Adolescent Psychiatry|J. Am. Acad. Child Adolesc. Psychiatry||08908567|15275418|8704565
    Journal of the American Academy of Dermatology|J. Am. Acad. Dermatol.||01909622|10976787|7907132
    Journal of the American Academy of Nurse Practitioners|J. Am. Acad. Nurse Pract.||10412972|17457599|8916634
    Journal of the American Aging Association|J. Am. Aging Assoc.||21524041|23313773|100964172
    Journal of the American Animal Hospital Association|J. Am. Anim. Hosp. Assoc.||05872871|15473317|0415027
    Journal of the American Association of Nurse Practitioners|J. Am. Assoc. Nurse Pract.||23276886|23276924|101600770
    Journal of the American Board of Family Medicine|J. Am. Board Fam. Med.||15572625||101256526
    Journal of the American Ceramic Society|J. Am. Ceram. Soc.||00027820|15512916|101511021
    Journal of the American Chemical Society|J. Am. Chem. Soc.||00027863|15205126|7503056|JACS
    Journal of the American College of Cardiology|J. Am. Coll. Cardiol.||07351097|15583597|8301365|JACC
    Journal of the American College of Nutrition|J. Am. Coll. Nutr.||07315724|15411087|8215879
    Journal of the American College of Radiology|J. Am. Coll. Radiol.||15461440|1558349X|101190326
    Journal of the American College of Surgeons|J. Am. Coll. Surg.||10727515|18791190|9431305
    Journal of the American Dental Association|J. Am. Dent. Assoc.||00028177|19434723|7503060
    Journal of the American Dietetic Association|J. Am. Diet. Assoc.||00028223|18783570|7503061
    Journal of the American Geriatrics Society|J. Am. Geriatr. Soc.||00028614|15325415|7503062
    Journal of the American Heart Association|J. Am. Heart Assoc.||20479980||101580524
    Journal of the American Institute of Planners|J. Am. Inst. Plann.||00028991||9877929
    Journal of the American Mathematical Society|||08940347
    Journal of the American Medical Association|J. Am. Med. Assoc.||00029955||7507176
    Journal of the American Medical Directors Association|J. Am. Med. Dir. Assoc.||15258610|15389375|100893243
    Journal of the American Medical Informatics Association|J. Am. Med. Inform. Assoc.||10675027|1527974X|9430800
    Journal of the American Medical Women's Association|J. Am. Med. Womens. Assoc.||00988421|15518221|7503064
    Journal of the American Mosquito Control Association|J. Am. Mosq. Control Assoc.||8756971X|19436270|8511299
    Journal of the American Oil Chemists' Society|J. Am. Oil Chem. Soc.||0003021X|15589331|7505574
    Journal of the American Oriental Society|J. Am. Orient. Soc.||00030279||100968588|Journal of the American Oriental Society. American Oriental Society
    Journal of the American Pharmacists Association|J. Am. Pharm. Assoc.|J Am Pharm Assoc (2003)|15443191|15443450|101176252
    Journal of the American Podiatric Medical Association|J. Am. Podiatr. Med. Assoc.||87507315|19308264|8501423
    Journal of the American Psychiatric Nurses Association|J. Am. Psychiatr. Nurses Assoc.||10783903|15325725|9507418
    Journal of the American Psychoanalytic Association|J. Am. Psychoanal. Assoc.||00030651|19412460|7505579
    Journal of the American Society for Horticultural Science|J. Am. Soc. Hortic. Sci.||00031062||9882873|Journal of the American Society for Horticultural Science. American Society for Horticultural Science
    Journal of the American Society for Information Science|J. Am. Soc. Inf. Sci.||00028231||0232761|Journal of the American Society for Information Science. American Society for Information Science
    Journal of the American Society for Information Science and Technology|J. Am. Soc. Inf. Sci. Technol.||15322882|15322890|101087008
    Journal of the American Society for Mass Spectrometry|J. Am. Soc. Mass Spectrom.||10440305|18791123|9010412
    Journal of the American Society of Echocardiography|J. Am. Soc. Echocardiogr.||08947317|10976795|8801388
    Journal of the American Society of Hypertension|J. Am. Soc. Hypertens.||19331711|18787436|101312518
    Journal of the American Society of Nephrology|J. Am. Soc. Nephrol.||10466673|15333450|9013836
    Journal of the American Statistical Association|J. Am. Stat. Assoc.||01621459|1537274X|01510020R
    Journal of the American Veterinary Medical Association|J. Am. Vet. Med. Assoc.||00031488|1943569X|7503067
    Journal of the American Water Resources Association|J. Am. Water Resour. Assoc.||1093474X|17521688|9891525
    Journal of the Association for Research in Otolaryngology|J. Assoc. Res. Otolaryngol.||15253961|14387573|100892857
    Journal of the Chartered Institution of Water and Environmental Management|||09517359
    Journal of the Chemical Society|J. Chem. Soc.||03681769|20505574|7507187
    Journal of the Chemical Society. Chemical Communications|J. Chem. Soc. Chem. Commun.||00224936||7505595
    Journal of the Chinese Medical Association|J. Chin. Med. Assoc.||17264901|17287731|101174817
    Journal of the Early Republic|J. Early Repub.||02751275||100968659
    Journal of the Egyptian Society of Parasitology|J. Egypt. Soc. Parasitol.||11100583||8102141
    Journal of the Electrochemical Society|J. Electrochem. Soc.||00134651||7505603
    Journal of the European Academy of Dermatology and Venereology|J. Eur. Acad. Dermatol. Venereol.||09269959|14683083|9216037
    Journal of the European Economic Association|J. Eur. Econ. Assoc.||15424766|15424774|101213247
    Journal of the Faculty of Agriculture Kyushu University|||00236152
    Journal of the Formosan Medical Association|J. Formos. Med. Assoc.||09296646||9214933
    Journal of the Geological Society|J. Geol. Soc. London.||00167649||100971363
    Journal of the Geological Society of India|||00167622
    Journal of the History of Ideas|J. Hist. Ideas||00225037|10863222|00140360R
    Journal of the Indian Medical Association|J. Indian Med. Assoc.||00195847||7505608
    Journal of the Indian Society of Pedodontics and Preventive Dentistry|J. Indian Soc. Pedod. Prev. Dent.||09704388|19983905|8710631
    Journal of the Indian Society of Remote Sensing|||0255660X
    Journal of the International Association of Providers of AIDS Care|J. Int. Assoc. Provid. AIDS Care||23259574|23259582|101603896
    Journal of the International Neuropsychological Society|J. Int. Neuropsychol. Soc.||13556177|14697661|9503760
    Journal of the International Phonetic Association|J. Int. Phon. Assoc.||00251003||101516473
    Journal of the International Society of Sports Nutrition|J. Int. Soc. Sports Nutr.||15502783||101234168
    Journal of the Marine Biological Association of the United Kingdom. Marine Biological Association of the United Kingdom|J. Mar. Biolog. Assoc. U.K.|J Mar Biol Assoc U.K.|00253154||18420720R|J Mar Biolog Assoc UK
    Journal of the Mechanical Behavior of Biomedical Materials|J. Mech. Behav. Biomed. Mater.||17516161|18780180|101322406
    Journal of the Medical Library Association|J. Med. Libr. Assoc.||15365050|15589439|101132728
    Journal of the National Cancer Institute|J. Natl. Cancer Inst.||00278874|14602105|7503089
    Journal of the National Cancer Institute. Monographs|J. Natl. Cancer Inst. Monographs|J Natl Cancer Inst Monogr|10526773|17456614|9011255
    Journal of the National Comprehensive Cancer Network|J. Natl. Compr. Canc. Netw.||15401405|15401413|101162515
    Journal of the National Medical Association|J. Natl. Med. Assoc.||19434693|00279684|7503090
    Journal of the Neurological Sciences|J. Neurol. Sci.||0022510X|18785883|0375403
    Journal of the Optical Society of America|J. Opt. Soc. Am.||00303941|2375110X|7503097
    Journal of the Optical Society of America. B, Optical Physics|J. Opt. Soc. Am. B||07403224|15208540|9880875
    Journal of the Pakistan Medical Association|J. Pak. Med. Assoc.||||7503100
    Journal of the Peripheral Nervous System|J. Peripher. Nerv. Syst.||10859489|15298027|9704532
    Journal of the Renin-Angiotensin-Aldosterone System|J. Renin Angiotensin Aldosterone Syst.||14703203|17528976|100971636
    Journal of the Royal Society of Medicine|J. R. Soc. Med.||01410768|17581095|7802879
    Journal of the Royal Society, Interface|J. R. Soc. Interface||17425689|17425662|101217269
    Journal of the Royal Statistical Society. Series A,|J. R. Stat. Soc. Ser. A Stat. Soc.||09641998||9001406
    Journal of the Royal Statistical Society. Series B, Statistical Methodology|J. R. Stat. Soc. Series B Stat. Methodol.||13697412||100890344
    Journal of the Royal Statistical Society. Series C, Applied Statistics|J. R. Stat. Soc. Ser. C Appl. Stat.||00359254|14679876|101086541
    Journal of the Science of Food and Agriculture|J. Sci. Food Agric.||00225142|10970010|0376334
    Journal of the Torrey Botanical Society|||10955674
    Journal of Theoretical Biology|J. Theor. Biol.||00225193|10958541|0376342
    Journal of Thermal Biology|J. Therm. Biol.||03064565||7600115
    Journal of Thoracic Disease|J. Thorac. Dis.||20721439|20776624|101533916
    Journal of Thoracic Imaging|J. Thorac. Imaging||08835993|15360237|8606160
    Journal of Thoracic Oncology|J. Thorac. Oncol.||15560864|15561380|101274235
    Journal of Thrombosis and Haemostasis|J. Thromb. Haemost.||15387933|15387836|101170508
    Journal of Thrombosis and Thrombolysis|J. Thromb. Thrombolysis||09295305|1573742X|9502018
    Journal of Tissue Viability|J. Tissue Viability||0965206X||9306822
    Journal of Toxicology and Environmental Health. Part A|J. Toxicol. Environ. Health A||15287394||100960995|J Toxicol Environ Health Part A
    Journal of Toxicology and Environmental Health. Part B, Critical Reviews|J. Toxicol. Environ. Health B Crit. Rev.||10937404|15216950|9802627
    Journal of Trace Elements in Medicine and Biology|J. Trace Elem. Med. Biol.||0946672X|18783252|9508274
    Journal of Traditional Chinese Medicine|J. Tradit. Chin. Med.||02552922||8211546
    Journal of Transcultural Nursing|J. Transcult. Nurs.||10436596|15527832|9001407
    Journal of Translational Medicine|J. Transl. Med.||14795876||101190741
    Journal of Traumatic Stress|J. Trauma. Stress||08949867|15736598|8809259
    Journal of Travel Medicine|J. Travel Med.||11951982|17088305|9434456
    Journal of Tropical Forest Science|||01281283
    Journal of Tropical Pediatrics|J. Trop. Pediatr.||01426338|14653664|8010948
    Journal of Ultrasound|J. Ultrasound||19713495|18767931|101315005
    Journal of Ultrasound in Medicine|J. Ultrasound Med.||02784297|15509613|8211547
    Journal of Ultrastructure and Molecular Structure Research|J. Ultrastruct. Mol. Struct. Res.||08891605||8612238
    Journal of Urban Health|J. Urban Health||10993460|14682869|9809909
    Journal of Vacuum Science & Technology. A, Vacuum, Surfaces, and Films|J. Vac. Sci. Technol. A||07342101||9890566
    Journal of Vascular and Interventional Neurology|J. Vasc. Interv. Neurol.||19415893|1944141X|101511381
    Journal of Vascular and Interventional Radiology|J. Vasc. Interv. Radiol.||10510443|15357732|9203369
    Journal of Vascular Nursing|J. Vasc. Nurs.||10620303|15326578|9014475
    Journal of Vascular Research|J. Vasc. Res.||10181172|14230135|9206092
    Journal of Vascular Surgery|J. Vasc. Surg.||07415214|10976809|8407742
    Journal of Vector Borne Diseases|J. Vector Borne Dis.||09729062||101212761
    Journal of Vector Ecology|J. Vector Ecol.||10811710|19487134|9512496
    Journal of Vegetation Science|J. Veg. Sci.||11009233
    Journal of Verbal Learning and Verbal Behavior|J. Verbal Learning Verbal Behav.||00225371||0376346
    Journal of Veterinary Internal Medicine|J. Vet. Intern. Med.||08916640|19391676|8708660
    Journal of Veterinary Science|J. Vet. Sci.||1229845X|1976555X|100964185
    Journal of Viral Hepatitis|J. Viral Hepat.||13520504|13652893|9435672
    Journal of Virological Methods|J. Virol. Methods||01660934|18790984|8005839
    Journal of Virology|J. Virol.||0022538X|10985514|0113724
    Journal of Vision|J. Vis.||15347362||101147197
    Journal of Visualized Experiments|J. Vis. Exp.||1940087X||101313252
    Journal of Voice|J. Voice||08921997|18734588|8712262
    Journal of Water and Health|J. Water Health||14778920||101185420
    Journal of Water Resources Planning and Management|||07339496
    Journal of Waterway Port Coastal and Ocean Engineering|||0733950X
    Journal of Wildlife Diseases|J. Wildl. Dis.||00903558|19433700|0244160
    Journal of Women's Health|J. Womens Health|J Womens Health (Larchmt)|15409996|1931843X|101159262
    Journal of Wound Care|J. Wound Care||09690700||9417080
    Journal of Wound, Ostomy, and Continence Nursing|J. Wound Ostomy Continence Nurs.||10715754|15283976|9435679
    Journal of Zhejiang University. Science. B|J. Zhejiang Univ. Sci. B||16731581|18621783|101236535
    Journal of Zoo and Wildlife Medicine|J. Zoo Wildl. Med.||10427260||8915208
    Journal of Zoology|J. Zool.||00225460||0142477
    Journal. National Malaria Society|J. Natl. Malar. Soc.||||18930020R
    Journal. Royal Sanitary Institute|J. R. Sanit. Inst.||||20440840R
    JPEN. Journal of Parenteral and Enteral Nutrition|JPEN J. Parenter. Enteral Nutr.||01486071||7804134
    JSLS|JSLS||10868089|19383797|100884618
    Kardiologia polska|Kardiol. Pol.||00229032||0376352
    Khirurgiia|Khirurgiia|Khirurgiia (Mosk)|00231207|23095628|0412765
    Kidney & Blood Pressure Research|Kidney Blood Press. Res.||14204096|14230143|9610505
    Kidney International|Kidney Int.||00852538|15231755|0323470
    Knee Surgery, Sports Traumatology, Arthroscopy|Knee Surg. Sports Traumatol. Arthrosc.||09422056|14337347|9314730
    Knowledge-Based Systems|Knowl. Based Syst.||09507051|18727409|101634338
    Kolner Zeitschrift fur Soziologie und Sozialpsychologie|Kolner Z. Soz. Sozpsychol.||00232653|1861891X|0064302
    Korean Journal of Ophthalmology|Korean J. Ophthalmol.||10118942||8804513
    L' Homme|Homme||04394216||0222052
    L'Encephale|Encephale.||00137006||7505643
    La Clinica Terapeutica|Clin. Ter.||00099074|19726007|0372604
    La Medicina del Lavoro|Med. Lav.||00257818||0401176
    La Radiologia Medica|Radiol. Med.||00338362|18266983|0177625
    Lab Animal|Lab Anim.|Lab Anim (NY)|00937355|15484475|0417737
    Lab on A Chip|Lab Chip||14730197|14730189|101128948
    Laboratory Animals|Lab. Anim.||00236772|17581117|0112725
    Laboratory Investigation|Lab. Invest.||00236837|15300307|0376617
    Laboratory Medicine|Lab. Med.||00075027|19437730|0250641
    Laboratory Phonology|Lab. Phonol.||18686346|18686354|101598362
    Labour Economics|Labour Econ.||09275371|18791034|101512111
    Lakartidningen|Lakartidningen||00237205|16527518|0027707
    Lake and Reservoir Management|||10402381
    Lancet|Lancet||01406736|1474547X|2985213R|The Lancet
    Lancet Planetary Health|||25425196
    Land|Land|Land (Basel)|2073445X||101632987
    Land Degradation & Development|||10853278
    Land Economics|Land Econ.||00237639||9876244
    Land Use Policy|Land use policy||02648377|18735754|101085960
    Landscape and Ecological Engineering|||18601871
    Landscape and Urban Planning|Landsc. Urban Plan.||01692046||101087690
    Landscape Ecology|Landsc. Ecol.||09212973||101534628
    Landscape Research|Landsc. Res.||01426397|14699710|101616541
    Langenbeck's Archives of Surgery|Langenbecks Arch. Surg.||14352443|14352451|9808285
    Langmuir|Langmuir||07437463|15205827|9882736
    Language|Language|Language (Baltim)|00978507|15350665|0216416
    Language & Communication|Lang. Commun.||02715309|18733395|9878651
    Language Acquisition|Lang. Acquis.||10489223|15327817|9426343
    Language and Cognitive Processes|Lang. Cogn. Process.||01690965|14640732|8603359
    Language and Linguistics Compass|Lang. Linguist. Compass||1749818X||101513063
    Language Arts|||03609170
    Language Learning|Lang. Learn.||00238333||0216665
    Language Resources and Evaluation|Lang. Resour. Eval.||1574020X|15740218|101262174
    Language Sciences|Lang. Sci.||03880001||9015486
    Language Variation and Change|Lang. Var. Change||09543945|14698021|101516627
    Language, Cognition and Neuroscience|Lang. Cogn. Neurosci.||23273798|23273801|101628382
    Language, Speech, and Hearing Services in Schools|Lang. Speech Hear. Serv. Sch.||01611461|15589129|0323431
    Laser Physics Letters|Laser Phys. Lett.||16122011|1612202X|101584822
    Lasers in Medical Science|Lasers Med. Sci.||02688921|1435604X|8611515
    Lasers in Surgery and Medicine|Lasers Surg. Med.||01968092|10969101|8007168
    Latin American Journal of Aquatic Research|||0718560X
    Latin American Research Review|Lat. Am. Res. Rev.||00238791||100968899
    Latomus|Latomus||00238856||100968921
    Law & Social Inquiry|Law Soc. Inq.||08976546||101083956
    Law & Society Review|Law Soc. Rev.||00239216||100968936
    Law and Contemporary Problems|Law Contemp. Probl.||00239186||9875488
    Law and Human Behavior|Law Hum. Behav.||01477307|1573661X|7801255
    Le Infezioni in Medicina|Infez. Med.||11249390||9613961
    Le Pharmacien Biologiste|Pharm. Biol.||05539323||19610300R
    Learning & Memory|Learn. Mem.||10720502|15495485|9435678
    Learning and Motivation|Learn. Motiv.||00239690||0247267
    Lecture Notes in Computer Science|Lect. Notes Comput. Sci.||03029743|16113349||LNCS
    Legal Medicine|Leg. Med.|Leg Med (Tokyo)|13446223|18734162|100889186
    Leprosy Review|Lepr. Rev.||03057518||0243711
    Lethaia|Lethaia||00241164||100971402
    Letters in Applied Microbiology|Lett. Appl. Microbiol.||02668254|1472765X|8510094
    Leukemia|Leukemia||08876924|14765551|8704895
    Leukemia & Lymphoma|Leuk. Lymphoma||10428194|10292403|9007422
    Leukemia Research|Leuk. Res.||01452126|18735835|7706787
    Library Resources & Technical Services|Libr. Resour. Tech. Serv.||00242527||57920670R
    Library Review|Libr. Rev.|Libr Rev (Lond)|04364112||100971276|Library review. Great Britain. Forestry Commission
    Library Trends|Libr. Trends||00242594||57630730R
    Life|Life||00243019||101095169
    Life|Life|Life (Basel)|20751729||101580444
    Life Sciences|Life Sci.||00243205|18790631|0375521
    Limnology and Oceanography|Limnol. Oceanogr.||00243590|19395590|9882871
    Limnology and Oceanography, Methods|Limnol. Oceanogr. Methods||15415856||101487266
    Lingua|Lingua||00243841||0207705|Lingua. International review of general linguistics. Revue internationale de linguistique generale
    Linguistic Approaches to Bilingualism|Linguist. Approaches Biling.||18799264|18799272|101622400
    Linguistic Inquiry|Linguist. Inq.||00243892|15309150|101278728
    Linguistics and Philosophy|Linguist. Philos.||01650157||101278735
    Lipids in Health and Disease|Lipids Health Dis.||1476511X||101147696
    Liver International|Liver Int.||14783223|14783231|101160857
    Liver Transplantation|Liver Transpl.||15276465|15276473|100909185
    Local Environment|Local Environ.||13549839|14696711|101620870
    Logic Journal of the IGPL|Log. J. IGPL||13670751|13689894|101516540
    Los Alamos Science|Los Alamos Sci.||02737116||9318072
    Lung|Lung||03412040|14321750|7701875
    Lung Cancer|Lung Cancer||01695002|18728332|8800805
    Lupus|Lupus||09612033|14770962|9204265
    Lymphatic Research and Biology|Lymphat. Res. Biol.||15396851|15578585|101163587
    MAbs|MAbs||19420862|19420870|101479829
    Machine Learning|Mach. Learn.||08856125|15730565|9881780
    Macromolecular Rapid Communications|Macromol. Rapid Commun.||10221336|15213927|9888239
    Macromolecules|Macromolecules||00249297||0365316
    Magnetic Resonance in Medical Sciences|Magn. Reson. Med. Sci.||13473182|18802206|101153368
    Magnetic Resonance in Medicine|Magn. Reson. Med.||07403194|15222594|8505245
    Malacologia|Malacologia||00762997||0400677
    Malaria Journal|Malar. J.||14752875||101139802
    Mammalia|Mammalia||00251461||7508250
    Mammalian Biology|Mamm. Biol.||16165047|16181476|101242502
    Mammalian Genome|Mamm. Genome||09388990|14321777|9100916
    Man|Man|Man (Lond)|00251496||0073340
    Man in India|Man India||00251569||1252362
    Management Science|Manage. Sci.||00251909||9879580
    Mankind|Mankind||00252328||0227625
    Marine and Coastal Fisheries|Mar. Coast. Fish.||19425120||101577089
    Marine and Freshwater Research|||13231650
    Marine and Petroleum Geology|Mar. Pet. Geol.||02648172|18734073|9881605
    Marine Biodiversity|||18671616
    Marine Biology|Mar. Biol.||00253162|14321793|1247225
    Marine Biology Research|||17451000
    Marine Biotechnology|Mar. Biotechnol.|Mar Biotechnol (NY)|14362228|14362236|100892712
    Marine Chemistry|Mar. Chem.||03044203||9876280
    Marine Drugs|Mar. Drugs||16603397||101213729
    Marine Ecology Progress Series|Mar. Ecol. Prog. Ser.||01718630|16161599|9882810
    Marine Environmental Research|Mar. Environ. Res.||01411136|18790291|9882895
    Marine Geodesy|||01490419
    Marine Geology|Mar. Geol.||00253227||100971404
    Marine Georesources & Geotechnology|||1064119X
    Marine Mammal Science|||08240469
    Marine Micropaleontology|Mar. Micropaleontol.||03778398|18726186|100955208
    Marine Policy|Mar. Policy||0308597X|18729460|101668754
    Marine Pollution Bulletin|Mar. Pollut. Bull.||0025326X|18793363|0260231
    Marine Technology Society Journal|||00253324
    Maryland Medical Journal|Md. Med. J.||08860572||8506985
    Mass Communication & Society|Mass Commun. Soc.||15205436|15327825|101647350
    Mass Spectrometry Reviews|Mass Spectrom. Rev.||02777037|10982787|8219702
    Materials|Materials|Materials (Basel)|19961944||101555929
    Materials & Design|Mater. Des.||02641275||101149758
    Materials Chemistry and Physics|Mater. Chem. Phys.||02540584||101530424
    Materials Horizons|Mater. Horiz.||20516347|20516355|101623537
    Materials Letters|Mater. Lett.||0167577X|18734979|101520326
    Materials Research Bulletin|Mater. Res. Bull.||00255408||101183746
    Materials Science & Engineering. B, Solid-State Materials for Advanced Technology|Mater. Sci. Eng. B Solid State Mater. Adv. Technol.||09215107||101303907
    Materials Science & Engineering. R, Reports|Mater. Sci. Eng. R Rep.||0927796X||101322263
    Materials Science in Semiconductor Processing|Mater. Sci. Semicond. Process.||13698001|18734081|101628381
    Maternal & Child Nutrition|Matern. Child Nutr.||17408695|17408709|101201025
    Maternal and Child Health Journal|Matern. Child Health J.||10927875|15736628|9715672
    Mathematical and Computer Modelling|Math. Comput. Model.||08957177||100971613
    Mathematical Biosciences|Math. Biosci.||00255564|18793134|0103146
    Mathematical Biosciences and Engineering|Math. Biosci. Eng.||15471063|15510018|101197794
    Mathematical Medicine and Biology|Math. Med. Biol.||14778599|14778602|101182345
    Mathematical Programming|Math. Program.||00255610|14364646|101595505
    Mathematics and Visualization|Math. Vis.||16123786|2197666X|101521779
    Matrix Biology|Matrix Biol.||0945053X|15691802|9432592
    Mayo Clinic Proceedings|Mayo Clin. Proc.||00256196|19425546|0405543
    McGill Journal of Medicine|Mcgill J. Med.||1201026X|17158125|9710939
    MCN. The American Journal of Maternal Child Nursing|MCN Am. J. Matern. Child Nurs.||0361929X|15390683|7605941
    Meat Science|Meat Sci.||03091740|18734138|101160862
    Mechanical Systems and Signal Processing|Mech. Syst. Signal Process.||08883270|10961216|101518029
    Mechanism and Machine Theory|Mech. Mach. Theory||0094114X|18733999|101634516
    Mechanisms of Ageing and Development|Mech. Ageing Dev.||00476374|18726216|0347227
    Mechanisms of Development|Mech. Dev.||09254773|18726356|9101218
    Medecine tropicale|Med. Trop.|Med Trop (Mars)|0025682X||8710146
    Media Psychology|Media Psychol.||15213269|1532785X|101481492
    Mediators of Inflammation|Mediators Inflamm.||09629351|14661861|9209001
    Medical & Biological Engineering & Computing|Med. Biol. Eng. Comput.||01400118|17410444|7704869
    Medical and Pediatric Oncology|Med. Pediatr. Oncol.||00981532|1096911X|7506654
    Medical and Veterinary Entomology|Med. Vet. Entomol.||0269283X|13652915|8708682
    Medical Care|Med. Care||00257079|15371948|0230027
    Medical Care Research and Review|Med. Care Res. Rev.||10775587|15526801|9506850
    Medical Decision Making|Med. Decis. Making||0272989X|1552681X|8109073
    Medical Education|Med. Educ.||03080110|13652923|7605655
    Medical Humanities|Med. Humanit.||1468215X|14734265|100959585
    Medical Hypotheses|Med. Hypotheses||03069877|15322777|7505668
    Medical Image Analysis|Med. Image Anal.||13618415|13618423|9713490
    Medical Image Computing and Computer-Assisted Intervention|Med. Image Comput. Comput. Assist. Interv.||||101249582
    Medical Journal of the Islamic Republic of Iran|Med. J. Islam. Repub. Iran||10161430|22516840|8910777
    Medical Mycology|Med. Mycol.||13693786|14602709|9815835
    Medical Oncology|Med. Oncol.||13570560|1559131X|9435512
    Medical Principles and Practice|Med. Princ. Pract.||10117571|14230151|8901334
    Medical Reference Services Quarterly|Med. Ref. Serv. Q.||02763869|15409597|8219208
    Medical Science Monitor|Med. Sci. Monit.||12341010|16433750|9609063
    Medical Teacher|Med. Teach.||0142159X|1466187X|7909593
    Medicina|Medicina|Medicina (Kaunas)|1010660X|16489144|9425208
    Medicina Clinica|Med. Clin.|Med Clin (Barc)|00257753||0376377
    Medicina Oral, Patologia Oral y Cirugia Bucal|Med. Oral Patol. Oral Cir. Bucal||16984447|16986946|101231694
    Medicinal Chemistry (Shariqah (United Arab Emirates))|Med. Chem.||15734064|18756638|101240303
    Medicinal Research Reviews|Med. Res. Rev.||01986325|10981128|8103150
    Medicine|Medicine|Medicine (Baltimore)|00257974|15365964|2985248R
    Medicine and Science in Sports and Exercise|Med. Sci. Sports Exerc.||01959131|15300315|8005433
    Meditsinskaia parazitologiia i parazitarnye bolezni|Med. Parazitol.|Med Parazitol (Mosk)|00258326||0376635
    Medwave|Medwave||07176384||101581949
    Melanoma Research|Melanoma Res.||09608931|14735636|9109623
    Membranes|Membranes||00766356||0340707
    Membranes|Membranes|Membranes (Basel)|20770375||101577807
    Memory|Memory||09658211|14640686|9306862
    Memory & Cognition|Mem. Cognit.||0090502X|15325946|0357443
    Memórias do Instituto Oswaldo Cruz|Mem. Inst. Oswaldo Cruz||00740276|16788060|7502619
    Menopause|Menopause||10723714|15300374|9433353
    Mental Health and Physical Activity|Ment. Health Phys. Act.||17552966|18780199|101476300
    Meta|Meta||00260452||100969545
    Metabolism: Clinical and Experimental|Metabolism||00260495|15328600|0375267|Metab Clin Exp
    Metabolites|Metabolites||22181989||101578790
    Metabolomics|Metabolomics||15733882|15733890|101274889
    Metagenomics|Metagenomics|Metagenomics (Cairo)|20905181|2090519X|101609475
    Metal Ions in Life Sciences|Met. Ions Life Sci.||15590836|20419821|101513478
    Meteoritics|Meteoritics||00261114||100971405
    Meteoritics & Planetary Science|Meteorit. Planet. Sci.||10869379|19455100|100971529
    Methods|Methods||10462023|10959130|9426302
    Methods and Findings in Experimental and Clinical Pharmacology|Methods Find. Exp. Clin. Pharmacol.||03790355|20130155|7909595
    Methods in Ecology and Evolution|Methods Ecol. Evol.||2041210X||101539246
    Methods in Enzymology|Meth. Enzymol.|Methods Enzymol|00766879|15577988|0212271
    Methods in Molecular Biology|Methods Mol. Biol.||10643745|19406029|9214969
    Microbes and Infection|Microbes Infect.||12864579|1769714X|100883508
    Microbial Ecology|Microb. Ecol.||00953628|1432184X|7500663
    Microbial Pathogenesis|Microb. Pathog.||08824010|10961208|8606191
    Microbiological Reviews|Microbiol. Rev.||01460749||7806086
    Microbiology|Microbiology||13500872|14652080|9430468|Microbiology (Reading, Engl)
    MicrobiologyOpen|Microbiologyopen||20458827||101588314
    Microbiome|Microbiome||20492618||101615147
    Micromachines|Micromachines|Micromachines (Basel)|2072666X||101640903
    Micron|Micron||09684328|18784291|9312850
    Microorganisms|Microorganisms||20762607||101625893
    Microscopy and Microanalysis|Microsc. Microanal.||14319276|14358115|9712707
    Microscopy Research and Technique|Microsc. Res. Tech.||1059910X|10970029|9203012
    Middle Eastern Studies|Middle East. Stud.||00263206||100968805
    Migration Studies|Migr. Stud.||20495838|20495846|101650703
    Mikrobiyoloji bulteni|Mikrobiyol. Bul.||03749096||7503830
    Military Medical Research|Mil. Med. Res.||20957467|20549369|101643181
    Military Medicine|Mil. Med.||00264075|1930613X|2984771R
    Mind|Mind||00264423|14602113|18720400R
    Mind & Language|Mind Lang.||02681064|14680017|101240183
    Minerva anestesiologica|Minerva Anestesiol.||03759393|18271596|0375272
    Minerva cardioangiologica|Minerva Cardioangiol.||00264725|18271618|0400725
    Minerva gastroenterologica e dietologica|Minerva Gastroenterol. Dietol.||1121421X|18271642|9109791
    Minerva ginecologica|Minerva Ginecol.||00264784|18271650|0400731
    Minerva Medica|Minerva Med.||00264806|18271669|0400732
    Minerva urologica e nefrologica|Minerva Urol. Nefrol.||03932249||8503649
    Mini Reviews in Medicinal Chemistry|Mini Rev. Med. Chem.||13895575|18755607|101094212
    Minimally Invasive Therapy & Allied Technologies|Minim. Invasive Ther. Allied Technol.||13645706|13652931|9612996
    Mitigation and Adaptation Strategies for Global Change|||13812386
    MMW Fortschritte der Medizin|MMW Fortschr. Med.||14383276|16133560|100893959
    MMWR. Morbidity and Mortality Weekly Report|MMWR Morb. Mortal. Wkly. Rep.||01492195|1545861X|7802429|Morbidity and Mortality Weekly Report
    MMWR. Recommendations and Reports|MMWR Recomm. Rep.||10575987|15458601|101124922
    Mnemosyne|Mnemosyne||00267074||100969077
    Modern Judaism|Mod. Jud.||02761114|10863273|100969090
    Modern Language Notes|Mod. Lang. Notes||01496611||100969094
    Modern Pathology|Mod. Pathol.||08933952|15300285|8806605
    Modern Physics Letters. B, Condensed Matter Physics, Statistical Physics, Applied Physics|Mod. Phys. Lett. B||02179849|17936640|101616858
    Modern Rheumatology|Mod. Rheumatol.||14397595|14397609|100959226
    Molecular & Cellular Biomechanics|Mol. Cell. Biomech.||15565297|15565300|101253756
    Molecular & Cellular Oncology|Mol. Cell. Oncol.||23723548|23723556|101642411
    Molecular & Cellular Proteomics|Mol. Cell. Proteomics||15359476|15359484|101125647
    Molecular & General Genetics|Mol. Gen. Genet.||00268925||0125036
    Molecular and Biochemical Parasitology|Mol. Biochem. Parasitol.||01666851|18729428|8006324
    Molecular and Cellular Biochemistry|Mol. Cell. Biochem.||03008177|15734919|0364456
    Molecular and Cellular Biology|Mol. Cell. Biol.||02707306|10985549|8109087
    Molecular and Cellular Endocrinology|Mol. Cell. Endocrinol.||03037207|18728057|7500844
    Molecular and Cellular Neurosciences|Mol. Cell. Neurosci.||10447431|10959327|9100095
    Molecular and Cellular Probes|Mol. Cell. Probes||08908508|10961194|8709751
    Molecular and Clinical Oncology|Mol. Clin. Oncol.||20499450|20499469|101613422
    Molecular Aspects of Medicine|Mol. Aspects Med.||00982997|18729452|7603128
    Molecular Biology|Mol. Biol.||00268933|16083245|0131463
    Molecular Biology and Evolution|Mol. Biol. Evol.||07374038|15371719|8501455
    Molecular Biology International|Mol. Biol. Int.||20902182|20902190|101562501
    Molecular Biology of the Cell|Mol. Biol. Cell||10591524|19394586|9201390
    Molecular Biology Reports|Mol. Biol. Rep.||03014851|15734978|0403234
    Molecular BioSystems|Mol. Biosyst.||1742206X|17422051|101251620
    Molecular Biotechnology|Mol. Biotechnol.||10736085|15590305|9423533
    Molecular Breeding|Mol. Breed.||13803743|15729788|9506703
    Molecular Cancer|Mol. Cancer||14764598||101147698
    Molecular Cancer Biology|Mol. Cancer Biol.||21680906|21680922|101634670
    Molecular Cancer Research|Mol. Cancer Res.||15417786|15573125|101150042
    Molecular Cancer Therapeutics|Mol. Cancer Ther.||15357163|15388514|101132535
    Molecular Carcinogenesis|Mol. Carcinog.||08991987|10982744|8811105
    Molecular Cell|Mol. Cell||10972765|10974164|9802571
    Molecular Cell Biology Research Communications|Mol. Cell Biol. Res. Commun.||15224724|15224732|100889076
    Molecular Diagnosis & Therapy|Mol. Diagn. Ther.||11771062|11792000|101264260
    Molecular Diversity|Mol. Divers.||13811991|1573501X|9516534
    Molecular Ecology|Mol. Ecol.||09621083|1365294X|9214478
    Molecular Ecology Notes|Mol. Ecol. Notes||14718278|14718286|101087335
    Molecular Ecology Resources|Mol. Ecol. Resour.||1755098X|17550998|101465604
    Molecular Endocrinology|Mol. Endocrinol.||08888809|19449917|8801431
    Molecular Genetics & Genomic Medicine|Mol. Genet. Genomic Med.||23249269||101603758
    Molecular Genetics and Genomics|Mol. Genet. Genomics||16174615|16174623|101093320
    Molecular Genetics and Metabolism|Mol. Genet. Metab.||10967192|10967206|9805456
    Molecular Human Reproduction|Mol. Hum. Reprod.||13609947|14602407|9513710
    Molecular Imaging|Mol. Imaging||15353508|15360121|101120118
    Molecular Imaging and Biology|Mol. Imaging Biol.||15361632|18602002|101125610
    Molecular Imaging and Radionuclide Therapy|Mol. Imaging Radionucl. Ther.||21461414|21471959|101584839
    Molecular Immunology|Mol. Immunol.||01615890|18729142|7905289
    Molecular Informatics|Mol. Inform.||18681743|18681751|101529315
    Molecular Interventions|Mol. Interv.||15340384|15432548|101093789
    Molecular Medicine|Mol. Med.||10761551|15283658|9501023
    Molecular Medicine Reports|Mol. Med. Rep.||17912997|17913004|101475259
    Molecular Medicine Today|Mol. Med. Today||13574310||9508560
    Molecular Membrane Biology|Mol. Membr. Biol.||09687688|14645203|9430797
    Molecular Metabolism|Mol. Metab.||22128778||101605730
    Molecular Microbiology|Mol. Microbiol.||0950382X|13652958|8712028
    Molecular Neurobiology|Mol. Neurobiol.||08937648|15591182|8900963
    Molecular Neurodegeneration|Mol. Neurodegener.||17501326||101266600
    Molecular Neuropsychiatry|Mol. Neuropsychiatry||22969209|22969179|101649121
    Molecular Nutrition & Food Research|Mol. Nutr. Food Res.||16134125|16134133|101231818
    Molecular Oncology|Mol. Oncol.||15747891|18780261|101308230
    Molecular Oral Microbiology|Mol. Oral Microbiol.||20411006|20411014|101524770
    Molecular Pathology|Mol. Pathol.||13668714|14724154|9706282
    Molecular Pharmaceutics|Mol. Pharm.||15438384|15438392|101197791
    Molecular Pharmacology|Mol. Pharmacol.||0026895X|15210111|0035623
    Molecular Phylogenetics and Evolution|Mol. Phylogenet. Evol.||10557903|10959513|9304400
    Molecular Physics|Mol. Phys.||00268976||9876329
    Molecular Plant|Mol. Plant||16742052|17529867|101465514
    Molecular Plant Pathology|Mol. Plant Pathol.||14646722|13643703|100954969
    Molecular Plant-microbe Interactions|Mol. Plant Microbe Interact.||08940282||9107902
    Molecular Psychiatry|Mol. Psychiatry||13594184|14765578|9607835
    Molecular Reproduction and Development|Mol. Reprod. Dev.||1040452X|10982795|8903333
    Molecular Systems Biology|Mol. Syst. Biol.||17444292||101235389
    Molecular Therapy|Mol. Ther.||15250016|15250024|100890581
    Molecular Therapy. Methods & Clinical Development|Mol. Ther. Methods Clin. Dev.||23290501||101624857
    Molecules|Molecules||14203049||100964009
    Molecules and Cells|Mol. Cells||10168478|02191032|9610936
    Monaldi Archives for Chest Disease|Monaldi Arch. Chest Dis.||11220643||9307314
    Monograph Series. World Health Organization|Monogr. Ser. World Health Organ.||05123038||0413612
    Monographs of the Society for Research in Child Development|Monogr. Soc. Res. Child Dev.||0037976X|15405834|7508397
    Monthly Notices of the Royal Astronomical Society|Mon. Not. R. Astron. Soc.||00358711|13652966|100954591|MNRAS
    Mosquito News|Mosq. News||0027142X||0400760
    Mountain Research and Development|Mt. Res. Dev.||02764741||101085265
    Movement Disorders|Mov. Disord.||08853185|15318257|8610688
    MRS Bulletin|MRS Bull.||08837694|19381425|100971398
    Multiple Sclerosis|Mult. Scler.||13524585|14770970|9509185
    Muscle & Nerve|Muscle Nerve||0148639X|10974598|7803146
    Mutation Research|Mutat. Res.||00275107|1873135X|0400763
    Mutation Research. Genetic Toxicology and Environmental Mutagenesis|Mutat. Res. Genet. Toxicol. Environ. Mutagen.||13835718|18793592|101632149
    Mutation Research. Reviews in Mutation Research|Mutat. Res. Rev. Mutat. Res.||13835742|13882139|101632211
    Mycorrhiza|Mycorrhiza||09406360|14321890|100955036
    Mymensingh Medical Journal|Mymensingh Med. J.||10224742||9601799
    Nagoya Journal of Medical Science|Nagoya J. Med. Sci.||00277622|21863326|0412011
    Nano Letters|Nano Lett.||15306984|15306992|101088070
    Nano Research|Nano Res.||19980124|19980000|101518856
    Nano Today|Nano Today||17480132|1878044X|101297352
    Nanomaterials|Nanomaterials|Nanomaterials (Basel)|20794991||101610216
    Nanoscale|Nanoscale||20403364|20403372|101525249
    Nanoscale Research Letters|Nanoscale Res. Lett.||19317573|1556276X|101279750
    Nanotechnology|Nanotechnology||09574484|13616528|101241272
    Narody Azii i Afriki|Nar. Azii Afr.||00278041||100969290
    Narrative Inquiry|Narrat. Inq.||13876740|15699935|100912309
    Nation|Nation||00278378||9877123
    National Cancer Institute Monograph|Natl. Cancer Inst. Monogr.||00831921||0216026
    National Geographic Research|Natl. Geogr. Res.||8755724X||9425974
    Nationalities Papers|Natl. Pap.||00905992||101085492
    Natural Areas Journal|||08858608
    Natural Hazards|Nat. Hazards|Nat Hazards (Dordr)|0921030X|15730840|101632392
    Natural Hazards and Earth System Sciences|||15618633
    Natural Language & Linguistic Theory|Nat. Lang. Linguist. Theory||0167806X|15730859|101574935
    Natural Product Reports|Nat. Prod. Rep.||02650568|14604752|8502408
    Natural Resource Modeling|Nat. Resour. Model.||08908575|19397445|101570794
    Natural Resources Forum|Nat. Resour. Forum||01650203||101085820
    Natural Resources Journal|Nat. Resour. J.||00280739||101088104
    Nature|Nature||00280836|14764687|0410462
    Nature Aging|||26628465
    Nature Biotechnology|Nat. Biotechnol.||10870156|15461696|9604648
    Nature Cell Biology|Nat. Cell Biol.||14657392|14764679|100890575
    Nature Chemical Biology|Nat. Chem. Biol.||15524450|15524469|101231976
    Nature Chemistry|Nat. Chem.||17554330|17554349|101499734
    Nature Climate Change|Nat. Clim. Chang.||1758678X|17586798|101557419
    Nature Clinical Practice. Cardiovascular Medicine|Nat. Clin. Pract. Cardiovasc. Med.||17434297|17434300|101226507
    Nature Clinical Practice. Endocrinology & Metabolism|Nat. Clin. Pract. Endocrinol. Metab.||17458366|17458374|101261798
    Nature Clinical Practice. Gastroenterology & Hepatology|Nat. Clin. Pract. Gastroenterol. Hepatol.||17434378|17434386|101226510
    Nature Clinical Practice. Nephrology|Nat. Clin. Pract. Nephrol.||17458323|17458331|101261800
    Nature Clinical Practice. Neurology|Nat. Clin. Pract. Neurol.||1745834X|17458358|101261799
    Nature Clinical Practice. Oncology|Nat. Clin. Pract. Oncol.||17434254|17434262|101226509
    Nature Clinical Practice. Rheumatology|Nat. Clin. Pract. Rheumatol.||17458382|17458390|101261802
    Nature Clinical Practice. Urology|Nat. Clin. Pract. Urol.||17434270|17434289|101226508
    Nature Communications|Nat. Commun.||20411723||101528555
    Nature Genetics|Nat. Genet.||10614036|15461718|9216904
    Nature Geoscience|Nat. Geosci.||17520894|17520908|101482213
    Nature Immunology|Nat. Immunol.||15292908|15292916|100941354
    Nature Materials|Nat. Mater.||14761122||101155473
    Nature Medicine|Nat. Med.||10788956|1546170X|9502015
    Nature Methods|Nat. Methods||15487091|15487105|101215604
    Nature Nanotechnology|Nat. Nanotechnol.||17483387|17483395|101283273
    Nature Neuroscience|Nat. Neurosci.||10976256|15461726|9809671
    Nature Photonics|Nat. Photonics||17494885|17494893|101283276
    Nature Physics|Nat. Phys.||17452473||101235387
    Nature Plants|Nat. Plants||20550278||101651677
    Nature Protocols|Nat. Protoc.||17542189|17502799|101284307
    Nature Reviews Cancer|Nat. Rev. Cancer||1474175X|14741768|101124168
    Nature Reviews Cardiology|Nat. Rev. Cardiol.||17595002|17595010|101500075
    Nature Reviews Clinical Oncology|Nat. Rev. Clin. Oncol.||17594774|17594782|101500077
    Nature Reviews Drug Discovery|Nat. Rev. Drug Discov.||14741776|14741784|101124171
    Nature Reviews Earth & Environment|||2662138X
    Nature Reviews Endocrinology|Nat. Rev. Endocrinol.||17595029|17595037|101500078
    Nature Reviews Gastroenterology & Hepatology|Nat. Rev. Gastroenterol. Hepatol.||17595045|17595053|101500079
    Nature Reviews Genetics|Nat. Rev. Genet.||14710056|14710064|100962779
    Nature Reviews Immunology|Nat. Rev. Immunol.||14741733|14741741|101124169
    Nature Reviews Microbiology|Nat. Rev. Microbiol.||17401526|17401534|101190261
    Nature Reviews Molecular Cell Biology|Nat. Rev. Mol. Cell Biol.||14710072|14710080|100962782
    Nature Reviews Nephrology|Nat. Rev. Nephrol.||17595061|1759507X|101500081
    Nature Reviews Neurology|Nat. Rev. Neurol.||17594758|17594766|101500072
    Nature Reviews Neuroscience|Nat. Rev. Neurosci.||1471003X|14710048|100962781
    Nature Reviews Physics|||25225820
    Nature Reviews Rheumatology|Nat. Rev. Rheumatol.||17594790|17594804|101500080
    Nature Reviews Urology|Nat. Rev. Urol.||17594812|17594820|101500082
    Nature Structural & Molecular Biology|Nat. Struct. Mol. Biol.||15459993|15459985|101186374
    Nature Sustainability|||23989629
    Naunyn-Schmiedeberg's Archives of Pharmacology|Naunyn Schmiedebergs Arch. Pharmacol.||00281298|14321912|0326264
    Nederlands tijdschrift voor geneeskunde|Ned. Tijdschr. Geneeskd.||00282162|18768784|0400770
    Nederlands tijdschrift voor tandheelkunde|Ned. Tijdschr. Tandheelkd.||00282200||0400771
    Neonatal Network|Neonatal Netw.||07300832|15392880|8503921
    Neoplasia|Neoplasia||15228002|14765586|100886622
    Neoplasma|Neoplasma||00282685|13384317|0377266
    Neotropical Entomology|Neotrop. Entomol.||1519566X|16788052|101189728
    Nephrology|Nephrology|Nephrology (Carlton)|13205358|14401797|9615568
    Nephrology, Dialysis, Transplantation|Nephrol. Dial. Transplant.||09310509|14602385|8706402
    Nephron|Nephron||16608151|22353186|0331777
    Netherlands Journal of Geosciences-Geologie En Mijnbouw|||00167746
    Netherlands Journal of Sea Research|Neth. J. Sea Res.||00777579
    Network and Distributed System Security Symposium||||||NDSS
    Neural Computation|Neural Comput.||08997667|1530888X|9426182
    Neural Development|Neural Dev.||17498104||101286574
    Neural Networks|Neural Netw.||08936080|18792782|8805018
    Neuro Endocrinology Letters|Neuro Endocrinol. Lett.||0172780X||8008373
    Neuro-Chirurgie|Neurochirurgie||00283770||0401057
    Neuro-Degenerative Diseases|Neurodegener. Dis.||16602854|16602862|101189034
    Neuro-Oncology|Neuro Oncol.||15228517|15235866|100887420|Neuro-oncology
    Neuro-Oncology Practice|Neurooncol. Pract.||20542577|20542585|101640528
    Neuro-Ophthalmology|Neuroophthalmology||01658107||8408966
    Neuro-Signals|Neurosignals.||1424862X|14248638|101134359
    Neurobiology of Aging|Neurobiol. Aging||01974580|15581497|8100437
    Neurobiology of Disease|Neurobiol. Dis.||09699961|1095953X|9500169
    Neurobiology of Learning and Memory|Neurobiol. Learn. Mem.||10747427|10959564|9508166
    Neurobiology of Stress|Neurobiol. Stress||23522895||101643409
    Neurochemical Research|Neurochem. Res.||03643190|15736903|7613461
    Neurochemistry International|Neurochem. Int.||01970186|18729754|8006959
    Neurocomputing|Neurocomputing||09252312||9884927
    Neurocritical Care|Neurocrit. Care||15416933|15560961|101156086
    Neurodegenerative Disease Management|Neurodegener. Dis. Manag.||17582024|17582032|101517977
    Neuroembryology and Aging|Neuroembryology Aging||16613406|16613414|101254078
    Neuroendocrinology|Neuroendocrinology||00283835|14230194|0035665
    Neurogastroenterology and Motility|Neurogastroenterol. Motil.||13501925|13652982|9432572
    Neurogenetics|Neurogenetics||13646745|13646753|9709714
    NeuroImage|Neuroimage||10538119|10959572|9215515
    Neuroimaging Clinics of North America|Neuroimaging Clin. N. Am.||10525149|15579867|9211377
    Neuroimmunology and Neuroinflammation|Neuroimmunol. Neuroinflamm.||23478659|23496142|101643739
    Neuroinformatics|Neuroinformatics||15392791|15590089|101142069
    Neurologia i neurochirurgia polska|Neurol. Neurochir. Pol.||00283843|18974260|0101265
    Neurologic Clinics|Neurol. Clin.||07338619|15579875|8219232
    Neurological Research|Neurol. Res.||01616412|17431328|7905298
    Neurological Sciences|Neurol. Sci.||15901874|15903478|100959175
    Neurology|Neurology||00283878|1526632X|0401060
    Neurology & Clinical Neurophysiology|Neurol. Clin. Neurophysiol.||15384098|15268748|100972440
    Neurology and Therapy|Neurol. Ther.||21938253|21936536|101637818
    Neurology India|Neurol. India||00283886|19984022|0042005
    Neurology International|Neurol. Int.||20358385|20358377|101551564
    Neurology Research International|Neurol. Res. Int.||20901852|20901860|101543314
    Neurology, Psychiatry, and Brain Research|Neurol. Psychiatry Brain Res.||09419500|22128581|9301300
    Neurology. Clinical Practice|Neurol. Clin. Pract.||21630402|21630933|101577149
    Neuromolecular Medicine|Neuromolecular Med.||15351084|15591174|101135365
    Neuromuscular Disorders|Neuromuscul. Disord.||09608966|18732364|9111470
    Neuron|Neuron||08966273|10974199|8809320
    Neuropathology|Neuropathology||09196544|14401789|9606526
    Neuropathology and Applied Neurobiology|Neuropathol. Appl. Neurobiol.||03051846|13652990|7609829
    Neuropeptides|Neuropeptides||01434179|15322785|8103156
    Neuropharmacology|Neuropharmacology||00283908|18737064|0236217
    Neurophysiologie clinique|Neurophysiol. Clin.||09877053|17697131|8804532
    Neuropsychiatric Disease and Treatment|Neuropsychiatr. Dis. Treat.||11766328|11782021|101240304
    Neuropsychiatrie|Neuropsychiatr.||09486259||9440588
    Neuropsychiatry|Neuropsychiatry|Neuropsychiatry (London)|17582008|17582016|101558757
    Neuropsychiatry, Neuropsychology, and Behavioral Neurology|Neuropsychiatry Neuropsychol. Behav. Neurol.||0894878X|15370887|8811108
    Neuropsychobiology|Neuropsychobiology||0302282X|14230224|7512895
    Neuropsychologia|Neuropsychologia||00283932|18733514|0020713
    Neuropsychological Rehabilitation|Neuropsychol. Rehabil.||09602011|14640694|9112672
    Neuropsychology|Neuropsychology||08944105|19311559|8904467
    Neuropsychology Review|Neuropsychol. Rev.||10407308|15736660|9009029
    Neuropsychopharmacology|Neuropsychopharmacology||0893133X|1740634X|8904907
    Neuroradiology|Neuroradiology||00283940|14321920|1302751
    NeuroRehabilitation|NeuroRehabilitation||10538135|18786448|9113791
    Neurorehabilitation and Neural Repair|Neurorehabil. Neural Repair||15459683|15526844|100892086
    Neuroreport|Neuroreport||09594965|1473558X|9100935
    Neuroscience|Neuroscience||03064522|18737544|7605074
    Neuroscience and Behavioral Physiology|Neurosci. Behav. Physiol.||00970549|1573899X|0330471
    Neuroscience and Biobehavioral Reviews|Neurosci. Biobehav. Rev.||01497634|18737528|7806090
    Neuroscience and Medicine|Neurosci. Med.||21582912|21582947|101558459
    Neuroscience Bulletin|Neurosci. Bull.||16737067|19958218|101256850
    Neuroscience Journal|Neurosci. J.||23144262|23144270|101622106
    Neuroscience Letters|Neurosci. Lett.||03043940|18727972|7600130
    Neuroscience Letters. Supplement|Neurosci. Lett. Suppl.||01676253|18728316|7908180
    Neuroscience Research|Neurosci. Res.||01680102|18728111|8500749
    Neuroscience Research. Supplement|Neurosci. Res. Suppl.||09218696|18790917|8508422
    Neurosurgery|Neurosurgery||0148396X|15244040|7802914
    Neurosurgery Clinics of North America|Neurosurg. Clin. N. Am.||10423680|15581349|9008004
    Neurosurgery Quarterly|Neurosurg. Q.||10506438|15344916|9111661
    Neurosurgical Focus|Neurosurg. Focus||10920684||100896471
    Neurosurgical Review|Neurosurg. Rev.||03445607|14372320|7908181
    Neurotherapeutics|Neurotherapeutics||19337213|18787479|101290381
    Neurotoxicity Research|Neurotox. Res.||10298428|14763524|100929017
    Neurotoxicology|Neurotoxicology||0161813X|18729711|7905589
    Neurotoxicology and Teratology|Neurotoxicol. Teratol.||08920362|18729738|8709538
    Neurourology and Urodynamics|Neurourol. Urodyn.||07332467|15206777|8303326
    New Forests|||01694286
    New Ideas in Psychology|New Ideas Psychol.||0732118X||8306930
    New Journal of Physics|New J. Phys.||13672630||101314392
    New Labor Forum|||10957960
    New Left Review|New Left Rev.||00286060||100969463
    New Literary History|New Lit. Hist.||00286087|1080661X|100969468
    New Microbes and New Infections|New Microbes New Infect.||20522975||101624750
    New Perspectives on Turkey|New Perspect. Turk.||08966346||101085836
    New Republic|New Repub.||00286583||9877125
    New Scientist|New Sci.||02624079||9815377
    New York|New York||00287369||100971904
    New York University Law Review|N. Y. Univ. Law Rev.||00287881||100971990
    New Yorker|New Yorker||0028792X||9887125
    New Zealand Journal of Forestry Science|||00480134
    New Zealand Journal of Marine and Freshwater Research|||00288330
    Newsweek|Newsweek||00289604||9877127
    Nicotine & Tobacco Research|Nicotine Tob. Res.||14622203|1469994X|9815751
    NIDA Research Monograph|NIDA Res. Monogr.||10469516||8811762
    Nigerian Journal of Clinical Practice|Niger. J. Clin. Pract.||11193077||101150032
    Nitric Oxide|Nitric Oxide||10898603|10898611|9709307
    NMR in Biomedicine|NMR Biomed.||09523480|10991492|8915233
    Nomadic Peoples|Nomad. People.||08227942||101088242
    Nonlinear Processes in Geophysics|Nonlinear Process. Geophys.||10235809|16077946|101574217
    Nordic Journal of Migration Research|Nord. J. Migr. Res.||1799649X||101630269
    Nordic Journal of Psychiatry|Nord. J. Psychiatry||08039488|15024725|100927567
    Norsk Geografisk Tidsskrift|Nor. Geogr. Tidsskr.||00291951||101085890|Norsk geografisk tidsskrift. Norwegian journal of geography
    North American Chapter of the Association for Computational Linguistics||||||NAACL
    North Carolina Law Review|North Carol. Law Rev.||00292524||100971942
    North Carolina Medical Journal|N. C. Med. J.||00292559||2984805R
    Northeastern Naturalist|Northeast. Nat.|Northeast Nat (Steuben)|10926194|19385307|101638126
    Northern Journal of Applied Forestry|||07426348
    Northwest Science|||0029344X
    NPJ Biofilms and Microbiomes|NPJ Biofilms Microbiomes||20555008||101666944
    Nuclear Instruments & Methods in Physics Research. Section A, Accelerators, Spectrometers, Detectors and Associated Equipment|Nucl. Instrum. Methods Phys. Res. A||01689002|18729576|9881767
    Nuclear Instruments & Methods in Physics Research. Section B, Beam Interactions with Materials and Atoms|Nucl. Instrum. Methods Phys. Res. B||0168583X||9881766
    Nuclear Medicine and Biology|Nucl. Med. Biol.||09698051|18729614|9304420
    Nuclear Medicine Communications|Nucl. Med. Commun.||01433636|14735628|8201017
    Nuclear Physics A|Nucl. Phys. A||03759474||101083919
    Nuclear Physics B|Nucl. Phys. B||05503213|18731562|101668780
    Nucleic Acids Research|Nucleic Acids Res.||03051048|13624962|0411011|NAR
    Nucleosides, Nucleotides & Nucleic Acids|Nucleosides Nucleotides Nucleic Acids||15257770|15322335|100892832
    Numerical Algorithms|Numer. Algorithms||10171398|15729265|101637157
    Nurse Education in Practice|Nurse Educ. Pract.||14715953|18735223|101090848
    Nurse Education Today|Nurse Educ. Today||02606917|15322793|8511379
    Nurse Educator|Nurse Educ.||03633624|15389855|7701902
    Nursing & Health Sciences|Nurs. Health Sci.||14410745|14422018|100891857
    Nursing Education Perspectives|Nurs. Educ. Perspect.||15365026||101140025
    Nursing Ethics|Nurs. Ethics||09697330|14770989|9433357
    Nursing for Women's Health|Nurs. Womens Health||17514851|1751486X|101304602
    Nursing in Critical Care|Nurs. Crit. Care||13621017|14785153|9808649
    Nursing Management|Nurs. Manage.||07446314|15388670|8219243
    Nursing Management|Nurs. Manag.|Nurs Manag (Harrow)|13545760|20478976|9433248
    Nursing Outlook|Nurs. Outlook||00296554|15283968|0401075
    Nursing Philosophy|Nurs. Philos.||14667681|1466769X|100897394
    Nursing Research|Nurs. Res.||00296562|15389847|0376404
    Nursing Science Quarterly|Nurs. Sci. Q.||08943184|15527409|8805022
    Nursing Standard|Nurs. Stand.||||8508427
    Nutricion hospitalaria|Nutr. Hosp.||02121611|16995198|9100365
    Nutrients|Nutrients||20726643||101521595
    Nutrition|Nutrition||08999007|18731244|8802712
    Nutrition & Dietetics: The Journal of the Dietitians Association of Australia|Nutr. Diet.||14466368|17470080|101143078
    Nutrition & Metabolism|Nutr. Metab.|Nutr Metab (Lond)|17437075||101231644
    Nutrition and Cancer|Nutr. Cancer||01635581|15327914|7905040
    Nutrition and Health|Nutr. Health||02601060||8306569
    Nutrition Bulletin|Nutr. Bull.||14719827|14673010|9315625
    Nutrition in Clinical Practice|Nutr. Clin. Pract.||08845336|19412452|8606733
    Nutrition Journal|Nutr. J.||14752891||101152213
    Nutrition Research|Nutr. Res.||02715317|18790739|8303331
    Nutrition Research Reviews|Nutr. Res. Rev.||09544224|14752700|9113797
    Nutrition Reviews|Nutr. Rev.||00296643|17534887|0376405
    Nutrition, Metabolism, and Cardiovascular Diseases|Nutr. Metab. Cardiovasc. Dis.||09394753|15903729|9111474
    Nutritional Neuroscience|Nutr. Neurosci.||1028415X|14768305|100892202
    Obesity|Obesity|Obesity (Silver Spring)|19307381|1930739X|101264860
    Obesity Reviews|Obes. Rev.||14677881|1467789X|100897395
    Obesity Surgery|Obes. Surg.||09608923|17080428|9106714
    Observations et Diagnostics Economiques|Obs. Diagn. Econ.||07516614||101085497|Observations et diagnostics economiques. Revue de l'OFCE
    Obstetrical & Gynecological Survey|Obstet. Gynecol. Surv.||00297828|15339866|0401007
    Obstetrics and Gynecology|Obstet. Gynecol.||00297844|1873233X|0401101
    Occasional Paper|Occas. Pap. R. Coll. Gen. Pract.||13522450||9305692
    Occupational and Environmental Medicine|Occup. Environ. Med.||13510711|14707926|9422759
    Occupational Medicine|Occup. Med.|Occup Med (Lond)|09627480|14718405|9205857
    Occupational Therapy International|Occup. Ther. Int.||09667903|15570703|9433361
    Ocean & Coastal Management|Ocean Coast. Manag.||09645691|1873524X|101518802
    Ocean Dynamics|Ocean Dyn.||16167341|16167228|101659539
    Ocean Engineering|||00298018
    Ocean Modelling|||14635003
    Ocean Science|||18120784|18120792
    Oceania|Oceania||00298077||0117710
    Oceanography|Oceanography|Oceanography (Wash D C)|10428275||101531234
    Ocular Immunology and Inflammation|Ocul. Immunol. Inflamm.||09273948|17445078|9312169
    Odontology|Odontology||16181247|16181255|101134822
    Oecologia|Oecologia||00298549|14321939|0150372
    Ohio State Law Journal|Ohio State Law J.||00481572||100972483
    Oikos|Oikos||00301299|16000706|9884914
    Omega|Omega|Omega (Westport)|00302228|15413764|1272106
    Oncogene|Oncogene||09509232|14765594|8711562
    Oncology|Oncology||00302414|14230232|0135054
    Oncology|Oncology|Oncology (Williston Park)|08909091||8712059|Oncology (Williston Park, NY)
    Oncology Nursing Forum|Oncol. Nurs. Forum||0190535X|15380688|7809033
    Oncology Reports|Oncol. Rep.||1021335X|17912431|9422756
    Oncology Research|Oncol. Res.||09650407|15553906|9208097
    Oncotarget|Oncotarget||19492553||101532965
    OncoTargets and Therapy|Onco. Targets. Ther.||11786930||101514322
    Onkologie|Onkologie||0378584X|14230240|7808556
    Ontario History|Ont. Hist.||00302953||100969683
    Open Forum Infectious Diseases|Open Forum Infect. Dis.||23288957||101637045
    Operations Research|Oper. Res.||0030364X|15265463|19410300R
    Operative Dentistry|Oper. Dent.||03617734|15592863|7605679
    Ophthalmic & Physiological Optics|Ophthalmic Physiol. Opt.||02755408|14751313|8208839
    Ophthalmic Epidemiology|Ophthalmic Epidemiol.||09286586|17445086|9435674
    Ophthalmic Research|Ophthalmic Res.||00303747|14230259|0267442
    Ophthalmologica|Ophthalmologica||00303755|14230267|0054655
    Ophthalmology|Ophthalmology||01616420|15494713|7802443
    Optical Materials Express|Opt. Mater. Express||21593930||101588923
    Optics Express|Opt. Express||10944087||101137103
    Optics Letters|Opt. Lett.||01469592|15394794|7708433
    Optik|Optik|Optik (Stuttg)|00304026||0401017
    Optimization Methods & Software|Optim. Methods Softw.||10556788|10294937|101531251
    Optometry and Vision Science|Optom. Vis. Sci.||10405488|15389235|8904931
    Oral Diseases|Oral Dis.||1354523X|16010825|9508565
    Oral Health & Preventive Dentistry|Oral Health Prev. Dent.||16021622|17579996|101167768
    Oral History|Oral Hist.|Oral Hist (Colch)|01430955||101650612
    Oral Oncology|Oral Oncol.||13688375|18790593|9709118
    Oral Radiology|Oral Radiol.||09116028|16139674|8806621
    Oral Surgery, Oral Medicine, Oral Pathology, Oral Radiology, and Endodontics|Oral Surg. Oral Med. Oral Pathol. Oral Radiol. Endod.||10792104|1528395X|9508562
    Orbis|Orbis||00304387||9882934
    Organic Geochemistry|Org. Geochem.||01466380||100971475
    Organizational Behavior and Human Decision Processes|Organ. Behav. Hum. Decis. Process.||07495978||8504453
    Oriens extremus|Oriens Extremus||00305197||100969708
    ORL|ORL J. Otorhinolaryngol. Relat. Spec.||03011569|14230275|0334721
    Orphanet Journal of Rare Diseases|Orphanet J. Rare Dis.||17501172||101266602
    Orthodontics & Craniofacial Research|Orthod. Craniofac. Res.||16016335|16016343|101144387
    Orthopaedic Audio-synopsis Continuing Medical Education|Orthop. Audiosynop. Contin. Med. Educ.||00937738||7604410A
    Ortopedia, traumatologia, rehabilitacja|Ortop. Traumatol. Rehabil.||15093492|20844336|101240146
    Osiris|Osiris||03697827||0057764
    Osteoarthritis and Cartilage|Osteoarthr. Cartil.|Osteoarthritis Cartilage|10634584|15229653|9305697
    Osteoporosis International|Osteoporos. Int.||0937941X|14332965|9100105
    OTJR|OTJR|OTJR (Thorofare N J)|15394492|19382383|101144015
    Otolaryngologic Clinics of North America|Otolaryngol. Clin. North Am.||00306665|15578259|0144042
    Otolaryngology and Head and Neck Surgery|Otolaryngol. Head Neck Surg.|Otolaryngol Head Neck Surg (1979)|||7909794
    Otology & Neurotology|Otol. Neurotol.||15317129|15374505|100961504
    Outlook on Agriculture|Outlook Agric.||00307270||101086677
    Oxidative Medicine and Cellular Longevity|Oxid. Med. Cell. Longev.||19420900|19420994|101479826
    Pacific Affairs|Pac. Aff.||0030851X|17153379|100969853
    Pacing and Clinical Electrophysiology|Pacing Clin. Electrophysiol.||01478389|15408159|7803944
    Paddy and Water Environment|||16112490
    Paediatric Anaesthesia|Paediatr. Anaesth.||11555645|14609592|9206575
    Paediatric and Perinatal Epidemiology|Paediatr. Perinat. Epidemiol.||02695022|13653016|8709766
    Paediatric Drugs|Paediatr. Drugs||11745878|11792019|100883685
    Paediatric Respiratory Reviews|Paediatr. Respir. Rev.||15260542|15260550|100898941
    Paideuma|Paideuma|Paideuma (Wiesb)|00787809||101523010
    Pain|Pain||03043959|18726623|7508686
    Pain Management Nursing|Pain Manag. Nurs.||15249042|15328635|100890606
    Pain Medicine|Pain Med.||15262375|15264637|100894201
    Pain Practice|Pain Pract.||15307085|15332500|101130835
    Pain Research & Management|Pain Res. Manag.||12036765|19181523|9612504
    Pakistan Journal of Biological Sciences|Pak. J. Biol. Sci.||10288880|18125735|101247723
    Palaeogeography, palaeoclimatology, palaeoecology|Palaeogeogr. Palaeoclimatol. Palaeoecol.||00310182||100971411
    Palaeontologia Electronica|||19353952
    Palaeontology|Palaeontology||00310239||101087145
    Palaios|Palaios||08831351||100971394
    Paleobiology|Paleobiology||00948373||9876444
    Paleoceanography|Paleoceanography||08838305|19449186|100955514
    Palliative & Supportive Care|Palliat. Support. Care||14789515|14789523|101232529
    Palliative Medicine|Palliat. Med.||02692163|1477030X|8704926
    Pancreatology|Pancreatology||14243903|14243911|100966936
    Panminerva Medica|Panminerva Med.||00310808|18271898|0421110
    Papua and New Guinea Medical Journal|P. N. G. Med. J.||00311480||0376417
    Parasite|Parasite||1252607X|17761042|9437094
    Parasite Immunology|Parasite Immunol.||01419838|13653024|7910948
    Parasites & Vectors|Parasit. Vectors||17563305||101462774
    Parasitology|Parasitology||00311820|14698161|0401121
    Parasitology International|Parasitol. Int.||13835769|18730329|9708549
    Parasitology Research|Parasitol. Res.||09320113|14321955|8703571
    Parasitology Today|Parasitol. Today||01694758||8605563|Parasitol Today (Regul Ed)
    Parkinsonism & Related Disorders|Parkinsonism Relat. Disord.||13538020|18735126|9513583
    Particle and Fibre Toxicology|Part. Fibre Toxicol.||17438977||101236354
    Past & Present|Past Present||00312746|1477464X|100970488
    Pathogens|Pathogens||20760817||101596317
    Pathogens and Disease|Pathog. Dis.||2049632X||101595366
    Pathologie-biologie|Pathol. Biol.|Pathol Biol (Paris)|03698114|17683114|0265365
    Pathology Oncology Research|Pathol. Oncol. Res.||12194956|15322807|9706087
    Pathology, Research and Practice|Pathol. Res. Pract.||03440338|16180631|7806109
    Patient Education and Counseling|Patient Educ. Couns.||07383991|18735134|8406280
    Patient Related Outcome Measures|Patient Relat. Outcome Meas.||1179271X||101551170
    Pattern Recognition Letters|Pattern Recognit. Lett.||01678655||9879988
    Pediatric Allergy and Immunology|Pediatr. Allergy Immunol.||09056157|13993038|9106718
    Pediatric Allergy, Immunology, and Pulmonology|Pediatr. Allergy Immunol. Pulmonol.||2151321X|21513228|101549629
    Pediatric and Developmental Pathology|Pediatr. Dev. Pathol.||10935266|16155742|9809673
    Pediatric Asthma, Allergy & Immunology|Pediatr. Asthma Allergy Immunol.||08831874|15577767|8708372
    Pediatric Blood & Cancer|Pediatr. Blood Cancer||15455009|15455017|101186624
    Pediatric Cardiology|Pediatr. Cardiol.||01720643|14321971|8003849
    Pediatric Case Reviews|Pediatr. Case Rev.||15329798|15330664|101090844
    Pediatric Clinics of North America|Pediatr. Clin. North Am.||00313955|15578240|0401126
    Pediatric Critical Care Medicine|Pediatr. Crit. Care Med.||15297535||100954653
    Pediatric Dentistry|Pediatr. Dent.||01641263|19425473|7909102
    Pediatric Dermatology|Pediatr. Dermatol.||07368046|15251470|8406799
    Pediatric Diabetes|Pediatr. Diabetes||1399543X|13995448|100939345
    Pediatric Emergency Care|Pediatr. Emerg. Care||07495161|15351815|8507560
    Pediatric Emergency Medicine Practice|Pediatr. Emerg. Med. Pract.||15499650|15499669|101260506
    Pediatric Endocrinology, Diabetes, and Metabolism|Pediatr. Endocrinol. Diabetes Metab.||2081237X|20838441|101518750
    Pediatric Exercise Science|Pediatr. Exerc. Sci.||08998493|15432920|8909729
    Pediatric Gastroenterology, Hepatology & Nutrition|Pediatr. Gastroenterol. Hepatol. Nutr.||22348646|22348840|101590471
    Pediatric Health|Ped. Health||17455111|1745512X|101278298
    Pediatric Hematology and Oncology|Pediatr. Hematol. Oncol.||08880018|15210669|8700164
    Pediatric Infectious Disease|Pediatr. Infect. Dis.||02779730|23313110|8209468
    Pediatric Nephrology|Pediatr. Nephrol.||0931041X|1432198X|8708728
    Pediatric Neurology|Pediatr. Neurol.||08878994|18735150|8508183
    Pediatric Neurosurgery|Pediatr. Neurosurg.||10162291|14230305|9114967
    Pediatric Obesity|Pediatr. Obes.||20476302|20476310|101572033
    Pediatric Pathology & Molecular Medicine|Pediatr. Pathol. Mol. Med.||15227952||100885435
    Pediatric Physical Therapy|Pediatr. Phys. Ther.||08985669|1538005X|8912748
    Pediatric Pulmonology|Pediatr. Pulmonol.||87556863|10990496|8510590
    Pediatric Radiology|Pediatr. Radiol.||03010449|14321998|0365332
    Pediatric Reports|Pediatr. Rep.||2036749X|20367503|101551542
    Pediatric Research|Pediatr. Res.||00313998|15300447|0100714
    Pediatric Rheumatology Online Journal|Pediatr. Rheumatol. Online J.||15460096||101248897
    Pediatric Surgery International|Pediatr. Surg. Int.||01790358|14379813|8609169
    Pediatric Transplantation|Pediatr. Transplant.||13973142|13993046|9802574
    Pediatrics|Pediatrics||00314005|10984275|0376422
    Pediatrics in Review|Pediatr. Rev.||01919601|15263347|8103046
    Pediatrics International|Pediatr. Int.||13288067|1442200X|100886002
    PeerJ|PeerJ||21678359||101603425
    PeerJ. Computer Science|PeerJ Comput. Sci.||23765992||101660598
    Pennsylvania Archaeologist|Pa. Archaeol.||00314358||100969837
    Perception|Perception||03010066|14684233|0372307
    Perception & Psychophysics|Percept. Psychophys.||00315117|15325962|0200445
    Perceptual and Motor Skills|Percept. Mot. Skills||00315125||0401131
    Perfusion|Perfusion||02676591|1477111X|8700166
    Periodicum Biologorum|Period. Biol.||00315362
    Periodontology 2000|Periodontol. 2000||09066713|16000757|9313276
    Peritoneal Dialysis International|Perit. Dial. Int.||08968608|17184304|8904033
    Personal and Ubiquitous Computing|Pers. Ubiquitous Comput.||16174909|16174917|101628392
    Personality & Social Psychology Bulletin|Pers. Soc. Psychol. Bull.||01461672|15527433|7809042
    Personality and Individual Differences|Pers. Individ. Dif.||01918869||8006972
    Personality and Social Psychology Review|Pers. Soc. Psychol. Rev.||10888683|15327957|9703164
    Perspectives in Plant Ecology Evolution and Systematics|Perspect. Plant Ecol. Evol. Syst.||14338319
    Perspectives on Psychological Science|Perspect. Psychol. Sci.||17456916|17456924|101274347
    Perspectives on Science|Perspect. Sci.||10636145|15309274|9888782
    Pest Management Science|Pest Manag. Sci.||1526498X|15264998|100898744
    Pesticide Biochemistry and Physiology|Pestic. Biochem. Physiol.||00483575|10959939|1301573
    Pflugers Archiv|Pflugers Arch.||00316768|14322013|0154720
    Pharmaceutical Research|Pharm. Res.||07248741|1573904X|8406521
    Pharmaceutical Statistics|Pharm. Stat.||15391604|15391612|101201192
    Pharmaceuticals|Pharmaceuticals|Pharmaceuticals (Basel)|14248247||101238453
    Pharmaceutics|Pharmaceutics||19994923||101534003
    Pharmacoepidemiology and Drug Safety|Pharmacoepidemiol. Drug Saf.||10538569|10991557|9208369
    Pharmacological Reports|Pharmacol. Rep.||17341140||101234999
    Pharmacological Research|Pharmacol. Res.||10436618|10961186|8907422
    Pharmacological Reviews|Pharmacol. Rev.||00316997|15210081|0421737
    Pharmacology & Therapeutics|Pharmacol. Ther.||01637258|1879016X|7905840
    Pharmacology Research & Perspectives|Pharmacol. Res. Perspect.||20521707||101626369
    Pharmacology, Biochemistry, and Behavior|Pharmacol. Biochem. Behav.||00913057|18735177|0367050
    Pharmacotherapy|Pharmacotherapy||02770008|18759114|8111305
    Pharmacy Practice|Pharm. Pract.|Pharm Pract (Granada)|1885642X|18863655|101530029
    Philosophical Magazine|Philos. Mag.|Philos Mag (Abingdon)|14786435|14786443|101185434
    Philosophical Transactions of the Royal Society of London. Series B, Biological Sciences|Philos. Trans. R. Soc. Lond. B Biol. Sci.||09628436|14712970|7503623|Philosophical Transactions of the Royal Society B;Philosophical Transactions of the Royal Society B: Biological Sciences;Phil. Trans. R. Soc. B
    Philosophical Transactions. Series A, Mathematical, Physical, and Engineering Sciences|Philos. Trans. A Math. Phys. Eng. Sci.||1364503X|14712962|101133385
    Philosophy|Philosophy||00318191|1469817X|100970492
    Philosophy & Public Affairs|Philos. Public Aff.||00483915||100971762
    Philosophy & Technology|Philos. Technol.||22105433|22105441|101583724
    Philosophy and Phenomenological Research|Philos. Phenomenol. Res.||00318205|19331592|100969758
    Philosophy Compass|Philos. Compass||17479991||101562649
    Philosophy of Science|Philos. Sci.||00318248||19620490R
    Philosophy of the Social Sciences|Philos. Soc. Sci.||00483931||100969765
    Phonetica|Phonetica||00318388|14230321|0376424
    Phonology|Phonology||09526757|14698188|101304023
    Photochemical & Photobiological Sciences|Photochem. Photobiol. Sci.||1474905X|14749092|101124451
    Photochemistry and Photobiology|Photochem. Photobiol.||00318655|17511097|0376425
    Photodermatology, photoimmunology & photomedicine|Photodermatol. Photoimmunol. Photomed.||09054383|16000781|9013641
    Photomedicine and Laser Surgery|Photomed. Laser Surg.||15495418|15578550|101222340
    Physica A|Physica A||03784371||9890571
    Physica Medica|Phys. Med.||11201797|1724191X|9302888
    Physica Status Solidi (A): Applied Research|Physica Status Solidi A Appl. Res.||00318965||0404075
    Physica Status Solidi. B, Basic Solid State Physics|Phys. Status Solidi B Basic Solid State Phys.||15213951||101622138
    Physica Status Solidi. Rapid Research Letters|Phys. Status Solidi Rapid Res. Lett.||18626254|18626270|101492813
    Physica. B, Condensed Matter|Physica B Condens. Matter||09214526|18732135|101578793
    Physica. C, Superconductivity|Physica C Supercond.||09214534|18732143|101578824
    Physical & Occupational Therapy in Pediatrics|Phys. Occup. Ther. Pediatr.||01942638|15413144|8109120
    Physical Chemistry Chemical Physics|Phys. Chem. Chem. Phys.||14639076|14639084|100888160
    Physical Geography|||02723646
    Physical Review A|Phys. Rev. A||10502947||9887339
    Physical Review A: General Physics|Phys. Rev. A Gen. Phys.||05562791||0250142
    Physical Review Applied|Phys. Rev. Appl.||23317019||101633995
    Physical Review D: Particles and Fields|Phys. Rev. D Part. Fields||05562821||0242621|Phys Rev, D
    Physical Review E|Phys. Rev. E||24700045|24700053
    Physical Review Letters|Phys. Rev. Lett.||00319007|10797114|0401141|PRL
    Physical Review X|Phys. Rev. X||21603308||101636260
    Physical Review. E, Statistical, Nonlinear, and Soft Matter Physics|Phys. Rev. E Stat. Nonlin. Soft Matter Phys.||15393755|15502376|101136452
    Physical Therapy|Phys. Ther.||00319023|15386724|0022623
    Physics and Chemistry of the Earth|Phys. Chem. Earth|Phys Chem Earth (2002)|14747065|18735193|101531279
    Physics in Medicine and Biology|Phys. Med. Biol.||00319155|13616560|0401220
    Physics in Perspective|Phys. Perspect.||14226944|14226960|101668803
    Physics Letters A|Phys. Lett. A||03759601||0406646
    Physics Letters. [Part B|Phys. Lett. B||03702693||8407789
    Physics of Life Reviews|Phys. Life Rev.||15710645|18731457|101229718
    Physics of Plasmas|Phys. Plasmas||1070664X|10897674|101183464
    Physics Procedia|Phys. Procedia||18753884|18753892|101541430
    Physics Reports|Phys. Rep.||03701573||9876465
    Physics Today|Phys. Today||00319228||19630090R
    Physiologia plantarum|Physiol. Plant.||00319317|13993054|1256322
    Physiological Genomics|Physiol. Genomics||10948341|15312267|9815683
    Physiological Measurement|Physiol. Meas.||09673334|13616579|9306921
    Physiological Reports|Physiol. Rep.||2051817X||101607800
    Physiological Reviews|Physiol. Rev.||00319333|15221210|0231714
    Physiological Zoology|Physiol. Zool.||0031935X||0401142
    Physiology & Behavior|Physiol. Behav.||00319384|1873507X|0151504
    Physiology and Molecular Biology of Plants|Physiol. Mol. Biol. Plants||09715894|09740430|101304333
    Physiotherapy Canada|Physiother. Can.||03000508|17088313|0346574|Physiotherapy Canada. Physiotherapie Canada
    Physiotherapy Research International|Physiother. Res. Int.||13582267|14712865|9612022
    Physiotherapy Theory and Practice|Physiother. Theory Pract.||09593985|15325040|9015520
    Physis|Physis||01037331|18094481|9440484
    Phytochemical Analysis|Phytochem. Anal.||09580344|10991565|9200492
    Phytochemistry|Phytochemistry||00319422|18733700|0151434
    Phytomedicine|Phytomedicine||09447113|1618095X|9438794
    Phyton annales rei botanicae|Phyton||00792047||1263337
    Phytopathologia mediterranea|Phytopathol. Mediterr.||00319465|15932095|100955461
    Phytopathology|Phytopathology||0031949X|19437684|9427222
    Phytotherapy Research|Phytother. Res.||0951418X|10991573|8904486
    Planetary and Space Science|Planet. Space Sci.||00320633||100971414
    Plant & Cell Physiology|Plant Cell Physiol.||00320781|14719053|9430925
    Plant and Soil|Plant Soil||0032079X|15735036|9882808
    Plant Biology|Plant Biol.|Plant Biol (Stuttg)|14358603|14388677|101148926
    Plant Biosystems|Plant Biosyst.||11263504||100955491
    Plant Cell Reports|Plant Cell Rep.||07217714|1432203X|9880970
    Plant Disease|||01912917
    Plant Ecology|Plant Ecol.||13850237|15735052|101587173
    Plant Growth Regulation|Plant Growth Regul.||01676903||9886958
    Plant Molecular Biology|Plant Mol. Biol.||01674412|15735028|9106343
    Plant Physiology|Plant Physiol.||00320889|15322548|0401224
    Plant Physiology and Biochemistry|Plant Physiol. Biochem.||09819428|18732690|9882449
    Plant Signaling & Behavior|Plant Signal. Behav.||15592316|15592324|101291431
    Plant, Cell & Environment|Plant Cell Environ.||01407791|13653040|9309004
    Planta|Planta||00320935|14322048|1250576
    Planta Medica|Planta Med.||00320943|14390221|0066751
    Plants|Plants|Plants (Basel)||22237747
    Plasma Sources Science & Technology|Plasma Sources Sci. Technol.||09630252|13616595|101649113
    Plastic and Reconstructive Surgery|Plast. Reconstr. Surg.||00321052|15294242|1306050
    PLoS Biology|PLoS Biol.||15449173|15457885|101183755
    PLoS Clinical Trials|PLoS Clin. Trials||15555887||101257529
    PLoS Computational Biology|PLoS Comput. Biol.||1553734X|15537358|101238922
    PLoS Genetics|PLoS Genet.||15537390|15537404|101239074
    PLoS Medicine|PLoS Med.||15491277|15491676|101231360
    PLoS Neglected Tropical Diseases|PLoS Negl. Trop. Dis.||19352727|19352735|101291488
    PLoS One|PLoS One||19326203||101285081
    PLoS Pathogens|PLoS Pathog.||15537366|15537374|101238921
    Pneumologie|Pneumologie||09348387|14388790|8906641
    Poetics|Poetics|Poetics (Amst)|0304422X|18727514|101511024
    Polar Biology|Polar Biol.||07224060||9879958
    Polar Research|Polar Res.||08000395||100971390
    Policy Studies Journal: The Journal of the Policy Studies Organization|Policy Stud. J.||0190292X||100969799
    Polish Journal of Environmental Studies|||12301485
    Polish Journal of Pathology|Pol. J. Pathol.||12339687||9437432
    Politica y Sociedad|Polit. Soc.|Polit Soc (Madrid)|02107872||101085510
    Political Analysis|Polit. Anal.||10471987|14764989|101531325
    Political Geography|Polit. Geogr.||09626298||101086192
    Political Psychology|Polit. Psychol.||0162895X|14679221|9885421
    Political Science Quarterly|Polit. Sci. Q.||00323195||100969869
    Politics & Society|Polit. Soc.||00323292||100969870
    Polski przeglad chirurgiczny|Pol. Przegl. Chir.||0032373X||0376426
    Polymers|Polymers|Polymers (Basel)|20734360||101545357
    Population and Development Review|Popul. Dev. Rev.||00987921||7613927
    Population and Environment|Popul. Environ.||01990039||8006980
    Population Health Metrics|Popul. Health Metr.||14787954||101178411
    Postepy biochemii|Postepy Biochem.||00325422||0023525
    Postgraduate Medical Journal|Postgrad. Med. J.||00325473|14690756|0234135
    Postgraduate Medicine|Postgrad. Med.||00325481|19419260|0401147
    Poultry Science|Poult. Sci.||00325791|15253171|0401150
    Precambrian Research|Precambrian Res.||03019268||100971296
    Prehospital and Disaster Medicine|Prehosp. Disaster Med.||1049023X|19451938|8918173
    Prehospital Emergency Care|Prehosp. Emerg. Care||10903127|15450066|9703530
    Prenatal Diagnosis|Prenat. Diagn.||01973851|10970223|8106540
    Preventing Chronic Disease|Prev. Chronic Dis.||15451151||101205018
    Prevention Science|Prev. Sci.||13894986|15736695|100894724
    Preventive Medicine|Prev. Med.||00917435|10960260|0322116
    Preventive Veterinary Medicine|Prev. Vet. Med.||01675877|18731716|8217463
    Primates|Primates||00328332|16107365|0401152
    Probability Theory and Related Fields|Probab. Theory Relat. Fields||01788051|14322064|9881915
    Probiotics and Antimicrobial Proteins|Probiotics Antimicrob. Proteins||18671306|18671314|101484100
    Problemy Tuberkuleza|Probl. Tuberk.||00329533||0414141
    Procedia Environmental Sciences|Procedia Environ. Sci.||18780296||101556816
    Procedia, Social and Behavioral Sciences|Procedia Soc. Behav. Sci.||18770428||101531411
    Proceedings|Proc.|Proc (Bayl Univ Med Cent)|08998280||9302033
    Proceedings and Papers of the Annual Conference of the California Mosquito Control Association, Inc|Proc. Pap. Annu. Conf. Calif. Mosq. Control Assoc.||00916501||7505833
    Proceedings of Machine Learning Research||||26403498||PMLR
    Proceedings of the -- USENIX Symposium on Operating Systems Design and Implementation|Proc. USENIX Symp. Oper. Syst. Des. Implement.|Proc USENIX Symp Oper Syst Des Implement (OSDI)|||101616159
    Proceedings of the ACM on Programming Languages||||24751421||PACMPL
    Proceedings of the American Association for Cancer Research|Proc. Am. Assoc. Cancer Res.||05692261||0415753
    Proceedings of the American Philosophical Society|Proc. Am. Philos. Soc.||0003049X||7507374
    Proceedings of the Genetic and Evolutionary Computation Conference|Proc. Genet. Evol. Comput. Conf.||||101581216
    Proceedings of the Geologists' Association|Proc. Geol. Assoc.||00167878||100971369|Proceedings of the Geologists' Association. Geologists' Association
    Proceedings of the Institution of Civil Engineers-Civil Engineering|||0965089X
    Proceedings of the Institution of Civil Engineers-Maritime Engineering|||17417597
    Proceedings of the Institution of Mechanical Engineers. Part H, Journal of Engineering in Medicine|Proc. Inst. Mech. Eng. H||09544119|20413033|8908934
    Proceedings of the National Academy of Sciences of the United States of America|Proc. Natl. Acad. Sci. U. S. A.||00278424|10916490|7505876|Proc Natl Acad Sci USA;PNAS;Proc. Nat. Acad. Sci.;Proceedings of the National Academy of Sciences;Proceedings of the National Academy of Sciences USA
    Proceedings of the Royal Society of London. Series A, Mathematical and Physical Sciences|Proc. R. Soc. Lond. A Math. Phys. Sci.||09501207|20539150|7505888
    Proceedings of the Royal Society of London. Series B, Biological Sciences|Proc. R. Soc. Lond. B Biol. Sci.||09501193|20539185|7505889
    Proceedings of the Royal Society of Medicine|Proc. R. Soc. Med.||00359157||7505890
    Proceedings of the Society for Experimental Biology and Medicine|Proc. Soc. Exp. Biol. Med.||00379727|15251373|7505892
    Proceedings of the VLDB Endowment||||21508097||PVLDB
    Proceedings of the VLDB Endowment International Conference on Very Large Data Bases|Proceedings VLDB Endowment||21508097||101522483
    Proceedings of the Yorkshire Geological Society|||00440604
    Proceedings. Biological Sciences|Proc. Biol. Sci.||09628452|14712954|101245157|Proceedings of the Royal Society B;Proceedings of the Royal Society B: Biological Sciences;Proceedings of the Royal Society of London B;Proc. R. Soc. B;Proceedings of the Royal Society of London. Series B: Biological Sciences
    Process Biochemistry|Process Biochem.||13595113|18733298|9211419
    Professioni infermieristiche|Prof. Inferm.||00330205||0244135
    Progres en urologie|Prog. Urol.||11667087||9307844
    Progress in Biophysics and Molecular Biology|Prog. Biophys. Mol. Biol.||00796107|18731732|0401233
    Progress in Brain Research|Prog. Brain Res.||00796123|18757855|0376441
    Progress in Cardiovascular Diseases|Prog. Cardiovasc. Dis.||00330620|18731740|0376442
    Progress in Earth and Planetary Science|Prog. Earth Planet. Sci.||21974284
    Progress in Energy and Combustion Science|Prog. Energy Combust. Sci.||03601285|1873216X|101606883
    Progress in Human Geography|Prog. Hum. Geogr.||03091325||101084355
    Progress in Lipid Research|Prog. Lipid Res.||01637827|18732194|7900832
    Progress in Neuro-Psychopharmacology & Biological Psychiatry|Prog. Neuropsychopharmacol. Biol. Psychiatry||02785846|18784216|8211617
    Progress in Nucleic Acid Research and Molecular Biology|Prog. Nucleic Acid Res. Mol. Biol.||00796603||0102753
    Progress in Oceanography|Prog. Oceanogr.||00796611||0115534
    Progress in Photovoltaics|Prog. Photovolt.||10627995|1099159X|101661815
    Progress in Retinal and Eye Research|Prog. Retin. Eye Res.||13509462|18731635|9431859
    Progress in Transplantation|Prog. Transplant.||15269248||100909380
    Prostaglandins, Leukotrienes, and Essential Fatty Acids|Prostaglandins Leukot. Essent. Fatty Acids||09523278|15322823|8802730
    Prostate Cancer and Prostatic Diseases|Prostate Cancer Prostatic Dis.||13657852|14765608|9815755
    Prosthetics and Orthotics International|Prosthet. Orthot. Int.||03093646|17461553|7707720
    Protein Engineering|Protein Eng.||02692139|1460213X|8801484
    Protein Engineering, Design & Selection|Protein Eng. Des. Sel.||17410126|17410134|101186484
    Protein Expression and Purification|Protein Expr. Purif.||10465928|10960279|9101496
    Protein Science|Protein Sci.||09618368|1469896X|9211750
    Proteins|Proteins||08873585|10970134|8700181
    Proteomes|Proteomes||22277382||101621966
    Proteomics|Proteomics||16159853|16159861|101092707
    Proteomics. Clinical Applications|Proteomics Clin. Appl.||18628346|18628354|101298608
    Protist|Protist||14344610|16180941|9806488
    Protoplasma|Protoplasma||0033183X|16156102|9806853
    Przeglad epidemiologiczny|Przegl. Epidemiol.||00332100||0413725
    PS, Political Science & Politics|PS Polit. Sci. Polit.||10490965|15375935|101570959
    Psychiatria polska|Psychiatr. Pol.||00332674|23915854|0103314
    Psychiatric Services|Psychiatr. Serv.||10752730|15579700|9502838
    Psychiatrische Praxis|Psychiatr. Prax.||03034259|14390876|0423204
    Psychiatry and Clinical Neurosciences|Psychiatry Clin. Neurosci.||13231316|14401819|9513551
    Psychiatry Research|Psychiatry Res.||01651781|18727123|7911385
    Psycho-Oncology|Psychooncology||10579249|10991611|9214524
    Psychobiology|Psychobiology|Psychobiology (Austin, Tex)|08896313||9417264
    Psychological Assessment|Psychol. Assess.||10403590|1939134X|8915253
    Psychological Bulletin|Psychol. Bull.||00332909|19391455|0376473
    Psychological Medicine|Psychol. Med.||00332917|14698978|1254142
    Psychological Methods|Psychol. Methods||1082989X|19391463|9606928
    Psychological Monographs|Psychol. Monogr.||00969753||19920010R
    Psychological Reports|Psychol. Rep.||00332941||0376475
    Psychological Research|Psychol. Res.||03400727|14302772|0435062
    Psychological Review|Psychol. Rev.||0033295X|19391471|0376476
    Psychological Science|Psychol. Sci.||09567976|14679280|9007542
    Psychological Services|Psychol. Serv.||15411559|1939148X|101214316
    Psychology & Health|Psychol. Health||08870446|14768321|8807983
    Psychology and Aging|Psychol. Aging||08827974|19391498|8904079
    Psychology and Psychotherapy|Psychol. Psychother.||14760835|20448341|101135751
    Psychology of Addictive Behaviors|Psychol. Addict. Behav.||0893164X|19391501|8802734
    Psychology of Music|Psychol. Music||03057356|17413087|101619319
    Psychology of Women Quarterly|Psychol. Women Q.||03616843||7613934
    Psychology Today|Psychol. Today||00333107||0117250
    Psychology, Health & Medicine|Psychol. Health Med.||13548506|14653966|9604099
    Psychometrika|Psychometrika||00333123|18600980|0376503
    Psychoneuroendocrinology|Psychoneuroendocrinology||03064530|18733360|7612148
    Psychonomic Bulletin & Review|Psychon. Bull. Rev.||10699384|15315320|9502924
    Psychopharmacology|Psychopharmacology|Psychopharmacology (Berl)|00333158|14322072|7608025
    Psychopharmacology Bulletin|Psychopharmacol. Bull.||00485764||0101123
    Psychophysiology|Psychophysiology||00485772|15405958|0142657
    Psychosomatic Medicine|Psychosom. Med.||00333174|15347796|0376505
    Psychotherapy and Psychosomatics|Psychother. Psychosom.||00333190|14230348|0024046
    Psychotherapy Research|Psychother. Res.||10503307|14684381|9110958
    Public Administration and Development|Public Adm. Dev.||02712075||101086396
    Public Administration Review|Public Adm. Rev.||00333352||0045715
    Public Health|Public Health||00333506|14765616|0376507
    Public Health Nursing|Public Health Nurs.||07371209|15251446|8501498
    Public Health Nutrition|Public Health Nutr.||13689800|14752727|9808463
    Public Health Reports|Public Health Rep.||00333549|14682877|9716844
    Public Health Reviews|Public Health Rev.||03010422|21076952|0370123
    Public Opinion Quarterly|Public Opin. Q.||0033362X|15375331|19930130R
    Public Relations Review|Public Relat. Rev.||03638111|18734537|101530764
    Public Understanding of Science|Public Underst. Sci.||09636625|13616609|9306503
    Pula|Pula||02562316||101088870
    Pulmonary Medicine|Pulm. Med.||20901836|20901844|101558762
    Pure and Applied Chemistry|Pure Appl. Chem.||00334545||0376514|Pure and applied chemistry. Chimie pure et appliquee
    Pure and Applied Geophysics|||00334553
    QJM|QJM||14602725|14602393|9438285
    Qualitative Health Research|Qual. Health Res.||10497323||9202144
    Qualitative Research|Qual. Res.||14687941|17413109|101134004
    Quality & Quantity|Qual. Quant.||00335177||1245762
    Quality & Safety in Health Care|Qual. Saf. Health Care||14753898|14753901|101136980
    Quality of Life Research|Qual. Life Res.||09629343|15732649|9210257
    Quantitative Biology|Quant. Biol.||20954689|20954697|101639642
    Quarterly Journal of Experimental Psychology|Q. J. Exp. Psychol.|Q J Exp Psychol (Hove)|17470218|17470226|101259775
    Quaternary International|Quat. Int.||10406182||101303910
    Quaternary Research|Quat. Res.||00335894|10960287|101668806
    Quaternary Science Reviews|Quat. Sci. Rev.||02773791|1873457X|101487789
    Quintessence International|Quintessence Int.||00336572|19367163|0342677
    Química Nova|Quim. Nova||01004042||100969383
    Race & Class|Race Cl.||03063968||7708004
    Race, Ethnicity and Education|Race Ethn. Educ.||13613324|1470109X|101648494
    Radiation Oncology|Radiat. Oncol.||1748717X||101265111
    Radiation Protection Dosimetry|Radiat. Prot. Dosimetry||01448420|17423406|8109958
    Radiation Research|Radiat. Res.||00337587|19385404|0401245
    Radiocarbon|Radiocarbon||00338222||100971450
    Radiographics|Radiographics||02715333|15271323|8302501
    Radiology|Radiology||00338419|15271315|0401260
    Radiotherapy and Oncology|Radiother. Oncol.||01678140|18790887|8407192
    Raffles Bulletin of Zoology|||02172445
    Rangeland Ecology & Management|||15507424
    Rapid Communications in Mass Spectrometry|Rapid Commun. Mass Spectrom.||09514198|10970231|8802365
    Reading Research Quarterly|Read. Res. Q.||00340553|19362722|9881215
    Recent Patents on Biotechnology|Recent Pat. Biotechnol.||18722083|22124012|101309942
    Recent Patents on Nanotechnology|Recent Pat. Nanotechnol.||18722105|22124020|101291922
    Recent Results in Cancer Research|Recent Results Cancer Res.||00800015||0044671|Recent results in cancer research. Fortschritte der Krebsforschung. Progres dans les recherches sur le cancer
    Recenti progressi in medicina|Recenti Prog. Med.||00341193|20381840|0401271
    Recherche en soins infirmiers|Rech. Soins Infirm.||02972964||9715370
    Redox Biology|Redox Biol.||22132317||101605639
    Regional Anesthesia and Pain Medicine|Reg. Anesth. Pain Med.||10987339|15328651|9804508
    Regional Environmental Change|Reg. Environ. Change||14363798|1436378X|101651084
    Regional Science and Urban Economics|Reg. Sci. Urban Econ.||01660462||101084730
    Regional Studies|Reg. Stud.||00343404||101084743
    Regional Studies in Marine Science|||23524855
    Regulatory Peptides|Regul. Pept.||01670115|18731686|8100479
    Regulatory Toxicology and Pharmacology|Regul. Toxicol. Pharmacol.||02732300|10960295|8214983
    Rehabilitation Nursing|Rehabil. Nurs.||02784807||8104825
    Rehabilitation Psychology|Rehabil. Psychol.||00905550|19391544|0365337
    Releve epidemiologique hebdomadaire|Wkly. Epidemiol. Rec.||00498114||0240017
    Remote Sensing|Remote Sens.|Remote Sens (Basel)|20724292||101624426
    Remote Sensing of Environment|Remote Sens. Environ.||00344257|18790704|101572538
    Renal Failure|Ren. Fail.||0886022X|15256049|8701128
    Rendiconti Lincei-Scienze Fisiche E Naturali|||20374631
    Renewable & Sustainable Energy Reviews|Renewable Sustainable Energy Rev.||13640321
    Renewable Energy|||09601481
    Reports on Progress in Physics|Rep. Prog. Phys.||00344885|13616633|19620690R|Reports on progress in physics. Physical Society
    Representations|Representations|Representations (Berkeley)|07346018|1533855X|100969481
    Reproductive Biology and Endocrinology|Reprod. Biol. Endocrinol.||14777827||101153627
    Reproductive Biomedicine Online|Reprod. Biomed. Online||14726483|14726491|101122473
    Reproductive Health|Reprod. Health||17424755||101224380
    Reproductive Sciences|Reprod. Sci.||19337191|19337205|101291249
    Reproductive Toxicology|Reprod. Toxicol.||08906238|18731708|8803591
    Research|Research||||20120060R
    Research and Theory for Nursing Practice|Res. Theory Nurs. Pract.||15416577||101146940
    Research Communications in Chemical Pathology and Pharmacology|Res. Commun. Chem. Pathol. Pharmacol.||00345164||0244734
    Research in Computational Molecular Biology|Res. Comput. Mol. Biol.||||101561258
    Research in Developmental Disabilities|Res. Dev. Disabil.||08914222|18733379|8709782
    Research in Higher Education|Res. High. Educ.||03610365|1573188X|101577947
    Research in Microbiology|Res. Microbiol.||09232508|17697123|8907468
    Research in Nursing & Health|Res. Nurs. Health||01606891|1098240X|7806136
    Research in Social & Administrative Pharmacy|Res. Social Adm. Pharm.||15517411|19348150|101231974
    Research in Sports Medicine|Res. Sports Med.||15438627|15438635|101167637
    Research in Veterinary Science|Res. Vet. Sci.||00345288|15322661|0401300
    Research on Language and Social Interaction|Res. Lang. Soc. Interact.||08351813|15327973|101628536
    Research Policy|Res. Policy||00487333|18737625|0333524
    Research Synthesis Methods|Res. Synth. Methods||17592879|17592887|101543738
    Resources Conservation and Recycling|||09213449
    Respiration|Respiration||00257931|14230356|0137356
    Respiration Physiology|Respir. Physiol.||00345687||0047142
    Respiratory Care|Respir. Care||00201324|19433654|7510357
    Respiratory Medicine|Respir. Med.||09546111|15323064|8908438
    Respiratory Physiology & Neurobiology|Respir. Physiol. Neurobiol.||15699048|18781519|101140022
    Respiratory Research|Respir. Res.||14659921|1465993X|101090633
    Respirology|Respirology||13237799|14401843|9616368
    Restoration Ecology|||10612971
    Results and Problems in Cell Differentiation|Results Probl. Cell Differ.||00801844|18610412|0173555
    Retina|Retina||0275004X|15392864|8309919|Retina (Philadelphia, Pa)
    Review of Educational Research|Rev. Educ. Res.||00346543||20130240R
    Review of Palaeobotany and Palynology|Rev. Palaeobot. Palynol.||00346667||100961734
    Reviews in Endocrine & Metabolic Disorders|Rev. Endocr. Metab. Disord.||13899155|15732606|100940588
    Reviews in Medical Virology|Rev. Med. Virol.||10529276|10991654|9112448
    Reviews in the Neurosciences|Rev. Neurosci.||03341763||8711016
    Reviews of Geophysics|Rev. Geophys.||87551209||101137089
    Reviews of Modern Physics|Rev. Mod. Phys.||00346861|15390756|0401307
    Reviews on Environmental Health|Rev. Environ. Health||00487554|21910308|0425754
    Reviews on Recent Clinical Trials|Rev. Recent Clin. Trials||15748871|18761038|101270873
    Revista alergia Mexico|Rev. Alerg. Mex.||00025151||9438824
    Revista Argentina de Microbiologia|Rev. Argent. Microbiol.||03257541||8002834
    Revista Brasileira de Biologia|Rev. Bras. Biol.||00347108||2985055R
    Revista Brasileira de Educacao Medica|Rev. Bras. Educ. Med.||01005502|19815271|7810148
    Revista Brasileira de Enfermagem|Rev. Bras. Enferm.||00347167||7910105
    Revista Brasileira de Malariologia e Doencas Tropicais|Rev. Bras. Malariol. Doencas Trop.||00347256||20140150R|Revista brasileira de malariologia e doencas tropicais. Publicacoes avulsas
    Revista Chilena De Historia Natural|||0716078X
    Revista Chilena de Infectologia|Rev. Chilena Infectol.||07161018|07176341|9305754
    Revista Chilena de Neuro-psiquiatria|Rev. Chil. Neuropsiquiatr.||||20140270R
    Revista clinica espanola|Rev. Clin. Esp.||00142565|15781860|8608576
    Revista Colombiana de Obstetricia y Ginecologia|Rev. Colomb. Obstet. Ginecol.||00347434||0404263
    Revista Colombiana de Psiquiatria|Rev. Colomb. Psiquiatr.||00347450||0045130
    Revista da Escola de Enfermagem da U S P|Rev. Esc. Enferm. USP||00806234||0242726
    Revista da Sociedade Brasileira de Medicina Tropical|Rev. Soc. Bras. Med. Trop.||00378682|16789849|7507456
    Revista de Biologia Tropical|Rev. Biol. Trop.||00347744|22152075|0404267
    Revista de Gastroenterologia de Mexico|Rev. Gastroenterol. Mex.||03750906||0404271
    Revista de Gastroenterologia del Peru|Rev. Gastroenterol. Peru||10225129|1609722X|9108294
    Revista de la Facultad de Medicina Humana|||23080531|18145469
    Revista de Nefrologia, Dialisis y Trasplante|||03263428
    Revista de Neuro-psiquiatria|Rev. Neuropsiquiatr.||00348597||0413734
    Revista de Neurologia|Rev. Neurol.||02100010|15766578|7706841
    Revista de Occidente|Rev. Occidente||00348635||100970035
    Revista de Salud Publica|Rev. Salud Publica|Rev Salud Publica (Bogota)|01240064||100936348
    Revista de Saúde Pública|Rev. Saude Publica||00348910|15188787|0135043
    Revista Del Cuerpo Medico Del Hospital Nacional Almanzor Aguinaga Asenjo|||22255109
    Revista del Cuerpo Medico Hospital Nacional Almanzor Aguinaga Asenjo|||22255109
    Revista do Instituto de Medicina Tropical de Sao Paulo|Rev. Inst. Med. Trop. Sao Paulo||00364665|16789946|7507484
    Revista Espanola de Anestesiologia y Reanimacion|Rev. Esp. Anestesiol. Reanim.||00349356|23403284|0134516
    Revista Espanola de Enfermedades Digestivas|Rev. Esp. Enferm. Dig.||11300108||9007566
    Revista Espanola de Quimioterapia|Rev. Esp. Quimioter.||02143429|19889518|9108821
    Revista Espanola de Salud Publica|Rev. Esp. Salud Publica||11355727||9600212
    Revista Gaucha de Enfermagem|Rev. Gaucha Enferm.||01026933|19831447|8504882
    Revista Latino-americana de Enfermagem|Rev. Lat. Am. Enfermagem||01041169|15188345|9420934
    Revista Medica de Chile|Rev. Med. Chil.||00349887|07176163|0404312
    Revista Medica del Instituto Mexicano del Seguro Social|Rev. Med. Inst. Mex. Seguro Soc.||04435117||101243727
    Revista Medica Herediana|||1018130X|1729214X
    Revista Panamericana de Salud Publica|Rev. Panam. Salud Publica||10204989|16805348|9705400
    Revista Peruana de Ginecologia y Obstetricia|||23045124
    Revista Peruana de Medicina Experimental y Salud Pública|Rev. Peru. Med. Exp. Salud Publica||17264634|17264642|101227566
    Revista Portuguesa de Cardiologia|Rev. Port. Cardiol.||08702551|21742030|8710716
    Revue Belge de Philologie et d'Histoire|Rev. Belge Philol. Hist.||00350818||100969563|Revue belge de philologie et d'histoire. Belgisch tijdschrift voor philologie en geschiedenis
    Revue d'Epidemiologie et de Sante Publique|Rev. Epidemiol. Sante Publique||03987620||7608039
    Revue de Geographie de Lyon|Rev. Geogr. Lyon||0035113X||101089046
    Revue de l'Infirmiere|Rev. Infirm.||12938505||1267175
    Revue des maladies respiratoires|Rev. Mal. Respir.||07618425|17762588|8408032
    Revue du Nord|Rev. Nord||00352624||100970032
    Revue Francaise de Science Politique|Rev. Fr. Sci. Polit.||00352950||101089089
    Revue Francaise de Sociologie|Rev. Fr. Sociol.||00352969||0056011
    Revue Historique|Rev. Hist.|Rev Hist (Paris)|00353264||100970021
    Revue Medicale de Liege|Rev. Med. Liege||0370629X||0404317
    Revue medicale suisse|Rev. Med. Suisse||16609379||101219148
    Revue Neurologique|Rev. Neurol.|Rev Neurol (Paris)|00353787||2984779R
    Revue Scientifique et Technique|Rev. Sci. Tech.||02531933|16080637|8712301|Rev - Off Int Epizoot
    Rheinische Vierteljahrsblätter|Rhein. Vierteljahrsbl.||00354473||101087794
    Rheumatology|Rheumatology|Rheumatology (Oxford)|14620324|14620332|100883501
    Rheumatology International|Rheumatol. Int.||01728172|1437160X|8206885
    Risk|Risk||10738673||9431216
    Risk Analysis|Risk Anal.||02724332|15396924|8109978
    River Research and Applications|||15351459
    Rivista di Malariologia|Riv. Malariol.||0370565X||20420570R
    RNA|RNA||13558382|14699001|9509184
    RNA Biology|RNA Biol.||15476286|15558584|101235328
    Rodo Kagaku|Rodo Kagaku||0022443X||0140205|Rodo kagaku. The Journal of science of labour
    RoFo|Rofo||14389029|14389010|7507497
    Royal Society Open Science|R. Soc. Open Sci.||20545703||101647528
    RSC Advances|RSC Adv.||20462069||101581657
    Rural and Remote Health|Rural Remote Health||14456354||101174860
    Rural Development|||18223230
    Rural Sociology|Rural Sociol.||00360112||0045170
    Safety and Health at Work|Saf. Health Work||20937911|20937997|101542940
    SAGE Open Medicine|SAGE Open Med.||20503121||101624744
    Sains Malaysiana|||01266039
    Saisons d'Alsace|Saisons Alsace.||||100970248
    Salud Mental|Salud Ment.|Salud Ment (Mex)|01853325|0186761X|8406047
    Salud Publica de Mexico|Salud Publica Mex.||00363634|16067916|0404371
    Sante publique|Sante Publique||09953914|21043841|9216153
    Sarcoidosis, Vasculitis, and Diffuse Lung Diseases|Sarcoidosis Vasc. Diffuse Lung Dis.||11240490||9610928
    Saudi Journal of Biological Sciences|Saudi J. Biol. Sci.||1319562X|22137106|101543796
    Saudi Journal of Kidney Diseases and Transplantation|Saudi J. Kidney Dis. Transpl.||13192442||9436968
    Saudi Medical Journal|Saudi Med. J.||03795284||7909441
    Scandinavian Cardiovascular Journal|Scand. Cardiovasc. J.||14017431|16512006|9708377
    Scandinavian Cardiovascular Journal. Supplement|Scand. Cardiovasc. J. Suppl.||14017458|16512510|9711058
    Scandinavian Journal of Caring Sciences|Scand. J. Caring Sci.||02839318|14716712|8804206
    Scandinavian Journal of Clinical and Laboratory Investigation|Scand. J. Clin. Lab. Invest.||00365513|15027686|0404375
    Scandinavian Journal of Clinical and Laboratory Investigation. Supplementum|Scand. J. Clin. Lab. Invest. Suppl.||0085591X|21661030|2984789R
    Scandinavian Journal of Forest Research|||02827581
    Scandinavian Journal of Gastroenterology|Scand. J. Gastroenterol.||00365521|15027708|0060105
    Scandinavian Journal of Gastroenterology. Supplement|Scand. J. Gastroenterol. Suppl.||00855928|17511895|0437034
    Scandinavian Journal of Immunology|Scand. J. Immunol.||03009475|13653083|0323767
    Scandinavian Journal of Infectious Diseases|Scand. J. Infect. Dis.||00365548|16511980|0215333
    Scandinavian Journal of Infectious Diseases. Supplementum|Scand. J. Infect. Dis. Suppl.||03008878|16512502|0251025
    Scandinavian Journal of Medicine & Science in Sports|Scand. J. Med. Sci. Sports||09057188|16000838|9111504
    Scandinavian Journal of Occupational Therapy|Scand. J. Occup. Ther.||11038128|16512014|9502210
    Scandinavian Journal of Pain|Scand. J. Pain||18778860|18778879|101520867
    Scandinavian Journal of Plastic and Reconstructive Surgery and Hand Surgery|Scand. J. Plast. Reconstr. Surg. Hand Surg.||02844311|16512073|8707869
    Scandinavian Journal of Primary Health Care|Scand. J. Prim. Health Care||02813432|15027724|8510679
    Scandinavian Journal of Psychology|Scand. J. Psychol.||00365564|14679450|0404510
    Scandinavian Journal of Public Health|Scand. J. Public Health||14034948|16511905|100883503
    Scandinavian Journal of Rehabilitation Medicine|Scand. J. Rehabil. Med.||00365505|19402228|0212503
    Scandinavian Journal of Rheumatology|Scand. J. Rheumatol.||03009742|15027732|0321213
    Scandinavian Journal of Rheumatology. Supplement|Scand. J. Rheumatol. Suppl.||03013847|15027740|0400360
    Scandinavian Journal of Surgery|Scand. J. Surg.||14574969|17997267|101144297
    Scandinavian Journal of Thoracic and Cardiovascular Surgery|Scand. J. Thorac. Cardiovasc. Surg.||00365580||0121343
    Scandinavian Journal of Urology|Scand. J. Urol.||21681805|21681813|101587186
    Scandinavian Journal of Urology and Nephrology|Scand. J. Urol. Nephrol.||00365599|16512065|0114501
    Scandinavian Journal of Urology and Nephrology. Supplementum|Scand. J. Urol. Nephrol. Suppl.||03008886|16512537|0153034
    Scandinavian Journal of Work, Environment & Health|Scand. J. Work Environ. Health||03553140|1795990X|7511540
    Scandinavian Political Studies|Scan. Polit. Stud.||00806757|14679477|101520919
    Scanning|Scanning||01610457|19328745|7903371
    Schizophrenia Bulletin|Schizophr. Bull.||05867614|17451701|0236760
    Schizophrenia Research|Schizophr. Res.||09209964|15732509|8804207
    School Psychology Review|School Psych. Rev.||02796015||9887369
    Science|Science||00368075|10959203|0404511
    Science & Justice|Sci. Justice||13550306|18764452|9508563
    Science & Practice Perspectives|Sci. Pract. Perspect.||19304307|19304315|101275423
    Science & Public Policy|Sci. Public Policy||03023427|14715430|0417663
    Science & Technology Libraries|Sci. Technol. Libr.|Sci Technol Libr (New York, NY)|0194262X|15411109|9878498
    Science Advances|Sci. Adv.||23752548||101653440
    Science and Engineering Ethics|Sci. Eng. Ethics||13533452|14715546|9516228
    Science and Technology of Advanced Materials|Sci. Technol. Adv. Mater.||14686996|18785514|101614420
    Science as Culture|Sci. Cult.|Sci Cult (Lond)|09505431||9883160
    Science Bulletin|Sci. Bull.|Sci Bull (Beijing)|20959273|20959281|101655530
    Science China. Chemistry|Sci. China Chem.||16747291|18622771|101532738
    Science China. Life Sciences|Sci. China Life Sci.||16747305|18691889|101529880
    Science China. Mathematics|Sci. China Math.||16747283|18691862|101602766
    Science Communication|Sci. Commun.||10755470||9889281
    Science Education|Sci. Educ.||00368326|1098237X|0325627
    Science in China. Series C, Life Sciences|Sci. China C Life Sci.||10069305|18622798|9611809
    Science of Advanced Materials|Sci. Adv. Mater.||19472935|19472943|101598992
    Science of Computer Programming|Sci. Comput. Program.||01676423|18727964|101668811
    Science Progress|Sci. Prog.||00368504||0411361
    Science Signaling|Sci. Signal.||19379145||101465400
    Science Translational Medicine|Sci. Transl. Med.||19466234|19466242|101505086
    Science's STKE|Sci. STKE||15258882||100964423
    Science, Technology & Human Values|Sci. Technol. Human Values||01622439||9440757
    Scientia horticulturae|Sci. Hortic.|Sci Hortic (Amsterdam)|03044238||9882883
    Scientia Marina|||02148358
    Scientific American|Sci. Am.||00368733||0404400
    Scientific Data|Sci. Data||20524463||101640192
    Scientific Reports|Sci. Rep.||20452322||101563288
    Scientist|Scientist||08903670|19455127|8709295
    Scottish Journal of Political Economy|Scott. J. Polit. Econ.||00369292||100970388
    Scottish Medical Journal|Scott. Med. J.||00369330||2983335R
    Scripta materialia|Scr. Mater.||13596462||101322196
    Second Language Research|Second Lang. Res.||02676583|14770326|101617035
    Sedimentary Geology|Sediment. Geol.||00370738
    Sedimentology|Sedimentology||00370746||100971455
    Seeds|Seeds||07366833||101086470
    Seizure|Seizure||10591311|15322688|9306979
    Semiconductor Science and Technology|Semicond. Sci. Technol.||02681242|13616641|101642274
    Seminars in Arthritis and Rheumatism|Semin. Arthritis Rheum.||00490172|1532866X|1306053
    Seminars in Cancer Biology|Semin. Cancer Biol.||1044579X|10963650|9010218
    Seminars in Cardiothoracic and Vascular Anesthesia|Semin. Cardiothorac. Vasc. Anesth.||10892532|19405596|9807630
    Seminars in Cell & Developmental Biology|Semin. Cell Dev. Biol.||10849521|10963634|9607332
    Seminars in Clinical Neuropsychiatry|Semin. Clin. Neuropsychiatry||10843612|15328678|9604647
    Seminars in Cutaneous Medicine and Surgery|Semin. Cutan. Med. Surg.||10855629|15580768|9617260
    Seminars in Dialysis|Semin. Dial.||08940959|1525139X|8911629
    Seminars in Fetal & Neonatal Medicine|Semin. Fetal Neonatal Med.||1744165X|18780946|101240003
    Seminars in Hearing|Semin. Hear.||07340451|10988955|8413380
    Seminars in Hematology|Semin. Hematol.||00371963|15328686|0404514
    Seminars in Immunology|Semin. Immunol.||10445323|10963618|9009458
    Seminars in Immunopathology|Semin. Immunopathol.||18632297|18632300|101308769
    Seminars in Interventional Radiology|Semin. Intervent. Radiol.||07399529|10988963|8510974
    Seminars in Liver Disease|Semin. Liver Dis.||02728087|10988971|8110297
    Seminars in Musculoskeletal Radiology|Semin. Musculoskelet. Radiol.||10897860|1098898X|9717520
    Seminars in Neonatology|Semin. Neonatol.||10842756|15322815|9606001
    Seminars in Nephrology|Semin. Nephrol.||02709295|15584488|8110298
    Seminars in Neurology|Semin. Neurol.||02718235|10989021|8111343
    Seminars in Nuclear Medicine|Semin. Nucl. Med.||00012998|15584623|1264464
    Seminars in Oncology|Semin. Oncol.||00937754|15328708|0420432
    Seminars in Oncology Nursing|Semin. Oncol. Nurs.||07492081|18783449|8504688
    Seminars in Ophthalmology|Semin. Ophthalmol.||08820538|17445205|8610759
    Seminars in Pediatric Neurology|Semin. Pediatr. Neurol.||10719091|15580776|9441351
    Seminars in Pediatric Surgery|Semin. Pediatr. Surg.||10558586|15329453|9216162
    Seminars in Perinatology|Semin. Perinatol.||01460005|1558075X|7801132
    Seminars in Plastic Surgery|Semin. Plast. Surg.||15352188|15360067|101131275
    Seminars in Radiation Oncology|Semin. Radiat. Oncol.||10534296|15329461|9202882
    Seminars in Reproductive Medicine|Semin. Reprod. Med.||15268004|15264564|100909394
    Seminars in Respiratory and Critical Care Medicine|Semin. Respir. Crit. Care Med.||10693424|10989048|9431858
    Seminars in Roentgenology|Semin. Roentgenol.||0037198X|15584658|0053252
    Seminars in Speech and Language|Semin. Speech Lang.||07340478|10989056|8405117
    Seminars in Surgical Oncology|Semin. Surg. Oncol.||87560437|10982388|8503713
    Seminars in Thoracic and Cardiovascular Surgery|Semin. Thorac. Cardiovasc. Surg.||10430679|15329488|8917640
    Seminars in Thoracic and Cardiovascular Surgery. Pediatric Cardiac Surgery Annual|Semin. Thorac. Cardiovasc. Surg. Pediatr. Card. Surg. Annu.||10929126||9815944
    Seminars in Thrombosis and Hemostasis|Semin. Thromb. Hemost.||00946176|10989064|0431155
    Seminars in Ultrasound, CT, and MR|Semin. Ultrasound CT MR||08872171|15585034|8504689
    Seminars in Vascular Medicine|Semin. Vasc. Med.||15289648|15293505|100940307
    Seminars in Vascular Surgery|Semin. Vasc. Surg.||08957967|15584518|8809602
    Semiotica|Semiotica||00371998||101524673
    Sensors|Sensors|Sensors (Basel)|14248220||101204366
    Sex Education|Sex Educ.||14681811|14720825|101564772
    Sex Roles|Sex Roles||03600025||7511805
    Sexual Medicine|Sex. Med.||20501161||101631053
    Sexually Transmitted Diseases|Sex. Transm. Dis.||01485717|15374521|7705941
    Sexually Transmitted Infections|Sex. Transm. Infect.||13684973|14723263|9805554
    Shock|Shock||10732322|15400514|9421564
    Shofar|Shofar|Shofar (West Lafayette Indiana)|08828539|15345165|101535523
    SIAM Journal on Applied Dynamical Systems|SIAM J. Appl. Dyn. Syst.||15360040||101297692
    SIAM Journal on Applied Mathematics|SIAM J. Appl. Math.||00361399||9884244
    SIAM Journal on Numerical Analysis|SIAM J. Numer. Anal.||00361429|10957170|101588021
    SIAM Journal on Scientific Computing|SIAM J. Sci. Comput.||10648275|10957197|9888470
    SIAM Review|SIAM Rev. Soc. Ind. Appl. Math.||00361445||101300458|SIAM review. Society for Industrial and Applied Mathematics
    Signal Transduction and Targeted Therapy|Signal Transduct. Target. Ther.||20959907|20593635
    Signs|Signs|Signs (Chic)|00979740||9875007
    Silva Fennica|||00375330
    Simulation|Simulation||00375497||9881268
    Singapore Medical Journal|Singapore Med. J.||00375675||0404516
    Skeletal Radiology|Skeletal Radiol.||03642348|14322161|7701953
    Skin Research and Technology|Skin Res. Technol.||0909752X|16000846|9504453
    Sleep|Sleep||01618105|15509109|7809084
    Sleep Medicine|Sleep Med.||13899457|18785506|100898759
    Sleep Medicine Reviews|Sleep Med. Rev.||10870792|15322955|9804678
    Sloan Management Review|Sloan Manage. Rev.||0019848X||7705943
    Small|Small||16136810|16136829|101235338
    Small-Scale Forestry|||18737617
    Social & Legal Studies|Soc. Leg. Stud.||09646639||100973347
    Social and Personality Psychology Compass|Soc. Personal. Psychol. Compass||17519004||101514953
    Social Cognitive and Affective Neuroscience|Soc. Cogn. Affect. Neurosci.||17495016|17495024|101288795
    Social Forces|Soc. Forces||00377732|15347605|20810070R
    Social Indicators Research|Soc. Indic. Res.||03038300||7501244
    Social Networking|Soc. Netw.||21693285|21693323|101595491
    Social Networks|Soc. Networks||03788733||7909453
    Social Philosophy & Policy|Soc. Philos. Policy||02650525||100972119
    Social Problems|Soc. Probl.||00377791|15338533|20810170R
    Social Psychiatry and Psychiatric Epidemiology|Soc. Psychiatry Psychiatr. Epidemiol.||09337954|14339285|8804358
    Social Research|Soc. Res.|Soc Res (New York)|0037783X|1944768X|20810180R
    Social Science & Medicine|Soc. Sci. Med.||02779536|18735347|8303205
    Social Science Research|Soc. Sci. Res.||0049089X|10960317|0330501
    Social Sciences in China|Soc. Sci. China||02529203||101084869
    Social Studies of Science|Soc. Stud. Sci.||03063127|14603659|7506743
    Society|Society||01472011|19364725|0317062
    Society & Natural Resources|Soc. Nat. Resour.||08941920||101086555
    Socio-Economic Planning Sciences|Socioecon. Plann. Sci.||00380121||9877811
    Socio-Economic Review|Socioecon. Rev.||14751461|1475147X|101608646
    Sociological Forum|Sociol. Forum|Sociol Forum (Randolph N J)|08848971|15737861|101541119
    Sociological Inquiry|Sociol. Inq.||00380245||9876642
    Sociological Methodology|Sociol. Methodol.||00811750||1305072
    Sociological Methods & Research|Sociol. Methods Res.||00491241||9881379
    Sociological Perspectives|Sociol. Perspect.||07311214|15338673|8307698
    Sociology|Sociology||00380385||0123003
    Sociology Compass|Sociol. Compass||17519020||101629823
    Sociology of Health & Illness|Sociol. Health Illn.||01419889|14679566|8205036
    Software: Practice & Experience|Softw. Pract. Exp.||00380644|1097024X|9877055
    Soil & Tillage Research|||01671987
    Soil Biology & Biochemistry|Soil Biol. Biochem.||00380717||0244736
    Soil Science|Soil Sci.||0038075X||9882791
    Soil Science Society of America Journal|Soil Sci. Soc. Am. J.||03615995||9883008|Soil Science Society of America journal. Soil Science Society of America
    Soins la Revue de Reference Infirmiere|Soins||00380814||20910580R
    Soins. Pediatrie, puericulture|Soins Pediatr. Pueric.||12594792||9604503
    Soins. Psychiatrie|Soins Psychiatr.||02416972||8203334
    Solar Energy Materials and Solar Cells|||09270248
    Solar Physics|Sol. Phys.||00380938|1573093X|101659554
    Solid State Communications|Solid State Commun.||00381098|18792766|9876644
    Solid-State Electronics|Solid State Electron.||00381101||101508534
    Source Code for Biology and Medicine|Source Code Biol. Med.||17510473||101276533
    South African Journal of Botany|||02546299
    South African Journal of Psychology|S. Afr. J. Psychol.||00812463|2078208X|8003648
    South African Journal of Science|S. Afr. J. Sci.||00382353|19967489|0066654
    South African Medical Journal|S. Afr. Med. J.||02569574|20785135|0404520
    South Asia Research|South Asia Res.||02627280||100970525
    South European Society & Politics|South Eur. Soc. Polit.||13608746||101088135
    Southeastern Naturalist|Southeast. Nat.||15287092
    Southern African Journal of HIV Medicine|South. Afr. J. HIV Med.||16089693||100965417
    Southern Forests|||20702620
    Southern Journal of Applied Forestry|||01484419
    Southern Medical Journal|South. Med. J.||00384348|15418243|0404522
    Southwestern Journal of Anthropology|Southwest. J. Anthropol.||00384801||0410475
    Soziale Welt|Soz. Welt||00386073||101617394
    Space Policy|Space Policy||02659646||100971283
    Space Science Reviews|Space Sci. Rev.||00386308||100971458
    Spatial Vision|Spat. Vis.||01691015||8602662
    Special Care in Dentistry|Spec. Care Dentist.||02751879|17544505|8103755
    Spectrochimica Acta. Part A, Molecular and Biomolecular Spectroscopy|Spectrochim. Acta A Mol. Biomol. Spectrosc.||13861425|18733557|9602533
    Spinal Cord|Spinal Cord||13624393|14765624|9609749
    Sports Medicine|Sports Med.||01121642|11792035|8412297
    Sports Medicine - Open|Sports Med. Open||21989761||101662568
    Sportverletzung Sportschaden|Sportverletz. Sportschaden||09320555|14391236|8904133
    SpringerPlus|Springerplus||21931801||101597967
    Stanford Law Review|Stanford Law Rev.||00389765|19398581|7703790
    Statistical Applications in Genetics and Molecular Biology|Stat. Appl. Genet. Mol. Biol.||21946302|15446115|101176023
    Statistical Methods in Medical Research|Stat. Methods Med. Res.||09622802|14770334|9212457
    Statistical Science|Stat. Sci.||08834237|21688745|100962994
    Statistics in Medicine|Stat. Med.||02776715|10970258|8215016
    Stem Cell Reports|Stem Cell Reports||22136711||101611300
    Stem Cell Research|Stem Cell Res.||18735061|18767753|101316957
    Stem Cell Research & Therapy|Stem Cell Res. Ther.||17576512||101527581
    Stem Cell Reviews|Stem Cell Rev.||15508943|15586804|101255952
    Stem Cells|Stem Cells||10665099|15494918|9304532
    Stem Cells and Development|Stem Cells Dev.||15473287|15578534|101197107
    Stem Cells International|Stem Cells Int.||1687966X|16879678|101535822
    Stem Cells Translational Medicine|Stem Cells Transl. Med.||21576564|21576580|101578022
    Stereotactic and Functional Neurosurgery|Stereotact. Funct. Neurosurg.||10116125|14230372|8902881
    Steroids|Steroids||0039128X|18785867|0404536
    Stomatologija|Stomatologija||13928589|1822301X|101248498
    Strahlentherapie und Onkologie|Strahlenther. Onkol.||01797158|1439099X|8603469
    Stroke|Stroke||00392499|15244628|0235266
    Stroke Research and Treatment|Stroke Res. Treat.||20908105|20420056|101529024
    Structure|Structure||09692126|18784186|101087697
    Studia Islamica|Stud. Islam.||05855292||100970695
    Studia Logica|Stud. Log.||00393215|15728730|101647441
    Studies in Health Technology and Informatics|Stud. Health Technol. Inform.||09269630||9214582
    Studies in Language|Stud. Lang.||03784177|15699978|101617001
    Studies in Second Language Acquisition|Stud. Second Lang. Acquis.||02722631|14701545|101638582
    Substance Abuse Treatment, Prevention, and Policy|Subst. Abuse Treat. Prev. Policy||1747597X||101258060
    Substance Use & Misuse|Subst. Use Misuse||10826084|15322491|9602153
    Suicide & Life-Threatening Behavior|Suicide Life Threat. Behav.||03630234|1943278X|7608054
    Superconductor Science & Technology|Supercond. Sci. Technol.||09532048|13616668|9883624
    Superlattices and Microstructures|Superlattices Microstruct.||07496036|10963677|101603207
    Supportive Care in Cancer|Support. Care Cancer||09414355|14337339|9302957
    Surface & Coatings Technology|Surf. Coat. Technol.||02578972|18793347|101550294
    Surface Science|Surf. Sci.||00396028||9876683
    Surgery for Obesity and Related Diseases|Surg. Obes. Relat. Dis.||15507289|18787533|101233161
    Surgery Today|Surg. Today||09411291|14362813|9204360
    Surgery, Gynecology & Obstetrics|Surg. Gynecol. Obstet.||00396087||0101370
    Surgical and Radiologic Anatomy|Surg. Radiol. Anat.||09301038|12798517|8608029
    Surgical Endoscopy|Surg. Endosc.||09302794|14322218|8806653
    Surgical Infections|Surg. Infect.|Surg Infect (Larchmt)|10962964|15578674|9815642
    Surgical Innovation|Surg. Innov.||15533506|15533514|101233809
    Surgical Laparoscopy, Endoscopy & Percutaneous Techniques|Surg. Laparosc. Endosc. Percutan. Tech.||15304515|15344908|100888751
    Surgical Oncology|Surg. Oncol.||09607404|18793320|9208188
    Surgical Rounds|Surg. Rounds||01611372||7803399
    Survey of Ophthalmology|Surv. Ophthalmol.||00396257|18793304|0404551
    Surveys in Geophysics|Surv. Geophys.||01693298|15730956|101659560
    Survival|Survival|Survival (Lond)|00396338||100970417
    Sustainability|||20711050
    Sustainability Science|||18624065
    Swiss Medical Weekly|Swiss Med. Wkly.||14247860|14243997|100970884
    Symbiosis|Symbiosis||03345114||9881559
    Symmetry|Symmetry|Symmetry (Basel)|20738994||101580302
    Syntax|Syntax||13680005||101278738
    Synthese|Synthese||00397857|15730964|100970604
    Systematic Biology|Syst. Biol.||10635157|1076836X|9302532
    Systematic Entomology|Syst. Entomol.||03076970|13653113|9890601
    Systematic Reviews|Syst. Rev.||20464053||101580575
    Systematic Zoology|Syst. Zool.||00397989||2984815R
    Systems Biology|Syst. Biol.|Syst Biol (Stevenage)|17412471|1741248X|101232067
    T'ung Pao. T'oung Pao|Toung Pao||00825433||100970669
    Taiwanese Journal of Obstetrics & Gynecology|Taiwan. J. Obstet. Gynecol.||10284559|18756263|101213819
    Talanta|Talanta||00399140|18733573|2984816R
    Targeted Oncology|Target. Oncol.||17762596|1776260X|101270595
    Techniques in Coloproctology|Tech. Coloproctol.||11236337|1128045X|9613614
    Technological Forecasting and Social Change|Technol. Forecast. Soc. Change||00401625||101085131
    Technology and Culture|Technol. Cult.||0040165X|10973729|21120500R
    Technology and Health Care|Technol. Health Care||09287329|18787401|9314590
    Technology in Cancer Research & Treatment|Technol. Cancer Res. Treat.||15330346|15330338|101140941
    Technometrics|Technometrics||00401706||0404554
    Tectonophysics|||00401951
    Telemedicine Journal and E-Health|Telemed. J. E Health||15305627|15563669|100959949
    Tellus. Series B, Chemical and Physical Meteorology|Tellus B Chem. Phys. Meteorol.||02806509||100971291
    Tempo|Tempo|Tempo (Rio J)|14137704|1980542X|101521139
    Tetrahedron|Tetrahedron||00404020||2984170R
    Tetrahedron Letters|Tetrahedron Lett.||00404039||2984819R
    Texas Heart Institute Journal|Tex. Heart Inst. J.||07302347|15266702|8214622
    Texas Law Review|Tex. Law Rev.||00404411||100972219
    The AAPS Journal|AAPS J.||15507416||101223209
    The Aging Male|Aging Male||13685538|14730790|9808210
    The American Archivist|Am. Arch.||03609081||14740240R
    The American Behavioral Scientist|Am. Behav. Sci.||00027642||0055030
    The American Criminal Law Review|Am. Crim. Law Rev.||01640364||100972136
    The American Economic Review|Am. Econ. Rev.||00028282||14810500R
    The American Historical Review|Am. Hist. Rev.||00028762|19375239|01210290R
    The American Journal of Anatomy|Am. J. Anat.||00029106||0376312
    The American Journal of Cardiology|Am. J. Cardiol.||00029149|18791913|0207277
    The American Journal of Case Reports|Am. J. Case Rep.||19415923||101489566
    The American Journal of Chinese Medicine|Am. J. Chin. Med.||0192415X||7901431
    The American Journal of Clinical Nutrition|Am. J. Clin. Nutr.||00029165|19383207|0376027
    The American Journal of Dermatopathology|Am. J. Dermatopathol.||01931091|15330311|7911005
    The American Journal of Drug and Alcohol Abuse|Am. J. Drug Alcohol Abuse||00952990|10979891|7502510
    The American Journal of Emergency Medicine|Am. J. Emerg. Med.||07356757|15328171|8309942
    The American Journal of Gastroenterology|Am. J. Gastroenterol.||00029270|15720241|0421030
    The American Journal of Geriatric Psychiatry|Am. J. Geriatr. Psychiatry||10647481|15457214|9309609
    The American Journal of Hospice & Palliative Care|Am. J. Hosp. Palliat. Care||10499091|19382715|9008229
    The American Journal of Managed Care|Am. J. Manag. Care||10880224|19362692|9613960
    The American Journal of Medicine|Am. J. Med.||00029343|15557162|0267200
    The American Journal of Nursing|Am. J. Nurs.||0002936X|15387488|0372646
    The American Journal of Occupational Therapy|Am. J. Occup. Ther.||02729490|19437676|7705978
    The American Journal of Pathology|Am. J. Pathol.||00029440|15252191|0370502
    The American Journal of Physiology|Am. J. Physiol.||00029513||0370511
    The American Journal of Psychiatry|Am. J. Psychiatry||0002953X|15357228|0370512
    The American Journal of Psychology|Am. J. Psychol.||00029556|19398298|0370513
    The American Journal of Sociology|Am. J. Sociol.||||0233711
    The American Journal of Sports Medicine|Am. J. Sports Med.||03635465|15523365|7609541
    The American Journal of Surgical Pathology|Am. J. Surg. Pathol.||01475185|15320979|7707904
    The American Journal of the Medical Sciences|Am. J. Med. Sci.||00029629|15382990|0370506
    The American Journal of Tropical Medicine and Hygiene|Am. J. Trop. Med. Hyg.||00029637|14761645|0370507
    The American Journal on Addictions|Am. J. Addict.||10550496|15210391|9208821
    The American Mathematical Monthly|Am. Math. Mon.||00029890||9875542
    The American Naturalist|Am. Nat.||00030147|15375323|2984688R
    The American Political Science Review|Am. Polit. Sci. Rev.||00030554||100966531
    The American Prospect|Am. Prospect||10497285||9887109
    The American Psychologist|Am. Psychol.||0003066X|1935990X|0370521
    The American Review of Respiratory Disease|Am. Rev. Respir. Dis.||00030805||0370523
    The American Statistician|Am. Stat.||00031305||0070454
    The American Surgeon|Am. Surg.||00031348|15559823|0370522
    The Analyst|Analyst||00032654|13645528|0372652
    The Anatomical Record|Anat. Rec.||0003276X|10970185|0370540
    The Angle Orthodontist|Angle Orthod.||00033219|19457103|0370550
    The Annals of Applied Biology|Ann. Appl. Biol.||00034746||0064717
    The Annals of Applied Statistics|Ann. Appl. Stat.||19326157|19417330|101479511
    The Annals of Otology, Rhinology, and Laryngology|Ann. Otol. Rhinol. Laryngol.||00034894|1943572X|0407300
    The Annals of Pharmacotherapy|Ann. Pharmacother.||10600280|15426270|9203131
    The Annals of Regional Science|Ann. Reg. Sci.||05701864|14320592|101084438
    The Annals of the American Academy of Political and Social Science|Ann. Am. Acad. Pol. Soc. Sci.||00027162||7505202
    The Annals of Thoracic Surgery|Ann. Thorac. Surg.||00034975|15526259|15030100R
    The Astronomical Journal|Astron. J.||00046256||100955716|Astron J (N Y);AJ
    The Astrophysical Journal|Astrophys. J.||0004637X||9890633|ApJ
    The Auk|Auk||00048038||100954946
    The Australasian Journal of Dermatology|Australas. J. Dermatol.||00048380|14400960|0135232
    The Australian & New Zealand Journal of Obstetrics & Gynaecology|Aust. N. Z. J. Obstet. Gynaecol.||00048666|1479828X|0001027
    The Australian and New Zealand Journal of Psychiatry|Aust. N. Z. J. Psychiatry||00048674|14401614|0111052
    The Australian Geographer|Aust. Geogr.||00049182||101085123
    The Australian Journal of Anthropology|Aust. J. Anthropol.||10358811||9425670
    The Australian Journal of Forensic Sciences|Aust. J. Forensic Sci.||00450618||0251041
    The Australian Journal of Rural Health|Aust. J. Rural Health||10385282|14401584|9305903
    The B.E. Journal of Economic Analysis & Policy|B E J. Econom. Anal. Policy||19351682||101513721
    The Bangkok Post|Bangkok Post||||101091454
    The Behavioral and Brain Sciences|Behav. Brain Sci.||0140525X|14691825|7808666
    The Biochemical Journal|Biochem. J.||02646021|14708728|2984726R
    The Biochemist|Biochem.|Biochem (Lond)|0954982X||101531779
    The Biological Bulletin|Biol. Bull.||00063185|19398697|2984727R
    The Boston Globe|Boston Globe||07431791||101087245
    The Brazilian Journal of Infectious Diseases|Braz. J. Infect. Dis.||14138670|16784391|9812937
    The British Journal for the Philosophy of Science|Br. J. Philos. Sci.||00070882|14643537|2984713R
    The British Journal of Clinical Psychology|Br. J. Clin. Psychol.||01446657||8105533
    The British Journal of Dermatology|Br. J. Dermatol.||00070963|13652133|0004041
    The British Journal of Developmental Psychology|Br. J. Dev. Psychol.||0261510X|2044835X|8308022
    The British Journal of Educational Psychology|Br. J. Educ. Psychol.||00070998|20448279|0370636
    The British Journal of General Practice|Br. J. Gen. Pract.||09601643|14785242|9005323
    The British Journal of Nutrition|Br. J. Nutr.||00071145|14752662|0372547
    The British Journal of Ophthalmology|Br. J. Ophthalmol.||00071161|14682079|0421041
    The British Journal of Oral & Maxillofacial Surgery|Br. J. Oral Maxillofac. Surg.||02664356|15321940|8405235
    The British Journal of Psychiatry|Br. J. Psychiatry||00071250|14721465|0342367
    The British Journal of Psychology. General Section|Br. J. Psychol. Gen. Sect.||03732460||101245095
    The British Journal of Radiology|Br. J. Radiol.||00071285|1748880X|0373125
    The British Journal of Sociology|Br. J. Sociol.||00071315|14684446|0373126
    The British Journal of Surgery|Br. J. Surg.||00071323|13652168|0372553
    The Bulletin of Mathematical Biophysics|Bull. Math. Biophys.||00074985||0402113
    The Canadian Geographer|Can. Geogr.||00083658||101084552|The Canadian geographer. Geographe canadien
    The Canadian Journal of Cardiology|Can. J. Cardiol.||0828282X|19167075|8510280
    The Canadian Journal of Hospital Pharmacy|Can. J. Hosp. Pharm.||00084123|19202903|0215645
    The Canadian Journal of Infectious Diseases & Medical Microbiology|Can. J. Infect. Dis. Med. Microbiol.||17129532|19181493|101226876
    The Canadian Journal of Neurological Sciences|Can. J. Neurol. Sci.||03171671||0415227|The Canadian journal of neurological sciences. Le journal canadien des sciences neurologiques
    The Canadian Journal of Nursing Research|Can. J. Nurs. Res.||08445621|17057051|8910581
    The Central African Journal of Medicine|Cent. Afr. J. Med.||00089176||0372566
    The Ceylon Medical Journal|Ceylon Med. J.||00090875||1264702
    The Chinese Journal of Dental Research|Chin. J. Dent. Res.||14626446||100892845
    The Chronicle of Higher Education|Chron. High. Educ.||00095982||9876955
    The Cleft Palate-Craniofacial Journal|Cleft Palate Craniofac. J.||10556656|15451569|9102566
    The Clinical Journal of Pain|Clin. J. Pain||07498047|15365409|8507389
    The Clinical Neuropsychologist|Clin. Neuropsychol.||13854046|17444144|8806548
    The Cochrane Database of Systematic Reviews|Cochrane Database Syst. Rev.||1469493X||100909747|Cochrane Database of Systematic Reviews (Online)
    The Computer Journal|Comput. J.||00104620|14602067|9890560
    The Condor|Condor||00105422|19385129|0206433
    The Cryosphere|||19940416
    The Diabetes Educator|Diabetes Educ.||01457217|15546063|7701401
    The Economic History Review|Econ. Hist. Rev.||00130117|14680289|100967146
    The EMBO Journal|EMBO J.||02614189|14602075|8208664
    The English Historical Review|Engl. Hist. Rev.||00138266||100967213
    The European Journal of Cognitive Psychology|Eur. J. Cogn. Psychol.||09541446||8914631
    The European Journal of Contraception & Reproductive Health Care|Eur. J. Contracept. Reprod. Health Care||13625187|14730782|9712127
    The European Journal of General Practice|Eur. J. Gen. Pract.||13814788|17511402|9513566
    The European Journal of Health Economics|Eur. J. Health Econ.||16187598|16187601|101134867
    The European Journal of Neuroscience|Eur. J. Neurosci.||0953816X|14609568|8918110
    The European Journal of Prosthodontics and Restorative Dentistry|Eur. J. Prosthodont. Restor. Dent.||09657452||9314899
    The European Physical Journal B|Eur. Phys. J. B||14346028|14346036|101544377
    The European Physical Journal. C, Particles and Fields|Eur. Phys. J. C Part. Fields||14346044|14346052|101622319
    The European Physical Journal. Special Topics|Eur. Phys. J. Spec. Top.||19516355|19516401|101516555
    The European Respiratory Journal|Eur. Respir. J.||09031936|13993003|8803460
    The European Respiratory Journal. Supplement|Eur. Respir. J. Suppl.||09041850||8910681
    The FEBS Journal|FEBS J.||1742464X|17424658|101229646
    The Geographical Journal|Geogr. J.||00167398||100967568
    The George Washington Law Review|George Washington Law Rev.||00168076||100972173
    The Georgetown Journal of Legal Ethics|Georget. J. Leg. Ethics||10415548||100972561
    The Georgetown Law Journal|Georgetown Law J.||00168092||9891708
    The Gerontologist|Gerontologist||00169013|17585341|0375327
    The Hastings Law Journal|Hastings Law J.||00178322||100971774
    The Heart Surgery Forum|Heart Surg. Forum||10983511|15226662|100891112
    The History of the Family|Hist. Fam.||1081602X||9890099
    The Ibis|Ibis|Ibis (Lond 1859)|00191019||100955314
    The Indian Journal of Medical Research|Indian J. Med. Res.||09715916||0374701
    The Indian Journal of Tuberculosis|Indian J. Tuberc.||00195707||0373027
    The International Journal of Aviation Psychology|Int. J. Aviat. Psychol.||10508414|15327108|9109116
    The International Journal of Behavioral Nutrition and Physical Activity|Int. J. Behav. Nutr. Phys. Act.||14795868||101217089
    The International Journal of Bilingualism|Int. J. Billing.||13670069|17566878|101512448
    The International Journal of Biological Markers|Int. J. Biol. Markers||03936155|17246008|8712411
    The International Journal of Cardiovascular Imaging|Int. J. Cardiovasc. Imaging||15695794|18758312|100969716
    The International Journal of Clinical and Experimental Hypnosis|Int. J. Clin. Exp. Hypn.||00207144|17445183|0376166
    The International Journal of Developmental Biology|Int. J. Dev. Biol.||02146282|16963547|8917470
    The International Journal of Eating Disorders|Int. J. Eat. Disord.||02763478|1098108X|8111226
    The International Journal of Health Planning and Management|Int. J. Health Plann. Manage.||07496753|10991751|8605825
    The International Journal of Life Cycle Assessment|Int. J. Life Cycle Assess.||09483349|16147502|101659490
    The International Journal of Lower Extremity Wounds|Int. J. Low. Extrem. Wounds||15347346|15526941|101128359
    The International Journal of Medical Robotics + Computer Assisted Surgery|Int. J. Med. Robot.||14785951|1478596X|101250764
    The International Journal of Neuropsychopharmacology|Int. J. Neuropsychopharmacol.||14611457|14695111|9815893
    The International Journal of Neuroscience|Int. J. Neurosci.||00207454|15635279|0270707
    The International Journal of Oral & Maxillofacial Implants|Int. J. Oral Maxillofac. Implants||08822786|19424434|8611905
    The International Journal of Pharmacy Practice|Int. J. Pharm. Pract.||09617671|20427174|9204243
    The International Journal of Prosthodontics|Int. J. Prosthodont.||08932174|19424426|8900938
    The International Journal of Psychiatric Nursing Research|Int. J. Psychiatr. Nurs. Res.||09680624||9508871
    The International Journal of Risk & Safety in Medicine|Int. J. Risk Saf. Med.||09246479|18786847|9100907
    The International Journal of Robotics Research|Int. J. Rob. Res.||02783649|17413176|101511318
    The International Journal of Social Psychiatry|Int. J. Soc. Psychiatry||00207640|17412854|0374726
    The International Journal of Tuberculosis and Lung Disease|Int. J. Tuberc. Lung Dis.||10273719|18157920|9706389
    The International Journal on Drug Policy|Int. J. Drug Policy||09553959|18734758|9014759
    The International Migration Review|Int. Migr. Rev.||01979183||0253002
    The International Spectator|Int. Spect.|Int Spect (Rome)|03932729||101087736
    The ISME Journal|ISME J.||17517362|17517370|101301086
    The Israel Medical Association Journal|Isr. Med. Assoc. J.||15651088||100930740
    The Japanese Journal of Antibiotics|Jpn. J. Antibiot.||03682781||0154402
    The Japanese Journal of Experimental Medicine|Jpn. J. Exp. Med.||00215031||9800765
    The Japanese Journal of Thoracic and Cardiovascular Surgery|Jpn. J. Thorac. Cardiovasc. Surg.||13444964||100884261
    The Japanese Journal of Veterinary Research|Jpn. J. Vet. Res.||00471917||0376567
    The Journal of Adolescent Health|J. Adolesc. Health||1054139X|18791972|9102136
    The Journal of Agricultural Science|J. Agric. Sci.||00218596||17830190R
    The Journal of Allergy|J. Allergy||00218707||1305603
    The Journal of Allergy and Clinical Immunology|J. Allergy Clin. Immunol.||00916749|10976825|1275002
    The Journal of American Folk-Lore|J. Am. Folk||00218715||17830210R
    The Journal of Animal Ecology|J. Anim. Ecol.||00218790|13652656|0376574
    The Journal of Antibiotics|J. Antibiot.|J Antibiot (Tokyo)|00218820||0151115
    The Journal of Antimicrobial Chemotherapy|J. Antimicrob. Chemother.||03057453|14602091|7513617
    The Journal of Applied Ecology|J. Appl. Ecol.||00218901|13652664|0055203
    The Journal of Applied Psychology|J. Appl. Psychol.||00219010|19391854|0222526
    The Journal of Arthroplasty|J. Arthroplasty||08835403|15328406|8703515
    The Journal of Artificial Intelligence Research|J. Artif. Intell. Res.||10769757|19435037|101512254
    The Journal of Asian Studies|J. Asian Stud.||00219118||9879732
    The Journal of Asthma|J. Asthma||02770903|15324303|8106454
    The Journal of Biological Chemistry|J. Biol. Chem.||00219258|1083351X|2985121R|JBC
    The Journal of Black Psychology|J. Black Psychol.||00957984||7904302
    The Journal of Bone and Joint Surgery|J. Bone Joint Surg. Am.||00219355|15351386|0014030|The Journal of bone and joint surgery. American volume
    The Journal of Cardiovascular Nursing|J. Cardiovasc. Nurs.||08894655|15505049|8703516
    The Journal of Cardiovascular Surgery|J. Cardiovasc. Surg.|J Cardiovasc Surg (Torino)|00219509||0066127
    The Journal of Cell Biology|J. Cell Biol.||00219525|15408140|0375356
    The Journal of Chemical Physics|J. Chem. Phys.||00219606|10897690|0375360
    The Journal of Clinical Endocrinology and Metabolism|J. Clin. Endocrinol. Metab.||0021972X|19457197|0375362
    The Journal of Clinical Investigation|J. Clin. Invest.||00219738|15588238|7802877
    The Journal of Clinical Pediatric Dentistry|J. Clin. Pediatr. Dent.||10534628|15575268|9100079
    The Journal of Clinical Psychiatry|J. Clin. Psychiatry||01606689|15552101|7801243
    The Journal of Communicable Diseases|J. Commun. Dis.||00195138||0261652
    The Journal of Communication|J. Commun.||00219916|14602466|0222527
    The Journal of Comparative Neurology|J. Comp. Neurol.||00219967|10969861|0406041
    The Journal of Conflict Resolution|J. Conflict Resolut.||00220027||0413674
    The Journal of Consumer Research|J. Consum. Res.||00935301||100955720
    The Journal of Contemporary Dental Practice|J. Contemp. Dent. Pract.||15263711||101090552
    The Journal of Continuing Education in the Health Professions|J. Contin. Educ. Health Prof.||08941912|1554558X|8805847
    The Journal of Craniofacial Surgery|J. Craniofac. Surg.||10492275|15363732|9010410
    The Journal of Dermatological Treatment|J. Dermatolog. Treat.||09546634|14711753|8918133
    The Journal of Dermatology|J. Dermatol.||03852407|13468138|7600545
    The Journal of Development Communication|J. Dev. Comm.||01283863||101085335
    The Journal of Development Studies|J. Dev. Stud.||00220388||9878847
    The Journal of Ecology|J. Ecol.||00220477|13652745|0050202
    The Journal of Economic Perspectives|J. Econ. Perspect.||08953309||9885204
    The Journal of ECT|J. ECT||10950680|15334112|9808943
    The Journal of Electronic Publishing|J. Electron. Publ.||10802711||9806518
    The Journal of Emergency Medicine|J. Emerg. Med.||07364679||8412174
    The Journal of Endocrinology|J. Endocrinol.||00220795|14796805|0375363
    The Journal of Eukaryotic Microbiology|J. Eukaryot. Microbiol.||10665234|15507408|9306405
    The Journal of Evidence-Based Dental Practice|J. Evid. Based Dent. Pract.||15323382|15323390|101083101
    The Journal of Experimental Biology|J. Exp. Biol.||00220949|14779145|0243705
    The Journal of Experimental Medicine|J. Exp. Med.||00221007|15409538|2985109R|JEM
    The Journal of Experimental Zoology|J. Exp. Zool.||0022104X|1097010X|0375365
    The Journal of Family Practice|J. Fam. Pract.||00943509|15337294|7502590
    The Journal of Finance|J. Finance||00221082|15406261|101513563
    The Journal of Foot and Ankle Surgery|J. Foot Ankle Surg.||10672516|15422224|9308427
    The Journal of Forensic Odonto-Stomatology|J. Forensic Odontostomatol.||0258414X|22196749|8501421
    The Journal of Gene Medicine|J. Gene Med.||1099498X|15212254|9815764
    The Journal of General Physiology|J. Gen. Physiol.||00221295|15407748|2985110R
    The Journal of General Psychology|J. Gen. Psychol.||00221309|19400888|2985111R
    The Journal of General Virology|J. Gen. Virol.||00221317|14652099|0077340
    The Journal of Genetic Psychology|J. Genet. Psychol.||00221325|19400896|2985112R
    The Journal of Geology|J. Geol.||00221376||100955718
    The Journal of Hand Surgery|J. Hand Surg. Am.||03635023|15316564|7609631
    The Journal of Hand Surgery, European Volume|J. Hand Surg. Eur. Vol.||17531934|20436289|101315820
    The Journal of Head Trauma Rehabilitation|J. Head Trauma Rehabil.||08859701|1550509X|8702552
    The Journal of Headache and Pain|J. Headache Pain||11292369|11292377|100940562
    The Journal of Heart and Lung Transplantation|J. Heart Lung Transplant.||10532498|15573117|9102703
    The Journal of Heredity|J. Hered.||00221503|14657333|0375373
    The Journal of Histochemistry and Cytochemistry|J. Histochem. Cytochem.||00221554|15515044|9815334
    The Journal of Hospital Infection|J. Hosp. Infect.||01956701|15322939|8007166
    The Journal of Human Resources|J. Hum. Resour.||0022166X||0235700
    The Journal of Hygiene|J. Hyg.|J Hyg (Lond)|00221724||0375374
    The Journal of Infection|J. Infect.||01634453|15322742|7908424
    The Journal of Infectious Diseases|J. Infect. Dis.||00221899|15376613|0413675
    The Journal of International Medical Research|J. Int. Med. Res.||03000605|14732300|0346411
    The Journal of Invasive Cardiology|J. Invasive Cardiol.||10423931|15572501|8917477
    The Journal of Investigative Dermatology|J. Invest. Dermatol.||0022202X|15231747|0426720
    The Journal of Knee Surgery|J. Knee Surg.||15388506|19382480|101137599
    The Journal of Laboratory and Clinical Medicine|J. Lab. Clin. Med.||00222143|15326543|0375375
    The Journal of Laryngology and Otology|J. Laryngol. Otol.||00222151|17485460|8706896
    The Journal of Legal Studies|J. Legal Stud.||00472530||100973049
    The Journal of Maternal-Fetal & Neonatal Medicine|J. Matern. Fetal Neonatal Med.||14767058|14764954|101136916
    The Journal of Mathematical Sociology|J. Math. Sociol.||0022250X||101086011
    The Journal of Membrane Biology|J. Membr. Biol.||00222631|14321424|0211301
    The Journal of Modern African Studies|J. Mod. Afr. Stud.||0022278X|14697777|100967874
    The Journal of Molluscan Studies|J. Molluscan Stud.||02601230||9878313
    The Journal of Nervous and Mental Disease|J. Nerv. Ment. Dis.||00223018|1539736X|0375402
    The Journal of Neuropsychiatry and Clinical Neurosciences|J. Neuropsychiatry Clin. Neurosci.||08950172|15457222|8911344
    The Journal of Neuroscience|J. Neurosci.||02706474|15292401|8102140
    The Journal of Nursing Administration|J. Nurs. Adm.||00020443|15390721|1263116
    The Journal of Nursing Education|J. Nurs. Educ.||01484834|19382421|7705432
    The Journal of Nursing Research|J. Nurs. Res.||16823141|1948965X|101128757
    The Journal of Nutrition|J. Nutr.||00223166|15416100|0404243
    The Journal of Nutrition, Health & Aging|J. Nutr. Health Aging||12797707|17604788|100893366
    The Journal of Obstetrics and Gynaecology Research|J. Obstet. Gynaecol. Res.||13418076|14470756|9612761
    The Journal of Oral Implantology|J. Oral Implantol.||01606972|15481336|7801086
    The Journal of Organic Chemistry|J. Org. Chem.||00223263|15206904|2985193R
    The Journal of Orthopaedic and Sports Physical Therapy|J. Orthop. Sports Phys. Ther.||01906011|19381344|7908150
    The Journal of Pain|J. Pain||15265900|15288447|100898657
    The Journal of Parasitology|J. Parasitol.||00223395|19372345|7803124
    The Journal of Pathology|J. Pathol.||00223417|10969896|0204634
    The Journal of Peasant Studies|J. Peasant Stud.||03066150||101085258
    The Journal of Pediatrics|J. Pediatr.||00223476|10976833|0375410
    The Journal of Pharmacology and Experimental Therapeutics|J. Pharmacol. Exp. Ther.||00223565|15210103|0376362
    The Journal of Pharmacy Technology|J. Pharm. Technol.||87551225||8504643
    The Journal of Philosophy|J. Philos.||0022362X||101083321
    The Journal of Physical Chemistry|J. Phys. Chem.||00223654||0406042
    The Journal of Physical Chemistry A|J. Phys. Chem. A||10895639|15205215|9890903
    The Journal of Physical Chemistry B|J. Phys. Chem. B||15206106|15205207|101157530
    The Journal of Physical Chemistry Letters|J. Phys. Chem. Lett.||19487185||101526034
    The Journal of Physical Chemistry. C, Nanomaterials and Interfaces|J. Phys. Chem. C Nanomater. Interfaces||19327447|19327455|101299949
    The Journal of Physics and Chemistry of Solids|J. Phys. Chem. Solids||00223697||0142100
    The Journal of Physiology|J. Physiol.||00223751|14697793|0266262|J Physiol (Lond)
    The Journal of Political Economy|J. Polit. Econ.||00223808||9878848
    The Journal of Politics|J. Polit.||00223816||9876206
    The Journal of Prosthetic Dentistry|J. Prosthet. Dent.||00223913|10976841|0376364
    The Journal of Protozoology|J. Protozool.||00223921||2985197R
    The Journal of Reproductive Medicine|J. Reprod. Med.||00247758||0173343
    The Journal of Rheumatology|J. Rheumatol.||0315162X||7501984
    The Journal of Rural Health|J. Rural Health||0890765X|17480361|8508122
    The Journal of School Health|J. Sch. Health||00224391|17461561|0376370
    The Journal of School Nursing|J. Sch. Nurs.||10598405|15468364|9206498
    The Journal of Sexual Medicine|J. Sex. Med.||17436095|17436109|101230693
    The Journal of Small Animal Practice|J. Small Anim. Pract.||00224510|17485827|0165053
    The Journal of Social Issues|J. Soc. Issues||00224537||0376371
    The Journal of Social Psychology|J. Soc. Psychol.||00224545|19401183|0376372
    The Journal of Spinal Cord Medicine|J. Spinal Cord Med.||10790268|20457723|9504452
    The Journal of Sports Medicine and Physical Fitness|J. Sports Med. Phys. Fitness||00224707||0376337
    The Journal of Steroid Biochemistry and Molecular Biology|J. Steroid Biochem. Mol. Biol.||09600760|18791220|9015483
    The Journal of Supercomputing|J. Supercomput.||09208542|15730484|9889997
    The Journal of Surgical Research|J. Surg. Res.||00224804|10958673|0376340
    The Journal of Systems and Software|J. Syst. Softw.||01641212|18731228|9882164
    The Journal of Technology Transfer|J. Technol. Transf.||08929912||101183754
    The Journal of the Acoustical Society of America|J. Acoust. Soc. Am.||00014966|15208524|7503051
    The Journal of the American Academy of Orthopaedic Surgeons|J. Am. Acad. Orthop. Surg.||1067151X|19405480|9417468
    The Journal of the Association of Physicians of India|J. Assoc. Physicians India||00045772||7505585
    The Journal of the Egyptian Public Health Association|J. Egypt. Public Health Assoc.||00132446|2090262X|7505602
    The Journal of the Polynesian Society|J. Polyn. Soc.||00324000||100967906|The journal of the Polynesian Society. Polynesian Society
    The Journal of the Royal Anthropological Institute|J. R. Anthropol. Inst.||13590987||9888875
    The Journal of the Siam Society|J. Siam Soc.||08577099||100968879
    The Journal of Thoracic and Cardiovascular Surgery|J. Thorac. Cardiovasc. Surg.||00225223|1097685X|0376343
    The Journal of Trauma|J. Trauma||00225282|15298809|0376373
    The Journal of Tropical Medicine|J. Trop. Med.||09514376||0406043
    The Journal of Tropical Medicine and Hygiene|J. Trop. Med. Hyg.||00225304||0406044
    The Journal of Urology|J. Urol.||00225347|15273792|0376374
    The Journal of Vascular Access|J. Vasc. Access||11297298|17246032|100940729
    The Journal of West African Languages|J. West Afr. Lang.||00225401||101537414
    The Journal of Wildlife Management|J. Wildl. Manage.||0022541X|19372817|0252155
    The Journalism Quarterly|Journal. Q.||01963031||100969112
    The Journals of Gerontology. Series A, Biological Sciences and Medical Sciences|J. Gerontol. A Biol. Sci. Med. Sci.||10795006|1758535X|9502837
    The Journals of Gerontology. Series B, Psychological Sciences and Social Sciences|J. Gerontol. B Psychol. Sci. Soc. Sci.||10795014|17585368|9508483
    The Kaohsiung Journal of Medical Sciences|Kaohsiung J. Med. Sci.||1607551X||100960562
    The Knee|Knee||09680160|18735800|9430798
    The Knowledge Engineering Review|Knowl. Eng. Rev.||02698889|14698005|9882383
    The Korean Journal of Gastroenterology|Korean J. Gastroenterol.||15989992||101189416
    The Korean Journal of Internal Medicine|Korean J. Intern. Med.||12263303|20056648|8712418
    The Korean Journal of Parasitology|Korean J. Parasitol.||00234001|17380006|9435800
    The Kurume Medical Journal|Kurume Med. J.||00235679|18812090|2985210R
    The Labor Lawyer|Labor Lawyer||87562995||100973423
    The Lancet Global Health|Lancet Glob. Health||2214109X||101613665
    The Lancet Haematology|Lancet Haematol.||23523026||101643584
    The Lancet Infectious Diseases|Lancet Infect. Dis.||14733099|14744457|101130150
    The Lancet Neurology|Lancet Neurol.||14744422|14744465|101139309
    The Lancet Oncology|Lancet Oncol.||14702045|14745488|100957246
    The Lancet Regional Health - Americas|||2667193X
    The Lancet Respiratory Medicine|Lancet Respir. Med.||22132600|22132619|101605555
    The Lancet. Diabetes & Endocrinology|Lancet Diabetes Endocrinol.||22138587|22138595|101618821
    The Lancet. HIV|Lancet HIV||23523018||101645355
    The Lancet. Psychiatry|Lancet Psychiatry||22150366|22150374|101638123
    The Laryngoscope|Laryngoscope||0023852X|15314995|8607378
    The Leadership Quarterly|Leadersh. Q.||10489843|18733409|101596787
    The Los Angeles Times|Los Angeles Times||04583035||100972541
    The Medical Clinics of North America|Med. Clin. North Am.||00257125|15579859|2985236R
    The Medical Journal of Australia|Med. J. Aust.||0025729X|13265377|0400714
    The Medical Journal of Malaya|Med. J. Malaya||00257303||0361546
    The Medical Journal of Malaysia|Med. J. Malaysia||03005283||0361547
    The Medical Officer|Med. Off.||00257400||0017454
    The Mental Lexicon|Ment. Lex.||18711340||101295939
    The Milbank Quarterly|Milbank Q.||0887378X|14680009|8607003
    The National Medical Journal of India|Natl. Med. J. India||0970258X||8809315
    The Nautilus|Nautilus|Nautilus (Philadelphia)|00281344||9890221
    The Neurologist|Neurologist||10747931|23312637|9503763
    The Neuroradiology Journal|Neuroradiol. J.||19714009|23851996|101295103
    The New England Journal of Medicine|N. Engl. J. Med.||00284793|15334406|0255562|NEJM;New England Journal of Medicine
    The New Phytologist|New Phytol.||0028646X|14698137|9882884
    The New York Review of Books|New York Rev. Books||00287504||9887124
    The New York Times on the Web|N. Y. Times Web||03624331|15538095|9877126
    The New Zealand Medical Journal|N. Z. Med. J.||00288446|11758716|0401067
    The Nigerian Postgraduate Medical Journal|Niger. Postgrad. Med. J.||11171936||9613595
    The Notre Dame Law Review|Notre Dame Law Rev.||07453515||100972238
    The Nursing Clinics of North America|Nurs. Clin. North Am.||00296465|15581357|0042033
    The Ocular Surface|Ocul. Surf.||15420124|19375913|101156063
    The Ohio Journal of Science|Ohio J. Sci.||00300950||0401202
    The Oncologist|Oncologist||10837159|1549490X|9607837
    The Onderstepoort Journal of Veterinary Research|Onderstepoort J. Vet. Res.||00302465|22190635|0401107
    The Orthopedic Clinics of North America|Orthop. Clin. North Am.||00305898|15581373|0254463
    The P. A. Journal|PA J.||00914614||0371225
    The Pediatric Infectious Disease Journal|Pediatr. Infect. Dis. J.||08913668|15320987|8701858
    The Pharmacogenomics Journal|Pharmacogenomics J.||1470269X|14731150|101083949
    The Physical Review|Phys. Rev.||0031899X|15366065|0242473
    The Physician and Sportsmedicine|Phys. Sportsmed.||00913847|23263660|0427461
    The Plant Cell|Plant Cell||10404651|1532298X|9208688
    The Plant Journal|Plant J.||09607412|1365313X|9207397
    The Prostate|Prostate||02704137|10970045|8101368
    The Psychiatric Clinics of North America|Psychiatr. Clin. North Am.||0193953X|15583147|7708110
    The Psychiatric Quarterly|Psychiatr. Q.||00332720|15736709|0376465
    The Psychology of Learning and Motivation|Psychol. Learn. Motiv.||00797421|1557802X|0205742
    The Quarterly Journal of Economics|Q. J. Econ.||00335533|15314650|9879565
    The Quarterly Journal of Medicine|Q. J. Med.||00335622||0401027
    The R Journal|R J.||20734859||101554666
    The Review of Economic Studies|Rev. Econ. Stud.||00346527|1467937X|101085345
    The Review of Economics and Statistics|Rev. Econ. Stat.||00346535|15309142|9877925
    The Review of Financial Studies|Rev. Financ. Stud.||08939454|14657368|101517596
    The Review of Politics|Rev. Polit.||00346705||100972893
    The Review of Radical Political Economics|Rev. Radic. Polit. Econ.||04866134||100970047
    The Review of Scientific Instruments|Rev. Sci. Instrum.||00346748|10897623|0405571
    The Round Table|Round Table||00358533||101087854
    The Science of the Total Environment|Sci. Total Environ.||00489697|18791026|0330500
    The Social Service Review|Soc. Serv. Rev.||00377961||0413573
    The Sociological Quarterly|Sociol. Q.||00380253|15338525|20910410R
    The Sociological Review|Sociol. Rev.||00380261||0357344
    The South Atlantic Quarterly|South Atl. Q.||00382876|15278026|100970527
    The Southeast Asian Journal of Tropical Medicine and Public Health|Southeast Asian J. Trop. Med. Public Health||01251562||0266303
    The Spine Journal|Spine J.||15299430|18781632|101130732
    The Stata Journal|Stata J.||1536867X||101514848
    The Surgeon|Surgeon||1479666X||101168329
    The Thoracic and Cardiovascular Surgeon|Thorac. Cardiovasc. Surg.||01716425|14391902|7903387
    The Turkish Journal of Gastroenterology|Turk. J. Gastroenterol.||13004948|21485607|9515841
    The University of Chicago Law Review|Univ. Chic. Law Rev.||00419494||100972349|The University of Chicago law review. University of Chicago. Law School
    The Veterinary Record|Vet. Rec.||00424900|20427670|0031164
    The Victorian Historical Journal|Vic. Hist. J.||03134938||100970526
    The Visual Computer|Vis. Comput.||01782789|14322315|101584127
    The VLDB Journal|VLDB J.||10668888|0949877X|101556484
    The Washington Post|Washington Post||||9877133
    The West African Medical Journal|West Afr. Med. J.||00433004||0417406
    The West Indian Medical Journal|West Indian Med. J.||00433144|23095830|0417410
    The World Allergy Organization Journal|World Allergy Organ. J.||19394551||101481283
    The World Bank Economic Review|World Bank Econ. Rev.||02586770||101086721
    The World Journal of Biological Psychiatry|World J. Biol. Psychiatry||15622975|18141412|101120023
    The Yale Law Journal|Yale Law J.||00440094||100883493
    Theoretical and Applied Genetics|Theor. Appl. Genet.||00405752|14322242|0145600|TAG. Theoretical and applied genetics. Theoretische und angewandte Genetik
    Theoretical Computer Science|Theor. Comput. Sci.||03043975||101492490
    Theoretical Linguistics|Theor. Linguist.||03014428|16134060|101596700
    Theoretical Population Biology|Theor. Popul. Biol.||00405809|10960325|0256422
    Theory and Society|Theory Soc.||03042421|15737853|100970618
    Theory in Biosciences|Theory Biosci.||14317613|16117530|9708216
    Theory, Culture & Society|Theory Cult. Soc.||02632764|14603616|101625831
    Theranostics|Theranostics||18387640||101552395
    Therapeutic Advances in Endocrinology and Metabolism|Ther. Adv. Endocrinol. Metab.||20420188|20420196|101532143
    Therapeutic Advances in Hematology|Ther. Adv. Hematol.||20406207|20406215|101549589
    Therapeutic Advances in Psychopharmacology|Ther. Adv. Psychopharmacol.||20451253|20451261|101555693
    Therapeutic Apheresis and Dialysis|Ther. Apher. Dial.||17449979|17449987|101181252
    Therapeutic Drug Monitoring|Ther. Drug Monit.||01634356|15363694|7909660
    TheScientificWorldJournal|ScientificWorldJournal||23566140|1537744X|101131163
    Thin Solid Films|Thin Solid Films||00406090||101462246
    Third World Quarterly|Third World Q.||01436597||101084672
    Thoracic Cancer|Thorac. Cancer||17597706|17597714|101531441
    Thoracic Surgery Clinics|Thorac. Surg. Clin.||15474127||101198195
    Thorax|Thorax||00406376|14683296|0417353
    Thrombosis and Haemostasis|Thromb. Haemost.||03406245||7608063
    Thrombosis Journal|Thromb. J.||14779560||101170542
    Thrombosis Research|Thromb. Res.||00493848|18792472|0326377
    Thyroid|Thyroid||10507256|15579077|9104317
    Ticks and Tick-Borne Diseases|Ticks Tick Borne Dis.||1877959X|18779603|101522599
    Tijdschrift voor economische en sociale geografie|Tijdschr. Econ. Soc. Geogr.||0040747X||101084535
    Tijdschrift voor psychiatrie|Tijdschr. Psychiatr.||03037339||0423731
    Time|Time||0040781X||9877130
    Times|Times||||9877740
    Tobacco Control|Tob. Control||09644563|14683318|9209612
    Topics in Cognitive Science|Top. Cogn. Sci.||17568757|17568765|101506764
    Topics in Current Chemistry|Top. Curr. Chem.||03401022|14365049|0432204
    Topics in Stroke Rehabilitation|Top. Stroke Rehabil.||10749357|19455119|9439750
    Toplum ve bilim|Toplum Bilim||13009354||101504322
    Toxicological Sciences|Toxicol. Sci.||10966080|10960929|9805461
    Toxicology|Toxicology||0300483X|18793185|0361055
    Toxicology and Applied Pharmacology|Toxicol. Appl. Pharmacol.||0041008X|10960333|0416575
    Toxicology and Industrial Health|Toxicol. Ind. Health||07482337|14770393|8602702
    Toxicology Letters|Toxicol. Lett.||03784274|18793169|7709027
    Toxicology Mechanisms and Methods|Toxicol. Mech. Methods||15376516|15376524|101134521
    Toxicology Reports|Toxicol. Rep.||22147500||101630272
    Toxicon|Toxicon||00410101|18793150|1307333
    Toxins|Toxins|Toxins (Basel)|20726651||101530765
    Traffic|Traffic||13989219|16000854|100939340
    Transactions of the American Fisheries Society|Trans. Am. Fish. Soc.||00028487|15488659|7506101
    Transactions of the American Mathematical Society|Trans. Am. Math. Soc.||00029947|10886850|101599173
    Transactions of the Asabe|||21510032
    Transactions of the Philological Society|Trans. Philol. Soc.||00791636|1467968X|101574945|Transactions of the Philological Society. Philological Society
    Transactions of the Royal Society of Edinburgh: Earth Sciences|Trans. R. Soc. Edinb. Earth Sci.||||8011247
    Transactions of the Royal Society of Tropical Medicine and Hygiene|Trans. R. Soc. Trop. Med. Hyg.||00359203|18783503|7506129
    Transboundary and Emerging Diseases|Transbound. Emerg. Dis.||18651674|18651682|101319538
    Transfusion Medicine|Transfus. Med.||09587578|13653148|9301182
    Transfusion Medicine Reviews|Transfus. Med. Rev.||08877963|15329496|8709027
    Transgenic Research|Transgenic Res.||09628819|15739368|9209120
    Translational Andrology and Urology|Transl. Androl. Urol.||22234691||101581119
    Translational Behavioral Medicine|Transl. Behav. Med.||18696716|16139860|101554668
    Translational Neurodegeneration|Transl. Neurodegener.||20479158||101591861
    Translational Neuroscience|Transl. Neurosci.||20813856|20816936|101550327
    Translational Oncology|Transl. Oncol.||19365233||101472619
    Translational Psychiatry|Transl. Psychiatry||21583188||101562664
    Translational Research|Transl. Res.||19315244|18781810|101280339
    Translational Stroke Research|Transl. Stroke Res.||18684483|1868601X|101517297
    Transplant Immunology|Transpl. Immunol.||09663274|18785492|9309923
    Transplant Infectious Disease|Transpl. Infect. Dis.||13982273|13993062|100883688
    Transplant International|Transpl. Int.||09340874|14322277|8908516
    Transplantation|Transplantation||00411337|15346080|0132144
    Transplantation Proceedings|Transplant. Proc.||00411345|18732623|0243532
    Transplantation Reviews|Transplant. Rev.|Transplant Rev (Orlando)|0955470X|15579816|8804364
    Transportation Research Record|Transp. Res. Rec.||03611981|21694052|101481512
    Transportation Research. Part C, Emerging Technologies|Transp. Res. Part C Emerg. Technol.||0968090X|18792359|101593943
    Transportation Research. Part D, Transport and Environment|Transp. Res. D Transp. Environ.||13619209|18792340|101643741
    Travel Medicine and Infectious Disease|Travel Med. Infect. Dis.||14778939|18730442|101230758
    Tree Physiology|Tree Physiol.||0829318X|17584469|100955338
    Trees|Trees|Trees (Berl West)|09311890|14322285|100955504
    Trends in Amplification|Trends Amplif.||10847138|19405588|9709254
    Trends in Biochemical Sciences|Trends Biochem. Sci.||09680004||7610674
    Trends in Biotechnology|Trends Biotechnol.||01677799|18793096|8310903
    Trends in Cardiovascular Medicine|Trends Cardiovasc. Med.||10501738|18732615|9108337
    Trends in Cell Biology|Trends Cell Biol.||09628924|18793088|9200566
    Trends in Cognitive Sciences|Trends Cogn. Sci.||13646613|1879307X|9708669|Trends Cogn Sci (Regul Ed)
    Trends in Ecology & Evolution|Trends Ecol. Evol.||01695347|18728383|8805125|Trends Ecol Evol (Amst)
    Trends in Endocrinology and Metabolism: TEM|Trends Endocrinol. Metab.||10432760|18793061|9001516
    Trends in Evolutionary Biology|Trends Evol. Biol.||20362641|2036265X|101538122
    Trends in Food Science & Technology|Trends Food Sci. Technol.||09242244|18793053|9426004
    Trends in Genetics|Trends Genet.||01689525||8507085
    Trends in Immunology|Trends Immunol.||14714906|14714981|100966032
    Trends in Microbiology|Trends Microbiol.||0966842X|18784380|9310916
    Trends in Molecular Medicine|Trends Mol. Med.||14714914|1471499X|100966035
    Trends in Neurosciences|Trends Neurosci.||01662236|1878108X|7808616
    Trends in Parasitology|Trends Parasitol.||14714922|14715007|100966034
    Trends in Pharmacological Sciences|Trends Pharmacol. Sci.||01656147|18733735|7906158
    Trends in Plant Science|Trends Plant Sci.||13601385|18784372|9890299
    Trends in Psychiatry and Psychotherapy|Trends Psychiatry Psychother.||22376089|22380019|101610695
    Trials|Trials||17456215||101263253
    Tropenmedizin und Parasitologie|Tropenmed. Parasitol.||03034208||0423216
    Tropical and Geographical Medicine|Trop. Geogr. Med.||00413232||0376231
    Tropical Animal Health and Production|Trop. Anim. Health Prod.||00494747|15737438|1277355
    Tropical Biomedicine|Trop. Biomed.||01275720||8507086
    Tropical Conservation Science|||19400829
    Tropical Doctor|Trop. Doct.||00494755|17581133|1301706
    Tropical Forestry|||16149785
    Tropical Medicine & International Health|Trop. Med. Int. Health||13602276|13653156|9610576
    Tropical Medicine and Health|Trop. Med. Health||13488945|13494147|101215093
    Tropical Medicine and Parasitology|Trop. Med. Parasitol.||01772392||8503728
    Tubercle and Lung Disease|Tuber. Lung Dis.||09628479||9212467
    Tuberculosis|Tuberculosis|Tuberculosis (Edinb)|14729792|1873281X|100971555
    Tuberculosis and Respiratory Diseases|Tuberc. Respir. Dis.|Tuberc Respir Dis (Seoul)|17383536|20056184|101479418
    Tumour Biology|Tumour Biol.||10104283|14230380|8409922
    Turkish Journal of Medical Sciences|Turk. J. Med. Sci.||13000144|13036165|9441758
    Turkish Neurosurgery|Turk. Neurosurg.||10195149||9423821
    Tōnan Ajia Kenkyū|Tonan Ajia Kenkyu||05638682||101084760
    Ugeskrift for Laeger|Ugeskr. Laeg.|Ugeskr Laeger|00415782|16036824|0141730
    Ultramicroscopy|Ultramicroscopy||03043991|18792723|7513702
    Ultraschall in der Medizin|Ultraschall Med.||01724614|14388782|8303585
    Ultrasound in Medicine & Biology|Ultrasound Med. Biol.||03015629|1879291X|0410553
    Ultrasound in Obstetrics & Gynecology|Ultrasound Obstet. Gynecol.||09607692|14690705|9108340
    Ulusal Travma Ve Acil Cerrahi Dergisi|Ulus. Travma Acil Cerrahi Derg.||1306696X||101274231
    Uncertainty in Artificial Intelligence|Uncertain. Artif. Intell.||15253384||101525189
    Undersea Biomedical Research|Undersea Biomed. Res.||00935387||0421514
    University of Pennsylvania Law Review|Univ. PA Law Rev.||00419907||100971801
    Urban Ecosystems|Urban Ecosyst.||10838155|15731642|101632487
    Urban Forestry & Urban Greening|||16188667
    Urban Geography|Urban Geogr.||02723638||100970798
    Urban Studies|Urban Stud.||00420980||100970552
    Urologia internationalis|Urol. Int.||00421138|14230399|0417373
    Urologic Oncology|Urol. Oncol.||10781439|18732496|9805460
    Urology|Urology||00904295|15279995|0366151
    Urology Journal|Urol. J.||17351308|1735546X|101286676
    Usda Forest Service General Technical Report North Central|||0363616X
    Usda Forest Service General Technical Report Pacific Northwest|||03636224
    USENIX Symposium on Networked Systems Design and Implementation||||||NSDI
    USENIX Symposium on Operating Systems Design and Implementation||||||OSDI
    Vaccine|Vaccine||0264410X|18732518|8406899
    Vaccines|Vaccines|Vaccines (Basel)|2076393X||101629355
    Vacuum|Vacuum||0042207X|18792715|21440110R
    Vadose Zone Journal|Vadose Zone J.||15391663||101235416
    Value in Health|Value Health||10983015|15244733|100883818
    Vanderbilt Law Review|Vanderbilt Law Rev.||00422533||100972023
    Vascular and Endovascular Surgery|Vasc. Endovascular Surg.||15385744|19389116|101136421
    Vascular Health and Risk Management|Vasc. Health Risk Manag.||11766344|11782048|101273479
    Vascular Medicine|Vasc. Med.||1358863X|14770377|9610930
    Vascular Pharmacology|Vascul. Pharmacol.||15371891|18793649|101130615
    Vector Borne and Zoonotic Diseases|Vector Borne Zoonotic Dis.||15303667|15577759|100965525
    Vegetation History and Archaeobotany|Veg. Hist. Archaeobot.||09396314|16176278|101510872
    Verhandlungen der Zoologisch-Botanischen Gesellschaft in Wien|Verh. Zool. Bot. Ges. Wien||00845647||100970447|Verhandlungen der Zoologisch-Botanischen Gesellschaft in Wien. Zoologisch-Botanische Gesellschaft in Wien
    Veterinary and Comparative Oncology|Vet. Comp. Oncol.||14765810|14765829|101185242
    Veterinary Immunology and Immunopathology|Vet. Immunol. Immunopathol.||01652427|18732534|8002006
    Veterinary Journal|Vet. J.||10900233|15322971|9706281
    Veterinary Microbiology|Vet. Microbiol.||03781135|18732542|7705469
    Veterinary Parasitology|Vet. Parasitol.||03044017|18732550|7602745
    Veterinary Pathology|Vet. Pathol.||03009858|15442217|0312020
    Veterinary Radiology & Ultrasound|Vet. Radiol. Ultrasound||10588183|17408261|9209635
    Veterinary Research|Vet. Res.||09284249|12979716|9309551
    Veterinary Research Communications|Vet. Res. Commun.||01657380|15737446|8100520
    Veterinary Surgery|Vet. Surg.||01613499|1532950X|8113214
    Vibrational Spectroscopy|Vib. Spectrosc.||09242031||9885803
    Victorian Studies|Vic. Stud.||00425222||9426344
    Vie et Milieu|Vie Milieu Paris.||02408759||9882397|Vie Milieu
    Violence and Victims|Violence Vict.||08866708||8916436
    Virchows Archiv|Virchows Arch.||09456317|14322307|9423843
    Virologica Sinica|Virol. Sin.||16740769|1995820X|101514185
    Virology|Virology||00426822|10960341|0110674
    Virology Journal|Virol. J.||1743422X||101231645
    Virus Research|Virus Res.||01681702|18727492|8410979
    Viruses|Viruses||19994915||101509722
    Vision Research|Vision Res.||00426989|18785646|0417402
    Visual Cognition|Vis. cogn.||13506285||9442139
    Visual Neuroscience|Vis. Neurosci.||09525238|14698714|8809466
    Vox Sanguinis|Vox Sang.||00429007|14230410|0413606
    Wall Street Journal|Wall St. J.|Wall St J (East Ed)|00999660||9877132
    Waste Management|Waste Manag.||0956053X|18792456|9884362
    Waste Management & Research|Waste Manag. Res.||0734242X|10963669|9881064
    Water|Water|Water (Basel)|20734441||101613952
    Water Practice & Technology|||1751231X
    Water Research|Water Res.||00431354|18792448|0105072
    Water Resources Research|Water Resour. Res.||00431397|19447973|7501965
    Water Sa|||03784738
    Water Science and Technology|Water Sci. Technol.||02731223|19969732|9879497
    Water, Air, and Soil Pollution|Water Air Soil Pollut.||00496979||0312676
    Wave Motion|Wave Motion||01652125||101470912
    Weather, Climate, and Society|Weather Clim. Soc.||19488327|19488335|101608649
    West African Journal of Medicine|West Afr. J. Med.||0189160X||8301891
    West European Politics|West Eur. Polit.||01402382||100970146
    Western Journal of Nursing Research|West. J. Nurs. Res.||01939459|15528456|7905435
    Western North American Naturalist|||15270904
    Wetlands|||02775212
    Wetlands Ecology and Management|||09234861
    Wiadomosci lekarskie|Wiad. Lek.||00435147||9705467
    Wiener klinische Wochenschrift|Wien. Klin. Wochenschr.||00435325|16137671|21620870R
    Wilderness & Environmental Medicine|Wilderness Environ. Med.||10806032|15451534|9505185
    Wildlife Biology|Wildlife Biol.||09096396|1903220X|101605014
    Wildlife Research|||10353712
    Wiley Interdisciplinary Reviews. Climate Change|Wiley Interdiscip. Rev. Clim. Change||17577780|17577799|101543806
    Wiley Interdisciplinary Reviews. Cognitive Science|Wiley Interdiscip. Rev. Cogn. Sci.||19395078|19395086|101524169
    Wiley Interdisciplinary Reviews. Nanomedicine and Nanobiotechnology|Wiley Interdiscip. Rev. Nanomed. Nanobiotechnol.||19395116|19390041|101508311
    Wiley Interdisciplinary Reviews. RNA|Wiley Interdiscip. Rev. RNA||17577004|17577012|101536955
    Wilson Journal of Ornithology|||15594491
    Wirtschaft und Statistik|Wirtsch. Stat.||00436143||101096075
    Wirtschaftsdienst|Wirtschaftsdienst||00436275||101086612
    Wit Transactions on Ecology and the Environment|||17433541|1746448X
    Women and Birth|Women Birth||18715192|18781799|101266131
    Women's Studies International Forum|Womens Stud. Int. Forum||02775395||100970246
    Word & World|Word World||02755270||101124157
    Work|Work||10519815|18759270|9204382
    Work, Employment & Society|Work Employ. Soc.||09500170|14698722|101558297
    World Archaeology|World Archaeol.||00438243||100970256
    World Development|World Dev.||0305750X||9878856
    World Englishes|||1467971X
    World Forests|||15660427
    World Health Organization Technical Report Series|World Health Organ. Tech. Rep. Ser.||05123054||7903212
    World Journal of AIDS|World J. AIDS||21608814|21608822|101579273
    World Journal of Cardiovascular Surgery|World J. Cardiovasc. Surg.||21643202|21643210|101622811
    World Journal of Emergency Surgery|World J. Emerg. Surg.||17497922||101266603
    World Journal of Gastroenterology|World J. Gastroenterol.||10079327|22192840|100883448
    World Journal of Microbiology & Biotechnology|World J. Microbiol. Biotechnol.||09593993|15730972|9012472
    World Journal of Neuroscience|World J. Neurosci.||21622000|21622019|101585688
    World Journal of Nuclear Medicine|World J. Nucl. Med.||14501147|16073312|101286955
    World Journal of Oncology|World J. Oncol.||19204531|1920454X|101564097
    World Journal of Orthodontics|World J. Orthod.||15305678|19416741|100959981
    World Journal of Pediatrics|World J. Pediatr.||17088569|18670687|101278599
    World Journal of Plastic Surgery|World J. Plast. Surg.||22287914|22520724|101639130
    World Journal of Surgery|World J. Surg.||03642313|14322323|7704052
    World Journal of Surgical Oncology|World J. Surg. Oncol.||14777819||101170544
    World Journal of Urology|World J. Urol.||07244983|14338726|8307716
    World Neurosurgery|World Neurosurg.||18788750||101528275
    World Politics|World Polit.||00438871|10863338|100970257
    World Psychiatry|World Psychiatry||17238617||101189643
    Worldviews on Evidence-Based Nursing|Worldviews Evid. Based Nurs.||1545102X|17416787|101185267
    WormBook|WormBook||15518507||101303985
    Wound Repair and Regeneration|Wound Repair Regen.||10671927|1524475X|9310939
    Written Language and Literacy|Writ. Lang. Lit.||13876732|15706001|101563030
    Xenotransplantation|Xenotransplantation||0908665X|13993089|9438793
    Yad Vashem studies|Yad Vashem Stud. Eur. Jew. Catastrophe. Resist.||00843296||100970264
    Yale Law & Policy Review|Yale Law Policy Rev.||07408048||100972306
    Yearbook of Medical Informatics|Yearb. Med. Inform.||09434747|23640502|9312666
    Yeast|Yeast||0749503X|10970061|8607637
    Yonsei Medical Journal|Yonsei Med. J.||05135796|19762437|0414003
    Zambezia|Zambezia||03790622||101085600
    Zeitschrift der Deutschen morgenländischen Gesellschaft|Z. Dtsch. Morgenl. Ges.||03410137||100970316
    Zeitschrift fur anorganische und allgemeine Chemie|Z. Anorg. Allg. Chem.||00442313|15213749|0033401
    Zeitschrift fur Erziehungswissenschaft|Z. Erziehwiss.||1434663X|18625215|101633114
    Zeitschrift fur Gastroenterologie|Z. Gastroenterol.||00442771|14397803|0033370
    Zeitschrift fur Gerontologie und Geriatrie|Z. Gerontol. Geriatr.||09486704|14351269|9506215
    Zeitschrift fur Kinder- und Jugendpsychiatrie und Psychotherapie|Z. Kinder Jugendpsychiatr. Psychother.||14224917||9801717
    Zeitschrift fur Orthopadie und Unfallchirurgie|Z. Orthop. Unfall.||18646697|18646743|101308227
    Zeitschrift fur Parasitenkunde|Z. Parasitenkd.||00443255||8710749
    Zeitschrift fur Physik. A, Atomic nuclei|Z. Phys. A At. Nucl.||09301151||100971593
    Zeitschrift fur Rheumatologie|Z. Rheumatol.||03401855|14351250|0414162
    Zeitschrift für Ethnologie|Z. Ethnol.||00442666||0261057
    Zeitschrift für Physikalische Chemie|Z. Phys. Chem.|Z Phys Chem (N F)|09429352||1305675
    Zeitschrift Für Psychologie|Z. Psychol.||21908370|21512604|101313724
    Zentralasiatische Studien|Zentralasiat. Stud.||0514857X||100970421
    ZFA|ZFA|ZFA (Stuttgart)|14336251|14399229|7613263|ZFA. Zeitschrift fur Allgemeinmedizin
    Zhongguo Fei Ai Za Zhi|Zhongguo Fei Ai Za Zhi||10093419|19996187|101126433
    Zhongguo Zhong Xi Yi Jie He Za Zhi Zhongguo Zhongxiyi Jiehe Zazhi|Zhongguo Zhong Xi Yi Jie He Za Zhi||10035370||9211576
    Zhonghua Bing Li Xue Za Zhi Chinese Journal of Pathology|Zhonghua Bing Li Xue Za Zhi||05295807||0005331
    Zhurnal Mikrobiologii, Epidemiologii, I Immunobiologii|Zh. Mikrobiol. Epidemiol. Immunobiol.||03729311||0415217
    Zhurnal nevrologii i psikhiatrii imeni S.S. Korsakova|Zh. Nevrol. Psikhiatr. Im. S S Korsakova||19977298|23094729|9712194
    ZooKeys|Zookeys||13132989|13132970|101497933
    Zoological Journal of the Linnean Society|Zool. J. Linn. Soc.||00244082|10963642|0254212
    Zoologischer Anzeiger|Zool. Anz.||00445231||0031351
    Zootaxa|Zootaxa||11755326|11755334|101179386
    """
}
