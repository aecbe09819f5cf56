import type { CellValue } from "../../../src/core/table/grid";
import type { HeaderRow } from "../header-meanings";
import { asksYesOrNo } from "../header-meanings";
import type { Chance } from "./chance";
import { foreignCells } from "./foreign-cells";
import { erasmusCode, oid, pic } from "./identifiers";
import { CITIES, FAMILY_NAMES, KINDS, ORGANISATION_KINDS, THINGS } from "./invented";
import type { RealCells } from "./real-cells";

/** Cells that fit a header's meaning, one a row. */
export function cellsFor(
  row: HeaderRow,
  count: number,
  chance: Chance,
  real: RealCells
): readonly CellValue[] {
  const each = (cell: (at: number) => CellValue): readonly CellValue[] =>
    Array.from({ length: count }, (_, at) => cell(at));
  switch (row.meaning) {
    case "org_name":
      return organisations(count, chance, real);
    case "org_name_en":
      return each(() => inventedOrganisation(chance));
    case "short_name":
      return each(() => shortName(chance));
    case "country": {
      const names = countryNames(row.header, chance, real);
      return each(() => chance.oneOf(names));
    }
    case "role":
      return roles(row.header, count, chance, real);
    case "org_type": {
      const labels = chance.oneOf(real.typesByOrigin);
      return each(() => chance.oneOf(labels));
    }
    case "pic": {
      const asNumbers = chance.oneOf([true, false]);
      return each(() => (asNumbers ? Number(pic(chance)) : pic(chance)));
    }
    case "oid":
      return each(() => oid(chance));
    case "erasmus_code":
      return each(() => erasmusCode(chance));
    case "city":
      return each(() => chance.oneOf(CITIES));
    case "eu_grant":
      return each(() => chance.between(200, 9_000) * 100);
    case "partner_no":
      return each((at) => at + 1);
    case "sme": {
      const [yes, no] = chance.oneOf(YES_AND_NO);
      return each(() => chance.oneOf([yes, no]));
    }
    default:
      return foreignCells(row, count, chance, real);
  }
}

const YES_AND_NO: readonly (readonly [CellValue, CellValue])[] = [
  ["yes", "no"],
  ["Y", "N"],
  [true, false],
  ["true", "false"],
];

/** Each once: those of real consortia first, in disorder, then invented ones. */
function organisations(count: number, chance: Chance, real: RealCells): readonly string[] {
  const found = new Set(chance.inDisorder(real.organisations).slice(0, count));
  while (found.size < count) found.add(inventedOrganisation(chance));
  return [...found];
}

function inventedOrganisation(chance: Chance): string {
  const name = chance.oneOf([FAMILY_NAMES, KINDS, THINGS]);
  return `${chance.oneOf(ORGANISATION_KINDS)} ${chance.oneOf(CITIES)} ${chance.oneOf(name)}`;
}

function shortName(chance: Chance): string {
  const letters = Array.from({ length: chance.between(3, 5) }, () =>
    chance.oneOf([..."ABCDEFGILMNOPRSTUV"])
  );
  return letters.join("");
}

/** One list's names in a column: nobody mixes languages row by row. Where the header says code, codes. */
function countryNames(header: string, chance: Chance, real: RealCells): readonly string[] {
  return /code|iso/i.test(header) ? real.countryCodes : chance.oneOf(real.countriesByOrigin);
}

/** The first row leads, most others are plain partners; a role is called the same throughout. */
function roles(
  header: string,
  count: number,
  chance: Chance,
  { labelsByRole }: RealCells
): readonly string[] {
  if (asksYesOrNo(header)) return Array.from({ length: count }, (_, at) => (at === 0 ? "Y" : "N"));
  const label = new Map(
    Object.entries(labelsByRole).map(([role, all]) => [role, chance.oneOf(all)])
  );
  const others = [
    "full-partner",
    "full-partner",
    "full-partner",
    "associated-partner",
    "affiliated-entity",
  ];
  return Array.from({ length: count }, (_, at) => {
    const role = at === 0 ? "coordinator" : chance.oneOf(others);
    return label.get(role) ?? role;
  });
}
