import { measureCountries } from "./countries";
import type { DataFolder } from "./data-folder";
import { measureHeaders } from "./headers";
import { measureLookUps, type LookUpSpeed } from "./look-up-speed";
import { claimsOf, type Claim, type Measured } from "./measured";
import { measureNameData, type NameData } from "./name-data";
import { measureOrganisationTypes } from "./organisation-types";
import { measureRoles } from "./roles";
import { measureConsortia } from "./tables/measure-consortia";
import { measureTables } from "./tables/measure-tables";

export interface Everything {
  readonly remarks: readonly string[];
  /** Sets in which nothing was asked are left out. */
  readonly sets: readonly Measured[];
  readonly lookUps: readonly LookUpSpeed[];
  readonly nameData: NameData;
  readonly claims: readonly Claim[];
}

export function measureAll(folder: DataFolder): Everything {
  const lookUps = measureLookUps(folder); // first: it asks what nobody asked before
  const sets = [
    ...measureCountries(folder),
    ...measureHeaders(folder),
    ...measureOrganisationTypes(folder),
    ...measureRoles(folder),
    ...measureTables(folder),
    ...measureConsortia(folder),
  ].filter(({ byOrigin }) => Object.keys(byOrigin).length > 0);
  const nameData = measureNameData();
  const claims = [...sets.flatMap(claimsOf), ...lookUps.flatMap(fast), small(nameData)];
  return { remarks: folder.remarks, sets, lookUps, nameData, claims };
}

const TIMES_FASTER = 1000;
const MOST_BYTES = 60_000;

/** Against each way to ask the package. */
function fast({ says, others }: LookUpSpeed): readonly Claim[] {
  return others.map((other) => ({
    says: `at least 1,000 times as fast as ${other.says}: ${says}`,
    found: `${Math.round(other.ratio).toLocaleString("en-US")} times`,
    holds: other.ratio >= TIMES_FASTER,
  }));
}

function small({ names: { together } }: NameData): Claim {
  return {
    says: "all names of countries and organisations together at most 60 kB gzipped",
    found: `${(together.gzipped / 1000).toFixed(1)} kB`,
    holds: together.gzipped <= MOST_BYTES,
  };
}
