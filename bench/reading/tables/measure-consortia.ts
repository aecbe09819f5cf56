import { readConsortium } from "../../../src/app/read-consortium";
import { readRecord } from "../../../src/app/record";
import type { WorkbookContents } from "../../../src/app/workbook";
import { CALLS } from "../../../src/calls";
import type { Partner } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";
import type { Sheet } from "../../../src/core/table/grid";
import { packageCode } from "../../iso-countries";
import { ROLES_MEANT, type DataFolder } from "../data-folder";
import { measured, type Measured } from "../measured";
import { judged, NO_ANSWER, type Answer, type Judged } from "../outcome";

type ConsortiumRow = DataFolder["consortia"]["rows"][number];

/** Real consortia as tables in a workbook: is each partner's country and role read rightly? */
export function measureConsortia({ consortia }: DataFolder): readonly Measured[] {
  const projects = new Set(consortia.rows.map(({ project }) => project));
  const all = [...projects].flatMap((project) =>
    judgeConsortium(
      project,
      consortia.rows.filter((row) => row.project === project)
    )
  );
  const target = { mostWrongCertain: 0, leastRight: 1 };
  return [measured({ id: "consortia", says: "real consortia, countries and roles", target }, all)];
}

function judgeConsortium(project: string, rows: readonly ConsortiumRow[]): readonly Judged[] {
  const partners = partnersOf(project, rows);
  return rows.flatMap(({ organisation, country, role }, i) => {
    const partner = partners[i];
    return [
      judged(`${organisation}: country`, [codeMeant(country)], answerOf(partner?.country), project),
      judged(
        `${organisation}: role`,
        [ROLES_MEANT[role] ?? role],
        answerOf(partner?.role),
        project
      ),
    ];
  });
}

/** As a check of the workbook reads them; none where it finds no table. */
function partnersOf(project: string, rows: readonly ConsortiumRow[]): readonly Partner[] {
  const sheet = { sheet: sheetOf(project, rows), isProtected: false, complete: true };
  const contents: WorkbookContents = {
    name: project,
    readOnly: false,
    structureProtected: false,
    sheets: [{ ...sheet, ownMarks: [], unfinishedMarks: [] }],
    record: null,
    charterPart: null,
  };
  const request = { calls: CALLS, asOf: "2026-01-01" };
  const checked = readConsortium(contents, readRecord(null), request);
  return checked.ok ? checked.value.consortium.partners : [];
}

function sheetOf(project: string, rows: readonly ConsortiumRow[]): Sheet {
  const values = rows.map(({ organisation, country, role }) => [organisation, country, role]);
  return {
    id: "1",
    name: project,
    active: true,
    visible: true,
    grid: { top: 0, left: 0, values: [["Organisation", "Country", "Role"], ...values] },
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
  };
}

function answerOf(reading: Reading<string> | undefined): Answer {
  if (reading?.kind !== "known") return NO_ANSWER;
  const { value, confidence, evidence } = reading;
  return { value, certain: confidence === "certain", stage: evidence };
}

// The set has names. Who tells what they mean must not be who is asked.
function codeMeant(country: string): string {
  return packageCode(country) ?? country;
}
