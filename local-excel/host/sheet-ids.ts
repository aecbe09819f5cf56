import type { Sheet } from "../file/sheet";

/** "{GUID}" of each sheet: the one the file gives (xr:uid), or one made of its number there. */
export class SheetIds {
  private readonly ids = new Map<Sheet, string>();
  private readonly taken = new Set<string>();

  of(sheet: Sheet): string {
    const known = this.ids.get(sheet);
    if (known) return known;
    const number = Number(sheet.entry.get("sheetId") ?? 0);
    const made = `{00000000-0001-0000-${hex(number, 4)}-000000000000}`;
    const own = sheet.root.get("xr:uid");
    const id = own && !this.taken.has(own) ? own : made;
    this.taken.add(id);
    this.ids.set(sheet, id);
    return id;
  }
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}
