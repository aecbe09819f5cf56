import Fuse from "fuse.js";
import { distance } from "fastest-levenshtein";
import type { Field } from "../../src/core/reading/field";
import { ENGLISH_LABELS } from "./english-labels";
import { NO_ANSWER, type Answer } from "./outcome";

/** A way in which import dialogs find the field of a header, given labels in English. None of them says how sure it is. */
export interface HeaderRival {
  readonly says: string;
  readonly fieldOf: (header: string) => Answer;
}

export const HEADER_RIVALS: readonly HeaderRival[] = [
  { says: "exact label", fieldOf: (header) => nearest(header, same, 0) },
  { says: "Levenshtein", fieldOf: (header) => nearest(header, distance, 2) },
  { says: "Fuse.js", fieldOf: fuseField },
  { says: "Dice ≥ 0.6", fieldOf: (header) => nearest(header, unlike, 0.4) },
  { says: "contains", fieldOf: (header) => nearest(header, outside, 0.5) },
];

interface Label {
  readonly label: string;
  readonly field: Field;
}

const LABELS: readonly Label[] = Object.entries(ENGLISH_LABELS).flatMap(([field, labels]) =>
  labels.map((label) => ({ label: plain(label), field: field as Field }))
);

/** The field of the label that is least far, if it is no farther than `most`; of equals the first. */
function nearest(
  header: string,
  far: (header: string, label: string) => number,
  most: number
): Answer {
  const typed = plain(header);
  let [best, value] = [Infinity, null as Field | null];
  for (const { label, field } of LABELS) {
    const how = far(typed, label);
    if (how <= most && how < best) [best, value] = [how, field];
  }
  return mapped(value);
}

function same(header: string, label: string): number {
  return header === label ? 0 : 1;
}

/** 1 less Dice's coefficient of the pairs of letters. */
export function unlike(a: string, b: string): number {
  const [pairsA, pairsB] = [pairs(a), pairs(b)];
  const shared = pairsA.filter((pair) => {
    const at = pairsB.indexOf(pair);
    if (at >= 0) pairsB.splice(at, 1);
    return at >= 0;
  });
  const all = pairsA.length + pairsB.length + shared.length;
  return all === 0 ? 1 : 1 - (2 * shared.length) / all;
}

function pairs(text: string): string[] {
  return [...text.slice(1)].map((letter, i) => `${text[i] ?? ""}${letter}`);
}

/** Little where a long label stands in the header; much where a short one does; more than that where none. */
function outside(header: string, label: string): number {
  return header.includes(label) ? 0.5 - label.length / 1000 : 1;
}

// Its default threshold, 0.6, maps half of the headers that are none of our fields; this one is kinder to it.
const FUSE = new Fuse(LABELS, { keys: ["label"], threshold: 0.3 });

function fuseField(header: string): Answer {
  return mapped(FUSE.search(plain(header))[0]?.item.field ?? null);
}

function mapped(value: Field | null): Answer {
  return value === null ? NO_ANSWER : { value, certain: true, stage: "mapped" };
}

// Headers of programs write "house_number" and "houseNumber".
function plain(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase();
}
