import { join } from "node:path";
import { fixtureTree, type FixtureTree } from "./fixture-tree";

/** The one file of the pure rooms that may use a package. */
const SOLVING = "src/core/advice/candidates-relaxation.ts";

/** The rule, the file that breaks it, and what is written there. `import` of an empty path means: the file imports nothing. */
const REFUSED: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ["reference-imports-nothing", "src/reference/a.ts", "../core/rules/rule"],
  ["core-knows-facts-only", "src/core/a.ts", "../calls/index"],
  ["core-knows-facts-only", "src/core/b.ts", "../app/check"],
  ["calls-know-rules-and-facts-only", "src/calls/a.ts", "../core/report/report"],
  ["calls-hold-values-not-code", "src/calls/b.ts", "../core/rules/rule"],
  ["app-is-host-free", "src/app/a.ts", "../excel/workbook"],
  ["app-is-host-free", "src/app/b.ts", "../calls/index"],
  ["excel-serves-app", "src/excel/a.ts", "../taskpane/pane"],
  ["excel-serves-app", "src/excel/b.ts", "../calls/index"],
  ["excel-serves-app", "src/excel/c.ts", "../reference/facts"],
  ["taskpane-serves-app", "src/taskpane/a.ts", "../excel/workbook"],
  ["taskpane-serves-app", "src/taskpane/b.ts", "../functions/cell-functions"],
  ["files-serve-app", "src/files/a.ts", "../excel/workbook"],
  ["files-alone-read-files", "src/excel/f.ts", "hucre"],
  ["functions-serve-core", "src/functions/a.ts", "../taskpane/pane"],
  ["functions-serve-core", "src/functions/b.ts", "../calls/law"],
  ["main-is-nobodys", "src/taskpane/c.ts", "../main"],
  ["main-is-nobodys", "local-excel/check-a.ts", "../src/main"],
  ["conversation-is-loaded-by-main", "src/taskpane/f.ts", "../conversation"],
  ["src-knows-no-development", "src/excel/d.ts", "../../local-excel/host"],
  ["src-knows-no-development", "src/core/c.ts", "../../test/law"],
  ["src-knows-no-development", "src/taskpane/e.ts", "../../bench/page"],
  ["local-excel-is-no-part-of-src", "local-excel/a.ts", "../src/excel/workbook"],
  ["development-knows-no-tests", "local-excel/b.ts", "../test/law"],
  ["pure-rooms-use-no-package", "src/app/c.ts", "fast-check"],
  ["pure-rooms-use-no-package", "src/core/d.ts", "node:path"],
  ["pure-rooms-use-no-package", "src/core/advice/g.ts", "yalps"],
  ["solving-uses-the-solver-only", SOLVING, "hucre"],
  ["src-uses-declared-packages", "src/excel/e.ts", "fast-check"],
  ["src-uses-declared-packages", "src/taskpane/d.ts", "node:path"],
  ["no-cycles", "src/core/ring-a.ts", "./ring-b"],
  ["no-orphans", "src/core/lonely.ts", ""],
  ["no-undecided-names", "src/core/e.ts", "./helpers/trim"],
  ["no-unresolved", "src/core/f.ts", "./nowhere"],
];

const ALLOWED: Readonly<Record<string, string>> = {
  "src/main.ts": imports("./conversation", "./taskpane/pane", "./calls/index"),
  "src/conversation.ts": imports(
    "./excel/workbook",
    "./files/reader",
    "./functions/cell-functions",
    "./calls/index"
  ),
  "src/excel/workbook.ts": imports("../app/check", "../core/report/report"),
  "src/files/reader.ts": imports("../app/check", "../core/report/report", "hucre"),
  "src/taskpane/pane.ts": imports("../app/check", "../core/report/report"),
  "src/functions/cell-functions.ts": imports("../core/report/report", "../calls/index"),
  "src/calls/index.ts": imports("./law"),
  "src/calls/law.ts": `import type {} from "../core/rules/rule";\n${imports("../reference/facts")}`,
  "src/app/check.ts": imports("../core/report/report", "../reference/facts"),
  "src/core/report/report.ts": imports("../rules/rule"),
  "src/core/rules/rule.ts": imports("../../reference/facts"),
  "src/reference/facts.ts": "export {};",
  "local-excel/check.ts": imports("./host", "../src/excel/workbook"),
  "local-excel/host.ts": imports("node:path", "fast-check"),
  "bench/page.ts": imports("../local-excel/host"),
  "test/law.ts": imports("../src/calls/law", "../local-excel/host", "../src/main"),
};

let tree: FixtureTree;
let found: readonly { readonly rule: string; readonly from: string }[];

beforeAll(() => {
  const refused = REFUSED.map(([, file, path]) => [
    file,
    path === "" ? "export {};" : typeImport(path),
  ]);
  tree = fixtureTree({
    ...ALLOWED,
    ...(Object.fromEntries(refused) as Record<string, string>),
    "src/calls/b.ts": imports("../core/rules/rule"),
    "src/core/ring-b.ts": typeImport("./ring-a"),
    "src/core/helpers/trim.ts": "export {};",
  });
  found = violations();
}, 60_000);

afterAll(() => tree.remove());

test.each(REFUSED)("%s: %s must not import %j", (rule, file) => {
  expect(found).toContainEqual({ rule, from: file });
});

test("every wall has a case above", () => {
  const config = jest.requireActual<{
    forbidden: readonly { name: string; comment: string; severity: string }[];
  }>(join(__dirname, "..", "..", ".dependency-cruiser.cjs"));
  const covered = new Set(REFUSED.map(([rule]) => rule));
  expect(config.forbidden.filter(({ name }) => !covered.has(name))).toEqual([]);
  expect(
    config.forbidden.filter(({ comment, severity }) => comment === "" || severity !== "error")
  ).toEqual([]);
});

test("what the rooms may import passes", () => {
  expect(found.filter(({ from }) => from in ALLOWED)).toEqual([]);
});

function violations(): readonly { readonly rule: string; readonly from: string }[] {
  const args = [
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "src",
    "local-excel",
    "test",
    "bench",
  ];
  const { output } = tree.run("depcruise", ...args);
  interface Report {
    readonly summary: {
      readonly violations: readonly {
        readonly from: string;
        readonly rule: { readonly name: string };
      }[];
    };
  }
  const { summary } = JSON.parse(output) as Report;
  return summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }));
}

function imports(...paths: readonly string[]): string {
  return [...paths.map((path) => `import "${path}";`), "export {};"].join("\n");
}

/** The weakest of imports: walls hold for types too. */
function typeImport(path: string): string {
  return `import type {} from "${path}";\nexport {};`;
}
