import {
  type ChoicesChange,
  reverse,
  withColumns,
  withCountTwice,
  withEcosystem,
  withFact,
  withoutColumn,
  withoutReadings,
  withReadings,
  withTable,
} from "../../src/app/choices";
import { withCall } from "../../src/app/chosen-call";
import { type Choices, readRecord, recordText } from "../../src/app/record";

const SPAIN = { field: "country", typed: "SP", value: "ES" } as const;
const GERMANY = { field: "country", typed: "GE", value: "DE" } as const;
const TABLE = { sheet: "Partners", area: { top: 0, left: 0, bottom: 9, right: 3 } };
const BEFORE: Choices = {
  call: "blueprint-2025",
  columns: [{ header: "Type", column: 3, field: "organisationType" }],
  readings: [GERMANY],
  facts: { duration: 48 },
};

const CHANGES: readonly (readonly [string, ChoicesChange])[] = [
  ["a call", withCall("blueprint-2026")],
  ["counting twice", withCountTwice(true)],
  ["a fact", withFact("grant", 1_000_000)],
  ["a fact taken back", withFact("duration", null)],
  ["an ecosystem", withEcosystem("textile", true)],
  ["a table", withTable(TABLE)],
  ["a reading", withReadings([SPAIN])],
  ["another answer to the same question", withReadings([{ ...GERMANY, value: "GE" }])],
  ["a reading forgotten", withoutReadings([GERMANY])],
  ["a column", withColumns([{ header: "Rolle", column: 2, field: "role" }])],
  ["another field for the same column", withColumns([{ header: "TYPE", column: 3, field: null }])],
  ["a column forgotten", withoutColumn({ header: "Type", column: 3, field: null })],
];

test.each(CHANGES)("%s can be taken back", (_, change) => {
  const after = change(BEFORE);
  expect(after).not.toEqual(BEFORE);
  expect(reverse(BEFORE, after)(after)).toEqual(BEFORE);
});

test.each(CHANGES)("%s taken back leaves alone what was chosen since", (_, change) => {
  const after = change(BEFORE);
  const theirs = { field: "role", typed: "Lead", value: "coordinator" } as const;
  const since = withReadings([theirs])(after);
  const back = reverse(BEFORE, after)(since);
  const wanted = withReadings([theirs])(BEFORE);
  expect(back.readings).toHaveLength(wanted.readings.length);
  expect({ ...back, readings: [] }).toEqual({ ...wanted, readings: [] });
  expect(back.readings).toEqual(expect.arrayContaining([...wanted.readings]));
});

test.each(CHANGES)("%s is kept as it is by the record", (_, change) => {
  const choices = change(BEFORE);
  const text = recordText({ ...readRecord(null), choices });
  expect(readRecord(text).choices).toEqual(choices);
});

test("a fact stated here leaves alone what a colleague has stated meanwhile", () => {
  const theirs = withFact("duration", 36)(withEcosystem("health", true)(BEFORE));
  expect(withFact("grant", 5)(theirs).facts).toEqual({
    grant: 5,
    duration: 36,
    ecosystems: ["health"],
  });
  expect(withEcosystem("textile", true)(theirs).facts.ecosystems).toEqual(["health", "textile"]);
  expect(withEcosystem("health", false)(theirs).facts).toEqual({ duration: 36 });
});

test("the likeliest table again; and the same text in another spelling is the same question", () => {
  expect(withTable(null)(withTable(TABLE)(BEFORE))).toEqual(BEFORE);
  const respelt = withReadings([{ ...SPAIN, typed: " sp " }])(withReadings([SPAIN])(BEFORE));
  expect(respelt.readings.filter(({ value }) => value === "ES")).toHaveLength(1);
  const own = withReadings([{ ...SPAIN, organisation: "Miralta" }])(withReadings([SPAIN])(BEFORE));
  expect(own.readings.filter(({ value }) => value === "ES")).toHaveLength(2);
});

test("a table that a damaged record names is none", () => {
  const damaged = { version: 1, choices: { table: { sheet: "A", area: { top: -1, left: "x" } } } };
  expect(readRecord(JSON.stringify(damaged)).choices.table).toBeUndefined();
});
