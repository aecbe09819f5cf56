import { startLocalExcel } from "../../local-excel/start";
import { givenCells } from "../../src/functions/given-cells";

beforeAll(async () => void (await startLocalExcel()));

test.each([null, undefined, "", 0, [], [[]], [[null]], [[undefined]]])(
  "%j gives nothing",
  (argument) => expect(givenCells(argument)).toBeNull()
);

test.each([[[[""]]], [[[0]]]])("an empty cell that was given, here %j, is not nothing", (given) =>
  expect(givenCells(given)).toEqual([[""]])
);

test("empty cells in whatever way they come are empty; a 0 beside them is a 0", () => {
  expect(givenCells([["A", null, undefined, "", 0, false]])).toEqual([["A", "", "", "", 0, false]]);
});

test("where no cell came as empty, a 0 may be one", () => {
  expect(givenCells([["A", 0, 7, "0"]])).toEqual([["A", "", 7, "0"]]);
});

test("rows become equally long; blank rows at the end go, those between stay", () => {
  const given = [["A", "B"], [null, null], ["C"], ["", ""], [null]];
  expect(givenCells(given)).toEqual([
    ["A", "B"],
    ["", ""],
    ["C", ""],
  ]);
});

test("errors come as the sheet shows them, whatever else is an object as #VALUE!", () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  const given = [[error, { code: "#REF!" }, { type: "Entity" }, NaN, Infinity]];
  expect(givenCells(given)).toEqual([["#DIV/0!", "#REF!", "#VALUE!", "#NUM!", "#NUM!"]]);
});

test("numbers and texts that come as Excel's data types are what they stand for; nothing is nothing", () => {
  const number = { type: "FormattedNumber", basicType: "Double", basicValue: 120_000 };
  const text = { type: "String", basicType: "String", basicValue: "Spain" };
  const empty = { type: "Empty", basicType: "Empty", basicValue: "" };
  const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Spain" };
  const given = [[number, text, empty, 0, entity]];
  expect(givenCells(given)).toEqual([[120_000, "Spain", "", 0, "#VALUE!"]]);
});

test("a single value that was typed is a cell", () => {
  expect(givenCells("Spain")).toEqual([["Spain"]]);
});
