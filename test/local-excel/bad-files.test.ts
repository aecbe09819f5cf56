import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startLocalExcel, WorkbookFileError, type LocalExcel } from "../../local-excel/start";
import { file, plain, plainParts } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
const without = (part: string): Uint8Array =>
  file(
    Object.fromEntries(Object.entries(plainParts({ One: "" })).filter(([path]) => path !== part))
  );
const withType = (from: string, to: string): Uint8Array => {
  const parts = plainParts({ One: "<sheetData/>" });
  return file({
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(from, to),
  });
};

test.each<[string, string, Uint8Array]>([
  ["nothing at all", "not-a-workbook", new Uint8Array()],
  ["comma separated values", "not-a-workbook", text("Organisation,Country\nA,FR\n")],
  ["a page of HTML called .xls", "not-a-workbook", text("<html><table></table></html>")],
  ["a zip of something else", "not-a-workbook", file({ "readme.txt": "hello" })],
  [
    "a text document",
    "not-a-workbook",
    withType("spreadsheetml.sheet.main", "wordprocessingml.document.main"),
  ],
  ["a password", "password-protected", compound("EncryptedPackage")],
  ["an old .xls", "unsupported-format", compound("Workbook")],
  [
    "a binary workbook",
    "unsupported-format",
    withType(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    ),
  ],
  [
    "an OpenDocument sheet",
    "unsupported-format",
    file({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
  ],
  ["half a file", "unreadable", plain().slice(0, 700)],
  [
    "a workbook part that is no XML",
    "unreadable",
    file({ ...plainParts({ One: "" }), "xl/workbook.xml": "<workbook><sheets></workbook>" }),
  ],
  [
    "a sheet that is no XML",
    "unreadable",
    file({ ...plainParts({ One: "" }), "xl/worksheets/sheet1.xml": "<worksheet><sheetData/>" }),
  ],
  ["a sheet that is missing", "unreadable", without("xl/worksheets/sheet1.xml")],
  ["a workbook part that is missing", "unreadable", without("xl/workbook.xml")],
])("%s is refused: %s", async (_, code, bytes) => {
  const error = await excel.open(bytes).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(WorkbookFileError);
  expect(error).toMatchObject({ name: "WorkbookFileError", code });
  expect((error as Error).message).toMatch(/^(This|The) .*\.?/);
});

test("a file is opened by its path and gives the workbook its name", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "local-excel-"));
  try {
    writeFileSync(path.join(folder, "Partners.xlsx"), plain());
    await excel.open(path.join(folder, "Partners.xlsx"));
    const name = await excel.Excel.run(
      async (c) => (c.workbook.load("name"), await c.sync(), c.workbook.name)
    );
    expect(name).toBe("Partners.xlsx");
    await expect(excel.open(path.join(folder, "absent.xlsx"))).rejects.toMatchObject({
      code: "ENOENT",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
