import type { OrganisationType } from "./organisation-types";

/** Codes of the EU's own lists (application forms, CORDIS, the participant register), compared folded. */
export const ORGANISATION_TYPE_CODES = {
  "EPLUS-EDU-HEI": "tertiary-institute",
  "EPLUS-EDU-GEN-PRE": "general-school",
  "EPLUS-EDU-GEN-PRI": "general-school",
  "EPLUS-EDU-GEN-SEC": "general-school",
  "EPLUS-EDU-VOC-SEC": "secondary-vocational-institute",
  "EPLUS-EDU-VOC-TER": "tertiary-vocational-institute",
  "EPLUS-EDU-ADULT": "adult-education-centre",
  "EPLUS-BODY-PUB-NAT": "public-authority",
  "EPLUS-BODY-PUB-REG": "public-authority",
  "EPLUS-BODY-PUB-LOC": "public-authority",
  "EPLUS-BODY-ACCRED": "qualification-body",
  "EPLUS-BODY-CONS": "guidance-body",
  "EPLUS-ENT-SME": "sme",
  "EPLUS-ENT-LARGE": "large-enterprise",
  "EPLUS-NGO": "ngo-association-or-social-enterprise",
  "EPLUS-ENGO": "ngo",
  "EPLUS-FOUND": "foundation",
  "EPLUS-SOCIAL": "social-partner",
  "EPLUS-RES": "research-institute",
  "EPLUS-NET-EU": "ngo",
  "EPLUS-INTER": "international-organisation",
  "EPLUS-EURO-GROUP-COOP": "european-grouping",
  "EPLUS-YOUTH-COUNCIL": "youth-organisation",
  "EPLUS-YOUTH-GROUP": "youth-organisation",
  "EPLUS-SPORT-FED": "sports-organisation",
  "EPLUS-SPORT-CLUB": "sports-organisation",
  "EPLUS-SPORT-LEAGUE": "sports-organisation",
  "EPLUS-SPORT-PARTIAL": "sports-organisation",
  HES: "higher-or-secondary-education",
  UNI: "higher-or-secondary-education",
  REC: "research-institute",
  RES: "research-institute",
  PRC: "enterprise",
  PUB: "public-authority",
  OTH: "other",
} as const satisfies Readonly<Record<string, OrganisationType>>;

/**
 * What forms print and people write for each type, in the languages of the programme; compared folded, as a whole. Left out is
 * what the qualifiers below or the words for size and enterprises make of others: "private university", "big company".
 */
