import { sameOrganisationKey } from "../reading/organisation-name";
import { namesPart, wholesOf } from "../reading/part-name";
import type { Partner } from "../reading/partner";
import type { Judged } from "./judged";
import { certainCountry } from "./named-row";
import type { Places } from "./rule";
import { isWithdrawn } from "./taking-part";
import type { Caution } from "./verdict";

/**
 * Cautions about faculties and departments that stand in a table beside their institution, or beside another part of it: a name
 * proves nothing, so each is counted. Time is linear in the rows.
 */
export function partCautions({ call: { places }, consortium, rows }: Judged): Caution[] {
  const parts = rows.telling.filter((one) => namesPart(one.organisation) && !isWithdrawn(one));
  if (parts.length === 0) return [];
  const listed = consortium.partners.filter((partner) => !isWithdrawn(partner));
  const wholes = new Map<string, Partner>();
  for (const one of listed) {
    const key = sameOrganisationKey(one.organisation);
    if (key !== "" && !wholes.has(key)) wholes.set(key, one);
  }

  const together = new Map<string, [Partner, ...Partner[]]>();
  for (const part of parts) {
    const { apart, within } = wholesOf(part.organisation);
    const own = [...apart, ...within].find((key) => mayBeOf(places, part, wholes.get(key)));
    const key = own ?? apart[0];
    if (key === undefined) continue;
    const known = together.get(key);
    const whole = own === undefined ? undefined : wholes.get(own);
    if (known === undefined) together.set(key, whole ? [whole, part] : [part]);
    else if (mayBeOf(places, part, known[0])) known.push(part);
  }
  return [...together.values()].filter((all) => all.length > 1).map(about);
}

/** Whether two rows may be of one organisation: neither their PICs nor their countries say otherwise. */
function mayBeOf(places: Places, part: Partner, other: Partner | undefined): boolean {
  if (other === undefined || other === part) return false;
  if (part.pic !== null && other.pic !== null) return false;
  const [one, two] = [certainCountry(places, part), certainCountry(places, other)];
  return one === null || two === null || one === two;
}

function about(all: readonly Partner[]): Caution {
  const ids = all.map(({ id }) => id).sort((one, other) => one - other);
  return {
    code: "part-of-organisation",
    partners: ids,
    detail: { organisation: all[0]?.organisation ?? "" },
  };
}
