/** What undoing one action does. */
export type UndoStep = () => void;

/** What the user can undo. Before ExcelApi 1.19 an add-in that writes empties it; since then its writes leave it alone. */
export class UndoHistory {
  private steps: UndoStep[] = [];
  private seenWrites = 0;
  private seenMoves = 0;

  constructor(
    private readonly others: { readonly addinWrites: number; readonly othersRowMoves: number },
    private readonly survivesAddins: boolean
  ) {}

  get depth(): number {
    this.forgetOverwritten();
    return this.steps.length;
  }

  push(step: UndoStep): void {
    this.forgetOverwritten();
    this.steps.push(step);
  }

  /** The step to undo next, taken off; undefined when there is none. */
  pop(): UndoStep | undefined {
    this.forgetOverwritten();
    return this.steps.pop();
  }

  clear(): void {
    this.steps = [];
  }

  private forgetOverwritten(): void {
    const { addinWrites, othersRowMoves } = this.others;
    const isOverwritten = addinWrites !== this.seenWrites && !this.survivesAddins;
    // Steps know their cells by place: after a colleague has moved rows they would hit others.
    if (isOverwritten || othersRowMoves !== this.seenMoves) this.clear();
    this.seenWrites = addinWrites;
    this.seenMoves = othersRowMoves;
  }
}

/** Since ExcelApi 1.19 what an add-in writes leaves the user's undo history alone. */
export function outlivesAddins(sets: Readonly<Record<string, string>> | undefined): boolean {
  const [major = 1, minor = 0] = (sets?.["ExcelApi"] ?? "").split(".").map(Number);
  return major > 1 || minor >= 19;
}
