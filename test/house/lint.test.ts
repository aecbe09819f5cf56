import { fixtureTree, type FixtureTree } from "./fixture-tree";

/** Where, what is written there, and the rule that has to object. */
const REFUSED: readonly (readonly [file: string, code: string, rule: string])[] = [
  // Each room says only its own words.
  ["src/core/says-excel.ts", "export const found = typeof Excel;", "no-restricted-globals"],
  ["src/core/says-excel-as-type.ts", "export type Found = Excel.Range;", "no-restricted-syntax"],
  ["src/core/says-document.ts", "export const title = document.title;", "no-restricted-globals"],
  ["src/core/says-global.ts", "export const found = globalThis.Office;", "no-restricted-globals"],
  ["src/excel/says-element.ts", "export type Found = HTMLButtonElement;", "no-restricted-syntax"],
  ["src/reference/says-office.ts", "export const found = Office.context;", "no-restricted-globals"],
  ["src/calls/says-fetch.ts", 'export const guide = fetch("guide");', "no-restricted-globals"],
  ["src/app/says-excel.ts", "export type Found = Excel.Range;", "no-restricted-syntax"],
  [
    "src/app/says-storage.ts",
    'export const kept = localStorage.getItem("x");',
    "no-restricted-globals",
  ],
  ["src/excel/says-document.ts", "export const title = document.title;", "no-restricted-globals"],
  ["src/excel/says-fetch.ts", 'export const guide = fetch("guide");', "no-restricted-globals"],
  ["src/taskpane/says-excel.ts", "export type Found = Excel.Range;", "no-restricted-syntax"],
  ["src/taskpane/says-office.ts", "export const found = Office.context;", "no-restricted-globals"],
  ["src/taskpane/says-fetch.ts", 'export const guide = fetch("guide");', "no-restricted-globals"],
  ["src/taskpane/says-alert.ts", 'alert("no");', "no-restricted-globals"],
  [
    "src/taskpane/through-window.ts",
    "export const found = window.Excel;",
    "no-restricted-properties",
  ],
  ["src/functions/says-excel.ts", "export type Found = Excel.Range;", "no-restricted-syntax"],
  [
    "src/functions/says-document.ts",
    "export const title = document.title;",
    "no-restricted-globals",
  ],
  ["src/main.ts", "export type Found = Excel.Range;", "no-restricted-syntax"],
  ["src/conversation.ts", "export const found = Office.context;", "no-restricted-globals"],
  // No clock, chance or locale where a verdict is made.
  [
    "src/core/getter.ts",
    "export const one = { get lists() { return []; } };",
    "no-restricted-syntax",
  ],
  [
    "src/app/getter-defined.ts",
    'export const one = Object.defineProperty({}, "lists", { get: () => [] });',
    "no-restricted-syntax",
  ],
  // What thousands share is lost by a spread.
  [
    "src/app/spread-partner.ts",
    "export const kept = (partner: object): object => ({ ...partner });",
    "no-restricted-syntax",
  ],
  ["src/core/now.ts", "export const now = Date.now();", "no-restricted-syntax"],
  ["src/core/now-in-disguise.ts", 'export const now = Date["now"]();', "no-restricted-syntax"],
  ["src/reference/today.ts", "export const today = new Date();", "no-restricted-syntax"],
  ["src/calls/chance.ts", "export const chance = Math.random();", "no-restricted-syntax"],
  ["src/app/case.ts", 'export const low = "I".toLocaleLowerCase();', "no-restricted-syntax"],
  ["src/core/order.ts", 'export const order = "a".localeCompare("b");', "no-restricted-syntax"],
  ["src/core/zone.ts", "export const hour = new Date(0).getHours();", "no-restricted-syntax"],
  ["src/core/intl.ts", "export const names = new Intl.NumberFormat();", "no-restricted-globals"],
  ["src/functions/now.ts", "export const now = Date.now();", "no-restricted-syntax"],
  // Patterns that every webview knows.
  ["src/core/behind.ts", 'export const words = "a".match(/(?<! )a/);', "house/no-lookbehind"],
  [
    "src/core/behind-in-text.ts",
    "export const words = (all: string) => new RegExp(`(?<=${all})a`);",
    "house/no-lookbehind",
  ],
  // Text from cells is never markup.
  ["src/taskpane/markup.ts", 'document.body.innerHTML = "<b>x</b>";', "no-restricted-syntax"],
  [
    "src/taskpane/insert.ts",
    'document.body.insertAdjacentHTML("beforeend", "x");',
    "no-restricted-syntax",
  ],
  // Office.js is loaded before it is read, and synchronised once.
  [
    "src/excel/unloaded.ts",
    excel("const r = s.getRange(); return r.values;"),
    "office-addins/load-object-before-read",
  ],
  [
    "src/excel/unsynced.ts",
    excel('s.load("name"); return s.name;'),
    "office-addins/call-sync-before-read",
  ],
  [
    "src/excel/never-synced.ts",
    excel('const p = s.getRange(); p.load("values"); return p.values;'),
    "office-addins/call-sync-after-load",
  ],
  [
    "src/excel/loop.ts",
    excel("for (const n of [1, 2]) { s.name = String(n); await context.sync(); }"),
    "office-addins/no-context-sync-in-loop",
  ],
  [
    "src/excel/empty-load.ts",
    excel("s.load(); await context.sync();"),
    "office-addins/no-empty-load",
  ],
  [
    "src/excel/navigational.ts",
    excel(
      'const r = s.getRange("A1"); r.load("worksheet"); await context.sync(); return r.worksheet;'
    ),
    "office-addins/no-navigational-load",
  ],
  [
    "src/excel/null-object.ts",
    excel(
      'const t = s.tables.getItemOrNullObject("T"); t.load("name"); await context.sync(); return t === null ? 0 : 1;'
    ),
    "office-addins/test-for-null-using-isNullObject",
  ],
  // Every kind and outcome is handled; a default does not count.
  [
    "src/core/forgetful.ts",
    `export function word(kind: "met" | "unmet" | "undetermined"): string {
      switch (kind) { case "met": return "yes"; case "unmet": return "no"; default: return "?"; }
    }`,
    "@typescript-eslint/switch-exhaustiveness-check",
  ],
  [
    "src/app/floating.ts",
    "async function save(): Promise<void> {} export function go(): void { save(); }",
    "@typescript-eslint/no-floating-promises",
  ],
  // Shape.
  ["src/core/long.ts", "export const a = 1;\n".replace("a", "b") + "//\n".repeat(220), "max-lines"],
  [
    "src/core/deep.ts",
    "export function f(a: boolean): number { if (a) { while (a) { if (a) { if (a) { return 1; } } } } return 0; }",
    "max-depth",
  ],
  ["src/core/console.ts", "console.log(1);", "no-console"],
  ["src/core/loose.ts", "export const same = (a: unknown, b: unknown) => a == b;", "eqeqeq"],
  [
    "src/core/any.ts",
    "export const a = (b: any) => b as string;",
    "@typescript-eslint/no-explicit-any",
  ],
  [
    "src/core/ignored.ts",
    "// @ts-ignore\nexport const a = 1;",
    "@typescript-eslint/ban-ts-comment",
  ],
  [
    "src/core/silenced.ts",
    "// eslint-disable-next-line eqeqeq\nexport const same = (a: unknown, b: unknown) => a == b;",
    "house/reasoned-exception",
  ],
  ["test/skipped.test.ts", 'test.skip("later", () => {});', "no-restricted-syntax"],
  ["test/lonely.test.ts", 'fdescribe("only this", () => {});', "no-restricted-syntax"],
  [
    "local-excel/floating.ts",
    "async function f(): Promise<void> {} f();",
    "@typescript-eslint/no-floating-promises",
  ],
  ["tool.mjs", "const unused = 1;", "no-unused-vars"],
];

