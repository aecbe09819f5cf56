import type { ColumnChoice, ReadingChoice, ReadingChoices } from "../reading/choices";
import { fold } from "../reading/fold";
import type { Field } from "../reading/field";
import { GROUPS } from "../reading/partner";
import { chosenCountry, chosenRole, chosenStatus, chosenTypes, sameTyped } from "../reading/chosen";
import {
  countryName,
  fieldName,
  groupName,
  organisationTypeName,
  roleName,
  statusName,
} from "./names";
import { GROUP_FIELDS, type Settled } from "./question";
import { listed, quoted } from "./wording";

/** Something that was settled earlier, in words, and what to forget to have it asked anew. */
export interface ChoiceLine {
  readonly key: string;
  /** "“SP” is Spain". */
  readonly says: string;
  readonly settled: Settled;
}

/** What the user settled about columns and cells, latest first. */
export function choiceLines({ columns, readings }: ReadingChoices): ChoiceLine[] {
  const marks = readings.filter(isGroupMark);
  const others = readings.filter((choice) => !isGroupMark(choice));
  const organisations = new Map(marks.map((mark) => [keyOfGroup(mark), mark]));
  return [
    ...columns.map(columnLine),
    ...others.map(readingLine),
    ...[...organisations].map(([key, { organisation = "" }]) =>
      groupLine(
        key,
        organisation,
        marks.filter((mark) => keyOfGroup(mark) === key)
      )
    ),
  ].reverse();
}

function columnLine(column: ColumnChoice): ChoiceLine {
  const name = column.header === "" ? "The column without a header" : quoted(column.header, 40);
  const holds = column.field === null ? "is not used" : `holds: ${fieldName(column.field)}`;
  return {
    key: `column ${column.column ?? ""} ${fold(column.header)}`,
    says: `Column ${name} ${holds}`,
    settled: { columns: [column], readings: [] },
  };
}

function readingLine(reading: ReadingChoice): ChoiceLine {
  const { field, typed, organisation } = reading;
  const whose = organisation === undefined ? "" : ` (${quoted(organisation, 40)})`;
  const what = typed === "" ? `Blank ${fieldName(field).toLowerCase()}` : quoted(typed, 40);
  return {
    key: `${field} ${sameTyped(typed)} ${fold(organisation ?? "")}`,
    says: `${what}${whose} is ${valueText(reading)}`,
    settled: { columns: [], readings: [reading] },
  };
}

function groupLine(key: string, organisation: string, marks: readonly ReadingChoice[]): ChoiceLine {
  const groups = GROUPS.filter((group) =>
    marks.some(({ field, value }) => field === GROUP_FIELDS[group] && value === "yes")
  );
  const is = groups.length === 0 ? "none of the counted groups" : listed(groups.map(groupName));
  return {
    key: `group ${key}`,
    says: `${quoted(organisation, 40)} counts as: ${is}`,
    settled: { columns: [], readings: marks },
  };
}

function keyOfGroup({ organisation = "", given = "" }: ReadingChoice): string {
  return `${fold(organisation)} ${fold(given)}`;
}

function isGroupMark({ field, organisation }: ReadingChoice): boolean {
  return organisation !== undefined && Object.values(GROUP_FIELDS).includes(field);
}

function valueText({ field, value }: ReadingChoice): string {
  return VALUE_TEXTS[field]?.(value) ?? value;
}

// What the record holds may come from elsewhere, so each value is looked up before it is named.
const VALUE_TEXTS: Readonly<Partial<Record<Field, (value: string) => string | undefined>>> = {
  country: (value) => named(chosenCountry(value), countryName),
  role: (value) => named(chosenRole(value), roleName),
  status: (value) => named(chosenStatus(value), statusName),
  organisationType: (value) =>
    named(chosenTypes(value), (types) => listed(types.map(organisationTypeName))),
  eche: (value) => (value === "yes" ? "a valid charter" : "no valid charter"),
};

function named<T>(value: T | undefined, nameOf: (value: T) => string): string | undefined {
  return value === undefined ? undefined : nameOf(value);
}
