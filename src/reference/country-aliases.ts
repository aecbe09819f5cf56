import type { CountryCode } from "./countries";

/** Codes people use beside ISO's own: the EU's, those on number plates, those of the Olympics. Certain. */
export const OTHER_COUNTRY_CODES = {
  EL: "GR",
  UK: "GB",
  XKX: "XK",
  KOS: "XK",
  KSV: "XK",
  RKS: "XK",
  BUL: "BG",
  CRO: "HR",
  DEN: "DK",
  GER: "DE",
  GRE: "GR",
  LAT: "LV",
  NED: "NL",
  POR: "PT",
  RSA: "ZA",
  SLO: "SI",
  SUI: "CH",
  UAE: "AE",
  USA: "US",
  DRC: "CD",
  FYROM: "MK",
  PRC: "CN",
  DPRK: "KP",
  ROK: "KR",
} as const satisfies Readonly<Record<string, CountryCode>>;

/**
 * Spellings that mean one country to one writer and another, or nothing, to the next, with what they may mean: these are
 * asked about, never guessed. `GE` is Georgia in ISO 3166 and is typed for Germany; `NA` is Namibia and "not available".
 */
export const AMBIGUOUS_COUNTRY_SPELLINGS = {
  GE: ["GE", "DE"],
  CR: ["CZ", "CR"],
  SR: ["SK", "SR"],
  NI: ["GB", "NI"],
  SP: ["ES"],
  NA: ["NA"],
  EN: ["GB"],
  PO: ["PL", "PT"],
  SW: ["SE", "CH"],
  A: ["AT"],
  B: ["BE"],
  D: ["DE"],
  E: ["ES"],
  F: ["FR"],
  H: ["HU"],
  I: ["IT"],
  L: ["LU"],
  N: ["NO"],
  P: ["PT"],
  S: ["SE"],
  Korea: ["KR", "KP"],
  Corea: ["KR", "KP"],
  Corée: ["KR", "KP"],
  Koreja: ["KR", "KP"],
  Корея: ["KR", "KP"],
  Кореја: ["KR", "KP"],
  Κορέα: ["KR", "KP"],
  Coreia: ["KR", "KP"],
  Coreea: ["KR", "KP"],
  Kore: ["KR", "KP"],
  "An Chóiré": ["KR", "KP"],
  كوريا: ["KR", "KP"],
  Congo: ["CG", "CD"],
  Kongo: ["CG", "CD"],
  Конго: ["CG", "CD"],
  Κονγκό: ["CG", "CD"],
  "Saint Martin": ["MF", "SX"],
  "St Martin": ["MF", "SX"],
  "Saint-Martin / Sint Maarten": ["MF", "SX"],
  "Sint Maarten / Saint-Martin": ["MF", "SX"],
  "Virgin Islands": ["VI", "VG"],
  "Channel Islands": ["JE", "GG"],
  Norfolk: ["NF", "GB"],
  // Niger in Latvian but for an accent; Nigeria but for a letter.
  Nigera: ["NE", "NG"],
  Yugoslavia: ["RS", "ME"],
  "Serbia and Montenegro": ["RS", "ME"],
  Czechoslovakia: ["CZ", "SK"],
  "Netherlands Antilles": ["CW", "SX", "BQ"],
  America: ["US"],
  Amerika: ["US"],
  Америка: ["US"],
  أمريكا: ["US"],
  أميركا: ["US"],
  "Estado de Georgia": ["GE", "US"],
  "Stato della Georgia": ["GE", "US"],
  "État de Géorgie": ["GE", "US"],
  "Bundesstaat Georgia": ["US", "GE"],
  // The region has more states than the one that bears its name.
  Micronesia: ["FM"],
  Micronésie: ["FM"],
  Mikronesien: ["FM"],
  Mikronesia: ["FM"],
  Mikronésie: ["FM"],
  Mikronezija: ["FM"],
  Mikronézia: ["FM"],
  Mikronezja: ["FM"],
  Mikroneesia: ["FM"],
  Micronezia: ["FM"],
  Mikronezya: ["FM"],
  Mikronezi: ["FM"],
  "il-Mikroneżja": ["FM"],
  "An Mhicrinéis": ["FM"],
  Микронезия: ["FM"],
  Микронезија: ["FM"],
  Мікронезія: ["FM"],
  Μικρονησία: ["FM"],
  ميكرونيزيا: ["FM"],
  "State of Georgia": ["GE", "US"],
  "Georgia State": ["GE", "US"],
  "Northern Cyprus": ["CY"],
  "North Cyprus": ["CY"],
  "Cyprus (North)": ["CY"],
  "Cyprus (Northern)": ["CY"],
  "Cyprus (Northern part)": ["CY"],
  "Turkish Republic of Northern Cyprus": ["CY"],
  TRNC: ["CY"],
  KKTC: ["CY"],
  "Kuzey Kıbrıs": ["CY"],
  "Kuzey Kıbrıs Türk Cumhuriyeti": ["CY"],
  Nordzypern: ["CY"],
  "Zypern (Nord)": ["CY"],
  "Chypre du Nord": ["CY"],
  "Chipre del Norte": ["CY"],
  "Cipro del Nord": ["CY"],
  "Βόρεια Κύπρος": ["CY"],
} as const satisfies Readonly<Record<string, readonly CountryCode[]>>;

