import type { ColumnChoice, ReadingChoice } from "../core/reading/choices";
import { sameTyped } from "../core/reading/chosen";
import { fold } from "../core/reading/fold";
import type { ProjectFacts } from "../core/rules/verdict";
import type { TableChoice } from "../core/table/chosen-table";
import type { Choices } from "./record";

/** A change of what the workbook keeps. Applied to the choices as found there, so that a colleague's stay. */
export type ChoicesChange = (choices: Choices) => Choices;

export function withCountTwice(countTwice: boolean): ChoicesChange {
  return (choices) => ({ ...choices, countTwice });
}

/** States one fact about the project, or takes it back: null. The others stay as they are. */
export function withFact<Fact extends keyof ProjectFacts>(
  fact: Fact,
  value: NonNullable<ProjectFacts[Fact]> | null
): ChoicesChange {
  return (choices) => {
    const others = Object.entries(choices.facts).filter(([one]) => one !== fact);
    const facts: ProjectFacts = Object.fromEntries(others);
    return { ...choices, facts: value === null ? facts : { ...facts, [fact]: value } };
  };
}

/** States facts about the project; the others stay as they are. */
export function withFacts(facts: ProjectFacts): ChoicesChange {
  return (choices) => ({ ...choices, facts: { ...choices.facts, ...facts } });
}

/** Says that the proposal names an industrial ecosystem, or that it doesn't. */
export function withEcosystem(id: string, isNamed: boolean): ChoicesChange {
  return (choices) => {
    const others = (choices.facts.ecosystems ?? []).filter((one) => one !== id);
    const all = isNamed ? [...others, id] : others;
    return withFact("ecosystems", all.length > 0 ? all : null)(choices);
  };
}

/** Settles what a column holds; null for "none of these". */
export function withColumns(columns: readonly ColumnChoice[]): ChoicesChange {
  return (choices) => ({
    ...choices,
    columns: [
      ...choices.columns.filter((one) => !columns.some((other) => isSameColumn(one, other))),
      ...columns,
    ],
  });
}

/** Forgets what was settled about a column, so that it is read anew. */
export function withoutColumn(column: ColumnChoice): ChoicesChange {
  return (choices) => ({
    ...choices,
    columns: choices.columns.filter((one) => !isSameColumn(one, column)),
  });
}

/** Settles what cells mean. */
export function withReadings(readings: readonly ReadingChoice[]): ChoicesChange {
  return (choices) => ({
    ...choices,
    readings: [
      ...choices.readings.filter((one) => !readings.some((other) => isSameReading(one, other))),
      ...readings,
    ],
  });
}

export function withoutReadings(readings: readonly ReadingChoice[]): ChoicesChange {
  return (choices) => ({
    ...choices,
    readings: choices.readings.filter(
      (one) => !readings.some((other) => isSameReading(one, other))
    ),
  });
}

/** Says which table is meant; null: the likeliest one. */
export function withTable(table: TableChoice | null): ChoicesChange {
  return (choices) => {
    const { call, countTwice, columns, readings, facts } = choices;
    return {
      ...(call !== undefined && { call }),
      ...(countTwice !== undefined && { countTwice }),
      ...(table !== null && { table }),
      columns,
      readings,
      facts,
    };
  };
}

/** What takes the step from `before` to `after` back, whatever else was changed since. */
export function reverse(before: Choices, after: Choices): ChoicesChange {
  const added = after.readings.filter((one) => !before.readings.includes(one));
  const removed = before.readings.filter((one) => !after.readings.includes(one));
  const addedColumns = after.columns.filter((one) => !before.columns.includes(one));
  const removedColumns = before.columns.filter((one) => !after.columns.includes(one));
  return (choices) => {
    const lists = withReadings(removed)(withoutReadings(added)(choices));
    const columns = withColumns(removedColumns)({
      ...lists,
      columns: lists.columns.filter((one) => !addedColumns.some((add) => isSameColumn(one, add))),
    });
    return SCALARS.reduce<Choices>((back, key) => withScalar(back, before, after, key), columns);
  };
}

const SCALARS = ["call", "countTwice", "facts", "table"] as const;

function withScalar(
  choices: Choices,
  before: Choices,
  after: Choices,
  key: (typeof SCALARS)[number]
): Choices {
  if (JSON.stringify(before[key]) === JSON.stringify(after[key])) return choices;
  switch (key) {
    case "facts":
      return FACTS.reduce<Choices>(
        (back, fact) => withFactBack(back, before, after, fact),
        choices
      );
    case "table":
      return withTable(before.table ?? null)(choices);
    case "call":
      return without(choices, key, before.call);
    case "countTwice":
      return without(choices, key, before.countTwice);
  }
}

const FACTS = ["grant", "duration", "ecosystems"] as const satisfies (keyof ProjectFacts)[];

function withFactBack(
  choices: Choices,
  { facts: before }: Choices,
  { facts: after }: Choices,
  fact: keyof ProjectFacts
): Choices {
  if (JSON.stringify(before[fact]) === JSON.stringify(after[fact])) return choices;
  return withFact(fact, before[fact] ?? null)(choices);
}

function without<Key extends "call" | "countTwice">(
  choices: Choices,
  key: Key,
  value: Choices[Key]
): Choices {
  const kept = Object.entries(choices).filter(([one]) => one !== key);
  return {
    ...(Object.fromEntries(kept) as unknown as Choices),
    ...(value !== undefined && { [key]: value }),
  };
}

function isSameColumn(one: ColumnChoice, other: ColumnChoice): boolean {
  return one.column === other.column && fold(one.header) === fold(other.header);
}

function isSameReading(one: ReadingChoice, other: ReadingChoice): boolean {
  return (
    one.field === other.field &&
    sameTyped(one.typed) === sameTyped(other.typed) &&
    foldedOr(one.organisation) === foldedOr(other.organisation) &&
    foldedOr(one.given) === foldedOr(other.given)
  );
}

function foldedOr(text: string | undefined): string | null {
  return text === undefined ? null : fold(text);
}
