import { keepShape } from "../reading/kept-shape";
import type { Partner } from "../reading/partner";
import { PartnerOfRow } from "../reading/partner-of-row";
import type { Organisation } from "./organisation";
import { NOTHING_KNOWN, type Taken } from "./taken";

/** An organisation with what it shares with those that are taken alike. */
export class OrganisationOfRows implements Organisation {
  readonly id: number;

  constructor(
    readonly partner: Partner,
    readonly several: Organisation["several"],
    private readonly taken: Taken
  ) {
    this.id = partner.id;
  }

  get takesPart(): Taken["takesPart"] {
    return this.taken.takesPart;
  }

  get coordinates(): Taken["coordinates"] {
    return this.taken.coordinates;
  }

  get countsAs(): Taken["countsAs"] {
    return this.taken.countsAs;
  }

  get countryIs(): Taken["countryIs"] {
    return this.taken.countryIs;
  }

  get allowed(): Taken["allowed"] {
    return this.taken.allowed;
  }

  get inProgramme(): Taken["inProgramme"] {
    return this.taken.inProgramme;
  }

  get counts(): Taken["counts"] {
    return this.taken.counts;
  }

  get reason(): Taken["reason"] {
    return this.taken.reason;
  }

  get declared(): Taken["declared"] {
    return this.taken.declared;
  }

  get charter(): Taken["charter"] {
    return this.taken.charter;
  }

  get groups(): Taken["groups"] {
    return this.taken.groups;
  }
}

keepShape(new OrganisationOfRows(new PartnerOfRow(0, 0, ""), null, NOTHING_KNOWN));
