import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const BASE = "https://planning.example/alliance/";

/** Ids of the worksheet functions are public API: workbooks out there call them. Add to this list; never take away. */
const FUNCTION_IDS = [
  "CALLS",
  "COUNTRYCODE",
  "COUNTRYSTATUS",
  "GROUP",
  "ROLE",
  "PICVALID",
  "COUNTRIES",
  "COUNTRYLIST",
  "PARTNERS",
  "LABOURMARKET",
  "PROVIDERS",
  "HEIS",
  "VETPROVIDERS",
  "CHECK",
  "FINDINGS",
  "MISSING",
  "SURVIVES",
  "CRITICAL",
];

/** A bound against accidents (a library too many), before compression. */
const LARGEST = 830_000;
const LARGEST_READER = 180_000;
const LARGEST_CHOOSER = 30_000;
const LARGEST_SUMMARY = 20_000;

let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "alliance-check-dist-"));
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", dist],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, NODE_ENV: "", ALLIANCE_CHECK_URL: BASE } }
  );
  if (status !== 0) throw new Error(stdout + stderr);
}, 120_000);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

test("the metadata of the worksheet functions comes from the source, and lets error cells in", () => {
  const { functions } = JSON.parse(read("functions.json")) as {
    functions: readonly (Readonly<Record<"id" | "name" | "description" | "helpUrl", string>> & {
      readonly parameters: readonly { readonly name: string; readonly description: string }[];
      readonly options?: { readonly stream?: boolean };
    })[];
  };
  const help = read("help.html");
  expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
  for (const each of functions) {
    expect(each.name).toBe(each.id);
    expect(each.description).toMatch(/\w{3}/);
    for (const parameter of each.parameters) expect(parameter.description).toMatch(/\w{3}/);
    expect(each.helpUrl).toBe(`${BASE}help.html#${each.id}`);
    expect(help).toMatch(new RegExp(`<tr id="?${each.id}[" >]`));
    // A function that follows a table is told when that changes; Excel would not ask it again.
    expect(each.options?.stream ?? false).toBe(each.parameters[0]?.name === "partners");
    expect(each).toHaveProperty("allowErrorForDataTypeAny", true);
  }
});

test("every worksheet function is associated with its code", () => {
  const associated = [
    ...read("taskpane.js").matchAll(/CustomFunctions\.associate\("([^"]+)"/g),
  ].map(([, id]) => id);
  expect(associated).toEqual(FUNCTION_IDS);
});

test("the page loads office.js from Microsoft, our script from here, and may connect nowhere else", () => {
  const page = read("taskpane.html");
  const scripts = [...page.matchAll(/<script [^>]*src="?([^\s">?]+)/g)].map(([, source]) => source);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "taskpane.js",
  ]);
  expect(page).not.toMatch(/<script[^>]*>[^<]/);
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1]?.split("; ");
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "connect-src 'self'",
    ])
  );
});

test("office.js runs before our script, which associates functions with it; neither holds up the page", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script [^>]*>/g)].map(([tag]) => tag);
  expect(scripts).toHaveLength(2);
  expect(scripts.filter((tag) => !/ defer(=|\s|>)/.test(tag))).toEqual([]);
});

test("the page brings its look: each of Fluent's colours and sizes that is used is defined, light and dark", () => {
  const css = read("pane.css");
  const used = new Set([...css.matchAll(/var\(--([a-z]+[A-Z]\w*)\)/g)].map(([, token]) => token));
  const defined = (from: string): string[] =>
    [...(css.split(from)[1]?.split("}")[0] ?? "").matchAll(/--(\w+):/g)].map(([, token]) => token!);
  const light = defined(":root{");
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((token) => !light.includes(token!))).toEqual([]);
  expect(defined(':root[data-theme="dark"]{').length).toBeGreaterThan(20);
});

