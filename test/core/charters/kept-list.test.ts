import { charterListIn } from "../../../src/core/charters/find-list";
import { keptText, listFromKept } from "../../../src/core/charters/kept-list";
import { listGrid } from "./invented-list";

const PICKED = { fileName: "liste <neu> & „gut“ 2026-04-08.xlsx", asOf: "2026-05-02T09:00:00Z" };

const list = charterListIn(
  {
    sheetName: "Report",
    values: listGrid(150, (_, at) => {
      if (at === 0) return { "Legal Name": "Πανεπιστήμιο <A> & | “B” \ud83d\ude00\ud83d" };
      if (at === 1) return { PIC: "", "Erasmus Eche Start": "", "Country Cd": "?" };
      return at === 2 ? { "Erasmus Code": "" } : {};
    }),
  },
  PICKED
)!;

test("what is kept comes back unchanged", () => {
  expect(list.holders).toHaveLength(150);
  expect(listFromKept(keptText(list))).toEqual(list);
});

test("the text can stand in XML as it is, and is short", () => {
  const text = keptText(list);
  expect(text).not.toMatch(/[<>&\u0000-\u001f\u007f-\u009f\ud800-\udfff]/);
  expect(text.length / list.holders.length).toBeLessThan(70);
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '{"version":2,"holders":["1|2|3"]}',
  '{"version":1}',
  '{"version":1,"holders":[]}',
  '{"version":1,"holders":7}',
  '{"version":1,"holders":[null,4]}',
])("%j is no list", (text) => expect(listFromKept(text)).toBeNull());

test("what is damaged does no harm", () => {
  const text = '{"version":1,"issued":{"date":5},"countries":["ZZ"],"holders":["x|y|9|9","2a"]}';
  const found = listFromKept(text);
  expect(found?.issued).toEqual({ date: null, evidence: "none" });
  expect(found?.holders.every(({ country, until }) => country === null && until === null)).toBe(
    true
  );
});
