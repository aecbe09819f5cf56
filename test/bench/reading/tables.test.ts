import type { ColumnMap, Field } from "../../../src/core/reading/field";
import { isWellFormedPic } from "../../../src/core/reading/identifier";
import type { CellValue } from "../../../src/core/table/grid";
import { cellsFor } from "../../../bench/reading/tables/cells";
import { chanceOf } from "../../../bench/reading/tables/chance";
import { dealtLayouts, wholeLayouts } from "../../../bench/reading/tables/layouts";
import { judgeColumns, measureTables } from "../../../bench/reading/tables/measure-tables";
import { realCells } from "../../../bench/reading/tables/real-cells";
import { folderOf } from "./written-folder";

describe("layouts", () => {
  const row = (header: string, meaning: string, origin = "ours") => ({ header, meaning, origin });

  test("an origin's headers together, in the file's order", () => {
    const rows = [row("A", "country"), row("B", "pic", "theirs"), row("C", "country")];
    expect(headersOf(wholeLayouts(rows))).toEqual([["A", "C"], ["B"]]);
  });

  test("more than forty are cut into tables of about the same width", () => {
    const rows = Array.from({ length: 81 }, (_, i) => row(`H${i}`, "other"));
    expect(wholeLayouts(rows).map(({ headers }) => headers.length)).toEqual([27, 27, 27]);
    expect(wholeLayouts(rows.slice(0, 40))).toHaveLength(1);
  });

  test("dealt out, a field stands in a table once, and no header gets lost", () => {
    const rows = [
      row("A", "org_name"),
      row("x", "other"),
      row("B", "org_name_en"),
      row("C", "org_name"),
      row("D", "country"),
      row("y", "other"),
      row("z", "budget"),
      row("w", "other"),
    ];
    expect(headersOf(dealtLayouts(rows))).toEqual([
      ["A", "x", "D", "w"],
      ["B", "y"],
      ["C", "z"],
    ]);
    expect(headersOf(dealtLayouts([row("x", "other"), row("y", "other")]))).toEqual([["x", "y"]]);
  });

  function headersOf(layouts: ReturnType<typeof wholeLayouts>): readonly (readonly string[])[] {
    return layouts.map(({ headers }) => headers.map(({ header }) => header));
  }
});

describe("cells that fit a meaning", () => {
  const REAL = realCells(folderOf({}));
  const cells = (meaning: string, header = "x", seed = "s"): readonly CellValue[] =>
    cellsFor({ header, meaning }, 25, chanceOf(seed), REAL);

  test.each(
    (
      "org_name org_name_en short_name country role org_type pic oid erasmus_code city eu_grant partner_no sme org_size " +
      "region project_title budget address postcode contact_name contact_email contact_phone contact_other website " +
      "org_id_other vat department public_body start_date end_date eche_start eche_end other unheard_of"
    ).split(" ")
  )("%s: one a row, the same in every run", (meaning) => {
    expect(cells(meaning)).toHaveLength(25);
    expect(cells(meaning).filter((cell) => cell === "")).toEqual([]);
    expect(cells(meaning)).toEqual(cells(meaning));
  });

  test("organisations are there once each, numbers count, PICs are well-formed", () => {
    expect(new Set(cells("org_name")).size).toBe(25);
    expect(cells("partner_no")[24]).toBe(25);
    expect(cells("pic").filter((pic) => !isWellFormedPic(Number(pic)))).toEqual([]);
    expect(cells("oid").filter((oid) => !/^E\d{8}$/.test(String(oid)))).toEqual([]);
    expect(
      cells("erasmus_code").filter((code) => !/^[A-Z ]{3}[A-Z]+\d\d$/.test(String(code)))
    ).toEqual([]);
  });

  test("one partner leads", () => {
    expect(cells("role").filter((role) => role === "coordinator")).toHaveLength(1);
    expect(cells("role", "Leads (Y/N)").slice(0, 3)).toEqual(["Y", "N", "N"]);
  });

  test("the header says what other columns hold", () => {
    expect(cells("country", "ISO code").every((cell) => /^[A-Z]{2}$/.test(String(cell)))).toBe(
      true
    );
    expect(cells("region", "NUTS 2").every((cell) => /\d$|^[A-Z]{3}0$/.test(String(cell)))).toBe(
      true
    );
    expect(cells("other", "Co-financing rate").every((cell) => Number(cell) < 1)).toBe(true);
    expect(cells("other", "Year").every((cell) => Number(cell) > 2000)).toBe(true);
  });

  test("the folder's own names come first", () => {
    const names = Array.from(
      { length: 8 },
      (_, i) => `Land ${i},X${"ABCDEFGH"[i]},EU Publications Office 1 eng (x)`
    );
    const real = realCells(
      folderOf({
        "countries.csv": ["raw,iso2,origin", ...names].join("\n"),
        "real_consortia.csv":
          "project,organisation,country,role\nP,Zoo,Italy,partner\nP,Zoo,Italy,partner\n",
        "orgtypes.csv":
          "label,code,source,class\nTiny,eforms:micro,s,other\nBig,eforms:large,s,other\n",
      })
    );
    const with_ = (meaning: string) => cellsFor({ header: "x", meaning }, 25, chanceOf("s"), real);
    expect(with_("country").every((cell) => String(cell).startsWith("Land "))).toBe(true);
    expect(with_("org_name")[0]).toBe("Zoo");
    expect(new Set(with_("org_size"))).toEqual(new Set(["Tiny", "Big"]));
  });
});

