import { CALLS } from "../../../src/calls";
import { FIELDS } from "../../../src/core/reading/field";
import { ORGANISATION_TYPES } from "../../../src/reference/organisation-types";
import { GROUPS } from "../../../src/core/reading/partner";
import { RULE_IDS } from "../../../src/core/rules/rule";

/** Everything in which a value departs from the shape that `check --json` promises; empty for a verdict as promised. */
export function departures(verdict: unknown): string[] {
  const found: string[] = [];
  // What came later is there only where there is something to tell.
  const { otherCalls, facts, charterList, ...rest } = Object(verdict) as Record<string, unknown>;
  VERDICT(rest, "verdict", found);
  if (otherCalls !== undefined) OTHER_CALLS(otherCalls, "verdict.otherCalls", found);
  if (facts !== undefined) FACTS(facts, "verdict.facts", found);
  if (charterList !== undefined) CHARTER_LIST(charterList, "verdict.charterList", found);
  return found;
}

type Shape = (value: unknown, at: string, found: string[]) => void;

const isText = is("a text", (value) => typeof value === "string");
const isSaid = is("a sentence", (value) => typeof value === "string" && /^\S.*[.?]$/s.test(value));
const isFlag = is("true or false", (value) => typeof value === "boolean");
const isCount = is(
  "a whole number from 0",
  (value) => Number.isInteger(value) && Number(value) >= 0
);
const isRow = is("a sheet row", (value) => Number.isInteger(value) && Number(value) >= 1);
const isCell = is(
  "a cell",
  (value) => typeof value === "string" && /^[A-Z]{1,3}[1-9]\d*$/.test(value)
);
const isCode = is(
  "a country code",
  (value) => typeof value === "string" && /^[A-Z]{2}$/.test(value)
);
const isRange = is(
  "a range",
  (value) => typeof value === "string" && /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/.test(value)
);
const isColumn = is(
  "a column's letter",
  (value) => typeof value === "string" && /^[A-Z]{0,3}$/.test(value)
);
const isKebab = is(
  "a code of words",
  (value) => typeof value === "string" && /^[a-z]+(?:-[a-z]+)*$/.test(value)
);

const VERDICT = keys({
  schema: oneOf(1),
  workbook: isText,
  call: oneOf("blueprint-2026", "blueprint-2025"),
  outcome: oneOf("met", "unmet", "undetermined"),
  table: keys({ sheet: isText, range: isRange, headerRow: orNull(isRow) }),
  columns: each(
    keys({
      column: isColumn,
      header: isText,
      field: orNull(oneOf(...FIELDS)),
      confidence: oneOf("certain", "likely", "none"),
    })
  ),
  findings: each(
    keys({
      rule: oneOf(...RULE_IDS),
      force: oneOf("must", "should"),
      outcome: oneOf("met", "unmet", "undetermined", "not-applicable"),
      required: orNull(isCount),
      certain: orNull(isCount),
      possible: orNull(isCount),
      counting: each(isRow),
      settle: each(isCell),
      says: isSaid,
      source: keys({ document: isText, version: isText, section: isText, page: orNull(isRow) }),
    })
  ),
  partners: each(
    keys({
      id: isRow,
      row: isRow,
      organisation: isText,
      country: orNull(isCode),
      countsAs: orNull(isCode),
      countryConfidence: oneOf("certain", "likely", "none"),
      role: orNull(oneOf("coordinator", "full-partner", "affiliated-entity", "associated-partner")),
      groups: each(oneOf(...GROUPS)),
      possibleGroups: each(oneOf(...GROUPS)),
      counts: isFlag,
      why: isSaid,
      readings: keys({
        country: readingOf(isCode),
        role: readingOf(isKebab),
        organisationType: readingOf(each(oneOf(...Object.keys(ORGANISATION_TYPES)))),
      }),
    })
  ),
  cautions: each(keys({ code: isKebab, rows: each(isRow), says: isSaid })),
  assumptions: each(keys({ code: isKebab, says: isSaid })),
  notChecked: each(keys({ what: isText, why: isSaid })),
  advice: keys({
    additions: keys({
      total: isCount,
      fromNewCountries: isCount,
      actors: isCount,
      heis: isCount,
      vets: isCount,
      providers: isCount,
      ofEitherGroup: isCount,
      ofAnyKind: isCount,
    }),
    newCountries: each(isCode),
    survives: orNull(isCount),
    breaks: each(keys({ rules: each(oneOf(...RULE_IDS)), partners: each(isRow) })),
    says: each(isSaid),
  }),
});

const OTHER_CALLS = each(
  keys({
    call: oneOf(...CALLS.map(({ id }) => id)),
    name: isText,
    standing: oneOf("confirmed", "provisional"),
    deadline: orNull(isText),
    outcome: oneOf("met", "unmet", "undetermined"),
    says: isSaid,
    missing: isText,
  })
);

const FACTS = each(
  keys({
    fact: oneOf("grant", "duration", "ecosystems"),
    value: is(
      "a figure, ids or null",
      (value) =>
        value === null ||
        (typeof value === "number" && value >= 0) ||
        (Array.isArray(value) && value.every((id) => typeof id === "string"))
    ),
    confidence: oneOf("certain", "likely"),
    from: oneOf("cells", "column"),
    cells: each(keys({ sheet: isText, cell: isCell, text: isText })),
    says: isSaid,
  })
);

const isDay = is(
  "a day",
  (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
);

const CHARTER_LIST = keys({
  issued: orNull(isDay),
  dayToldBy: oneOf("file-name", "title", "sheet-name", "picked", "none"),
  origin: oneOf("file", "sheet"),
  name: isText,
  holders: isRow,
  partners: each(
    keys({
      id: isRow,
      found: oneOf("certain", "likely", "several", "none"),
      by: orNull(oneOf("pic", "erasmus-code", "name")),
      holder: orNull(isText),
      erasmusCode: orNull(isText),
      from: orNull(isDay),
      until: orNull(isDay),
      charter: orNull(oneOf("valid", "ended", "ended-since", "not-begun", "undated")),
      says: isSaid,
    })
  ),
});

function readingOf(value: Shape): Shape {
  return keys({
    kind: oneOf("known", "blank", "unreadable", "absent"),
    value: orNull(value),
    typed: orNull(isText),
    confidence: oneOf("certain", "likely", "none"),
    evidence: orNull(isKebab),
  });
}

function is(what: string, holds: (value: unknown) => boolean): Shape {
  return (value, at, found) => {
    if (!holds(value)) found.push(`${at} is ${JSON.stringify(value)}, not ${what}`);
  };
}

function oneOf(...values: readonly (string | number)[]): Shape {
  return is(`one of ${values.join(", ")}`, (value) => values.some((one) => one === value));
}

function orNull(shape: Shape): Shape {
  return (value, at, found) => {
    if (value !== null) shape(value, at, found);
  };
}

function each(shape: Shape): Shape {
  return (value, at, found) => {
    if (!Array.isArray(value)) found.push(`${at} is no list`);
    else value.forEach((one, index) => shape(one, `${at}[${index}]`, found));
  };
}

/** Exactly these keys, no more and no fewer, in this order. */
function keys(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, at, found) => {
    if (typeof value !== "object" || value === null) {
      found.push(`${at} is no object`);
      return;
    }
    const names = Object.keys(value).join(" ");
    if (names !== Object.keys(shapes).join(" ")) found.push(`${at} has the keys ${names}`);
    for (const [name, shape] of Object.entries(shapes)) {
      shape((value as Record<string, unknown>)[name], `${at}.${name}`, found);
    }
  };
}
