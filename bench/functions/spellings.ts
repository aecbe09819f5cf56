import type { CountryCode } from "../../src/reference/countries";
import { numbers, shuffled } from "../disorder";

/** What somebody typed, and the country that it means; null where it means none, or more than one. */
export interface Spelling {
  readonly typed: string;
  readonly means: CountryCode | null;
}

/** Distinct spellings: names in many languages, codes, slips, what is no country, and an empty cell. */
export function spellings(): readonly Spelling[] {
  return [
    ...meaning(NAMES_AND_CODES),
    ...meaning(SLIPS),
    ...NO_COUNTRY.split("|").map((typed) => ({ typed, means: null })),
  ];
}

/** So many cells, each spelling in every run of 200, always in the same disorder. */
export function cells(count: number): readonly string[] {
  const all = spellings();
  const disorder = numbers();
  const found: string[] = [];
  while (found.length < count) found.push(...shuffled(all, disorder).map(({ typed }) => typed));
  return found.slice(0, count);
}

// Written by hand, as people type, without looking at either contestant's lists: names from Unicode's would all be ours.
const NAMES_AND_CODES: Partial<Record<CountryCode, string>> = {
  AT: "Austria|Österreich|Oesterreich|Autriche|AT",
  BE: "Belgium|België|Belgique|Belgien|Belgique / België|BE",
  BG: "Bulgaria|България|Bulgarien|BG|BGR",
  HR: "Croatia|Hrvatska|Kroatien|Croatie|Republika Hrvatska",
  CY: "Cyprus|Κύπρος|Chypre|CY",
  CZ: "Czech Republic|Czechia|Česko|Česká republika|CZ|Tschechien",
  DK: "Denmark|Danmark|Dänemark|DK",
  EE: "Estonia|Eesti|Estland|Republic of Estonia|EE",
  FI: "Finland|Suomi|Finnland|FIN",
  FR: "France|FRANCE|Frankreich|Francia|Francja|FR|France (FR)",
  DE: "Germany|Deutschland|Allemagne|Germania|Niemcy|GERMANY|DE|DEU|Germany (DE)",
  GR: "Greece|Ελλάδα|Griechenland|Hellas|EL|GR|Grecia",
  HU: "Hungary|Magyarország|Ungarn|HU",
  IE: "Ireland|Éire|Irland|Republic of Ireland|IRL",
  IT: "Italy|Italia|Italien|Italie|Włochy|IT - Italy|ITA",
  LV: "Latvia|Latvija|Lettland|LV",
  LT: "Lithuania|Lietuva|Litauen|LT",
  LU: "Luxembourg|Luxemburg|Lëtzebuerg|LU",
  MT: "Malta|MT",
  NL: "Netherlands|The Netherlands|Nederland|Niederlande|Holland|Pays-Bas|NL",
  PL: "Poland|Polska|Polen|Pologne|PL|pl",
  PT: "Portugal|PT|PRT",
  RO: "Romania|România|Rumänien|RO",
  SK: "Slovakia|Slovensko|Slowakei|Slovak Republic|SK",
  SI: "Slovenia|Slovenija|Slowenien|SVN",
  ES: "Spain|España|Spanien|Espana|ES| Spain ",
  SE: "Sweden|Sverige|Schweden|Suède|SE",
  IS: "Iceland|Ísland|Islande",
  LI: "Liechtenstein",
  NO: "Norway|Norge|Noreg|Norwegen|NO",
  MK: "North Macedonia|Северна Македонија|Macedonia|FYROM",
  RS: "Serbia|Србија|Srbija|Serbien|RS",
  TR: "Türkiye|Turkey|Türkei|Turkiye|TR",
  AL: "Albania|Shqipëria",
  BA: "Bosnia and Herzegovina|Bosna i Hercegovina|Bosnia & Herzegovina",
  CA: "Canada",
  CH: "Switzerland|Schweiz|Suisse",
  GB: "United Kingdom|UK|Great Britain|Vereinigtes Königreich",
  GE: "Georgia",
  MD: "Moldova|Republic of Moldova",
  ME: "Montenegro|Crna Gora",
  UA: "Ukraine|Україна|Ucraina",
  US: "USA|United States",
  XK: "Kosovo|Kosovo*",
};

const SLIPS: Partial<Record<CountryCode, string>> = {
  DE: "Germny",
  FR: "Frrance",
  LT: "Lithuana",
  NL: "Netherland",
  PT: "Portgual",
  SI: "Slovenai",
};

const NO_COUNTRY = "|tbc|n/a|?|Europe|EU|International|Belgium/France|to be confirmed";

function meaning(list: Partial<Record<CountryCode, string>>): readonly Spelling[] {
  const entries = Object.entries(list) as [CountryCode, string][];
  return entries.flatMap(([means, all]) => all.split("|").map((typed) => ({ typed, means })));
}
