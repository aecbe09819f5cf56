import { XmlElement } from "./xml-element";

/** Number formats by the ids under which cell formats name them: Excel's own, and those of <numFmts>. */
export class NumberFormats {
  constructor(
    private readonly styles: XmlElement,
    private readonly order: readonly string[]
  ) {}

  code(id: number): string {
    const own = this.own().find((format) => format.get("numFmtId") === String(id));
    return own?.get("formatCode") ?? BUILT_IN[id] ?? "General";
  }

  /** The id of a format code, which is added when it has none. */
  id(code: string): number {
    const builtIn = Object.entries(BUILT_IN).find(([, format]) => format === code);
    if (builtIn) return Number(builtIn[0]);
    const own = this.own();
    const known = own.find((format) => format.get("formatCode") === code);
    if (known) return Number(known.get("numFmtId"));
    const id = 1 + Math.max(LAST_BUILT_IN, ...own.map((format) => Number(format.get("numFmtId"))));
    const list = this.styles.childOrNew("numFmts", this.order);
    list.append(XmlElement.of("numFmt", { numFmtId: id, formatCode: code }));
    list.set("count", String(own.length + 1));
    return id;
  }

  private own(): XmlElement[] {
    return this.styles.child("numFmts")?.elements("numFmt") ?? [];
  }
}

const LAST_BUILT_IN = 163;

// ECMA-376 18.8.30, the en-US ones; 14 and 22 are shown in the user's own order.
const BUILT_IN: Record<number, string> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};
