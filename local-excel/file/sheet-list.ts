import { EMPTY_SHEET } from "./empty-parts";
import { Sheet } from "./sheet";
import type { WorkbookFile } from "./workbook-file";
import { WORKBOOK_ORDER } from "./workbook-order";
import { XmlElement } from "./xml-element";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A new sheet behind the last one. */
export function addSheet(file: WorkbookFile, name: string): Sheet {
  const list = file.root.childOrNew("sheets", WORKBOOK_ORDER);
  let number = file.sheets.length + 1;
  while (file.pack.has(`xl/worksheets/sheet${number}.xml`)) number++;
  const path = `xl/worksheets/sheet${number}.xml`;
  file.pack.write(path, EMPTY_SHEET, SHEET_TYPE);
  const sheetId = Math.max(0, ...file.entries.map((e) => Number(e.get("sheetId")))) + 1;
  const relation = file.pack.relationships(file.path).add("worksheet", path);
  const entry = XmlElement.of("sheet", { name, sheetId, "r:id": relation });
  if (!file.root.get("xmlns:r")) entry.set("xmlns:r", OFFICE);
  list.append(entry);
  const sheet = new Sheet(file, entry, path);
  file.sheets.push(sheet);
  return sheet;
}

/** Takes a sheet away, with its names and whatever only it led to. */
export function removeSheet(file: WorkbookFile, sheet: Sheet): void {
  const position = file.indexOf(sheet);
  const active = file.entries[activeTab(file)];
  file.sheets = file.sheets.filter((other) => other !== sheet);
  file.root.child("sheets")?.remove(sheet.entry);
  const relations = file.pack.relationships(file.path);
  const relation = relations.all().find(({ path }) => path === sheet.path);
  if (relation) relations.remove(relation.id);
  file.names.sheetsMoved((old) => (old === position ? undefined : old > position ? old - 1 : old));
  file.names.sheetRemoved(sheet.name);
  setActiveTab(file, Math.max(0, active ? file.entries.indexOf(active) : 0));
  const view = viewOf(file);
  if (Number(view?.get("firstSheet") ?? 0) >= file.entries.length)
    view?.set("firstSheet", undefined);
  file.pack.removeUnreachable([sheet.path]);
  file.formulasChanged();
}

/** @param position among the worksheets, counted from 0 */
export function moveSheet(file: WorkbookFile, sheet: Sheet, position: number): void {
  const before = file.entries;
  const active = before[activeTab(file)];
  file.sheets = file.sheets.filter((other) => other !== sheet);
  file.sheets.splice(position, 0, sheet);
  const worksheets = file.sheets.map(({ entry }) => entry);
  const after = [...worksheets, ...before.filter((entry) => !worksheets.includes(entry))];
  const list = file.root.child("sheets");
  if (list) list.children = after;
  file.names.sheetsMoved((old) => after.indexOf(before[old]!));
  setActiveTab(file, active ? after.indexOf(active) : 0);
}

/** Two sheets marked as selected would open as a group, and what is typed into one would be typed into both. */
export function bringToFront(file: WorkbookFile, sheet: Sheet): void {
  setActiveTab(file, file.indexOf(sheet));
  for (const other of file.sheets) {
    const view = other.root.child("sheetViews")?.child("sheetView");
    if (other === sheet) view?.set("tabSelected", "1");
    else if (view?.get("tabSelected") !== undefined) view.set("tabSelected", undefined);
  }
}

/** Position of the sheet that was in front when the file was saved. */
export function activeTab(file: WorkbookFile): number {
  return Number(viewOf(file)?.get("activeTab") ?? 0);
}

function setActiveTab(file: WorkbookFile, position: number): void {
  if (position !== activeTab(file))
    viewOf(file)?.set("activeTab", position === 0 ? undefined : String(position));
}

function viewOf({ root }: WorkbookFile): XmlElement | undefined {
  return root.child("bookViews")?.child("workbookView");
}
