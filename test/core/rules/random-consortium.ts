/** A random number generator that gives the same numbers for the same seed on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random table of up to `most` partners, every row an organisation of its own, about every eighth cell open. */
export function randomTable(random: () => number, most: number): string {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const openly = (sure: readonly string[], open: readonly string[]): string =>
    pick(random() < OPEN ? open : sure);
  const withEche = random() < 0.8;
  const withRole = random() < 0.9;
  const rows = Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => [
    `Organisation ${index}`,
    openly(
      ["DE", "FR", "IT", "DK", "GL", "CH", "UA"],
      ["", "!", "DE?", "CH?", "JE", "RU", "BY", "GB"]
    ),
    ...(withRole
      ? [
          openly(index === 0 ? ["coordinator"] : ["full", "full", "full", "full", "affiliated"], [
            "",
            "!",
            "coordinator",
            "coordinator?",
            "full?",
            "associated?",
          ]),
        ]
      : []),
    openly(["yes", "", ""], ["maybe"]),
    openly(["yes", "", ""], ["maybe"]),
    openly(["yes", "", ""], ["maybe"]),
    ...(withEche ? [openly(["yes", "yes", "no"], ["", "!", "yes?", "no?"])] : []),
    openly(["confirmed", ""], ["!", "withdrawn", "candidate", "confirmed?", "withdrawn?"]),
    random() < 0.05 ? "struck" : "",
  ]);
  const header = [
    "organisation",
    "country",
    ...(withRole ? ["role"] : []),
    ...["lma", "hei", "vet"],
    ...(withEche ? ["eche"] : []),
    ...["status", "row"],
  ];
  return [header, ...rows].map((cells) => cells.join(",")).join("\n");
}

const OPEN = 0.12;
