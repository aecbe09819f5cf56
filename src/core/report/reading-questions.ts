import { COUNTRIES, type CountryCode } from "../../reference/countries";
import { ORGANISATION_TYPES, type OrganisationType } from "../../reference/organisation-types";
import { ROLES, sameTyped, STATUSES } from "../reading/chosen";
import type { Field } from "../reading/field";
import { fold } from "../reading/fold";
import { cellFor, type Partner, type Role, type Status } from "../reading/partner";
import type { Reading } from "../reading/reading";
import { asksForCharter } from "../rules/organisation-groups";
import { isAskedWithList } from "./charter-questions";
import type { Checked } from "./checked";
import { countryName, organisationTypeName, roleName, statusName } from "./names";
import type { Question, QuestionOption } from "./question";
import { askBelow, askReading, becauseReading } from "./question-words";
import { listed } from "./wording";

/** For each text that is open: what it means. The cells of a column that is itself in question are left out. */
export function readingQuestions(checked: Checked): Question[] {
  const likely = new Set(
    checked.columns.flatMap(({ field, confidence }) => (confidence === "likely" ? [field] : []))
  );
  const asks = (field: Field): boolean =>
    !likely.has(field) && (field !== "eche" || asksForCharter(checked.verdict.call));
  return ASKED.flatMap((asked) => (asks(asked.field) ? questionsOn(asked, checked) : []));
}

/** One of the readings of a partner that can be asked about. `V` is what its cells mean, as a choice keeps it. */
interface Asked {
  readonly field: Field;
  readonly readingOf: (partner: Partner) => Reading<string>;
  readonly labelOf: (value: string) => string;
  readonly options: readonly QuestionOption[];
  readonly matters: (partner: Partner, counts: boolean) => boolean;
}

function questionsOn(asked: Asked, checked: Checked): Question[] {
  const found = new Map<string, { reading: Reading<string>; partners: Partner[] }>();
  for (const { partner, counts } of checked.verdict.standings) {
    const reading = asked.readingOf(partner);
    if (!isOpen(reading) || !asked.matters(partner, counts !== "no")) continue;
    if (asked.field === "eche" && isAskedWithList(checked, partner)) continue;
    const key = keyOf(asked.field, partner, reading);
    if (key === null) continue;
    const same = found.get(key);
    if (same) same.partners.push(partner);
    else found.set(key, { reading, partners: [partner] });
  }
  return [...found].flatMap(([key, { reading, partners }]) =>
    questionOn(asked, key, reading, partners)
  );
}

function questionOn(
  { field, labelOf, options }: Asked,
  key: string,
  reading: Reading<string>,
  partners: readonly Partner[]
): Question[] {
  if (reading.kind !== "known" && reading.kind !== "unreadable") return [];
  const [first, ...more] = partners;
  const values =
    reading.kind === "known" ? [reading.value] : [...new Set(reading.suggestions)].slice(0, 5);
  const likelyOnes = values.map((value) => ({ value, label: labelOf(value) }));
  const isOfRow = first !== undefined && isOfOrganisation(field, first, reading);
  const isUnderHeading = isOfHeading(reading);
  return [
    {
      key,
      asks:
        isLeftToRowAbove(reading) || (isUnderHeading && more.length > 0)
          ? askBelow(field, reading, partners)
          : askReading(field, reading.typed, isOfRow ? first : undefined),
      because: becauseReading(reading),
      cells: partners.flatMap(
        (partner) => cellFor(partner, field) ?? cellFor(partner, "organisation") ?? []
      ),
      partners: partners.map(({ id }) => id),
      suggestion: (values.length === 1 && likelyOnes[0]) || null,
      options: [...likelyOnes, ...options.filter(({ value }) => !values.includes(value))],
      isDecisive: false,
      target: {
        kind: "reading",
        field,
        typed: first?.columns[field] === undefined || isUnderHeading ? "" : reading.typed,
        ...(isOfRow && { organisation: first?.organisation ?? "" }),
        ...(isOfRow && more.length > 0 && { others: more.map((one) => one.organisation) }),
      },
    },
  ];
}

