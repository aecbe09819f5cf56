import { fold } from "../reading/fold";
import { bandsOf } from "./bands";
import type { Band, Block } from "./bands";
import { isEmpty } from "./cell";
import { type Candidate, namesLeader } from "./candidate";
import { findHeader, headerByContrast } from "./header-row";
import type { Header } from "./header-line";
import type { Ground } from "./ground";
import type { Area } from "./grid";
import { fitsShape, fullness, shapeOf } from "./row-shape";
import type { RowShape } from "./row-shape";

/** The tables among a sheet's plain cells. `tables`: the areas (in the grid's count) that Excel tables take up. */
export function plainCandidates(ground: Ground, tables: readonly Area[]): readonly Candidate[] {
  const found: Open[] = [];
  let open: readonly Open[] = [];
  let titles: number[] = [];
  let searches = MOST_SEARCHES;
  for (const band of bandsOf(ground, tables)) {
    // A lone column below a table is its notes.
    const searched = searches > 0 && (band.widest > 1 || open.length === 0);
    const headers = searched ? headersOf(ground, band) : [];
    if (band.widest > 1) searches--;
    let fresh = headers
      .filter((one) => !open.some((table) => repeats(table, one)))
      .map((one) => opened(ground, band, one, titles));
    const isApart = fresh.length === 0 && !goesOn(ground, open, band);
    if (isApart && found.length < MOST_TABLES) fresh = headerless(ground, band, titles);
    open = open
      .filter((table) => !fresh.some(({ block }) => overlap(table.block, block)))
      .concat(fresh);
    found.push(...fresh);
    if (band.widest === 1) titles = [...titles.slice(-MOST_TITLES), ...rowsOf(band)];
    else titles = isApart && headers.length === 0 ? leadersIn(ground, band) : [];
  }
  return found.map((table) => ({ ground, origin: "plain-range", totalsRow: null, ...table }));
}

/** "Coordinator | University of …" in a block of its own, which says who leads those below. */
function leadersIn(ground: Ground, band: Band): number[] {
  const first = rowsOf(band).slice(0, MOST_TITLES);
  return first.filter((row) => namesLeader(ground, row));
}

interface Open {
  readonly block: Block;
  readonly header: Header | null;
  readonly runs: { readonly from: number; readonly to: number }[];
  readonly titles: readonly number[];
  /** What the rows of its first run look like; worked out when a second run comes. */
  shape: RowShape | null;
}

interface Opening {
  readonly block: Block;
  readonly header: Header;
}

// A sheet of single rows between blank ones is no place to look for ever.
const MOST_SEARCHES = 60;
const MOST_TABLES = 40;
const MOST_TITLES = 20;

/** One header for the whole band, or one for each of the tables standing side by side in it. */
function headersOf(ground: Ground, band: Band): readonly Opening[] {
  const first = band.blocks[0];
  const last = band.blocks[band.blocks.length - 1];
  if (first === undefined || last === undefined) return [];
  const whole = { left: first.left, right: last.right };
  const header = findHeader(ground, band.from, band.to, whole);
  if (band.blocks.length === 1) return header === null ? [] : [{ block: whole, header }];
  const groups = sideBySide(ground, band);
  if (groups.length > 1) return groups;
  return header === null ? groups : [{ block: whole, header }];
}

// Two tables stand side by side where each has a header of its own that names organisations or countries again.
function sideBySide(ground: Ground, band: Band): readonly Opening[] {
  const groups: { block: Block; header: Header | null }[] = [];
  for (const block of band.blocks) {
    const header = findHeader(ground, band.from, band.to, block);
    const previous = groups[groups.length - 1];
    const again =
      header !== null &&
      header.score >= 0.9 &&
      groups.some((group) =>
        KEYS.some((key) => group.header?.fields.has(key) && header.fields.has(key))
      );
    const apart =
      again ||
      (header !== null &&
        previous?.header &&
        header.first !== previous.header.first &&
        header.score > 1.5);
    if (previous === undefined || apart) groups.push({ block, header });
    else {
      const joined = { left: previous.block.left, right: block.right };
      groups[groups.length - 1] = {
        block: joined,
        header: findHeader(ground, band.from, band.to, joined),
      };
    }
  }
  return groups.flatMap(({ block, header }) => (header === null ? [] : [{ block, header }]));
}

const KEYS = ["organisation", "country"] as const;

function opened(
  ground: Ground,
  band: Band,
  { block, header }: Opening,
  titles: readonly number[]
): Open {
  const above = rowsOf({ from: band.from, to: header.first - 1 }).filter(
    (row) => !isBare(ground, row, block)
  );
  const runs = header.last < band.to ? [{ from: header.last + 1, to: band.to }] : [];
  return { block, header, runs, titles: [...titles, ...above], shape: null };
}

function isBare(ground: Ground, row: number, { left, right }: Block): boolean {
  return (ground.values[row] ?? []).slice(left, right + 1).every(isEmpty);
}

/** Rows that no header names: the first may still be one in words we don't know. */
function headerless(ground: Ground, band: Band, titles: readonly number[]): Open[] {
  if (band.widest < 2) return [];
  const block = {
    left: band.blocks[0]?.left ?? 0,
    right: band.blocks[band.blocks.length - 1]?.right ?? 0,
  };
  let from = band.from;
  while (from < band.to && fullness(ground, from, block) < 2) from++;
  const header = headerByContrast(ground, from, band.to, block);
  const above = rowsOf({ from: band.from, to: from - 1 });
  const first = header === null ? from : header.last + 1;
  return [
    {
      block,
      header,
      runs: [{ from: first, to: band.to }],
      titles: [...titles, ...above],
      shape: null,
    },
  ];
}

/** Whether rows after a gap belong to an open table above, which they do as long as they look like its rows. */
function goesOn(ground: Ground, open: readonly Open[], band: Band): boolean {
  let belongs = false;
  for (const table of open) {
    if (!band.blocks.some((one) => overlap(one, table.block))) continue;
    table.shape ??= shapeOf(ground, table.block, table.header, table.runs[0] ?? band);
    if (!fitsShape(ground, table.block, table.shape, band)) continue;
    table.runs.push({ from: band.from, to: band.to });
    belongs = true;
  }
  return belongs;
}

function repeats(table: Open, { block, header }: Opening): boolean {
  if (table.header === null || !overlap(table.block, block)) return false;
  const there = table.header.texts.map(fold).filter((text) => text !== "");
  const here = header.texts.map(fold).filter((text) => text !== "");
  const same = here.filter((text) => there.includes(text)).length;
  return same >= 2 && same * 5 >= here.length * 4 && same * 5 >= there.length * 4;
}

function overlap(one: Block, other: Block): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function rowsOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
