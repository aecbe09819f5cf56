import { formatReference, parseReference, type Box } from "./addresses";
import { ConditionalFormatParts, isRule } from "./conditional-format-parts";
import type { SheetSurroundings } from "./surroundings";
import { XmlElement } from "./xml-element";

/** One rule as the file has it. `dxf` is its differential format, to read or (for rules made here) to change. */
export interface ConditionalRule {
  element: XmlElement;
  /** The type as files name it ("expression", "cellIs", "dataBar" …). */
  kind: string;
  boxes: readonly Box[];
  priority: number;
  stopIfTrue: boolean;
  /** Without "="; undefined for kinds that have none. */
  formula: string | undefined;
}

/**
 * All conditional formats of a sheet. Rules found in the file are never rewritten: only their priority number moves when a new
 * rule is put before them.
 */
export class ConditionalFormats {
  private readonly parts: ConditionalFormatParts;
  private readonly fileOrder = new Map<XmlElement, number>();
  private readonly pendingFormats = new Map<XmlElement, XmlElement>();
  private readonly readBoxes = new WeakMap<
    XmlElement,
    { reference: string; boxes: readonly Box[] }
  >();

  constructor(
    root: XmlElement,
    private readonly file: Pick<SheetSurroundings, "styles">
  ) {
    this.parts = new ConditionalFormatParts(root);
  }

  /** Rules by priority, highest first. A rule continued in the extension list (data bars) counts once. */
  rules(): ConditionalRule[] {
    const main = this.parts.main().flatMap((c) => this.read(c, c.get("sqref") ?? ""));
    const extended = this.parts
      .extended()
      .flatMap((c) => this.read(c, c.child("xm:sqref")?.text ?? ""));
    const standAlone = extended.filter((rule) => rule.element.get("priority") !== undefined);
    return [...main, ...standAlone].sort((a, b) => a.priority - b.priority);
  }

  /** A new rule before all others. */
  add(boxes: readonly Box[], formula: string): ConditionalRule {
    for (const rule of this.rules())
      if (!this.fileOrder.has(rule.element)) this.fileOrder.set(rule.element, rule.priority);
    const element = XmlElement.of(
      "cfRule",
      { type: "expression", priority: 0 },
      XmlElement.of("formula")
    );
    const container = XmlElement.of(
      "conditionalFormatting",
      { sqref: boxes.map((box) => fileReference(box)).join(" ") },
      element
    );
    this.parts.place(container);
    this.setFormula(element, formula);
    this.renumber();
    return this.rules().find((rule) => rule.element === element)!;
  }

  remove(element: XmlElement): void {
    this.parts.remove(element);
    this.pendingFormats.delete(element);
    if (this.fileOrder.size > 0) this.renumber();
  }

  setFormula(element: XmlElement, formula: string): void {
    const own = element.child("formula");
    if (own) own.text = formula;
  }

  /** Moves a rule to a position in the order of priorities. */
  setPriority(element: XmlElement, position: number): void {
    const rules = this.rules();
    const others = rules.filter((rule) => rule.element !== element);
    const moved = rules.find((rule) => rule.element === element);
    if (!moved) return;
    others.splice(Math.min(position, others.length), 0, moved);
    this.fileOrder.clear();
    others.forEach((rule, i) => rule.element.set("priority", String(i + 1)));
  }

  /** The rule's format, to be read only. */
  format(element: XmlElement): XmlElement | undefined {
    const index = element.get("dxfId");
    return (
      this.pendingFormats.get(element) ??
      element.child("x14:dxf") ??
      (index === undefined ? undefined : this.file.styles.differentialAt(Number(index)))
    );
  }

  /** The rule's format as a copy that may be changed; it enters the styles when the sheet is written. */
  formatForWriting(element: XmlElement): XmlElement {
    let format = this.pendingFormats.get(element);
    if (!format)
      this.pendingFormats.set(
        element,
        (format = this.format(element)?.clone() ?? XmlElement.of("dxf"))
      );
    return format;
  }

  flush(): void {
    for (const [element, format] of this.pendingFormats) {
      if (format.elements().length > 0)
        element.set("dxfId", String(this.file.styles.differential(format)));
    }
    this.pendingFormats.clear();
  }

  private read(container: XmlElement, reference: string): ConditionalRule[] {
    const boxes = this.boxesOf(container, reference);
    return container
      .elements()
      .filter(isRule)
      .map((element) => ({
        element,
        kind: element.get("type") ?? "",
        boxes,
        priority: Number(element.get("priority") ?? 0),
        stopIfTrue: ["1", "true"].includes(element.get("stopIfTrue") ?? ""),
        formula: (element.child("formula") ?? element.child("xm:f"))?.text,
      }));
  }

  /** Some formats hold for thousands of areas, and are looked at again and again. */
  private boxesOf(container: XmlElement, reference: string): readonly Box[] {
    const known = this.readBoxes.get(container);
    if (known?.reference === reference) return known.boxes;
    const boxes = reference.split(/\s+/).flatMap((part) => parseReference(part) ?? []);
    this.readBoxes.set(container, { reference, boxes });
    return boxes;
  }

  /** Keeps the numbers the file gave as far as a new rule leaves room before them. */
  private renumber(): void {
    let last = 0;
    for (const rule of this.rules()) {
      last = Math.max(last + 1, this.fileOrder.get(rule.element) ?? 0);
      if (rule.priority !== last) rule.element.set("priority", String(last));
    }
  }
}

/** Files write whole columns and rows out ("A1:A1048576"). */
function fileReference(box: Box): string {
  const [first, last] = [
    formatReference({ ...box, bottom: box.top, right: box.left }),
    formatReference({ ...box, top: box.bottom, left: box.right }),
  ];
  return first === last ? first : `${first}:${last}`;
}
