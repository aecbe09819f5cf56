import { readHeader } from "../../src/core/reading/header";
import type { DataFolder } from "./data-folder";
import { fieldsMeant } from "./header-meanings";
import { HEADER_RIVALS } from "./header-rivals";
import { measured, type Measured, type Question } from "./measured";
import { judged, NO_ANSWER, outcomeOf, type Answer } from "./outcome";
import { originName } from "./origin-name";
import { countsOf } from "./tally";

/** Headers by their text alone: those of our fields, and those that must stay unmapped; ours and others. */
export function measureHeaders({ headers }: DataFolder): readonly Measured[] {
  const all = headers.rows.map((row) => ({ ...row, means: fieldsMeant(row) }));
  return [
    measureSet(OURS, all.filter(({ means }) => means.length > 0)), // prettier-ignore
    measureSet(FOREIGN, all.filter(({ means }) => means.length === 0)), // prettier-ignore
  ];
}

const OURS: Question = {
  id: "headers-ours",
  says: "headers of our fields, text alone",
  target: { mostWrongCertain: 0.005, leastRight: 0.75 },
};

const FOREIGN: Question = {
  id: "headers-foreign",
  says: "headers of none, text alone",
  target: { mostWrongCertain: 0.005 },
};

interface HeaderAsked {
  readonly header: string;
  readonly origin: string;
  readonly means: readonly string[];
}

function measureSet(question: Question, rows: readonly HeaderAsked[]): Measured {
  const ours = rows.map(({ header, means, origin }) =>
    judged(header, means, ourField(header), originName(origin))
  );
  const others = HEADER_RIVALS.map(({ says, fieldOf }) => ({
    says,
    counts: countsOf(rows.map(({ header, means }) => outcomeOf(fieldOf(header), means))),
  }));
  return measured(question, ours, others);
}

function ourField(header: string): Answer {
  const read = readHeader(header);
  if (read === null) return NO_ANSWER;
  return { value: read.field, certain: read.confidence === "certain", stage: read.confidence };
}
