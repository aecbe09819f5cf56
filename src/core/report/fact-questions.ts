import type { ProjectFact } from "../reading/fact";
import { LEAST_GRANT } from "../reading/fact-value";
import { isRuleOn } from "../rules/fact-findings";
import type { Requirement } from "../rules/rule";
import type { ProjectFacts } from "../rules/verdict";
import type { Checked } from "./checked";
import { factsOfWorkbook, fromSentence, type WorkbookFact } from "./fact-lines";
import type { Question, QuestionOption } from "./question";
import { counted, euro } from "./wording";

/** What the workbook likely says of the project, to be confirmed: facts that the call has a rule on. */
export function factQuestions(checked: Checked): Question[] {
  return factsOfWorkbook(checked).flatMap((found) => {
    const bearing = rulesOn(found.fact, checked);
    const { from, confidence } = found.known;
    // Of amounts in a likely column, the column is asked about.
    const isAsked = found.value !== "" && confidence === "likely" && from === "cells";
    return isAsked && bearing.length > 0 ? [questionOn(found, checked)] : [];
  });
}

function questionOn(found: WorkbookFact, checked: Checked): Question {
  const { fact, known, value } = found;
  const asRead: QuestionOption = { value: AS_READ, label: value };
  const isThousands = mayBeThousands(found);
  const others = othersFor(found, checked);
  return {
    key: `fact ${fact} ${value}`,
    asks: `${ASKS[fact]}: ${isThousands ? `${value}, or thousands of euro` : `is it ${value}`}?`,
    because: `${fromSentence(fact, checked).trim()} Something else can be stated under Settings.`,
    cells: known.cells.flatMap(({ sheetName, cell }) =>
      sheetName === checked.table.sheetName ? [cell] : []
    ),
    partners: [],
    suggestion: isThousands ? null : asRead,
    options: [asRead, ...others.map(({ option }) => option)],
    isDecisive: rulesOn(fact, checked).some(({ outcome }) => outcome === "undetermined"),
    target: {
      kind: "fact",
      fact,
      values: Object.fromEntries([
        [AS_READ, { [fact]: known.value }],
        ...others.map(({ option, states }) => [option.value, states]),
      ]) as Readonly<Record<string, ProjectFacts>>,
    },
  };
}

const AS_READ = "as-read";

const ASKS: Readonly<Record<ProjectFact, string>> = {
  grant: "EU grant asked for",
  duration: "Duration of the project",
  ecosystems: "Industrial ecosystem",
};

/** Of a small amount nobody can say whether it is meant in thousands. */
function mayBeThousands({ fact, known: { value } }: WorkbookFact): boolean {
  return fact === "grant" && typeof value === "number" && value < LEAST_GRANT;
}

interface Other {
  readonly option: QuestionOption;
  readonly states: ProjectFacts;
}

/** What else it may be: the amount in thousands, the other durations that the call allows. */
function othersFor(found: WorkbookFact, checked: Checked): readonly Other[] {
  const { fact, known } = found;
  if (mayBeThousands(found)) {
    const grant = Number(known.value) * 1000;
    return [{ option: { value: "thousands", label: euro(grant) }, states: { grant } }];
  }
  if (fact !== "duration") return [];
  const allowed = requirements(checked).flatMap((one) =>
    one.kind === "duration" ? one.months : []
  );
  return allowed
    .filter((months) => months !== known.value)
    .map((months) => ({
      option: { value: String(months), label: counted(months, "month") },
      states: { duration: months },
    }));
}

function rulesOn(fact: ProjectFact, { verdict }: Checked): Checked["verdict"]["findings"] {
  return verdict.findings.filter(({ rule }) => isRuleOn(fact, rule));
}

function requirements({ verdict }: Checked): readonly Requirement[] {
  return verdict.call.rules.map(({ requirement }) => requirement);
}
