import { partsNamed } from "../../bench/parts";

test("both parts, one of them, or nothing that is known", () => {
  expect(partsNamed([])).toEqual(["functions", "pane"]);
  expect(partsNamed(["functions"])).toEqual(["functions"]);
  expect(partsNamed(["pane"])).toEqual(["pane"]);
  expect(partsNamed(["pane", "functions"])).toEqual(["functions", "pane"]);
  expect(partsNamed(["pain"])).toBeNull();
  expect(partsNamed(["pane", "--fast"])).toBeNull();
});
