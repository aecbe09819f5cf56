import { asShipped } from "../as-shipped";
import { askedSheet } from "./asked-sheet";
import { SHIPPED } from "./first-checks";
import { mixtures } from "./tables";

// A process of its own, started by first-checks.ts: it makes one check, the first of all, and tells how long that took.
const [built = "", ahead] = process.argv.slice(2);
const { CALLS, readAhead, readConsortium, readRecord } = asShipped<typeof import("./shipped")>(
  SHIPPED,
  built
);

void check(ahead === "ahead");

async function check(ahead: boolean): Promise<void> {
  const { contents } = await askedSheet(tableOfTwelve());
  if (ahead) readAhead((work) => work());
  const start = performance.now();
  const request = { calls: CALLS, asOf: "2026-02-01T09:00:00Z" };
  const answer = readConsortium(contents, readRecord(contents.record), request);
  const took = performance.now() - start;
  if (!answer.ok || answer.value.verdict.standings.length !== 12)
    throw new Error("The table was not judged as it was made.");
  process.send?.(took, () => process.exit());
}

/** With slips in some countries, as drafts have them. */
function tableOfTwelve(): ReturnType<typeof mixtures>[number]["rows"] {
  const slips = mixtures(12).find(({ says }) => says.includes("slip"));
  if (!slips) throw new Error("There is no table with slips.");
  return slips.rows;
}
