import { LEFT_REMARKS, REMARK_HEADERS, REPLACING_WORDS } from "../../reference/status-words";
import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import type { Columns } from "./column-readers";
import { fold } from "./fold";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { remembered } from "./remembered";
import { foldedWords, phrases } from "./word-list";
import { WordSet } from "./word-set";

/** Whether the remarks on a row say that its partner has left; null where the table has no column of remarks. */
export function remarkReader(
  { columns: headed }: FoundTable,
  columns: Columns
): ((row: TableRow) => boolean) | null {
  const used = new Set([...columns.values()].map(({ index }) => index));
  const indexes = headed.flatMap(({ header }, index) =>
    !used.has(index) && headsRemarks(header) ? [index] : []
  );
  if (indexes.length === 0) return null;
  const saysLeft = remembered((cell: CellValue) => typeof cell === "string" && saysWhoLeft(cell));
  return ({ values }) =>
    indexes.some((index) => {
      const cell = values[index] ?? "";
      return cell !== "" && saysLeft(cell);
    });
}

/** A partner's status beside such a remark: to be confirmed, whatever its cell says, unless that it takes no part. */
export function besideRemark(status: Reading<Status>, hasLeft: boolean): Reading<Status> {
  if (!hasLeft) return status;
  if (status.kind === "absent" || status.kind === "blank") return LEFT;
  const isDoubted =
    status.kind === "known" && status.value === "confirmed" && status.evidence !== "choice";
  return isDoubted ? { ...status, confidence: "likely" } : status;
}

const LEFT: Reading<Status> = {
  kind: "known",
  value: "withdrawn",
  typed: "",
  confidence: "likely",
  evidence: "remark",
};

function headsRemarks(header: string): boolean {
  return fold(header)
    .split(" ")
    .some((word) => HEADERS.has(word));
}

// "Replaces a firm that withdrew", but not "withdrew, replaced by another".
function saysWhoLeft(remark: string): boolean {
  if (remark.length > LONGEST) return false;
  const folded = fold(remark);
  if (!LAST_WORDS.hasAnyOf(folded)) return false;
  const text = ` ${folded} `;
  return LEFT_PHRASES.some((phrase) => {
    const at = text.indexOf(phrase);
    return at >= 0 && !REPLACING.hasAnyOf(text.slice(1, Math.max(at, 1)));
  });
}

const LONGEST = 400;

const HEADERS = foldedWords(REMARK_HEADERS);
const REPLACING = new WordSet([...foldedWords(REPLACING_WORDS)].filter((word) => word !== ""));
const LEFT_PHRASES = phrases(LEFT_REMARKS).map((phrase) => ` ${fold(phrase)} `);
const LAST_WORDS = new WordSet(LEFT_PHRASES.map((phrase) => phrase.trim().split(" ").pop() ?? ""));
