import { areaName } from "../core/table/cell-name";
import type { Area } from "../core/table/grid";

// Excel refuses addresses of more than 8,192 characters (OfficeDev/office-js#5198).
const ADDRESS_LIMIT = 8000;

/** An area of a sheet as Excel's own range. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Areas of one sheet as Excel's own collections of areas: as few as the length of an address allows. */
export function rangeAreas(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  return joinedAddresses(areas.map(areaName)).map((address) => sheet.getRanges(address));
}

/** The first row (from 0) of an address without a sheet's name: "B7:C9,D12", "7:9"; null where it names columns only. */
export function firstRow(address: string): number | null {
  const row = /^\$?[A-Z]*\$?(\d+)/i.exec(address)?.[1];
  return row === undefined ? null : Number(row) - 1;
}

function joinedAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined[joined.length - 1];
    const fits = last !== undefined && last.length + address.length < ADDRESS_LIMIT;
    if (fits) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}
