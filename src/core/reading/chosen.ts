import { COUNTRIES, type CountryCode } from "../../reference/countries";
import { ORGANISATION_TYPES, type OrganisationType } from "../../reference/organisation-types";
import type { CellValue } from "../table/grid";
import { tidy } from "./blank";
import type { ReadingChoice } from "./choices";
import type { Field } from "./field";
import { fold } from "./fold";
import type { Role, Status } from "./partner";
import type { Reading } from "./reading";

/** What the user chose for a cell of a partner; undefined where they didn't. A choice for that partner alone goes first. */
export type ChosenFor = (
  value: CellValue,
  organisation: string,
  type: CellValue
) => string | undefined;

/** What the user chose for the cells of a field; null where they chose nothing for any of them. */
export type Chosen = (field: Field) => ChosenFor | null;

/** Prepares the user's choices for looking up; of two for the same cells the later one holds. */
export function chosenReadings(choices: readonly ReadingChoice[]): Chosen {
  return (ofField) => {
    const about = choices.filter(({ field }) => field === ofField);
    if (about.length === 0) return null;
    const values = new Map(
      about.map(({ typed, organisation, given, value }) => [
        keyOf(typed, organisation, given),
        value,
      ])
    );
    return (value, organisation, type) => {
      const typed = tidy(value);
      return (
        values.get(keyOf(typed, organisation, tidy(type))) ??
        values.get(keyOf(typed, organisation)) ??
        values.get(keyOf(typed))
      );
    };
  };
}

/** A chosen value as a reading, by one of the functions below; undefined where the value is none of that kind. */
export function chosenReading<T>(
  chosen: string | undefined,
  typed: CellValue,
  understand: (chosen: string) => T | undefined
): Reading<T> | undefined {
  const value = chosen === undefined ? undefined : understand(chosen);
  if (value === undefined) return undefined;
  return { kind: "known", value, typed: tidy(typed), confidence: "certain", evidence: "choice" };
}

export function chosenCountry(chosen: string): CountryCode | undefined {
  return Object.keys(COUNTRIES).includes(chosen) ? (chosen as CountryCode) : undefined;
}

export function chosenRole(chosen: string): Role | undefined {
  return ROLES.find((role) => role === chosen);
}

export function chosenStatus(chosen: string): Status | undefined {
  return STATUSES.find((status) => status === chosen);
}

export function chosenTypes(chosen: string): readonly OrganisationType[] | undefined {
  const types = chosen.split(",").map((type) => type.trim());
  const known = types.every((type) => Object.keys(ORGANISATION_TYPES).includes(type));
  return known ? (types as OrganisationType[]) : undefined;
}

export function chosenMark(chosen: string): boolean | undefined {
  return chosen === "yes" ? true : chosen === "no" ? false : undefined;
}

/** All that a role can be settled as. */
export const ROLES: readonly Role[] = [
  "coordinator",
  "full-partner",
  "affiliated-entity",
  "associated-partner",
  "no-partner",
];
/** All that a status can be settled as. */
export const STATUSES: readonly Status[] = ["confirmed", "candidate", "withdrawn"];

/** What texts that are answered alike have in common; "✘" and "?" fold to nothing, and are two. */
export function sameTyped(typed: string): string {
  return fold(typed) || typed;
}

function keyOf(typed: string, organisation?: string, given?: string): string {
  const whose = organisation === undefined ? "*" : `=${fold(organisation)}`;
  return `${sameTyped(typed)}\n${whose}\n${given === undefined ? "*" : `=${fold(given)}`}`;
}
