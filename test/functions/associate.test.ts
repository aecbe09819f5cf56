import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { startLocalExcel } from "../../local-excel/start";
import { createPart } from "../../src/app/part";
import { associateFunctions, type WorksheetFunctions } from "../../src/functions/associate";
import * as cellFunctions from "../../src/functions/cell-functions";
import * as tableFunctions from "../../src/functions/table-functions";
import * as withdrawalFunctions from "../../src/functions/withdrawal-functions";

const FUNCTIONS: WorksheetFunctions = {
  ...cellFunctions,
  ...tableFunctions,
  ...withdrawalFunctions,
};

let mappings: Readonly<Record<string, (...given: unknown[]) => unknown>>;
/** What becomes of each attempt to load the functions. */
let attempts: { readonly come: () => void; readonly fail: () => void }[];
let askAgain: () => unknown;

beforeAll(async () => {
  await startLocalExcel();
  jest.spyOn(console, "warn").mockImplementation(); // the library's own, of names that are associated anew
});

beforeEach(() => {
  attempts = [];
  const part = createPart(
    () =>
      new Promise<{ functions: WorksheetFunctions }>((go, fail) =>
        attempts.push({
          come: () => go({ functions: FUNCTIONS }),
          fail: () => fail(new Error("no such script")),
        })
      )
  );
  askAgain = part.ask;
  associateFunctions(part);
  const { _association } = CustomFunctions as unknown as {
    _association: { mappings: typeof mappings };
  };
  mappings = _association.mappings;
});

const settled = (): Promise<void> => new Promise((go) => setTimeout(go, 5));

/** A streaming call, as Excel makes it. */
function stream(id: string): { readonly results: unknown[]; onCanceled?: () => void } {
  const invocation = {
    results: [] as unknown[],
    setResult: (one: unknown) => void invocation.results.push(one),
  };
  mappings[id]?.([["Country"], ["Spain"], ["Denmark"]], "", invocation);
  return invocation;
}

test("Excel is told of every function that the metadata has, with its code", async () => {
  const folder = path.join(__dirname, "../../src/functions");
  const files = ["cell", "table", "withdrawal"].map((about) =>
    path.join(folder, `${about}-functions.ts`)
  );
  const { associate, metadataJson } = await generateCustomFunctionsMetadata(files, true);
  const { functions } = JSON.parse(metadataJson) as {
    functions: readonly { readonly id: string; readonly options?: { readonly stream?: boolean } }[];
  };
  expect(Object.keys(mappings)).toEqual(associate.map(({ id }) => id));
  attempts = [];
  const called: string[] = [];
  const spies = Object.fromEntries(
    Object.keys(FUNCTIONS).map((name) => [name, () => void called.push(name)])
  );
  const part = createPart(async () => ({ functions: spies as unknown as WorksheetFunctions }));
  associateFunctions(part);
  for (const { id } of associate) await mappings[id]?.([[""]], "", {});
  await settled();
  expect(called.sort()).toEqual(associate.map(({ functionName }) => functionName).sort());
  // A streaming function answers through its invocation; the others by what they give back.
  const streams = associate.filter(({ id }) => mappings[id]?.([[""]], "", {}) === undefined);
  expect(streams.map(({ id }) => id)).toEqual(
    functions.filter(({ options }) => options?.stream).map(({ id }) => id)
  );
});

test("what is asked before the functions are here is answered when they are", async () => {
  const code = mappings["COUNTRYCODE"]?.([["Spain"]], {});
  const { results } = stream("COUNTRIES");
  await settled();
  expect(results).toEqual([]);
  expect(attempts).toHaveLength(1);
  attempts[0]?.come();
  expect(await code).toEqual([["ES"]]);
  expect(results).toEqual([2]);
});

test("a cell that is gone by then asks for nothing", async () => {
  const gone = stream("COUNTRIES");
  gone.onCanceled?.();
  attempts[0]?.come();
  await settled();
  expect(gone.results).toEqual([]);
});

test("where they can't be loaded, cells say so; those that follow a table follow it once they can", async () => {
  const code = mappings["COUNTRYCODE"]?.([["Spain"]], {});
  const { results } = stream("COUNTRIES");
  attempts[0]?.fail();
  await expect(code).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/could not be loaded.*Choose Check consortium in the pane/),
  });
  expect(results).toEqual([expect.objectContaining({ code: "#N/A" })]);
  void askAgain();
  attempts[1]?.come();
  await settled();
  expect(results.slice(1)).toEqual([2]);
});
