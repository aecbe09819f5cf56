import type { Partner } from "../reading/partner";
import { remembered } from "../reading/remembered";
import type { Reason } from "./reason";

/** What a row's role, status and lettering say of its taking part as coordinator or full partner, its country aside. */
export interface TakingPart {
  readonly counts: "yes" | "possibly" | "no";
  readonly reason: Reason;
  /** "unlikely": the role cell is likely another role; it can only be the coordinator where there is no other. */
  readonly coordinates: "certain" | "possible" | "unlikely" | "no";
}

/** A row without role or status is taken as a full partner that takes part; a blank role in a column of roles is unknown. */
export function takingPartOf(partner: Partner): TakingPart {
  const left = reasonToLeaveOut(partner);
  if (left) return leavingOut(left);
  const open = openReason(partner);
  const coordinates = coordinatesOf(partner);
  if (!open) return takingPart("counts", coordinates);
  return takingPart(open, coordinates === "certain" ? "possible" : coordinates);
}

/** Who takes part, and coordinates or not: certainly where the reason is that it counts. Those that are alike are one. */
export function takingPart(reason: Reason, coordinates: TakingPart["coordinates"]): TakingPart {
  return reason === "counts" ? CERTAINLY[coordinates] : POSSIBLY[coordinates](reason);
}

/** Whether a row certainly says that its partner has left. */
export function isWithdrawn({ status }: Partner): boolean {
  return status.kind === "known" && status.confidence === "certain" && status.value === "withdrawn";
}

const CERTAINLY = forEachCoordination((coordinates): TakingPart => ({
  counts: "yes",
  reason: "counts",
  coordinates,
}));
const POSSIBLY = forEachCoordination((coordinates) =>
  remembered((reason: Reason): TakingPart => ({ counts: "possibly", reason, coordinates }))
);
const leavingOut = remembered((reason: Reason): TakingPart => ({
  counts: "no",
  reason,
  coordinates: "no",
}));

function forEachCoordination<T>(
  make: (coordinates: TakingPart["coordinates"]) => T
): Readonly<Record<TakingPart["coordinates"], T>> {
  return {
    certain: make("certain"),
    possible: make("possible"),
    unlikely: make("unlikely"),
    no: make("no"),
  };
}

function reasonToLeaveOut({ role, status }: Partner): Reason | null {
  if (status.kind === "known" && status.confidence === "certain" && status.value !== "confirmed") {
    return status.value;
  }
  if (role.kind !== "known" || role.confidence !== "certain") return null;
  return role.value === "coordinator" || role.value === "full-partner" ? null : role.value;
}

function openReason({ role, status, struck }: Partner): Reason | null {
  if (role.kind === "blank" || role.kind === "unreadable") return "role-unknown";
  if (role.kind === "known" && role.confidence === "likely") return "role-likely";
  // A blank status says nothing against taking part; one that cannot be read may.
  if (status.kind === "unreadable") return "status-unknown";
  if (status.kind === "known" && status.confidence === "likely") return "status-unknown";
  return struck ? "struck-through" : null;
}

function coordinatesOf({ role }: Partner): TakingPart["coordinates"] {
  if (role.kind === "absent") return "no";
  if (role.kind !== "known") return "possible";
  if (role.confidence === "certain") return role.value === "coordinator" ? "certain" : "no";
  return role.value === "coordinator" ? "possible" : "unlikely";
}