export const ORGANISATION_TYPE_WORDS: Readonly<Record<OrganisationType, string>> = {
  sme: `
    SME | SMEs | MSME | small and medium sized enterprise
    SME company | start-up | startup | spin-off
    KMU | PME | PyME | PYMES | PMI | MPMI | MKB | KMO | MŚP | KKV | IMM | МСП
    ΜμΕ | SMV | SMF | SMB | pk-yritys | VKE | MVU | MVĮ | KOBİ
    midden- en kleinbedrijf | TPE | ETI | TPE/PME | PME/TPE
    microenterprise
    small mid-cap | Mittelstand | sektor MŚP | jeune pousse | university spin-off | academic spin-off
    FBM | FBManna | NVM
  `,
  "large-enterprise": `
    large enterprise | large | LE | multinational
    multinational company | corporation | corporate | large industry | non-SME company
    Konzern | grand groupe
    suurettevõte
    mid-cap | midcap | midcaps | mid-cap company | mid-sized company | Großkonzern
  `,
  "social-enterprise": `
    social enterprise | social business | social economy enterprise | WISE
    social cooperative | Sozialunternehmen | soziales Unternehmen | entreprise sociale
    entreprise d'insertion | empresa social | empresa de economía social | impresa sociale
    cooperativa sociale | sociale onderneming | przedsiębiorstwo społeczne | spółdzielnia socjalna
    sociální podnik | socialno podjetje | društveno poduzeće | întreprindere socială
    социално предприятие | κοινωνική επιχείρηση | socialøkonomisk virksomhed | socialt företag
    yhteiskunnallinen yritys | sosyal girişim
  `,
  "self-employed": `
    self-employed | sole trader | freelance | sole proprietor
    Selbstständig | selbständig | Einzelunternehmen | Freiberufler | indépendant | travailleur indépendant
    autónomo | trabajador autónomo | libero professionista | ditta individuale | zelfstandige | zzp
    jednoosobowa działalność gospodarcza | OSVČ | SZČO | samozaposlen | egyéni vállalkozó | PFA
    trabalhador independente | empresário em nome individual | egenföretagare | yksityisyrittäjä
    self-employed individuals
  `,
  enterprise: `
    enterprise | company | industry | industrial
    private sector company | employer
    private for-profit entity | for-profit | profit
    private for profit organisation
    commercial company | consultancy | consulting company | consulting | BUS
    private for profit entities (excluding higher or secondary education establishments)
    private for-profit companies | limited company | manufacturer | private sector | economic operator
    small and medium-sized or large enterprises (including social enterprises) | IND | ENT
    company (large or SME)
    a public or a private, a small, medium or large enterprise (including social enterprises)
    SME or large enterprise | cooperative | co-operative | Genossenschaft | cooperativa
    Wirtschaft | Industrie | Privatunternehmen | Wirtschaftsunternehmen
    industriel | industria
    bedrijfsleven
    компания | εταιρία
    kumpanija | comhlacht
    компанија
    cuideachta
    commercial organisation | commercial entity | commercial | scale-up | Handwerksbetrieb | sociedad limitada | sociedad anónima | sociedad mercantil
    società di capitali | gospodarska družba | trgovačko društvo | privredno društvo | привредно друштво | anonim şirket | limited şirket
    limited liability company | joint stock company | μικρομεσαία επιχείρηση | producer
    private sector organisation | private sector entity
    secteur privé | sector privado | settore privato | setor privado | sektor prywatny | soukromý sektor
    súkromný sektor | zasebni sektor | privatni sektor | privat sektor | yksityinen sektori | özel sektör
    частен сектор | приватен сектор | приватний сектор | ιδιωτικός τομέας | particuliere sector | Privatwirtschaft
    magáncég
  `,
  chamber: `
    chamber | chambers | chamber of commerce | chamber of industry | chamber of crafts | COC
    chamber of commerce and industry | chamber of labour | chamber of skilled crafts | CCI
    chambers of commerce, industry or labour, chambers of skilled crafts | economic chamber
    chamber of agriculture | chamber of trade | professional chamber
    Kammer | Handelskammer | Industrie- und Handelskammer | IHK | HWK | Handwerkskammer
    Wirtschaftskammer | Arbeiterkammer | Arbeitskammer | Landwirtschaftskammer | AHK
    chambre | chambre de commerce | chambre de commerce et d'industrie | chambre des métiers
    chambre consulaire | chambre d'agriculture | cámara | cámara de comercio | cambra de comerç
    cámara de comercio e industria | camera di commercio | camera | CCIAA
    kamer van koophandel | izba | izba gospodarcza | izba handlowa | izba rzemieślnicza | komora
    hospodářská komora | obchodní komora | gospodarska zbornica | zbornica
    gospodarska komora | obrtnička komora | kamara | kereskedelmi kamara | iparkamara | kereskedelmi és iparkamara | cameră de comerț
    camera de comerț și industrie | търговска камара | търговска палата
    търговско-промишлена палата | промишлена палата | стопанска камара | επιμελητήριο
    handelskammare | kauppakamari | kaubanduskoda | tirdzniecības kamera
    prekybos rūmai | ticaret odası | sanayi odası | ticaret ve sanayi odası | привредна комора
    association of chambers | federation of chambers | union of chambers | chambers association
    association of chambers of commerce | federation of chambers of commerce
    obrtna zbornica | sanayi ve ticaret odası | oda ekonomike | торгово-промислова палата
    Kammern | izba przemysłowo-handlowa | obchodná a priemyselná komora | hospodářská a agrární komora | kaubandus-tööstuskoda | odë ekonomike
    prekybos, pramonės ir amatų rūmai | kamra tal-kummerċ | стопанска комора | dhoma e tregtisë | meslek odası | trgovinska komora | търговска и промишлена камара
  `,
  "trade-union": `
    trade union | labour union | labor union | workers' organisation
    workers' union | trade union confederation | employees' organisation | trade union organisation
    Gewerkschaft | Gewerkschaftsbund | Arbeitnehmerorganisation | Arbeitnehmervertretung | syndicat
    sindicat | organizație sindicală | odborový svaz | odborový zväz | organisation syndicale | syndicat de salariés | organización sindical
    sindacato | organizzazione sindacale | vakbond | vakvereniging | związek zawodowy | odbory
    odborová organizace | sindikat | szakszervezet | синдикат
    συνδικάτο | συνδικαλιστική οργάνωση | fagforening | fackförening | fackförbund | ammattiliitto
    ametiühing | arodbiedrība | profesinė sąjunga | trejdjunjin | sendika | verkalýðsfélag
    trade union federation | federation of trade unions | trade union association
    confederation of trade unions | association of trade unions | national trade union centre
    Gewerkschaftsverband | Dachverband der Gewerkschaften | fédération syndicale
    confédération syndicale | federación sindical | confederación sindical | federazione sindacale
    confederazione sindacale | vakcentrale | vakfederatie
    stéttarfélag | синдикална организация
    związki zawodowe | fagforbund | ceardchumann
  `,
  "trade-or-employers-association": `
    trade association | trade body
    employer organisation | employer association | employers' federation
    business association | industry association | industrial association | employers' confederation
    industry federation | industrial federation | business organisation | federation of employers
    association of employers | association of enterprises | business federation | industry body
    trade federation | employers | association of companies | guild | business representative organisation
    Arbeitgeberverband | Wirtschaftsverband | Industrieverband | Unternehmensverband | Innung
    Arbeitgeberorganisation | Unternehmerverband | organisation d'employeurs
    fédération patronale | syndicat patronal | fédération d'entreprises | patronal | patronat
    organización empresarial | asociación empresarial | asociación de empresas | confederación empresarial
    asociación de empresarios | associazione datoriale | associazione di imprese | associazione industriale
    organizzazione datoriale | confederazione datoriale | associação empresarial | associação patronal
    associação industrial | werkgeversorganisatie | werkgeversvereniging | organizacja pracodawców
    związek pracodawców | svaz zaměstnavatelů | zaměstnavatelský svaz | zväz zamestnávateľov
    združenje delodajalcev | udruga poslodavaca | munkaadói szövetség | organizație patronală
    работодателска организация | οργάνωση εργοδοτών | εργοδοτική οργάνωση | arbejdsgiverforening
    arbetsgivarorganisation | työnantajajärjestö | tööandjate liit | darba devēju organizācija
    darbdavių organizacija | işveren sendikası | işveren örgütü | arbeidsgiverorganisasjon
    association of SMEs | SME association | federation of SMEs | SME federation | SME organisation
    association of small and medium-sized enterprises
    confederation of SMEs | confederation of enterprises | confederation of employers | federation of enterprises
    federation of companies | federation of industries | confederation of industry | enterprise association
    association representing enterprises | association representing SMEs | association representing companies
    KMU-Verband | Mittelstandsverband | Verband der KMU | fédération de PME
    association de PME | confédération des PME | asociación de pymes | confederación de pymes | associazione di PMI
    confederazione di PMI | associação de PME | MKB-organisatie | związek przedsiębiorców
    arbejdsgiverorganisation | työnantajaliitto | zamestnávateľský zväz | организация на работодатели
    employers' union | удружење послодаваца | унија послодаваца | здружение на работодавачи | организација на работодавачи
    udruženje poslodavaca | σύνδεσμος επιχειρήσεων | atvinnurekendasamtök | næringsforening | Kreishandwerkerschaft
  `,
  "labour-market-actor": `
    labour market actor | labour market organisation | labour market stakeholder | LMA | Arbeitsmarktakteur
    acteur du marché du travail | actor del mercado laboral | actor del mercado de trabajo | attore del mercato del lavoro
    ator do mercado de trabalho | arbeidsmarktactor | arbejdsmarkedsaktør | arbetsmarknadsaktör | arbeidsmarkedsaktør
    työmarkkinatoimija | uczestnik rynku pracy | aktér trhu práce | akter na trgu dela | sudionik tržišta rada
    munkaerőpiaci szereplő | actor al pieței muncii | участник на пазара на труда | φορέας της αγοράς εργασίας
    tööturu osapool | darba tirgus dalībnieks | darbo rinkos dalyvis
  `,
  "social-partner": `
    social partner | social partner or other representative of working life
    social partner or other representative of working life (chamber of commerce, trade union, trade association)
    European or national social partner | European social partner | national social partner
    a social partner or other representative of working life, including chambers of commerce, industry, craft/professional associations and trade unions
    social partners (employers' organisations and trade unions) | representative of working life
    Sozialpartner | Sozialpartnerorganisation | partenaire social | partenaires sociaux | parte sociale
    partenaire social ou autre représentant de la vie professionnelle
    partenaire social ou autre représentant de la vie professionnelle (chambres de commerce, syndicat, association professionnelle)
    Sozialpartner oder andere Vertreter des Arbeitslebens (Handelskammern, Gewerkschaften, Berufsverbände)
    interlocutor social | interlocutores sociales | agente social
    parti sociali | parceiro social | parceiros sociais
    partner społeczny | partnerzy społeczni | sociální partner | sociálny partner
    socijalni partner | szociális partner | partener social | социален партньор | κοινωνικός εταίρος
    arbejdsmarkedspart | arbetsmarknadspart | arbetsmarknadens parter | työmarkkinajärjestö
    sotsiaalpartner | socialinis partneris | sosyal ortak
    other representative of working life
    sociale partner | социјални партнер | социјален партнер | соціальний партнер | sieħeb soċjali | partner social
    comhpháirtí sóisialta | aðilar vinnumarkaðarins | arbejdsmarkedets parter | partene i arbeidslivet | työmarkkinaosapuoli
  `,
  cluster: `
    cluster | clusters | industry cluster | industrial cluster | cluster organisation | business cluster
    competitiveness cluster | innovation cluster | pôle de compétitivité | grappe | Klaster | klastr
    klaszter | grozd | клъстер | klynge | kluster | klusteri | συστάδα | küme
    distretto | distretto industriale | distretto tecnologico | polo tecnologico | klasteris
  `,
  "sectoral-or-professional-association": `
    sectoral association | sector association | professional association | professional body
    sectoral or professional association | sector organisation
    branch association | branch organisation | sectoral organisation | professional federation
    sectoral federation | sectoral body | professional organisation
    umbrella organisation of the sector | craft association | Fachverband | Branchenverband
    Berufsverband | association professionnelle | organisation professionnelle | branche professionnelle
    fédération professionnelle | association sectorielle | fédération sectorielle | asociación sectorial
    asociación profesional | colegio profesional | associazione di categoria | associazione professionale
    ordine professionale | associazione settoriale | associação sectorial | associação setorial
    associação profissional | brancheorganisatie | beroepsvereniging | branchevereniging | sectororganisatie
    organizacja branżowa | stowarzyszenie branżowe | stowarzyszenie zawodowe | profesní sdružení
    oborové sdružení | profesijné združenie | strokovno združenje | strukovna udruga | szakmai szövetség
    asociație profesională | браншова организация | професионална асоциация | κλαδικός φορέας
    επαγγελματική ένωση | brancheforening | branschorganisation | toimialajärjestö | erialaliit
    nozares asociācija | šakos asociacija | bransjeorganisasjon | meslek örgütü | meslek kuruluşu
    strukovno udruženje | oborový svaz | браншова асоциация | sektör derneği | craft guild | guild of craftsmen | toimialaliitto
  `,
  association: `
    association | federation | confederation | umbrella organisation | umbrella | alliance | union
    EU-wide network | association/federation | membership organisation
    network | AISBL | ASBL | association (non-profit) | non-profit association
    Verband | Verein | Vereinigung | Dachverband | e.V. | Bundesverband
    réseau | association loi 1901 | asociación | federación | confederación | red | associazione
    federazione | confederazione | rete | associação | federação | vereniging | federatie
    koepelorganisatie | VZW | stowarzyszenie | federacja | związek | konfederacja | asociace | sdružení
    svaz | spolek | asociácia | združenie | zväz | združenje | zveza | udruga | savez | udruženje
    egyesület | szövetség | asociație | uniune | асоциация | сдружение | федерация | ένωση
    σύλλογος | σωματείο | ομοσπονδία | forening | forbund | yhdistys | liitto
    järjestö | ühing | liit | biedrība | asociācija | sąjunga | dernek | birlik | samtök
    shoqatë | здружение | удружење
  `,
  "sector-skills-council": `
    sector skills council | sectoral skills council | skills council | SSC
    sectoral council | sector council | sectoral training council | sectoral training fund
    branchenspezifischer Kompetenzrat | conseil sectoriel de compétences | OPCO | sectorfonds
    rada sektorowa | sektorowa rada ds. kompetencji | sektorová rada | sektorsko vijeće | sectorraad
  `,
  "intermediary-representing-enterprises": `
    intermediary representing enterprises | intermediary body representing enterprises | intermediary body
    business support organisation | BSO | business network | business support | business incubator
    intermediary representing companies | incubator | accelerator | business hub | technology park
    science park | business angel network | venture capital | investor | digital innovation hub | EDIH
  `,
  intermediary: `
    intermediary | intermediary organisation
    intermediaries that represent education, training or youth organisations or enterprise
    intermediaries that represent education, training or youth organisations and enterprises
    Vermittlungsorganisation | organisme intermédiaire | organismo intermedio | organismo intermediario
  `,
  university: `
    university | uni | technical university
    university (HEI) | HEI (university) | research university | UNIV
    university college | faculty | university faculty | medical university | university department
    Universität | Technische Universität | université | universidad | università
    universiteit | uniwersytet | uczelnia | politechnika | univerzita | univerza | sveučilište | egyetem
    университет | πανεπιστήμιο | universitet | yliopisto | ülikool
    ollscoil | háskóli | univerzitet | универзитет
    unibertsitatea
    fakultet | ateneo | факултет
  `,
  "tertiary-institute": `
    HEI | HEIs | HE | HE institution | HE provider | higher education institution
    higher education | IHE
    higher education institution (tertiary level) | higher education establishment | higher education provider
    higher education (HE) | higher education institution / university | university or HEI | HEI institution
    tertiary education institution | tertiary institution | tertiary education
    higher institution | EDU-HEI
    university or other higher education institution | higher education organisation | graduate school
    Hochschuleinrichtung | Hochschule | Hochschulbildung | Einrichtung der Hochschulbildung
    Hochschuleinrichtung (tertiärer Bereich) | Hochschuleinrichtung (Tertiärbereich)
    établissement d'enseignement supérieur | établissement d'enseignement supérieur (niveau tertiaire)
    enseignement supérieur | EES | grande école | école supérieure | haute école | école d'ingénieurs
    institución de educación superior | educación superior | institución de enseñanza superior
    enseñanza superior
    centro de educación superior | istituto di istruzione superiore (livello terziario) | IIS (terziario)
    istituto di istruzione superiore universitario | istituzione di istruzione superiore | alta formazione
    istruzione superiore | istituzione di istruzione superiore (livello terziario) | AFAM
    instituição de ensino superior | ensino superior | hogeronderwijsinstelling | hoger onderwijs
    instelling voor hoger onderwijs | instytucja szkolnictwa wyższego | szkoła wyższa | uczelnia wyższa
    szkolnictwo wyższe | vysoká škola | vysokoškolská instituce | VŠ
    visokošolska ustanova | visokošolski zavod | visokoškolska ustanova | visoko učilište | VU
    felsőoktatási intézmény | főiskola | instituție de învățământ superior | învățământ superior
    висше училище | висше учебно заведение | ВУЗ | ίδρυμα τριτοβάθμιας εκπαίδευσης | ΑΕΙ | ΙΤΕ
    ανώτατο εκπαιδευτικό ίδρυμα | ίδρυμα ανώτατης εκπαίδευσης | videregående uddannelsesinstitution
    lärosäte | högskola | högre utbildning | korkeakoulu | korkeakouluoppilaitos | kõrgkool
    kõrgharidusasutus | augstskola | augstākās izglītības iestāde | aukštoji mokykla
    aukštojo mokslo institucija | istituzzjoni ta' edukazzjoni għolja | institiúid ardoideachais
    yükseköğretim kurumu | yükseköğretim | høyskole | høgskole | høyere utdanningsinstitusjon
    visokoškolska institucija | високошколска установа | високообразовна институција | ЗВО
    højere læreanstalt | institucion i arsimit të lartë
    higher ed | висока школа | високообразовна установа | visoka škola | vysoké školy
  `,
  "university-of-applied-sciences": `
    university of applied science | UAS
    polytechnic | polytechnical institute | Fachhochschule | FH
    Hochschule für angewandte Wissenschaften | HAW | Duale Hochschule | hogeschool | HBO
    ammattikorkeakoulu | AMK | yrkeshögskola (UAS) | veleučilište | politécnico | instituto politécnico
    ensino superior politécnico | erhvervsakademi | professionshøjskole | rakenduskõrgkool | kolegija
    wyższa szkoła zawodowa | haute école spécialisée | HES-SO | visoka strokovna šola
    univ. of applied sciences
  `,
  "vet-school-or-centre": `
    VET | VET provider | VET school | VET centre | VET center
    VET institution | VET organisation | VET college | VET training centre | IVET | CVET
    IVET provider | CVET provider | I-VET | C-VET | VET institution/provider | initial VET | continuing VET
    VET education provider | VET training provider | VET provider (school) | vocational education and training
    vocational education and training provider | vocational education and training (VET) provider | TVET
    vocational education and training institution | vocational school | vocational college | TVET provider
    vocational training centre | vocational training center | vocational training provider | CoVE
    vocational training | vocational education | vocational education provider | vocational institute
    vocational training institute | vocational training school | vocational | professional school
    vocational education and training centre | technical and vocational school | centre of vocational excellence
    further education college | FE college | FE | training centre (VET) | apprenticeship centre
    provider of vocational education and training | vocational education and training school
    school / VET provider | vocational training organisation
    Berufsbildungseinrichtung | Berufsschule | berufsbildende Schule | Berufskolleg | Berufsbildung
    Berufsbildungsanbieter | Berufsbildungszentrum | BBS | Berufsfachschule | Berufsakademie (BBS)
    Anbieter beruflicher Bildung | Einrichtung der beruflichen Bildung | berufliche Schule | Berufsausbildung
    Einrichtung der Berufsbildung | überbetriebliches Bildungszentrum | EFP | établissement d'EFP
    prestataire d'EFP | organisme d'EFP | centre d'EFP | école d'EFP | lycée professionnel | CFA
    centre de formation professionnelle | établissement d'enseignement professionnel | AFPA | GRETA
    enseignement et formation professionnels | formation professionnelle | école professionnelle
    prestataire d'enseignement et de formation professionnels | centre de formation d'apprentis
    organisme de formation professionnelle | FP | proveedor de EFP | EFP (VET) | centro de FP
    centro de formación profesional | formación profesional | centro integrado de formación profesional
    CIFP | centro integrado de FP | proveedor de formación profesional | instituto de formación profesional | centro FP
    escuela profesional
    IFP | IeFP | ente di formazione professionale | centro di formazione professionale | CFP
    formazione professionale | istituto professionale | istituto tecnico | scuola professionale
    istituto di formazione professionale | fornitore di IFP | organismo di formazione professionale
    escola profissional | ensino profissional | prestador de EFP | centro de formação profissional
    formação profissional | entidade de EFP | operador de EFP | mbo | mbo-instelling | mbo-school | ROC
    beroepsonderwijs | beroepsopleiding | beroepsschool | instelling voor beroepsonderwijs | AOC
    aanbieder van beroepsonderwijs | szkoła zawodowa | szkoła branżowa | technikum | szkoła techniczna
    kształcenie zawodowe | centrum kształcenia zawodowego | placówka kształcenia zawodowego | CKZ
    organizator kształcenia zawodowego | instytucja VET | střední odborná škola | SOŠ | SOU
    odborná škola | poskytovatel odborného vzdělávání | poskytovateľ OVP
    poklicna šola | srednja poklicna šola | šolski center | ponudnik PIU | strukovna škola
    ustanova za strukovno obrazovanje | strukovno obrazovanje | szakképzés | szakképző intézmény
    szakképzési centrum | szakképző iskola | szakiskola | școală profesională | liceu tehnologic
    furnizor de EFP | furnizor de formare profesională | învățământ profesional | ПОО
    професионална гимназия | професионално училище | професионално образование и обучение
    център за професионално обучение | доставчик на ПОО | ΕΕΚ | πάροχος ΕΕΚ | ΙΕΚ | ΣΑΕΚ | ΕΠΑΛ | ΚΕΚ
    επαγγελματική σχολή | ίδρυμα επαγγελματικής εκπαίδευσης | κέντρο επαγγελματικής κατάρτισης
    επαγγελματική εκπαίδευση και κατάρτιση | επαγγελματικό λύκειο | erhvervsskole | erhvervsuddannelse
    teknisk skole | yrkesskola | yrkesutbildning | yrkesutbildningsanordnare
    gymnasial yrkesutbildning | ammattiopisto | ammattioppilaitos | ammatillinen oppilaitos
    ammatillinen koulutus | kutsekool | kutseõppeasutus | kutsehariduskeskus | profesionālā skola
    profesionālās izglītības iestāde | tehnikums | profesinė mokykla | profesinio mokymo įstaiga
    profesinio rengimo centras | fagskole | yrkesfaglig skole | videregående skole (yrkesfag)
    iðnskóli | verkmenntaskóli | mesleki eğitim | mesleki eğitim merkezi | meslek lisesi
    mesleki eğitim kurumu | mesleki ve teknik anadolu lisesi | MEÖ | средња стручна школа
    средно стручно училиште | srednja stručna škola | shkollë profesionale
    Berufsbildungsträger | Träger beruflicher Bildung | Träger der beruflichen Bildung
    initial VET provider | continuing VET provider | VET provider (initial) | VET provider (continuing)
    proveedor de FP | ammattikoulu | střední odborné učiliště | srednja strukovna škola
    profesionālā vidusskola | arodskola | profesinio mokymo centras
    TVET college | TVET institution | berufliches Schulzentrum | höhere technische Lehranstalt | enseignement professionnel | agenzia formativa professionale
    branżowa szkoła | zespół szkół zawodowych | obrtnička škola | obrtna škola | ЦПО | EUD-skole | ammatillisen koulutuksen järjestäjä
    yrkesfaglig videregående skole | стручна школа | shkolla e mesme profesionale
    soláthraí oideachais agus oiliúna gairme
    CFPPA | IPSIA | ITIS | SOŠ a SOU | EUD-udbyder | AMU-center | PIKC | MTAL | ЗПО | ЗП(ПТ)О | вище професійне училище
  `,
  "secondary-vocational-institute": `
    School/Institute/Educational centre – Vocational Training (secondary level)
    vocational training (secondary level) | secondary vocational school | vocational secondary school
    upper secondary vocational school | technical secondary school | secondary VET | VET (secondary level)
    secondary technical school | vocational high school | upper secondary VET | secondary VET school
    secondary vocational institute | secondary vocational education and training | VET secondary
    VET school (secondary) | VET school (secondary level) | VET secondary school | EDU-VOC-SEC
    École/Institut/Centre éducatif – Formation professionnelle (niveau secondaire)
    Schule/Institut/Bildungszentrum – Berufsbildung (Sekundarstufe)
    Schule/Institut/Bildungszentrum – Berufsbildung (sekundäres Niveau)
    Escuela/Instituto/Centro educativo – Formación profesional (nivel secundario)
    Escuela/Instituto/Centro educativo – Formación profesional (secundaria)
    Scuola/Istituto/Centro educativo – Formazione professionale (livello secondario)
    Escola/Instituto/Centro educativo – Formação profissional (nível secundário)
    School/instituut/onderwijscentrum – Beroepsopleiding (secundair niveau)
    Szkoła/Instytut/Centrum edukacyjne – Kształcenie zawodowe (poziom średni)
    lycée technologique | lycée technique | HTL | HAK | szakgimnázium | liceo técnico
    secondary VET provider | VET provider (secondary) | VET provider (secondary level) | VET centre (secondary)
    VET provider (upper secondary) | VET school (upper secondary) | VET institution (secondary level)
    vocational school (secondary) | vocational school (secondary level) | vocational school (upper secondary)
    VET institution (secondary) | vocational education and training (secondary level)
  `,
  "tertiary-vocational-institute": `
    School/Institute/Educational centre – Vocational Training (tertiary level)
    vocational training (tertiary level) | tertiary VET | higher VET | VET (tertiary level) | HVET
    higher vocational school | higher vocational college | tertiary vocational institute | EDU-VOC-TER
    post-secondary VET | higher vocational education | higher vocational education and training
    tertiary VET institute | VET tertiary | higher VET provider | higher technical institute
    École/Institut/Centre éducatif – Formation professionnelle (niveau tertiaire)
    Schule/Institut/Bildungszentrum – Berufsbildung (tertiäres Niveau)
    Schule/Institut/Bildungszentrum – Berufsbildung (Tertiärbereich)
    Escuela/Instituto/Centro educativo – Formación profesional (nivel terciario)
    Scuola/Istituto/Centro educativo – Formazione professionale (livello terziario)
    Escola/Instituto/Centro educativo – Formação profissional (nível terciário)
    School/instituut/onderwijscentrum – Beroepsopleiding (tertiair niveau)
    ITS | ITS Academy | istituto tecnico superiore | vyšší odborná škola | VOŠ | višja strokovna šola
    formación profesional de grado superior | yrkeshögskoleutbildning | yrkeshögskola
    tertiary VET provider | VET provider (tertiary) | VET provider (tertiary level)
    VET school (tertiary) | VET school (tertiary level) | VET institution (tertiary level)
    VET institution (tertiary) | VET provider (post-secondary) | vocational school (tertiary)
    meslek yüksekokulu
  `,
  "vet-network": `
    network of VET providers | VET network | VET umbrella | VET association
    umbrella of VET providers | association of VET providers | VET umbrella organisation
    network of VET | VET provider network | VET providers' association
    association of vocational schools | network of vocational schools | Netzwerk von Berufsbildungsanbietern
    réseau de prestataires d'EFP | red de centros de FP | red de proveedores de EFP | rete di enti di formazione
    rede de prestadores de EFP | netwerk van aanbieders van beroepsonderwijs | sieć organizatorów kształcenia
  `,
  "training-provider": `
    training provider | training centre | training center
    training organisation | training institute | training
    training academy | training body | training school | e-learning provider | trainer
    continuing education provider | continuing training provider | lifelong learning provider | LLL provider
    Bildungsträger | Bildungsanbieter | Schulungszentrum | Weiterbildungseinrichtung | Trainingsanbieter
    Ausbildungszentrum | Bildungszentrum | Weiterbildungsanbieter | organisme de formation | formation
    centre de formation | centro de formación | entidad de formación | centro formativo
    ente di formazione | centro di formazione | agenzia formativa | agenzia di formazione | ente formativo
    entidade formadora | opleidingscentrum | opleider | opleidingsinstituut
    ośrodek szkoleniowy | instytucja szkoleniowa | vzdělávací centrum | školicí středisko
    izobraževalni center | centar za obuku | képzőközpont | képző intézmény
    centru de formare | furnizor de formare | център за обучение | κέντρο κατάρτισης | φορέας κατάρτισης
    kursuscenter | utbildningsanordnare | koulutuskeskus | koulutusorganisaatio | koolituskeskus
    mācību centrs | mokymo centras | eğitim merkezi | kurssenter
  `,
  "education-or-training-provider": `
    education and training provider | education or training provider | education & training | E&T provider
    education | education provider | educational institution | education institution | educational
    education and training institution | HEI or VET
    training/education provider | academia | college | colleges | community college | educational organisation
    Bildungseinrichtung | Bildung | établissement d'enseignement | établissement d'enseignement et de formation
    institución educativa | centro educativo | educación | istituto di istruzione | istruzione
    educação | estabelecimento de ensino | onderwijs | onderwijsinstelling | edukacja | placówka edukacyjna
    vzdělávací instituce | izobraževalna ustanova | obrazovna ustanova
    oktatási intézmény | instituție de învățământ | образователна институция | εκπαιδευτικό ίδρυμα
    uddannelsesinstitution | utbildningsinstitution | oppilaitos | õppeasutus | izglītības iestāde
    švietimo įstaiga | eğitim kurumu | utdanningsinstitusjon
  `,
  "higher-or-secondary-education": `
    higher or secondary education | higher or secondary education establishment
    higher education or secondary school
    higher and secondary education | secondary or higher education establishment
  `,
  "adult-education-centre": `
    adult education | adult education centre | adult education provider | adult learning provider
    School/Institute/Educational centre – Adult education | adult education institution | adult learning
    adult education organisation | adult education center | adult training centre | folk high school
    École/Institut/Centre éducatif – Éducation des adultes
    Schule/Institut/Bildungszentrum – Erwachsenenbildung
    Escuela/Instituto/Centro educativo – Educación de adultos
    Escola/Instituto/Centro educativo – Educação de adultos
    Scuola/Istituto/Centro educativo – Educazione degli adulti | Erwachsenenbildung | Volkshochschule | VHS
    Erwachsenenbildungseinrichtung | éducation des adultes | formation pour adultes | educación de adultos
    educación de personas adultas | CEPA | educazione degli adulti | CPIA
    volwassenenonderwijs | volwasseneneducatie | edukacja dorosłych | kształcenie dorosłych
    vzdělávání dospělých | izobraževanje odraslih | ljudska univerza
    obrazovanje odraslih | felnőttképzés | felnőttképző | educația adulților | образование за възрастни
    εκπαίδευση ενηλίκων | voksenuddannelse | vuxenutbildning | aikuiskoulutus | täiskasvanuharidus
    pieaugušo izglītība | suaugusiųjų švietimas | yetişkin eğitimi | halk eğitim merkezi | voksenopplæring
    narodno sveučilište | pučko otvoreno učilište | narodni univerzitet | народни универзитет | раднички универзитет
    работнички универзитет | uniwersytet ludowy | uniwersytet trzeciego wieku | università popolare
    universidad popular | université populaire | folkeuniversitet | lidová univerzita | rahvaülikool
  `,
  school: `
    school | schools | Schule | école | escuela | scuola | escola | szkoła | škola | šola | iskola
    școală | училище | σχολείο | skole | koulu | kool | mokykla | skoli | okul | училиште
    secondary school | high school | upper secondary school | colegio | lycée
    liceo | liceu | liceum | gimnazija | Sekundarschule | école secondaire | escuela secundaria | lise
    School/Institute/Educational centre | school/institute
    szkoła średnia | escola secundária | школа | shkollë | scoil | IIS
  `,
  "general-school": `
    School/Institute/Educational centre – General education (pre-primary level)
    School/Institute/Educational centre – General education (primary level)
    School/Institute/Educational centre – General education (secondary level)
    general education (secondary level) | general education | primary school | elementary school
    general education school | kindergarten | nursery school | pre-primary school | EDU-GEN-SEC
    general secondary school | general education (primary level) | general education (pre-primary level)
    École/Institut/Centre éducatif – Enseignement général (niveau préprimaire)
    École/Institut/Centre éducatif – Enseignement général (niveau primaire)
    École/Institut/Centre éducatif – Enseignement général (niveau secondaire)
    Schule/Institut/Bildungszentrum – Allgemeinbildung (Vorschule)
    Schule/Institut/Bildungszentrum – Allgemeinbildung (Primarstufe)
    Schule/Institut/Bildungszentrum – Allgemeinbildung (Sekundarstufe)
    Escuela/Instituto/Centro educativo – Enseñanza general (nivel secundario)
    Scuola/Istituto/Centro educativo – Istruzione generale (livello secondario)
    Grundschule | allgemeinbildende Schule | Gymnasium | école primaire | collège (secondaire) | AHS
    école maternelle | escuela primaria | scuola primaria | scuola media | basisschool
    szkoła podstawowa | liceum ogólnokształcące | základní škola | osnovna šola
    osnovna škola | általános iskola | gimnázium | școală gimnazială | основно училище | folkeskole
    grundskola | peruskoulu | põhikool | pamatskola | pagrindinė mokykla | ilkokul | grunnskole
    preschool | CEIP | Realschule | escola básica | γυμνάσιο | yläkoulu
  `,
  "research-institute": `
    research | research institute | research institute/centre | research centre
    research center | research organisation | research and technology organisation
    RTO | R&D | RPO | research body | research establishment | research performing organisation
    RO
    R&D centre | research lab | laboratory | think tank | technology centre
    research and innovation centre | research infrastructure | academy of sciences | RTD | R&I
    Forschungseinrichtung | Forschungsinstitut | Forschungszentrum | Forschung | Forschungsorganisation
    institut de recherche | centre de recherche | institut/centre de recherche | organisme de recherche
    recherche | centro de investigación | instituto de investigación | centro tecnológico | investigación
    organismo de investigación | centro di ricerca | istituto di ricerca | ente di ricerca | ricerca | EPR
    istituto/centro di ricerca | instituto/centro de investigación
    onderzoeksinstelling | onderzoeksinstituut | kennisinstelling
    onderzoekscentrum | onderzoek | instytut badawczy | ośrodek badawczy | jednostka badawcza | badania
    instytut/ośrodek badawczy | výzkumný ústav | výzkumná organizace | výskumný ústav
    výskumná organizácia | raziskovalni inštitut | raziskovalna organizacija | znanstveni institut
    istraživački centar | istraživački institut | kutatóintézet | kutatóközpont | institut de cercetare
    centru de cercetare | изследователски институт | изследователски център | научен институт
    научноизследователски институт | научноизследователски център | научно-изследователски институт
    научноизследователска организация
    ερευνητικό κέντρο | ερευνητικό ινστιτούτο | ερευνητικός φορέας | forskningsinstitution
    forskningscenter | tutkimuslaitos | tutkimuskeskus | teadusasutus
    pētniecības institūts | zinātniskais institūts | tyrimų institutas | mokslinių tyrimų institutas
    araştırma merkezi | araştırma enstitüsü | forskningsinstitutt | rannsóknarstofnun
    rannsóknastofnun | jednostka naukowa
    истраживачки институт | научна установа | institut kërkimor | technological centre | naukowa instytucja | научноистраживачки институт
  `,
  ngo: `
    NGO | NGOs | non-governmental organisation
    nongovernmental organisation
    CSO | civil society organisation | civil society
    charity | charitable organisation | European network (NGO) | environmental NGO
    NRO | Nichtregierungsorganisation | zivilgesellschaftliche Organisation | ONG
    organisation non gouvernementale | société civile
    organización no gubernamental | organizzazione non governativa | ONLUS | ODV | ETS | terzo settore
    organização não governamental | OSC | niet-gouvernementele organisatie | ngo (Europees)
    organizacja pozarządowa | NNO | nevládní organizace | nezisková organizace (NNO) | mimovládna organizácia
    nevladna organizacija | NVO | civil szervezet | organizație neguvernamentală | НПО
    неправителствена организация | ΜΚΟ | μη κυβερνητική οργάνωση | frivillig organisation
    ideell organisation | kansalaisjärjestö | vabaühendus | MTÜ | nevalstiska organizācija
    nevyriausybinė organizacija | STK | sivil toplum kuruluşu | frivillig organisasjon
    félagasamtök | OJF | organizatë joqeveritare | ГО
    невладина организација
    church | religious organisation
    ONGD | OJQ | НУО | INGO
  `,
  "ngo-association-or-social-enterprise": `
    non-governmental organisation/association/social enterprise | NGO/association/social enterprise
    non-governmental organisation/association | NGO/association | association/NGO
    non-profit | non-profit organisation | nonprofit | not-for-profit | NPO
    not for profit organisation
    non-profit making organisation | non-profit entity
    third sector organisation
    organisation non gouvernementale/association/entreprise sociale | ONG/association/entreprise sociale
    Nichtregierungsorganisation/Verein/Sozialunternehmen
    Nichtregierungsorganisation/Vereinigung/Sozialunternehmen
    organización no gubernamental/asociación/empresa social
    organizzazione non governativa/associazione/impresa sociale
    organização não governamental/associação/empresa social
    niet-gouvernementele organisatie/vereniging/sociale onderneming
    organizacja pozarządowa/stowarzyszenie/przedsiębiorstwo społeczne | gemeinnützig
    gemeinnützige Organisation
    à but non lucratif | organisation à but non lucratif | sin ánimo de lucro | entidad sin ánimo de lucro
    senza scopo di lucro | no profit | organizzazione non profit | sem fins lucrativos
    organizacja non-profit | nezisková organizace | neprofitna organizacija
    nonprofit szervezet | organizație non-profit | нестопанска организация | μη κερδοσκοπικός οργανισμός
  `,
  foundation: `
    foundation | foundations | Stiftung | fondation | fundación | fondazione | fundação | stichting
    fundacja | nadace | nadácia | ustanova (fundacija) | fundacija | zaklada | alapítvány | fundație
    фондация | ίδρυμα (κοινωφελές) | fond | stiftelse | säätiö | sihtasutus | nodibinājums | fondas
    vakıf | fundació | charitable foundation
  `,
  "public-authority": `
    public body | public bodies | public authority | authority | government | ministry
    national public body | regional public body | local public body | public administration | municipality
    public | public sector | public institution | public organisation | public entity | city | region
    government agency
    governmental body | governmental organisation | public agency | national agency
    public bodies (excluding research organisations and secondary or higher education establishments)
    a public body at local, regional or national level | public body at national level | regulator
    public body (national) | public body (regional) | public body (local) | policy maker | policymaker
    education authority | county | province | council
    öffentliche Einrichtung | öffentliche Stelle | Behörde | öffentliche Verwaltung | Ministerium
    Gebietskörperschaft | Gemeinde | nationale öffentliche Stelle | regionale öffentliche Stelle
    lokale öffentliche Stelle | organisme public | organisme public national | organisme public régional
    organisme public local | autorité publique | collectivité territoriale | collectivité
    administration publique | mairie | commune | organismo público | organismo público nacional
    organismo público regional | organismo público local | administración pública | ayuntamiento
    autoridad pública | entidad pública | gobierno regional | ente pubblico
    ente pubblico nazionale | ente pubblico regionale | ente pubblico locale | autorità pubblica
    pubblica amministrazione | comune | regione | ente locale | organismo pubblico
    câmara municipal | município
    entidade pública | autoridade pública | autarquia | administração pública | overheid | overheidsinstantie | overheidsinstelling | gemeente
    provincie | publieke instelling | organ publiczny
    jednostka samorządu terytorialnego | JST | administracja publiczna | ministerstwo | urząd | gmina
    podmiot publiczny | jednostka publiczna | krajowy organ publiczny | regionalny organ publiczny
    veřejný orgán | veřejná instituce | orgán veřejné správy | úřad | obec | kraj | ministerstvo
    verejná inštitúcia | orgán verejnej správy | javni organ | javni zavod | občina
    javno tijelo | javna ustanova | općina | županija | ministarstvo | közintézmény | önkormányzat | hatóság
    minisztérium | állami szerv | autoritate publică | instituție publică | primărie | minister
    consiliu județean | публичен орган | държавна институция | община | министерство
    δημόσιος φορέας | δημόσια αρχή | δήμος | περιφέρεια | υπουργείο | offentlig myndighed | kommune
    offentligt organ | myndighet | kommun | julkinen elin | julkinen organisaatio
    viranomainen | kunta | kaupunki | avalik asutus | omavalitsus | ministeerium
    publiska iestāde | valsts iestāde | pašvaldība | ministrija | viešoji įstaiga | savivaldybė
    kamu kurumu | kamu kuruluşu | belediye | bakanlık | valilik | opinber aðili | sveitarfélag
    јавно тело | јавна установа | општина
    public body (national level) | public body (regional level) | public body (local level)
    public body at regional level | public body at local level | organisme publique national
    organisme publique régional | organisme publique local
    urząd gminy | министарство | kohalik omavalitsus | bashki | ministri
    city council | county council | town hall | regulatory authority | Landesregierung | Stadtverwaltung | urząd miasta | organ administracji publicznej
    veřejná správa | orgán veřejné moci | közigazgatási szerv | държавен орган | riigiasutus | valsts pārvaldes iestāde
    valstybės institucija | kunsill lokali | údarás áitiúil | fylkeskommune | offentlig etat | ráðuneyti
    bestuursorgaan | département | conseil régional | diputación | ministries
    cities and regions | school authority
    authority responsible for education, training or employment
    authorities responsible for education, training or employment at regional or national level
    public sector organisation | public sector body | kamu
  `,
  "public-service-provider": `
    public service provider | public service | fournisseur de services publics | prestataire de services publics
    öffentlicher Dienstleister | proveedor de servicios públicos | fornitore di servizi pubblici
  `,
  "development-agency": `
    development agency | economic development agency
    innovation agency | Wirtschaftsförderung | agence de développement
    agencia de desarrollo | agencia de desarrollo económico | agenzia di sviluppo | agência de desenvolvimento
    ontwikkelingsmaatschappij | agencja rozwoju | rozvojová agentura
    razvojna agencija | fejlesztési ügynökség | agenție de dezvoltare
    агенция за развитие | αναπτυξιακή εταιρεία | αναπτυξιακός φορέας | kalkınma ajansı | RDA
    sectoral agency
  `,
  "employment-service": `
    employment service | PES | employment agency
    job centre | labour office | employment office | Arbeitsagentur
    Arbeitsmarktservice | AMS | Arbeitsverwaltung | service de l'emploi
    service public d'emploi | agence pour l'emploi | servicio de empleo
    servizi per l'impiego | centro per l'impiego | serviço de emprego
    arbeidsbemiddeling | UWV | VDAB | urząd pracy | úřad práce
    zavod za zaposlovanje | zavod za zapošljavanje | munkaügyi központ | serviciu de ocupare | бюро по труда
    агенция по заетостта | υπηρεσία απασχόλησης | arbejdsformidling | arbetsförmedling | työvoimapalvelu
    TE-toimisto | töötukassa | nodarbinātības dienests | užimtumo tarnyba | iş kurumu | NAV
  `,
  "guidance-body": `
    counselling body | guidance body | career guidance | career guidance body | counselling organisation
    career guidance and counselling | career guidance, professional counselling and information services
    bodies providing career guidance, professional counselling, information services and employment services
    body providing career guidance, professional counselling, information services and employment services
    body providing career guidance, professional counselling and information services | counseling body
    Beratungsstelle | Berufsberatung | organisme de conseil | organisme d'orientation
    orientation professionnelle
    organismo de orientación | ente di orientamento | organismo de aconselhamento | counsellzing body
    organisme de conseil et d'orientation | doradztwo zawodowe | kariérové poradenství
  `,
  "qualification-body": `
    accreditation, certification or qualification body
    accreditation, certification, recognition or qualification body
    accreditation body | certification body | qualification body | certification | awarding body
    qualification authority | accreditation | assessment body | standardisation body | quality assurance agency
    accreditation, certification, validation or qualification body | awarding organisation
    accreditation agency
    Zertifizierungsstelle | Akkreditierungsstelle
    Akkreditierungs-, Zertifizierungs- oder Qualifizierungsstelle
    organisme d'accréditation, de certification ou de qualification | organisme de certification
    accréditation, (certification ou organisme de qualification) | organismo de certificación
    organismo de acreditación, certificación o cualificación | ente di certificazione

    organismo di accreditamento, certificazione o qualificazione | certificeringsinstelling
    jednostka certyfikująca | certifikační orgán | certifikacijsko tijelo
    tanúsító szervezet | organism de certificare | сертифициращ орган | φορέας πιστοποίησης
    quality assurance body | standardisation organisation | standards body
  `,
  hospital: `
    hospital | hospital or care institution | care institution | healthcare provider | clinic
    hospitals or other care institutions, including long-term care | care provider | health care provider
    university hospital | Krankenhaus | Klinik | Pflegeeinrichtung | hôpital | établissement de soins
    clinique | CHU | clínica | ospedale | azienda ospedaliera | ASL | ziekenhuis | zorginstelling
    szpital | nemocnice | bolnišnica | bolnica | kórház | spital | болница | νοσοκομείο
    sygehus | sjukhus | sairaala | haigla | slimnīca | ligoninė | hastane | sykehus
    hôpitaux
  `,
  "statistics-office": `
    statistics office | statistical office
    statistics institute | Statistisches Amt | institut de statistique | instituto de estadística
  `,
  "youth-organisation": `
    youth organisation | youth association | youth NGO
    group of young people active in youth work | informal group of young people
    youth council | youth group | Jugendorganisation | Jugendrat | conseil national de la jeunesse
    organisation de jeunesse | organización juvenil | organizzazione giovanile
    jongerenorganisatie | organizacja młodzieżowa | mládežnická organizace | mladinska organizacija
    consejo nacional de la juventud | student organisation | students' union
  `,
  "sports-organisation": `
    sport organisation | sport federation | sport club
    sport league | sport partial | organisation or association representing (parts of) the sport sector
    fédération sportive | club sportif | ligue sportive | Sportverein | Sportverband | club deportivo
    federación deportiva | federazione sportiva | società sportiva | clube desportivo | klub sportowy
    sport clubs
    organisation or (sport) association representing (parts of) the sport sector
    organisation or association representing the sport sector
  `,
  "cultural-organisation": `
    cultural organisation | cultural institution | culture | theatre | Kultureinrichtung
    organisation culturelle
    organización cultural | organizzazione culturale | instytucja kultury | kulturní organizace
    museum | library | archive | museo | musée | museu | muzeum | muzej | muziejus | muzeu | музей | музеј | μουσείο | museer | museums
    Bibliothek | biblioteca | biblioteka | библиотека | teatro | divadlo
  `,
  "international-organisation": `
    international organisation | international organization | international organisation under public law
    intergovernmental organisation | organisation internationale
    organisation internationale de droit public | organización internacional | organizzazione internazionale
    IGO | EU body | EU agency
  `,
  "european-grouping": `
    European grouping of territorial cooperation | EGTC | GECT | EVTZ | AECT | EUWT
    Groupement européen de coopération territoriale | Europäischer Verbund für territoriale Zusammenarbeit
  `,
  other: `
    other | others | other organisation | other type | other (please specify) | please specify | diverse
    non-SME | not an SME | private | private body | private entity
    legal entity | organisation | institution | stakeholder | mixed | various | miscellaneous | other entity
    Sonstige | Sonstiges | Andere | andere Organisation | sonstige Einrichtung | autre | autres | privé
    otro | otros | otra | privado | altro | altri | privato | outro | outros | outra | overig | anders
    inne | inny | inna | jiné | jiný | ostatní | iné | iný | ostatné | drugo | ostalo | egyéb
    altele | altul | alte | друго | други | άλλο | άλλος | andet | øvrige | annat | övrigt | muu
    cits | kita | oħrajn | eile | diğer | annet | annað | tjetër | остало | другое
  `,
};

