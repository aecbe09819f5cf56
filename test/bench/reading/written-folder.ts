import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDataFolder, type DataFolder } from "../../../bench/reading/data-folder";

/** A folder with these files in it; its path. All rows are invented. */
export function writtenFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export function folderOf(files: Readonly<Record<string, string>>): DataFolder {
  return readDataFolder(writtenFolder(files));
}
