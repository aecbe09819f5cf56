import { writeXlsx } from "hucre";
import { deflateRawSync } from "node:zlib";
import type { PickedFile } from "../../src/app/workbook-file";
import { charterListAmong } from "../../src/core/charters/find-list";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { packageDirectory } from "../../src/files/package-directory";
import { xlsxSheets } from "../../src/files/xlsx-sheets";
import { HEADERS, listValues } from "../core/charters/invented-list";

function fileOf(bytes: Uint8Array, size = bytes.byteLength): PickedFile {
  return { name: "list.xlsx", size, bytes: async () => bytes };
}

const problemIn = async (file: PickedFile): Promise<string | null> => {
  const answer = await readWorkbookFile(file);
  return answer.ok ? null : answer.problem.code;
};

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const listFile = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: "About", rows: [["A list of holders"], [true, 4.5, null]] },
      {
        name: "Holders",
        rows: [
          HEADERS,
          ...listValues(150).map((row) => [
            ...row.slice(0, 10),
            day("2021-01-01"),
            day("2029-12-31"),
          ]),
        ],
      },
    ],
  });

const unpackedSize = (bytes: Uint8Array): number | null =>
  packageDirectory(bytes)?.unpacked ?? null;

test("a workbook is read sheet by sheet, its days as ISO 8601", async () => {
  const answer = await readWorkbookFile(fileOf(await listFile()));
  if (!answer.ok) throw new Error(answer.problem.code);
  const [about, holders] = answer.value;
  expect(about).toEqual({
    sheetName: "About",
    values: [
      ["A list of holders", ""],
      [true, 4.5],
    ],
  });
  expect(holders?.values[1]?.slice(10)).toEqual(["2021-01-01", "2029-12-31"]);
  const picked = { fileName: "list.xlsx", asOf: "2026-02-01T09:00:00Z" };
  expect(charterListAmong(answer.value, picked)?.holders).toHaveLength(150);
});

describe("what can't be read", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const inUtf16 = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["a text", text("PIC;Name\n1;X"), "not-a-workbook"],
    ["a web page", text("<!doctype html><table>"), "not-a-workbook"],
    ["an old .xls", new Uint8Array([...compound, 69, 0, 1]), "unsupported-format"],
    ["a password", new Uint8Array([...compound, 69, 0, ...inUtf16]), "password-protected"],
    ["a package cut off", text("PK\u0003\u0004 and no more"), "unreadable-file"],
    ["a package that is no workbook", zipOf("content.xml", text("hello")), "not-a-workbook"],
    ["a binary workbook", zipOf("xl/workbook.bin", text("hello")), "unsupported-format"],
    [
      "a package with one part of a workbook",
      zipOf("xl/workbook.xml", text("<x/>")),
      "unreadable-file",
    ],
  ])("%s", async (_, bytes, code) => expect(await problemIn(fileOf(bytes))).toBe(code));

  test("a workbook cut off anywhere", async () => {
    const bytes = await listFile();
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await problemIn(fileOf(bytes.slice(0, bytes.length * share)))).toBe("unreadable-file");
  });

  test("a file that the browser no longer hands out", async () => {
    const gone = { name: "x", size: 5, bytes: () => Promise.reject(new Error("NotFoundError")) };
    expect(await problemIn(gone)).toBe("unreadable-file");
  });
});

describe("what is too big", () => {
  test("by its size, before a byte of it is read", async () => {
    const bytes = jest.fn(async () => new Uint8Array());
    expect(await problemIn({ name: "x", size: 20_000_001, bytes })).toBe("file-too-big");
    expect(bytes).not.toHaveBeenCalled();
  });

  test("by what it says that it holds, before a byte is unpacked", async () => {
    const bomb = zipOf("xl/workbook.xml", new Uint8Array(1000), { says: 200_000_000 });
    expect(unpackedSize(bomb)).toBe(200_000_000);
    expect(await problemIn(fileOf(bomb))).toBe("file-too-big");
  });

  test("what holds more than it says is not unpacked further", async () => {
    const bomb = zipOf("[Content_Types].xml", new Uint8Array(60_000_000), { says: 100 });
    expect(unpackedSize(bomb)).toBe(100);
    await expect(xlsxSheets(bomb)).rejects.toThrow("limit of 100 bytes");
  });

  test("what leaves its size unsaid is not unpacked at all", async () => {
    const content = new Uint8Array(60_000_000);
    expect(unpackedSize(zipOf("[Content_Types].xml", content, { says: 0 }))).toBeNull();
    expect(unpackedSize(zipOf("[Content_Types].xml", content, { says: 0xffffffff }))).toBeNull();
  });

  test("a cell in the last corner of a sheet makes no billions of cells", async () => {
    const sheet = { name: "Far", rows: [["PIC"]], cells: new Map() };
    const bytes = await writeXlsx({ sheets: [sheet] });
    const far = rewritten(bytes, (xml) =>
      xml.replace(
        "</sheetData>",
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
      )
    );
    const answer = await readWorkbookFile(fileOf(await far));
    expect(answer.ok && answer.value[0]?.values).toEqual([["PIC"]]);
  });
});

/** A package with one entry; `says`: how long it claims to be, unpacked. */
function zipOf(name: string, content: Uint8Array, { says = content.length } = {}): Uint8Array {
  const packed = deflateRawSync(content);
  const field = (value: number, bytes: number): number[] =>
    Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);
  const told = [...field(0, 4), ...field(packed.length, 4), ...field(says, 4)];
  const named = [...field(name.length, 2), ...field(0, 2)];
  const local = [
    ...field(0x04034b50, 4),
    ...field(20, 2),
    0,
    0,
    8,
    0,
    0,
    0,
    0,
    0,
    ...told,
    ...named,
  ];
  const start = [...local, ...text(name), ...packed];
  const entry = [
    ...field(0x02014b50, 4), ...field(20, 2), ...field(20, 2), 0, 0, 8, 0, 0, 0, 0, 0, ...told, ...named,
    ...field(0, 14), ...text(name),
  ]; // prettier-ignore
  const end = [...field(0x06054b50, 4), ...field(0, 4), 1, 0, 1, 0, ...field(entry.length, 4), ...field(start.length, 4), 0, 0]; // prettier-ignore
  return new Uint8Array([...start, ...entry, ...end]);
}

/** A workbook file whose first sheet is written otherwise. */
async function rewritten(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import("fflate");
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [name]: text(change(new TextDecoder().decode(parts[name]))) });
}
