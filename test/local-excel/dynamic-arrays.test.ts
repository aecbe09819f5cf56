import type { DescribedFunctions } from "../../local-excel/calc/custom-functions";
import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { shown } from "./noting-functions";
import { data, file, partsOf, plainParts, type Parts } from "./workbook-bytes";

// Formulas whose arrays spill by themselves carry a mark in the file, without which Excel takes one value of them.

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

let list: unknown = [["a"], ["b"]];
beforeEach(() => void (list = [["a"], ["b"]]));
const customFunctions: DescribedFunctions = {
  metadata: { functions: [{ id: "LIST" }] },
  namespace: "ALLIANCE",
  call: () => list,
};
const opened = (bytes: Uint8Array): Promise<OpenedWorkbook> =>
  excel.open(bytes, { calculates: true, customFunctions });

const NUMBERS = data([[1], [2], [3]]);
const numbers = (): Parts => plainParts({ S: NUMBERS });
/** The numbers in column A, and these cells in the first row beside them. */
const beside = (cells: string): Parts =>
  plainParts({ S: NUMBERS.replace("</row>", `${cells}</row>`) });
const sheetOf = (bytes: Uint8Array): string => partsOf(bytes)["xl/worksheets/sheet1.xml"]!;

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const BLOCK =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';
const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">';
/** As Excel writes it. */
const METADATA =
  `${HEAD}<metadataTypes count="1">${TYPE}</metadataTypes><futureMetadata name="XLDAPR" count="1">${BLOCK}</futureMetadata>` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function withMetadata(parts: Parts, metadata: string): Uint8Array {
  const types = String(parts["[Content_Types].xml"]).replace(
    "</Types>",
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>'
  );
  const relations = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>'
  );
  return file({
    ...parts,
    "[Content_Types].xml": types,
    "xl/_rels/workbook.xml.rels": relations,
    "xl/metadata.xml": metadata,
  });
}

test("what spilled is saved with the mark, and spills again when it is opened", async () => {
  const book = await opened(file(numbers()));
  book.user.type("S", "C1", "=A1:A3*2");
  book.user.type("S", "D1", "=SUM(A1:A3)");
  const bytes = await book.save();
  const parts = partsOf(bytes);
  expect(sheetOf(bytes)).toContain(
    '<c r="C1" cm="1"><f t="array" ref="C1:C3">A1:A3*2</f><v>2</v></c><c r="D1"><f>SUM(A1:A3)</f>'
  );
  expect(parts["xl/metadata.xml"]).toBe(METADATA);
  expect(parts["[Content_Types].xml"]).toContain(
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>'
  );
  expect(parts["xl/_rels/workbook.xml.rels"]).toMatch(
    /Type="[^"]*\/officeDocument\/2006\/relationships\/sheetMetadata" Target="\/xl\/metadata.xml"/
  );
  const again = await opened(bytes);
  again.user.type("S", "C1", "=A1:A2*3");
  expect(shown(again, 2)).toEqual(["3", "6", "", ""]);
});

test("calls of an add-in carry the mark also where they give one value or an error", async () => {
  list = "one";
  const book = await opened(file(numbers()));
  book.user.type("S", "C1", "=ALLIANCE.LIST()");
  book.user.type("S", "D1", '=IF(ALLIANCE.LIST()="one",1,2)');
  book.user.type("S", "E1", "=ALLIANCE.NONE()");
  const sheet = sheetOf(await book.save());
  expect(sheet).toContain(
    '<c r="C1" cm="1" t="str"><f t="array" ref="C1">_xldudf_ALLIANCE_LIST()</f>'
  );
  expect(sheet).toContain('<c r="D1" cm="1"><f t="array" ref="D1">IF(_xldudf_ALLIANCE_LIST()=');
  expect(sheet).toContain('<c r="E1" cm="1" t="e"><f t="array" ref="E1">ALLIANCE.NONE()</f>');
});

test("what has no room is saved with the mark, and as an error that every Excel knows", async () => {
  const book = await opened(file(numbers()));
  book.user.type("S", "C2", "mine");
  book.user.type("S", "C1", "=A1:A3*2");
  const bytes = await book.save();
  expect(sheetOf(bytes)).toContain(
    '<c r="C1" cm="1" t="e"><f t="array" ref="C1">A1:A3*2</f><v>#VALUE!</v></c>'
  );
  expect(shown(book, 2)[0]).toBe("#SPILL!");
  const again = await opened(bytes);
  again.user.clearContents("S", "C2");
  expect(shown(again, 2)).toEqual(["2", "4", "6", ""]);
});