/**
 * Beginnings of words that say who owns or how far an organisation reaches, not what it is: "private university" is a
 * university.
 */
export const TYPE_QUALIFIERS = `
  public | privat | privad | privé | prywat | súkrom | soukrom | zasebn | magán | yksity | özel | приватн
  частн | частен | ιδιωτικ | nation | nacion | nazional | nasjonal | národn | krajow | ulusal | kansalli | национал | національн | εθνικ
  regional | regionel | régionaux | regionin | регионал | bölgesel | local | lokal | kohalik | yerel | vietos | τοπικ | european | européen
  europea | europeo | europai | europejsk | evropsk | европейск | internation | internacion | internazion | independent | accredited
  recognised
`;

/** Likewise, of words for what belongs to the state or the public. */
export const STATE_QUALIFIERS = `
  state | staatlich | statlig | statslig | státn | štátn | statal | estatal | państwow | publiczn | öffentlich | offentlig | veřejn | verejn | javn
  javen | državn | državen | јавн | јавен | държав | држав | держав | публичн | δημόσι | κρατικ | állami | valtion | valsts
  valstyb | viešoj | viešas | riiklik | avalik | julki | devlet | kamu | opinber | publik | publiek | publiqu | pubblic
  pubblik
`;

/** Short forms and words that may mean something else as well, a trade union or a firm: never more than likely. */
export const LIKELY_TYPE_WORDS: Readonly<Partial<Record<OrganisationType, string>>> = {
  university: "TU",
  "tertiary-institute": "academic | academic institution",
  enterprise: "Comp. | AG | SA | AB | BV | NV | Oy",
  "training-provider": "academy",
  school: "institut | instituto | istituto",
  // In Croatian a place to learn, whatever is taught.
  "vet-school-or-centre": "učiliště",
  "public-authority": "agency",
};

