import { readOrganisationTypes } from "../reading/organisation-type";
import type { Role } from "../reading/partner";
import { readRole } from "../reading/role";
import { isAside, statusNamedIn } from "../reading/status";
import { saysReserve } from "../reading/status-awaited";
import { isCountry } from "./country-cell";

/** Whether a heading names, beyond doubt, another role than that of a full partner. */
export function namesOtherRole(heading: string): boolean {
  const role = roleIn(heading);
  return role !== null && role !== "full-partner";
}

/** Whether a heading names a type of organisation beyond doubt ("VET providers"). */
export function namesType(heading: string): boolean {
  const types = readOrganisationTypes(heading);
  return types.kind === "known" && types.confidence === "certain";
}

/** Of which kind a heading says that partners are: a role, types or a status, beyond doubt; null where it says none of these. */
export function headingKind(heading: string): string | null {
  const types = readOrganisationTypes(heading);
  const isType = types.kind === "known" && types.confidence === "certain";
  // "Organisation" is any kind.
  const ofType = isType && !types.value.includes("other") ? types.value.join() : null;
  const kind = roleIn(heading) ?? ofType ?? statusNamedIn(heading);
  return kind ?? (saysReserve(heading) ? "candidate" : null);
}

/**
 * The headings a row stands under. One of a role, or of candidates, with another heading right below it is a heading over
 * headings: "Associated partners", then "Companies", then "Universities".
 */
export class Headings {
  private over: string | null = null;
  private place: {
    readonly country: string;
    readonly heads: Set<string>;
    hasRows: boolean;
  } | null = null;

  constructor(private current: string | null) {}

  /** A heading is passed, without the colon behind it. */
  pass(heading: string): void {
    const role = roleIn(heading);
    const isOver = (role !== null && LESSER.has(role)) || putsAside(heading);
    const isPlace = isCountry(heading);
    if (isPlace) this.place = { country: heading, heads: new Set(), hasRows: false };
    else this.passWithin(heading);
    if (isOver) this.over = this.current = heading;
    else if (this.over !== null && (isPlace || namesType(heading)))
      this.current = `${this.over}: ${heading}`;
    else {
      this.over = null;
      this.current = heading;
    }
  }

  /** What may be a heading is passed, where no other holds that tells how partners take part. */
  passUnsure(text: string): void {
    const isOfFull = this.current === null || roleIn(this.current) === "full-partner";
    if (isOfFull) this.current = text;
  }

  /** From here on nobody knows in which country rows are, unless they come right below its heading. */
  leavePlace(): void {
    this.place = null;
  }

  /** What a row that comes now stands under; null for nothing. */
  above(): string | null {
    if (this.over === this.current) this.over = null;
    if (this.place) this.place.hasRows = true;
    return this.current;
  }

  /** The country that a row that comes now stands under; null for none. */
  country(): string | null {
    return this.place?.country ?? null;
  }

  // "Germany" with "Companies" right below heads such headings; of one of another sort after its rows nobody knows where it is.
  private passWithin(heading: string): void {
    if (!this.place) return;
    const sort = sortOf(heading);
    if (!this.place.hasRows) this.place.heads.add(sort);
    else if (!this.place.heads.has(sort)) this.place = null;
  }
}

function sortOf(heading: string): string {
  if (namesType(heading)) return "type";
  return roleIn(heading) === null ? "" : "role";
}

/** Whether a heading says that the partners below it don't take part yet, or no longer. */
function putsAside(heading: string): boolean {
  return isAside(statusNamedIn(heading));
}

function roleIn(heading: string): Role | null {
  const role = readRole(heading);
  return role.kind === "known" && role.confidence === "certain" ? role.value : null;
}

// Many can be associated or affiliated; below "Coordinator" stands one.
const LESSER: ReadonlySet<Role> = new Set<Role>(["associated-partner", "affiliated-entity"]);