/**
 * Names people write that CLDR doesn't list: long names, older names, abbreviations, parts of a state. "Republic of …"
 * need not be here where the rest is a name. Regions that belong to a Member State without a code of their own are
 * that state (the outermost regions, Erasmus+ Programme Guide 2026, p. 33).
 */
export const COUNTRY_ALIASES: Readonly<Partial<Record<CountryCode, string>>> = {
  AE: "Emirates | U.A.E.",
  AG: "Antigua",
  AL: "Shqipëria",
  AM: "Hayastan",
  AT: "Republik Österreich | Rakúska republika | Osztrák Köztársaság",
  BA: "BiH | Bosnia-Herz. | B&H | Republika Srpska | Federation of Bosnia and Herzegovina",
  BE: `
    Royaume de Belgique | Koninkrijk België | Königreich Belgien | Belgium (Flanders) | Belgium (Wallonia)
    Belgium Flemish Community | Belgium French Community
  `,
  BF: "Burkina",
  BO: "Plurinational State of Bolivia | Bolivia, Plurinational State of",
  BQ: "Bonaire, Sint Eustatius and Saba | Bonaire | Dutch Caribbean",
  BS: "Bahamas, The | Bahama Islands",
  BY: "Byelorussia | Belorussia | White Russia | Weißrussland",
  CD: `
    Democratic Republic of Congo | Congo, Democratic Republic of the | Congo, Democratic Republic | Congo, Dem. Rep.
    Dem. Rep. of the Congo | Dem. Rep. Congo | DR Congo | Congo DR | Zaire | République démocratique du Congo
    Congo, The Democratic Republic of the
  `,
  CF: "CAR | Central African Rep.",
  CG: "Republic of the Congo | Republic of Congo | Congo, Republic of the | Congo, Rep. | Rep. of the Congo",
  CH: `
    Swiss Confederation | Helvetia | Suisse/Schweiz/Svizzera | Confederazione Svizzera | Confédération suisse
    Schweizerische Eidgenossenschaft
  `,
  CI: "Cote dIvoire",
  CN: `
    People's Republic of China | Peoples Republic of China | P.R. China | China, People's Republic of | China (PRC)
    Mainland China | Zhongguo
  `,
  CY: "Cyprus (Republic of) | Κυπριακή Δημοκρατία",
  CZ: "Czech Rep. | Czech | Česká rep. | Tschechei",
  DE: `
    Federal Republic of Germany | Bundesrepublik Deutschland | BRD | FRG | Germany (Federal Republic of) | RFA | Deutschl.
    Allemagne fédérale | West Germany | East Germany
  `,
  DK: "Kongeriget Danmark | Denmark (without Greenland)",
  DO: "Dominican Rep. | Rep. Dominicana",
  EE: "Esthonia | Eesti Vabariik",
  EG: "Arab Republic of Egypt | Egypt, Arab Rep. | Misr",
  EH: "Sahrawi",
  ES: "Kingdom of Spain | Reino de España | Canary Islands | Canaries | Islas Canarias | Canarias | Balearic Islands | Ceuta | Melilla | Ceuta and Melilla | Ceuta y Melilla",
  FI: "Suomi/Finland | Suomen tasavalta",
  FJ: "Fiji Islands",
  FK: "Malvinas",
  FM: "Micronesia, Federated States of | FSM",
  FO: "Faroes | Faeroe Islands | Føroyar | Faroe",
  FR: `
    French Republic | République française | Metropolitan France | Republica Francesa | Repubblica francese
    Französische Republik | Corsica | France métropolitaine
  `,
  GB: `
    Great Britain | Britain | G.B. | U.K. | The UK | United Kingdom of Great Britain and Northern Ireland
    UK of Great Britain and Northern Ireland | United Kingdom (UK) | England | Scotland | Wales | Cymru
    Northern Ireland | North Ireland | N. Ireland | Nth Ireland | Ireland (N.) | Ireland (Northern) | Ireland (North)
    UK (Northern Ireland) | UK (Scotland) | UK (England) | UK (Wales) | England (UK) | Scotland (UK) | Wales (UK)
    Northern Ireland (UK) | Inglaterra | Angleterre | Inghilterra | Großbritannien | Grande-Bretagne | Gran Bretagna
    Gran Bretaña | Grã-Bretanha | Groot-Brittannië | Velká Británie | Veľká Británia | Velika Britanija
    Velika Britanija in Severna Irska | Marea Britanie | Nagy-Britannia | Suurbritannia | Lielbritānija
    Didžioji Britanija | Велика Британия | Велика Британија | Μεγάλη Βρετανία | Βρετανία | Büyük Britanya | İngiltere
    Schottland | Nordirland | Écosse | Escocia | Scozia | Irlande du Nord | Irlanda del Norte | Irlanda del Nord
    Irlanda do Norte | Noord-Ierland | Irlandia Północna | Severní Irsko | Северна Ирландия | Βόρεια Ιρλανδία
    Pays de Galles | Gales | Galles | V.K.
  `,
  GF: "French Guyana | Guyane",
  GG: "Bailiwick of Guernsey",
  GM: "Gambia, The",
  GR: `
    Hellenic Republic | Ellada | Ellas | Ελληνική Δημοκρατία | Ελλάς | Griechenland (Hellas) | République hellénique
    Repubblica ellenica
  `,
  HK: "Hong Kong SAR | Hong Kong, China",
  HR: "Republika Hrvatska",
  HU: "Magyar Köztársaság",
  IE: `
    Republic of Ireland | Irish Republic | Rep. Ireland | Rep. of Ireland | Ireland (Republic of) | Ireland (Rep.)
    Southern Ireland | R.O.I.
  `,
  IM: "Man, Isle of",
  IR: "Islamic Republic of Iran | Iran, Islamic Republic of | Persia",
  IS: "Lýðveldið Ísland",
  IT: "Italian Republic | Repubblica Italiana | République italienne | Italienische Republik | Italy (IT)",
  JE: "Bailiwick of Jersey",
  JO: "Hashemite Kingdom of Jordan",
  KG: "Kyrgyz Republic | Kirghizia | Kirgizstan",
  KN: "Saint Kitts and Nevis | St Kitts",
  KP: `
    DPR Korea | Democratic People's Republic of Korea | Korea, Democratic People's Republic of
    Korea, Dem. People's Rep. | Korea DPR | Korea, North | N. Korea
  `,
  KR: "Republic of Korea | Korea, Republic of | Korea, Rep. | Rep. of Korea | Korea, South | S. Korea",
  LA: "Lao PDR | Lao People's Democratic Republic",
  LI: "Fürstentum Liechtenstein | Lichtenstein | Principality of Liechtenstein",
  LT: "Lietuvos Respublika",
  LU: `
    Grand Duchy of Luxembourg | Grand-Duché de Luxembourg | Großherzogtum Luxemburg | G.D. Luxembourg
    Luxembourg (Grand Duchy)
  `,
  LV: "Latvijas Republika",
  LY: "Libyan Arab Jamahiriya | State of Libya",
  MA: "Kingdom of Morocco",
  MD: "Republic of Moldova | Moldova, Republic of",
  MF: "Saint Martin (French part) | Saint-Martin (partie française)",
  MK: `
    Macedonia | N. Macedonia | Republic of North Macedonia | The Republic of North Macedonia | Macedonia (North)
    Macedonia (FYROM) | F.Y.R.O.M. | FYR Macedonia | FYR of Macedonia | Former Yugoslav Republic of Macedonia
    The former Yugoslav Republic of Macedonia | Macedonia, the former Yugoslav Republic of | Македонија | Македония | Β. Μακεδονία
    Makedonija | Mazedonien | Macédoine | Makedonia | Makedonien | Macedonië | Makedonya
    Ancienne République yougoslave de Macédoine | ARYM | Ehemalige jugoslawische Republik Mazedonien
    Ex-República Jugoslava da Macedónia | Ex-República Yugoslava de Macedonia | Ex Repubblica jugoslava di Macedonia
  `,
  MM: "Burma | Union of Myanmar",
  MO: "Macau SAR",
  NL: `
    Netherlands, The | The Nederlands | Netherland | Holanda | Hollande | Olanda | Olanda (Paesi Bassi) | Холандия
    Голландия | Ολλανδία | Koninkrijk der Nederlanden | Kingdom of the Netherlands | N.L. | Nizozemí
  `,
  NO: "Kongeriket Norge | Norge/Noreg | Svalbard (Norway)",
  PF: "Tahiti",
  PL: "Rzeczpospolita Polska | RP",
  PS: `
    State of Palestine | Palestine, State of | Palestinian Territory | Palestinian Territory, Occupied
    Occupied Palestinian Territory | Palestinian Authority | West Bank and Gaza | West Bank and Gaza Strip | OPT
  `,
  PT: `
    Portuguese Republic | República Portuguesa | Azores | Açores | The Azores | Madeira | Madeira Islands
    Portugal (Azores) | Portugal (Madeira) | Azores (Portugal) | Madeira (Portugal)
  `,
  RE: "Reunion Island | Île de la Réunion",
  RO: "Roumania",
  RS: "Republic of Serbia",
  RU: "Russian Federation | Russian Fed. | Российская Федерация | R.F.",
  SE: "Konungariket Sverige | Kingdom of Sweden",
  SH: "Saint Helena, Ascension and Tristan da Cunha",
  SI: "Republika Slovenija | Republike Slovenije",
  SK: "Slovak Republic | The Slovak Republic | Slovenská republika | Slovak Rep. | Slowakische Republik",
  ST: "São Tomé",
  SX: "Sint Maarten (Dutch part) | St Maarten",
  SY: "Syrian Arab Republic",
  TR: "Republic of Türkiye | Turkish Republic | Türkiye Cumhuriyeti | Turkye",
  TT: "Trinidad",
  TW: `
    Taiwan, Province of China | Chinese Taipei | Taipei | Republic of China | Taiwan, China | Taiwan R.O.C.
    Taiwan, Republic of China
  `,
  TZ: "United Republic of Tanzania | Tanzania, United Republic of",
  US: `
    United States of America | The United States of America | U.S. | The US | EUA | EEUU | É.-U. | SAD | ABD | США
    САЩ | САД | ΗΠΑ | Stati Uniti d'America | États-Unis d'Amérique | Estados Unidos de América
    Vereinigte Staaten von Amerika
  `,
  VA: "Holy See | Vatican | The Holy See | Holy See (Vatican City State) | Vatican City State",
  VC: "St Vincent and the Grenadines | Saint Vincent and the Grenadines | St Vincent",
  VE: "Bolivarian Republic of Venezuela | Venezuela, Bolivarian Republic of",
  VG: "Virgin Islands, British | BVI",
  VI: "Virgin Islands, U.S. | United States Virgin Islands",
  VN: "Socialist Republic of Vietnam",
  WF: "Wallis and Futuna Islands",
  WS: "Western Samoa",
  XK: `
    Kosovo (UNSCR 1244) | Kosovo (under UNSCR 1244/99) | Kosovo under UNSCR 1244
    Kosovo (under UNSC Resolution 1244/99) | Kosovo * UN resolution | Republic of Kosovo | Republika e Kosovës
    Kosovo UN 1244 | Kosovo i Metohija | Kosovo and Metohija
  `,
};
