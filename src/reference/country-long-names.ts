import type { CountryCode } from "./countries";

/**
 * Long and second names in our languages that are neither CLDR's nor a kind of state beside a name or an adjective: the
 * unions and kingdoms of several, the Holy See, renamed countries, names before a reform of spelling. Own knowledge.
 * What stands here under a kind of state ("Storbritannien och Nordirland") is read with it and without.
 */
export const COUNTRY_LONG_NAMES: Readonly<Partial<Record<CountryCode, string>>> = {
  AD: "Coprinceps d'Andorra",
  AU: `
    Australský svaz | Australské společenství | Austrálsky zväz | Związek Australijski | Австралийски съюз
    Австралийский Союз | Австралійський Союз | Ausztrál Államszövetség | Ausztrál Nemzetközösség
    Avustralya Milletler Topluluğu | Mancomunidad de Australia | Komonvelt Australija | Ástralska samveldið
    Statsforbundet Australia | Samveldet Australia | Australische Bund | Australischer Bund | Gemenebest Australië
    Австралијски Сојуз | Комонвелт Аустралија | كومنولث أستراليا
  `,
  BA: `
    Bosnjë dhe Hercegovinë | Bosnja dhe Hercegovina | Bosnjës dhe Hercegovinës
    Bosnjë-Hercegovina | Боснія та Герцеговина | Bosnia-Hertsegoviina | Βοσνία και Ερζεγοβίνη | Bosna ve Hersek
    Република Српска | Bosnië-Herzegovina | البوسنة و الهرسك
  `,
  BY: `
    Kviterussland | Hviderusland | Vitryssland | Hvítarússland | Beyaz Rusya | روسيا البيضاء | Бела Русија
    Wit-Rusland | Bjellorusia | Belorusia | Bielarus
  `,
  CH: "Confoederatio Helvetica | Confederaziun svizra | Związek Szwajcarski",
  CN: `
    Kina Folkerepublik | Folkerepublikken Kina | Kinas Folkerepublik | Çin Halk Cumhuriyeti | Trung Quốc | 中国
    中华人民共和国 | República Popular China | Народна Република Кина
  `,
  CZ: "Ċekja | Čekijos",
  EG: "Misri",
  FM: `
    Federated States of Micronesia | Föderierte Staaten von Mikronesien | États fédérés de Micronésie
    Estados Federados de Micronesia | Stati Federati di Micronesia | Estados Federados da Micronésia
    Mikronesiens federerade stater | Mikronesian liittovaltio | Sfederowane Stany Mikronezji
    Federativní státy Mikronésie | F.S. Micronesia | F S Micronesia
  `,
  FO: `
    Φερόες Νήσοι | Ovčji otoci | Na hOileáin Fharó | Farerai | Fäärid | Färöar | Fär-Inseln | Schafsinseln
    Gżejjer Faroe
  `,
  GB: `
    Великобритания и Северна Ирландия | Обединено кралство | Соединённое Королевство
    Великобритании и Северной Ирландии | Великої Британії та Північної Ірландії
    Великої Британії і Північної Ірландії | Сполучене Королівство | Об'єднане Королівство
    Велика Британија и Северна Ирска | Велика Британија и Северна Ирландија | Велике Британије и Северне Ирске
    Velike Britanije i Severne Irske | Velike Britanije i Sjeverne Irske | Velika Britanija i Sjeverna Irska
    Ujedinjena Kraljevina | Velike Britanije in Severne Irske | Velké Británie a Severního Irska
    Veľkej Británie a Severného Írska | Forenede Kongerige | Storbritannien og Nordirland
    Storbritannien och Nordirland | Storbritannia og Nord-Irland | Storbritannia og Nordirland | Forente kongerike
    Det sameinte kongeriket | Förenade kungariket | Förenade konungariket | Großbritannien und Nordirland
    Μεγάλης Βρετανίας και Βόρειας Ιρλανδίας | Μεγάλης Βρετανίας και της Βόρειας Ιρλανδίας
    Gran Bretaña e Irlanda del Norte | Gran Bretagna e Irlanda del Nord | Grã-Bretanha e Irlanda do Norte
    Grã-Bretanha e da Irlanda do Norte | Gran Bretanya i Irlanda del Nord | Grande-Bretagne et d'Irlande du Nord
    Suurbritannia ja Põhja-Iiri | Suurbritannia ja Põhja-Iirimaa | Yhdistynyt kuningaskunta
    Ison-Britannian ja Pohjois-Irlannin | Breataine Móire agus Thuaisceart Éireann | an Bhreatain Mhór
    Breataine Móire agus Thuaisceart na hÉireann | Nagy-Britannia és Észak-Írország
    Didžiosios Britanijos ir Šiaurės Airijos | Lielbritānijas un Ziemeļīrijas | Gran Brittanja
    Gran Brittanja u l-Irlanda ta' Fuq | Groot-Brittannië en Noord-Ierland | Zjednoczone Królestwo
    Wielkiej Brytanii i Irlandii Północnej | Marii Britanii și Irlandei de Nord
    Marii Britanii și al Irlandei de Nord | Büyük Britanya ve Kuzey İrlanda | Britanya ve Kuzey İrlanda
    Stóra-Bretland | Stóra-Bretlands og Norður-Írlands | Stóra-Bretland og Norður-Írland | Sameinaða konungsríkið
    Sameinað konungsríki | Britania e Madhe | Britanisë së Madhe dhe Irlandës së Veriut
    Britania e Madhe dhe Irlanda e Veriut | بريطانيا العظمى | بريطانيا | لبريطانيا العظمى وأيرلندا الشمالية
    لبريطانيا العظمى و أيرلندا الشمالية | بريطانيا العظمى وأيرلندا الشمالية | Vereenegt Kinnekräich | Yr Alban
    Y Deyrnas Unedig
  `,
  GE: "Sakartvelas | Gjeorgjia | Sakartvelo",
  GR: "Griekeland | Greqia",
  HK: "Hong Kong Special Administrative Region | Hong Kong Special Administrative Region China | HKSAR",
  HM: "Heard Island and McDonald Islands",
  IE: "Ír Köztársaság",
  IL: "Ísraelsríki",
  IO: "BIOT",
  KP: "DPR of Korea",
  KR: "Lýðveldið Suður-Kórea",
  LI: "Lihtenştayn | Lihtenshtejn",
  LT: "لثوانيا",
  MC: "Monakos",
  MD: "Молдавия | Moldau",
  ME: "المونتنيغرو | مونتينيغرو | Mali i Zi",
  MF: "Collectivity of Saint Martin | Collectivité de Saint-Martin | Saint-Martin (FR)",
  MK: `
    Maqedonisë së Veriut | Πρώην Γιουγκοσλαβική Δημοκρατία της Μακεδονίας | مقدونيا | Macedónsko | An Mhacadóin
    Bivša jugoslavenska republika Makedonija
  `,
  MO: "Macao Special Administrative Region | Macao Special Administrative Region China | Macau SAR China",
  MX: "United Mexican States | Estados Unidos Mexicanos | Mexican States",
  NL: `
    Madalmaad | Κάτω Χωρών | Țărilor de Jos | Pajjiżi l-Baxxi | Niederlanden | Nederlanden | Nederlandenes | Hollanti
    Alankomaiden
  `,
  PS: "Palestínuríki | Palestínu | Палестинска | Palestinsk territorium",
  RS: "Srbská republika | Szerb Köztársaság | Serbian tasavalta",
  RU: "روسيا الاتحادية | Российской Федерации",
  SI: "Slovenska republiken",
  UM: "United States Minor Outlying Islands | US Minor Outlying Islands",
  US: `
    Съединените щати | Съединени американски щати | Съединените американски щати | Spojené státy americké
    Forenede Stater | De Forenede Stater | Amerikas Forenede Stater | Die Vereinigten Staaten
    Ηνωμένες Πολιτείες Αμερικής | Ηνωμένες Πολιτείες της Αμερικής | Estados Unidos da América | Ühendriigid
    Amerikan yhdysvallat | Na Stáit Aontaithe | Stáit Aontaithe | Stáit Aontaithe Mheirice | Amerikai Egyesült Államok
    Jungtinės Amerikos Valstijos | Savienotās Valstis | l-Istati Uniti tal-Amerika | Istati Uniti tal-Amerika
    Verenigde Staten van Amerika | Stany Zjednoczone Ameryki | Statele Unite | Združene države | Förenta staterna
    Amerikas förenta stater | Birleşik Devletler | De forente stater | Forente stater | Amerikas forente stater
    Dei sameinte statane | Sambandsstatane | Bandaríki Ameríku | Bandaríki Norður-Ameríku | Соединети Држави
    Соединетите Држави | Соединетите Американски Држави | Shtetet e Bashkuara | Shtetet e Bashkuara të Amerikës
    Сполучені Штати Америки | Соединённые Штаты Америки | الولايات المتحدة الأمريكية | الولايات المتحدة الأميركية
    Estats Units d'Amèrica | Vereenegt Staaten vun Amerika | SUA | ZDA | JAV | ASV
  `,
  VA: `
    Светият престол | Светия престол | Свети престол | Svatý stolec | Apoštolský stolec | Pavestolen
    Den Hellige Stol | Heiliger Stuhl | Der Heilige Stuhl | Αγία Έδρα | Santa Sede | Püha Tool | Pyhä istuin
    Saint-Siège | An Suí Naofa | Sveta Stolica | Szentszék | Apostoli Szentszék | Šventasis Sostas | Svētais Krēsls
    Heilige Stoel | Stolica Apostolska | Stolica Święta | Santa Sé | Sfântul Scaun | Svätá stolica | Sveti sedež
    Heliga stolen | Kutsal Makam | Vatikan Şehir | Den heilage stolen | Páfagarður | Páfastóll | Света Столица
    града Ватикана | Град Ватикан | Grad Vatikan | grada Vatikana | Vatikanskog Grada | Selia e Shenjtë
    Qytetit të Vatikanit | Святий Престол | Апостольський престол | Святой Престол | Апостольский престол
    Святейший Престол | الكرسي الرسولي | الكرسي المقدس | مدينة الفاتيكان | Cité du Vatican
    Vatikano miestas | Vatikāna Pilsētvalsts | Vatikaani Linnriik | Państwo Watykańskie | Vatikánváros
    Πόλης του Βατικανού | Πόλη του Βατικανού | Vatikánsky mestský | Santa Seu
  `,
  XK: "Κόσοβο",
};

