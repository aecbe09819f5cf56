import {
  check,
  clear,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";

const WITH_CELL_RULE = {
  ...PARTNERS,
  conditionalRules: [
    ...(PARTNERS.conditionalRules ?? []),
    {
      type: "cellIs" as const,
      operator: "equal" as const,
      priority: 2,
      formula: '"Germany"',
      range: "B2:B5",
      style: { font: { italic: true } },
    },
  ],
};

async function ownHighlights(): Promise<number> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getFirst()
      .getRange()
      .conditionalFormats.load("items/id");
    await context.sync();
    return formats.items.length;
  });
}

test("a conditional format that Excel can't describe stops neither check nor clear", async () => {
  const opened = await open(await workbookOf(WITH_CELL_RULE), { brokenFormats: true });
  expect(await ownHighlights()).toBe(2);

  expect(problemOf(await check())).toBeNull();
  const checked = await ownHighlights();
  expect(checked).toBeGreaterThan(2);
  expect(isWritten(await check())).toBe(true);
  expect(await ownHighlights()).toBe(checked);
  expect(opened.sheetNames).toEqual(["Partners", SUMMARY]);

  const cleared = await clear(true);
  expect(cleared.ok && cleared.value.sheet).toBe("emptied");
  expect(await ownHighlights()).toBe(2);
});
