import { askForHighlight, type FoundHighlights, highlightsAmong } from "./found-highlights";
import { isUndescribable } from "./refusal";

/**
 * The highlights on a sheet, each conditional format asked about alone. Excel fails a request about a format that it can't
 * describe, such as a duplicated cell-value rule (OfficeDev/office-js#5222) or one that undo brought back (#6396); that one is
 * not ours, and the others are still to be known.
 */
export async function highlightsOneByOne(sheetId: string): Promise<FoundHighlights> {
  const handles = await Excel.run(async (context) => {
    const formats = formatsOn(context, sheetId).load("items/id");
    await context.sync();
    return formats.items.map(({ id }) => id);
  });
  const found: FoundHighlights[] = [];
  for (const handle of handles) found.push(await askAlone(sheetId, handle));
  return {
    ownMarks: found.flatMap(({ ownMarks }) => ownMarks),
    unfinishedMarks: found.flatMap(({ unfinishedMarks }) => unfinishedMarks),
  };
}

async function askAlone(sheetId: string, handle: string): Promise<FoundHighlights> {
  try {
    return await Excel.run(async (context) => {
      const format = askForHighlight(formatsOn(context, sheetId).getItem(handle));
      await context.sync();
      return highlightsAmong([format]);
    });
  } catch (error) {
    if (!isUndescribable(error)) throw error;
    return { ownMarks: [], unfinishedMarks: [] };
  }
}

function formatsOn(
  context: Excel.RequestContext,
  sheetId: string
): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
}
