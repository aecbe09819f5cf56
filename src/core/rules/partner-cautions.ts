import type { CountryCode } from "../../reference/countries";
import { EU_BODY_NAMES, NATIONAL_AGENCY_NAMES } from "../../reference/eu-bodies";
import { isWellFormedPic } from "../reading/identifier";
import type { Partner } from "../reading/partner";
import { WordStarts } from "../reading/word-starts";
import type { Judged } from "./judged";
import { isFromOutside, type Organisation } from "./organisation";
import type { Call } from "./rule";
import type { Caution, CautionCode } from "./verdict";

/** Countries of which the texts say something particular. */
const COUNTRIES_WITH_NOTE: readonly CountryCode[] = ["XK", "PS", "IL", "GE", "BY"];
/** Where a question about owners and restrictive measures lies near. */
const RESTRICTED: readonly CountryCode[] = ["RU", "BY"];
const COUNTRIES_TO_NOTE = [...COUNTRIES_WITH_NOTE, ...RESTRICTED];

/** Cautions about single partners: who they may be, where they sit, how they can be looked up. */
export function partnerCautions({ call, consortium, rows, counted, findings }: Judged): Caution[] {
  const { columns, partners } = consortium;
  const listed = partners.filter(({ status }) => !isWithdrawn(status));
  const official = partners.filter(
    ({ status }, at) => mayBeOfficialBody(rows.folded[at] ?? "") && !isWithdrawn(status)
  );
  const noted = listed.filter(sitsIn(COUNTRIES_TO_NOTE));
  const taking = counted.organisations.filter(({ counts }) => counts !== "no");
  const noSpareHei = findings.some(
    ({ rule, outcome }) => rule.id === "higher-education-institution" && outcome !== "met"
  );
  return [
    ...one("russian-owned-or-sanctioned", noted.filter(sitsIn(RESTRICTED))),
    ...one("eu-body-or-national-agency", official),
    ...one("natural-person", listed.filter(isSelfEmployed)),
    ...COUNTRIES_WITH_NOTE.flatMap((country) =>
      one("country-note", noted.filter(sitsIn([country])), { country })
    ),
    ...onlyWhereCited(call, "barred-in-any-role", () => listed.filter(sitsIn(call.places.barred))),
    ...onlyWhereCited(call, "essential-added-value", () => named(taking.filter(isFromOutside))),
    ...onlyWhereCited(call, "eche-not-mentioned", () => named(taking.filter(isHeiWithoutCharter))),
    ...one("higher-education-without-identifier", named(taking.filter(isHeiUnfindable))),
    ...one(
      "vet-provider-with-charter",
      named(taking.filter((organisation) => mayHoldCharter(organisation, noSpareHei)))
    ),
    ...one("partner-without-pic", columns.has("pic") ? listed.filter(lacksPic) : []),
    ...one("pic-misspelt", listed.filter(hasMisspeltPic)),
  ];
}

function one(
  code: CautionCode,
  partners: readonly Partner[],
  detail: Caution["detail"] = {}
): Caution[] {
  if (partners.length === 0) return [];
  const ids = partners.map(({ id }) => id);
  return [{ code, partners: ids, detail: { count: ids.length, ...detail } }];
}

/** A caution that some calls give rise to: those that cite where their text does. */
function onlyWhereCited(
  { cautionSources }: Call,
  code: CautionCode,
  partners: () => readonly Partner[]
): Caution[] {
  return cautionSources[code] === undefined ? [] : one(code, partners());
}

function isWithdrawn(status: Partner["status"]): boolean {
  return status.kind === "known" && status.confidence === "certain" && status.value === "withdrawn";
}

function sitsIn(countries: readonly CountryCode[]): (partner: Partner) => boolean {
  return ({ country }) => country.kind === "known" && countries.includes(country.value);
}

/** A question, since a name proves nothing. */
function mayBeOfficialBody(folded: string): boolean {
  return OFFICIAL_NAMES.find(folded).length > 0;
}

const OFFICIAL_NAMES = new WordStarts(
  [...EU_BODY_NAMES, ...NATIONAL_AGENCY_NAMES].map((name) => [`${name} `, name] as const)
);

function isSelfEmployed({ types }: Partner): boolean {
  return types.kind === "known" && types.value.includes("self-employed");
}

/** The rows that stand for organisations. */
function named(organisations: readonly Organisation[]): Partner[] {
  const standing: Partner[] = [];
  for (const { id, rows: all } of organisations) {
    for (const row of all) if (row.id === id) standing.push(row);
  }
  return standing;
}

/** Certainly a HEI that counts and is not known to hold a charter. */
function isHeiWithoutCharter({ rows: all, declared, inProgramme }: Organisation): boolean {
  if (declared["higher-education-institution"] !== "certain" || inProgramme === "no") return false;
  return !all.some(
    ({ eche }) => eche.kind === "known" && eche.confidence === "certain" && eche.value
  );
}

/** Certainly a HEI, or possibly one and no labour market actor: a blank type says too little to ask for codes. */
function isHeiUnfindable({ rows: all, declared }: Organisation): boolean {
  const hei = declared["higher-education-institution"];
  const perhaps = hei === "possible" && declared["labour-market-actor"] === "no";
  if (hei !== "certain" && !perhaps) return false;
  return !all.some(({ pic, erasmusCode }) => pic !== null || erasmusCode !== null);
}

/** About a third of the charters are held by secondary or VET schools; worth a word where the table hints at one or a HEI is missing. */
function mayHoldCharter({ rows: all, declared }: Organisation, noSpareHei: boolean): boolean {
  const isVet = declared["vet-provider"] === "certain";
  if (!isVet || declared["higher-education-institution"] !== "no") return false;
  const hinted = all.some(
    ({ eche, erasmusCode }) =>
      erasmusCode !== null || (eche.kind === "known" && eche.value === true)
  );
  return hinted || noSpareHei;
}

function lacksPic({ pic }: Partner): boolean {
  return pic === null;
}

function hasMisspeltPic({ pic }: Partner): boolean {
  return pic !== null && !isWellFormedPic(pic);
}
