import type { Partner } from "../reading/partner";
import { kindsOf, type Kind } from "./group-tally";
import type { NamedRows } from "./named-row";
import type { Organisation, Profile } from "./organisation";
import { organisationMaker } from "./organisation-maker";
import { profilesAmong, type SharedProfile } from "./profile";
import type { LeftOut, Reason } from "./reason";
import type { Call } from "./rule";
import { sortedByOrganisation } from "./same-organisation";
import { takingPartOf } from "./taking-part";

/** What the rules count: organisations, and the rows that can't be counted with why. */
export interface Counted {
  /** By id, the lowest first. */
  readonly organisations: readonly Organisation[];
  /** What these are taken as. */
  readonly profiles: readonly SharedProfile[];
  /** The same, by how the rules on groups see them. */
  readonly kinds: readonly Kind[];
  readonly leftOut: LeftOut;
}

/** The organisations behind the rows, each once; rows that certainly are no full partners are left out, with why. */
export function countedOrganisations(
  call: Call,
  partners: readonly Partner[],
  { alone, sharing }: NamedRows
): Counted {
  const { ofOne, ofAll, profiles } = organisationMaker(call);
  // Ids count from 1: a list is the quickest map, and not needed where nobody is left out.
  let leftOut: (Reason | undefined)[] | null = null;
  const leave = (id: number, why: Reason): void => {
    leftOut ??= new Array<Reason | undefined>(partners.length + 1);
    leftOut[id] = why;
  };
  const organisations = new Array<Organisation>(partners.length);
  let count = 0;
  partners.forEach((partner, at) => {
    const part = takingPartOf(partner);
    if (part.counts === "no") leave(partner.id, part.reason);
    else if (alone[at] === 1) organisations[count++] = ofOne(partner, part);
  });
  organisations.length = count;
  if (sharing.length === 0) return countedAmong(organisations, leftOut ?? NOBODY, profiles());

  const takesPart = ({ id }: Partner): boolean => leftOut?.[id] === undefined;
  for (const { partners: same } of sortedByOrganisation(sharing, takesPart).organisations) {
    const organisation = ofAll(same);
    organisations.push(organisation);
    same.forEach(({ id }) => {
      if (id !== organisation.id) leave(id, "duplicate");
    });
  }
  return countedAmong(
    organisations.sort((one, other) => one.id - other.id),
    leftOut ?? NOBODY,
    profiles()
  );
}

const NOBODY: LeftOut = [];

/** The organisations whose profile is so, and of whom more is; where no profile is, nobody is looked at. */
export function organisationsThat(
  { organisations, profiles }: Counted,
  areSo: (profile: Profile) => boolean,
  isMore: (organisation: Organisation) => boolean = () => true
): readonly Organisation[] {
  if (!profiles.some(({ profile }) => areSo(profile))) return [];
  return organisations.filter((one) => areSo(one.profile) && isMore(one));
}

/** What is counted of these organisations, the lowest id first. */
export function countedAmong(
  organisations: readonly Organisation[],
  leftOut: LeftOut,
  profiles = profilesAmong(organisations)
): Counted {
  return { organisations, profiles, kinds: kindsOf(profiles), leftOut };
}
