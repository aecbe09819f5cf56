import { partsOf } from "../local-excel/workbook-bytes";
import { byHand, cellsOf, textsOf } from "./by-hand";
import { check, HEADERS, isWritten, open, SUMMARY, workbookOf } from "./conversation";

const AS_TYPED = [
  "=1+1",
  "+SUM(A1)",
  "-2",
  "@x",
  "'quoted",
  "''twice",
  "007",
  "1/2",
  "TRUE",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org","x")',
  "1e5",
  "12:30",
  "50%",
  "_x0041_",
  "<b>&amp;</b>]]>",
  "School 🎓 👩‍🔬",
];

/** Cells hold these names as text, whatever they look like. */
async function openNames(names: readonly string[]): ReturnType<typeof open> {
  const rows = names.map(() => ["Name", "Denmark", "Partner", "University"]);
  const opened = await open(await workbookOf({ name: "Partners", rows: [HEADERS, ...rows] }));
  await byHand(({ worksheets }) => {
    const range = worksheets.getItem("Partners").getRangeByIndexes(1, 0, names.length, 1);
    range.values = names.map((name) => [`'${name}`]);
  });
  return opened;
}

test("whatever a partner is called stands on the summary as typed, and nothing is a formula", async () => {
  const opened = await openNames([...AS_TYPED, "#REF!", "two\nlines"]);
  const answer = await check();
  expect(isWritten(answer)).toBe(true);
  expect(answer.ok && answer.value.checked.consortium.partners).toHaveLength(AS_TYPED.length + 2);

  const { values, formulas } = await cellsOf(SUMMARY);
  expect(formulas).toEqual(values);
  const texts = new Set(values.flat());
  expect(AS_TYPED.filter((name) => !texts.has(name))).toEqual([]);
  expect(texts).toContain("two lines");

  const parts = partsOf(await opened.save());
  expect(parts["xl/worksheets/sheet2.xml"]).toContain("=1+1");
  expect(parts["xl/worksheets/sheet2.xml"]).not.toMatch(/<f[ >/]/);

  // Read back from the file, too, the page is ours word for word.
  await open(await opened.save());
  expect(isWritten(await check())).toBe(true);
});

test("texts that no cell can hold are cut or mended, and still known as ours", async () => {
  const long = "Verband ".repeat(5_000);
  const opened = await openNames([
    long.slice(0, 32_700),
    "Half \ud83d character",
    "Control \u0001 character",
  ]);
  expect(isWritten(await check())).toBe(true);
  expect(isWritten(await check())).toBe(true);
  const texts = await textsOf(SUMMARY);
  expect(Math.max(...texts.map((text) => String(text).length))).toBeLessThanOrEqual(32_767);
  expect(texts.join("")).toMatch(/^[^\ud83d\u0001]*$/);

  await open(await opened.save());
  expect(isWritten(await check())).toBe(true);
});
