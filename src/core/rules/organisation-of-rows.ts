import { keepShape } from "../reading/kept-shape";
import type { Capability, Partner } from "../reading/partner";
import { PartnerOfRow } from "../reading/partner-of-row";
import { NOWHERE, type Location } from "./location";
import type { Organisation } from "./organisation";
import { NO_GROUPS, type Charter } from "./organisation-groups";
import type { Place } from "./place";
import type { Reason } from "./reason";
import type { TakingPart } from "./taking-part";

/** An organisation that takes part from where it sits; charter and groups are to be filled in. */
export class OrganisationOfRows implements Organisation {
  readonly id: number;
  readonly takesPart: Organisation["takesPart"];
  readonly coordinates: Organisation["coordinates"];
  readonly countsAs: Organisation["countsAs"];
  readonly countryIs: Organisation["countryIs"];
  readonly allowed: Capability;
  readonly inProgramme: Capability;
  readonly counts: Organisation["counts"];
  readonly reason: Reason;
  declared = NO_GROUPS;
  charter: Charter = "not-asked";
  groups = NO_GROUPS;

  constructor(
    readonly partner: Partner,
    readonly several: Organisation["several"],
    { counts, reason, coordinates }: TakingPart,
    { countsAs, countryIs, place, allowed, inProgramme }: Location
  ) {
    this.id = partner.id;
    this.takesPart = counts === "yes" ? "yes" : "possibly";
    this.coordinates = coordinates;
    this.countsAs = countsAs;
    this.countryIs = countryIs;
    this.allowed = allowed;
    this.inProgramme = inProgramme;
    const ifAllowed = this.takesPart === "yes" && allowed === "certain" ? "yes" : "possibly";
    this.counts = allowed === "no" ? "no" : ifAllowed;
    const isOpen = this.takesPart === "possibly" && allowed !== "no";
    this.reason = isOpen ? reason : countryReason(allowed, place, countryIs);
  }
}

function countryReason(
  allowed: Capability,
  place: Place | null,
  countryIs: Organisation["countryIs"]
): Reason {
  if (allowed === "no") return "country-not-allowed";
  if (allowed === "certain") return "counts";
  if (place === "unmentioned") return "country-unmentioned";
  if (place === "undecided") return "country-undecided";
  return countryIs === "likely" ? "country-likely" : "country-unknown";
}

const NOBODY: TakingPart = { counts: "no", reason: "role-unknown", coordinates: "no" };
keepShape(new OrganisationOfRows(new PartnerOfRow(0, 0, ""), null, NOBODY, NOWHERE));
