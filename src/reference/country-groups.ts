import type { CountryCode } from "./countries";

/** The 27 Member States of the European Union, in the Union's protocol order. */
export const EU_MEMBER_STATES = [
  "BE",
  "BG",
  "CZ",
  "DK",
  "DE",
  "EE",
  "IE",
  "GR",
  "ES",
  "FR",
  "HR",
  "IT",
  "CY",
  "LV",
  "LT",
  "LU",
  "HU",
  "MT",
  "NL",
  "AT",
  "PL",
  "PT",
  "RO",
  "SI",
  "SK",
  "FI",
  "SE",
] as const satisfies readonly CountryCode[];

/**
 * Places with an ISO code of their own that belong to a Member State: its overseas countries and territories (Annex II
 * to the Treaty on the Functioning of the European Union), its outermost regions (Article 349), and Åland. The Azores,
 * Madeira and the Canary Islands have no code of their own. The Faroe Islands belong to neither list.
 */
export const TERRITORIES_OF_MEMBER_STATES = {
  GL: "DK",
  NC: "FR",
  PF: "FR",
  TF: "FR",
  WF: "FR",
  PM: "FR",
  BL: "FR",
  AW: "NL",
  BQ: "NL",
  CW: "NL",
  SX: "NL",
  GF: "FR",
  GP: "FR",
  MQ: "FR",
  YT: "FR",
  RE: "FR",
  MF: "FR",
  AX: "FI",
} as const satisfies Readonly<Partial<Record<CountryCode, (typeof EU_MEMBER_STATES)[number]>>>;

/** British Crown Dependencies and overseas territories, none of which is part of the United Kingdom. */
export const BRITISH_TERRITORIES = [
  "AI",
  "BM",
  "FK",
  "GG",
  "GI",
  "GS",
  "IM",
  "IO",
  "JE",
  "KY",
  "MS",
  "PN",
  "SH",
  "TC",
  "VG",
] as const satisfies readonly CountryCode[];

/** Other places with an ISO code that are no country of their own, and Western Sahara and Antarctica, which belong to none. */
export const OTHER_TERRITORIES = [
  "AQ",
  "AS",
  "BV",
  "CC",
  "CX",
  "EH",
  "GU",
  "HM",
  "MP",
  "NF",
  "PR",
  "SJ",
  "TK",
  "UM",
  "VI",
] as const satisfies readonly CountryCode[];

/** The state that a territory belongs to, as people write it behind the territory's name: "Guam (US)". */
export const SOVEREIGN_OF: Readonly<Partial<Record<CountryCode, CountryCode>>> = {
  ...TERRITORIES_OF_MEMBER_STATES,
  ...({ AS: "US", GU: "US", MP: "US", PR: "US", UM: "US", VI: "US" } as const),
  ...({ CC: "AU", CX: "AU", HM: "AU", NF: "AU" } as const),
  ...({ CK: "NZ", NU: "NZ", TK: "NZ" } as const),
  ...({ BV: "NO", SJ: "NO", FO: "DK", HK: "CN", MO: "CN" } as const),
  ...Object.fromEntries(BRITISH_TERRITORIES.map((code) => [code, "GB"] as const)),
};
