import type { LineLook } from "../core/report/summary-page";

/** What cells look like; what is absent is as in any other cell. Sizes in points. */
export interface Paint {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

export interface Look {
  readonly paint?: Paint;
  /** A line under it. */
  readonly ruled?: boolean;
  /** Of the second cell alone, where the outcome stands. */
  readonly outcome?: Paint;
}

const MET: Paint = { bold: true, color: "#0B5A08", fill: "#DFF6DD" };
const UNMET: Paint = { bold: true, color: "#8E1A12", fill: "#FDE7E9" };
const OPEN: Paint = { bold: true, color: "#6B4700", fill: "#FFF4CE" };
const QUIET: Paint = { bold: true, color: "#484644", fill: "#F3F2F1" };
const ADVICE: Paint = { bold: true, color: "#0F4C81", fill: "#DEECF9" };

/** How each kind of line looks. */
export const LOOKS: Readonly<Record<LineLook, Look>> = {
  title: { paint: { bold: true, size: 18 } },
  subtitle: { paint: { color: "#484644" } },
  "verdict-met": { paint: { size: 13, ...MET } },
  "verdict-unmet": { paint: { size: 13, ...UNMET } },
  "verdict-undetermined": { paint: { size: 13, ...OPEN } },
  heading: { paint: { bold: true, size: 13, color: "#0F4C81" } },
  "column-heads": { paint: { bold: true, color: "#FFFFFF", fill: "#0F4C81" } },
  row: { ruled: true },
  "row-met": { ruled: true, outcome: MET },
  "row-unmet": { ruled: true, outcome: UNMET },
  "row-undetermined": { ruled: true, outcome: OPEN },
  "row-not-applicable": { ruled: true, outcome: QUIET },
  "row-advice": { ruled: true, outcome: ADVICE },
  note: { paint: { italic: true, color: "#484644" } },
  blank: {},
};
