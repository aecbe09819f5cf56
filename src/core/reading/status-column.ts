import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { tidy } from "./blank";
import { marksIn, type Columns, type ReadCell } from "./column-readers";
import { readMark } from "./mark";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { isAside, readStatus, saysStage } from "./status";
import { saysPending, saysReserve } from "./status-awaited";
import { saysWhoLeft } from "./who-left";

/**
 * How a status column is read. Where nothing but ticks stands in it, whoever has none is likely a candidate; a tick under
 * "To be confirmed" says so itself.
 */
export function statusColumnReader(table: FoundTable, columns: Columns): ReadCell<Status> {
  if (marksIn(table, "status", columns, readMark) !== "only-yes") return readSaid;
  const index = columns.get("status")?.index ?? 0;
  const toldBy = saysPending(table.columns[index]?.header ?? "") ? "known" : "blank";
  return (value) => {
    const reading = readStatus(value);
    if (reading.kind !== toldBy) return reading;
    const typed = tidy(value);
    return { kind: "known", value: "candidate", typed, confidence: "likely", evidence: "mark" };
  };
}

/** Whether cells under "Status" say of a partner that it takes no part, however few they are, and not how far projects are. */
export function tellAside(cells: readonly CellValue[]): boolean {
  const aside = cells.filter((cell) => {
    const status = readSaid(cell);
    return status.kind === "known" && isAside(status.value);
  });
  return aside.length > cells.filter((cell) => saysStage(tidy(cell))).length;
}

/** A status, else what people remark on who stands by ("rezerwowy") and who has left ("takkede nej"). */
function readSaid(value: CellValue): Reading<Status> {
  const reading = readStatus(value);
  if (reading.kind !== "unreadable" || reading.suggestions.length > 0) return reading;
  const { typed } = reading;
  const said = saysReserve(typed) ? "candidate" : saysWhoLeft(typed) ? "withdrawn" : null;
  if (said === null) return reading;
  return { kind: "known", value: said, typed, confidence: "likely", evidence: "split" };
}
