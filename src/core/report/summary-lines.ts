import type { Line, LineLook } from "./summary-page";

/** Together about one A4 page across; shared by all sections: number, outcome, name, three short columns, text, where from. */
export const WIDTHS: readonly number[] = [7, 16, 29, 16, 16, 22, 52, 32];

const BLANK: Line = { look: "blank", cells: [] };

/** A section: blank line, heading, its lines. Nothing at all where it has no lines. */
export function section(heading: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [BLANK, across("heading", heading), ...lines];
}

/** The heads of the columns below; in each section the second column holds the outcome, symbol first. */
export function columnHeads(...cells: readonly string[]): Line {
  return { look: "column-heads", cells };
}

/** One text over the whole width of the page. */
export function across(look: LineLook, text: string): Line {
  return { look, cells: [text], wide: true };
}

/** One of several remarks, with a bullet. */
export function bullet(text: string): Line {
  return across("note", `• ${text}`);
}
