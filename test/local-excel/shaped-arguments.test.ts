import { errorOf } from "../../local-excel/calc/cell-value";
import {
  plainArguments,
  shapedArguments,
  type GivenArgument,
} from "../../local-excel/calc/shaped-arguments";

const BOTH = {
  id: "BOTH",
  parameters: [{ dimensionality: "matrix" }, { dimensionality: "scalar" }],
};
const NOT_AVAILABLE = { type: "CustomFunctionError", code: "#N/A" };

test.each<[string, GivenArgument[], unknown[]]>([
  ["a range stays one", [[["a"], ["b"]], "x"], [[["a"], ["b"]], "x"]],
  ["a single value becomes a range of one cell", ["a", "x"], [[["a"]], "x"]],
  [
    "a range where one value is asked for gives its first cell",
    ["a", [["x", "y"]]],
    [[["a"]], "x"],
  ],
  ["what is left out is null, also where a range is asked for", [], [null, null]],
  ["what is left out in front is null too", [undefined, "x"], [null, "x"]],
  ["an empty cell is an empty one of a range, and null by itself", [null, null], [[[""]], null]],
  [
    "errors are objects",
    [[["a", errorOf("#N/A")]], errorOf("#N/A")],
    [[["a", NOT_AVAILABLE]], NOT_AVAILABLE],
  ],
  ["what is too much is dropped", [[["a"]], "x", "y"], [[["a"]], "x"]],
])("%s", (_, given, wanted) => {
  expect(shapedArguments(BOTH, given, "empty-text")).toEqual(wanted);
});

test("empty cells of a range are what the host is said to send", () => {
  const range: GivenArgument = [[null, 1]];
  expect(shapedArguments(BOTH, [range], "null")[0]).toEqual([[null, 1]]);
  expect(shapedArguments(BOTH, [range], "zero")[0]).toEqual([[0, 1]]);
  expect(plainArguments([range], "zero")).toEqual([[[0, 1]]]);
});

test("a function without parameters gets none; one of which nothing is known gets what is given", () => {
  expect(shapedArguments({ id: "NONE" }, [1], "empty-text")).toEqual([]);
  expect(plainArguments([1, undefined, [[errorOf("#N/A")]]], "empty-text")).toEqual([
    1,
    null,
    [[NOT_AVAILABLE]],
  ]);
});
