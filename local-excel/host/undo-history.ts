/** What undoing one action does. */
export type UndoStep = () => void;

/** What the user can undo. Before ExcelApi 1.19 an add-in that writes empties it; since then its writes leave it alone. */
export class UndoHistory {
  private steps: UndoStep[] = [];
  private seen = 0;

  constructor(
    private readonly addinWrites: () => number,
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
    const now = this.addinWrites();
    if (now !== this.seen && !this.survivesAddins) this.clear();
    this.seen = now;
  }
}
