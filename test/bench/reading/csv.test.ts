import { readCsv } from "../../../bench/reading/csv";

test("cells apart by commas, rows by line breaks of any kind, the last with or without one", () => {
  const expected = { header: ["a", "b"], rows: [["1", "2"], ["3", ""]] }; // prettier-ignore
  expect(readCsv("a,b\n1,2\n3,\n")).toEqual(expected);
  expect(readCsv("\ufeffa,b\r\n1,2\r\n3,")).toEqual(expected);
  expect(readCsv("a,b\n\n1,2\n\n3,\n\n")).toEqual(expected);
});

test("cells in quotes hold commas, line breaks and quotes", () => {
  const { rows } = readCsv('a,b\n"Linz, Austria","two\nlines"\n"say ""no""",""\n');
  expect(rows).toEqual([
    ["Linz, Austria", "two\nlines"],
    ['say "no"', ""],
  ]);
});

test("rows are as long as they are, quotes inside a cell are text, nothing gives nothing", () => {
  expect(readCsv('a,b\n1\n1,2,3\n5" wide,"x" y').rows).toEqual([
    ["1"],
    ["1", "2", "3"],
    ['5" wide', '"x" y'],
  ]);
  expect(readCsv('a\n"never closed, so\nall of it').rows).toEqual([
    ["never closed, so\nall of it"],
  ]);
  expect(readCsv("")).toEqual({ header: [], rows: [] });
});
