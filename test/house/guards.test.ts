import { fixtureTree, type FixtureTree } from "./fixture-tree";

// Lint and walls have files of their own; here are the other guards of `npm test`.
const trees: FixtureTree[] = [];
afterAll(() => trees.forEach((tree) => tree.remove()));

describe("typecheck of the pure rooms", () => {
  const REFUSED: readonly (readonly [file: string, code: string, says: string])[] = [
    ["src/core/page.ts", "export const title = document.title;", "Cannot find name 'document'"],
    ["src/calls/excel.ts", "export const run = Excel.run;", "Cannot find name 'Excel'"],
    ["src/app/office.ts", "export const ready = Office.onReady;", "Cannot find name 'Office'"],
    ["src/app/node.ts", "export const where = process.cwd();", "Cannot find name 'process'"],
    [
      "src/core/timer.ts",
      "export const later = setTimeout(() => {}, 1);",
      "Cannot find name 'setTimeout'",
    ],
    ["src/reference/log.ts", "console.log(1); export {};", "Cannot find name 'console'"],
    [
      "src/core/index.ts",
      "export const first = (a: string[]): string => a[0];",
      "is not assignable to type",
    ],
    [
      "src/core/exact.ts",
      "export const a: { b?: string } = { b: undefined };",
      "exactOptionalPropertyTypes",
    ],
  ];
  let output: string;

  beforeAll(() => {
    const files = REFUSED.map(([file, code]) => [file, code]);
    const fine = {
      "src/core/fine.ts": "export const upper = (text: string) => text.toUpperCase();",
    };
    const tree = planted({ ...(Object.fromEntries(files) as Record<string, string>), ...fine });
    output = tree.run("tsc", "--noEmit", "--pretty", "false", "-p", "tsconfig.pure.json").output;
  }, 60_000);

  test.each(REFUSED)("%s: %j is refused", (file, _code, says) => {
    expect(output.split("\n").filter((line) => line.startsWith(file))).toContainEqual(
      expect.stringContaining(says)
    );
  });

  test("what every language has passes", () => {
    expect(output).not.toContain("fine.ts");
  });
});

describe("knip", () => {
  const TREE = {
    "src/main.ts": 'import { used } from "./core/used";\nvoid used;',
    "src/core/used.ts":
      "export const used = 1;\nexport const idle = 2;\nexport const rehearsed = 3;\nexport type Idle = 4;",
    "src/core/dead.ts": "export {};",
    "src/core/rehearsed.ts": "export const all = 5;",
    "local-excel/check.ts": 'import "./host";',
    "local-excel/host.ts": 'import "hucre";',
    "local-excel/idle.ts": "export {};",
    "test/run-all.mjs": "",
    "test/core/used.test.ts":
      'import { rehearsed } from "../../src/core/used";\nimport { all } from "../../src/core/rehearsed";\nvoid [all, rehearsed];',
    "test/core/forgotten.ts": "export {};",
    "assets/icons/draw.mjs": "",
  };

  test("files, exports, types and packages that nothing uses", () => {
    const { files, exports, types, packages } = unused(planted(TREE));
    expect(files).toEqual(["local-excel/idle.ts", "src/core/dead.ts", "test/core/forgotten.ts"]);
    expect(exports).toEqual(["idle"]);
    expect(types).toEqual(["Idle"]);
    expect(packages).toContain("fast-check");
    expect(packages).not.toContain("hucre");
  }, 60_000);

  test("files and exports that only tests use", () => {
    const { files, exports } = unused(planted(TREE), "--production");
    expect(files).toEqual(["local-excel/idle.ts", "src/core/dead.ts", "src/core/rehearsed.ts"]);
    expect(exports).toEqual(["idle", "rehearsed"]);
  }, 60_000);

  function unused(tree: FixtureTree, ...args: readonly string[]) {
    const { output } = tree.run("knip", "--reporter", "json", ...args);
    type Names = readonly { readonly name: string }[];
    type Kind = "files" | "exports" | "types" | "devDependencies";
    interface Report {
      readonly files?: readonly string[];
      readonly issues: readonly Readonly<Partial<Record<Kind, Names>>>[];
    }
    const { files = [], issues } = JSON.parse(output) as Report;
    const names = (kind: Kind) =>
      issues.flatMap((issue) => (issue[kind] ?? []).map(({ name }) => name)).sort();
    return {
      files: [...files, ...names("files")].sort(),
      exports: names("exports"),
      types: names("types"),
      packages: names("devDependencies"),
    };
  }
});

test("prettier: code laid out by hand", () => {
  const tree = planted({
    "src/core/a.ts": "export const a = 'x'",
    "src/core/b.ts": 'export const b = "x";\n',
  });
  const { output, code } = tree.run("prettier", "--check", "src");
  expect(output).toContain("src/core/a.ts");
  expect(output).not.toContain("src/core/b.ts");
  expect(code).not.toBe(0);
});

test("build: a worksheet function that Excel could not call", () => {
  const tree = planted({
    "src/main.ts": "export {};",
    "src/functions/cell-functions.ts":
      "/**\n * Counts.\n * @customfunction COUNT\n */\nexport function count(a: Map<string, string>): number { return a.size; }\n",
    "src/functions/table-functions.ts": "export {};",
    "src/functions/withdrawal-functions.ts": "export {};",
    "src/reference/words.ts": "export {};",
    "src/taskpane/taskpane.html": "<!doctype html><title>x</title>",
    "assets/icons/icon-16.png": "",
    "assets/help.html": "<!doctype html><title>x</title>",
    "manifest.xml": "<OfficeApp/>",
  });
  const { output, code } = tree.run("webpack", "--mode", "production");
  expect(output).toContain("does not support type");
  expect(code).not.toBe(0);
}, 60_000);

function planted(files: Readonly<Record<string, string>>): FixtureTree {
  const tree = fixtureTree(files);
  trees.push(tree);
  return tree;
}
