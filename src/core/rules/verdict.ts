import type { CountryCode } from "../../reference/countries";
import type { CharterList } from "../charters/charter-list";
import type { CharterLookUp } from "../charters/look-up";
import type { FactReading, WorkbookFacts } from "../reading/fact";
import type { Partner } from "../reading/partner";
import type { Field } from "../reading/field";
import type { CellRef } from "../table/grid";
import type { CautionCode } from "./caution-code";
import type { Organisation } from "./organisation";
import type { Reason } from "./reason";
import type { Call, Rule } from "./rule";
import type { Standing } from "./standing";

export type { CautionCode, Reason, Standing };

export type Outcome = "met" | "unmet" | "undetermined" | "not-applicable";

/** Facts about the project as the user stated them; undefined while that has not been done. */
export interface ProjectFacts {
  /** EU grant asked for, in euro. */
  readonly grant?: number;
  /** In months. */
  readonly duration?: number;
  /** Industrial ecosystems the proposal names (ids of `reference/ecosystems`). */
  readonly ecosystems?: readonly string[];
}

/** A fact about the project, and who says so. */
export interface KnownFact<T> extends FactReading<T> {
  /** "cells": labelled cells of the workbook; "column": the amounts in the table. */
  readonly from: "user" | "cells" | "column";
}

/** The grants per partner added up, in euro. */
export interface GrantSum {
  /** Of those that certainly take part. */
  readonly certain: number;
  /** With what may be asked for as well; null while amounts are missing. */
  readonly possible: number | null;
  /** Ids of the partners whose amount is missing. */
  readonly missing: readonly number[];
  readonly confidence: "certain" | "likely";
}

export interface KnownGrant extends KnownFact<number> {
  /** At least and at most so much; null where that is not certain. */
  readonly least: number | null;
  readonly most: number | null;
  /** Of the amounts in the table, where there are any. */
  readonly sum?: GrantSum;
}

/** All that is known of the project; what nobody says is left out. */
export interface KnownFacts {
  readonly grant?: KnownGrant;
  readonly duration?: KnownFact<number>;
  readonly ecosystems?: KnownFact<readonly string[]>;
}

/** What is judged. */
export interface Consortium {
  readonly partners: readonly Partner[];
  /** The fields for which the table has a column. */
  readonly columns: ReadonlySet<Field>;
  readonly facts: ProjectFacts;
  /** What labelled cells of the workbook say of them. */
  readonly fromWorkbook?: WorkbookFacts;
  /** Whether one organisation may count both as labour market actor and as provider (default: no). */
  readonly countTwice: boolean;
  /** How many partners a title row claims ("28 partners"), where one does. */
  readonly claimedPartners?: number;
  /** The Commission's list of charter holders, where there is one to look partners up in. */
  readonly charterList?: CharterList;
}

/** A rule applied to the partners. */
export interface Finding {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** Numbers as the command line's JSON has them: partners, countries, euro, months or ecosystems; null when there is none. */
  readonly required: number | null;
  readonly certain: number | null;
  /** For a grant: the least and the most asked for; for what is only likely: null and the likely figure. */
  readonly possible: number | null;
  /** Ids of the partners that certainly count. */
  readonly counting: readonly number[];
  /** Ids of the partners that may count, with what keeps them from counting certainly. */
  readonly maybe: readonly { readonly id: number; readonly why: Reason }[];
  /** The others, with why. */
  readonly notCounting: readonly { readonly id: number; readonly why: Reason }[];
  /** Cells that would settle an undetermined outcome. */
  readonly settle: readonly CellRef[];
  /** Why a rule is not applicable, or what shaped its outcome beyond the figures. */
  readonly because?:
    | "no-role-column"
    | "no-eche-column"
    | "no-higher-education-institution"
    | "not-stated"
    | "several-coordinators"
    | "coordinator-not-established-there"
    | "groups-cannot-both-be-filled"
    | "one-body-for-both"
    | "no-partners";
  /** Countries covered (programme-countries only), certain ones first. */
  readonly countries?: readonly {
    readonly country: CountryCode;
    readonly certain: boolean;
    readonly partners: readonly number[];
  }[];
}

/** Something to look at that decides nothing. */
export interface Caution {
  readonly code: CautionCode;
  readonly partners: readonly number[];
  /** What the sentence needs beyond the code: names, figures. */
  readonly detail: Readonly<Record<string, string | number>>;
}

export type AssumptionCode =
  "no-role-column" | "no-eche-column" | "no-type-column" | "counted-once" | "likely-column";

/** What was taken for granted because the table doesn't say. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** All findings of one call on one table. */
export interface Verdict {
  readonly call: Call;
  readonly outcome: "met" | "unmet" | "undetermined";
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
  /** What was counted: the organisations behind the rows that are or may be full partners, by id. */
  readonly organisations: readonly Organisation[];
  readonly cautions: readonly Caution[];
  readonly assumptions: readonly Assumption[];
  /** What is known of the project, and from where. */
  readonly facts?: KnownFacts;
  /** What the list of charter holders says, by partner id: of those that may be HEIs, and of other holders. */
  readonly charters?: {
    readonly list: CharterList;
    readonly lookUps: ReadonlyMap<number, CharterLookUp>;
  };
}
