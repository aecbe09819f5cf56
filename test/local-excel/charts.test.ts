import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { reopened, run } from "./reopened";
import { data, file, partsOf, plainParts, richParts } from "./workbook-bytes";

const FIGURES = data([
  ["Country", "Actors", "Providers"],
  ["Austria", 2, 1],
  ["Malta", 0, 3],
]);

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

/** A workbook with figures beside the chart, picture and notes of a file that is not ours. */
function figures(): Uint8Array {
  return file(plainParts({ "Our figures": FIGURES, Other: data([["x"]]) }));
}

function addChart(sheet: Excel.Worksheet, name = "Ours", at = "A1:C3"): Excel.Chart {
  const { Excel } = excel;
  const chart = sheet.charts.add(
    Excel.ChartType.barStacked,
    sheet.getRange(at),
    Excel.ChartSeriesBy.columns
  );
  chart.name = name;
  return chart;
}

/** What went wrong, as the add-in hears of it. */
function refusal(act: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  return run(async (context) => {
    act(context);
    await context.sync();
    return "nothing";
  }).catch((error: unknown) => (error as { code?: unknown }).code);
}

test("a chart is saved with all parts that lead to it, and is there when the file is opened again", async () => {
  const book = await excel.open(figures());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = addChart(sheet);
    chart.setPosition("B5", "D9");
    chart.title.text = "Actors & providers";
    chart.title.format.font.size = 12;
    chart.legend.position = "Bottom";
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = 9.5;
    valueAxis.minimum = 0;
    valueAxis.maximum = 4;
    valueAxis.majorUnit = 2;
    valueAxis.title.text = "Partners";
    const second = chart.series.getItemAt(1);
    second.format.fill.setSolidColor("#8FC1B5");
    second.format.line.color = "black";
    second.gapWidth = 50;
    await context.sync();
  });
  const parts = await reopened(book);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<\/sheetData><drawing r:id="rId1"\/><\/worksheet>$/
  );
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"'
  );
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"'
  );
  const chart = parts["xl/charts/chart1.xml"] ?? "";
  expect(chart.match(/<c:f>[^<]*/g)).toEqual([
    "<c:f>'Our figures'!$B$1",
    "<c:f>'Our figures'!$A$2:$A$3",
    "<c:f>'Our figures'!$B$2:$B$3",
    "<c:f>'Our figures'!$C$1",
    "<c:f>'Our figures'!$A$2:$A$3",
    "<c:f>'Our figures'!$C$2:$C$3",
  ]);
  expect(chart).toContain("<a:t>Actors &amp; providers</a:t>");
  expect(parts["xl/drawings/drawing1.xml"]).toContain(
    "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
      "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
  );
  await run(async (context) => {
    const found = context.workbook.worksheets.getFirst().charts.getItem("Ours");
    const { categoryAxis, valueAxis } = found.axes;
    found.load("name");
    found.title.load("text");
    found.title.format.font.load("size");
    found.legend.load("position,visible");
    categoryAxis.load("reversePlotOrder,position,tickLabelSpacing");
    categoryAxis.format.font.load("size");
    valueAxis.load("minimum,maximum,majorUnit,position");
    valueAxis.title.load("text");
    const series = found.series.load("items/gapWidth,items/format/line/color");
    await context.sync();
    expect([found.name, found.title.text, found.title.format.font.size]).toEqual([
      "Ours",
      "Actors & providers",
      12,
    ]);
    expect([found.legend.position, found.legend.visible]).toEqual(["Bottom", true]);
    expect([
      categoryAxis.reversePlotOrder,
      categoryAxis.position,
      categoryAxis.tickLabelSpacing,
      categoryAxis.format.font.size,
    ]).toEqual([true, "Maximum", 1, 9.5]);
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 4, 2]);
    expect([valueAxis.position, valueAxis.title.text]).toEqual(["Automatic", "Partners"]);
    expect(series.items.map((one) => [one.gapWidth, one.format.line.color])).toEqual([
      [50, ""],
      [50, "#000000"],
    ]);
  });
});

