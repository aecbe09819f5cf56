import { readCountry } from "../core/reading/country";
import { groupsOfName } from "../core/reading/groups-of-name";
import { readHeader } from "../core/reading/header";
import { readOrganisationTypes } from "../core/reading/organisation-type";
import { readRole } from "../core/reading/role";
import { mayNameStatus, readStatus, statusNamedIn } from "../core/reading/status";
import { saysAwaited } from "../core/reading/status-awaited";

/**
 * Has the lists of names and words made that nearly every check needs, one after the other, whenever nobody wants
 * anything else: made at their first use, they would take longer than the rest of the first check.
 */
export function readAhead(whenIdle: (work: () => void) => void, from = 0): void {
  const read = READINGS[from];
  if (!read) return;
  whenIdle(() => {
    read();
    readAhead(whenIdle, from + 1);
  });
}

const READERS = [
  readCountry,
  readHeader,
  readOrganisationTypes,
  readRole,
  readStatus,
  statusNamedIn,
  saysAwaited,
  mayNameStatus,
  groupsOfName,
];
// Two of these are in no list, so that each is looked for in all of them; the last may be a firm by its form.
const TEXTS = ["Portugal", "Portuglia", "Republc of Portuglia", "Portuglia Ltd"];
const READINGS = READERS.flatMap((read) => TEXTS.map((text) => () => void read(text)));
