import { startLocalExcel } from "../../local-excel/start";
import { figureSource } from "../../src/app/figure-source";
import type { Figures, FigureSource, Follower } from "../../src/app/figures";
import { readRecord } from "../../src/app/record";
import { CALLS } from "../../src/calls/index";
import { followFigures } from "../../src/functions/workbook-figures";
import { ask } from "./answers";

// What the functions make of figures that change: the page's end is played here.
let followers: Follower[];
const figures: Figures = {
  follow: (follower) => {
    followers.push(follower);
    return () => void (followers = followers.filter((one) => one !== follower));
  },
};

beforeAll(async () => {
  await startLocalExcel();
  followFigures(figures);
});
beforeEach(() => void (followers = []));

const GIVEN = [
  ["Organisation", "Country"],
  ["Alpha", "Denmark"],
  ["Beta", "Germany"],
];

function source(readings: { field: "country"; typed: string; value: string }[] = []): FigureSource {
  return figureSource({
    calls: CALLS,
    choices: { ...readRecord(null).choices, readings },
    asOf: "2026-02-01T09:00:00Z",
    contents: { ok: false, problem: { code: "checked-table-gone", detail: { sheet: "S" } } },
    keptList: null,
    shown: null,
    stay: undefined,
  });
}

const tell = (found: FigureSource): void => followers.forEach(({ tell: one }) => one(found));

test("nothing is set before the workbook is known, and then only what has changed", () => {
  const { results } = ask("countries", GIVEN);
  expect(results).toEqual([]);
  tell(source());
  tell(source());
  expect(results).toEqual([2]);
  tell(source([{ field: "country", typed: "Germany", value: "DK" }]));
  tell(source([{ field: "country", typed: "Germany", value: "DK" }]));
  expect(results).toEqual([2, 1]);
});

test("the workbook's own table, when it is gone; the same error is set once", () => {
  const { results } = ask("check");
  expect(followers.map(({ ownTable }) => ownTable)).toEqual([true]);
  tell(source());
  tell(source());
  expect(results).toEqual([
    expect.stringMatching(
      /^#N\/A: The table that was checked on the sheet “S” is no longer there\./
    ),
  ]);
});

test("only what is about the workbook's own table says so", () => {
  ask("countries", GIVEN);
  ask("countries", null, "blueprint-2025");
  expect(followers.map(({ ownTable }) => ownTable)).toEqual([false, true]);
});

test("a call that is not known is an error at once, and nothing is followed", () => {
  const { results } = ask("countries", GIVEN, "blueprint-1999");
  expect(results).toEqual([expect.stringMatching(/^#VALUE!: There is no such call\./)]);
  expect(followers).toEqual([]);
});

test("a cell that is gone follows nothing", () => {
  const { cancel } = ask("countries", GIVEN);
  expect(followers).toHaveLength(1);
  cancel();
  expect(followers).toEqual([]);
});

test("a mistake of ours in one cell is that cell's error, and the others are told", () => {
  const broken = { ...source(), cells: () => { throw new TypeError("ours"); } }; // prettier-ignore
  const [one, other] = [ask("countries", GIVEN), ask("check")];
  tell(broken);
  expect(one.results).toEqual([expect.stringMatching(/^#VALUE!: /)]);
  expect(other.results).toHaveLength(1);
});
