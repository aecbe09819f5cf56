/** What a column can hold. The `is…` fields are columns of marks (x, ✓, yes, 1 or blank). */
export const FIELDS = [
  "organisation",
  "shortName",
  "country",
  "role",
  "organisationType",
  "pic",
  "oid",
  "erasmusCode",
  "eche",
  "city",
  "grant",
  "status",
  "partnerNumber",
  "isCoordinator",
  "isFullPartner",
  "isAssociatedPartner",
  "isAffiliatedEntity",
  "isHigherEducationInstitution",
  "isVetProvider",
  "isLabourMarketActor",
  "isEnterprise",
  "isSme",
  "isLargeEnterprise",
] as const;

export type Field = (typeof FIELDS)[number];

/** Columns of marks that say what kind of organisation a partner is. */
export const TYPE_MARKS = [
  "isHigherEducationInstitution",
  "isVetProvider",
  "isLabourMarketActor",
  "isEnterprise",
  "isSme",
  "isLargeEnterprise",
] as const satisfies readonly Field[];

/** What one column was understood as. `confidence` is "none" exactly where `field` is null. */
export interface MappedColumn {
  /** Index into `FoundTable.columns`. */
  readonly index: number;
  readonly field: Field | null;
  readonly confidence: "certain" | "likely" | "none";
  readonly evidence: "choice" | "header" | "header-and-content" | "content" | "none";
  /** Set where another column fits the same field about as well: its index. */
  readonly rival?: number;
}

/** One entry per column of the table, in its order; no field occurs twice. */
export type ColumnMap = readonly MappedColumn[];
