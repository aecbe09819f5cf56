import type { FactReading } from "../reading/fact";
import type { LeftOut } from "./reason";
import { grantSum } from "./grant-sum";
import type { Consortium, GrantSum, KnownFact, KnownFacts, KnownGrant } from "./verdict";

/**
 * What is known of the project, each fact from the first that says it: the user, a labelled cell, the amounts of the
 * table.
 */
export function knownFacts(
  { facts, fromWorkbook = {}, partners, columns }: KnownFrom,
  leftOut: LeftOut
): KnownFacts {
  const sum = columns.has("grant") ? grantSum(partners, leftOut) : undefined;
  const grant = knownGrant(facts.grant, fromWorkbook.grant, sum);
  const duration = knownFact(stated(facts.duration), fromWorkbook.duration);
  const named = facts.ecosystems?.length ? facts.ecosystems : undefined;
  const ecosystems = knownFact(named, fromWorkbook.ecosystems);
  return {
    ...(grant && { grant }),
    ...(duration && { duration }),
    ...(ecosystems && { ecosystems }),
  };
}

type KnownFrom = Pick<Consortium, "facts" | "fromWorkbook" | "partners" | "columns">;

/** Amounts may be rounded to whole euro on the way. */
export const ROUNDING = 1;

/** How a labelled total differs from the sum of the table's amounts; null where it doesn't, or where that is not known. */
export function sumDiffers({ from, value, sum }: KnownGrant): boolean {
  if (from !== "cells" || value === null || sum?.confidence !== "certain") return false;
  const isBelow = value < sum.certain - ROUNDING;
  return isBelow || (sum.possible !== null && value > sum.possible + ROUNDING);
}

function knownFact<T>(
  byUser: T | undefined,
  read: FactReading<T> | undefined
): KnownFact<T> | undefined {
  if (byUser !== undefined)
    return { from: "user", value: byUser, confidence: "certain", cells: [] };
  return read && { from: "cells", ...read };
}

function knownGrant(
  byUser: number | undefined,
  read: FactReading<number> | undefined,
  sum: GrantSum | undefined
): KnownGrant | undefined {
  const told = knownFact(stated(byUser), read);
  const withSum = sum && { sum };
  if (told && (told.value !== null || !sum)) return withBounds({ ...told, ...withSum });
  if (!sum) return undefined;
  const { certain, possible, confidence } = sum;
  const bounds = confidence === "certain" ? { least: certain, most: possible } : OPEN;
  const cells = told?.cells ?? [];
  return { from: "column", value: certain, confidence, cells, sum, ...bounds };
}

/** A labelled total that the table's amounts contradict lies anywhere between the two. */
function withBounds(grant: Omit<KnownGrant, "least" | "most">): KnownGrant {
  const { value, confidence, sum } = grant;
  if (value === null || confidence === "likely") return { ...grant, ...OPEN };
  const plain = { ...grant, least: value, most: value };
  if (!sum || !sumDiffers(plain)) return plain;
  const most = sum.possible === null ? null : Math.max(value, sum.possible);
  return { ...grant, least: Math.min(value, sum.certain), most };
}

const OPEN = { least: null, most: null } as const;

function stated(figure: number | undefined): number | undefined {
  return figure !== undefined && Number.isFinite(figure) ? figure : undefined;
}
