import { keepShape } from "../reading/kept-shape";
import type { Partner } from "../reading/partner";
import { PartnerOfRow } from "../reading/partner-of-row";
import type { Organisation, Profile } from "./organisation";
import { NOTHING_KNOWN } from "./profile";

/** An organisation; thousands share a few dozen profiles. */
export class OrganisationOfRows implements Organisation {
  constructor(
    readonly partner: Partner,
    readonly several: Organisation["several"],
    readonly profile: Profile
  ) {}

  get id(): number {
    return this.partner.id;
  }

  get takesPart(): Profile["takesPart"] {
    return this.profile.takesPart;
  }

  get coordinates(): Profile["coordinates"] {
    return this.profile.coordinates;
  }

  get countsAs(): Profile["countsAs"] {
    return this.profile.countsAs;
  }

  get countryIs(): Profile["countryIs"] {
    return this.profile.countryIs;
  }

  get allowed(): Profile["allowed"] {
    return this.profile.allowed;
  }

  get inProgramme(): Profile["inProgramme"] {
    return this.profile.inProgramme;
  }

  get counts(): Profile["counts"] {
    return this.profile.counts;
  }

  get reason(): Profile["reason"] {
    return this.profile.reason;
  }

  get declared(): Profile["declared"] {
    return this.profile.declared;
  }

  get charter(): Profile["charter"] {
    return this.profile.charter;
  }

  get groups(): Profile["groups"] {
    return this.profile.groups;
  }
}

keepShape(new OrganisationOfRows(new PartnerOfRow(0, 0, ""), null, NOTHING_KNOWN));
