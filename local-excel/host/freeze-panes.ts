import { LAST_COLUMN, LAST_ROW } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import type { Session } from "./session";

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

export class FreezePanesObject extends HostObject {
  readonly [apiType] = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  freezeRows(count = 1): void {
    if (!Number.isInteger(count) || count < 0) throw failures.invalidArgument();
    this.session.requireSheet(this.sheet, "sheet");
    const view = this.view() ?? this.newView();
    for (const old of [...view.elements("pane"), ...view.elements("selection")]) view.remove(old);
    if (count === 0) return;
    const pane = XmlElement.of("pane", {
      ySplit: count,
      topLeftCell: `A${count + 1}`,
      activePane: "bottomLeft",
      state: "frozen",
    });
    view.insert(pane, VIEW_ORDER);
    view.insert(XmlElement.of("selection", { pane: "bottomLeft" }), VIEW_ORDER);
  }
  getLocationOrNullObject(): HostObject | undefined {
    const pane = this.view()?.child("pane");
    if (!pane || !/frozen/i.test(pane.get("state") ?? "")) return undefined;
    const [rows, columns] = [Number(pane.get("ySplit") ?? 0), Number(pane.get("xSplit") ?? 0)];
    return this.session.make.range(this.sheet, {
      top: 0,
      left: 0,
      bottom: rows > 0 ? rows - 1 : LAST_ROW,
      right: columns > 0 ? columns - 1 : LAST_COLUMN,
    });
  }

  private view(): XmlElement | undefined {
    return this.sheet.root.child("sheetViews")?.child("sheetView");
  }

  private newView(): XmlElement {
    const view = XmlElement.of("sheetView", { workbookViewId: 0 });
    this.sheet.element("sheetViews").append(view);
    return view;
  }
}
