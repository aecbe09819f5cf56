import type { Reading } from "./reading";

/**
 * What a partner's marks say of it as a labour market actor: a tick in its own column or in one for enterprises of some kind
 * says yes. What the user settled stands. Only its own column can say no: a chamber is a labour market actor too, and no enterprise.
 */
export function labourMarketMark(
  own: Reading<boolean>,
  enterprise: readonly Reading<boolean>[]
): Reading<boolean> {
  if (own.kind === "known" && own.evidence === "choice") return own;
  const ticks = [own, ...enterprise].filter((mark) => mark.kind === "known" && mark.value);
  const sure = ticks.find((mark) => mark.kind === "known" && mark.confidence === "certain");
  const tick = sure ?? ticks[0];
  if (tick) return tick;
  if (own.kind !== "absent") return own;
  return enterprise.find(({ kind }) => kind === "unreadable") ?? own;
}
