/** How a cell's text led to what it was understood as. */
export type Evidence =
  | "choice" // the user said so
  | "code" // a code of a known list
  | "name" // an exact name or alias, spelling forgiven
  | "fuzzy" // a name but for a slip of the keyboard
  | "split" // part of the cell names it ("Berlin, Germany")
  | "organisation-name" // inferred from what the organisation is called
  | "row-above" // left to the row above, by a ditto mark or a blank below
  | "remark" // among the remarks on the row
  | "section" // from the section row above
  | "mark" // from a column of marks
  | "charter-list" // the Commission's list of charter holders says so
  | "guess"; // the closest of several; only ever likely

/** What a cell was understood as. "absent": the table has no such column. */
export type Reading<T> =
  | {
      readonly kind: "known";
      readonly value: T;
      readonly typed: string;
      readonly confidence: "certain" | "likely";
      readonly evidence: Evidence;
    }
  | { readonly kind: "blank" }
  | {
      readonly kind: "unreadable";
      readonly typed: string;
      readonly suggestions: readonly T[];
      /** Where it is no cell of the row that can't be read. */
      readonly evidence?: "section";
    }
  | { readonly kind: "absent" };
