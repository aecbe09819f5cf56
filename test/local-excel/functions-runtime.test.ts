import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import type { FunctionsMetadata } from "../../local-excel/calc/functions-metadata";
import type { Invocation } from "../../local-excel/calc/streams";
import type { OpenOptions } from "../../local-excel/opened-workbook";
import { shown } from "./noting-functions";
import { run } from "./reopened";
import { data, file, plainParts } from "./workbook-bytes";

const MATRIX = { dimensionality: "matrix" } as const;
const METADATA: FunctionsMetadata = {
  functions: [
    { id: "ARGS", parameters: [MATRIX, {}], allowErrorForDataTypeAny: true },
    { id: "LATER", parameters: [{}] },
    { id: "THROWS", parameters: [{}] },
    { id: "TICK", parameters: [{}], options: { stream: true } },
    { id: "READS", parameters: [], options: { stream: true, cancelable: true } },
    { id: "MISSING" },
  ],
};
const CODES = "invalidValue notAvailable divisionByZero invalidNumber nullReference invalidName";

let excel: LocalExcel;
/** What was said by the functions. */
let said: string[];
let ticks: Invocation[];

beforeAll(async () => {
  excel = await startLocalExcel();
  const { associate, Error: CellError, ErrorCode } = CustomFunctions;
  associate("ARGS", (cells: unknown[][] | null, other: unknown, invocation: object) => {
    const isError = (cell: unknown): boolean => cell instanceof CellError;
    const told = cells?.map((row) => row.map((cell) => (isError(cell) ? "an error" : cell)));
    return JSON.stringify([told ?? cells, other, "onCanceled" in invocation]);
  });
  associate("LATER", async (value: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's own error is none of JavaScript's
    if (value === "c") throw new CellError(ErrorCode.divisionByZero);
    return [
      [value, new CellError(ErrorCode.notAvailable)],
      [NaN, undefined],
    ];
  });
  associate("THROWS", (name: keyof typeof ErrorCode) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's own error is none of JavaScript's
    throw name in ErrorCode ? new CellError(ErrorCode[name]) : new Error("no such code");
  });
  associate("TICK", (value: unknown, invocation: Invocation) => {
    ticks.push(invocation);
    invocation.setResult(`${String(value)} 1`);
    invocation.onCanceled = () => said.push(`${String(value)} is over`);
  });
  associate("READS", (invocation: Invocation) => {
    void run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:A4").load("values");
      await context.sync();
      invocation.setResult(range.values);
    });
  });
});

beforeEach(() => {
  said = [];
  ticks = [];
});

// Each cell is followed by itself here, to see that it is.
const open = (options: OpenOptions = {}): Promise<OpenedWorkbook> =>
  excel.open(
    file(
      plainParts({
        S: data([
          ["a", 1],
          ["b", 2],
          ["c", 3],
          [null, null],
        ]),
      })
    ),
    {
      calculates: true,
      customFunctions: excel.throughRuntime(METADATA),
      streams: "per-cell",
      ...options,
    }
  );

test("arguments come in their shapes, errors as CustomFunctions.Error, and the invocation last", async () => {
  const book = await open();
  book.user.type("S", "B3", "=1/0");
  book.user.type("S", "D1", '=ALLIANCE.ARGS(A3:B4,"x")');
  book.user.type("S", "D2", "=ALLIANCE.ARGS()");
  book.user.type("S", "D3", "=ALLIANCE.ARGS(B3)");
  await book.calculated();
  expect(shown(book, 3)).toEqual([
    '[[["c","an error"],["",""]],"x",true]',
    "[null,null,true]",
    '[[["an error"]],null,true]',
    "",
  ]);
});

test("promises are waited for, errors within rows show their codes, and rejected ones theirs", async () => {
  const book = await open();
  book.user.type("S", "D1", "=ALLIANCE.LATER(A1)");
  book.user.type("S", "F1", "=ALLIANCE.LATER(A3)");
  expect(shown(book, 3)[0]).toBe("#BUSY!");
  await book.calculated();
  expect(shown(book, 3)).toEqual(["a", "0", "", ""]);
  expect(shown(book, 4)).toEqual(["#N/A", "0", "", ""]);
  expect(shown(book, 5)[0]).toBe("#DIV/0!");
});

