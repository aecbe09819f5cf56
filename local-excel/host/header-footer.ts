import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import type { Session } from "./session";

type Part = "L" | "C" | "R";
type Element = "oddHeader" | "oddFooter";
const ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

export class HeaderFooterGroupObject extends HostObject {
  readonly [apiType] = "HeaderFooterGroup";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooterObject(this.session, this.sheet);
  }
}

class HeaderFooterObject extends HostObject {
  readonly [apiType] = "HeaderFooter";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  get leftHeader(): string {
    return this.parts("oddHeader").L;
  }
  set leftHeader(text: string) {
    this.put("oddHeader", "L", text);
  }
  get centerHeader(): string {
    return this.parts("oddHeader").C;
  }
  set centerHeader(text: string) {
    this.put("oddHeader", "C", text);
  }
  get rightHeader(): string {
    return this.parts("oddHeader").R;
  }
  set rightHeader(text: string) {
    this.put("oddHeader", "R", text);
  }
  get leftFooter(): string {
    return this.parts("oddFooter").L;
  }
  set leftFooter(text: string) {
    this.put("oddFooter", "L", text);
  }
  get centerFooter(): string {
    return this.parts("oddFooter").C;
  }
  set centerFooter(text: string) {
    this.put("oddFooter", "C", text);
  }
  get rightFooter(): string {
    return this.parts("oddFooter").R;
  }
  set rightFooter(text: string) {
    this.put("oddFooter", "R", text);
  }

  private parts(element: Element): Record<Part, string> {
    const text = this.sheet.root.child("headerFooter")?.child(element)?.text ?? "";
    const parts: Record<Part, string> = { L: "", C: "", R: "" };
    for (const [, part, content] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
      parts[part as Part] = content ?? "";
    return parts;
  }

  private put(element: Element, part: Part, text: unknown): void {
    // Files hold 255 characters a header at most, codes included.
    if (typeof text !== "string" || text.length > 255) throw failures.invalidArgument();
    if (this.session.options.readOnly) throw failures.accessDenied();
    this.session.dirty = true;
    const parts = { ...this.parts(element), [part]: text };
    const written = (["L", "C", "R"] as const)
      .map((p) => (parts[p] ? `&${p}${parts[p]}` : ""))
      .join("");
    this.sheet.element("headerFooter").childOrNew(element, ORDER).text = written;
  }
}
