import type { CountryCode } from "../../reference/countries";
import { fold } from "../reading/fold";
import { sameOrganisationKey } from "../reading/organisation-name";
import { GROUPS, type Capability, type Group, type Partner } from "../reading/partner";
import { partnerWith } from "../reading/partner-with";
import type { Reading } from "../reading/reading";
import { countedOrganisations } from "../rules/counted";
import { namedRows } from "../rules/named-row";
import { rowIdsOf, type Organisation } from "../rules/organisation";
import type { Reason } from "../rules/reason";
import type { Call } from "../rules/rule";
import { takingPartOf } from "../rules/taking-part";
import type { Consortium, Verdict } from "../rules/verdict";
import { countriesNotCovered } from "./advice";

/** What is imagined beside the table: who leaves, who joins, and partners that stand in no row. */
export interface WhatIf {
  /** Ids of partners: of each, the organisation leaves with all its rows. */
  readonly leaving: readonly number[];
  /** Ids of partners that are no full partners in the table, and then are. */
  readonly joining: readonly number[];
  readonly newcomers: readonly Newcomer[];
}

/** A full partner that is imagined; a higher education institution holds its charter. */
export interface Newcomer {
  /** The counted group it belongs to; null for none. */
  readonly group: Group | null;
  /** null: a programme country that nobody else certainly covers, for as long as there is one. */
  readonly country: CountryCode | null;
}

/** The table as it is. */
export const NOTHING_IMAGINED: WhatIf = { leaving: [], joining: [], newcomers: [] };

/** Partners who stand in no row of the sheet have this one. */
export const NO_ROW = -1;

/**
 * The consortium as it would be. `verdict`: on the consortium as it is. Who leaves takes part no longer, as who has withdrawn;
 * newcomers come last, in their order, with ids of their own.
 */
export function consortiumIf(
  { call, organisations }: Pick<Verdict, "call" | "organisations">,
  consortium: Consortium,
  { leaving, joining, newcomers }: WhatIf
): Consortium {
  const leave = allRowsOf(organisations, leaving);
  const join = new Set(joining);
  const staying = consortium.partners.map((partner) => {
    if (leave.has(partner.id)) return withdrawn(partner);
    return join.has(partner.id) ? asFullPartner(partner) : partner;
  });
  const partners = [...staying, ...imaginedPartners(call, staying, newcomers)];
  // A number in a title row is about the table, and has nothing to say of what is imagined.
  return { ...consortium, partners, claimedPartners: partners.length };
}

/** All rows of the organisations behind some of their rows. */
function allRowsOf(organisations: readonly Organisation[], ids: readonly number[]): Set<number> {
  const rows = new Set(ids);
  if (ids.length === 0) return rows;
  for (const organisation of organisations) {
    const all = rowIdsOf(organisation);
    if (all.some((id) => rows.has(id))) all.forEach((id) => rows.add(id));
  }
  return rows;
}

function withdrawn(partner: Partner): Partner {
  return partnerWith(partner, { status: certain("withdrawn"), hidden: false, struck: false });
}

function asFullPartner(partner: Partner): Partner {
  const { role } = partner;
  const leads = role.kind === "known" && role.value === "coordinator";
  return partnerWith(partner, {
    status: certain("confirmed"),
    role: leads || role.kind === "absent" ? role : certain("full-partner"),
    struck: false,
  });
}

function imaginedPartners(
  call: Call,
  staying: readonly Partner[],
  newcomers: readonly Newcomer[]
): readonly Partner[] {
  if (newcomers.length === 0) return [];
  const lastId = staying.reduce((highest, { id }) => Math.max(highest, id), 0);
  const names = namesNobodyBears(staying, newcomers.length);
  const countries = countriesFor(call, staying, newcomers);
  const grant = hasGrants(staying) ? { grant: certain(0) } : {};
  return newcomers.map(({ group }, at): Partner => ({
    id: lastId + at + 1,
    row: NO_ROW,
    organisation: names[at] ?? "",
    country: certain(countries[at] as CountryCode),
    role: certain("full-partner"),
    status: certain("confirmed"),
    types: { kind: "absent" },
    groups: groupsOf(group),
    eche: group === "higher-education-institution" ? certain(true) : { kind: "absent" },
    pic: null,
    erasmusCode: null,
    hidden: false,
    struck: false,
    columns: {},
    ...grant,
  }));
}

/** "Imagined partner 1" and so on: none that would be taken for an organisation of the table. */
function namesNobodyBears(partners: readonly Partner[], count: number): readonly string[] {
  const alike = partners.filter(({ organisation }) => fold(organisation).includes("imagined"));
  const borne = new Set(alike.map(({ organisation }) => sameOrganisationKey(organisation)));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = `Imagined partner ${number}`;
    if (!borne.has(sameOrganisationKey(name))) names.push(name);
  }
  return names;
}

function countriesFor(
  call: Call,
  staying: readonly Partner[],
  newcomers: readonly Newcomer[]
): readonly CountryCode[] {
  const [home] = call.places.programmeCountries;
  const chosen = new Set(newcomers.map(({ country }) => country));
  const free = chosen.has(null)
    ? countriesNotCovered({ call, organisations: organisationsAmong(call, staying) })
    : [];
  const left = free.filter((country) => !chosen.has(country));
  return newcomers.map(({ country }) => country ?? left.shift() ?? (home as CountryCode));
}

function organisationsAmong(call: Call, partners: readonly Partner[]): readonly Organisation[] {
  return countedOrganisations(call, partners, namedRows(call.places, partners)).organisations;
}

/** Where grants per partner are added up, one without would leave the sum open: a newcomer asks for nothing. */
function hasGrants(partners: readonly Partner[]): boolean {
  return partners.some(
    (partner) => partner.grant?.kind === "known" && !isGone(takingPartOf(partner).reason)
  );
}

function isGone(reason: Reason): boolean {
  return reason === "candidate" || reason === "withdrawn";
}

function groupsOf(group: Group | null): Partner["groups"] {
  const entries = GROUPS.map((one): [Group, Capability] => [one, one === group ? "certain" : "no"]);
  return Object.fromEntries(entries) as Partner["groups"];
}

/** Who imagines it says so. */
function certain<T>(value: T): Reading<T> {
  return { kind: "known", value, typed: String(value), confidence: "certain", evidence: "choice" };
}
