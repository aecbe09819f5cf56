import { measureLookUps } from "../../../bench/reading/look-up-speed";
import { folderOf } from "./written-folder";

test("what each takes, in microseconds a name, and how many times as long as ours", () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `Land ${i},AT,EU Publications Office 1 eng (x)`
  );
  const folder = folderOf({
    "countries.csv": ["raw,iso2,origin", ...rows, "Italy,IT,us"].join("\n"),
  });
  // The clock is asked twice for each of the three in turn: they take 1, 50 and 200 ms a round.
  const takes = [1, 50, 200];
  let [asked, time] = [0, 0];
  const now = (): number => (time += asked++ % 2 === 0 ? 0 : (takes[((asked - 2) / 2) % 3] ?? NaN));
  const took = {
    rounds: 11,
    namesARound: 2,
    ours: 500,
    others: [
      { says: "i18n-iso-countries", takes: 25_000, ratio: 50 },
      { says: "i18n-iso-countries, accents forgiven", takes: 100_000, ratio: 200 },
    ],
  };
  // One other name is too few for rounds.
  expect(measureLookUps(folder, now)).toEqual([
    { says: "the EU's names at first sight", ...took },
    { says: "the EU's names again", ...took },
  ]);
}, 120_000);

test("no names, no look-ups", () => {
  expect(measureLookUps(folderOf({}))).toEqual([]);
});