test("a mark that the file has is used again, and the part stays as it is", async () => {
  const parts = beside('<c r="C1" cm="1"><f t="array" ref="C1">SUM(A1:A3)</f><v>0</v></c>');
  const book = await opened(withMetadata(parts, METADATA));
  book.user.type("S", "D1", "=A1:A3*2");
  const bytes = await book.save();
  expect(sheetOf(bytes)).toContain('<c r="C1" cm="1"><f t="array" ref="C1">SUM(A1:A3)</f><v>6</v>');
  expect(sheetOf(bytes)).toContain('<c r="D1" cm="1"><f t="array" ref="D1:D3">');
  expect(partsOf(bytes)["xl/metadata.xml"]).toBe(METADATA);
});

test("a part with metadata of other kinds is kept, and the mark comes behind them", async () => {
  const rich = (name: string): string =>
    `<metadataType name="${name}" minSupportedVersion="120000"/>`;
  const others =
    `<metadataTypes count="1">${rich("XLRICHVALUE")}</metadataTypes><metadataStrings count="1"><s v="x"/></metadataStrings>` +
    '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"/></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>';
  const parts = beside('<c r="C1" cm="1"><f t="array" ref="C1:C2">A1:A3</f><v>1</v></c>');
  const main = HEAD.replace(/ xmlns:xda="[^"]*"/, "");
  const book = await opened(withMetadata(parts, `${main}${others}</metadata>`));
  book.user.type("S", "D1", "=A1:A3*2");
  book.user.type("S", "A2", 5);
  const bytes = await book.save();
  expect(sheetOf(bytes)).toContain('<c r="C1" cm="1"><f t="array" ref="C1:C2">A1:A3</f>');
  expect(sheetOf(bytes)).toContain('<c r="D1" cm="2"><f t="array" ref="D1:D3">');
  const metadata = partsOf(bytes)["xl/metadata.xml"]!;
  const declared =
    ' xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"';
  const future = BLOCK.replace(" fDynamic", `${declared} fDynamic`);
  expect(metadata).toBe(
    main +
      others
        .replace("</metadataTypes>", `${TYPE}</metadataTypes>`)
        .replace('<metadataTypes count="1">', '<metadataTypes count="2">')
        .replace(
          '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk>',
          `<futureMetadata name="XLDAPR" count="1">${future}</futureMetadata>` +
            '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk>'
        ) +
      "</metadata>"
  );
});

test("an array of the old kind keeps its cells and gets no mark", async () => {
  const array = '<f t="array" ref="C1:C2">A1:A3*2</f>';
  const wide = '<f t="array" ref="D1:E1">A1:A1*10</f>';
  const parts = beside(`<c r="C1">${array}<v>0</v></c><c r="D1">${wide}<v>0</v></c>`);
  const book = await opened(file(parts));
  book.user.type("S", "A2", 50);
  expect(shown(book, 2)).toEqual(["2", "100", "", ""]);
  expect([shown(book, 3)[0], shown(book, 4)[0]]).toEqual(["10", "10"]);
  const bytes = await book.save();
  expect(sheetOf(bytes)).toContain(`<c r="C1">${array}<v>2</v></c>`);
  expect(partsOf(bytes)["xl/metadata.xml"]).toBeUndefined();
});

test("a formula that a file has without the mark gives one value, as Excel has it", async () => {
  const cells =
    '<c r="C1"><f>_xldudf_ALLIANCE_LIST()</f><v>0</v></c><c r="D1"><f>A1:A3*2</f><v>9</v></c>';
  const book = await opened(file(beside(cells)));
  book.user.type("S", "E1", "new");
  expect([shown(book, 2), shown(book, 3)]).toEqual([
    ["a", "", "", ""],
    ["9", "", "", ""],
  ]);
  expect(sheetOf(await book.save())).toContain('<c r="C1" t="str"><f>_xldudf_ALLIANCE_LIST()</f>');
  book.user.type("S", "C1", book.view.input("S", 0, 2));
  expect(shown(book, 2)).toEqual(["a", "b", "", ""]);
});

test("a marked formula of one cell moves with its row, and is sorted", async () => {
  const cells =
    '<c r="C1" cm="1"><f t="array" ref="C1">A1+1</f><v>2</v></c>' +
    '<c r="D1" cm="1"><f t="array" ref="D1">1+1</f><v>2</v></c>';
  const book = await opened(withMetadata(beside(cells), METADATA));
  book.user.insertRows("S", 0, 1);
  expect(sheetOf(await book.save())).toContain(
    '<c r="C2" cm="1"><f t="array" ref="C2">A2+1</f><v>2</v></c>' +
      '<c r="D2" cm="1"><f t="array" ref="D2">1+1</f><v>2</v></c>'
  );
  book.user.sort("S", "A2:D4", "A", { descending: true });
  expect(sheetOf(await book.save())).toContain(
    '<c r="C4" cm="1"><f t="array" ref="C4">A4+1</f><v>2</v></c>'
  );
});
