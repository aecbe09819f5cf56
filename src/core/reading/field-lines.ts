import type { Field } from "./field";

/** What a header with certain words, and without others, may head; of the lines the first that matches decides. */
export interface FieldLine {
  /** Every entry must be there; "a|b" is either. */
  readonly all: readonly string[];
  /** No entry may be there. */
  readonly none?: readonly string[];
  readonly fits: Readonly<Partial<Record<Field, number>>>;
}

const WHO = "organisation|party|leader|university|school|enterprise|hei|vet";
// What is told of money instead of how much it is.
const ABOUT = "type|status|role|name|code|number|identifier";
const MONEY = "grant|contribution|cofinancing|amount|awarded";
// Too little to say so; the cells may.
const LEFT_OPEN = 0.2;

export const FIELD_LINES: readonly FieldLine[] = [
  { all: ["language"], none: ["name", "legal", "otherMoney"], fits: {} },
  { all: ["address", "country|landOrRegion"], none: ["city"], fits: { country: 0.45 } },
  { all: ["address", "city"], none: ["country"], fits: { city: 0.45 } },
  { all: ["address"], fits: {} },

  // How many there are, not which.
  {
    all: ["count"],
    none: ["grant", "contribution", "amount", "awarded", "eu", "pic", "oid", "erasmus"],
    fits: { partnerNumber: LEFT_OPEN, organisation: LEFT_OPEN },
  },
  { all: ["pic", "legal"], none: ["name"], fits: { pic: 0.5 } },
  { all: ["pic"], none: ["name", "country", "status"], fits: { pic: 1, oid: 0.4 } },
  { all: ["oid"], none: ["name", "country"], fits: { oid: 1, pic: 0.4 } },
  // Asked for, or granted?
  { all: ["eche", "awarded"], fits: { eche: 0.45 } },
  { all: ["eche", "code|number|erasmus"], fits: { eche: 0.9, erasmusCode: 0.4 } },
  { all: ["eche"], fits: { eche: 1 } },
  { all: ["erasmus", "code|identifier|number"], none: ["project"], fits: { erasmusCode: 1 } },
  { all: ["erasmus", "grant|awarded|eu"], fits: { grant: 0.9 } },
  { all: ["erasmus", "amount"], fits: { grant: 0.6 } },
  { all: ["erasmus"], none: ["project"], fits: { erasmusCode: 0.5, eche: 0.4 } },

  // A state's, a region's or a town's money, and that of a body that gives it.
  { all: [MONEY, "otherMoney|country|landOrRegion|stateOrStatus|city"], none: ["eu"], fits: {} },
  { all: [MONEY, "otherMoney"], none: ["organisation", "party", "type"], fits: {} },
  { all: [MONEY, "eu", ABOUT], fits: {} },
  // A project's money may be that of all its partners; no alliance is paid from a fund, though a list of its partners may be.
  { all: [MONEY, "eu", "project|fund"], fits: { grant: 0.8 } },
  { all: [MONEY, "eu"], fits: { grant: 1 } },
  { all: ["part", "eu"], fits: { grant: 0.5 } },
  { all: ["grant"], none: [ABOUT, "project|organisation|party|count"], fits: { grant: 0.9 } },
  { all: ["grant"], none: [ABOUT], fits: { grant: 0.5 } },
  // Whoever is not asked for the Union's money may give its own, or work.
  { all: ["contribution"], none: [ABOUT, "project"], fits: { grant: 0.45 } },
  // Co-financing is what others pay; a budget or an amount alone may be all that the partner spends, and of more than the Union's money.
  {
    all: ["amount", "awarded"],
    none: ["type", "status", "name", "code", "project"],
    fits: { grant: 0.5 },
  },
  { all: ["fund"], none: ["project", "name", "type", "code", "number"], fits: { grant: 0.5 } },
  // "Part. no.", "Part. short name": of a participant.
  { all: ["part", "number"], fits: { partnerNumber: 0.8 } },
  { all: ["part", "short"], fits: { shortName: 0.8 } },
  { all: [`${MONEY}|part`], fits: {} },
  // A column of money headed "EU".
  { all: ["eu"], none: [`${WHO}|${ABOUT}|country|project|place|region`], fits: { grant: 0.45 } },
  { all: ["eu"], fits: {} },
  { all: ["country", "number"], fits: {} },
  { all: ["country", "status|role|type"], fits: { country: 0.5 } },
  {
    all: ["country", "project"],
    none: ["party", "organisation", "leader"],
    fits: { country: 0.5 },
  },
  { all: ["country", "party"], fits: { country: 1, organisation: LEFT_OPEN } },
  { all: ["country", "associated|affiliated"], none: ["party"], fits: { country: 0.5 } },
  // A person has a country of residence, too.
  { all: ["country", "place"], fits: { country: 0.95 } },
  { all: ["country"], fits: { country: 1 } },
  { all: ["landOrRegion", "code|organisation|party"], fits: { country: 0.9 } },
  { all: ["landOrRegion"], none: ["type", "role", "status"], fits: { country: 0.6 } },
  { all: ["city", "code|number"], fits: {} },
  { all: ["city", "place"], none: ["project"], fits: { city: 0.8, country: 0.3 } },
  { all: ["city"], none: ["type", "role", "status", "project"], fits: { city: 1 } },
  {
    all: ["stateOrStatus", "organisation"],
    fits: { country: 0.5, organisationType: 0.4, status: 0.4 },
  },
  { all: ["stateOrStatus"], none: ["project", "code"], fits: { country: 0.5, status: 0.5 } },

  { all: ["sme", "status|type"], fits: { isSme: 0.8 } },
  // Whoever has one in an organisation is a person.
  { all: ["function", "organisation"], none: ["project"], fits: {} },
  { all: ["role", "organisation"], none: ["project", "party"], fits: { role: 0.8 } },
  { all: ["role|function", "status"], fits: { role: 0.6, status: 0.4 } },
  { all: ["role"], none: ["name", "code"], fits: { role: 1 } },
  { all: ["function", "project|party"], none: ["name", "code"], fits: { role: 1 } },
  // Where its cells name no role, it is what people are.
  { all: ["function"], none: ["name", "code"], fits: { role: 0.7 } },
  { all: ["legalForm"], none: ["project"], fits: { organisationType: 0.6 } },
  { all: ["legal", "status"], none: ["project"], fits: { organisationType: 0.5, status: 0.3 } },
  { all: ["type", "organisation|university"], none: ["code"], fits: { organisationType: 1 } },
  { all: ["type", "organisation"], fits: { organisationType: 0.9 } },
  // "Type of business" may be what it is about.
  { all: ["type", "enterprise"], fits: { organisationType: 0.6 } },
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
  // A partner's in the project, where the cells say so; else the project's own.
  {
    all: ["status|stateOrStatus", "project"],
    none: ["code", "name", "number"],
    fits: { role: LEFT_OPEN },
  },

  { all: ["short", "project"], none: ["party", "organisation"], fits: {} },
  { all: ["short", "legal", "name"], fits: { organisation: 1, shortName: 0.5 } },
  { all: ["short", "name|organisation|party|university"], fits: { shortName: 1 } },
  { all: ["short"], fits: { shortName: 0.6 } },

  // "Sitz des Partners": where it sits.
  {
    all: ["place", WHO],
    none: ["name", "legal", "number", "code", "status"],
    fits: { country: 0.5, city: 0.45 },
  },

  // A coordinator may be a person.
  {
    all: ["name", "leader"],
    none: ["party|organisation|university|school|enterprise|hei|vet|code|number|identifier"],
    fits: { organisation: 0.6 },
  },
  { all: ["name|legal", WHO], none: ["code", "number", "identifier"], fits: { organisation: 1 } },
  {
    all: ["legal", "name"],
    none: ["code", "number", "identifier", "project"],
    fits: { organisation: 1 },
  },
  { all: ["party", "number|runningNumber"], fits: { partnerNumber: 1 } },
  // An organisation has a number in a register, too.
  { all: ["organisation", "number|runningNumber"], fits: { partnerNumber: 0.4 } },
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
  { all: ["university", "school"], fits: { organisation: 0.7, isHigherEducationInstitution: 0.2 } },
  { all: ["university"], fits: { organisation: 0.5, isHigherEducationInstitution: 0.5 } },
  { all: ["school"], fits: { organisation: 0.5, isVetProvider: LEFT_OPEN } },
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
