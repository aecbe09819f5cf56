import { hasChoices, readRecord, recordText, type WorkbookRecord } from "../../src/app/record";

const NO_RECORD = readRecord(null);

const full: WorkbookRecord = {
  version: 1,
  choices: {
    call: "blueprint-2025",
    columns: [{ header: "Land / Země", column: 3, field: "country" }],
    readings: [{ field: "country", typed: "SP & <co>", value: "ES" }],
    countTwice: true,
    facts: { duration: 48, ecosystems: ["textile"] },
  },
  summary: { name: "Consortium check", width: 7, lines: ["a1", "b2"] },
  announced: { name: "Consortium check (2)", width: 7, lines: ["c3"] },
  writing: true,
  retired: ["Consortium check"],
};

test("what is kept comes back unchanged", () => {
  expect(readRecord(recordText(full))).toEqual(full);
});

test("the text can stand in XML as it is, whatever the user typed", () => {
  expect(recordText(full)).not.toMatch(/[<>&\u0000-\u001f\u007f-\uffff]/);
});

test.each([
  null,
  "",
  "{",
  "null",
  "[]",
  '"text"',
  '{"version":2}',
  '{"version":1,"summary":7,"retired":"x"}',
])("%j counts as never written", (text) => {
  expect(readRecord(text)).toEqual(NO_RECORD);
});

test("choices are worth keeping, an empty record is not", () => {
  expect(hasChoices(NO_RECORD)).toBe(false);
  expect(hasChoices(full)).toBe(true);
  expect(
    hasChoices({ ...NO_RECORD, choices: { ...NO_RECORD.choices, facts: { duration: 48 } } })
  ).toBe(true);
});
