import { once } from "../../src/core/reading/once";
import { asShipped } from "../as-shipped";
import { numbers, shuffled } from "../disorder";
import { packageCode, packageCodeWithoutAccents } from "../iso-countries";
import { median } from "../median";
import { isEuName } from "./countries";
import type { DataFolder } from "./data-folder";

/** How long a look-up takes, in microseconds: medians of the rounds. */
export interface LookUpSpeed {
  readonly says: string;
  readonly rounds: number;
  readonly namesARound: number;
  readonly ours: number;
  readonly others: readonly {
    readonly says: string;
    readonly takes: number;
    /** How many times as long as ours that is: the median of the ratios round by round. */
    readonly ratio: number;
  }[];
}

/**
 * How long names take: all take turns over the same names, first those that nobody asked before in this process, then the
 * same again. Before each turn names warm up whose turn it is, as the rows above do in a table: others of the kind, or the
 * same. So it has to come before anything else that asks about these countries.
 */
export function measureLookUps(
  { countries }: DataFolder,
  now: Clock = clock
): readonly LookUpSpeed[] {
  const names = arrived(distinct(countries.rows.filter(isEuName).map(({ raw }) => raw)));
  const others = arrived(distinct(countries.rows.map(({ raw }) => raw))).filter(
    (raw) => !names.includes(raw)
  );
  const races: readonly Race[] = [
    { says: "the EU's names at first sight", names, isAgain: false },
    { says: "other spellings at first sight", names: others, isAgain: false },
    { says: "the EU's names again", names, isAgain: true },
    { says: "other spellings again", names: others, isAgain: true },
  ];
  return races.map((one) => race(one, now)).filter(({ namesARound }) => namesARound > 0);
}

const shipped = once(() => asShipped<typeof import("./shipped")>("reading/shipped.ts"));

const ROUNDS = 11;
const MOST_NAMES_A_ROUND = 50;
const WARM_UP_OF_OURS = 20;
// The package looks through the same lists again and again: a few names suffice to warm it up.
const WARM_UP_OF_RIVALS = 12;
const RIVALS = [
  { says: "i18n-iso-countries", read: packageCode },
  { says: "i18n-iso-countries, accents forgiven", read: packageCodeWithoutAccents },
];

interface Race {
  readonly says: string;
  readonly names: readonly string[];
  readonly isAgain: boolean;
}

function race({ says, names, isAgain }: Race, now: Clock): LookUpSpeed {
  const { readCountry } = shipped();
  // Half of the names is enough to warm up with; the rest is new to all when its turn comes.
  const inAnyOrder = shuffled(names, numbers());
  const half = Math.floor(names.length / 2);
  const [warmUp, asked] = [inAnyOrder.slice(0, half), inAnyOrder.slice(half)];
  const namesARound = Math.min(MOST_NAMES_A_ROUND, Math.floor(asked.length / ROUNDS));
  // Ours is some twenty functions, and a compiler wants to have seen each a few thousand times.
  for (let i = 0; i < WARM_UP_OF_OURS; i++) warmUp.forEach((name) => readCountry(name));

  const rounds = Array.from({ length: ROUNDS }, (_, i) => {
    const some = asked.slice(i * namesARound, (i + 1) * namesARound);
    const before = isAgain ? some : warmUp;
    const ours = timeOf(some, readCountry, before, now);
    const few = before.slice(0, WARM_UP_OF_RIVALS);
    return { ours, theirs: RIVALS.map(({ read }) => timeOf(some, read, few, now)) };
  });
  return {
    says,
    rounds: ROUNDS,
    namesARound,
    ours: median(rounds.map(({ ours }) => ours)),
    others: RIVALS.map(({ says }, i) => ({
      says,
      takes: median(rounds.map(({ theirs }) => theirs[i] ?? NaN)),
      ratio: median(rounds.map(({ ours, theirs }) => (theirs[i] ?? NaN) / ours)),
    })),
  };
}

/** Milliseconds. */
export type Clock = () => number;

function clock(): number {
  return performance.now();
}

/** Microseconds a name. */
function timeOf(
  names: readonly string[],
  read: (name: string) => unknown,
  warmUp: readonly string[],
  now: Clock
): number {
  let answers = 0;
  for (const name of warmUp) if (read(name) !== undefined) answers++;
  const start = now();
  for (const name of names) if (read(name) !== undefined) answers++;
  const took = now() - start;
  // What nobody looks at, a compiler may leave out.
  return answers < 0 ? NaN : (took * 1000) / names.length;
}

/** As cells arrive from Excel, each a text of its own: pieces of one large text are read more slowly. */
function arrived(names: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(names)) as readonly string[];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
