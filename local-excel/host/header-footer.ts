import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import type { Session } from "./session";

type Part = "L" | "C" | "R";
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

  get leftFooter(): string {
    return this.parts().L;
  }
  set leftFooter(text: string) {
    this.put("L", text);
  }
  get rightFooter(): string {
    return this.parts().R;
  }
  set rightFooter(text: string) {
    this.put("R", text);
  }

  private parts(): Record<Part, string> {
    const text = this.sheet.root.child("headerFooter")?.child("oddFooter")?.text ?? "";
    const parts: Record<Part, string> = { L: "", C: "", R: "" };
    for (const [, part, content] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
      parts[part as Part] = content ?? "";
    return parts;
  }

  private put(part: Part, text: unknown): void {
    // Files hold 255 characters a header at most, codes included.
    if (typeof text !== "string" || text.length > 255) throw failures.invalidArgument();
    this.session.requireWritable();
    const parts = { ...this.parts(), [part]: text };
    const written = (["L", "C", "R"] as const)
      .map((p) => (parts[p] ? `&${p}${parts[p]}` : ""))
      .join("");
    this.sheet.element("headerFooter").childOrNew("oddFooter", ORDER).text = written;
  }
}
