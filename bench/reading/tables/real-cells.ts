import { ROLES_MEANT, type DataFolder } from "../data-folder";
import { isEuName } from "../countries";
import { originName } from "../origin-name";
import { STAND_INS } from "./invented";

/** What the folder's sets have to fill columns with; stand-ins of ours where it has none. */
export interface RealCells {
  /** Names of countries, a list for each origin that has enough of them. */
  readonly countriesByOrigin: readonly (readonly string[])[];
  readonly countryCodes: readonly string[];
  readonly organisations: readonly string[];
  /** Labels of organisation types, a list for each origin. */
  readonly typesByOrigin: readonly (readonly string[])[];
  /** Sizes of enterprises, a list for each origin. */
  readonly sizesByOrigin: readonly (readonly string[])[];
  readonly labelsByRole: Readonly<Record<string, readonly string[]>>;
}

export function realCells(folder: DataFolder): RealCells {
  const names = folder.countries.rows.filter(isEuName);
  const isSize = ({ code }: { readonly code: string }): boolean => code.startsWith("eforms:");
  const types = folder.organisationTypes.rows;
  return {
    countriesByOrigin: orElse(
      listsBy(names, ({ origin }) => originName(origin), ({ raw }) => raw, ENOUGH_COUNTRIES), // prettier-ignore
      STAND_INS.countries
    ),
    countryCodes:
      names.length > 0 ? [...new Set(names.map(({ iso2 }) => iso2))] : ["AT", "BE", "DE"],
    organisations: [...new Set(folder.consortia.rows.map(({ organisation }) => organisation))],
    typesByOrigin: orElse(
      listsBy(types.filter((row) => !isSize(row)), ({ source }) => originName(source), ({ label }) => label, ENOUGH_TYPES), // prettier-ignore
      STAND_INS.types
    ),
    sizesByOrigin: orElse(
      listsBy(types.filter(isSize), ({ source }) => originName(source), ({ label }) => label, 2), // prettier-ignore
      STAND_INS.sizes
    ),
    labelsByRole: Object.fromEntries(
      Object.values(ROLES_MEANT).map((role) => [role, labelsOf(role, folder)])
    ),
  };
}

const ENOUGH_COUNTRIES = 8;
const ENOUGH_TYPES = 3;

function labelsOf(role: string, { roles }: DataFolder): readonly string[] {
  const labels = roles.rows
    .filter((row) => ROLES_MEANT[row.role] === role)
    .map(({ label }) => label);
  return labels.length > 0 ? labels : [role.replace("-", " ")];
}

function listsBy<T>(
  rows: readonly T[],
  key: (row: T) => string,
  value: (row: T) => string,
  enough: number
): readonly (readonly string[])[] {
  const lists = new Map<string, Set<string>>();
  for (const row of rows) lists.set(key(row), (lists.get(key(row)) ?? new Set()).add(value(row)));
  return [...lists.values()].filter(({ size }) => size >= enough).map((list) => [...list]);
}

function orElse(
  lists: readonly (readonly string[])[],
  standIns: readonly string[]
): readonly (readonly string[])[] {
  return lists.length > 0 ? lists : [standIns];
}
