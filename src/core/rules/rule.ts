import type { CountryCode } from "../../reference/countries";
import type { CautionCode } from "./caution-code";

/** The rules of all calls, in the order in which they are shown. */
export const RULE_IDS = [
  "one-coordinator",
  "countries-allowed",
  "full-partners",
  "programme-countries",
  "labour-market-actors",
  "education-and-training-providers",
  "higher-education-institution",
  "vet-provider",
  "eche",
  "eu-grant",
  "duration",
  "one-ecosystem",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Where a statement of law can be looked up. `page` is null where the source has no pages. */
export interface Source {
  readonly document: string;
  readonly version: string;
  readonly section: string;
  readonly page: number | null;
}

/** What a rule asks for: a closed set, so that rules can be listed, compared and printed. */
export type Requirement =
  | { readonly kind: "one-coordinator" }
  | { readonly kind: "countries-allowed" }
  | { readonly kind: "full-partners"; readonly atLeast: number }
  | { readonly kind: "programme-countries"; readonly atLeast: number }
  | { readonly kind: "labour-market-actors"; readonly atLeast: number }
  | { readonly kind: "education-and-training-providers"; readonly atLeast: number }
  | { readonly kind: "higher-education-institution"; readonly atLeast: 1 }
  | { readonly kind: "vet-provider"; readonly atLeast: 1 }
  | { readonly kind: "eche" }
  /** `atMost` in euro; `byMonths` where the limit depends on the duration. */
  | {
      readonly kind: "eu-grant";
      readonly atMost: number;
      readonly byMonths?: Readonly<Record<number, number>>;
    }
  | { readonly kind: "duration"; readonly months: readonly number[] }
  | { readonly kind: "one-ecosystem" };

export interface Rule {
  readonly id: RuleId;
  readonly force: "must" | "should";
  readonly requirement: Requirement;
  /** The rule in our own words, one sentence. */
  readonly states: string;
  readonly source: Source;
  /** Where the text is silent and we had to read it: what we took it to mean. */
  readonly interpretation?: string;
}

/** Who may take part from where. */
export interface Places {
  readonly programmeCountries: readonly CountryCode[];
  /** Territories that count as the state they belong to. */
  readonly countsAs: Readonly<Partial<Record<CountryCode, CountryCode>>>;
  /** Countries of which the call's text does not tell yet whether they will be programme countries. */
  readonly undecided: readonly CountryCode[];
  /** From where else full partners may come: from anywhere but `barred`, from nowhere, or from these countries alone. */
  readonly elsewhere:
    | "full-partner"
    | "associated-partner-only"
    | { readonly fullPartnersFrom: readonly CountryCode[] };
  /** Countries from which nobody may be a full partner, whatever `elsewhere` says. */
  readonly barred: readonly CountryCode[];
  /** Countries and territories of which the call's text says nothing: never decided silently. */
  readonly unmentioned: readonly CountryCode[];
  readonly source: Source;
}

/** Something that no partner table can show. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
  readonly source: Source;
}

/** One edition of one funding call. */
export interface Call {
  readonly id: string;
  /** Ends in the edition; a provisional call says so here, and thereby wherever it is shown. */
  readonly name: string;
  readonly topic: string;
  readonly edition: number;
  /** The id of the same call's next edition, where that is known. */
  readonly next?: string;
  readonly standing: "confirmed" | "provisional";
  /** ISO 8601 with the Brussels offset; null while it is not known. */
  readonly deadline: string | null;
  /** Where the deadline stands; while it is not known, where the edition before has its own. */
  readonly deadlineSource: Source;
  readonly places: Places;
  /** In the order of RULE_IDS. */
  readonly rules: readonly Rule[];
  /** The cautions of this call that rest on a text, with where it says so. */
  readonly cautionSources: Readonly<Partial<Record<CautionCode, Source>>>;
  readonly notChecked: readonly NotChecked[];
}