test("the elements of a chart stand in the schema's order, in whatever order they were set", async () => {
  const book = await excel.open(figures());
  await run(async (context) => {
    const chart = addChart(context.workbook.worksheets.getFirst());
    const { categoryAxis, valueAxis } = chart.axes;
    chart.series.getItemAt(0).format.line.color = "#000000";
    chart.series.getItemAt(0).format.fill.setSolidColor("#0F4C81");
    valueAxis.majorUnit = 1;
    valueAxis.maximum = 3;
    valueAxis.minimum = 0;
    valueAxis.title.text = "Partners";
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = 9;
    chart.legend.position = "Top";
    chart.title.text = "Late";
    chart.title.text = "Later";
    await context.sync();
  });
  const chart = (await reopened(book))["xl/charts/chart1.xml"] ?? "";
  const orderIn = (start: string, ...names: string[]): boolean => {
    const from = chart.indexOf(start);
    const places = names.map((name) => chart.indexOf(`<${name}`, from + start.length));
    return from >= 0 && places.every((at, i) => at > (places[i - 1] ?? from));
  };
  expect(orderIn("<c:chart>", "c:title", "c:autoTitleDeleted", "c:plotArea")).toBe(true);
  expect(orderIn("</c:plotArea>", "c:legend", "c:plotVisOnly", "c:dispBlanksAs")).toBe(true);
  expect(orderIn("<c:ser>", "c:idx", "c:order", "c:tx", "c:spPr", "a:solidFill", "a:ln")).toBe(
    true
  );
  expect(orderIn("<c:catAx>", "c:axPos", "c:numFmt", "c:tickLblPos", "c:txPr", "c:crossAx")).toBe(
    true
  );
  expect(orderIn("<c:catAx>", "c:lblOffset", "c:tickLblSkip", "c:noMultiLvlLbl")).toBe(true);
  expect(orderIn("<c:valAx>", "c:orientation", "c:max ", "c:min ", "c:delete")).toBe(true);
  expect(orderIn("<c:valAx>", "c:majorGridlines", "c:title", "c:numFmt", "c:crossBetween")).toBe(
    true
  );
  expect(orderIn("<c:valAx>", "c:crossBetween", "c:majorUnit")).toBe(true);
  expect(chart.match(/<c:title>/g)).toHaveLength(2);
  expect(chart).toContain('<c:autoTitleDeleted val="0"/>');
});

test("removed, a chart leaves no part: the file is as it was", async () => {
  const book = await excel.open(figures());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    addChart(sheet, "One");
    addChart(sheet, "Two");
    await context.sync();
    sheet.charts.getItem("One").delete();
    await context.sync();
  });
  const one = partsOf(await book.save());
  expect(Object.keys(one).filter((path) => path.includes("chart"))).toEqual([
    "xl/charts/chart2.xml",
  ]);
  expect(one["xl/drawings/drawing1.xml"]).not.toContain('name="One"');
  await run(async (context) => {
    context.workbook.worksheets.getFirst().charts.getItemOrNullObject("Two").delete();
    context.workbook.worksheets.getFirst().charts.getItemOrNullObject("Two").delete();
    await context.sync();
  });
  expect(await reopened(book)).toEqual(partsOf(figures()));
});

describe("a file's own chart", () => {
  const CHART = ["xl/charts/chart1.xml", "xl/drawings/_rels/drawing1.xml.rels"];
  const LAID = ["xl/drawings/drawing1.xml", "xl/media/image1.png", ...CHART];

  /** The file with figures of ours on the sheet that has the chart. */
  async function openRich(): Promise<OpenedWorkbook> {
    const book = await excel.open(file(richParts()));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      sheet.getRange("G20:H21").values = [
        ["Country", "Actors"],
        ["Austria", 2],
      ];
      await context.sync();
    });
    return book;
  }

  test("stays as it is beside ours, and to the byte when ours is gone again", async () => {
    const before = partsOf(file(richParts()));
    const book = await openRich();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      addChart(sheet, "Ours", "G20:H21");
      const count = sheet.charts.getCount();
      const shapes = sheet.shapes.getCount();
      await context.sync();
      expect([count.value, shapes.value]).toEqual([2, 1]);
    });
    const beside = partsOf(await book.save());
    expect(beside["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
    expect(beside["xl/charts/chart2.xml"]).toContain("Partners!$H$21");
    const ours =
      /<xdr:twoCellAnchor[^>]*><xdr:from>(?:(?!<\/xdr:twoCellAnchor>).)*name="Ours".*?<\/xdr:twoCellAnchor>/;
    expect(beside["xl/drawings/drawing1.xml"]?.replace(ours, "")).toBe(
      before["xl/drawings/drawing1.xml"]
    );
    // Each object of a drawing has a number of its own.
    const numbers = [...(beside["xl/drawings/drawing1.xml"] ?? "").matchAll(/cNvPr id="(\d+)"/g)];
    expect(new Set(numbers.map(([, id]) => id)).size).toBe(3);

    await run(async (context) => {
      context.workbook.worksheets.getItem("Partners").charts.getItem("Ours").delete();
      await context.sync();
    });
    const after = partsOf(await book.save());
    for (const path of LAID) expect([path, after[path]]).toEqual([path, before[path]]);
    expect(Object.keys(after).sort()).toEqual(
      Object.keys(before)
        .filter((path) => path !== "xl/calcChain.xml" || path in after)
        .sort()
    );
  });

  test("can be taken away, and the picture beside it stays", async () => {
    const book = await openRich();
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Partners");
      charts.getItemAt(0).delete();
      await context.sync();
    });
    const parts = await reopened(book);
    expect(Object.keys(parts)).toContain("xl/media/image1.png");
    expect(Object.keys(parts)).not.toContain("xl/charts/chart1.xml");
    expect(parts["[Content_Types].xml"]).not.toContain("chart1.xml");
    expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).not.toContain("chart");
  });
});

