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

function millisecondsFor(count: number): number {
  const checked = bigChecked(count);
  const start = process.hrtime.bigint();
  marksFor(checked);
  summaryPage(checked);
  verdictJson(checked);
  verdictText(checked);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

test("ten thousand partners take about ten times as long as one thousand, and their sentences stay short", () => {
  millisecondsFor(1_000);
  const thousand = millisecondsFor(1_000);
  const tenThousand = millisecondsFor(10_000);
  expect(tenThousand).toBeLessThan(Math.max(30 * thousand, 400));
  expect(tenThousand).toBeLessThan(5_000);

  const page = summaryPage(bigChecked(10_000));
  expect(page.lines.length).toBeLessThan(10_150);
  const longest = Math.max(
    ...page.lines.flatMap(({ cells }) => cells.map((cell) => String(cell).length))
  );
  expect(longest).toBeLessThan(1_500);
});
