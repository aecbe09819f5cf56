import type { CountryCode } from "../../reference/countries";
import type { OrganisationType } from "../../reference/organisation-types";
import type { Additions } from "../advice/additions";
import type { Issued, ListOrigin } from "../charters/charter-list";
import type { CharterOnDay } from "../charters/charter-on-day";
import type { ProjectFact } from "../reading/fact";
import type { Field, MappedColumn } from "../reading/field";
import type { Group, Role } from "../reading/partner";
import type { Evidence, Reading } from "../reading/reading";
import type { Call, RuleId, Source } from "../rules/rule";
import type { AssumptionCode, CautionCode, Outcome, Verdict } from "../rules/verdict";
import type { ProblemCode } from "./problem";

/** The verdict as other programs read it. Rows are sheet row numbers from 1; figures as in `Finding`. */
export interface VerdictJson {
  readonly schema: 1;
  readonly workbook: string;
  readonly call: string;
  readonly outcome: Verdict["outcome"];
  readonly table: TableJson;
  readonly columns: readonly ColumnJson[];
  readonly findings: readonly FindingJson[];
  readonly partners: readonly PartnerJson[];
  readonly cautions: readonly CautionJson[];
  readonly assumptions: readonly { readonly code: AssumptionCode; readonly says: string }[];
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
  readonly advice: AdviceJson;
  /** The same partners held against the other calls known; only where others than the chosen one were asked about. */
  readonly otherCalls?: readonly CallJson[];
  /** What the workbook itself says of the project; only where it says something. */
  readonly facts?: readonly FactJson[];
  /** Only where there is a list of charter holders. */
  readonly charterList?: CharterListJson;
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly headerRow: number | null;
}

/** `column` is the sheet column's letter; where a wide table's column stands for many, the first of them; "" where there is none. */
export interface ColumnJson {
  readonly column: string;
  readonly header: string;
  readonly field: Field | null;
  readonly confidence: MappedColumn["confidence"];
}

export interface FindingJson {
  readonly rule: RuleId;
  readonly force: "must" | "should";
  readonly outcome: Outcome;
  readonly required: number | null;
  readonly certain: number | null;
  readonly possible: number | null;
  readonly counting: readonly number[];
  readonly settle: readonly string[];
  readonly says: string;
  readonly source: Source;
}

/** `groups` is what the partner certainly is. `role` is what it was taken as: without a role column, a full partner. `counts` is true only if certain. */
export interface PartnerJson {
  readonly id: number;
  readonly row: number;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly countsAs: CountryCode | null;
  readonly countryConfidence: "certain" | "likely" | "none";
  readonly role: Role | null;
  readonly groups: readonly Group[];
  readonly possibleGroups: readonly Group[];
  readonly counts: boolean;
  readonly why: string;
  readonly readings: {
    readonly country: ReadingJson<CountryCode>;
    readonly role: ReadingJson<Role>;
    readonly organisationType: ReadingJson<readonly OrganisationType[]>;
  };
}

/**
 * What a partner's cell was understood as, before any rule. `kind` as in `Reading`: "absent" where the table has no such
 * column. `value`, `confidence` and `evidence` (what led there: "code", "name", "fuzzy", "organisation-name" …) only where
 * it is "known"; `typed` is what the cell holds, null where it is blank or absent.
 */
export interface ReadingJson<T> {
  readonly kind: Reading<T>["kind"];
  readonly value: T | null;
  readonly typed: string | null;
  readonly confidence: "certain" | "likely" | "none";
  readonly evidence: Evidence | null;
}

/**
 * A fact of the project. `value` is in euro or months, or lists ids of ecosystems; null where cells disagree and nothing is
 * taken. From "column": the sum of the partners' grants; where amounts are missing, of those there are.
 */
export interface FactJson {
  readonly fact: ProjectFact;
  readonly value: number | readonly string[] | null;
  readonly confidence: "certain" | "likely";
  readonly from: "cells" | "column";
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
  }[];
  readonly says: string;
}

/** What to do about the verdict, in figures and in sentences. */
export interface AdviceJson {
  /** The fewest newcomers after which every counted minimum is met, whatever open cells turn out to be; figures as in `Additions`. */
  readonly additions: Additions;
  /** Programme countries that nobody certainly covers yet; only where newcomers have to come from such. */
  readonly newCountries: readonly CountryCode[];
  /** How many can leave, whichever they are; null where the verdict is not met. */
  readonly survives: number | null;
  /** By which rules one more departure breaks it, and the ids of the partners on whom each hangs. */
  readonly breaks: readonly {
    readonly rules: readonly RuleId[];
    readonly partners: readonly number[];
  }[];
  readonly says: readonly string[];
}

/** How the partners stand in one call. `deadline` as ISO 8601, null while it is not known. `missing` is "" where nothing is left to do. */
export interface CallJson {
  readonly call: string;
  readonly name: string;
  readonly standing: Call["standing"];
  readonly deadline: string | null;
  readonly outcome: Verdict["outcome"];
  readonly says: string;
  readonly missing: string;
}

/** The list of charter holders, and what it says of each partner that was looked up. Days as ISO 8601. */
export interface CharterListJson {
  readonly issued: string | null;
  readonly dayToldBy: Issued["evidence"];
  readonly origin: ListOrigin["kind"];
  readonly name: string;
  readonly holders: number;
  readonly partners: readonly {
    readonly id: number;
    readonly found: "certain" | "likely" | "several" | "none";
    readonly by: "pic" | "erasmus-code" | "name" | null;
    readonly holder: string | null;
    readonly erasmusCode: string | null;
    readonly from: string | null;
    readonly until: string | null;
    /** On the day of the deadline. */
    readonly charter: CharterOnDay | null;
    readonly says: string;
  }[];
}

export interface CautionJson {
  readonly code: CautionCode;
  readonly rows: readonly number[];
  readonly says: string;
}

/** What stands in a verdict's place where a check could not be done. */
export interface ProblemJson {
  readonly schema: 1;
  readonly workbook: string;
  readonly problem: { readonly code: ProblemCode; readonly says: string; readonly next: string };
}