test("a sheet that goes takes its chart along; rows that move take it with them", async () => {
  const book = await excel.open(figures());
  await run(async (context) => {
    addChart(context.workbook.worksheets.getFirst()).setPosition("A5", "B6");
    await context.sync();
  });
  book.user.insertRows("Our figures", 1, 2);
  const moved = partsOf(await book.save());
  expect(moved["xl/charts/chart1.xml"]).toContain("'Our figures'!$A$4:$A$5");
  expect(moved["xl/drawings/drawing1.xml"]).toMatch(/<xdr:from>.*<xdr:row>6<.*<xdr:row>8</);
  await run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  const paths = Object.keys(await reopened(book));
  expect(paths.filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test("a window would show stacked bars with what the cells hold now, and of other charts only where they are", async () => {
  const book = await excel.open(figures());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ours = addChart(sheet);
    ours.setPosition("A5", "B6");
    ours.title.text = "Partners";
    ours.axes.categoryAxis.reversePlotOrder = true;
    ours.series.getItemAt(0).format.fill.setSolidColor("#0F4C81");
    const range = sheet.getRange("A1:C3");
    sheet.charts.add("ColumnClustered", range, "Columns").setPosition("D5", "D5");
    await context.sync();
  });
  book.user.type("Our figures", "B3", "5");
  expect(book.view.charts("Our figures")).toEqual([
    {
      area: { top: 4, left: 0, bottom: 5, right: 1 },
      title: "Partners",
      bars: {
        categories: ["Austria", "Malta"],
        series: [
          { name: "Actors", color: "#0F4C81", values: [2, 5] },
          { name: "Providers", color: "#A6A6A6", values: [1, 3] },
        ],
        firstOnTop: true,
      },
    },
    { area: { top: 4, left: 3, bottom: 4, right: 3 }, title: "", bars: null },
  ]);
  expect(book.view.charts("Other")).toEqual([]);
});

test("what Excel or we can't do is refused: other charts, other cells, protected sheets, charts that are gone", async () => {
  await excel.open(figures(), { protectedSheets: ["Other"] });
  const first = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getFirst();
  const add = (type: string, at: string, by: string) => (context: Excel.RequestContext) =>
    first(context).charts.add(type as "Pie", first(context).getRange(at), by as "Columns");
  expect(await refusal(add("Pie", "A1:C3", "Columns"))).toBe("NotImplemented");
  expect(await refusal(add("BarStacked", "A1:C3", "Auto"))).toBe("NotImplemented");
  expect(await refusal(add("BarStacked", "A1:C4", "Columns"))).toBe("NotImplemented");
  expect(await refusal(add("BarStacked", "A1:A3", "Columns"))).toBe("NotImplemented");
  expect(await refusal(add("BarStacked", "A:C", "Columns"))).toBe("NotImplemented");
  expect(await refusal((context) => first(context).charts.getItem("Nobody").load("name"))).toBe(
    "ItemNotFound"
  );
  expect(
    await refusal((context) => {
      const chart = addChart(first(context));
      chart.delete();
      chart.title.text = "Too late";
    })
  ).toBe("ItemNotFound");
  expect(
    await refusal((context) => {
      const chart = addChart(first(context));
      chart.delete();
      chart.name = "Too late";
    })
  ).toBe("ItemNotFound");
  expect(
    await refusal((context) => {
      const { charts } = context.workbook.worksheets.getItem("Other");
      charts.add("BarStacked", first(context).getRange("A1:C3"), "Columns");
    })
  ).toBe("AccessDenied");
  for (const wrong of [
    (chart: Excel.Chart): void => void (chart.name = ""),
    (chart: Excel.Chart): void => void (chart.legend.position = "Custom"),
    (chart: Excel.Chart): void => void (chart.axes.valueAxis.majorUnit = 0),
    (chart: Excel.Chart): void => void (chart.axes.categoryAxis.minimum = 0),
    (chart: Excel.Chart): void => void (chart.series.getItemAt(0).gapWidth = 501),
    (chart: Excel.Chart): void => chart.series.getItemAt(0).format.fill.setSolidColor("no colour"),
    (chart: Excel.Chart): void => chart.setPosition("Other!A1", "Other!B2"),
  ])
    expect(await refusal((context) => wrong(addChart(first(context))))).toBe("InvalidArgument");
});
