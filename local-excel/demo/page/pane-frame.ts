import { element } from "./element";

/** Puts a new pane in the place of the one before, as a workbook that is opened gets a pane of its own. Resolves when it has loaded. */
export function newPane(place: HTMLElement): Promise<void> {
  const frame = element("iframe", { src: "/pane/taskpane.html", title: "Alliance Check" });
  place.querySelector("iframe")?.remove();
  place.append(frame);
  return new Promise((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
}
