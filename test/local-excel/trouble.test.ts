import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { partsOf, plain } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const writeCell = (): Promise<unknown> =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Partners").getRange("F1").values = [["x"]];
    await context.sync();
  });

describe("a cell being edited", () => {
  test("batches are refused", async () => {
    await excel.open(plain(), { editing: true });
    await expect(writeCell()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("delayForCellEdit waits for the user to finish", async () => {
    const book = await excel.open(plain());
    book.user.beginEditing();
    let done = false;
    const batch = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const name = context.workbook.load("name");
      await context.sync();
      done = true;
      return name.name;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    book.user.endEditing();
    expect(await batch).toBe("Book1.xlsx");
  });
});

describe("failures", () => {
  const work = (): Promise<unknown> =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      for (let row = 1; row <= 3; row++) sheet.getRange(`F${row}`).values = [[row]];
      await context.sync();
      context.workbook.worksheets.add("Summary").getRange("A1").values = [["done"]];
      context.workbook.customXmlParts.add('<m xmlns="urn:ours"/>');
      await context.sync();
    });

  test("at every single action: what ran before stays, nothing after runs, the file can be saved and opened", async () => {
    const whole = await excel.open(plain());
    await work();
    const total = whole.counts.actions;
    expect(total).toBeGreaterThan(20);
    const states = new Set<string>();
    for (let action = 1; action <= total; action++) {
      const book = await excel.open(plain(), { failAt: { action, code: "AccessDenied" } });
      await expect(work()).rejects.toMatchObject({ code: "AccessDenied" });
      expect(book.counts.actions).toBe(action);
      const bytes = await book.save();
      await excel.open(bytes);
      states.add(
        Object.values(partsOf(bytes))
          .join()
          .replace(/\{[0-9A-F-]{36}\}/g, "")
      );
    }
    await excel.open(plain(), { failAt: { action: total + 1 } });
    await work();
    expect(states.size).toBe(6); // nothing, 1, 2 or 3 cells, the empty sheet, the sheet with its cell
  });

  test("counted anew in each batch, with the general code unless another is given", async () => {
    const book = await excel.open(plain(), { failAt: { action: 3, per: "batch" } });
    await expect(work()).rejects.toMatchObject({ code: "GeneralException" });
    await expect(work()).rejects.toMatchObject({ code: "GeneralException" });
    book.trouble.failAt = undefined;
    await work();
  });

  test("an application that falls silent", async () => {
    await excel.open(plain(), { silentFrom: 2 });
    await excel.Excel.run(async (c) => c.sync());
    const answered = await Promise.race([
      writeCell().then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
    ]);
    expect(answered).toBe("silence");
  });
});

describe("requirement sets", () => {
  test("the client refuses what an older Excel does not have", async () => {
    await excel.open(plain(), { requirementSets: { ExcelApi: "1.9" } });
    const { requirements } = excel.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.9"),
      requirements.isSetSupported("ExcelApi", "1.10"),
    ]).toEqual([true, false]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges("A1,B2").load("address");
      await context.sync();
    });
    await expect(
      excel.Excel.run(
        async (c) => (
          c.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject(),
          c.sync()
        )
      )
    ).rejects.toMatchObject({ code: "ApiNotFound" });
    await excel.open(plain(), { requirementSets: { ExcelApi: "1.7" } });
    await expect(
      excel.Excel.run(async (c) => (c.workbook.worksheets.getFirst().getRanges("A1"), c.sync()))
    ).rejects.toMatchObject({ code: "ApiNotFound" });
    await excel.open(plain());
    expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  });
});

describe("counts and limits", () => {
  test("syncs, the clean-up after Excel.run, actions and bytes", async () => {
    const book = await excel.open(plain());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      context.workbook.load("name");
      await context.sync();
    });
    await book.save();
    expect([
      book.counts.syncs,
      book.counts.cleanups,
      book.counts.requests.map((r) => r.cleanup),
    ]).toEqual([2, 1, [false, false, true]]);
    expect(book.counts.actions).toBe(book.counts.requests.reduce((sum, r) => sum + r.actions, 0));
    expect(book.counts.requests.every((r) => r.requestBytes > 100 && r.responseBytes > 50)).toBe(
      true
    );
    book.counts.reset();
    expect([book.counts.syncs, book.counts.requests.length]).toEqual([0, 0]);
  });

  test("5 MB a request and a response, where the web's limits are on", async () => {
    const long = "é".repeat(30_000);
    const rows = Array.from({ length: 60 }, (_, i) => [`${i}${long}`, long]);
    const write = (count: number): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(`H1:I${count}`).values = rows.slice(
          0,
          count
        );
        await context.sync();
      });
    const read = (): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("H1:I60").load("values");
        await context.sync();
      });
    const book = await excel.open(plain(), { webLimits: true });
    await expect(write(60)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await write(40);
    await read();
    book.trouble.webLimits = false;
    await write(60);
    book.trouble.webLimits = true;
    await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});
