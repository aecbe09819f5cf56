import { numbers, shuffled } from "../../disorder";

/** Chance that is the same in every run: its seed is a text. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** @throws Error when there is nothing to choose from */
  readonly oneOf: <T>(list: readonly T[]) => T;
  readonly inDisorder: <T>(list: readonly T[]) => readonly T[];
}

export function chanceOf(seed: string): Chance {
  const stream = numbers(seedNumber(seed));
  // The first numbers of neighbouring seeds are neighbours.
  for (let i = 0; i < 8; i++) stream.next();
  const between = (least: number, most: number): number =>
    least + (stream.next().value % (most - least + 1));
  const oneOf = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("There is nothing to choose from.");
    return list[between(0, list.length - 1)] as T;
  };
  return { between, oneOf, inDisorder: (list) => shuffled(list, stream) };
}

function seedNumber(seed: string): number {
  let found = 7;
  for (const letter of seed) found = (found * 31 + (letter.codePointAt(0) ?? 0)) % 2147483646;
  return found + 1;
}
