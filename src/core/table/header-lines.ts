import { type Field, TYPE_MARKS } from "../reading/field";
import { fold } from "../reading/fold";
import { headerFits, isForeignHeader, isHeaderText } from "../reading/header";
import type { Block } from "./bands";
import { cellKey } from "./ground";
import type { Ground } from "./ground";
import { headerOf, isValue, recursBelow, textsOf } from "./header-line";
import type { Header } from "./header-line";

/** A header together with the row below it, where that row says more of it: sub headings, units, another language. */
export function withLineBelow(ground: Ground, header: Header, to: number, block: Block): Header {
  const below = header.last + 1;
  if (below > to) return header;
  const lower = textsOf(ground, below, block);
  const filled = lower.filter((text) => text !== "");
  if (
    filled.length === 0 ||
    !lower.every(
      (text, at) => text === "" || belongsToHeader(ground, text, below, to, block.left + at)
    )
  )
    return header;
  const joined = headerOf(
    header.first,
    below,
    joinLines(ground, header.last, header.texts, lower, block)
  );
  if (filled.every((text) => /^[([].*[)\]]$/.test(text))) return joined;
  const under = lower.filter((text, at) => text !== "" && header.texts[at] === "").length;
  const spanned = lower.some(
    (text, at) => text !== "" && isSpanned(ground, header.last, block.left + at)
  );
  const again = lower.filter((text, at) => saysTheSame(text, header.texts[at] ?? "")).length;
  // A lone text below a header heads a section.
  const subHeadings = under > 0 && filled.length > 1;
  return subHeadings || spanned || (again >= 2 && again * 2 >= filled.length) ? joined : header;
}

/** A header together with the row above it, where that row holds headings for groups of its columns. */
export function withLineAbove(
  ground: Ground,
  header: Header,
  from: number,
  to: number,
  block: Block
): Header {
  const above = header.first - 1;
  if (above < from) return header;
  const upper = textsOf(ground, above, block);
  const filled = upper.filter((text) => text !== "").length;
  if (filled === 0 || (filled === 1 && !isGroupHeading(ground, above, block))) return header;
  const isData = (text: string, at: number): boolean =>
    isValue(text) || recursBelow(ground, text, above, to, block.left + at);
  if (upper.some(isData)) return header;
  const joined = headerOf(above, header.last, joinLines(ground, above, upper, header.texts, block));
  return joined.score > header.score || fillsGaps(upper, header.texts) ? joined : header;
}

function fillsGaps(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.some((text, at) => lower[at] === "" && headerFits(text).length > 0);
}

// A heading over some of the columns; a title stands over all of them.
function isGroupHeading(ground: Ground, row: number, block: Block): boolean {
  return ground.spans.some(
    ({ top, left, right }) =>
      top === row && left > block.left && left <= block.right && right <= block.right
  );
}

function belongsToHeader(
  ground: Ground,
  text: string,
  row: number,
  to: number,
  column: number
): boolean {
  if (/^[([].*[)\]]$/.test(text)) return true;
  return isHeaderText(text) && !recursBelow(ground, text, row, to, column);
}

function saysTheSame(lower: string, upper: string): boolean {
  const field = headerFits(lower)[0]?.field;
  return field !== undefined && headerFits(upper)[0]?.field === field;
}

function isSpanned(ground: Ground, row: number, column: number): boolean {
  return ground.spans.some(
    ({ top, left, right }) => top === row && left <= column && right >= column
  );
}

/** Group headings reach over the columns they are merged across, or, unmerged, up to the next heading. */
function joinLines(
  ground: Ground,
  row: number,
  upper: readonly string[],
  lower: readonly string[],
  block: Block
): readonly string[] {
  let heading = "";
  let until = Infinity;
  return lower.map((text, at) => {
    const own = upper[at] ?? "";
    if (own !== "") {
      const span = ground.spans.find(({ top, left }) => top === row && left === block.left + at);
      heading = own;
      const reachesDown = ground.shown.has(cellKey(row + 1, block.left + at));
      until = span?.right ?? (reachesDown ? block.left + at : Infinity);
    }
    const above = own !== "" ? own : text !== "" && block.left + at <= until ? heading : "";
    if (text === "") return above;
    return above === "" || fold(above) === fold(text) || isBoxUnder(above, text)
      ? text
      : `${above} ${text}`;
  });
}

// "Type of organisation" over "HEI", "VET", "SME": boxes to tick, none of which holds a type or a role by itself.
function isBoxUnder(heading: string, text: string): boolean {
  const headed = headerFits(heading)[0]?.field;
  const boxes = headed === "role" ? ROLE_BOXES : headed === "organisationType" ? TYPE_BOXES : null;
  if (boxes) return headerFits(text).some(({ field }) => boxes.has(field));
  const own = headerFits(text)[0]?.field;
  return (
    headed === undefined && own !== undefined && TYPE_BOXES.has(own) && !isForeignHeader(heading)
  );
}

const TYPE_BOXES: ReadonlySet<Field> = new Set(TYPE_MARKS);
const ROLE_BOXES: ReadonlySet<Field> = new Set<Field>([
  "isCoordinator",
  "isFullPartner",
  "isAssociatedPartner",
  "isAffiliatedEntity",
]);