/** What each room may say. */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/core/fine.ts":
    "export const year = (iso: string): number => new Date(iso).getUTCFullYear();",
  "src/excel/fine.ts": excel('s.load("name"); await context.sync(); return s.name;'),
  "src/taskpane/fine.ts": 'document.body.textContent = "x"; window.scrollTo(0, 0);',
  "src/functions/fine.ts":
    "export const fail = () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);",
  "src/reference/long-fine.ts": "export const a = 1;\n" + "//\n".repeat(300),
  "src/core/silenced-fine.ts":
    "// eslint-disable-next-line eqeqeq -- null and undefined alike\nexport const no = (a: unknown) => a == null;",
  "test/fine.test.ts": 'test("now", () => expect(JSON.parse("1").x).toBe(undefined));',
};

let tree: FixtureTree;
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  const refused = Object.fromEntries(REFUSED.map(([file, code]) => [file, code]));
  tree = fixtureTree({ ...refused, ...ALLOWED });
  found = lint();
}, 60_000);

afterAll(() => tree.remove());

test.each(REFUSED)("%s: %j is refused", (file, _code, rule) => {
  expect(found.get(tree.path(file))).toContain(rule);
});

test.each(Object.keys(ALLOWED))("%s passes", (file) => {
  expect(found.get(tree.path(file))).toEqual([]);
});

/** File → ids of the rules that object to it. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const { output } = tree.run(
    "eslint",
    "src",
    "test",
    "local-excel",
    "tool.mjs",
    "--format",
    "json"
  );
  interface Result {
    readonly filePath: string;
    readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
  }
  const results = JSON.parse(output) as readonly Result[];
  return new Map(
    results.map(({ filePath, messages }) => [
      filePath,
      messages.map((each) => each.ruleId ?? each.message),
    ])
  );
}

/** A function of the excel room around `body`, in which `s` is a worksheet. */
function excel(body: string): string {
  return `export async function f(): Promise<unknown> {
    return Excel.run(async (context) => {
      const s = context.workbook.worksheets.getActiveWorksheet();
      ${body}
    });
  }`;
}
