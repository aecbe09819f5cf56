import type { CellRef } from "../table/grid";

/** What a coloured cell says; each kind has one colour and one word. */
export const MARK_KINDS = ["counts", "unclear", "not-counted", "not-allowed"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A colour-and-word that a cell of the user's table should carry. A cell carries at most one mark. */
export interface Mark {
  readonly kind: MarkKind;
  readonly cell: CellRef;
}

/** How a mark looks. `symbol` and `word` stand in front of the cell's own text; colours are "#RRGGBB". */
export interface MarkLook {
  readonly symbol: string;
  readonly word: string;
  readonly fill: string;
  readonly font: string;
  /** What the mark means, for the legend. */
  readonly means: string;
}

// Told apart by lightness as well as by hue (blue, yellow, grey, dark red), so that they differ to colour-blind eyes and in grey print.
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  counts: {
    symbol: "✓",
    word: "counts",
    fill: "#CFE5FA",
    font: "#0A3A63",
    means: "counts as a full partner",
  },
  unclear: {
    symbol: "?",
    word: "check",
    fill: "#FFE999",
    font: "#573F00",
    means: "cannot be decided, or is to be confirmed: please look at this cell",
  },
  "not-counted": {
    symbol: "–",
    word: "not counted",
    fill: "#D9D9D9",
    font: "#3A3A3A",
    means: "takes part, or may, but counts towards no minimum",
  },
  "not-allowed": {
    symbol: "✗",
    word: "out",
    fill: "#8C2132",
    font: "#FFFFFF",
    means:
      "left out of every count: a full partner from a country that cannot have any in this call",
  },
};