/** Words that begin the name of a ministry. */
export const MINISTRY_WORDS = `
  ministry | Ministerium | ministère | ministerio | ministero | ministerie | ministerstwo | ministerstvo | ministarstvo
  ministrstvo | minisztérium | ministerul | ministria | министерство | министарство | міністерство | υπουργείο | aireacht | roinn | consejería
`;

/** Ends of longer words, in languages that put words together: never more than likely, the longest counts. */
export const ORGANISATION_TYPE_ENDINGS: Readonly<Partial<Record<OrganisationType, string>>> = {
  sme: "kleinunternehmen | mittelstand | mikrounternehmen",
  "large-enterprise": "grossunternehmen | konzern | konsern",
  enterprise: `
    unternehmen | betrieb | yritys | ettevõte | ettevõtja | vállalkozás | vállalat | företag | virksomhed | bedrift | bolag | selskab | selskap | osakeyhtiö | hlutafélag | társaság
    bedrijf | onderneming | fyrirtæki | firma | foretak | zulieferer | uzņēmums
  `,
  chamber: "kammer | kammare | kamer | kamara | kauppakamari | kaubanduskoda",
  "trade-union": "gewerkschaft | fagforbund | fackförbund | arodbiedrība",
  "trade-or-employers-association":
    "unternehmerverband | wirtschaftsverband | næringsforening | handwerkerschaft | innung",
  "sectoral-or-professional-association":
    "fachverband | branschförbund | bransjeforening | brancheforening | sectorfederatie | branchevereniging | toimialaliitto",
  association:
    "verband | vereinigung | forbund | forening | vereniging | federatie | liitto | szövetség",
  university: "universität | universitet | universiteit | yliopisto | ülikool | egyetem",
  "tertiary-institute":
    "hochschule | högskola | høgskole | høyskole | kõrgkool | korkeakoulu | háskóli | handelshøjskole | ingeniørhøjskole",
  "university-of-applied-sciences":
    "fachhochschule | hogeschool | hogescholen | ammattikorkeakoulu",
  "general-school": "kindergarten | volksschule | grundschule",
  "adult-education-centre": "volkshochschule | folkhögskola | folkehøyskole | folkehøgskole",
  "vet-school-or-centre":
    "berufsschule | fachschule | berufskolleg | lehranstalt | yrkesskola | yrkesskole | erhvervsskole | kutsekool | ammattikoulu | ammattiopisto",
  "research-institute": "forschungsinstitut | tutkimuslaitos | kutatóintézet | forskningsinstitut",
  "public-authority":
    "ministerium | behörde | verwaltung | regierung | amt | gemeinde | overheid | bestuur | styrelse | kommune | myndighet | länsstyrelse | virasto | hivatal | ministeriö | valitsus | amet | präsidium | polizei | feuerwehr | maakuntaliitto",
  hospital:
    "krankenhaus | klinik | klinikum | spital | hospital | sygehus | sjukhus | sykehus | sairaala | ziekenhuis",
  "cultural-organisation":
    "museum | bibliothek | bibliotek | bibliotheek | theater | teater | kirjasto",
};

