import type { Call } from "./rule";
import type { Caution } from "./verdict";

/** Cautions about the call itself. */
export function callCautions(call: Call, asOf: string): Caution[] {
  const cautions: Caution[] = [];
  const { deadline } = call;
  if (isPast(deadline, asOf)) {
    cautions.push({ code: "deadline-passed", partners: [], detail: { deadline } });
  }
  if (call.standing === "provisional") {
    cautions.push({ code: "call-provisional", partners: [], detail: { edition: call.edition } });
  }
  return cautions;
}

/** A date without a time is its whole day; a time without an offset is read as UTC, so that no machine's clock decides. */
function isPast(deadline: string, asOf: string): boolean {
  if (!asOf.includes("T")) return asOf > deadline.slice(0, 10);
  const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/.test(asOf);
  return Date.parse(hasOffset ? asOf : `${asOf}Z`) > Date.parse(deadline);
}
