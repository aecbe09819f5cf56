import type { HeaderWord } from "../../reference/header-words";
import type { Field } from "./field";

/** How well a header's text alone fits a field: 1 says so plainly, less is one reading among several. */
export interface HeaderFit {
  readonly field: Field;
  readonly weight: number;
}

/**
 * The fields that a header's words name together, each with its weight: "organisation" and "type" are an organisation
 * type, "partner" and "type" most likely so. The first matching line decides, so what is special stands above what is
 * general.
 */
export function fieldsOf(words: ReadonlySet<HeaderWord>): readonly HeaderFit[] {
  if (words.has("registration") && !["country", "city", "place"].some((word) => has(words, word)))
    return [];
  if (words.has("region") && !words.has("country")) return [];
  // Who leads is a name, unless the header asks for yes or no.
  if (words.has("yesNo") && words.has("leader")) return [{ field: "isCoordinator", weight: 1 }];
  const told = withoutCompany(withFund(withParty(without(words, "yesNo"))));
  const line = LINES.find(({ all, none }) => matches(told, all, none ?? []));
  if (line === undefined) return [];
  return Object.entries(line.fits).map(([field, weight]) => ({ field: field as Field, weight }));
}

// A full partner is a party like any, whatever else the header says of it.
function withParty(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  return words.has("fullPartner") ? new Set<HeaderWord>([...words, "party"]) : words;
}

// A fund's name is the Union's.
function withFund(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  return words.has("fund") ? new Set<HeaderWord>([...words, "eu"]) : words;
}

// Beside other words a company is an organisation like any ("Company name"); alone it may head a column of ticks.
function withoutCompany(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  if (!words.has("company") || words.size === 1) return words;
  return new Set<HeaderWord>([...without(words, "company"), "organisation"]);
}

function without(words: ReadonlySet<HeaderWord>, left: HeaderWord): ReadonlySet<HeaderWord> {
  return words.has(left) ? new Set([...words].filter((word) => word !== left)) : words;
}

interface Line {
  /** Every entry must be there; "a|b" is either. */
  readonly all: readonly string[];
  readonly none?: readonly HeaderWord[];
  readonly fits: Readonly<Partial<Record<Field, number>>>;
}

const WHO = "organisation|party|leader|university|enterprise|hei|vet";
// Too little to say so; the cells may.
const LEFT_OPEN = 0.2;