test("what is thrown shows its code, as far as the runtime knows it; what nobody wrote is no value", async () => {
  const book = await open();
  `${CODES} else`
    .split(" ")
    .forEach((code, i) => book.user.type("S", `D${i + 1}`, `=ALLIANCE.THROWS("${code}")`));
  book.user.type("S", "E1", "=ALLIANCE.MISSING()");
  book.user.type("S", "E2", "=ALLIANCE.NOSUCH()");
  await book.calculated();
  const cells = book.view.cells("S", { top: 0, left: 3, bottom: 6, right: 4 });
  expect(cells.map(([cell]) => cell!.text)).toEqual(
    "#VALUE! #N/A #DIV/0! #NUM! #NULL! #VALUE! #VALUE!".split(" ")
  );
  expect(cells.map((row) => row[1]!.text).slice(0, 2)).toEqual(["#VALUE!", "#NAME?"]);
});

test("a stream goes on until its cell wants it no more", async () => {
  const book = await open();
  book.user.type("S", "D1", "=ALLIANCE.TICK(A1)");
  book.user.type("S", "D2", "=ALLIANCE.TICK(A1)");
  await book.calculated();
  expect(shown(book, 3).slice(0, 2)).toEqual(["a 1", "a 1"]);
  expect(ticks).toHaveLength(2);
  const told = new Promise<void>((resolve) => void book.onChange(() => resolve()));
  ticks[0]!.setResult("dropped");
  ticks[0]!.setResult([["a 2"], ["below"]]);
  await told;
  expect(shown(book, 3).slice(0, 2)).toEqual(["#SPILL!", "a 1"]);
  book.user.type("S", "A1", "new");
  expect(said).toEqual(["a is over", "a is over"]);
  await book.calculated();
  expect(shown(book, 3).slice(0, 2)).toEqual(["new 1", "new 1"]);
  await open();
  expect(said).toEqual(["a is over", "a is over", "new is over", "new is over"]);
});

test("what is canceled before it began is never called", async () => {
  const book = await open();
  book.user.type("S", "D1", "=ALLIANCE.TICK(A1)");
  book.user.clearContents("S", "D1");
  book.user.type("S", "D2", "=ALLIANCE.TICK(A2)");
  await book.calculated();
  expect(shown(book, 3).slice(0, 2)).toEqual(["", "b 1"]);
  expect(ticks).toHaveLength(1);
});

test("a stream that reads the workbook waits for nobody, and nobody for it", async () => {
  const book = await open();
  book.user.type("S", "D1", "=ALLIANCE.READS()");
  await book.calculated();
  expect(shown(book, 3)).toEqual(["a", "b", "c", ""]);
});

test("its requests are none of the add-in's", async () => {
  const book = await open();
  book.user.type("S", "D1", "=ALLIANCE.TICK(A1)");
  await book.calculated();
  expect(book.counts.requests).toEqual([]);
});

test("results refused while a cell is being edited are brought again", async () => {
  const book = await open();
  book.user.beginEditing();
  book.recalculate();
  book.colleague.type("S", "D1", "=ALLIANCE.TICK(A1)");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(shown(book, 3)[0]).toBe("#BUSY!");
  book.user.endEditing();
  await book.calculated();
  expect(shown(book, 3)[0]).toBe("a 1");
});

test("the short form of results, which newer versions of Excel ask for", async () => {
  const book = await open({ requirementSets: { CustomFunctions: "1.9" } });
  book.user.type("S", "D1", "=ALLIANCE.TICK(A1)");
  book.user.type("S", "E1", '=ALLIANCE.THROWS("invalidNumber")');
  book.user.type("S", "F1", "=ALLIANCE.MISSING()");
  await book.calculated();
  expect([3, 4, 5].map((column) => shown(book, column)[0])).toEqual(["a 1", "#NUM!", "#VALUE!"]);
});
