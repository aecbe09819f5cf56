/** One visit, in milliseconds since navigation began. */
export interface Sample {
  /** The frame in which the main button could be seen and pressed, and was: the press did its work. */
  readonly ready: number;
  /** `Office.onReady` called back. */
  readonly officeReady: number;
}

export interface PageUnderTest {
  /** What the main button says. */
  readonly button: string;
  /** A pattern: the request to Excel by which one knows that the button did its work. */
  readonly work: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}