/** Names of the colonial age and of states now gone, where one country of today has followed. */
export const FORMER_COUNTRY_NAMES: Readonly<Partial<Record<CountryCode, string>>> = {
  BD: "East Pakistan",
  BF: "Upper Volta | Haute-Volta",
  BJ: "Dahomey",
  BW: "Bechuanaland",
  BZ: "British Honduras",
  CD: "Belgian Congo",
  ET: "Abyssinia",
  GH: "Gold Coast",
  GQ: "Spanish Guinea",
  GW: "Portuguese Guinea",
  GY: "British Guiana",
  ID: "Dutch East Indies",
  KH: "Kampuchea",
  KI: "Gilbert Islands",
  LK: "Ceylon",
  LS: "Basutoland",
  ML: "French Sudan",
  MW: "Nyasaland",
  NA: "South West Africa",
  SR: "Dutch Guiana",
  TH: "Siam",
  TL: "Portuguese Timor",
  TV: "Ellice Islands",
  TW: "Formosa",
  TZ: "Tanganyika | Zanzibar",
  VU: "New Hebrides | Nouvelles-Hébrides",
  ZM: "Northern Rhodesia",
  ZW: "Rhodesia | Southern Rhodesia",
};

/** Names of regions and peoples that are no country and lie close to the name of one; of CLDR's regions those that do. */
export const NO_COUNTRIES = `
  Chechen | Chechnya | Чечня | Sakha | Mari El | Prussia | West Timor | Transnistria | Abkhazia | Islands | Latin
  Indies | West Indies | East Indies | Siberia | Iberia | Polynesia | Melanesia | Scandinavia | Arabia | Antilles
  Lesser Antilles | Balkans | Benelux | Baltics | Caucasus | Asia | Africa | Oceania | Europe | Eurasia
  Canadians | Americans | Australasia | Macaronesia | Gaul | Persian Gulf | Britons | Windward Islands | Leeward Islands
  South America | North America | North Africa | East Africa | West Africa | Central Africa | Southern Africa
  Австралазия | Австралазија | Австралазія | Αυστραλασία | Aust-Asia | أسترالاسيا | Южна Америка | Южная Америка
  Ameryka Południowa | Northern Africa | Südamerika | Sydamerika | Sudamérica | Sør-Amerika
  Suður-Ameríka | Etelä-Amerikka | Amérique du Sud | América do Sul | America de Sud | America del Sud | Južna Amerika
  jižní Amerika | Zuid-Amerika | Dél-Amerika | Pietų Amerika | Dienvidamerika | Lõuna-Ameerika
  Amerika t'Isfel | Güney Amerika | Amerika e Jugut | Νότια Αμερική | Јужна Америка | Північна Америка
  Nordafrika | Nord-Afrika | Noord-Afrika | Kuzey Afrika | Ostafrika | Øst-Afrika
  Westafrika | Vestafrika | Västafrika | Zentralafrika | Rietumāfrika | Mið-Afríka | an Afraic | Ásia Ocidental | أوروبا
`;
