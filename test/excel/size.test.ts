import { check, HEADERS, isWritten, open, workbookOf } from "./conversation";

const FIVE_MB = 5 * 1024 * 1024;

/** Every kind of partner in turn, so that no two neighbouring rows are coloured alike. */
function list(count: number): string[][] {
  const kinds = [
    ["Denmark", "Coordinator", "University"],
    ["SP", "Partner", "Other"],
    ["Moldova", "Partner", "SME"],
    ["Germany", "Associated partner", "VET school"],
    ["Italy", "Partner", "Large enterprise"],
  ];
  return Array.from({ length: count }, (_, index) => [
    `Consorzio per la Formazione Professionale della Valle ${index}`,
    ...(kinds[index % kinds.length] ?? []),
  ]);
}

async function measure(count: number): Promise<{ syncs: number; largest: number }> {
  const bytes = await workbookOf({ name: "Partners", rows: [HEADERS, ...list(count)] });
  const opened = await open(bytes, { webLimits: true });
  const answer = await check();
  expect(isWritten(answer)).toBe(true);
  const { requests, syncs } = opened.counts;
  const sizes = requests.flatMap(({ requestBytes, responseBytes }) => [
    requestBytes,
    responseBytes,
  ]);
  return { syncs, largest: Math.max(...sizes) };
}

test("10,000 partners take as many round trips as 10: two to read, one to write, each under 5 MB", async () => {
  const small = await measure(10);
  const large = await measure(10_000);
  expect(small.syncs).toBe(3);
  expect(large.syncs).toBe(3);
  expect(large.largest).toBeLessThan(FIVE_MB);
  expect(large.largest).toBeGreaterThan(small.largest);
}, 120_000);

test("where one answer would pass 5 MB, more are asked for, and Excel on the web never refuses", async () => {
  const rows = list(30_000).map((row) => [...row, "x".repeat(80)]);
  const opened = await open(
    await workbookOf({ name: "Partners", rows: [[...HEADERS, "Remarks"], ...rows] }),
    {
      webLimits: true,
    }
  );
  const answer = await check();
  expect(answer.ok && answer.value.checked.consortium.partners).toHaveLength(30_000);
  expect(isWritten(answer)).toBe(true);
  expect(opened.counts.syncs).toBeGreaterThan(3);
}, 120_000);