/** Beginnings of words that hint at a type wherever they stand in a longer description: never more than likely. */
export const ORGANISATION_TYPE_KEYWORDS: Readonly<Partial<Record<OrganisationType, string>>> = {
  sme: `
    sme | smes | small and medium | small or medium | micro enterprise | start up | startup | kmu | pme | pyme | pmi
    mkb | kkv
  `,
  "large-enterprise": `
    large enterprise | large compan | multina | grossunternehmen | grande entreprise
  `,
  "social-enterprise": `
    social enterprise | social cooperative | entreprise sociale | impresa sociale | sosial entr
  `,
  enterprise: `
    enterprise | compan | business | industr | consult | manufactur | unternehmen | entreprise | empresa | impresa
    azienda | firma | bedrijf | przedsiebior | podjetje | vallalkoz | for profit
  `,
  chamber: `
    chamber | handelskammer | wirtschaftskammer | handwerkskammer | chambre de commerce | chambre de metiers | camara
    camera di commercio | kamer van koophandel | izba gospodarcza | kereskedelmi es iparkamara | επιμελητηριο
    gospodarska zbornica | gospodarska komora | hospodarska komora
  `,
  "trade-union": `
    trade union | labour union | gewerkschaft | syndica | sindica | sindaca | vakbond
  `,
  "trade-or-employers-association": `
    trade association | business association | industry association | arbeitgeberverband | organisation patronale
    organisation d employeurs | asociacion empresarial | associazione datoriale | werkgevers | pracodawcow
    arbeidsgiver | arbejdsgiver | arbetsgivar | munkaltato | munkaado | patronal | tooandja | darba dev | darbdav
    zamestnavatel | tyonantaja | isveren | работодател | εργοδοτ | delodajal | poslodav | svaz prumyslu | employers
  `,
  "social-partner": `
    social partner | sozialpartner | partenaire social | agente social | parti sociali
  `,
  cluster: `
    cluster | pole de competitivite | klaster
  `,
  "sectoral-or-professional-association": `
    sectoral association | sector association | professional association | professional body | branch organi
    fachverband | branchenverband | brancheorganisatie | association professionnelle
  `,
  association: `
    association | federation | confederation | umbrella | network | verband | federacion | asociacion | associazione
    federazione | vereniging | stowarzyszenie
  `,
  "sector-skills-council": `
    sector skills council | sectoral skills council
  `,
  intermediary: `
    intermediar
  `,
  university: `
    universit | universid | uniwersytet | sveucilist | univerz | універ | egyetem | yliopisto | ulikool | πανεπιστημ
    университет | ollscoil
  `,
  "tertiary-institute": `
    business school | higher education | hei | heis | escuela sup | escuelas sup | tertiary education | hochschule | enseignement superieur
    educacion superior | istruzione superiore universitaria | alta formazione | ensino superior | hoger onderwijs | szkola wyzsza
    vysoka skola | felsooktatas | hogskol
  `,
  "university-of-applied-sciences": `
    universit of applied | university of applied | polytechnic | fachhochschule
  `,
  "vet-school-or-centre": `
    istituto tecnico industr | istituto tecnico | vet | vocational | berufsbild | berufsschul | formation professionnelle | formacion profesional
    formazione professionale | formacao profissional | beroepsonderwijs | ksztalcenie zawodowe | szakkepz
    lycee professionnel | apprentice | yrkessk | yrkesut | yrkesgym | szakgimn | szakkozep | kutsekool | kutseharid
    mesleki eg | poklicn | strukovn | odborna skol | odborne uc | colegiu tehnic | професионална гимн | lycees
  `,
  "tertiary-vocational-institute": `
    fondazione its | istituto tecnico super
  `,
  "vet-network": `
    vet network | network of vet | vet umbrella | association of vet | umbrella of vet | vet association
  `,
  "training-provider": `
    training | formation | formacion | formazione | ausbildung | weiterbildung
  `,
  "education-or-training-provider": `
    education | bildung | educacion | educat | onderwijs | edukacj
  `,
  "adult-education-centre": `
    adult education | adult learning | erwachsenenbildung | education des adultes
  `,
  school: `
    school | schule | lycee | escuela | scuola
  `,
  "general-school": `
    general education | primary school | primary education | kindergarten | escuela inf | escuelas inf | escuela prim
    educacion inf | educacion prim | scuola dell inf | scuole dell inf | scuola prim | scuole prim | scuola elem | scuola mat
    scuola media | scuola secondaria di primo | kleuter | lagere school | grundschul | volksschul
  `,
  "research-institute": `
    research | rto | rtos | forschung | recherche | investigac | ricerca | onderzoek | badawcz | vyzkum | kutato
    technology organi
  `,
  ngo: `
    ngo | ngos | non governmental | civil society | charit
  `,
  "ngo-association-or-social-enterprise": `
    non profit | not for profit | nonprofit | gemeinnutzig
  `,
  foundation: `
    foundation | stiftung | fondation | fundacion | fondazione | fundacja | stichting
  `,
  "public-authority": `
    vet authorit | vet agenc | izba administracji | public body | public bodies | public authorit | public administration | ministry | municipal | government
    behorde | ministeri | collectivite | administracion publica | pubblica amministrazione | overheid
    camara municipal | camaras municip | regional authorit | local authorit | national authorit
    milli egitim
  `,
  "development-agency": `
    development agenc
  `,
  "employment-service": `
    employment service | employment agenc | job cent
  `,
  "guidance-body": `
    guidance | counselling
  `,
  "qualification-body": `
    accreditation | certification | qualification | meslek yeterl | mesleki yeterl
  `,
  hospital: `
    hospital | university hospital | universitatskl | universitatssp | universitetssj | universitetssy | universitetsh | univerzitna nemoc
    universitair zi | yliopistollinen sai | health care | health cent | healthcare | krankenhaus | hopital | clinic
    azienda sanit | azienda osp
  `,
  "statistics-office": `
    statistic
  `,
  "youth-organisation": `
    youth
  `,
  "sports-organisation": `
    sport
  `,
  "cultural-organisation": `
    cultural | museum | theatre
  `,
  "international-organisation": `
    international organi | intergovernmental
  `,
};

