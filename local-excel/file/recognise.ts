import { WorkbookFileError } from "./errors";
import { OfficePackage } from "./package";
import type { XmlElement } from "./xml-element";

export interface RecognisedWorkbook {
  pack: OfficePackage;
  workbookPath: string;
  workbook: XmlElement;
}

/** @throws WorkbookFileError saying why these bytes cannot be opened as a workbook */
export function recognise(bytes: Uint8Array): RecognisedWorkbook {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    throw compoundFile(bytes);
  if (startsWith(bytes, [0x09, 0x08]))
    throw new WorkbookFileError(
      "unsupported-format",
      "This is a workbook of an old Excel (.xls). Save it as .xlsx."
    );
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new WorkbookFileError("not-a-workbook", "This file is not an Excel workbook.");
  try {
    return open(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError(
      "unreadable",
      `The file is damaged: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error }
    );
  }
}

function open(bytes: Uint8Array): RecognisedWorkbook {
  const pack = new OfficePackage(bytes);
  if (pack.text("mimetype")?.includes("opendocument"))
    throw new WorkbookFileError(
      "unsupported-format",
      "This is an OpenDocument file. Save it as .xlsx."
    );
  const workbookPath = pack.has("_rels/.rels")
    ? pack.relationships("").ofKind("officeDocument")[0]?.path
    : undefined;
  if (workbookPath === undefined)
    throw new WorkbookFileError("not-a-workbook", "This zip file holds no Office document.");
  const type = pack.contentType(workbookPath) ?? "";
  if (/sheet\.binary/.test(type))
    throw new WorkbookFileError(
      "unsupported-format",
      "This is a binary workbook (.xlsb). Save it as .xlsx."
    );
  if (!/spreadsheetml|ms-excel/.test(type))
    throw new WorkbookFileError("not-a-workbook", "This Office document is not a workbook.");
  const workbook = pack.xml(workbookPath)?.root;
  if (workbook?.name !== "workbook")
    throw new WorkbookFileError("unreadable", "The file is damaged: it has no workbook part.");
  return { pack, workbookPath, workbook };
}

/** Old Excel files and encrypted new ones share one container; the latter hold a stream of this name. */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  if (indexOfUtf16(bytes, "EncryptedPackage") >= 0)
    return new WorkbookFileError(
      "password-protected",
      "This workbook is protected with a password. Open it in Excel and save it without."
    );
  return new WorkbookFileError(
    "unsupported-format",
    "This is a file of an old Office version (such as .xls). Save it as .xlsx."
  );
}

function indexOfUtf16(bytes: Uint8Array, text: string): number {
  const wanted = [...text].flatMap((c) => [c.charCodeAt(0), 0]);
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
