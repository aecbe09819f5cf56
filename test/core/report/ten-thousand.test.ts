import { marksFor } from "../../../src/core/report/marks";
import { summaryPage } from "../../../src/core/report/summary";
import { verdictJson } from "../../../src/core/report/verdict-json";
import { verdictText } from "../../../src/core/report/verdict-text";
import { RULE_IDS } from "../../../src/core/rules/rule";
import { checkedOf, findingOf, partnerOf, standingOf } from "./build-checked";

function bigChecked(count: number) {
  const standings = Array.from({ length: count }, (_, index) => standingOf(partnerOf(index + 1)));
  const ids = standings.map(({ partner }) => partner.id);
  const odd = ids.filter((id) => id % 2 === 1).map((id) => ({ id, why: "role-unknown" as const }));
  const settle = ids.map((id) => ({ row: id + 3, column: 2 }));
  const findings = RULE_IDS.map((id) =>
    findingOf(id, {
      outcome: "undetermined",
      required: 12,
      certain: 11,
      possible: count,
      counting: ids.filter((one) => one % 2 === 0),
      maybe: odd,
      notCounting: odd,
      settle,
      countries: [{ country: "DE", certain: true, partners: ids }],
    })
  );
  const cautions = [{ code: "hidden-rows" as const, partners: ids, detail: {} }];
  return checkedOf({ standings, verdict: { outcome: "undetermined", findings, cautions } });
}

/** The processor's own time, the best of several runs: what else this machine does, or cleans up meanwhile, is no matter. */
function millisecondsFor(count: number): number {
  const checked = bigChecked(count);
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    marksFor(checked);
    summaryPage(checked);
    verdictJson(checked);
    verdictText(checked);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

// Ten times the partners take ten times as long; were anything done for each pair of them, it would be a hundred times.
test("ten thousand partners take about ten times as long as one thousand, and their sentences stay short", () => {
  millisecondsFor(1_000);
  const thousand = millisecondsFor(1_000);
  const tenThousand = millisecondsFor(10_000);
  expect(tenThousand).toBeLessThan(Math.max(40 * thousand, 400));

  const page = summaryPage(bigChecked(10_000));
  expect(page.lines.length).toBeLessThan(10_150);
  const longest = Math.max(
    ...page.lines.flatMap(({ cells }) => cells.map((cell) => String(cell).length))
  );
  expect(longest).toBeLessThan(1_500);
});
