import type { FunctionMetadata } from "../../local-excel/calc/functions-metadata";
import type { Invocation } from "../../local-excel/calc/streams";
import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { calculating, FUNCTIONS, noting, shown } from "./noting-functions";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

test("what is not known yet is asked nobody about, but functions side by side are asked at once", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  book.user.type("S", "D1", '=ALLIANCE.ONCE(ALLIANCE.TICK())&ALLIANCE.TICK(,"x")');
  expect(asked.map(({ args }) => args)).toEqual([
    [null, null],
    [null, "x"],
  ]);
  asked[0]!.invocation.setResult("1");
  asked[1]!.invocation.setResult("2");
  await book.calculated();
  expect(shown(book, 3)[0]).toBe("once2");
});

test("errors within a range reach a function, one by itself only where it allows errors", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  book.user.type("S", "B3", "=1/0");
  book.user.type("S", "D1", "=ALLIANCE.ONCE(B3,B2:B3)");
  const error = { type: "CustomFunctionError", code: "#DIV/0!" };
  expect(asked[0]!.args).toEqual([error, [[1], [error]]]);
  book.user.type("S", "E1", "=ALLIANCE.TICK(B3)");
  expect(shown(book, 4)[0]).toBe("#DIV/0!");
  book.user.type("S", "F1", "=ALLIANCE.TICK(B2:B3)");
  expect(asked[1]!.args).toEqual([[[1], [error]], null]);
});

test("empty cells of a range are sent as the option says", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions, blanks: "zero" });
  book.user.type("S", "E1", "=ALLIANCE.TICK(B2:C2)");
  expect(asked[0]!.args).toEqual([[[1, 0]], null]);
});

test("nothing is asked before it is known which functions there are", async () => {
  const { asked, customFunctions } = noting();
  let tell!: (metadata: { functions: readonly FunctionMetadata[] }) => void;
  const metadata = new Promise<{ functions: readonly FunctionMetadata[] }>(
    (resolve) => (tell = resolve)
  );
  const book = await calculating({ customFunctions: { ...customFunctions, metadata } });
  book.user.type("S", "D1", "=ALLIANCE.ONCE(A1)");
  book.user.type("S", "E1", "=ALLIANCE.NOSUCH(A1)");
  expect([asked, shown(book, 3)[0], shown(book, 4)[0]]).toEqual([[], "#BUSY!", "#BUSY!"]);
  tell({ functions: FUNCTIONS });
  await book.calculated();
  expect([shown(book, 3)[0], shown(book, 4)[0]]).toEqual(["once", "#NAME?"]);
});

test("associated functions are called at once, with the invocation behind their arguments", async () => {
  CustomFunctions.associate("TICK", (cells: unknown, other: unknown, invocation: Invocation) =>
    invocation.setResult([[JSON.stringify([cells, other])]])
  );
  const book = await calculating({ customFunctions: excel.directly({ functions: FUNCTIONS }) });
  book.user.type("S", "D1", "=alliance.tick(A2)");
  book.user.type("S", "E1", "=ALLIANCE.ONCE(A2)");
  expect(shown(book, 3)[0]).toBe('[[["a"]],null]');
  expect(shown(book, 4)[0]).toBe("#VALUE!"); // nothing is associated with it
});
