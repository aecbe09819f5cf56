import { type CountryCode, COUNTRIES } from "../../reference/countries";
import { gathered } from "../advice/candidates-namesakes";
import { type Newcomer, NO_ROW } from "../advice/what-if";
import { GROUPS, type Group } from "../reading/partner";
import { rowIdsOf } from "../rules/organisation";
import { placeOf, stateOf, type Place } from "../rules/place";
import type { Call } from "../rules/rule";
import type { Reason, Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import { countryName, groupNames, partnerName, standingOf } from "./names";
import { countryText } from "./partner-words";
import { reasonWord } from "./reasons";

/** A partner of the table that may be imagined to leave, or to join. */
export interface ImaginablePartner {
  /** Of all rows that name it. */
  readonly ids: readonly number[];
  readonly name: string;
  /** "Spain", "Spain · candidate". */
  readonly remark: string;
}

/** Who takes part as full partner, for certain or perhaps, each organisation once. */
export function mayLeave(checked: Checked): readonly ImaginablePartner[] {
  return checked.verdict.organisations.flatMap((organisation) => {
    const standing = standingOf(checked, organisation.id);
    if (!standing) return [];
    const ids = rowIdsOf(organisation);
    return [{ ids, name: partnerName(standing.partner), remark: countryText(standing) }];
  });
}

/** Who stands in the table and is no full partner, but may be one: candidates first, each organisation once. */
export function mayJoin(checked: Checked): readonly ImaginablePartner[] {
  const known = JOINERS.get(checked);
  if (known) return known;
  const joiners = joinersOf(checked);
  JOINERS.set(checked, joiners);
  return joiners;
}

// The card of the partner under the cursor asks again for each.
const JOINERS = new WeakMap<Checked, readonly ImaginablePartner[]>();

/** What may be imagined of one partner of the table, with all rows that name it; null where nothing may. */
export function imaginableOf(
  checked: Checked,
  id: number
): { readonly what: "leaves" | "joins"; readonly ids: readonly number[] } | null {
  const { organisations } = checked.verdict;
  const organisation = organisations.find((one) => rowIdsOf(one).includes(id));
  if (organisation) return { what: "leaves", ids: rowIdsOf(organisation) };
  const joiner = mayJoin(checked).find(({ ids }) => ids.includes(id));
  return joiner ? { what: "joins", ids: joiner.ids } : null;
}

/** An imagined partner as the pane lists it. */
export interface NewcomerLine {
  readonly name: string;
  /** "VET provider · Finland". */
  readonly facts: string;
}

/** The imagined partners among those who would take part, in their order. */
export function newcomerLines(then: Checked): readonly NewcomerLine[] {
  const { standings } = then.verdict;
  return standings
    .filter(({ partner }) => partner.row === NO_ROW)
    .map((standing) => ({
      name: standing.partner.organisation,
      facts: `${groupNames(standing.partner.groups)} · ${countryText(standing)}`,
    }));
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The groups that an imagined partner may belong to. */
export function newcomerGroups(): readonly Option[] {
  return [
    ...GROUPS.map((group) => ({ value: group, label: groupNames(only(group)) })),
    { value: "", label: "Neither group" },
  ];
}

/** The countries that an imagined partner may come from; "" for one not covered yet. */
export function newcomerCountries({ places }: Call): readonly Option[] {
  const codes = CODES.filter(
    (code) => stateOf(places, code) === code && OPEN_TO_FULL.includes(placeOf(places, code))
  );
  const named = codes.map((code) => ({ value: code, label: countryName(code) }));
  return [
    { value: "", label: "A programme country not covered yet" },
    ...named.sort((one, other) => (one.label < other.label ? -1 : 1)),
  ];
}

/** What was picked from these lists. */
export function newcomerOf(group: string, country: string): Newcomer {
  return {
    group: GROUPS.find((one) => one === group) ?? null,
    country: CODES.find((code) => code === country) ?? null,
  };
}

const JOINING: readonly Reason[] = [
  "candidate",
  "withdrawn",
  "associated-partner",
  "affiliated-entity",
];
const CODES = Object.keys(COUNTRIES) as CountryCode[];
const OPEN_TO_FULL: readonly Place[] = ["programme", "full-partner", "undecided"];

function joinersOf(checked: Checked): readonly ImaginablePartner[] {
  const { call, standings } = checked.verdict;
  const able = standings.filter((standing) => isAble(call, standing));
  return JOINING.flatMap((reason) => {
    const alike = able.filter((standing) => standing.reason === reason);
    const partners = alike.map(({ partner }) => partner);
    return gathered(call, partners).flatMap((rows) => {
      const standing = standingOf(checked, rows[0].id);
      if (!standing) return [];
      const ids = rows.map(({ id }) => id);
      const remark = `${countryText(standing)} · ${reasonWord(reason)}`;
      return [{ ids, name: partnerName(standing.partner), remark }];
    });
  });
}

/** Only where its country is certain is it known that it may be no full partner. */
function isAble({ places }: Call, { partner: { country }, reason }: Standing): boolean {
  if (!JOINING.includes(reason)) return false;
  if (country.kind !== "known" || country.confidence !== "certain") return true;
  const place = placeOf(places, country.value);
  return place !== "barred" && place !== "associated-partner-only";
}

function only(group: Group): Standing["groups"] {
  const entries = GROUPS.map((one) => [one, one === group ? "certain" : "no"]);
  return Object.fromEntries(entries) as Standing["groups"];
}