const LINES: readonly Line[] = [
  { all: ["language"], none: ["name", "organisation", "party"], fits: {} },
  { all: ["address", "country|landOrRegion"], none: ["city"], fits: { country: 0.45 } },
  { all: ["address", "city"], none: ["country"], fits: { city: 0.45 } },
  { all: ["address"], fits: {} },

  { all: ["pic"], none: ["name", "country", "status"], fits: { pic: 1, oid: 0.4 } },
  { all: ["oid"], none: ["name", "country"], fits: { oid: 1 } },
  { all: ["eche", "code|number|erasmus"], fits: { eche: 0.9, erasmusCode: 0.4 } },
  { all: ["eche"], fits: { eche: 1 } },
  { all: ["erasmus", "code|identifier|number"], fits: { erasmusCode: 1 } },
  { all: ["erasmus", "grant|amount|awarded|eu"], fits: { grant: 0.9 } },
  { all: ["erasmus"], none: ["project"], fits: { erasmusCode: 0.5, eche: 0.4 } },

  { all: ["otherMoney"], none: ["organisation", "party", "type"], fits: {} },
  { all: ["grant|cofinancing|amount|awarded", "eu"], fits: { grant: 1 } },
  { all: ["part", "eu"], fits: { grant: 0.5 } },
  {
    all: ["grant"],
    none: ["type", "status", "role", "name", "code", "number"],
    fits: { grant: 0.9 },
  },
  // Co-financing is what others pay; a budget or an amount alone may be all that the partner spends, and of more than the Union's money.
  {
    all: ["amount", "awarded"],
    none: ["type", "status", "name", "code", "project"],
    fits: { grant: 0.5 },
  },
  { all: ["fund"], none: ["project", "name", "type", "code", "number"], fits: { grant: 0.5 } },
  { all: ["grant|cofinancing|amount|awarded|part|eu"], fits: {} },
  { all: ["country", "number"], fits: {} },
  { all: ["country", "status|role|type"], fits: { country: 0.5 } },
  {
    all: ["country", "project"],
    none: ["party", "organisation", "leader"],
    fits: { country: 0.5 },
  },
  { all: ["country", "party"], fits: { country: 1, organisation: LEFT_OPEN } },
  { all: ["country"], fits: { country: 1 } },
  { all: ["landOrRegion", "code|organisation|party"], fits: { country: 0.9 } },
  { all: ["landOrRegion"], none: ["type", "role", "status"], fits: { country: 0.6 } },
  { all: ["city", "code|number"], fits: {} },
  { all: ["city", "place"], fits: { city: 0.8, country: 0.3 } },
  { all: ["city"], none: ["type", "role", "status", "project"], fits: { city: 1 } },
  {
    all: ["stateOrStatus", "organisation"],
    fits: { country: 0.5, organisationType: 0.4, status: 0.4 },
  },
  { all: ["stateOrStatus"], none: ["project", "code"], fits: { country: 0.5, status: 0.5 } },

  { all: ["sme", "status|type"], fits: { isSme: 0.8 } },
  { all: ["role"], none: ["name", "code"], fits: { role: 1 } },
  { all: ["legalForm"], fits: { organisationType: 0.6 } },
  { all: ["legal", "status"], fits: { organisationType: 0.5, status: 0.3 } },
  {
    all: ["type", "organisation|enterprise|university"],
    none: ["code"],
    fits: { organisationType: 1 },
  },
  { all: ["type", "organisation|enterprise"], fits: { organisationType: 0.9 } },
  { all: ["type", "party"], none: ["code"], fits: { organisationType: 0.7, role: 0.6 } },
  { all: ["type", "leader"], fits: { organisationType: 0.6, role: 0.3 } },
  // CORDIS calls it so; in lists of projects it is the project's.
  {
    all: ["type", "project"],
    none: ["code", "number", "name"],
    fits: { organisationType: LEFT_OPEN },
  },
  {
    all: ["type"],
    none: ["project", "code", "number", "name"],
    fits: { organisationType: 0.6, role: 0.4 },
  },
  { all: ["status", "organisation"], fits: { status: 0.7, organisationType: 0.4 } },
  {
    all: ["status"],
    none: ["project", "code", "name", "number", "pic"],
    fits: { status: 0.6, role: 0.3 },
  },

  { all: ["short", "project"], none: ["party", "organisation"], fits: {} },
  { all: ["short", "legal", "name"], fits: { organisation: 1, shortName: 0.5 } },
  { all: ["short", "name|organisation|party|university"], fits: { shortName: 1 } },
  { all: ["short"], fits: { shortName: 0.6 } },

  { all: ["name|legal", WHO], none: ["code", "number", "identifier"], fits: { organisation: 1 } },
  {
    all: ["legal", "name"],
    none: ["code", "number", "identifier", "project"],
    fits: { organisation: 1 },
  },
  { all: ["party|organisation", "number|runningNumber"], fits: { partnerNumber: 1 } },
  {
    all: ["party|organisation", "code|identifier"],
    fits: { pic: LEFT_OPEN, oid: LEFT_OPEN },
  },
  { all: ["code|identifier|runningNumber"], fits: {} },
  { all: ["number"], none: ["project", "name"], fits: { partnerNumber: 0.7 } },

  { all: ["labourMarketActor"], fits: { isLabourMarketActor: 1 } },
  { all: ["associated"], fits: { isAssociatedPartner: 0.7, organisation: 0.4, role: 0.3 } },
  { all: ["affiliated"], fits: { isAffiliatedEntity: 0.7, organisation: 0.4, role: 0.3 } },
  { all: ["secondaryOrHigher"], fits: { isHigherEducationInstitution: 0.45, isVetProvider: 0.3 } },
  { all: ["hei", "vet"], fits: { organisationType: 0.4 } },
  { all: ["hei"], fits: { isHigherEducationInstitution: 1 } },
  { all: ["vet"], fits: { isVetProvider: 1 } },
  {
    all: ["leader", "party|organisation"],
    fits: { organisation: 0.7, isCoordinator: 0.6, role: 0.3 },
  },
  { all: ["leader"], fits: { organisation: 0.55, isCoordinator: 0.5, role: 0.3 } },
  {
    all: ["university", "organisation|party"],
    fits: { organisation: 0.7, isHigherEducationInstitution: 0.4 },
  },
  { all: ["university"], fits: { organisation: 0.5, isHigherEducationInstitution: 0.5 } },
  { all: ["sme", "large"], fits: { isEnterprise: 0.6, organisationType: 0.5 } },
  { all: ["sme"], fits: { isSme: 0.8, organisationType: 0.3 } },
  { all: ["large"], none: ["name"], fits: { isLargeEnterprise: 0.8 } },
  { all: ["organisation"], fits: { organisation: 1 } },
  { all: ["company"], fits: { organisation: 1, isEnterprise: 0.5 } },
  { all: ["enterprise", "party"], fits: { organisation: 0.5, isEnterprise: 0.5 } },
  {
    all: ["enterprise"],
    fits: { isEnterprise: 0.5, organisation: 0.4, organisationType: 0.3 },
  },
  {
    all: ["fullPartner"],
    fits: {
      organisation: 0.7,
      isFullPartner: 0.6,
      partnerNumber: 0.4,
      role: 0.4,
      shortName: 0.3,
      organisationType: 0.2,
    },
  },
  {
    all: ["party"],
    fits: {
      organisation: 0.7,
      partnerNumber: 0.4,
      role: 0.4,
      shortName: 0.3,
      organisationType: 0.2,
    },
  },
  { all: ["name"], none: ["project", "role", "status"], fits: { organisation: 0.5 } },
  { all: ["takingPart"], fits: { status: 0.5, role: LEFT_OPEN } },
  { all: ["place"], none: ["project"], fits: { country: 0.5, city: 0.45 } },
];

function matches(
  words: ReadonlySet<HeaderWord>,
  all: readonly string[],
  none: readonly HeaderWord[]
): boolean {
  return all.every((entry) => has(words, entry)) && !none.some((word) => words.has(word));
}

function has(words: ReadonlySet<HeaderWord>, either: string): boolean {
  return either.split("|").some((word) => words.has(word as HeaderWord));
}
