import type { CountryCode } from "./countries";

/**
 * What stands beside the word for the kind of state where that is not the country's name: "Italian" in "Italian Republic",
 * "lengyel" in "Lengyel Köztársaság", "na hIodáile" in Irish. In the form that stands there, in our languages; own
 * knowledge. Read only in long names: by itself "French" may as well be a language. Endings that merely decline a name
 * are not here (see name-stems).
 */
export const COUNTRY_ADJECTIVES: Readonly<Partial<Record<CountryCode, string>>> = {
  AL: `
    albanian albánská албанска албанская албанська albanische albanese albanske albanaise albanesa albaneză αλβανική
    albán shqiptare hAlbáine albaniża الألبانية`,
  AT: `
    austrian rakouská rakúska austriacka austrijska avstrijska австрийска австриска аустријска австрийская австрійська
    österreichische oostenrijkse østrigske østerrikske österrikiska austurríska autrichienne austriaca αυστριακή osztrák
    austriake hOstaire awstrijaka النمساوية`,
  BE: `
    belgian belgická belgické belgijskie belgijsko belgijska белгийско белгиско белгијско бельгийское бельгійське
    belgische belgiske belgiska belge belga belgiană βελγικό belgjike Beilge belġjan البلجيكية`,
  BG: `
    bulgarian bulharská bułgarska bugarska bolgarska българска бугарска болгарская болгарська bulgarische bulgaarse
    bulgarske bulgariska bulgare bulgara βουλγαρική bolgár bullgare Bulgáire البلغارية`,
  CH: `
    swiss helvetic švýcarská švajčiarska szwajcarska švicarska švajcarska швейцарска швајцарска швейцарская швейцарська
    schweizerische zwitserse schweiziske sveitsiske schweiziska svissneska suisse helvétique svizzera elvetica suiza
    helvética suíça suïssa elvețiană ελβετική svájci zvicerane hEilvéise السويسري السويسرية`,
  CN: `
    chinese čínská chińska kineska kitajska китайска кинеска китайская китайська chinesische kinesiske kinesiska
    kínverska chinoise cinese chineză κινεζική kínai kineze Síne ċiniża Çin الصينية الصين`,
  CY: `
    cypriot kyperská cyperská cypryjska ciparska kiparska ciprska кипърска кипарска кипрская кіпрська zyprische
    zypriotische cypriotische cypriotiske kypriotiske cypriotiska kýpverska chypriote cipriota chipriota xipriota
    κυπριακή ciprusi qipriote Cipire ċiprijotta القبرصية`,
  CZ: `
    czech česká czeska чешка чешская чеська tschechische tsjechische tjekkiske tsjekkiske tjeckiska tékkneska tchèque
    ceca checa txeca cehă τσεχική cseh çeke Seice ċeka Çek التشيكية`,
  DE: `
    german německá niemiecka niemiec njemačka nemačka nemška германска немска немачка германская німецька deutsche
    duitse tyske tyska þýska allemande tedesca alemana alemã alemanya germană γερμανική német németországi gjermane
    Gearmáine ġermaniża الألمانية`,
  DK: `
    danish dánská dánské duńskie датско данско датское данське dänische deense danoise danese danesa dinamarquesa daneză
    δανικό dán daneze Danmhairge daniż الدنماركية`,
  EE: `
    estonian estonská естонска эстонская естонська estnische estse estiske estniska eistneska estonienne estone estona
    εσθονική észt estoneze hEastóine estonjana الإستونية`,
  ES: `
    spanish španělské španielske španělská hiszpańskie španjolska španska испанско шпанско шпанска испанское іспанське
    spanische spaanse spanske spænska espagnole espagnol spagnolo spagnola española español espanhola espanhol espanyol
    spaniolă ισπανικό spanyol spanjolle Spáinne الإسبانية`,
  FI: `
    finnish finská финландска финска финляндская финская фінляндська фінська finnische finse finske finnska finlandaise
    finlandese finlandesa finlandeză φινλανδική finn finlandeze Fionlainne finlandiża suomen soome الفنلندية`,
  FR: `
    french francouzská francúzska francuska francoska френска француска французская французька französische franse
    franske franska française francese francesa franceză γαλλική francia franceze Fraince franċiża prantsuse الفرنسية`,
  GR: `
    hellenic greek helénská helleńska grecka řecká grčka grška елинска хеленска гръцка грчка греческая эллинская грецька
    еллінська hellenische griechische helleense griekse hellenske græske greske grekiska helleníska gríska hellénique
    grecque ellenica greca helénica griega grega hel·lènica elenă greacă ελληνική görög hellén helene greke Gréige
    Heilléanach ellenika helleenien helleni helēņu helen اليونانية الهيلينية الهلينية الهلنستية الإغريقية`,
  HR: `
    croatian chorvatská chorwacka hrvatska hrvaška хърватска хрватска хорватская хорватська kroatische kroatiske
    kroatiska croate croata κροατική horvát kroate Cróite kroata الكرواتية`,
  HU: `
    hungarian maďarská węgierska madžarska унгарска мађарска венгерская угорська ungarische hongaarse ungarske ungerska
    ungverska hongroise ungherese húngara hongaresa ungară maghiară ουγγρική magyar hungareze hUngáire ungeriża المجرية
    الهنغارية`,
  IE: `
    irish irská irlandzka ирландска ирска ирландская ірландська irische ierse irske irländska irlandaise irlandese
    irlandesa irlandeză ιρλανδική ír irlandeze hÉireann irlandiża الأيرلندية`,
  IS: `
    icelandic islandská islandzka исландска исландская ісландська isländische ijslandse islandske íslenska islandaise
    islandese islandesa islandeză ισλανδική izlandi islandeze hÍoslainne iżlandiża الآيسلندية`,
  IT: `
    italian italská talianska włoska talijanska italijanska италианска италијанска итальянская італійська italienische
    italiaanse italienske italienska italienne italiana ιταλική olasz italiane hIodáile taljana الإيطالية`,
  LB: `
    lebanese libanonská libańska либанска ливанска ливанская ліванська libanesische libanese libanesiske libanesiska
    libanaise libanesa libaneză λιβανική libanoni libaneze Liobáine اللبنانية`,
  LI: `
    lichtenštejnské lichtenštajnské liechtensteini liechtensteinische lihtenštajnska лихтенштајнско лихтенщайнско`,
  LT: `
    lithuanian litevská litovská litewska litavska litvanska литовска литвански литванска литовская литовська litauische
    litouwse litauiske litauiska litháíska lituanienne lituana lituaniană λιθουανική litván lituaneze Liotuáine litwana
    الليتوانية اللتوانية`,
  LU: `
    lucemburské luxemburské luksemburskie luxemburgi luksemburško luksemburška люксембургско люксембургское luxembourgeois
    luxemburgische luxemburgse luxembourgske lussemburghese luxemburgués Lucsamburg`,
  LV: `
    latvian lotyšská łotewska letonska latvijska латвийска латвиска летонска латвијска латвийская латвійська lettische
    letse lettiske latviske lettiska lettneska lettonne lettone letona letã λετονική lett letoneze Laitvia latvjana
    اللاتفية`,
  MD: `
    moldovan moldavian moldavská mołdawska молдовска молдавска молдавская молдовська молдавська moldauische moldavische
    moldaviske moldoviske moldaviska moldóvska moldave moldava moldovenească μολδαβική moldáv Moldóive المولدوفية`,
  ME: `
    montenegrin černohorská čiernohorská czarnogórska crnogorska црногорска черногорска черногорская чорногорська
    montenegrinische montenegrijnse montenegrinske montenegrinska monténégrine montenegrina μαυροβουνιακή montenegrói
    malazeze`,
  MK: `
    macedonian makedonská macedónska македонска македонская македонська mazedonische macedonische makedonske makedoniska
    macédonienne macedone macedoneană μακεδονική macedón maqedonase severomakedonská severomacedónska северномакедонска
    المقدونية`,
  MT: `
    maltese maltská maltańska malteška малтийска малтешка мальтийская мальтійська maltesische maltesiske maltesiska
    maltneska maltaise maltesa malteză μαλτέζικη máltai malteze Mhálta maltija المالطية`,
  NL: `
    dutch nizozemské holandské niderlandzkie holenderskie nizozemska nizozemsko нидерландско холандско нидерландское
    нідерландське niederländische nederlandse nederlandske nederländska hollenska néerlandaise olandese neerlandesa
    holandesa holandeze olandeză ολλανδικό holland hÍsiltíre olandiż alankomaiden madalmaade الهولندية`,
  NO: `
    norwegian norské norweskie norveško norveška норвежко норвешко норвешка норвежское норвезьке norwegische noorse
    norska norvégien norvegese noruego norvegiană νορβηγικό norvég norvegjeze hIorua norveġiż النرويجية`,
  PL: `
    polish polská poljska полска пољска польская польська polnische poolse polske polonaise polacca polaca polonesa
    polonă πολωνική lengyel polake Polainne pollakka البولندية`,
  PT: `
    portuguese portugalská португалска португальская португальська portugiesische portugese portugisiske portugisiska
    portugaise portoghese portuguesa portugheză πορτογαλική portugál portugeze Portaingéile portugiża البرتغالية`,
  RO: `
    romanian rumunská rumunjska romunska румънска романска румунска румынская румунська rumänische roemeense rumænske
    rumenske rumänska rúmenska roumaine romena rumena rumana română ρουμανική román rumune Rómáine الرومانية`,
  RU: `
    russian ruská rosyjska руска российская російська russische russiske ryska rússneska russe russa rusa ρωσική orosz
    oroszországi ruse Rúise rus الروسية الروسي`,
  SE: `
    swedish švédské szwedzkie švedska шведско шведска шведское шведське schwedische zweedse svenske svenska sænska
    suédoise svedese sueca suedeză σουηδικό svéd suedeze Sualainne svediż السويدية`,
  SI: `
    slovenian slovene slovinská słoweńska slovenačka словенска словеначка словенская словенська slowenische sloveense
    eslovena slovenă σλοβενική szlovén sllovene slovenske Slóivéine السلوفينية`,
  SK: `
    slovak slovaška slovačka словашка словачка словацкая словацька słowacka slowakische slovaakse slovakiske slovakiska
    slovaque slovacca eslovaca slovacă σλοβακική szlovák sllovake Slóvaice slovakka السلوفاكية`,
  SM: "sanmarinská sanmarinese sammarinese сан-маринска",
  TR: `
    turkish turecká turska турска турецкая турецька türkische turkse tyrkiske turkiska tyrkneska turque turca τουρκική
    török turke Tuirce torka Türk التركية`,
  UA: `
    ukrainian ukrajinská ukraińska украинска украинская українська ukrainische oekraïense ukrainske ukrainienne ucraina
    ucraniana ucraineană ουκρανική ukrán ukrainase hÚcráine الأوكرانية`,
};

/** Adjectives of two countries. The Serbian Republic is the one in Bosnia as well; Slovaks and Slovenes share a word. */
export const AMBIGUOUS_COUNTRY_ADJECTIVES: readonly {
  readonly countries: readonly CountryCode[];
  readonly adjectives: string;
}[] = [
  {
    countries: ["KR", "KP"],
    adjectives: `
    korean korejská koreańska корейска корејска корейская корейська koreanische koreaanse koreanske kóreska coréenne
    coreana κορεατική κορέας koreai koreane Cóiré Choiré Korejos Korejas Korei Coreei Koresë Koreas الكورية`,
  },
  {
    countries: ["RS", "BA"],
    adjectives: `
      serb serbian srbská serbska сръбска сербская сербська serbische servische serbiske serbiska serbneska serbe serba
      sârbă sérvia σερβική الصربية`,
  },
  { countries: ["SK", "SI"], adjectives: "slovenská slovenskej" },
  {
    countries: ["CG", "CD"],
    adjectives: "congolese congolaise konžská kongolesische конголезская",
  },
  {
    countries: ["DO", "DM"],
    adjectives: `
    dominican dominicaine dominicana dominikanische dominicaanse dominikanske dominikanska доминиканска доминиканская`,
  },
];
