import type { OrganisationType } from "../../reference/organisation-types";
import { readOrganisationTypes } from "./organisation-type";
import type { Reading } from "./reading";
import { remembered } from "./remembered";

type Types = Reading<readonly OrganisationType[]>;

/**
 * Types of partners from their own cells, else from the section row above ("VET providers") where that names a type
 * beyond doubt. Each heading is read once.
 */
export function sectionTypesReader(): (cell: Types, section: string | undefined) => Types {
  const read = remembered(readOrganisationTypes);
  return (cell, section) => {
    if (section === undefined || (cell.kind !== "absent" && cell.kind !== "blank")) return cell;
    const above = read(section);
    const isSure = above.kind === "known" && above.confidence === "certain";
    return isSure ? { ...above, evidence: "section" } : cell;
  };
}
