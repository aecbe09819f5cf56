import type { DescribedFunctions } from "../../local-excel/calc/custom-functions";
import { calculating, noting, shown } from "./noting-functions";
import { run } from "./reopened";
import { file, plainParts } from "./workbook-bytes";

test("a streaming function fills its cell anew with each result, and what depends on it", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  book.user.type("S", "E1", "=SUM(D1:D4)");
  expect(shown(book, 3)[0]).toBe("#BUSY!");
  asked[0]!.invocation.setResult([[1], [2]]);
  await book.calculated();
  expect(shown(book, 3)).toEqual(["1", "2", "", ""]);
  expect(shown(book, 4)[0]).toBe("3");
  asked[0]!.invocation.setResult(5);
  await book.calculated();
  expect(shown(book, 3)).toEqual(["5", "", "", ""]);
  expect(shown(book, 4)[0]).toBe("5");
  expect(asked).toHaveLength(1);
});

test("what is given while it is being called is taken at once, and an error shows its code", async () => {
  const { customFunctions } = noting();
  const call: DescribedFunctions["call"] = (_, args, invocation) => {
    invocation?.setResult(args[0] === null ? [["now"], [{ code: "#N/A" }]] : { code: "#NUM!" });
    if (args[1] === "throws") throw Object.assign(new Error(), { code: "#DIV/0!" });
  };
  const book = await calculating({ customFunctions: { ...customFunctions, call } });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  book.user.type("S", "E1", "=ALLIANCE.TICK(B2)");
  book.user.type("S", "F1", '=ALLIANCE.TICK(B2,"throws")');
  let repaints = 0;
  book.onChange(() => repaints++);
  await Promise.resolve();
  expect(repaints).toBe(0);
  expect(shown(book, 3)).toEqual(["now", "#N/A", "", ""]);
  expect(shown(book, 4)[0]).toBe("#NUM!");
  expect(shown(book, 5)[0]).toBe("#DIV/0!");
});

test("cells that make the same call share its invocation for as long as one of them makes it", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  book.user.type("S", "D1", "=ALLIANCE.TICK(A2:A4)");
  asked[0]!.invocation.setResult("known");
  book.user.type("T", "D1", "=ALLIANCE.TICK(S!A2:A4)&1");
  expect([shown(book, 3)[0], shown(book, 3, "T")[0]]).toEqual(["known", "known1"]);
  book.user.clearContents("S", "D1");
  expect(asked.map(({ isCanceled }) => isCanceled)).toEqual([false]);
  book.user.clearContents("T", "D1");
  expect(asked.map(({ isCanceled }) => isCanceled)).toEqual([true]);
});

test("each cell can have an invocation of its own, which stays while other cells change", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions, streams: "per-cell" });
  book.user.type("S", "D1", "=ALLIANCE.TICK(A2:A4)");
  book.user.type("S", "E1", "=ALLIANCE.TICK(A2:A4)");
  book.user.type("S", "B2", 7);
  book.user.insertRows("S", 1, 1);
  expect(asked.map(({ isCanceled }) => isCanceled)).toEqual([false, false]);
  asked[0]!.invocation.setResult("first");
  asked[1]!.invocation.setResult("second");
  await book.calculated();
  expect([shown(book, 3)[0], shown(book, 4)[0]]).toEqual(["first", "second"]);
});

test("it is canceled once formula, arguments, sheet or workbook are gone, and unheard from then on", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  book.user.type("S", "D1", "=ALLIANCE.TICK(A2)");
  book.user.type("S", "E1", "=ALLIANCE.TICK(B2)");
  book.user.type("S", "E2", "=ALLIANCE.TICK(B3)");
  book.user.type("T", "B1", "=ALLIANCE.TICK(A1)");
  const gone = (): number[] => asked.flatMap(({ isCanceled }, i) => (isCanceled ? [i] : []));

  book.user.type("S", "A2", "other");
  expect(gone()).toEqual([0]);
  expect(asked[4]!.args).toEqual([[["other"]], null]);
  book.user.type("S", "E1", "=1+1");
  expect(gone()).toEqual([0, 1]);
  book.user.clearContents("S", "E2");
  expect(gone()).toEqual([0, 1, 2]);
  book.user.deleteSheet("T");
  expect(gone()).toEqual([0, 1, 2, 3]);

  let repaints = 0;
  book.onChange(() => repaints++);
  asked[0]!.invocation.setResult("late");
  await Promise.resolve();
  expect(repaints).toBe(0);
  asked[4]!.invocation.setResult("wanted");
  await book.calculated();
  expect(shown(book, 3)[0]).toBe("wanted");
  await calculating({});
  expect(gone()).toEqual([0, 1, 2, 3, 4]);
  book.user.type("S", "D4", "=ALLIANCE.TICK()");
  expect(asked).toHaveLength(5);
});

test("until the first result a cell keeps the value that the file has", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f>ALLIANCE.TICK()</f><v>42</v></c></row></sheetData>';
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions }, file(plainParts({ S: sheet })));
  expect(shown(book, 0)[0]).toBe("42");
  asked[0]!.invocation.setResult(43);
  await book.calculated();
  expect(shown(book, 0)[0]).toBe("43");
});

test("results that come by themselves raise no event and leave the user's history alone", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  let repaints = 0;
  book.onChange(() => repaints++);
  asked[0]!.invocation.setResult([[0], [0]]);
  asked[0]!.invocation.setResult([[1], [2]]);
  await book.calculated();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["D1"]);
  expect(repaints).toBe(1);
  expect(book.user.undoDepth).toBe(1);
});

test("batches do not wait for it, so it can read the workbook and push after each edit", async () => {
  const { customFunctions } = noting();
  const call: DescribedFunctions["call"] = (_, __, invocation) => {
    const read = async (): Promise<void> =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem("S").getRange("A2:A4").load("values");
        await context.sync();
        invocation!.setResult((range.values as string[][]).flat().join(""));
      });
    void read();
    void run(async (context) => {
      context.workbook.worksheets.onChanged.add(read);
      await context.sync();
    });
  };
  const book = await calculating({ customFunctions: { ...customFunctions, call } });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  const before = Date.now();
  await book.calculated();
  expect(shown(book, 3)[0]).toBe("abc");
  // Far below the second for which a batch waits for functions that answer once.
  expect(Date.now() - before).toBeLessThan(800);
  const told = new Promise<void>((resolve) =>
    book.onChange(() => shown(book, 3)[0] === "xbc" && resolve())
  );
  book.user.type("S", "A2", "x");
  await told;
});

test("calculated() has no limit: it waits for all first answers, also of what depends on them", async () => {
  const { asked, customFunctions } = noting(
    (args) => new Promise((resolve) => setTimeout(() => resolve(`once ${String(args[0])}`), 1100))
  );
  const book = await calculating({ customFunctions });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  book.user.type("S", "E1", "=ALLIANCE.ONCE(D1)");
  expect(asked.map(({ id }) => id)).toEqual(["TICK"]);
  setTimeout(() => asked[0]!.invocation.setResult("ticked"), 5);
  await book.calculated();
  expect(shown(book, 4)[0]).toBe("once ticked");
});

test("recalculating with asksAgain begins streams anew", async () => {
  const { asked, customFunctions } = noting();
  const book = await calculating({ customFunctions });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  book.recalculate();
  expect(asked).toHaveLength(1);
  book.recalculate({ asksAgain: true });
  expect(asked.map(({ isCanceled }) => isCanceled)).toEqual([true, false]);
});
