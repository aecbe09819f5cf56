import { startLocalExcel } from "../../local-excel/start";
import * as functions from "../../src/functions/cell-functions";

// The functions make errors of Microsoft's own kind: CustomFunctions comes from the real library.
beforeAll(async () => void (await startLocalExcel()));

/** An answer with errors as what a cell shows on hovering: "#N/A: …". */
function shown(answer: unknown[][]): unknown[][] {
  return answer.map((row) =>
    row.map((cell) =>
      cell instanceof CustomFunctions.Error ? `${cell.code}: ${cell.message}` : cell
    )
  );
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

test("a country's code, in any spelling that leaves no doubt", () => {
  const cells = column("Deutschland", " FRANCE ", "el", "UK", "Ελλάδα", "Republic of Poland");
  expect(functions.countryCode(cells).flat()).toEqual(["DE", "FR", "GR", "GB", "GR", "PL"]);
});

test("a doubt is an error in its own place, with what is likely; the others are answered", () => {
  expect(shown(functions.countryCode(column("Spain", "SP", "Frrance", "Xyzzyland")))).toEqual([
    ["ES"],
    ["#N/A: “SP” is not clear. Perhaps Spain?"],
    ["#N/A: “Frrance” is not clear. Perhaps France?"],
    ["#N/A: “Xyzzyland” is not clear."],
  ]);
});

test.each([null, undefined, "", 0, "   "])(
  "an empty cell, here %j, gives an empty cell",
  (empty) => {
    for (const answer of [
      functions.countryCode,
      functions.countryStatus,
      functions.group,
      functions.role,
      functions.picValid,
    ]) {
      expect(answer([[empty]], "")).toEqual([[""]]);
    }
  }
);

test("an error cell is an error in its own place, whatever the host makes of it", () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  expect(shown(functions.countryCode([["Spain", error, "#REF!"]]))).toEqual([
    ["ES", "#N/A: The cell is an error: #DIV/0!.", "#N/A: “#REF!” is not clear."],
  ]);
  expect(shown(functions.picValid([["#REF!"]]))).toEqual([["#N/A: “#REF!” is not clear."]]);
  expect(shown(functions.picValid([[{ type: "Entity", text: "Spain" }]]))).toEqual([
    ["#N/A: The cell holds a data type of Excel, no text. Convert it to text."],
  ]);
});

test("values that come as Excel's data types are the values they stand for", () => {
  const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 999999967 };
  const text = { type: "String", basicType: "String", basicValue: "Spain" };
  const empty = { type: "Empty", basicType: "Empty", basicValue: "" };
  expect(functions.picValid([[formatted, empty]])).toEqual([[true, ""]]);
  expect(functions.countryCode([[text, empty]])).toEqual([["ES", ""]]);
});

test("what is doubted in a table is doubted here: a question mark leaves it open", () => {
  expect(shown(functions.countryCode(column("Germany?", "Spain (?)")))).toEqual([
    ["#N/A: “Germany?” is not clear. Perhaps Germany?"],
    ["#N/A: “Spain (?)” is not clear. Perhaps Spain?"],
  ]);
  const not = (answer: unknown[][]): unknown => shown(answer)[0]?.[0];
  expect(not(functions.countryStatus([["Germany?"]], ""))).toMatch(/^#N\/A: /);
  expect(not(functions.role([["Partner?"]]))).toMatch(/^#N\/A: .* Perhaps Full partner\?$/);
  expect(not(functions.group([["SME?"]]))).toMatch(/^#N\/A: “SME\?” is not clear\./);
});

test("the shape that is asked about is the shape that is answered", () => {
  const answer = functions.countryCode([
    ["Spain", "Italy", ""],
    ["", "Malta", "Norway"],
  ]);
  expect(answer).toEqual([
    ["ES", "IT", ""],
    ["", "MT", "NO"],
  ]);
});

test("what a partner from a country may be, by call", () => {
  const cells = column("Germany", "Greenland", "Switzerland", "Jersey", "Belarus");
  const answer = (call: unknown): unknown[] =>
    functions.countryStatus(cells, call as string).flat();
  const newest = [
    "Full partner",
    "Full partner (counts as Denmark)",
    "Associated partner only",
    "Not mentioned in the call",
    "Associated partner only",
  ];
  for (const left of [null, undefined, "", 0, "blueprint-2026", " BLUEPRINT-2026 "])
    expect(answer(left)).toEqual(newest);
  expect(answer("blueprint-2025")).toEqual([
    "Full partner",
    "Full partner (counts as Denmark)",
    "Full partner (adds no programme country)",
    "Not mentioned in the call",
    "No full partner",
  ]);
});

test("all calls, the default first; a deadline that is not known is no date", () => {
  const all = functions.calls();
  expect(all[0]).toEqual([
    "blueprint-2026",
    "Alliances for Sectoral Cooperation on Skills (Blueprint) 2026",
    "2026-03-10 17:00",
  ]);
  expect(all[4]?.[1]).toMatch(/2027, provisional$/);
  expect(all.map(([, , deadline]) => deadline)).toEqual([
    "2026-03-10 17:00",
    "2025-03-06 17:00",
    "2026-03-10 17:00",
    "2026-03-10 17:00",
    "not known yet",
  ]);
});

test("what a partner may be in the other calls", () => {
  const answer = (call: string): unknown[] =>
    functions.countryStatus([["Ukraine"], ["Belarus"], ["Switzerland"]], call).flat();
  expect(answer("enterprises-2026")).toEqual([
    "Full partner (adds no programme country)",
    "No full partner",
    "Associated partner only",
  ]);
  expect(answer("blueprint-2027")).toEqual([
    "Associated partner only",
    "Associated partner only",
    "Not known yet: full partner if associated to the programme",
  ]);
});

test("a call that is not known is an error that names those that are", () => {
  expect(() => functions.countryStatus([["Spain"]], "blueprint-1999")).toThrow(
    expect.objectContaining({
      code: "#VALUE!",
      message:
        "There is no such call. Known are: blueprint-2026, blueprint-2025, enterprises-2026, stem-2026, blueprint-2027.",
    })
  );
});

test("groups of a type, and roles", () => {
  expect(shown(functions.group(column("SME", "University", "Cluster", "NGO", "Other")))).toEqual([
    ["Labour market actor"],
    ["Higher education institution"],
    ["Perhaps labour market actor"],
    ["Neither group"],
    ["Unclear"],
  ]);
  expect(shown(functions.role(column("Beneficiary", "Koordinator", "Evaluator?")))).toEqual([
    ["Full partner"],
    ["Coordinator"],
    [expect.stringMatching(/^#N\/A: “Evaluator\?” is not clear\./)],
  ]);
});

test("a PIC as number or text; a slip of one digit is caught", () => {
  const cells = column(999999967, "999 999 967", "999\u00a0999\u00a0967", "PIC: 999999967");
  expect(functions.picValid(cells).flat()).toEqual([true, true, true, true]);
  const others = column("999999968", "PIC", 12, -999999967, 999999967.5);
  expect(functions.picValid(others).flat()).toEqual([false, false, false, false, false]);
});

test("ten thousand cells of two hundred spellings are answered at once, each as by itself", () => {
  const spellings = ["Spain", "SP", "Germany", "", "Neverland"];
  const cells = Array.from({ length: 10_000 }, (_, at) => [spellings[at % spellings.length]]);
  const answer = shown(functions.countryCode(cells));
  expect(answer).toHaveLength(10_000);
  for (const at of [0, 1, 2, 3, 4, 9_995, 9_999])
    expect(answer[at]).toEqual(shown(functions.countryCode([cells[at]!]))[0]);
});
