import type { PickedFile, ReadWorkbookFile } from "../app/workbook-file";
import type { Answer } from "../app/workbook";
import type { ProblemCode } from "../core/report/problem";
import { kindOfFile } from "./kind-of-file";
import { type PackageDirectory, packageDirectory } from "./package-directory";

/**
 * Reads a picked file as a workbook, on this machine. The library that does it comes with a script of its own, which is
 * loaded now and not when the pane opens. What the file claims about its size is looked at before anything is unpacked.
 */
export const readWorkbookFile: ReadWorkbookFile = async (file) => {
  if (file.size > LARGEST_FILE) return refused("file-too-big");
  const bytes = await bytesOf(file);
  if (!bytes) return refused("unreadable-file");
  const kind = kindOfFile(bytes);
  if (kind !== "xlsx") return refused(kind);
  const directory = packageDirectory(bytes);
  if (!directory) return refused("unreadable-file");
  const obstacle = obstacleIn(directory);
  if (obstacle) return refused(obstacle);

  const reader = await import(/* webpackChunkName: "workbook-file" */ "./xlsx-sheets").catch(
    () => null
  );
  if (!reader) return refused("file-reader-missing");
  const sheets = await reader.xlsxSheets(bytes).catch(() => null);
  return sheets ? { ok: true, value: sheets } : refused("unreadable-file");
};

// The Commission's list of 2026 has 0.9 MB, and 7 MB unpacked.
const LARGEST_FILE = 20_000_000;
const LARGEST_UNPACKED = 150_000_000;

function obstacleIn({ names, unpacked }: PackageDirectory): ProblemCode | null {
  if (unpacked > LARGEST_UNPACKED) return "file-too-big";
  if (names.some((name) => /workbook\d*\.xml$/.test(name))) return null;
  return names.some((name) => name.endsWith("workbook.bin")) ? "unsupported-format" : "not-a-workbook"; // prettier-ignore
}

// The browser refuses a file that was moved or changed since it was picked.
function bytesOf(file: PickedFile): Promise<Uint8Array | null> {
  return file.bytes().catch(() => null);
}

function refused(code: ProblemCode): Answer<never> {
  return { ok: false, problem: { code, detail: {} } };
}
