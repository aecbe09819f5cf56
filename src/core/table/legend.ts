import { saysAwaited } from "../reading/status-awaited";
import { wordsOf } from "./cell";
import type { CellValue } from "./grid";
import { headingKind } from "./section-heading";

/** Signs that a name may bear, by what the notes say of them ("* associated partner"). */
export type Legend = ReadonlyMap<string, string>;

/** What notes say of signs: a role, a type or a status; nothing else matters. */
export function legendIn(notes: readonly string[]): Legend {
  const legend = new Map<string, string>();
  for (const note of notes) {
    const [, sign, meaning = ""] = NOTE.exec(note) ?? [];
    if (sign !== undefined && (headingKind(meaning) !== null || saysAwaited(meaning)))
      legend.set(sign, meaning);
  }
  return legend;
}

/** What a legend says of a name; undefined for nothing. */
export function saidOf(name: CellValue, legend: Legend): string | undefined {
  return legend.get(SIGN.exec(wordsOf(name))?.[0] ?? "");
}

const NOTE = /^([*\u2020\u00b9\u00b2\u00b3]+)\)?[\s:=\u2013-]*(.+)$/;
const SIGN = /[*\u2020\u00b9\u00b2\u00b3]+(?=\)?$)/;
