import { measureConsortia } from "../../../bench/reading/tables/measure-consortia";
import { folderOf } from "./written-folder";

const HEADER = "project,organisation,country,role\n";

test("each partner's country and role, project by project", () => {
  const [set] = measureConsortia(
    folderOf({
      "real_consortia.csv": `${HEADER}A,Zoo,Italy,coordinator\nA,Circus,Spain,partner\nB,Museum,Malta,associated partner\nB,Theatre,Poland,coordinator\n`,
    })
  );
  expect(set?.counts).toMatchObject({ rightCertain: 8 });
  expect(Object.keys(set?.byOrigin ?? {})).toEqual(["A", "B"]);
});

test("what is not read, or read as something else, is missed or wrong", () => {
  const [set] = measureConsortia(
    folderOf({
      "real_consortia.csv": `${HEADER}A,Zoo,Italia,coordinator\nA,Circus,Atlantis,partner\nA,Museum,Malta,partner\n`,
    })
  );
  expect(set?.counts).toMatchObject({ rightCertain: 5, open: 1 });
  expect(set?.missed).toMatchObject([{ asked: "Circus: country", means: "Atlantis" }]);
});
