import { foundAgain } from "../core/advice/found-again";
import { type Newcomer, NOTHING_IMAGINED, type WhatIf } from "../core/advice/what-if";
import { fold } from "../core/reading/fold";
import { listedBy } from "../core/reading/listed-by";
import type { Partner } from "../core/reading/partner";
import type { Checked } from "../core/report/checked";
import { partnerName } from "../core/report/names";
import { takingPartOf } from "../core/rules/taking-part";

/** What the user imagines beside the table that is shown. It is kept nowhere and written nowhere. */
export interface Imagining {
  readonly whatIf: WhatIf;
  /** Names of partners it was about until a check found them no more, and of whom none found them again. */
  readonly lost: readonly string[];
}

export type WhatIfChange = (whatIf: WhatIf) => WhatIf;

/** Lets partners (by id; all rows of an organisation) leave, or stay after all. */
export function withLeaving(ids: readonly number[], leave: boolean): WhatIfChange {
  return (whatIf) => ({ ...whatIf, leaving: withOrWithout(whatIf.leaving, ids, leave) });
}

/** Lets partners (by id) who are no full partners join as such, or not after all. */
export function withJoining(ids: readonly number[], join: boolean): WhatIfChange {
  return (whatIf) => ({ ...whatIf, joining: withOrWithout(whatIf.joining, ids, join) });
}

export function withNewcomers(newcomers: readonly Newcomer[]): WhatIfChange {
  return (whatIf) => ({ ...whatIf, newcomers: [...whatIf.newcomers, ...newcomers] });
}

/** Takes the newcomer at this place away. */
export function withoutNewcomer(place: number): WhatIfChange {
  return (whatIf) => ({
    ...whatIf,
    newcomers: whatIf.newcomers.filter((_, at) => at !== place),
  });
}

/** Null where nothing is imagined any longer. */
export function imaginingWith(before: Imagining | null, change: WhatIfChange): Imagining | null {
  const whatIf = change(before?.whatIf ?? NOTHING_IMAGINED);
  return isNothing(whatIf) ? null : { whatIf, lost: [] };
}

/** What stays of it when a table was checked again; null where another table was. */
export function imaginingAfter(
  imagining: Imagining | null,
  before: Checked | null,
  after: Checked
): Imagining | null {
  if (!imagining || !before || !isSameTable(before, after)) return null;
  const { leaving, joining, newcomers } = imagining.whatIf;
  const { partners } = after.consortium;
  const isFull = (partner: Partner): boolean => takingPartOf(partner).counts !== "no";
  const earlier = before.consortium.partners;
  const amongFull = foundAgain(earlier, partners, isFull);
  const amongOthers = foundAgain(earlier, partners, (partner) => !isFull(partner));
  const named = partnersById(before);
  // What the table says now has no longer to be imagined.
  const left = named(leaving).map((partner) => told(partner, amongFull, amongOthers));
  const joined = named(joining).map((partner) => told(partner, amongOthers, amongFull));
  const whatIf = { leaving: idsOf(left), joining: idsOf(joined), newcomers };
  const names = [...left, ...joined].flatMap(({ lost = [] }) => lost);
  const isBack = moreOften(earlier, partners);
  const lost = [...new Set([...imagining.lost.filter((name) => !isBack(name)), ...names])];
  return isNothing(whatIf) && lost.length === 0 ? null : { whatIf, lost };
}

interface Told {
  readonly id?: number;
  readonly lost?: string;
}

type Find = (partner: Partner) => number | null;

function told(partner: Partner, whereItWas: Find, elsewhere: Find): Told {
  const id = whereItWas(partner);
  if (id !== null) return { id };
  return elsewhere(partner) === null ? { lost: partnerName(partner) } : {};
}

/** Which names stand in more rows than before; a row without one is told by its place, where another may stand by now. */
function moreOften(
  before: readonly Partner[],
  after: readonly Partner[]
): (name: string) => boolean {
  const [then, now] = [listedBy(before, nameOf), listedBy(after, nameOf)];
  const times = (rows: typeof now, name: string): number => rows.get(fold(name))?.length ?? 0;
  return (name) => times(now, name) > times(then, name);
}

function nameOf(partner: Partner): string | null {
  return fold(partner.organisation) ? fold(partnerName(partner)) : null;
}

function idsOf(all: readonly Told[]): readonly number[] {
  return [...new Set(all.flatMap(({ id }) => id ?? []))];
}

function partnersById({ consortium }: Checked): (ids: readonly number[]) => readonly Partner[] {
  const byId = new Map(consortium.partners.map((partner) => [partner.id, partner]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}

/** Its rows may have moved, or its headers changed where it stands. */
function isSameTable({ table: before }: Checked, { table: after }: Checked): boolean {
  const isInPlace = before.area.top === after.area.top && before.area.left === after.area.left;
  const headers = ({ columns }: Checked["table"]): string =>
    JSON.stringify(columns.map(({ header }) => header));
  return (
    before.sheetId === after.sheetId &&
    before.project === after.project &&
    (isInPlace || headers(before) === headers(after))
  );
}

function isNothing({ leaving, joining, newcomers }: WhatIf): boolean {
  return leaving.length + joining.length + newcomers.length === 0;
}

function withOrWithout(
  all: readonly number[],
  ids: readonly number[],
  areIn: boolean
): readonly number[] {
  const others = all.filter((one) => !ids.includes(one));
  return areIn ? [...others, ...ids] : others;
}