test("what is built in is named with its licence", () => {
  expect(read("licences/lit.txt")).toContain("Copyright (c) 2017 Google LLC");
  expect(read("licences/hucre.txt")).toContain("MIT License");
  expect(read("licences/yalps.txt")).toContain("MIT License");
  expect(read("licences/heap.txt")).toContain("MIT License");
  expect(read("licences/fluent-ui.txt")).toMatch(/Microsoft Corporation[\s\S]*MIT License/);
});

test("every URL of the manifest leads to a file of the build", () => {
  const manifest = read("manifest.xml");
  const urls = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
  const ours = urls.filter((url) => !url.startsWith("http://"));
  const namespaces = urls.filter((url) => url.startsWith("http://"));
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter((url) => !url.startsWith(BASE))).toEqual([]);
  expect(ours.filter((url) => !existsSync(join(dist, url.slice(BASE.length))))).toEqual([]);
  expect(
    namespaces.every((url) => /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url))
  ).toBe(true);
  expect(manifest).not.toContain("localhost");
});

test("the bundle is small, holds no office.js and no source map", () => {
  const script = read("taskpane.js");
  expect(statSync(join(dist, "taskpane.js")).size).toBeLessThan(LARGEST);
  expect(script).not.toContain("sourceMappingURL");
  expect(script).not.toContain("OSF.OUtil");
  // Lists of words without their layout, see webpack.config.js.
  expect(
    ["Kammer | Handelskammer", "Kammer|Handelskammer"].map((word) => script.includes(word))
  ).toEqual([false, true]);
  expect(readdirSync(dist).map(withoutHash).sort()).toEqual([
    "assets",
    "candidates.js",
    "functions.json",
    "help.html",
    "licences",
    "manifest.xml",
    "pane.css",
    "summary.js",
    "taskpane.html",
    "taskpane.js",
    "taskpane.js.LICENSE.txt",
    "workbook-file.js",
  ]);
});

test("what reads files is a script of its own, which the pane asks for only then, from its own place", () => {
  const name = chunk("workbook-file");
  const [pane, reader] = [read("taskpane.js"), read(name)];
  // Words of the library that reads .xlsx files.
  expect([reader, pane].map((script) => script.includes("sharedStrings"))).toEqual([true, false]);
  expect(pane.includes(name.split(".")[1] ?? "?")).toBe(true);
  expect(statSync(join(dist, name)).size).toBeLessThan(LARGEST_READER);
  // Compared as a truth, for a script that fails would fill the screen.
  const reaches = /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|\beval\(|new Function\(/;
  expect(reaches.test(reader)).toBe(false);
});

test("what chooses among candidates is another, with the solver in it", () => {
  const name = chunk("candidates");
  const [pane, chooser] = [read("taskpane.js"), read(name)];
  // Words of the solver.
  expect([chooser, pane].map((script) => script.includes("includeZeroVariables"))).toEqual([
    true,
    false,
  ]);
  expect(pane.includes(name.split(".")[1] ?? "?")).toBe(true);
  expect(statSync(join(dist, name)).size).toBeLessThan(LARGEST_CHOOSER);
});

test("what makes the summary and puts it on a sheet is one, too", () => {
  const name = chunk("summary");
  const [pane, summary] = [read("taskpane.js"), read(name)];
  // Words of the page, and of the chart's drawing.
  for (const words of ["Cautions: to look at", "reversePlotOrder"])
    expect([summary, pane].map((script) => script.includes(words))).toEqual([true, false]);
  expect(pane.includes(name.split(".")[1] ?? "?")).toBe(true);
  expect(statSync(join(dist, name)).size).toBeLessThan(LARGEST_SUMMARY);
});

/** The file of a script that is loaded on demand; "" where there is none. */
function chunk(called: string): string {
  return readdirSync(dist).find((file) => withoutHash(file) === `${called}.js`) ?? "";
}

function withoutHash(file: string): string {
  return file.replace(/^(workbook-file|candidates|summary)\.\w{10}/, "$1");
}

function read(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}
