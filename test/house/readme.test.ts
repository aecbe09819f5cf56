import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

test("every npm script that README.md names exists", () => {
  expect(namedScripts(readme())).toEqual(expect.arrayContaining(["check", "test"]));
  expect(missingScripts(readme(), packageJson())).toEqual([]);
});

// One line each: a list item or table row with the package's name in backticks, then at least two words of why.
// Packages that stand and fall together may share a line: "- `jest`, `ts-jest`: run the tests, straight from TypeScript".
test("README.md says in a line why each package of package.json is there", () => {
  expect(unexplained(readme(), packageJson())).toEqual([]);
});

describe("what is missing is found", () => {
  const NONE: Package = { scripts: { test: "", start: "" } };

  test("a script", () => {
    expect(missingScripts("Run `npm run demo -- FILE`, `npm test` or `npm start`.", NONE)).toEqual([
      "demo",
    ]);
    expect(missingScripts("`npm ci && npm run check:all`", NONE)).toEqual(["check:all"]);
    expect(missingScripts("`npm run --silent lint -- --fix`", NONE)).toEqual(["lint"]);
  });

  test("a reason", () => {
    const pack: Package = {
      ...NONE,
      dependencies: { lit: "1" },
      devDependencies: { "@types/x": "1", jest: "1" },
    };
    const readme =
      "| `lit` | draws panes |\n- `jest` tests\n\nWe use `@types/x` because it is there.";
    expect(unexplained(readme, pack)).toEqual(["@types/x", "jest"]);
  });
});

function missingScripts(readme: string, { scripts }: Package): readonly string[] {
  return namedScripts(readme).filter((name) => !(name in scripts));
}

/** Scripts as commands call them: `npm run NAME`, `npm test`, `npm start`, `npm stop`. */
function namedScripts(readme: string): readonly string[] {
  const calls = readme.matchAll(/\bnpm (?:run (?:-\S+ )*(\w[\w:.-]*)|(test|start|stop)\b)/g);
  return [...new Set([...calls].map(([, run, short]) => run ?? short ?? ""))];
}

function unexplained(readme: string, pack: Package): readonly string[] {
  const lines = readme.split("\n").filter((line) => /^\s*([-*|]|\d+\.)/.test(line));
  const explains = (name: string) => (line: string) =>
    line.includes(`\`${name}\``) && words(line.replaceAll(/`[^`]*`/g, "")) >= 2;
  const names = Object.keys({ ...pack.dependencies, ...pack.devDependencies }).sort();
  return names.filter((name) => !lines.some(explains(name)));
}

function words(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

function readme(): string {
  return readFileSync(join(ROOT, "README.md"), "utf8");
}

function packageJson(): Package {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;
}
