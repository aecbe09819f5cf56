import { readingCommand } from "../../../bench/reading/command-line";

test("a folder, with or without options", () => {
  expect(readingCommand(["sets"])).toEqual({ folder: "sets", json: false, misses: false });
  expect(readingCommand(["--json", "sets", "--misses"])).toEqual({
    folder: "sets",
    json: true,
    misses: true,
  });
});

test.each([[[]], [["--json"]], [["sets", "more"]], [["sets", "--fast"]]])(
  "%j is wrong usage",
  (args) => {
    expect(readingCommand(args)).toBeNull();
  }
);
