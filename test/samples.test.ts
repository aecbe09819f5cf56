import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { startLocalExcel } from "../local-excel/start";
import { runCheck } from "../local-excel/check/run-check";
import type { VerdictJson } from "../src/core/report/verdict-json";

const SAMPLES = path.join(__dirname, "../assets/samples");
const BEFORE_THE_DEADLINE = "2026-02-01T09:00:00Z";

/** What a careful person reads in the list: who takes part fully, from where, as what. */
interface Person {
  readonly organisation: string;
  readonly country: string;
  readonly full: boolean;
  readonly as: "company side" | "university" | "training school" | "neither" | "can't tell";
}

describe("the clean samples, counted by hand over the cells", () => {
  test("the eligible alliance: everything is there", async () => {
    const people = await cleanList("eligible-alliance.xlsx");
    const full = people.filter(({ full: takesPart }) => takesPart);
    expect(full).toHaveLength(14);
    expect(new Set(full.map(({ country }) => country)).size).toBe(11);

    const { json, exitCode } = await check("eligible-alliance.xlsx");
    expect(exitCode).toBe(0);
    expect(json.outcome).toBe("met");
    expect(figures(json)).toMatchObject(handCount(full));
    expect(unmet(json)).toEqual([]);
    expect(
      json.partners.filter(({ counts }) => counts).map(({ organisation }) => organisation)
    ).toEqual(full.map(({ organisation }) => organisation));
  });

  test("the other alliance misses the VET provider and nothing else", async () => {
    const people = await cleanList("one-rule-missed.xlsx");
    const full = people.filter(({ full: takesPart }) => takesPart);
    expect(full.filter((person) => person.as === "training school")).toEqual([]);
    expect(people.filter((person) => person.as === "training school")).toHaveLength(1);
    expect(full).toHaveLength(12);
    expect(new Set(full.map(({ country }) => country)).size).toBe(8);

    const { json, exitCode } = await check("one-rule-missed.xlsx");
    expect(exitCode).toBe(1);
    expect(figures(json)).toMatchObject(handCount(full));
    expect(unmet(json)).toEqual(["vet-provider"]);
  });
});

test("the messy draft, read by a careful person", async () => {
  const { json, exitCode } = await check("messy-draft.xlsx");

  expect(json.table).toEqual({ sheet: "Konsortium (draft 3)", range: "A4:I24", headerRow: 4 });
  expect(exitCode).toBe(1);
  expect(unmet(json)).toEqual(["countries-allowed"]);

  const partner = (name: string): VerdictJson["partners"][number] => {
    const found = json.partners.find(({ organisation }) => organisation.startsWith(name));
    if (!found) throw new Error(`${name} was not read`);
    return found;
  };
  expect(json.partners).toHaveLength(17);
  // Moldova is no programme country, and in 2026 only those may be full partners.
  expect(partner("Nova Moldtex")).toMatchObject({ country: "MD", counts: false });
  // "SP" is nobody's code; a remark in another column is no reading.
  expect(partner("Escola")).toMatchObject({ country: null, counts: false });
  expect(partner("Kalaallit")).toMatchObject({ country: "GL", countsAs: "DK", counts: true });
  expect(partner("Weberstadt Transfer")).toMatchObject({
    role: "affiliated-entity",
    counts: false,
  });
  expect(partner("Lviv")).toMatchObject({
    role: "associated-partner",
    country: "UA",
    counts: false,
  });

  // Rows 1 to 14 but Moldova; with the school from "SP" it is thirteen.
  const sure = [
    ["DE", "university"],
    ["FR", "company side"],
    ["RO", "university"],
    ["IT", "company side"],
    ["PL", "company side"],
    ["BE", "can't tell"],
    ["LT", "training school"],
    ["PT", "can't tell"],
    ["FI", "company side"],
    ["CZ", "company side"],
    ["SK", "training school"],
    ["DK", "neither"],
  ] as const;
  const found = figures(json);
  expect(found["full-partners"]).toEqual([sure.length, sure.length + 1]);
  expect(found["programme-countries"]).toEqual([12, 13]);
  // Five for certain; the cluster and the "Other" organisation may be two more.
  expect(found["labour-market-actors"]).toEqual([5, 7]);
  // Two universities and two schools; the school from "SP" and the "Other" organisation may make it six.
  expect(found["education-and-training-providers"]).toEqual([4, 6]);
  const providers = json.findings.find(({ rule }) => rule === "education-and-training-providers");
  expect(providers?.outcome).toBe("undetermined");
  expect(providers?.settle).toContain("D6");
});