// An organisation without a name can't be told again.
function keyOf(field: Field, partner: Partner, reading: Reading<string>): string | null {
  const typed = reading.kind === "known" || reading.kind === "unreadable" ? reading.typed : "";
  if (!isOfOrganisation(field, partner, reading)) return `${field} ${sameTyped(typed)}`;
  if (partner.organisation === "") return null;
  if (isLeftToRowAbove(reading)) return `${field} below ${reading.value} ${typed}`;
  return isOfHeading(reading)
    ? `${field} below ${typed}`
    : `${field} of ${fold(partner.organisation)}`;
}

// One answer for all rows below, as for those below a heading.
function isLeftToRowAbove<T>(
  reading: Reading<T>
): reading is Extract<Reading<T>, { kind: "known" }> {
  return reading.kind === "known" && reading.evidence === "row-above";
}

function isOfHeading(reading: Reading<unknown>): boolean {
  return reading.kind === "unreadable" && reading.evidence === "section";
}

/**
 * Whether an answer holds for the organisation only: the table has no such column, the name or a remark speaks where the
 * cell doesn't, or a heading or a tick speaks against a role that says the same plainly in other rows.
 */
function isOfOrganisation(field: Field, { columns }: Partner, reading: Reading<unknown>): boolean {
  if (columns[field] === undefined) return true;
  if (isOfHeading(reading)) return true;
  if (reading.kind !== "known") return false;
  return (
    reading.evidence === "organisation-name" ||
    reading.evidence === "row-above" ||
    reading.evidence === "remark" ||
    (field === "role" && reading.evidence === "name")
  );
}

function isOpen(reading: Reading<unknown>): boolean {
  return (
    reading.kind === "unreadable" || (reading.kind === "known" && reading.confidence === "likely")
  );
}

function mapped<T>(reading: Reading<T>, asText: (value: T) => string): Reading<string> {
  if (reading.kind === "known") return { ...reading, value: asText(reading.value) };
  if (reading.kind === "unreadable")
    return { ...reading, suggestions: reading.suggestions.map(asText) };
  return reading;
}

const COUNTRY_OPTIONS: readonly QuestionOption[] = optionsOf(
  Object.keys(COUNTRIES) as CountryCode[],
  countryName
);
const TYPE_OPTIONS: readonly QuestionOption[] = optionsOf(
  Object.keys(ORGANISATION_TYPES) as OrganisationType[],
  organisationTypeName
);
const YES_OR_NO: readonly QuestionOption[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

const ASKED: readonly Asked[] = [
  {
    field: "country",
    readingOf: ({ country }) => country,
    labelOf: (value) => countryName(value as CountryCode),
    options: COUNTRY_OPTIONS,
    matters: () => true,
  },
  {
    field: "role",
    readingOf: ({ role }) => role,
    labelOf: (value) => roleName(value as Role),
    options: ROLES.map((value) => ({ value, label: roleName(value) })),
    // Of whoever takes no part, yet or any more, it is of no use.
    matters: ({ status }) =>
      status.kind !== "known" || status.confidence !== "certain" || status.value === "confirmed",
  },
  {
    field: "status",
    readingOf: ({ status }) => status,
    labelOf: (value) => statusName(value as Status),
    options: STATUSES.map((value) => ({ value, label: statusName(value) })),
    matters: () => true,
  },
  {
    field: "organisationType",
    readingOf: ({ types }) => mapped(types, (list) => list.join()),
    labelOf: (value) =>
      listed(value.split(",").map((type) => organisationTypeName(type as OrganisationType))),
    options: TYPE_OPTIONS,
    matters: (_, counts) => counts,
  },
  {
    field: "eche",
    readingOf: ({ eche }) => mapped(eche, (holds) => (holds ? "yes" : "no")),
    labelOf: (value) => (value === "yes" ? "Yes" : "No"),
    options: YES_OR_NO,
    matters: ({ groups }, counts) => counts && groups["higher-education-institution"] !== "no",
  },
];

// By plain comparison, with accents last: the same order on every machine.
function optionsOf<T extends string>(
  values: readonly T[],
  nameOf: (value: T) => string
): readonly QuestionOption[] {
  return values
    .map((value) => ({ value, label: nameOf(value), order: fold(nameOf(value)) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ value, label }) => ({ value, label }));
}
