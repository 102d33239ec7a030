/// Acronyms, names of substances, places, peoples, languages and persons as they are spelled within
/// a sentence.
enum CasedWordTable {
  static let words = """
    CAR-T CAR-NK TCR-T TCR NK MSC HER2 DNA RNA mRNA miRNA siRNA lncRNA cDNA rRNA tRNA shRNA ncRNA circRNA
    COVID-19 COVID SARS SARS-CoV-2 SARS-CoV MERS MERS-CoV HIV HIV-1 HIV-2 AIDS HBV HCV HPV EBV CMV HSV RSV HTLV
    HCC NSCLC SCLC AML CLL CML DLBCL MDS GBM RCC PDAC TNBC HNSCC CRC ESCC ADHD PTSD COPD ARDS ICU
    PCR RT-PCR qPCR ELISA NMR MRI fMRI CT PET-CT SPECT EEG MEG ECG EKG EMG GWAS SNP SNPs QTL CRISPR CRISPR-Cas9 Cas9
    TNF TNF-alpha IL IL-1 IL-2 IL-4 IL-6 IL-8 IL-10 IL-17 IFN TGF TGF-beta VEGF EGFR EGF FGF PDGF IGF IGF-1 BDNF NGF
    PD-1 PD-L1 CTLA-4 CD4 CD8 CD3 CD19 CD20 CD34 CD38 BCMA BRCA BRCA1 BRCA2 TP53 KRAS BRAF ALK ROS1 PIK3CA PTEN MYC
    mTOR MAPK ERK AKT PI3K JAK STAT3 NF-kappaB NF-kB AMPK GABA NMDA AMPA ATP ADP AMP cAMP GTP NAD NADH NADPH
    ATPase GTPase MHC HLA GVHD HSCT TIL TILs APC BMI LDL HDL PSA CRP HbA1c GFR CKD ESRD NAFLD NASH IBD IBS GERD
    B-cell T-cell B-ALL T-ALL NK-cell G-CSF GM-CSF LPS ROS H2O2 CO2 O2 pH UV UVA UVB LCD MOSFET CMOS FPGA GPU CPU
    RCT RCTs WHO UNICEF UNESCO UN EU UK USA NATO OECD NHS CDC FDA EMA NIH NASA ESA CERN IEEE ACM ISO ASTM ASME AIAA
    GDP SME SMEs CSR HRM ERP CRM ICT AI NLP CNN CNNs RNN LSTM GAN GANs SVM PCA HMM CRF LDA BERT GPT
    IoT WiFi WLAN LAN TCP UDP HTTP HTML XML JSON SQL SPARQL RDF OWL UML API GUI 3D 2D 4D 5G 4G LTE MIMO OFDM CDMA
    GPS GIS LiDAR SAR InSAR NDVI ENSO NAO PCB PCBs PAH PAHs DDT BPA PFAS PFOS PFOA VOC VOCs PM2.5 PM10 TiO2 ZnO SiO2 Fe3O4 Al2O3
    NaCl KCl CaCO3 GaAs GaN InP MoS2 ZrO2 CeO2 CH4 N2O SO2 NOx QED QCD LHC
    PRISMA STROBE CONSORT GRADE COSMIN GLOBOCAN SEER NHANES DSM-5 DSM-IV ICD-10 ICD SF-36 EQ-5D WOMAC
    Parkinson Alzheimer Crohn Hodgkin Huntington Turner Marfan Cushing Hashimoto Kawasaki Guillain-Barre Sjogren
    Wilson Ewing Burkitt Wilms Kaposi Barrett Bayes Bayesian Gaussian Markov Markovian Poisson Fourier Laplace Hamiltonian
    Lagrangian Riemann Riemannian Euclidean Hilbert Banach Kalman Newton Newtonian Boltzmann Monte Carlo Hubbard Ising Schrodinger
    Dirac Einstein Maxwell Higgs Bose-Einstein Fermi Raman Darwin Darwinian Mendel Mendelian Freud Freudian Marx Marxist Kant Kantian
    Hegel Nietzsche Heidegger Foucault Bourdieu Weber Durkheim Habermas Shakespeare Dante Goethe Aristotle Plato Keynes Keynesian
    Africa African Africans America American Americans Asia Asian Asians Europe European Europeans Australia Australian Australians Oceania Antarctica Antarctic
    Arctic Atlantic Pacific Mediterranean Caribbean Baltic Nordic Scandinavia Scandinavian Balkan Balkans Himalaya Himalayan Alps Alpine Amazon Amazonian Andes Andean Sahara
    Saharan Sahel Arabia Arabian Arab Arabs Afghanistan Afghan Albania Albanian Algeria Algerian Angola Argentina Argentine Argentinian Armenia Armenian Austria Austrian Azerbaijan
    Bangladesh Bangladeshi Belgium Belgian Benin Bolivia Bolivian Bosnia Bosnian Botswana Brazil Brazilian Britain British Bulgaria Bulgarian Burkina Faso Burundi Cambodia Cambodian
    Cameroon Canada Canadian Canadians Chad Chile Chilean China Chinese Colombia Colombian Congo Congolese Croatia Croatian Cuba Cuban Cyprus Czech Denmark Danish Ecuador
    Egypt Egyptian England English Eritrea Estonia Estonian Ethiopia Ethiopian Finland Finnish France French Gabon Gambia Germany German Germans Ghana Ghanaian Greece Greek Guatemala
    Guinea Haiti Haitian Honduras Hungary Hungarian Iceland Icelandic India Indian Indians Indonesia Indonesian Iran Iranian Iraq Iraqi Ireland Irish Israel Israeli Italy Italian
    Jamaica Jamaican Japan Japanese Jordan Kazakhstan Kenya Kenyan Korea Korean Koreans Kosovo Kuwait Laos Latvia Latvian Lebanon Lebanese Liberia Libya Libyan Lithuania Lithuanian Luxembourg
    Macedonia Macedonian Madagascar Malawi Malaysia Malaysian Mali Malta Maltese Mauritius Mexico Mexican Mexicans Moldova Mongolia Mongolian Morocco Moroccan Mozambique Myanmar Namibia Nepal Nepalese
    Netherlands Dutch Zealand Nicaragua Niger Nigeria Nigerian Norway Norwegian Oman Pakistan Pakistani Palestine Palestinian Panama Papua Paraguay Peru Peruvian Philippines Filipino Poland Polish Portugal
    Portuguese Qatar Romania Romanian Russia Russian Russians Rwanda Rwandan Senegal Senegalese Serbia Serbian Singapore Slovakia Slovak Slovenia Slovenian Somalia Somali Spain Spanish Sudan Sudanese
    Sweden Swedish Switzerland Swiss Syria Syrian Taiwan Taiwanese Tajikistan Tanzania Tanzanian Thailand Thai Tibet Tibetan Togo Tunisia Tunisian Turkey Turkish Uganda Ugandan Ukraine Ukrainian
    Uruguay Uzbekistan Venezuela Venezuelan Vietnam Vietnamese Wales Welsh Scotland Scottish Yemen Zambia Zambian Zimbabwe Hong Kong Macau
    London Paris Berlin York Beijing Shanghai Tokyo Delhi Mumbai Moscow Rome Madrid Vienna Chicago Boston California Texas Florida Queensland Ontario Quebec Bavaria Catalonia Wuhan Guangdong
    Latin Arabic Hebrew Persian Hindi Bengali Urdu Tamil Mandarin Cantonese Swahili Kiswahili Yoruba Hausa Zulu Xhosa Maori Aboriginal Inuit Quechua Nahuatl Maya Mayan Aztec Inca Roman Romans Germanic Slavic Celtic
    Christian Christians Christianity Catholic Catholics Protestant Islam Islamic Muslim Muslims Jewish Jews Judaism Hindu Hinduism Buddhist Buddhism Confucian Bible Quran God Jesus
    Holocaust Nazi Soviet Ottoman Byzantine Renaissance Victorian Habsburg Prussian Internet Google Facebook Twitter YouTube Wikipedia Instagram WhatsApp Airbnb Tesla
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December
    Escherichia Staphylococcus Streptococcus Salmonella Pseudomonas Mycobacterium Plasmodium Helicobacter Clostridium Candida Aspergillus Saccharomyces Drosophila Caenorhabditis Arabidopsis Anopheles Aedes
    Listeria Legionella Chlamydia Toxoplasma Trypanosoma Leishmania Schistosoma Lactobacillus Bifidobacterium Bacillus Klebsiella Acinetobacter Enterococcus Neisseria Vibrio Borrelia Xenopus Danio Rattus Diptera Lepidoptera Coleoptera Hymenoptera
    AlphaFold ChatGPT GitHub YouTube LinkedIn Bluetooth OpenAI PubMed Medline MEDLINE Embase Scopus arXiv
    Ebola Zika Dengue Chikungunya Lyme Kupffer Langerhans Schwann Sertoli Leydig Purkinje Golgi Wnt Cochrane Delphi Likert Medicare Medicaid
    """

  /// Words with capitals only before certain words; the first word is spelled so.
  static let phrases = """
    T cell
    T cells
    T lymphocyte
    T lymphocytes
    T helper
    B cell
    B cells
    B lymphocyte
    B lymphocytes
    CAR T
    CAR NK
    C elegans
    E coli
    """
}