describe("the dashboard, which is made of our functions", () => {
  // By hand, over the list on its second sheet: thirteen full partners; of one the country is mistyped, two are clusters.
  const BY_HAND = {
    B3: "Unmet",
    B5: 12,
    B6: 12,
    B7: 4,
    B8: 5,
    B9: 5,
    B10: 0,
    D7: "not for certain",
    D8: "yes",
    B12: "Add 2 full partners: one labour market actor (such as a company) and one VET provider; if everything unclear turns out well, one is enough. Settle C11, E12 and E13 on the sheet “Partners”.", // prettier-ignore
    B13: "Unmet",
    B14: "Unmet",
    B15: 12,
    A18: "One coordinator",
    D20: "12–13",
    A25: "VET provider",
    B25: "Unmet",
    F25: "Add 1 VET provider.",
    H18: "DE",
    I18: "Germany",
    J18: 1,
    H29: "FI",
  };

  test("holds the right values, in the file and in the copy that a check makes", async () => {
    const file = path.join(SAMPLES, "dashboard.xlsx");
    expect(await cellsOf(file, Object.keys(BY_HAND))).toEqual(BY_HAND);
    const stale = path.join(mkdtempSync(path.join(tmpdir(), "alliance-")), "dashboard.xlsx");
    writeFileSync(stale, await withOtherCountry(file));
    expect(await runCheck([stale], QUIET)).toBe(1);
    const copy = stale.replace(".xlsx", ".checked.xlsx");
    // The list has changed since the file was saved: Ireland is spelled out, so much more is certain.
    expect(await cellsOf(copy, ["B3", "B5", "B6", "B7", "B12", "H27"])).toEqual({
      B3: "Unmet",
      B5: 13,
      B6: 13,
      B7: 5,
      B12: "Add one VET provider as a full partner.",
      H27: "IE",
    });
  });

  test("its figures are those of the verdict", async () => {
    const { json } = await check("dashboard.xlsx");
    expect(json.table).toEqual({ sheet: "Partners", range: "A1:G16", headerRow: 1 });
    expect(figures(json)).toMatchObject({
      "full-partners": [BY_HAND.B5, 13],
      "programme-countries": [BY_HAND.B6, 13],
      "labour-market-actors": [BY_HAND.B7, 7],
      "education-and-training-providers": [BY_HAND.B8, 5],
      "higher-education-institution": [BY_HAND.B9, 5],
      "vet-provider": [BY_HAND.B10, 0],
    });
    expect(unmet(json)).toEqual(["vet-provider"]);
  });
});

const QUIET = {
  out: () => undefined,
  err: () => undefined,
  isTerminal: false,
  now: BEFORE_THE_DEADLINE,
};

/** What stands in cells of the first sheet, as the file has it. */
async function cellsOf(file: string, wanted: readonly string[]): Promise<Record<string, unknown>> {
  const rows = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
  return Object.fromEntries(
    wanted.map((cell) => [cell, rows[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65]])
  );
}

/** The workbook as somebody left it who corrected a country where no function was calculated. */
async function withOtherCountry(file: string): Promise<Uint8Array> {
  const book = await (await startLocalExcel()).open(file);
  book.user.type("Partners", "C11", "Ireland");
  return book.save();
}

function handCount(full: readonly Person[]): Record<string, [number, number]> {
  const number = (as: Person["as"]): number => full.filter((person) => person.as === as).length;
  const twice = (count: number): [number, number] => [count, count];
  return {
    "full-partners": twice(full.length),
    "programme-countries": twice(new Set(full.map(({ country }) => country)).size),
    "labour-market-actors": twice(number("company side")),
    "education-and-training-providers": twice(number("university") + number("training school")),
    "higher-education-institution": twice(number("university")),
    "vet-provider": twice(number("training school")),
  };
}

async function cleanList(file: string): Promise<Person[]> {
  const workbook = await readXlsx(readFileSync(path.join(SAMPLES, file)));
  const rows = (workbook.sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")));
  const heads = rows.findIndex((row) => row.includes("Country"));
  const at = (row: string[], head: string): string => row[rows[heads]?.indexOf(head) ?? -1] ?? "";
  return rows.slice(heads + 1).map((row) => ({
    organisation: at(row, "Organisation"),
    country: at(row, "Country"),
    full: /^(coordinator|full partner)$/i.test(at(row, "Role")),
    as: sideOf(at(row, "Organisation type")),
  }));
}

function sideOf(type: string): Person["as"] {
  if (/university|higher education/i.test(type)) return "university";
  if (/VET/.test(type)) return "training school";
  return /SME|enterprise|chamber|union|employers/i.test(type) ? "company side" : "neither";
}

function figures(json: VerdictJson): Record<string, [number | null, number | null]> {
  return Object.fromEntries(
    json.findings.map(({ rule, certain, possible }) => [rule, [certain, possible]])
  );
}

function unmet(json: VerdictJson): string[] {
  return json.findings.filter(({ outcome }) => outcome === "unmet").map(({ rule }) => rule);
}

async function check(file: string): Promise<{ json: VerdictJson; exitCode: number }> {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), "alliance-")), file);
  copyFileSync(path.join(SAMPLES, file), copy);
  let out = "";
  const exitCode = await runCheck([copy, "--json"], {
    out: (text) => (out += text),
    err: () => undefined,
    isTerminal: false,
    now: BEFORE_THE_DEADLINE,
  });
  return { json: JSON.parse(out) as VerdictJson, exitCode };
}
