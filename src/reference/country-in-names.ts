import type { CountryCode } from "./countries";

/**
 * The countries that the name of an organisation may tell of, each with what its organisations call themselves beside the
 * country's names and adjectives of the other lists: declined, or as an adjective of the country's own language. Left out
 * are countries named like people, towns or regions elsewhere: Georgia, Jordan, Jersey. Own knowledge.
 */
export const COUNTRIES_IN_NAMES = {
  AL: "shqiptar | shqiptare | Shqipërisë",
  AT: "Österreichs | österreichischer | österreichisches | österreichischen | Niederösterreich | Oberösterreich",
  BA: "Bosne i Hercegovine",
  BE: "Belgique | België",
  BG: "български | българска | българско | българския | българската",
  CH: "schweizerischer | schweizerisches | schweizerischen",
  CY: "Κύπρου | κυπριακός | κυπριακό",
  CZ: "český | česká | české | českého | českých | České republiky | v České republice",
  DE: "deutscher | deutsches | deutschen | Deutschlands",
  DK: "dansk | danske | Danmarks",
  EE: "Eesti",
  ES: "español | española | españoles | Españolas",
  FI: "suomalainen | Suomen",
  FR: "français | françaises",
  GB: "",
  GR: "ελληνικός | ελληνικό | ελληνικών | Ελλάδος | Ελλάδας",
  HR: "hrvatski | hrvatsko | hrvatskih | Hrvatske",
  HU: "Magyarországi",
  IE: "na hÉireann",
  IS: "Íslands | íslensk",
  IT: "italiano | italiani | d'Italia",
  LI: "liechtensteinische",
  LT: "Lietuvos | lietuvių",
  LU: "",
  LV: "Latvijas",
  ME: "Crne Gore",
  MK: "",
  MT: "",
  NL: "Nederlandse | Nederlands",
  NO: "norsk | norske | Norges",
  PL: "polski | polskie | polskich | polskiej | w Polsce",
  PT: "português | portugueses",
  RO: "României | român | românești",
  RS: "Serbian | Srbije | Србије",
  SE: "svensk | svenskt | Sveriges",
  SI: "Slovenije",
  SK: "Slovenskej republiky | Slovenská republika",
  TR: "Türk",
  UA: "України | український | українська | українське",
  XK: "Kosovës",
} as const satisfies Readonly<Partial<Record<CountryCode, string>>>;

/**
 * What holds such a word, or looks like one, and tells no country: regions, islands, schools of another country's language,
 * and words that Slovak and Slovene, Romanian and Italian share.
 */
export const NO_COUNTRY_IN_NAMES = `
  New England | New South Wales | South Wales Borderers | New Holland | New Mexico | Nova Scotia | Island | Islands
  University of Macedonia | Macedonia | Makedonia | Makedonija | Μακεδονία | Μακεδονίας | Македония | Македонија
  Western Macedonia | Central Macedonia | Eastern Macedonia | Moldova | Province de Luxembourg | province of Luxembourg
  Order of Malta | Ordre de Malte | Ordine di Malta | Orden de Malta | Malteser
  Slovensko | Slovenska | Slovenské | Slovenský | Slovenskej | Slovenski | romana | romano | romani | romande
  Communauté française | Elena | Helena | Hélène | Helene | Sueca | de Hungría | d'Austria | de Austria
  Liège Luxembourg | Svenska handelshögskolan | Deutsche Schule | Lycée français | Institut français | Istituto italiano di cultura
  Colegio alemán | Colegio francés | Liceo francés | Liceo italiano | Scuola italiana | École française
  lingua franca | Iceland Foods | Norman | Instituto Camões
`;

/**
 * Words of names that reach beyond one country, or of schools and chambers of one in another. "German" is a Spanish first
 * name too.
 */
export const BEYOND_ONE_COUNTRY = `
  europ | euro | eu | international | internacional | internazional | intern | global | world | mondial | weltverband
  franco | anglo | germano | italo | hispano | luso | austro | deutsch | polsko | česko | slovensko | greco | sino | russo
  British | American | English | German
  ευρωπαϊκ | διεθν | европейск | международ
`;
