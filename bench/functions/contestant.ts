/** Something that a worksheet asks for, and who does it. */
export interface Work {
  readonly says: string;
  readonly cellsPerCall: number;
  readonly ours: Contestant;
  readonly others: readonly Contestant[];
  /** Whether the package does the whole of it too, so that ours ought to be as fast. */
  readonly isTheSame: boolean;
}

export interface Contestant {
  readonly says: string;
  readonly isPackage: boolean;
  /** Does it the n-th time. */
  readonly call: (n: number) => unknown;
  /** How much of the work a call does: below 1 for one whose time is a multiple of its cells, and long. */
  readonly part: number;
  /** So many calls belong together: only after them has each spelling had its share. */
  readonly together: number;
  /** What it understood, for people. @throws Error when that is too little for its speed to matter */
  readonly check: () => string;
}
