import { shapedArguments } from "../../../local-excel/demo/page/shaped-arguments";

const METADATA = {
  functions: [
    { id: "NONE" },
    { id: "BOTH", parameters: [{ dimensionality: "matrix" }, { dimensionality: "scalar" }] },
  ],
};

test.each([
  ["a range stays one", [[["a"], ["b"]], "x"], [[["a"], ["b"]], "x"]],
  ["a single value becomes a range of one cell", ["a", "x"], [[["a"]], "x"]],
  [
    "a range where one value is asked for gives its first cell",
    [[["a"]], [["x", "y"]]],
    [[["a"]], "x"],
  ],
  ["what is left out is null", [], [[[null]], null]],
  ["what is too much is dropped", [[["a"]], "x", "y"], [[["a"]], "x"]],
])("%s", (_, given, wanted) => {
  expect(shapedArguments(METADATA, "BOTH", given)).toEqual(wanted);
});

test("a function without parameters gets none, and neither does an unknown one", () => {
  expect(shapedArguments(METADATA, "NONE", [1])).toEqual([]);
  expect(shapedArguments(METADATA, "NOSUCH", [1])).toEqual([]);
});