/** Likewise, of words that names are made of as well: where nothing above is found, and never a reason to take a column for one of types. */
export const ORGANISATION_TYPE_HINTS: Readonly<Partial<Record<OrganisationType, string>>> = {
  enterprise: `
    societe anonyme | societe a resp | societa per az | societa a resp | sociedad anonima | sociedade anonima
    sociedade por quotas | vennootschap | spolka | delniska druzba | druzba z omej | dionicko | drustvo s ogran | societate
    търговско друж | osauhing | aktsiaselts | akciju sabied | sabiedriba ar | bendrove | anonim | aktiengesellschaft
    gesellschaft mit | dioniarsk | деонич | акцион | товариство з | firm | podnik | poduzec | preduzec | предузе | претприја
    предприят | επιχειρ | εταιρ | vallalat | intreprind | virksomhed | foretag | bedrift | fyrirtaek | yrity | ettevot | uznem
    imone | imoni | intrapriz | fiontar | sirket | isletme | ndermarr | kompani | фирм | spolecnost | spolocnost
    commercial | corporat | підприєм | biznes | бизнес | бізнес | versl | consulen | konsult | adviesb | ditta | konsern
    kooper | коопер | cooperat | spoldziel | zadrug | druzstv | συνεταιρ | selskap | selskab | naringsl | naeringsl
    erhvervsl | gazdasagi tarsas | obrt | podjetn | poduzetn | preduzetn | zivnost | prumysl | priemys | przemysl | pramon
    rupniec | teollis | toost | sanay | индустр | промисл | βιομηχαν | ondernem | tvrtk | gospodarcz | mittelst
    bureau d etudes | de conseil
    imprese | трговско друш | shoqeri | cuideacht | gno | comharch | holding | ceg | osuusk | tulundus | szovetk | задруг
    zadruz | a but luc | producent | producat | producer | angajator | компан | акціон | консалт | dienstl | dienstv
    eenmansz | kumpan | negozj
  `,
  chamber: `
    izba | izby | ticaret | kammer | kamer | komor | zbornic | камара | палата | комора | kamara | odasi | rumai | kauppakamari | koda
    chambre d | kvk
    dhom | kamra | vidskiptar | verslunarr | cumann trac | comhlachas trac
  `,
  "trade-union": `
    sindikat | zwiazek zawodow | zwiazki zawodow | odborov | szakszervez | синдик | συνδικ | fagforening | fagforbund | fackf
    ammattiliit | ametiuhing | arodbied | profesine sajung | profesiniu sajung | sendika | profsajung | профс
    професіина спілк | fackl | palkansaa | lonmodtag | arbeidstak | arbejdstag | arbeitnehm | werknem | εργαζομ | εργατικ
    munkavall | zwiazkow zaw | zwiazku zaw
    unjin | haddiem | launth | arbetstag | ceardch | sindikal
  `,
  "trade-or-employers-association": `
    datori di lavoro | pracodawc | munkaltat | работодав | роботодав | послодав | tyonantaj | empleadores
    imprenditorial | empresariales | punedhenes | business assoc | trade assoc | arbeitgeb | atvinnu | fostoir | min ihaddem
    empregador | yrittaj | elinkein | employeurs | datorial | is adam
    erhvervsorg | patrona
  `,
  cluster: `
    klastr | klaszter | grozd | клъстер | кластер | klynge | kluster
  `,
  "sectoral-or-professional-association": `
    sectoral | sectorial | sector federation | professional organi | craft | guild | branch | bransj | oborov | szakmai
    бранш
  `,
  university: `
    универз | politechn | politecn | haskol | facult | faculd | fakult | факулт | технички фак | tehnicki fak | πολυτεχν
  `,
  "tertiary-institute": `
    hoyskol | uczeln | vysoke skol | visok | висок | висш | вища | вищи | вище | вищо | вищі | foiskol | invatamant superior | ensenanza superior
    korkeakoul | korgkool | augstskol | augstak | aukst | ardoideach | yuksekogret | arsimit te lart | ανωτατ | τριτοβαθμ
    vysokosk | hogre utbildning | hoyere utd | videregaende udd | edukazzjoni gh | yuksek og | shkolle e lart | korghar | внз
    escola sup | iut
    korkea ast | aedri | hogskul | hoyskul | vysoke uc | instituto sup | hogeronderw | institiuid tei | oghla | afam
    visoko ucil | τει
  `,
  "vet-school-or-centre": `
    tehnisk | tehnick | τεχνικο λυκ | vakschool | apprenti | berufl | beroeps | zawodow | branzow | ucilist | szakiskol
    tehnologic | професион | стручн | strucn | επαγγελματικ | επαλ | ιεκ | erhvervsskol | erhvervsudd | yrkes | fagskol
    ammattil | ammattio | kutse | arodsk | profesin | meslek | profesional | gairm | enseignement prof | ensino prof
    istruzione prof | istituto prof | istituti prof | istituti tecn | lycee tech | escola prof | escuela prof | technikum
    teknisk skol | tekniska skol | професіин | пту | starfsm | taeknisk | vokazzjon | ghairm | handelss | odborne
    stredni prum | stredna priem | strokov | техничк | ammatilli | техникум | efp | ifp | iefp | de fp | поо | mbo
    ametik | szakokt | verkn | idnsk | arodi | arodv | opplaeringsk | policeal | escola tec | escolas tec | escolas prof
    postlic | tekniskt gy | teknik lis | tekniske sk | erhvervsfag | sundhedssk | sosu | handelsak | gewerbesch | centar komp
    ksztalcenia prakt | szkol techn | liceu teh | licee teh | berufso | lehrling | lycee des met | zdravotnicka sk | campus des metiers et des qualif | breisoid
    industrijska str | industrijska sk | industrijsko obrtn | skola teknik | istitut teknik
    amatniecibas vid | amatu mok | technologiju mok | vakcoll | maison fam
  `,
  "training-provider": `
    formac | koulutus | koolitus | mokym | macib | egitim | obuk | обуч | обук | καταρτισ | szkolen | skolic | kepz | formare
    opleiding | utbildning | uddannelse | utdanning
    trajnim | simennt | fraedslu | oiliun | tahrig | навчальн
  `,
  "public-authority": `
    authorit | autorit | samorz | samospr | samoupr | самоупр | самовр | onkorman | savivald | pasvald | αυτοδιοικ | urzad
    urad | landkr | inspec | uprav | управ | rectorat | prefe | gobiern | govern | administra | amministra | администр
    адмініс | forvaltn | wojewod | powiat | opsti | fylke | direktorat | styrelse | etat | міськ | обласн | agencij | агенц
    agentie | autoridad | comunidad aut
    police | policj | policij | policia | policie | polizi | polizei | полиц | поліц | politi | polis | poliisi | politsei
    puliz | rendor | logregl | garda | gendarm | αστυνομ | fire bri | vigili del | fire serv | fire dep
    feuerw | pompi | bombe | brandw | brandv | brandk | brannv | raddningst | palok | pelast | paaste | ugunsdz
    itfai | slokkvi | zjarrf | hasic | gasil | vatrog | ватрог | пожар | пожеж | πυροσβ | tuzolt | straz poz | vlasti | wladz
    власт | влад | valdzi | viranom | myndig | yerel yon | poder loc | entidad loc | entidades loc | ente loc
    enti loc | corporacion loc | kommunal | municip | муницип | conseil dep | conseil reg | communaute de | etablissement pub
    ufficio scol | kaymakam | belediy | кметств | дирекц | direccion gen | direcao | drejtori
    diputac | apskrit | consiliul | guvern | сільськ | рада | rada gm
    genel mud | kanton | komune | lokalna skup | gouvernem | kormany | vlada | magistrat | poibl | rikis | kunsill | comhairle | udaras | qever | hukumet | kunnal | διοικησ | agenzia naz
    agenzia reg | agencia nac | agence nat | ulusal aj | agjenci sht
  `,
  "general-school": `
    osnovn | основн | forskol | lukio
    kinderg | kindertag | kinderkr | grundsch | ecole elem | ecole prim | ecole mat | infantil | de primaria
    guarderi | dell infanzia | asilo nido
    istituto compr | jardim de inf | jardins de inf | escola prim | escolas prim
    lagere sch | kinderdagv | basisond | przedszk | zlob | szkola podst | gimnazjum | matersk
    zakladni sk | zakladna sk | vrtec | vrtic | predskol | вртић | предшкол | дошкіл | градин | ovod | bolcsod
    gradinit | scoala prim | scoli prim | начал | початков | νηπιαγ | δημοτικο σχ | δημοτικα σχ | παιδικ | bornehav
    barneh | barnesk | barnsk | paivak | esikoul | alakoul | peruskoul | lastea | algkool | pohikool | bernudar
    pirmssk | sakumsk | pamatsk | darzel | pradin | progimn | skola primarj | bunsc | naion | leiksk
    grunnsk | anaok | ilkok | ortaok | kopsht | shkolle fill | дитяч
  `,
  "research-institute": `
    forsk | rannsok | istraziv | истраж | изследов | дослід | наук | науч | nauc | naukow | razisk | vyskum | kutatas | tutkim
    cercet | petniec | zinatn | tyrim | moksl | teadus | uurim | arastirm | kerkim | taighd | ricerk | ερευν
    znanstv | badan | tudomanyos | petniek | vedeck | scientif | cientif | stiintif | επιστημ | kennisinst | laborat | лаборат | εργαστηρ
    shkencor | bilims | centro de i d | r d cent | f e einr
  `,
  ngo: `
    nevlad | невлад | неуряд | mimovladn | nem kormany | ikke stat | icke stat | valtioista | valitsusv | kansalaisj
    sivil topl | нво | mvo
    shoqeria civ | ongs | ong | osc | non gouvern | no gubern | non govern | nao govern | pozarzad | nevald | nevalst
    nevyriaus | neguv | неправ | κυβερνητικ | nichtreg | niet gouv | nestatn | ideel | frivill | vabau | mittetul | joqev
    hukumet dis | neamhr | mhux gov | frjals fel | felagasam | громадськ | civil szerv | voluntary | humanitar
  `,
  "development-agency": `
    entwicklungsag | agence de dev
  `,
  "employment-service": `
    zaposl | запосл | вработ | zatrudn | tyovoim | foglalkozt | de empreg | pole emp | заинят | jobcent
    arbeitsa | arbeitsv | arbetsform | arbejdsform | arbeidsbu | beskaeftig | agencja pracy | zamestnan | ocupare
    empleo | emprego | impiego | per il lav | tyollis | toohoiv | nodarbin | uzimtum | vinnumal | punesim | zyra e pun | impjieg
    fostaioch | istihdam | απασχολ | заетост | запошљ | agentur fur arb | mission loc
  `,
  hospital: `
    sjukrah | лікар
    klini | клини | клін | κλινικ | kliini | ospidea | sptar | nemocnic | bolnic | bolnis | болниц | болнич | korhaz
    spital | szpital | νοσοκομ | sygeh | sykeh | sairaal | haigl | slimnic | ligonin | hastan | ospedal | ziekenh | zdravstv
    здравств | zdravotn | terveysk | heilsu | heilbr | centro de sal | centre de sant | de sante | dom zdrav | дом здрав
    shendet
  `,
  "youth-organisation": `
    ungdom | jugend | jeugd | nuoris | noort | ifjus | mlad | omladin | омлад | млад | молод | jauni | genclik | jeunes | νεολ
    tineret
    juven | giovan | jonger | mlodz | zghazagh | rinor | rini | aeskul | ungmenn | oige | νεαν | jaunat | student | studenck | studier
    diak | elevorg | elevf | opiskel | etudiant | estudian | студен | φοιτητ | scout | skaut
  `,
  "sports-organisation": `
    idraet | idrott | idrett | ithrott | спорт | spordi | urheil | αθλητ
    deport | desport | spor | futbol | futbal | spoirt | fotbol | fotbal | football | fussball | voetbal | fodbold | футбол | jalkap
  `,
  "qualification-body": `
    certif | certyf
    akkred | akred | acred | ackred | accred | акредит | διαπιστ | πιστοπ | zertif | sertif | серти | kvalifik
    kwalifik | qualifik | cualific | qualific | квалиф | кваліф | προσοντ | yeterlil | belgelend | standardi
    quality ass | examinat
  `,
  "cultural-organisation": `
    bibliot | библиот | бібліот | βιβλιοθ | knihov | kniznic | knjizn | konyvt | kirjast | raamatuk | leabharl | bokasaf
    kutuphan | muze | muse | musaem | музе | μουσει | muuse | theat | teat | театр | театъ | театар | θεατρ | divadl
    kazalis | gledalis | pozoris | позориш | szinhaz | amharcl | leikhus | tiyatr | kultur | култур | культур | kulttuur
    kultuur | πολιτισ | cultur | galer | arhiv | archiv | архив | архів
  `,
  "statistics-office": `
    statisti | estadist | estatist | statiszt | статист | στατιστ | statyst | istatist | tilasto | hagstof | staidri
  `,
  foundation: `
    fundac | fundati | nadac | alapitv | фонд | saati | sihtas | nodib | vakf | vakif | stiftels | fondazz
    fondacion | zaklade | fonduir | sjalfseign
  `,
  "self-employed": `
    samozatr | pasnodarb | entreprenor | auto entrepr | emprendedor | empreend | artigian | artisan | ελευθεροσ επ
    persoana fizica | едноличен
  `,
  "university-of-applied-sciences": `
    akademija strukovnih | академија струковн | visoka skola struk | висока школа струк | uczelnia zaw | uczelnie zaw
    високо струч | hbo
  `,
  school: `
    stredni sk | stredna sk | srednja sk | srednje sk | kozepisk | keskkool | vidussk | vidurin | framhaldss | fjolbraut
    средно уч | meanscoil | gymnasiesk
  `,
  association: `
    assocjaz | federazz | ghaqd | comhlachas | conaidhm | cumann | shoqat | felag | samband | савез | сојуз | союз | федерац
    асоцијац | асоціац | спілк
  `,
  "adult-education-centre": `
    aosach | fullord | rriturve | одраслих | возрасн | доросл | dospel | odrasl
  `,
};
