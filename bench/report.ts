import type { Sample } from "./in-page/sample";
import { median } from "./median";
import type { Visits } from "./measure";
import { loadedAtOnce, loadedBefore, type OwnFile, total, type Size } from "./sizes";

export interface Measured {
  /** Two visits to each page, one pair after the other. */
  readonly pairs: readonly { readonly ours: Visits; readonly template: Visits }[];
  readonly ours: ReadonlyMap<string, OwnFile>;
  readonly template: ReadonlyMap<string, OwnFile>;
}

/** Lines for people: a table of times, a table of sizes, and what became of the two claims. */
export function report(measured: Measured): readonly string[] {
  const rows = ROWS.map((row) => ({ ...row, ...figures(measured, row) }));
  const ready = rows[0]?.ratio ?? NaN;
  const [ours, template] = sizesOfBoth(measured, loadedAtOnce);
  return [
    line(["milliseconds since navigation", "", "median", "min", "max", "ours / template"]),
    ...rows.flatMap(({ says, ours, template, ratio }) => [
      line([says, "ours", ...spread(ours), ratio.toFixed(2)]),
      line(["", "template", ...spread(template), ""]),
    ]),
    "",
    line(["bytes of script and style", "", "raw", "gzipped", "", "ours / template"]),
    ...sizeLines("ours", measured.ours),
    ...sizeLines("template", measured.template),
    ...totalLines("before the page stands", sizesOfBoth(measured, loadedBefore)),
    ...totalLines("all that comes as it opens", [ours, template]),
    "",
    claim(ready < 0.5, "page ready in under half the template's time", ready.toFixed(2)),
    claim(
      isSmaller(ours, template),
      "a page loads less as it opens than the template's",
      ratioOfSizes(ours, template)
    ),
  ];
}

type Pair = readonly [ours: Size, template: Size];

function sizesOfBoth({ ours, template }: Measured, loaded: typeof loadedAtOnce): Pair {
  return [total(loaded(ours).values()), total(loaded(template).values())];
}

/** Both as it is and as it is sent. */
export function isSmaller(ours: Size, theirs: Size): boolean {
  return ours.raw < theirs.raw && ours.gzipped < theirs.gzipped;
}

interface Row {
  readonly says: string;
  readonly visit: keyof Visits;
  readonly what: keyof Sample;
}

const ROWS: readonly Row[] = [
  { says: "page ready, first visit", visit: "cold", what: "ready" },
  { says: "page ready, second visit", visit: "warm", what: "ready" },
  { says: "Office ready, first visit", visit: "cold", what: "officeReady" },
  { says: "Office ready, second visit", visit: "warm", what: "officeReady" },
];

function figures({ pairs }: Measured, { visit, what }: Row) {
  const ours = pairs.map((pair) => pair.ours[visit][what]);
  const template = pairs.map((pair) => pair.template[visit][what]);
  const ratios = pairs.map((pair) => pair.ours[visit][what] / pair.template[visit][what]);
  return { ours, template, ratio: median(ratios) };
}

function spread(numbers: readonly number[]): readonly number[] {
  return [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(Math.round);
}

function sizeLines(whose: string, sizes: ReadonlyMap<string, Size>): readonly string[] {
  return [...sizes].map(([file, { raw, gzipped }]) => line([file, whose, raw, gzipped, "", ""]));
}

function totalLines(what: string, [ours, template]: Pair): readonly string[] {
  return [
    line([what, "ours", ours.raw, ours.gzipped, "", ratioOfSizes(ours, template)]),
    line(["", "template", template.raw, template.gzipped, "", ""]),
  ];
}

function ratioOfSizes(ours: Size, theirs: Size): string {
  return `${(ours.raw / theirs.raw).toFixed(2)} raw, ${(ours.gzipped / theirs.gzipped).toFixed(2)} gzipped`;
}

function claim(holds: boolean, says: string, ratio: string): string {
  return `${holds ? "holds" : "DOES NOT HOLD"}: ${says} (ours / template: ${ratio})`;
}

function line([what = "", whose = "", ...cells]: readonly (string | number)[]): string {
  const [ratio = "", ...numbers] = cells.map(String).reverse();
  const columns = numbers.reverse().map((cell) => cell.padStart(9));
  return `${String(what).padEnd(30)}${String(whose).padEnd(10)}${columns.join("")}   ${ratio}`.trimEnd();
}
