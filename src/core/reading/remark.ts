import { LEFT_HEADERS } from "../../reference/status-words";
import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { isBlank } from "./blank";
import type { Columns } from "./column-readers";
import { fold } from "./fold";
import { numbersReserve } from "./kind-numbers";
import { readMark } from "./mark";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { remembered } from "./remembered";
import { asksWhoTakesPart, headsRemarks, isOfConfirming } from "./remark-header";
import { isOfGroups } from "./row-above";
import { statusNamedIn } from "./status";
import { saysPending, saysReserve } from "./status-awaited";
import { saysStandIn } from "./vacancy";
import { LONGEST_REMARK, saysWhoLeft } from "./who-left";
import { listedParts, phrases } from "./word-list";

/** What is said of a partner in other columns than that for its status; null for nothing. */
type Said = "candidate" | "withdrawn" | null;

/**
 * Whether the remarks on a row say that its partner has left or is not sure yet, or a column for leaving alone has a tick or
 * a day; null where the table has no such columns. `numbers`: see `kindNumbersIn`.
 */
export function remarkReader(
  table: FoundTable,
  columns: Columns,
  numbers: number
): ((row: TableRow) => Said) | null {
  const inRemarks = remembered((cell: CellValue) =>
    typeof cell === "string" ? saidIn(cell) : null
  );
  const ofLeaving = remembered((cell: CellValue) => (saysYes(cell) ? "withdrawn" : null));
  const readerUnder = (header: string, index: number): ((cell: CellValue) => Said) | null => {
    const isLabelled = header === "" || !headsRemarks(header);
    if (isLabelled && isOfGroups(table, index, columns)) return ofLabels(inRemarks);
    if (index === numbers) return (cell) => (numbersReserve(cell) ? "candidate" : null);
    if (LEFT.has(fold(header))) return ofLeaving;
    if (isOfConfirming(header) && !columns.has("status"))
      return (cell) => (isBlank(cell) ? "candidate" : inRemarks(cell));
    const [asks, heads] = [asksWhoTakesPart(header), headsRemarks(header)];
    if (!asks && !heads) return ofTicks(asideNamed(header), index);
    if (!asks) return inRemarks;
    return (cell) => (isWordForNo(cell) ? "withdrawn" : inRemarks(cell));
  };
  // All were invited once; and where a column says who is confirmed, that is of no interest.
  const ofTicks = (aside: Said, index: number): ((cell: CellValue) => Said) | null => {
    const isTold =
      aside === "withdrawn" ||
      (aside !== null &&
        !columns.has("status") &&
        table.rows.some(({ values }) => !isTick(values[index] ?? "")));
    return isTold ? (cell) => (isTick(cell) ? aside : null) : null;
  };
  const readers = unusedColumns(table, columns).flatMap(({ header, index }) => {
    const says = readerUnder(header, index);
    return says ? [{ index, says }] : [];
  });
  if (readers.length === 0) return null;
  return ({ values }) => {
    let said: Said = null;
    for (const { index, says } of readers) {
      const cell = values[index] ?? "";
      if (said !== "withdrawn") said = says(cell) ?? said;
    }
    return said;
  };
}

/** A label, or the one above where the cell is left empty; rows come in their order. */
function ofLabels(inRemarks: (cell: CellValue) => Said): (cell: CellValue) => Said {
  let above: Said = null;
  return (cell) => (above = cell === "" ? above : inRemarks(cell));
}

function saysYes(cell: CellValue): boolean {
  return !isBlank(cell) && !saysNo(cell) && !isSum(cell);
}

function isTick(cell: CellValue): boolean {
  const mark = readMark(cell);
  return mark.kind === "known" && mark.value;
}

// "Reserve", "Not confirmed", "Removed", "TBC".
function asideNamed(text: string): Said {
  const isAwaited = saysPending(text) || saysReserve(text) || saysStandIn(text);
  const named = isAwaited ? "candidate" : statusNamedIn(text);
  return named === "confirmed" ? null : named;
}

// What is left of a budget; a day is a number in Excel, too.
function isSum(cell: CellValue): boolean {
  return typeof cell === "number" && cell !== 1 && !(cell >= FIRST_DAY && cell < LAST_DAY);
}

// 2010 to 2064, as Excel counts.
const [FIRST_DAY, LAST_DAY] = [40_179, 60_268];

function saysNo(cell: CellValue): boolean {
  const mark = readMark(cell);
  return mark.kind === "known" && !mark.value;
}

// A nought may count anything.
function isWordForNo(cell: CellValue): boolean {
  return typeof cell !== "number" && saysNo(cell);
}

/** Whether a cell that is understood in part only says so in another: "SME (withdrawn)". */
export function leftBesideReader(): (reading: Reading<unknown>) => boolean {
  const saysLeft = remembered((typed: string) => statusNamedIn(typed) === "withdrawn");
  // What is certain has no other word in it.
  return (reading) =>
    reading.kind === "known" && reading.confidence === "likely" && saysLeft(reading.typed);
}

/** A partner's status beside such a remark: to be confirmed, whatever its cell says, unless that it takes no part. */
export function besideRemark(status: Reading<Status>, said: Said): Reading<Status> {
  if (said === null) return status;
  if (status.kind === "absent" || status.kind === "blank") return SAID[said];
  const isDoubted =
    status.kind === "known" && status.value === "confirmed" && status.evidence !== "choice";
  return isDoubted ? { ...status, confidence: "likely" } : status;
}

const SAID = { candidate: asSaid("candidate"), withdrawn: asSaid("withdrawn") };

function asSaid(value: Status): Reading<Status> {
  return { kind: "known", value, typed: "", confidence: "likely", evidence: "remark" };
}

/** Whether a column under this header, where it holds no field, is looked at for who has left or is not sure yet. */
export function tellsOfStatus(header: string): boolean {
  return (
    LEFT.has(fold(header)) ||
    isOfConfirming(header) ||
    asksWhoTakesPart(header) ||
    headsRemarks(header) ||
    asideNamed(header) !== null
  );
}

/** The column of remarks, an index into the table's columns; -1 for none. */
export function remarksIn(table: FoundTable, columns: Columns): number {
  return unusedColumns(table, columns).find(({ header }) => headsRemarks(header))?.index ?? -1;
}

/** The columns that hold no field, or numbers, by index into the table's columns. */
function unusedColumns(
  { columns: headed }: FoundTable,
  columns: Columns
): readonly { readonly header: string; readonly index: number }[] {
  const used = new Set(
    [...columns].flatMap(([field, { index }]) => (field === "partnerNumber" ? [] : index))
  );
  return headed.flatMap(({ header }, index) => (used.has(index) ? [] : { header, index }));
}

// "to be confirmed (call on 3 Dec)", but not "Contact: to be confirmed".
function saidIn(remark: string): Said {
  if (saysWhoLeft(remark)) return "withdrawn";
  const [first = ""] = remark.length > LONGEST_REMARK ? [] : listedParts(remark);
  return asideNamed(first);
}

const LEFT: ReadonlySet<string> = new Set(phrases(LEFT_HEADERS).map(fold));
