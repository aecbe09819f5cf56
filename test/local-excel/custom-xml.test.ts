import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { partsOf, plain, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

type Context = Excel.RequestContext;
const run = <T>(batch: (context: Context) => Promise<T>): Promise<T> => excel.Excel.run(batch);

async function reopened(book: OpenedWorkbook): Promise<Record<string, string>> {
  const bytes = await book.save();
  await excel.open(bytes);
  return partsOf(bytes);
}

describe("custom XML parts", () => {
  const NAMESPACE = "urn:alliance-check";

  test("are added, found by namespace after re-opening, changed and deleted", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const part = context.workbook.customXmlParts
        .add(`<memory xmlns="${NAMESPACE}"><a>é &amp; ü</a></memory>`)
        .load("id,namespaceUri");
      await context.sync();
      expect([part.namespaceUri, /^\{[0-9A-F-]{36}\}$/.test(part.id)]).toEqual([NAMESPACE, true]);
    });
    const parts = await reopened(book);
    expect(parts["customXml/item2.xml"]).toBe(
      `<memory xmlns="${NAMESPACE}"><a>é &amp; ü</a></memory>`
    );
    expect(parts["customXml/itemProps2.xml"]).toContain(`<ds:schemaRef ds:uri="${NAMESPACE}"/>`);
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps2.xml"');

    await run(async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
      const only = context.workbook.customXmlParts
        .getByNamespace(NAMESPACE)
        .getOnlyItemOrNullObject();
      const [xml, all, none] = [
        only.getXml(),
        context.workbook.customXmlParts.getCount(),
        context.workbook.customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject(),
      ];
      const nothing = none.getXml();
      await context.sync();
      expect([found.items.length, xml.value, all.value, none.isNullObject, nothing.value]).toEqual([
        1,
        `<memory xmlns="${NAMESPACE}"><a>é &amp; ü</a></memory>`,
        2,
        true,
        null,
      ]);
      const part = context.workbook.customXmlParts.getItem(found.items[0]?.id ?? "");
      part.setXml(`<memory xmlns="${NAMESPACE}"/>`);
      const now = part.getXml();
      await context.sync();
      expect(now.value).toBe(`<memory xmlns="${NAMESPACE}"/>`);
      part.delete();
      const left = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("adding and deleting leaves the file with the parts it had, byte for byte", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const part = context.workbook.customXmlParts.add("<a xmlns='urn:x'/>");
      await context.sync();
      part.delete();
      await context.sync();
    });
    expect(await reopened(book)).toEqual(partsOf(rich()));
  });

  test("what is not well-formed is refused", async () => {
    await excel.open(plain());
    for (const xml of [
      "",
      "text",
      "<a>",
      "<a></b>",
      "<a/><b/>",
      "<a b=c/>",
      "<a>&</a>",
      "<!DOCTYPE a><a/>",
    ]) {
      await expect(
        run(async (context) => (context.workbook.customXmlParts.add(xml), context.sync()))
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});