describe("columns judged", () => {
  const judge = (...columns: readonly (readonly [string, Field | null])[]) => {
    const headers = columns.map(([meaning], i) => ({ header: `H${i}`, meaning, origin: "ours" }));
    const map: ColumnMap = columns.map(([, field], index) => ({
      index,
      field,
      confidence: field === null ? "none" : "certain",
      evidence: field === null ? "none" : "header",
    }));
    return judgeColumns({ origin: "ours", headers }, map).map(({ outcome }) => outcome);
  };

  test("the field of its meaning, or none where it is foreign", () => {
    expect(judge(["country", "country"], ["budget", null])).toEqual(["rightCertain", "leftAlone"]);
    expect(judge(["country", "city"], ["budget", "grant"], ["pic", null])).toEqual([
      "wrongCertain",
      "wrongCertain",
      "open",
    ]);
  });

  test("of two columns of a field either may have it, and the other none", () => {
    expect(judge(["org_name", "organisation"], ["org_name_en", null])).toEqual([
      "rightCertain",
      "leftAlone",
    ]);
    expect(judge(["org_name", null], ["org_name_en", "organisation"])).toEqual([
      "leftAlone",
      "rightCertain",
    ]);
    expect(judge(["org_name", "organisation"], ["org_name_en", "shortName"])).toEqual([
      "rightCertain",
      "wrongCertain",
    ]);
  });

  test("if none has it, one is missed", () => {
    expect(judge(["org_name", null], ["org_name_en", null])).toEqual(["open", "leftAlone"]);
  });

  test("that a foreign column has the field excuses nobody", () => {
    expect(judge(["country", null], ["region", "country"])).toEqual(["open", "wrongCertain"]);
  });
});

test("tables made of a folder's headers, both ways", () => {
  const folder = folderOf({
    "headers.csv":
      "header,meaning,origin\nOrganisation name,org_name,ours\nCountry,country,ours\nE-mail,contact_email,ours\nPartner name,org_name,ours\n",
  });
  const [whole, dealt] = measureTables(folder);
  expect(whole?.counts).toMatchObject({ rightCertain: 1, rightLikely: 1, leftAlone: 2 });
  expect(dealt?.counts).toMatchObject({ rightCertain: 3, leftAlone: 1 });
  expect(Object.keys(whole?.byOrigin ?? {})).toEqual(["ours"]);
  expect(Object.keys(dealt?.byStage ?? {})).toEqual(["header-and-content", "none"]);
});
