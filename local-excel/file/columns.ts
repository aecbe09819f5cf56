import { XmlElement } from "./xml-element";

type ColumnAttribute = "width" | "hidden" | "style" | "customWidth" | "bestFit";

interface Column {
  /** In characters of the default font, as files have it. */
  readonly width: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** <cols>: widths, formats and hiding of whole columns, kept as runs of equal columns. */
export class Columns {
  /** Asked for with every cell, so kept until columns change. */
  private readonly known = new Map<number, Column>();

  constructor(
    private readonly sheet: XmlElement,
    private readonly order: readonly string[]
  ) {}

  hidden(column: number): boolean {
    return this.column(column).hidden;
  }

  style(column: number): number {
    return this.column(column).style;
  }

  /** Width in characters of the default font, as files have it. */
  width(column: number): number {
    return this.column(column).width;
  }

  set(
    from: number,
    to: number,
    attributes: Partial<Record<ColumnAttribute, string | undefined>>
  ): void {
    for (const run of this.split(from, to))
      for (const [name, value] of Object.entries(attributes)) run.set(name, value);
    this.known.clear();
  }

  changeStyle(from: number, to: number, change: (style: number) => number): void {
    for (const run of this.split(from, to))
      run.set("style", String(change(Number(run.get("style") ?? 0))));
    this.known.clear();
  }

  /** The sheet's XML was changed by others. */
  forget(): void {
    this.known.clear();
  }

  private column(column: number): Column {
    let known = this.known.get(column);
    if (!known) this.known.set(column, (known = this.read(column)));
    return known;
  }

  private read(column: number): Column {
    const run = this.runs().find(
      (r) => Number(r.get("min")) <= column + 1 && Number(r.get("max")) > column
    );
    return {
      width: Number(run?.get("width") ?? this.standardWidth()),
      hidden: ["1", "true"].includes(run?.get("hidden") ?? ""),
      style: Number(run?.get("style") ?? 0),
    };
  }

  private standardWidth(): number {
    const format = this.sheet.child("sheetFormatPr");
    const base = format?.get("baseColWidth");
    return Number(
      format?.get("defaultColWidth") ?? (base === undefined ? 9.140625 : Number(base) + 1.140625)
    );
  }

  private runs(): XmlElement[] {
    return this.sheet.child("cols")?.elements("col") ?? [];
  }

  /** Runs that cover exactly the columns from…to, made out of the present ones and of new ones for the gaps. */
  private split(from: number, to: number): XmlElement[] {
    const first = from + 1;
    const last = to + 1;
    const inside: XmlElement[] = [];
    const result: XmlElement[] = [];
    let next = first;
    const cut = (run: XmlElement, min: number, max: number): XmlElement =>
      run.clone().set("min", String(min)).set("max", String(max));
    const fill = (max: number): void => {
      if (next > max) return;
      const run = XmlElement.of("col", { min: next, max, width: this.width(next - 1) });
      inside.push(run);
      result.push(run);
    };
    for (const run of this.runs()) {
      const [min, max] = [Number(run.get("min")), Number(run.get("max"))];
      if (max < first || min > last) {
        if (min > last) {
          fill(last);
          next = Math.max(next, last + 1);
        }
        result.push(run);
        continue;
      }
      if (min < first) result.push(cut(run, min, first - 1));
      fill(Math.min(min - 1, last));
      const middle = cut(run, Math.max(min, first), Math.min(max, last));
      inside.push(middle);
      result.push(middle);
      if (max > last) result.push(cut(run, last + 1, max));
      next = Math.min(max, last) + 1;
    }
    fill(last);
    this.sheet.childOrNew("cols", this.order).children = result;
    return inside;
  }
}
