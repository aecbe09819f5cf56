import {
  type ChoicesChange,
  withColumns,
  withFacts,
  withoutColumn,
  withoutReadings,
  withReadings,
} from "../app/choices";
import type { Settled } from "../core/report/question";

/** Keeps what answers settle. */
export function settle({ columns, readings, facts = {} }: Settled): ChoicesChange {
  return (choices) => withFacts(facts)(withReadings(readings)(withColumns(columns)(choices)));
}

/** Forgets what an answer settled, so that it is asked anew. */
export function forget({ columns, readings }: Settled): ChoicesChange {
  return (choices) =>
    columns.reduce(
      (without, column) => withoutColumn(column)(without),
      withoutReadings(readings)(choices)
    );
}
