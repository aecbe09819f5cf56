import type { LineLook } from "../core/report/summary-page";

/** How one kind of line looks; what is absent is as in any other cell. Sizes in points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly ruled?: boolean;
  /** Colour of the second cell alone, where the outcome stands. */
  readonly outcome?: { readonly color: string; readonly fill: string };
}

const MET = { color: "#0B5A08", fill: "#DFF6DD" };
const UNMET = { color: "#8E1A12", fill: "#FDE7E9" };
const OPEN = { color: "#6B4700", fill: "#FFF4CE" };
const QUIET = { color: "#484644", fill: "#F3F2F1" };

/** How each kind of line looks. */
export const LOOKS: Readonly<Record<LineLook, Look>> = {
  title: { bold: true, size: 18 },
  subtitle: { color: "#484644" },
  "verdict-met": { bold: true, size: 13, ...MET },
  "verdict-unmet": { bold: true, size: 13, ...UNMET },
  "verdict-undetermined": { bold: true, size: 13, ...OPEN },
  heading: { bold: true, size: 13, color: "#0F4C81" },
  "column-heads": { bold: true, color: "#FFFFFF", fill: "#0F4C81" },
  row: { ruled: true },
  "row-met": { ruled: true, outcome: MET },
  "row-unmet": { ruled: true, outcome: UNMET },
  "row-undetermined": { ruled: true, outcome: OPEN },
  "row-not-applicable": { ruled: true, outcome: QUIET },
  "row-advice": { ruled: true, outcome: { color: "#0F4C81", fill: "#DEECF9" } },
  note: { italic: true, color: "#484644" },
  blank: {},
};
