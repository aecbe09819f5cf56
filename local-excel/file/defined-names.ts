import type { AddInCalls } from "./add-in-calls";
import { quoteSheet } from "./addresses";
import { mentionsSheet } from "./formula-text";
import { XmlElement } from "./xml-element";

export interface DefinedName {
  name: string;
  /** As Excel shows it, without the "=". */
  formula: string;
  hidden: boolean;
  /** Position of the only sheet that knows the name. */
  sheet: number | undefined;
}

/** <definedNames> of the workbook part. */
export class DefinedNames {
  constructor(
    private readonly workbook: XmlElement,
    private readonly order: readonly string[],
    private readonly calls: AddInCalls
  ) {}

  all(): DefinedName[] {
    return this.elements().map((element) => ({
      name: element.get("name") ?? "",
      formula: this.calls.shown(element.text),
      hidden: ["1", "true"].includes(element.get("hidden") ?? ""),
      sheet: sheetOf(element),
    }));
  }

  /** @param formula undefined takes the name away */
  set(name: string, sheet: number, formula: string | undefined): void {
    const known = this.elements().find((e) => e.get("name") === name && sheetOf(e) === sheet);
    if (formula === undefined) {
      if (known) this.remove(known);
      return;
    }
    const element = known ?? XmlElement.of("definedName", { name, localSheetId: sheet });
    element.text = this.calls.stored(formula);
    if (!known) this.workbook.childOrNew("definedNames", this.order).append(element);
  }

  /** @param place new position of a sheet; undefined: it is gone and so are its names */
  sheetsMoved(place: (old: number) => number | undefined): void {
    for (const element of this.elements()) {
      const old = sheetOf(element);
      if (old === undefined) continue;
      const now = place(old);
      if (now === undefined) this.remove(element);
      else if (now !== old) element.set("localSheetId", String(now));
    }
  }

  /** Rewrites the formulas of all names. @param change gets the position of the only sheet that knows the name */
  rewrite(change: (formula: string, sheet: number | undefined) => string): void {
    for (const element of this.elements()) {
      const formula = element.text;
      const now = change(formula, sheetOf(element));
      if (now !== formula) element.text = now;
    }
  }

  sheetRemoved(name: string): void {
    for (const element of this.elements())
      if (mentionsSheet(element.text, name)) element.text = "#REF!";
  }

  sheetRenamed(from: string, to: string): void {
    for (const element of this.elements()) {
      if (!mentionsSheet(element.text, from)) continue;
      const plain = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const quoted = plain.replace(/'/g, "''");
      element.text = element.text.replace(
        new RegExp(`(?:'${quoted}'|(?<![\\w.'])${plain})!`, "gi"),
        () => `${quoteSheet(to)}!`
      );
    }
  }

  private elements(): XmlElement[] {
    return this.workbook.child("definedNames")?.elements("definedName") ?? [];
  }

  /** The schema allows no empty list. */
  private remove(element: XmlElement): void {
    const list = this.workbook.child("definedNames");
    list?.remove(element);
    if (list && list.elements().length === 0) this.workbook.remove(list);
  }
}

function sheetOf(element: XmlElement): number | undefined {
  const position = element.get("localSheetId");
  return position === undefined ? undefined : Number(position);
}
