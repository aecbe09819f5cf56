import { FIELDS } from "../reading/field";
import { fold } from "../reading/fold";
import type { CellRef } from "../table/grid";
import { charterQuestions } from "./charter-questions";
import type { Checked } from "./checked";
import { factQuestions } from "./fact-questions";
import { groupQuestions } from "./group-questions";
import { fieldName } from "./names";
import { NONE_OF_THESE, type Question, type QuestionOption } from "./question";
import { askColumn, becauseColumn } from "./question-words";
import { readingQuestions } from "./reading-questions";

/**
 * What only the user can settle: columns first, since what their cells mean hangs on them, then what may decide a rule.
 * The same text in the same column is asked about once.
 */
export function questionsFor(checked: Checked): Question[] {
  const settling = checked.verdict.findings.flatMap(({ settle }) => settle);
  const open = new Set(settling.map(keyOfCell));
  const openColumns = new Set(settling.map(({ column }) => column));
  const columns = columnQuestions(checked).map((question) => ({
    ...question,
    isDecisive: question.cells.some(({ column }) => openColumns.has(column)),
  }));
  const cells = [
    ...readingQuestions(checked),
    ...charterQuestions(checked),
    ...groupQuestions(checked),
  ].map((question) => ({
    ...question,
    isDecisive: question.cells.some((cell) => open.has(keyOfCell(cell))),
  }));
  return [...columns, ...decisiveFirst([...cells, ...factQuestions(checked)])];
}

function decisiveFirst(questions: readonly Question[]): Question[] {
  return [
    ...questions.filter(({ isDecisive }) => isDecisive),
    ...questions.filter(({ isDecisive }) => !isDecisive),
  ];
}

function columnQuestions({ columns, table }: Checked): Question[] {
  return columns.flatMap(({ index, field, confidence, evidence }): Question[] => {
    const { header, column } = table.columns[index] ?? {};
    if (confidence !== "likely" || field === null || header === undefined) return [];
    return [
      {
        key: `column ${column ?? ""} ${fold(header)}`,
        asks: askColumn(header, column ?? null),
        because: becauseColumn(evidence),
        cells:
          typeof column === "number" && table.headerRow !== null
            ? [{ row: table.headerRow, column }]
            : [],
        partners: [],
        suggestion: { value: field, label: fieldName(field) },
        options: FIELD_OPTIONS,
        isDecisive: false,
        target: { kind: "column", header, column: column ?? null },
      },
    ];
  });
}

const FIELD_OPTIONS: readonly QuestionOption[] = [
  ...FIELDS.map((field) => ({ value: field, label: fieldName(field) })),
  { value: NONE_OF_THESE, label: "None of these" },
];

function keyOfCell({ row, column }: CellRef): string {
  return `${row},${column}`;
}
