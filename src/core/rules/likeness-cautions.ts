import { fold } from "../reading/fold";
import { sameOrganisationKey } from "../reading/organisation-name";
import type { Partner } from "../reading/partner";
import type { Judged } from "./judged";
import { certainCountry } from "./named-row";
import { isWithdrawn } from "./taking-part";
import type { Caution } from "./verdict";

/**
 * Cautions about rows of one country whose names are alike: one is the initials of one other, or they are made of the same
 * words. Each is counted. Time is linear in the rows; most names are only looked at for their lengths.
 */
export function likenessCautions({ call: { places }, consortium, rows }: Judged): Caution[] {
  const short = rows.short.filter(({ organisation }) => ABBREVIATION.test(organisation));
  const groups = new Map<string, Partner[]>();
  const add = (key: string, one: Partner, isFirst: boolean): void => {
    if (isWithdrawn(one)) return;
    const place = `${key} ${certainCountry(places, one) ?? ""}`;
    const group = groups.get(place);
    if (group) group.push(one);
    else if (isFirst) groups.set(place, [one]);
  };
  for (const one of short) add(fold(one.organisation), one, true);
  if (short.length > 0)
    for (const one of consortium.partners)
      for (const initials of shortNamesOf(one.organisation)) add(initials, one, false);
  // Initials that two names have are nobody's.
  const clear = [...groups.values()].filter(
    ([, other, more]) => other?.organisation.includes(" ") && more === undefined
  );
  groups.clear();
  rows.reordered.forEach((same, at) => {
    for (const one of same) add(String(at), one, true);
  });
  return [...clear, ...groups.values()].filter((all) => all.length > 1 && mayBeOne(all)).map(about);
}

const ABBREVIATION = /^\p{Lu}{3,8}$/u;

/** The initials of a name without its small words and its legal form, and what stands in brackets behind it. */
function shortNamesOf(name: string): ReadonlySet<string> {
  if (!name.includes(" ")) return new Set();
  const words = sameOrganisationKey(name).split(" ");
  const [, behind = ""] = BEHIND.exec(name) ?? [];
  const all = [words.map((word) => word.charAt(0)).join(""), fold(behind)];
  return new Set(all.filter((initials) => initials.length > 2));
}

const BEHIND = /\((\p{Lu}{3,8})\)$/u;

// Two PICs are two organisations.
function mayBeOne(all: readonly Partner[]): boolean {
  return new Set(all.flatMap(({ pic }) => pic ?? [])).size < 2;
}

function about(all: readonly Partner[]): Caution {
  return {
    code: "perhaps-one-organisation",
    partners: all.map(({ id }) => id).sort((one, other) => one - other),
    detail: { organisation: all[0]?.organisation ?? "" },
  };
}
