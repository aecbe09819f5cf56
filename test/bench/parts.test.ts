import { partsNamed } from "../../bench/parts";

test("all parts, some of them, or nothing that is known", () => {
  expect(partsNamed([])).toEqual(["functions", "checking", "advice", "pane"]);
  expect(partsNamed(["functions"])).toEqual(["functions"]);
  expect(partsNamed(["pane"])).toEqual(["pane"]);
  expect(partsNamed(["checking"])).toEqual(["checking"]);
  expect(partsNamed(["advice"])).toEqual(["advice"]);
  expect(partsNamed(["pane", "functions"])).toEqual(["functions", "pane"]);
  expect(partsNamed(["pain"])).toBeNull();
  expect(partsNamed(["pane", "--fast"])).toBeNull();
});
