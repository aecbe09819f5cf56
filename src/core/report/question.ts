import type { ColumnChoice, ReadingChoice } from "../reading/choices";
import type { Field } from "../reading/field";
import type { ProjectFact } from "../reading/fact";
import { GROUPS, type Group } from "../reading/partner";
import type { ProjectFacts } from "../rules/verdict";
import type { CellRef } from "../table/grid";

/** Something about the table, or the project, that only the user can settle. */
export interface Question {
  /** The same question has the same key from one check to the next. */
  readonly key: string;
  /** "“SP” in the column Country: which country is meant?" */
  readonly asks: string;
  /** What speaks for the suggestion: "The nearest name."; "" without one. */
  readonly because: string;
  /** The cells in question, in the order of the table. */
  readonly cells: readonly CellRef[];
  /** Ids of the partners in question. */
  readonly partners: readonly number[];
  /** What it most likely is; null where nothing speaks for one answer. */
  readonly suggestion: QuestionOption | null;
  /** All answers; likely ones first. */
  readonly options: readonly QuestionOption[];
  /** Whether the answer may decide a rule that is open. */
  readonly isDecisive: boolean;
  readonly target: QuestionTarget;
}

export interface QuestionOption {
  readonly value: string;
  readonly label: string;
}

/** What an answer settles. */
export type QuestionTarget =
  | { readonly kind: "column"; readonly header: string; readonly column: number | null }
  | {
      readonly kind: "reading";
      readonly field: Field;
      readonly typed: string;
      /** Set where the answer holds for this organisation only. */
      readonly organisation?: string;
      /** Further ones that it holds for. */
      readonly others?: readonly string[];
    }
  /** `values`: what each answer states, by its value. */
  | {
      readonly kind: "fact";
      readonly fact: ProjectFact;
      readonly values: Readonly<Record<string, ProjectFacts>>;
    }
  /** `typed`: what the organisation's cells of marks hold now. */
  | {
      readonly kind: "group";
      readonly organisation: string;
      readonly typed: Readonly<Record<Group, string>>;
      /** The type as typed: when it changes, the answer was about something else. */
      readonly given: string;
    };

/** What answers settle, for keeping. */
export interface Settled {
  readonly columns: readonly ColumnChoice[];
  readonly readings: readonly ReadingChoice[];
  readonly facts?: ProjectFacts;
}

/** The value that says: none of these. */
export const NONE_OF_THESE = "none";

/** The columns of marks by which a group is settled. */
export const GROUP_FIELDS: Readonly<Record<Group, Field>> = {
  "labour-market-actor": "isLabourMarketActor",
  "higher-education-institution": "isHigherEducationInstitution",
  "vet-provider": "isVetProvider",
};

/** What one answer settles; `value` is one of the question's options. */
export function settledBy({ target }: Question, value: string): Settled {
  switch (target.kind) {
    case "column": {
      const { header, column } = target;
      const field = value === NONE_OF_THESE ? null : (value as Field);
      return { columns: [{ header, column, field }], readings: [] };
    }
    case "reading": {
      const { field, typed, organisation, others = [] } = target;
      if (organisation === undefined) return { columns: [], readings: [{ field, typed, value }] };
      const readings = [organisation, ...others].map((one) => ({
        field,
        typed,
        organisation: one,
        value,
      }));
      return { columns: [], readings };
    }
    case "fact":
      return { columns: [], readings: [], facts: target.values[value] ?? {} };
    case "group": {
      const { organisation, typed, given } = target;
      const groups = value.split(",");
      const readings = GROUPS.map((group) => ({
        field: GROUP_FIELDS[group],
        typed: typed[group],
        organisation,
        given,
        value: groups.includes(group) ? "yes" : "no",
      }));
      return { columns: [], readings };
    }
  }
}

/** What is settled when every suggestion is accepted; questions without one stay open. */
export function settledByAll(questions: readonly Question[]): Settled {
  const all = questions.flatMap((question) =>
    question.suggestion ? [settledBy(question, question.suggestion.value)] : []
  );
  return {
    columns: all.flatMap(({ columns }) => columns),
    readings: all.flatMap(({ readings }) => readings),
    facts: all.reduce<ProjectFacts>((stated, { facts }) => ({ ...stated, ...facts }), {}),
  };
}
