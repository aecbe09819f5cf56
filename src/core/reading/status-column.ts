import type { FoundTable } from "../table/found-table";
import { tidy } from "./blank";
import { marksIn, type Columns, type ReadCell } from "./column-readers";
import { readMark } from "./mark";
import type { Status } from "./partner";
import { readStatus } from "./status";
import { saysPending } from "./status-awaited";

/**
 * How a status column is read. Where nothing but ticks stands in it, whoever has none is likely a candidate; a tick under
 * "To be confirmed" says so itself.
 */
export function statusColumnReader(table: FoundTable, columns: Columns): ReadCell<Status> {
  if (marksIn(table, "status", columns, readMark) !== "only-yes") return readStatus;
  const index = columns.get("status")?.index ?? 0;
  const toldBy = saysPending(table.columns[index]?.header ?? "") ? "known" : "blank";
  return (value) => {
    const reading = readStatus(value);
    if (reading.kind !== toldBy) return reading;
    const typed = tidy(value);
    return { kind: "known", value: "candidate", typed, confidence: "likely", evidence: "mark" };
  };
}
