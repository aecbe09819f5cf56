import type { CountryCode } from "../../reference/countries";
import { isWellFormedPic } from "../reading/identifier";
import { mayBeOfficialBody } from "../reading/official-body";
import type { Partner } from "../reading/partner";
import { organisationsThat } from "./counted";
import type { Judged } from "./judged";
import { isFromOutside, someRow, type Organisation, type Profile } from "./organisation";
import { hasIdentifier } from "./profile";
import type { Call } from "./rule";
import { isWithdrawn } from "./taking-part";
import type { Caution, CautionCode } from "./verdict";

/** Countries of which the texts say something particular. */
const COUNTRIES_WITH_NOTE: readonly CountryCode[] = ["XK", "PS", "IL", "GE", "BY"];
/** Where a question about owners and restrictive measures lies near. */
const RESTRICTED: readonly CountryCode[] = ["RU", "BY"];

/** Cautions about single partners: who they may be, where they sit, how they can be looked up. */
export function partnerCautions(judged: Judged): Caution[] {
  const { call } = judged;
  const { unnamed, official, selfEmployed, noted, withoutPic, misspeltPic } = notedRows(judged);
  const { outside, withoutCharter, unfindable, perhapsChartered } = notedOrganisations(judged);
  return [
    ...one("partner-without-name", unnamed),
    ...one("russian-owned-or-sanctioned", noted.filter(sitsIn(RESTRICTED))),
    ...one("eu-body-or-national-agency", official),
    ...one("natural-person", selfEmployed),
    ...COUNTRIES_WITH_NOTE.flatMap((country) =>
      one("country-note", noted.filter(sitsIn([country])), { country })
    ),
    ...onlyWhereCited(call, "barred-in-any-role", noted.filter(sitsIn(call.places.barred))),
    ...onlyWhereCited(call, "essential-added-value", outside),
    ...onlyWhereCited(call, "eche-not-mentioned", withoutCharter),
    ...one("higher-education-without-identifier", unfindable),
    ...one("vet-provider-with-charter", perhapsChartered),
    ...one("partner-without-pic", withoutPic),
    ...one("pic-misspelt", misspeltPic),
  ];
}

/** Rows of whoever has not withdrawn: one pass over a large table. */
function notedRows({ call, consortium, rows }: Judged): {
  /** Without a name or a code to know it by, in a table that names others. */
  readonly unnamed: readonly Partner[];
  readonly official: readonly Partner[];
  readonly selfEmployed: readonly Partner[];
  /** From countries of which something is to be said. */
  readonly noted: readonly Partner[];
  /** None where the table asks nobody for one. */
  readonly withoutPic: readonly Partner[];
  readonly misspeltPic: readonly Partner[];
} {
  const toNote = new Set([...COUNTRIES_WITH_NOTE, ...RESTRICTED, ...call.places.barred]);
  const asksForPic = consortium.columns.has("pic");
  const asksForName = consortium.columns.has("organisation");
  const unnamed: Partner[] = [];
  const official = rows.telling.filter(
    (partner) => !isWithdrawn(partner) && mayBeOfficialBody(partner.organisation)
  );
  const selfEmployed: Partner[] = [];
  const noted: Partner[] = [];
  const withoutPic: Partner[] = [];
  const misspeltPic: Partner[] = [];
  consortium.partners.forEach((partner) => {
    const { organisation, country, types, pic } = partner;
    if (isWithdrawn(partner)) return;
    if (organisation === "" && asksForName && isUnknown(partner)) unnamed.push(partner);
    if (types.kind === "known" && types.value.includes("self-employed")) selfEmployed.push(partner);
    if (country.kind === "known" && toNote.has(country.value)) noted.push(partner);
    if (pic === null && asksForPic) withoutPic.push(partner);
    else if (pic !== null && !isWellFormedPic(pic)) misspeltPic.push(partner);
  });
  return { unnamed, official, selfEmployed, noted, withoutPic, misspeltPic };
}

/** Organisations that count or may count. */
function notedOrganisations({ counted, findings }: Judged): {
  readonly outside: readonly Organisation[];
  readonly withoutCharter: readonly Organisation[];
  readonly unfindable: readonly Organisation[];
  /** VET providers that may hold a charter, where that is worth a word. */
  readonly perhapsChartered: readonly Organisation[];
} {
  const noSpareHei = findings.some(
    ({ rule, outcome }) => rule.id === "higher-education-institution" && outcome !== "met"
  );
  const counting = (
    areSo: (profile: Profile) => boolean,
    isMore?: (organisation: Organisation) => boolean
  ): readonly Organisation[] =>
    organisationsThat(counted, (profile) => profile.counts !== "no" && areSo(profile), isMore);
  return {
    outside: counting(isFromOutside),
    withoutCharter: counting(needsCharter, (one) => !someRow(one, holdsCharter)),
    unfindable: counted.profiles.some(
      ({ profile, unidentified }) => unidentified > 0 && isFindableHei(profile)
    )
      ? counting(isFindableHei, (one) => !someRow(one, hasIdentifier))
      : [],
    perhapsChartered: counting(isVetOnly, (one) => noSpareHei || someRow(one, hintsAtCharter)),
  };
}

/** A partner, or an organisation by the partner that stands for it. */
type Identified = Pick<Partner, "id">;

function one(
  code: CautionCode,
  partners: readonly Identified[],
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
  partners: readonly Identified[]
): Caution[] {
  return cautionSources[code] === undefined ? [] : one(code, partners);
}

// Candidates, sure or likely, are told of already.
function isUnknown({ pic, erasmusCode, status }: Partner): boolean {
  const isAside = status.kind === "known" && status.value !== "confirmed";
  return pic === null && erasmusCode === null && !isAside;
}

function sitsIn(countries: readonly CountryCode[]): (partner: Partner) => boolean {
  return ({ country }) => country.kind === "known" && countries.includes(country.value);
}

/** Certainly a HEI, where one needs a charter. */
function needsCharter({ declared, inProgramme }: Profile): boolean {
  return declared["higher-education-institution"] === "certain" && inProgramme !== "no";
}

function holdsCharter({ eche }: Partner): boolean {
  return eche.kind === "known" && eche.confidence === "certain" && eche.value;
}

/** Certainly a HEI, or possibly one and no labour market actor: a blank type says too little to ask for codes. */
function isFindableHei({ declared }: Profile): boolean {
  const hei = declared["higher-education-institution"];
  return hei === "certain" || (hei === "possible" && declared["labour-market-actor"] === "no");
}

/** About a third of the charters are held by secondary or VET schools; worth a word where the table hints at one or a HEI is missing. */
function isVetOnly({ declared }: Profile): boolean {
  return (
    declared["vet-provider"] === "certain" && declared["higher-education-institution"] === "no"
  );
}

function hintsAtCharter({ eche, erasmusCode }: Partner): boolean {
  return erasmusCode !== null || (eche.kind === "known" && eche.value);
}
