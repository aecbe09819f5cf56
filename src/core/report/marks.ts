import { cellName } from "../table/cell-name";
import type { CellRef } from "../table/grid";
import type { Field } from "../reading/field";
import { cellFor, type Partner } from "../reading/partner";
import type { Reason, Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import type { Mark, MarkKind } from "./mark";

/** What the user's table should show: at most one mark a cell, the gravest where several would fit. */
export function marksFor({ verdict }: Checked): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const standing of verdict.standings) {
    for (const mark of [...standingMarks(standing), ...doubtMarks(standing)]) keep(marks, mark);
  }
  for (const { outcome, settle } of verdict.findings) {
    if (outcome !== "undetermined") continue;
    for (const cell of settle) keep(marks, { kind: "unclear", cell });
  }
  return [...marks.values()];
}

function keep(marks: Map<string, Mark>, mark: Mark): void {
  const name = cellName(mark.cell);
  const before = marks.get(name);
  if (!before || GRAVITY[mark.kind] > GRAVITY[before.kind]) marks.set(name, mark);
}

function standingMarks({ partner, counts, reason }: Standing): Mark[] {
  const organisation = cellFor(partner, "organisation");
  const country = cellFor(partner, "country");
  if (counts === "no" && reason === "country-not-allowed") {
    return marked("not-allowed", [organisation, country]);
  }
  return marked(KIND_OF[counts], [organisation ?? country]);
}

function doubtMarks({ partner, counts, groups, reason }: Standing): Mark[] {
  const doubtful = (["country", "role", "status"] as const).filter((field) =>
    isDoubtful(partner, field)
  );
  const fields: (Field | undefined)[] = [...doubtful];
  if (isDoubtful(partner, "types")) fields.push("organisationType");
  // "n/a" in the ECHE column of a company is no riddle.
  if (groups["higher-education-institution"] !== "no" && isDoubtful(partner, "eche"))
    fields.push("eche");
  if (counts === "possibly") fields.push(DOUBTED_FIELD[reason]);
  return marked(
    "unclear",
    fields.map((field) => field && cellFor(partner, field))
  );
}

function isDoubtful(
  partner: Partner,
  part: "country" | "role" | "status" | "types" | "eche"
): boolean {
  const reading = partner[part];
  return (
    reading.kind === "unreadable" || (reading.kind === "known" && reading.confidence === "likely")
  );
}

function marked(kind: MarkKind, cells: readonly (CellRef | undefined)[]): Mark[] {
  return cells.flatMap((cell) => (cell ? [{ kind, cell }] : []));
}

const KIND_OF: Readonly<Record<Standing["counts"], MarkKind>> = {
  yes: "counts",
  possibly: "unclear",
  no: "not-counted",
};

const GRAVITY: Readonly<Record<MarkKind, number>> = {
  counts: 0,
  "not-counted": 1,
  unclear: 2,
  "not-allowed": 3,
};

/** The cell to look at where a partner may count; blank ones are found by this alone. */
const DOUBTED_FIELD: Readonly<Partial<Record<Reason, Field>>> = {
  "country-unknown": "country",
  "country-likely": "country",
  "country-unmentioned": "country",
  "role-unknown": "role",
  "role-likely": "role",
  "status-unknown": "status",
};
