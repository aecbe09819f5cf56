import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { data, file, partsOf, plain, plainParts, PARTNERS } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const writeCell = (): Promise<unknown> =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Partners").getRange("F1").values = [["x"]];
    await context.sync();
  });

describe("protection", () => {
  const locked = (attributes = ""): Uint8Array =>
    file(
      plainParts({
        Partners: `${data(PARTNERS).replace('<c r="B2"', '<c r="B2" s="4"')}<sheetProtection sheet="1" ${attributes}/>`,
        Other: data([["a"]]),
      })
    );

  test("a protected sheet says so and what it permits", async () => {
    await excel.open(locked('formatCells="0" selectLockedCells="1"'));
    await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Partners");
      const other = context.workbook.worksheets.getItem("Other").protection.load();
      protection.load("protected,options");
      await context.sync();
      expect(protection.options).toMatchObject({
        allowFormatCells: true,
        allowFormatColumns: false,
        selectionMode: "Unlocked",
      });
      expect([protection.protected, other.protected]).toEqual([true, false]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "values",
      (s) => {
        s.getRange("F1").values = [[1]];
      },
    ],
    [
      "formats",
      (s) => {
        s.getRange("F1").format.fill.color = "red";
      },
    ],
    [
      "number formats",
      (s) => {
        s.getRange("F1").numberFormat = [["0"]];
      },
    ],
    ["conditional formats", (s) => s.getRange("F1").conditionalFormats.add("Custom")],
    ["tables", (s) => s.tables.add("F1:F2", true)],
    ["merging", (s) => s.getRange("F1:G1").merge()],
    ["clearing", (s) => s.getRange("A1").clear()],
    [
      "column widths",
      (s) => {
        s.getRange("A1").format.columnWidth = 50;
      },
    ],
    [
      "row heights",
      (s) => {
        s.getRange("A1").format.rowHeight = 50;
      },
    ],
  ])("a protected sheet denies %s", async (_, write) => {
    const bytes = locked();
    const book = await excel.open(bytes);
    const batch = excel.Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem("Partners"));
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "AccessDenied" });
    expect(partsOf(await book.save())["xl/worksheets/sheet1.xml"]).toBe(
      partsOf(bytes)["xl/worksheets/sheet1.xml"]
    );
  });

  test("unlocked cells and what is permitted can be changed; other sheets too", async () => {
    await excel.open(locked('formatCells="0"'));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      sheet.getRange("B2").values = [["Spain"]];
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]];
      context.workbook.worksheets.add("New");
      await context.sync();
    });
  });

  test("a protected structure denies sheets, whether the file or the test protects it", async () => {
    const inFile = file(
      plainParts(
        { Partners: data(PARTNERS) },
        { workbook: '<workbookProtection lockStructure="1"/>' }
      )
    );
    for (const open of [
      () => excel.open(inFile),
      () => excel.open(plain(), { structureProtected: true }),
    ]) {
      await open();
      for (const change of [
        (c: Excel.RequestContext) => void c.workbook.worksheets.add("New"),
        (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().name = "Other"),
      ]) {
        await expect(excel.Excel.run(async (c) => (change(c), c.sync()))).rejects.toMatchObject({
          code: "AccessDenied",
        });
      }
      await excel.Excel.run(async (context) => {
        context.workbook.protection.load("protected");
        context.workbook.worksheets.getFirst().getRange("F1").values = [["contents may change"]];
        await context.sync();
        expect(context.workbook.protection.protected).toBe(true);
      });
    }
  });

  test("sheets protected by the test, and a workbook that can only be read", async () => {
    const bytes = plain();
    await excel.open(bytes, { protectedSheets: ["Partners"] });
    await expect(writeCell()).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.values" },
    });
    const book = await excel.open(bytes, { readOnly: true });
    await expect(writeCell()).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(
      excel.Excel.run(async (c) => (c.workbook.customXmlParts.add("<a/>"), c.sync()))
    ).rejects.toMatchObject({ code: "AccessDenied" });
    expect(
      await excel.Excel.run(
        async (c) => (c.workbook.load("readOnly"), await c.sync(), c.workbook.readOnly)
      )
    ).toBe(true);
    expect(Buffer.compare(await book.save(), bytes)).toBe(0);
  });
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
