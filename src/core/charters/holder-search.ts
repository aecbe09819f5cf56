import type { CountryCode } from "../../reference/countries";
import type { Pic } from "../reading/identifier";
import { listedBy } from "../reading/listed-by";
import { sameOrganisationKey } from "../reading/organisation-name";
import { once } from "../reading/once";
import type { CharterList, Holder } from "./charter-list";

/** Finds holders. Rows of the list with one PIC are one holder; the rows of each that fit are given. */
export interface HolderSearch {
  readonly byPic: (pic: Pic) => readonly Holder[];
  readonly byErasmusCode: (code: string) => readonly Holder[];
  /** Same name but for spelling and legal form, same country. */
  readonly byName: (name: string, country: CountryCode) => readonly Holder[];
}

/** The search in a list; made once for each list, and by name only when first asked for. */
export function holderSearch(list: CharterList): HolderSearch {
  const known = SEARCHES.get(list.holders);
  if (known) return known;
  const search = newSearch(list.holders);
  SEARCHES.set(list.holders, search);
  return search;
}

const SEARCHES = new WeakMap<CharterList["holders"], HolderSearch>();

function newSearch(holders: CharterList["holders"]): HolderSearch {
  const pics = once(() => listedBy(holders, ({ pic }) => pic));
  const codes = once(() => listedBy(holders, ({ erasmusCode }) => keyOfCode(erasmusCode)));
  const names = once(() => listedBy(holders, ({ name, country }) => keyOfName(name, country)));
  return {
    byPic: (pic) => pics().get(pic) ?? [],
    byErasmusCode: (code) => codes().get(keyOfCode(code) ?? "") ?? [],
    byName: (name, country) => names().get(keyOfName(name, country) ?? "") ?? [],
  };
}

/** "D  BERLIN13" is typed with one blank, two, or none. */
function keyOfCode(code: string | null): string | null {
  return code === null ? null : code.replace(/\s+/g, "");
}

function keyOfName(name: string, country: CountryCode | null): string | null {
  const key = sameOrganisationKey(name);
  return key === "" || country === null ? null : `${country} ${key}`;
}
