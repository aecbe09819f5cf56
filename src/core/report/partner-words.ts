import type { Group, Capability, Partner, PartnerRole } from "../reading/partner";
import type { Standing } from "../rules/verdict";
import { countryName, roleName } from "./names";
import { quoted } from "./wording";

/** The role a partner was taken in; null where its cell is blank, says nothing we know or names no partner. */
export function roleOf({ role }: Partner): PartnerRole | null {
  if (role.kind === "known") return role.value === "no-partner" ? null : role.value;
  return role.kind === "absent" ? "full-partner" : null;
}

/** What a partner is: as the rules left it where it may count, as the table says where it counts nowhere anyway. */
export function groupsOf({
  partner,
  counts,
  groups,
}: Standing): Readonly<Record<Group, Capability>> {
  return counts === "no" ? partner.groups : groups;
}

/** The role as a cell of the report: "Coordinator", "Full partner (to confirm)", "blank", "“Foo” (unclear)". */
export function roleText({ role }: Partner): string {
  switch (role.kind) {
    case "known":
      if (role.value === "no-partner") return `${quoted(role.typed)} (no partner)`;
      return role.confidence === "certain"
        ? roleName(role.value)
        : `${roleName(role.value)} (to confirm)`;
    case "unreadable":
      return unclear(role.typed);
    case "blank":
      return "blank";
    case "absent":
      return `${roleName("full-partner")} (assumed)`;
  }
}

/** The country as a cell of the report: "France", "Greenland (as Denmark)", "Germany (to confirm)", "“Frrance” (unclear)". */
export function countryText({ partner: { country }, countsAs }: Standing): string {
  switch (country.kind) {
    case "known": {
      const name = countryName(country.value);
      if (country.evidence === "organisation-name") return `${name} (from the name, to confirm)`;
      if (country.confidence === "likely") return `${name} (to confirm)`;
      return countsAs && countsAs !== country.value
        ? `${name} (as ${countryName(countsAs)})`
        : name;
    }
    case "unreadable":
      return unclear(country.typed);
    case "blank":
    case "absent":
      return "blank";
  }
}

function unclear(typed: string): string {
  return `${quoted(typed, 40)} (unclear)`;
}
