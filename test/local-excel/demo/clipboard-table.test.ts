import fc from "fast-check";
import { clipboardRows, clipboardText } from "../../../local-excel/demo/page/grid/clipboard-table";

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\tb\nc", [["a", "b"], ["c"]]],
  ["one", [["one"]]],
  ["\t\n", [["", ""]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ['"two\nlines"\t"say ""hi"""', [["two\nlines", 'say "hi"']]],
  ['5" pipe\tnext', [['5" pipe', "next"]]],
  ['"open\tnext', [['"open', "next"]]],
])("%j", (text, rows) => {
  expect(clipboardRows(text)).toEqual(rows);
});

test("what is copied comes back as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "é", "=") });
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
    );
  fc.assert(
    fc.property(tables, (table) => {
      fc.pre(table.length > 1 ? table.at(-1)?.join("") !== "" : true);
      expect(clipboardRows(clipboardText(table))).toEqual(table);
    })
  );
});
