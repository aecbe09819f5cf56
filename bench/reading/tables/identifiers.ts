import type { Chance } from "./chance";
import { CITIES } from "./invented";

/** Nine digits that leave 1 when divided by 97, as those of the EU's registry do; no organisation was looked up. */
export function pic(chance: Chance): string {
  return String(chance.between(9_300_000, 10_300_000) * 97 + 1);
}

export function oid(chance: Chance): string {
  return `E1${chance.between(1_000_000, 9_999_999)}`;
}

/** A country's letters on three places, a town, a number. */
export function erasmusCode(chance: Chance): string {
  const letters = chance.oneOf([
    "A",
    "B",
    "BG",
    "CZ",
    "D",
    "E",
    "F",
    "G",
    "HU",
    "I",
    "IRL",
    "NL",
    "PL",
    "SF",
  ]);
  const town = chance
    .oneOf(CITIES)
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toUpperCase()
    .slice(0, 7);
  return `${letters.padEnd(3)}${town}${String(chance.between(1, 99)).padStart(2, "0")}`;
}

export function otherNumber(chance: Chance): string {
  return `${chance.oneOf(["HRB", "KVK", "RN", "ID", "C"])} ${chance.between(10_000, 9_999_999)}`;
}

export function vatNumber(chance: Chance): string {
  return `${chance.oneOf(["ATU", "BE0", "DE", "IT", "PL", "ESB"])}${chance.between(10_000_000, 99_999_999)}`;
}
