import { SHEET_ORDER } from "./sheet-order";
import type { XmlElement } from "./xml-element";

/** Where conditional formats stand in a sheet: in its own elements, and in the list of extensions that newer kinds need. */
export class ConditionalFormatParts {
  constructor(private readonly root: XmlElement) {}

  main(): XmlElement[] {
    return this.root.elements("conditionalFormatting");
  }

  extended(): XmlElement[] {
    return this.extensionLists().flatMap((list) => list.elements("x14:conditionalFormatting"));
  }

  /** Puts a new element behind those that are there: Excel keeps them together. */
  place(container: XmlElement): void {
    const last = this.main().at(-1);
    if (!last) this.root.insert(container, SHEET_ORDER);
    else this.root.children.splice(this.root.children.indexOf(last) + 1, 0, container);
  }

  /** Takes a rule away, the rest of it among the extensions too, and what then holds no rule any more. */
  remove(rule: XmlElement): void {
    for (const container of [...this.main(), ...this.extended()])
      if (container.elements().includes(rule)) this.removeFrom(container, rule);
    const id = rule.child("extLst")?.text.trim();
    if (!id) return;
    for (const container of this.extended()) {
      const partner = container.elements().find((element) => element.get("id") === id);
      if (partner) this.removeFrom(container, partner);
    }
  }

  private removeFrom(container: XmlElement, rule: XmlElement): void {
    container.remove(rule);
    if (container.elements().some(isRule)) return;
    const parent = [this.root, ...this.extensionLists()].find(({ children }) =>
      children.includes(container)
    );
    parent?.remove(container);
  }

  private extensionLists(): XmlElement[] {
    return (this.root.child("extLst")?.elements("ext") ?? []).flatMap((ext) =>
      ext.elements("x14:conditionalFormattings")
    );
  }
}

/** Whether an element is a rule, of the sheet itself or of its extensions. */
export function isRule({ name }: XmlElement): boolean {
  return name === "cfRule" || name === "x14:cfRule";
}
