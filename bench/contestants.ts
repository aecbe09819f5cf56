/** One of the two pages: where it is served, and how one knows its main button and that button's work. */
export interface Contestant {
  readonly folder: "ours" | "template";
  /** What the main button says. */
  readonly button: string;
  /** A pattern: the request to Excel by which one knows that the button did its work. */
  readonly work: string;
}

export const OURS: Contestant = {
  folder: "ours",
  button: "Check consortium",
  work: '"Arguments":\\["Custom"\\]', // a conditional format: it has read, judged, and colours the table
};

export const TEMPLATE: Contestant = {
  folder: "template",
  button: "Insert text",
  work: '"Some text\\."',
};
