import { open, rm, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Where the checked copy of a workbook goes: beside it as partners.checked.xlsx, into the folder that `out` names under the
 * same name, or to the file that `out` names.
 */
export async function copyPath(file: string, out: string | undefined): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const copy = `${name}.checked${ext || ".xlsx"}`;
  if (out === undefined) return path.join(dir, copy);
  return (await isFolder(out)) ? path.join(out, copy) : out;
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false
  );
}

/** Writes a new file and returns its path. A file that exists is never written over: then a number is added. */
export async function writeNewFile(wanted: string, bytes: Uint8Array): Promise<string> {
  const { dir, name, ext } = path.parse(wanted);
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? wanted : path.join(dir, `${name}-${number}${ext}`);
    try {
      await writeWhole(file, bytes);
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

// A file that could not be written to its end, on a full disk say, is taken away again.
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}
