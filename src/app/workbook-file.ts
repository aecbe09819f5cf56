import type { CharterList } from "../core/charters/charter-list";
import { charterListAmong, type ListGrid } from "../core/charters/find-list";
import { answered } from "./answered";
import { refuse } from "./judge-table";
import type { Answer } from "./workbook";

/** A file that the user picked. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Reads a file as a workbook: each sheet with its cells, days as ISO 8601. What reads it is loaded only then. */
export type ReadWorkbookFile = (file: PickedFile) => Promise<Answer<readonly ListGrid[]>>;

/** The list of charter holders in a file. `asOf`: now, as ISO 8601. */
export async function listInFile(
  file: PickedFile,
  read: ReadWorkbookFile,
  asOf: string
): Promise<Answer<CharterList>> {
  const sheets = await answered(() => read(file));
  if (!sheets.ok) return sheets;
  const list = charterListAmong(sheets.value, { fileName: file.name, asOf });
  return list ? { ok: true, value: list } : refuse("no-charter-list", {});
}
