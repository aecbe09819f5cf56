import { hasMarker } from "./marker";

/** The highlights on a sheet that are from us, by their handles. */
export interface FoundHighlights {
  readonly ownMarks: readonly string[];
  /** Without condition and look: what a write leaves that breaks off between adding a highlight and describing it. */
  readonly unfinishedMarks: readonly string[];
}

/** Asks for what `foundHighlights` needs to know. */
export function askForHighlights(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load(NEEDED.map((name) => `items/${name}`).join());
}

const NEEDED = [
  "id",
  "type",
  "customOrNullObject/rule/formula",
  "customOrNullObject/format/fill/color",
  "customOrNullObject/format/font/color",
];

/** The same of one conditional format. */
export function askForHighlight(format: Excel.ConditionalFormat): Excel.ConditionalFormat {
  return format.load(NEEDED.join());
}

/** Tells ours from the user's own conditional formats. */
export function highlightsAmong(items: readonly Excel.ConditionalFormat[]): FoundHighlights {
  return {
    ownMarks: items.filter((item) => hasMarker(formulaOf(item))).map(({ id }) => id),
    unfinishedMarks: items.filter(isUnfinished).map(({ id }) => id),
  };
}

function isUnfinished(item: Excel.ConditionalFormat): boolean {
  const formula = formulaOf(item);
  if (formula === null || !NO_CONDITION.test(formula)) return false;
  const { fill, font } = item.customOrNullObject.format;
  return !fill.color && !font.color;
}

// What a highlight holds between being added and being told when to show: nothing, or a condition that never holds.
const NO_CONDITION = /^(=?FALSE(\(\))?)?$/i;

function formulaOf({ type, customOrNullObject }: Excel.ConditionalFormat): string | null {
  const isCustom = type === Excel.ConditionalFormatType.custom && !customOrNullObject.isNullObject;
  return isCustom ? customOrNullObject.rule.formula : null;
}
