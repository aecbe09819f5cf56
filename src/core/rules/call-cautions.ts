import type { Call } from "./rule";
import type { Caution } from "./verdict";

/** Cautions about the call itself. */
export function callCautions(call: Call, asOf: string): Caution[] {
  const cautions: Caution[] = [];
  const deadline = passedDeadline(call, asOf);
  if (deadline !== null) {
    cautions.push({ code: "deadline-passed", partners: [], detail: { deadline } });
  }
  if (call.standing === "provisional") {
    cautions.push({ code: "call-provisional", partners: [], detail: { edition: call.edition } });
  }
  return cautions;
}

/**
 * The deadline where the call had closed on `asOf` (ISO 8601); null where it had not, or where no deadline is known. A date
 * without a time is its whole day: on the last day the call is open. A time without an offset is read as UTC, so that no
 * machine's clock decides.
 */
export function passedDeadline({ deadline }: Call, asOf: string): string | null {
  if (deadline === null) return null;
  return hasPassed(deadline, asOf) ? deadline : null;
}

function hasPassed(deadline: string, asOf: string): boolean {
  if (!asOf.includes("T")) return asOf > deadline.slice(0, 10);
  const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/.test(asOf);
  return Date.parse(hasOffset ? asOf : `${asOf}Z`) > Date.parse(deadline);
}
